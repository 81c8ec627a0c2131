import { expect, test } from '@jest/globals';

import { toRecordContent } from '../../src/outbox/record.js';
import { changeBodies, restorePayloads } from '../../src/drain/restore.js';
import type { Payload } from '../../src/platforms/types.js';
import { record } from '../helpers/outbox.js';
import { payload } from '../outputs/sample.js';

const plainest = payload('plainest');
const plainer = { ...payload('plainer'), fallback: () => plainest };
const anew = { ...payload('anew'), to: { thread: '2' }, fallback: () => plainer };
const edit: Payload = { ...payload('edit'), to: { message: '1', thread: '2' }, asNewMessage: () => anew };
const parts = [edit, { ...payload('rest'), fallback: () => plainer }] as const;

test('what was stored comes back, in every form', () => {
  const restored = restorePayloads(record(1, toRecordContent(parts)));
  expect(restored.map(({ body, to }) => ({ body, to }))).toEqual([
    { body: { text: 'edit' }, to: { message: '1', thread: '2' } },
    { body: { text: 'rest' }, to: undefined },
  ]);
  const [first, second] = restored;
  expect(first?.asNewMessage?.()).toMatchObject({ body: { text: 'anew' }, to: { thread: '2' } });
  expect(second?.fallback?.().fallback?.().body).toEqual({ text: 'plainest' });
  expect(toRecordContent([...restored] as unknown as [Payload, ...Payload[]])).toEqual(
    toRecordContent(parts),
  );
});

test('a change reaches every form', () => {
  const louder = changeBodies(edit, ({ text }) => ({ text: String(text).toUpperCase() }));
  expect([
    louder.body,
    louder.asNewMessage?.().body,
    louder.asNewMessage?.().fallback?.().body,
    louder.asNewMessage?.().fallback?.().fallback?.().body,
  ]).toEqual(['EDIT', 'ANEW', 'PLAINER', 'PLAINEST'].map(text => ({ text })));
});
