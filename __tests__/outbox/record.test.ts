import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';

import { readContext } from '../../src/events/context.js';
import { readRecord } from '../../src/outbox/read-record.js';
import { createRecord, writeRecord } from '../../src/outbox/record.js';
import { payload, story, toSlack, undelivered, URL_OF_ALERTS } from '../outputs/sample.js';

const record = await createRecord(undelivered(toSlack('alerts')), story);

describe('a record', () => {
  test('contains what did not arrive, where, when, and why', async () => {
    const receipt = undelivered(toSlack('alerts'), { mayHaveArrived: true });
    expect(await createRecord(receipt, story)).toEqual({
      version: 1,
      id: '20261125T123000000Z-800000000000',
      destination: 'alerts',
      platform: 'slack',
      kind: 'webhook',
      payloads: [{ text: 'alerts' }],
      event: 'push',
      repository: 'octo-org/shop',
      runId: '42',
      attempt: 1,
      madeAt: '2026-11-25T12:30:00.000Z',
      at: '2026-11-25T12:31:00.000Z',
      attempts: 3,
      reason: 'Slack answered: no; make a new webhook',
      mayHaveArrived: true,
    });
  });

  test('contains only the parts that are still to be sent', async () => {
    const post = toSlack('alerts', payload('1'), payload('2'), payload('3'));
    const receipt = undelivered(post, { remaining: [payload('2'), payload('3')] });
    expect((await createRecord(receipt, story)).payloads).toEqual([{ text: '2' }, { text: '3' }]);
  });

  test('contains the simpler forms of each part', async () => {
    const fallbacks = async () => [payload('simple'), payload('simplest')];
    const receipt = undelivered(toSlack('alerts'), {
      remaining: [payload('1'), { ...payload('2'), fallbacks }],
    });
    expect(await createRecord(receipt, story)).toMatchObject({
      payloads: [{ text: '1' }, { text: '2' }],
      envelopes: [{}, { fallbacks: [{ text: 'simple' }, { text: 'simplest' }] }],
    });
  });

  test('contains which message a part replaces, and what to post when it is missing', async () => {
    const asNewMessage = {
      ...payload('new'),
      to: { thread: '2' },
      fallbacks: async () => [payload('simple')],
    };
    const edit = { ...payload('edit'), to: { message: '1', thread: '2' }, asNewMessage };
    const made = await createRecord(undelivered(toSlack('alerts'), { remaining: [edit] }), story);
    expect(made.envelopes).toEqual([
      {
        to: { message: '1', thread: '2' },
        asNewMessage: { body: { text: 'new' }, to: { thread: '2' }, fallbacks: [{ text: 'simple' }] },
      },
    ]);
    expect(readRecord(writeRecord(made))).toEqual({ kind: 'record', record: made });
  });

  test('contains no URL', () => {
    expect(writeRecord(record)).not.toContain(new URL(URL_OF_ALERTS).hostname);
  });

  test('leaves out what the environment does not provide', async () => {
    const bare = await createRecord(undelivered(toSlack('alerts')), { ...story, context: readContext({}) });
    expect(bare).not.toHaveProperty('repository');
    expect(bare).not.toHaveProperty('runId');
  });

  test.each([
    [0, '20261125T123000000Z-000000000000'],
    [0.9999999999999999, '20261125T123000000Z-ffffffffffff'],
  ])('has an ID of the same length for any random number: %d', async (random, id) => {
    expect((await createRecord(undelivered(toSlack('alerts')), { ...story, random: () => random })).id).toBe(
      id,
    );
  });
});

describe('reading', () => {
  test('returns any written text, in characters that SQS accepts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async text => {
        const receipt = undelivered(toSlack('alerts'), { remaining: [payload(text)] });
        const made = await createRecord(receipt, story);
        const written = writeRecord(made);
        expect(readRecord(written)).toEqual({ kind: 'record', record: made });
        // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
        expect(written).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
    const odd = await createRecord(
      undelivered(toSlack('alerts'), { remaining: [payload('\uFFFE\uFFFF\uD800')] }),
      story,
    );
    expect(writeRecord(odd)).toContain('\\ufffe\\uffff\\ud800');
  });

  test.each([
    ['a truncated record', writeRecord(record).slice(0, -1), 'it is not a JSON object'],
    ['nothing', '', 'it is not a JSON object'],
    ['a list', '[]', 'it is not a JSON object'],
    ['another version', JSON.stringify({ ...record, version: 2 }), 'has a version that this release'],
    ['no version', '{}', 'has a version that this release'],
    ['an ID that is a path', JSON.stringify({ ...record, id: '../x' }), 'it has no valid id'],
    ['no destination', JSON.stringify({ ...record, destination: '' }), 'no valid destination'],
    ['an unknown platform', JSON.stringify({ ...record, platform: 'fax' }), 'no valid platform'],
    ['no payload', JSON.stringify({ ...record, payloads: [] }), 'no valid payloads'],
    ['a payload that is text', JSON.stringify({ ...record, payloads: ['hi'] }), 'no valid payloads'],
    ['an envelope that is text', JSON.stringify({ ...record, envelopes: ['hi'] }), 'no valid envelopes'],
    [
      'a message that is a path',
      JSON.stringify({ ...record, envelopes: [{ to: { message: '../1' } }] }),
      'no valid envelopes',
    ],
    ['an invalid time', JSON.stringify({ ...record, madeAt: 'yesterday' }), 'no valid madeAt'],
  ])('rejects %s', (_what, text, reason) => {
    expect(readRecord(text)).toEqual({ kind: 'unreadable', reason: expect.stringContaining(reason) });
  });

  test('accepts unknown keys of later versions', () => {
    expect(readRecord(JSON.stringify({ ...record, mood: 'fine' })).kind).toBe('record');
  });
});
