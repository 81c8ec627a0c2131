'use strict';

var start = require('../hookline.js');
var details = require('./details.js');

/** The message of a run that waits for approval: for which environments, who may approve, and where. */
const withApprovers = (draft, facts) => {
    const { pendingDeployments = [], run } = facts;
    const workflow = run.workflow ?? 'The workflow';
    const environments = pendingDeployments.map(({ environment, url }) => [start.link(environment, url)]);
    return {
        ...draft,
        ...start.LOOKS.waiting,
        title: `${workflow} waits for approval`,
        ...(run.url !== undefined && { url: run.url }),
        where: environments.length === 0
            ? draft.where
            : [start.text('to deploy to '), ...start.joinItems(environments), ...spaced(draft.where)],
        body: [...approvers(facts), ...draft.body],
    };
};
const spaced = (where) => where.length === 0 ? [] : [start.text(' '), ...where];
/** Everybody once; by environment where they differ. */
const approvers = ({ pendingDeployments = [], run }) => {
    const review = run.url === undefined ? [] : [start.following(start.link('Review pending deployments', run.url))];
    const all = pendingDeployments.map(one => one.approvers.map(({ name }) => name).join());
    const areSame = new Set(all).size < 2;
    const lines = (areSame ? pendingDeployments.slice(0, 1) : pendingDeployments).flatMap(({ environment, approvers: who }) => who.length === 0
        ? []
        : [
            [
                ...(areSame ? [] : [start.strong(start.text(environment)), start.text(': ')]),
                ...start.joinItems(who.map(renderApprover)),
                start.text(' may approve'),
            ],
        ]);
    return [...lines.map(line => start.following(...line)), ...review];
};
const renderApprover = ({ name, url, isTeam }) => [
    ...(isTeam ? [start.text('team ')] : []),
    start.link(name, url),
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
    const isQueued = overview.isWhole && overview.jobs.every(({ state }) => state === 'waiting' || state === 'skipped');
    const isFailing = overview.jobs.some(({ state }) => state === 'failure');
    return {
        ...draft,
        ...(isFailing && { ...start.LOOKS.failed, title: draft.title.replace(/is running$/, 'is failing') }),
        ...(isQueued && { ...start.LOOKS.waiting, title: draft.title.replace(/is running$/, 'is queued') }),
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
            ? [{ line: [start.text(`and ${describeCounts(rest.map(({ state }) => state))} more`)], below: [] }]
            : []),
    ]);
};
const passedLines = ({ jobs }) => {
    const passed = jobs.filter(({ state }) => state === 'success');
    const rest = passed.length - LINES;
    const lines = [
        ...passed.slice(0, LINES).map(job => renderJob(job).line),
        ...(rest > 0 ? [[start.text(`and ${rest} more passed`)]] : []),
    ];
    return lines.length === 0 ? [] : [start.following(...lines.flatMap(start.withLineBreak))];
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
};
const renderError = ({ text: message, at, url }) => [
    ...(at === undefined ? [] : [start.link(at, url), start.text(' ')]),
    start.text(start.cutText(message, details.ERROR_LENGTH)),
];
/** `: 2 of 12 failed (windows 24, macos 22)`, ` (12 of 12)` */
const describeMatrixJobs = ({ matrixJobs, state }) => {
    const failed = matrixJobs.filter(matrixJob => matrixJob.state === 'failure');
    if (failed.length > 0)
        return [
            start.text(`: ${failed.length} of ${matrixJobs.length} failed (`),
            ...start.joinItems(failed.map(matrixJob => [start.link(matrixJob.name, matrixJob.url)])),
            start.text(')'),
        ];
    const passed = matrixJobs.filter(matrixJob => matrixJob.state === 'success').length;
    return state === 'running' || passed < matrixJobs.length
        ? [start.text(`: ${passed} of ${matrixJobs.length} passed`)]
        : [start.text(` (${matrixJobs.length})`)];
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
/** `5 jobs: 1 failed, 2 running`, `5 jobs passed`; jobs that wait or were skipped are named beside it. Nothing for a single job. */
const describeTotals = ({ jobs }) => {
    const states = listStates(jobs);
    if (states.length < 2)
        return [];
    const all = start.pluralize(states.length, 'job');
    if (states.every(state => state === 'success'))
        return [[start.text(`${all} passed`)]];
    const counts = describeCounts(states.filter(state => state !== 'waiting' && state !== 'skipped'));
    return [[start.text(counts === '' ? all : `${all}: ${counts}`)]];
};
/** `waiting: deploy, e2e` */
const smallLists = ({ jobs }) => ['waiting', 'skipped'].flatMap(state => {
    const these = jobs.filter(job => job.state === state);
    return these.length === 0
        ? []
        : [[start.text(`${state}: `), ...start.joinItems(these.map(({ name, url }) => [start.link(name, url)]))]];
});

var overview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withOverview: withOverview
});

/**
 * Where the run's message goes now. A webhook that cannot edit gets only one message: from the step that finds no other job
 * running or waiting, or that has `needs`. The other steps leave it to that one.
 */
const selectDestinations = async (destinations, { overview, reportedStatus, subject }, { needs, status }, { runner }, { reports, unsaved = [] }) => {
    const selected = await Promise.all(destinations.map(async (destination) => {
        const { name, platform } = destination;
        if (subject.run && reportedStatus === 'running' && unsaved.includes(name)) {
            runner.notice(`${name}: the message could not be edited later, so it is posted when the run ends`);
            return [];
        }
        if (platform.edits || overview === undefined || needs || status === 'waiting')
            return [destination];
        const why = `${name}: a ${platform.title} webhook cannot edit messages`;
        if (reportedStatus === 'running') {
            if (overview.isWhole) {
                runner.notice(`${why}, so the last job to finish posts the run's message`);
                return [];
            }
            runner.notice(`${why}, and Hookline cannot tell which job finishes last: add actions: read to the job, or report from a job with needs`);
            return [destination];
        }
        // Jobs that end together all find no other one running.
        if (reports && !(await reports.claimResult(name, overview))) {
            runner.notice(`${why}, and another job that ended at the same time posts the run's message`);
            return [];
        }
        return [destination];
    }));
    return selected.flat();
};

var runDestinations = /*#__PURE__*/Object.freeze({
  __proto__: null,
  selectDestinations: selectDestinations
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

/** Steps that the runner adds after a job's own. */
const isCleaning = ({ name }) => name.startsWith('Post ') || name === 'Complete job';
const stepsLeft = ({ steps }) => steps.filter(step => step.result === undefined && !isCleaning(step));
/** Names of steps that usually report the result of their job. */
const REPORTS = /hookline|notif|report|slack|discord/i;
/** Whether a running job has only cleanup left, and a report. Steps that are still to come have to be listed: between two steps a job looks like this too. */
const isEnding = (job, ownStep) => {
    const left = stepsLeft(job);
    if (left.length === 0)
        return job.steps.some(step => step.result === undefined);
    const [last] = left;
    return left.length === 1 && last !== undefined && (last.name === ownStep || REPORTS.test(last.name));
};
const resultSoFar = ({ steps }) => start.worstStatus(steps.flatMap(step => (step.result === 'failure' || step.result === 'cancelled' ? step.result : []))) ?? 'success';
const isOwnJob = (job, own) => own !== undefined && (own.id === undefined ? job.name === own.name : job.id === own.id);
/** Every job's state; that of this step's own job from the runner. @param over states of jobs that reported their end, by ID. */
const readStates = (jobs, own, over = new Map()) => {
    const ownJob = jobs.find(job => isOwnJob(job, own));
    const ownStep = ownJob && stepsLeft(ownJob)[0]?.name;
    return jobs.map(job => {
        if (job === ownJob && own)
            return ownState(job, own);
        const reported = job.result === undefined ? over.get(job.id) : undefined;
        return reported === undefined ? readState$1(job, ownStep) : { job, state: reported, isOver: true };
    });
};
const readState$1 = (job, ownStep) => {
    if (job.result !== undefined)
        return { job, state: job.result, isOver: true };
    if (job.waits === true)
        return { job, state: 'waiting', isOver: false };
    const soFar = resultSoFar(job);
    if (isEnding(job, ownStep))
        return { job, state: soFar, isOver: true };
    return { job, state: soFar === 'failure' ? soFar : 'running', isOver: false };
};
/** The steps that follow this one. GitHub may still list the steps before it as running, so this one is found by its name. */
const stepsAfter = (job) => {
    const left = stepsLeft(job);
    return left.slice(Math.max(0, left.findIndex(({ name }) => REPORTS.test(name))) + 1);
};
/** From the second in which GitHub lists a step as begun until its process runs, in milliseconds. */
const STEP_STARTS_WITHIN = 1_500;
/** With so many steps after the one that runs, the job is not ending even where GitHub lists a step late. */
const MANY_STEPS = 3;
/**
 * Whether the own job, which is in the midst of its steps as GitHub lists them, may be at its end all the same: GitHub may
 * list the steps before this one late. Not where the step that runs is this one by its time.
 */
const mayBeOver = ({ job, isOver }, own) => {
    if (!isOwnJob(job, own) || own?.isOver !== undefined || isOver)
        return false;
    const [current, ...after] = stepsLeft(job);
    const sinceMs = (own?.stepBeganAtMs ?? NaN) - (current?.fromMs ?? NaN);
    const isThis = sinceMs >= 0 && sinceMs < STEP_STARTS_WITHIN;
    return !isThis || after.length < (REPORTS.test(current?.name ?? '') ? 1 : MANY_STEPS);
};
/** The runner knows the state of its job before GitHub's API shows it. */
const ownState = (job, own) => {
    const isOver = own.isOver ?? stepsAfter(job).length === 0;
    const state = isOver || own.result === 'failure' ? own.result : 'running';
    return { job, state, isOver };
};
/** What the message of a run shows. @param describeJob links of a job, and why it failed. */
const buildOverview = (read, own, isWhole, describeJob) => {
    const over = read.filter(one => one.isOver);
    const ending = over.filter(one => one.job.result === undefined && !isOwnJob(one.job, own));
    return {
        jobs: details.groupByMatrix(read, ({ job }) => job).map(group => summarizeGroup(group, describeJob)),
        isOver: read.length > 0 && over.length === read.length,
        result: start.worstStatus(over.map(({ state }) => (isStatus(state) ? state : 'success'))) ?? 'success',
        isWhole,
        // A watcher of another run has no job among these, and they do not edit.
        ending: own === undefined ? 1 : ending.length + 1,
        checksAgain: read.some(one => one.job.result === undefined && !isOwnJob(one.job, own)) &&
            ending.every(({ job }) => own?.id === undefined || isEarlierRun(job.id, own.id)),
    };
};
/** IDs are longer than a number can hold. */
const isEarlierRun = (id, other) => id.length === other.length ? id < other : id.length < other.length;
const isStatus = (state) => state !== 'running' && state !== 'waiting';
const summarizeGroup = (group, describeJob) => {
    const [first] = group;
    const failed = group.find(({ state }) => state === 'failure');
    const { url, ...why } = describeJob((failed ?? first).job);
    const isMatrix = group.length > 1;
    return {
        name: isMatrix ? (details.parseMatrixJob(first.job.name)?.base ?? first.job.name) : first.job.name,
        state: readGroupState(group),
        ...start.known('url', isMatrix ? undefined : url),
        ...start.known('durationMs', computeDuration(group)),
        ...(failed && why),
        matrixJobs: isMatrix
            ? group.map(({ job, state }) => ({
                name: details.parseMatrixJob(job.name)?.values ?? job.name,
                state,
                ...start.known('url', describeJob(job).url),
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
    return start.worstStatus(states.filter(isStatus)) ?? 'running';
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
/** The same, and how long not to read again: all jobs share what the token may ask in an hour. */
const readRun = async (reader, run, scope) => {
    const read = await readState(reader, run, scope);
    if ('problem' in read)
        return read;
    const { pauseMs: _before, ...overview } = read.overview;
    const pauseMs = details.pauseFor(reader.budget(), REQUESTS, scope.nowMs);
    return { ...read, overview: { ...overview, ...(pauseMs > 0 && { pauseMs }) } };
};
/** Reads the state of a run: its jobs first; with the requests that are left, why jobs failed, and the earlier runs. */
const readState = async (reader, run, scope) => {
    const { own, isReporter, repoUrl, nowMs, before, over, asksForResult = false } = scope;
    const read = await reader.jobs(run, REQUESTS);
    if (read.value.length === 0 && read.problem !== undefined)
        return { problem: read.problem };
    const ownJob = read.value.find(job => isOwnJob(job, own));
    const jobs = isReporter ? read.value.filter(job => job !== ownJob) : read.value;
    const states = readStates(jobs, own, over);
    const plain = buildOverview(states, own, true, describeJobs(run, repoUrl, new Map()));
    const asks = asksForResult && read.value.length <= (REQUESTS - 1) * PAGE;
    const result = asks ? await reader.attempt(run, run.attempt) : undefined;
    const left = countLeft(read.value.length, asks, plain);
    const gaps = [read, result].flatMap(one => one?.problem ?? []);
    const isOver = plain.isOver || result?.value?.result !== undefined;
    const whole = {
        ...start.known('durationMs', isOver ? durationSince(jobs, nowMs) : undefined),
        ...start.known('runResult', result?.value?.result),
        isOwnUncertain: states.some(state => mayBeOver(state, own)),
    };
    if (before && before.runResult === whole.runResult && hasSameStates(before.overview, plain))
        return { ...before, ...whole, gaps };
    if (isOver) {
        const why = await readReasons(reader, run, scope, states, plain, left);
        return { errors: new Map(), ...whole, ...why, gaps: [...gaps, ...why.gaps] };
    }
    const { errors, gaps: errorGaps } = await readErrors(reader, states, repoUrl, left, before?.errors);
    const overview = buildOverview(states, own, true, describeJobs(run, repoUrl, errors));
    return { overview, failures: [], errors, ...whole, gaps: [...gaps, ...errorGaps] };
};
/** What is left after the jobs; one is kept for the check after the edit. */
const countLeft = (jobs, isAsked, { isOver, checksAgain }) => {
    const keeps = isAsked || !isOver || checksAgain ? 1 : 0;
    return Math.max(0, REQUESTS - Math.max(1, Math.ceil(jobs / PAGE)) - keeps);
};
const durationSince = (jobs, nowMs) => {
    const from = jobs.flatMap(job => job.fromMs ?? []);
    return from.length > 0 ? nowMs - Math.min(...from) : undefined;
};
const hasSameStates = ({ jobs: before, isOver: wasOver }, { jobs, isOver }) => wasOver === isOver && JSON.stringify(before.map(stateOf)) === JSON.stringify(jobs.map(stateOf));
const stateOf = ({ name, state, matrixJobs }) => [
    name,
    state,
    matrixJobs.map(one => [one.name, one.state]),
];
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
            ...start.known('repoUrl', repoUrl),
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
        ...('history' in past && start.known('history', past.history)),
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
const readErrors = async (reader, states, repoUrl, requests, before = new Map()) => {
    const failed = states
        .filter(({ state, job }) => state === 'failure' && !before.has(job.id))
        .toSorted((a, b) => (a.job.toMs ?? Infinity) - (b.job.toMs ?? Infinity))
        .slice(0, Math.max(0, requests));
    const read = await Promise.all(failed.map(async ({ job }) => [job, await reader.errors(job.id)]));
    return {
        errors: new Map([
            ...before,
            ...read.map(([job, { value }]) => [job.id, details.toReportedErrors(value, repoUrl, job.sha)[0]]),
        ]),
        gaps: read.flatMap(([, { problem }]) => problem ?? []),
    };
};
const describeJobs = (run, repoUrl, errors) => (job) => {
    const url = repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${run.id}/job/${job.id}`;
    const step = job.steps.find(({ result }) => result === 'failure');
    return {
        ...start.known('url', url),
        ...(step && {
            step: { name: step.name, ...start.known('url', url && `${url}#step:${step.number}:1`) },
        }),
        ...start.known('error', errors.get(job.id)),
    };
};

/** The job of this step; undefined where the event is about another run. */
const findOwnJob = ({ subject, job }, inputs, beganAtMs) => {
    if (subject.run)
        return undefined;
    const { status = 'success', checkRunId } = inputs.job;
    const values = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
    const { phase } = inputs;
    return {
        ...start.known('id', checkRunId),
        name: `${job?.name ?? ''}${values}`,
        result: inputs.status === undefined || !isResult$1(inputs.status) ? status : inputs.status,
        ...start.known('stepBeganAtMs', beganAtMs),
        ...start.known('isOver', phase && phase.kind !== 'started'),
    };
};
const isResult$1 = (status) => status !== 'running' && status !== 'waiting' && status !== 'neutral';
/** What other jobs are to know of this one. A step that is no watch is taken for the job's last. */
const toReport = ({ id, name, result, isOver = true }, { failedSteps }, { phase }, nowMs) => {
    const elapsedMs = phase?.kind === 'updated' ? phase.elapsedMs : phase && 0;
    return {
        id: id ?? name,
        name,
        state: isOver || result === 'failure' ? result : 'running',
        isOver,
        ...start.known('fromMs', elapsedMs === undefined ? undefined : nowMs - elapsedMs),
        ...start.known('toMs', isOver ? nowMs : undefined),
        ...start.known('step', result === 'failure' ? failedSteps[0] : undefined),
    };
};
/** Begins the IDs of reports on a whole run. */
const RUN = 'run-';
const nameRun = ({ run }) => `${RUN}${run.attempt}`;
/** What later steps are to know of the run that the event is about, once it has a result. */
const toRunReport = (facts) => {
    const { status } = facts.subject;
    return facts.subject.run && status !== undefined && isResult$1(status)
        ? { id: nameRun(facts), name: facts.run.workflow ?? 'run', state: status, isOver: true }
        : undefined;
};
/** A report as others wrote it, which may be anything: its texts on one line, and of a bounded length. */
const cleanReport = ({ name, step, ...report }) => ({
    ...report,
    name: start.oneLine(name).slice(0, LONGEST),
    ...start.known('step', step === undefined ? undefined : start.oneLine(step).slice(0, LONGEST)),
});
const LONGEST = 200;

/** How long GitHub's API may take to show that another job is over, in milliseconds. */
const API_LAG_MS = 2_000;
/** The facts of the whole run: the state of its jobs, and once all are over, its result. */
const withRunOverview = async (facts, inputs, context, edges, live = {}, connect) => {
    const own = findOwnJob(facts, inputs, live.beganAtMs);
    const { reports, mustKnowLast = false } = live;
    const buildReport = () => own ? toReport(own, facts, inputs, edges.clock.now()) : toRunReport(facts);
    const share = async () => (await reports?.share(buildReport()))?.map(cleanReport);
    if (live.isUnread === true) {
        const report = buildReport();
        if (report)
            await reports?.join(report);
        return addReports(facts, inputs, own, [], undefined, context, edges.clock.now());
    }
    // Written before GitHub is read: of two jobs that end together at least one knows of both.
    const shared = mustKnowLast ? await share() : undefined;
    const read = () => readFromGitHub(facts, inputs, context, edges, { ...live, own, shared }, connect);
    let found = await read();
    const isUncertain = (one) => !one.overview.isOver && (one.isOwnUncertain || (mustKnowLast && shared === undefined));
    if (!('sentence' in found) && inputs.needs === undefined && isUncertain(found)) {
        await edges.clock.sleep(API_LAG_MS, edges.interrupted);
        found = await read();
    }
    if ('sentence' in found) {
        return addReports(facts, inputs, own, shared ?? (await share()) ?? [], found, context, edges.clock.now());
    }
    const { overview, failures, history, durationMs, gaps, runResult } = found;
    const now = asTimedOut(statusNow(facts, inputs, overview, runResult), failures);
    const { job: _job, ...whole } = facts;
    return {
        ...whole,
        jobs: details.withTimedOut(facts.jobs, failures),
        about: 'run',
        overview,
        ...now,
        run: { ...facts.run, ...start.known('durationMs', facts.subject.run?.durationMs ?? durationMs) },
        failures,
        ...start.known('history', history),
        transitions: start.findTransitions(now.status, history?.previous),
        gaps: [...facts.gaps, ...gaps],
    };
};
const readFromGitHub = async (facts, inputs, context, edges, { own, shared, memo }, connect) => {
    try {
        const opened = await details.openReader(facts, inputs, context, edges, connect);
        if ('why' in opened)
            return notRead(opened.why);
        const { status } = facts.subject;
        const read = await readRun(opened.reader, opened.run, {
            ...start.known('own', own),
            isReporter: inputs.needs !== undefined,
            // An event may arrive late, when its run is over.
            asksForResult: facts.subject.run !== undefined && (status === undefined || !isFinal(status)),
            logs: inputs.details === 'logs',
            ...start.known('repoUrl', facts.subject.repo?.url),
            nowMs: edges.clock.now(),
            over: new Map((shared ?? []).filter(({ isOver }) => isOver).map(({ id, state }) => [id, state])),
            before: memo?.last,
        });
        if ('problem' in read)
            return read.problem;
        if (memo)
            memo.last = read;
        return read;
    }
    catch (error) {
        return notRead(details.describeBug(error));
    }
};
const notRead = (why) => ({
    sentence: `Only jobs that reported are shown, since GitHub's API was not asked for the others: ${why}`,
});
/** The facts of a run whose jobs GitHub does not list: those that reported, this one among them. */
const addReports = (facts, inputs, own, reports, gap, context, nowMs) => {
    const { job: _job, ...whole } = facts;
    const runResult = reports.find(({ id, isOver }) => id === nameRun(facts) && isOver)?.state;
    const listed = reports.filter(({ id }) => !id.startsWith(RUN));
    const all = own && listed.length === 0 ? [toReport(own, facts, inputs, nowMs)] : listed;
    const steps = new Map(all.map(({ id, step }) => [id, step]));
    const jobs = all.map(toReadJob);
    const overview = buildOverview(jobs, own, false, ({ id }) => {
        const step = steps.get(id);
        return {
            ...start.known('url', findJobUrl(facts, context.runId, id)),
            ...(step !== undefined && { step: { name: step } }),
        };
    });
    const now = statusNow(facts, inputs, overview, runResult);
    return {
        ...whole,
        about: 'run',
        overview,
        ...now,
        failures: now.status === 'running' ? [] : overview.jobs.flatMap(toFailure),
        transitions: start.findTransitions(now.status, undefined),
        gaps: gap ? [...facts.gaps, gap] : facts.gaps,
    };
};
const toReadJob = ({ state, isOver, step: _step, ...job }) => ({
    job: { ...job, ...(isOver && isResult(state) && { result: state }), steps: [] },
    state,
    isOver,
});
const isResult = (state) => state !== 'running' && state !== 'waiting';
/** A job without a check run has no page that is known. */
const findJobUrl = ({ subject }, runId, id) => subject.repo && runId !== undefined && /^\d+$/.test(id)
    ? `${subject.repo.url}/actions/runs/${runId}/job/${id}`
    : undefined;
const toFailure = ({ name, state, url, step, matrixJobs }) => {
    if (state !== 'failure')
        return [];
    const failed = matrixJobs.filter(one => one.state === 'failure');
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
};
/** The run is running until all its known jobs are over. */
const statusNow = (facts, inputs, overview, runResult) => {
    if (inputs.status === 'waiting')
        return { status: 'waiting', reportedStatus: 'waiting' };
    const eventStatus = facts.subject.run && (runResult ?? facts.subject.status);
    const result = eventStatus ?? (inputs.needs ? facts.status : overview.isOver ? overview.result : undefined);
    return result === undefined
        ? { status: 'running', reportedStatus: 'running' }
        : { status: result, reportedStatus: result };
};
/** GitHub calls cancelled what ran out of time. */
const asTimedOut = (now, failures) => now.reportedStatus === 'cancelled' && failures.some(({ timeLimit }) => timeLimit !== undefined)
    ? { status: 'failure', reportedStatus: 'failure' }
    : now;
const isFinal = (status) => status !== 'running' && status !== 'waiting';

var runOverview = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withRunOverview: withRunOverview
});

exports.overview = overview;
exports.pendingDeployments = pendingDeployments;
exports.runDestinations = runDestinations;
exports.runOverview = runOverview;
exports.waiting = waiting;
