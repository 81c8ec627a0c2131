import { discord } from './discord/index.js';
import { recognizesDiscord } from './discord/recognize.js';
import { slack } from './slack/index.js';
import { recognizesTrigger, recognizesWebhook } from './slack/wire.js';
import type { WebhookKind } from './types.js';

/** Every platform with webhooks, most specific first. A new one is one folder and one entry here. Workflow triggers are rare. */
export const platforms: readonly WebhookKind[] = [
  {
    id: 'slack',
    recognizes: recognizesTrigger,
    load: async () => (await import('./slack-trigger/index.js')).slackTrigger,
  },
  { id: 'slack', recognizes: recognizesWebhook, load: async () => slack },
  { id: 'discord', recognizes: recognizesDiscord, load: async () => discord },
];
