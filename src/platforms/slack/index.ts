import type { Platform } from '../types.js';
import { judge } from './judge.js';
import { render } from './render.js';
import { recogniseWebhook, request } from './wire.js';

/** Slack's incoming webhooks, and servers that take the same payloads. */
export const slack: Platform = {
  id: 'slack',
  title: 'Slack',
  env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK'],
  recognise: recogniseWebhook,
  remark: () => undefined,
  render,
  request,
  judge,
};
