import { expect, test } from '@jest/globals';

import { place } from '../../../src/platforms/slack-api/place.js';
import type { Payload } from '../../../src/platforms/types.js';

const TS = '1700000000.000001';
const channel = 'C0123ABCD';
const payload: Payload = {
  body: { text: 'a', blocks: [1], username: 'Bot', unfurl_links: false },
  cuts: [],
  plainer: () => ({ body: { text: 'b' }, cuts: [] }),
};

test('a post names its channel and thread', () => {
  const { body, anew } = place(payload, { tags: [], channel, thread: TS });
  expect(body).toEqual({ channel, thread_ts: TS, ...payload.body });
  expect(anew).toBeUndefined();
});

test('an edit clears what it does not hold, and leaves out what it cannot change', () => {
  const placed = place(payload, { tags: [], channel, thread: TS, edit: TS });
  expect(placed.body).toEqual({ channel, ts: TS, text: 'a', blocks: [1], attachments: [] });
  expect(placed.plainer?.().body).toEqual({ channel, ts: TS, text: 'b', blocks: [], attachments: [] });
});

test('a message that is no more is posted as if there had been none', () => {
  const anew = place(payload, { tags: [], channel, thread: TS, edit: TS }).anew?.();
  expect(anew?.body).toEqual({ channel, thread_ts: TS, ...payload.body });
});

test.each(['#alerts', 'alerts', 'U0123ABCD'])('an edit in %s is a mistake, for Slack wants the ID', name => {
  expect(() => place(payload, { tags: [], channel: name, edit: TS })).toThrow(
    /^channel: .* is a name, by which Slack edits no message; write the channel's ID/,
  );
});
