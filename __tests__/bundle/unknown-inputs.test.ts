import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';

import { runAction } from '../../tools/testing/runner/index.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const noticesOf = ({ annotations }: Pick<Notified, 'annotations'>): readonly string[] =>
  annotations.filter(({ level }) => level === 'notice').map(({ message }) => message);

const WEHBOOK = '"wehbook" is not an input of this action, so it does nothing; did you mean webhook?';

test('knows every input that the runner sets itself, including defaults', async () => {
  const { annotations, unknownInputs } = await notify.runNotify({ event: push() });
  expect([annotations, unknownInputs]).toEqual([[], []]);
});

describe('logs a notice for an unknown input and posts the message', () => {
  test('in notify', async () => {
    const result = await notify.runNotify({
      event: push(),
      inputs: { colour: 'red', 'webhook-url': 'x', staus: 'y' },
    });
    expect(
      noticesOf(result)
        .map(line => line.replace(/^.*; /, ''))
        .toSorted(),
    ).toEqual(['did you mean status?', 'write color', 'write webhook']);
    expect(result.accepted('slack')).toHaveLength(1);
  });

  test('in watch, once for the whole job', async () => {
    const result = await runWatch(notify, { event: push(), inputs: { wehbook: 'x' } });
    expect(noticesOf(result)).toEqual([WEHBOOK]);
    expect(result.atEnd).toHaveLength(2);
  });

  test('in drain', async () => {
    const { annotations } = await runAction({
      root: resolve('.'),
      action: 'drain',
      inputs: {
        outbox: 'file:out',
        webhook: `ops = ${notify.receiver.slack}`,
        'allowed-hosts': notify.receiver.host,
        maxage: '1h',
      },
    });
    expect(noticesOf({ annotations })).toEqual([
      '"maxage" is not an input of this action, so it does nothing; did you mean max-age?',
    ]);
  });
});

test('names a wrong input that holds a webhook, without showing its value', async () => {
  const result = await notify.runNotify({
    event: push(),
    inputs: { webhook: '', wehbook: notify.receiver.slack, 'on-error': 'fail' },
  });
  expect(noticesOf(result)).toEqual([WEHBOOK]);
  expect([result.code, result.outputs['outcome']]).toEqual([1, 'failed']);
  expect(result.visible).not.toContain(notify.receiver.slack);
});
