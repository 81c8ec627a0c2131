import type { Post, Receipt } from '../../src/delivery/types.js';
import { readContext } from '../../src/events/context.js';
import type { RecordContext } from '../../src/outbox/record.js';
import type { Cut } from '../../src/platforms/cuts.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import type { Payload, Platform } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';

export const URL_OF_ALERTS = 'https://hooks.slack.com/services/T00000000/B00000000/s3cr3tSl4ckT0kenXXXXXXXX';

const context = readContext({
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_RUN_ID: '42',
});

/** Made at 12:30, given up a minute later. */
export const story: RecordContext = {
  context,
  madeAtMs: Date.UTC(2026, 10, 25, 12, 30),
  nowMs: Date.UTC(2026, 10, 25, 12, 31),
  random: () => 0.5,
};

export const payload = (text: string, ...cuts: Cut[]): Payload => ({ body: { text }, cuts });

const posted = (name: string, platform: Platform, payloads: Post['payloads']): Post => ({
  destination: { name, platform, url: new Secret(URL_OF_ALERTS) },
  payloads,
});

export const toSlack = (name: string, ...[first = payload(name), ...rest]: Payload[]): Post =>
  posted(name, slack, [first, ...rest]);
export const toDiscord = (name: string, ...[first = payload(name), ...rest]: Payload[]): Post =>
  posted(name, discord, [first, ...rest]);

export const delivered = (post: Post, ...messageIds: string[]): Receipt => ({
  kind: 'delivered',
  post,
  sent: post.payloads,
  messageIds,
  attempts: 1,
});

export const undelivered = (
  post: Post,
  change: Partial<Extract<Receipt, { kind: 'undelivered' }>> = {},
): Extract<Receipt, { kind: 'undelivered' }> => ({
  kind: 'undelivered',
  post,
  sent: [],
  messageIds: [],
  attempts: 3,
  remaining: post.payloads,
  reason: 'Slack answered: no; make a new webhook',
  forGood: true,
  mayHaveArrived: false,
  ...change,
});

export const queued = (...args: Parameters<typeof undelivered>): Receipt => ({
  ...undelivered(...args),
  kind: 'queued',
});
