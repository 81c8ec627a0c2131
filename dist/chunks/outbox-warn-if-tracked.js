'use strict';

/** The driver of an outbox: each is a chunk of its own. */
const loadDriver = async (target) => {
    switch (target.kind) {
        case 'amqp': {
            const { describeFault, openQueue } = await Promise.resolve().then(function () { return require('./outbox-amqp.js'); });
            return { open: opening => openQueue(target, opening), describeFault };
        }
        case 'sqs': {
            const { describeFault, openQueue } = await Promise.resolve().then(function () { return require('./outbox-sqs.js'); });
            return { open: async (opening) => openQueue(target, opening), describeFault };
        }
        case 'file': {
            const { describeFault, openFolder } = await Promise.resolve().then(function () { return require('./outbox-file.js'); });
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

/** The version of the record's shape: readers refuse what they do not know. */
const VERSION = 1;
const createRecord = ({ post: { destination }, remaining, attempts, reason, mayHaveArrived, }, { context, madeAtMs, nowMs, random }) => ({
    version: VERSION,
    id: createRecordId(madeAtMs, random()),
    destination: destination.name,
    platform: destination.platform.id,
    kind: destination.platform.kind,
    ...toRecordContent(remaining),
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
/** The parts of a record that hold payloads, all of them as data. */
const toRecordContent = ([first, ...rest]) => {
    const envelopes = [first, ...rest].map(toEnvelope);
    return {
        payloads: [first.body, ...rest.map(payload => payload.body)],
        ...(envelopes.some(envelope => Object.keys(envelope).length > 0) && { envelopes }),
    };
};
const toEnvelope = (payload) => {
    const fallbacks = (payload.fallbacks?.() ?? []).map(({ body }) => body);
    const { asNewMessage } = payload;
    return {
        ...(fallbacks.length > 0 && { fallbacks }),
        ...(payload.to && { to: payload.to }),
        ...(asNewMessage && { asNewMessage: { body: asNewMessage.body, ...toEnvelope(asNewMessage) } }),
    };
};
/** `20261125T123000123Z-9f86d081884c`: fit for a file's name, and no two alike. */
const createRecordId = (madeAtMs, random) => {
    const time = new Date(madeAtMs).toISOString().replace(/[-:.]/g, '');
    const tail = Math.floor(random * 2 ** 48).toString(16);
    return `${time}-${tail.padStart(12, '0')}`;
};
/** A record as JSON. SQS takes every character but two of those that JSON leaves as they are. */
const writeRecord = (record) => JSON.stringify(record).replace(/[\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16)}`);

/** Says where anybody who can bring a change could bring messages too. */
const warnIfTracked = async (target, { warning }) => {
    if (target.kind !== 'file' || !(await Promise.resolve().then(function () { return require('./outbox-tracked.js'); })).isTracked(target.path))
        return;
    warning(`outbox: git tracks records in the folder ${target.path}, so anyone who can bring a change can write messages that a drain posts. ` +
        'Remove them from git, and list the folder in .gitignore');
};

exports.VERSION = VERSION;
exports.createRecord = createRecord;
exports.describeOutbox = describeOutbox;
exports.loadDriver = loadDriver;
exports.toRecordContent = toRecordContent;
exports.warnIfTracked = warnIfTracked;
exports.writeRecord = writeRecord;
