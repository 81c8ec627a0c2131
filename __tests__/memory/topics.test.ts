import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../src/events/context.js';
import { findTopic, type TopicSource } from '../../src/memory/topics.js';
import type { Topic } from '../../src/memory/types.js';

const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const OTHER = 'ffffffffffffffffffffffffffffffffffffffff';
const context: Context = {
  event: 'push',
  serverUrl: 'https://github.com',
  repository: 'octo-org/shop',
  sha: SHA,
  ref: 'refs/heads/main',
  workflow: 'CI',
  runId: '100',
  runNumber: 42,
  attempt: 1,
};
const sent = (payload: TopicSource['payload'], change: Partial<Context> = {}): TopicSource => ({
  payload,
  context: { ...context, ...change },
  workflowRef: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/main',
});

const pullRequest = {
  pull_request: {
    number: 12,
    title: 'Fix the cart total',
    head: { sha: OTHER, ref: 'fix-cart', repo: { full_name: 'octo-org/shop' } },
  },
};
const ofFork = {
  pull_request: {
    ...pullRequest.pull_request,
    head: { sha: OTHER, ref: 'main', repo: { full_name: 'mona/shop' } },
  },
};
const watched = {
  action: 'completed',
  workflow_run: {
    id: 77,
    name: 'Deploy',
    run_number: 5,
    path: '.github/workflows/deploy.yml',
    head_sha: OTHER,
    head_branch: 'topic',
    head_repository: { full_name: 'octo-org/shop' },
    pull_requests: [{ number: 9 }],
  },
};

const ROWS: readonly [Topic['kind'], string, TopicSource, string | undefined, string?][] = [
  ['run', 'of this step', sent({}), '100', 'CI #42'],
  ['run', 'that the event tells of', sent(watched), '77', 'Deploy #5'],
  ['commit', 'that was pushed', sent({ after: OTHER }), OTHER, 'fffffff'],
  ['commit', 'of a pull request, never the merge commit', sent(pullRequest, { sha: SHA }), OTHER],
  ['commit', 'of another run', sent(watched), OTHER],
  ['commit', 'where a branch was deleted', sent({ after: '0'.repeat(40) }), SHA],
  ['pull-request', 'of its own event', sent(pullRequest), '12', '#12: Fix the cart total'],
  [
    'pull-request',
    'that was commented on',
    sent({ issue: { number: 12, title: 'Fix', pull_request: { url: 'x' } } }),
    '12',
  ],
  ['pull-request', 'of another run', sent(watched), '9', '#9'],
  ['pull-request', 'by the merge ref', sent({}, { ref: 'refs/pull/31/merge' }), '31'],
  [
    'pull-request',
    'in the merge queue',
    sent({ merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-104-${SHA}` } }),
    '104',
  ],
  ['pull-request', 'where an issue is none', sent({ issue: { number: 7, title: 'Wrong' } }), undefined],
  ['pull-request', 'on a push', sent({ ref: 'refs/heads/main' }), undefined],
  ['branch', 'that was pushed to', sent({ ref: 'refs/heads/release/1.x' }), 'release/1.x'],
  ['branch', 'of a pull request', sent(pullRequest), 'fix-cart'],
  ['branch', 'of a fork, apart from the same name here', sent(ofFork), 'mona/shop:main', 'mona:main'],
  ['branch', 'of another run', sent(watched), 'topic'],
  ['branch', 'that was deleted', sent({ ref: 'old', ref_type: 'branch' }), 'old'],
  ['branch', 'on a tag', sent({ ref: 'refs/tags/v1' }, { ref: 'refs/tags/v1' }), undefined],
  ['release', 'of its event', sent({ release: { tag_name: 'v1.2.0' } }), 'v1.2.0'],
  [
    'release',
    'of several in one message, in whichever order',
    sent({ release: { tag_name: 'b@1' }, releases: [{ tag_name: 'b@1' }, { tag_name: 'a@1' }], count: 2 }),
    '[2,"a@1","b@1"]',
    'b@1 and 1 more',
  ],
  ['release', 'by a tag', sent({}, { ref: 'refs/tags/v1.2.0' }), 'v1.2.0'],
  ['release', 'on a branch', sent({ ref: 'refs/heads/main' }), undefined],
  ['workflow', 'of this step', sent({}), 'ci.yml', 'CI'],
  ['workflow', 'of another run', sent(watched), 'deploy.yml', 'Deploy'],
];

test.each(ROWS.map(([kind, what, given, id, title]) => ({ kind, what, given, id, title })))(
  'finds the $kind $what',
  ({ kind, given, id, title }) => {
    const found = findTopic(kind, given);
    expect(found?.id).toBe(id);
    expect(title ?? found?.title).toBe(found?.title);
  },
);

describe('an undocumented event payload', () => {
  test.each(['run', 'commit', 'pull-request', 'branch', 'release', 'workflow'] as const)(
    'does not fail the search for the %s',
    kind => {
      const odd = { pull_request: 3, workflow_run: null, issue: [], release: 'x', ref: {}, after: [] };
      expect(() => findTopic(kind, { payload: odd, context: { ...context, event: 'odd' } })).not.toThrow();
    },
  );
});
