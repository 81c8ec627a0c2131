import {
  annotationResource,
  type GitHubState,
  jobResource,
  runResource,
  stepResources,
} from '../../tools/testing/github/state.js';
import type { Story } from './draw.js';
import { earlier } from './failure-stories.js';
import { junit, passingTests } from './junit.js';
import { push } from './payloads.js';

type Job = GitHubState['jobs'][number];

/** The jobs of a run that began a few minutes before the message. */
const START = Date.parse('2026-11-25T09:54:40Z');
const during = (seconds: number): Pick<Job, 'started_at' | 'completed_at'> => ({
  started_at: new Date(START).toISOString(),
  completed_at: new Date(START + seconds * 1000).toISOString(),
});

const passed = (id: number, name: string, seconds = 215): Job =>
  jobResource({
    id,
    name,
    conclusion: 'success',
    ...during(seconds),
    steps: stepResources('Set up job', 'Run it'),
  });
const failed = (id: number, name: string, step: string): Job =>
  jobResource({ id, name, ...during(192), steps: stepResources('Set up job', `!${step}`) });
const unfinished = { conclusion: null, completed_at: null };
const running = (id: number, name: string): Job =>
  jobResource({
    id,
    name,
    ...during(0),
    ...unfinished,
    status: 'in_progress',
    steps: [
      ...stepResources('Set up job'),
      { name: 'Run npm test', status: 'in_progress', conclusion: null, number: 2 },
      { name: 'Upload', status: 'pending', conclusion: null, number: 3 },
    ],
  });
const skipped = (id: number, name: string): Job =>
  jobResource({ id, name, ...during(215), conclusion: 'skipped', steps: [] });
const queued = (id: number, name: string): Job =>
  jobResource({ id, name, ...unfinished, status: 'queued', started_at: null, steps: [] });

const matrix = (of: (id: number, name: string) => Job): readonly Job[] =>
  ['ubuntu, 20', 'ubuntu, 24', 'windows, 24'].map((values, n) => of(4250 + n, `test (${values})`));

const pending = [
  {
    environment: { id: 1, name: 'production', html_url: 'https://github.com/octo-org/shop/deployments' },
    reviewers: [
      { type: 'User', reviewer: { login: 'octocat', html_url: 'https://github.com/octocat' } },
      { type: 'Team', reviewer: { name: 'Ops', html_url: 'https://github.com/orgs/octo-org/teams/ops' } },
    ],
  },
];

const WATCHED = JSON.stringify({ status: 'success', check_run_id: 4242 });
const FAILED = JSON.stringify({ status: 'failure', check_run_id: 4242 });
const inputs = { live: 'run', job: WATCHED };
const start = { kind: 'started' } as const;
const end = { kind: 'updated', elapsedMs: 192_000 } as const;
const run42 = runResource({ id: 9876543210, run_number: 42, status: 'in_progress', conclusion: null });

/** A run's one message, from its start to its end. */
export const liveStories: readonly Story[] = [
  {
    name: 'live-run-start',
    event: 'push',
    payload: push(),
    inputs,
    phase: start,
    github: { jobs: [running(4242, 'lint'), ...matrix(running), queued(4260, 'e2e')] },
  },
  {
    name: 'live-run-half-way',
    event: 'push',
    payload: push(),
    inputs,
    phase: end,
    github: {
      jobs: [
        passed(4242, 'lint', 42),
        failed(4250, 'test (ubuntu, 20)', 'Run npm test'),
        passed(4251, 'test (ubuntu, 24)'),
        running(4252, 'test (windows, 24)'),
        running(4255, 'build'),
        queued(4260, 'e2e'),
      ],
      annotations: { 4250: [annotationResource()] },
    },
  },
  {
    name: 'live-run-red',
    event: 'push',
    payload: push(),
    inputs: { ...inputs, job: FAILED },
    phase: end,
    github: {
      runs: [run42, ...earlier('success', 'success')],
      jobs: [
        failed(4242, 'e2e', 'Run npm run e2e'),
        passed(4251, 'lint', 42),
        ...matrix(passed),
        skipped(4260, 'deploy'),
      ],
      annotations: { 4242: [annotationResource()] },
    },
  },
  {
    name: 'live-run-tests',
    event: 'push',
    payload: push(),
    inputs: { ...inputs, job: FAILED, tests: 'reports/*.xml' },
    phase: end,
    files: {
      '.git': '',
      'src/cart.test.ts': '',
      'reports/junit.xml': junit([
        { suite: 'cart', name: 'adds up', error: 'expected 3 to be 4', at: 'src/cart.test.ts:12' },
        ...passingTests(811),
      ]),
    },
    github: {
      runs: [run42],
      jobs: [failed(4242, 'test', 'Run npm test'), passed(4251, 'lint', 42), passed(4252, 'build', 80)],
    },
  },
  {
    name: 'live-run-fixed',
    event: 'push',
    payload: push(),
    inputs,
    phase: end,
    github: {
      runs: [run42, ...earlier('failure', 'failure', 'success')],
      jobs: [passed(4242, 'lint', 42), ...matrix(passed), passed(4260, 'deploy', 78)],
    },
  },
  {
    name: 'live-run-large',
    event: 'push',
    payload: push(),
    inputs: { ...inputs, job: FAILED },
    phase: end,
    github: {
      runs: [run42],
      jobs: [
        failed(4242, 'checks / lint', 'Run npm run lint'),
        passed(4243, 'checks / types'),
        ...Array.from({ length: 40 }, (_, n) =>
          n % 13 === 7
            ? failed(4300 + n, `test (shard ${n + 1})`, 'Run npm test')
            : passed(4300 + n, `test (shard ${n + 1})`),
        ),
        ...['build (linux)', 'build (macos)'].map((name, n) =>
          jobResource({
            id: 4400 + n,
            name,
            ...during(60),
            conclusion: 'cancelled',
            steps: stepResources('Set up job'),
          }),
        ),
        jobResource({
          id: 4410,
          name: 'e2e',
          ...during(300),
          conclusion: 'timed_out',
          steps: stepResources('Set up job'),
        }),
        skipped(4420, 'deploy / production'),
      ],
      annotations: { 4242: [annotationResource()] },
    },
  },
  {
    name: 'live-run-waiting',
    event: 'push',
    payload: push(),
    inputs: { status: 'waiting', users: 'octocat: U0123ABCD, 80351110224678912' },
    github: { pending, jobs: [passed(4242, 'build'), queued(4260, 'deploy')] },
  },
];
