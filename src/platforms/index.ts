import { discord } from './discord/index.js';
import { slack } from './slack/index.js';
import { slackTrigger } from './slack-trigger/index.js';
import type { Platform } from './types.js';

/** Every platform, most specific first. A new one is one folder and one line here. */
export const platforms: readonly Platform[] = [slackTrigger, slack, discord];
