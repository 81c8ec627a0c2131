import { beginning } from './problem.js';
import { Unreadable } from './unreadable.js';
import type { TakeTest, TestCase } from './types.js';
import { asObject, isJsonObject, type JsonObject } from '../../values/json.js';

/** A report in the Common Test Report Format. Returns how long the tests took. https://ctrf.io/docs/specification/overview */
export const readCtrf = (text: string, take: TakeTest): number | undefined => {
  const { tests, summary } = asObject(asObject(parsed(text))['results']);
  if (!Array.isArray(tests)) throw new Unreadable('other', 'it is JSON, but not a CTRF report');
  for (const test of tests as readonly unknown[]) if (isJsonObject(test)) take(testOf(test));
  const { start, stop } = asObject(summary);
  if (typeof start === 'number' && typeof stop === 'number' && start > 0 && stop >= start)
    return stop - start;
  return sum(tests);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('broken', 'it is not well-formed JSON');
  }
};

const sum = (tests: readonly unknown[]): number | undefined => {
  const ms = tests.reduce<number>((total, one) => {
    const duration = asObject(one)['duration'];
    return typeof duration === 'number' && duration > 0 ? total + duration : total;
  }, 0);
  return ms > 0 ? ms : undefined;
};

const RESULTS = { passed: 'passed', failed: 'failed', skipped: 'skipped', pending: 'skipped' } as const;

const testOf = (test: JsonObject): TestCase => {
  const name = textIn(test, 'name');
  const [project, ...inProject] = suitesIn(test['suite']);
  const isProject = isFile(inProject[0]) && !isFile(project);
  const suites = isProject ? inProject : [...(project === undefined ? [] : [project]), ...inProject];
  const suite = suites.join(' › ');
  const file = textIn(test, 'filePath');
  const status = textIn(test, 'status');
  const told = Object.hasOwn(RESULTS, status) ? RESULTS[status as keyof typeof RESULTS] : 'skipped';
  return {
    key: `${suite}\n${name}\n${file.replace(/^.*[\\/]/, '')}`,
    suite: suites.filter(part => !isFile(part)).join(' › '),
    name,
    result: told === 'passed' && test['flaky'] === true ? 'flaky' : told,
    suiteNumber: 0,
    repeats: false,
    variant: isProject ? (project ?? '') : textIn(test, 'browser'),
    ...(told === 'failed' && {
      problem: {
        message: beginning(textIn(test, 'message')),
        trace: beginning(textIn(test, 'trace')),
        ...(file !== '' && { file }),
        ...(typeof test['line'] === 'number' && { line: test['line'] }),
        className: suite,
        testName: name,
      },
    }),
  };
};

const textIn = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};

/** From the outermost on: one text, or a list in newer versions of the format. Playwright puts its project in front of the file. */
const suitesIn = (suite: unknown): readonly string[] => {
  const parts = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? suite : [];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
};

const isFile = (part: string | undefined): boolean => /\.[cm]?[jt]sx?$/.test(part ?? '');
