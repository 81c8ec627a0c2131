import type { Problem } from './problem.js';

/** One test case as one report describes it. */
export interface TestCase {
  /** Equal for the same test in every report. */
  readonly key: string;
  /** The class, file, or package that it belongs to; `''` if none. */
  readonly suite: string;
  readonly name: string;
  /** `flaky`: it failed, was retried, and passed. */
  readonly result: 'passed' | 'failed' | 'flaky' | 'skipped';
  /** Numbers the suites of a report, so that two tests with one name in two suites are two tests. */
  readonly suiteNumber: number;
  /** Whether a test with the same name in the same suite is a retry. */
  readonly repeats: boolean;
  /** A variant within one report, such as a browser. Tests with one name in two variants are one test. */
  readonly variant: string;
  /** Present if it failed. */
  readonly problem?: Problem;
}

/** Receives the tests of one report, one after another. */
export type TakeTest = (test: TestCase) => void;

/** What all reports say together, each test once. */
export interface TestFacts {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly flaky: number;
  readonly skipped: number;
  /** How long they took, if the reports say so. */
  readonly durationMs?: number;
  /** The failed tests in report order; the first thousand. */
  readonly failures: readonly FailedTest[];
  /** The names of the first flaky tests. */
  readonly flakyNames: readonly string[];
  /** Files that the globs matched and that could not be read completely. */
  readonly unread: number;
}

/** A test that failed in at least one report. */
export interface FailedTest {
  readonly suite: string;
  /** Suite and test, `cart › adds up`. */
  readonly name: string;
  /** The first meaningful line of the error; absent if the report has none. */
  readonly error?: string;
  /** `src/cart.test.ts:12`, in the workspace. */
  readonly at?: string;
  /** That line at the commit. */
  readonly url?: string;
  /** The reports in which it failed, if several reports contain it. */
  readonly failedIn: readonly string[];
  /** How many reports contain it. */
  readonly of: number;
}
