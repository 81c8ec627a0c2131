import { expect, test } from '@jest/globals';
import { workflowRun } from '../../../src/events/readers/workflow-run.js';
import { run } from '../../helpers/payloads.js';
import { headline } from '../../helpers/read-news.js';
import { subject } from '../../helpers/read-subject.js';

const starter = (patch: Readonly<Record<string, unknown>>): string | undefined =>
  subject(workflowRun, run(patch)).run?.actor;

test('names nobody for a scheduled run, but who re-ran it', () => {
  expect(starter({ 'workflow_run.run_attempt': 1 })).toBeUndefined();
  expect(starter({ 'workflow_run.run_attempt': 2 })).toBe('octocat');
  expect(starter({ 'workflow_run.run_attempt': 1, 'workflow_run.event': 'push' })).toBe('octocat');
});

test('shows no duration for two equal times', () => {
  const patch = { 'workflow_run.updated_at': '2026-11-25T02:00:00Z' };
  expect(subject(workflowRun, run(patch)).run).not.toHaveProperty('durationMs');
});

test.each([
  ['requested', null, 'Nightly was queued on hotfix/tls'],
  ['in_progress', null, 'Nightly is running on hotfix/tls'],
  ['requested', 'action_required', 'Nightly requires action on hotfix/tls'],
])('reports no result yet for %s with the conclusion %s', (action, conclusion, expected) => {
  const payload = run({ action, 'workflow_run.conclusion': conclusion });
  expect(headline(workflowRun, payload)).toBe(expected);
  expect(subject(workflowRun, payload).status).toBeUndefined();
});
