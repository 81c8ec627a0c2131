import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Get } from '../../src/github/query.js';
import { createReader } from '../../src/github/reader.js';
import { virtualClock } from '../../tools/testing/virtual-clock.js';

/** Recorded from GitHub. */
const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(`__tests__/fixtures/github-api/${name}.json`, 'utf8'));

const reader = (data: unknown, headers = {}) => {
  const asked: string[] = [];
  const get: Get = async (route, parameters) => {
    asked.push(`${route} ${JSON.stringify(parameters)}`);
    return { data, headers };
  };
  const until = new AbortController().signal;
  const made = createReader({
    get,
    owner: 'octo-org',
    repo: 'shop',
    serverUrl: 'https://github.com',
    clock: virtualClock(),
    timeoutMs: 1000,
    until,
  });
  return { ...made, asked };
};

const run = { id: '1', attempt: 1 };
const line = { workflow: 'ci.yml', branch: 'main', event: 'push' };

test('reads jobs as GitHub lists them', async () => {
  const { value, problem } = await reader(recorded('jobs-of-run')).jobs(run);
  expect(problem).toBeUndefined();
  expect(value.map(({ id, name, result, steps }) => [id, name, result, steps.length])).toEqual([
    ['2270858576', 'job2', 'success', 3],
    ['2270858630', 'job1', 'success', 3],
  ]);
});

test('reads runs that failed to start as failed', async () => {
  const { value, more } = await reader(recorded('runs-startup-failure')).runs(line);
  expect(value.map(({ number, result }) => [number, result])).toEqual(
    [4, 3, 2, 1].map(number => [number, 'failure']),
  );
  expect([value[0]?.headRepo, value[0]?.author, more]).toEqual([
    'hub4j-test-org/GHWorkflowRunTest',
    'yasin-herken',
    false,
  ]);
});

test('reads runs of a branch from years ago', async () => {
  const { value } = await reader(recorded('runs-on-branch')).runs(line);
  expect(value.map(({ result }) => result)).toEqual(['success', 'success']);
});

test('reads a cancelled run', async () => {
  const { value } = await reader(recorded('run-cancelled')).attempt(run, 1);
  expect(value?.result).toBe('cancelled');
});

test('reads the other pages when one is broken', async () => {
  const link =
    '<https://api.example/x?page=2>; rel="next", <https://api.example/x?per_page=100&page=3>; rel="last"';
  const found = reader(recorded('jobs-of-run'), { link });
  expect((await found.jobs(run)).value).toHaveLength(6);
  expect(found.asked.map(one => /"page":(\d)/.exec(one)?.[1])).toEqual(['1', '2', '3']);
});

test.each([[null], ['<html>'], [[]], [{}], [{ jobs: {}, workflow_runs: 7 }]])(
  'reads nothing from %j',
  async data => {
    const odd = reader(data);
    const unknownForm: unknown = expect.stringContaining('unknown form');
    const problem = { sentence: unknownForm, unread: { what: expect.any(String), how: unknownForm } };
    expect(await odd.jobs(run)).toEqual({ value: [], problem });
    expect(await odd.runs(line)).toEqual({ value: [], problem });
    expect(await odd.log('1')).toEqual({ value: '', problem });
  },
);

test('skips malformed items', async () => {
  const jobs = [
    null,
    7,
    {},
    { id: 'x', name: 'y' },
    { id: 1, name: ' ' },
    { id: 2, name: 'ok', steps: [null, {}, { number: 1 }] },
  ];
  expect((await reader({ jobs }).jobs(run)).value).toEqual([{ id: '2', name: 'ok', steps: [] }]);
});
