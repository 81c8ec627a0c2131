/** A test of a generated report. */
export interface MadeTest {
  readonly suite: string;
  readonly name: string;
  /** The first line of the error, if it failed. */
  readonly error?: string;
  /** `src/cart.test.ts:12` */
  readonly at?: string;
  readonly result?: 'skipped' | 'flaky';
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const inside = ({ error, at, result }: MadeTest): string => {
  if (error !== undefined)
    return `<failure message="${escaped(error)}">${escaped(error)}\n ❯ ${at ?? 'unknown'}</failure>`;
  if (result === 'skipped') return '<skipped/>';
  return result === 'flaky' ? '<flakyFailure message="once"/>' : '';
};

/** JUnit XML of some tests, where the tool that writes it does not matter. */
export const junit = (tests: readonly MadeTest[], seconds = 80): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites time="${seconds}">`,
    '<testsuite name="all">',
    ...tests.map(
      test =>
        `<testcase classname="${escaped(test.suite)}" name="${escaped(test.name)}">${inside(test)}</testcase>`,
    ),
    '</testsuite>',
    '</testsuites>',
  ].join('\n');

/** That many passing tests. */
export const passingTests = (count: number): readonly MadeTest[] =>
  Array.from({ length: count }, (_, at) => ({ suite: 'shop', name: `works ${at + 1}` }));
