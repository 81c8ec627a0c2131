import { describe, expect, test } from '@jest/globals';
import { junit, type MadeTest } from '../../helpers/junit.js';
import { readFiles } from './read.js';

const ADDS: MadeTest = { suite: 'cart', name: 'adds up' };
const failing = (error: string): MadeTest => ({ ...ADDS, error });

const suites = (...of: readonly string[]): string => `<testsuites>${of.join('')}</testsuites>`;
const suite = (name: string, ...cases: readonly string[]): string =>
  `<testsuite name="${name}">${cases.join('')}</testsuite>`;
const RENDERS = '<testcase classname="renders" name="renders"/>';
const RENDERS_NOT = '<testcase classname="renders" name="renders"><failure message="blank"/></testcase>';

describe('several reports', () => {
  test('count a test of several jobs once, with the jobs in which it failed', async () => {
    const { tests } = await readFiles({
      'reports/ubuntu/junit.xml': junit([ADDS]),
      'reports/macos/junit.xml': junit([failing('no')]),
      'reports/windows/junit.xml': junit([failing('no')]),
    });
    expect(tests).toMatchObject({ total: 1, failed: 1, passed: 0 });
    expect(tests?.failures).toMatchObject([
      { name: 'cart › adds up', failedIn: ['macos', 'windows'], of: 3 },
    ]);
  });

  test('add up shards', async () => {
    const { tests } = await readFiles({
      'reports/1.xml': junit([ADDS]),
      'reports/2.xml': junit([{ suite: 'bank', name: 'answers', error: 'no' }]),
    });
    expect(tests).toMatchObject({ total: 2, failed: 1, passed: 1, durationMs: 160_000 });
    expect(tests?.failures[0]?.failedIn).toEqual([]);
  });

  test('take the longest duration of parallel jobs', async () => {
    const { tests } = await readFiles({
      'reports/a/junit.xml': junit([ADDS], 30),
      'reports/b/junit.xml': junit([ADDS], 50),
    });
    expect(tests?.durationMs).toBe(50_000);
  });

  test('read a file once that two globs match', async () => {
    const files = { 'reports/junit.xml': junit([failing('no')]) };
    const { tests } = await readFiles(files, ['reports/*.xml', '**/*.xml']);
    expect(tests?.failures[0]?.of).toBe(1);
  });

  test('exclude files with a line that starts with !', async () => {
    const files = { 'reports/a.xml': junit([ADDS]), 'reports/old/b.xml': junit([failing('no')]) };
    const { tests } = await readFiles(files, ['reports/**/*.xml', '!reports/old/**']);
    expect(tests).toMatchObject({ total: 1, failed: 0 });
  });
});

describe('tests of one name', () => {
  test('in two suites of a report are two tests, so a failure is not a first attempt', async () => {
    const { tests } = await readFiles({
      'reports/junit.xml': suites(suite('Button', RENDERS_NOT), suite('Card', RENDERS)),
    });
    expect(tests).toMatchObject({ total: 2, failed: 1, passed: 1, flaky: 0 });
  });

  test('in one suite, failed and then passed, are flaky', async () => {
    const { tests } = await readFiles({
      'reports/junit.xml': suites(suite('Card', RENDERS_NOT, RENDERS_NOT, RENDERS)),
    });
    expect(tests).toMatchObject({ total: 1, failed: 0, flaky: 1, failures: [], flakyNames: ['renders'] });
  });

  test('in one suite, passed and then failed, are a failure', async () => {
    const { tests } = await readFiles({ 'reports/junit.xml': suites(suite('Card', RENDERS, RENDERS_NOT)) });
    expect(tests).toMatchObject({ total: 2, failed: 1, passed: 1, flaky: 0 });
  });

  test('flaky in one job and failed in another, have failed', async () => {
    const { tests } = await readFiles({
      'reports/a/junit.xml': suites(suite('Card', RENDERS_NOT, RENDERS)),
      'reports/b/junit.xml': suites(suite('Card', RENDERS_NOT)),
    });
    expect(tests).toMatchObject({ total: 1, failed: 1, flaky: 0 });
    expect(tests?.failures).toMatchObject([{ failedIn: ['b'], of: 2 }]);
  });

  test('skipped in one job and passed in another, have passed', async () => {
    const { tests } = await readFiles({
      'reports/a/junit.xml': junit([{ ...ADDS, result: 'skipped' }]),
      'reports/b/junit.xml': junit([ADDS]),
    });
    expect(tests).toMatchObject({ total: 1, passed: 1, skipped: 0 });
  });
});
