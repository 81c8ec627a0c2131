'use strict';

var hookline = require('../hookline.js');
var tests = require('./message-tests.js');

/** Errors shown under one job, and in all. */
const ERRORS_OF_JOB = 3;
const ERRORS = 6;
/** An error is read in a line or two; the rest is behind its link. */
const ERROR_LENGTH = 160;
/** What failed, job by job: its step, its errors, the end of its log; the rest counted, with a link. */
const failureBlocks = (facts) => {
    const { failures, jobs, run } = facts;
    const shown = failures.slice(0, hookline.NAMED);
    let left = ERRORS;
    const parts = shown.map(failure => {
        const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
        left -= errors.length;
        return { line: lineOf(failure, facts), below: belowOf(failure, errors, run.url) };
    });
    const more = failures.length - shown.length;
    const cancelled = hookline.having(jobs, 'cancelled').slice(0, hookline.NAMED);
    return joined([
        ...parts,
        ...(more > 0 ? [{ line: [hookline.link(`and ${hookline.count(more, 'more job')}`, run.url)], below: [] }] : []),
        ...cancelled.map(job => ({ line: hookline.jobLine(job), below: [] })),
    ]);
};
/** Lines with nothing below them stand together. */
const joined = (parts) => {
    const blocks = [];
    let lines = [];
    for (const { line, below } of parts) {
        lines.push(line);
        if (below.length === 0)
            continue;
        blocks.push(hookline.paragraph(...lines.flatMap(hookline.broken)), ...below);
        lines = [];
    }
    return lines.length > 0 ? [...blocks, hookline.paragraph(...lines.flatMap(hookline.broken))] : blocks;
};
/** `Step Run npm test failed` of the job that the headline names, `test \u203a Run npm test` of any other. */
const lineOf = (failure, { job }) => {
    const steps = failure.steps.map(step => [hookline.strong(hookline.link(step.name, step.url))]);
    if (failure.isOwn && job)
        return steps.length === 0 ? [hookline.text('The job failed')] : hookline.stepsFailed(steps);
    return [...jobOf(failure), ...(steps.length === 0 ? [] : [hookline.text(' \u203a '), ...hookline.listed(steps)])];
};
/** `test`, or `test: 2 of 12 failed (windows 24, macos 22)`. */
const jobOf = ({ job, url, legs, of, steps }) => {
    if (legs.length === 0)
        return [hookline.strong(hookline.link(job, url)), ...(steps.length === 0 ? [hookline.text(' failed')] : [])];
    return [
        hookline.strong(hookline.text(job)),
        hookline.text(`: ${legs.length} of ${of} failed (`),
        ...hookline.listed(legs.map(leg => [hookline.link(leg.name, leg.url)])),
        hookline.text(')'),
    ];
};
const belowOf = (failure, errors, runUrl) => {
    const more = failure.errors.length - errors.length;
    const rest = errors.length === 0 ? hookline.count(more, 'error') : `and ${more} more`;
    const lines = [
        ...errors.map(errorLine),
        ...(more > 0 ? [[hookline.link(rest, failure.url ?? failure.legs[0]?.url ?? runUrl)]] : []),
    ];
    return [
        ...(lines.length > 0
            ? [{ kind: 'list', items: lines.map(line => ({ of: [hookline.paragraph(...line)] })) }]
            : []),
        ...(failure.log === undefined ? [] : [{ kind: 'pre', text: failure.log }]),
    ];
};
const errorLine = ({ text: message, at, url }) => [
    ...(at === undefined ? [] : [hookline.link(at, url), hookline.text(' ')]),
    hookline.text(hookline.cutText(message, ERROR_LENGTH)),
];

/** Whether the result is new, since when it is not, and the last runs as a row. Nothing where all is as green as it was. */
const historyFacts = ({ history, told, subject }) => {
    if (!history?.previous || (told !== 'success' && told !== 'failure'))
        return [];
    if (told === 'success' && history.previous === 'success')
        return [];
    return [sentence(history, told, subject.repo?.url), rowOf([...history.row, told])];
};
const sentence = (history, told, repoUrl) => {
    const { previous, streak, isLonger } = history;
    const since = sinceOf(history, repoUrl);
    if (told === 'success') {
        const failures = `${isLonger ? 'at least ' : ''}${hookline.count(streak, 'failure')}`;
        return [hookline.text(`fixed after ${failures}`), ...(since.length > 0 ? [hookline.text(', broken'), ...since] : [])];
    }
    if (previous === 'success') {
        const runs = `${isLonger ? 'at least ' : ''}${hookline.count(streak, 'passed run')}`;
        return [hookline.text(`first failure after ${runs}`)];
    }
    return [
        hookline.text(`failed again, ${ordinal(streak + 1)} in a row${isLonger ? ' at least' : ''}`),
        ...(since.length > 0 ? [hookline.text(','), ...since] : []),
    ];
};
/** ` since a1b2c3d by octocat, 2 days ago` */
const sinceOf = ({ since = {} }, repoUrl) => {
    const { sha, author, agoMs } = since;
    if (sha === undefined)
        return [];
    return [
        hookline.text(' since '),
        hookline.commitLink(repoUrl, sha),
        hookline.text(`${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${hookline.ago(agoMs)}`}`),
    ];
};
/** `2nd`, `3rd`, `11th`, `21st` */
const ordinal = (n) => {
    const teens = Math.trunc((n % 100) / 10) === 1;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${ending ?? 'th'}`;
};
const SHOWN = {
    success: { symbol: hookline.LOOKS.passed.symbol, word: 'passed' },
    failure: { symbol: hookline.LOOKS.failed.symbol, word: 'failed' },
};
/** `last 4 runs: \u2705\u2705\u274c\u274c (2 passed, 2 failed)`, oldest first: the words are for who cannot see the symbols. */
const rowOf = (row) => {
    const symbols = row.map(verdict => SHOWN[verdict].symbol).join('');
    return [hookline.text(`last ${row.length} runs: ${symbols} (${runsOf(row).join(', ')})`)];
};
/** Equal results counted together, in their order: `2 passed`, `1 failed`. */
const runsOf = (row) => {
    const first = row[0];
    if (first === undefined)
        return [];
    const other = row.findIndex(verdict => verdict !== first);
    const length = other < 0 ? row.length : other;
    return [`${length} ${SHOWN[first].word}`, ...runsOf(row.slice(length))];
};

/** The message of a run with what GitHub's API told besides. */
const withDetails = (draft, facts) => ({
    ...draft,
    title: isFixed(facts) ? `${draft.title} again` : draft.title,
    body: facts.failures.length > 0 ? failureBlocks(withoutTests(facts)) : draft.body,
    facts: [...historyFacts(facts), ...draft.facts],
});
/** Whoever reads no more than the headline learns that it is green after all. */
const isFixed = ({ told, history }) => told === 'success' && history?.previous === 'failure';
/** What a failed test is named with is not told again as an error of its job. */
const withoutTests = (facts) => {
    const named = tests.namedPlaces(facts);
    return {
        ...facts,
        failures: facts.failures.map(failure => ({
            ...failure,
            errors: failure.errors.filter(({ at }) => at === undefined || !named.has(at)),
        })),
    };
};

exports.withDetails = withDetails;
