import { expect, test } from '@jest/globals';
import { workflowJob } from '../../src/events/workflow-job.js';
import { example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { change, facts, subject } from '../helpers/reading.js';

const failed = example('workflow_job', 'completed');
const steps = (n: number) =>
  patched(failed, {
    'workflow_job.steps': Array.from({ length: n }, (_, index) => ({
      name: `step ${index}`,
      conclusion: 'failure',
    })),
  });

test.each([
  ['CodeQL › linters failed on main', failed],
  ['CodeQL › linters was cancelled on main', patched(failed, { 'workflow_job.conclusion': 'cancelled' })],
  ['Test workflow is running', example('workflow_job', 'in_progress')],
  ['CodeQL › update is queued on main', example('workflow_job', 'queued')],
  ['Env Test › test is waiting on main', example('workflow_job', 'waiting')],
  ['A job was updated', {}],
])('%s', (expected, payload) => {
  expect(headline(workflowJob, payload)).toBe(expected);
});

test('names the steps that failed', () => {
  expect(lines(workflowJob, failed)).toEqual(['Step Run yarn run format-check failed', '3484a3f']);
});

test('counts the failed steps that it does not name', () => {
  expect(lines(workflowJob, steps(6))).toHaveLength(7);
  expect(lines(workflowJob, steps(8)).slice(5)).toEqual(['Step step 5 failed', 'and 2 more', '3484a3f']);
});

test.each([
  ['3m 18s · ubuntu-latest', failed],
  ['on my runner · gpu, db-app, dc-03', example('workflow_job', 'in_progress')],
  ['3m 18s · ubuntu-latest · attempt 2', patched(failed, { 'workflow_job.run_attempt': 2 })],
  [
    'deploys to Test · self-hosted, k8s',
    patched(example('workflow_job', 'waiting'), { deployment: { environment: 'Test' } }),
  ],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(workflowJob, payload)).toBe(expected);
});

test('has the job’s own page, branch, commit and status', () => {
  expect(subject(workflowJob, failed).news.url).toBe('https://github.com/octo-org/octo-repo/runs/1291536064');
  expect(change(workflowJob, failed)).toBe('main | 3484a3f');
  expect(subject(workflowJob, failed).status).toBe('failure');
  expect(subject(workflowJob, example('workflow_job', 'queued')).status).toBeUndefined();
});
