"use strict";
exports.id = 920;
exports.ids = [920];
exports.modules = {

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDetails: () => (/* binding */ withDetails)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const LINE_LENGTH = 200;
const EXIT_CODE = /^Process completed with exit code (-?\d+)\.?$/;
const logTail = (log, step) => {
    const lines = ofStep(linesOf$1(log), step);
    const error = lines.findLastIndex(line => line.text.startsWith('##[error]'));
    const upTo = error < 0 ? lines : lines.slice(0, error + 1);
    const own = upTo.slice(startOf(upTo)).flatMap(line => shown(line.text));
    const last = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(own.join('\n')).trim().split('\n').slice(-12);
    const tail = last.map(line => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(line.trimEnd(), LINE_LENGTH)).join('\n');
    return tail === '' ? undefined : tail;
};
const linesOf$1 = (log) => {
    let atMs = 0;
    return log.split(/\r?\n/).map(raw => {
        const [, time, text = raw] = /^\uFEFF?(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(raw) ?? [];
        if (time !== undefined)
            atMs = Date.parse(time);
        return { atMs, text };
    });
};
const ofStep = (lines, step) => {
    if (step?.fromMs === undefined || step.toMs === undefined)
        return lines;
    const { fromMs, toMs } = step;
    const within = lines.filter(line => line.atMs >= fromMs && line.atMs < toMs + 1_000);
    return within.length > 0 ? within : lines;
};
const startOf = (lines) => {
    const head = lines.findLastIndex(line => line.text.startsWith('##[group]Run '));
    if (head < 0)
        return 0;
    return head + 1 + lines.slice(head).findIndex(line => line.text.startsWith('##[endgroup]'));
};
const shown = (text) => {
    const [, mark, rest = ''] = /^##\[(\w+)\](.*)$/.exec(text) ?? [];
    if (mark === undefined)
        return [text];
    return mark === 'endgroup' || mark === 'debug' || EXIT_CODE.test(rest) ? [] : [rest];
};

const NO_FILE = '.github';
const complaintsOf = (notes, repoUrl, sha) => {
    const telling = notes.filter(note => !isNoise(note));
    const better = telling.filter(note => !EXIT_CODE.test(note.message.trim()));
    return distinct((better.length > 0 ? better : telling).flatMap(note => complaint(note, repoUrl, sha)));
};
const distinct = (complaints) => [
    ...new Map(complaints.map(one => [`${one.at ?? ''} ${one.text}`, one])).values(),
];
const isNoise = ({ message }) => EXIT_CODE.exec(message.trim())?.[1] === '1' || message.trim() === 'The operation was canceled.';
const complaint = (note, repoUrl, sha) => {
    const text = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)([titleOf(note), firstLine(note.message)].filter(part => part !== '').join(': '));
    if (text === undefined)
        return [];
    const path = note.path === NO_FILE ? undefined : note.path;
    const at = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(path === undefined || note.line === undefined ? path : `${path}:${note.line}`);
    const url = path === undefined || !repoUrl || !sha
        ? undefined
        : `${repoUrl}/blob/${sha}/${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.pathOf)(path)}${linesOf(note)}`;
    return [{ text, ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('at', at), ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', url) }];
};
const titleOf = ({ title = '', message }) => message.toLowerCase().includes(title.trim().toLowerCase()) ? '' : title.trim().replace(/:$/, '');
const firstLine = (message) => message
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .find(line => line !== '') ?? '';
const linesOf = ({ line, endLine }) => {
    if (line === undefined)
        return '';
    return endLine !== undefined && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
};

const legOf = (name) => {
    const [, head, values, tail = ''] = /^(.*\S) \(([^()]+)\)( \/ .*)?$/.exec(name) ?? [];
    return head === undefined || values === undefined
        ? undefined
        : { base: `${head}${tail}`, values: values.replaceAll(', ', ' ') };
};
const isNamed = (job, id) => job === id || job.startsWith(`${id} (`) || job.startsWith(`${id} / `);
const matchNeeds = (failed, needs) => {
    const red = needs.filter(need => need.result === 'failure');
    const unnamed = failed.filter(job => !needs.some(need => isNamed(job.name, need.name)));
    const named = failed.filter(job => red.some(need => isNamed(job.name, need.name)));
    const left = red.filter(need => !named.some(job => isNamed(job.name, need.name)));
    return left.length > 0 && unnamed.length > 0
        ? { jobs: failed.filter(job => named.includes(job) || unnamed.includes(job)), left: [] }
        : { jobs: named, left };
};

const ASKED = 4;
const LOGS = 2;
const readFailures = async (reader, run, scope) => {
    const { value: jobs, gap } = await jobsOf$1(reader, run, scope);
    const { jobs: shown, left } = within(jobs.filter(hasFailed), scope);
    const groups = grouped(shown);
    const asked = inTurn(groups).slice(0, ASKED);
    const [errors, logs] = await Promise.all([
        Promise.all(asked.map(async (job) => ({ job, ...(await reader.errors(job.id)) }))),
        scope.logs
            ? readLogs(reader, groups.slice(0, LOGS).flatMap(group => group[0] ?? []))
            : [],
    ]);
    const linked = links(run, scope.repoUrl);
    const told = (job) => complaintsOf(errors.find(one => one.job === job)?.value ?? [], scope.repoUrl, job.sha);
    const failures = groups.map(group => ({
        ...failureOf(group, jobs, linked),
        isOwn: group.every(job => isOwn(job, scope)),
        errors: distinct(group.flatMap(told)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('log', logs.find(one => group.includes(one.job))?.tail),
    }));
    return {
        failures: [...failures, ...left.map(need => ({ ...BARE, job: need.name }))],
        notes: [gap, ...errors.map(one => one.gap), ...logs.map(one => one.gap)].flatMap(note => note ?? []),
    };
};
const MOMENT_MS = 1_000;
const jobsOf$1 = async (reader, run, scope) => {
    const read = await reader.jobs(run);
    const own = read.value.find(job => isOwn(job, scope));
    if (scope.needs || !own || own.result !== undefined || hasFailed(own))
        return read;
    await reader.wait(MOMENT_MS);
    return reader.jobs(run);
};
const isOwn = (one, { job }) => job !== undefined && (job.id === undefined ? one.name === job.name : one.id === job.id);
const BARE = { isOwn: false, legs: [], of: 1, steps: [], errors: [] };
const hasFailed = (job) => job.result === 'failure' || (job.result === undefined && failedSteps(job).length > 0);
const failedSteps = (job) => job.steps.filter(step => step.result === 'failure');
const within = (failed, scope) => {
    const own = failed.filter(one => isOwn(one, scope));
    if (!scope.needs)
        return { jobs: scope.job ? own : failed, left: [] };
    const matched = matchNeeds(failed.filter(one => !own.includes(one)), scope.needs);
    return { ...matched, jobs: [...own, ...matched.jobs] };
};
const grouped = (jobs) => {
    const groups = new Map();
    for (const job of jobs) {
        const leg = legOf(job.name);
        const key = leg === undefined ? `job ${job.id}` : `legs ${leg.base}`;
        groups.set(key, [...(groups.get(key) ?? []), job]);
    }
    return [...groups.values()];
};
const inTurn = (groups) => Array.from({ length: Math.max(0, ...groups.map(group => group.length)) }, (_, at) => groups.flatMap(group => group[at] ?? [])).flat();
const links = ({ id }, repoUrl) => {
    const job = (one) => repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${id}/job/${one.id}`;
    return {
        job,
        step: (one, step) => {
            const url = job(one);
            return url === undefined ? undefined : `${url}#step:${step.number}:1`;
        },
    };
};
const failureOf = (group, all, { job: link, step: linkTo }) => {
    const [first] = group;
    const base = first && legOf(first.name)?.base;
    const steps = group.flatMap(job => failedSteps(job).map(step => ({ name: step.name, ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', linkTo(job, step)) })));
    const isMatrix = group.length > 1;
    return {
        job: (isMatrix ? base : first?.name) ?? '',
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', isMatrix || !first ? undefined : link(first)),
        legs: isMatrix
            ? group.map(job => ({ name: legOf(job.name)?.values ?? job.name, ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('url', link(job)) }))
            : [],
        of: isMatrix ? all.filter(job => legOf(job.name)?.base === base).length : 1,
        steps: [...new Map(steps.toReversed().map(step => [step.name, step])).values()].toReversed(),
    };
};
const readLogs = (reader, jobs) => Promise.all(jobs.map(async (job) => {
    if (job.result === undefined)
        return { job, gap: UNFINISHED };
    const { value, gap } = await reader.log(job.id);
    return { job, ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('tail', logTail(value, failedSteps(job)[0])), ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('gap', gap) };
}));
const UNFINISHED = 'The last lines of the log could not be read: GitHub gives a job’s log once the job is over, so report from a later job (needs) or from another workflow (workflow_run)';

const ATTEMPTS = 3;
const ROW = 7;
const readHistory = async (reader, run, nowMs) => {
    const line = await lineOf(reader, run);
    const [attempts, runs] = await Promise.all([
        Promise.all(attemptsBefore(run).map(attempt => reader.attempt(run, attempt))),
        line.value ? reader.runs(line.value) : undefined,
    ]);
    const notes = [line.gap, runs?.gap, ...attempts.map(one => one.gap)].flatMap(gap => gap ?? []);
    const unread = attempts.findIndex(one => one.gap !== undefined);
    const readable = unread < 0 ? attempts : attempts.slice(0, unread);
    const before = unread < 0 ? (runs?.value ?? []).filter(isBefore(run)) : [];
    const told = [...readable.flatMap(one => one.value ?? []), ...before].flatMap(verdictOf);
    if (notes.length > 0 && told.length === 0)
        return { notes };
    return { history: historyOf(told, runs?.more === true || notes.length > 0, nowMs), notes };
};
const attemptsBefore = ({ attempt }) => Array.from({ length: Math.min(attempt - 1, ATTEMPTS) }, (_, index) => attempt - 1 - index);
const lineOf = async (reader, run) => {
    const own = complete(run);
    if (own)
        return { value: own };
    const { value, gap } = await reader.line(run);
    const line = complete({ ...value, ...run });
    return line
        ? { value: line }
        : { gap: gap ?? 'There are no earlier runs to compare with: the run has no branch' };
};
const complete = ({ workflow, branch, event }) => workflow !== undefined && branch !== undefined && event !== undefined
    ? { workflow, branch, event }
    : undefined;
const isBefore = (run) => (one) => one.id !== run.id &&
    (one.number === undefined || run.number === undefined || one.number < run.number) &&
    isOfSameRepo(run, one.headRepo);
const isOfSameRepo = ({ headRepo, event = '' }, other) => (other === undefined && !event.startsWith('pull_request')) ||
    other?.toLowerCase() === headRepo?.toLowerCase();
const verdictOf = (run) => run.result === 'success' || run.result === 'failure' ? [{ ...run, verdict: run.result }] : [];
const historyOf = (past, more, nowMs) => {
    const previous = past[0]?.verdict;
    const end = past.findIndex(one => one.verdict !== previous);
    const streak = end < 0 ? past : past.slice(0, end);
    const first = streak.at(-1);
    return {
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('previous', previous),
        streak: streak.length,
        isLonger: end < 0 && more,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('since', first && sinceOf(first, nowMs)),
        row: past
            .slice(0, ROW)
            .map(one => one.verdict)
            .reverse(),
    };
};
const sinceOf = ({ sha, author, atMs }, nowMs) => ({
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('sha', sha),
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('author', author),
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('agoMs', atMs === undefined ? undefined : nowMs - atMs),
});

const turnsOf = (status, previous) => {
    if (status === 'failure' && previous !== 'failure')
        return ['broken', 'changed'];
    return status === 'success' && previous === 'failure' ? ['fixed', 'changed'] : [];
};
const possible = (status) => turnsOf(status, status === 'success' ? 'failure' : 'success');
const turnsDecide = ({ when, mentioning }, { status }) => {
    const decide = (words) => !(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isDue)(words, status) && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isDue)(words, status, possible(status));
    return decide(when) || ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isDue)(when, status) && decide(mentioning?.when ?? []));
};

const addDetails = async (facts, inputs, reader, run, nowMs) => {
    const past = readHistory(reader, run, nowMs);
    const due = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isDue)(inputs.when, facts.status) ||
        (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isDue)(inputs.when, facts.status, turnsOf(facts.status, (await past).history?.previous));
    const found = due && (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.tellsOfFailure)(facts)
        ? await readFailures(reader, run, scopeOf(facts, inputs))
        : { failures: [], notes: [] };
    const { history, notes } = await past;
    return {
        ...facts,
        failures: found.failures,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('history', history),
        turns: turnsOf(facts.status, history?.previous),
        notes: [...new Set([...facts.notes, ...found.notes, ...notes])],
    };
};
const scopeOf = (facts, inputs) => ({
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('needs', facts.subject.run ? undefined : inputs.needs),
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('job', ownJob(facts, inputs)),
    logs: inputs.details === 'logs',
    ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('repoUrl', facts.subject.repo?.url),
});
const ownJob = ({ subject, job }, inputs) => {
    const { status, checkRunId: id } = inputs.job;
    if (subject.run || inputs.status !== undefined || status !== 'failure')
        return undefined;
    const leg = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
    return { ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('id', id), name: `${job?.name ?? ''}${leg}` };
};

const identityOf = (subject, payload, context, env) => {
    if (subject.run)
        return subject.run.identity;
    if (context.runId === undefined)
        return undefined;
    const head = at$1(at$1(payload, 'pull_request'), 'head');
    const headRepo = head === undefined ? context.repository : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(at$1(at$1(head, 'repo'), 'full_name'));
    return {
        id: context.runId,
        attempt: context.attempt,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('number', context.runNumber),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('workflow', workflowOf(env, context)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('branch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(at$1(head, 'ref')) ?? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(env['GITHUB_HEAD_REF']) ?? namedIn(context.ref)),
        event: context.event,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('headRepo', headRepo),
    };
};
const at$1 = (value, key) => typeof value === 'object' && value !== null ? value[key] : undefined;
const namedIn = (ref) => /^refs\/(?:heads|tags)\/(.+)$/.exec(ref ?? '')?.[1];
const workflowOf = (env, { repository }) => {
    const [, owner, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    return owner?.toLowerCase() === repository?.toLowerCase() ? file : undefined;
};

const gapOf = ({ what, permission }, error, { aborted }) => {
    if (aborted)
        return `${what} could not be read in time`;
    if (error === undefined)
        return `${what} could not be read: the answer was cut off, or is of an unknown form`;
    const status = statusOf(error);
    const why = status === undefined ? unreached(error) : refused(status, error, permission);
    return `${what} could not be read${why}`;
};
const at = (value, ...keys) => keys.reduce((found, key) => typeof found === 'object' && found !== null ? found[key] : undefined, value);
const statusOf = (error) => {
    const status = at(error, 'response', 'status');
    return typeof status === 'number' ? status : undefined;
};
const refused = (status, error, permission) => {
    if (status === 429 || isLimited(error))
        return ` (HTTP ${status}): too many requests for now`;
    if (status === 401)
        return ' (HTTP 401): the token is not valid';
    return status === 403 || status === 404
        ? ` (HTTP ${status}): they need the permission ${permission}`
        : ` (HTTP ${status})`;
};
const isLimited = (error) => at(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
    at(error, 'response', 'headers', 'retry-after') !== undefined;
const unreached = (error) => {
    const code = [at(error, 'cause', 'cause', 'code'), at(error, 'cause', 'code'), at(error, 'code')].find(value => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value));
    return `: the API was not reached${typeof code === 'string' ? ` (${code})` : ''}`;
};

const ask = async (asking, question, read) => {
    const { get, owner, repo, clock, timeoutMs, until } = asking;
    const signal = AbortSignal.any([until, clock.timeout(timeoutMs)]);
    try {
        const answer = await get(`GET /repos/{owner}/{repo}${question.route}`, { owner, repo, ...question.parameters }, { signal, asStream: question.asStream === true });
        const value = await read(answer);
        return value === undefined ? { value, gap: gapOf(question, undefined, signal) } : { value };
    }
    catch (error) {
        return { value: undefined, gap: gapOf(question, error, signal) };
    }
};

const MOST_PAGES = 10;
const allPages = async (asking, question, read) => {
    const page = (number) => ask(asking, { ...question, parameters: { per_page: 100, page: number, ...question.parameters } }, answer => {
        const items = read(answer.data);
        return items && { items, last: lastPage(answer) };
    });
    const first = await page(1);
    const more = Math.min(first.value?.last ?? 1, MOST_PAGES) - 1;
    const others = await Promise.all(Array.from({ length: more }, (_, index) => page(index + 2)));
    const all = [first, ...others];
    const gap = all.find(one => one.gap !== undefined)?.gap;
    return {
        value: all.flatMap(one => one.value?.items ?? []),
        ...(gap !== undefined && { gap }),
    };
};
const lastPage = ({ headers }) => {
    const links = String(headers['link'] ?? '');
    const found = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(links) ?? /[?&]page=(\d+)[^>]*>;\s*rel="next"/.exec(links);
    return found ? Number(found[1]) : 1;
};

const isObject = (data) => typeof data === 'object' && data !== null && !Array.isArray(data);
const objects = (value) => Array.isArray(value) ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(value) : undefined;
const millis = (value) => {
    const ms = Date.parse((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(value) ?? '');
    return Number.isNaN(ms) ? undefined : ms;
};

const readErrors = (asking, jobId) => allPages(asking, {
    what: 'The errors that the jobs reported',
    permission: 'checks: read',
    route: '/check-runs/{check_run_id}/annotations',
    parameters: { check_run_id: jobId },
}, errorsOf);
const errorsOf = (data) => objects(data)?.flatMap(note => {
    const message = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(note.message);
    if (message === undefined || note.annotation_level !== 'failure')
        return [];
    return {
        message,
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('title', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(note.title)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('path', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(note.path)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('line', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(note.start_line)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('endLine', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(note.end_line)),
    };
});

const readJobs = (asking, run) => allPages(asking, {
    what: 'The failed jobs',
    permission: 'actions: read',
    route: '/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    parameters: { run_id: run.id, attempt_number: run.attempt },
}, jobsOf);
const jobsOf = (data) => {
    return objects(isObject(data) ? data.jobs : undefined)?.flatMap(job => {
        const [id, label] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(job.id), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(job.name)];
        if (id === undefined || label === undefined)
            return [];
        return {
            id: String(id),
            name: label,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('result', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.statusOf)(job.conclusion)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('sha', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(job.head_sha))),
            steps: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.list)(job.steps).flatMap(stepOf),
        };
    });
};
const stepOf = (step) => {
    const [number, label] = [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(step.number), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(step.name)];
    if (number === undefined || label === undefined)
        return [];
    return [
        {
            name: label,
            number,
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('result', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.statusOf)(step.conclusion)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('fromMs', millis(step.started_at)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('toMs', millis(step.completed_at)),
        },
    ];
};

const TAIL_BYTES = 256 * 1024;
const readLog = async (asking, jobId) => {
    const { value = '', ...rest } = await ask(asking, {
        what: 'The last lines of the log',
        permission: 'actions: read',
        route: '/actions/jobs/{job_id}/logs',
        parameters: { job_id: jobId },
        asStream: true,
    }, ({ data }) => (isStream(data) ? tailOf(data) : undefined));
    return { value, ...rest };
};
const isStream = (data) => typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
const tailOf = async (stream) => {
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
};

const RUNS = 50;
const wanted = { what: 'The earlier runs', permission: 'actions: read' };
const readRuns = async (asking, { workflow, branch, event }) => {
    const { value, ...rest } = await ask(asking, {
        ...wanted,
        route: '/actions/workflows/{workflow_id}/runs',
        parameters: { workflow_id: workflow, branch, event, status: 'completed', per_page: RUNS },
    }, answer => {
        const { data } = answer;
        const runs = objects(isObject(data) ? data.workflow_runs : undefined);
        return runs && { runs: runs.flatMap(run => pastRun(run) ?? []), more: lastPage(answer) > 1 };
    });
    return { value: value?.runs ?? [], ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('more', value?.more), ...rest };
};
const readAttempt = (asking, run, attempt) => ask(asking, {
    ...wanted,
    route: '/actions/runs/{run_id}/attempts/{attempt_number}',
    parameters: { run_id: run.id, attempt_number: attempt },
}, ({ data }) => (isObject(data) ? pastRun(data) : undefined));
const readLine = async (asking, run) => {
    const { value = {}, ...rest } = await ask(asking, { ...wanted, route: '/actions/runs/{run_id}', parameters: { run_id: run.id } }, ({ data }) => isObject(data)
        ? {
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('workflow', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(data.workflow_id)?.toString()),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('branch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(data.head_branch)),
            ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('event', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(data.event)),
        }
        : undefined);
    return { value, ...rest };
};
const pastRun = (run) => {
    const id = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.id);
    if (id === undefined)
        return undefined;
    const author = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.authorOf)(run.head_commit);
    return {
        id: String(id),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('number', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.num)(run.run_number)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('result', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.statusOf)(run.conclusion)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('sha', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_sha))),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('author', author?.login ?? (run.event === 'push' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(run.actor?.login) : undefined) ?? author?.name),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('atMs', millis(run.run_started_at) ?? millis(run.created_at)),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('headRepo', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(run.head_repository?.full_name)),
    };
};

const createReader = (asking) => ({
    jobs: run => readJobs(asking, run),
    errors: jobId => readErrors(asking, jobId),
    log: jobId => readLog(asking, jobId),
    runs: line => readRuns(asking, line),
    attempt: (run, attempt) => readAttempt(asking, run, attempt),
    wait: ms => asking.clock.sleep(ms, asking.until),
    line: run => readLine(asking, run),
});

const ALL_MS = 5_000;
const withDetails = async (facts, inputs, file, context, edges, connect = octokit) => {
    const { token, details, timeoutMs } = inputs;
    const { clock, env, interrupted } = edges;
    const decide = turnsDecide(inputs, facts);
    const without = (why) => ({
        ...facts,
        turns: turnsOf(facts.status, undefined),
        notes: [`GitHub's API was not asked for failed jobs and earlier runs: ${why}`],
    });
    if (!decide && (details === 'none' || !(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.tellsOfFailure)(facts)))
        return facts;
    if (details === 'none')
        return without('details is none');
    if (token === undefined)
        return without('token is empty');
    const run = identityOf(facts.subject, file.payload, context, env);
    const [owner, repo] = context.repository?.split('/') ?? [];
    if (!run || !owner || !repo)
        return without('the runner does not say which run this is');
    const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
    try {
        const reader = createReader({ get: await connect(token, env), owner, repo, clock, timeoutMs, until });
        return await addDetails(facts, inputs, reader, run, clock.now());
    }
    catch (error) {
        return without(`${error instanceof Error ? error.name : 'an error'} came about; please report this`);
    }
};
const octokit = async (...of) => (await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(295)]).then(__webpack_require__.bind(__webpack_require__, 6295))).octokitGet(...of);




/***/ })

};
;