import type { Platform } from '../types.js';
import { render } from './render.js';
import { judge, recogniseWebhook, request } from './wire.js';

/** Slack's incoming webhooks, and servers that take the same payloads. */
export const slack: Platform = {
  id: 'slack',
  kind: 'webhook',
  title: 'Slack',
  env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK'],
  recognise: recogniseWebhook,
  edits: false,
  remark: () => undefined,
  render: async (message, envelope) => Promise.resolve(render(message, envelope)),
  adopt: async (own, envelope) => (await import('./adopt.js')).adopt(own, envelope),
  place: async (payload, spot) => (await import('./place.js')).place(payload, spot),
  editor: async payload => (await import('./editor.js')).editor(payload),
  request,
  judge,
  draining: async () => (await import('./rate-limits.js')).draining,
};
