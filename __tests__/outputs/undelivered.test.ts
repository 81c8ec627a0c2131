import { describe, expect, test } from '@jest/globals';

import { reportUndelivered, toMixedOutputs } from '../../src/outputs/undelivered.js';
import { record } from '../helpers/outbox.js';
import { delivered, queued, toDiscord, toSlack, undelivered } from './sample.js';

const ok = delivered(toDiscord('chat'), '111');
const failed = undelivered(toSlack('alerts'));
const waiting = queued(toSlack('alerts'));

describe('the outcome', () => {
  test.each([
    ['partial when some arrived', [ok, failed], 'partial'],
    ['failed when none arrived', [failed, failed], 'failed'],
    ['queued when all wait in the outbox', [waiting, waiting], 'queued'],
    ['partial when some arrived and the rest waits', [ok, waiting], 'partial'],
    ['failed when none arrived and one does not wait', [waiting, failed], 'failed'],
  ])('is %s', (_what, receipts, outcome) => {
    expect(toMixedOutputs(receipts, []).outcome).toBe(outcome);
  });
});

describe('the reason', () => {
  test('names who got the message, who did not, and why', () => {
    const other = undelivered(toDiscord('chat'), { reason: 'no answer within 10s' });
    expect(toMixedOutputs([ok, failed, other], []).reason).toBe(
      'Delivered to chat | alerts: Slack answered: no; make a new webhook | chat: no answer within 10s',
    );
  });
});

test('creates a record for every message that neither arrived nor waits', () => {
  const lost = record(1);
  expect(JSON.parse(toMixedOutputs([ok, failed, waiting], [lost]).undelivered)).toEqual([lost]);
});

test('logs a message that waits as such', () => {
  expect(toMixedOutputs([ok, waiting], []).reason).toBe(
    'Delivered to chat | alerts: waits in the outbox: Slack answered: no; make a new webhook',
  );
});

test('logs every message that did not arrive, and whether it may have', () => {
  const said: string[] = [];
  const warned: string[] = [];
  const doubtful = undelivered(toDiscord('chat'), { mayHaveArrived: true, reason: 'no answer within 10s' });
  reportUndelivered(
    [ok, failed, waiting, doubtful],
    line => void said.push(line),
    line => void warned.push(line),
  );
  expect(warned).toEqual(['alerts: waits in the outbox. Slack answered: no; make a new webhook']);
  expect(said).toEqual([
    'alerts: not delivered. Slack answered: no; make a new webhook',
    'chat: not delivered (it may have arrived all the same). no answer within 10s',
  ]);
});
