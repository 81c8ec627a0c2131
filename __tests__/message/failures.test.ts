import { expect, test } from '@jest/globals';
import type { Facts, Failure } from '../../src/facts/types.js';
import { failureBlocks } from '../../src/message/failures.js';
import { blocksToPlainText } from '../../src/text/plain.js';

const failure = (given: Partial<Failure> = {}): Failure => ({
  isOwn: false,
  job: 'test',
  matrixJobs: [],
  total: 1,
  steps: [{ name: 'Run npm test' }],
  errors: [],
  ...given,
});
const error = (text: string) => ({ text, at: `${text}.ts:1` });
const said = (failures: readonly Failure[], facts: Partial<Facts> = {}): string =>
  blocksToPlainText(failureBlocks({ failures, jobs: [], run: { attempt: 1 }, ...facts } as unknown as Facts));

test('lists jobs without errors in lines', () => {
  expect(said([failure(), failure({ job: 'lint', steps: [] })])).toBe('test › Run npm test\nlint failed');
});

test('does not repeat the job that the headline names', () => {
  const job = { name: 'test', matrix: [] };
  expect(said([failure({ isOwn: true })], { job })).toBe('Step Run npm test failed');
  expect(said([failure()], { job })).toBe('test › Run npm test');
});

test('puts matrix jobs on one line and counts them when there are many', () => {
  const matrixJobs = Array.from({ length: 8 }, (_, index) => ({ name: `windows ${index}` }));
  expect(said([failure({ matrixJobs: matrixJobs.slice(0, 2), total: 12 })])).toBe(
    'test: 2 of 12 failed (windows 0, windows 1) › Run npm test',
  );
  expect(said([failure({ matrixJobs, total: 12 })])).toContain('windows 5 and 2 more) › Run npm test');
});

test('shows three errors a job and six in all, and counts the rest', () => {
  const errors = ['a', 'b', 'c', 'd', 'e'].map(error);
  const text = said([failure({ errors }), failure({ errors }), failure({ errors })]);
  expect(text.match(/\.ts:1/g)).toHaveLength(6);
  expect(text.match(/and 2 more/g)).toHaveLength(2);
  expect(text).toContain('5 errors');
});

test('shows six of seven jobs and counts one more', () => {
  expect(said(Array.from({ length: 7 }, () => failure()))).toMatch(/and 1 more job$/);
});

test('lists cancelled jobs after failed ones', () => {
  expect(said([failure()], { jobs: [{ name: 'deploy', result: 'cancelled' }] })).toBe(
    'test › Run npm test\ndeploy was cancelled',
  );
});

test('shows the end of a log below its job', () => {
  expect(
    failureBlocks({ failures: [failure({ log: 'it broke' })], jobs: [], run: {} } as unknown as Facts)[1],
  ).toEqual({
    kind: 'pre',
    text: 'it broke',
  });
});
