'use strict';

var start = require('../hookline.js');
var node_crypto = require('node:crypto');

/** Changes with the format of the keys, so that releases with another format ignore them. */
const FORMAT = 'hookline-1';
/** 128 bits: two topics never share a key. */
const DIGITS$1 = 32;
const hash = (function (what) {
    return node_crypto.createHash('sha256').update(what).digest('hex').slice(0, DIGITS$1);
});
const listKeys = (function ({ name, channel, thread }, { kind, id: topicId }) {
    const id = hash(JSON.stringify([name, channel ?? null, thread ?? null, kind, topicId]));
    const key = `${FORMAT}-${id}`;
    return {
        id,
        posted: `${key}-at-`,
        edits: `${key}-edit-`,
        turn: (turn => `${key}-claim-${turn}`),
        deputy: ((turn, messages) => `${key}-deputy-${turn}-${messages}`),
        sent: (turn => `${key}-sent-${turn}.`),
        attempts: `${key}-attempt-`,
        waited: `${key}-waited`,
        reports: `${key}-jobs-`,
        result: (what => `${key}-result-${hash(what)}`),
        state: (event => `${key}-${event}-`),
        first: (after => `${key}-turn-${after === undefined ? 'first' : `after-${after.ids[0]}`}`),
    };
});
/** The longest key that the cache accepts. https://github.com/actions/toolkit/tree/main/packages/cache */
const LONGEST = 512;
/** At the end of the key of a message in a thread. */
const THREAD = 'thread';
/** A message as the end of a key: its IDs, its channel if known, and whether that is a thread. */
const postedKey = (function ({ posted }, { ids, channelId, isInThread }) {
    const [first, ...rest] = ids;
    const place = channelId === undefined ? [] : [channelId, ...(isInThread ? [THREAD] : [])];
    const whole = ((end) => `${posted}${[[first, ...end].join('+'), ...place].join('~')}`);
    const key = whole(rest);
    // Further parts are posted again instead of edited; no live message has that many.
    return key.length <= LONGEST ? key : whole([]);
});
/** The message that a key identifies; undefined if the key is not valid: anything in the repository can write to the cache. */
const readPostedKey = (function ({ posted }, key) {
    const [ids = '', channelId, mark, ...more] = key.slice(posted.length).split('~');
    const [first, ...rest] = ids.split('+');
    const isId = ((id) => start.isSnowflake(id) || start.isTs(id));
    if (!key.startsWith(posted) || more.length > 0 || first === undefined)
        return undefined;
    if (![first, ...rest].every(isId))
        return undefined;
    if (channelId === undefined)
        return { ids: [first, ...rest] };
    if (!/^[A-Z\d]{2,20}$/.test(channelId) || ![undefined, THREAD].includes(mark))
        return undefined;
    return { ids: [first, ...rest], channelId, ...(mark === THREAD && { isInThread: true }) };
});

/** Aborted after that many milliseconds, or when the runner asks the step to end. */
const limitTime = (function (ms, { clock, interrupted }) {
    return AbortSignal.any([clock.timeout(ms), interrupted]);
});
/** Milliseconds. */
const REQUEST = 3_000;
/** For one request to the cache, or one save. */
const limitRequest = (function (edges) {
    return limitTime(REQUEST, edges);
});

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
const agree = (async function (keys, cache, edges, missing) {
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
});
/** Saves a message for later steps; the fault where that fails. Never rejects. */
const savePosted = (async function (keys, posted, cache, edges) {
    const saved = await cache.save(postedKey(keys, posted), limitTime(TIMES$2.service, edges));
    return saved.kind === 'fault' ? saved : undefined;
});
const notShared = (function ({ reason }) {
    return ({ kind: 'not-shared', reason, saves: false });
});
const look = (async function (keys, cache, signal, missing) {
    const found = await cache.find(keys.posted, signal);
    if (found.kind === 'fault')
        return notShared(found);
    const posted = found.kind === 'found' ? readPostedKey(keys, found.key) : undefined;
    return posted === undefined || posted.ids[0] === missing?.ids[0]
        ? { kind: 'none' }
        : { kind: 'known', posted };
});
const waitForOther = (async function (keys, cache, edges, missing) {
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
});

/** The header has whole seconds. */
const SECOND = 1_000;
/** A runner's clock may be wrong by this without harm, in milliseconds. */
const HARMLESS = 500;
/** The runner's clock unless it is clearly wrong: it is more exact than what a service's answers tell of theirs. */
const serviceClock = (function ({ now }) {
    let [least, most] = [-Infinity, Infinity];
    return {
        now: (() => {
            const isRight = least - HARMLESS <= 0 && most + HARMLESS >= 0;
            return now() + (isRight ? 0 : (least + most) / 2);
        }),
        note: ((date, sentAtMs, receivedAtMs) => {
            const second = Date.parse(date ?? '');
            if (Number.isNaN(second))
                return;
            const [low, high] = [second - receivedAtMs, second + SECOND - sentAtMs];
            // If two answers contradict each other, one of the clocks was set in between.
            [least, most] = low > most || high < least ? [low, high] : [Math.max(low, least), Math.min(high, most)];
        }),
    };
});

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
const rpc = (function ({ url, token, clock }, edges, signal) {
    return (async (service, method, contentType, data) => {
        const request = {
            method: 'POST',
            url: new start.Secret(new URL(`/twirp/${service}/${method}`, url).href),
            token,
            headers: { 'content-type': contentType, 'user-agent': 'hookline' },
            body: JSON.stringify(data),
        };
        for (let attempt = 1;; attempt += 1) {
            const sentAtMs = edges.clock.now();
            const result = await edges.http(request, signal);
            if (result.kind === 'answer')
                clock.note(result.headers['date'], sentAtMs, edges.clock.now());
            if (result.kind === 'answer' && result.status >= 200 && result.status < 300)
                return parseObject(result.body);
            if (attempt === TRIES || signal.aborted || !isTransient(result))
                throw describeError(result);
            await edges.clock.sleep(BASE_MS * 2 ** (attempt - 1) * (0.5 + edges.random()), signal);
        }
    });
});
const isTransient = (function (result) {
    return result.kind === 'failed' ? !result.aborted && result.hint === undefined : result.status >= 500;
});
const describeError = (function (result) {
    if (result.kind === 'failed')
        return new ServiceError(result.aborted ? 'did not answer in time' : `could not be reached (${result.reason})`);
    return new ServiceError(describeStatus(result.status), result.status);
});
/** https://docs.github.com/actions/reference/limits: uploads and downloads of a repository are limited by the minute. */
const describeStatus = (function (status) {
    if (status === 403)
        return 'does not let this run write (HTTP 403)';
    return status === 429 ? 'is rate-limiting requests (HTTP 429)' : `answered HTTP ${status}`;
});
const parseObject = (function (body) {
    try {
        const value = JSON.parse(body);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // not JSON
    }
    throw new ServiceError(UNKNOWN_FORM);
});
const UNKNOWN_FORM = 'gave an answer of an unknown form';

/**
 * The version of all our entries. The official client uses a hash of paths and compression, which separates kinds of runners; our entries
 * are the same on all of them.
 */
const VERSION = '9a95c04e24db64987f0c73105b1d5977c911e6d6abff8690b48ec93d2fa7c39d';
/** Most entries say everything in their key, but none can be empty. */
const CONTENT = 'A key of this cache entry says which chat message belongs to what.\n';
/** The Actions cache, version 2; or why there is none. */
const openCache = (async function (edges) {
    const access = readAccess(edges);
    if ('reason' in access)
        return access;
    const { CacheServiceClientJSON: Client } = await Promise.resolve(require('../packages/cache.js'));
    const client = ((signal) => new Client({ request: rpc(access, edges, signal) }));
    const mode = (edges.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
    return { ...createCache(client, edges, mode), now: access.clock.now };
});
/** https://github.com/actions/toolkit/tree/main/packages/cache (cache modes) */
const UNREADABLE = new Set(['none', 'write-only']);
const UNWRITABLE = new Set(['none', 'read']);
const createCache = (function (client, edges, mode) {
    const denied = fault(`is not open to this run (cache mode ${mode})`);
    const create = ((key, signal) => client(signal).CreateCacheEntry({ key, version: VERSION }));
    const lookUp = (async (prefix, signal) => {
        const { ok, matchedKey, signedDownloadUrl } = await client(signal).GetCacheEntryDownloadURL({
            key: prefix,
            restoreKeys: [prefix],
            version: VERSION,
        });
        return ok && matchedKey.startsWith(prefix) ? { key: matchedKey, url: signedDownloadUrl } : undefined;
    });
    const readable = ((work) => UNREADABLE.has(mode) ? Promise.resolve(denied) : catchFault(work));
    return {
        find: ((prefix, signal) => readable((async () => {
            const found = await lookUp(prefix, signal);
            return found ? { kind: 'found', key: found.key } : { kind: 'none' };
        }))),
        read: ((prefix, signal) => readable((async () => {
            const found = await lookUp(prefix, signal);
            if (found === undefined)
                return { kind: 'none' };
            return { kind: 'found', key: found.key, content: await download(found.url, edges, signal) };
        }))),
        reserve: ((key, signal) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : catchTaken((async () => {
                requireOk(await create(key, signal));
                return { kind: 'reserved' };
            }))),
        save: ((key, signal, content = CONTENT) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : catchTaken((async () => {
                const created = await create(key, signal);
                requireOk(created);
                await upload(created.signedUploadUrl, content, edges, signal);
                const size = { sizeBytes: String(Buffer.byteLength(content)) };
                requireOk(await client(signal).FinalizeCacheEntryUpload({ key, version: VERSION, ...size }));
                return { kind: 'saved' };
            }))),
    };
});
/** The service's own message may contain anything, so it is not shown. */
const requireOk = (function ({ ok, message }) {
    if (ok)
        return;
    if (/already exists/i.test(message))
        throw new ServiceError('has that key already', TAKEN);
    throw new ServiceError(/denied/i.test(message) ? 'does not let this run write' : 'did not store the entry');
});
/** https://learn.microsoft.com/rest/api/storageservices/put-blob */
const upload = (async function (url, content, { http }, signal) {
    if (!URL.canParse(url))
        throw new ServiceError(UNKNOWN_FORM);
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
    const result = await http({ method: 'PUT', url: new start.Secret(url), headers, body: content }, signal);
    if (result.kind !== 'answer' || result.status >= 300)
        throw describeError(result);
});
/** https://learn.microsoft.com/rest/api/storageservices/get-blob */
const download = (async function (url, { http }, signal) {
    if (!URL.canParse(url))
        throw new ServiceError(UNKNOWN_FORM);
    const result = await http({ method: 'GET', url: new start.Secret(url), headers: {}, body: '' }, signal);
    if (result.kind !== 'answer' || result.status >= 300)
        throw describeError(result);
    return result.body;
});
/** HTTP 409: the key exists, or another job is saving under it. */
const TAKEN = 409;
/** HTTP 429: uploads and downloads of a repository are limited by the minute. */
const BUSY = 429;
const fault = (function (what, status) {
    return ({
        kind: 'fault',
        reason: `the cache service ${what}`,
        ...(status === BUSY && { isBusy: true }),
    });
});
const catchFault = (async function (work) {
    try {
        return await work();
    }
    catch (error) {
        return error instanceof ServiceError ? fault(error.message, error.status) : fault(UNKNOWN_FORM);
    }
});
const catchTaken = (function (work) {
    return catchFault((async () => {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof ServiceError && error.status === TAKEN)
                return { kind: 'taken' };
            throw error;
        }
    }));
});
/** GitHub's own servers. GitHub Enterprise Server has no cache service of version 2. */
const HOSTED = /^(?:github\.com|.+\.ghe\.com|(?:.+\.)?localhost)$/i;
const readAccess = (function ({ env, clock }) {
    const server = env['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
    if (URL.canParse(server) && !HOSTED.test(new URL(server).hostname))
        return { kind: 'fault', reason: 'GitHub Enterprise Server has no cache service of version 2' };
    const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
    return env['ACTIONS_CACHE_SERVICE_V2'] && URL.canParse(url) && token !== ''
        ? { url: new URL(url), token: new start.Secret(token), clock: serviceClock(clock) }
        : { kind: 'fault', reason: 'this runner offers no cache service' };
});

const openStates = (function (keys, cache, edges) {
    return ({
        add: (async (event, atMs) => {
            await cache.save(`${keys.state(event)}${atMs}`, limitRequest(edges));
        }),
        last: (async (event) => {
            const prefix = keys.state(event);
            const found = await cache.find(prefix, limitRequest(edges));
            const atMs = found.kind === 'found' ? Number(found.key.slice(prefix.length)) : NaN;
            return Number.isSafeInteger(atMs) ? atMs : undefined;
        }),
    });
});

/** Looks up all destinations at once. Never rejects: a cache that fails costs a notice and a new message. */
const openMemory = (async function (destinations, topic, edges) {
    const cache = await openCache(edges);
    if ('kind' in cache) {
        const agreement = { kind: 'not-shared', reason: cache.reason, saves: false };
        const save = (() => Promise.resolve(undefined));
        const entries = destinations.map((key => ({
            id: nameMessage$1(listKeys(key, topic), edges),
            agreement,
            save,
        })));
        return { entries, cache };
    }
    const entries = await Promise.all(destinations.map((async (key) => {
        const keys = listKeys(key, topic);
        return {
            id: nameMessage$1(keys, edges),
            states: openStates(keys, cache, edges),
            agreement: await agree(keys, cache, edges),
            save: (posted => savePosted(keys, posted, cache, edges)),
        };
    })));
    return { entries, cache };
});
/** Unlike cache keys, this is unique across repositories, which may share an outbox. */
const nameMessage$1 = (function ({ id }, { env }) {
    return node_crypto.createHash('sha256')
        .update(JSON.stringify([env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], id]))
        .digest('hex')
        .slice(0, 32);
});

/** The topic of a kind that a message is about; undefined if the event has none. */
const findTopic = (function (kind, source) {
    const found = FINDERS[kind](source);
    return found === undefined ? undefined : { kind, ...found };
});
const run = (function ({ payload, context }) {
    const other = readAt(payload, 'workflow_run');
    const id = toText(readAt(other, 'id')) ?? context.runId;
    const workflow = toText(readAt(other, 'name')) ?? context.workflow ?? 'Run';
    const number = toText(readAt(other, 'run_number')) ?? (other === undefined ? context.runNumber?.toString() : undefined);
    return id === undefined
        ? undefined
        : { id, title: number === undefined ? workflow : `${workflow} #${number}` };
});
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
const commitTopic = (function ({ payload, context }) {
    const all = [...COMMITS.map((path => toText(readAt(payload, ...path)))), context.sha];
    const id = all.find((sha => sha !== undefined && SHA.test(sha) && !/^0+$/.test(sha)))?.toLowerCase();
    return id === undefined ? undefined : { id, title: id.slice(0, 7) };
});
const pullRequest = (function ({ payload, context }) {
    const pull = readAt(payload, 'pull_request');
    const issue = readAt(payload, 'issue');
    const number = [
        readAt(pull, 'number'),
        readAt(issue, 'pull_request') === undefined ? undefined : readAt(issue, 'number'),
        ...['workflow_run', 'check_run', 'check_suite'].map((key => readAt(payload, key, 'pull_requests', '0', 'number'))),
        /^refs\/pull\/(\d+)\//.exec(context.ref ?? '')?.[1],
        // A merge queue's branch: `gh-readonly-queue/main/pr-12-<sha>`.
        /\/pr-(\d+)-[0-9a-f]+$/.exec(toText(readAt(payload, 'merge_group', 'head_ref')) ?? context.ref ?? '')?.[1],
    ]
        .map(toText)
        .find((found => found !== undefined));
    if (number === undefined)
        return undefined;
    const title = toText(readAt(pull, 'title')) ?? toText(readAt(issue, 'title'));
    return { id: number, title: `#${number}${title === undefined ? '' : `: ${title}`}` };
});
const branchTopic = (function ({ payload, context }) {
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
});
/** From a full ref, or from a short one with its kind, as in the events `create` and `delete`. */
const branchIn = (function (ref, kind) {
    return kind === 'branch' ? ref : /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
});
const release = (function ({ payload, context }) {
    return releaseSet(payload) ?? oneRelease({ payload, context });
});
/** Several releases in one message are their own topic, which belongs to none of them alone. */
const releaseSet = (function (payload) {
    const all = readAt(payload, 'releases');
    const tags = Array.isArray(all) ? all.flatMap((one => toText(readAt(one, 'tag_name')) ?? [])) : [];
    const [first, ...others] = tags;
    if (first === undefined || others.length === 0)
        return undefined;
    const count = Number(toText(readAt(payload, 'count')) ?? tags.length);
    return { id: JSON.stringify([count, ...tags.toSorted()]), title: `${first} and ${count - 1} more` };
});
const oneRelease = (function ({ payload, context }) {
    const ref = toText(readAt(payload, 'ref'));
    const id = toText(readAt(payload, 'release', 'tag_name')) ??
        (readAt(payload, 'ref_type') === 'tag' ? ref : undefined) ??
        /^refs\/tags\/(.+)$/.exec(ref ?? context.ref ?? '')?.[1];
    return id === undefined ? undefined : { id, title: id };
});
const workflowTopic = (function ({ payload, context, workflowRef }) {
    const other = readAt(payload, 'workflow_run') ?? readAt(payload, 'workflow');
    const file = fileIn(toText(readAt(other, 'path')) ?? (other === undefined ? workflowRef : undefined));
    const name = toText(readAt(other, 'name')) ?? (other === undefined ? context.workflow : undefined);
    const id = file ?? name;
    return id === undefined ? undefined : { id, title: name ?? id };
});
const fileIn = (function (path) {
    return /(?:^|\/)\.github\/workflows\/([^@]+)/.exec(path ?? '')?.[1];
});
const FINDERS = {
    run,
    commit: commitTopic,
    'pull-request': pullRequest,
    branch: branchTopic,
    release,
    workflow: workflowTopic,
};
const readAt = (function (value, ...path) {
    return path.reduce(((found, key) => typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found[key] ?? undefined)
        : undefined), value);
});
const toText = (function (value) {
    const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return found === '' ? undefined : found;
});

/** Saves for later steps of the run that it waits for approval. Never rejects. */
const saveWait = (async function ({ waited }, cache, edges) {
    if ('find' in cache)
        await cache.save(waited, limitRequest(edges));
});
/** Tells whether an earlier step of the run reported that it waits. Asks once. Never rejects. */
const readWait = (function ({ waited }, cache, edges) {
    let found;
    const ask = (async () => 'find' in cache && (await cache.find(waited, limitRequest(edges))).kind === 'found');
    return (() => (found ??= ask()));
});

/** The latest attempt of a run that any step has reported, this one included. Never rejects. */
const latestAttempt = (async function (attempt, { attempts }, cache, edges) {
    const found = await cache.find(attempts, limitRequest(edges));
    const latest = found.kind === 'found' ? Number(found.key.slice(attempts.length)) || 1 : 1;
    if (attempt > latest)
        await cache.save(`${attempts}${attempt}`, limitRequest(edges));
    return Math.max(attempt, latest);
});

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
const shareReport = (async function (own, keys, cache, edges) {
    const { clock, random } = edges;
    const signal = limitTime(TIMES$1.all, edges);
    for (let attempt = 0;; attempt += 1) {
        const found = await cache.read(keys.reports, signal);
        if (found.kind === 'fault')
            return found;
        const before = found.kind === 'found' ? parseReports(found.content) : [];
        if (own === undefined)
            return before;
        const all = [...before.filter((({ id }) => id !== own.id)), own];
        if (JSON.stringify(before.find((({ id }) => id === own.id))) === JSON.stringify(own))
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
});
/** Anything in the repository can write to the cache, so what is not a report is left out. */
const parseReports = (function (content) {
    try {
        const value = JSON.parse(content);
        return Array.isArray(value) ? value.filter(isReport) : [];
    }
    catch {
        return [];
    }
});
const isReport = (function (value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { id, name, attempt, state, isOver, fromMs, toMs, step } = value;
    const isTime = ((time) => time === undefined || Number.isFinite(time));
    return (typeof id === 'string' &&
        typeof name === 'string' &&
        name.trim() !== '' &&
        STATES.includes(state) &&
        typeof isOver === 'boolean' &&
        isTime(attempt) &&
        isTime(fromMs) &&
        isTime(toMs) &&
        (step === undefined || typeof step === 'string'));
});

/** Milliseconds. */
const TIMES = {
    /** For another job to post the result that it has claimed. */
    other: 10_000,
    /** Between two checks, and up to half as much again. */
    look: 500,
};
const confirmed = (function (key) {
    return `${key}-posted`;
});
/**
 * Whether this job should post a result to a message that cannot be edited. Of the jobs that claim it, one posts. The others wait until it
 * has, and post it too if it does not: twice is better than never. Never rejects.
 */
const claimResult = (async function (key, cache, edges) {
    const { clock, random, interrupted } = edges;
    const reserved = await cache.reserve(key, limitRequest(edges));
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
});
/** Saves that a claimed result was posted. Never rejects. */
const confirmResult = (async function (key, cache, edges) {
    if (key !== undefined)
        await cache.save(confirmed(key), limitRequest(edges));
});

/** What the jobs of a run report to each other, whatever their destinations are. */
const openReports = (function (keys, cache, edges) {
    if (!('find' in cache))
        return undefined;
    const claimed = new Map();
    return {
        share: (async (own) => {
            const all = await shareReport(own, keys, cache, edges);
            return 'kind' in all ? undefined : all;
        }),
        join: (async (own) => {
            const found = await cache.find(keys.reports, limitRequest(edges));
            if (found.kind === 'found')
                await shareReport(own, keys, cache, edges);
        }),
        claimResult: (async (name, result) => {
            const key = keys.result(JSON.stringify([name, ...describeResult(result)]));
            claimed.set(name, key);
            return claimResult(key, cache, edges);
        }),
        confirm: (async (names) => {
            await Promise.all(names.map((name => confirmResult(claimed.get(name), cache, edges))));
        }),
    };
});
const describeResult = (function ({ overview, status, attempt }) {
    return [
        attempt,
        status,
        overview.jobs.map((job => [job.name, job.state, job.matrixJobs.map((one => [one.name, one.state]))])),
    ];
});

const NO_SCHEDULE = { turn: 0, edits: new Map(), deputies: [] };
/** 40 bits: a run has a few messages. */
const DIGITS = 10;
/** A short name for messages: none of their IDs, since anyone who can read the repository can list keys. */
const nameMessages = (function (...ids) {
    return node_crypto.createHash('sha256').update(JSON.stringify(ids.toSorted())).digest('hex').slice(0, DIGITS);
});
/** The schedule as a key. Drops the oldest edits if it would be too long. */
const scheduleKey = (function (keys, { turn, edits, deputies }) {
    const end = deputies.map((one => `~${one}`)).join('');
    const newestFirst = [...edits]
        .toSorted((([, a], [, b]) => b.atMs - a.atMs))
        .map((([name, { atMs, turn: planned = 0 }]) => `_${name}.${Math.round(atMs).toString(36)}.${planned}`));
    let key = `${keys.edits}${turn}`;
    for (const edit of newestFirst)
        if (key.length + edit.length + end.length <= LONGEST)
            key += edit;
    return key + end;
});
const FORM = /^(\d{1,9})((?:_[\da-f]{10}\.[\da-z]{1,10}\.\d{1,9})*)((?:~[\da-f]{10})*)$/;
/**
 * Edits that are planned later than this are not believed: no pause is that long, so a clock was wrong, or something else wrote the key.
 */
const FARTHEST_MS = 45_000;
/** The schedule that a key contains; undefined if the key is not valid: anything in the repository can write to the cache. */
const readSchedule = (function (keys, key, nowMs) {
    const [, turn, edits, deputies] = FORM.exec(key.slice(keys.edits.length)) ?? [];
    if (turn === undefined || edits === undefined || deputies === undefined)
        return undefined;
    return {
        turn: Number(turn),
        edits: new Map(edits
            .split('_')
            .slice(1)
            .flatMap((edit => {
            const [name = '', at = '', planned] = edit.split('.');
            const atMs = parseInt(at, 36);
            return atMs > nowMs + FARTHEST_MS
                ? []
                : [[name, { atMs, ...(planned !== '0' && { turn: Number(planned) }) }]];
        }))),
        deputies: deputies.split('~').slice(1),
    };
});

/** Those of the messages that were edited. */
const listSent = (function (messages, { busy, failed }) {
    return messages.filter((one => !busy.includes(one) && !failed.includes(one)));
});
const toOutcomes = (function (messages, outcome) {
    return new Map(messages.map((message => [message, outcome])));
});

/** Milliseconds. */
const TURN = {
    /** Between two edits of a message, from all jobs. Slack accepts one per second, Discord five per two seconds. */
    spacing: 2_500,
    /** How long GitHub's API may take to show what a runner has reported. */
    lag: 2_000,
    /** How long a turn waits for jobs that end a little later. */
    window: 700,
    /** Jobs that end together ask at random within this time: those that ask later find that an edit is planned. */
    spread: 700,
    /** The shortest time for an edit before the deadline. */
    edit: 1_500,
    /** For the edit itself, before another job concludes that it was not made. */
    grace: 4_000,
    /** From an edit until another job checks whether it was made, and up to twice that. */
    look: 1_000,
    /** Until a turn that another job has claimed can be found. */
    saving: 300,
};
/** What is planned. A schedule that is not valid counts as none. */
const findSchedule = (async function (shared) {
    const { keys, cache } = shared;
    const found = await cache.find(keys.edits, limitRequest(shared.edges));
    if (found.kind === 'fault')
        return found;
    return (found.kind === 'found' && readSchedule(keys, found.key, cache.now())) || NO_SCHEDULE;
});
const reserve = (async function (key, shared) {
    const result = await shared.cache.reserve(key, limitRequest(shared.edges));
    switch (result.kind) {
        case 'reserved':
            return 'ours';
        case 'taken':
            return 'others';
        case 'fault':
            return result.isBusy === true ? 'busy' : 'fault';
    }
});
const claimTurn = (function (turn, shared) {
    return reserve(shared.keys.turn(turn), shared);
});
const claimDeputy = (function (turn, messages, shared) {
    return reserve(shared.keys.deputy(turn, messages), shared);
});
/** Tells the other jobs what is planned. */
const announce = (async function (schedule, shared) {
    await shared.cache.save(scheduleKey(shared.keys, schedule), limitRequest(shared.edges));
});
/** The schedule with edits of these messages in this turn, without those that no longer matter. */
const addTurn = (function (schedule, turn, messages, atMs, isPause = false) {
    return ({
        turn,
        edits: new Map([
            ...[...schedule.edits].filter((([, edit]) => edit.atMs > atMs - 2 * TURN.grace)),
            ...messages.map((message => [message, { atMs, ...(!isPause && { turn }) }])),
        ]),
        deputies: [],
    });
});
/** Keeps other jobs from editing these messages for that time. */
const pauseEdits = (async function (messages, pauseMs, schedule, shared) {
    if (pauseMs <= TURN.spacing)
        return;
    const turn = schedule.turn + 1;
    // If another job has claimed the next turn, that one makes the pause.
    if ((await claimTurn(turn, shared)) !== 'ours')
        return;
    await announce(addTurn(schedule, turn, messages, shared.cache.now() + pauseMs, true), shared);
});
/** Records that the edits of this turn were made. */
const endTurn = (async function (turn, shared) {
    await shared.cache.save(shared.keys.sent(turn), limitRequest(shared.edges));
});
/** Whether the edits of this turn were made. */
const wasEdited = (async function (turn, shared) {
    return (await shared.cache.find(shared.keys.sent(turn), limitRequest(shared.edges))).kind === 'found';
});

/** Milliseconds. */
const WAIT = {
    /**
     * From the start of this step until it looks for jobs that make the same edit. Then GitHub shows this job to each of them that it still
     * shows: their last look is later than this start by more than GitHub may be late.
     */
    others: 2 * TURN.lag + 1_000,
    /** Up to this much longer, so that not all ask GitHub at the same moment. */
    spread: 1_000,
    /** Between the edits of two jobs. Slack accepts one per second. */
    order: 1_200,
    /** For reading GitHub before that. */
    read: 1_200,
    /** Until all jobs that end together know of each other, before any of them is over. */
    all: 2_000,
    /** A platform that is busy is asked again after what it says, and a random time up to this, which doubles each time. */
    busy: 1_000,
};
/** A platform that refuses this often gets one last edit at the deadline. */
const MOST_TRIES = 3;
/** So many jobs of the same kind edit, in case that one of them is killed. */
const MOST_EDITORS = 2;
/**
 * For jobs that share nothing but what GitHub's API shows: those of a matrix leave the edit to the two of them with the highest IDs, all
 * others edit one after the other in the order of their IDs. Never rejects.
 */
const editWithoutCache = (async function (edit, messages, shared) {
    const { clock, random, interrupted } = shared.edges;
    const progress = { outcomes: new Map(), left: messages, askedMs: 0 };
    if (edit.first !== undefined) {
        const { areOver, isLowest } = edit.findOthers(edit.first);
        if (areOver || isLowest)
            await sendLeft(edit, edit.first, progress);
        if (progress.left.length === 0)
            return progress.outcomes;
    }
    const lookAt = Math.max(shared.beganAt + WAIT.others, clock.now() + progress.askedMs) + random() * WAIT.spread;
    await clock.sleep(Math.max(0, Math.min(lookAt, shared.endsAt - TURN.edit) - clock.now()), interrupted);
    const outcome = await editInOrder(edit, progress, shared);
    return new Map([...toOutcomes(progress.left, outcome), ...progress.outcomes]);
});
const sendLeft = (async function (edit, state, progress) {
    const { busy, failed, waitMs = 0 } = await edit.send(state, progress.left);
    for (const one of progress.left)
        if (!busy.includes(one))
            progress.outcomes.set(one, failed.includes(one) ? 'failed' : 'sent');
    progress.left = busy;
    progress.askedMs = waitMs;
});
/** What became of the messages that are left in the end. */
const editInOrder = (async function (edit, progress, { edges, beganAt, endsAt }) {
    const { clock, random, interrupted } = edges;
    const latest = endsAt - TURN.edit;
    // Jobs of different kinds share the time that all of them have.
    const mostParts = Math.max(1, Math.floor((latest - beganAt - WAIT.others - WAIT.spread) / WAIT.order));
    let sendAt;
    let order;
    let tries = 0;
    while (!interrupted.aborted) {
        const state = await edit.read();
        const others = edit.findOthers(state);
        if (others.sameAhead >= MOST_EDITORS)
            return 'by-another';
        if (others.areMixed)
            order ??= others;
        if (sendAt === undefined) {
            const now = clock.now();
            sendAt = order
                ? findPart(order, mostParts, now + (tries === 0 ? WAIT.all : 0))
                : now + 2 * others.sameAhead * WAIT.order;
            if (sendAt > latest)
                sendAt = now + random() * Math.max(0, latest - now);
        }
        const waitMs = sendAt - clock.now();
        await clock.sleep(Math.max(0, waitMs > WAIT.read ? waitMs - WAIT.read : waitMs), interrupted);
        if (waitMs > WAIT.read)
            continue;
        await sendLeft(edit, state, progress);
        if (progress.left.length === 0)
            break;
        tries += 1;
        sendAt = undefined;
        const jitterMs = order ? 0 : random() * WAIT.busy * 2 ** tries;
        const againAt = clock.now() + progress.askedMs + jitterMs;
        if (tries >= MOST_TRIES || againAt > latest)
            break;
        await clock.sleep(againAt - clock.now(), interrupted);
    }
    return 'too-late';
});
/** Time is divided among the jobs that end now: each sends in its own part. */
const findPart = (function ({ ending, ahead }, most, nowMs) {
    const parts = Math.min(ending, most);
    const first = Math.ceil(nowMs / WAIT.order);
    const until = (((ahead - first) % parts) + parts) % parts;
    return (first + until) * WAIT.order;
});

/** The messages that another job edits late enough, the others, and when this job may edit those: undefined if not before the deadline. */
const planTurn = (function ({ edits }, { messages, sinceMs, notBefore = 0 }, { cache, edges, endsAt }, { missed = new Set(), unannounced = 0 } = {}) {
    const isPlanned = ((name) => {
        const { atMs = 0, turn } = edits.get(name) ?? {};
        return turn !== undefined && !missed.has(turn) && atMs >= sinceMs + TURN.lag;
    });
    const open = messages.filter((name => !isPlanned(name)));
    const planned = messages.filter(isPlanned);
    const free = open.map((name => {
        const { atMs = 0, turn } = edits.get(name) ?? {};
        return atMs + (turn === undefined ? 0 : TURN.spacing);
    }));
    const now = cache.now();
    const earliest = Math.max(now, notBefore, ...free) + unannounced * TURN.spacing;
    const latest = now + endsAt - edges.clock.now() - TURN.edit;
    if (earliest > latest)
        return { planned, open };
    return { planned, open, atMs: Math.max(earliest, Math.min(sinceMs + TURN.lag + TURN.window, latest)) };
});
/**
 * The turn that was not used; undefined if another job edits these messages, or has. One job waits until that is certain: the one whose
 * turn it is may be killed.
 */
const watchOver = (async function (schedule, messages, shared) {
    const { cache, edges, endsAt } = shared;
    const { clock, random, interrupted } = edges;
    const group = nameMessages(...messages);
    if (schedule.deputies.includes(group))
        return undefined;
    const edits = messages.flatMap((name => schedule.edits.get(name) ?? []));
    const lastMs = Math.max(...edits.map((({ atMs }) => atMs))) + TURN.grace;
    if (clock.now() + lastMs - cache.now() + TURN.edit > endsAt)
        return undefined;
    const claimed = await claimDeputy(schedule.turn, group, shared);
    if (claimed === 'others' || claimed === 'busy')
        return undefined;
    if (claimed === 'ours')
        await announce({ ...schedule, deputies: [...schedule.deputies, group] }, shared);
    for (const turn of new Set(edits.flatMap((one => one.turn ?? [])))) {
        const atMs = Math.max(...edits.flatMap((one => (one.turn === turn ? one.atMs : []))));
        const sleepUntil = ((ms) => clock.sleep(Math.max(0, ms - cache.now()), interrupted));
        await sleepUntil(atMs + TURN.look * (1 + random()));
        if (await wasEdited(turn, shared))
            continue;
        await sleepUntil(atMs + TURN.grace);
        if (!(await wasEdited(turn, shared)))
            return turn;
    }
    return undefined;
});

/** How often one job checks what has changed since its edit. */
const MOST_CHECKS = 3;
/** How often one job asks for a turn: each time, another job was faster, did not edit, or the platform accepted no more. */
const MOST_ROUNDS = 12;
/** A platform that refuses this often gets edits from elsewhere, too. */
const MOST_REFUSALS = 2;
const mergeOutcomes = (function (...all) {
    return new Map(all.flatMap((outcomes => [...outcomes])));
});
/** Of the jobs that wait for the same turn, one takes it. The others end once they know that it is planned and that a second job watches. */
const editInTurn = (async function (edit, task, shared) {
    const { clock, random, interrupted } = shared.edges;
    const { messages, notBefore = 0 } = task;
    const progress = {
        ...{ outcomes: new Map(), missed: new Set(), messages, notBefore, unannounced: 0 },
        refusals: notBefore > 0 ? 1 : 0,
    };
    // Not all ask at the same moment.
    await clock.sleep(random() * TURN.spread, interrupted);
    for (let round = 0; round < MOST_ROUNDS && !interrupted.aborted; round += 1) {
        // Turns that do not keep the jobs apart are of no use.
        const last = progress.refusals < MOST_REFUSALS ? await findSchedule(shared) : undefined;
        const isUseless = last === undefined || 'kind' in last;
        if (isUseless || (await goOn(edit, task, last, progress, shared)) === 'without-cache') {
            const others = await editWithoutCache(edit, progress.messages, shared);
            return mergeOutcomes(progress.outcomes, others);
        }
        if (progress.messages.length === 0)
            return progress.outcomes;
    }
    return mergeOutcomes(toOutcomes(progress.messages, 'too-late'), progress.outcomes);
});
/** Leaves the messages to the job that edits them, or edits them in a turn. */
const goOn = (async function (edit, task, last, progress, shared) {
    const { messages, outcomes, missed } = progress;
    const end = ((some, outcome) => {
        for (const one of some)
            outcomes.set(one, outcome);
        progress.messages = progress.messages.filter((one => !some.includes(one)));
    });
    const { planned, open, atMs } = planTurn(last, { ...task, ...progress }, shared, progress);
    if (open.length === 0) {
        const dead = await watchOver(last, messages, shared);
        if (dead === undefined)
            end(messages, 'by-another');
        else
            missed.add(dead);
        return undefined;
    }
    if (atMs === undefined) {
        end(planned, 'by-another');
        end(open, 'too-late');
        return undefined;
    }
    const turn = last.turn + 1 + progress.unannounced;
    switch (await claimTurn(turn, shared)) {
        case 'others':
            progress.unannounced = await countUnannounced(turn, progress.unannounced, shared);
            return undefined;
        case 'busy':
        case 'fault':
            return 'without-cache';
        case 'ours': {
            const { random } = shared.edges;
            progress.unannounced = 0;
            const { busy, failed, sent, waitMs } = await useTurn(edit, task, addTurn(last, turn, open, atMs), open, shared);
            end(failed, 'failed');
            end(sent, 'sent');
            if (busy.length > 0)
                progress.refusals += 1;
            progress.notBefore = shared.cache.now() + waitMs + random() * progress.refusals * TURN.spacing;
            return undefined;
        }
    }
});
const countUnannounced = (async function (turn, before, shared) {
    const { clock, random, interrupted } = shared.edges;
    await clock.sleep(TURN.saving * (1 + random()), interrupted);
    const now = await findSchedule(shared);
    return 'kind' in now || now.turn >= turn ? 0 : before + 1;
});
/** Waits for the turn, reads GitHub, and edits. */
const useTurn = (async function (edit, task, schedule, messages, shared) {
    const { cache, edges } = shared;
    const { turn } = schedule;
    const atMs = schedule.edits.get(messages[0] ?? '')?.atMs ?? 0;
    await announce(schedule, shared);
    await edges.clock.sleep(Math.max(0, atMs - cache.now()), edges.interrupted);
    const state = await edit.read();
    const { busy, failed, waitMs = 0 } = await edit.send(state, messages);
    const sent = listSent(messages, { busy, failed });
    await Promise.all([
        sent.length === messages.length && endTurn(turn, shared),
        pauseEdits(sent, edit.pauseAfter(state), schedule, shared),
    ]);
    const isLate = cache.now() > atMs + TURN.spacing;
    if (sent.length > 0 && (isLate || !edit.isOver(state)))
        await checkAgain(edit, state, turn, { ...task, messages: sent }, shared);
    return { busy, failed, sent, waitMs };
});
/** An edit may arrive after a newer one, and jobs may end while it is on its way. A job that edits later reads later. */
const checkAgain = (async function (edit, sent, turn, { messages, checks }, shared) {
    const { cache, edges, endsAt } = shared;
    const { clock, interrupted } = edges;
    if (checks === 0 || clock.now() + TURN.lag + TURN.edit >= endsAt || interrupted.aborted)
        return new Map();
    await clock.sleep(TURN.lag, interrupted);
    const last = await findSchedule(shared);
    if ('kind' in last)
        return new Map();
    const left = messages.filter((name => (last.edits.get(name)?.turn ?? turn) <= turn));
    if (left.length === 0 || edit.isSame(sent, await edit.read()))
        return new Map();
    // Whatever is planned from now on shows it.
    return editInTurn(edit, { messages: left, sinceMs: cache.now() - TURN.lag, checks: checks - 1 }, shared);
});

/** Asks before GitHub is read: most jobs that end together then need not read it at all. */
const startEdit = (async function (messages, { cache, ...shared }) {
    if (cache === undefined)
        return { kind: 'alone' };
    const cached = { ...shared, cache };
    const last = await findSchedule(cached);
    if ('kind' in last)
        return last.isBusy === true ? { kind: 'in-turn' } : { kind: 'alone' };
    const now = cache.now();
    const isIdle = (({ atMs, turn }) => atMs + (turn === undefined ? 0 : TURN.spacing) <= now);
    if (![...last.edits].every((([name, edit]) => !messages.includes(name) || isIdle(edit))))
        return { kind: 'in-turn' };
    switch (await claimTurn(last.turn + 1, cached)) {
        case 'ours':
            return { kind: 'now', schedule: addTurn(last, last.turn + 1, messages, now) };
        case 'others':
        case 'busy':
            return { kind: 'in-turn' };
        case 'fault':
            return { kind: 'alone' };
    }
});
/**
 * Edits so that the messages end up with the newest state: of many jobs that end together, one reads the state again and edits for all of
 * them. The others end as soon as they know that it will, and one of them waits until it has. Never rejects.
 */
const editShared = (async function (edit, shared, start) {
    const outcomes = await editTogether(edit, shared, start);
    const left = [...outcomes].flatMap((([message, outcome]) => (outcome === 'too-late' ? [message] : [])));
    if (left.length === 0)
        return outcomes;
    // One edit without a turn is better than none. The later it reads, the more it knows.
    const { clock, random, interrupted } = shared.edges;
    await clock.sleep(random() * Math.max(0, shared.endsAt - TURN.edit - clock.now()), interrupted);
    const sent = listSent(left, await edit.send(await edit.read(), left));
    return mergeOutcomes(outcomes, toOutcomes(left, 'failed'), toOutcomes(sent, 'sent'));
});
const editTogether = (async function (edit, { cache, ...shared }, start) {
    if (cache === undefined || start.kind === 'alone')
        return editWithoutCache(edit, edit.messages, shared);
    const cached = { ...shared, cache };
    const sinceMs = cache.now() - (shared.edges.clock.now() - shared.beganAt);
    const task = { messages: edit.messages, sinceMs, checks: MOST_CHECKS };
    return start.kind === 'now'
        ? editNow(edit, start.schedule, { ...cached, sinceMs })
        : editInTurn(edit, task, cached);
});
/** In the turn that this job has claimed. Nothing waits for this edit. */
const editNow = (async function (edit, schedule, { sinceMs, ...shared }) {
    const { messages } = edit;
    const announced = announce(schedule, shared);
    const state = edit.first ?? (await edit.read());
    const { busy, failed, waitMs = 0 } = await edit.send(state, messages);
    await announced;
    const isLate = shared.cache.now() > (schedule.edits.get(messages[0] ?? '')?.atMs ?? 0) + TURN.spacing;
    const sent = listSent(messages, { busy, failed });
    const outcomes = mergeOutcomes(toOutcomes(sent, 'sent'), toOutcomes(failed, 'failed'));
    await pauseEdits(sent, edit.pauseAfter(state), schedule, shared);
    const task = { sinceMs, checks: MOST_CHECKS };
    if (busy.length > 0) {
        const notBefore = shared.cache.now() + waitMs + shared.edges.random() * TURN.spacing;
        return mergeOutcomes(outcomes, await editInTurn(edit, { ...task, messages: busy, notBefore }, shared));
    }
    return isLate && sent.length > 0
        ? mergeOutcomes(outcomes, await checkAgain(edit, state, schedule.turn, { ...task, messages: sent }, shared))
        : outcomes;
});
/**
 * For the edit at a job's start, which the job waits for. Waits for a turn only if no other job will edit soon, since that edit shows this
 * start too. Returns a function to call once the edit is sent; undefined if others will edit. Never rejects.
 */
const beginStartEdit = (async function (messages, shared) {
    const { cache, edges } = shared;
    const start = await startEdit(messages, shared);
    if (start.kind === 'alone' || cache === undefined)
        return (() => Promise.resolve());
    const cached = { ...shared, cache, endsAt: Infinity };
    if (start.kind === 'now') {
        await announce(start.schedule, cached);
        return (pauseMs => pauseEdits(messages, pauseMs, start.schedule, cached));
    }
    const { clock, random, interrupted } = edges;
    await clock.sleep(random() * TURN.spread, interrupted);
    const last = await findSchedule(cached);
    const sinceMs = cache.now() - TURN.spread;
    if ('kind' in last)
        return undefined;
    const plan = planTurn(last, { messages, sinceMs}, cached);
    if (plan.atMs === undefined || plan.open.length === 0)
        return undefined;
    const turn = last.turn + 1;
    if ((await claimTurn(turn, cached)) !== 'ours')
        return undefined;
    const schedule = addTurn(last, turn, messages, plan.atMs);
    await announce(schedule, cached);
    await clock.sleep(Math.max(0, plan.atMs - cache.now()), interrupted);
    return (async (pauseMs) => {
        await Promise.all([endTurn(turn, cached), pauseEdits(messages, pauseMs, schedule, cached)]);
    });
});

/** How the jobs of a run share its message. Each destination's message has turns of its own. */
const shareMessage = (function (shared, destinations, { deadlineMs, when }) {
    const { clock } = shared.edges;
    const messages = [...new Set(destinations.filter(start.isEdited).map(nameMessage))];
    let beganAt = clock.now();
    const begin = (() => {
        beganAt = clock.now();
        return { ...shared, beganAt };
    });
    return {
        start: (() => startEdit(messages, begin())),
        edit: ((start, first, isRead, again, send) => {
            const editing = { ...shared, beganAt, endsAt: clock.now() + deadlineMs };
            return sendSharedEdit({ start, messages, first, isRead, again, send, leavesToSame: when.includes('always') }, editing);
        }),
        begin: (async () => {
            const end = await beginStartEdit(messages, begin());
            return end && ((({ overview }) => end(overview?.pauseMs ?? 0)));
        }),
    };
});
/** The same in all jobs that edit the message, whatever they call its destination. */
const nameMessage = (function ({ target }) {
    return nameMessages(target?.edits[0] ?? '', target?.channel ?? '');
});
/** What the message shows; not what other jobs do, or how many requests are left. */
const describeShown = (function ({ overview }) {
    return JSON.stringify(overview && [overview.jobs, overview.isOver, overview.result, overview.isWhole]);
});
const isEdit = (function ({ destination }) {
    return start.isEdited(destination);
});
/** Nobody else is known if GitHub's API does not list the jobs. */
const ALONE = { areOver: true, isLowest: true, sameAhead: 0, ending: 1, ahead: 0, areMixed: false };
/**
 * Many jobs edit the message. Of those that end together, one reads GitHub again and edits for all. New messages are posted once, without
 * waiting.
 */
const sendSharedEdit = (async function ({ start, messages, first, isRead, leavesToSame, again, send }, editing) {
    const { clock, runner } = editing.edges;
    const others = send(first.posts.filter((post => !isEdit(post))));
    const receipts = new Map();
    let prepared = first;
    const edit = {
        messages,
        ...(isRead && { first }),
        read: (() => again(prepared)),
        send: (async (now, which) => {
            const posts = now.posts.filter((post => isEdit(post) && which.includes(nameMessage(post.destination))));
            const deadlineMs = Math.max(TURN.edit, editing.endsAt - clock.now());
            const results = await send(posts, { deadlineMs, mostRetries: 0 });
            prepared = now;
            for (const receipt of results)
                receipts.set(nameMessage(receipt.post.destination), receipt);
            return toSendOutcome(results);
        }),
        isSame: ((before, now) => describeShown(before) === describeShown(now)),
        isOver: (({ overview }) => overview?.isOver ?? true),
        pauseAfter: (({ overview }) => overview?.pauseMs ?? 0),
        findOthers: (({ overview: { others: found } = { others: ALONE } }) => leavesToSame ? found : { ...found, sameAhead: 0, areMixed: found.ending > 1 }),
    };
    const outcomes = await editShared(edit, editing, start);
    const isByAnother = ((post) => outcomes.get(nameMessage(post.destination)) === 'by-another');
    const edits = first.posts.filter(isEdit);
    if (edits.some(isByAnother))
        runner.info('Another job updates the message of the run for this one too');
    const settled = [
        ...(await others),
        ...edits.flatMap((post => isByAnother(post) ? toUnchangedReceipt(post) : (receipts.get(nameMessage(post.destination)) ?? []))),
    ];
    return {
        prepared,
        receipts: first.posts.flatMap((({ destination }) => settled.find((({ post }) => post.destination === destination)) ?? [])),
    };
});
const toSendOutcome = (function (receipts) {
    const missing = receipts.flatMap((receipt => (receipt.kind === 'delivered' ? [] : [receipt])));
    const name = (({ post }) => nameMessage(post.destination));
    return {
        busy: missing.filter((({ forGood }) => !forGood)).map(name),
        failed: missing.filter((({ forGood }) => forGood)).map(name),
        waitMs: Math.max(0, ...missing.map((({ retryAfterMs = 0 }) => retryAfterMs))),
    };
});
/** Another job edits the message for this one too. */
const toUnchangedReceipt = (function (post) {
    return ({
        kind: 'delivered',
        post,
        sent: [],
        messageIds: post.destination.target?.edits ?? [],
        attempts: 0,
    });
});

/** The source of an event's topics. */
const readTopicSource = (function ({ file, context }, { env }) {
    return ({
        payload: file.payload,
        context,
        ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
    });
});
/** `live: run`: the destinations with the run's message, whichever job posted it, and how to save or edit it. */
const openRunMessage = (async function (inputs, destinations, edges, event) {
    if (inputs.dryRun)
        return { inputs, destinations };
    const topic = findTopic('run', readTopicSource(event, edges));
    const open = destinations.filter((one => one.platform.edits && !start.isEdited(one)));
    if (topic === undefined) {
        edges.runner.notice('live: the runner does not say which run this is, so each step posts a new message');
        return { inputs, destinations };
    }
    const { entries, cache } = await openMemory(open.map(toDestinationKey), topic, edges);
    reportNotShared(open, entries, edges, 'so a new message is posted');
    const settled = destinations.map((destination => {
        const agreed = entries[open.indexOf(destination)]?.agreement;
        return agreed?.kind === 'known' ? withEdits(destination, agreed.posted) : destination;
    }));
    // The run's own, whatever destinations a job has.
    const keys = listKeys({ name: '' }, topic);
    const replaced = 'find' in cache ? await findReplaced(event, keys, cache, edges) : {};
    const reports = openReports(keys, cache, edges);
    const waits = inputs.status === 'waiting';
    return {
        ...replaced,
        inputs,
        destinations: settled,
        findEditable: (destination => {
            const entry = entries[open.findIndex((({ name }) => name === destination.name))];
            return Promise.resolve(entry && { id: entry.id, ...start.known('log', entry.states) });
        }),
        save: (async (receipts) => {
            await Promise.all([
                saveNewMessages(receipts, open, entries, edges),
                ...(waits ? [saveWait(keys, cache, edges)] : []),
                reports?.confirm(listDelivered(receipts)),
            ]);
        }),
        reports,
        ...(!waits && { hasWaited: readWait(keys, cache, edges) }),
        unsaved: open
            .filter(((_, at) => entries[at]?.agreement.kind === 'not-shared' && !entries[at].agreement.saves))
            .map((({ name }) => name)),
        ...(settled.some(start.isEdited) && {
            sharing: shareMessage({ keys, ...('find' in cache && { cache }), edges }, settled, inputs),
        }),
    };
});
const listDelivered = (function (receipts) {
    return receipts.flatMap((({ kind, post }) => (kind === 'delivered' ? post.destination.name : [])));
});
/** An event of another run may arrive late, during the run's next attempt. */
const findReplaced = (async function ({ file }, keys, cache, edges) {
    const attempt = Number(start.asObject(file.payload['workflow_run'])['run_attempt'] ?? NaN);
    if (!Number.isSafeInteger(attempt))
        return {};
    const latest = await latestAttempt(attempt, keys, cache, edges);
    return latest === attempt
        ? {}
        : {
            replaced: `Nothing posted: attempt ${attempt} of the run is over, and the message shows attempt ${latest}`,
        };
});
const toDestinationKey = (function ({ name, target }) {
    return ({
        name,
        ...(target?.channel !== undefined && { channel: target.channel }),
        ...(target?.thread !== undefined && { thread: target.thread }),
    });
});
const withEdits = (function (destination, { ids, channelId }) {
    return ({
        ...destination,
        target: { tags: [], ...destination.target, edits: ids, ...(channelId !== undefined && { channelId }) },
    });
});
/** Says why a message does not continue an earlier one. */
const reportNotShared = (function (destinations, entries, { runner }, end) {
    const reasons = entries.flatMap((({ agreement }) => agreement.kind === 'not-shared' ? [agreement.reason] : []));
    if (entries.length > 1 && new Set(reasons).size === 1 && reasons.length === entries.length)
        runner.notice(`${reasons[0] ?? ''}, ${end}`);
    else
        for (const [at, { agreement }] of entries.entries())
            if (agreement.kind === 'not-shared')
                runner.notice(`${destinations[at]?.name ?? ''}: ${agreement.reason}, ${end}`);
});
/** Saves messages that were posted for the first time, or again. */
const saveNewMessages = (async function (receipts, destinations, entries, { runner }) {
    await Promise.all(destinations.map((async ({ name }, at) => {
        const entry = entries[at];
        const receipt = receipts.find((({ post }) => post.destination.name === name));
        const posted = receipt && readPosted(receipt);
        if (!entry || !posted || !isNewMessage(entry, posted))
            return;
        const fault = await entry.save(posted);
        if (fault)
            runner.notice(`${name}: the message could not be saved for later steps (${fault.reason}), so they post a new one`);
    })));
});
const isNewMessage = (function ({ agreement }, { ids }) {
    switch (agreement.kind) {
        case 'first':
            return true;
        case 'known':
            return ids.join() !== agreement.posted.ids.join();
        case 'not-shared':
            return agreement.saves;
    }
});
const readPosted = (function (receipt) {
    const [first, ...rest] = receipt.messageIds.filter((id => id !== ''));
    if (first === undefined || receipt.kind !== 'delivered')
        return undefined;
    const { channelId, sent } = receipt;
    return {
        ids: [first, ...rest],
        ...(channelId !== undefined && { channelId }),
        ...(sent[0]?.to?.thread !== undefined && { isInThread: true }),
    };
});

var runMessage = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openRunMessage: openRunMessage,
  readTopicSource: readTopicSource,
  reportNotShared: reportNotShared,
  saveNewMessages: saveNewMessages,
  toDestinationKey: toDestinationKey
});

/** `thread` with a word: the destinations with the thread of the message's topic, or with a title to open one. */
const withThreads = (async function (live, word, { dryRun, status }, edges, event) {
    if (dryRun)
        return live;
    const topic = findTopic(word, readTopicSource(event, edges));
    if (topic === undefined) {
        edges.runner.notice(`thread: ${NO_TOPIC[word]}, so the message is not part of a thread`);
        return live;
    }
    const open = live.destinations.filter(canReply(edges));
    const { entries, cache } = await openMemory(open.map(toDestinationKey), topic, edges);
    const asked = open.filter((one => !start.isEdited(one)));
    reportNotShared(asked, entries.filter(((_, at) => {
        const one = open[at];
        return one !== undefined && asked.includes(one);
    })), edges, 'so the message starts a new thread');
    const destinations = live.destinations.map((destination => {
        const entry = entries[open.indexOf(destination)];
        return entry === undefined ? destination : withTopicThread(destination, entry, topic);
    }));
    const waits = word === 'run' && status === 'waiting';
    const runKeys = listKeys({ name: '' }, topic);
    return {
        ...live,
        destinations,
        ...(word === 'run' && !waits && { hasWaited: readWait(runKeys, cache, edges) }),
        save: (async (receipts) => {
            await live.save?.(receipts);
            if (waits)
                await saveWait(runKeys, cache, edges);
            const firsts = receipts.filter((receipt => isFirstMessage(receipt) && !start.isEdited(receipt.post.destination)));
            firsts.filter(isOutsideThreads).forEach((({ post }) => edges.runner.notice(describeOutside(post))));
            await saveNewMessages(firsts, open, entries, edges);
        }),
    };
});
const NO_TOPIC = {
    run: 'the runner does not say which run this is',
    commit: 'the event has no commit',
    'pull-request': 'the event has no pull request',
    branch: 'the event has no branch',
    release: 'the event has no release',
    workflow: 'the runner does not say which workflow this is',
};
const canReply = (function ({ runner }) {
    return (({ name, platform, target }) => {
        if (target?.thread !== undefined)
            return false;
        if (platform.id === 'discord' || platform.kind === 'token')
            return true;
        runner.notice(`${name}: a ${platform.title} webhook cannot post replies; use slack-token`);
        return false;
    });
});
/** A Discord thread has the ID of the message that opened it. A message in a text channel opens none. */
const findThread = (function ({ ids, channelId, isInThread, }) {
    return isInThread || channelId === ids[0] ? channelId : undefined;
});
const withTopicThread = (function (destination, { agreement }, { title }) {
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
});
/** Whether it should have been part of a thread, but the channel has none. */
const isOutsideThreads = (function (receipt) {
    return receipt.kind === 'delivered' &&
        receipt.post.destination.target?.opensLast === true &&
        findThread({ ids: receipt.messageIds, ...start.known('channelId', receipt.channelId) }) === undefined;
});
const describeOutside = (function ({ destination: { name } }) {
    return `${name}: a webhook can open threads only in a forum, so the message is not part of a thread`;
});
/** Whether the message is not a reply: it is the first, or the one that it replied to was deleted. */
const isFirstMessage = (function (receipt) {
    const [first] = receipt.sent;
    return first !== undefined && !('thread_ts' in first.body) && first.to?.thread === undefined;
});

var thread = /*#__PURE__*/Object.freeze({
  __proto__: null,
  withThreads: withThreads
});

Object.assign(exports, {
    runMessage,
    thread,
});
