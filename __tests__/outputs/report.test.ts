import { describe, expect, test } from '@jest/globals';

import { toOutputs, writeOutputs } from '../../src/outputs/report.js';
import { nothingSent } from '../../src/outputs/types.js';
import { recordingRunner } from '../helpers/fake-edges.js';
import { delivered, payload, toDiscord, toSlack, undelivered } from './sample.js';

const ok = delivered(toDiscord('chat'), '111');
const failed = undelivered(toSlack('alerts'));

describe('the message IDs', () => {
  test('are in the order of the webhooks, with an empty line for a missing one', () => {
    const receipts = [ok, delivered(toSlack('alerts'), ''), failed, delivered(toDiscord('chat-2'), '222')];
    expect(toOutputs(receipts).messageId).toBe('111\n\n\n222');
  });

  test('of a message in parts are on one line', () => {
    const split = delivered(toDiscord('chat', payload('1'), payload('2')), '111', '112');
    expect(toOutputs([split, ok]).messageId).toBe('111 112\n111');
  });
});

describe('the payloads', () => {
  test('are the forms that were accepted', () => {
    const plainer = { ...delivered(toSlack('alerts')), sent: [payload('plainer')] };
    expect(toOutputs([plainer, ok]).payload).toBe('[{"text":"plainer"},{"text":"chat"}]');
  });

  test('are those that were built when nothing was accepted', () => {
    expect(toOutputs([failed]).payload).toBe('[{"text":"alerts"}]');
  });
});

describe('the reason', () => {
  test('names the destinations when all arrived', () => {
    expect(toOutputs([ok, ok]).reason).toBe('Delivered to chat, chat');
  });
});

test('writes all outputs under the names of the contract', () => {
  const runner = recordingRunner();
  writeOutputs(nothingSent('skipped', 'because'), runner);
  expect(Object.fromEntries(runner.outputs)).toEqual({
    outcome: 'skipped',
    'message-id': '',
    payload: '[]',
    reason: 'because',
    undelivered: '[]',
    tests: '',
  });
});
