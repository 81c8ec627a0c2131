import { readResponse, buildRequest } from '../slack/wire.js';
import type { Platform } from '../types.js';
import { render } from './render.js';

/** Webhook triggers of Slack's Workflow Builder, which accept a flat object of strings. */
export const slackTrigger: Platform = {
  id: 'slack',
  kind: 'workflow',
  title: 'Slack workflow',
  edits: false,
  render,
  validateCustom: async own => (await import('./validate-custom.js')).validateCustom(own),
  applyTarget: async payload => payload,
  editor: async () => undefined,
  buildRequest,
  readResponse,
  drainRules: async () => (await import('./rate-limits.js')).drainRules,
};
