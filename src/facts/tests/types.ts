import type { Problem } from './problem.js';

/** One test case as one report describes it. */
export interface TestCase {
  /** Equal for the same test in every report. */
  readonly key: string;
  /** The class, the file or the package that it belongs to; `''` for none. */
  readonly suite: string;
  readonly name: string;
  /** `flaky`: it failed, was tried again, and passed. */
  readonly result: 'passed' | 'failed' | 'flaky' | 'skipped';
  /** Numbers the suites of a report, so that two tests of one name in two suites are two tests. */
  readonly suiteNumber: number;
  /** Whether a test of the same name in the same suite is another try. */
  readonly repeats: boolean;
  /** What one report may hold several of, such as browsers: tests of one name in two of them are one test. */
  readonly variant: string;
  /** Present where it failed. */
  readonly problem?: Problem;
}

/** Takes the tests of one report, one after another. */
export type TakeTest = (test: TestCase) => void;

/** What the reports say together, each test once. */
export interface TestFacts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly flaky: number;
  readonly skipped: number;
  /** How long they took, where the reports say. */
  readonly durationMs?: number;
  /** The failed ones, in the order of the reports; the first thousand. */
  readonly failures: readonly FailedTest[];
  /** The names of the first flaky ones. */
  readonly flakyNames: readonly string[];
  /** Files that the globs found and that could not be read to their end. */
  readonly unread: number;
}

/** A test that failed in one report at least. */
export interface FailedTest {
  readonly suite: string;
  /** Suite and test, `cart › adds up`. */
  readonly name: string;
  /** The first line of the error that says something; absent where the report has none. */
  readonly error?: string;
  /** `src/cart.test.ts:12`, in the workspace. */
  readonly at?: string;
  /** That line at the commit. */
  readonly url?: string;
  /** The reports that it failed in, by what distinguishes them, where it is in several. */
  readonly failedIn: readonly string[];
  /** In how many reports it is. */
  readonly of: number;
}
