'use strict';

var hookline = require('../hookline.js');
var details = require('./details.js');

/** The message of a run that waits for approval: for which environments, who may approve, and where. */
const withApprovers = (draft, facts) => {
    const { pendingDeployments = [], run } = facts;
    const workflow = run.workflow ?? 'The workflow';
    const environments = pendingDeployments.map(({ environment, url }) => [hookline.link(environment, url)]);
    return {
        ...draft,
        ...hookline.LOOKS.waiting,
        title: `${workflow} waits for approval`,
        ...(run.url !== undefined && { url: run.url }),
        where: environments.length === 0
            ? draft.where
            : [hookline.text('to deploy to '), ...hookline.joinItems(environments), ...spaced(draft.where)],
        body: [...approvers(facts), ...draft.body],
    };
};
const spaced = (where) => where.length === 0 ? [] : [hookline.text(' '), ...where];
/** Everybody once; by environment where they differ. */
const approvers = ({ pendingDeployments = [], run }) => {
    const review = run.url === undefined ? [] : [hookline.following(hookline.link('Review pending deployments', run.url))];
    const all = pendingDeployments.map(one => one.approvers.map(({ name }) => name).join());
    const areSame = new Set(all).size < 2;
    const lines = (areSame ? pendingDeployments.slice(0, 1) : pendingDeployments).flatMap(({ environment, approvers: who }) => who.length === 0
        ? []
        : [
            [
                ...(areSame ? [] : [hookline.strong(hookline.text(environment)), hookline.text(': ')]),
                ...hookline.joinItems(who.map(renderApprover)),
                hookline.text(' may approve'),
            ],
        ]);
    return [...lines.map(line => hookline.following(...line)), ...review];
};
const renderApprover = ({ name, url, isTeam }) => [
    ...(isTeam ? [hookline.text('team ')] : []),
    hookline.link(name, url),
];

var waiting = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withApprovers: withApprovers
});

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
    return details.joinParts([
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
    hookline.text(hookline.cutText(message, details.ERROR_LENGTH)),
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

var overview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withOverview: withOverview
});

/** Steps that the runner adds after a job's own. */
const isCleaning = ({ name }) => name.startsWith('Post ') || name === 'Complete job';
const stepsLeft = ({ steps }) => steps.filter(step => step.result === undefined && !isCleaning(step));
/** Names of steps that usually report the result of their job. */
const REPORTS = /hookline|notif|slack|discord/i;
/** Whether a running job has only cleanup left, and a report. Steps that are still to come have to be listed: between two steps a job looks like this too. */
const isEnding = (job, ownStep) => {
    const left = stepsLeft(job);
    if (left.length === 0)
        return job.steps.some(step => step.result === undefined);
    const [last] = left;
    return left.length === 1 && last !== undefined && (last.name === ownStep || REPORTS.test(last.name));
};
const resultSoFar = ({ steps }) => hookline.worstStatus(steps.flatMap(step => (step.result === 'failure' || step.result === 'cancelled' ? step.result : []))) ?? 'success';
const isOwnJob = (job, own) => own !== undefined && (own.id === undefined ? job.name === own.name : job.id === own.id);
/** Every job's state; that of this step's own job from the runner. */
const readStates = (jobs, own) => {
    const ownJob = jobs.find(job => isOwnJob(job, own));
    const ownStep = ownJob && stepsLeft(ownJob)[0]?.name;
    return jobs.map(job => (job === ownJob && own ? ownState(job, own) : readState(job, ownStep)));
};
const readState = (job, ownStep) => {
    if (job.result !== undefined)
        return { job, state: job.result, isOver: true };
    if (job.waits === true)
        return { job, state: 'waiting', isOver: false };
    const soFar = resultSoFar(job);
    if (isEnding(job, ownStep))
        return { job, state: soFar, isOver: true };
    return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
};
/** The runner knows the state of its job before GitHub's API shows it. */
const ownState = (job, own) => {
    const isOver = own.isOver ?? stepsLeft(job).length <= 1;
    const state = isOver || own.result === 'failure' ? own.result : 'running';
    return { job, state, isOver };
};
/** What the message of a run shows. @param describeJob links of a job, and why it failed. */
const buildOverview = (read, own, isWhole, describeJob) => {
    const over = read.filter(one => one.isOver);
    const ending = over.filter(one => one.job.result === undefined && !isOwnJob(one.job, own));
    return {
        jobs: groupMatrixJobs(read).map(group => summarizeGroup(group, describeJob)),
        isOver: read.length > 0 && over.length === read.length,
        result: hookline.worstStatus(over.map(({ state }) => (isStatus(state) ? state : 'success'))) ?? 'success',
        isWhole,
        ending: ending.length + 1,
        checksAgain: read.some(one => one.job.result === undefined && !isOwnJob(one.job, own)) &&
            ending.every(({ job }) => own?.id === undefined || isEarlierRun(job.id, own.id)),
    };
};
/** IDs are longer than a number can hold. */
const isEarlierRun = (id, other) => id.length === other.length ? id < other : id.length < other.length;
const isStatus = (state) => state !== 'running' && state !== 'waiting';
/** The jobs of one matrix together, every other job alone, in their order. */
const groupMatrixJobs = (all) => {
    const groups = new Map();
    for (const one of all) {
        const key = details.parseMatrixJob(one.job.name)?.base ?? `job ${one.job.id}`;
        const before = groups.get(key);
        groups.set(key, before ? [...before, one] : [one]);
    }
    return [...groups.values()];
};
const summarizeGroup = (group, describeJob) => {
    const [first] = group;
    const failed = group.find(({ state }) => state === 'failure');
    const { url, ...why } = describeJob((failed ?? first).job);
    const isMatrix = group.length > 1;
    return {
        name: isMatrix ? (details.parseMatrixJob(first.job.name)?.base ?? first.job.name) : first.job.name,
        state: readGroupState(group),
        ...hookline.known('url', isMatrix ? undefined : url),
        ...hookline.known('durationMs', computeDuration(group)),
        ...(failed && why),
        matrixJobs: isMatrix
            ? group.map(({ job, state }) => ({
                name: details.parseMatrixJob(job.name)?.values ?? job.name,
                state,
                ...hookline.known('url', describeJob(job).url),
            }))
            : [],
    };
};
/** The result once all are over; a failure at once. */
const readGroupState = (group) => {
    const states = group.map(({ state }) => state);
    if (states.includes('failure'))
        return 'failure';
    if (states.every(state => state === 'waiting'))
        return 'waiting';
    if (group.some(({ isOver }) => !isOver))
        return 'running';
    return hookline.worstStatus(states.filter(isStatus)) ?? 'running';
};
/** From the first one's start to the last one's end, once all are over. */
const computeDuration = (group) => {
    const from = group.flatMap(({ job }) => job.fromMs ?? []);
    const to = group.flatMap(({ job }) => job.toMs ?? []);
    return from.length > 0 && to.length === group.length ? Math.max(...to) - Math.min(...from) : undefined;
};

/** Requests for one edit, so that all jobs of a large run together stay far from what a token may ask in an hour. */
const REQUESTS = 3;
/** Jobs that one request tells of. */
const PAGE = 100;
/** Reads the state of a run: its jobs first; with the requests that are left, why jobs failed, and the earlier runs. */
const readRun = async (reader, run, scope) => {
    const { own, isReporter, repoUrl, nowMs } = scope;
    const read = await reader.jobs(run, REQUESTS);
    if (read.value.length === 0 && read.problem !== undefined)
        return { problem: read.problem };
    const ownJob = read.value.find(job => isOwnJob(job, own));
    const jobs = isReporter ? read.value.filter(job => job !== ownJob) : read.value;
    const states = readStates(jobs, own);
    const plain = buildOverview(states, own, true, describeJobs(run, repoUrl, new Map()));
    const left = Math.max(0, REQUESTS - Math.max(1, Math.ceil(read.value.length / PAGE)));
    const gaps = read.problem === undefined ? [] : [read.problem];
    const from = jobs.flatMap(job => job.fromMs ?? []);
    const whole = {
        ...hookline.known('durationMs', plain.isOver && from.length > 0 ? nowMs - Math.min(...from) : undefined),
    };
    if (plain.isOver) {
        const { overview, ...why } = await readReasons(reader, run, scope, states, plain, left);
        return { overview, ...whole, ...why, gaps: [...gaps, ...why.gaps] };
    }
    // One is left for the check after the edit.
    const { errors, gaps: errorGaps } = await readErrors(reader, states, repoUrl, left - 1);
    const overview = buildOverview(states, own, true, describeJobs(run, repoUrl, errors));
    return { overview, failures: [], ...whole, gaps: [...gaps, ...errorGaps] };
};
/** Why it failed, and how earlier runs ended. */
const readReasons = async (reader, run, { own, logs, repoUrl, nowMs }, states, plain, left) => {
    const wrong = plain.jobs.filter(({ state }) => state === 'failure' || state === 'cancelled');
    const isCancelled = plain.result === 'cancelled';
    const forErrors = wrong.length === 0 ? 0 : wrong.length === 1 && !logs ? Math.min(1, left) : left;
    const { failures, gaps, timedOut } = wrong.length === 0
        ? { failures: [], gaps: [], timedOut: [] }
        : await details.readFailures(limitReader(reader, states, forErrors), run, {
            logs,
            isCancelled,
            ...hookline.known('repoUrl', repoUrl),
        });
    const past = left - forErrors > 0
        ? await details.readHistory(limitReader(reader, states, left - forErrors), run, nowMs)
        : { gaps: [] };
    const overview = timedOut.length === 0
        ? plain
        : buildOverview(states.map(asFailed(timedOut)), own, true, describeJobs(run, repoUrl, new Map()));
    return {
        overview,
        failures: isCancelled && timedOut.length === 0 ? [] : failures,
        ...('history' in past && hookline.known('history', past.history)),
        gaps: [...gaps, ...past.gaps],
    };
};
const asFailed = (timedOut) => (read) => timedOut.includes(read.job.id) ? { ...read, state: 'failure' } : read;
/** The same reader, with the jobs that are known already and a limit on further requests. */
const limitReader = (reader, states, requests) => {
    let left = requests;
    const ask = (query, instead) => {
        left -= 1;
        return left >= 0 ? query() : Promise.resolve(instead);
    };
    const problem = {
        sentence: 'Some earlier attempts and runs were not read: an edit takes three requests to GitHub at most',
    };
    return {
        ...reader,
        jobs: () => Promise.resolve({ value: states.map(withState) }),
        errors: id => ask(() => reader.errors(id), { value: [] }),
        log: id => ask(() => reader.log(id), { value: '' }),
        runs: line => ask(() => reader.runs(line), { value: [], problem }),
        attempt: (of, attempt) => ask(() => reader.attempt(of, attempt), { value: undefined, problem }),
        series: of => ask(() => reader.series(of), { value: {}, problem }),
    };
};
const withState = ({ job, state }) => state === 'running' || state === 'waiting' ? job : { ...job, result: state };
/** The first error of the jobs that failed first, so that those of an earlier edit stay. */
const readErrors = async (reader, states, repoUrl, requests) => {
    const failed = states
        .filter(({ state }) => state === 'failure')
        .toSorted((a, b) => (a.job.toMs ?? Infinity) - (b.job.toMs ?? Infinity))
        .slice(0, Math.max(0, requests));
    const read = await Promise.all(failed.map(async ({ job }) => [job, await reader.errors(job.id)]));
    return {
        errors: new Map(read.flatMap(([job, { value }]) => {
            const [first] = details.toReportedErrors(value, repoUrl, job.sha);
            return first ? [[job.id, first]] : [];
        })),
        gaps: read.flatMap(([, { problem }]) => problem ?? []),
    };
};
const describeJobs = (run, repoUrl, errors) => (job) => {
    const url = repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${run.id}/job/${job.id}`;
    const step = job.steps.find(({ result }) => result === 'failure');
    return {
        ...hookline.known('url', url),
        ...(step && {
            step: { name: step.name, ...hookline.known('url', url && `${url}#step:${step.number}:1`) },
        }),
        ...hookline.known('error', errors.get(job.id)),
    };
};

/** The facts of the whole run: the state of its jobs, and once all are over, its result. */
const withRunOverview = async (facts, inputs, context, edges, connect) => {
    const ownJob = findOwnJob(facts, inputs);
    const { job: _job, ...whole } = facts;
    const without = (gap) => {
        const overview = buildOverview(readStates(ownJob ? [toBareJob(ownJob)] : [], ownJob), ownJob, false, () => ({}));
        const now = statusNow(facts, inputs, overview);
        return {
            ...facts,
            about: 'run',
            overview,
            ...now,
            transitions: hookline.findTransitions(now.status, undefined),
            gaps: [...facts.gaps, gap],
        };
    };
    try {
        const opened = await details.openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return without(notAsked(opened.why));
        const read = await readRun(opened.reader, opened.run, {
            ...hookline.known('own', ownJob),
            isReporter: inputs.needs !== undefined,
            logs: inputs.details === 'logs',
            ...hookline.known('repoUrl', facts.subject.repo?.url),
            nowMs: edges.clock.now(),
        });
        if ('problem' in read)
            return without(read.problem);
        const { overview, failures, history, durationMs, gaps } = read;
        const now = asTimedOut(statusNow(facts, inputs, overview), failures);
        return {
            ...whole,
            jobs: details.withTimedOut(facts.jobs, failures),
            about: 'run',
            overview,
            ...now,
            run: { ...facts.run, ...hookline.known('durationMs', facts.subject.run?.durationMs ?? durationMs) },
            failures,
            ...hookline.known('history', history),
            transitions: hookline.findTransitions(now.status, history?.previous),
            gaps: [...facts.gaps, ...gaps],
        };
    }
    catch (error) {
        return without(notAsked(details.describeBug(error)));
    }
};
const notAsked = (why) => ({
    sentence: `Only this job is shown, since GitHub's API was not asked for the others: ${why}`,
});
/**
 * Where the run's message goes now. A webhook that cannot edit gets only one message: from the step that finds no other job
 * running or waiting, or that has `needs`. The other steps leave it to that one.
 */
const destinationsNow = (destinations, { overview, reportedStatus }, { needs }, { runner }) => destinations.filter(({ name, platform }) => {
    if (platform.edits || needs || reportedStatus !== 'running')
        return true;
    const why = `${name}: a ${platform.title} webhook edits no message`;
    if (overview?.isWhole) {
        runner.notice(`${why}, so the run's message is left to the job that ends last`);
        return false;
    }
    runner.notice(`${why}, and it is not known which job ends last: give the job actions: read, or report from one that has needs`);
    return true;
});
/** The run is running until all its known jobs are over. */
const statusNow = (facts, inputs, overview) => {
    if (inputs.status === 'waiting')
        return { status: 'waiting', reportedStatus: 'waiting' };
    const eventStatus = facts.subject.run && facts.subject.status;
    const result = eventStatus ?? (inputs.needs ? facts.status : overview.isOver ? overview.result : undefined);
    return result === undefined
        ? { status: 'running', reportedStatus: 'running' }
        : { status: result, reportedStatus: result };
};
/** GitHub calls cancelled what ran out of time. */
const asTimedOut = (now, failures) => now.reportedStatus === 'cancelled' && failures.some(({ timeLimit }) => timeLimit !== undefined)
    ? { status: 'failure', reportedStatus: 'failure' }
    : now;
/** Undefined where the event is about another run. */
const findOwnJob = ({ subject, job }, inputs) => {
    if (subject.run)
        return undefined;
    const { status = 'success', checkRunId } = inputs.job;
    const matrixJob = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
    const { phase } = inputs;
    return {
        ...hookline.known('id', checkRunId),
        name: `${job?.name ?? ''}${matrixJob}`,
        result: inputs.status === undefined || !isResult(inputs.status) ? status : inputs.status,
        ...hookline.known('isOver', phase && phase.kind !== 'started'),
    };
};
const isResult = (status) => status !== 'running' && status !== 'waiting';
/** What is known of a job without GitHub's API. */
const toBareJob = (ownJob) => ({
    id: ownJob.id ?? '',
    name: ownJob.name,
    steps: [],
});

var runOverview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  destinationsNow: destinationsNow,
  withRunOverview: withRunOverview
});

/** GitHub lists a pending deployment a moment after the jobs beside it have begun. */
const TRIES = 3;
const PAUSE_MS = 1_500;
/** The facts with the environments that the run waits for, and who may approve. */
const withPendingDeployments = async (facts, inputs, context, edges, connect) => {
    const without = (gap) => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] });
    try {
        const opened = await details.openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return without({ sentence: `The pending deployments were not read: ${opened.why}` });
        let pendingDeployments = [];
        for (let attempt = 1; attempt <= TRIES && pendingDeployments.length === 0; attempt += 1) {
            if (attempt > 1)
                await opened.reader.wait(PAUSE_MS);
            const { value, problem } = await opened.reader.pendingDeployments(opened.run);
            if (problem !== undefined)
                return without(problem);
            pendingDeployments = value;
        }
        return pendingDeployments.length === 0
            ? without({ sentence: 'GitHub knows of no pending deployment of this run' })
            : { ...facts, about: 'run', pendingDeployments };
    }
    catch (error) {
        return without({ sentence: `The pending deployments could not be read: ${details.describeBug(error)}` });
    }
};

var pendingDeployments = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withPendingDeployments: withPendingDeployments
});

exports.overview = overview;
exports.pendingDeployments = pendingDeployments;
exports.runOverview = runOverview;
exports.waiting = waiting;
