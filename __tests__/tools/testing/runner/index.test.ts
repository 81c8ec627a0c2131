import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, describe, expect, test } from '@jest/globals';

import { runAction, type RunOptions } from '../../../../tools/testing/runner/index.js';
import { stubAction } from '../../../helpers/stub-action.js';

const METADATA = `
name: stub
inputs:
  who:
    default: \${{ github.actor }}
  job:
    default: \${{ toJSON(job) }}
  empty-one:
    default: full
  bare: {}
runs:
  using: node24
  main: dist/main.mjs
  post: dist/main.mjs
`;

/** Writes everything it sees into its outputs, and does what the input `do` says. */
const SCRIPT = `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY, GITHUB_EVENT_PATH } = process.env;
const out = (name, value) => appendFileSync(GITHUB_OUTPUT, name + '<<E_O_F\\n' + value + '\\nE_O_F\\n');
out('env', JSON.stringify(process.env));
out('event', readFileSync(GITHUB_EVENT_PATH, 'utf8'));
out('stage', process.env.STATE_been ?? 'first');
appendFileSync(GITHUB_STATE, 'been=here\\n');
appendFileSync(GITHUB_STEP_SUMMARY, '# hi\\n');
console.log('::notice::hello');
console.log('::add-mask::s3cr3t');
console.error('oops');
if (process.env.INPUT_DO === 'fail') process.exitCode = 3;
if (process.env.INPUT_DO === 'wait') {
  process.on('SIGINT', () => { console.log('interrupted'); process.exit(0); });
  setTimeout(() => {}, 20_000);
  if (process.env.READY) writeFileSync(process.env.READY, '');
}
`;

const stub = stubAction(METADATA, SCRIPT);
afterAll(stub.remove);

const comesToBe = async (path: string): Promise<void> => {
  while (!existsSync(path)) await pause(20);
};

const run = (options: Partial<RunOptions> = {}) => runAction({ root: stub.root, ...options });
const envOf = async (options: Partial<RunOptions>): Promise<Record<string, string>> =>
  JSON.parse((await run(options)).outputs['env'] ?? '{}') as Record<string, string>;

test('passes inputs as given, by default, empty, or by expression', async () => {
  const env = await envOf({
    inputs: { 'empty-one': '', 'sp ace': true, ref: '${{ github.ref_name }}', bare: 'x' },
    contexts: { job: { status: 'failure' } },
    event: { sender: { login: 'octocat' } },
  });
  expect(env).toMatchObject({
    INPUT_WHO: 'octocat',
    'INPUT_EMPTY-ONE': '',
    INPUT_SP_ACE: 'true',
    INPUT_REF: 'main',
    INPUT_BARE: 'x',
  });
  expect(JSON.parse(env['INPUT_JOB'] ?? '')).toMatchObject({ status: 'failure' });
});

test('sets the variables of the event and passes no more of this process than necessary', async () => {
  process.env['HOOKLINE_TEST_LEAK'] = 'leak';
  const env = await envOf({
    eventName: 'release',
    event: { release: { tag_name: 'v1' } },
    env: { EXTRA: '1' },
  });
  delete process.env['HOOKLINE_TEST_LEAK'];
  expect(env).toMatchObject({
    GITHUB_EVENT_NAME: 'release',
    GITHUB_REF: 'refs/tags/v1',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_ACTIONS: 'true',
    EXTRA: '1',
  });
  expect(env).not.toHaveProperty('HOOKLINE_TEST_LEAK');
  expect(env).not.toHaveProperty('GITHUB_TOKEN');
});

test('returns everything that was left behind and cleans up', async () => {
  const result = await run({ inputs: { who: 'me', odd: '1' } });
  expect(result).toMatchObject({
    code: 0,
    signal: null,
    stderr: 'oops\n',
    summary: '# hi\n',
    state: { been: 'here' },
    masks: ['s3cr3t'],
    annotations: [{ level: 'notice', message: 'hello', properties: {} }],
    unknownInputs: ['odd'],
  });
  const { RUNNER_TEMP: temp = '', GITHUB_OUTPUT: output = '' } = JSON.parse(
    result.outputs['env'] ?? '',
  ) as NodeJS.ProcessEnv;
  expect(dirname(output)).toBe(temp);
  expect(existsSync(temp)).toBe(false);
});

test('runs post with the state that main saved', async () => {
  const { outputs, stdout } = await run({ stages: ['main', 'post'] });
  expect(outputs['stage']).toBe('here');
  expect(stdout.match(/hello/g)).toHaveLength(2);
});

test('runs post with the final job status and its own contexts', async () => {
  const { stages } = await run({
    stages: ['main', 'post'],
    contexts: { job: { status: 'success' } },
    postContexts: { job: { status: 'failure' } },
    beforePost: ({ workspace, eventPath }, { outputs }) => {
      rmSync(workspace, { recursive: true });
      writeFileSync(eventPath, outputs['stage'] ?? '');
    },
  });
  expect(stages.post?.outputs).toMatchObject({ stage: 'here', event: 'first' });
  const statuses = [stages.main, stages.post].map(stage => {
    const env = JSON.parse(stage?.outputs['env'] ?? '') as NodeJS.ProcessEnv;
    return (JSON.parse(env['INPUT_JOB'] ?? '') as { status: string }).status;
  });
  expect(statuses).toEqual(['success', 'failure']);
});

test('runs post when post-if holds, and pre before everything', async () => {
  const other = stubAction(
    'runs: { using: node24, pre: dist/main.mjs, main: dist/main.mjs, post: dist/main.mjs, post-if: failure() }',
    SCRIPT,
  );
  const stagesOf = async (status: string): Promise<string[]> => {
    const postContexts = { job: { status } };
    const { stages } = await runAction({ root: other.root, stages: ['pre', 'main', 'post'], postContexts });
    return Object.keys(stages);
  };
  expect(await stagesOf('success')).toEqual(['pre', 'main']);
  expect(await stagesOf('failure')).toEqual(['pre', 'main', 'post']);
  other.remove();
});

describe('an event', () => {
  test('may be a file that is not JSON', async () => {
    expect((await run({ rawEvent: '{"half' })).outputs['event']).toBe('{"half');
  });

  test('may be a path where nothing exists', async () => {
    const { code, stderr } = await run({ eventPath: '/no/such/event.json' });
    expect(code).toBe(1);
    expect(stderr).toContain('ENOENT');
  });
});

describe('an action', () => {
  test('that fails returns its exit code', async () => {
    expect((await run({ inputs: { do: 'fail' } })).code).toBe(3);
  });

  // Windows has no signals: the process ends at once there.
  (process.platform === 'win32' ? test.skip : test)('that is cancelled gets SIGINT first', async () => {
    const ready = join(stub.root, 'ready');
    const { code, stdout, ms } = await run({
      inputs: { do: 'wait' },
      env: { READY: ready },
      cancelWhen: comesToBe(ready),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('interrupted');
    expect(ms).toBeLessThan(15_000);
  });

  test('that does not end is stopped', async () => {
    const { code, signal } = await run({ inputs: { do: 'wait' }, timeoutMs: 500 });
    expect([code, signal]).toEqual([null, 'SIGKILL']);
  });
});

test('rejects a default with contexts that the runner does not allow', async () => {
  const other = stubAction(
    'inputs: { x: { default: "${{ secrets.X }}" } }\nruns: { using: node24, main: dist/main.mjs }',
    SCRIPT,
  );
  await expect(runAction({ root: other.root })).rejects.toThrow("Unrecognized named-value: 'secrets'");
  other.remove();
});
