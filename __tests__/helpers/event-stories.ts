import type { Story } from './draw.js';
import { HAND_MADE } from './hand-made.js';
import { commit, common, deployment, pull, push, release, sha } from './payloads.js';

const longNotes = Array.from(
  { length: 30 },
  (_, section) => `## Part ${section + 1}\n\n${'- Fix another small thing, by @octocat in #12\n'.repeat(10)}`,
).join('\n');

/** What the runner says in a run for a pull request: GitHub's own merge of it. */
export const mergeRef = {
  GITHUB_REF: 'refs/pull/12/merge',
  GITHUB_SHA: '4444444ddddddddddddddddddddddddddddddddd',
};

/** Messages about an event. */
export const eventStories: readonly Story[] = [
  {
    name: 'release-published',
    event: 'release',
    payload: release(),
    env: { GITHUB_REF: 'refs/tags/v1.2.0' },
  },
  {
    name: 'release-prerelease',
    event: 'release',
    payload: release({
      'release.prerelease': true,
      'release.tag_name': 'v1.3.0-rc.1',
      'release.name': null,
      'release.body': null,
      'release.assets': [],
    }),
  },
  { name: 'release-long', event: 'release', payload: release({ 'release.body': longNotes }) },
  {
    name: 'release-whole',
    event: 'release',
    payload: release({ 'release.body': longNotes }),
    inputs: { 'max-lines': '0' },
  },
  { name: 'pull-request-opened', event: 'pull_request', payload: pull(), env: mergeRef },
  {
    name: 'pull-request-merged',
    event: 'pull_request',
    payload: pull({ action: 'closed', 'pull_request.merged': true }),
    env: mergeRef,
  },
  { name: 'pull-request-closed', event: 'pull_request', payload: pull({ action: 'closed' }), env: mergeRef },
  {
    name: 'deployment-failed',
    event: 'deployment_status',
    payload: deployment(),
    github: { commits: { [sha]: commit('Fix the cart total') } },
  },
  {
    name: 'deployment-succeeded',
    event: 'deployment_status',
    payload: deployment({ 'deployment_status.state': 'success', 'deployment_status.description': '' }),
  },
  {
    name: 'issue-opened',
    event: 'issues',
    payload: {
      action: 'opened',
      issue: {
        number: 7,
        title: 'Sums are wrong',
        html_url: 'https://github.com/octo-org/shop/issues/7',
        body: '<!-- Thanks for the report! -->\nThe sum of **two** free items is `NaN-ish`.\n\n1. Add two\n2. Look\n   - it is off',
        user: { login: 'octocat' },
        labels: [{ name: 'bug' }, { name: 'cart' }],
      },
      ...common,
    },
  },
  {
    name: 'comment-on-pull-request',
    event: 'issue_comment',
    payload: {
      action: 'created',
      issue: {
        number: 57,
        title: 'Speed up the cache',
        html_url: 'https://github.com/octo-org/shop/pull/57',
        pull_request: {},
      },
      comment: {
        body: 'Looks good to me.',
        html_url: 'https://github.com/octo-org/shop/pull/57#issuecomment-1',
      },
      ...common,
    },
  },
  {
    name: 'push-as-event',
    event: 'push',
    payload: push({ commits: Array.from({ length: 7 }, (_, index) => commit(`Change ${index + 1}`)) }),
    inputs: { about: 'event' },
  },
  {
    name: 'push-tag-as-event',
    event: 'push',
    payload: push({ ref: 'refs/tags/v1.2.0', created: true, commits: [] }),
    inputs: { about: 'event' },
  },
  {
    name: 'pull-request-rebased',
    event: 'pull_request',
    payload: pull({ action: 'edited', changes: { base: { ref: { from: 'dev' } } } }),
    env: mergeRef,
  },
  {
    name: 'pull-request-dequeued',
    event: 'pull_request',
    payload: pull({ action: 'dequeued', reason: 'CI_FAILURE' }),
    env: mergeRef,
  },
  { name: 'registry-package', event: 'registry_package', payload: HAND_MADE.registry_package },
  { name: 'image-version', event: 'image_version', payload: { ...common } },
  {
    name: 'unknown-event',
    event: 'shiny_thing',
    payload: {
      action: 'polished',
      shiny_thing: {
        title: 'The lamp',
        html_url: 'https://github.com/octo-org/shop/things/1',
        body: 'It *shines*.',
      },
      ...common,
    },
  },
];
