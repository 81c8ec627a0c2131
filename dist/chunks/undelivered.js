'use strict';

var outbox = require('./outbox.js');
var start = require('../hookline.js');

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
const handOver = (async function (receipts, target, context, edges) {
    const failed = receipts.filter((receipt => receipt.kind === 'undelivered'));
    const records = failed.map((async (receipt) => [receipt, await outbox.createRecord(receipt, context)]));
    const left = new Map(await Promise.all(records));
    if (target === undefined)
        return { receipts, undelivered: [...left.values()] };
    const fault = await putAllInTime(left, target, edges);
    const why = `${outbox.describeOutbox(target)} ${fault?.reason ?? 'did not take it'}`;
    const settled = receipts.map((receipt => receipt.kind === 'undelivered' ? settleReceipt(receipt, left.has(receipt) ? why : undefined) : receipt));
    return { receipts: settled, undelivered: [...left.values()] };
});
/**
 * Puts records into the outbox within its own deadline, and removes the safe ones from `left`. Returns the fault that ended it. Never
 * rejects.
 */
const putAllInTime = (async function (left, target, { clock, random, interrupted }) {
    const signal = clock.timeout(interrupted.aborted ? HAND_OVER.deadlineWhenCancelled : HAND_OVER.deadline);
    const never = new Promise((resolve => {
        signal.addEventListener('abort', (() => resolve({ reason: 'did not answer in time', isTransient: true })));
    }));
    let fault;
    while (left.size > 0 && !signal.aborted) {
        fault = await Promise.race([putAll(left, target, signal), never]);
        if (fault?.isTransient !== true)
            break;
        await clock.sleep((0.5 + random() / 2) * HAND_OVER.pause, signal);
    }
    return fault;
});
const putAll = (async function (left, target, signal) {
    const driver = await outbox.loadDriver(target);
    let outbox$1;
    try {
        outbox$1 = await driver.open({ signal, leaseMs: 0 });
        for (const [receipt, record] of left) {
            await outbox$1.put(record);
            left.delete(receipt);
        }
        return undefined;
    }
    catch (error) {
        return driver.describeFault(error, signal);
    }
    finally {
        // What is safe now stays safe, however the connection ends.
        await outbox$1?.close().catch((() => undefined));
    }
});
const settleReceipt = (function (receipt, why) {
    return why === undefined
        ? { ...receipt, kind: 'queued' }
        : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };
});

/** The results of all destinations if not all got their message. `undelivered`: those that do not even wait in the outbox. */
const toMixedOutputs = (function (receipts, undelivered) {
    return ({
        ...start.toOutputs(receipts),
        outcome: summarizeOutcome(receipts),
        reason: describeAll(receipts),
        undelivered: JSON.stringify(undelivered),
    });
});
/** `queued` if everything undelivered is safe; otherwise `partial`, or `failed` if nothing arrived. */
const summarizeOutcome = (function (receipts) {
    if (receipts.every((receipt => receipt.kind === 'queued')))
        return 'queued';
    return receipts.some((receipt => receipt.kind === 'delivered')) ? 'partial' : 'failed';
});
/** Who got the message, and what happened to it elsewhere. */
const describeAll = (function (receipts) {
    const names = receipts.flatMap((({ kind, post }) => (kind === 'delivered' ? [post.destination.name] : [])));
    const delivered = names.length === 0 ? [] : [`Delivered to ${names.join(', ')}`];
    return [...delivered, ...receipts.flatMap(describeReceipt)].join(' | ');
});
const describeReceipt = (function (receipt) {
    if (receipt.kind === 'delivered')
        return [];
    const where = receipt.kind === 'queued' ? 'waits in the outbox: ' : '';
    return [`${receipt.post.destination.name}: ${where}${receipt.reason}`];
});
/** Each undelivered message as its own annotation; at most a warning if it is safe in the outbox. */
const reportUndelivered = (function (receipts, say, warn) {
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
});

const findEditables = (async function (receipts, find) {
    const found = await Promise.all(receipts.map((async ({ post: { destination } }) => [destination, await find?.(destination)])));
    return new Map(found.flatMap((([destination, editable]) => (editable ? [[destination, editable]] : []))));
});
/** The state of a destination's message, as a record names it; undefined if nothing edits the message. */
const buildState = (function ({ target }, editable, atMs, ids = target?.edits ?? []) {
    const names = [editable?.id, ids[0]].flatMap((name => name || []));
    return names.length === 0 ? undefined : { names, at: atMs };
});
/**
 * Which states to queue: none that another step has replaced with a newer one. Every step writes to the log before reading it, so one of
 * the two notices the other.
 */
const leaveReplaced = (function (receipts, editables, atMs, { runner }) {
    return Promise.all(receipts.map((async (receipt) => {
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
    })));
});
/** If an older state of a delivered message waits in the outbox, queues the newer one too. Never rejects. */
const replaceQueued = (async function (receipts, outbox, editables, { stateAtMs }, context, edges) {
    const found = await Promise.all(receipts.map((async (receipt) => {
        const editable = editables.get(receipt.post.destination);
        if (receipt.kind !== 'delivered' || receipt.sent.length === 0 || !editable?.log)
            return [];
        await editable.log.add('delivered', stateAtMs);
        if (!(await isQueued(editable.log)))
            return [];
        const record = await buildReplacement(receipt, editable, stateAtMs, context);
        return record ? [[receipt, record]] : [];
    })));
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
});
const isQueued = (async function (log) {
    const queuedMs = await log.last('queued');
    return queuedMs !== undefined && queuedMs > ((await log.last('replaced')) ?? 0);
});
const buildReplacement = (async function ({ post, sent, messageIds, channelId, attempts }, editable, atMs, context) {
    const { platform, target } = post.destination;
    const [id, ...more] = messageIds;
    if (!platform.edits || id === undefined || [id, ...more].includes(''))
        return undefined;
    const { edits: _edits, ...given } = { tags: [], edits: [], ...target };
    // The first message of a Discord thread has the thread's ID.
    const opened = platform.id === 'discord' && channelId === id ? { thread: id } : {};
    const [first, ...rest] = await Promise.all(sent.map((async (payload, part) => {
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
    })));
    if (first === undefined)
        return undefined;
    const state = buildState(post.destination, editable, atMs, messageIds);
    return outbox.createRecord({
        post,
        attempts,
        remaining: [first, ...rest],
        reason: 'it was delivered; it replaces older states of the message in the outbox',
        mayHaveArrived: false,
    }, { ...context, ...(state && { stateFor: (() => ({ ...state, isDelivered: true })) }) });
});

/** Hands over what did not arrive, and reports it. What arrived replaces its older states in the outbox. */
const settleUndelivered = (async function (receipts, { outbox: outbox$1, onError, target }, deliveryContext, edges) {
    const { clock, random, runner } = edges;
    const { context, madeAtMs, running, stateAtMs, findEditable } = deliveryContext;
    const recordContext = { context, madeAtMs, nowMs: clock.now(), random, redact: runner.redact };
    const editables = await findEditables(receipts, outbox$1 && findEditable);
    // A later step of the job replaces it before a drain would post it.
    const outboxTarget = running && target?.live ? undefined : outbox$1;
    if (outboxTarget)
        await outbox.warnIfTracked(outboxTarget, runner);
    const settled = await handOver(outboxTarget ? await leaveReplaced(receipts, editables, stateAtMs, edges) : receipts, outboxTarget, {
        ...recordContext,
        stateFor: (destination => buildState(destination, editables.get(destination), stateAtMs)),
    }, edges);
    if (outbox$1)
        await replaceQueued(settled.receipts, outbox$1, editables, { stateAtMs }, recordContext, edges);
    reportUndelivered(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
    if (settled.receipts.every((({ kind }) => kind === 'delivered')))
        return start.toOutputs(settled.receipts);
    return toMixedOutputs(settled.receipts, settled.undelivered);
});

exports.settleUndelivered = settleUndelivered;
