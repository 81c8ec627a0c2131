'use strict';

var start = require('../hookline.js');
var common = require('./common.js');

/** With `fields: none`, the lines below the body go, and so does the commit among the small facts. */
const withoutCommit = (function (draft, { subject: { change, repo } }) {
    const commits = [false, true]
        .flatMap((isNamed => start.commitFacts(change, repo, isNamed)))
        .map((line => start.toPlainText(line)));
    return {
        ...draft,
        change: [],
        fields: [],
        facts: draft.facts.filter((fact => !commits.includes(start.toPlainText(fact)))),
    };
});

var noFields = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withoutCommit: withoutCommit
});

/** The message of a run that waits for approval: which environments, who may approve, and where. Later, who did. */
const withApprovers = (function (draft, facts) {
    const { pendingDeployments = [], run } = facts;
    if (facts.reportedStatus !== 'waiting')
        return withReviews$1(draft, facts.reviews ?? []);
    const workflow = run.workflow ?? 'The workflow';
    const environments = pendingDeployments.map((({ environment, url }) => [start.link(environment, url)]));
    return {
        ...draft,
        ...start.LOOKS.waiting,
        title: `${workflow} is waiting${waitsForNobody(pendingDeployments) ? '' : ' for approval'}`,
        ...(run.url !== undefined && { url: run.url }),
        where: environments.length === 0
            ? draft.where
            : [start.text('to deploy to '), ...start.joinItems(environments, 'and'), ...withSpace(draft.where)],
        body: [...approvers(facts), ...draft.body],
    };
});
const withReviews$1 = (function (draft, reviews) {
    const rejected = reviews.filter((({ isApproved }) => !isApproved));
    const approved = reviews.filter((({ isApproved }) => isApproved));
    const lines = rejected.map((review => [
        ...(review.environments.length > 0
            ? start.joinItems(review.environments.map((name => [start.strong(start.text(name))])), 'and')
            : [start.text('The deployment')]),
        start.text(review.environments.length > 1 ? ' were rejected by ' : ' was rejected by '),
        renderReviewer(review),
        ...(review.comment === undefined ? [] : [start.text(`: ${start.cutText(review.comment, LONGEST_COMMENT)}`)]),
    ]));
    const small = approved.map((review => [
        start.text(`${review.environments.length > 0 ? `${review.environments.join(', ')} ` : ''}approved by `),
        renderReviewer(review),
    ]));
    return {
        ...draft,
        body: [...(lines.length > 0 ? [start.following(...lines.flatMap(start.withLineBreak))] : []), ...draft.body],
        facts: [...small, ...draft.facts],
    };
});
/** In graphemes. */
const LONGEST_COMMENT = 200;
const renderReviewer = (function ({ by, url }) {
    return (PLAIN_NAME.test(by) ? start.link(by, url) : start.text(by));
});
/** Nobody is asked to approve: timers have to run out, or other rules of the environments decide. */
const waitsForNobody = (function (pending) {
    return pending.length > 0 &&
        pending.every((({ approvers: who, barred }) => who.length === 0 && barred === undefined));
});
const withSpace = (function (where) {
    return where.length === 0 ? [] : [start.text(' '), ...where];
});
/** Everyone once; by environment if they differ. */
const approvers = (function ({ pendingDeployments = [], run }) {
    const review = run.url === undefined ? [] : [start.following(start.link('Review pending deployments', run.url))];
    const all = pendingDeployments.map((one => one.approvers.map((({ name }) => name)).join()));
    const areSame = new Set(all).size < 2;
    const lines = (areSame ? pendingDeployments.slice(0, 1) : pendingDeployments).flatMap((({ environment, approvers: who }) => who.length === 0
        ? []
        : [
            [
                ...(areSame ? [] : [start.strong(start.text(environment)), start.text(': ')]),
                ...start.joinItems(who.map(renderApprover), 'or'),
                start.text(' can approve'),
            ],
        ]));
    const timers = pendingDeployments.flatMap((({ environment, waitMinutes }) => waitMinutes === undefined
        ? []
        : [[start.strong(start.text(environment)), start.text(` has a wait timer of ${start.formatDuration(waitMinutes * 60_000)}`)]]));
    const barred = [...new Set(pendingDeployments.flatMap((one => one.barred ?? [])))].map((name => [
        start.text(`${name} started the run and cannot approve it`),
    ]));
    const others = pendingDeployments.flatMap((one => one.approvers.length > 0 || one.barred !== undefined || one.waitMinutes !== undefined
        ? []
        : [[start.strong(start.text(one.environment)), start.text(' has another protection rule that decides')]]));
    return [...[...lines, ...barred, ...others, ...timers].map((line => start.following(...line))), ...review];
});
const renderApprover = (function ({ name, url, isTeam }) {
    return [
        ...(isTeam ? [start.text('team ')] : []),
        PLAIN_NAME.test(name) ? start.link(name, url) : start.text(name),
    ];
});
/** A team may have any name, so one that could read as an address does not become a link label. */
const PLAIN_NAME = /^[\w -]+$/;

var waiting = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withApprovers: withApprovers
});

/** Errors shown per job, and in total. */
const ERRORS_OF_JOB = 3;
const ERRORS = 6;
/** An error should take a line or two; its link leads to the rest. */
const ERROR_LENGTH = 160;
/**
 * What failed, job by job: its step, its errors, and the end of its log. Counts the rest, with a link. `isMarked`: each job has its symbol,
 * beside others that passed.
 */
const failureBlocks = (function (facts, isMarked = false) {
    const marked = ((mark, line) => isMarked ? [start.text(`${start.LOOKS[mark].symbol} `), ...line] : line);
    const { failures, jobs, run } = facts;
    const shown = failures.slice(0, start.NAMED$1);
    let left = ERRORS;
    const parts = shown.map((failure => {
        const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
        left -= errors.length;
        return {
            line: marked('failed', formatFailure(failure, facts)),
            below: formatErrors(failure, errors, run.url),
        };
    }));
    const more = failures.length - shown.length;
    const cancelled = start.withResult(jobs, 'cancelled').slice(0, start.NAMED$1);
    return joinParts([
        ...parts,
        ...(more > 0 ? [{ line: [start.link(`and ${start.pluralize(more, 'more job')}`, run.url)], below: [] }] : []),
        ...cancelled.map((job => ({ line: marked('cancelled', start.jobLine(job)), below: [] }))),
    ]);
});
/** Lines with nothing below them share a paragraph. */
const joinParts = (function (parts) {
    const blocks = [];
    let lines = [];
    for (const { line, below } of parts) {
        lines.push(line);
        if (below.length === 0)
            continue;
        blocks.push(linesToBlock(lines), ...below);
        lines = [];
    }
    return lines.length > 0 ? [...blocks, linesToBlock(lines)] : blocks;
});
const linesToBlock = (function (lines) {
    return start.following(...lines.flatMap(start.withLineBreak));
});
/** `timed out after 30 minutes`, if every failed job timed out; with the limit if it is the same for all. */
const describeTimeout = (function ({ failures }) {
    const limits = failures.map((({ timeLimit }) => timeLimit));
    const [limit] = limits;
    if (limit === undefined || limits.includes(undefined))
        return undefined;
    const isShared = new Set(limits).size === 1;
    return { words: formatTimedOut(isShared ? limit : undefined), isPrecise: true };
});
/** `Step Run npm test failed` for the job in the headline, `test \u203a Run npm test` for any other. */
const formatFailure = (function (failure, facts) {
    if (failure.isOwn && facts.job)
        return formatOwn(failure);
    const { timeLimit, matrixJobs } = failure;
    const steps = linkSteps(failure.steps);
    const limit = timeLimit ?? sharedLimit(failure.steps);
    // The headline already gives the time limit if it is the same for all jobs.
    const isInHeadline = timeLimit !== undefined && describeTimeout(facts)?.words === formatTimedOut(timeLimit);
    const end = limit === undefined ? 'failed' : formatTimedOut(isInHeadline ? undefined : limit);
    if (matrixJobs.length > 0)
        return [...formatMatrix(failure, end), ...withSteps(steps)];
    const says = steps.length === 0 || (limit !== undefined && !isInHeadline);
    return [start.strong(start.link(failure.job, failure.url)), ...withSteps(steps), ...(says ? [start.text(` ${end}`)] : [])];
});
const formatTimedOut = (function (limit) {
    return limit === undefined ? 'timed out' : `timed out after ${limit}`;
});
const withSteps = (function (steps) {
    return steps.length === 0 ? [] : [start.text(' \u203a '), ...start.joinItems(steps)];
});
const formatOwn = (function ({ steps, timeLimit }) {
    // The headline gives the job's time limit.
    if (timeLimit !== undefined && steps.length > 0)
        return [start.text('Step '), ...start.joinItems(linkSteps(steps)), start.text(' was running')];
    const limit = sharedLimit(steps);
    if (limit !== undefined)
        return [start.text('Step '), ...start.joinItems(linkSteps(steps)), start.text(` timed out after ${limit}`)];
    return steps.length === 0 ? [start.text('The job failed')] : start.stepsFailed(linkSteps(steps));
});
const linkSteps = (function (steps) {
    return steps.map((step => [start.strong(start.link(step.name, step.url))]));
});
/** The limit of the step, if there is only one. */
const sharedLimit = (function (steps) {
    return steps.length === 1 ? steps[0]?.timeLimit : undefined;
});
/** `test: 2 of 12 failed (windows 24, macos 22)` */
const formatMatrix = (function ({ job, matrixJobs, total }, end) {
    return [
        start.strong(start.text(job)),
        start.text(`: ${matrixJobs.length} of ${total} ${end} (`),
        ...start.joinItems(matrixJobs.map((matrixJob => [start.link(matrixJob.name, matrixJob.url)]))),
        start.text(')'),
    ];
});
const formatErrors = (function (failure, errors, runUrl) {
    const more = failure.errors.length - errors.length;
    const rest = errors.length === 0 ? start.pluralize(more, 'error') : `and ${more} more`;
    const lines = [
        ...errors.map(errorLine),
        ...(more > 0 ? [[start.link(rest, failure.url ?? failure.matrixJobs[0]?.url ?? runUrl)]] : []),
    ];
    return [
        ...(lines.length > 0
            ? [{ kind: 'list', items: lines.map((line => ({ of: [start.paragraph(...line)] }))) }]
            : []),
        ...(failure.log === undefined ? [] : [{ kind: 'pre', text: failure.log }]),
    ];
});
const errorLine = (function ({ text: message, at, url }) {
    return [
        ...(at === undefined ? [] : [start.link(at, url), start.text(' ')]),
        start.text(start.cutText(message, ERROR_LENGTH)),
    ];
});

/** The message of a run while its jobs run. Once all are over, the result and its reasons come first. */
const withOverview = (function (draft, facts) {
    const { overview } = facts;
    if (overview === undefined)
        return draft;
    const small = [...describeTotals(overview), ...smallLists(overview)];
    if (facts.reportedStatus !== 'running' && facts.reportedStatus !== 'waiting')
        return {
            ...draft,
            body: [...draft.body, ...allowedFailures(facts), ...passedLines(overview)],
            facts: [...small, ...draft.facts],
        };
    const isQueued = overview.isWhole && overview.jobs.every((({ state }) => state === 'waiting' || state === 'skipped'));
    const isFailing = overview.jobs.some((({ state }) => state === 'failure'));
    return {
        ...draft,
        ...(isFailing && { ...start.LOOKS.failed, title: draft.title.replace(/is running$/, 'is failing') }),
        ...(isQueued && { ...start.LOOKS.waiting, title: draft.title.replace(/is running$/, 'is queued') }),
        ...(overview.isGated &&
            !isFailing && { ...start.LOOKS.waiting, title: draft.title.replace(/is running$/, 'is waiting') }),
        body: jobBlocks(overview.jobs),
        facts: [...small, ...draft.facts],
    };
});
/** Lines before the rest is only counted: a run's message fits on a phone. */
const LINES = 12;
/** What a reader has to know first. Waiting and skipped jobs are small facts. */
const STATE_ORDER = ['failure', 'cancelled', 'running', 'success'];
const inOrder = (function (jobs) {
    return STATE_ORDER.flatMap((state => jobs.filter((job => job.state === state))));
});
const jobBlocks = (function (all) {
    const jobs = inOrder(all);
    const shown = jobs.slice(0, LINES);
    const rest = jobs.slice(LINES);
    return joinParts([
        ...shown.map(renderJob),
        ...(rest.length > 0
            ? [{ line: [start.text(`and ${describeCounts(rest.map((({ state }) => state)))} more`)], below: [] }]
            : []),
    ]);
});
/** Jobs that failed though the run passed: they have `continue-on-error`. */
const allowedFailures = (function ({ overview, reportedStatus }) {
    return reportedStatus === 'success'
        ? joinParts((overview?.jobs ?? []).filter((({ state }) => state === 'failure')).map(renderJob))
        : [];
});
const passedLines = (function ({ jobs }) {
    const passed = jobs.filter((({ state }) => state === 'success'));
    const rest = passed.length - LINES;
    const lines = [
        ...passed.slice(0, LINES).map((job => renderJob(job).line)),
        ...(rest > 0 ? [[start.text(`and ${rest} more passed`)]] : []),
    ];
    return lines.length === 0 ? [] : [start.following(...lines.flatMap(start.withLineBreak))];
});
const MARKS = {
    success: 'passed',
    failure: 'failed',
    cancelled: 'cancelled',
    skipped: 'skipped',
    running: 'running',
    waiting: 'waiting',
};
/** `\u2705 lint 42s`; below a failed job its failed step and its first error. */
const renderJob = (function (job) {
    const { name, state, url, durationMs, matrixJobs, step, error } = job;
    const line = [
        start.text(`${start.LOOKS[MARKS[state]].symbol} `),
        start.strong(start.link(name, url)),
        ...(matrixJobs.length > 0 ? describeMatrixJobs(job) : []),
        ...(durationMs === undefined ? [] : [start.text(` ${start.formatDuration(durationMs)}`)]),
    ];
    const why = [
        ...(step ? [start.link(step.name, step.url)] : []),
        ...(step && error ? [start.text(': ')] : []),
        ...(error ? renderError(error) : []),
    ];
    return { line, below: why.length === 0 ? [] : [{ kind: 'list', items: [{ of: [start.paragraph(...why)] }] }] };
});
const renderError = (function ({ text: message, at, url }) {
    return [
        ...(at === undefined ? [] : [start.link(at, url), start.text(' ')]),
        start.text(start.cutText(message, ERROR_LENGTH)),
    ];
});
/** `: 2 of 12 failed (windows 24, macos 22)`, ` (12 of 12)` */
const describeMatrixJobs = (function ({ matrixJobs, state }) {
    const failed = matrixJobs.filter((matrixJob => matrixJob.state === 'failure'));
    if (failed.length > 0)
        return [
            start.text(`: ${failed.length} of ${matrixJobs.length} failed (`),
            ...start.joinItems(failed.map((matrixJob => [start.link(matrixJob.name, matrixJob.url)]))),
            start.text(')'),
        ];
    const passed = matrixJobs.filter((matrixJob => matrixJob.state === 'success')).length;
    return state === 'running' || passed < matrixJobs.length
        ? [start.text(`: ${passed} of ${matrixJobs.length} passed`)]
        : [start.text(` (${matrixJobs.length})`)];
});
const STATE_WORDS = [
    ['failure', 'failed'],
    ['cancelled', 'cancelled'],
    ['running', 'running'],
    ['success', 'passed'],
    ['waiting', 'waiting'],
    ['skipped', 'skipped'],
];
/** `1 failed, 2 running, 3 passed` */
const describeCounts = (function (states) {
    return STATE_WORDS.map((([state, word]) => ({ word, n: states.filter((one => one === state)).length })))
        .filter((({ n }) => n > 0))
        .map((({ word, n }) => `${n} ${word}`))
        .join(', ');
});
const listStates = (function (jobs) {
    return jobs.flatMap((({ state, matrixJobs }) => matrixJobs.length > 0 ? matrixJobs.map((matrixJob => matrixJob.state)) : [state]));
});
/** `5 jobs: 1 failed, 2 running`, `5 jobs passed`; waiting and skipped jobs are named next to it. Empty for a single job. */
const describeTotals = (function ({ jobs }) {
    const states = listStates(jobs);
    if (states.length < 2)
        return [];
    const all = start.pluralize(states.length, 'job');
    if (states.every((state => state === 'success')))
        return [[start.text(`${all} passed`)]];
    const counts = describeCounts(states.filter((state => state !== 'waiting' && state !== 'skipped')));
    return [[start.text(counts === '' ? all : `${all}: ${counts}`)]];
});
/** `waiting: deploy, e2e` */
const smallLists = (function ({ jobs }) {
    return ['waiting', 'skipped'].flatMap((state => {
        const these = jobs.filter((job => job.state === state));
        return these.length === 0
            ? []
            : [[start.text(`${state}: `), ...start.joinItems(these.map((({ name, url }) => [start.link(name, url)])))]];
    }));
});

var overview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withOverview: withOverview
});

/**
 * What GitHub says about a job that timed out, with the conclusion `cancelled`: "\u2026has exceeded the maximum execution time of 1h30m0s", on
 * older servers "\u2026of 90 minutes." or "\u2026of 90."; if no runner came, "\u2026while awaiting a runner for 24h0m0s".
 */
const JOB_TIMEOUT = /^The job\b.{0,200}? has exceeded the maximum execution time(?<queued> while awaiting a runner for)?(?: of)? (?<limit>.{1,40}?)\.?$/;
/** What the runner says about a step, which it calls an action. https://github.com/actions/runner */
const STEP_TIMEOUT = /^The action '(?<step>.*)' has timed out after (?<minutes>\d{1,6}) minutes?\.?$/;
/** The shortest possible limit, since `timeout-minutes` is a whole number. A job that was stopped sooner did not time out. */
const SHORTEST_MS = 60_000;
/** Whether a cancelled job may have timed out. */
const mayHaveTimedOut = (function ({ result, fromMs, toMs }) {
    return result === 'cancelled' && (fromMs === undefined || toMs === undefined || toMs - fromMs >= SHORTEST_MS);
});
/** Longest first: of the jobs that were stopped together, it is the one that timed out. */
const byDuration = (function (a, b) {
    return measureDuration(b) - measureDuration(a);
});
const measureDuration = (function ({ fromMs = 0, toMs = fromMs }) {
    return toMs - fromMs;
});
const readTimeouts = (function (notes) {
    const limits = [];
    const steps = new Map();
    const others = notes.filter((note => {
        const message = note.message.trim();
        const job = JOB_TIMEOUT.exec(message)?.groups;
        const minutes = job?.['limit'] === undefined ? undefined : readMinutes(job['limit']);
        if (minutes !== undefined) {
            limits.push(`${formatMinutes(minutes)}${job?.['queued'] === undefined ? '' : ' without a runner'}`);
            return false;
        }
        const step = STEP_TIMEOUT.exec(message)?.groups;
        if (step?.['step'] === undefined)
            return true;
        steps.set(step['step'].trim(), formatMinutes(Number(step['minutes'])));
        return false;
    }));
    return { ...start.known('limit', limits[0]), steps, others };
});
/** `6h0m0s`, `45m0s`, `30 minutes`, `30` */
const readMinutes = (function (limit) {
    const [, plain] = /^(\d{1,6})(?: minutes?)?$/.exec(limit) ?? [];
    if (plain !== undefined)
        return Number(plain);
    const [whole, hours, minutes, seconds] = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?$/.exec(limit) ?? [];
    if (!whole)
        return undefined;
    return Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0) / 60);
});
const formatMinutes = (function (minutes) {
    return minutes >= 60 && minutes % 60 === 0 ? start.pluralize(minutes / 60, 'hour') : start.pluralize(minutes, 'minute');
});
const UNITS = { minute: 60_000, hour: 3_600_000 };
/** Whether a duration says nothing that the limit does not say: starting and ending a job takes a little, too. */
const isAboutLimit = (function (durationMs, limit) {
    const [, count, unit] = /^(\d+) (minute|hour)/.exec(limit) ?? [];
    const limitMs = Number(count ?? 0) * (start.entry(UNITS, unit) ?? 0);
    return Math.abs(durationMs - limitMs) <= Math.max(2 * SHORTEST_MS, limitMs / 10);
});

const AGO_UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** How long ago something was, in its largest unit: `2 days ago`, `1 hour ago`, `just now`. */
const formatAgo = (function (ms) {
    const unit = AGO_UNITS.find((([, size]) => ms >= size));
    if (unit === undefined)
        return 'just now';
    const [name, size] = unit;
    const count = Math.floor(ms / size);
    return `${count} ${name}${count === 1 ? '' : 's'} ago`;
});

/** The result compared with the previous run. The headline says it, for people who read no further. */
const findTurn = (function ({ history, reportedStatus }) {
    if (history?.previous === undefined)
        return undefined;
    if (reportedStatus === 'success')
        return history.previous === 'failure' ? { words: 'is fixed' } : undefined;
    if (reportedStatus !== 'failure')
        return undefined;
    if (history.previous === 'success')
        return { words: 'broke' };
    return { words: 'is still failing', aside: `(${nth(history)})` };
});
/** `3rd run`; `more than 50 runs` if the count stops there. */
const nth = (function ({ streak, isLonger }) {
    return isLonger ? `more than ${streak} ${streak === 1 ? 'run' : 'runs'}` : `${formatOrdinal(streak + 1)} run`;
});
/** Since when it has been failing, or was, and the last runs as a row. Empty if everything passed as before. */
const historyFacts = (function ({ history, reportedStatus, subject }) {
    if (!history?.previous || (reportedStatus !== 'success' && reportedStatus !== 'failure'))
        return [];
    if (reportedStatus === 'success' && history.previous === 'success')
        return [];
    return [
        ...formatSince(history, reportedStatus, subject.repo?.url),
        formatRow([...history.row, reportedStatus]),
    ];
});
/** `since a1b2c3d by octocat, 2 days ago`; for a fixed run, `broken since \u2026`. */
const formatSince = (function ({ previous, since = {} }, reportedStatus, repoUrl) {
    const { sha, author, agoMs } = since;
    if (previous !== 'failure' || sha === undefined)
        return [];
    const rest = `${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${formatAgo(agoMs)}`}`;
    return [
        [start.text(reportedStatus === 'success' ? 'broken since ' : 'since '), start.linkCommit(repoUrl, sha), start.text(rest)],
    ];
});
/** `2nd`, `3rd`, `11th`, `21st` */
const formatOrdinal = (function (n) {
    const teens = Math.trunc((n % 100) / 10) === 1;
    const result = teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${result ?? 'th'}`;
});
const SYMBOLS = { success: start.LOOKS.passed.symbol, failure: start.LOOKS.failed.symbol };
/** `\u2705\u2705\u274c\u274c`, oldest first. The headline has the words. */
const formatRow = (function (row) {
    return [
        start.text(row.map((result => SYMBOLS[result])).join('')),
    ];
});

/** The message of a run with what GitHub's API added. */
const detailedRunMessage = (function (facts) {
    const draft = start.runMessage(withoutLimit(facts), describeTimeout(facts) ?? findTurn(facts));
    const failed = withoutTests(facts);
    return {
        ...draft,
        ...(facts.failures.length > 0 && {
            ...start.bodyWithWhy(facts, failureBlocks(failed)),
            ...(facts.overview && { body: failureBlocks(failed, true) }),
        }),
        facts: [...historyFacts(facts), ...draft.facts],
    };
});
/** A duration that is a time limit, which the message gives already, is not said again. */
const withoutLimit = (function (facts) {
    const { durationMs, ...run } = facts.run;
    const limits = facts.failures.flatMap((({ timeLimit, steps }) => [
        timeLimit,
        ...steps.map((step => step.timeLimit)),
    ]));
    const isSaid = limits.some((limit => limit !== undefined && durationMs !== undefined && isAboutLimit(durationMs, limit)));
    return isSaid ? { ...facts, run } : facts;
});
/** Errors that a failed test already shows are not repeated as errors of its job. */
const withoutTests = (function (facts) {
    const named = common.namedPlaces(facts);
    return {
        ...facts,
        failures: facts.failures.map((failure => ({
            ...failure,
            errors: failure.errors.filter((({ at }) => at === undefined || !named.has(at))),
        }))),
    };
});

var details = /*#__PURE__*/Object.freeze({
  __proto__: null,
  detailedRunMessage: detailedRunMessage
});

/** Loaded in debug mode only: how the message was built. */
const traceFacts = (function (facts, inputs, file, context, { runner }) {
    const { status, about, subject, history, transitions, gaps } = facts;
    const action = start.readString(file.payload['action']);
    const isStart = inputs.phase?.kind === 'started' && !subject.run;
    const found = start.findStatus(inputs, isStart ? undefined : subject.status);
    const source = found.status === status ? found.source : 'the jobs of the run';
    const held = inputs.when.filter((word => start.isDue([word], status, transitions)));
    const all = inputs.when.join(', ');
    const lines = [
        `event: ${context.event || 'none'}${action === undefined ? '' : `, action ${action}`}${file.readable ? '' : `; ${file.note}`}`,
        `status: ${status}, from ${source}${inputs.statusWord === undefined ? '' : ` (${inputs.statusWord})`}`,
        `about: ${about} (${inputs.about})`,
        held.length > 0 ? `when: ${held.join(', ')} holds, of ${all}` : `when: none of ${all} holds`,
        `the run before: ${history?.previous ?? 'not known'}`,
        `token: ${inputs.token === undefined ? 'none' : 'given'}; permissions it lacks: ${lacking(gaps)}`,
    ];
    lines.forEach(runner.debug);
});
const lacking = (function (gaps) {
    const refused = gaps.flatMap((gap => gap.refused ?? []));
    const found = new Set(refused.map((({ permission, status }) => `${permission} (HTTP ${status})`)));
    return found.size === 0 ? 'none that is known' : [...found].join(', ');
});
/** The same requests, each logged with its answer and its time. */
const tracedGet = (function (get, { clock, runner }) {
    return (async (route, parameters, options) => {
        const startedAt = clock.now();
        const path = route.replace(/\{(\w+)\}/g, ((whole, name) => pathPart(parameters[name]) ?? whole));
        const say = ((answer, headers) => {
            // The permissions that the answer requires, according to GitHub:
            // https://docs.github.com/rest/authentication/permissions-required-for-github-apps
            const wanted = start.readString(start.valueAt(headers, 'x-accepted-github-permissions'));
            const needs = wanted === undefined ? '' : ` (GitHub takes ${wanted})`;
            runner.debug(`${path}: ${answer} in ${clock.now() - startedAt} ms, with ${permissionFor(route)}${needs}`);
        });
        try {
            const answer = await get(route, parameters, options);
            say('HTTP 200', answer.headers);
            return answer;
        }
        catch (error) {
            const status = start.valueAt(error, 'response', 'status');
            say(typeof status === 'number' ? `HTTP ${status}` : 'no answer', start.valueAt(error, 'response', 'headers'));
            throw error;
        }
    });
});
const permissionFor = (function (route) {
    if (route.includes('/check-runs/'))
        return 'checks: read';
    return route.includes('/actions/') ? 'actions: read' : 'contents: read';
});
const pathPart = (function (value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
});

var trace = /*#__PURE__*/Object.freeze({
  __proto__: null,
  traceFacts: traceFacts,
  tracedGet: tracedGet
});

/** The words that apply besides the status. If no earlier run is known, a failure counts as new and a success does not. */
const findTransitions = (function (status, previous) {
    if (status === 'failure' && previous !== 'failure')
        return ['broken', 'changed'];
    return status === 'success' && previous === 'failure' ? ['fixed', 'changed'] : [];
});
/** The words that could apply, whatever the previous run was: those that follow its opposite. */
const possibleTransitions = (function (status) {
    return findTransitions(status, status === 'success' ? 'failure' : 'success');
});
/** Whether one of the lists depends on earlier runs. */
const dependsOnTransition = (function ({ when, mentions }, { status }) {
    const decide = ((words) => !start.isDue(words, status) && start.isDue(words, status, possibleTransitions(status)));
    return decide(when) || (start.isDue(when, status) && decide(mentions?.when ?? []));
});

/**
 * Says what could not be read. If a message lacks what it is about because of missing permissions (a failed run's reasons, a run's jobs, who
 * may approve), one notice names all of them.
 */
const reportGaps = (function (facts, inputs, runner) {
    const refused = facts.gaps.flatMap((gap => gap.refused ?? []));
    const matters = start.reportsFailure(facts) || facts.overview?.isWhole === false || facts.reportedStatus === 'waiting';
    const gathers = refused.length > 0 && matters;
    const reported = facts.gaps.filter((gap => !gathers || gap.refused === undefined));
    for (const sentence of mergeSentences(reported))
        runner.info(sentence);
    if (gathers)
        runner.notice(describeMissing(refused));
    const doubt = explainUndecided(facts, inputs);
    // A failure counts as new, so it is posted anyway.
    if (doubt !== undefined && facts.status === 'failure')
        runner.warning(`${start.capitalize(doubt)}, so the message is posted as if it were`);
});
/** One sentence for all that could not be read for the same reason. */
const mergeSentences = (function (gaps) {
    const whats = new Map();
    for (const { unread } of gaps)
        if (unread)
            whats.set(unread.how, [...(whats.get(unread.how) ?? []), unread.what]);
    const sentences = gaps.map((({ sentence, unread }) => unread ? `${joinUnread(whats.get(unread.how) ?? [])} ${unread.how}` : sentence));
    return [...new Set(sentences)];
});
/** Why `broken`, `fixed`, or `changed` could not be decided, if that matters; undefined if all is known. */
const explainUndecided = (function (facts, inputs) {
    // Gaps about earlier runs come last.
    const gap = facts.gaps.at(-1);
    if (gap === undefined || facts.history !== undefined || !dependsOnTransition(inputs, facts))
        return undefined;
    const words = listTransitions(inputs).map((word => `"${word}"`));
    const { refused } = gap;
    const why = refused
        ? `GitHub answered ${refused.status} for the earlier runs. Add to the job: ${yaml([refused.permission])}`
        : gap.sentence.replace(/^The /, 'the ');
    return `it is not known whether this run is ${start.joinChoices(words)}, since ${why}`;
});
const listTransitions = (function ({ when, mentions }) {
    return [
        ...new Set([...when, ...(mentions?.when ?? [])].filter(start.isTransition)),
    ];
});
/** `The failed jobs and the earlier runs are missing (HTTP 403). Add to the job: \u2026` */
const describeMissing = (function (refused) {
    const statuses = [...new Set(refused.map((({ status }) => `HTTP ${status}`)))];
    return `${joinUnread(refused.map((({ what }) => what)))} are missing (${statuses.join(', ')}). Add to the job: ${yaml(refused.map((one => one.permission)))}`;
});
/** `The failed jobs, the earlier runs and the commit`, each once. */
const joinUnread = (function (things) {
    const list = [...new Set(things)].map(((what, index) => index === 0 ? what : `${what.charAt(0).toLowerCase()}${what.slice(1)}`));
    return start.joinNames(list, list.length);
});
/** YAML to paste into a job. A job that sets permissions has no others, so it includes the one for checkout. */
const yaml = (function (permissions) {
    return `permissions: { ${[...new Set(['contents: read', ...permissions])].join(', ')} }`;
});

var gaps = /*#__PURE__*/Object.freeze({
  __proto__: null,
  explainUndecided: explainUndecided,
  reportGaps: reportGaps
});

/**
 * Where the run's message goes now. A webhook that cannot edit gets a single message: from the step that finds no other job running or
 * waiting, or that has `needs`. Other steps leave it to that one.
 */
const selectDestinations = (async function (destinations, { overview, reportedStatus, subject, run }, { needs, status }, { runner }, { reports, unsaved = [] }) {
    const selected = await Promise.all(destinations.map((async (destination) => {
        const { name, platform } = destination;
        if (subject.run && reportedStatus === 'running' && unsaved.includes(name)) {
            runner.notice(`${name}: the message could not be edited later, so it is posted when the run ends`);
            return [];
        }
        if (platform.edits || overview === undefined || status === 'waiting')
            return [destination];
        const why = `${name}: a ${platform.title} webhook cannot edit messages`;
        if (reportedStatus === 'running') {
            if (needs)
                return [destination];
            if (overview.isWhole) {
                runner.notice(`${why}, so the last job to finish posts the run's message`);
                return [];
            }
            runner.notice(`${why}, and Hookline cannot tell which job finishes last: add actions: read to the job, or report from a job with needs`);
            return [destination];
        }
        // Jobs that end together all find no other running job. The last of them is known before a job that needs it starts.
        const result = { overview, status: reportedStatus, attempt: run.attempt };
        if (reports && !(await reports.claimResult(name, result))) {
            runner.notice(`${why}, and another job has already posted this result`);
            return [];
        }
        return [destination];
    })));
    return selected.flat();
});

var runDestinations = /*#__PURE__*/Object.freeze({
  __proto__: null,
  selectDestinations: selectDestinations
});

const LINE_LENGTH = 200;
/** What the runner writes for every failed step. */
const EXIT_CODE = /^Process completed with exit code (-?\d+)\.?$/;
/** The last lines of a failed step, without timestamps, colors, and the runner's marks; undefined if there are none. */
const logTail = (function (log, step) {
    const lines = selectStepLines(parseLogLines(log), step);
    const error = lines.findLastIndex((line => line.text.startsWith('##[error]')));
    const upTo = error < 0 ? lines : lines.slice(0, error + 1);
    const own = upTo.slice(findOutputStart(upTo)).flatMap((line => withoutMarks(line.text)));
    const last = start.manyLines(own.join('\n')).trim().split('\n').slice(-12);
    const tail = last.map((line => start.cutText(line.trimEnd(), LINE_LENGTH))).join('\n');
    return tail === '' ? undefined : tail;
});
/** A line without a timestamp continues the previous one. */
const parseLogLines = (function (log) {
    let atMs = 0;
    return log.split(/\r?\n/).map((raw => {
        const [, time, text = raw] = /^\uFEFF?(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(raw) ?? [];
        if (time !== undefined)
            atMs = Date.parse(time);
        return { atMs, text };
    }));
});
/** A log does not say where a step starts. Its lines lie between the step's times, which are precise to the second. */
const selectStepLines = (function (lines, step) {
    if (step?.fromMs === undefined || step.toMs === undefined)
        return lines;
    const { fromMs, toMs } = step;
    const within = lines.filter((line => line.atMs >= fromMs && line.atMs < toMs + 1_000));
    return within.length > 0 ? within : lines;
});
/** After the group in which the runner repeats the step's command. */
const findOutputStart = (function (lines) {
    const head = lines.findLastIndex((line => line.text.startsWith('##[group]Run ')));
    if (head < 0)
        return 0;
    return head + 1 + lines.slice(head).findIndex((line => line.text.startsWith('##[endgroup]')));
});
const withoutMarks = (function (text) {
    const [, mark, rest = ''] = /^##\[(\w+)\](.*)$/.exec(text) ?? [];
    if (mark === undefined)
        return [text];
    return mark === 'endgroup' || mark === 'debug' || EXIT_CODE.test(rest) ? [] : [rest];
});

/** GitHub's placeholder for an error without a file. */
const NO_FILE = '.github';
/** Errors for people, without duplicates. Leaves out the runner's "exit code" if there is a better error or if it says nothing. */
const toReportedErrors = (function (notes, repoUrl, sha) {
    const informative = notes.filter((note => !isNoise(note)));
    const better = informative.filter((note => !EXIT_CODE.test(note.message.trim())));
    return withoutDuplicates((better.length > 0 ? better : informative).flatMap((note => toReportedError(note, repoUrl, sha))));
});
/** Without duplicates, even from different jobs of a matrix. */
const withoutDuplicates = (function (complaints) {
    return [
        ...new Map(complaints.map((one => [`${one.at ?? ''} ${one.text}`, one]))).values(),
    ];
});
/** Exit code 1 only says "failed"; others can mean too little memory or time. */
const isNoise = (function ({ message }) {
    return EXIT_CODE.exec(message.trim())?.[1] === '1' || message.trim() === 'The operation was canceled.';
});
const toReportedError = (function (note, repoUrl, sha) {
    const text = start.readName([readTitle(note), findFirstLine(note.message)].filter((part => part !== '')).join(': '));
    if (text === undefined)
        return [];
    const path = note.path === NO_FILE ? undefined : note.path;
    const at = start.readName(path === undefined || note.line === undefined ? path : `${path}:${note.line}`);
    const file = path === undefined || !repoUrl || !sha ? undefined : start.pathUnder(`${repoUrl}/blob/${sha}`, path);
    return [{ text, ...start.known('at', at), ...start.known('url', file && `${file}${lineAnchor(note)}`) }];
});
/** Leaves out a title that the message shows anyway. */
const readTitle = (function ({ title = '', message }) {
    return message.toLowerCase().includes(title.trim().toLowerCase()) ? '' : title.trim().replace(/:$/, '');
});
const findFirstLine = (function (message) {
    return message
        .split(/[\r\n]+/)
        .map((line => line.trim()))
        .find((line => line !== '')) ?? '';
});
const lineAnchor = (function ({ line, endLine }) {
    if (line === undefined)
        return '';
    return endLine !== undefined && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
});

/** `test (windows, 24)`, `build (arm) / compile`; undefined for a job without values. Names that users choose can look like anything. */
const parseMatrixJob = (function (name) {
    const [, head, values, tail = ''] = /^(.*\S) \(([^()]+)\)( \/ .*)?$/.exec(name) ?? [];
    return head === undefined || values === undefined
        ? undefined
        : { base: `${head}${tail}`, values: values.replaceAll(', ', ' ') };
});
/** Whether the API's name may belong to the job: its own name, a job of its matrix, or a job of the workflow that it calls. */
const isNamed = (function (job, id) {
    return job === id || job.startsWith(`${id} (`) || job.startsWith(`${id} / `);
});
/**
 * The jobs of the run with this result that belong to `needs`, which has job IDs while the API has names. A job with its own `name` matches
 * no ID, so unmatched jobs are assigned to unmatched IDs.
 */
const matchNeeds = (function (failed, needs, result = 'failure') {
    const red = needs.filter((need => need.result === result));
    const unnamed = failed.filter((job => !needs.some((need => isNamed(job.name, need.name)))));
    const named = failed.filter((job => red.some((need => isNamed(job.name, need.name)))));
    const left = red.filter((need => !named.some((job => isNamed(job.name, need.name)))));
    return left.length > 0 && unnamed.length > 0
        ? { jobs: failed.filter((job => named.includes(job) || unnamed.includes(job))), left: [] }
        : { jobs: named, left };
});
/** Turns results that GitHub calls cancelled into failures if the job timed out. */
const withTimedOut = (function (jobs, failures) {
    const timedOut = failures.filter((({ timeLimit }) => timeLimit !== undefined));
    const cancelled = jobs.filter((({ result }) => result === 'cancelled'));
    const named = cancelled.filter((({ name }) => timedOut.some((({ job }) => isNamed(job, name)))));
    const unnamed = timedOut.filter((({ job }) => !named.some((({ name }) => isNamed(job, name)))));
    const rest = cancelled.filter((job => !named.includes(job)));
    // The unmatched jobs are those with their own names.
    const failed = unnamed.length >= rest.length ? cancelled : named;
    return jobs.map((job => (failed.includes(job) ? { ...job, result: 'failure' } : job)));
});

/** Groups the jobs of a matrix; every other job is a group of its own. Keeps the order. */
const groupByMatrix = (function (all, jobIn) {
    const groups = new Map();
    for (const one of all) {
        const { id, name } = jobIn(one);
        const matrixJob = parseMatrixJob(name);
        const key = matrixJob === undefined ? `job ${id}` : `matrix ${matrixJob.base}`;
        const before = groups.get(key);
        groups.set(key, before ? [...before, one] : [one]);
    }
    return [...groups.values()];
});
const groupMatrixJobs = (function (jobs) {
    return groupByMatrix(jobs, (job => job));
});
/** The first job of each group, then the second of each, and so on. */
const interleave = (function (groups) {
    return Array.from({ length: Math.max(0, ...groups.map((group => group.length))) }, ((_, at) => groups.flatMap((group => group[at] ?? [])))).flat();
});

const MINIMAL_FAILURE = { isOwn: false, matrixJobs: [], total: 1, steps: [], errors: [] };
const failedSteps = (function (job) {
    return job.steps.filter((step => step.result === 'failure'));
});
const createJobLinks = (function ({ id }, repoUrl) {
    const job = ((one) => repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${id}/job/${one.id}`);
    return {
        job,
        step: ((one, step) => {
            const url = job(one);
            return url === undefined ? undefined : `${url}#step:${step.number}:1`;
        }),
    };
});
const buildFailure = (function (group, all, { job: link, step: linkTo }, reports) {
    const [first] = group;
    const base = parseMatrixJob(first.name)?.base;
    const steps = group.flatMap((job => stepsToName(job).map(((step) => ({
        name: step.name,
        ...start.known('url', linkTo(job, step)),
        ...start.known('timeLimit', reports.get(job)?.steps.get(step.name)),
    })))));
    const isMatrix = group.length > 1;
    const limits = new Set(group.map((job => reports.get(job)?.limit)));
    return {
        job: (isMatrix ? base : first.name) ?? '',
        ...start.known('url', isMatrix ? undefined : link(first)),
        matrixJobs: isMatrix
            ? group.map((job => ({ name: parseMatrixJob(job.name)?.values ?? job.name, ...start.known('url', link(job)) })))
            : [],
        total: isMatrix ? all.filter((job => parseMatrixJob(job.name)?.base === base)).length : 1,
        steps: [...new Map(steps.toReversed().map((step => [step.name, step]))).values()].toReversed(),
        ...start.known('timeLimit', limits.size === 1 ? [...limits][0] : undefined),
    };
});
/** The failed steps; if there are none and the job timed out, the step that was running. */
const stepsToName = (function (job) {
    const failed = failedSteps(job);
    return failed.length > 0 ? failed : job.steps.filter((step => step.result === 'cancelled')).slice(0, 1);
});

/** Jobs whose errors are requested. */
const JOBS_WITH_ERRORS = 4;
/** Failures that show the end of a log. */
const JOBS_WITH_LOGS = 2;
/** Reads what failed in a run, and why. A job that timed out has failed. */
const readFailures = (async function (reader, run, scope, nowMs) {
    const { value: jobs, problem, asked: askedForJobs } = await readSettledJobs(reader, run, scope);
    const { jobs: failed, left } = selectJobs(jobs.filter(hasFailed), scope, 'failure');
    const stopped = selectStopped(jobs, scope);
    const failedFirst = interleave(groupMatrixJobs(failed));
    const asked = (scope.isCancelled ? [...stopped, ...failedFirst] : [...failedFirst, ...stopped]).slice(0, Math.min(JOBS_WITH_ERRORS, scope.requests - askedForJobs));
    const [read, logs] = await Promise.all([
        Promise.all(asked.map((async (job) => ({ job, ...(await reader.errors(job.id)) })))),
        scope.logs ? readLogs(reader, firstJobs(failed)) : [],
    ]);
    const reports = new Map(read.map((({ job, value }) => [job, readTimeouts(value)])));
    const late = stopped.filter((job => reports.get(job)?.limit !== undefined));
    const shown = [
        ...failed,
        ...late.toSorted(((a, b) => jobs.indexOf(a) - jobs.indexOf(b))).filter((job => !failed.includes(job))),
    ];
    const allLogs = scope.logs && late.length > 0
        ? [...logs, ...(await readLogs(reader, late.slice(0, JOBS_WITH_LOGS - logs.length)))]
        : logs;
    const linked = createJobLinks(run, scope.repoUrl);
    const reported = ((job) => toReportedErrors(reports.get(job)?.others ?? [], scope.repoUrl, job.sha));
    const failures = groupMatrixJobs(shown).map((group => ({
        ...buildFailure(group, jobs, linked, reports),
        isOwn: group.every((job => isOwn(job, scope))),
        errors: withoutDuplicates(group.flatMap(reported)),
        ...start.known('log', allLogs.find((one => group.includes(one.job)))?.tail),
    })));
    return {
        failures: [...failures, ...left.map((need => ({ ...MINIMAL_FAILURE, job: need.name })))],
        timedOut: shown.flatMap((job => (reports.get(job)?.limit === undefined ? [] : job.id))),
        ...start.known('durationMs', nowMs === undefined ? undefined : measure(jobs, scope, nowMs)),
        gaps: [problem, ...read.map((one => one.problem)), ...allLogs.map((one => one.problem))].flatMap((one => one ?? [])),
    };
});
/** From the first job's start to the last one's end, or until now. Only the reporting job if the message is about it. */
const measure = (function (jobs, scope, nowMs) {
    const reported = scope.job && !scope.needs ? jobs.filter((job => isOwn(job, scope))) : jobs;
    const from = reported.flatMap((({ fromMs }) => fromMs ?? []));
    if (from.length === 0)
        return undefined;
    const ends = reported.map((({ result, toMs }) => (result === undefined ? nowMs : (toMs ?? -Infinity))));
    const ms = Math.max(...ends) - Math.min(...from);
    return ms > 0 && ms < Infinity ? ms : undefined;
});
/** One job per group, as many as may have their logs read. */
const firstJobs = (function (failed) {
    return groupMatrixJobs(failed)
        .slice(0, JOBS_WITH_LOGS)
        .map((([first]) => first));
});
/** Cancelled jobs within the scope that may have timed out, longest first. */
const selectStopped = (function (jobs, scope) {
    const own = scope.isCancelled && scope.job ? (jobs.find((job => isOwn(job, scope))) ?? minimalJob(scope)) : undefined;
    const others = selectJobs(jobs.filter(mayHaveTimedOut), scope, 'cancelled').jobs.filter((job => job !== own));
    return [...(own ? [own] : []), ...others.toSorted(byDuration)];
});
/** The reporting job if GitHub lists no jobs: the runner knows its check run. */
const minimalJob = (function ({ job }) {
    return job?.id === undefined ? undefined : { id: job.id, name: job.name, steps: [] };
});
/** GitHub learns of a step a moment after the runner, so a failed step of the reporting job may not show yet. */
const MOMENT_MS = 1_000;
/** Whether the jobs may be asked for a second time. */
const mayReadJobsAgain = (function ({ job, needs, isCancelled }) {
    return job !== undefined && needs === undefined && isCancelled !== true;
});
const readSettledJobs = (async function (reader, run, scope) {
    const read = { ...(await reader.jobs(run)), asked: 1 };
    const own = read.value.find((job => isOwn(job, scope)));
    if (!mayReadJobsAgain(scope) || !own || own.result !== undefined || hasFailed(own))
        return read;
    await reader.wait(MOMENT_MS);
    return { ...(await reader.jobs(run)), asked: 2 };
});
const isOwn = (function (one, { job }) {
    return job !== undefined && (job.id === undefined ? one.name === job.name : one.id === job.id);
});
/** A running job, such as the reporting one, has failed if one of its steps has. */
const hasFailed = (function (job) {
    return job.result === 'failure' || (job.result === undefined && failedSteps(job).length > 0);
});
const selectJobs = (function (jobs, scope, result) {
    const own = jobs.filter((one => isOwn(one, scope)));
    if (!scope.needs)
        return { jobs: scope.job ? own : jobs, left: [] };
    const matched = matchNeeds(jobs.filter((one => !own.includes(one))), scope.needs, result);
    return { ...matched, jobs: [...own, ...matched.jobs] };
});
const readLogs = (function (reader, jobs) {
    return Promise.all(jobs.map((async (job) => {
        if (job.result === undefined)
            return { job, problem: UNFINISHED };
        const { value, problem } = await reader.log(job.id);
        return { job, ...start.known('tail', logTail(value, stepsToName(job)[0])), ...start.known('problem', problem) };
    })));
});
const UNFINISHED = {
    sentence: 'The last lines of the log could not be read: GitHub gives a job\u2019s log once the job is over, so report from a later job (needs) or from another workflow (workflow_run)',
};

/** Earlier runs that the row of symbols shows. */
const ROW = 7;
/**
 * Reads what the finished runs of the same workflow, branch and kind of event were before this one.
 * @param mostAttempts Earlier attempts of the run that are read.
 */
const readHistory = (async function (reader, run, nowMs, mostAttempts) {
    const series = await findSeries(reader, run);
    const [attempts, runs] = await Promise.all([
        Promise.all(attemptsBefore(run, mostAttempts).map((attempt => reader.attempt(run, attempt)))),
        series.value ? reader.runs(series.value) : undefined,
    ]);
    const gaps = [series.problem, runs?.problem, ...attempts.map((one => one.problem))].flatMap((problem => problem ?? []));
    // If an attempt was not read, the runs behind it may not be the next ones.
    const unread = attempts.findIndex((one => one.problem !== undefined));
    const readable = (unread < 0 ? attempts : attempts.slice(0, unread)).flatMap((one => one.value ?? []));
    const again = readable.flatMap(toComparedRun);
    const leavesOut = attempts.length < run.attempt - 1 && (attempts.length === 0 || again.length > 0);
    const before = unread < 0 && !leavesOut ? (runs?.value ?? []).filter(isEarlierRun(run)).flatMap(toComparedRun) : [];
    const compared = [...again, ...before];
    if (gaps.length > 0 && compared.length === 0)
        return { gaps };
    const more = runs?.more === true || leavesOut || gaps.length > 0;
    return { history: buildHistory(compared, more, nowMs), gaps };
});
const attemptsBefore = (function ({ attempt }, most) {
    return Array.from({ length: Math.min(attempt - 1, most) }, ((_, index) => attempt - 1 - index));
});
/** What identifies the runs to compare with: from the runner if possible, otherwise from GitHub. */
const findSeries = (async function (reader, run) {
    const own = completeSeries(run);
    if (own)
        return { value: own };
    const { value, problem } = await reader.series(run);
    const series = completeSeries({ ...value, ...run });
    return series
        ? { value: series }
        : {
            problem: problem ?? { sentence: 'There are no earlier runs to compare with: the run has no branch' },
        };
});
/** What identifies the runs to compare with, if all of it is known. */
const completeSeries = (function ({ workflow, branch, event }) {
    return workflow !== undefined && branch !== undefined && event !== undefined
        ? { workflow, branch, event }
        : undefined;
});
/** A fork's branch may have the same name, and a re-run may be older than runs that have already ended. */
const isEarlierRun = (function (run) {
    return ((one) => one.id !== run.id &&
        (one.number === undefined || run.number === undefined || one.number < run.number) &&
        isOfSameRepo(run, one.headRepo));
});
const isOfSameRepo = (function ({ headRepo, event = '' }, other) {
    return (
    // Older servers omit the repository. Only pull requests can come from another one.
    (other === undefined && !event.startsWith('pull_request')) ||
        other?.toLowerCase() === headRepo?.toLowerCase());
});
/** Cancelled and skipped runs say nothing about the code. */
const toComparedRun = (function (run) {
    return run.result === 'success' || run.result === 'failure' ? [{ ...run, compared: run.result }] : [];
});
const buildHistory = (function (past, more, nowMs) {
    const previous = past[0]?.compared;
    const end = past.findIndex((one => one.compared !== previous));
    const streak = end < 0 ? past : past.slice(0, end);
    const first = streak.at(-1);
    return {
        ...start.known('previous', previous),
        streak: streak.length,
        isLonger: end < 0 && more,
        ...start.known('since', first && buildSince(first, nowMs)),
        row: past
            .slice(0, ROW)
            .map((one => one.compared))
            .reverse(),
    };
});
const buildSince = (function ({ sha, author, atMs }, nowMs) {
    return ({
        ...start.known('sha', sha),
        ...start.known('author', author),
        ...start.known('agoMs', atMs === undefined ? undefined : nowMs - atMs),
    });
});

/** Requests to GitHub for the details of a failed run. Ends of logs and further pages of a very long list of jobs are extra. */
const MOST$1 = 6;
/** Earlier attempts of a run that are checked. Nobody cancels more than a few in a row. */
const ATTEMPTS = 2;
/** Who asks for what, so that all together ask no more than they may. */
const planRequests = (function (run, { asksCommit, mayAskAgain }) {
    const others = 1 + (completeSeries(run) ? 0 : 1) + (asksCommit ? 1 : 0);
    const forJobs = mayAskAgain ? 2 : 1;
    // The errors of one job at least are read.
    const left = MOST$1 - others - forJobs - 1;
    const attempts = Math.max(0, Math.min(run.attempt - 1, ATTEMPTS, left));
    return { attempts, forFailures: MOST$1 - others - attempts };
});

/** Adds what GitHub's API knows: the results of earlier runs and, if a failed run is due, what failed. */
const addDetails = (async function (facts, inputs, reader, run, nowMs) {
    const scope = buildScope(facts, inputs);
    const { attempts, forFailures } = planRequests(run, scope);
    const past = readHistory(reader, run, nowMs, attempts);
    const titled = addCommit(facts, inputs, reader);
    const due = start.isDue(inputs.when, facts.status) ||
        start.isDue(inputs.when, facts.status, findTransitions(facts.status, (await past).history?.previous));
    const found = due && start.reportsFailure(facts)
        ? await readFailures(reader, run, { ...scope, requests: forFailures }, nowMs)
        : { failures: [], gaps: [] };
    return joinDetails(await titled, found, await past);
});
/**
 * The facts of a run that GitHub calls cancelled. If a job timed out, the run is a failure, with its history. Whoever cancels a run does
 * not need to hear what else went wrong.
 */
const addTimeouts = (async function (facts, inputs, reader, run, nowMs) {
    const scope = { ...buildScope(facts, inputs), isCancelled: true, mayAskAgain: false };
    const { attempts, forFailures } = planRequests(run, scope);
    const found = await readFailures(reader, run, { ...scope, requests: forFailures }, nowMs);
    if (found.timedOut.length === 0)
        return { ...facts, gaps: distinctGaps([...facts.gaps, ...found.gaps]) };
    const [past, named] = await Promise.all([
        readHistory(reader, run, nowMs, attempts),
        addCommit({ ...facts, status: 'failure', reportedStatus: 'failure' }, inputs, reader),
    ]);
    return joinDetails(named, found, past);
});
/** The facts with what failed and with the runs before. */
const joinDetails = (function (facts, { failures, gaps, durationMs }, past) {
    return ({
        ...facts,
        run: timed(facts.run, durationMs),
        jobs: withTimedOut(facts.jobs, failures),
        failures,
        ...start.known('history', past.history),
        transitions: findTransitions(facts.status, past.history?.previous),
        gaps: distinctGaps([...facts.gaps, ...gaps, ...past.gaps]),
    });
});
/** Adds the title of a commit that the event names only by its hash. */
const addCommit = (async function (facts, inputs, { commit }) {
    const sha = start.findUntitled(facts, inputs);
    if (sha === undefined)
        return facts;
    const { value, problem } = await commit(sha);
    const { subject, gaps } = facts;
    return {
        ...facts,
        subject: value ? { ...subject, change: { ...subject.change, commit: value } } : subject,
        gaps: problem ? [...gaps, problem] : gaps,
    };
});
/** How long it took, if nothing else says so. */
const timed = (function (run, durationMs) {
    return ({
        ...start.known('durationMs', durationMs),
        ...run,
    });
});
const distinctGaps = (function (gaps) {
    return [
        ...new Map(gaps.map((problem => [problem.sentence, problem]))).values(),
    ];
});
const buildScope = (function (facts, inputs) {
    const scope = {
        ...start.known('needs', facts.subject.run ? undefined : inputs.needs),
        ...start.known('job', findOwnJob$1(facts, inputs)),
        logs: inputs.details === 'logs',
        ...start.known('repoUrl', facts.subject.repo?.url),
    };
    return {
        ...scope,
        asksCommit: start.findUntitled(facts, inputs) !== undefined,
        mayAskAgain: mayReadJobsAgain(scope),
    };
});
/** The job of this step, if it is what failed. Undefined if the event reports another run or the user sets the status. */
const findOwnJob$1 = (function ({ subject, job }, inputs) {
    const { status, checkRunId: id } = inputs.job;
    if (subject.run || status === undefined)
        return undefined;
    // A status that only repeats the job's adds nothing.
    if (status === 'cancelled' ? (inputs.status ?? status) !== status : inputs.status !== undefined)
        return undefined;
    if (status !== 'failure' && status !== 'cancelled')
        return undefined;
    const matrixJob = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
    return { ...start.known('id', id), name: `${job?.name ?? ''}${matrixJob}` };
});

/** The run that the message is about; undefined if the runner does not say which it is. */
const buildRunIdentity = (function (subject, context, env) {
    if (subject.run)
        return subject.run.identity;
    if (context.runId === undefined)
        return undefined;
    const { ref, home } = subject.change;
    // GitHub lists a run for a pull request under the branch that it comes from.
    const isOfPull = context.event.startsWith('pull_request') && ref?.kind === 'branch';
    const branch = isOfPull ? ref.name : (start.readString(env['GITHUB_HEAD_REF']) ?? readRefName(context.ref));
    return {
        id: context.runId,
        attempt: context.attempt,
        ...start.known('number', context.runNumber),
        ...start.known('workflow', readWorkflowFile(env, context)),
        ...start.known('branch', branch),
        event: context.event,
        ...start.known('headRepo', isOfPull ? home?.name : context.repository),
    };
});
/** A pull request's ref does not name a branch. */
const readRefName = (function (ref) {
    return /^refs\/(?:heads|tags)\/(.+)$/.exec(ref ?? '')?.[1];
});
/** The file in `owner/name/.github/workflows/ci.yml@refs/heads/main`; undefined if it is in another repository, as rulesets allow. */
const readWorkflowFile = (function (env, { repository }) {
    const [, owner, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    return owner?.toLowerCase() === repository?.toLowerCase() ? file : undefined;
});

/** The same requests, and what the last answer says about the token's budget. */
const withBudget = (function (get) {
    let last;
    return {
        get: (async (...query) => {
            const answer = await get(...query);
            last = readBudget(answer) ?? last;
            return answer;
        }),
        budget: (() => last),
    };
});
/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit */
const readBudget = (function ({ headers }) {
    const [limit, left, renewsAt] = ['limit', 'remaining', 'reset'].map((name => Number(headers[`x-ratelimit-${name}`] ?? NaN)));
    return limit === undefined || left === undefined || renewsAt === undefined || !(limit + left + renewsAt > 0)
        ? undefined
        : { limit, left, renewsAtMs: renewsAt * 1000 };
});

/** What could not be read, why, and what would allow it. Leaves out the error's own text, which may contain anything. */
const describeProblem = (function ({ what, permission }, error, { aborted }) {
    if (aborted)
        return unreadGap(what, 'could not be read in time');
    if (error === undefined)
        return unreadGap(what, 'could not be read: the answer was cut off, or is of an unknown form');
    const status = readHttpStatus(error);
    if (status === undefined)
        return unreadGap(what, `could not be read${describeUnreachable(error)}`);
    const gap = unreadGap(what, `could not be read${explainStatus(status, error, permission)}`);
    if (lacksPermission(status, error))
        return { ...gap, refused: { what, status, permission } };
    return status === 401 || isLimited(error) ? { ...gap, isFinal: true } : gap;
});
const unreadGap = (function (what, how) {
    return ({
        sentence: `${what} ${how}`,
        unread: { what, how },
    });
});
/** Octokit gives errors without an answer the status 500. */
const readHttpStatus = (function (error) {
    const status = start.valueAt(error, 'response', 'status');
    return typeof status === 'number' ? status : undefined;
});
/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const explainStatus = (function (status, error, permission) {
    if (status === 429 || isLimited(error))
        return ` (HTTP ${status}): too many requests for now`;
    if (status === 401)
        return ' (HTTP 401): the token is not valid';
    return lacksPermission(status, error)
        ? ` (HTTP ${status}): they need the permission ${permission}`
        : ` (HTTP ${status})`;
});
/** GitHub answers 404 if a token may not even know that something exists. */
const lacksPermission = (function (status, error) {
    return (status === 403 || status === 404) && !isLimited(error);
});
const isLimited = (function (error) {
    return start.valueAt(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
        start.valueAt(error, 'response', 'headers', 'retry-after') !== undefined;
});
const describeUnreachable = (function (error) {
    const code = [
        start.valueAt(error, 'cause', 'cause', 'code'),
        start.valueAt(error, 'cause', 'code'),
        start.valueAt(error, 'code'),
    ].find((value => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value)));
    return `: the API was not reached${typeof code === 'string' ? ` (${code})` : ''}`;
});

/** Sends one request within the remaining time and reads the answer; undefined with a gap if either fails. */
const queryApi = (async function (client, query, read) {
    const { get, owner, repo, clock, timeoutMs, until } = client;
    const signal = AbortSignal.any([until, clock.timeout(timeoutMs)]);
    try {
        const answer = await get(`GET /repos/{owner}/{repo}${query.route}`, { owner, repo, ...query.parameters }, { signal, asStream: query.asStream === true });
        const value = await read(answer);
        return value === undefined ? { value, problem: describeProblem(query, undefined, signal) } : { value };
    }
    catch (error) {
        return { value: undefined, problem: describeProblem(query, error, signal) };
    }
});

/** A commit's message and author, without its files. https://docs.github.com/rest/git/commits#get-a-commit-object */
const readCommit = (async function (client, sha) {
    const { value, problem } = await queryApi(client, {
        what: 'The commits',
        permission: 'contents: read',
        route: '/git/commits/{commit_sha}',
        parameters: { commit_sha: sha },
    }, (({ data }) => (start.isObject(data) ? start.readCommit(sha, data, client.serverUrl) : undefined)));
    // A missing title is worth a log line, not a notice: the failure is known without it.
    return { value, ...(problem && { problem: { sentence: problem.sentence } }) };
});

/** The rest of a list is never read: ten pages are a thousand jobs. */
const MOST_PAGES = 10;
/** All pages of a list, the later ones in parallel. Keeps what could be read, whatever else fails. */
const allPages = (async function (client, query, read) {
    const page = ((number) => queryApi(client, { ...query, parameters: { per_page: 100, page: number, ...query.parameters } }, (answer => {
        const items = read(answer.data);
        return items && { items, last: lastPage(answer) };
    })));
    const first = await page(1);
    const more = Math.min(first.value?.last ?? 1, MOST_PAGES) - 1;
    const others = await Promise.all(Array.from({ length: more }, ((_, index) => page(index + 2))));
    const all = [first, ...others];
    const problem = all.find((one => one.problem !== undefined))?.problem;
    return {
        value: all.flatMap((one => one.value?.items ?? [])),
        ...(problem !== undefined && { problem }),
    };
});
/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
const lastPage = (function ({ headers }) {
    const links = String(headers['link'] ?? '');
    const found = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(links) ?? /[?&]page=(\d+)[^>]*>;\s*rel="next"/.exec(links);
    return found ? Number(found[1]) : 1;
});

/** The errors among a job's annotations. A job is a check run with the same ID. */
const readErrors$1 = (function (client, jobId) {
    return allPages(client, {
        what: 'The errors that the jobs reported',
        permission: 'checks: read',
        route: '/check-runs/{check_run_id}/annotations',
        parameters: { check_run_id: jobId },
    }, readAnnotations);
});
const readAnnotations = (function (data) {
    return start.readObjectList(data)?.flatMap((note => {
        const message = start.readString(note.message);
        if (message === undefined || note.annotation_level !== 'failure')
            return [];
        return {
            message,
            ...start.known('title', start.readString(note.title)),
            ...start.known('path', start.readString(note.path)),
            ...start.known('line', start.readNumber(note.start_line)),
            ...start.known('endLine', start.readNumber(note.end_line)),
        };
    }));
});

/** The environments that a run waits for, and who may approve it. */
const readPendingDeployments = (function (client, run) {
    return queryApi(client, {
        what: 'The pending deployments',
        permission: 'actions: read',
        route: '/actions/runs/{run_id}/pending_deployments',
        parameters: { run_id: run.id },
    }, (({ data }) => start.readObjectList(data)?.flatMap(parsePendingDeployment))).then((({ value = [], ...rest }) => ({ value, ...rest })));
});
const parsePendingDeployment = (function (pending) {
    const environment = start.readName(pending.environment?.name);
    if (environment === undefined)
        return [];
    const minutes = start.readNumber(pending.wait_timer);
    return [
        {
            environment,
            ...(minutes !== undefined && minutes > 0 && { waitMinutes: minutes }),
            ...start.known('url', start.readUrl(pending.environment?.html_url)),
            approvers: start.readObjects(pending.reviewers).flatMap((({ type, reviewer }) => {
                const isTeam = type === 'Team';
                const called = isTeam ? start.readName(reviewer?.name) : start.readName(reviewer?.login);
                return called === undefined
                    ? []
                    : [{ name: called, isTeam, ...start.known('url', start.readUrl(reviewer?.html_url)) }];
            })),
        },
    ];
});

/** All jobs of one attempt. */
const readJobs = (function (client, run, what) {
    return allPages(client, {
        what,
        permission: 'actions: read',
        route: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
        parameters: { run_id: run.id, attempt_number: run.attempt },
    }, readJobList);
});
const OTHER_JOBS = 'The other jobs of the run';
/** Jobs that one request returns. */
const PAGE = 100;
/**
 * The jobs of the run as they are now. GitHub may list only those that a re-run repeats, so those of all attempts are asked for if one
 * request returns them.
 */
const readLatestJobs = (async function (client, run) {
    const all = run.attempt > 1 ? await readAllAttempts(client, run) : undefined;
    if (all?.value)
        return { value: all.value, requests: 1 };
    const read = await readJobs(client, run, OTHER_JOBS);
    return { ...read, requests: Math.max(1, Math.ceil(read.value.length / PAGE)) + (all ? 1 : 0) };
});
/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run */
const readAllAttempts = (function (client, run) {
    return queryApi(client, {
        what: OTHER_JOBS,
        permission: 'actions: read',
        route: '/actions/runs/{run_id}/jobs',
        parameters: { run_id: run.id, filter: 'all', per_page: PAGE },
    }, (answer => (lastPage(answer) > 1 ? undefined : mergeAttempts(answer.data, run.attempt))));
});
/** Each job as its last attempt left it. A job has the same name in all attempts. Undefined unless this attempt has jobs. */
const mergeAttempts = (function (data, attempt) {
    const list = start.readObjectList(start.isObject(data) ? data.jobs : undefined) ?? [];
    const jobs = list.flatMap((raw => {
        const of = start.readNumber(raw.run_attempt) ?? attempt;
        return of > attempt ? [] : readJob(raw).map((job => ({ job, of })));
    }));
    if (!jobs.some((({ of }) => of === attempt)))
        return undefined;
    const latest = ((name) => Math.max(...jobs.filter((({ job }) => job.name === name)).map((({ of }) => of))));
    return jobs
        .filter((({ job, of }) => of === latest(job.name)))
        .map((({ job, of }) => (of === attempt ? job : { ...job, isEarlier: true })));
});
/** A job's states before it runs. https://docs.github.com/rest/actions/workflow-jobs */
const WAITS$1 = new Set(['queued', 'waiting', 'pending', 'requested']);
const readJobList = (function (data) {
    return start.readObjectList(start.isObject(data) ? data.jobs : undefined)?.flatMap(readJob);
});
const readJob = (function (job) {
    const [id, label] = [start.readNumber(job.id), start.readName(job.name)];
    if (id === undefined || label === undefined)
        return [];
    return [
        {
            id: String(id),
            name: label,
            ...start.known('result', start.toStatus(job.conclusion)),
            ...start.known('sha', start.readSha(start.readString(job.head_sha))),
            ...(WAITS$1.has(job.status) && { waits: true }),
            ...(job.status === 'waiting' && { isGated: true }),
            ...start.known('fromMs', start.readTime(job.started_at)),
            ...start.known('toMs', job.status === 'completed' ? start.readTime(job.completed_at) : undefined),
            steps: start.readObjects(job.steps).flatMap(readStep),
        },
    ];
});
const readStep = (function (step) {
    const [number, label] = [start.readNumber(step.number), start.readName(step.name)];
    if (number === undefined || label === undefined)
        return [];
    return [
        {
            name: label,
            number,
            ...start.known('result', start.toStatus(step.conclusion)),
            ...start.known('fromMs', start.readTime(step.started_at)),
            ...start.known('toMs', start.readTime(step.completed_at)),
        },
    ];
});

/** Who approved or rejected deployments of a run. */
const readReviews = (function (client, run) {
    return queryApi(client, {
        what: 'The reviews of the deployments',
        permission: 'actions: read',
        route: '/actions/runs/{run_id}/approvals',
        parameters: { run_id: run.id },
    }, (({ data }) => start.readObjectList(data)?.flatMap(parseReview))).then((({ value = [], ...rest }) => ({ value, ...rest })));
});
const STATES = new Set(['approved', 'rejected']);
const parseReview = (function ({ state, comment, environments, user, }) {
    const by = start.readName(user?.login);
    if (by === undefined || !STATES.has(state))
        return [];
    const said = start.oneLine(start.readString(comment) ?? '');
    return [
        {
            isApproved: state === 'approved',
            environments: start.readObjects(environments).flatMap((({ name }) => start.readName(name) ?? [])),
            by,
            ...start.known('url', start.readUrl(user?.html_url)),
            ...(said !== '' && { comment: said }),
        },
    ];
});
/** Whether the person who starts a run may not approve its deployment to this environment. */
const readPreventsSelfReview = (function (client, environment) {
    return queryApi(client, {
        what: 'The rules of the environments',
        permission: 'actions: read',
        route: '/environments/{environment_name}',
        parameters: { environment_name: environment },
    }, (({ data }) => start.readObjects(start.asObject(data)?.protection_rules).some((rule => rule.prevent_self_review === true)))).then((({ value = false, ...rest }) => ({ value, ...rest })));
});

/** Only the end is kept: a log may have hundreds of megabytes. */
const TAIL_BYTES = 256 * 1024;
/**
 * The end of a job's log. GitHub redirects to another host for it; fetch does not send the token there.
 * https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
const readLog = (async function (client, jobId) {
    const { value = '', ...rest } = await queryApi(client, {
        what: 'The last lines of the log',
        permission: 'actions: read',
        route: '/actions/jobs/{job_id}/logs',
        parameters: { job_id: jobId },
        asStream: true,
    }, (({ data }) => (isStream(data) ? readTail(data) : undefined)));
    return { value: client.redact?.(value) ?? value, ...rest };
});
const isStream = (function (data) {
    return typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
});
const readTail = (async function (stream) {
    let chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < 2 * TAIL_BYTES)
            continue;
        chunks = [Buffer.concat(chunks).subarray(-TAIL_BYTES)];
        size = TAIL_BYTES;
    }
    return Buffer.concat(chunks).subarray(-TAIL_BYTES).toString('utf8');
});

/** As many runs as a streak is counted over. */
const RUNS = 50;
const wanted = { what: 'The earlier runs', permission: 'actions: read' };
/** The finished runs of a workflow for a branch and a kind of event, newest first. */
const readRuns = (async function (client, { workflow, branch, event }) {
    const { value, ...rest } = await queryApi(client, {
        ...wanted,
        route: '/actions/workflows/{workflow_id}/runs',
        parameters: { workflow_id: workflow, branch, event, status: 'completed', per_page: RUNS },
    }, (answer => {
        const { data } = answer;
        const runs = start.readObjectList(start.isObject(data) ? data.workflow_runs : undefined);
        return (runs && { runs: runs.flatMap((run => readPastRun(run, client) ?? [])), more: lastPage(answer) > 1 });
    }));
    return { value: value?.runs ?? [], ...start.known('more', value?.more), ...rest };
});
/** An earlier attempt of a run. */
const readAttempt = (function (client, run, attempt) {
    return queryApi(client, {
        ...wanted,
        route: '/actions/runs/{run_id}/attempts/{attempt_number}',
        parameters: { run_id: run.id, attempt_number: attempt },
    }, (({ data }) => (start.isObject(data) ? readPastRun(data, client) : undefined)));
});
/** The workflow, branch, and event of a run, for servers that tell the runner less. */
const readSeries = (async function (client, run) {
    const { value = {}, ...rest } = await queryApi(client, { ...wanted, route: '/actions/runs/{run_id}', parameters: { run_id: run.id } }, (({ data }) => start.isObject(data)
        ? {
            ...start.known('workflow', start.readNumber(data.workflow_id)?.toString()),
            ...start.known('branch', start.readString(data.head_branch)),
            ...start.known('event', start.readString(data.event)),
        }
        : undefined));
    return { value, ...rest };
});
const readPastRun = (function (run, { serverUrl }) {
    const id = start.readNumber(run.id);
    if (id === undefined)
        return undefined;
    const author = start.readAuthor(run.head_commit, serverUrl);
    return {
        id: String(id),
        ...start.known('number', start.readNumber(run.run_number)),
        ...start.known('result', start.toStatus(run.conclusion)),
        ...start.known('sha', start.readSha(start.readString(run.head_sha))),
        // Nobody starts a scheduled run: GitHub names the last person who edited the schedule.
        ...start.known('author', author?.login ?? (run.event === 'push' ? start.readName(run.actor?.login) : undefined) ?? author?.name),
        ...start.known('atMs', start.readTime(run.run_started_at) ?? start.readTime(run.created_at)),
        ...start.known('headRepo', start.readString(run.head_repository?.full_name)),
    };
});

/** Reads runs through GitHub's API. Never rejects. */
const createReader = (function (given) {
    const { get, budget } = withBudget(given.get);
    const client = { ...given, get };
    return {
        jobs: (run => readJobs(client, run, 'The failed jobs')),
        latestJobs: (run => readLatestJobs(client, run)),
        pendingDeployments: (run => readPendingDeployments(client, run)),
        reviews: (run => readReviews(client, run)),
        preventsSelfReview: (environment => readPreventsSelfReview(client, environment)),
        errors: (jobId => readErrors$1(client, jobId)),
        log: (jobId => readLog(client, jobId)),
        runs: (line => readRuns(client, line)),
        attempt: ((run, attempt) => readAttempt(client, run, attempt)),
        commit: (sha => readCommit(client, sha)),
        wait: (ms => client.clock.sleep(ms, client.until)),
        series: (run => readSeries(client, run)),
        budget,
    };
});

/** GitHub's API. */
const connectOctokit = (async function (token, env, redact = (text => text)) {
    return (await Promise.resolve().then((() => octokit))).octokitGet(token, env, redact);
});

/** For all requests together: after that, the message would be late. */
const ALL_MS$1 = 5_000;
/**
 * Adds what GitHub's API knows, if it may know anything. Always returns in time, with a note of what is missing. `connect` is for tests.
 */
const withDetails = (async function (facts, inputs, context, edges, connect = connectOctokit) {
    const { token, details } = inputs;
    const { clock } = edges;
    const decide = dependsOnTransition(inputs, facts);
    const without = ((why) => ({
        ...facts,
        transitions: findTransitions(facts.status, undefined),
        gaps: [{ sentence: `GitHub's API was not asked for failed jobs and earlier runs: ${why}` }],
    }));
    const isSuspect = start.mayBeTimeout(facts, inputs);
    const reports = decide || (details !== 'none' && start.reportsFailure(facts));
    if (!reports && !isSuspect && start.findUntitled(facts, inputs) === undefined)
        return facts;
    if (details === 'none')
        return without('details is none');
    if (token === undefined)
        return without('token is empty');
    try {
        const opened = await openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return without(opened.why);
        return await (isSuspect ? addTimeouts : reports ? addDetails : addCommit)(facts, inputs, opened.reader, opened.run, clock.now());
    }
    catch (error) {
        return without(describeBug(error));
    }
});
/** An error's own text may contain anything. */
const describeBug = (function (error) {
    return `${error instanceof Error ? error.name : 'an error'} was thrown; please report this`;
});
/** The reader for the run that the facts are about; or why there is none. */
const openReader = (async function ({ subject }, { token, timeoutMs }, context, { clock, env, interrupted, runner }, connect = connectOctokit) {
    if (token === undefined)
        return { why: 'token is empty' };
    const run = buildRunIdentity(subject, context, env);
    const [owner, repo] = context.repository?.split('/') ?? [];
    if (!run || !owner || !repo)
        return { why: 'the runner does not say which run this is' };
    const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS$1)]);
    const plain = await connect(token, env, runner?.redact);
    const get = runner?.debugs ? (await Promise.resolve().then((() => trace))).tracedGet(plain, { clock, runner }) : plain;
    return {
        reader: createReader({
            ...{ get, owner, repo, serverUrl: context.serverUrl, clock, timeoutMs, until },
            ...start.known('redact', runner?.redact),
        }),
        run,
    };
});

/** GitHub lists a pending deployment a moment after the jobs next to it have started. */
const TRIES = 3;
const PAUSE_MS = 1_500;
/** Adds the environments that the run waits for, and who may approve. */
const withPendingDeployments = (async function (facts, inputs, context, edges, connect) {
    const without = ((gap) => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] }));
    try {
        const opened = await openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return without({ sentence: `The pending deployments were not read: ${opened.why}` });
        const { reader, run } = opened;
        let pendingDeployments = [];
        for (let attempt = 1; attempt <= TRIES && pendingDeployments.length === 0; attempt += 1) {
            if (attempt > 1)
                await reader.wait(PAUSE_MS);
            const { value, problem } = await reader.pendingDeployments(run);
            if (problem !== undefined)
                return without(problem);
            pendingDeployments = value;
        }
        if (pendingDeployments.length > 0) {
            const barred = await withoutStarter(pendingDeployments, facts.run.actor, reader);
            return { ...facts, about: 'run', pendingDeployments: barred };
        }
        const { value: reviews } = await reader.reviews(run);
        return reviews.length > 0
            ? { ...facts, notWaiting: `Nothing posted: ${describeReviews(reviews)}` }
            : without({ sentence: 'GitHub knows of no pending deployment of this run' });
    }
    catch (error) {
        return without({ sentence: `The pending deployments could not be read: ${describeBug(error)}` });
    }
});
/** Environments whose rules are read. */
const MOST_RULES = 2;
/** Leaves out the person who started the run where an environment forbids to review one's own deployments. */
const withoutStarter = (async function (pending, starter, reader) {
    const isStarter = (({ name, isTeam }) => !isTeam && name.toLowerCase() === starter?.toLowerCase());
    const asked = pending.filter((({ approvers }) => approvers.some(isStarter))).slice(0, MOST_RULES);
    const rules = await Promise.all(asked.map((({ environment }) => reader.preventsSelfReview(environment))));
    return pending.map((one => {
        const isBarred = rules[asked.indexOf(one)]?.value === true;
        if (!isBarred || starter === undefined)
            return one;
        return { ...one, approvers: one.approvers.filter((approver => !isStarter(approver))), barred: starter };
    }));
});
const describeReviews = (function (reviews) {
    const all = reviews.map((({ environments, by, isApproved }) => `${environments.join(' and ') || 'the deployment'} was ${isApproved ? 'approved' : 'rejected'} by ${by}`));
    return `${all.join(', ')}, so the run does not wait for approval`;
});

/** Adds who approved or rejected the deployments of a run that waited for it. */
const withReviews = (async function (facts, { hasWaited }, inputs, context, edges) {
    if ((await hasWaited?.()) !== true)
        return facts;
    try {
        const opened = await openReader(facts, inputs, context, edges);
        if ('why' in opened)
            return facts;
        const { value: reviews, problem } = await opened.reader.reviews(opened.run);
        return {
            ...facts,
            ...(reviews.length > 0 && { reviews }),
            gaps: [...facts.gaps, ...(problem ? [problem] : [])],
        };
    }
    catch (error) {
        const sentence = `The reviews of the deployments could not be read: ${describeBug(error)}`;
        return { ...facts, gaps: [...facts.gaps, { sentence }] };
    }
});

const isOwnJob = (function (job, own) {
    return own !== undefined && (own.id === undefined ? job.name === own.name : job.id === own.id);
});
/** Steps that the runner adds after a job's own, while the job runs. */
const isCleanupStep = (function ({ name }) {
    return name.startsWith('Post ') || name === 'Complete job';
});

/** What the other jobs of a run are doing. A job that watches another run is not among its jobs, and they do not edit its message. */
const findOtherJobs = (function (read, own, ownJob) {
    const ownId = ownJob?.id ?? own?.id;
    const unfinished = own === undefined ? [] : read.filter((({ job }) => job.result === undefined && job !== ownJob));
    const ending = unfinished.filter((({ isOver }) => isOver)).map((({ job }) => job));
    const ahead = ending.filter((({ id }) => ownId !== undefined && isLower(ownId, id)));
    const isSameKind = ((job) => ownJob !== undefined && isSameMatrix(job, ownJob, own) && isInSameStep(job, ownJob));
    return {
        areOver: unfinished.length === 0,
        isLowest: ownId !== undefined && unfinished.every((({ job }) => isLower(ownId, job.id))),
        sameAhead: ahead.filter(isSameKind).length,
        ending: ending.length + 1,
        ahead: ahead.length,
        areMixed: !ending.every(isSameKind),
    };
});
/** IDs are too long for a number. */
const isLower = (function (id, other) {
    return id.length === other.length ? id < other : id.length < other.length;
});
/** Jobs of a matrix may have names of their own. Then they have the same steps. */
const isSameMatrix = (function (job, ownJob, own) {
    const base = parseMatrixJob(ownJob.name)?.base;
    if (base !== undefined && parseMatrixJob(job.name)?.base === base)
        return true;
    return own?.isInMatrix === true && listSteps(job) === listSteps(ownJob);
});
const listSteps = (function ({ steps }) {
    return JSON.stringify(steps.filter((step => !isCleanupStep(step))).map((({ name }) => name)));
});
const findCurrentStep = (function ({ steps }) {
    return steps.find((({ result }) => result === undefined))?.name;
});
/** Only what runs that step edits the message. */
const isInSameStep = (function (job, ownJob) {
    const step = findCurrentStep(ownJob);
    return step !== undefined && findCurrentStep(job) === step;
});

const stepsLeft = (function ({ steps }) {
    return steps.filter((step => step.result === undefined && !isCleanupStep(step)));
});
/** Names of steps that usually report the job's result. */
const REPORTS = /hookline|notif|report|slack|discord/i;
/**
 * Whether a running job has only cleanup and a report left. The remaining steps must be listed: between two steps, a job looks the same.
 */
const isEnding = (function (job, ownStep) {
    const left = stepsLeft(job);
    if (left.length === 0)
        return job.steps.some((step => step.result === undefined));
    const [last] = left;
    return left.length === 1 && last !== undefined && (last.name === ownStep || REPORTS.test(last.name));
});
const resultSoFar = (function ({ steps }) {
    return start.worstStatus(steps.flatMap((step => (step.result === 'failure' || step.result === 'cancelled' ? step.result : [])))) ?? 'success';
});
/**
 * Every job's state; the runner gives the one of this step's job.
 * @param over states of jobs that reported their end, by ID.
 */
const readStates = (function (jobs, own, over = new Map()) {
    const ownJob = jobs.find((job => isOwnJob(job, own)));
    const ownStep = ownJob && stepsLeft(ownJob)[0]?.name;
    return jobs.map((job => {
        if (job === ownJob && own)
            return ownState(job, own);
        const reported = job.result === undefined ? over.get(job.id) : undefined;
        return reported === undefined ? readState$1(job, ownStep) : { job, state: reported, isOver: true };
    }));
});
/** While a re-run lasts, it may still repeat jobs that went wrong in an earlier attempt. */
const withoutRepeated = (function (states) {
    return states.every((({ isOver }) => isOver))
        ? states
        : states.filter((({ job, state }) => !job.isEarlier || state === 'success'));
});
const readState$1 = (function (job, ownStep) {
    if (job.result !== undefined)
        return { job, state: job.result, isOver: true };
    if (job.waits === true)
        return { job, state: 'waiting', isOver: false };
    const soFar = resultSoFar(job);
    if (isEnding(job, ownStep))
        return { job, state: soFar, isOver: true };
    return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
});
/** The steps after this one. GitHub may still list earlier steps as running, so this one is found by name. */
const stepsAfter = (function (job) {
    const left = stepsLeft(job);
    return left.slice(Math.max(0, left.findIndex((({ name }) => REPORTS.test(name)))) + 1);
});
/** From the second in which GitHub lists a step as begun until its process runs, in milliseconds. */
const STEP_STARTS_WITHIN = 1_500;
/** With this many steps after the running one, the job is not ending, even if GitHub lists a step late. */
const MANY_STEPS = 3;
/**
 * Whether this job may be at its end although GitHub lists unfinished steps: GitHub may list the steps before this one late. False if the
 * running step is this one by its start time.
 */
const mayBeOver = (function ({ job, isOver }, own) {
    if (!isOwnJob(job, own) || own?.isOver !== undefined || isOver)
        return false;
    const [current, ...after] = stepsLeft(job);
    const sinceMs = (own?.stepBeganAtMs ?? NaN) - (current?.fromMs ?? NaN);
    const isThis = sinceMs >= 0 && sinceMs < STEP_STARTS_WITHIN;
    return !isThis || after.length < (REPORTS.test(current?.name ?? '') ? 1 : MANY_STEPS);
});
/** The runner knows the state of its job before GitHub's API does. */
const ownState = (function (job, own) {
    const isOver = own.isOver ?? stepsAfter(job).length === 0;
    const state = isOver || own.result === 'failure' ? own.result : 'running';
    return { job, state, isOver };
});
/**
 * What the message of a run shows.
 * @param describeJob the links of a job, and why it failed.
 */
const buildOverview = (function (read, own, isWhole, describeJob) {
    const over = read.filter((one => one.isOver));
    const isRunning = read.some((({ state, isOver }) => !isOver && state !== 'waiting'));
    return {
        jobs: groupByMatrix(read, (({ job }) => job)).map((group => summarizeGroup(group, describeJob))),
        isOver: read.length > 0 && over.length === read.length,
        result: start.worstStatus(over.map((({ state }) => (isStatus(state) ? state : 'success')))) ?? 'success',
        isWhole,
        isGated: !isRunning && read.some((({ job }) => job.isGated)),
        others: findOtherJobs(read, own, read.find((({ job }) => isOwnJob(job, own)))?.job),
    };
});
const isStatus = (function (state) {
    return state !== 'running' && state !== 'waiting';
});
const summarizeGroup = (function (group, describeJob) {
    const [first] = group;
    const failed = group.find((({ state }) => state === 'failure'));
    const { url, ...why } = describeJob((failed ?? first).job);
    const isMatrix = group.length > 1;
    return {
        name: isMatrix ? (parseMatrixJob(first.job.name)?.base ?? first.job.name) : first.job.name,
        state: readGroupState(group),
        ...start.known('url', isMatrix ? undefined : url),
        ...start.known('durationMs', computeDuration(group)),
        ...(failed && why),
        matrixJobs: isMatrix
            ? group.map((({ job, state }) => ({
                name: parseMatrixJob(job.name)?.values ?? job.name,
                state,
                ...start.known('url', describeJob(job).url),
            })))
            : [],
    };
});
/** The result once all are over; a failure at once. */
const readGroupState = (function (group) {
    const states = group.map((({ state }) => state));
    if (states.includes('failure'))
        return 'failure';
    if (states.every((state => state === 'waiting')))
        return 'waiting';
    if (group.some((({ isOver }) => !isOver)))
        return 'running';
    return start.worstStatus(states.filter(isStatus)) ?? 'running';
});
/** From the first start to the last end, once all are over. */
const computeDuration = (function (group) {
    const from = group.flatMap((({ job }) => job.fromMs ?? []));
    const to = group.flatMap((({ job }) => job.toMs ?? []));
    return from.length > 0 && to.length === group.length ? Math.max(...to) - Math.min(...from) : undefined;
});
/** Whether both show each job in the same state. */
const hasSameStates = (function ({ jobs: before, isOver: wasOver }, { jobs, isOver }) {
    return wasOver === isOver && JSON.stringify(before.map(toComparable)) === JSON.stringify(jobs.map(toComparable));
});
const toComparable = (function ({ name, state, matrixJobs }) {
    return [
        name,
        state,
        matrixJobs.map((one => [one.name, one.state])),
    ];
});

/**
 * Who approved or rejected the run's deployments, if it waited for that and a request is left beside those that read why jobs failed. A job
 * without steps was rejected, or never got a runner.
 */
const askForReviews = (async function (reader, run, { asksForReviews = false, before }, states, left) {
    const forErrors = states.filter((({ state, job }) => state === 'failure' && job.steps.length > 0 && before?.errors.has(job.id) !== true));
    return asksForReviews && left > forErrors.length
        ? { ...(await reader.reviews(run)), requests: 1 }
        : { value: [], requests: 0 };
});

/** The longest pause between edits. */
const LONGEST_MS = 30_000;
/** How long to pause edits that take this many requests. No pause until half of the budget is used. */
const pauseFor = (function (budget, requests, nowMs) {
    if (budget === undefined || budget.left >= budget.limit / 2)
        return 0;
    const edits = Math.floor(budget.left / requests);
    const untilMs = Math.max(0, budget.renewsAtMs - nowMs);
    return edits === 0 ? Math.min(LONGEST_MS, untilMs) : Math.min(LONGEST_MS, Math.ceil(untilMs / edits));
});

/** Why it failed, and how earlier runs ended. */
const readReasons = (async function (reader, run, { own, logs, repoUrl, nowMs }, states, plain, left, reviews) {
    const wrong = plain.jobs.filter((({ state }) => state === 'failure' || state === 'cancelled'));
    const isCancelled = plain.result === 'cancelled';
    const isExplained = reviews.some((({ isApproved }) => !isApproved));
    const forErrors = wrong.length === 0 || isExplained ? 0 : wrong.length === 1 && !logs ? Math.min(1, left) : left;
    const { failures, gaps, timedOut } = wrong.length === 0
        ? { failures: [], gaps: [], timedOut: [] }
        : await readFailures(limitReader(reader, states, forErrors), run, {
            logs,
            isCancelled,
            requests: 1 + forErrors,
            ...start.known('repoUrl', repoUrl),
        });
    const past = left - forErrors > 0
        ? await readHistory(limitReader(reader, states, left - forErrors), run, nowMs, ATTEMPTS)
        : { gaps: [] };
    const overview = timedOut.length === 0
        ? plain
        : buildOverview(states.map(asFailed(timedOut)), own, true, describeJobs(run, repoUrl, new Map()));
    return {
        overview,
        failures: isCancelled && timedOut.length === 0 ? [] : failures,
        ...('history' in past && start.known('history', past.history)),
        gaps: [...gaps, ...past.gaps],
    };
});
const asFailed = (function (timedOut) {
    return ((read) => timedOut.includes(read.job.id) ? { ...read, state: 'failure' } : read);
});
/** The same reader, with the jobs that are already known and a limit on further requests. */
const limitReader = (function (reader, states, requests) {
    let left = requests;
    const ask = ((query, instead) => {
        left -= 1;
        return left >= 0 ? query() : Promise.resolve(instead);
    });
    const problem = {
        sentence: 'Some earlier attempts and runs were not read: an edit takes three requests to GitHub at most',
    };
    return {
        ...reader,
        jobs: (() => Promise.resolve({ value: states.map(withState) })),
        errors: (id => ask((() => reader.errors(id)), { value: [] })),
        log: (id => ask((() => reader.log(id)), { value: '' })),
        runs: (line => ask((() => reader.runs(line)), { value: [], problem })),
        attempt: ((of, attempt) => ask((() => reader.attempt(of, attempt)), { value: undefined, problem })),
        series: (of => ask((() => reader.series(of)), { value: {}, problem })),
    };
});
const withState = (function ({ job, state }) {
    return state === 'running' || state === 'waiting' ? job : { ...job, result: state };
});
/** The first error of the jobs that failed first, so that those of an earlier edit stay. */
const readErrors = (async function (reader, states, repoUrl, requests, before = new Map()) {
    const failed = states
        .filter((({ state, job }) => state === 'failure' && !before.has(job.id)))
        .toSorted(((a, b) => (a.job.toMs ?? Infinity) - (b.job.toMs ?? Infinity)))
        .slice(0, Math.max(0, requests));
    const read = await Promise.all(failed.map((async ({ job }) => [job, await reader.errors(job.id)])));
    return {
        errors: new Map([
            ...before,
            ...read.map((([job, { value }]) => [job.id, toReportedErrors(value, repoUrl, job.sha)[0]])),
        ]),
        gaps: read.flatMap((([, { problem }]) => problem ?? [])),
    };
});
const describeJobs = (function (run, repoUrl, errors) {
    const links = createJobLinks(run, repoUrl);
    return (job => {
        const [step] = failedSteps(job);
        return {
            ...start.known('url', links.job(job)),
            ...(step && { step: { name: step.name, ...start.known('url', links.step(job, step)) } }),
            ...start.known('error', errors.get(job.id)),
        };
    });
});

/** Requests per edit, so that all jobs of a large run together stay far below a token's hourly limit. */
const REQUESTS = 3;
/** The same, and how long not to read again: all jobs share what the token may ask in an hour. */
const readRun = (async function (reader, run, scope) {
    const read = await readState(reader, run, scope);
    if ('problem' in read)
        return read;
    const { pauseMs: _before, ...overview } = read.overview;
    const pauseMs = pauseFor(reader.budget(), REQUESTS, scope.nowMs);
    return { ...read, overview: { ...overview, ...(pauseMs > 0 && { pauseMs }) } };
});
/** Reads the state of a run: first its jobs, then, with the remaining requests, why jobs failed, and the earlier runs. */
const readState = (async function (reader, run, scope) {
    const { own, isReporter, repoUrl, nowMs, before, over, asksForResult = false } = scope;
    const read = await reader.latestJobs(run);
    if (read.value.length === 0 && read.problem !== undefined)
        return { problem: read.problem };
    const ownJob = read.value.find((job => isOwnJob(job, own)));
    const jobs = isReporter ? read.value.filter((job => job !== ownJob)) : read.value;
    const states = withoutRepeated(readStates(jobs, own, over));
    const plain = buildOverview(states, own, true, describeJobs(run, repoUrl, new Map()));
    const asks = asksForResult && read.requests < REQUESTS;
    const result = asks ? await reader.attempt(run, run.attempt) : undefined;
    const unused = countLeft(read.requests, asks, plain);
    const reviewed = await askForReviews(reader, run, scope, states, unused - (plain.isOver ? 1 : 0));
    const left = unused - reviewed.requests;
    const gaps = [read, result, reviewed].flatMap((one => one?.problem ?? []));
    const isOver = plain.isOver || result?.value?.result !== undefined;
    const whole = {
        ...start.known('durationMs', isOver ? durationSince(jobs, nowMs) : undefined),
        ...start.known('runResult', result?.value?.result),
        ...(reviewed.value.length > 0 && { reviews: reviewed.value }),
        isOwnUncertain: states.some((state => mayBeOver(state, own))),
    };
    if (before && before.runResult === whole.runResult && hasSameStates(before.overview, plain))
        return { ...before, ...whole, gaps };
    if (isOver) {
        const why = await readReasons(reader, run, scope, states, plain, left, reviewed.value);
        return { errors: new Map(), ...whole, ...why, gaps: [...gaps, ...why.gaps] };
    }
    const { errors, gaps: errorGaps } = await readErrors(reader, states, repoUrl, left, before?.errors);
    const overview = buildOverview(states, own, true, describeJobs(run, repoUrl, errors));
    return { overview, failures: [], errors, ...whole, gaps: [...gaps, ...errorGaps] };
});
/** The remaining requests after the jobs. One is reserved for the check after the edit. */
const countLeft = (function (asked, isAsked, { isOver }) {
    const keeps = isAsked || !isOver ? 1 : 0;
    return Math.max(0, REQUESTS - asked - keeps);
});
const durationSince = (function (jobs, nowMs) {
    const from = jobs.flatMap((job => (job.isEarlier ? [] : (job.fromMs ?? []))));
    return from.length > 0 ? nowMs - Math.min(...from) : undefined;
});

/** The job of this step; undefined if the event is about another run. */
const findOwnJob = (function ({ subject, job }, inputs, beganAtMs) {
    if (subject.run)
        return undefined;
    const { status = 'success', checkRunId } = inputs.job;
    const values = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
    const { phase } = inputs;
    return {
        ...start.known('id', checkRunId),
        name: `${job?.name ?? ''}${values}`,
        isInMatrix: inputs.matrix.length > 0,
        result: inputs.status === undefined || !isResult(inputs.status) ? status : inputs.status,
        ...start.known('stepBeganAtMs', beganAtMs),
        ...start.known('isOver', phase && phase.kind !== 'started'),
    };
});
const isResult = (function (status) {
    return status !== 'running' && status !== 'waiting' && status !== 'neutral';
});
/** What other jobs should know about this one. Any step but `watch` counts as the job's last. */
const toReport = (function ({ id, name, result, isOver = true }, { failedSteps, run }, { phase }, nowMs) {
    const elapsedMs = phase?.kind === 'updated' ? phase.elapsedMs : phase && 0;
    return {
        id: id ?? name,
        name,
        ...(run.attempt > 1 && { attempt: run.attempt }),
        state: isOver || result === 'failure' ? result : 'running',
        isOver,
        ...start.known('fromMs', elapsedMs === undefined ? undefined : nowMs - elapsedMs),
        ...start.known('toMs', isOver ? nowMs : undefined),
        ...start.known('step', result === 'failure' ? failedSteps[0] : undefined),
    };
});
/** Prefix of the IDs of reports on a whole run. */
const RUN = 'run-';
const nameRun = (function ({ run }) {
    return `${RUN}${run.attempt}`;
});
/** What later steps should know about the event's run, once it has a result. */
const toRunReport = (function (facts) {
    const { status } = facts.subject;
    return facts.subject.run && status !== undefined && isResult(status)
        ? { id: nameRun(facts), name: facts.run.workflow ?? 'run', state: status, isOver: true }
        : undefined;
});
/** The jobs' reports of this attempt, and of earlier ones those of jobs that passed: nearly every re-run repeats the others. */
const selectReports = (function (all, attempt) {
    const reports = all.filter((({ id }) => !id.startsWith(RUN)));
    const current = reports.filter((report => (report.attempt ?? 1) === attempt));
    const earlier = reports.filter((({ name, state, attempt: of = 1 }) => of < attempt && state === 'success' && !current.some((report => report.name === name))));
    const newest = earlier.filter((({ name, attempt: of = 1 }) => !earlier.some((other => other.name === name && (other.attempt ?? 1) > of))));
    return [...newest, ...current];
});
/** A reported job as if it had been read. */
const toReadJob = (function ({ state, isOver, step: _step, attempt: _attempt, ...job }) {
    return ({
        job: { ...job, ...(isOver && isResult(state) && { result: state }), steps: [] },
        state,
        isOver,
    });
});
/** The page of a job without a check run is unknown. */
const findJobUrl = (function ({ subject }, runId, id) {
    return subject.repo && runId !== undefined && /^\d+$/.test(id)
        ? `${subject.repo.url}/actions/runs/${runId}/job/${id}`
        : undefined;
});
/** A report written by another job, which may contain anything: its texts on one line and of limited length. */
const cleanReport = (function ({ name, step, ...report }) {
    return ({
        ...report,
        name: start.oneLine(name).slice(0, LONGEST),
        ...start.known('step', step === undefined ? undefined : start.oneLine(step).slice(0, LONGEST)),
    });
});
const LONGEST = 200;
/** GitHub calls a timeout cancelled. */
const asTimedOut = (function (now, failures) {
    return now.reportedStatus === 'cancelled' && failures.some((({ timeLimit }) => timeLimit !== undefined))
        ? { status: 'failure', reportedStatus: 'failure' }
        : now;
});

/** How long GitHub's API may take to show that another job is over, in milliseconds. */
const API_LAG_MS = 2_000;
/** The facts of the whole run: the state of its jobs and, once all are over, its result. */
const withRunOverview = (async function (facts, inputs, context, edges, live = {}, connect) {
    const own = findOwnJob(facts, inputs, live.beganAtMs);
    const { reports, mustKnowLast = false } = live;
    const buildReport = (() => own ? toReport(own, facts, inputs, edges.clock.now()) : toRunReport(facts));
    const share = (async () => (await reports?.share(buildReport()))?.map(cleanReport));
    if (live.isUnread === true) {
        const report = buildReport();
        if (report)
            await reports?.join(report);
        return addReports(facts, inputs, own, [], undefined, context, edges.clock.now());
    }
    // Written before GitHub is read: of two jobs that end together, at least one knows about both.
    const shared = mustKnowLast ? await share() : undefined;
    const asksForReviews = (await live.hasWaited?.()) ?? false;
    const read = (() => readFromGitHub(facts, inputs, context, edges, { ...live, own, shared, asksForReviews }, connect));
    let found = await read();
    const isUncertain = ((one) => !one.overview.isOver && (one.isOwnUncertain || (mustKnowLast && shared === undefined)));
    if (!('sentence' in found) && inputs.needs === undefined && isUncertain(found)) {
        await edges.clock.sleep(API_LAG_MS, edges.interrupted);
        found = await read();
    }
    if ('sentence' in found) {
        return addReports(facts, inputs, own, shared ?? (await share()) ?? [], found, context, edges.clock.now());
    }
    const { overview, failures, history, durationMs, gaps, runResult, reviews } = found;
    const now = asTimedOut(statusNow(facts, inputs, overview, runResult), failures);
    const { job: _job, ...whole } = facts;
    return {
        ...whole,
        jobs: withTimedOut(facts.jobs, failures),
        about: 'run',
        overview,
        ...now,
        run: { ...facts.run, ...start.known('durationMs', facts.subject.run?.durationMs ?? durationMs) },
        // A job that failed in a run that passed may fail; the overview shows it.
        failures: now.status === 'success' ? [] : failures,
        ...start.known('history', history),
        ...start.known('reviews', reviews),
        transitions: findTransitions(now.status, history?.previous),
        gaps: [...facts.gaps, ...gaps],
    };
});
const readFromGitHub = (async function (facts, inputs, context, edges, { own, shared, memo, asksForReviews }, connect) {
    try {
        const opened = await openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return notRead(opened.why);
        const { status } = facts.subject;
        const read = await readRun(opened.reader, opened.run, {
            ...start.known('own', own),
            isReporter: inputs.needs !== undefined,
            // An event may arrive late, after its run is over.
            asksForResult: facts.subject.run !== undefined && (status === undefined || !isFinal(status)),
            asksForReviews,
            logs: inputs.details === 'logs',
            ...start.known('repoUrl', facts.subject.repo?.url),
            nowMs: edges.clock.now(),
            over: new Map((shared ?? []).filter((({ isOver }) => isOver)).map((({ id, state }) => [id, state]))),
            before: memo?.last,
        });
        if ('problem' in read)
            return read.problem;
        if (memo)
            memo.last = read;
        return read;
    }
    catch (error) {
        return notRead(describeBug(error));
    }
});
const notRead = (function (why) {
    return ({
        sentence: `Only jobs that reported are shown, since GitHub's API was not asked for the others: ${why}`,
    });
});
/** The facts of a run whose jobs GitHub does not list: only those that reported, including this one. */
const addReports = (function (facts, inputs, own, reports, gap, context, nowMs) {
    const { job: _job, ...whole } = facts;
    const runResult = reports.find((({ id, isOver }) => id === nameRun(facts) && isOver))?.state;
    const listed = selectReports(reports, facts.run.attempt);
    const all = own && listed.length === 0 ? [toReport(own, facts, inputs, nowMs)] : listed;
    const steps = new Map(all.map((({ id, step }) => [id, step])));
    const jobs = all.map(toReadJob);
    const overview = buildOverview(jobs, own, false, (({ id }) => {
        const step = steps.get(id);
        return {
            ...start.known('url', findJobUrl(facts, context.runId, id)),
            ...(step !== undefined && { step: { name: step } }),
        };
    }));
    const now = statusNow(facts, inputs, overview, runResult);
    return {
        ...whole,
        about: 'run',
        overview,
        ...now,
        failures: now.status === 'running' ? [] : overview.jobs.flatMap(toFailure),
        transitions: findTransitions(now.status, undefined),
        gaps: gap ? [...facts.gaps, gap] : facts.gaps,
    };
});
const toFailure = (function ({ name, state, url, step, matrixJobs }) {
    if (state !== 'failure')
        return [];
    const failed = matrixJobs.filter((one => one.state === 'failure'));
    return [
        {
            isOwn: false,
            job: name,
            ...start.known('url', url),
            matrixJobs: failed.length > 1 ? failed : [],
            total: Math.max(1, matrixJobs.length),
            steps: step ? [step] : [],
            errors: [],
        },
    ];
});
/** The run is running until all its known jobs are over. */
const statusNow = (function (facts, inputs, overview, runResult) {
    if (inputs.status === 'waiting')
        return { status: 'waiting', reportedStatus: 'waiting' };
    const eventStatus = facts.subject.run && (runResult ?? facts.subject.status);
    const result = eventStatus ?? (inputs.needs ? facts.status : overview.isOver ? overview.result : undefined);
    return result === undefined
        ? { status: 'running', reportedStatus: 'running' }
        : { status: result, reportedStatus: result };
});
const isFinal = (function (status) {
    return status !== 'running' && status !== 'waiting';
});

/** The facts with what GitHub's API adds. */
const withGitHubFacts = (async function (collected, live, ...rest) {
    const [inputs] = rest;
    const facts = inputs.status === 'waiting' ? await withPendingDeployments(collected, ...rest) : collected;
    if (inputs.target?.live === 'run')
        return withRunOverview(facts, ...rest, live);
    const detailed = start.wantsDetails(facts, inputs) ? await withDetails(facts, ...rest) : facts;
    return live.hasWaited ? withReviews(detailed, live, ...rest) : detailed;
});

var githubFacts = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withGitHubFacts: withGitHubFacts
});

/** A release may appear only after the tool that makes it has ended. In milliseconds, within ten seconds. */
const WAITS = [1_000, 2_000, 4_000];
/** All requested releases, in order. Throws a `UserError` if one of them does not exist. */
const findReleases = (async function (asked, reader) {
    let found = await Promise.all(asked.map((one => findRelease(one, reader))));
    for (const ms of WAITS) {
        if (!found.some(mayAppear))
            break;
        await reader.wait(ms);
        found = await Promise.all(found.map((async (one) => (mayAppear(one) ? await findAgain(one, reader) : one))));
    }
    return withoutMissing(found, reader);
});
const mayAppear = (function (found) {
    return found.kind === 'missing' ||
        (found.kind === 'unread' && found.gap.refused === undefined && !found.gap.isFinal);
});
/** That it was not there before is more useful than that no time was left to ask again. */
const findAgain = (async function (before, reader) {
    const now = await findRelease(before.asked, reader);
    return now.kind === 'unread' && before.kind === 'missing' ? before : now;
});
const findRelease = (async function (asked, reader) {
    const questions = asked.kind === 'latest'
        ? [reader.latest]
        : [asked.tag, ...asked.others].map((tag => (() => reader.byTag(tag))));
    for (const question of questions) {
        const { value, problem } = await question();
        if (value !== undefined)
            return { kind: 'read', release: value };
        if (problem !== undefined && problem.refused?.status !== 404)
            return { kind: 'unread', asked, gap: problem };
    }
    return { kind: 'missing', asked };
});
/** A draft has no tag yet, so it is found by name, and only with a token that can write. */
const withoutMissing = (async function (found, reader) {
    const isMissing = found.some((({ kind }) => kind === 'missing'));
    const { value: newest } = isMissing ? await reader.newest() : { value: [] };
    const left = [];
    const all = found.flatMap(((one) => {
        if (one.kind !== 'missing')
            return [one];
        const draft = newest?.find((({ tag_name: tag }) => one.asked.kind === 'tag' && tag === one.asked.tag));
        if (draft)
            return [{ kind: 'read', release: draft }];
        left.push(one.asked);
        return [];
    }));
    if (left.length > 0)
        throw await explainMissing(left, newest !== undefined, reader);
    return all;
});
const RELEASE_FIRST = 'make the release before this step';
/** Says which releases do not exist, and why as far as known. */
const explainMissing = (async function (missing, isReadable, reader) {
    const tags = missing.flatMap((one => (one.kind === 'tag' ? one.tag : [])));
    const [first] = tags;
    if (first === undefined)
        return new start.UserError('release', 'the repository has no latest release (drafts and pre-releases do not count)', `name a tag, or ${RELEASE_FIRST}${isReadable ? '' : `; the token needs ${PERMISSION}`}`);
    const named = start.joinNames(tags.map((tag => `"${tag}"`)), tags.length);
    const verb = tags.length === 1 ? 'has' : 'have';
    if (isReadable && (await reader.hasTag(first)))
        return new start.UserError('release', `${named} ${verb} no release, though there is the tag "${first}"`, RELEASE_FIRST);
    if (isReadable && tags.every((tag => !/\d/.test(tag))))
        return new start.UserError('release', `${named} ${verb} no release`, 'write a tag; of release-please, ${{ toJSON(steps.ID.outputs) }} and not paths_released alone');
    return new start.UserError('release', `${named} ${verb} no release${isReadable ? ' and no tag' : ' that the token can see (HTTP 404)'}`, isReadable
        ? `look at the spelling, or ${RELEASE_FIRST}`
        : `${RELEASE_FIRST}, and let the job read it: ${PERMISSION}`);
});
/** YAML to paste into a job. */
const PERMISSION = 'permissions: { contents: read }';

const permission = 'contents: read';
const toRelease = (function ({ data }) {
    return (start.isJsonObject(data) ? data : undefined);
});
/** Reads releases through GitHub's API. Never rejects. https://docs.github.com/rest/releases/releases */
const createReleaseReader = (function (client) {
    return ({
        byTag: (tag => queryApi(client, { what: `The notes of ${tag}`, permission, route: '/releases/tags/{tag}', parameters: { tag } }, toRelease)),
        latest: (() => queryApi(client, { what: 'The notes of the latest release', permission, route: '/releases/latest' }, toRelease)),
        newest: (() => queryApi(client, { what: 'The releases', permission, route: '/releases', parameters: { per_page: 100 } }, (({ data }) => start.readObjectList(data)))),
        hasTag: (async (tag) => {
            const query = {
                what: 'The tags',
                permission,
                route: '/git/ref/tags/{tag}',
                parameters: { tag },
            };
            return (await queryApi(client, query, toRelease)).value !== undefined;
        }),
        commit: (async (tag) => {
            const parameters = { ref: `tags/${tag}` };
            const query = { what: 'The commits', permission, route: '/commits/{ref}', parameters };
            return (await queryApi(client, query, (({ data }) => start.readString(start.valueAt(data, 'sha'))))).value;
        }),
        wait: (ms => client.clock.sleep(ms, client.until)),
    });
});

/** For all requests together, and for one of them, so that an answer that never comes leaves time to ask again. */
const ALL_MS = 10_000;
const ONE_MS = 4_000;
/** Releases with their own section. The others are counted. */
const MOST = 8;
/**
 * Reads the releases that the step is about. A run that went wrong is reported as such, whatever it has released. Throws a `UserError` for a
 * release that does not exist. `connect` is for tests.
 */
const readReleaseNews = (async function (inputs, asked, file, context, edges, connect = connectOctokit) {
    const { status } = await start.collectFacts(inputs, file, context);
    const isWell = status === 'success';
    const isOfRun = inputs.about === 'run' || inputs.target?.live === 'run';
    if (isOfRun || (inputs.about === 'auto' && !isWell))
        return { kind: 'run' };
    if (asked.length === 0) {
        // A message that says that the job is running cannot stay as it is.
        if (!isWell || inputs.target?.live)
            return { kind: 'run' };
        return { kind: 'nothing', reason: 'Nothing posted: release is empty, so nothing was released' };
    }
    const compares = inputs.when.some(start.isTransition);
    if (!start.isDue(inputs.when, status) && !compares)
        return { kind: 'run' };
    rejectOtherRepositories(asked, context);
    const { found, commit } = await ask(asked.slice(0, MOST), inputs, context, edges, connect);
    const releases = found.map((one => (one.kind === 'read' ? one.release : buildNameOnly(one, context))));
    reportUnread(found, edges.runner);
    return {
        kind: 'releases',
        inputs: { ...inputs, about: 'event' },
        file: buildEvent(releases, asked.length, file.payload, commit, context),
    };
});
const ask = (async function (asked, { token, timeoutMs, templates, payload }, { repository = '', serverUrl }, { clock, env, interrupted, runner }, connect) {
    const [owner = '', repo = ''] = repository.split('/');
    if (token === undefined || repo === '') {
        if (asked.some((({ kind }) => kind === 'latest')))
            throw latestUnreadableError();
        const why = token === undefined ? TOKEN_MISSING : ': GITHUB_REPOSITORY is not set';
        const gap = { sentence: `The release notes could not be read${why}` };
        return { found: asked.map((one => ({ kind: 'unread', asked: one, gap }))) };
    }
    const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
    const plain = await connect(token, env, runner.redact);
    const get = runner.debugs ? (await Promise.resolve().then((() => trace))).tracedGet(plain, { clock, runner }) : plain;
    const reader = createReleaseReader({
        get,
        owner,
        repo,
        clock,
        timeoutMs: Math.min(timeoutMs, ONE_MS),
        until,
    });
    const found = await findReleases(asked, reader);
    const [first, ...others] = found;
    // Only the user's own text can ask for the commit.
    const wantsCommit = (templates !== undefined || payload !== undefined) && others.length === 0;
    const tag = first?.kind === 'read' ? start.readString(first.release['tag_name']) : undefined;
    return { found, ...start.known('commit', wantsCommit && tag ? await reader.commit(tag) : undefined) };
});
const TOKEN_MISSING = ' (token is empty): they need a token with the permission contents: read';
/** A tag with the same name here would be another release. */
const rejectOtherRepositories = (function (asked, { repository = '' }) {
    for (const one of asked)
        if (one.kind === 'tag' && one.repository && one.repository.toLowerCase() !== repository.toLowerCase())
            throw new start.UserError('release', `"${one.tag}" is a release of ${one.repository}`, `name a release of ${repository}`);
});
/** What is known about a release without GitHub's API: a short message is better than none. */
const buildNameOnly = (function ({ asked, gap }, { serverUrl, repository = '' }) {
    const page = `${serverUrl}/${repository}/releases`;
    const rest = { draft: false, prerelease: false };
    if (asked.kind === 'tag') {
        const path = asked.tag.split('/').map(encodeURIComponent).join('/');
        return { tag_name: asked.tag, html_url: `${page}/tag/${path}`, ...rest };
    }
    if (gap.refused)
        throw latestUnreadableError();
    // Trouble with the API is not the user's mistake, and GitHub knows where this address leads.
    return { name: 'latest', html_url: `${page}/latest`, ...rest };
});
const latestUnreadableError = (function () {
    return new start.UserError('release', 'the latest release could not be read', 'give the job permissions: { contents: read } and the step a token, or name the tag');
});
/** One warning for all, with what to add to the job. */
const reportUnread = (function (found, runner) {
    const gaps = found.flatMap((one => (one.kind === 'unread' ? one.gap : [])));
    const [first, ...others] = gaps;
    if (first === undefined)
        return;
    const hint = first.refused ? '. Add to the job: permissions: { contents: read }' : '';
    const count = others.length;
    const rest = count > 0 ? `. The same is true of ${count} more` : '';
    const end = count > 0
        ? ', so the message shows only their names'
        : ', so the message shows only the name of the release';
    runner.warning(`release: ${first.sentence}${rest}${end}${hint}`);
});
/** What the event would have said if one had started this run. */
const buildEvent = (function (releases, count, own, commit, { serverUrl, repository }) {
    const [release = {}] = releases;
    const tag = start.readString(release['tag_name']);
    const target = start.readString(release['target_commitish']);
    const sha = commit ?? (/^[0-9a-f]{40}$/.test(target ?? '') ? target : undefined);
    const logins = new Set(releases.map((one => start.asObject(one['author'])['login'])));
    const sender = logins.size === 1 ? release['author'] : undefined;
    const isOne = count === 1;
    return {
        readable: true,
        payload: {
            action: 'published',
            release,
            ...(!isOne && { releases, count }),
            repository: own['repository'] ?? {
                full_name: repository,
                html_url: `${serverUrl}/${repository ?? ''}`,
            },
            ...start.known('organization', own['organization']),
            ...start.known('sender', sender),
        },
        instead: {
            event: isOne ? 'release' : 'releases',
            ...start.known('ref', isOne && tag !== undefined ? `refs/tags/${tag}` : undefined),
            ...start.known('sha', isOne ? sha : undefined),
            own,
        },
    };
});

var releases = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readReleaseNews: readReleaseNews
});

/** The same requests, each logged in debug mode: target, result, and duration. The logged answer contains no secret. */
const traced = (function (http, { debug }, clock) {
    return (async (request, signal) => {
        const startedAt = clock.now();
        const result = await http(request, signal);
        const { host } = new URL(request.url.reveal());
        debug(`${request.method} ${host}: ${describeResult(result)} in ${clock.now() - startedAt} ms`);
        return result;
    });
});
const describeResult = (function (result) {
    if (result.kind === 'failed')
        return result.reason;
    const code = readCode(result.body);
    return `HTTP ${result.status}${code === '' ? '' : ` ${code}`}`;
});
/** The word or number by which platforms name an error. The rest of an answer may be anything. */
const readCode = (function (body) {
    const { error, code } = start.asObject(parse(body));
    const found = [body, error, code].flatMap((one => typeof one === 'string' || typeof one === 'number' ? [String(one)] : []));
    return found.find((one => CODE.test(one))) ?? '';
});
const CODE = /^[a-z\d_]{1,50}$/;
const parse = (function (body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
});

var traced$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  traced: traced
});

/** Most bytes of an answer, uncompressed. A page of a hundred jobs takes less than one megabyte. */
const LARGEST = 10 * 1024 ** 2;
/** Answers without a body. https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = [204, 205, 304];
/** The same requests, with bounded answers and without secrets in them. A larger answer is not read completely and comes back empty. */
const boundedFetch = (function (fetch, redact) {
    return (async (url, init) => {
        const answer = await fetch(url, init);
        const { status, statusText, headers } = answer;
        const text = await readUpTo(answer.body, LARGEST);
        const bounded = new Response(WITHOUT_BODY.includes(status) ? null : redact(text), {
            status,
            statusText,
            headers: Object.fromEntries(headers),
        });
        // An answer's URL belongs to it and cannot be set on a new one.
        return Object.defineProperty(bounded, 'url', { value: answer.url });
    });
});
/** Empty if it is too large or breaks off. */
const readUpTo = (async function (body, max) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body ?? []) {
            size += chunk.length;
            if (size > max)
                return '';
            chunks.push(chunk);
        }
    }
    catch {
        return '';
    }
    return Buffer.concat(chunks).toString('utf8');
});

const silent = { debug: (() => { }), info: (() => { }), warn: (() => { }), error: (() => { }) };
/**
 * GitHub's API at the server that the runner names, through the proxy of the environment. Answers are bounded and contain no secrets;
 * streams are passed on unchanged.
 */
const octokitGet = (async function (token, env, redact) {
    // Loaded here because of its size: a failed run without a token loads the same chunk.
    const { getOctokit } = await Promise.resolve(require('../packages/actions-github.js'));
    const baseUrl = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '');
    const octokit = getOctokit(token.reveal(), { ...(baseUrl && { baseUrl }), log: silent });
    const bounded = boundedFetch((octokit.request.endpoint.DEFAULTS.request?.fetch ?? fetch), redact);
    return ((route, parameters, { signal, asStream }) => octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal, parseSuccessResponseBody: !asStream, ...(!asStream && { fetch: bounded }) },
    }));
});

var octokit = /*#__PURE__*/Object.freeze({
  __proto__: null,
  octokitGet: octokitGet
});

Object.assign(exports, {
    details,
    gaps,
    githubFacts,
    noFields,
    overview,
    releases,
    runDestinations,
    trace,
    traced: traced$1,
    waiting,
});
