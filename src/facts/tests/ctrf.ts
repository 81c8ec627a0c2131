import { asObject, isJsonObject, type JsonObject } from '../../values/json.js';
import { JsonItems } from './json-items.js';
import { cutProblem } from './problem.js';
import { Unreadable } from './unreadable.js';
import type { TakeTest, TestCase } from './types.js';

/**
 * Reads a report in the Common Test Report Format piece by piece. Parses each test by itself, since parsing a large report as a whole takes
 * ten times the memory. Throws `Unreadable`. https://ctrf.io/docs/specification/overview
 */
export class CtrfReader {
  readonly #take: TakeTest;
  readonly #items = new JsonItems(['results', 'tests'], item => this.#onItem(item));
  #ms = 0;

  constructor(take: TakeTest) {
    this.#take = take;
  }

  write(text: string): void {
    this.#items.write(text);
  }

  /** Returns the duration that the report gives, in milliseconds. */
  end(): number | undefined {
    const { tests, summary } = asObject(asObject(parse(this.#items.rest()))['results']);
    if (!Array.isArray(tests)) throw new Unreadable('other', 'it is JSON, but not a CTRF report');
    const { start, stop } = asObject(summary);
    if (typeof start === 'number' && typeof stop === 'number' && start > 0 && stop >= start)
      return stop - start;
    return this.#ms > 0 ? this.#ms : undefined;
  }

  #onItem(item: string): void {
    const test = parse(item);
    if (!isJsonObject(test)) return;
    const { duration } = test;
    if (typeof duration === 'number' && duration > 0) this.#ms += duration;
    this.#take(toTestCase(test));
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('broken', 'it is not well-formed JSON');
  }
};

const RESULTS = { passed: 'passed', failed: 'failed', skipped: 'skipped', pending: 'skipped' } as const;

const toTestCase = (test: JsonObject): TestCase => {
  const name = readText(test, 'name');
  const [project, ...inProject] = readSuites(test['suite']);
  const isProject = isFile(inProject[0]) && !isFile(project);
  const suites = isProject ? inProject : [...(project === undefined ? [] : [project]), ...inProject];
  // One-byte strings if possible: there may be hundreds of thousands.
  const suite = suites.join(' > ');
  const file = readText(test, 'filePath');
  const status = readText(test, 'status');
  const result = Object.hasOwn(RESULTS, status) ? RESULTS[status as keyof typeof RESULTS] : 'skipped';
  return {
    key: `${suite}\n${name}\n${file.replace(/^.*[\\/]/, '')}`,
    suite: suites.filter(part => !isFile(part)).join(' › '),
    name,
    result: result === 'passed' && test['flaky'] === true ? 'flaky' : result,
    suiteNumber: 0,
    repeats: false,
    variant: isProject ? (project ?? '') : readText(test, 'browser'),
    ...(result === 'failed' && {
      problem: {
        message: cutProblem(readText(test, 'message')),
        trace: cutProblem(readText(test, 'trace')),
        ...(file !== '' && { file }),
        ...(typeof test['line'] === 'number' && { line: test['line'] }),
        className: suite,
        testName: name,
      },
    }),
  };
};

const readText = (object: JsonObject, key: string): string => {
  const value = object[key];
  return typeof value === 'string' ? value : '';
};

/** From the outermost: one text, or a list in newer versions of the format. Playwright puts its project before the file. */
const readSuites = (suite: unknown): readonly string[] => {
  const parts = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? suite : [];
  return parts.filter((part): part is string => typeof part === 'string' && part !== '');
};

const isFile = (part: string | undefined): boolean => /\.[cm]?[jt]sx?$/.test(part ?? '');
