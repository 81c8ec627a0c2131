import { editor } from '../slack/editor.js';
import { render } from '../slack/render.js';
import type { Platform } from '../types.js';
import { judge } from './judge.js';
import { place } from './place.js';
import { request } from './wire.js';

/** Slack's Web API, spoken to with a bot's token. It is never recognised by a URL: the input `slack-token` asks for it. */
export const slackApi: Platform = {
  id: 'slack',
  kind: 'token',
  title: 'Slack',
  env: [],
  recognise: () => 'no',
  edits: true,
  remark: () => undefined,
  render: async (message, envelope) => render(message, envelope),
  adopt: async (own, envelope) => (await import('../slack/adopt.js')).adopt(own, envelope),
  place: async (payload, spot) => place(payload, spot),
  editor: async payload => editor(payload),
  request,
  judge: async (answer, nowMs) => judge(answer, nowMs),
  draining: async () => (await import('../slack/rate-limits.js')).draining,
};
