import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One test of a large project: one in a hundred fails, and one in a hundred is skipped. */
interface Made {
  readonly suite: string;
  readonly name: string;
  readonly file: string;
  readonly result: 'passed' | 'failed' | 'skipped';
}

const PARTS = ['cart', 'bank', 'mail', 'stock', 'search', 'login', 'prices', 'orders'];

const makeTest = (at: number): Made => {
  const part = PARTS[at % PARTS.length] ?? '';
  const suite = `${part} ${Math.floor(at / 40)}`;
  return {
    suite,
    name: `answers request ${at} of a customer whose order has been paid, but not shipped yet`,
    file: `packages/${part}/src/${part}-${Math.floor(at / 40)}.test.ts`,
    result: at % 100 === 7 ? 'failed' : at % 100 === 8 ? 'skipped' : 'passed',
  };
};

const makeError = ({ file }: Made, at: number): string => `expected ${at} to be ${at + 1}
 ❯ ${file}:${(at % 90) + 10}:21
${'    at runWithTimeout (node_modules/vitest/dist/chunk-hooks.js:1486:10)\n'.repeat(10)}`;

const junitCase = (test: Made, at: number): string => {
  const inside =
    test.result === 'failed'
      ? `<failure message="expected ${at} to be ${at + 1}" type="AssertionError">${makeError(test, at)}</failure>`
      : test.result === 'skipped'
        ? '<skipped/>'
        : '';
  return `    <testcase classname="${test.file}" name="${test.suite} &gt; ${test.name}" time="0.003">${inside}</testcase>\n`;
};

const junit = (from: number, count: number): string => {
  const cases = Array.from({ length: count }, (_, at) => junitCase(makeTest(from + at), from + at));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="vitest tests" time="300">\n  <testsuite name="all" tests="${count}">\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
};

const ctrf = (count: number): string => {
  const tests = Array.from({ length: count }, (_, at) => {
    const { suite, name, file, result } = makeTest(at);
    const test = makeTest(at);
    return {
      name,
      status: result,
      duration: 3,
      suite: [suite],
      filePath: file,
      ...(result === 'failed' && { message: `expected ${at} to be ${at + 1}`, trace: makeError(test, at) }),
    };
  });
  const summary = { tests: count, passed: 0, failed: 0, start: 1, stop: 300_001 };
  return JSON.stringify({ results: { tool: { name: 'vitest' }, summary, tests } });
};

export interface ReportCase {
  readonly title: string;
  /** A glob below the folder. */
  readonly tests: string;
}

/** Writes reports with this many tests in each format, in one file and in a hundred files. */
export const writeReports = (folder: string, count: number): readonly ReportCase[] => {
  ['junit', 'ctrf', 'shards'].forEach(name => mkdirSync(join(folder, name)));
  writeFileSync(join(folder, 'junit', 'report.xml'), junit(0, count));
  writeFileSync(join(folder, 'ctrf', 'report.json'), ctrf(count));
  const shards = 100;
  for (let shard = 0; shard < shards; shard += 1)
    writeFileSync(
      join(folder, 'shards', `${shard}.xml`),
      junit((shard * count) / shards, Math.floor(count / shards)),
    );
  return [
    { title: 'JUnit XML, one file', tests: 'junit/*.xml' },
    { title: `JUnit XML, ${shards} files`, tests: 'shards/*.xml' },
    { title: 'CTRF JSON, one file', tests: 'ctrf/*.json' },
  ];
};
