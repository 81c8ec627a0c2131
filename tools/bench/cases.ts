import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  exitCode,
  createState,
  annotationResource,
  jobResource,
  runResource,
  stepResources,
} from '../testing/github/state.js';
import type { RunnerContexts } from '../testing/runner/index.js';
import push from '../demo/events/push.json' with { type: 'json' };

/** One thing to measure. Both programs get the same event. */
export interface Case {
  readonly title: string;
  /** The folder of its `action.yml`; the notify action's by default. */
  readonly action?: string;
  /** The name of its webhook, if it needs one. */
  readonly destination?: string;
  readonly eventPath: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly contexts?: RunnerContexts;
  /** Whether the action posts. If not, only its end is measured. */
  readonly posts: boolean;
  /** The ratio to reach, and the one never to exceed, if set. */
  readonly aim?: number;
  readonly limit?: number;
}

const BIG_EVENT_BYTES = 25_000_000;

const TEXT = `**Deployed** the [cart](https://example.com/cart) to production.

- free items count towards the total
- tax is read per region: \`tax.rate(region)\`

> Thanks to everybody who tried it.
`;

const TEMPLATE = '{{ symbol }} {{ commit.author }}: {{ commit.title | truncate: 60 }}';

const PAYLOAD = JSON.stringify({ text: '{{ commit.author }}: {{ commit.title | truncate: 60 }}' });

const JOB = 4242;
const FAILED = { job: { status: 'failure', check_run_id: JOB } };

/** What GitHub's API knows about the failed job: as much as for a usual one. */
export const githubState = createState({
  jobs: [
    jobResource({
      id: JOB,
      status: 'in_progress',
      conclusion: null,
      steps: stepResources('Set up job', '!Run npm test'),
    }),
  ],
  annotations: { [JOB]: [annotationResource({ message: 'expected 3 to be 2' }), exitCode()] },
  runs: [5, 4, 3, 2, 1].map(id => runResource({ id, conclusion: id > 3 ? 'failure' : 'success' })),
});

const bigPush = (): unknown => {
  const count = Math.ceil(BIG_EVENT_BYTES / JSON.stringify(push.commits[0]).length);
  return { ...push, commits: Array.from({ length: count }, () => push.commits[0]) };
};

/**
 * Writes the events into `folder`.
 * @param api where GitHub's API answers.
 */
export const makeCases = (folder: string, api: string): readonly Case[] => {
  const event = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  mkdirSync(join(folder, 'outbox'));
  const small = event('push.json', push);
  const big = event('big-push.json', bigPush());
  return [
    { title: 'a push to Slack', eventPath: small, inputs: {}, posts: true, aim: 0.65, limit: 0.75 },
    {
      title: 'the same with a Markdown text',
      eventPath: small,
      inputs: { text: TEXT },
      posts: true,
      limit: 1,
    },
    {
      title: 'the same with a template',
      eventPath: small,
      inputs: { title: TEMPLATE },
      posts: true,
      limit: 1,
    },
    { title: 'the same with a payload', eventPath: small, inputs: { payload: PAYLOAD }, posts: true },
    { title: 'the same with a 25 MB event', eventPath: big, inputs: {}, posts: true },
    {
      title: 'a failed job without details',
      eventPath: small,
      inputs: { details: 'none' },
      contexts: FAILED,
      posts: true,
    },
    {
      title: 'a failed job with details',
      eventPath: small,
      inputs: {},
      contexts: { ...FAILED, github: { api_url: api } },
      posts: true,
    },
    { title: 'nothing to post (when: failure)', eventPath: small, inputs: { when: 'failure' }, posts: false },
    {
      title: 'a drain that finds nothing',
      action: 'drain',
      destination: 'alerts',
      eventPath: small,
      inputs: { outbox: `file:${folder}/outbox` },
      posts: false,
    },
  ];
};

/** What the action is compared with: the shortest script that reads the event and posts with `fetch`. */
export const BARE_SCRIPT = `import { readFileSync } from 'node:fs';

const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const answer = await fetch(process.env.INPUT_WEBHOOK, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ text: \`\${event.repository.full_name}: \${event.head_commit.message}\` }),
});
if (!answer.ok) process.exitCode = 1;
`;
