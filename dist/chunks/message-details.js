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
        return { line: formatFailure(failure, facts), below: formatErrors(failure, errors, run.url) };
    });
    const more = failures.length - shown.length;
    const cancelled = hookline.withResult(jobs, 'cancelled').slice(0, hookline.NAMED);
    return joinParts([
        ...parts,
        ...(more > 0 ? [{ line: [hookline.link(`and ${hookline.pluralize(more, 'more job')}`, run.url)], below: [] }] : []),
        ...cancelled.map(job => ({ line: hookline.jobLine(job), below: [] })),
    ]);
};
/** Lines with nothing below them share a paragraph. */
const joinParts = (parts) => {
    const blocks = [];
    let lines = [];
    for (const { line, below } of parts) {
        lines.push(line);
        if (below.length === 0)
            continue;
        blocks.push(hookline.paragraph(...lines.flatMap(hookline.withLineBreak)), ...below);
        lines = [];
    }
    return lines.length > 0 ? [...blocks, hookline.paragraph(...lines.flatMap(hookline.withLineBreak))] : blocks;
};
/** `Step Run npm test failed` of the job that the headline names, `test \u203a Run npm test` of any other. */
const formatFailure = (failure, { job }) => {
    const steps = failure.steps.map(step => [hookline.strong(hookline.link(step.name, step.url))]);
    if (failure.isOwn && job)
        return steps.length === 0 ? [hookline.text('The job failed')] : hookline.stepsFailed(steps);
    return [...formatJob(failure), ...(steps.length === 0 ? [] : [hookline.text(' \u203a '), ...hookline.joinItems(steps)])];
};
/** `test`, or `test: 2 of 12 failed (windows 24, macos 22)`. */
const formatJob = ({ job, url, matrixJobs, total, steps }) => {
    if (matrixJobs.length === 0)
        return [hookline.strong(hookline.link(job, url)), ...(steps.length === 0 ? [hookline.text(' failed')] : [])];
    return [
        hookline.strong(hookline.text(job)),
        hookline.text(`: ${matrixJobs.length} of ${total} failed (`),
        ...hookline.joinItems(matrixJobs.map(matrixJob => [hookline.link(matrixJob.name, matrixJob.url)])),
        hookline.text(')'),
    ];
};
const formatErrors = (failure, errors, runUrl) => {
    const more = failure.errors.length - errors.length;
    const rest = errors.length === 0 ? hookline.pluralize(more, 'error') : `and ${more} more`;
    const lines = [
        ...errors.map(errorLine),
        ...(more > 0 ? [[hookline.link(rest, failure.url ?? failure.matrixJobs[0]?.url ?? runUrl)]] : []),
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

/** What the result is beside the run before: the headline says it, so that whoever reads no more learns it. */
const turnOf = ({ history, reportedStatus }) => {
    if (history?.previous === undefined)
        return undefined;
    if (reportedStatus === 'success')
        return history.previous === 'failure' ? { words: 'is fixed' } : undefined;
    if (reportedStatus !== 'failure')
        return undefined;
    if (history.previous === 'success')
        return { words: 'broke' };
    return { words: 'is still failing', aside: `(${nth(history)})` };
};
/** `3rd run`; `more than 50 runs` where nobody has counted further. */
const nth = ({ streak, isLonger }) => isLonger ? `more than ${streak} ${streak === 1 ? 'run' : 'runs'}` : `${formatOrdinal(streak + 1)} run`;
/** Since when it is red, or was, and the last runs as a row. Nothing where all is as green as it was. */
const historyFacts = ({ history, reportedStatus, subject }) => {
    if (!history?.previous || (reportedStatus !== 'success' && reportedStatus !== 'failure'))
        return [];
    if (reportedStatus === 'success' && history.previous === 'success')
        return [];
    return [
        ...formatSince(history, reportedStatus, subject.repo?.url),
        formatRow([...history.row, reportedStatus]),
    ];
};
/** `since a1b2c3d by octocat, 2 days ago`; of what is green again, `broken since \u2026`. */
const formatSince = ({ previous, since = {} }, reportedStatus, repoUrl) => {
    const { sha, author, agoMs } = since;
    if (previous !== 'failure' || sha === undefined)
        return [];
    const rest = `${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${hookline.formatAgo(agoMs)}`}`;
    return [
        [hookline.text(reportedStatus === 'success' ? 'broken since ' : 'since '), hookline.linkCommit(repoUrl, sha), hookline.text(rest)],
    ];
};
/** `2nd`, `3rd`, `11th`, `21st` */
const formatOrdinal = (n) => {
    const teens = Math.trunc((n % 100) / 10) === 1;
    const result = teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${result ?? 'th'}`;
};
const SYMBOLS = { success: hookline.LOOKS.passed.symbol, failure: hookline.LOOKS.failed.symbol };
/** `\u2705\u2705\u274c\u274c`, oldest first: the words are in the headline. */
const formatRow = (row) => [
    hookline.text(row.map(result => SYMBOLS[result]).join('')),
];

/** The message of a run with what GitHub's API told besides. */
const detailedRun = (facts) => {
    const draft = hookline.runMessage(facts, turnOf(facts));
    return {
        ...draft,
        ...hookline.bodyWithWhy(facts, facts.failures.length > 0 ? failureBlocks(withoutTests(facts)) : draft.body),
        facts: [...historyFacts(facts), ...draft.facts],
    };
};
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

exports.detailedRun = detailedRun;
