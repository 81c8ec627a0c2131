import type { TestReport, TestRow } from './state.js';

/** The form of test results, converted to the JUnit file that a step reads, and back. */

export const REPORT = 'reports/junit.xml';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
];

const escaped = (text: string): string =>
  ENTITIES.reduce((whole, [sign, entity]) => whole.replaceAll(sign, entity), text);

const unescaped = (text: string): string =>
  ENTITIES.reduceRight((whole, [sign, entity]) => whole.replaceAll(entity, sign), text);

const inside = ({ result, error, at }: TestRow): string => {
  if (result === 'skipped') return '<skipped/>';
  if (result === 'flaky') return '<flakyFailure message="once"/>';
  return `<failure message="${escaped(error)}">${escaped(error)}\n ❯ ${escaped(at || 'unknown')}</failure>`;
};

const writeCase = (suite: string, name: string, content: string): string =>
  `<testcase classname="${escaped(suite)}" name="${escaped(name)}">${content}</testcase>`;

/** More than anyone tries out. */
const MOST = 10_000;

/** The report of the rows, with so many more tests that passed. */
export const writeReport = ({ passed, rows }: TestReport): string => {
  const others = Math.min(Math.max(0, Math.trunc(Number(passed)) || 0), MOST);
  return [
    '<testsuites><testsuite name="all">',
    ...rows.map(row => writeCase(row.suite, row.name, inside(row))),
    ...Array.from({ length: others }, (_, at) => writeCase('shop', `works ${at + 1}`, '')),
    '</testsuite></testsuites>',
  ].join('\n');
};

const readRow = ([, suite = '', name = '', content = '']: RegExpMatchArray): TestRow | undefined => {
  const row = { suite: unescaped(suite), name: unescaped(name), error: '', at: '' };
  if (content.startsWith('<skipped')) return { ...row, result: 'skipped' };
  if (content.startsWith('<flaky')) return { ...row, result: 'flaky' };
  const [, error = '', at = ''] =
    /^<failure message="([^"]*)">[\s\S]*?(?: ❯ (.*))?<\/failure>/.exec(content) ?? [];
  return content.startsWith('<failure')
    ? { ...row, result: 'failed', error: unescaped(error), at: unescaped(at) }
    : undefined;
};

const isReport = (path: string): boolean => /\.xml$/.test(path);

/** What the reports of a story say. */
export const readReport = (files: Readonly<Record<string, string>>): TestReport => {
  const cases = Object.entries(files)
    .filter(([path]) => isReport(path))
    .flatMap(([, text]) => [
      ...text.matchAll(/<testcase classname="([^"]*)" name="([^"]*)">([\s\S]*?)<\/testcase>/g),
    ]);
  const rows = cases.flatMap(one => readRow(one) ?? []);
  return { passed: String(cases.length - rows.length), rows };
};

/** The workspace with this report instead of the others. A place that a row names exists, so that it is linked. */
export const withReport = (
  files: Readonly<Record<string, string>>,
  report: TestReport,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(files).filter(([path]) => !isReport(path))),
  ...Object.fromEntries(report.rows.flatMap(({ at }) => (at === '' ? [] : [[at.replace(/:\d+$/, ''), '']]))),
  [REPORT]: writeReport(report),
});
