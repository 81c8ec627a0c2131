import { judge, recogniseTrigger, request } from '../slack/wire.js';
import type { Platform } from '../types.js';

/** The webhook triggers of Slack's Workflow Builder, which take a flat object of strings. */
export const slackTrigger: Platform = {
  id: 'slack',
  kind: 'workflow',
  title: 'Slack workflow',
  env: [],
  recognise: recogniseTrigger,
  edits: false,
  remark: () => undefined,
  render: async message => (await import('./render.js')).render(message),
  adopt: async own => (await import('./adopt.js')).adopt(own),
  place: async payload => payload,
  editor: async () => undefined,
  request,
  judge,
  draining: async () => (await import('./rate-limits.js')).draining,
};
