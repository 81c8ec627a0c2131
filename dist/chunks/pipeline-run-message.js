'use strict';

var hookline = require('../hookline.js');
var node_crypto = require('node:crypto');
var target = require('./inputs-target.js');

/** Changes with the form of the keys, so that other versions of Hookline never read each other's. */
const FORM = 'hookline-1';
/** 128 bits: no two things of a repository ever share a key. */
const DIGITS = 32;
const listKeys = ({ name, channel, thread }, { kind, id }) => {
    const what = JSON.stringify([name, channel ?? null, thread ?? null, kind, id]);
    const hash = node_crypto.createHash('sha256').update(what).digest('hex').slice(0, DIGITS);
    const key = `${FORM}-${hash}`;
    return {
        posted: `${key}-at-`,
        turnKey: (what, number) => `${key}-${what}-${number}`,
        sent: `${key}-sent-`,
        turn: after => `${key}-turn-${after === undefined ? 'first' : `after-${after.ids[0]}`}`,
    };
};
/** The longest key that the cache takes. https://github.com/actions/toolkit/tree/main/packages/cache */
const LONGEST = 512;
/** A message as the end of a key: its IDs, and its channel where that is known. */
const postedKey = ({ posted }, { ids, channelId }) => {
    const [first, ...rest] = ids;
    const whole = (end) => `${posted}${[first, ...end].join('+')}${channelId === undefined ? '' : `~${channelId}`}`;
    const key = whole(rest);
    // Parts beyond that are posted again instead of edited: a message of so many parts is nobody's live message.
    return key.length <= LONGEST ? key : whole([]);
};
/** What a key says; undefined where it is not one of ours: whatever may write to the cache could have made it. */
const postedIn = ({ posted }, key) => {
    const [ids = '', channelId, ...more] = key.slice(posted.length).split('~');
    const [first, ...rest] = ids.split('+');
    const isId = (id) => target.isSnowflake(id) || target.isTs(id);
    if (!key.startsWith(posted) || more.length > 0 || first === undefined)
        return undefined;
    if (![first, ...rest].every(isId))
        return undefined;
    if (channelId === undefined)
        return { ids: [first, ...rest] };
    return /^[A-Z\d]{2,20}$/.test(channelId) ? { ids: [first, ...rest], channelId } : undefined;
};

/** Milliseconds. A message that waits longer for its memory is late, and the service's own answers take a tenth of that. */
const TIMES = {
    /** For all questions before the first wait; and for keeping what was posted. */
    service: 5_000,
    /** For another job to post the message that it has reserved. */
    other: 10_000,
    /** Between two looks whether it has, and up to half as much again. */
    look: 400,
};
/**
 * Finds a thing's message, or agrees with all others who look for it at the same time on who posts it: one gets the turn,
 * the others wait for what it posts. Never rejects.
 * @param missing a message that was known, and no longer exists.
 */
const agree = async (keys, cache, edges, missing) => {
    const signal = bounded$1(TIMES.service, edges);
    const known = await look(keys, cache, signal, missing);
    if (known.kind !== 'none')
        return known;
    const turn = await cache.reserve(keys.turn(missing), signal);
    switch (turn.kind) {
        case 'reserved':
            return { kind: 'first' };
        case 'taken':
            return waitForOther(keys, cache, edges, missing);
        case 'fault':
            return alone(turn);
    }
};
/** Keeps a message for whoever looks for it later; the fault where that fails. Never rejects. */
const keep = async (keys, posted, cache, edges) => {
    const saved = await cache.save(postedKey(keys, posted), bounded$1(TIMES.service, edges));
    return saved.kind === 'fault' ? saved : undefined;
};
const bounded$1 = (ms, { clock, interrupted }) => AbortSignal.any([clock.timeout(ms), interrupted]);
const alone = ({ reason }) => ({ kind: 'alone', reason, keeps: false });
const look = async (keys, cache, signal, missing) => {
    const found = await cache.find(keys.posted, signal);
    if (found.kind === 'fault')
        return alone(found);
    const posted = found.kind === 'found' ? postedIn(keys, found.key) : undefined;
    return posted === undefined || posted.ids[0] === missing?.ids[0]
        ? { kind: 'none' }
        : { kind: 'known', posted };
};
const waitForOther = async (keys, cache, edges, missing) => {
    const { clock, random, interrupted } = edges;
    const signal = bounded$1(TIMES.other, edges);
    const endsAt = clock.now() + TIMES.other;
    while (clock.now() < endsAt && !interrupted.aborted) {
        await clock.sleep(TIMES.look * (1 + random() / 2), signal);
        if (signal.aborted)
            break;
        const known = await look(keys, cache, signal, missing);
        // A look that fails is followed by another as long as there is time.
        if (known.kind === 'known')
            return known;
    }
    const waited = hookline.formatDuration(TIMES.other);
    const reason = `another job was to post the message, but did not within ${waited}`;
    return { kind: 'alone', reason, keeps: true };
};

/** The service did not do what it was asked for. The message completes "the cache service \u2026" and holds no address. */
class ServiceError extends Error {
    status;
    constructor(reason, status) {
        super(reason);
        this.status = status;
    }
}
/** A service that fails once is asked again, shortly: what waits for it is a message. */
const TRIES = 3;
const BASE_MS = 250;
/** How the generated client sends its requests. Rejects with a `ServiceError`. https://twitchtv.github.io/twirp/docs/spec_v7.html */
const rpc = ({ url, token }, edges, signal) => async (service, method, contentType, data) => {
    const request = {
        method: 'POST',
        url: new hookline.Secret(new URL(`/twirp/${service}/${method}`, url).href),
        token,
        headers: { 'content-type': contentType, 'user-agent': 'hookline' },
        body: JSON.stringify(data),
    };
    for (let attempt = 1;; attempt += 1) {
        const result = await edges.http(request, signal);
        if (result.kind === 'answer' && result.status >= 200 && result.status < 300)
            return objectIn(result.body);
        if (attempt === TRIES || signal.aborted || !isTransient(result))
            throw describeError(result);
        await edges.clock.sleep(BASE_MS * 2 ** (attempt - 1) * (0.5 + edges.random()), signal);
    }
};
const isTransient = (result) => result.kind === 'failed' ? !result.aborted && result.hint === undefined : result.status >= 500;
const describeError = (result) => {
    if (result.kind === 'failed')
        return new ServiceError(result.aborted ? 'did not answer in time' : `could not be reached (${result.reason})`);
    return new ServiceError(wordsFor(result.status), result.status);
};
/** https://docs.github.com/actions/reference/limits: uploads and downloads of a repository are limited by the minute. */
const wordsFor = (status) => {
    if (status === 403)
        return 'does not let this run write (HTTP 403)';
    return status === 429 ? 'takes no more requests for now (HTTP 429)' : `answered HTTP ${status}`;
};
const objectIn = (body) => {
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
 * What entries are of: they share keys only with their like. Other users of the cache put a hash of paths and of the
 * compression there, so that runners of different kinds would not see each other's.
 */
const VERSION = '9a95c04e24db64987f0c73105b1d5977c911e6d6abff8690b48ec93d2fa7c39d';
/** Only keys say something here, but an entry cannot be empty. */
const CONTENT = 'A key of this cache entry says which chat message belongs to what.\n';
/** The Actions cache, version 2; or why there is none. */
const openCache = async (edges) => {
    const access = accessIn(edges.env);
    if ('reason' in access)
        return access;
    const { CacheServiceClientJSON: Client } = await Promise.resolve().then(function () { return require('./memory-client.js'); });
    const client = (signal) => new Client({ request: rpc(access, edges, signal) });
    return cacheOver(client, edges, (edges.env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase());
};
/** https://github.com/actions/toolkit/tree/main/packages/cache (cache modes) */
const UNREADABLE = new Set(['none', 'write-only']);
const UNWRITABLE = new Set(['none', 'read']);
const cacheOver = (client, edges, mode) => {
    const denied = fault(`is closed to this run (cache mode ${mode})`);
    const create = (key, signal) => client(signal).CreateCacheEntry({ key, version: VERSION });
    return {
        find: (beginning, signal) => UNREADABLE.has(mode)
            ? Promise.resolve(denied)
            : guardTemplate(async () => {
                const { ok, matchedKey } = await client(signal).GetCacheEntryDownloadURL({
                    key: beginning,
                    restoreKeys: [beginning],
                    version: VERSION,
                });
                return ok && matchedKey.startsWith(beginning)
                    ? { kind: 'found', key: matchedKey }
                    : { kind: 'none' };
            }),
        reserve: (key, signal) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : takenOr(async () => {
                refusedUnless(await create(key, signal));
                return { kind: 'reserved' };
            }),
        save: (key, signal) => UNWRITABLE.has(mode)
            ? Promise.resolve(denied)
            : takenOr(async () => {
                const created = await create(key, signal);
                refusedUnless(created);
                await upload(created.signedUploadUrl, edges, signal);
                const size = { sizeBytes: String(CONTENT.length) };
                refusedUnless(await client(signal).FinalizeCacheEntryUpload({ key, version: VERSION, ...size }));
                return { kind: 'saved' };
            }),
    };
};
/** Its own words may hold anything, so of them only what is known is said. */
const refusedUnless = ({ ok, message }) => {
    if (ok)
        return;
    if (/already exists/i.test(message))
        throw new ServiceError('has that key already', TAKEN);
    throw new ServiceError(/denied/i.test(message) ? 'does not let this run write' : 'did not keep what it was given');
};
/** https://learn.microsoft.com/rest/api/storageservices/put-blob */
const upload = async (url, { http }, signal) => {
    if (!URL.canParse(url))
        throw new ServiceError(UNKNOWN_FORM);
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
    const result = await http({ method: 'PUT', url: new hookline.Secret(url), headers, body: CONTENT }, signal);
    if (result.kind !== 'answer' || result.status >= 300)
        throw describeError(result);
};
/** HTTP 409: the key exists, or another job is just saving under it. */
const TAKEN = 409;
const fault = (what) => ({ kind: 'fault', reason: `the cache service ${what}` });
const guardTemplate = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        return fault(error instanceof ServiceError ? error.message : UNKNOWN_FORM);
    }
};
const takenOr = (work) => guardTemplate(async () => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof ServiceError && error.status === TAKEN)
            return { kind: 'taken' };
        throw error;
    }
});
/** GitHub's own servers; others have the first version of the service, if any. */
const HOSTED = /^(?:github\.com|.+\.ghe\.com|(?:.+\.)?localhost)$/i;
const accessIn = (env) => {
    const server = env['GITHUB_SERVER_URL']?.trim() || 'https://github.com';
    if (URL.canParse(server) && !HOSTED.test(new URL(server).hostname))
        return { kind: 'fault', reason: 'GitHub Enterprise Server has no cache service of version 2' };
    const [url = '', token = ''] = [env['ACTIONS_RESULTS_URL'], env['ACTIONS_RUNTIME_TOKEN']];
    return env['ACTIONS_CACHE_SERVICE_V2'] && URL.canParse(url) && token !== ''
        ? { url: new URL(url), token: new hookline.Secret(token) }
        : { kind: 'fault', reason: 'this runner offers no cache service' };
};

/** Asks for all places at once. Never rejects: a cache that does not serve costs a notice and a new message. */
const recallAll = async (places, thing, edges) => {
    const cache = await openCache(edges);
    if ('kind' in cache) {
        const agreement = { kind: 'alone', reason: cache.reason, keeps: false };
        return { all: places.map(() => ({ agreement, keep: () => Promise.resolve(undefined) })) };
    }
    const all = await Promise.all(places.map(async (key) => {
        const keys = listKeys(key, thing);
        return {
            agreement: await agree(keys, cache, edges),
            keep: posted => keep(keys, posted, cache, edges),
        };
    }));
    return { all, cache };
};

/** The thing of a kind that a message is about; undefined where the event belongs to none. */
const findThing = (kind, start) => {
    const found = FINDERS[kind](start);
    return found === undefined ? undefined : { kind, ...found };
};
const run = ({ payload, context }) => {
    const other = at(payload, 'workflow_run');
    const id = toText(at(other, 'id')) ?? context.runId;
    const workflow = toText(at(other, 'name')) ?? context.workflow ?? 'Run';
    const number = toText(at(other, 'run_number')) ?? (other === undefined ? context.runNumber?.toString() : undefined);
    return id === undefined
        ? undefined
        : { id, title: number === undefined ? workflow : `${workflow} #${number}` };
};
/** Where events tell a commit, the most telling first: never a pull request's merge commit. */
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
const commit = ({ payload, context }) => {
    const all = [...COMMITS.map(path => toText(at(payload, ...path))), context.sha];
    const id = all.find(sha => sha !== undefined && SHA.test(sha) && !/^0+$/.test(sha))?.toLowerCase();
    return id === undefined ? undefined : { id, title: id.slice(0, 7) };
};
const pullRequest = ({ payload, context }) => {
    const pull = at(payload, 'pull_request');
    const issue = at(payload, 'issue');
    const number = [
        at(pull, 'number'),
        at(issue, 'pull_request') === undefined ? undefined : at(issue, 'number'),
        ...['workflow_run', 'check_run', 'check_suite'].map(key => at(payload, key, 'pull_requests', '0', 'number')),
        /^refs\/pull\/(\d+)\//.exec(context.ref ?? '')?.[1],
        // A merge queue's branch: `gh-readonly-queue/main/pr-12-<sha>`.
        /\/pr-(\d+)-[0-9a-f]+$/.exec(toText(at(payload, 'merge_group', 'head_ref')) ?? context.ref ?? '')?.[1],
    ]
        .map(toText)
        .find(found => found !== undefined);
    if (number === undefined)
        return undefined;
    const title = toText(at(pull, 'title')) ?? toText(at(issue, 'title'));
    return { id: number, title: `#${number}${title === undefined ? '' : `: ${title}`}` };
};
const branch = ({ payload, context }) => {
    const head = at(payload, 'pull_request', 'head');
    const other = at(payload, 'workflow_run');
    const name = toText(at(head, 'ref')) ??
        toText(at(other, 'head_branch')) ??
        toText(at(payload, 'check_suite', 'head_branch')) ??
        branchIn(toText(at(payload, 'ref')), toText(at(payload, 'ref_type'))) ??
        branchIn(context.ref);
    if (name === undefined)
        return undefined;
    const repo = toText(at(head, 'repo', 'full_name')) ?? toText(at(other, 'head_repository', 'full_name'));
    const isForks = repo !== undefined && repo.toLowerCase() !== context.repository?.toLowerCase();
    return {
        id: isForks ? `${repo}:${name}` : name,
        title: isForks ? `${repo.split('/')[0] ?? ''}:${name}` : name,
    };
};
/** A ref by its whole name, or by its kind beside it, as events of `create` and `delete` tell it. */
const branchIn = (ref, kind) => kind === 'branch' ? ref : /^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1];
const release = ({ payload, context }) => {
    const ref = toText(at(payload, 'ref'));
    const id = toText(at(payload, 'release', 'tag_name')) ??
        (at(payload, 'ref_type') === 'tag' ? ref : undefined) ??
        /^refs\/tags\/(.+)$/.exec(ref ?? context.ref ?? '')?.[1];
    return id === undefined ? undefined : { id, title: id };
};
const workflow = ({ payload, context, workflowRef }) => {
    const other = at(payload, 'workflow_run') ?? at(payload, 'workflow');
    const file = fileIn(toText(at(other, 'path')) ?? (other === undefined ? workflowRef : undefined));
    const name = toText(at(other, 'name')) ?? (other === undefined ? context.workflow : undefined);
    const id = file ?? name;
    return id === undefined ? undefined : { id, title: name ?? id };
};
const fileIn = (path) => /(?:^|\/)\.github\/workflows\/([^@]+)/.exec(path ?? '')?.[1];
const FINDERS = {
    run,
    commit,
    'pull-request': pullRequest,
    branch,
    release,
    workflow,
};
const at = (value, ...path) => path.reduce((found, key) => typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    ? (found[key] ?? undefined)
    : undefined, value);
const toText = (value) => {
    const found = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
    return found === '' ? undefined : found;
};

/** Milliseconds. */
const TURN = {
    /** One edit for each of these: Slack's one a second and Discord's five in two leave room for every other sender. */
    every: 4_000,
    /** What GitHub's API needs at most to hear of what a runner knows. */
    lag: 2_000,
    /** For the edit itself, before others look whether it was made. */
    grace: 2_500,
    /** For one question to the cache. */
    service: 3_000,
};
/** The first turn that is late enough to tell what this job knows now. */
const nextTurn = (nowMs) => {
    const number = Math.floor((nowMs + TURN.lag) / TURN.every) + 1;
    return { number, startsAt: number * TURN.every };
};
/** Whether the turn is ours. A cache that does not serve gives none away. */
const takeTurn = async ({ turnKey }, turn, cache, edges) => (await cache.reserve(turnKey('edit', turn.number), bounded(edges))).kind === 'reserved';
/** Tells the others that the message was edited in this turn. */
const endTurn = async ({ turnKey }, turn, cache, edges) => {
    await cache.save(turnKey('sent', turn.number), bounded(edges));
};
/** Whether the message was edited in this turn or a later one. */
const wasTaken = async ({ sent }, turn, cache, edges) => {
    const found = await cache.find(sent, bounded(edges));
    return found.kind === 'found' && Number(found.key.slice(sent.length)) >= turn.number;
};
const bounded = ({ clock, interrupted }) => AbortSignal.any([clock.timeout(TURN.service), interrupted]);

/** So many edits at once a platform takes. */
const FEW = 3;
/** Of a crowd about so many ask for a turn: each question counts where the cache limits how many there may be. */
const ASKING = 12;
/** Looks at what has changed since a message was sent, and edits made for that. */
const LOOKS = 3;
/**
 * Edits so that what the message says last is the newest: of many jobs at once one edits for all of them, after asking
 * again; and whoever edits last looks once more whether anything has changed meanwhile. Never rejects.
 */
const editTogether = async (edit, together) => {
    const state = await edit.read();
    const crowd = edit.crowd(state);
    if (crowd <= FEW || !together.cache) {
        const sent = await edit.send(state);
        if (sent === 'failed')
            return sent;
        if (sent === 'sent')
            return edit.isLast(state) ? lookAgain(edit, state, together) : sent;
    }
    return editInTurn(edit, Math.max(crowd, FEW), together);
};
const editInTurn = async (edit, crowd, together) => {
    const { keys, cache, edges, endsAt } = together;
    const { clock, random, interrupted } = edges;
    const wait = (untilMs) => clock.sleep(Math.max(0, untilMs - clock.now()), interrupted);
    for (;;) {
        const turn = nextTurn(clock.now());
        if (turn.startsAt + TURN.grace >= endsAt || interrupted.aborted)
            return 'failed';
        // Without a cache nobody gives turns: everybody tries at a time of its own.
        const isOurs = cache
            ? random() * crowd < ASKING && (await takeTurn(keys, turn, cache, edges))
            : random() * crowd < 1;
        await wait(turn.startsAt);
        const edited = isOurs ? await useTurn(edit, turn, together) : 'busy';
        if (edited !== 'busy')
            return edited;
        await wait(turn.startsAt + TURN.grace + random() * TURN.every);
        if (cache && (await wasTaken(keys, turn, cache, edges)))
            return 'by-another';
    }
};
const useTurn = async (edit, turn, together) => {
    const { keys, cache, edges } = together;
    const state = await edit.read();
    const sent = await edit.send(state);
    if (sent !== 'sent')
        return sent;
    if (cache)
        await endTurn(keys, turn, cache, edges);
    return lookAgain(edit, state, together);
};
/** What was sent may have come after something newer, and jobs may have ended while it was on its way. */
const lookAgain = async (edit, sent, together) => {
    const { edges, endsAt } = together;
    const { clock, interrupted } = edges;
    let state = sent;
    for (let look = 0; look < LOOKS; look += 1) {
        if (clock.now() + TURN.lag >= endsAt || interrupted.aborted)
            break;
        await clock.sleep(TURN.lag, interrupted);
        const now = await edit.read();
        if (edit.isSame(state, now))
            break;
        state = now;
        const again = await edit.send(state);
        if (again === 'busy')
            return editInTurn(edit, edit.crowd(state), together);
        if (again === 'failed')
            return again;
    }
    return 'sent';
};

/** What the things of an event are found by. */
const startData = ({ file, context }, { env }) => ({
    payload: file.payload,
    context,
    ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
});
/** `live: run`: the destinations with the run's message, whichever job posted it, and what keeps it or edits it. */
const beginRun = async (inputs, destinations, edges, event) => {
    if (inputs.dryRun)
        return { inputs, destinations };
    const thing = findThing('run', startData(event, edges));
    const open = destinations.filter(one => one.platform.edits && (one.target?.edits.length ?? 0) === 0);
    if (thing === undefined) {
        edges.runner.notice('live: the runner does not say which run this is, so each step posts a new message');
        return { inputs, destinations };
    }
    const { all, cache } = await recallAll(open.map(placeOf), thing, edges);
    reportAlone(open, all, edges, 'so a new message is posted');
    const settled = destinations.map(destination => {
        const agreed = all[open.indexOf(destination)]?.agreement;
        return agreed?.kind === 'known' ? editing(destination, agreed.posted) : destination;
    });
    const edits = settled.some(one => (one.target?.edits.length ?? 0) > 0);
    return {
        inputs,
        destinations: settled,
        save: receipts => keepNew(receipts, open, all, edges),
        ...(edits && {
            edit: (first, again, send) => {
                const names = settled.map(({ name }) => name).toSorted();
                const keys = listKeys({ name: JSON.stringify(names) }, thing);
                const endsAt = edges.clock.now() + inputs.deadlineMs;
                return sendTogether(first, again, send, { keys, ...(cache && { cache }), edges, endsAt });
            },
        }),
    };
};
const isEdit = ({ destination }) => (destination.target?.edits.length ?? 0) > 0;
/**
 * Many jobs edit the one message: of those that end together one does it for all, after asking GitHub again. What is not
 * an edit is posted once, and at once.
 */
const sendTogether = async (first, again, send, how) => {
    const { clock, runner } = how.edges;
    const others = send(first.posts.filter(post => !isEdit(post)));
    let last = { prepared: first, receipts: [] };
    let isFirst = true;
    const edited = await editTogether({
        read: async () => {
            if (!isFirst)
                return again();
            isFirst = false;
            return first;
        },
        send: async (prepared) => {
            const limits = { deadlineMs: how.endsAt - clock.now(), mostRetries: 0 };
            const receipts = await send(prepared.posts.filter(isEdit), limits);
            last = { prepared, receipts };
            if (receipts.every(({ kind }) => kind === 'delivered'))
                return 'sent';
            return receipts.some(one => one.kind !== 'delivered' && one.forGood) ? 'failed' : 'busy';
        },
        isSame: (before, now) => JSON.stringify(before.overview) === JSON.stringify(now.overview),
        crowd: ({ overview }) => overview?.ending ?? 1,
        isLast: ({ overview }) => overview?.looksAgain ?? false,
    }, how);
    const isByAnother = edited === 'by-another';
    if (isByAnother)
        runner.info('Another job of the run has edited the message for this one too');
    const known = isByAnother ? first.posts.filter(isEdit).map(notSent) : last.receipts;
    const all = [...(await others), ...known];
    return {
        ...last,
        receipts: first.posts.flatMap(({ destination }) => all.find(({ post }) => post.destination === destination) ?? []),
    };
};
/** Of a message that says all that this step has to say. */
const notSent = (post) => ({
    kind: 'delivered',
    post,
    sent: [],
    messageIds: post.destination.target?.edits ?? [],
    attempts: 0,
});
const placeOf = ({ name, target }) => ({
    name,
    ...(target?.channel !== undefined && { channel: target.channel }),
    ...(target?.thread !== undefined && { thread: target.thread }),
});
const editing = (destination, { ids, channelId }) => ({
    ...destination,
    target: { tags: [], ...destination.target, edits: ids, ...(channelId !== undefined && { channelId }) },
});
/** Says why messages that belong together will not be. */
const reportAlone = (destinations, all, { runner }, end) => {
    const reasons = all.flatMap(({ agreement }) => (agreement.kind === 'alone' ? [agreement.reason] : []));
    if (all.length > 1 && new Set(reasons).size === 1 && reasons.length === all.length)
        runner.notice(`${reasons[0] ?? ''}, ${end}`);
    else
        for (const [at, { agreement }] of all.entries())
            if (agreement.kind === 'alone')
                runner.notice(`${destinations[at]?.name ?? ''}: ${agreement.reason}, ${end}`);
};
/** Keeps what has been posted for the first time, or again. */
const keepNew = async (receipts, destinations, all, { runner }) => {
    await Promise.all(destinations.map(async ({ name }, at) => {
        const recollection = all[at];
        const receipt = receipts.find(({ post }) => post.destination.name === name);
        const posted = receipt && postedBy(receipt);
        if (!recollection || !posted || !isNews(recollection, posted))
            return;
        const fault = await recollection.keep(posted);
        if (fault)
            runner.notice(`${name}: the message could not be remembered (${fault.reason}), so later steps post a new one`);
    }));
};
const isNews = ({ agreement }, { ids }) => {
    switch (agreement.kind) {
        case 'first':
            return true;
        case 'known':
            return ids.join() !== agreement.posted.ids.join();
        case 'alone':
            return agreement.keeps;
    }
};
const postedBy = (receipt) => {
    const [first, ...rest] = receipt.messageIds.filter(id => id !== '');
    if (first === undefined || receipt.kind !== 'delivered')
        return undefined;
    const { channelId } = receipt;
    return { ids: [first, ...rest], ...(channelId !== undefined && { channelId }) };
};

var runMessage = /*#__PURE__*/Object.freeze({
  __proto__: null,
  beginRun: beginRun,
  keepNew: keepNew,
  placeOf: placeOf,
  reportAlone: reportAlone,
  startData: startData
});

exports.findThing = findThing;
exports.keepNew = keepNew;
exports.placeOf = placeOf;
exports.recallAll = recallAll;
exports.reportAlone = reportAlone;
exports.runMessage = runMessage;
exports.startData = startData;
