import { describe, expect, test } from '@jest/globals';
import {
  annotationResource,
  createState,
  exitCode,
  jobResource,
  stepResources,
} from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import { earlier } from '../helpers/failure-stories.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { run } from '../helpers/payloads.js';
import { withJob } from '../helpers/reporting-job.js';
import { runWatch } from '../helpers/watch.js';

const { notify, github } = await startWithApi();

const CANCELLED = { status: 'cancelled', check_run_id: 4242 };
const play = (job: object, options?: NotifyOptions): Promise<Notified> =>
  notify.runNotify(withJob(github, job, options));
const headlines = ({ accepted }: Notified): readonly string[] => [
  ...accepted('slack').map(({ body }) => String((JSON.parse(body) as { text?: unknown }).text)),
  ...accepted('discord').map(({ body }) =>
    String((JSON.parse(body) as { embeds?: { title?: unknown }[] }).embeds?.[0]?.title),
  ),
];

const START = Date.parse('2026-11-25T09:00:00Z');
const after = (minutes: number): string => new Date(START + minutes * 60_000).toISOString();
const stopped = (id: number, name: string, minutes = 30): ReturnType<typeof jobResource> =>
  jobResource({
    id,
    name,
    conclusion: 'cancelled',
    completed_at: after(minutes),
    steps: [
      ...stepResources('Set up job'),
      { name: 'Run npm test', number: 2, status: 'completed', conclusion: 'cancelled' },
    ],
  });
const note = (message: string): ReturnType<typeof annotationResource> =>
  annotationResource({ path: '.github', start_line: 1, end_line: 1, message });
const STOPPED = note('The operation was canceled.');
const timeout = (limit: string): readonly ReturnType<typeof annotationResource>[] => [
  note(`The job has exceeded the maximum execution time of ${limit}`),
  STOPPED,
];
const needs = (results: Readonly<Record<string, string>>): NotifyOptions['inputs'] => ({
  needs: JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])),
  ),
});
const ownRunning = jobResource({
  id: 4242,
  name: 'build',
  status: 'in_progress',
  conclusion: null,
  completed_at: null,
  steps: [{ name: 'Run npm test', number: 2, status: 'completed', conclusion: 'cancelled' }],
});

describe('a job that timed out, which GitHub calls cancelled', () => {
  test.each([
    ['The job has exceeded the maximum execution time of 30m0s', '30 minutes'],
    ['The job has exceeded the maximum execution time of 1m0s', '1 minute'],
    ['The job has exceeded the maximum execution time of 6h0m0s', '6 hours'],
    ['The job has exceeded the maximum execution time of 1h0m0s', '1 hour'],
    ['The job has exceeded the maximum execution time of 1h30m0s', '90 minutes'],
    [
      'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 30 minutes.',
      '30 minutes',
    ],
    ['The job running on runner ghrunner-yza3xr has exceeded the maximum execution time of 360. ', '6 hours'],
    [
      'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s',
      '24 hours without a runner',
    ],
  ])('%s', async (message, limit) => {
    github.state = createState({ jobs: [ownRunning], annotations: { 4242: [note(message), STOPPED] } });
    const result = await play(CANCELLED, { inputs: { when: 'failure' } });
    expect(headlines(result)).toEqual([
      expect.stringContaining(`CI › build timed out after ${limit}`),
      expect.stringContaining(`❌ CI › build timed out after ${limit} on main`),
    ]);
    const [body] = result.accepted('discord');
    expect(body?.body).toContain('Run npm test');
    expect(body?.body).not.toContain('maximum execution time');
  });

  test('is reported by watch at the end of the job', async () => {
    github.state = createState({ jobs: [ownRunning], annotations: { 4242: timeout('30m0s') } });
    const { atEnd } = await runWatch(notify, {
      ...withJob(github, {}),
      inputs: { webhook: notify.receiver.discord, when: 'failure' },
      postContexts: { job: CANCELLED },
    });
    expect(atEnd.map(({ body }) => body)).toEqual([
      expect.stringContaining('❌ CI › build timed out after 30 minutes on main'),
    ]);
  });

  test('is recognized by its check run when the jobs cannot be read', async () => {
    github.state = createState({
      jobs: [ownRunning],
      forbidden: ['actions'],
      annotations: { 4242: timeout('30m0s') },
    });
    expect(headlines(await play(CANCELLED))[1]).toContain('CI › build timed out after 30 minutes on main');
  });

  test('is also recognized with status: ${{ job.status }}', async () => {
    github.state = createState({ jobs: [ownRunning], annotations: { 4242: timeout('30m0s') } });
    const result = await play(CANCELLED, { inputs: { status: 'cancelled' } });
    expect(headlines(result)[1]).toContain('CI › build timed out after 30 minutes on main');
  });

  test('is reported among needs beside failed jobs, in six requests', async () => {
    github.state = createState({
      jobs: [
        jobResource({ id: 1, name: 'lint' }),
        stopped(2, 'test'),
        ...[3, 4, 5, 6].map(id => stopped(id, `e2e (${id})`, 5)),
      ],
      annotations: { 1: [exitCode()], 2: timeout('30m0s') },
    });
    const result = await play(
      { status: 'success' },
      { inputs: { ...needs({ lint: 'failure', test: 'cancelled', e2e: 'cancelled' }) } },
    );
    const body = result.accepted('discord')[0]?.body ?? '';
    expect(headlines(result)[1]).toBe('❌ CI failed on main');
    expect(body).toContain('timed out after 30 minutes');
    expect(body).toContain('2 of 3 jobs failed, 1 cancelled');
    expect(body).not.toContain('**test** was cancelled');
    expect(github.requests.length).toBeLessThanOrEqual(6);
  });

  test('counts as a failure among needs that were only cancelled', async () => {
    github.state = createState({ jobs: [stopped(2, 'Unit tests')], annotations: { 2: timeout('30m0s') } });
    const result = await play(
      { status: 'success' },
      { inputs: { ...needs({ lint: 'success', test: 'cancelled' }), when: 'failure' } },
    );
    expect(headlines(result)[1]).toBe('❌ CI timed out after 30 minutes on main');
    expect(result.accepted('discord')[0]?.body.match(/timed out/g)).toHaveLength(1);
    expect(result.accepted('discord')[0]?.body).toContain('1 of 2 jobs failed');
  });

  test('is recognized in a run of another workflow, also in a matrix, with its history', async () => {
    const other = { run_id: 777 };
    github.state = createState({
      jobs: ['windows', 'macos'].map((os, at) => ({ ...stopped(8 + at, `test (${os})`), ...other })),
      annotations: { 8: timeout('30m0s'), 9: timeout('30m0s') },
      runs: earlier('success'),
    });
    const event = run({
      'workflow_run.id': 777,
      'workflow_run.run_attempt': 1,
      'workflow_run.conclusion': 'cancelled',
    });
    const result = await play(
      { status: 'success' },
      { name: 'workflow_run', event, inputs: { when: 'broken' } },
    );
    expect(headlines(result)[1]).toContain('Nightly timed out after 30 minutes on hotfix/tls');
    expect(result.accepted('discord')[0]?.body).toContain('2 of 2 timed out (');
  });

  test('names no limit when there are several', async () => {
    github.state = createState({
      jobs: [stopped(1, 'test'), stopped(2, 'e2e', 60)],
      annotations: { 1: timeout('30m0s'), 2: timeout('1h0m0s') },
    });
    const result = await play(
      { status: 'success' },
      { inputs: { ...needs({ test: 'cancelled', e2e: 'cancelled' }) } },
    );
    expect(headlines(result)[1]).toBe('❌ CI timed out on main');
    expect(result.accepted('discord')[0]?.body).toMatch(/after 30 minutes.*after 1 hour/);
  });
});

test('shows it in the message of a whole run too', async () => {
  github.state = createState({ jobs: [stopped(1, 'test')], annotations: { 1: timeout('30m0s') } });
  const { inputs } = { inputs: needs({ test: 'cancelled' }) };
  const result = await play(
    { status: 'success' },
    { inputs: { ...inputs, webhook: notify.receiver.discord, live: 'run' } },
  );
  expect(headlines(result)).toEqual(['❌ CI timed out after 30 minutes on main']);
});

test('reports a step that timed out once', async () => {
  github.state = createState({
    jobs: [jobResource({ id: 1, name: 'test', steps: stepResources('Set up job', '!Run npm test') })],
    annotations: { 1: [note("The action 'Run npm test' has timed out after 5 minutes.")] },
  });
  const result = await play({ status: 'success' }, { inputs: { ...needs({ test: 'failure' }) } });
  const body = result.accepted('discord')[0]?.body ?? '';
  expect(body).toContain('timed out after 5 minutes');
  expect(body).not.toContain('The action');
});

describe('a cancelled job stays cancelled', () => {
  test.each([
    ['by a person', 'The run was canceled by @mona.'],
    ['by concurrency', 'Canceling since a higher priority waiting request for ci-main exists'],
    ['with its matrix', 'The strategy configuration was canceled because "test.windows" failed'],
    [
      'even when a test mentions a timeout',
      'Error: "The job has exceeded the maximum execution time of 3s" was expected',
    ],
  ])('%s', async (_, message) => {
    github.state = createState({
      jobs: [ownRunning],
      annotations: { 4242: [note(message), STOPPED] },
      runs: earlier('success'),
    });
    const result = await play(CANCELLED);
    expect(headlines(result)[1]).toBe('🚫 CI › build was cancelled on main');
    expect(github.requests.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      expect.stringMatching(/\/attempts\/1\/jobs$/),
      expect.stringMatching(/\/check-runs\/4242\/annotations$/),
    ]);
    expect(result.annotations).toEqual([]);
  });

  test('without a notice when the API does not answer', async () => {
    github.state = createState({ jobs: [ownRunning], forbidden: ['actions', 'checks'] });
    const result = await play(CANCELLED);
    expect(headlines(result)[1]).toBe('🚫 CI › build was cancelled on main');
    expect(result.annotations).toEqual([]);
  });

  test('after less than a minute, without a second request', async () => {
    github.state = createState({
      jobs: [stopped(1, 'test', 0.5)],
      annotations: { 1: timeout('30m0s') },
    });
    const result = await play({ status: 'success' }, { inputs: { ...needs({ test: 'cancelled' }) } });
    expect(headlines(result)[1]).toBe('🚫 CI was cancelled on main');
    expect(github.requests).toHaveLength(1);
  });

  test.each([
    ['details: none', { details: 'none' }],
    ['a when that excludes failures', { when: 'success' }],
    ['another status from the user', { status: 'skipped' }],
  ])('without any request with %s', async (_, inputs) => {
    github.state = createState({ jobs: [ownRunning], annotations: { 4242: timeout('30m0s') } });
    await play(CANCELLED, { inputs });
    expect(github.requests).toEqual([]);
  });
});
