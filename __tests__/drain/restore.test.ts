import { expect, test } from '@jest/globals';

import { toRecordContent } from '../../src/outbox/record.js';
import { changeBodies, restorePayloads } from '../../src/drain/restore.js';
import type { Payload } from '../../src/platforms/types.js';
import { record } from '../helpers/outbox.js';
import { payload } from '../outputs/sample.js';

const fallbacks = async () => [payload('simple'), payload('simplest')];
const asNewMessage: Payload = { ...payload('new'), to: { thread: '2' }, fallbacks };
const edit: Payload = { ...payload('edit'), to: { message: '1', thread: '2' }, asNewMessage };
const parts = [edit, { ...payload('rest'), fallbacks }] as const;
const textsOf = async ({ body, fallbacks: forms }: Payload): Promise<unknown[]> =>
  [{ body }, ...((await forms?.()) ?? [])].map(form => form.body['text']);

test('restores every stored form', async () => {
  const restored = restorePayloads(record(1, await toRecordContent(parts)));
  expect(restored.map(({ body, to }) => ({ body, to }))).toEqual([
    { body: { text: 'edit' }, to: { message: '1', thread: '2' } },
    { body: { text: 'rest' }, to: undefined },
  ]);
  const [first, second] = restored;
  expect(first?.asNewMessage).toMatchObject({ body: { text: 'new' }, to: { thread: '2' } });
  expect(second && (await textsOf(second))).toEqual(['rest', 'simple', 'simplest']);
  expect(await toRecordContent([...restored] as unknown as [Payload, ...Payload[]])).toEqual(
    await toRecordContent(parts),
  );
});

test('applies a change to every form', async () => {
  const louder = changeBodies(edit, ({ text }) => ({ text: String(text).toUpperCase() }));
  expect(await textsOf(louder)).toEqual(['EDIT']);
  expect(louder.asNewMessage && (await textsOf(louder.asNewMessage))).toEqual(['NEW', 'SIMPLE', 'SIMPLEST']);
});
