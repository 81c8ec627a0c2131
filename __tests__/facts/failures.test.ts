import { describe, expect, test } from '@jest/globals';
import { readFailures, type FailureScope } from '../../src/facts/failures.js';
import type { RunJob, RunReader } from '../../src/facts/run-reader.js';

const REPO = 'https://github.com/octo-org/shop';

const job = (id: string, given: Partial<RunJob> = {}): RunJob => ({
  id,
  name: `job-${id}`,
  result: 'failure',
  sha: 'a1b2c3d',
  steps: [{ name: 'Run npm test', number: 3, result: 'failure' }],
  ...given,
});
const running = (id: string, given: Partial<RunJob> = {}): RunJob => {
  const { result: _, ...rest } = job(id, given);
  return rest;
};

/** A reader of these jobs that records its requests. */
const readerOf = (...answers: readonly (readonly RunJob[])[]) => {
  const asked: string[] = [];
  const left = [...answers];
  const note = <T>(what: string, value: T): T => {
    asked.push(what);
    return value;
  };
  const reader: RunReader = {
    jobs: async () => note('jobs', { value: (left.length > 1 ? left.shift() : left[0]) ?? [] }),
    latestJobs: async () => ({ value: [], requests: 1 }),
    reviews: async () => ({ value: [] }),
    preventsSelfReview: async () => ({ value: false }),
    pendingDeployments: async () => ({ value: [] }),
    errors: async id => note(`errors ${id}`, { value: [{ message: `error of ${id}` }] }),
    log: async id => note(`log ${id}`, { value: `log of ${id}` }),
    runs: async () => ({ value: [] }),
    attempt: async () => ({ value: undefined }),
    commit: async () => ({ value: undefined }),
    series: async () => ({ value: {} }),
    budget: () => undefined,
    wait: async ms => note(`wait ${ms}`, undefined),
  };
  return { reader, asked };
};

const read = async (jobs: readonly RunJob[], scope: Partial<FailureScope> = {}) => {
  const { reader, asked } = readerOf(jobs);
  const found = await readFailures(
    reader,
    { id: '9', attempt: 1 },
    { logs: false, requests: 5, repoUrl: REPO, ...scope },
  );
  return { ...found, asked };
};

test('a failed job has a link, failed steps, and errors', async () => {
  const { failures, gaps } = await read([job('1'), job('2', { result: 'success', steps: [] })]);
  expect(gaps).toEqual([]);
  expect(failures).toEqual([
    {
      isOwn: false,
      job: 'job-1',
      url: `${REPO}/actions/runs/9/job/1`,
      matrixJobs: [],
      total: 1,
      steps: [{ name: 'Run npm test', url: `${REPO}/actions/runs/9/job/1#step:3:1` }],
      errors: [{ text: 'error of 1' }],
    },
  ]);
});

test('groups matrix jobs into one failure, with each error once', async () => {
  const matrixJobs = ['a', 'b', 'c'].map((matrixJob, id) =>
    job(String(id), { name: `test (${matrixJob}, 24)` }),
  );
  const green = job('9', { name: 'test (d, 24)', result: 'success' });
  const [failure, ...others] = (await read([...matrixJobs, green])).failures;
  expect(others).toEqual([]);
  expect([failure?.job, failure?.matrixJobs.map(matrixJob => matrixJob.name), failure?.total]).toEqual([
    'test',
    ['a 24', 'b 24', 'c 24'],
    4,
  ]);
  expect(failure?.steps).toHaveLength(1);
  expect(failure?.errors).toHaveLength(3);
});

test('requests errors of four jobs, from each failure first', async () => {
  const matrixJobs = ['a', 'b', 'c'].map((matrixJob, id) => job(String(id), { name: `test (${matrixJob})` }));
  const { asked } = await read([...matrixJobs, job('7'), job('8')]);
  expect(asked).toEqual(['jobs', 'errors 0', 'errors 7', 'errors 8', 'errors 1']);
});

describe('the job that reports', () => {
  const own = { id: '1', name: 'job-1' };

  test('is judged by its steps while it runs, and listed alone', async () => {
    const { failures } = await read([job('0'), running('1')], { job: own });
    expect(failures.map(failure => [failure.job, failure.isOwn])).toEqual([['job-1', true]]);
  });

  test('is found by its name when it has no ID', async () => {
    const { failures } = await read([job('0'), running('1')], { job: { name: 'job-1' } });
    expect(failures.map(failure => failure.job)).toEqual(['job-1']);
  });

  test('is requested again when GitHub does not know its failed step yet', async () => {
    const { reader, asked } = readerOf([running('1', { steps: [] })], [running('1')]);
    const { failures } = await readFailures(
      reader,
      { id: '9', attempt: 1 },
      { logs: false, requests: 5, job: own },
    );
    expect(asked).toEqual(['jobs', 'wait 1000', 'jobs', 'errors 1']);
    expect(failures).toHaveLength(1);
  });

  test('is listed beside the needed jobs when it failed itself', async () => {
    const needs = [{ name: 'job-0', result: 'failure' }] as const;
    const { failures } = await read([job('0'), running('1'), job('2')], { job: own, needs });
    expect(failures.map(failure => failure.job)).toEqual(['job-1', 'job-0']);
  });
});

test('names a needed job by its ID when the API does not list it', async () => {
  const { failures } = await read([], { needs: [{ name: 'deploy', result: 'failure' }] });
  expect(failures).toEqual([
    { isOwn: false, job: 'deploy', matrixJobs: [], total: 1, steps: [], errors: [] },
  ]);
});

describe('logs', () => {
  test('are read for two failures, from one job each', async () => {
    const { failures, asked } = await read([job('1'), job('2'), job('3')], { logs: true });
    expect(failures.map(failure => failure.log)).toEqual(['log of 1', 'log of 2', undefined]);
    expect(asked.filter(one => one.startsWith('log'))).toEqual(['log 1', 'log 2']);
  });

  test('are not available while the job runs, and a note says what to do', async () => {
    const { gaps, asked } = await read([running('1')], { logs: true });
    expect(asked).not.toContain('log 1');
    expect(gaps).toEqual([{ sentence: expect.stringMatching(/once the job is over.*workflow_run/) }]);
  });
});
