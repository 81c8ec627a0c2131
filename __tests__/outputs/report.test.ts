import { describe, expect, test } from '@jest/globals';

import { complain, toOutputs, writeOutputs } from '../../src/outputs/report.js';
import { nothingSent } from '../../src/outputs/types.js';
import { recordingRunner } from '../helpers/fake-edges.js';
import { context, delivered, payload, toDiscord, toSlack, undelivered } from './sample.js';

const NOW_MS = Date.UTC(2026, 10, 25);
const ok = delivered(toDiscord('chat'), '111');
const failed = undelivered(toSlack('alerts'));

describe('The outcome', () => {
  test.each([
    ['delivered where all arrived', [ok, ok], 'delivered'],
    ['partial where some did', [ok, failed], 'partial'],
    ['failed where none did', [failed, failed], 'failed'],
  ])('is %s', (_what, receipts, outcome) => {
    expect(toOutputs(receipts, context, NOW_MS).outcome).toBe(outcome);
  });
});

describe('The message IDs', () => {
  test('stand in the order of the webhooks, an empty line where there is none', () => {
    const receipts = [ok, delivered(toSlack('alerts'), ''), failed, delivered(toDiscord('chat-2'), '222')];
    expect(toOutputs(receipts, context, NOW_MS).messageId).toBe('111\n\n\n222');
  });

  test('of a message in parts stand on one line', () => {
    const split = delivered(toDiscord('chat', payload('1'), payload('2')), '111', '112');
    expect(toOutputs([split, ok], context, NOW_MS).messageId).toBe('111 112\n111');
  });
});

describe('The payloads', () => {
  test('are the forms that were accepted', () => {
    const plainer = { ...delivered(toSlack('alerts')), sent: [payload('plainer')] };
    expect(toOutputs([plainer, ok], context, NOW_MS).payload).toBe('[{"text":"plainer"},{"text":"chat"}]');
  });

  test('are those that were built, where nothing was accepted', () => {
    expect(toOutputs([failed], context, NOW_MS).payload).toBe('[{"text":"alerts"}]');
  });
});

describe('The reason', () => {
  test('names the destinations where all arrived', () => {
    expect(toOutputs([ok, ok], context, NOW_MS).reason).toBe('Delivered to chat, chat');
  });

  test('names those alone that did not get their message, and why', () => {
    const other = undelivered(toDiscord('chat'), { reason: 'no answer within 10s' });
    expect(toOutputs([ok, failed, other], context, NOW_MS).reason).toBe(
      'alerts: Slack answered: no; make a new webhook | chat: no answer within 10s',
    );
  });
});

test('every message that did not arrive has a record', () => {
  const { undelivered: records } = toOutputs([ok, failed], context, NOW_MS);
  expect(JSON.parse(records)).toMatchObject([{ destination: 'alerts', at: '2026-11-25T00:00:00.000Z' }]);
  expect(toOutputs([ok], context, NOW_MS).undelivered).toBe('[]');
});

test('every message that did not arrive is told, with the doubt where there is one', () => {
  const said: string[] = [];
  const doubtful = undelivered(toDiscord('chat'), { mayHaveArrived: true, reason: 'no answer within 10s' });
  complain([ok, failed, doubtful], line => void said.push(line));
  expect(said).toEqual([
    'alerts: not delivered. Slack answered: no; make a new webhook',
    'chat: not delivered (it may have arrived all the same). no answer within 10s',
  ]);
});

test('all outputs are written, under the names of the contract', () => {
  const runner = recordingRunner();
  writeOutputs(nothingSent('skipped', 'because'), runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({
    outcome: 'skipped',
    'message-id': '',
    payload: '[]',
    reason: 'because',
    undelivered: '[]',
  });
});
