import { describe, expect, test } from '@jest/globals';
import { readContext } from '../../src/events/context.js';
import { frequent } from '../../src/events/frequent.js';
import { readers, readSubject } from '../../src/events/index.js';
import { others } from '../../src/events/others.js';
import { readAction, corpus, example, patched } from '../helpers/corpus.js';
import { listStrings } from '../helpers/unexpected-values.js';
import { subjectHeadline } from '../helpers/read-news.js';
import { formatChange, withNews } from '../helpers/read-subject.js';
import { TRIGGERS } from '../helpers/triggers.js';

const env = (event: string): Record<string, string> => ({
  GITHUB_EVENT_NAME: event,
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'build',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
});

const read = async (
  event: string,
  payload: Readonly<Record<string, unknown>>,
  more: Record<string, string> = {},
) => withNews(await readSubject(payload, readContext({ ...env(event), ...more })));

const headline = async (
  event: string,
  payload: Readonly<Record<string, unknown>>,
  more: Record<string, string> = {},
): Promise<string> => subjectHeadline(await read(event, payload, more));

test('has a reader for every event that can start a workflow, and for no other', () => {
  const read = [readers, frequent, others].flatMap(list => [...list.keys()]);
  // Several releases, which the step requests by tag: no event reports them.
  expect(read.toSorted()).toEqual([...TRIGGERS, 'releases'].toSorted());
});

describe('every documented event, including those that start no workflow', () => {
  const all = corpus.flatMap(({ name, examples }) =>
    examples.map((payload, index) => ({ name, index, action: readAction(payload), payload })),
  );

  test.each(all)(
    'gives $name $action ($index) a headline, a link, and no blanks',
    async ({ name, payload }) => {
      const subject = await read(name, payload);
      expect(subject.news.title).toMatch(/\S+ \S+/);
      expect(subject.news.url).toMatch(/^https?:\/\//);
      for (const value of listStrings(subject.news))
        expect(value).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    },
  );
});

describe('headlines', () => {
  const merged = patched(example('pull_request', 'closed'), {
    'pull_request.merged': true,
    'pull_request.title': 'Fix the cart',
  });
  const dispatch = { inputs: null, ref: 'refs/heads/main', sender: { login: 'octocat' } };

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    [
      'Codertocat pushed 1 commit to main',
      'push',
      patched(example('push'), {
        ref: 'refs/heads/main',
        commits: [{ id: 'a1b2c3d4e5' }],
        created: false,
        deleted: false,
        forced: false,
      }),
    ],
    [
      'Codertocat force-pushed to topic',
      'push',
      patched(example('push'), {
        ref: 'refs/heads/topic',
        commits: [],
        created: false,
        deleted: false,
        forced: true,
      }),
    ],
    ['Codertocat deleted tag v1', 'push', patched(example('push'), { ref: 'refs/tags/v1', deleted: true })],
    [
      'Codertocat created branch topic',
      'push',
      patched(example('push'), {
        ref: 'refs/heads/topic',
        commits: [],
        created: true,
        deleted: false,
        forced: false,
      }),
    ],
    ['Codertocat merged pull request #2: Fix the cart', 'pull_request', merged],
    [
      'Codertocat closed pull request #2 without merging: Fix the cart',
      'pull_request',
      patched(merged, { 'pull_request.merged': false }),
    ],
    [
      'Codertocat marked pull request #2 as ready for review: Fix the cart',
      'pull_request',
      patched(merged, { action: 'ready_for_review' }),
    ],
    [
      'Codertocat added the label bug to pull request #2: Fix the cart',
      'pull_request',
      patched(merged, { action: 'labeled', label: { name: 'bug' } }),
    ],
    ['Release 0.0.1', 'release', example('release', 'published')],
    [
      'Pre-release v2.0.0-rc.1: Two',
      'release',
      patched(example('release', 'published'), {
        'release.tag_name': 'v2.0.0-rc.1',
        'release.name': 'Two',
        'release.prerelease': true,
      }),
    ],
    [
      'Release v2.0.0 – Two',
      'release',
      patched(example('release', 'published'), {
        'release.tag_name': 'v2.0.0',
        'release.name': 'v2.0.0 – Two',
      }),
    ],
    [
      'Deployment of master to production failed',
      'deployment_status',
      patched(example('deployment_status'), {
        'deployment_status.environment': 'production',
        'deployment_status.state': 'error',
      }),
    ],
    ['Codertocat opened issue #1: Spelling error in the README file', 'issues', example('issues', 'opened')],
    [
      'Codertocat commented on issue #1: Spelling error in the README file',
      'issue_comment',
      example('issue_comment', 'created'),
    ],
    ['Scheduled run of CI on main', 'schedule', { schedule: '30 2 * * 5' }],
    ['octocat started CI on main', 'workflow_dispatch', dispatch],
    [
      'octocat triggered deploy on main',
      'repository_dispatch',
      { action: 'deploy', sender: { login: 'octocat' } },
    ],
    [
      'octocat created tag v1.2.0',
      'create',
      { ref: 'v1.2.0', ref_type: 'tag', sender: { login: 'octocat' } },
    ],
    [
      'octocat deleted branch old/thing',
      'delete',
      { ref: 'old/thing', ref_type: 'branch', sender: { login: 'octocat' } },
    ],
    [
      'octocat polished brand new event: Shiny',
      'brand_new_event',
      {
        action: 'polished',
        event: { title: 'Shiny', html_url: 'https://github.com/x' },
        sender: { login: 'octocat' },
      },
    ],
    ['Unheard of in progress by octocat', 'unheard_of', { action: 'in_progress' }],
    ['Unheard of by octocat', 'unheard_of', {}],
    [
      'Checks requested on pull request #57 in the merge queue of main',
      'merge_group',
      {
        action: 'checks_requested',
        merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-57-380387fb' },
      },
    ],
    [
      'hubot commented on pull request #7: Sums',
      'issue_comment',
      {
        action: 'created',
        issue: { number: 7, title: 'Sums', pull_request: {} },
        sender: { login: 'hubot' },
      },
    ],
  ])('%s', async (expected, event, payload) => {
    expect(await headline(event, payload)).toBe(expected);
  });

  test('show foreign text on one line and in its own direction', async () => {
    const title = 'a\nb \u202Eevil\u202C \u0007 שלום';
    const issue = patched(example('issues', 'opened'), { 'issue.title': title });
    expect(await headline('issues', issue)).toBe('Codertocat opened issue #1: \u2068a b evil שלום\u2069');
  });
});

describe('the ref and commit that a run ran on', () => {
  const change = async (
    event: string,
    payload: Readonly<Record<string, unknown>>,
    more: Record<string, string> = {},
  ): Promise<string> => {
    const { change: found, repo } = await read(event, payload, more);
    return formatChange(found, repo);
  };
  const pull = patched(example('pull_request', 'synchronize'), {
    'pull_request.title': 'Fix the cart',
    'pull_request.head.sha': '3333333ccccccccccccccccccccccccccccccccc',
    'pull_request.head.ref': 'fix/cart',
    'pull_request.base.ref': 'main',
    'pull_request.user.login': 'hubot',
  });

  test('are the pull request’s own head, never the merge commit', async () => {
    const merge = { GITHUB_REF: 'refs/pull/2/merge', GITHUB_SHA: '4444444ddddddddddddddddddddddddddddddddd' };
    expect(await change('pull_request', pull, merge)).toBe(
      'on pull request #2: Fix the cart | 3333333 · fix/cart → main — hubot',
    );
  });

  test('are the ref alone when the payload is missing, and no merge commit', async () => {
    expect(await change('pull_request_review', {}, { GITHUB_REF: 'refs/pull/7/merge' })).toBe(
      'on pull request #7',
    );
  });

  test('are the run’s own branch and commit for a workflow_run', async () => {
    const run = patched(example('workflow_run', 'completed'), {
      'workflow_run.head_branch': 'hotfix/tls',
      'workflow_run.head_sha': 'abcdef0123456789abcdef0123456789abcdef01',
      'workflow_run.head_commit': null,
      'workflow_run.pull_requests': [],
      'workflow_run.event': 'push',
    });
    expect(await change('workflow_run', run)).toBe('on hotfix/tls | abcdef0');
  });

  test('are the pull request behind a merge queue’s branch', async () => {
    const group = {
      merge_group: {
        head_ref: 'refs/heads/gh-readonly-queue/release/1.x/pr-57-380387fb',
        base_ref: 'refs/heads/release/1.x',
        head_sha: 'abcdef0123',
        head_commit: null,
      },
    };
    expect(await change('merge_group', group)).toBe(
      'on pull request #57 in the merge queue of release/1.x | abcdef0',
    );
  });

  test('show a tag as a tag, and no row of zeros for a deleted one', async () => {
    const push = patched(example('push'), { ref: 'refs/tags/v1', deleted: true, head_commit: null });
    expect(await change('push', push, { GITHUB_SHA: '0'.repeat(40) })).toBe('on tag v1 | tag deleted');
  });
});

test('shows inputs of a dispatch, except those that look like secrets', async () => {
  const inputs = {
    environment: 'staging',
    dry_run: 'true',
    API_TOKEN: 'abc',
    notes: 'ghp_0123456789abcdefghijABCDEFGHIJ',
    nested: { password: 'x' },
    empty: '',
    none: null,
  };
  expect((await read('workflow_dispatch', { inputs })).fields).toEqual([
    { name: 'environment', value: 'staging' },
    { name: 'dry_run', value: 'true' },
    { name: 'API_TOKEN', value: '(hidden)' },
    { name: 'notes', value: '(hidden)' },
    { name: 'nested', value: '(hidden)' },
  ]);
});

test('links to the server that the event came from', async () => {
  const server = { GITHUB_SERVER_URL: 'https://ghe.octo.example/' };
  const subject = await read('schedule', { schedule: '0 0 * * *' }, server);
  expect(subject.repo?.url).toBe('https://ghe.octo.example/octo-org/shop');
  expect(listStrings(subject).filter(value => value.includes('github.com'))).toEqual([]);
});
