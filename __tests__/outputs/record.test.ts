import { expect, test } from '@jest/globals';

import { contextOf } from '../../src/events/context.js';
import { recordOf } from '../../src/outputs/record.js';
import { context, payload, toSlack, undelivered, URL_OF_ALERTS } from './sample.js';

const NOW_MS = Date.UTC(2026, 10, 25, 12, 30);

test('a record says what did not arrive, where, when and why', () => {
  const receipt = undelivered(toSlack('alerts'), { mayHaveArrived: true });
  expect(recordOf(receipt, context, NOW_MS)).toEqual({
    version: 1,
    destination: 'alerts',
    platform: 'slack',
    payloads: [{ text: 'alerts' }],
    event: 'push',
    repository: 'octo-org/shop',
    runId: '42',
    attempt: 1,
    at: '2026-11-25T12:30:00.000Z',
    attempts: 3,
    reason: 'Slack answered: no; make a new webhook',
    mayHaveArrived: true,
  });
});

test('a record holds only the parts that are still to be sent', () => {
  const post = toSlack('alerts', payload('1'), payload('2'), payload('3'));
  const receipt = undelivered(post, { left: [payload('2'), payload('3')] });
  expect(recordOf(receipt, context, NOW_MS).payloads).toEqual([{ text: '2' }, { text: '3' }]);
});

test('a record holds no URL', () => {
  expect(JSON.stringify(recordOf(undelivered(toSlack('alerts')), context, NOW_MS))).not.toContain(
    new URL(URL_OF_ALERTS).hostname,
  );
});

test('what the environment does not say is left out', () => {
  const record = recordOf(undelivered(toSlack('alerts')), contextOf({}), NOW_MS);
  expect(record).not.toHaveProperty('repository');
  expect(record).not.toHaveProperty('runId');
});
