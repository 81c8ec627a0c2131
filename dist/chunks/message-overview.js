'use strict';

var hookline = require('../hookline.js');
var failures = require('./message-failures.js');

/** The message of a run while its jobs run; once all are over, the result and its reasons come first. */
const withOverview = (draft, facts) => {
    const { overview } = facts;
    if (overview === undefined)
        return draft;
    const small = [...describeTotals(overview), ...smallLists(overview)];
    if (facts.reportedStatus !== 'running' && facts.reportedStatus !== 'waiting')
        return { ...draft, body: [...draft.body, ...passedLines(overview)], facts: [...small, ...draft.facts] };
    const isFailing = overview.jobs.some(({ state }) => state === 'failure');
    return {
        ...draft,
        ...(isFailing && { ...hookline.LOOKS.failed, title: draft.title.replace(/is running$/, 'is failing') }),
        body: jobBlocks(overview.jobs),
        facts: [...small, ...draft.facts],
    };
};
/** Lines before the rest is only counted: a run's message fits a phone. */
const LINES = 12;
/** What a reader has to know first. Jobs that wait and jobs that were skipped are small facts. */
const STATE_ORDER = ['failure', 'cancelled', 'running', 'success'];
const inOrder = (jobs) => STATE_ORDER.flatMap(state => jobs.filter(job => job.state === state));
const jobBlocks = (all) => {
    const jobs = inOrder(all);
    const shown = jobs.slice(0, LINES);
    const rest = jobs.slice(LINES);
    return failures.joinParts([
        ...shown.map(renderJob),
        ...(rest.length > 0
            ? [{ line: [hookline.text(`and ${describeCounts(rest.map(({ state }) => state))} more`)], below: [] }]
            : []),
    ]);
};
const passedLines = ({ jobs }) => {
    const passed = jobs.filter(({ state }) => state === 'success');
    const rest = passed.length - LINES;
    const lines = [
        ...passed.slice(0, LINES).map(job => renderJob(job).line),
        ...(rest > 0 ? [[hookline.text(`and ${rest} more passed`)]] : []),
    ];
    return lines.length === 0 ? [] : [hookline.following(...lines.flatMap(hookline.withLineBreak))];
};
const MARKS = {
    success: 'passed',
    failure: 'failed',
    cancelled: 'cancelled',
    skipped: 'skipped',
    running: 'running',
    waiting: 'waiting',
};
/** `\u2705 lint 42s`; below a failed job its failed step and its first error. */
const renderJob = (job) => {
    const { name, state, url, durationMs, matrixJobs, step, error } = job;
    const line = [
        hookline.text(`${hookline.LOOKS[MARKS[state]].symbol} `),
        hookline.strong(hookline.link(name, url)),
        ...(matrixJobs.length > 0 ? describeMatrixJobs(job) : []),
        ...(durationMs === undefined ? [] : [hookline.text(` ${hookline.formatDuration(durationMs)}`)]),
    ];
    const why = [
        ...(step ? [hookline.link(step.name, step.url)] : []),
        ...(step && error ? [hookline.text(': ')] : []),
        ...(error ? renderError(error) : []),
    ];
    return { line, below: why.length === 0 ? [] : [{ kind: 'list', items: [{ of: [hookline.paragraph(...why)] }] }] };
};
const renderError = ({ text: message, at, url }) => [
    ...(at === undefined ? [] : [hookline.link(at, url), hookline.text(' ')]),
    hookline.text(hookline.cutText(message, failures.ERROR_LENGTH)),
];
/** `: 2 of 12 failed (windows 24, macos 22)`, ` (12 of 12)` */
const describeMatrixJobs = ({ matrixJobs, state }) => {
    const failed = matrixJobs.filter(matrixJob => matrixJob.state === 'failure');
    if (failed.length > 0)
        return [
            hookline.text(`: ${failed.length} of ${matrixJobs.length} failed (`),
            ...hookline.joinItems(failed.map(matrixJob => [hookline.link(matrixJob.name, matrixJob.url)])),
            hookline.text(')'),
        ];
    const passed = matrixJobs.filter(matrixJob => matrixJob.state === 'success').length;
    return state === 'running' || passed < matrixJobs.length
        ? [hookline.text(`: ${passed} of ${matrixJobs.length} passed`)]
        : [hookline.text(` (${matrixJobs.length})`)];
};
const STATE_WORDS = [
    ['failure', 'failed'],
    ['cancelled', 'cancelled'],
    ['running', 'running'],
    ['success', 'passed'],
    ['waiting', 'waiting'],
    ['skipped', 'skipped'],
];
/** `1 failed, 2 running, 3 passed` */
const describeCounts = (states) => STATE_WORDS.map(([state, word]) => ({ word, n: states.filter(one => one === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${n} ${word}`)
    .join(', ');
const listStates = (jobs) => jobs.flatMap(({ state, matrixJobs }) => matrixJobs.length > 0 ? matrixJobs.map(matrixJob => matrixJob.state) : [state]);
/** `5 jobs: 1 failed, 2 running, 2 passed`; nothing for a single job. */
const describeTotals = ({ jobs }) => {
    const states = listStates(jobs);
    return states.length < 2 ? [] : [[hookline.text(`${hookline.pluralize(states.length, 'job')}: ${describeCounts(states)}`)]];
};
/** `waiting: deploy, e2e` */
const smallLists = ({ jobs }) => ['waiting', 'skipped'].flatMap(state => {
    const these = jobs.filter(job => job.state === state);
    return these.length === 0
        ? []
        : [[hookline.text(`${state}: `), ...hookline.joinItems(these.map(({ name, url }) => [hookline.link(name, url)]))]];
});

exports.withOverview = withOverview;
