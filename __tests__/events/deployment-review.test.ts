import { expect, test } from '@jest/globals';
import { deploymentReview } from '../../src/events/deployment-review.js';
import { example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { change, facts, subject } from '../helpers/reading.js';

const requested = example('deployment_review', 'requested');
const approved = patched(requested, {
  action: 'approved',
  environment: undefined,
  workflow_job_run: undefined,
  workflow_job_runs: [{ environment: 'staging' }, { environment: 'production' }, { environment: 'staging' }],
  approver: { login: 'hubot' },
  comment: 'Ship **it**',
});

test.each([
  ['Deployment to TST waits for approval', requested],
  ['hubot approved the deployment to staging and production', approved],
  ['hubot rejected the deployment to staging and production', patched(approved, { action: 'rejected' })],
  ['ilmax approved the deployment', patched(approved, { approver: null, workflow_job_runs: [] })],
])('%s', (expected, payload) => {
  expect(headline(deploymentReview, payload)).toBe(expected);
});

test('says who may answer and who started it', () => {
  expect(facts(deploymentReview, patched(requested, { 'workflow_run.name': 'Deploy' }))).toBe(
    'reviewers: admins · Deploy · sample · #3 · started by ilmax',
  );
  expect(facts(deploymentReview, patched(approved, { 'workflow_run.name': 'Deploy' }))).toBe(
    'Deploy · sample · #3 · started by ilmax',
  );
});

test('shows the comment and the commit, and leads to the run', () => {
  expect(subject(deploymentReview, approved).news).toMatchObject({
    mark: 'approved',
    body: 'Ship **it**',
    url: 'https://github.com/terraform-test-github/sample-app/actions/runs/5453085689',
  });
  expect(lines(deploymentReview, approved)).toEqual(['5275a45 Trigger — Massimiliano Donini']);
  expect(change(deploymentReview, approved)).toBe('sample | 5275a45 Trigger — Massimiliano Donini | #3');
});
