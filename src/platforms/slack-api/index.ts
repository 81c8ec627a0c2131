import { editor } from '../slack/editor.js';
import { render } from '../slack/render.js';
import type { Platform } from '../types.js';
import { readResponse } from './read-response.js';
import { applyTarget } from './apply-target.js';
import { buildRequest } from './wire.js';

/** Slack's Web API with a bot token. Never recognized by a URL: the input `slack-token` requests it. */
export const slackApi: Platform = {
  id: 'slack',
  kind: 'token',
  title: 'Slack',
  edits: true,
  render: async (message, envelope) => render(message, envelope),
  validateCustom: async (own, envelope) =>
    (await import('../slack/validate-custom.js')).validateCustom(own, envelope),
  applyTarget: async (payload, target) => applyTarget(payload, target),
  editor: async payload => editor(payload),
  buildRequest,
  readResponse: async (answer, nowMs, sent) => readResponse(answer, nowMs, sent),
  drainRules: async () => (await import('../slack/rate-limits.js')).drainRules,
};
