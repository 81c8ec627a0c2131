import { judge } from '../slack/judge.js';
import { recogniseTrigger, request } from '../slack/wire.js';
import type { Platform } from '../types.js';
import { render } from './render.js';

/** The webhook triggers of Slack's Workflow Builder, which take a flat object of strings. */
export const slackTrigger: Platform = {
  id: 'slack',
  title: 'Slack workflow',
  env: [],
  recognise: recogniseTrigger,
  remark: () => undefined,
  render,
  request,
  judge,
};
