'use strict';

var hookline = require('../hookline.js');

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
        blocks.push(joinLines(lines), ...below);
        lines = [];
    }
    return lines.length > 0 ? [...blocks, joinLines(lines)] : blocks;
};
const joinLines = (lines) => hookline.following(...lines.flatMap(hookline.withLineBreak));
/** `timed out after 30 minutes`, where the time of all that failed ran out; with the limit if it is the same for all. */
const describeTimeout = ({ failures }) => {
    const limits = failures.map(({ timeLimit }) => timeLimit);
    const [limit] = limits;
    if (limit === undefined || limits.includes(undefined))
        return undefined;
    const isShared = new Set(limits).size === 1;
    return { words: sayTimedOut(isShared ? limit : undefined), isPrecise: true };
};
/** `Step Run npm test failed` of the job that the headline names, `test \u203a Run npm test` of any other. */
const formatFailure = (failure, facts) => {
    if (failure.isOwn && facts.job)
        return formatOwn(failure);
    const { timeLimit, matrixJobs } = failure;
    const steps = linkSteps(failure.steps);
    const limit = timeLimit ?? sharedLimit(failure.steps);
    // The headline has told the limit of jobs' time where it is the same for all.
    const isTold = timeLimit !== undefined && describeTimeout(facts)?.words === sayTimedOut(timeLimit);
    const end = limit === undefined ? 'failed' : sayTimedOut(isTold ? undefined : limit);
    if (matrixJobs.length > 0)
        return [...formatMatrix(failure, end), ...withSteps(steps)];
    const says = steps.length === 0 || (limit !== undefined && !isTold);
    return [hookline.strong(hookline.link(failure.job, failure.url)), ...withSteps(steps), ...(says ? [hookline.text(` ${end}`)] : [])];
};
const sayTimedOut = (limit) => limit === undefined ? 'timed out' : `timed out after ${limit}`;
const withSteps = (steps) => steps.length === 0 ? [] : [hookline.text(' \u203a '), ...hookline.joinItems(steps)];
const formatOwn = ({ steps, timeLimit }) => {
    // The headline tells of the job's time.
    if (timeLimit !== undefined && steps.length > 0)
        return [hookline.text('Step '), ...hookline.joinItems(linkSteps(steps)), hookline.text(' was running')];
    const limit = sharedLimit(steps);
    if (limit !== undefined)
        return [hookline.text('Step '), ...hookline.joinItems(linkSteps(steps)), hookline.text(` timed out after ${limit}`)];
    return steps.length === 0 ? [hookline.text('The job failed')] : hookline.stepsFailed(linkSteps(steps));
};
const linkSteps = (steps) => steps.map(step => [hookline.strong(hookline.link(step.name, step.url))]);
/** The limit of the step, where it is the only one. */
const sharedLimit = (steps) => steps.length === 1 ? steps[0]?.timeLimit : undefined;
/** `test: 2 of 12 failed (windows 24, macos 22)` */
const formatMatrix = ({ job, matrixJobs, total }, end) => [
    hookline.strong(hookline.text(job)),
    hookline.text(`: ${matrixJobs.length} of ${total} ${end} (`),
    ...hookline.joinItems(matrixJobs.map(matrixJob => [hookline.link(matrixJob.name, matrixJob.url)])),
    hookline.text(')'),
];
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

exports.ERROR_LENGTH = ERROR_LENGTH;
exports.describeTimeout = describeTimeout;
exports.failureBlocks = failureBlocks;
exports.joinParts = joinParts;
