import { expect, test } from '@jest/globals';

import { applyTarget } from '../../../src/platforms/slack-api/apply-target.js';
import type { Payload } from '../../../src/platforms/types.js';

const TS = '1700000000.000001';
const channel = 'C0123ABCD';
const payload: Payload = {
  body: { text: 'a', blocks: [1], username: 'Bot', unfurl_links: false },
  cuts: [],
  fallbacks: async () => [{ body: { text: 'b' }, cuts: [] }],
};

test('names channel and thread in a post', () => {
  const { body, asNewMessage } = applyTarget(payload, { tags: [], channel, thread: TS });
  expect(body).toEqual({ channel, thread_ts: TS, ...payload.body });
  expect(asNewMessage).toBeUndefined();
});

test('clears in an edit what the message does not have, and omits what an edit cannot change', async () => {
  const placed = applyTarget(payload, { tags: [], channel, thread: TS, edit: TS });
  expect(placed.body).toEqual({ channel, ts: TS, text: 'a', blocks: [1], attachments: [] });
  expect((await placed.fallbacks?.())?.[0]?.body).toEqual({
    channel,
    ts: TS,
    text: 'b',
    blocks: [],
    attachments: [],
  });
});

test('posts a missing message as if there had been none', () => {
  const { asNewMessage } = applyTarget(payload, { tags: [], channel, thread: TS, edit: TS });
  expect(asNewMessage?.body).toEqual({ channel, thread_ts: TS, ...payload.body });
});

test.each(['#alerts', 'alerts', 'U0123ABCD'])('rejects an edit in %s, since Slack needs the ID', name => {
  expect(() => applyTarget(payload, { tags: [], channel: name, edit: TS })).toThrow(
    /^channel: .* is a name, and Slack edits messages by channel ID only; write the channel's ID/,
  );
});
