import { expect, test } from '@jest/globals';

import { NO_EDIT, applyTarget } from '../../../src/platforms/slack/apply-target.js';
import type { Payload } from '../../../src/platforms/types.js';

const payload: Payload = {
  body: { text: 'a' },
  cuts: [],
  fallbacks: async () => [{ body: { text: 'b' }, cuts: [] }],
};

test('sets channel and thread in every form of the message', async () => {
  const placed = applyTarget(payload, { tags: [], channel: '#a', thread: '1700000000.000001' });
  const where = { channel: '#a', thread_ts: '1700000000.000001' };
  expect([placed.body, (await placed.fallbacks?.())?.[0]?.body]).toEqual([
    { ...where, text: 'a' },
    { ...where, text: 'b' },
  ]);
  expect(placed.notes).toBeUndefined();
});

test('keeps what the message itself sets', () => {
  const own = { body: { channel: '#own' }, cuts: [] };
  expect(applyTarget(own, { tags: [], channel: '#a' }).body).toEqual({ channel: '#own' });
});

test('posts an edit as a new message, with a note', () => {
  expect(applyTarget(payload, { tags: [], edit: '1700000000.000001' })).toMatchObject({
    body: payload.body,
    notes: [NO_EDIT],
  });
});
