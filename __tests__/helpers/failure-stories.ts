import {
  exitCode,
  annotationResource,
  jobResource,
  runResource,
  stepResources,
  type GitHubState,
} from '../../tools/testing/github/state.js';
import type { Story } from './draw.js';
import { push, run } from './payloads.js';

const failed = JSON.stringify({ status: 'failure', check_run_id: 4242 });
const needs = (results: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])),
  );

/** The reporting job is still running. */
const own = jobResource({
  id: 4242,
  name: 'test',
  status: 'in_progress',
  conclusion: null,
  started_at: '2026-11-25T09:55:48Z',
  completed_at: null,
  steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run npm test'),
});

const errors = [
  annotationResource({
    title: 'cart › counts free items',
    message: 'AssertionError: expected 3 to be 2\n\n- Expected\n+ Received',
  }),
  annotationResource({
    path: 'src/tax.ts',
    start_line: 7,
    end_line: 9,
    message: "Property 'rate' does not exist on type 'Region'.",
  }),
  exitCode(),
];

const SHA = 'b2c3d4e5f60718293a4b5c6d7e8f9012345678a1';
const run42 = runResource({ id: 9876543210, run_number: 42, status: 'in_progress', conclusion: null });

/** Runs before #42, newest first, a day apart. */
export const earlier = (...conclusions: readonly string[]) =>
  conclusions.map((conclusion, index) =>
    runResource({
      id: 41 - index,
      conclusion,
      head_sha: SHA,
      run_started_at: new Date(Date.parse('2026-11-24T09:00:00Z') - index * 86_400_000).toISOString(),
    }),
  );

const history = (...conclusions: readonly string[]): Pick<GitHubState, 'runs'> => ({
  runs: [run42, ...earlier(...conclusions)],
});

const oneJob = { jobs: [own], annotations: { 4242: errors } } as const;

const matrixJobs = ['ubuntu, 22', 'ubuntu, 24', 'windows, 22', 'windows, 24', 'macos, 22', 'macos, 24'];
const matrix = matrixJobs.map((matrixJob, index) =>
  jobResource({
    id: 500 + index,
    name: `test (${matrixJob})`,
    conclusion: matrixJob.startsWith('windows') ? 'failure' : 'success',
    ...(!matrixJob.startsWith('windows') && { steps: stepResources('Set up job', 'Run npm test') }),
  }),
);

const LOG = [
  '2026-11-25T09:00:00.0000000Z ##[group]Operating System',
  '2026-11-25T09:00:00.1000000Z Ubuntu',
  '2026-11-25T09:00:00.2000000Z ##[endgroup]',
  '2026-11-25T09:00:20.0000000Z ##[group]Run npm test',
  '2026-11-25T09:00:20.1000000Z \u001b[36;1mnpm test\u001b[0m',
  '2026-11-25T09:00:20.2000000Z shell: /usr/bin/bash -e {0}',
  '2026-11-25T09:00:20.3000000Z ##[endgroup]',
  '2026-11-25T09:00:21.0000000Z ',
  '2026-11-25T09:00:21.1000000Z > shop@1.2.0 test',
  '2026-11-25T09:00:21.2000000Z > vitest run',
  '2026-11-25T09:00:21.3000000Z ',
  '2026-11-25T09:00:24.1000000Z  \u001b[31m❯\u001b[39m src/cart.test.ts \u001b[2m(3 tests | 1 failed)\u001b[22m',
  '2026-11-25T09:00:24.2000000Z    \u001b[31m×\u001b[39m cart › counts free items',
  '2026-11-25T09:00:24.3000000Z      → expected 3 to be 2 // Object.is equality',
  '2026-11-25T09:00:24.4000000Z ',
  '2026-11-25T09:00:24.5000000Z  Test Files  1 failed | 3 passed (4)',
  '2026-11-25T09:00:25.0000000Z ##[error]Process completed with exit code 1.',
  '2026-11-25T09:00:29.1000000Z Post job cleanup.',
  '2026-11-25T09:00:29.2000000Z Cleaning up orphan processes',
].join('\n');

/** Failed runs with what GitHub's API says about them. */
export const failureStories: readonly Story[] = [
  {
    name: 'failure-one-job',
    event: 'push',
    payload: push(),
    inputs: { job: failed },
    github: { ...oneJob, runs: [run42] },
  },
  {
    name: 'failure-matrix',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ lint: 'success', test: 'failure' }) },
    github: {
      runs: [run42],
      jobs: [jobResource({ id: 499, name: 'lint', conclusion: 'success' }), ...matrix],
      annotations: { 502: errors, 503: errors },
    },
  },
  {
    name: 'failure-reusable-workflow',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ build: 'failure', deploy: 'skipped', checks: 'failure' }) },
    github: {
      runs: [run42],
      jobs: [
        jobResource({
          id: 600,
          name: 'build / compile (arm64)',
          steps: stepResources('Set up job', '!Run make'),
        }),
        jobResource({ id: 601, name: 'build / compile (x64)', conclusion: 'success', steps: [] }),
        jobResource({
          id: 602,
          name: 'Style & types',
          steps: stepResources('Set up job', '!Run npm run lint'),
        }),
      ],
      annotations: {
        600: [
          annotationResource({
            path: 'src/main.c',
            start_line: 3,
            end_line: 3,
            message: 'unknown type name ‘u128’',
          }),
          exitCode(2),
        ],
        602: [exitCode()],
      },
    },
  },
  {
    name: 'failure-annotation-storm',
    event: 'push',
    payload: push(),
    inputs: { job: failed },
    github: {
      jobs: [own],
      runs: [run42],
      annotations: {
        4242: Array.from({ length: 50 }, (_, index) =>
          annotationResource({
            path: `src/parts/part-${index}.ts`,
            start_line: index + 1,
            end_line: index + 1,
            message: `Type 'number' is not assignable to type 'string'. ${'It is a long story. '.repeat(20)}`,
          }),
        ),
      },
    },
  },
  {
    name: 'failure-log-tail',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ test: 'failure' }), details: 'logs' },
    github: {
      runs: [run42],
      jobs: [jobResource({ id: 700 })],
      annotations: { 700: [exitCode()] },
      logs: { 700: LOG },
    },
  },
  {
    name: 'failure-first',
    event: 'push',
    payload: push(),
    inputs: { job: failed },
    github: { ...oneJob, ...history('success', 'success', 'cancelled', 'success', 'failure') },
  },
  {
    name: 'failure-third-in-a-row',
    event: 'push',
    payload: push(),
    inputs: { job: failed },
    github: { ...oneJob, ...history('failure', 'timed_out', 'success', 'success') },
  },
  {
    name: 'failure-fixed',
    event: 'push',
    payload: push(),
    inputs: { when: 'failure, fixed' },
    github: history('failure', 'cancelled', 'failure', 'success'),
  },
  {
    name: 'failure-cancelled',
    event: 'push',
    payload: push(),
    inputs: {
      needs: needs({ build: 'success', test: 'cancelled', deploy: 'skipped' }),
      when: 'cancelled, changed',
    },
    github: history('success'),
  },
  {
    name: 'failure-timed-out',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ build: 'success', test: 'cancelled' }) },
    github: {
      runs: [run42, ...earlier('success', 'success')],
      jobs: [
        jobResource({ id: 800, name: 'build', conclusion: 'success', steps: stepResources('Run make') }),
        jobResource({
          id: 801,
          conclusion: 'cancelled',
          completed_at: '2026-11-25T09:30:12Z',
          steps: [
            ...stepResources('Set up job'),
            { name: 'Run npm test', number: 2, status: 'completed', conclusion: 'cancelled' },
          ],
        }),
      ],
      annotations: {
        801: ['The job has exceeded the maximum execution time of 30m0s', 'The operation was canceled.'].map(
          message => annotationResource({ path: '.github', start_line: 1, end_line: 1, message }),
        ),
      },
    },
  },
  {
    name: 'failure-startup',
    event: 'workflow_run',
    payload: run({ 'workflow_run.conclusion': 'startup_failure', 'workflow_run.run_attempt': 1 }),
    github: history('success'),
  },
];
