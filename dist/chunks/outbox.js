'use strict';

var start = require('../hookline.js');
var common = require('./common.js');
var slack = require('./slack.js');
var node_crypto = require('node:crypto');
var promises = require('node:fs/promises');
var node_path = require('node:path');
var node_fs = require('node:fs');

/** The driver of an outbox. Each is its own chunk. */
const loadDriver = async (target) => {
    switch (target.kind) {
        case 'amqp': {
            const { describeFault, openQueue } = await Promise.resolve().then(function () { return amqp; });
            return { open: opening => openQueue(target, opening), describeFault };
        }
        case 'sqs': {
            const { describeFault, openQueue } = await Promise.resolve().then(function () { return require('./outbox-sqs.js'); });
            return { open: async (opening) => openQueue(target, opening), describeFault };
        }
        case 'file': {
            const { describeFault, openFolder } = await Promise.resolve().then(function () { return file; });
            return { open: opening => openFolder(target, opening), describeFault };
        }
    }
};
/** For people: without credentials and without an address. */
const describeOutbox = (target) => {
    switch (target.kind) {
        case 'amqp':
            return `RabbitMQ queue ${target.queue}`;
        case 'sqs':
            return `SQS queue ${target.url.slice(target.url.lastIndexOf('/') + 1)}`;
        case 'file':
            return `folder ${target.path}`;
    }
};

/** In bytes: far more than any message takes with all its fallbacks. */
const LARGEST_RECORD = 4 * 1024 * 1024;
/** What is wrong with a longer record. */
const TOO_LARGE = `is larger than ${LARGEST_RECORD / 1024 ** 2} MiB`;
/** The version of the record's shape. Readers refuse unknown versions. */
const VERSION = 1;
const createRecord = async ({ post: { destination }, remaining, attempts, reason, mayHaveArrived, }, { context, madeAtMs, nowMs, random, redact = text => text, stateFor }) => ({
    version: VERSION,
    id: createRecordId(madeAtMs, random()),
    destination: destination.name,
    platform: destination.platform.id,
    kind: destination.platform.kind,
    ...JSON.parse(redact(JSON.stringify(await toRecordContent(remaining)))),
    ...start.known('state', stateFor?.(destination)),
    event: context.event,
    ...(context.repository !== undefined && { repository: context.repository }),
    ...(context.runId !== undefined && { runId: context.runId }),
    attempt: context.attempt,
    madeAt: new Date(madeAtMs).toISOString(),
    at: new Date(nowMs).toISOString(),
    attempts,
    reason: redact(reason),
    mayHaveArrived,
});
/** The parts of a record that contain payloads, all as data. */
const toRecordContent = async ([first, ...rest]) => {
    const envelopes = await Promise.all([first, ...rest].map(toEnvelope));
    return {
        payloads: [first.body, ...rest.map(payload => payload.body)],
        ...(envelopes.some(envelope => Object.keys(envelope).length > 0) && { envelopes }),
    };
};
const toEnvelope = async (payload) => {
    const fallbacks = ((await payload.fallbacks?.()) ?? []).map(({ body }) => body);
    const { asNewMessage } = payload;
    return {
        ...(fallbacks.length > 0 && { fallbacks }),
        ...(payload.to && { to: payload.to }),
        ...(asNewMessage && { asNewMessage: { body: asNewMessage.body, ...(await toEnvelope(asNewMessage)) } }),
    };
};
/** `20261125T123000123Z-9f86d081884c`: usable as a file name and unique. */
const createRecordId = (madeAtMs, random) => {
    const time = new Date(madeAtMs).toISOString().replace(/[-:.]/g, '');
    const tail = Math.floor(random * 2 ** 48).toString(16);
    return `${time}-${tail.padStart(12, '0')}`;
};
/** A record as JSON. SQS accepts all characters that JSON leaves unescaped, except two. */
const writeRecord = (record) => JSON.stringify(record).replace(/[\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16)}`);

/** Milliseconds. */
const HAND_OVER = {
    deadline: 10_000,
    /**
     * A canceled step is killed 10 s after its first signal.
     * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
     */
    deadlineWhenCancelled: 8_000,
    /** Longest time between two attempts. */
    pause: 1_000,
};
/** Makes a record of every undelivered message and puts it into the outbox, if there is one. Never rejects. */
const handOver = async (receipts, target, context, edges) => {
    const failed = receipts.filter(receipt => receipt.kind === 'undelivered');
    const records = failed.map(async (receipt) => [receipt, await createRecord(receipt, context)]);
    const left = new Map(await Promise.all(records));
    if (target === undefined)
        return { receipts, undelivered: [...left.values()] };
    const fault = await putAllInTime(left, target, edges);
    const why = `${describeOutbox(target)} ${fault?.reason ?? 'did not take it'}`;
    const settled = receipts.map(receipt => receipt.kind === 'undelivered' ? settleReceipt(receipt, left.has(receipt) ? why : undefined) : receipt);
    return { receipts: settled, undelivered: [...left.values()] };
};
/**
 * Puts records into the outbox within its own deadline, and removes the safe ones from `left`. Returns the fault that ended it. Never
 * rejects.
 */
const putAllInTime = async (left, target, { clock, random, interrupted }) => {
    const signal = clock.timeout(interrupted.aborted ? HAND_OVER.deadlineWhenCancelled : HAND_OVER.deadline);
    const never = new Promise(resolve => {
        signal.addEventListener('abort', () => resolve({ reason: 'did not answer in time', isTransient: true }));
    });
    let fault;
    while (left.size > 0 && !signal.aborted) {
        fault = await Promise.race([putAll(left, target, signal), never]);
        if (fault?.isTransient !== true)
            break;
        await clock.sleep((0.5 + random() / 2) * HAND_OVER.pause, signal);
    }
    return fault;
};
const putAll = async (left, target, signal) => {
    const driver = await loadDriver(target);
    let outbox;
    try {
        outbox = await driver.open({ signal, leaseMs: 0 });
        for (const [receipt, record] of left) {
            await outbox.put(record);
            left.delete(receipt);
        }
        return undefined;
    }
    catch (error) {
        return driver.describeFault(error, signal);
    }
    finally {
        // What is safe now stays safe, however the connection ends.
        await outbox?.close().catch(() => undefined);
    }
};
const settleReceipt = (receipt, why) => why === undefined
    ? { ...receipt, kind: 'queued' }
    : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };

/** Warns if anyone who can open a pull request could bring messages too. */
const warnIfTracked = async (target, { warning }) => {
    if (target.kind !== 'file' || !(await Promise.resolve().then(function () { return tracked; })).isTracked(target.path))
        return;
    warning(`outbox: git tracks records in the folder ${target.path}, so anyone who can bring a change can write messages that a drain posts. ` +
        'Remove them from git, and list the folder in .gitignore');
};

/** The results of all destinations if not all got their message. `undelivered`: those that do not even wait in the outbox. */
const toMixedOutputs = (receipts, undelivered) => ({
    ...start.toOutputs(receipts),
    outcome: summarizeOutcome(receipts),
    reason: describeAll(receipts),
    undelivered: JSON.stringify(undelivered),
});
/** `queued` if everything undelivered is safe; otherwise `partial`, or `failed` if nothing arrived. */
const summarizeOutcome = (receipts) => {
    if (receipts.every(receipt => receipt.kind === 'queued'))
        return 'queued';
    return receipts.some(receipt => receipt.kind === 'delivered') ? 'partial' : 'failed';
};
/** Who got the message, and what happened to it elsewhere. */
const describeAll = (receipts) => {
    const names = receipts.flatMap(({ kind, post }) => (kind === 'delivered' ? [post.destination.name] : []));
    const delivered = names.length === 0 ? [] : [`Delivered to ${names.join(', ')}`];
    return [...delivered, ...receipts.flatMap(describeReceipt)].join(' | ');
};
const describeReceipt = (receipt) => {
    if (receipt.kind === 'delivered')
        return [];
    const where = receipt.kind === 'queued' ? 'waits in the outbox: ' : '';
    return [`${receipt.post.destination.name}: ${where}${receipt.reason}`];
};
/** Each undelivered message as its own annotation; at most a warning if it is safe in the outbox. */
const reportUndelivered = (receipts, say, warn) => {
    for (const receipt of receipts) {
        if (receipt.kind === 'delivered')
            continue;
        const { post, kind, mayHaveArrived, reason } = receipt;
        const doubt = mayHaveArrived ? ' (it may have arrived all the same)' : '';
        if (kind === 'queued')
            warn(`${post.destination.name}: waits in the outbox${doubt}. ${reason}`);
        else
            say(`${post.destination.name}: not delivered${doubt}. ${reason}`);
    }
};

const findEditables = async (receipts, find) => {
    const found = await Promise.all(receipts.map(async ({ post: { destination } }) => [destination, await find?.(destination)]));
    return new Map(found.flatMap(([destination, editable]) => (editable ? [[destination, editable]] : [])));
};
/** The state of a destination's message, as a record names it; undefined if nothing edits the message. */
const buildState = ({ target }, editable, atMs, ids = target?.edits ?? []) => {
    const names = [editable?.id, ids[0]].flatMap(name => name || []);
    return names.length === 0 ? undefined : { names, at: atMs };
};
/**
 * Which states to queue: none that another step has replaced with a newer one. Every step writes to the log before reading it, so one of
 * the two notices the other.
 */
const leaveReplaced = (receipts, editables, atMs, { runner }) => Promise.all(receipts.map(async (receipt) => {
    const { post } = receipt;
    const { name, target } = post.destination;
    const log = editables.get(post.destination)?.log;
    if (receipt.kind !== 'undelivered' || log === undefined)
        return receipt;
    await log.add('queued', atMs);
    if (((await log.last('delivered')) ?? 0) <= atMs)
        return receipt;
    runner.info(`${name}: not put into the outbox, since another step has posted a newer state of the message`);
    return {
        kind: 'delivered',
        post,
        sent: [],
        messageIds: target?.edits ?? [],
        attempts: receipt.attempts,
    };
}));
/** If an older state of a delivered message waits in the outbox, queues the newer one too. Never rejects. */
const replaceQueued = async (receipts, outbox, editables, { stateAtMs }, context, edges) => {
    const found = await Promise.all(receipts.map(async (receipt) => {
        const editable = editables.get(receipt.post.destination);
        if (receipt.kind !== 'delivered' || receipt.sent.length === 0 || !editable?.log)
            return [];
        await editable.log.add('delivered', stateAtMs);
        if (!(await isQueued(editable.log)))
            return [];
        const record = await buildReplacement(receipt, editable, stateAtMs, context);
        return record ? [[receipt, record]] : [];
    }));
    const left = new Map(found.flat());
    if (left.size === 0)
        return;
    const replaced = [...left.keys()];
    await putAllInTime(left, outbox, edges);
    for (const receipt of replaced) {
        const { destination } = receipt.post;
        if (left.has(receipt))
            edges.runner.notice(`${destination.name}: an older state of the message waits in the outbox, which did not store the newer one: a drain may show the older one again`);
        else
            await editables.get(destination)?.log?.add('replaced', stateAtMs);
    }
};
const isQueued = async (log) => {
    const queuedMs = await log.last('queued');
    return queuedMs !== undefined && queuedMs > ((await log.last('replaced')) ?? 0);
};
const buildReplacement = async ({ post, sent, messageIds, channelId, attempts }, editable, atMs, context) => {
    const { platform, target } = post.destination;
    const [id, ...more] = messageIds;
    if (!platform.edits || id === undefined || [id, ...more].includes(''))
        return undefined;
    const { edits: _edits, ...given } = { tags: [], edits: [], ...target };
    // The first message of a Discord thread has the thread's ID.
    const opened = platform.id === 'discord' && channelId === id ? { thread: id } : {};
    const [first, ...rest] = await Promise.all(sent.map(async (payload, part) => {
        const edit = messageIds[part] ?? id;
        const at = {
            ...opened,
            ...given,
            edit,
            first: id,
            ...start.known('channelId', channelId ?? given.channelId),
        };
        const { asNewMessage: _asNewMessage, ...edited } = await platform.applyTarget(payload, at);
        return edited;
    }));
    if (first === undefined)
        return undefined;
    const state = buildState(post.destination, editable, atMs, messageIds);
    return createRecord({
        post,
        attempts,
        remaining: [first, ...rest],
        reason: 'it was delivered; it replaces older states of the message in the outbox',
        mayHaveArrived: false,
    }, { ...context, ...(state && { stateFor: () => ({ ...state, isDelivered: true }) }) });
};

/** Hands over what did not arrive, and reports it. What arrived replaces its older states in the outbox. */
const settleUndelivered = async (receipts, { outbox, onError, target }, deliveryContext, edges) => {
    const { clock, random, runner } = edges;
    const { context, madeAtMs, running, stateAtMs, findEditable } = deliveryContext;
    const recordContext = { context, madeAtMs, nowMs: clock.now(), random, redact: runner.redact };
    const editables = await findEditables(receipts, outbox && findEditable);
    // A later step of the job replaces it before a drain would post it.
    const outboxTarget = running && target?.live ? undefined : outbox;
    if (outboxTarget)
        await warnIfTracked(outboxTarget, runner);
    const settled = await handOver(outboxTarget ? await leaveReplaced(receipts, editables, stateAtMs, edges) : receipts, outboxTarget, {
        ...recordContext,
        stateFor: destination => buildState(destination, editables.get(destination), stateAtMs),
    }, edges);
    if (outbox)
        await replaceQueued(settled.receipts, outbox, editables, { stateAtMs }, recordContext, edges);
    reportUndelivered(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
    if (settled.receipts.every(({ kind }) => kind === 'delivered'))
        return start.toOutputs(settled.receipts);
    return toMixedOutputs(settled.receipts, settled.undelivered);
};

var undelivered = /*#__PURE__*/Object.freeze({
  __proto__: null,
  settleUndelivered: settleUndelivered
});

/**
 * A record names its destination, so two destinations cannot share a name: throws a `UserError`. `notice` receives destinations without a
 * name, since the default name means another webhook in another workflow.
 */
const checkNames = (destinations, notice) => {
    const names = destinations.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new start.UserError('webhook', `two entries are named ${twice}`, 'with outbox, give each its own name');
    const unnamed = destinations.filter(one => one.unnamed).map(({ name }) => name);
    if (unnamed.length > 0)
        notice?.(`webhook: with outbox, give each webhook its own name, here and in the drain (ops = https://\u2026), so that stored messages go to the right one; no name: ${unnamed.join(', ')}`);
};

var names = /*#__PURE__*/Object.freeze({
  __proto__: null,
  checkNames: checkNames
});

const createPace = (rates) => {
    const longest = Math.max(...rates.map(({ requests }) => requests));
    let times = [];
    let restUntil = 0;
    return {
        sent: atMs => void (times = [...times, atMs].slice(-longest)),
        rest: untilMs => void (restUntil = Math.max(restUntil, untilMs)),
        restsUntil: () => restUntil,
        freeAt: () => Math.max(restUntil, ...rates.map(rate => freeAt(rate, times))),
    };
};
/** When the oldest request that counts toward a rate limit expires. */
const freeAt = ({ requests, perMs }, times) => {
    const oldest = times.at(-requests);
    return oldest === undefined || times.length < requests ? 0 : oldest + perMs;
};

/** The payloads of a record, in order. */
const restorePayloads = ({ payloads, envelopes = [] }) => payloads.map((body, at) => restorePayload(body, envelopes[at] ?? {}));
const restorePayload = (body, { fallbacks = [], to, asNewMessage }) => ({
    body,
    cuts: [],
    ...(to && { to }),
    ...(fallbacks.length > 0 && { fallbacks: async () => fallbacks.map(form => ({ body: form, cuts: [] })) }),
    ...(asNewMessage && { asNewMessage: restorePayload(asNewMessage.body, asNewMessage) }),
});
/** The same payload with each of its forms changed. */
const changeBodies = (payload, change) => {
    const { asNewMessage } = payload;
    return {
        ...common.mapForms(payload, change),
        ...(asNewMessage && { asNewMessage: changeBodies(asNewMessage, change) }),
    };
};

/** A destination that accepts no message for this long is down, and its records keep waiting. */
const PATIENCE_MS = 60_000;
/** From this age on, a message says that it is late. One that may have arrived already always says so. */
const LATE_FROM_MS = 60_000;
const recordAge = ({ madeAt }, { edges }) => edges.clock.now() - Date.parse(madeAt);
/**
 * Posts one part as soon as the platform allows it, with a line that says so if the message is late. Tries again if the platform asks for
 * more time than one message may take.
 */
const postPart = async (part, late, context) => {
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
};
/** Waits until the pace allows a request. Returns why none is allowed anymore. */
const waitForTurn = async ({ destination, limits, endsAt, pace, edges, }) => {
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
};
const markLate = (part, record, context) => {
    const { madeAt, mayHaveArrived } = record;
    const by = recordAge(record, context);
    if (by < LATE_FROM_MS && !mayHaveArrived)
        return part;
    const lateness = { madeAt: Date.parse(madeAt), by, mayHaveArrived };
    return changeBodies(part, body => context.drainRules.late(body, lateness));
};

const listNames = ({ state }) => state?.names ?? [];
/** Splits off records whose message has a newer state, either among them or already posted. */
const keepNewest = (jobs, posted) => {
    const newest = new Map();
    for (const job of jobs)
        for (const name of listNames(job.record)) {
            const before = newest.get(name);
            if (before === undefined || isNewer(job, before))
                newest.set(name, job);
        }
    const isReplaced = (job) => listNames(job.record).some(name => {
        const other = newest.get(name);
        const isPosted = (posted.get(name)?.at ?? -Infinity) >= (job.record.state?.at ?? Infinity);
        return isPosted || (other !== undefined && other !== job && isNewer(other, job));
    });
    return { current: jobs.filter(job => !isReplaced(job)), replaced: jobs.filter(isReplaced) };
};
/** A delivered state and a waiting state can have been read at the same moment; both count then. */
const isNewer = ({ record: a }, { record: b }) => {
    const [at, other] = [a.state?.at ?? 0, b.state?.at ?? 0];
    return at === other ? a.id > b.id : at > other;
};
/** The message that an earlier record of this drain posted, if this record would post it again. */
const findPosted = (record, posted) => listNames(record)
    .map(name => posted.get(name))
    .find(found => found !== undefined && found.ids.length > 0);
const rememberPosted = (record, posted, state) => {
    for (const name of listNames(record))
        posted.set(name, { at: record.state?.at ?? 0, ...state });
};
/** What to post: an edit if this drain already posted an older state of the message. */
const restoreParts = async (record, { platform }, posted) => {
    const parts = restorePayloads(record);
    const before = findPosted(record, posted);
    if (before === undefined || !platform.edits)
        return parts;
    const [first] = before.ids;
    const thread = platform.id === 'discord' && before.channelId === first ? first : undefined;
    return Promise.all(parts.map(async (part, at) => {
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
    }));
};
/** Edits name their message beside the body (Discord) or inside it (Slack). */
const isEdit = ({ to, body }) => to?.message !== undefined || body['ts'] !== undefined;

/** The records that wait for one destination. `endsAt` is in clock time. */
const openDestinationQueue = async (destination, limits, endsAt, edges) => {
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
        work: async (jobs) => {
            const { current, replaced } = keepNewest(jobs, context.posted);
            for (const { lease } of replaced) {
                edges.log(`${destination.name}: left out, since a newer state of the same message replaces it`);
                await edges.settle(lease.complete());
            }
            for (const [at, job] of current.entries())
                await deliverRecord(job, `${at + 1} of ${current.length}`, context, stats);
        },
    };
};
/** Every request counts, including retries. */
const countRequests = (edges, pace, { restMs }) => ({
    ...edges,
    http: async (request, signal) => {
        pace.sent(edges.clock.now());
        const result = await edges.http(request, signal);
        const now = edges.clock.now();
        if (result.kind === 'answer')
            pace.rest(now + restMs(result, now));
        return result;
    },
});
const deliverRecord = async (job, progress, context, stats) => {
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
};
/** All parts of a record, in order. */
const postRecord = async (record, context) => {
    const { limits } = context;
    const age = recordAge(record, context);
    if (age > limits.maxAgeMs)
        return {
            kind: 'dead',
            reason: `${start.formatDuration(age)} old, and max-age is ${start.formatDuration(limits.maxAgeMs)}`,
        };
    const isDelivered = record.state?.isDelivered === true;
    const { messageIds, channelId, remaining, failure, ...sent } = await start.sendParts(await restoreParts(record, context.destination, context.posted), context.destination.platform, (part, isFirst) => postPart(part, isFirst && !isDelivered ? record : undefined, context));
    if (failure === undefined) {
        const ids = messageIds.filter(id => id !== '');
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
};
/** A record is rewritten only if it would be wrong otherwise: rewriting costs it its place in a queue. */
const remainingRecord = async (record, [first, ...rest], attempts, { reason, mayHaveArrived } = record) => {
    const doubt = record.mayHaveArrived || mayHaveArrived;
    const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
    if (first === undefined || isSame)
        return {};
    const { envelopes: _envelopes, ...story } = record;
    const content = await toRecordContent([first, ...rest]);
    return { remaining: { ...story, ...content, attempts, reason, mayHaveArrived: doubt } };
};

const unreadable = (reason) => ({ kind: 'unreadable', reason });
/** Reads a record, which anyone may have written. */
const readRecord = (text) => {
    const value = parse(text);
    if (!start.isJsonObject(value))
        return unreadable('is damaged: it is not a JSON object');
    if (value['version'] !== VERSION)
        return unreadable(`has a version that this release does not know; it knows ${VERSION}`);
    const fault = findFault(value);
    return fault === undefined
        ? { kind: 'record', record: value }
        : unreadable(`is damaged: it has no valid ${fault}`);
};
/** The first key with a wrong value. */
const findFault = (value) => {
    const rules = [
        ['id', isRecordId],
        ['destination', field => typeof field === 'string' && field !== ''],
        ['platform', field => field === 'slack' || field === 'discord'],
        ['kind', field => field === undefined || KINDS.includes(field)],
        ['payloads', field => Array.isArray(field) && field.length > 0 && field.every(start.isJsonObject)],
        ['envelopes', field => field === undefined || (Array.isArray(field) && field.every(isEnvelope))],
        ['state', field => field === undefined || isState(field)],
        ['madeAt', field => typeof field === 'string' && !Number.isNaN(Date.parse(field))],
        ['attempts', field => typeof field === 'number'],
    ];
    return rules.find(([key, holds]) => !holds(value[key]))?.[0];
};
const KINDS = ['webhook', 'workflow', 'token'];
const isRecordId = (value) => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
const isState = (value) => start.isJsonObject(value) &&
    Array.isArray(value['names']) &&
    value['names'].every(name => typeof name === 'string' && /^[\w.-]{1,128}$/.test(name)) &&
    Number.isFinite(value['at']) &&
    [undefined, true].includes(value['isDelivered']);
const isEnvelope = (value) => {
    if (!start.isJsonObject(value))
        return false;
    const { fallbacks = [], to = {}, asNewMessage } = value;
    return (Array.isArray(fallbacks) &&
        fallbacks.every(start.isJsonObject) &&
        start.isJsonObject(to) &&
        [to['message'] ?? '', to['thread'] ?? ''].every(id => typeof id === 'string' && /^\d*$/.test(id)) &&
        (asNewMessage === undefined ||
            (isEnvelope(asNewMessage) && start.isJsonObject(asNewMessage) && start.isJsonObject(asNewMessage['body']))));
};
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};

const UNREADABLE = 'unreadable record';
/** Separates records that have a destination from those that have none. */
const sortRecords = (all, destinations) => {
    const jobs = new Map();
    const unroutable = [];
    for (const lease of all) {
        const read = lease.problem === undefined ? readRecord(lease.text) : unreadable(lease.problem);
        if (read.kind === 'unreadable') {
            unroutable.push({ lease, name: UNREADABLE, reason: `the record ${read.reason}` });
            continue;
        }
        const { record } = read;
        const found = destinations.find(({ name }) => name === record.destination);
        if (found !== undefined && isMadeFor(record, found.platform))
            jobs.set(found, [...(jobs.get(found) ?? []), { lease, record }]);
        else
            unroutable.push({ lease, name: record.destination, reason: describeUnroutable(record, found) });
    }
    for (const [destination, found] of jobs)
        jobs.set(destination, found.toSorted(byAge));
    return { jobs, unroutable };
};
/** A queue may return records in a different order. */
const byAge = ({ record: a }, { record: b }) => Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1);
const isMadeFor = ({ platform, kind }, { id, kind: own }) => platform === id && (kind === undefined || kind === own);
const describeUnroutable = (record, found) => {
    if (found === undefined)
        return 'no webhook here has the name that the record gives';
    const { id, kind, title } = found.platform;
    return record.platform === id
        ? `the record was made for ${KIND_PHRASES[record.kind ?? kind]}, but what has that name here is ${KIND_PHRASES[kind]}`
        : `the record was made for ${record.platform}, but the webhook of that name is ${title}'s`;
};
const KIND_PHRASES = {
    webhook: 'a webhook',
    workflow: 'a workflow',
    token: 'a bot token',
};

/**
 * Delivers the records of an outbox: oldest first and in order for each destination, destinations in parallel. Returns undelivered records
 * at the end. Never rejects.
 */
const drain$3 = async (outbox, destinations, limits, edges) => {
    const watch = watchOutbox(outbox, edges);
    const { clock, interrupted, log } = watch.edges;
    const endsAt = clock.now() + limits.deadlineMs;
    const queues = new Map();
    const unroutable = new Map();
    const work = async (batch) => {
        const sorted = sortRecords(batch, destinations);
        for (const record of sorted.unroutable)
            await deadLetter(record, unroutable, watch.edges);
        for (const destination of sorted.jobs.keys())
            if (!queues.has(destination))
                queues.set(destination, await openDestinationQueue(destination, limits, endsAt, watch.edges));
        await Promise.all([...queues].map(([destination, queue]) => queue.work(sorted.jobs.get(destination) ?? [])));
    };
    let taken = 0;
    while (taken < limits.max && !interrupted.aborted && clock.now() < endsAt) {
        const batch = (await watch.guard(outbox.take(limits.max - taken))) ?? [];
        if (batch.length === 0)
            break;
        log(`${batch.length} ${taken === 0 ? 'taken from the outbox' : 'more taken'}`);
        taken += batch.length;
        await edges.readyToPost();
        await work(batch);
    }
    const stats = [...[...queues].map(([{ name }, { stats }]) => [name, stats]), ...unroutable];
    const left = await releaseRemaining(outbox, stats, watch);
    await watch.guard(outbox.close());
    const fault = watch.fault();
    return { stats, ...left, ...(fault !== undefined && { fault }) };
};
const watchOutbox = (outbox, edges) => {
    const failed = new AbortController();
    const { lost } = outbox;
    let fault;
    const faultNow = () => fault ?? (lost.aborted ? 'broke off the connection' : undefined);
    const guard = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            fault ??= faultNow() ?? edges.describeFault(error).reason;
            failed.abort();
            return undefined;
        }
    };
    return {
        guard,
        fault: faultNow,
        edges: {
            ...edges,
            interrupted: AbortSignal.any([edges.interrupted, lost, failed.signal]),
            whyInterrupted: () => edges.interrupted.aborted
                ? 'the runner stopped the step (SIGINT or SIGTERM)'
                : `the outbox ${faultNow() ?? 'failed'}`,
            settle: work => guard(work),
        },
    };
};
const deadLetter = async ({ lease, name, reason }, unroutable, { log, settle }) => {
    const stats = unroutable.get(name) ?? { delivered: 0, deadLettered: [], remaining: [] };
    unroutable.set(name, stats);
    stats.deadLettered.push(reason);
    log(`${name}: dead-lettered: ${reason}`);
    await settle(lease.deadLetter(reason));
};
/** How many records remain in the outbox. */
const releaseRemaining = async (outbox, stats, { edges }) => {
    const kept = stats.flatMap(([, stats]) => stats.remaining);
    const waiting = await outbox.count().catch(() => undefined);
    const held = await outbox.held(kept.length).catch(() => undefined);
    await Promise.all(kept.map(({ lease, changed }) => edges.settle(lease.release(changed))));
    return {
        remaining: waiting === undefined ? undefined : waiting + kept.length + (held?.count ?? 0),
        ...(held !== undefined && held.count > 0 && { held }),
    };
};

/** The names of a drain's inputs. */
const DRAIN_INPUTS = [
    'outbox',
    'webhook',
    'slack-token',
    'slack-api',
    'platform',
    'allowed-hosts',
    'max',
    'max-age',
    'timeout',
    'deadline',
    'on-error',
];
const MOST_RECORDS = 10_000;
/** SQS keeps nothing longer. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const OLDEST_HOURS = 14 * 24;
/** Reads all inputs of a drain once. Throws a `UserError` for the first wrong value. */
const parseDrainInputs = (read, env = {}) => {
    const slack = common.parseSlackAccess(read);
    const allowedHosts = start.parseHosts('allowed-hosts', read('allowed-hosts'));
    return {
        outbox: requireOutbox(read('outbox'), allowedHosts),
        ...start.webhookInput(read, env),
        platform: start.parseChoice('platform', read('platform'), start.PLATFORM_CHOICES) ?? 'auto',
        allowedHosts,
        ...(slack && { slack }),
        max: parseCount('max', read('max'), 100),
        maxAgeMs: start.parseDuration('max-age', read('max-age'), '24h', OLDEST_HOURS),
        timeoutMs: start.parseDuration('timeout', read('timeout'), '10s'),
        deadlineMs: start.parseDuration('deadline', read('deadline'), '4m'),
        onError: start.parseChoice('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
    };
};
const requireOutbox = (raw, allowedHosts) => {
    if (raw.trim() !== '')
        return common.parseOutbox('outbox', raw, allowedHosts);
    throw new start.UserError('outbox', 'it is not given', 'write the same as in the step that posts');
};
const parseCount = (input, raw, fallback) => {
    const value = raw.trim() === '' ? fallback : Number(raw);
    if (Number.isInteger(value) && value >= 1 && value <= MOST_RECORDS)
        return value;
    throw new start.UserError(input, `${start.quoteValue(raw)} is not a number of records`, `write 1 to ${MOST_RECORDS}`);
};

const nothingDrained = { stats: [], remaining: undefined };
const sumStats = ({ stats }, count) => stats.reduce((total, [, stats]) => total + count(stats), 0);
const countDelivered = (result) => sumStats(result, stats => stats.delivered);
const countDeadLettered = (result) => sumStats(result, stats => stats.deadLettered.length);
/** `remaining` is empty if it is unknown. */
const writeDrainOutputs = (result, runner) => {
    runner.output('delivered', String(countDelivered(result)));
    runner.output('remaining', String(result.remaining ?? ''));
    runner.output('dead', String(countDeadLettered(result)));
};
/** The last line of the log, and a table in the job summary if there was anything to do. */
const reportDrain = (result, outbox, { info, summary }) => {
    const { stats, remaining, held, fault } = result;
    if (stats.length === 0) {
        if (fault === undefined)
            info(held ? `Nothing to deliver now: ${describeHeld(held)}` : `Nothing to deliver: the ${outbox} is empty`);
        return;
    }
    const others = held ? ` (${describeHeld(held)})` : '';
    const left = remaining === undefined ? '' : `, ${remaining} still waiting${others}`;
    const line = `Delivered ${countDelivered(result)}, dead-lettered ${countDeadLettered(result)}${left}`;
    info(line);
    summary(`${buildSummary(result, outbox, line)}\n\n`);
};
/** `another drain holds 3 records until 2026-11-28 18:40:12 UTC` */
const describeHeld = ({ count, untilMs }) => {
    const records = count === 1 ? '1 record' : `${count} records`;
    const end = untilMs === undefined
        ? `until it has delivered or released ${count === 1 ? 'it' : 'them'}`
        : `until ${new Date(untilMs).toISOString().slice(0, 19).replace('T', ' ')} UTC at the latest`;
    return `another drain holds ${records} ${end}`;
};
/** All on one line, without Markdown syntax. */
const buildSummary = ({ stats }, outbox, line) => [
    `<h3>Drained the ${common.htmlText(outbox)}</h3>`,
    `<p>${common.htmlText(line)}.</p>`,
    '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Dead-lettered</th><th>Why</th></tr>',
    ...stats.map(row),
    '</table>',
].join('');
const row = ([name, stats]) => {
    const { delivered, remaining, deadLettered } = stats;
    const why = listReasons(stats).map(common.htmlText).join('<br>');
    const cells = [common.htmlText(name), delivered, remaining.length, deadLettered.length, why];
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
};
const listReasons = ({ deadLettered, stopped }) => [
    ...(stopped === undefined ? [] : [stopped.reason]),
    ...[...countReasons(deadLettered)].map(([reason, count]) => count === 1 ? reason : `${count} times: ${reason}`),
];
const countReasons = (reasons) => {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
};
/** Everything that went wrong, each as its own annotation. Running out of time is not a fault. */
const reportDrainProblems = ({ stats, fault }, outbox, say) => {
    for (const [name, { deadLettered, remaining, stopped }] of stats) {
        if (stopped?.isProblem)
            say(`${name}: ${remaining.length} still waiting. ${stopped.reason}`);
        for (const [reason, count] of countReasons(deadLettered))
            say(`${name}: ${count} dead-lettered. ${reason}`);
    }
    if (fault === undefined)
        return;
    const again = stats.some(([, { delivered }]) => delivered > 0);
    say(`The ${outbox} ${fault}${again ? '. What was delivered last may be delivered once more' : ''}`);
};

/** Delivers the records of an outbox. A configuration mistake fails the step before any record is taken out. */
const drain$2 = async (edges) => {
    try {
        writeDrainOutputs(await run(edges), edges.runner);
    }
    catch (error) {
        if (!(error instanceof start.UserError))
            throw error;
        writeDrainOutputs(nothingDrained, edges.runner);
        edges.runner.fail(error.message);
    }
};
const run = async (edges) => {
    const { runner, env } = edges;
    await start.maskSecrets(edges);
    await start.reportUnknownInputs(DRAIN_INPUTS, edges);
    const inputs = parseDrainInputs(runner.input, env);
    const destinations = await findDestinations(inputs);
    if (destinations.length === 0) {
        (inputs.onError === 'fail' ? runner.fail : runner.warning)(NO_WEBHOOK);
        return nothingDrained;
    }
    for (const name of inputs.missingWebhooks)
        runner.warning(`webhook: ${name} has no URL: is its secret set? Its records wait`);
    checkNames(destinations, runner.notice);
    await warnIfTracked(inputs.outbox, runner);
    const result = await drainRecords(inputs, destinations, edges);
    const name = describeOutbox(inputs.outbox);
    reportDrain(result, name, runner);
    reportDrainProblems(result, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
    return result;
};
const findDestinations = (inputs) => start.resolveDestinations(inputs, slack.tokenDestinations(inputs, inputs.allowedHosts));
/** Milliseconds. */
const TIMES = {
    /** Time to open the outbox. */
    opening: 15_000,
    /** Extra time after the deadline to end the last request and to return records. */
    grace: 20_000,
};
const drainRecords = async (inputs, destinations, edges) => {
    const { clock, runner } = edges;
    const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
    const driver = await loadDriver(inputs.outbox);
    const opened = new AbortController();
    const tooLate = new AbortController();
    void clock.sleep(TIMES.opening, opened.signal).then(() => opened.signal.aborted || tooLate.abort());
    const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
    try {
        const outbox = await driver.open({ signal, leaseMs: wholeMs });
        opened.abort();
        const describeFault = (error) => driver.describeFault(error, signal);
        return await drain$3(outbox, destinations, inputs, { ...edges, log: runner.info, describeFault });
    }
    catch (error) {
        opened.abort();
        return { ...nothingDrained, fault: driver.describeFault(error, signal).reason };
    }
};
const NO_WEBHOOK = 'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';

/** A pool that is loaded when needed: undici takes 50 ms or more, and most drains find nothing. */
const createLazyPool = (env) => {
    let opened;
    const open = async () => (await Promise.resolve().then(function () { return require('./proxy.js'); }).then(function (n) { return n.pool; })).createPool(env);
    const pool = () => (opened ??= open());
    return {
        ready: async () => {
            await pool();
        },
        http: async (request, signal) => (await pool()).http(request, signal),
        close: async () => (await opened)?.close(),
    };
};

const drain = async () => {
    const edges = start.realEdges();
    const pool = createLazyPool(edges.env);
    await drain$2({ ...edges, http: start.redacted(pool.http, edges.runner.redact), readyToPost: pool.ready })
        .catch((error) => edges.runner.fail(start.unexpectedError(error)))
        .finally(pool.close);
};

var drain$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drain: drain
});

/** No queue got the message, although the broker confirms it. https://www.rabbitmq.com/docs/publishers#unroutable */
const UNROUTED = 312;
const NOT_FOUND = 404;
/** Stands for a message that the broker did not accept. */
const REFUSED = 506;
/** On the virtual host. */
const NO_HOST = 530;
/** Replies of the broker. https://www.rabbitmq.com/amqp-0-9-1-reference#constants */
const REPLIES = {
    311: { reason: 'does not take records of this size; raise its limit', isTransient: false },
    [UNROUTED]: { reason: 'is not there; declare it', isTransient: false },
    320: { reason: 'is on a broker that is closing', isTransient: true },
    403: { reason: 'refused access; check user, password and permissions', isTransient: false },
    [NOT_FOUND]: { reason: 'is not there; declare it', isTransient: false },
    405: { reason: 'belongs to one connection alone; choose another queue', isTransient: false },
    406: { reason: 'refused the request (406); look at its policies', isTransient: false },
    [REFUSED]: { reason: 'did not store the record; it may be full', isTransient: true },
    [NO_HOST]: {
        reason: 'is in a virtual host that is not there or not open to this user; check the URL\u2019s path',
        isTransient: false,
    },
};
/** An error with the broker's reply. */
const replyError = (code) => Object.assign(new Error(`the broker replied ${code}`), { code });
/** 0 if the error is not from the broker. Until a connection is open, amqplib gives the code only in words, or not at all. */
const readReplyCode = (error) => {
    if (!(error instanceof Error))
        return 0;
    if ('code' in error && typeof error.code === 'number')
        return error.code;
    if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message))
        return NO_HOST;
    return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
};
/** What an error says about the queue. Leaves out its own words, which may contain anything. */
const describeFault$1 = (error, signal) => {
    const known = REPLIES[readReplyCode(error)];
    if (known !== undefined)
        return known;
    const reason = signal.aborted
        ? 'did not answer in time'
        : `could not be reached: ${start.toHttpFailure(error, false, signal).reason}`;
    return { reason, isTransient: true };
};

/** Seconds after which both ends consider a silent connection dead. */
const HEARTBEAT = 10;
/** A durable queue of a broker that speaks AMQP 0-9-1. Leased messages are free again as soon as the connection ends. */
const openQueue = async ({ url, queue }, { signal }) => {
    const connection = await connectTo(url, signal);
    // Without a listener, an error would end the process. Pending calls reject instead.
    connection.on('error', () => undefined);
    try {
        return await onConnection(connection, queue);
    }
    catch (error) {
        await connection.close().catch(() => undefined);
        throw error;
    }
};
const getUpTo = async (max, channel, queue) => {
    const taken = [];
    while (taken.length < max) {
        const message = await channel.get(queue);
        if (message === false)
            break;
        taken.push(message);
    }
    return taken;
};
/** Over this protocol, a broker tells how many messages are ready, not how many others lease. */
const unknownHeld = () => Promise.resolve(undefined);
const onConnection = async (connection, queue) => {
    const lost = new AbortController();
    let isClosing = false;
    const onClose = () => {
        if (!isClosing)
            lost.abort();
    };
    connection.on('close', onClose);
    await declare(connection, queue);
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    channel.on('close', onClose);
    const publish = publisher(channel);
    const createLease = (message) => {
        const settle = (how) => {
            if (lost.signal.aborted)
                throw new Error('the connection was closed, so the leases are lost');
            how();
        };
        const { content, properties } = message;
        return {
            ...(content.length <= LARGEST_RECORD
                ? { text: content.toString('utf8') }
                : { text: '', problem: TOO_LARGE }),
            complete: async () => settle(() => channel.ack(message)),
            release: async (changed) => {
                if (changed !== undefined) {
                    await publish(queue, changed.id, writeRecord(changed));
                    settle(() => channel.ack(message));
                }
                else
                    settle(() => channel.nack(message, false, true));
            },
            deadLetter: async (reason) => {
                const dead = `${queue}.dead`;
                await declare(connection, dead);
                await publish(dead, String(properties.messageId ?? ''), content, { 'x-hookline-reason': reason });
                settle(() => channel.ack(message));
            },
        };
    };
    return {
        put: record => publish(queue, record.id, writeRecord(record)),
        take: async (max) => (await getUpTo(max, channel, queue)).map(createLease),
        count: () => declare(connection, queue),
        held: unknownHeld,
        lost: lost.signal,
        close: async () => {
            isClosing = true;
            // The broker answers this only after it has processed every acknowledgment.
            if (!lost.signal.aborted)
                await channel.close();
            await connection.close();
        },
    };
};
const connectTo = async (url, signal) => {
    // Loaded here, so that it needs no chunk of its own.
    const { connect } = await Promise.resolve().then(function () { return require('../packages/amqplib.js'); });
    const { protocol, hostname, port, username, password, pathname } = new URL(url.reveal());
    const address = {
        protocol: protocol.replace(':', ''),
        hostname: hostname.replace(/^\[|\]$/g, ''),
        ...(port !== '' && { port: Number(port) }),
        ...((username !== '' || password !== '') && {
            username: decodeURIComponent(username),
            password: decodeURIComponent(password),
        }),
        // As the client needs it: still encoded, and empty for the broker's default.
        vhost: pathname.slice(1),
        heartbeat: HEARTBEAT,
    };
    // The signal reaches the socket, so that a broker that never answers blocks nothing.
    const options = { signal, noDelay: true, clientProperties: { connection_name: 'hookline' } };
    return connect(address, options);
};
/** How many messages a queue holds. Creates a durable one if it does not exist; an existing one may have any arguments. */
const declare = async (connection, queue) => {
    try {
        return await onChannel(connection, async (channel) => (await channel.checkQueue(queue)).messageCount);
    }
    catch (error) {
        if (readReplyCode(error) !== NOT_FOUND)
            throw error;
        const durable = { durable: true };
        return await onChannel(connection, async (channel) => (await channel.assertQueue(queue, durable)).messageCount);
    }
};
/** A refused declaration closes its channel and releases what is leased there, so it has its own channel. */
const onChannel = async (connection, work) => {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    const result = await work(channel);
    await channel.close();
    return result;
};
/** Resolves once the broker has confirmed the message and a queue has it. An unroutable message comes back before its confirm. */
const publisher = (channel) => {
    const returned = new Set();
    channel.on('return', ({ properties }) => returned.add(properties.correlationId));
    let published = 0;
    return (queue, id, text, headers = {}) => new Promise((resolve, reject) => {
        const correlationId = String((published += 1));
        channel.sendToQueue(queue, Buffer.from(text), {
            persistent: true,
            mandatory: true,
            contentType: 'application/json',
            appId: 'hookline',
            messageId: id,
            correlationId,
            headers,
        }, (error) => {
            if (returned.has(correlationId))
                reject(replyError(UNROUTED));
            else if (error instanceof Error)
                reject(error.message === 'message nacked' ? replyError(REFUSED) : error);
            else
                resolve();
        });
    });
};

var amqp = /*#__PURE__*/Object.freeze({
  __proto__: null,
  describeFault: describeFault$1,
  openQueue: openQueue
});

/**
 * File names in an outbox, with IDs made by `createRecordId`; no other file is touched. `ID.json` waits, `ID.held-TIME-HOLDER` is leased
 * until that time, `ID.tmp-HOLDER` is being written.
 */
const WAITING = /^(\d{8}T\d{9}Z-[\da-f]{12})\.json$/;
const HELD = /^(\d{8}T\d{9}Z-[\da-f]{12})\.held-(\d{13,})-(\w+)$/;
const waitingName = (id) => `${id}.json`;
const leasedName = (id, untilMs, holder) => `${id}.held-${untilMs}-${holder}`;
const temporaryName = (id, holder) => `${id}.tmp-${holder}`;
/** The records among the file names of a folder, oldest first. An expired lease does not count. */
const findRecords = (names, nowMs) => names
    .flatMap(name => {
    const [, waiting] = WAITING.exec(name) ?? [];
    if (waiting !== undefined)
        return [{ name, id: waiting, isLeased: false }];
    const [, id, until, holder = ''] = HELD.exec(name) ?? [];
    const untilMs = Number(until);
    return id === undefined ? [] : [{ name, id, isLeased: untilMs > nowMs, lease: { holder, untilMs } }];
})
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The folder at a path, created if it does not exist. A link in the workspace may not point outside it. */
const prepareFolder = async (path) => {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
    const folder = node_path.resolve(workspace, path);
    const isAsked = workspace === '' || !isInside(node_path.resolve(workspace), folder);
    if (!isAsked && !isInside(await promises.realpath(workspace), await realFolder$1(folder)))
        throw Object.assign(new Error('outside'), { code: OUTSIDE });
    await makeFolder(folder);
    return folder;
};
/**
 * A folder and its parents. Node's own `recursive` never ends if the system says ENOENT although the parent exists (in `/proc`, and on some
 * network drives), and a process with such a call cannot even exit.
 */
const makeFolder = async (folder) => {
    try {
        await promises.mkdir(folder);
    }
    catch (error) {
        if (await isFolder(folder))
            return;
        const above = node_path.dirname(folder);
        if (start.errorCode(error) !== 'ENOENT' || above === folder || (await isFolder(above)))
            throw error;
        await makeFolder(above);
        await makeFolder(folder);
    }
};
const isFolder = (path) => promises.stat(path).then(found => found.isDirectory(), () => false);
/** Where a folder is, or its nearest existing parent. */
const realFolder$1 = async (folder) => {
    try {
        return await promises.realpath(folder);
    }
    catch {
        return realFolder$1(node_path.dirname(folder));
    }
};
/** The error code for such a link. */
const OUTSIDE = 'HOOKLINE_OUTSIDE';
const isInside = (root, path) => path === root || path.startsWith(root + node_path.sep);

/** The folder for dead letters: records that cannot be delivered. */
const DEAD = 'dead';
/**
 * A folder with one file per record. No file is ever incomplete: each is written under a temporary name, synced, and renamed. Renaming also
 * leases a record, since only one process can do it.
 */
const openFolder = async ({ path }, { signal, leaseMs }) => {
    const folder = await prepareFolder(path);
    const holder = node_crypto.randomBytes(6).toString('hex');
    const takeLease = async ({ id, name }) => {
        const at = node_path.join(folder, leasedName(id, Math.ceil(Date.now() + leaseMs), holder));
        if (!(await tryMove(node_path.join(folder, name), at)))
            return undefined;
        return {
            ...readText(at),
            complete: () => removeFile(at, folder),
            release: async (changed) => {
                if (changed !== undefined)
                    await writeWhole(folder, id, holder, writeRecord(changed), at);
                await promises.rename(at, node_path.join(folder, waitingName(id)));
            },
            deadLetter: async (reason) => {
                const dead = node_path.join(folder, DEAD);
                await prepareDead(dead, holder);
                await writeWhole(dead, id, holder, `${reason}\n`, node_path.join(dead, `${id}.reason.txt`));
                // A folder of that name may be in the way.
                await promises.rename(at, node_path.join(dead, waitingName(id))).catch(() => promises.rename(at, node_path.join(dead, `${id}-${holder}.json`)));
                await syncFolder(dead);
                await syncFolder(folder);
            },
        };
    };
    return {
        put: async (record) => {
            const { id } = record;
            await writeWhole(folder, id, holder, writeRecord(record), node_path.join(folder, waitingName(id)));
        },
        take: async (max) => takeOldest(await promises.readdir(folder), max, takeLease, signal),
        count: async () => findRecords(await promises.readdir(folder), Date.now()).filter(({ isLeased }) => !isLeased).length,
        held: () => heldByOthers(folder, holder),
        lost: new AbortController().signal,
        close: () => Promise.resolve(),
    };
};
/** A file that cannot be moved does not block the others. It is reported if there is nothing else. */
const takeOldest = async (names, max, takeLease, signal) => {
    const taken = [];
    const failed = [];
    for (const found of findRecords(names, Date.now())) {
        if (taken.length >= max || signal.aborted)
            break;
        if (found.isLeased)
            continue;
        const work = takeLease(found);
        const one = await work.catch(() => void failed.push(() => work));
        if (one !== undefined)
            taken.push(one);
    }
    if (taken.length === 0)
        await failed[0]?.();
    return taken;
};
const heldByOthers = async (folder, holder) => {
    const others = findRecords(await promises.readdir(folder), Date.now()).flatMap(({ isLeased, lease }) => isLeased && lease !== undefined && lease.holder !== holder ? lease.untilMs : []);
    return { count: others.length, ...(others.length > 0 && { untilMs: Math.max(...others) }) };
};
/** A record's text, or why it cannot be read. */
const readText = (path) => {
    try {
        return { text: start.readRegular(path, LARGEST_RECORD, false) };
    }
    catch (error) {
        return {
            text: '',
            problem: PROBLEMS[start.errorCode(error)] ?? `cannot be read (${start.errorCode(error) || 'unknown error'})`,
        };
    }
};
const PROBLEMS = {
    EISDIR: 'is a folder, not a file',
    EINVAL: 'is not a regular file',
    ENXIO: 'is not a regular file',
    ELOOP: 'is a symbolic link, which is not followed',
    EFBIG: TOO_LARGE,
    EACCES: 'may not be read by the runner\u2019s user',
};
/** Anything else in the folder's place, such as a link, is moved aside. */
const prepareDead = async (dead, holder) => {
    const found = await promises.lstat(dead).catch(() => undefined);
    if (found?.isDirectory() === false)
        await promises.rename(dead, `${dead}.moved-${holder}`);
    await makeFolder(dead);
};
/** False if another process was faster. */
const tryMove = async (from, to) => {
    try {
        await promises.rename(from, to);
        return true;
    }
    catch (error) {
        if (start.errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
};
const writeWhole = async (folder, id, holder, text, path) => {
    const temporary = node_path.join(folder, temporaryName(id, holder));
    const file = await promises.open(temporary, 'w', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await promises.rename(temporary, path);
    await syncFolder(folder);
};
const removeFile = async (path, folder) => {
    await promises.unlink(path);
    await syncFolder(folder);
};
/** Makes a rename survive a power failure. Windows has no such call. */
const syncFolder = async (folder) => {
    if (process.platform === 'win32')
        return;
    const handle = await promises.open(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
};
const ERROR_REASONS = {
    [OUTSIDE]: 'is a link to a place outside the workspace; write the path of a folder inside it',
    EACCES: 'may not be written to; give the runner\u2019s user the right',
    EPERM: 'may not be written to; give the runner\u2019s user the right',
    EROFS: 'may not be written to; choose one that is not read-only',
    ENOSPC: 'has no space left; make room on the disk',
    EDQUOT: 'has no space left; make room on the disk',
    ENOTDIR: 'is not a folder; choose another path',
    EEXIST: 'is not a folder; choose another path',
    ENOENT: 'cannot be made there; choose another path',
};
/** What a file system error says about the folder. */
const describeFault = (error) => {
    const code = start.errorCode(error);
    return {
        reason: ERROR_REASONS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
        isTransient: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
    };
};

var file = /*#__PURE__*/Object.freeze({
  __proto__: null,
  describeFault: describeFault,
  openFolder: openFolder
});

/** Bytes of an entry before its path: times, IDs, modes, owner, size, hash (SHA-1), and flags. */
const BEFORE_PATH = 62;
const FLAGS = 60;
const EXTENDED = 0x4000;
/** The paths in a Git index of version 2 to 4; empty for anything else. https://git-scm.com/docs/index-format */
const readIndexPaths = (index) => {
    const view = Buffer.from(index.buffer, index.byteOffset, index.byteLength);
    if (view.length < 12 || view.toString('latin1', 0, 4) !== 'DIRC')
        return [];
    const version = view.readUInt32BE(4);
    const paths = [];
    let at = 12;
    let before = Buffer.alloc(0);
    for (let left = view.readUInt32BE(8); left > 0 && at + BEFORE_PATH < view.length; left -= 1) {
        const isExtended = (view.readUInt16BE(at + FLAGS) & EXTENDED) !== 0;
        const start = at + BEFORE_PATH + (isExtended ? 2 : 0);
        const prefix = version === 4 ? readCount(view, start) : { value: 0, next: start };
        const end = view.indexOf(0, prefix.next);
        if (end === -1)
            break;
        const suffix = view.subarray(prefix.next, end);
        const path = version === 4
            ? Buffer.concat([before.subarray(0, Math.max(0, before.length - prefix.value)), suffix])
            : suffix;
        paths.push(path.toString('utf8'));
        before = Buffer.from(path);
        // Up to version 3, entries are padded with one to eight zeros.
        at = version === 4 ? end + 1 : at + Math.floor((end - at + 8) / 8) * 8;
    }
    return paths;
};
/** A number of variable length, seven bits per byte: how many bytes of the previous path to drop. */
const readCount = (view, at) => {
    let value = (view[at] ?? 0) & 0x7f;
    let next = at + 1;
    while (((view[next - 1] ?? 0) & 0x80) !== 0) {
        value = (value + 1) * 0x80 + ((view[next] ?? 0) & 0x7f);
        next += 1;
    }
    return { value, next };
};

/** Larger indexes have half a million files. */
const LARGEST = 64 * 1024 * 1024;
/**
 * Whether Git tracks records in an outbox folder: then anyone who can open a pull request could write messages there. False if it cannot be
 * read. Does not run Git, since a workspace may bring its own program of that name.
 */
const isTracked = (path) => {
    const folder = node_path.resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
    return [folder, realFolder(folder)].some(one => one !== undefined && holdsTracked(one));
};
const realFolder = (folder) => {
    try {
        return node_fs.realpathSync(folder);
    }
    catch {
        return undefined; // does not exist yet
    }
};
const holdsTracked = (folder) => {
    const home = findRepository(folder);
    if (home === undefined)
        return false;
    const within = node_path.relative(home.root, folder).split(node_path.sep).join('/');
    const start = within === '' ? '' : `${within}/`;
    const names = home.paths.flatMap(path => (path.startsWith(start) ? [path.slice(start.length)] : []));
    // A link instead of the folder leads to where records may be.
    return home.paths.includes(within) || findRecords(names, Number.POSITIVE_INFINITY).length > 0;
};
/** The nearest repository around a folder. */
const findRepository = (folder) => {
    for (let root = folder;; root = node_path.dirname(root)) {
        const index = readIndex(node_path.join(root, '.git', 'index'));
        if (index !== undefined)
            return { root, paths: readIndexPaths(index) };
        if (node_path.dirname(root) === root)
            return undefined;
    }
};
const readIndex = (path) => {
    try {
        const file = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
        try {
            const stats = node_fs.fstatSync(file);
            return stats.isFile() && stats.size <= LARGEST ? node_fs.readFileSync(file) : undefined;
        }
        finally {
            node_fs.closeSync(file);
        }
    }
    catch {
        return undefined; // does not exist or is not readable
    }
};

var tracked = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isTracked: isTracked
});

exports.drain = drain$1;
exports.names = names;
exports.readRecord = readRecord;
exports.undelivered = undelivered;
exports.writeRecord = writeRecord;
