import { expect, test } from '@jest/globals';
import { milestone } from '../../../src/events/readers/milestone.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const REPO = 'https://github.com/Codertocat/Hello-World';
const created = example('milestone', 'created');
const closed = patched(example('milestone', 'closed'), {
  'milestone.open_issues': 2,
  'milestone.closed_issues': 8,
});
const edited = patched(created, { action: 'edited', changes: {} });

test.each([
  ['Codertocat created milestone v1.0', created],
  ['Codertocat closed milestone v1.0', closed],
  ['Codertocat reopened milestone v1.0', patched(closed, { action: 'opened' })],
  ['Codertocat deleted milestone v1.0', example('milestone', 'deleted')],
  ['Codertocat edited milestone v1.0', edited],
  ['Codertocat renamed milestone v0.9 to v1.0', patched(edited, { 'changes.title': { from: 'v0.9' } })],
  ['Codertocat created a milestone', patched(created, { milestone: null })],
])('%s', (expected, payload) => {
  expect(title(milestone, payload)).toBe(expected);
});

test.each([
  ['8 of 10 issues closed · due 23 May 2019', closed],
  ['due 23 May 2019', created],
  ['1 of 1 issue closed', patched(created, { 'milestone.closed_issues': 1, 'milestone.due_on': null })],
  [
    'due 23 May 2019 · was due 1 April 2019',
    patched(edited, { 'changes.due_on': { from: '2019-04-01T07:00:00Z' } }),
  ],
  ['due 23 May 2019 · new description', patched(edited, { 'changes.description': { from: '' } })],
])('also shows "%s"', (expected, payload) => {
  expect(facts(milestone, payload)).toBe(expected);
});

test('shows the description of a new milestone', () => {
  expect(subject(milestone, created).news).toMatchObject({
    mark: 'milestone',
    url: `${REPO}/milestone/1`,
    body: 'Add new space flight simulator',
  });
});

test('links to the other milestones for a deleted one', () => {
  expect(subject(milestone, example('milestone', 'deleted')).news).toMatchObject({
    mark: 'deleted',
    url: `${REPO}/milestones`,
  });
});
