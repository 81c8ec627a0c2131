import type { Problem } from './problem.js';
import type { TestCase } from './types.js';

/** Suite names that only say which tool ran. */
const GENERIC = ['', 'pytest', 'pytest tests', 'undefined', 'jest tests', 'vitest tests', 'nextest-run'];

export type Attributes = Readonly<Record<string, string>>;

export interface Suite {
  readonly name: string;
  readonly file: string;
  readonly host: string;
  readonly number: number;
}

/** A test case while its element is open. */
export interface OpenCase {
  readonly attributes: Attributes;
  readonly suite: Suite;
  failed: boolean;
  flaky: boolean;
  skipped: boolean;
  todo: boolean;
  message: string;
  /** What happened in words, `test timeout`; not the class of an error. */
  cause: string;
  trace: string;
  output: string;
}

/** One test case, when its element is closed. */
export const toTestCase = (test: OpenCase, suites: readonly Suite[], repeats: boolean): TestCase => {
  const { attributes, suite, flaky, skipped } = test;
  const failed = test.failed && !test.todo;
  // Older versions of PHPUnit have only the second.
  const { name = '', class: php = '', classname = php } = attributes;
  const file = attributes['file'] ?? suite.file;
  const names = suites.flatMap(one => (GENERIC.includes(one.name) ? [] : one.name));
  // Node's own runner gives every test the same class, or the suites around it.
  const own = classname === 'test' || classname === names.join('.') ? '' : classname;
  const group = own || names.join(' › ');
  return {
    key: `${group}\n${name}\n${file.replace(/^.*[\\/]/, '')}`,
    suite: group,
    name,
    result: failed ? 'failed' : flaky ? 'flaky' : skipped ? 'skipped' : 'passed',
    suiteNumber: suite.number,
    repeats,
    variant: suite.host,
    ...(failed && { problem: toProblem(test, group, file) }),
  };
};

const toProblem = (
  { attributes, message, cause, trace, output }: OpenCase,
  className: string,
  file: string,
): Problem => {
  const line = Number(attributes['line']);
  const isPython = file.endsWith('.py');
  const isSilent = message.trim() === '' && trace === '';
  return {
    message: isSilent ? cause : message,
    // ctest describes the failure only in the output.
    trace: isSilent && cause === '' ? output : trace,
    ...(file !== '' && { file }),
    // pytest counts lines from zero.
    ...(attributes['line'] !== undefined && Number.isInteger(line) && { line: isPython ? line + 1 : line }),
    className,
    testName: attributes['name'] ?? '',
  };
};
