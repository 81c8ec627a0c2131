import { annotationResource, jobResource, stepResources } from '../../tools/testing/github/state.js';
import type { Story } from './draw.js';
import { junit, passingTests, type MadeTest } from './junit.js';
import { push } from './payloads.js';

const failed = JSON.stringify({ status: 'failure', check_run_id: 4242 });
const tests = 'reports/**/*.xml';
/** The repository is checked out, with the sources that the reports name. */
const sources = { '.git': '', 'src/cart.test.ts': '', 'src/bank.test.ts': '', 'src/mail.test.ts': '' };

const own = jobResource({
  id: 4242,
  name: 'test',
  status: 'in_progress',
  conclusion: null,
  started_at: '2026-11-25T09:55:48Z',
  completed_at: null,
  steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run npm test'),
});

const three: readonly MadeTest[] = [
  { suite: 'cart', name: 'adds up', error: 'expected 3 to be 4', at: 'src/cart.test.ts:12' },
  {
    suite: 'cart',
    name: 'counts free items',
    error: "Cannot read properties of undefined (reading 'price')",
    at: 'src/cart.test.ts:31',
  },
  {
    suite: 'mail',
    name: 'sends a receipt after the payment has been confirmed by the bank',
    error: 'Exceeded timeout of 5000 ms for a test',
    at: 'src/mail.test.ts:7',
  },
];

const skipped: readonly MadeTest[] = Array.from({ length: 5 }, (_, at) => ({
  suite: 'ships',
  name: `to zone ${at + 1}`,
  result: 'skipped',
}));
const flaky: readonly MadeTest[] = [
  { suite: 'bank', name: 'answers', result: 'flaky' },
  { suite: 'mail', name: 'retries a full mailbox', result: 'flaky' },
];

const REFUSED = 'connect ECONNREFUSED 127.0.0.1:5432';
const forty: readonly MadeTest[] = [
  ...three,
  ...Array.from({ length: 28 }, (_, at) => ({
    suite: 'bank',
    name: `books payment ${at + 1}`,
    error: REFUSED,
    at: `src/bank.test.ts:${20 + at}`,
  })),
  ...Array.from({ length: 9 }, (_, at) => ({
    suite: 'mail',
    name: `writes to language ${at + 1}`,
    error: `no text for "${['de', 'fr', 'it', 'es', 'pt', 'nl', 'pl', 'cs', 'sv'][at] ?? ''}"`,
    at: `src/mail.test.ts:${40 + at}`,
  })),
];

const matrixJobs = ['ubuntu-22', 'ubuntu-24', 'windows-22', 'windows-24'];
const testsOfJob = (matrixJob: string): readonly MadeTest[] => {
  const [adds, counts] = three;
  const onWindows = matrixJob.startsWith('windows') && counts ? [counts] : [];
  return [...(adds ? [adds] : []), ...onWindows, ...passingTests(810)];
};

/** Runs with test reports. */
export const testStories: readonly Story[] = [
  {
    name: 'tests-three-failed',
    event: 'push',
    payload: push(),
    inputs: { job: failed, tests },
    files: { ...sources, 'reports/junit.xml': junit([...three, ...passingTests(804), ...skipped]) },
    github: {
      jobs: [own],
      annotations: {
        4242: [
          annotationResource({
            path: 'src/cart.test.ts',
            start_line: 12,
            end_line: 12,
            message: 'expected 3 to be 4',
          }),
          annotationResource({ path: 'src/tax.ts', start_line: 7, end_line: 7, message: 'Unused variable' }),
        ],
      },
    },
  },
  {
    name: 'tests-forty-failed',
    event: 'push',
    payload: push(),
    inputs: { job: failed, tests },
    files: { ...sources, 'reports/junit.xml': junit([...forty, ...passingTests(772)]) },
  },
  {
    name: 'tests-flaky',
    event: 'push',
    payload: push(),
    inputs: { job: failed, tests },
    files: {
      ...sources,
      'reports/junit.xml': junit([...three.slice(0, 1), ...flaky, ...passingTests(804), ...skipped]),
    },
  },
  {
    name: 'tests-matrix',
    event: 'push',
    payload: push(),
    inputs: { needs: JSON.stringify({ lint: { result: 'success' }, test: { result: 'failure' } }), tests },
    files: {
      ...sources,
      ...Object.fromEntries(
        matrixJobs.map(matrixJob => [`reports/${matrixJob}/junit.xml`, junit(testsOfJob(matrixJob))]),
      ),
    },
  },
  {
    name: 'tests-green',
    event: 'push',
    payload: push(),
    inputs: { tests },
    files: { ...sources, 'reports/junit.xml': junit([...flaky, ...passingTests(805), ...skipped]) },
  },
  {
    name: 'tests-hostile',
    event: 'push',
    payload: push(),
    inputs: { job: failed, tests },
    files: {
      ...sources,
      'reports/<!channel>/junit.xml': junit([
        {
          suite: '@everyone',
          name: '<@U0123ABCD> <!here> *stars* _under_ `tick` [x](https://evil.example)\r\n::error::forged',
          error: '<https://evil.example|click> @here <@&80351110224678912> ||spoiler|| # heading',
          at: 'src/cart.test.ts:12',
        },
        { suite: '<!channel>', name: '\u202egnihton', result: 'flaky' },
        { suite: 'x'.repeat(5_000), name: 'y'.repeat(5_000), error: 'z'.repeat(50_000) },
      ]),
    },
  },
];
