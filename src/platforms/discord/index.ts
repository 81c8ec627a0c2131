import type { Platform } from '../types.js';
import { urlNotice } from './address.js';
import { applyTarget } from './apply-target.js';
import { editor } from './editor.js';
import { follow } from './follow.js';
import { readResponse } from './read-response.js';
import { render } from './render.js';
import { buildRequest } from './wire.js';

/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
export const discord: Platform = {
  id: 'discord',
  kind: 'webhook',
  title: 'Discord',
  edits: true,
  urlNotice,
  render: async (message, envelope) => render(message, envelope),
  validateCustom: async (own, envelope) =>
    (await import('./validate-custom.js')).validateCustom(own, envelope),
  applyTarget: async (payload, target) => applyTarget(payload, target),
  follow: async (part, before, channelId) => follow(part, before, channelId),
  editor: async payload => editor(payload),
  buildRequest,
  readResponse: async (answer, nowMs) => readResponse(answer, nowMs),
  drainRules: async () => (await import('./rate-limits.js')).drainRules,
};
