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
}

const step = (result: 'success' | 'failure' | 'skipped'): unknown => ({
  outputs: {},
  outcome: result,
  conclusion: result,
});

/** The recorded release has neither a name nor notes; these are made up, to show how notes look. */
const RELEASE_NAME = 'The first words';
const RELEASE_NOTES = `## What changed

- Says hello in **three languages**, by @octocat in #2
- \`hello --loud\` no longer whispers

## Upgrading

\`\`\`sh
gem install hello-world
\`\`\`
`;

/** Recorded events of https://github.com/octokit/webhooks, shortened. */
export const demo: readonly DemoStory[] = [
  { title: 'A push', eventName: 'push', event: push, inputs: {}, contexts: {} },
  {
    title: 'A failed build',
    eventName: 'pull_request',
    event: pullRequest,
    inputs: { steps: '${{ toJSON(steps) }}' },
    contexts: {
      job: { status: 'failure' },
      steps: { install: step('success'), test: step('failure'), package: step('skipped') },
    },
  },
  {
    title: 'A release',
    eventName: 'release',
    event: { ...release, release: { ...release.release, name: RELEASE_NAME, body: RELEASE_NOTES } },
    inputs: {},
    contexts: {},
  },
];
