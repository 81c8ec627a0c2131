'use strict';

var start = require('../hookline.js');
var node_crypto = require('node:crypto');

/** Changes with the format of the keys, so that releases with another format ignore them. */
const FORMAT = 'hookline-1';
/** 128 bits: two topics never share a key. */
const DIGITS = 32;
const hash = (what) => node_crypto.createHash('sha256').update(what).digest('hex').slice(0, DIGITS);
const listKeys = ({ name, channel, thread }, { kind, id: topicId }) => {
    const id = hash(JSON.stringify([name, channel ?? null, thread ?? null, kind, topicId]));
    const key = `${FORMAT}-${id}`;
    return {
        id,
        posted: `${key}-at-`,
        edits: `${key}-edit-`,
        edit: slot => `${key}-edit-${slot}`,
        rest: slot => `${key}-edit-${slot}-rest`,
        sent: `${key}-sent-`,
        attempts: `${key}-attempt-`,
        reports: `${key}-jobs-`,
        result: what => `${key}-result-${hash(what)}`,
        state: event => `${key}-${event}-`,
        first: after => `${key}-turn-${after === undefined ? 'first' : `after-${after.ids[0]}`}`,
    };
};
/** The longest key that the cache accepts. https://github.com/actions/toolkit/tree/main/packages/cache */
const LONGEST = 512;
/** At the end of the key of a message in a thread. */
const THREAD = 'thread';
/** A message as the end of a key: its IDs, its channel if known, and whether that is a thread. */
const postedKey = ({ posted }, { ids, channelId, isInThread }) => {
    const [first, ...rest] = ids;
    const place = channelId === undefined ? [] : [channelId, ...(isInThread ? [THREAD] : [])];
    const whole = (end) => `${posted}${[[first, ...end].join('+'), ...place].join('~')}`;
    const key = whole(rest);
    // Further parts are posted again instead of edited; no live message has that many.
    return key.length <= LONGEST ? key : whole([]);
};
/** The message that a key identifies; undefined if the key is not valid: anything in the repository can write to the cache. */
const readPostedKey = ({ posted }, key) => {
    const [ids = '', channelId, mark, ...more] = key.slice(posted.length).split('~');
    const [first, ...rest] = ids.split('+');
    const isId = (id) => start.isSnowflake(id) || start.isTs(id);
    if (!key.startsWith(posted) || more.length > 0 || first === undefined)
        return undefined;
    if (![first, ...rest].every(isId))
        return undefined;
    if (channelId === undefined)
        return { ids: [first, ...rest] };
    if (!/^[A-Z\d]{2,20}$/.test(channelId) || ![undefined, THREAD].includes(mark))
        return undefined;
    return { ids: [first, ...rest], channelId, ...(mark === THREAD && { isInThread: true }) };
};

/** Aborted after that many milliseconds, or when the runner asks the step to end. */
const limitTime = (ms, { clock, interrupted }) => AbortSignal.any([clock.timeout(ms), interrupted]);

/** Milliseconds. */
const TIMES$2 = {
    /** For finding a message or reserving its key; and for saving what was posted. */
    service: 5_000,
    /** For another job to post the message whose key it has reserved. */
    other: 10_000,
    /** Between two checks, and up to half as much again. */
    look: 400,
};
/**
 * Finds a topic's message, or agrees with jobs that look for it at the same time on who posts it: one reserves it, the others wait for its
 * message. Never rejects.
 * @param missing a known message that no longer exists.
 */
const agree = async (keys, cache, edges, missing) => {
    const signal = limitTime(TIMES$2.service, edges);
    const known = await look(keys, cache, signal, missing);
    if (known.kind !== 'none')
        return known;
    const reserved = await cache.reserve(keys.first(missing), signal);
    switch (reserved.kind) {
        case 'reserved':
            return { kind: 'first' };
        case 'taken':
            return waitForOther(keys, cache, edges, missing);
        case 'fault':
            return notShared(reserved);
    }
};
/** Saves a message for later steps; the fault where that fails. Never rejects. */
const savePosted = async (keys, posted, cache, edges) => {
    const saved = await cache.save(postedKey(keys, posted), limitTime(TIMES$2.service, edges));
    return saved.kind === 'fault' ? saved : undefined;
};
const notShared = ({ reason }) => ({ kind: 'not-shared', reason, saves: false });
const look = async (keys, cache, signal, missing) => {
    const found = await cache.find(keys.posted, signal);
    if (found.kind === 'fault')
        return notShared(found);
    const posted = found.kind === 'found' ? readPostedKey(keys, found.key) : undefined;
    return posted === undefined || posted.ids[0] === missing?.ids[0]
        ? { kind: 'none' }
        : { kind: 'known', posted };
};
const waitForOther = async (keys, cache, edges, missing) => {
    const { clock, random, interrupted } = edges;
    const signal = limitTime(TIMES$2.other, edges);
    const endsAt = clock.now() + TIMES$2.other;
    while (clock.now() < endsAt && !interrupted.aborted) {
        await clock.sleep(TIMES$2.look * (1 + random() / 2), signal);
        if (signal.aborted)
            break;
        const known = await look(keys, cache, signal, missing);
        // A failed check is followed by another while there is time.
        if (known.kind === 'known')
            return known;
    }
    const waited = start.formatDuration(TIMES$2.other);
    const reason = `another job reserved the message but did not post it within ${waited}`;
    return { kind: 'not-shared', reason, saves: true };
};

/** The service failed. The message completes "the cache service \u2026" and contains no URL. */
class ServiceError extends Error {
    status;
    constructor(reason, status) {
        super(reason);
        this.status = status;
    }
}
/** A failed request is repeated soon: a message waits for it. */
const TRIES = 3;
const BASE_MS = 250;
/** How the generated client sends its requests. Rejects with a `ServiceError`. https://twitchtv.github.io/twirp/docs/spec_v7.html */
const rpc = ({ url, token }, edges, signal) => async (service, method, contentType, data) => {
    const request = {
        method: 'POST',
        url: new start.Secret(new URL(`/twirp/${service}/${method}`, url).href),
        token,
        headers: { 'content-type': contentType, 'user-agent': 'hookline' },
        body: JSON.stringify(data),
    };
    for (let attempt = 1;; attempt += 1) {
        const result = await edges.http(request, signal);
        if (result.kind === 'answer' && result.status >= 200 && result.status < 300)
            return parseObject(result.body);
        if (attempt === TRIES || signal.aborted || !isTransient(result))
            throw describeError(result);
        await edges.clock.sleep(BASE_MS * 2 ** (attempt - 1) * (0.5 + edges.random()), signal);
    }
};
const isTransient = (result) => result.kind === 'failed' ? !result.aborted && result.hint === undefined : result.status >= 500;
const describeError = (result) => {
    if (result.kind === 'failed')
        return new ServiceError(result.aborted ? 'did not answer in time' : `could not be reached (${result.reason})`);
    return new ServiceError(describeStatus(result.status), result.status);
};
/** https://docs.github.com/actions/reference/limits: uploads and downloads of a repository are limited by the minute. */
const describeStatus = (status) => {
    if (status === 403)
        return 'does not let this run write (HTTP 403)';
    return status === 429 ? 'is rate-limiting requests (HTTP 429)' : `answered HTTP ${status}`;
};
const parseObject = (body) => {
    try {
        const value = JSON.parse(body);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // not JSON
    }
    throw new ServiceError(UNKNOWN_FORM);
};
const UNKNOWN_FORM = 'gave an answer of an unknown form';

/**
 * The version of all our entries. The official client uses a hash of paths and compression, which separates kinds of runners; our entries
 * are the same on all of them.
 */
const VERSION = '9a95c04e24db64987f0c73105b1d5977c911e6d6abff8690b48ec93d2fa7c39d';
/** Most entries say everything in their key, but none can be empty. */
const CONTENT = 'A key of this cache entry says which chat message belongs to what.\n';
/** The Actions cache, version 2; or why there is none. */
const openCache = async (edges) => {
    const access = readAccess(edges.env);
    if ('reason' in access)
        return access;
    const { CacheServiceClientJSON: Client } = await Promise.resolve().then(function () { return require('../packages/cache.js'); });
    const client = (signal) => new Client({ request: rpc(access, edges, signal) });
    return createCache(client, edges, (edges.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase());
};
/** https://github.com/actions/toolkit/tree/main/packages/cache (cache modes) */
const UNREADABLE = new Set(['none', 'write-only']);
const UNWRITABLE = new Set(['none', 'read']);
const createCache = (client, edges, mode) => {
    const denied = fault(`is not open to this run (cache mode ${mode})`);
    const create = (key, signal) => client(signal).CreateCacheEntry({ key, version: VERSION });
    const lookUp = async (prefix, signal) => {
        const { ok, matchedKey, signedDownloadUrl } = await client(signal).GetCacheEntryDownloadURL({
            key: prefix,
            restoreKeys: [prefix],
            version: VERSION,
        });
        return ok && matchedKey.startsWith(prefix) ? { key: matchedKey, url: signedDownloadUrl } : undefined;
    };
    const readable = (work) => UNREADABLE.has(mode) ? Promise.resolve(denied) : catchFault(work);
    return {
        find: (prefix, signal) => readable(async () => {
            const found = await lookUp(prefix, signal);
            return found ? { kind: 'found', key: found.key } : { kind: 'none' };
        }),
        read: (prefix, signal) => readable(async () => {
            const found = await lookUp(prefix, signal);
            if (found === undefined)
                return { kind: 'none' };
            return { kind: 'found', key: found.key, content: await download(found.url, edges, signal) };
        }),
        reserve: (key, signal) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : catchTaken(async () => {
                requireOk(await create(key, signal));
                return { kind: 'reserved' };
            }),
        save: (key, signal, content = CONTENT) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : catchTaken(async () => {
                const created = await create(key, signal);
                requireOk(created);
                await upload(created.signedUploadUrl, content, edges, signal);
                const size = { sizeBytes: String(Buffer.byteLength(content)) };
                requireOk(await client(signal).FinalizeCacheEntryUpload({ key, version: VERSION, ...size }));
                return { kind: 'saved' };
            }),
    };
};
/** The service's own message may contain anything, so it is not shown. */
const requireOk = ({ ok, message }) => {
    if (ok)
        return;
    if (/already exists/i.test(message))
        throw new ServiceError('has that key already', TAKEN);
    throw new ServiceError(/denied/i.test(message) ? 'does not let this run write' : 'did not store the entry');
};
/** https://learn.microsoft.com/rest/api/storageservices/put-blob */
const upload = async (url, content, { http }, signal) => {
    if (!URL.canParse(url))
        throw new ServiceError(UNKNOWN_FORM);
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
    const result = await http({ method: 'PUT', url: new start.Secret(url), headers, body: content }, signal);
    if (result.kind !== 'answer' || result.status >= 300)
        throw describeError(result);
};
/** https://learn.microsoft.com/rest/api/storageservices/get-blob */
const download = async (url, { http }, signal) => {
    if (!URL.canParse(url))
        throw new ServiceError(UNKNOWN_FORM);
    const result = await http({ method: 'GET', url: new start.Secret(url), headers: {}, body: '' }, signal);
    if (result.kind !== 'answer' || result.status >= 300)
        throw describeError(result);
    return result.body;
};
/** HTTP 409: the key exists, or another job is saving under it. */
const TAKEN = 409;
/** HTTP 429: uploads and downloads of a repository are limited by the minute. */
const BUSY = 429;
const fault = (what, status) => ({
    kind: 'fault',
    reason: `the cache service ${what}`,
    ...(status === BUSY && { isBusy: true }),
});
const catchFault = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        return error instanceof ServiceError ? fault(error.message, error.status) : fault(UNKNOWN_FORM);
    }
};
const catchTaken = (work) => catchFault(async () => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof ServiceError && error.status === TAKEN)
            return { kind: 'taken' };
        throw error;
    }
});
/** GitHub's own servers. GitHub Enterprise Server has no cache service of version 2. */
const HOSTED = /^(?:github\.com|.+\.ghe\.com|(?:.+\.)?localhost)$/i;
const readAccess = (env) => {
    const server = env['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
    if (URL.canParse(server) && !HOSTED.test(new URL(server).hostname))
        return { kind: 'fault', reason: 'GitHub Enterprise Server has no cache service of version 2' };
    const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
    return env['ACTIONS_CACHE_SERVICE_V2'] && URL.canParse(url) && token !== ''
        ? { url: new URL(url), token: new start.Secret(token) }
        : { kind: 'fault', reason: 'this runner offers no cache service' };
};

/** Milliseconds, for one request or save. */
const TIMEOUT$1 = 3_000;
const openStates = (keys, cache, edges) => {
    return {
        add: async (event, atMs) => {
            await cache.save(`${keys.state(event)}${atMs}`, limitTime(TIMEOUT$1, edges));
        },
        last: async (event) => {
            const prefix = keys.state(event);
            const found = await cache.find(prefix, limitTime(TIMEOUT$1, edges));
            const atMs = found.kind === 'found' ? Number(found.key.slice(prefix.length)) : NaN;
            return Number.isSafeInteger(atMs) ? atMs : undefined;
        },
    };
};

/** Looks up all destinations at once. Never rejects: a cache that fails costs a notice and a new message. */
const openMemory = async (destinations, topic, edges) => {
    const cache = await openCache(edges);
    if ('kind' in cache) {
        const agreement = { kind: 'not-shared', reason: cache.reason, saves: false };
        const save = () => Promise.resolve(undefined);
        const entries = destinations.map(key => ({
            id: nameMessage(listKeys(key, topic), edges),
            agreement,
            save,
        }));
        return { entries, cache };
    }
    const entries = await Promise.all(destinations.map(async (key) => {
        const keys = listKeys(key, topic);
        return {
            id: nameMessage(keys, edges),
            states: openStates(keys, cache, edges),
            agreement: await agree(keys, cache, edges),
            save: posted => savePosted(keys, posted, cache, edges),
        };
    }));
    return { entries, cache };
};
/** Unlike cache keys, this is unique across repositories, which may share an outbox. */
const nameMessage = ({ id }, { env }) => node_crypto.createHash('sha256')
    .update(JSON.stringify([env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], id]))
    .digest('hex')
    .slice(0, 32);

/** The topic of a kind that a message is about; undefined if the event has none. */
const findTopic = (kind, source) => {
    const found = FINDERS[kind](source);
    return found === undefined ? undefined : { kind, ...found };
};
const run = ({ payload, context }) => {
    const other = readAt(payload, 'workflow_run');
    const id = toText(readAt(other, 'id')) ?? context.runId;
    const workflow = toText(readAt(other, 'name')) ?? context.workflow ?? 'Run';
    const number = toText(readAt(other, 'run_number')) ?? (other === undefined ? context.runNumber?.toString() : undefined);
    return id === undefined
        ? undefined
        : { id, title: number === undefined ? workflow : `${workflow} #${number}` };
};
/** Where payloads name a commit, in order of precedence: never a pull request's merge commit. */
const COMMITS = [
    ['pull_request', 'head', 'sha'],
    ['workflow_run', 'head_sha'],
    ['workflow_job', 'head_sha'],
    ['check_run', 'head_sha'],
    ['check_suite', 'head_sha'],
    ['merge_group', 'head_sha'],
    ['deployment', 'sha'],
    ['comment', 'commit_id'],
    ['sha'],
    ['after'],
];
const SHA = /^[0-9a-f]{40,64}$/i;
const commitTopic = ({ payload, context }) => {
    const all = [...COMMITS.map(path => toText(readAt(payload, ...path))), context.sha];
    const id = all.find(sha => sha !== undefined && SHA.test(sha) && !/^0+$/.test(sha))?.toLowerCase();
    return id === undefined ? undefined : { id, title: id.slice(0, 7) };
};
const pullRequest = ({ payload, context }) => {
    const pull = readAt(payload, 'pull_request');
    const issue = readAt(payload, 'issue');
    const number = [
        readAt(pull, 'number'),
        readAt(issue, 'pull_request') === undefined ? undefined : readAt(issue, 'number'),
        ...['workflow_run', 'check_run', 'check_suite'].map(key => readAt(payload, key, 'pull_requests', '0', 'number')),
        /^refs\/pull\/(\d+)\//.exec(context.ref ?? '')?.[1],
        // A merge queue's branch: `gh-readonly-queue/main/pr-12-<sha>`.
        /\/pr-(\d+)-[0-9a-f]+$/.exec(toText(readAt(payload, 'merge_group', 'head_ref')) ?? context.ref ?? '')?.[1],
    ]
        .map(toText)
        .find(found => found !== undefined);
    if (number === undefined)
        return undefined;
    const title = toText(readAt(pull, 'title')) ?? toText(readAt(issue, 'title'));
    return { id: number, title: `#${number}${title === undefined ? '' : `: ${title}`}` };
};
const branchTopic = ({ payload, context }) => {
    const head = readAt(payload, 'pull_request', 'head');
    const other = readAt(payload, 'workflow_run');
    const name = toText(readAt(head, 'ref')) ??
        toText(readAt(other, 'head_branch')) ??
        toText(readAt(payload, 'check_suite', 'head_branch')) ??
        branchIn(toText(readAt(payload, 'ref')), toText(readAt(payload, 'ref_type'))) ??
        branchIn(context.ref);
    if (name === undefined)
        return undefined;
    const repo = toText(readAt(head, 'repo', 'full_name')) ?? toText(readAt(other, 'head_repository', 'full_name'));
    const isForks = repo !== undefined && repo.toLowerCase() !== context.repository?.toLowerCase();
    return {
        id: isForks ? `${repo}:${name}` : name,
        title: isForks ? `${repo.split('/')[0] ?? ''}:${name}` : name,
    };
};
/** From a full ref, or from a short one with its kind, as in the events `create` and `delete`. */
const branchIn = (ref, kind) => kind === 'branch' ? ref : /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
const release = ({ payload, context }) => releaseSet(payload) ?? oneRelease({ payload, context });
/** Several releases in one message are their own topic, which belongs to none of them alone. */
const releaseSet = (payload) => {
    const all = readAt(payload, 'releases');
    const tags = Array.isArray(all) ? all.flatMap(one => toText(readAt(one, 'tag_name')) ?? []) : [];
    const [first, ...others] = tags;
    if (first === undefined || others.length === 0)
        return undefined;
    const count = Number(toText(readAt(payload, 'count')) ?? tags.length);
    return { id: JSON.stringify([count, ...tags.toSorted()]), title: `${first} and ${count - 1} more` };
};
const oneRelease = ({ payload, context }) => {
    const ref = toText(readAt(payload, 'ref'));
    const id = toText(readAt(payload, 'release', 'tag_name')) ??
        (readAt(payload, 'ref_type') === 'tag' ? ref : undefined) ??
        /^refs\/tags\/(.+)$/.exec(ref ?? context.ref ?? '')?.[1];
    return id === undefined ? undefined : { id, title: id };
};
const workflowTopic = ({ payload, context, workflowRef }) => {
    const other = readAt(payload, 'workflow_run') ?? readAt(payload, 'workflow');
    const file = fileIn(toText(readAt(other, 'path')) ?? (other === undefined ? workflowRef : undefined));
    const name = toText(readAt(other, 'name')) ?? (other === undefined ? context.workflow : undefined);
    const id = file ?? name;
    return id === undefined ? undefined : { id, title: name ?? id };
};
const fileIn = (path) => /(?:^|\/)\.github\/workflows\/([^@]+)/.exec(path ?? '')?.[1];
const FINDERS = {
    run,
    commit: commitTopic,
    'pull-request': pullRequest,
    branch: branchTopic,
    release,
    workflow: workflowTopic,
};
const readAt = (value, ...path) => path.reduce((found, key) => typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    ? (found[key] ?? undefined)
    : undefined, value);
const toText = (value) => {
    const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return found === '' ? undefined : found;
};

/** Milliseconds, for one request or save. */
const TIMEOUT = 3_000;
/** The latest attempt of a run that any step has reported, this one included. Never rejects. */
const latestAttempt = async (attempt, { attempts }, cache, edges) => {
    const found = await cache.find(attempts, limitTime(TIMEOUT, edges));
    const latest = found.kind === 'found' ? Number(found.key.slice(attempts.length)) || 1 : 1;
    if (attempt > latest)
        await cache.save(`${attempts}${attempt}`, limitTime(TIMEOUT, edges));
    return Math.max(attempt, latest);
};

const STATES = ['success', 'failure', 'cancelled', 'skipped', 'running', 'waiting'];
/** Milliseconds. */
const TIMES$1 = {
    all: 8_000,
    /** Between two attempts, and up to twice that. */
    pause: 150,
};
/** After so many attempts, the job that reserved the next list is considered dead. */
const PATIENCE = 10;
/**
 * Adds a job's report, if any, to those of its run, and returns all of them. Each list is saved under the next number: a key can be
 * reserved only once, so no job overwrites the report of another. Never rejects.
 */
const shareReport = async (own, keys, cache, edges) => {
    const { clock, random } = edges;
    const signal = limitTime(TIMES$1.all, edges);
    for (let attempt = 0;; attempt += 1) {
        const found = await cache.read(keys.reports, signal);
        if (found.kind === 'fault')
            return found;
        const before = found.kind === 'found' ? parseReports(found.content) : [];
        if (own === undefined)
            return before;
        const all = [...before.filter(({ id }) => id !== own.id), own];
        if (JSON.stringify(before.find(({ id }) => id === own.id)) === JSON.stringify(own))
            return before;
        const last = found.kind === 'found' ? Number(found.key.slice(keys.reports.length)) || 0 : 0;
        const next = last + 1 + Math.floor(attempt / PATIENCE);
        const saved = await cache.save(`${keys.reports}${next}`, signal, JSON.stringify(all));
        if (saved.kind === 'saved')
            return all;
        if (saved.kind === 'fault')
            return saved;
        await clock.sleep(TIMES$1.pause * (1 + random()), signal);
        if (signal.aborted)
            return { kind: 'fault', reason: 'the cache service took too long' };
    }
};
/** Anything in the repository can write to the cache, so what is not a report is left out. */
const parseReports = (content) => {
    try {
        const value = JSON.parse(content);
        return Array.isArray(value) ? value.filter(isReport) : [];
    }
    catch {
        return [];
    }
};
const isReport = (value) => {
    if (typeof value !== 'object' || value === null)
        return false;
    const { id, name, state, isOver, fromMs, toMs, step } = value;
    const isTime = (time) => time === undefined || Number.isFinite(time);
    return (typeof id === 'string' &&
        typeof name === 'string' &&
        name.trim() !== '' &&
        STATES.includes(state) &&
        typeof isOver === 'boolean' &&
        isTime(fromMs) &&
        isTime(toMs) &&
        (step === undefined || typeof step === 'string'));
};

/** Milliseconds. */
const TIMES = {
    /** For one request or save. */
    service: 3_000,
    /** For another job to post the result that it has claimed. */
    other: 10_000,
    /** Between two checks, and up to half as much again. */
    look: 500,
};
const confirmed = (key) => `${key}-posted`;
/**
 * Whether this job should post a result to a message that cannot be edited. Of the jobs that claim it, one posts. The others wait until it
 * has, and post it too if it does not: twice is better than never. Never rejects.
 */
const claimResult = async (key, cache, edges) => {
    const { clock, random, interrupted } = edges;
    const reserved = await cache.reserve(key, limitTime(TIMES.service, edges));
    if (reserved.kind !== 'taken')
        return true;
    const signal = limitTime(TIMES.other, edges);
    for (;;) {
        const found = await cache.find(confirmed(key), signal);
        if (found.kind === 'found')
            return false;
        if (signal.aborted || interrupted.aborted)
            return true;
        await clock.sleep(TIMES.look * (1 + random() / 2), signal);
    }
};
/** Saves that a claimed result was posted. Never rejects. */
const confirmResult = async (key, cache, edges) => {
    if (key !== undefined)
        await cache.save(confirmed(key), limitTime(TIMES.service, edges));
};

/** Milliseconds. */
const TURN = {
    /** One edit per slot, from all jobs, whether they start, continue, or end. Slack accepts one per second, Discord five per two seconds. */
    every: 2_500,
    /** How long GitHub's API may take to show what a runner has reported. */
    lag: 2_000,
    /** For the edit itself, before other jobs conclude that it was not made. */
    grace: 4_000,
    /** From the start of a slot until the other jobs check whether the edit was made, and up to twice that. */
    look: 1_000,
    /** Until a slot that another job has taken can be found. */
    saving: 300,
    /** For one request to the cache. */
    service: 3_000,
};
const slotAt = (ms) => Math.floor(ms / TURN.every);
const startOf = (slot) => slot * TURN.every;
/** The first slot by which GitHub's API shows what this job knows now. */
const slotAfter = (nowMs) => Math.ceil((nowMs + TURN.lag) / TURN.every);
const findLastSlot = async ({ edits }, cache, edges) => {
    const found = await cache.find(edits, limitTime(TURN.service, edges));
    const [, slot, rest] = (found.kind === 'found' && /^(\d{1,15})(-rest)?$/.exec(found.key.slice(edits.length))) || [];
    if (slot === undefined)
        return undefined;
    return { kind: rest === undefined ? 'edit' : 'rest', slot: Number(slot) };
};
const toClaimed = (result) => {
    switch (result.kind) {
        case 'reserved':
        case 'saved':
            return 'ours';
        case 'taken':
            return 'others';
        case 'fault':
            return result.isBusy === true ? 'busy' : 'fault';
    }
};
/** Reserves this slot and the next one, so that there is time to read and to send, and nothing edits just before or after. */
const claimNow = async (keys, slot, cache, edges) => {
    const signal = limitTime(TURN.service, edges);
    const own = toClaimed(await cache.reserve(keys.edit(slot), signal));
    return own === 'ours' ? toClaimed(await cache.reserve(keys.edit(slot + 1), signal)) : own;
};
/** Reserves a future slot, so that others find it taken. */
const claimSlot = async (keys, slot, cache, edges) => toClaimed(await cache.save(keys.edit(slot), limitTime(TURN.service, edges)));
/** Keeps other jobs from editing in that slot and those before it. */
const restUntil = async (keys, slot, cache, edges) => {
    await cache.save(keys.rest(slot), limitTime(TURN.service, edges));
};
/** Slots that stay free after an edit, to pause the edits of the message. */
const slotsIn = (pauseMs) => Math.ceil(pauseMs / TURN.every);
/** Records that the message was edited in this slot. */
const endTurn = async (keys, slot, cache, edges) => {
    await cache.save(`${keys.sent}${slot}`, limitTime(TURN.service, edges));
};
/** Whether the message was edited in this slot or a later one. */
const wasEdited = async ({ sent }, slot, cache, edges) => {
    const found = await cache.find(sent, limitTime(TURN.service, edges));
    return found.kind === 'found' && Number(found.key.slice(sent.length)) >= slot;
};

/** What the jobs of a run report to each other. @param runKeys the run's own, whatever destinations a job has. */
const openReports = (keys, runKeys, cache, edges) => {
    if (!('find' in cache))
        return undefined;
    const claimed = new Map();
    return {
        share: async (own) => {
            const all = await shareReport(own, keys, cache, edges);
            return 'kind' in all ? undefined : all;
        },
        join: async (own) => {
            const found = await cache.find(keys.reports, limitTime(TURN.service, edges));
            if (found.kind === 'found')
                await shareReport(own, keys, cache, edges);
        },
        claimResult: async (name, result) => {
            const key = runKeys.result(JSON.stringify([name, ...describeResult(result)]));
            claimed.set(name, key);
            return claimResult(key, cache, edges);
        },
        confirm: async (names) => {
            await Promise.all(names.map(name => confirmResult(claimed.get(name), cache, edges)));
        },
    };
};
const describeResult = ({ overview, status, attempt }) => [
    attempt,
    status,
    overview.jobs.map(job => [job.name, job.state, job.matrixJobs.map(one => [one.name, one.state])]),
];

/** A platform accepts this many edits at once. */
const MOST_DIRECT = 3;
/** How often the last one checks what has changed since its edit. */
const MOST_CHECKS$1 = 3;
/** For jobs that cannot agree on who edits: chance spreads the edits of those that end together. Never rejects. */
const editByChance = async (edit, shared) => {
    const state = await edit.read();
    const ending = edit.countEnding(state);
    if (ending <= MOST_DIRECT) {
        const sent = await edit.send(state);
        if (sent === 'failed')
            return sent;
        if (sent === 'sent')
            return edit.isLast(state) ? checkAgain$1(edit, state, shared) : sent;
    }
    return editSometime(edit, Math.max(ending, MOST_DIRECT), shared);
};
const editSometime = async (edit, ending, shared) => {
    const { clock, random, interrupted } = shared.edges;
    for (;;) {
        const slot = slotAfter(clock.now());
        if (startOf(slot) + TURN.grace >= shared.endsAt || interrupted.aborted)
            return 'failed';
        await clock.sleep(Math.max(0, startOf(slot) + random() * TURN.every - clock.now()), interrupted);
        if (random() * ending >= 1)
            continue;
        const state = await edit.read();
        const sent = await edit.send(state);
        if (sent === 'failed')
            return sent;
        if (sent === 'sent')
            return checkAgain$1(edit, state, shared);
    }
};
/** An edit may arrive after a newer one, and jobs may end while it is on its way. */
const checkAgain$1 = async (edit, sent, shared) => {
    const { edges, endsAt } = shared;
    const { clock, interrupted } = edges;
    let state = sent;
    for (let check = 0; check < MOST_CHECKS$1; check += 1) {
        if (clock.now() + TURN.lag >= endsAt || interrupted.aborted)
            break;
        await clock.sleep(TURN.lag, interrupted);
        const now = await edit.read();
        if (edit.isSame(state, now))
            break;
        state = now;
        const again = await edit.send(state);
        if (again === 'busy')
            return editSometime(edit, edit.countEnding(state), shared);
        if (again === 'failed')
            return again;
    }
    return 'sent';
};

/** How often one job checks what has changed since its edit. */
const MOST_CHECKS = 3;
/** If the cache accepts no more requests, one job in this many edits. */
const BUSY_ODDS = 64;
/** Asks before GitHub is read: most jobs that end together then need not read it at all. */
const startEdit = async ({ keys, cache, edges }) => {
    if (cache === undefined)
        return { kind: 'alone' };
    const last = await findLastSlot(keys, cache, edges);
    const slot = slotAt(edges.clock.now());
    if (last !== undefined && last.slot >= slot)
        return { kind: 'in-turn' };
    switch (await claimNow(keys, slot, cache, edges)) {
        case 'ours':
            return { kind: 'now', slot };
        case 'others':
        case 'busy':
            return { kind: 'in-turn' };
        case 'fault':
            return { kind: 'alone' };
    }
};
/**
 * Edits so that the message ends up with the newest state: of many jobs that end together, one reads the state again and edits for all of
 * them, and the last one then checks whether anything has changed. Never rejects.
 */
const editShared = async (edit, { cache, ...shared }, start) => {
    if (cache === undefined || start.kind === 'alone')
        return editByChance(edit, shared);
    const cached = { ...shared, cache };
    if (start.kind === 'now') {
        const edited = await editNow(edit, start.slot, cached);
        if (edited !== 'busy')
            return edited;
    }
    return editInTurn(edit, cached, MOST_CHECKS);
};
/**
 * For the edit at a job's start, which the job waits for. Waits for a slot only if no other job will edit soon, since that edit shows this
 * start too. Returns a function to call once the edit is sent; undefined if others will edit. Never rejects.
 */
const beginStartEdit = async (shared) => {
    const { keys, cache, edges } = shared;
    const start = await startEdit(shared);
    if (start.kind === 'alone' || cache === undefined)
        return () => Promise.resolve();
    if (start.kind === 'now')
        return pauseMs => restUntil(keys, start.slot + 1 + slotsIn(pauseMs), cache, edges);
    const { clock, random, interrupted } = edges;
    await clock.sleep(random() * TURN.saving, interrupted);
    const first = slotAfter(clock.now());
    const last = await findLastSlot(keys, cache, edges);
    if (last?.kind === 'rest' && last.slot > first)
        return undefined;
    const { slot, claimed } = await claimFrom(first, last, { keys, cache, edges });
    if (claimed !== 'ours')
        return undefined;
    await sleepUntil(startOf(slot), edges);
    return async (pauseMs) => {
        await endTurn(keys, slot, cache, edges);
        if (pauseMs > 0)
            await restUntil(keys, slot + slotsIn(pauseMs), cache, edges);
    };
};
/** In the slot that this job has reserved together with the next one. Nothing waits for this edit. */
const editNow = async (edit, slot, shared) => {
    const { keys, cache, edges } = shared;
    // Others find by it that the next slot is taken, too, before they ask for it.
    const rested = restUntil(keys, slot + 1, cache, edges);
    const state = await edit.read();
    const sent = await edit.send(state);
    await Promise.all([rested, pauseAfter(edit, state, slot + 1, shared)]);
    if (sent !== 'sent')
        return sent;
    const isLate = edges.clock.now() >= startOf(slot + 2);
    const isOneOfMany = edit.countEnding(state) > 1 && edit.isLast(state);
    return isLate || isOneOfMany ? checkAgain(edit, state, slot + 1, shared, MOST_CHECKS) : sent;
};
/** Of the jobs that wait for the same slot, one takes it. The others check whether it has edited; otherwise they try again. */
const editInTurn = async (edit, shared, checks) => {
    const { keys, cache, edges, endsAt } = shared;
    const { clock, random, interrupted } = edges;
    for (;;) {
        // Not all ask at the same moment: those that ask later find the slot taken.
        const first = slotAfter(clock.now());
        await clock.sleep(random() * (startOf(first) - clock.now() - TURN.look / 2), interrupted);
        const last = await findLastSlot(keys, cache, edges);
        const { slot, claimed } = await claimFrom(first, last, shared);
        if (startOf(slot) + TURN.grace >= endsAt || interrupted.aborted)
            return 'failed';
        if (claimed === 'fault')
            return editByChance(edit, shared);
        await sleepUntil(startOf(slot), edges);
        if (claimed === 'ours' || (claimed === 'busy' && random() * BUSY_ODDS < 1)) {
            const edited = await useTurn(edit, slot, shared, checks);
            if (edited !== 'busy')
                return edited;
        }
        else if (await waitForEdit(slot, shared))
            return 'by-another';
    }
};
/** The first slot, from that one on, in which a job edits for those that wait; and whether it is this one. */
const claimFrom = async (first, last, { keys, cache, edges }) => {
    if (last?.kind === 'edit' && last.slot >= first)
        return { slot: last.slot, claimed: 'others' };
    const slot = Math.max(first, last === undefined ? 0 : last.slot + 1);
    const claimed = await claimSlot(keys, slot, cache, edges);
    if (claimed !== 'others')
        return { slot, claimed };
    // By a job that is just saving it, or that edits now and needs this slot, too.
    await edges.clock.sleep(TURN.saving, edges.interrupted);
    const now = await findLastSlot(keys, cache, edges);
    if (now?.kind === 'edit' && now.slot >= slot)
        return { slot: now.slot, claimed };
    return { slot: slot + 1, claimed: await claimSlot(keys, slot + 1, cache, edges) };
};
const sleepUntil = async (ms, { clock, interrupted }) => {
    await clock.sleep(Math.max(0, ms - clock.now()), interrupted);
};
/** Whether another job edits in that slot. Asks twice before it is taken for dead. */
const waitForEdit = async (slot, { keys, cache, edges }) => {
    const start = startOf(slot);
    await sleepUntil(start + TURN.look * (1 + edges.random()), edges);
    if (await wasEdited(keys, slot, cache, edges))
        return true;
    await sleepUntil(start + TURN.grace, edges);
    return wasEdited(keys, slot, cache, edges);
};
const useTurn = async (edit, slot, shared, checks) => {
    const { keys, cache, edges } = shared;
    const state = await edit.read();
    const sent = await edit.send(state);
    if (sent !== 'sent')
        return sent;
    await Promise.all([endTurn(keys, slot, cache, edges), pauseAfter(edit, state, slot, shared)]);
    return checkAgain(edit, state, slot, shared, checks);
};
const pauseAfter = async (edit, state, slot, { keys, cache, edges }) => {
    const slots = slotsIn(edit.pauseAfter(state));
    if (slots > 0)
        await restUntil(keys, slot + slots, cache, edges);
};
/** An edit may arrive after a newer one, and jobs may end while it is on its way. A job that edits later reads later. */
const checkAgain = async (edit, sent, slot, shared, checks) => {
    const { keys, cache, edges, endsAt } = shared;
    const { clock, interrupted } = edges;
    if (checks === 0 || clock.now() + TURN.lag >= endsAt || interrupted.aborted)
        return 'sent';
    await clock.sleep(TURN.lag, interrupted);
    const last = await findLastSlot(keys, cache, edges);
    if (last?.kind === 'edit' && last.slot > slot)
        return 'sent';
    if (edit.isSame(sent, await edit.read()))
        return 'sent';
    const again = await editInTurn(edit, shared, checks - 1);
    return again === 'by-another' ? 'sent' : again;
};

/** How the jobs of a run share its message. */
const shareMessage = (shared, deadlineMs) => ({
    start: () => startEdit(shared),
    edit: (start, first, isRead, again, send) => {
        const endsAt = shared.edges.clock.now() + deadlineMs;
        return sendSharedEdit({ start, first, isRead, again, send }, { ...shared, endsAt });
    },
    begin: async () => {
        const end = await beginStartEdit(shared);
        return end && (({ overview }) => end(overview?.pauseMs ?? 0));
    },
});
/** What the message shows; not how many jobs end, or how many requests are left. */
const describeShown = ({ overview }) => JSON.stringify(overview && [overview.jobs, overview.isOver, overview.result, overview.isWhole]);
const isEdit = ({ destination }) => start.isEdited(destination);
/**
 * Many jobs edit the message. Of those that end together, one reads GitHub again and edits for all. New messages are posted once, without
 * waiting.
 */
const sendSharedEdit = async ({ start, first, isRead, again, send }, editing) => {
    const { clock, runner } = editing.edges;
    const others = send(first.posts.filter(post => !isEdit(post)));
    let last = { prepared: first, receipts: [] };
    let isFirst = isRead;
    const edited = await editShared({
        read: async () => {
            if (!isFirst)
                return again(last.prepared);
            isFirst = false;
            return first;
        },
        send: async (prepared) => {
            const limits = { deadlineMs: editing.endsAt - clock.now(), mostRetries: 0 };
            const receipts = await send(prepared.posts.filter(isEdit), limits);
            last = { prepared, receipts };
            if (receipts.every(({ kind }) => kind === 'delivered'))
                return 'sent';
            return receipts.some(one => one.kind !== 'delivered' && one.forGood) ? 'failed' : 'busy';
        },
        isSame: (before, now) => describeShown(before) === describeShown(now),
        pauseAfter: ({ overview }) => overview?.pauseMs ?? 0,
        countEnding: ({ overview }) => overview?.ending ?? 1,
        isLast: ({ overview }) => overview?.checksAgain ?? false,
    }, editing, start);
    // No turn came within the deadline. One edit without a turn is better than none.
    if (edited === 'failed' && last.receipts.length === 0) {
        const prepared = isRead ? first : await again(first);
        last = { prepared, receipts: await send(prepared.posts.filter(isEdit), { mostRetries: 0 }) };
    }
    const isByAnother = edited === 'by-another';
    if (isByAnother)
        runner.info('Another job updated the message of the run for this one too');
    const known = isByAnother ? first.posts.filter(isEdit).map(toUnchangedReceipt) : last.receipts;
    const all = [...(await others), ...known];
    return {
        ...last,
        receipts: first.posts.flatMap(({ destination }) => all.find(({ post }) => post.destination === destination) ?? []),
    };
};
/** Another job has edited the message for this one too. */
const toUnchangedReceipt = (post) => ({
    kind: 'delivered',
    post,
    sent: [],
    messageIds: post.destination.target?.edits ?? [],
    attempts: 0,
});

/** The source of an event's topics. */
const readTopicSource = ({ file, context }, { env }) => ({
    payload: file.payload,
    context,
    ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
});
/** `live: run`: the destinations with the run's message, whichever job posted it, and how to save or edit it. */
const openRunMessage = async (inputs, destinations, edges, event) => {
    if (inputs.dryRun)
        return { inputs, destinations };
    const topic = findTopic('run', readTopicSource(event, edges));
    const open = destinations.filter(one => one.platform.edits && !start.isEdited(one));
    if (topic === undefined) {
        edges.runner.notice('live: the runner does not say which run this is, so each step posts a new message');
        return { inputs, destinations };
    }
    const { entries, cache } = await openMemory(open.map(toDestinationKey), topic, edges);
    reportNotShared(open, entries, edges, 'so a new message is posted');
    const settled = destinations.map(destination => {
        const agreed = entries[open.indexOf(destination)]?.agreement;
        return agreed?.kind === 'known' ? withEdits(destination, agreed.posted) : destination;
    });
    const keys = listKeys({ name: JSON.stringify(settled.map(({ name }) => name).toSorted()) }, topic);
    const replaced = 'find' in cache ? await findReplaced(event, listKeys({ name: '' }, topic), cache, edges) : {};
    const reports = openReports(keys, listKeys({ name: '' }, topic), cache, edges);
    return {
        ...replaced,
        inputs,
        destinations: settled,
        findEditable: destination => {
            const entry = entries[open.findIndex(({ name }) => name === destination.name)];
            return Promise.resolve(entry && { id: entry.id, ...start.known('log', entry.states) });
        },
        save: async (receipts) => {
            await Promise.all([
                saveNewMessages(receipts, open, entries, edges),
                reports?.confirm(receipts.flatMap(({ kind, post }) => (kind === 'delivered' ? post.destination.name : []))),
            ]);
        },
        reports,
        unsaved: open
            .filter((_, at) => entries[at]?.agreement.kind === 'not-shared' && !entries[at].agreement.saves)
            .map(({ name }) => name),
        ...(settled.some(start.isEdited) && {
            sharing: shareMessage({ keys, ...('find' in cache && { cache }), edges }, inputs.deadlineMs),
        }),
    };
};
/** An event of another run may arrive late, during the run's next attempt. */
const findReplaced = async ({ file }, keys, cache, edges) => {
    const attempt = Number(start.asObject(file.payload['workflow_run'])['run_attempt'] ?? NaN);
    if (!Number.isSafeInteger(attempt))
        return {};
    const latest = await latestAttempt(attempt, keys, cache, edges);
    return latest === attempt
        ? {}
        : {
            replaced: `Nothing posted: attempt ${attempt} of the run is over, and the message shows attempt ${latest}`,
        };
};
const toDestinationKey = ({ name, target }) => ({
    name,
    ...(target?.channel !== undefined && { channel: target.channel }),
    ...(target?.thread !== undefined && { thread: target.thread }),
});
const withEdits = (destination, { ids, channelId }) => ({
    ...destination,
    target: { tags: [], ...destination.target, edits: ids, ...(channelId !== undefined && { channelId }) },
});
/** Says why a message does not continue an earlier one. */
const reportNotShared = (destinations, entries, { runner }, end) => {
    const reasons = entries.flatMap(({ agreement }) => agreement.kind === 'not-shared' ? [agreement.reason] : []);
    if (entries.length > 1 && new Set(reasons).size === 1 && reasons.length === entries.length)
        runner.notice(`${reasons[0] ?? ''}, ${end}`);
    else
        for (const [at, { agreement }] of entries.entries())
            if (agreement.kind === 'not-shared')
                runner.notice(`${destinations[at]?.name ?? ''}: ${agreement.reason}, ${end}`);
};
/** Saves messages that were posted for the first time, or again. */
const saveNewMessages = async (receipts, destinations, entries, { runner }) => {
    await Promise.all(destinations.map(async ({ name }, at) => {
        const entry = entries[at];
        const receipt = receipts.find(({ post }) => post.destination.name === name);
        const posted = receipt && readPosted(receipt);
        if (!entry || !posted || !isNewMessage(entry, posted))
            return;
        const fault = await entry.save(posted);
        if (fault)
            runner.notice(`${name}: the message could not be saved for later steps (${fault.reason}), so they post a new one`);
    }));
};
const isNewMessage = ({ agreement }, { ids }) => {
    switch (agreement.kind) {
        case 'first':
            return true;
        case 'known':
            return ids.join() !== agreement.posted.ids.join();
        case 'not-shared':
            return agreement.saves;
    }
};
const readPosted = (receipt) => {
    const [first, ...rest] = receipt.messageIds.filter(id => id !== '');
    if (first === undefined || receipt.kind !== 'delivered')
        return undefined;
    const { channelId, sent } = receipt;
    return {
        ids: [first, ...rest],
        ...(channelId !== undefined && { channelId }),
        ...(sent[0]?.to?.thread !== undefined && { isInThread: true }),
    };
};

var runMessage = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openRunMessage: openRunMessage,
  readTopicSource: readTopicSource,
  reportNotShared: reportNotShared,
  saveNewMessages: saveNewMessages,
  toDestinationKey: toDestinationKey
});

/** `thread` with a word: the destinations with the thread of the message's topic, or with a title to open one. */
const withThreads = async (live, word, { dryRun }, edges, event) => {
    if (dryRun)
        return live;
    const topic = findTopic(word, readTopicSource(event, edges));
    if (topic === undefined) {
        edges.runner.notice(`thread: ${NO_TOPIC[word]}, so the message is not part of a thread`);
        return live;
    }
    const open = live.destinations.filter(canReply(edges));
    const { entries } = await openMemory(open.map(toDestinationKey), topic, edges);
    const asked = open.filter(one => !start.isEdited(one));
    reportNotShared(asked, entries.filter((_, at) => {
        const one = open[at];
        return one !== undefined && asked.includes(one);
    }), edges, 'so the message starts a new thread');
    const destinations = live.destinations.map(destination => {
        const entry = entries[open.indexOf(destination)];
        return entry === undefined ? destination : withTopicThread(destination, entry, topic);
    });
    return {
        ...live,
        destinations,
        save: async (receipts) => {
            await live.save?.(receipts);
            const firsts = receipts.filter(receipt => isFirstMessage(receipt) && !start.isEdited(receipt.post.destination));
            firsts.filter(isOutsideThreads).forEach(({ post }) => edges.runner.notice(describeOutside(post)));
            await saveNewMessages(firsts, open, entries, edges);
        },
    };
};
const NO_TOPIC = {
    run: 'the runner does not say which run this is',
    commit: 'the event has no commit',
    'pull-request': 'the event has no pull request',
    branch: 'the event has no branch',
    release: 'the event has no release',
    workflow: 'the runner does not say which workflow this is',
};
const canReply = ({ runner }) => ({ name, platform, target }) => {
    if (target?.thread !== undefined)
        return false;
    if (platform.id === 'discord' || platform.kind === 'token')
        return true;
    runner.notice(`${name}: a ${platform.title} webhook cannot post replies; use slack-token`);
    return false;
};
/** A Discord thread has the ID of the message that opened it. A message in a text channel opens none. */
const findThread = ({ ids, channelId, isInThread, }) => isInThread || channelId === ids[0] ? channelId : undefined;
const withTopicThread = (destination, { agreement }, { title }) => {
    const { platform } = destination;
    const target = { tags: [], edits: [], ...destination.target };
    const isDiscord = platform.id === 'discord';
    if (agreement.kind !== 'known')
        return isDiscord ? { ...destination, target: { ...target, title } } : destination;
    const { posted } = agreement;
    const thread = isDiscord ? findThread(posted) : posted.ids[0];
    // The first message is in a text channel. The webhook may have been moved to a forum since then.
    if (thread === undefined)
        return { ...destination, target: { ...target, title, opensLast: true } };
    // The edited message may be the first one itself.
    const isFirst = target.edits[0] === posted.ids[0];
    return isFirst && !isDiscord ? destination : { ...destination, target: { ...target, thread, title } };
};
/** Whether it should have been part of a thread, but the channel has none. */
const isOutsideThreads = (receipt) => receipt.kind === 'delivered' &&
    receipt.post.destination.target?.opensLast === true &&
    findThread({ ids: receipt.messageIds, ...start.known('channelId', receipt.channelId) }) === undefined;
const describeOutside = ({ destination: { name } }) => `${name}: a webhook can open threads only in a forum, so the message is not part of a thread`;
/** Whether the message is not a reply: it is the first, or the one that it replied to was deleted. */
const isFirstMessage = (receipt) => {
    const [first] = receipt.sent;
    return first !== undefined && !('thread_ts' in first.body) && first.to?.thread === undefined;
};

var thread = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withThreads: withThreads
});

exports.runMessage = runMessage;
exports.thread = thread;
