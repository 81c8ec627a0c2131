import type { Platform } from '../types.js';
import { render } from './render.js';
import { readResponse, buildRequest } from './wire.js';

/** Slack's incoming webhooks, and servers that accept the same payloads. */
export const slack: Platform = {
  id: 'slack',
  kind: 'webhook',
  title: 'Slack',
  edits: false,
  render,
  validateCustom: async (own, envelope) =>
    (await import('./validate-custom.js')).validateCustom(own, envelope),
  applyTarget: async (payload, target) => (await import('./apply-target.js')).applyTarget(payload, target),
  editor: async payload => (await import('./editor.js')).editor(payload),
  buildRequest,
  readResponse,
  drainRules: async () => (await import('./rate-limits.js')).drainRules,
};
