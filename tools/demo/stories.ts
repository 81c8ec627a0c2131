import type { RunnerContexts } from '../testing/runner/index.js';
import pullRequest from './events/pull-request.json' with { type: 'json' };
import push from './events/push.json' with { type: 'json' };
import release from './events/release.json' with { type: 'json' };

/** One run of the action. */
export interface DemoStory {
  readonly title: string;
  readonly eventName: string;
  readonly event: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly contexts: RunnerContexts;
  /** Conclusions of earlier runs, newest first, as GitHub's API knows them. */
  readonly history?: readonly string[];
}

const step = (result: 'success' | 'failure' | 'skipped'): unknown => ({
  outputs: {},
  outcome: result,
  conclusion: result,
});

const job = (result: string): unknown => ({ result, outputs: {} });

const { repository, sender } = push;

/** The recorded release has neither a name nor notes. These are invented to show what notes look like. */
const RELEASE_NAME = 'The first words';
const RELEASE_NOTES = `## What changed

- Says hello in **three languages**, by @octocat in #2
- \`hello --loud\` no longer whispers

## Upgrading

\`\`\`sh
gem install hello-world
\`\`\`
`;

const ISSUE = {
  action: 'opened',
  issue: {
    number: 7,
    title: 'Hello is too loud',
    body: '`hello --loud` wakes the **neighbors**.\n\n1. Run it at night\n2. Listen',
    html_url: `${repository.html_url}/issues/7`,
    state: 'open',
    labels: [{ name: 'bug' }],
    user: sender,
  },
  repository,
  sender,
};

const DEPLOYMENT = {
  action: 'created',
  deployment_status: {
    state: 'failure',
    description: 'The health check timed out',
    environment: 'production',
    target_url: 'https://hello.example',
    log_url: `${repository.html_url}/actions/runs/9876543209`,
    creator: sender,
  },
  deployment: { ref: 'v1.2.0', sha: push.after, environment: 'production', creator: sender },
  repository,
  sender,
};

const WORKFLOW_RUN = {
  action: 'completed',
  workflow_run: {
    id: 9876543209,
    name: 'Nightly',
    event: 'schedule',
    status: 'completed',
    conclusion: 'failure',
    head_branch: 'master',
    head_sha: push.after,
    run_number: 118,
    run_attempt: 1,
    workflow_id: 159038,
    path: '.github/workflows/nightly.yml',
    html_url: `${repository.html_url}/actions/runs/9876543209`,
    run_started_at: '2026-11-25T02:30:00Z',
    updated_at: '2026-11-25T02:42:12Z',
    head_commit: { id: push.after, message: 'Initial commit', author: { name: 'Codertocat' } },
    head_repository: repository,
    actor: sender,
    triggering_actor: sender,
    pull_requests: [],
  },
  repository,
  sender,
};

const PUSH = { eventName: 'push', event: push, inputs: {}, contexts: {} };

/**
 * The story by its name in `npm start -- NAME`. Events recorded in https://github.com/octokit/webhooks, shortened, or invented in the same
 * form.
 */
export const samples: Readonly<Record<string, DemoStory>> = {
  push: { title: 'A push', ...PUSH },
  failure: {
    title: 'A failed build',
    eventName: 'pull_request',
    event: pullRequest,
    inputs: {
      steps: '${{ toJSON(steps) }}',
      mention: 'author',
      users: 'Codertocat: U0123ABCD, 80351110224678912',
    },
    contexts: {
      job: { status: 'failure' },
      steps: { install: step('success'), test: step('failure'), package: step('skipped') },
    },
    history: ['failure', 'failure', 'success', 'success'],
  },
  fixed: {
    title: 'A fixed build',
    ...PUSH,
    inputs: { when: 'failure, fixed' },
    history: ['failure', 'failure', 'success', 'success'],
  },
  report: {
    title: 'One report over all jobs',
    ...PUSH,
    inputs: { needs: '${{ toJSON(needs) }}' },
    contexts: { needs: { lint: job('success'), test: job('failure'), deploy: job('skipped') } },
    history: ['success', 'success'],
  },
  release: {
    title: 'A release',
    eventName: 'release',
    event: { ...release, release: { ...release.release, name: RELEASE_NAME, body: RELEASE_NOTES } },
    inputs: {},
    contexts: {},
  },
  'pull-request': {
    title: 'A pull request',
    eventName: 'pull_request',
    event: { ...pullRequest, action: 'opened' },
    inputs: {},
    contexts: {},
  },
  issue: { title: 'An issue', eventName: 'issues', event: ISSUE, inputs: {}, contexts: {} },
  deployment: {
    title: 'A failed deployment',
    eventName: 'deployment_status',
    event: DEPLOYMENT,
    inputs: {},
    contexts: {},
  },
  'workflow-run': {
    title: 'Another workflow failed',
    eventName: 'workflow_run',
    event: WORKFLOW_RUN,
    inputs: {},
    contexts: {},
    history: ['success', 'success'],
  },
};

const SHOWN = ['push', 'failure', 'fixed', 'release'];

/** What `npm start` shows without a name. */
export const demo: readonly DemoStory[] = SHOWN.flatMap(name => samples[name] ?? []);
