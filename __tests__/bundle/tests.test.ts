import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { annotationResource, createState, startGitHub } from '../../tools/testing/github/index.js';
import { junit, passingTests } from '../helpers/junit.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
let workspace: string;

beforeAll(async () => {
  notify = await startNotify();
  workspace = realpathSync(mkdtempSync(join(tmpdir(), 'reports-')));
  for (const folder of ['.git', 'src', 'red', 'green', 'hostile', 'faulty'])
    mkdirSync(join(workspace, folder));
  const write = (path: string, text: string): void => writeFileSync(join(workspace, path), text);
  write('src/cart.test.ts', '');
  const adds = { suite: 'cart', name: 'adds up', error: 'expected 3 to be 4', at: 'src/cart.test.ts:12' };
  write(
    'red/junit.xml',
    junit([adds, ...passingTests(8), { suite: 'bank', name: 'answers', result: 'flaky' }]),
  );
  write('green/junit.xml', junit(passingTests(812)));
  write('faulty/half.xml', junit(passingTests(3)).slice(0, -30));
  write('faulty/pom.xml', '<project/>');
  const forged = '@everyone <!channel> <@U0123ABCD>\n::error::forged';
  write('hostile/::warning::junit.xml', junit([{ suite: forged, name: forged, error: forged }]));
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  rmSync(workspace, { recursive: true });
  await notify.close();
});

const post = (tests: string, status: string): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: workspace, RUNNER_DEBUG: '1' },
    inputs: { tests, job: JSON.stringify({ status }), details: 'none' },
  });

const sent = ({ requests }: Notified): string => JSON.stringify(requests.map(({ json }) => json));

test('names the failed tests of a red run on both platforms, with counts', async () => {
  const run = await post('red/*.xml', 'failure');
  expect(run.requests).toHaveLength(2);
  for (const { json } of run.requests) {
    const text = JSON.stringify(json);
    expect(text).toContain('1 of 10 tests failed');
    expect(text).toContain('cart › adds up');
    expect(text).toContain('/src/cart.test.ts#L12');
    expect(text).toContain('expected 3 to be 4');
    expect(text).toContain('1 flaky: bank › answers');
  }
  expect(JSON.parse(run.outputs['tests'] ?? '')).toEqual({
    total: 10,
    passed: 8,
    failed: 1,
    flaky: 1,
    skipped: 0,
  });
});

test('adds one small fact for a green run', async () => {
  const run = await post('green/*.xml', 'success');
  expect(sent(run)).toContain('812 tests passed in 1m 20s');
});

test('posts the message and names the file in a notice when a report cannot be read', async () => {
  const run = await post('faulty/*\nnothing/*.xml', 'failure');
  expect(run.outputs['outcome']).toBe('delivered');
  expect(sent(run)).toContain('1 test report not read');
  expect(run.stdout).toMatch(/^::notice::tests: faulty\/half\.xml is not read to its end: line \d+/m);
  expect(run.stdout).toMatch(/^::notice::tests: not a test report .*faulty\/pom\.xml/m);
  expect(run.stdout).toMatch(/^::notice::tests: nothing\/\*\.xml finds no file/m);
});

test('mentions nobody and runs no command from names and errors', async () => {
  const run = await post('hostile/*\nhostile/::error::x', 'failure');
  expect(run.outputs['outcome']).toBe('delivered');
  expect(run.stdout).not.toMatch(/^::(?:error|warning)::/m);
  const [slack = {}, discord = {}] = run.requests.map(
    ({ json }) => json as Readonly<Record<string, unknown>>,
  );
  expect(JSON.stringify(slack)).not.toMatch(/<!channel>|<@U0123ABCD>|"type":"(?:user|broadcast)"/);
  expect(discord['allowed_mentions']).toEqual({ parse: [] });
});

test('watch reads reports at the end of the job that its steps have written', async () => {
  const reports = join(workspace, 'later');
  mkdirSync(reports, { recursive: true });
  const watched = await runWatch(notify, {
    event: push(),
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { tests: 'later/*.xml', details: 'none' },
    postContexts: { job: { status: 'failure', check_run_id: 4242 } },
    beforePost: () => {
      const test = { suite: 'cart', name: 'adds up', error: 'expected 3 to be 4', at: 'src/cart.test.ts:12' };
      writeFileSync(join(reports, 'junit.xml'), junit([test, ...passingTests(4)]));
    },
  });
  expect([watched.code, watched.atStart.length, watched.atEnd.length]).toEqual([0, 0, 2]);
  for (const { body } of watched.atEnd) {
    expect(body).toContain('1 of 5 tests failed');
    expect(body).toContain('/src/cart.test.ts#L12');
  }
  expect(watched.annotations).toEqual([]);
  expect(JSON.parse(watched.outputs['tests'] ?? '')).toMatchObject({ total: 5, failed: 1 });
});

test('merges a matrix: each test once, with the jobs in which it failed, and shared errors as one', async () => {
  const jobs = ['linux', 'windows'];
  const refused = 'connect ECONNREFUSED 127.0.0.1:5432';
  for (const job of jobs) {
    mkdirSync(join(workspace, 'matrix', job), { recursive: true });
    const books = Array.from({ length: 9 }, (_, at) => ({
      suite: 'bank',
      name: `books ${at}`,
      error: refused,
    }));
    const once = {
      suite: 'cart',
      name: 'adds up',
      ...(job === 'windows' && { error: 'expected 3 to be 4' }),
    };
    writeFileSync(join(workspace, 'matrix', job, 'junit.xml'), junit([...books, once, ...passingTests(10)]));
  }
  const run = await notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { tests: 'matrix/**/*.xml', details: 'none', needs: '{"test":{"result":"failure"}}' },
  });
  for (const { json } of run.requests) {
    const text = JSON.stringify(json);
    expect(text).toContain('10 of 20 tests failed');
    expect(text.match(/ECONNREFUSED/g)?.length).toBeLessThanOrEqual(2);
    expect(text).toMatch(/in 9 tests/);
    expect(text).toMatch(/adds up.{0,200}in windows\b/);
  }
});

test('shows an error once that GitHub reports at the same file and line', async () => {
  const github = await startGitHub();
  try {
    const reported = annotationResource({
      path: 'src/cart.test.ts',
      start_line: 12,
      end_line: 12,
      message: 'expected 3 to be 4',
    });
    const other = annotationResource({
      path: 'src/tax.ts',
      start_line: 7,
      end_line: 7,
      message: 'Unused variable',
    });
    github.state = createState({ jobs: [ownJob], annotations: { 4242: [reported, other] } });
    const run = await notify.runNotify(
      withJob(
        github,
        { status: 'failure', check_run_id: 4242 },
        { env: { GITHUB_WORKSPACE: workspace }, inputs: { tests: 'red/*.xml' } },
      ),
    );
    for (const { json } of run.requests) {
      const text = JSON.stringify(json);
      expect(text).toContain('src/tax.ts:7');
      expect(text.match(/cart\.test\.ts#L12/g)).toHaveLength(1);
    }
  } finally {
    await github.close();
  }
});
