'use strict';

var warnIfTracked = require('./outbox-warn-if-tracked.js');
var hookline = require('../hookline.js');

/** Milliseconds. */
const HAND_OVER = {
    deadline: 10_000,
    /** A cancelled step is killed 10 s after its first signal. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
    deadlineWhenCancelled: 8_000,
    /** Between two tries, at most. */
    pause: 1_000,
};
/** Makes a record of every message that did not arrive and puts it into the outbox, if there is one. Never rejects. */
const handOver = async (receipts, target, context, edges) => {
    const failed = receipts.filter(receipt => receipt.kind === 'undelivered');
    const left = new Map(failed.map(receipt => [receipt, warnIfTracked.createRecord(receipt, context)]));
    if (target === undefined)
        return { receipts, undelivered: [...left.values()] };
    const fault = await putAllInTime(left, target, edges);
    const why = `${warnIfTracked.describeOutbox(target)} ${fault?.reason ?? 'did not take it'}`;
    const settled = receipts.map(receipt => receipt.kind === 'undelivered' ? settleReceipt(receipt, left.has(receipt) ? why : undefined) : receipt);
    return { receipts: settled, undelivered: [...left.values()] };
};
/** Takes out of `left` what the outbox has, within a deadline of its own; the fault that ended it. */
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
    const driver = await warnIfTracked.loadDriver(target);
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
        // What is safe by now stays safe, however the connection ends.
        await outbox?.close().catch(() => undefined);
    }
};
const settleReceipt = (receipt, why) => why === undefined
    ? { ...receipt, kind: 'queued' }
    : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };

/** What became of all destinations, where not all got their message. `undelivered`: of those that do not even wait. */
const toMixedOutputs = (receipts, undelivered) => ({
    ...hookline.toOutputs(receipts),
    outcome: summarizeOutcome(receipts),
    reason: describeAll(receipts),
    undelivered: JSON.stringify(undelivered),
});
/** All that did not arrive but is safe counts for itself; else only some arrived, unless none did. */
const summarizeOutcome = (receipts) => {
    if (receipts.every(receipt => receipt.kind === 'queued'))
        return 'queued';
    return receipts.some(receipt => receipt.kind === 'delivered') ? 'partial' : 'failed';
};
/** Who got the message, and what became of it elsewhere. */
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
/** Every message that did not arrive, as an annotation of its own. One that is safe in the outbox is a warning at most. */
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

/** Hands over what did not arrive, and says so. */
const settleUndelivered = async (receipts, { outbox, onError, target }, { running, ...deliveryContext }, edges) => {
    const { clock, random, runner } = edges;
    // By the time it came out of there, a later step would have told the job's end.
    const outboxTarget = running && target?.live ? undefined : outbox;
    if (outboxTarget)
        await warnIfTracked.warnIfTracked(outboxTarget, runner);
    const settled = await handOver(receipts, outboxTarget, { ...deliveryContext, nowMs: clock.now(), random }, edges);
    reportUndelivered(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
    return toMixedOutputs(settled.receipts, settled.undelivered);
};

exports.settleUndelivered = settleUndelivered;
