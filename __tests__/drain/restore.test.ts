import { expect, test } from '@jest/globals';

import { contentOf } from '../../src/outbox/record.js';
import { changed, payloadsOf } from '../../src/drain/restore.js';
import type { Payload } from '../../src/platforms/types.js';
import { record } from '../helpers/outbox.js';
import { payload } from '../outputs/sample.js';

const plainest = payload('plainest');
const plainer = { ...payload('plainer'), plainer: () => plainest };
const anew = { ...payload('anew'), to: { thread: '2' }, plainer: () => plainer };
const edit: Payload = { ...payload('edit'), to: { message: '1', thread: '2' }, anew: () => anew };
const parts = [edit, { ...payload('rest'), plainer: () => plainer }] as const;

test('what was stored comes back, in every form', () => {
  const restored = payloadsOf(record(1, contentOf(parts)));
  expect(restored.map(({ body, to }) => ({ body, to }))).toEqual([
    { body: { text: 'edit' }, to: { message: '1', thread: '2' } },
    { body: { text: 'rest' }, to: undefined },
  ]);
  const [first, second] = restored;
  expect(first?.anew?.()).toMatchObject({ body: { text: 'anew' }, to: { thread: '2' } });
  expect(second?.plainer?.().plainer?.().body).toEqual({ text: 'plainest' });
  expect(contentOf([...restored] as unknown as [Payload, ...Payload[]])).toEqual(contentOf(parts));
});

test('a change reaches every form', () => {
  const louder = changed(edit, ({ text }) => ({ text: String(text).toUpperCase() }));
  expect([
    louder.body,
    louder.anew?.().body,
    louder.anew?.().plainer?.().body,
    louder.anew?.().plainer?.().plainer?.().body,
  ]).toEqual(['EDIT', 'ANEW', 'PLAINER', 'PLAINEST'].map(text => ({ text })));
});
