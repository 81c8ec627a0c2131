import { errorLine } from './error-line.js';
import { fingerprint } from './fingerprint.js';
import { fullName } from './names.js';
import { type Place, placesIn } from './places.js';
import { copyString } from './problem.js';
import type { TakeTest, TestCase } from './types.js';

/** Failed tests kept with their error. The rest is counted. */
const MAX_FAILURES = 1_000;
/** Failed tests whose file and line are looked up, and flaky tests kept by name. */
const MAX_LOCATED = 100;
const MAX_FLAKY = 20;

const BITS = { passed: 1, failed: 2, flaky: 4, skipped: 8 } as const;

/** One test across all reports. Small, since there may be hundreds of thousands. */
interface Test {
  results: number;
  /** The first report that contains it, by number, and the others in order. */
  source: number;
  others?: number[];
  failedIn?: number[];
  failure?: Failure;
}

/** The tests with one key: the first, and others if a report uses the same name several times. */
interface Named extends Test {
  /** The last test of the current report, and where and how it ended. */
  at: number;
  lastSource: number;
  lastSuite: number;
  lastFailed: boolean;
  namesakes?: Test[];
}

interface Failure {
  readonly suite: string;
  readonly name: string;
  readonly error?: string;
  readonly places: readonly Place[];
  /** The file that reports it. */
  readonly report: string;
}

/** A report, or one of the variants in it. */
export interface Source {
  readonly path: string;
  readonly variant: string;
}

export interface Merged {
  readonly counts: Readonly<Record<'total' | keyof typeof BITS, number>>;
  readonly failures: readonly (Failure & {
    readonly failedIn: readonly Source[];
    readonly in: readonly Source[];
  })[];
  readonly flakyNames: readonly string[];
  /** Whether a test is in more than one report, which means that the reports ran in parallel. */
  readonly overlaps: boolean;
}

/** Merges the tests of several reports, each once. */
export class Merge {
  /** By the fingerprint of its key. */
  readonly #tests = new Map<number, Named>();
  readonly #sources: Source[] = [];
  readonly #failed: Test[] = [];
  readonly #flaky: { readonly test: Test; readonly name: string }[] = [];

  /** Adds the tests of the next report. */
  report(path: string): TakeTest {
    const variants = new Map<string, number>();
    return test => {
      const known = variants.get(test.variant);
      const source = known ?? this.#sources.push({ path, variant: copyString(test.variant) }) - 1;
      if (known === undefined) variants.set(test.variant, source);
      this.#take(test, source);
    };
  }

  #take(testCase: TestCase, source: number): void {
    const test = this.#findTest(testCase, source);
    const isAgain = (test.results & BITS.failed) !== 0 && test.failedIn?.at(-1) === source;
    if (testCase.result === 'failed') this.#fail(test, testCase, source);
    else if (testCase.result === 'passed' && isAgain) this.#passAfterAll(test, testCase);
    else test.results |= BITS[testCase.result];
    if (testCase.result === 'flaky') this.#remember(test, testCase);
  }

  /** The test to record: the next one with its name, or a retry of the last. */
  #findTest(testCase: TestCase, source: number): Test {
    const { key, suiteNumber: lastSuite, repeats } = testCase;
    const lastFailed = testCase.result === 'failed';
    const mark = fingerprint(key);
    const first = this.#tests.get(mark);
    if (!first) {
      const test: Named = { results: 0, source, at: 0, lastSource: source, lastSuite, lastFailed };
      this.#tests.set(mark, test);
      return test;
    }
    const isSame = first.lastSource === source;
    const isRetry = isSame && repeats && first.lastSuite === lastSuite && first.lastFailed;
    first.at = isSame ? first.at + (isRetry ? 0 : 1) : 0;
    Object.assign(first, { lastSource: source, lastSuite, lastFailed });
    const test = first.at === 0 ? first : first.namesakes?.[first.at - 1];
    if (test) {
      if (!isRetry) (test.others ??= []).push(source);
      return test;
    }
    const next: Test = { results: 0, source };
    (first.namesakes ??= []).push(next);
    return next;
  }

  #fail(test: Test, testCase: TestCase, source: number): void {
    const isFirst = (test.results & BITS.failed) === 0 && test.failure === undefined;
    test.results |= BITS.failed;
    if (test.failedIn?.at(-1) !== source) (test.failedIn ??= []).push(source);
    if (!isFirst) return;
    this.#failed.push(test);
    const { problem } = testCase;
    if (this.#failed.length > MAX_FAILURES || !problem) return;
    const error = errorLine(problem);
    test.failure = {
      suite: copyString(testCase.suite),
      name: fullName(testCase),
      ...(error !== undefined && { error: copyString(error) }),
      places: this.#failed.length > MAX_LOCATED ? [] : placesIn(problem),
      report: this.#sources[source]?.path ?? '',
    };
  }

  /** It failed in this report, was retried, and passed. Its result in other reports stays. */
  #passAfterAll(test: Test, testCase: TestCase): void {
    test.failedIn?.pop();
    if (test.failedIn?.length === 0) test.results &= ~BITS.failed;
    test.results |= BITS.flaky;
    this.#remember(test, testCase);
  }

  #remember(test: Test, testCase: TestCase): void {
    if (this.#flaky.length < MAX_FLAKY) this.#flaky.push({ test, name: fullName(testCase) });
  }

  end(): Merged {
    const counts = { total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0 };
    let overlaps = false;
    for (const first of this.#tests.values())
      for (const test of [first, ...(first.namesakes ?? [])]) {
        counts.total += 1;
        counts[worstResult(test)] += 1;
        overlaps ||= test.others !== undefined;
      }
    return {
      counts,
      failures: this.#failed
        .filter(test => worstResult(test) === 'failed')
        .flatMap(test => this.#describe(test)),
      flakyNames: [
        ...new Set(this.#flaky.flatMap(({ test, name }) => (worstResult(test) === 'flaky' ? name : []))),
      ],
      overlaps,
    };
  }

  #describe({ failure, source, others = [], failedIn = [] }: Test): Merged['failures'] {
    const sourcesAt = (numbers: readonly number[]): readonly Source[] =>
      numbers.flatMap(number => this.#sources[number] ?? []);
    return failure ? [{ ...failure, failedIn: sourcesAt(failedIn), in: sourcesAt([source, ...others]) }] : [];
  }
}

/** The worst result across all reports counts. A test is skipped only if it is skipped everywhere. */
const worstResult = ({ results }: Test): keyof typeof BITS =>
  (['failed', 'flaky', 'passed'] as const).find(result => (results & BITS[result]) !== 0) ?? 'skipped';
