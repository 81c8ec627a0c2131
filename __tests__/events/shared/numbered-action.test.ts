import { expect, test } from '@jest/globals';
import { describeNumberedAction } from '../../../src/events/shared/numbered-action.js';

const milestone = { title: 'v1.0' };
const label = { name: 'bug' };

test.each([
  ['assigned hubot to #7 Sums', { action: 'assigned', assignee: { login: 'hubot' } }],
  ['assigned themselves to #7 Sums', { action: 'assigned', assignee: { login: 'octocat' } }],
  ['assigned #7 Sums', { action: 'assigned' }],
  ['unassigned hubot from #7 Sums', { action: 'unassigned', assignee: { login: 'hubot' } }],
  ['put the label bug on #7 Sums', { action: 'labeled', label }],
  ['labeled #7 Sums', { action: 'labeled', label: null }],
  ['took the label bug off #7 Sums', { action: 'unlabeled', label }],
  ['took a label off #7 Sums', { action: 'unlabeled' }],
  ['set milestone v1.0 for #7 Sums', { action: 'milestoned', milestone }],
  ['put #7 Sums into a milestone', { action: 'milestoned' }],
  ['took milestone v1.0 off #7 Sums', { action: 'demilestoned', milestone }],
  ['asked hubot to review #7 Sums', { action: 'review_requested', requested_reviewer: { login: 'hubot' } }],
  ['asked team core to review #7 Sums', { action: 'review_requested', requested_team: { name: 'core' } }],
  ['asked for a review of #7 Sums', { action: 'review_requested' }],
  [
    'no longer asks hubot to review #7 Sums',
    { action: 'review_request_removed', requested_reviewer: { login: 'hubot' } },
  ],
  ['locked #7 Sums as too heated', { action: 'locked', issue: { active_lock_reason: 'too heated' } }],
  ['locked #7 Sums', { action: 'locked', pull_request: {} }],
  [
    'moved #7 Sums to octo-org/till',
    { action: 'transferred', changes: { new_repository: { full_name: 'octo-org/till' } } },
  ],
  ['pinned #7 Sums', { action: 'pinned' }],
  ['set the type of #7 Sums to Bug', { action: 'typed', type: { name: 'Bug' } }],
  ['set the type of #7 Sums', { action: 'typed' }],
  ['took the type Bug off #7 Sums', { action: 'untyped', type: { name: 'Bug' } }],
  ['took the type off #7 Sums', { action: 'untyped', type: null }],
  ['set the field Priority of #7 Sums', { action: 'field_added', issue_field: { name: 'Priority' } }],
  ['set a field of #7 Sums', { action: 'field_added' }],
  ['cleared the field Priority of #7 Sums', { action: 'field_removed', issue_field: { name: 'Priority' } }],
  ['cleared a field of #7 Sums', { action: 'field_removed' }],
  ['closed #7 Sums as not planned', { action: 'closed', issue: { state_reason: 'not_planned' } }],
  ['closed #7 Sums as a duplicate', { action: 'closed', issue: { state_reason: 'duplicate' } }],
  ['closed #7 Sums as completed', { action: 'closed', issue: { state_reason: 'completed' } }],
  ['closed #7 Sums', { action: 'closed', issue: { state_reason: null } }],
  ['reopened #7 Sums', { action: 'reopened', issue: { state_reason: 'reopened' } }],
])('%s', (expected, payload) => {
  expect(describeNumberedAction(payload, '#7 Sums', { login: 'octocat' })).toBe(expected);
});

test('signs in a name or a title are no places to fill in', () => {
  const payload = { action: 'labeled', label: { name: 'C# @ home' } };
  expect(describeNumberedAction(payload, '#7 A # and an @', undefined)).toBe(
    'put the label C# @ home on #7 A # and an @',
  );
});
