import { describe, expect, test } from '@jest/globals';
import { parseMatrixJob, matchNeeds } from '../../src/facts/job-names.js';
import type { RunJob } from '../../src/facts/run-reader.js';

test.each([
  ['test (windows, 24)', { base: 'test', values: 'windows 24' }],
  ['build / compile (arm64)', { base: 'build / compile', values: 'arm64' }],
  ['build (arm64) / compile', { base: 'build / compile', values: 'arm64' }],
  ['test', undefined],
  ['test ()', undefined],
  ['(odd)', undefined],
])('reads %s as the matrix job %j', (name, matrixJob) => {
  expect(parseMatrixJob(name)).toEqual(matrixJob);
});

describe('matches failed jobs with needs', () => {
  const job = (name: string): RunJob => ({ id: name, name, result: 'failure', steps: [] });
  const match = (failed: readonly string[], needs: Readonly<Record<string, 'failure' | 'success'>>) => {
    const ended = Object.entries(needs).map(([name, result]) => ({ name, result }));
    const { jobs, left } = matchNeeds(failed.map(job), ended);
    return { jobs: jobs.map(one => one.name), left: left.map(one => one.name) };
  };

  test.each([
    ['by ID', ['test'], { test: 'failure' }, ['test'], []],
    ['as jobs of a matrix', ['test (a)', 'test (b)'], { test: 'failure' }, ['test (a)', 'test (b)'], []],
    [
      'as jobs of a called workflow',
      ['call / a', 'call (x) / b'],
      { call: 'failure' },
      ['call / a', 'call (x) / b'],
      [],
    ],
    ['by display name', ['Unit tests'], { test: 'failure' }, ['Unit tests'], []],
    ['unless all are found', ['test', 'other'], { test: 'failure' }, ['test'], []],
    ['but not by half a name', ['tests'], { test: 'success', lint: 'success' }, [], []],
    ['when the API lists none', [], { test: 'failure' }, [], ['test']],
  ] as const)('%s', (_, failed, needs, jobs, left) => {
    expect(match(failed, needs)).toEqual({ jobs, left });
  });
});
