'use strict';

var start = require('../hookline.js');
var outbox = require('./outbox.js');
var common = require('./common.js');

const unreadable = (function (reason) {
    return ({ kind: 'unreadable', reason });
});
/** Reads a record, which anyone may have written. */
const readRecord = (function (text) {
    const value = parse(text);
    if (!start.isJsonObject(value))
        return unreadable('is damaged: it is not a JSON object');
    if (value['version'] !== outbox.VERSION)
        return unreadable(`has a version that this release does not know; it knows ${outbox.VERSION}`);
    const fault = findFault(value);
    return fault === undefined
        ? { kind: 'record', record: value }
        : unreadable(`is damaged: it has no valid ${fault}`);
});
/** The first key with a wrong value. */
const findFault = (function (value) {
    const rules = [
        ['id', isRecordId],
        ['destination', (field => typeof field === 'string' && field !== '')],
        ['platform', (field => field === 'slack' || field === 'discord')],
        ['kind', (field => field === undefined || KINDS.includes(field))],
        ['payloads', (field => Array.isArray(field) && field.length > 0 && field.every(start.isJsonObject))],
        ['envelopes', (field => field === undefined || (Array.isArray(field) && field.every(isEnvelope)))],
        ['state', (field => field === undefined || isState(field))],
        ['madeAt', (field => typeof field === 'string' && !Number.isNaN(Date.parse(field)))],
        ['attempts', (field => typeof field === 'number')],
    ];
    return rules.find((([key, holds]) => !holds(value[key])))?.[0];
});
const KINDS = ['webhook', 'workflow', 'token'];
const isRecordId = (function (value) {
    return typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
});
const isState = (function (value) {
    return start.isJsonObject(value) &&
        Array.isArray(value['names']) &&
        value['names'].every((name => typeof name === 'string' && /^[\w.-]{1,128}$/.test(name))) &&
        Number.isFinite(value['at']) &&
        [undefined, true].includes(value['isDelivered']);
});
const isEnvelope = (function (value) {
    if (!start.isJsonObject(value))
        return false;
    const { fallbacks = [], to = {}, asNewMessage } = value;
    return (Array.isArray(fallbacks) &&
        fallbacks.every(start.isJsonObject) &&
        start.isJsonObject(to) &&
        [to['message'] ?? '', to['thread'] ?? ''].every((id => typeof id === 'string' && /^\d*$/.test(id))) &&
        (asNewMessage === undefined ||
            (isEnvelope(asNewMessage) && start.isJsonObject(asNewMessage) && start.isJsonObject(asNewMessage['body']))));
});
const parse = (function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
});

const createPace = (function (rates) {
    const longest = Math.max(...rates.map((({ requests }) => requests)));
    let times = [];
    let restUntil = 0;
    return {
        sent: (atMs => void (times = [...times, atMs].slice(-longest))),
        rest: (untilMs => void (restUntil = Math.max(restUntil, untilMs))),
        restsUntil: (() => restUntil),
        freeAt: (() => Math.max(restUntil, ...rates.map((rate => freeAt(rate, times))))),
    };
});
/** When the oldest request that counts toward a rate limit expires. */
const freeAt = (function ({ requests, perMs }, times) {
    const oldest = times.at(-requests);
    return oldest === undefined || times.length < requests ? 0 : oldest + perMs;
});

/** The payloads of a record, in order. */
const restorePayloads = (function ({ payloads, envelopes = [] }) {
    return payloads.map(((body, at) => restorePayload(body, envelopes[at] ?? {})));
});
const restorePayload = (function (body, { fallbacks = [], to, asNewMessage }) {
    return ({
        body,
        cuts: [],
        ...(to && { to }),
        ...(fallbacks.length > 0 && { fallbacks: (async () => fallbacks.map((form => ({ body: form, cuts: [] })))) }),
        ...(asNewMessage && { asNewMessage: restorePayload(asNewMessage.body, asNewMessage) }),
    });
});
/** The same payload with each of its forms changed. */
const changeBodies = (function (payload, change) {
    const { asNewMessage } = payload;
    return {
        ...common.mapForms(payload, change),
        ...(asNewMessage && { asNewMessage: changeBodies(asNewMessage, change) }),
    };
});

/** A destination that accepts no message for this long is down, and its records keep waiting. */
const PATIENCE_MS = 60_000;
/** From this age on, a message says that it is late. One that may have arrived already always says so. */
const LATE_FROM_MS = 60_000;
const recordAge = (function ({ madeAt }, { edges }) {
    return edges.clock.now() - Date.parse(madeAt);
});
/**
 * Posts one part as soon as the platform allows it, with a line that says so if the message is late. Tries again if the platform asks for
 * more time than one message may take.
 */
const postPart = (async function (part, late, context) {
    const { destination, limits, endsAt, pace, edges } = context;
    const deadlineMs = Math.min(PATIENCE_MS, limits.deadlineMs);
    for (;;) {
        const stop = await waitForTurn(context);
        if (stop !== undefined)
            return stop;
        const sendContext = {
            destination,
            limits: { timeoutMs: limits.timeoutMs, deadlineMs },
            endsAt: Math.min(endsAt, edges.clock.now() + deadlineMs),
            edges,
        };
        const result = await start.send(late === undefined ? part : markLate(part, late, context), sendContext);
        const isToWait = pace.restsUntil() > edges.clock.now() && !edges.interrupted.aborted;
        if (result.kind === 'delivered' || result.forGood || result.mayHaveArrived || !isToWait)
            return result;
    }
});
/** Waits until the pace allows a request. Returns why none is allowed anymore. */
const waitForTurn = (async function ({ destination, limits, endsAt, pace, edges, }) {
    const { clock, interrupted, whyInterrupted } = edges;
    const waitMs = Math.max(0, pace.freeAt() - clock.now());
    if (pace.restsUntil() >= endsAt) {
        const reason = `${destination.platform.title} asks to wait ${start.formatDuration(waitMs)}, longer than the deadline leaves`;
        return { kind: 'stopped', reason, isProblem: true };
    }
    if (clock.now() + waitMs >= endsAt)
        return {
            kind: 'stopped',
            reason: `the deadline of ${start.formatDuration(limits.deadlineMs)} is over`,
            isProblem: false,
        };
    await clock.sleep(waitMs, interrupted);
    return interrupted.aborted ? { kind: 'stopped', reason: whyInterrupted(), isProblem: true } : undefined;
});
const markLate = (function (part, record, context) {
    const { madeAt, mayHaveArrived } = record;
    const by = recordAge(record, context);
    if (by < LATE_FROM_MS && !mayHaveArrived)
        return part;
    const lateness = { madeAt: Date.parse(madeAt), by, mayHaveArrived };
    return changeBodies(part, (body => context.drainRules.late(body, lateness)));
});

const listNames = (function ({ state }) {
    return state?.names ?? [];
});
/** Splits off records whose message has a newer state, either among them or already posted. */
const keepNewest = (function (jobs, posted) {
    const newest = new Map();
    for (const job of jobs)
        for (const name of listNames(job.record)) {
            const before = newest.get(name);
            if (before === undefined || isNewer(job, before))
                newest.set(name, job);
        }
    const isReplaced = ((job) => listNames(job.record).some((name => {
        const other = newest.get(name);
        const isPosted = (posted.get(name)?.at ?? -Infinity) >= (job.record.state?.at ?? Infinity);
        return isPosted || (other !== undefined && other !== job && isNewer(other, job));
    })));
    return { current: jobs.filter((job => !isReplaced(job))), replaced: jobs.filter(isReplaced) };
});
/** A delivered state and a waiting state can have been read at the same moment; both count then. */
const isNewer = (function ({ record: a }, { record: b }) {
    const [at, other] = [a.state?.at ?? 0, b.state?.at ?? 0];
    return at === other ? a.id > b.id : at > other;
});
/** The message that an earlier record of this drain posted, if this record would post it again. */
const findPosted = (function (record, posted) {
    return listNames(record)
        .map((name => posted.get(name)))
        .find((found => found !== undefined && found.ids.length > 0));
});
const rememberPosted = (function (record, posted, state) {
    for (const name of listNames(record))
        posted.set(name, { at: record.state?.at ?? 0, ...state });
});
/** What to post: an edit if this drain already posted an older state of the message. */
const restoreParts = (async function (record, { platform }, posted) {
    const parts = restorePayloads(record);
    const before = findPosted(record, posted);
    if (before === undefined || !platform.edits)
        return parts;
    const [first] = before.ids;
    const thread = platform.id === 'discord' && before.channelId === first ? first : undefined;
    return Promise.all(parts.map((async (part, at) => {
        const edit = before.ids[at];
        return edit === undefined || isEdit(part)
            ? part
            : platform.applyTarget(part, {
                tags: [],
                edit,
                ...start.known('first', first),
                ...start.known('thread', thread),
                ...start.known('channelId', before.channelId),
            });
    })));
});
/** Edits name their message beside the body (Discord) or inside it (Slack). */
const isEdit = (function ({ to, body }) {
    return to?.message !== undefined || body['ts'] !== undefined;
});

/** The records that wait for one destination. `endsAt` is in clock time. */
const openDestinationQueue = (async function (destination, limits, endsAt, edges) {
    const drainRules = await destination.platform.drainRules();
    const pace = createPace(drainRules.rates);
    const context = {
        destination,
        limits,
        endsAt,
        drainRules,
        pace,
        posted: new Map(),
        edges: countRequests(edges, pace, drainRules),
    };
    const stats = { delivered: 0, deadLettered: [], remaining: [] };
    return {
        stats,
        work: (async (jobs) => {
            const { current, replaced } = keepNewest(jobs, context.posted);
            for (const { lease } of replaced) {
                edges.log(`${destination.name}: left out, since a newer state of the same message replaces it`);
                await edges.settle(lease.complete());
            }
            for (const [at, job] of current.entries())
                await deliverRecord(job, `${at + 1} of ${current.length}`, context, stats);
        }),
    };
});
/** Every request counts, including retries. */
const countRequests = (function (edges, pace, { restMs }) {
    return ({
        ...edges,
        http: (async (request, signal) => {
            pace.sent(edges.clock.now());
            const result = await edges.http(request, signal);
            const now = edges.clock.now();
            if (result.kind === 'answer')
                pace.rest(now + restMs(result, now));
            return result;
        }),
    });
});
const deliverRecord = (async function (job, progress, context, stats) {
    const { lease, record } = job;
    const { destination, edges } = context;
    if (stats.stopped !== undefined)
        return void stats.remaining.push({ lease });
    const end = await postRecord(record, context);
    switch (end.kind) {
        case 'delivered':
            if (record.state?.isDelivered)
                edges.log(`${destination.name}: the message shows its newest state (${progress})`);
            else {
                stats.delivered += 1;
                edges.log(`${destination.name}: delivered, ${start.formatDuration(recordAge(record, context))} late (${progress})`);
            }
            return edges.settle(lease.complete());
        case 'dead':
            if (record.state?.isDelivered && !end.senderRejected)
                return edges.settle(lease.complete());
            stats.deadLettered.push(end.reason);
            edges.log(`${destination.name}: dead-lettered (${progress}): ${end.reason}`);
            // Discord asks not to use such a webhook again. Keeping the records lets a corrected secret save them.
            if (end.senderRejected)
                stats.stopped = { reason: end.reason, isProblem: true };
            return edges.settle(lease.deadLetter(end.reason));
        case 'stopped': {
            const { reason, isProblem, remaining } = end;
            stats.stopped = { reason, isProblem };
            stats.remaining.push({ lease, ...(remaining && { changed: remaining }) });
            edges.log(`${destination.name}: stopped (${progress}): ${reason}`);
        }
    }
});
/** All parts of a record, in order. */
const postRecord = (async function (record, context) {
    const { limits } = context;
    const age = recordAge(record, context);
    if (age > limits.maxAgeMs)
        return {
            kind: 'dead',
            reason: `${start.formatDuration(age)} old, and max-age is ${start.formatDuration(limits.maxAgeMs)}`,
        };
    const isDelivered = record.state?.isDelivered === true;
    const { messageIds, channelId, remaining, failure, ...sent } = await start.sendParts(await restoreParts(record, context.destination, context.posted), context.destination.platform, ((part, isFirst) => postPart(part, isFirst && !isDelivered ? record : undefined, context)));
    if (failure === undefined) {
        const ids = messageIds.filter((id => id !== ''));
        rememberPosted(record, context.posted, { ids, ...start.known('channelId', channelId) });
        return { kind: 'delivered' };
    }
    const attempts = record.attempts + sent.attempts;
    if (failure.kind === 'stopped')
        return { ...failure, ...(await remainingRecord(record, remaining, attempts)) };
    if (failure.forGood)
        return { kind: 'dead', reason: failure.reason, ...(failure.senderRejected && { senderRejected: true }) };
    return {
        kind: 'stopped',
        reason: context.edges.interrupted.aborted ? context.edges.whyInterrupted() : failure.reason,
        isProblem: true,
        ...(await remainingRecord(record, remaining, attempts + failure.attempts, failure)),
    };
});
/** A record is rewritten only if it would be wrong otherwise: rewriting costs it its place in a queue. */
const remainingRecord = (async function (record, [first, ...rest], attempts, { reason, mayHaveArrived } = record) {
    const doubt = record.mayHaveArrived || mayHaveArrived;
    const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
    if (first === undefined || isSame)
        return {};
    const { envelopes: _envelopes, ...story } = record;
    const content = await outbox.toRecordContent([first, ...rest]);
    return { remaining: { ...story, ...content, attempts, reason, mayHaveArrived: doubt } };
});

const UNREADABLE = 'unreadable record';
/** Separates records that have a destination from those that have none. */
const sortRecords = (function (all, destinations) {
    const jobs = new Map();
    const unroutable = [];
    for (const lease of all) {
        const read = lease.problem === undefined ? readRecord(lease.text) : unreadable(lease.problem);
        if (read.kind === 'unreadable') {
            unroutable.push({ lease, name: UNREADABLE, reason: `the record ${read.reason}` });
            continue;
        }
        const { record } = read;
        const found = destinations.find((({ name }) => name === record.destination));
        if (found !== undefined && isMadeFor(record, found.platform))
            jobs.set(found, [...(jobs.get(found) ?? []), { lease, record }]);
        else
            unroutable.push({ lease, name: record.destination, reason: describeUnroutable(record, found) });
    }
    for (const [destination, found] of jobs)
        jobs.set(destination, found.toSorted(byAge));
    return { jobs, unroutable };
});
/** A queue may return records in a different order. */
const byAge = (function ({ record: a }, { record: b }) {
    return Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1);
});
const isMadeFor = (function ({ platform, kind }, { id, kind: own }) {
    return platform === id && (kind === undefined || kind === own);
});
const describeUnroutable = (function (record, found) {
    if (found === undefined)
        return 'no webhook here has the name that the record gives';
    const { id, kind, title } = found.platform;
    return record.platform === id
        ? `the record was made for ${KIND_PHRASES[record.kind ?? kind]}, but what has that name here is ${KIND_PHRASES[kind]}`
        : `the record was made for ${record.platform}, but the webhook of that name is ${title}'s`;
});
const KIND_PHRASES = {
    webhook: 'a webhook',
    workflow: 'a workflow',
    token: 'a bot token',
};

/**
 * Delivers batches of records: in order for each destination, destinations in parallel.
 * @param endsAt milliseconds since the epoch.
 */
const createTakenRecords = (function (destinations, limits, endsAt, edges) {
    const queues = new Map();
    const unroutable = new Map();
    return {
        deliver: (async (batch) => {
            const sorted = sortRecords(batch, destinations);
            for (const record of sorted.unroutable)
                await deadLetter(record, unroutable, edges);
            for (const destination of sorted.jobs.keys())
                if (!queues.has(destination))
                    queues.set(destination, await openDestinationQueue(destination, limits, endsAt, edges));
            await Promise.all([...queues].map((([destination, queue]) => queue.work(sorted.jobs.get(destination) ?? []))));
        }),
        stats: (() => [...[...queues].map((([{ name }, { stats }]) => [name, stats])), ...unroutable]),
    };
});
const deadLetter = (async function ({ lease, name, reason }, unroutable, { log, settle }) {
    const stats = unroutable.get(name) ?? { delivered: 0, deadLettered: [], remaining: [] };
    unroutable.set(name, stats);
    stats.deadLettered.push(reason);
    log(`${name}: dead-lettered: ${reason}`);
    await settle(lease.deadLetter(reason));
});

var takenRecords = /*#__PURE__*/Object.freeze({
  __proto__: null,
  createTakenRecords: createTakenRecords
});

/** A table of what happened to the records. All on one line, without Markdown syntax. */
const buildSummary = (function ({ stats }, outbox, line) {
    return [
        `<h3>Drained the ${common.htmlText(outbox)}</h3>`,
        `<p>${common.htmlText(line)}.</p>`,
        '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Dead-lettered</th><th>Why</th></tr>',
        ...stats.map(row),
        '</table>',
    ].join('');
});
const row = (function ([name, stats]) {
    const { delivered, remaining, deadLettered } = stats;
    const why = listReasons(stats).map(common.htmlText).join('<br>');
    const cells = [common.htmlText(name), delivered, remaining.length, deadLettered.length, why];
    return `<tr>${cells.map((cell => `<td>${cell}</td>`)).join('')}</tr>`;
});
const listReasons = (function ({ deadLettered, stopped }) {
    return [
        ...(stopped === undefined ? [] : [stopped.reason]),
        ...[...outbox.countReasons(deadLettered)].map((([reason, count]) => count === 1 ? reason : `${count} times: ${reason}`)),
    ];
});

var drainSummary = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buildSummary: buildSummary
});

Object.assign(exports, {
    drainSummary,
    readRecord,
    takenRecords,
});
