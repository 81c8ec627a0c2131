import { expect, test } from '@jest/globals';
import { checkRun } from '../../../src/events/readers/check-run.js';
import { example, patched } from '../../helpers/corpus.js';
import { headline } from '../../helpers/read-news.js';
import { change, facts, subject } from '../../helpers/read-subject.js';

const completed = example('check_run', 'completed');
const rerequested = example('check_run', 'rerequested');
const concluded = (conclusion: unknown) => patched(completed, { 'check_run.conclusion': conclusion });

test.each([
  ['Octocoders-linter is queued on pull request #2', example('check_run', 'created')],
  ['Octocoders-linter failed on pull request #2', completed],
  ['Octocoders-linter passed on pull request #2', concluded('success')],
  ['Octocoders-linter timed out on pull request #2', concluded('timed_out')],
  ['Octocoders-linter finished as neutral on pull request #2', concluded('neutral')],
  ['Octocoders-linter requires action on pull request #2', concluded('action_required')],
  [
    'codebytere requested an action from API Review on pull request #26764',
    example('check_run', 'requested_action'),
  ],
  ['octocat requested a re-run of randscape on master', rerequested],
  [
    'A check failed on pull request #2',
    patched(completed, { 'check_run.name': '', 'check_run.check_suite': null }),
  ],
])('%s', (expected, payload) => {
  expect(headline(checkRun, payload)).toBe(expected);
});

test.each([
  ['failure', concluded('failure')],
  ['success', concluded('neutral')],
  ['failure', patched(completed, { action: 'created' })],
  [undefined, rerequested],
  [undefined, example('check_run', 'created')],
])('has the status %s', (expected, payload) => {
  expect(subject(checkRun, payload).status).toBe(expected);
});

test('shows the check’s own branch and commit, not those of the reporting run', () => {
  expect(change(checkRun, completed)).toBe('on pull request #2 | ec26c3e · changes → master');
});

test('shows its summary and findings', () => {
  const payload = patched(completed, {
    'check_run.output': { title: '3 problems', summary: '* one', annotations_count: 1 },
    'check_run.completed_at': '2019-05-15T15:22:24Z',
    'check_run.app.name': 'Lint Co',
  });
  expect(subject(checkRun, payload).news.body).toBe('* one');
  expect(facts(checkRun, payload)).toBe('3 problems · 1 annotation · 1m 12s · app Lint Co · details');
});

test('shows what to do when somebody has to act', () => {
  const payload = patched(concluded('action_required'), { 'check_run.output.summary': 'Approve the plan' });
  expect(subject(checkRun, payload).news.body).toBe('Approve the plan');
});

test('does not show the old result of a check that will run again', () => {
  expect(subject(checkRun, rerequested).news.body).toBeUndefined();
  expect(facts(checkRun, rerequested)).toBe('d6fde92 · app Super Duper');
});

test('links to its own page', () => {
  expect(subject(checkRun, completed).news.url).toBe(
    'https://github.com/Codertocat/Hello-World/runs/128620228',
  );
});
