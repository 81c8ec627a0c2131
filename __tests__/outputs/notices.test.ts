import { expect, test } from '@jest/globals';

import { reportCuts } from '../../src/outputs/notices.js';
import { Secret } from '../../src/secrets/secret.js';
import { recordingRunner } from '../helpers/fake-edges.js';
import { payload, toDiscord, toSlack } from './sample.js';

test('reports what was cut for each destination, over all parts', () => {
  const runner = recordingRunner();
  reportCuts(
    [
      toSlack('alerts', payload('1', { part: 'body' }), payload('2', { part: 'fields', cut: 12, of: 40 })),
      toDiscord('chat'),
    ],
    runner,
  );
  expect(runner.said).toEqual([{ how: 'info', line: 'alerts: cut to fit Slack: body, 12 of 40 fields' }]);
});

test('logs a platform’s note about a URL as a notice', () => {
  const runner = recordingRunner();
  const { destination, payloads } = toDiscord('chat');
  const url = new Secret('https://discord.com/api/webhooks/123456789012345678/s3cr3t/slack');
  reportCuts([{ destination: { ...destination, url }, payloads }], runner);
  expect(runner.said).toEqual([
    {
      how: 'notice',
      line: expect.stringMatching(/^chat: Hookline sends Discord’s own format; the suffix \/slack/),
    },
  ]);
});
