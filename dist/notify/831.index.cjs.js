"use strict";
exports.id = 831;
exports.ids = [831];
exports.modules = {

/***/ 8831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   undelivered: () => (/* binding */ undelivered),
/* harmony export */   writeRecord: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);


const driverOf = async (target) => {
    switch (target.kind) {
        case 'amqp': {
            const { faultOf, openQueue } = await Promise.all(/* import() */[__webpack_require__.e(222), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 4171));
            return { open: opening => openQueue(target, opening), faultOf };
        }
        case 'sqs': {
            const { faultOf, openQueue } = await Promise.all(/* import() */[__webpack_require__.e(868), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 8779));
            return { open: async (opening) => openQueue(target, opening), faultOf };
        }
        case 'file': {
            const { faultOf, openFolder } = await __webpack_require__.e(/* import() */ 18).then(__webpack_require__.bind(__webpack_require__, 1018));
            return { open: opening => openFolder(target, opening), faultOf };
        }
    }
};
const nameOf = (target) => {
    switch (target.kind) {
        case 'amqp':
            return `RabbitMQ queue ${target.queue}`;
        case 'sqs':
            return `SQS queue ${target.url.slice(target.url.lastIndexOf('/') + 1)}`;
        case 'file':
            return `folder ${target.path}`;
    }
};

const VERSION = 1;
const recordOf = ({ post: { destination }, left, attempts, reason, mayHaveArrived, }, { context, madeAtMs, nowMs, random }) => ({
    version: VERSION,
    id: idOf(madeAtMs, random()),
    destination: destination.name,
    platform: destination.platform.id,
    kind: destination.platform.kind,
    ...contentOf(left),
    event: context.event,
    ...(context.repository !== undefined && { repository: context.repository }),
    ...(context.runId !== undefined && { runId: context.runId }),
    attempt: context.attempt,
    madeAt: new Date(madeAtMs).toISOString(),
    at: new Date(nowMs).toISOString(),
    attempts,
    reason,
    mayHaveArrived,
});
const contentOf = ([first, ...rest]) => {
    const envelopes = [first, ...rest].map(envelopeOf);
    return {
        payloads: [first.body, ...rest.map(payload => payload.body)],
        ...(envelopes.some(envelope => Object.keys(envelope).length > 0) && { envelopes }),
    };
};
const envelopeOf = (payload) => {
    const plainer = plainerOf(payload);
    const anew = payload.anew?.();
    return {
        ...(plainer.length > 0 && { plainer }),
        ...(payload.to && { to: payload.to }),
        ...(anew && { anew: { body: anew.body, ...envelopeOf(anew) } }),
    };
};
const plainerOf = ({ plainer }) => {
    const next = plainer?.();
    return next === undefined ? [] : [next.body, ...plainerOf(next)];
};
const idOf = (madeAtMs, random) => {
    const time = new Date(madeAtMs).toISOString().replace(/[-:.]/g, '');
    const tail = Math.floor(random * 2 ** 48).toString(16);
    return `${time}-${tail.padStart(12, '0')}`;
};
const writeRecord = (record) => JSON.stringify(record).replace(/[\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16)}`);

const HAND_OVER = {
    deadline: 10_000,
    deadlineWhenCancelled: 8_000,
    pause: 1_000,
};
const handOver = async (receipts, target, story, edges) => {
    const failed = receipts.filter(receipt => receipt.kind === 'undelivered');
    const left = new Map(failed.map(receipt => [receipt, recordOf(receipt, story)]));
    if (target === undefined)
        return { receipts, undelivered: [...left.values()] };
    const fault = await putAllInTime(left, target, edges);
    const why = `${nameOf(target)} ${fault?.reason ?? 'did not take it'}`;
    const settled = receipts.map(receipt => receipt.kind === 'undelivered' ? settle(receipt, left.has(receipt) ? why : undefined) : receipt);
    return { receipts: settled, undelivered: [...left.values()] };
};
const putAllInTime = async (left, target, { clock, random, interrupted }) => {
    const signal = clock.timeout(interrupted.aborted ? HAND_OVER.deadlineWhenCancelled : HAND_OVER.deadline);
    const never = new Promise(resolve => {
        signal.addEventListener('abort', () => resolve({ reason: 'did not answer in time', passing: true }));
    });
    let fault;
    while (left.size > 0 && !signal.aborted) {
        fault = await Promise.race([putAll(left, target, signal), never]);
        if (fault?.passing !== true)
            break;
        await clock.sleep((0.5 + random() / 2) * HAND_OVER.pause, signal);
    }
    return fault;
};
const putAll = async (left, target, signal) => {
    const driver = await driverOf(target);
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
        return driver.faultOf(error, signal);
    }
    finally {
        await outbox?.close().catch(() => undefined);
    }
};
const settle = (receipt, why) => why === undefined
    ? { ...receipt, kind: 'queued' }
    : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };

const toMixedOutputs = (receipts, undelivered) => ({
    ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.toOutputs)(receipts),
    outcome: outcomeOf(receipts),
    reason: receipts.flatMap(reasonOf).join(' | '),
    undelivered: JSON.stringify(undelivered),
});
const outcomeOf = (receipts) => {
    if (receipts.every(receipt => receipt.kind === 'queued'))
        return 'queued';
    return receipts.some(receipt => receipt.kind === 'delivered') ? 'partial' : 'failed';
};
const reasonOf = (receipt) => {
    if (receipt.kind === 'delivered')
        return [];
    const where = receipt.kind === 'queued' ? 'waits in the outbox: ' : '';
    return [`${receipt.post.destination.name}: ${where}${receipt.reason}`];
};
const complain = (receipts, say, warn) => {
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

const settleUndelivered = async (receipts, { outbox, onError, place }, { running, ...story }, edges) => {
    const { clock, random, runner } = edges;
    const target = running && place?.live ? undefined : outbox;
    const settled = await handOver(receipts, target, { ...story, nowMs: clock.now(), random }, edges);
    complain(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
    return toMixedOutputs(settled.receipts, settled.undelivered);
};

var undelivered = /*#__PURE__*/Object.freeze({
    __proto__: null,
    settleUndelivered: settleUndelivered
});




/***/ })

};
;