import { pluralize } from '../events/shared/common.js';
import type { FailedTest, TestFacts } from '../facts/tests/types.js';
import type { Facts } from '../facts/types.js';
import { formatDuration } from '../text/duration.js';
import { cutText } from '../text/graphemes.js';
import { type Block, following, type InlineLine, link, paragraph, strong, text } from '../text/tree.js';
import type { MessageDraft } from './types.js';

/** Errors that are shown, and tests named under one of them. */
const SHOWN = 6;
const NAMED = 3;
/** Reports and flaky tests that are named. */
const REPORTS = 4;
const FLAKY = 3;
/** What takes a line or two; the link leads to the rest. */
const ERROR_LENGTH = 160;
const NAME_LENGTH = 100;

/** Adds what the test reports say: the failed tests if the run failed, otherwise the counts as a small fact. */
export const withTests = (draft: MessageDraft, facts: Facts): MessageDraft => {
  const { tests } = facts;
  if (!tests) return draft;
  const blocks = testBlocks(facts);
  return {
    ...draft,
    body: [...draft.body, ...blocks],
    why: [...draft.why, ...blocks],
    facts: [...testFacts(tests, blocks.length > 0), ...draft.facts],
  };
};

/** The failed tests of a failed run, by error: the error that most tests share comes first. */
export const testBlocks = ({ tests, about, reportedStatus, job, run }: Facts): readonly Block[] => {
  if (!tests || tests.failed === 0 || about !== 'run' || !WRONG.includes(reportedStatus)) return [];
  const groups = grouped(tests.failures);
  const shown = groups.slice(0, SHOWN);
  const left = tests.failed - shown.reduce((sum, group) => sum + group.length, 0);
  const lines = [
    ...shown.map(formatFailure),
    ...(left > 0
      ? [[link(shown.length === 0 ? pluralize(left, 'test') : `and ${left} more`, job?.url ?? run.url)]]
      : []),
  ];
  return [
    following(strong(text(`${tests.failed} of ${pluralize(tests.total, 'test')} failed`))),
    { kind: 'list', items: lines.map(line => ({ of: [paragraph(...line)] })) },
  ];
};

const WRONG: readonly string[] = ['failure', 'cancelled'];

/** Places of failed tests in the message, so that annotations of the same lines are not repeated. */
export const namedPlaces = (facts: Facts): ReadonlySet<string> =>
  testBlocks(facts).length === 0
    ? new Set()
    : new Set(
        grouped(facts.tests?.failures ?? [])
          .slice(0, SHOWN)
          .flatMap(group => group.slice(0, NAMED).flatMap(test => test.at ?? [])),
      );

type TestGroup = readonly FailedTest[];

/** Groups tests with the same error, largest group first. A test without its own error belongs to none. */
const grouped = (failures: readonly FailedTest[]): readonly TestGroup[] => {
  const groups = new Map<string, FailedTest[]>();
  failures.forEach((test, at) => {
    const key = test.error === undefined ? `no error ${at}` : `error ${test.error}`;
    const group = groups.get(key);
    if (group) group.push(test);
    else groups.set(key, [test]);
  });
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
};

const formatFailure = (group: TestGroup): InlineLine => {
  const [first] = group;
  if (!first) return [];
  const error = first.error === undefined ? undefined : cutText(first.error, ERROR_LENGTH);
  if (group.length === 1)
    return [
      ...formatTestName(first),
      ...(error === undefined ? [] : [{ kind: 'break' } as const, text(error)]),
    ];
  const more = group.length - NAMED;
  return [
    ...(error === undefined ? [] : [strong(text(error)), text(' in ')]),
    text(pluralize(group.length, 'test')),
    { kind: 'break' },
    ...group
      .slice(0, NAMED)
      .flatMap(({ name, url }, at) => [
        ...(at === 0 ? [] : [text(', ')]),
        link(cutText(name, NAME_LENGTH), url),
      ]),
    ...(more > 0 ? [text(` and ${more} more`)] : []),
  ];
};

/** `cart › adds up src/cart.test.ts:12 in ubuntu, windows` */
const formatTestName = ({ name, at, url, failedIn, of }: FailedTest): InlineLine => [
  strong(text(cutText(name, NAME_LENGTH))),
  ...(at === undefined ? [] : [text(' '), link(at, url)]),
  ...(failedIn.length === 0 ? [] : [text(` in ${describeReports(failedIn, of)}`)]),
];

/** `ubuntu, windows`, `all 12 reports`, `ubuntu, windows, macos, arm and 3 more of 12 reports` */
const describeReports = (failedIn: readonly string[], of: number): string => {
  if (failedIn.length <= REPORTS) return failedIn.join(', ');
  if (failedIn.length === of) return `all ${of} reports`;
  return `${failedIn.slice(0, REPORTS).join(', ')} and ${failedIn.length - REPORTS} more of ${of} reports`;
};

/** `807 tests passed in 1m 20s, 5 skipped`, `2 flaky: cart › pays, cart › ships`; the failed count if the body does not show it. */
const testFacts = (tests: TestFacts, isInBody: boolean): readonly InlineLine[] => {
  const { total, failed, skipped, flaky, flakyNames, durationMs, unread } = tests;
  const passed = tests.passed + flaky;
  const time = durationMs === undefined || isInBody ? '' : ` in ${formatDuration(durationMs)}`;
  const first = isInBody
    ? undefined
    : failed > 0
      ? `${failed} of ${pluralize(total, 'test')} failed`
      : passed > 0
        ? `${pluralize(passed, 'test')} passed${time}`
        : total === 0
          ? 'no tests'
          : undefined;
  const counts = [first, skipped > 0 ? `${skipped} skipped` : undefined].filter(part => part !== undefined);
  const names = flakyNames.slice(0, FLAKY).map(name => cutText(name, NAME_LENGTH));
  const more = flaky > names.length ? ` and ${flaky - names.length} more` : '';
  return [
    ...(counts.length > 0
      ? [[text(isInBody ? `${pluralize(skipped, 'test')} skipped` : counts.join(', '))]]
      : []),
    ...(flaky > 0 ? [[text(`${flaky} flaky: ${names.join(', ')}${more}`)]] : []),
    ...(unread > 0 ? [[text(`${pluralize(unread, 'test report')} not read`)]] : []),
  ];
};
