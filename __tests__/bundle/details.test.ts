import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  exitCode,
  createState,
  annotationResource,
  jobResource,
  runResource,
  type ApiFault,
} from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import { copyWithoutChunks } from '../helpers/copy-without-chunks.js';
import { earlier } from '../helpers/failure-stories.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';
import { run } from '../helpers/payloads.js';

const { notify, github } = await startWithApi();

const RED = { status: 'failure', check_run_id: 4242 };
const errors = [annotationResource({ message: 'expected 3 to be 2' }), exitCode()];
const play = (job: object, options?: NotifyOptions): Promise<Notified> =>
  notify.runNotify(withJob(github, job, options));

const slackText = ({ accepted }: Notified): string =>
  accepted('slack')
    .map(({ body }) => body)
    .join('\n');
const needs = (...failed: string[]): NotifyOptions => ({
  inputs: {
    needs: JSON.stringify(Object.fromEntries(failed.map(job => [job, { result: 'failure', outputs: {} }]))),
  },
});

describe('a failed job', () => {
  test('shows which step failed, with its error and how long it has been red, on both platforms', async () => {
    github.state = createState({
      jobs: [ownJob],
      annotations: { 4242: errors },
      runs: earlier('failure', 'failure', 'success'),
    });
    const result = await play(RED);
    expect(result.outputs['outcome']).toBe('delivered');
    for (const platform of ['slack', 'discord'] as const) {
      const body = result.accepted(platform)[0]?.body;
      expect(body).toContain('Run npm test');
      expect(body).toContain('actions/runs/9876543210/job/4242#step:2:1');
      expect(body).toContain('src/cart.ts:42');
      expect(body).toContain('expected 3 to be 2');
      expect(body).not.toContain('Process completed');
      expect(body).toContain('is still failing');
      expect(body).toContain('(3rd run)');
    }
    expect(github.requests).toHaveLength(3);
  });

  test('exposes its step and its error to templates', async () => {
    github.state = createState({ jobs: [ownJob], annotations: { 4242: errors } });
    const text =
      '{% for one in failures %}{{ one.name }}, {{ one.step }}: {{ one.error }} in {{ one.at }}{% endfor %}';
    const body = slackText(await play(RED, { inputs: { text } }));
    expect(body).toContain('test, Run npm test: expected 3 to be 2 in src/cart.ts:42');
  });

  test.each([1, 2, 3, 4, 9].flatMap(attempt => [false, true].map(isScheduled => ({ attempt, isScheduled }))))(
    'costs at most six requests when many jobs failed: $attempt attempts, scheduled: $isScheduled',
    async ({ attempt, isScheduled }) => {
      const jobs = [1, 2, 3, 4, 5, 6, 7].map(id =>
        jobResource({ id, name: `job-${id}`, run_attempt: attempt }),
      );
      const attempts = Array.from({ length: attempt }, (_, index) =>
        runResource({ id: 9876543210, run_attempt: index + 1 }),
      );
      const annotations = Object.fromEntries(jobs.map(({ id }) => [id, errors]));
      github.state = createState({ jobs, attempts, annotations, runs: earlier('success') });
      const result = await play(
        { status: 'success' },
        {
          ...needs(...jobs.map(({ id }) => `job-${id}`)),
          contexts: { github: { run_attempt: attempt, repository: 'octo-org/shop' } },
          ...(isScheduled && { name: 'schedule', event: { schedule: '0 2 * * *' } }),
        },
      );
      expect(result.outputs['outcome']).toBe('delivered');
      expect(slackText(result)).toContain('expected 3 to be 2');
      expect(github.requests).toHaveLength(6);
    },
  );

  test('is found on the last of many pages', async () => {
    const green = Array.from({ length: 249 }, (_, index) =>
      jobResource({ id: index + 1, name: `part ${index}`, conclusion: 'success' }),
    );
    github.state = createState({ jobs: [...green, jobResource({ id: 900, name: 'deploy' })] });
    expect(slackText(await play({ status: 'success' }, needs('deploy')))).toContain('job/900#step:3:1');
  });

  test('shows the end of its log, and another host does not see the token', async () => {
    github.state = createState({
      jobs: [jobResource({ id: 7 })],
      logs: { 7: 'npm test\n\u001b[31mit broke here\u001b[0m\n##[error]Process completed with exit code 1.' },
    });
    const { inputs } = needs('test');
    const result = await play({ status: 'success' }, { inputs: { ...inputs, details: 'logs' } });
    expect(slackText(result)).toContain('npm test\\nit broke here"');
    expect(github.logRequests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    expect(github.requests.every(({ headers }) => headers.authorization?.endsWith(github.state.token))).toBe(
      true,
    );
  });

  test('is reported for another workflow from that workflow’s run', async () => {
    const other = { run_id: 777, run_attempt: 3 };
    github.state = createState({
      jobs: [jobResource({ id: 8, name: 'nightly', ...other }), jobResource({ id: 4242, name: 'tell' })],
      attempts: [2, 1].map(attempt => runResource({ id: 777, run_attempt: attempt, conclusion: 'success' })),
    });
    const payload = run({
      'workflow_run.id': 777,
      'workflow_run.run_attempt': 3,
      'workflow_run.conclusion': 'failure',
    });
    const text = slackText(
      await play({ status: 'success', check_run_id: 4242 }, { name: 'workflow_run', event: payload }),
    );
    expect(text).toContain('actions/runs/777/job/8#step:3:1');
    expect(text).toContain('Nightly broke');
    expect(text).not.toContain('job/4242');
  });
});

describe('the message goes out in time, whatever the API does:', () => {
  const troubles: readonly (readonly [string, ApiFault, RegExp])[] = [
    ['HTTP 401', { status: 401 }, /\(HTTP 401\): the token is not valid/],
    ['HTTP 429', { status: 429 }, /\(HTTP 429\): too many requests for now/],
    [
      'an exhausted rate limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' } },
      /\(HTTP 403\): too many requests/,
    ],
    ['HTTP 500', { status: 500 }, /\(HTTP 500\)/],
    ['no answer', { hang: true }, /in time/],
    ['a broken connection', { reset: true }, /the API was not reached/],
    ['half an answer', { cut: true }, /cut off/],
    ['an answer that is not JSON', { status: 200, body: '<html>' }, /unknown form/],
    ['an answer without the expected keys', { status: 200, body: '{"total_count":1}' }, /unknown form/],
    ['null as an answer', { status: 200, body: 'null' }, /unknown form/],
  ];
  test.each(troubles)('%s', async (_, trouble, note) => {
    github.state = createState({ jobs: [ownJob], runs: earlier('success') });
    github.faults = { '/repos': trouble };
    const timeout = 'hang' in trouble ? '1s' : '10s';
    const result = await play(RED, { inputs: { timeout }, env: { RUNNER_DEBUG: '1' } });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(slackText(result)).toContain('CI › build failed');
    const lines = result.stdout.split('\n').filter(line => line.includes('could not be read'));
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^The failed jobs and the earlier runs could not be read.*${note.source}`),
      ),
    ]);
    expect(result.visible).not.toContain(github.state.token);
  });

  test.each([403, 404])('lists the permissions to paste in one notice after HTTP %i', async status => {
    github.state = createState({ jobs: [ownJob], runs: earlier('success') });
    github.faults = { '/repos': { status } };
    const result = await play(RED);
    expect(slackText(result)).toContain('CI › build failed');
    const notices = result.annotations.map(({ level, message }) => `${level}: ${message}`);
    expect(notices).toEqual([
      `notice: The failed jobs and the earlier runs are missing (HTTP ${status}). Add to the job: permissions: { contents: read, actions: read }`,
    ]);
    expect(result.stdout).not.toContain('could not be read');
  });

  test('with everything that could be read', async () => {
    github.state = createState({ jobs: [ownJob], forbidden: ['checks'] });
    const result = await play(RED);
    expect(slackText(result)).toContain('Run npm test');
    expect(result.stdout).toContain(
      'The errors that the jobs reported are missing (HTTP 403). Add to the job: permissions: { contents: read, checks: read }',
    );
  });

  test('within five seconds when a server never answers, whatever timeout says', async () => {
    github.faults = { '/repos': { hang: true } };
    const { outputs } = await play(RED, { inputs: { timeout: '1h' } });
    expect(outputs['outcome']).toBe('delivered');
  }, 20_000);

  test('when the event file cannot be read', async () => {
    github.state = createState({ jobs: [ownJob] });
    const result = await play(RED, {
      rawEvent: '{',
      event: undefined,
      contexts: { github: { repository: 'octo-org/shop' } },
    });
    expect(result.outputs['outcome']).toBe('delivered');
  });
});

describe('the API is not asked', () => {
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  beforeAll(() => copyWithoutChunks(bare));
  afterAll(() => rmSync(bare, { recursive: true, force: true, maxRetries: 5 }));

  test('about a green run under when: failure, which loads no chunk either', async () => {
    const { outputs } = await play({ status: 'success' }, { root: bare, inputs: { when: 'failure' } });
    expect(outputs['outcome']).toBe('skipped');
    expect(github.requests).toEqual([]);
  });

  test('about a green run', async () => {
    expect((await play({ status: 'success' })).outputs['outcome']).toBe('delivered');
    expect(github.requests).toEqual([]);
  });

  test.each([
    ['with details: none', { details: 'none' }],
    ['without a token', { token: '' }],
  ])('%s', async (_, inputs) => {
    const result = await play(RED, { inputs: { ...inputs, when: 'broken' } });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(result.stdout).toContain("GitHub's API was not asked");
    expect(github.requests).toEqual([]);
  });
});
