import type { Platform } from '../types.js';
import { recognise, remark } from './address.js';
import { request } from './wire.js';

/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
export const discord: Platform = {
  id: 'discord',
  kind: 'webhook',
  title: 'Discord',
  env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
  recognise,
  edits: true,
  remark,
  render: async (message, envelope) => (await import('./works.js')).render(message, envelope),
  adopt: async (own, envelope) => (await import('./adopt.js')).adopt(own, envelope),
  place: async (payload, spot) => (await import('./works.js')).place(payload, spot),
  follow: async (part, before, channelId) => (await import('./works.js')).follow(part, before, channelId),
  editor: async payload => (await import('./works.js')).editor(payload),
  request,
  judge: async (answer, nowMs) => (await import('./works.js')).judge(answer, nowMs),
  draining: async () => (await import('./rate-limits.js')).draining,
};
