import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DISCORD_SECRET, SLACK_SECRET } from '../../site/state.js';
import { stepYaml } from '../../site/step/workflow.js';
import { stories } from '../../site/stories/collect.js';
import { startGitHub, type GitHub } from '../../tools/testing/github/index.js';
import { createState } from '../../tools/testing/github/state.js';
import type { Scalar } from '../../tools/testing/runner/metadata.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import type { Step } from '../helpers/workflows.js';

/** Stories whose messages contain no time and no file of a workspace. */
const CHOSEN = [
  'push-passed',
  'readme-report',
  'push-failed-step',
  'readme-release',
  'release-input-one',
  'pull-request-opened',
  'deployment-failed',
  'own-fields-and-buttons',
  'mention-author-and-group',
  'template-release',
  'payload-release',
];

let notify: Notify;
let github: GitHub;

beforeAll(async () => {
  notify = await startNotify();
  github = await startGitHub();
});
afterAll(async () => {
  await notify.close();
  await github.close();
});

const asInputs = (given: Readonly<Record<string, Scalar>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (name === 'webhook' ? [] : [[name, String(value)]])),
  );

test.each(stories.filter(({ id }) => CHOSEN.includes(id)))(
  'the copied step of $id posts the message that the page shows',
  async story => {
    const { event, payload, env, job, needs, steps, matrix, inputs } = story;
    const step = {
      watch: false,
      webhook: [SLACK_SECRET, DISCORD_SECRET],
      inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    };
    const [copied] = parse(stepYaml(step, story)) as readonly Step[];
    github.state = createState(story.github);
    const run = Object.entries(env)
      .filter(([name]) => name !== 'GITHUB_WORKSPACE')
      .map(([name, value]) => [name.replace('GITHUB_', '').toLowerCase(), value] as const);
    const { accepted } = await notify.runNotify({
      name: event,
      event: payload,
      inputs: { ...asInputs(copied?.with ?? {}), ...(!story.github && { token: '' }) },
      contexts: { github: { ...Object.fromEntries(run), api_url: github.url }, job, needs, steps, matrix },
    });
    const golden = JSON.parse(readFileSync(`__tests__/golden/${story.id}.json`, 'utf8')) as Record<
      'slack' | 'discord',
      unknown
    >;
    for (const platform of ['slack', 'discord'] as const)
      expect(JSON.parse(accepted(platform)[0]?.body ?? 'null')).toEqual(golden[platform]);
  },
);

test('every chosen story exists', () => {
  expect(CHOSEN.filter(id => !stories.some(story => story.id === id))).toEqual([]);
});
