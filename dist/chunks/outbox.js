'use strict';

var start = require('../hookline.js');
var node_fs = require('node:fs');
var node_path = require('node:path');

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

/** In bytes: far more than any message takes with all its fallbacks. */
const LARGEST_RECORD = 4 * 1024 * 1024;
/** What is wrong with a record of more bytes. */
const TOO_LARGE = `is larger than ${LARGEST_RECORD / 1024 ** 2} MiB`;
/** The version of the record's shape: readers refuse what they do not know. */
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
/** The parts of a record that hold payloads, all of them as data. */
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
/** `20261125T123000123Z-9f86d081884c`: fit for a file's name, and no two alike. */
const createRecordId = (madeAtMs, random) => {
    const time = new Date(madeAtMs).toISOString().replace(/[-:.]/g, '');
    const tail = Math.floor(random * 2 ** 48).toString(16);
    return `${time}-${tail.padStart(12, '0')}`;
};
/** A record as JSON. SQS takes every character but two of those that JSON leaves as they are. */
const writeRecord = (record) => JSON.stringify(record).replace(/[\uFFFE\uFFFF]/g, character => `\\u${character.charCodeAt(0).toString(16)}`);

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
    const records = failed.map(async (receipt) => [receipt, await createRecord(receipt, context)]);
    const left = new Map(await Promise.all(records));
    if (target === undefined)
        return { receipts, undelivered: [...left.values()] };
    const fault = await putAllInTime(left, target, edges);
    const why = `${describeOutbox(target)} ${fault?.reason ?? 'did not take it'}`;
    const settled = receipts.map(receipt => receipt.kind === 'undelivered' ? settleReceipt(receipt, left.has(receipt) ? why : undefined) : receipt);
    return { receipts: settled, undelivered: [...left.values()] };
};
/** Puts records into the outbox, and takes out of `left` those that are safe there, within a deadline of its own; the fault that ended it. Never rejects. */
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
        // What is safe by now stays safe, however the connection ends.
        await outbox?.close().catch(() => undefined);
    }
};
const settleReceipt = (receipt, why) => why === undefined
    ? { ...receipt, kind: 'queued' }
    : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };

/** Says where anybody who can bring a change could bring messages too. */
const warnIfTracked = async (target, { warning }) => {
    if (target.kind !== 'file' || !(await Promise.resolve().then(function () { return tracked; })).isTracked(target.path))
        return;
    warning(`outbox: git tracks records in the folder ${target.path}, so anyone who can bring a change can write messages that a drain posts. ` +
        'Remove them from git, and list the folder in .gitignore');
};

/** What became of all destinations, where not all got their message. `undelivered`: of those that do not even wait. */
const toMixedOutputs = (receipts, undelivered) => ({
    ...start.toOutputs(receipts),
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

const findEditables = async (receipts, find) => {
    const found = await Promise.all(receipts.map(async ({ post: { destination } }) => [destination, await find?.(destination)]));
    return new Map(found.flatMap(([destination, editable]) => (editable ? [[destination, editable]] : [])));
};
/** The state of a destination's message, as a record names it; undefined where nothing edits the message. */
const buildState = ({ target }, editable, atMs, ids = target?.edits ?? []) => {
    const names = [editable?.id, ids[0]].flatMap(name => name || []);
    return names.length === 0 ? undefined : { names, at: atMs };
};
/**
 * What is to be queued: not a state that another step has replaced by a newer one. The log is written before it is read, and
 * by that other step too, so that one of both notices the other.
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
/** Where an older state of a delivered message waits in the outbox, puts the newer one there too. Never rejects. */
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

/** Hands over what did not arrive, and says so. What arrived replaces its older states in the outbox. */
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
 * A record says where it belongs by name alone. Throws a `UserError` where two destinations share one; `notice` hears of those
 * without one: the name that Hookline gives is that of another webhook in another workflow.
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

const unreadable = (reason) => ({ kind: 'unreadable', reason });
/** Reads a record that anybody may have written. */
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
/** The first key that is not as it should be. */
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

/** How files of an outbox are named, whose IDs are as `createRecordId` makes them; no other file is touched: `ID.json` waits, `ID.held-TIME-HOLDER` is held until then, `ID.tmp-HOLDER` is being written. */
const WAITING = /^(\d{8}T\d{9}Z-[\da-f]{12})\.json$/;
const HELD = /^(\d{8}T\d{9}Z-[\da-f]{12})\.held-(\d{13,})-(\w+)$/;
const waitingName = (id) => `${id}.json`;
const leasedName = (id, untilMs, holder) => `${id}.held-${untilMs}-${holder}`;
const temporaryName = (id, holder) => `${id}.tmp-${holder}`;
/** The records among the names of a folder, oldest first. A hold whose time is over is none. */
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

/** Bytes of an entry before its path: times, IDs, modes, owner, size, hash (SHA-1) and flags. */
const BEFORE_PATH = 62;
const FLAGS = 60;
const EXTENDED = 0x4000;
/** The paths that an index of git holds, in its versions 2 to 4; none of what is not one. https://git-scm.com/docs/index-format */
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
/** A number of any length, seven bits a byte: how many bytes of the path before are left off. */
const readCount = (view, at) => {
    let value = (view[at] ?? 0) & 0x7f;
    let next = at + 1;
    while (((view[next - 1] ?? 0) & 0x80) !== 0) {
        value = (value + 1) * 0x80 + ((view[next] ?? 0) & 0x7f);
        next += 1;
    }
    return { value, next };
};

/** Larger indexes are of half a million files. */
const LARGEST = 64 * 1024 * 1024;
/**
 * Whether git tracks records in the folder of an outbox: whoever can bring a change could write messages there. False where that
 * cannot be read. Git itself is not asked, since that would run a program that a workspace may hold.
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
        return undefined; // it is not there yet
    }
};
const holdsTracked = (folder) => {
    const home = findRepository(folder);
    if (home === undefined)
        return false;
    const within = node_path.relative(home.root, folder).split(node_path.sep).join('/');
    const start = within === '' ? '' : `${within}/`;
    const names = home.paths.flatMap(path => (path.startsWith(start) ? [path.slice(start.length)] : []));
    // A link in place of the folder leads to where records may lie.
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
        return undefined; // there is none, or it is not ours to read
    }
};

var tracked = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isTracked: isTracked
});

exports.LARGEST_RECORD = LARGEST_RECORD;
exports.TOO_LARGE = TOO_LARGE;
exports.checkNames = checkNames;
exports.describeOutbox = describeOutbox;
exports.findRecords = findRecords;
exports.leasedName = leasedName;
exports.loadDriver = loadDriver;
exports.names = names;
exports.readRecord = readRecord;
exports.temporaryName = temporaryName;
exports.toRecordContent = toRecordContent;
exports.undelivered = undelivered;
exports.unreadable = unreadable;
exports.waitingName = waitingName;
exports.warnIfTracked = warnIfTracked;
exports.writeRecord = writeRecord;
