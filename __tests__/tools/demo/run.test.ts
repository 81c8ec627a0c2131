import { afterAll, expect, test } from '@jest/globals';

import { demo } from '../../../tools/demo/stories.js';
import { runStories } from '../../../tools/demo/run.js';
import { isSuccessful, formatStory } from '../../../tools/demo/format-story.js';
import { stubAction } from '../../helpers/stub-action.js';

const METADATA = `
inputs: { webhook: {}, allowed-hosts: {}, steps: {}, mention: {}, users: {}, when: {}, job: { default: "\${{ job.status }}" } }
runs: { using: node24, main: dist/main.mjs }
`;

/** Posts one text to Slack and one to Discord, and reports like the real action. */
const SCRIPT = `
import { appendFileSync } from 'node:fs';
const [slack, discord] = process.env.INPUT_WEBHOOK.split('\\n');
const job = process.env.INPUT_JOB;
const agent = job === 'failure' ? 'curl' : 'DiscordBot (https://x.example, 1)';
const post = (url, body) => fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': agent }, body: JSON.stringify(body) });
await post(slack, { text: '*' + process.env.GITHUB_EVENT_NAME + '*' });
const { ok } = await post(discord, { content: job });
if (!ok) { console.log('::error::Discord is not amused'); console.log('why: the agent'); process.exitCode = 1; }
appendFileSync(process.env.GITHUB_OUTPUT, 'outcome=' + (ok ? 'delivered' : 'partial') + '\\n');
`;

const stub = stubAction(METADATA, SCRIPT);
afterAll(stub.remove);

test('plays the stories and shows what arrived, what was refused, and why', async () => {
  const results = await runStories(demo, { root: stub.root, platforms: ['slack', 'discord'] });
  expect(results.map(isSuccessful)).toEqual([true, false, true, true]);
  const [push = [], build = []] = results.map(result => formatStory(result));
  expect(push.slice(1)).toEqual(['Slack', '  push', 'Discord', '  success', '']);
  expect(build.slice(1)).toEqual([
    'Slack',
    '  pull_request',
    'Discord refused a message (403):',
    '  internal network error',
    'error: Discord is not amused',
    'The action ended with code 1, outcome partial. Its log:',
    '  why: the agent',
    '',
  ]);
});

test('names no platform that was not requested', async () => {
  const [results] = await runStories(demo.slice(0, 1), { root: stub.root, platforms: ['slack'] });
  expect(results?.requests.map(({ platform }) => platform)).toEqual(['slack']);
});
