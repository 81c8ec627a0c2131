import { example, patched } from './corpus.js';
import { outboxScenes } from './outbox-scenes.js';
import { testScenes } from './test-scenes.js';
import { customTextScenes } from './custom-text-scenes.js';
import type { Moment } from './workflows.js';

/** A situation in which someone runs a documented workflow, and what the page promises for it. */
export interface Scene extends Moment {
  /** The workflow's heading. */
  readonly setUp: string;
  readonly when: string;
  /** `not run` if an `if:` does not hold. */
  readonly outcome: 'delivered' | 'queued' | 'drained' | 'skipped' | 'dry-run' | 'not run';
  /** How many messages arrive: one by default. */
  readonly posts?: number;
  /** What the messages contain. */
  readonly says?: readonly string[];
  /** What neither they nor the log contain. */
  readonly hides?: readonly string[];
  /** What the log contains. */
  readonly logs?: readonly string[];
}

export const branchPush = patched(example('push'), {
  ref: 'refs/heads/main',
  created: false,
  deleted: false,
});
const tagPush = patched(example('push'), { ref: 'refs/tags/v1.2.0', created: true, deleted: false });
const release = patched(example('release', 'published'), {
  'release.body':
    '## What changed\n\n- Says `hello`, see [the guide](https://hello.example)\n\n<!-- internal -->',
});
const endedRun = (conclusion: string): Record<string, unknown> =>
  patched(example('workflow_run', 'completed'), {
    'workflow_run.name': 'CI',
    'workflow_run.conclusion': conclusion,
    'workflow_run.head_branch': 'fix/cart',
    'workflow_run.run_attempt': 2,
    'workflow_run.run_started_at': '2026-11-25T02:00:00Z',
    'workflow_run.updated_at': '2026-11-25T02:04:12Z',
  });
const deployment = (state: string): Record<string, unknown> =>
  patched(example('deployment_status'), { 'deployment_status.state': state });
const dispatch = patched(example('workflow_dispatch'), {
  inputs: { environment: 'production', api_token: 'hunter2' },
});
const nightly = { schedule: '30 2 * * 1-5', repository: branchPush['repository'] };
const failed = { status: 'failure', check_run_id: 4242 };
const deployed = { outputs: { url: 'https://shop.example' }, outcome: 'success', conclusion: 'success' };

const smallest = { setUp: 'Quick start', event: 'push', payload: branchPush };
const failures = { ...smallest, setUp: 'Failures and fixes' };
const matrix = {
  ...smallest,
  setUp: 'Each job of a matrix',
  contexts: { matrix: { os: 'windows', node: 24 } },
};
const ownServer = { ...smallest, setUp: 'Your own server' };
const ownWords = { setUp: 'Title, text and fields', event: 'push', payload: tagPush };
const pull = { setUp: 'Pull requests', event: 'pull_request', payload: example('pull_request', 'opened') };
const fromFork = {
  ...pull.payload,
  pull_request: { number: 2, head: { repo: { full_name: 'mona/Hello-World' } } },
};
const watched = { setUp: 'All workflows from one file', event: 'workflow_run' };
const bot = { setUp: 'A bot that replies in a thread', event: 'push', payload: tagPush };
const forum = { setUp: 'A forum thread for each release', event: 'release', payload: release };
const deployments = { setUp: 'Deployments', event: 'deployment_status' };
const atNight = { setUp: 'Scheduled runs', event: 'schedule', payload: nightly };

const runScenes: readonly Scene[] = [
  {
    ...smallest,
    when: 'the job has passed',
    outcome: 'delivered',
    says: ['CI › build passed on main', 'Adding a .gitignore file', 'green bar'],
  },
  {
    ...smallest,
    when: 'the job has failed',
    contexts: { job: failed },
    outcome: 'delivered',
    says: ['CI › build failed on main', 'red bar'],
  },
  {
    ...failures,
    when: 'a step has failed',
    contexts: { job: failed },
    outcome: 'delivered',
    says: ['CI › test failed on main'],
    logs: ['The failed jobs', 'could not be read'],
  },
  {
    ...failures,
    when: 'the run was cancelled',
    contexts: { job: { status: 'cancelled' } },
    outcome: 'skipped',
    posts: 0,
  },
  { ...failures, when: 'all is well', outcome: 'skipped', posts: 0, logs: ['Nothing posted'] },
  {
    ...smallest,
    setUp: 'Watch a job',
    when: 'a step has failed',
    contexts: { job: failed, steps: { 'unit-tests': { outcome: 'failure', conclusion: 'failure' } } },
    outcome: 'delivered',
    posts: 2,
    says: ['CI › test is running on main', 'CI › test failed on main', 'unit-tests'],
  },
  {
    ...smallest,
    setUp: 'Watch a job',
    when: 'the job was cancelled',
    contexts: { job: { status: 'cancelled' } },
    outcome: 'delivered',
    posts: 2,
    says: ['CI › test is running on main', 'CI › test was cancelled on main'],
  },
  {
    ...smallest,
    setUp: 'Mention the author',
    when: 'the job has failed',
    contexts: { job: failed },
    payload: patched(branchPush, { 'head_commit.author.username': 'octocat' }),
    outcome: 'delivered',
    posts: 2,
    says: ['cc @U0123ABCD', '<@80351110224678912>'],
  },
  {
    ...smallest,
    setUp: 'Mention the author',
    when: 'the job has passed',
    payload: patched(branchPush, { 'head_commit.author.username': 'octocat' }),
    outcome: 'delivered',
    posts: 2,
    hides: ['U0123ABCD', '80351110224678912'],
  },
  {
    ...smallest,
    setUp: 'One report per run',
    when: 'one of its jobs has failed',
    contexts: { needs: { test: { result: 'failure', outputs: {} } } },
    outcome: 'delivered',
    says: ['CI failed on main', 'test'],
  },
  {
    ...smallest,
    setUp: 'Several channels',
    when: 'the job has passed',
    outcome: 'delivered',
    posts: 2,
    says: ['Slack, green bar', 'Discord, green bar'],
    logs: ['team', 'community'],
  },
  {
    ...matrix,
    when: 'a job of the matrix has failed',
    contexts: { ...matrix.contexts, job: failed },
    outcome: 'delivered',
    says: ['CI › test (windows, 24) failed on main'],
  },
  { ...matrix, when: 'a job of the matrix has passed', outcome: 'skipped', posts: 0 },
  {
    ...atNight,
    when: 'it has failed',
    contexts: { job: failed },
    outcome: 'delivered',
    says: ['Nightly › nightly failed on master'],
  },
  { ...atNight, when: 'it has passed', outcome: 'skipped', posts: 0 },
  {
    ...ownWords,
    when: 'a tag is pushed',
    contexts: { steps: { deploy: deployed } },
    outcome: 'delivered',
    says: ['v1.2.0 is live 🎉', 'green bar', 'Codertocat/Hello-World was deployed by Codertocat'],
  },
  {
    ...ownWords,
    when: 'its link and fields are filled in',
    contexts: { steps: { deploy: deployed } },
    outcome: 'delivered',
    says: ['Open the site', 'https://shop.example', 'Environment: production', 'Version: `v1.2.0`'],
  },
  { ...ownWords, when: 'the job has failed', contexts: { job: failed }, outcome: 'not run', posts: 0 },
  {
    setUp: 'Manual runs',
    when: 'it has inputs',
    event: 'workflow_dispatch',
    payload: dispatch,
    outcome: 'delivered',
    says: ['environment: production'],
    hides: ['hunter2'],
  },
  { ...smallest, setUp: 'A message that must arrive', when: 'it arrives', outcome: 'delivered' },
  {
    ...ownServer,
    when: 'its address is of Slack’s form',
    outcome: 'delivered',
    says: ['Slack, green bar'],
  },
  {
    ...ownServer,
    when: 'its address does not show the platform',
    contexts: { secrets: { CHAT_WEBHOOK_URL: 'https://chat.example.com/hooks/1' } },
    inputs: { 'dry-run': 'true' },
    outcome: 'dry-run',
    posts: 0,
    logs: ['"attachments"'],
  },
];

const eventScenes: readonly Scene[] = [
  {
    setUp: 'Releases',
    when: 'one is published',
    event: 'release',
    payload: release,
    outcome: 'delivered',
    says: ['0.0.1', 'What changed', '- Says `hello`, see the guide', 'https://hello.example'],
    hides: ['internal', '<!--'],
  },
  {
    ...pull,
    when: 'one is opened',
    outcome: 'delivered',
    says: ['Codertocat opened pull request #2', 'Update the README with new information.'],
  },
  {
    ...pull,
    when: 'a fork gets no secrets',
    payload: fromFork,
    contexts: { secrets: {} },
    outcome: 'skipped',
    posts: 0,
    logs: ['::notice::'],
  },
  {
    ...watched,
    when: 'the watched run has failed',
    payload: endedRun('failure'),
    outcome: 'delivered',
    says: ['CI failed on fix/cart', '5779607', 'attempt 2', '4m 12s', '/actions/runs/1589141559'],
  },
  {
    ...watched,
    when: 'the watched run has passed',
    payload: endedRun('success'),
    outcome: 'skipped',
    posts: 0,
  },
  {
    ...deployments,
    when: 'one has succeeded',
    payload: deployment('success'),
    outcome: 'delivered',
    says: ['production', 'green bar'],
  },
  {
    ...deployments,
    when: 'one has failed',
    payload: deployment('failure'),
    outcome: 'delivered',
    says: ['Deployment of master to production failed', 'red bar'],
  },
  { ...bot, when: 'a tag is pushed', outcome: 'delivered', says: ['Releasing v1.2.0'] },
  { ...bot, when: 'a fork gets no secrets', contexts: { secrets: {} }, outcome: 'skipped', posts: 0 },
  { ...forum, when: 'a release is published', outcome: 'delivered', says: ['see the guide'] },
  {
    setUp: 'A payload for both platforms',
    event: 'workflow_dispatch',
    payload: dispatch,
    when: 'somebody starts it',
    outcome: 'delivered',
    posts: 2,
    says: ['The shop is open again', 'Carts are back'],
  },
  {
    setUp: 'Dry run',
    event: 'workflow_dispatch',
    payload: dispatch,
    when: 'somebody starts it',
    outcome: 'dry-run',
    posts: 0,
    logs: ['We are live', 'https://discohook.app/?data='],
  },
  {
    setUp: 'A message that is edited',
    event: 'push',
    payload: tagPush,
    when: 'a tag is pushed',
    outcome: 'delivered',
    says: ['Deploy › deploy is running'],
  },
  { ...deployments, when: 'one is queued', payload: deployment('queued'), outcome: 'not run', posts: 0 },
];

export const scenes: readonly Scene[] = [
  ...runScenes,
  ...eventScenes,
  ...outboxScenes,
  ...customTextScenes({ push: branchPush, release }),
  ...testScenes(branchPush, endedRun('failure')),
];
