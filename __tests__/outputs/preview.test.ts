import { expect, test } from '@jest/globals';

import { dryRun, summarizeMessage } from '../../src/outputs/preview.js';
import { recordingRunner } from '../helpers/fake-edges.js';
import { toDiscord, toSlack } from './sample.js';

test('logs links to view each payload in a dry run, then the payloads, folded, line by line', async () => {
  const runner = recordingRunner();
  const outputs = await dryRun({ posts: [toSlack('alerts'), toDiscord('chat')] }, { env: {}, runner });
  expect(runner.said.map(({ line }) => line)).toEqual([
    expect.stringMatching(/^chat: open it in Discohook: https:\/\/discohook\.app\/\?data=[\w-]+$/),
    'Payload for alerts (Slack)',
    '{',
    '  "text": "alerts"',
    '}',
    '',
    'Payload for chat (Discord)',
    '{',
    '  "text": "chat"',
    '}',
    '',
    'Dry run: built and checked for alerts, chat, nothing was posted',
  ]);
  expect(runner.said.map(({ how }) => how).join(' ')).toMatch(
    /^info group (?:info ){3}endgroup group (?:info ){3}endgroup info$/,
  );
  expect(outputs).toEqual({
    outcome: 'dry-run',
    messageId: '',
    payload: '[{"text":"alerts"},{"text":"chat"}]',
    reason: 'Dry run: built and checked for alerts, chat, nothing was posted',
    undelivered: '[]',
  });
});

test.each([
  [{ GITHUB_EVENT_NAME: 'pull_request' }, 'https://hookline.github.io/hookline/#event=pull_request'],
  [{ GITHUB_EVENT_NAME: 'a>b)' }, 'https://hookline.github.io/hookline/#event=a%3Eb)'],
  [{}, 'https://hookline.github.io/hookline/'],
])('links the summary of a dry run to the playground: %j', async (env, url) => {
  const runner = recordingRunner();
  await dryRun({ posts: [toSlack('alerts')] }, { env, runner });
  expect(runner.summaries.join('')).toContain(`[Try other inputs in the playground](<${url}>)`);
});

test('lets no payload end its fence', async () => {
  const runner = recordingRunner();
  await dryRun({ posts: [toSlack('alerts', { body: { text: '````' }, cuts: [] })] }, { env: {}, runner });
  expect(runner.summaries.join('')).toContain('\n`````json\n{\n  "text": "````"\n}\n`````\n');
});

test('shows the reason of an outcome as text, whatever it contains', () => {
  const runner = recordingRunner();
  summarizeMessage(undefined, 'alerts: <b>no</b> @octocat', runner);
  expect(runner.summaries).toEqual([
    '<p><em>Hookline: alerts: &lt;b&gt;no&lt;/b&gt; @\u2060octocat</em></p>\n\n',
  ]);
});
