import { expect, test } from '@jest/globals';
import { describeNumberedAction } from '../../../src/events/shared/numbered-action.js';

const milestone = { title: 'v1.0' };
const label = { name: 'bug' };

test.each([
  ['assigned hubot to #7 Sums', { action: 'assigned', assignee: { login: 'hubot' } }],
  ['assigned themselves to #7 Sums', { action: 'assigned', assignee: { login: 'octocat' } }],
  ['assigned #7 Sums', { action: 'assigned' }],
  ['unassigned hubot from #7 Sums', { action: 'unassigned', assignee: { login: 'hubot' } }],
  ['added the label bug to #7 Sums', { action: 'labeled', label }],
  ['added a label to #7 Sums', { action: 'labeled', label: null }],
  ['removed the label bug from #7 Sums', { action: 'unlabeled', label }],
  ['removed a label from #7 Sums', { action: 'unlabeled' }],
  ['added #7 Sums to milestone v1.0', { action: 'milestoned', milestone }],
  ['added #7 Sums to a milestone', { action: 'milestoned' }],
  ['removed #7 Sums from milestone v1.0', { action: 'demilestoned', milestone }],
  [
    'requested a review from hubot on #7 Sums',
    { action: 'review_requested', requested_reviewer: { login: 'hubot' } },
  ],
  [
    'requested a review from team core on #7 Sums',
    { action: 'review_requested', requested_team: { name: 'core' } },
  ],
  ['requested a review of #7 Sums', { action: 'review_requested' }],
  [
    'removed the review request for hubot on #7 Sums',
    { action: 'review_request_removed', requested_reviewer: { login: 'hubot' } },
  ],
  ['locked #7 Sums as too heated', { action: 'locked', issue: { active_lock_reason: 'too heated' } }],
  ['locked #7 Sums', { action: 'locked', pull_request: {} }],
  [
    'transferred #7 Sums to octo-org/till',
    { action: 'transferred', changes: { new_repository: { full_name: 'octo-org/till' } } },
  ],
  [
    'transferred #7 Sums from octo-org/shop to octo-org/till',
    {
      action: 'transferred',
      repository: { full_name: 'octo-org/shop' },
      changes: { new_repository: { full_name: 'octo-org/till' } },
    },
  ],
  [
    'transferred #7 Sums from octo-org/shop to another repository',
    { action: 'transferred', repository: { full_name: 'octo-org/shop' } },
  ],
  ['transferred #7 Sums', { action: 'transferred' }],
  ['pinned #7 Sums', { action: 'pinned' }],
  ['set the type of #7 Sums to Bug', { action: 'typed', type: { name: 'Bug' } }],
  ['set the type of #7 Sums', { action: 'typed' }],
  ['removed the type Bug from #7 Sums', { action: 'untyped', type: { name: 'Bug' } }],
  ['removed the type of #7 Sums', { action: 'untyped', type: null }],
  ['set the field Priority on #7 Sums', { action: 'field_added', issue_field: { name: 'Priority' } }],
  ['set a field on #7 Sums', { action: 'field_added' }],
  ['cleared the field Priority on #7 Sums', { action: 'field_removed', issue_field: { name: 'Priority' } }],
  ['cleared a field on #7 Sums', { action: 'field_removed' }],
  ['closed #7 Sums as not planned', { action: 'closed', issue: { state_reason: 'not_planned' } }],
  ['closed #7 Sums as a duplicate', { action: 'closed', issue: { state_reason: 'duplicate' } }],
  ['closed #7 Sums as completed', { action: 'closed', issue: { state_reason: 'completed' } }],
  ['closed #7 Sums', { action: 'closed', issue: { state_reason: null } }],
  ['reopened #7 Sums', { action: 'reopened', issue: { state_reason: 'reopened' } }],
])('%s', (expected, payload) => {
  expect(describeNumberedAction(payload, '#7 Sums', { login: 'octocat' })).toBe(expected);
});

test('does not treat signs in a name or title as placeholders', () => {
  const payload = { action: 'labeled', label: { name: 'C# @ home' } };
  expect(describeNumberedAction(payload, '#7 A # and an @', undefined)).toBe(
    'added the label C# @ home to #7 A # and an @',
  );
});
