import type { Platform } from '../types.js';
import { urlNotice } from './address.js';
import { buildRequest } from './wire.js';

/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
export const discord: Platform = {
  id: 'discord',
  kind: 'webhook',
  title: 'Discord',
  edits: true,
  urlNotice,
  render: async (message, envelope) => (await import('./lazy.js')).render(message, envelope),
  validateCustom: async (own, envelope) =>
    (await import('./validate-custom.js')).validateCustom(own, envelope),
  applyTarget: async (payload, target) => (await import('./lazy.js')).applyTarget(payload, target),
  follow: async (part, before, channelId) => (await import('./lazy.js')).follow(part, before, channelId),
  editor: async payload => (await import('./lazy.js')).editor(payload),
  buildRequest,
  readResponse: async (answer, nowMs) => (await import('./lazy.js')).readResponse(answer, nowMs),
  drainRules: async () => (await import('./rate-limits.js')).drainRules,
};
