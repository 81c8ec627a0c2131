'use strict';

var start = require('../hookline.js');

/** Errors that are shown, and tests named under one of them. */
const SHOWN = 6;
const NAMED = 3;
/** Reports named, and flaky tests. */
const REPORTS = 4;
const FLAKY = 3;
/** What is read in a line or two; the rest is behind the link. */
const ERROR_LENGTH = 160;
const NAME_LENGTH = 100;
/** The message with what the test reports say: which tests failed where the run did, else the counts as a small fact. */
const withTests = (draft, facts) => {
    const { tests } = facts;
    if (!tests)
        return draft;
    const blocks = testBlocks(facts);
    return {
        ...draft,
        body: [...draft.body, ...blocks],
        why: [...draft.why, ...blocks],
        facts: [...testFacts(tests, blocks.length > 0), ...draft.facts],
    };
};
/** The failed tests of a run that went wrong, by their errors: the one that most tests share first. */
const testBlocks = ({ tests, about, reportedStatus, job, run }) => {
    if (!tests || tests.failed === 0 || about !== 'run' || !WRONG.includes(reportedStatus))
        return [];
    const groups = grouped(tests.failures);
    const shown = groups.slice(0, SHOWN);
    const left = tests.failed - shown.reduce((sum, group) => sum + group.length, 0);
    const lines = [
        ...shown.map(formatFailure),
        ...(left > 0
            ? [[start.link(shown.length === 0 ? start.pluralize(left, 'test') : `and ${left} more`, job?.url ?? run.url)]]
            : []),
    ];
    return [
        start.following(start.strong(start.text(`${tests.failed} of ${start.pluralize(tests.total, 'test')} failed`))),
        { kind: 'list', items: lines.map(line => ({ of: [start.paragraph(...line)] })) },
    ];
};
const WRONG = ['failure', 'cancelled'];
/** Places of failed tests that the message names, so that an annotation of the same line need not. */
const namedPlaces = (facts) => testBlocks(facts).length === 0
    ? new Set()
    : new Set(grouped(facts.tests?.failures ?? [])
        .slice(0, SHOWN)
        .flatMap(group => group.slice(0, NAMED).flatMap(test => test.at ?? [])));
/** Tests with the same error together, the largest group first; a test whose error is not told for itself. */
const grouped = (failures) => {
    const groups = new Map();
    failures.forEach((test, at) => {
        const key = test.error === undefined ? `no error ${at}` : `error ${test.error}`;
        const group = groups.get(key);
        if (group)
            group.push(test);
        else
            groups.set(key, [test]);
    });
    return [...groups.values()].toSorted((a, b) => b.length - a.length);
};
const formatFailure = (group) => {
    const [first] = group;
    if (!first)
        return [];
    const error = first.error === undefined ? undefined : start.cutText(first.error, ERROR_LENGTH);
    if (group.length === 1)
        return [
            ...formatTestName(first),
            ...(error === undefined ? [] : [{ kind: 'break' }, start.text(error)]),
        ];
    const more = group.length - NAMED;
    return [
        ...(error === undefined ? [] : [start.strong(start.text(error)), start.text(' in ')]),
        start.text(start.pluralize(group.length, 'test')),
        { kind: 'break' },
        ...group
            .slice(0, NAMED)
            .flatMap(({ name, url }, at) => [
            ...(at === 0 ? [] : [start.text(', ')]),
            start.link(start.cutText(name, NAME_LENGTH), url),
        ]),
        ...(more > 0 ? [start.text(` and ${more} more`)] : []),
    ];
};
/** `cart \u203a adds up src/cart.test.ts:12 in ubuntu, windows` */
const formatTestName = ({ name, at, url, failedIn, of }) => [
    start.strong(start.text(start.cutText(name, NAME_LENGTH))),
    ...(at === undefined ? [] : [start.text(' '), start.link(at, url)]),
    ...(failedIn.length === 0 ? [] : [start.text(` in ${describeReports(failedIn, of)}`)]),
];
/** `ubuntu, windows`, `all 12 reports`, `ubuntu, windows, macos, arm and 3 more of 12 reports` */
const describeReports = (failedIn, of) => {
    if (failedIn.length <= REPORTS)
        return failedIn.join(', ');
    if (failedIn.length === of)
        return `all ${of} reports`;
    return `${failedIn.slice(0, REPORTS).join(', ')} and ${failedIn.length - REPORTS} more of ${of} reports`;
};
/** `807 tests passed in 1m 20s, 5 skipped`, `2 flaky: cart \u203a pays, cart \u203a ships`; the failed ones where the body does not tell them. */
const testFacts = (tests, isInBody) => {
    const { total, failed, skipped, flaky, flakyNames, durationMs, unread } = tests;
    const passed = tests.passed + flaky;
    const time = durationMs === undefined || isInBody ? '' : ` in ${start.formatDuration(durationMs)}`;
    const first = isInBody
        ? undefined
        : failed > 0
            ? `${failed} of ${start.pluralize(total, 'test')} failed`
            : passed > 0
                ? `${start.pluralize(passed, 'test')} passed${time}`
                : total === 0
                    ? 'no tests'
                    : undefined;
    const counts = [first, skipped > 0 ? `${skipped} skipped` : undefined].filter(part => part !== undefined);
    const names = flakyNames.slice(0, FLAKY).map(name => start.cutText(name, NAME_LENGTH));
    const more = flaky > names.length ? ` and ${flaky - names.length} more` : '';
    return [
        ...(counts.length > 0
            ? [[start.text(isInBody ? `${start.pluralize(skipped, 'test')} skipped` : counts.join(', '))]]
            : []),
        ...(flaky > 0 ? [[start.text(`${flaky} flaky: ${names.join(', ')}${more}`)]] : []),
        ...(unread > 0 ? [[start.text(`${start.pluralize(unread, 'test report')} not read`)]] : []),
    ];
};

exports.namedPlaces = namedPlaces;
exports.testBlocks = testBlocks;
exports.withTests = withTests;
