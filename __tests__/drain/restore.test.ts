import { expect, test } from '@jest/globals';

import { toRecordContent } from '../../src/outbox/record.js';
import { changeBodies, restorePayloads } from '../../src/drain/restore.js';
import type { Payload } from '../../src/platforms/types.js';
import { record } from '../helpers/outbox.js';
import { payload } from '../outputs/sample.js';

const fallbacks = () => [payload('simple'), payload('simplest')];
const asNewMessage: Payload = { ...payload('new'), to: { thread: '2' }, fallbacks };
const edit: Payload = { ...payload('edit'), to: { message: '1', thread: '2' }, asNewMessage };
const parts = [edit, { ...payload('rest'), fallbacks }] as const;
const textsOf = ({ body, fallbacks: forms }: Payload): unknown[] =>
  [{ body }, ...(forms?.() ?? [])].map(form => form.body['text']);

test('what was stored comes back, in every form', () => {
  const restored = restorePayloads(record(1, toRecordContent(parts)));
  expect(restored.map(({ body, to }) => ({ body, to }))).toEqual([
    { body: { text: 'edit' }, to: { message: '1', thread: '2' } },
    { body: { text: 'rest' }, to: undefined },
  ]);
  const [first, second] = restored;
  expect(first?.asNewMessage).toMatchObject({ body: { text: 'new' }, to: { thread: '2' } });
  expect(second && textsOf(second)).toEqual(['rest', 'simple', 'simplest']);
  expect(toRecordContent([...restored] as unknown as [Payload, ...Payload[]])).toEqual(
    toRecordContent(parts),
  );
});

test('a change reaches every form', () => {
  const louder = changeBodies(edit, ({ text }) => ({ text: String(text).toUpperCase() }));
  expect(textsOf(louder)).toEqual(['EDIT']);
  expect(louder.asNewMessage && textsOf(louder.asNewMessage)).toEqual(['NEW', 'SIMPLE', 'SIMPLEST']);
});
