'use strict';

var start = require('../hookline.js');
var node_path = require('node:path');
var fs = require('node:fs');
var node_util = require('node:util');

const DEFAULT_QUEUE = 'hookline';
const HINT = 'write amqps://\u2026, the URL of an SQS queue, or file: and a folder';
/**
 * `outbox`: where messages wait. The value never appears in an error, since it may contain a password.
 * @param allowedHosts where an SQS queue may be besides Amazon's own hosts.
 */
const parseOutbox = (function (input, raw, allowedHosts = []) {
    const value = raw.trim();
    if (/\s/.test(value) && !/^file:/i.test(value))
        throw new start.UserError(input, 'it is more than one value', HINT);
    if (/^amqps?:\/\//i.test(value))
        return amqpTarget(input, value);
    if (/^https?:\/\//i.test(value))
        return sqsTarget(input, value, allowedHosts);
    if (/^file:/i.test(value))
        return fileTarget(input, value);
    throw new start.UserError(input, 'it is not an outbox that Hookline knows', hintFor(value));
});
/** Common mistakes, and what to write instead. None of them quotes a password. */
const hintFor = (function (value) {
    const [, region, account, name] = /^arn:aws[\w-]*:sqs:([\w-]+):(\d{12}):([\w.-]+)$/.exec(value) ?? [];
    if (name !== undefined)
        return `write the queue's URL, not its ARN: https://sqs.${region}.amazonaws.com/${account}/${name}`;
    return HINTS.find((([form]) => form.test(value)))?.[1] ?? HINT;
});
const HINTS = [
    [/^arn:/i, "write the queue's URL, not its ARN"],
    [/^(?:rabbitmqs?|rabbit|amqps?|rmqs?):/i, 'for RabbitMQ write amqps://user:password@host/vhost'],
    [/^(?:aws-?)?sqs:/i, `for SQS write the queue's URL, https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE`],
    [/^[a-z][a-z0-9+.-]+:\/\//i, `queues are RabbitMQ and SQS: ${HINT}`],
    [
        /^(?:file$|[./~]|[a-z]:[\\/]|[^:]*[\\/])/i,
        'for a folder write file: and its path, such as file:.hookline',
    ],
];
/** The secrets in it: everything up to the host, and the password alone. */
const outboxSecrets = (function (raw) {
    const value = raw.trim();
    if (value === '' || /^file:/i.test(value) || isQueueUrl(value))
        return [];
    const [, userinfo = ''] = /^[a-z]+:\/\/([^/?#]*)@/i.exec(value) ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [value, userinfo, password, decodePercent(password)].filter((part => part.length >= SHORTEST_SECRET));
});
/** Shorter passwords are words such as "guest"; masking them would hide plain words in the log. */
const SHORTEST_SECRET = 8;
const decodePercent = (function (text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a lone % is not an encoding
    }
});
/** https://www.rabbitmq.com/docs/uri-spec, with the queue's name in the query. */
const amqpTarget = (function (input, value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || url.hostname === '' || url.hash !== '')
        throw new start.UserError(input, 'it is not an AMQP URL', 'write amqps://user:password@host/vhost, with % codes');
    const unknown = [...url.searchParams.keys()].some((key => key !== 'queue'));
    if (unknown)
        throw new start.UserError(input, 'its query holds more than the name of a queue', 'write ?queue=hookline alone');
    const queue = url.searchParams.get('queue') ?? DEFAULT_QUEUE;
    if (!/^(?!amq\.)[\w.:-]{1,200}$/.test(queue))
        throw new start.UserError(input, 'its queue has an invalid name', 'write letters, digits and . _ : - alone');
    url.search = '';
    return { kind: 'amqp', url: new start.Secret(url.href), queue };
});
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
const QUEUE_PATH = /^\/\d{12}\/(?=.{1,80}$)[\w-]+(\.fifo)?$/;
/** The host contains the region. https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const REGION_IN_HOST = /(?:^|\.)(?:sqs|sqs-fips|queue)\.([a-z]{2,3}(?:-[a-z]+)+-\d)\.|^([a-z-]+-\d)\.queue\./;
const isQueueUrl = (function (value) {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return (url !== undefined &&
        `${url.origin}${url.pathname}` === value &&
        QUEUE_PATH.test(url.pathname) &&
        (url.protocol === 'https:' || start.isLoopback(url.hostname)));
});
const sqsTarget = (function (input, value, allowedHosts) {
    if (!isQueueUrl(value))
        throw new start.UserError(input, 'it is not the URL of an SQS queue', /:(?:15671|15672|5671|5672)\b/.test(value)
            ? 'for RabbitMQ write amqps://user:password@host/vhost'
            : 'write https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE; credentials come from the environment');
    const url = new URL(value);
    if (!isQueueHost(url, allowedHosts))
        throw new start.UserError(input, 'it is not at a host of Amazon SQS, and requests to it hold credentials', 'correct it, or add the host to allowed-hosts if it is yours');
    const { hostname, pathname } = url;
    const [, region, before] = REGION_IN_HOST.exec(hostname) ?? [];
    const found = region ?? before;
    return {
        kind: 'sqs',
        url: value,
        ...(found !== undefined && { region: found }),
        fifo: pathname.endsWith('.fifo'),
    };
});
/**
 * Hosts of SQS only: other names of amazonaws.com can be customers' own servers.
 * https://docs.aws.amazon.com/general/latest/gr/sqs-service.html
 */
const AMAZON = /^(?:[\w-]+\.)*(?:sqs|sqs-fips|queue)(?:\.[a-z]{2,}(?:-[a-z]+)+-\d)?(?:(?:\.vpce)?\.amazonaws\.com(?:\.cn)?|\.api\.aws)$/;
const isQueueHost = (function (url, allowedHosts) {
    return (
    // SQS emulators listen there. A public name may also lead to this machine or elsewhere.
    start.isLoopback(url.hostname) ||
        (AMAZON.test(url.hostname) && url.port === '') ||
        start.isAllowedHost(url, allowedHosts));
});
const fileTarget = (function (input, value) {
    const path = value.replace(/^file:(?:\/\/(?=\/))?/i, '');
    if (path === '' || path.startsWith('//') || path.includes('\0'))
        throw new start.UserError(input, 'it names no folder', 'write file: and a path, such as file:.hookline');
    if (/^~(?:[/\\]|$)/.test(path))
        throw new start.UserError(input, '"~" is not a home folder here', 'write a path in the workspace, such as file:.hookline, or an absolute one');
    return { kind: 'file', path: decodedPath(value, path) };
});
/** Only a URL has % codes: `file:///a%20b`, not `file:a%20b`. */
const decodedPath = (function (value, path) {
    return /^file:\/\//i.test(value) ? decodePercent(path).replace(/^\/(?=[a-z]:)/i, '') : path;
});

var outbox = /*#__PURE__*/Object.freeze({
  __proto__: null,
  outboxSecrets: outboxSecrets,
  parseOutbox: parseOutbox
});

/** The driver of an outbox. Each is its own chunk. */
const loadDriver = (async function (target) {
    switch (target.kind) {
        case 'amqp': {
            const { describeFault, openQueue } = await Promise.resolve(require('./outbox-amqp.js'));
            return { open: (opening => openQueue(target, opening)), describeFault };
        }
        case 'sqs': {
            const { describeFault, openQueue } = await Promise.resolve(require('./outbox-sqs.js'));
            return { open: (async (opening) => openQueue(target, opening)), describeFault };
        }
        case 'file': {
            const { describeFault, openFolder } = await Promise.resolve().then((() => file));
            return { open: (opening => openFolder(target, opening)), describeFault };
        }
    }
});
/** For people: without credentials and without an address. */
const describeOutbox = (function (target) {
    switch (target.kind) {
        case 'amqp':
            return `RabbitMQ queue ${target.queue}`;
        case 'sqs':
            return `SQS queue ${target.url.slice(target.url.lastIndexOf('/') + 1)}`;
        case 'file':
            return `folder ${target.path}`;
    }
});

/** In bytes: far more than any message takes with all its fallbacks. */
const LARGEST_RECORD = 4 * 1024 * 1024;
/** What is wrong with a longer record. */
const TOO_LARGE = `is larger than ${LARGEST_RECORD / 1024 ** 2} MiB`;
/** The version of the record's shape. Readers refuse unknown versions. */
const VERSION = 1;
const createRecord = (async function ({ post: { destination }, remaining, attempts, reason, mayHaveArrived, }, { context, madeAtMs, nowMs, random, redact = (text => text), stateFor }) {
    return ({
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
});
/** The parts of a record that contain payloads, all as data. */
const toRecordContent = (async function ([first, ...rest]) {
    const envelopes = await Promise.all([first, ...rest].map(toEnvelope));
    return {
        payloads: [first.body, ...rest.map((payload => payload.body))],
        ...(envelopes.some((envelope => Object.keys(envelope).length > 0)) && { envelopes }),
    };
});
const toEnvelope = (async function (payload) {
    const fallbacks = ((await payload.fallbacks?.()) ?? []).map((({ body }) => body));
    const { asNewMessage } = payload;
    return {
        ...(fallbacks.length > 0 && { fallbacks }),
        ...(payload.to && { to: payload.to }),
        ...(asNewMessage && { asNewMessage: { body: asNewMessage.body, ...(await toEnvelope(asNewMessage)) } }),
    };
});
/** `20261125T123000123Z-9f86d081884c`: usable as a file name and unique. */
const createRecordId = (function (madeAtMs, random) {
    return `${new Date(madeAtMs).toISOString().replace(/[-:.]/g, '')}-${toHex(random)}`;
});
/** Twelve hex digits of a number from 0 to 1: unique enough without Node's crypto, which takes 6 ms to load. */
const toHex = (function (random) {
    return Math.floor(random * 2 ** 48)
        .toString(16)
        .padStart(12, '0');
});
/** A record as JSON. SQS accepts all characters that JSON leaves unescaped, except two. */
const writeRecord = (function (record) {
    return JSON.stringify(record).replace(/[\uFFFE\uFFFF]/g, (character => `\\u${character.charCodeAt(0).toString(16)}`));
});

/** Warns if anyone who can open a pull request could bring messages too. */
const warnIfTracked = (async function (target, { warning }) {
    if (target.kind !== 'file' || !(await Promise.resolve().then((() => tracked))).isTracked(target.path))
        return;
    warning(`outbox: git tracks records in the folder ${target.path}, so anyone who can bring a change can write messages that a drain posts. ` +
        'Remove them from git, and list the folder in .gitignore');
});

/**
 * A record names its destination, so two destinations cannot share a name: throws a `UserError`. `notice` receives destinations without a
 * name, since the default name means another webhook in another workflow.
 */
const checkNames = (function (destinations, notice) {
    const names = destinations.map((({ name }) => name));
    const twice = names.find(((name, at) => names.indexOf(name) !== at));
    if (twice !== undefined)
        throw new start.UserError('webhook', `two entries are named ${twice}`, 'with outbox, give each its own name');
    const unnamed = destinations.filter((one => one.unnamed)).map((({ name }) => name));
    if (unnamed.length > 0)
        notice?.(`webhook: with outbox, give each webhook its own name, here and in the drain (ops = https://\u2026), so that stored messages go to the right one; no name: ${unnamed.join(', ')}`);
});

var names = /*#__PURE__*/Object.freeze({
  __proto__: null,
  checkNames: checkNames
});

/**
 * Delivers the records of an outbox: oldest first and in order for each destination, destinations in parallel. Returns undelivered records
 * at the end. Never rejects.
 */
const drain$3 = (async function (outbox, destinations, limits, edges) {
    const watch = watchOutbox(outbox, edges);
    const { clock, interrupted, log } = watch.edges;
    const endsAt = clock.now() + limits.deadlineMs;
    let records;
    let taken = 0;
    while (taken < limits.max && !interrupted.aborted && clock.now() < endsAt) {
        const batch = (await watch.guard(outbox.take(limits.max - taken))) ?? [];
        if (batch.length === 0)
            break;
        log(`${batch.length} ${taken === 0 ? 'taken from the outbox' : 'more taken'}`);
        taken += batch.length;
        await edges.readyToPost();
        // Loaded only now, since most drains find nothing.
        records ??= (await Promise.resolve(require('./drain-records.js')).then((n => n.takenRecords))).createTakenRecords(destinations, limits, endsAt, watch.edges);
        await records.deliver(batch);
    }
    const stats = records?.stats() ?? [];
    const left = await releaseRemaining(outbox, stats, watch);
    await watch.guard(outbox.close());
    const fault = watch.fault();
    return { stats, ...left, ...(fault !== undefined && { fault }) };
});
const watchOutbox = (function (outbox, edges) {
    const failed = new AbortController();
    const { lost } = outbox;
    let fault;
    const faultNow = (() => fault ?? (lost.aborted ? 'broke off the connection' : undefined));
    const guard = (async (work) => {
        try {
            return await work;
        }
        catch (error) {
            fault ??= faultNow() ?? edges.describeFault(error).reason;
            failed.abort();
            return undefined;
        }
    });
    return {
        guard,
        fault: faultNow,
        edges: {
            ...edges,
            interrupted: AbortSignal.any([edges.interrupted, lost, failed.signal]),
            whyInterrupted: (() => edges.interrupted.aborted
                ? 'the runner stopped the step (SIGINT or SIGTERM)'
                : `the outbox ${faultNow() ?? 'failed'}`),
            settle: (work => guard(work)),
        },
    };
});
/** How many records remain in the outbox. */
const releaseRemaining = (async function (outbox, stats, { edges }) {
    const kept = stats.flatMap((([, stats]) => stats.remaining));
    const waiting = await outbox.count().catch((() => undefined));
    const held = await outbox.held(kept.length).catch((() => undefined));
    await Promise.all(kept.map((({ lease, changed }) => edges.settle(lease.release(changed)))));
    return {
        remaining: waiting === undefined ? undefined : waiting + kept.length + (held?.count ?? 0),
        ...(held !== undefined && held.count > 0 && { held }),
    };
});

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
/** Reads all inputs of a drain once. Rejects with a `UserError` for the first wrong value. */
const parseDrainInputs = (async function (read, env = {}) {
    const slack = await readSlackAccess(read);
    const allowedHosts = start.parseHosts('allowed-hosts', read('allowed-hosts'));
    return {
        outbox: requireOutbox(read('outbox'), allowedHosts),
        ...(await start.webhookInput(read, env)),
        platform: start.parseChoice('platform', read('platform'), start.PLATFORM_CHOICES) ?? 'auto',
        allowedHosts,
        ...(slack && { slack }),
        max: parseCount('max', read('max'), 100),
        maxAgeMs: start.parseDuration('max-age', read('max-age'), '24h', OLDEST_HOURS),
        timeoutMs: start.parseDuration('timeout', read('timeout'), '10s'),
        deadlineMs: start.parseDuration('deadline', read('deadline'), '4m'),
        onError: start.parseChoice('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
    };
});
const readSlackAccess = (async function (read) {
    return read('slack-token').trim() === '' ? undefined : (await Promise.resolve(require('./common.js')).then((n => n.target))).parseSlackAccess(read);
});
const requireOutbox = (function (raw, allowedHosts) {
    if (raw.trim() !== '')
        return parseOutbox('outbox', raw, allowedHosts);
    throw new start.UserError('outbox', 'it is not given', 'write the same as in the step that posts');
});
const parseCount = (function (input, raw, fallback) {
    const value = raw.trim() === '' ? fallback : Number(raw);
    if (Number.isInteger(value) && value >= 1 && value <= MOST_RECORDS)
        return value;
    throw new start.UserError(input, `${start.quoteValue(raw)} is not a number of records`, `write 1 to ${MOST_RECORDS}`);
});

/** How often each reason is in the list. */
const countReasons = (function (reasons) {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
});

const nothingDrained = { stats: [], remaining: undefined };
const sumStats = (function ({ stats }, count) {
    return stats.reduce(((total, [, stats]) => total + count(stats)), 0);
});
const countDelivered = (function (result) {
    return sumStats(result, (stats => stats.delivered));
});
const countDeadLettered = (function (result) {
    return sumStats(result, (stats => stats.deadLettered.length));
});
/** `remaining` is empty if it is unknown. */
const writeDrainOutputs = (function (result, runner) {
    runner.output('delivered', String(countDelivered(result)));
    runner.output('remaining', String(result.remaining ?? ''));
    runner.output('dead', String(countDeadLettered(result)));
});
/** The last line of the log, and a table in the job summary if there was anything to do. */
const reportDrain = (async function (result, outbox, { info, summary }) {
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
    const { buildSummary } = await Promise.resolve(require('./drain-records.js')).then((n => n.drainSummary));
    summary(`${buildSummary(result, outbox, line)}\n\n`);
});
/** `another drain holds 3 records until 2026-11-28 18:40:12 UTC` */
const describeHeld = (function ({ count, untilMs }) {
    const records = count === 1 ? '1 record' : `${count} records`;
    const end = untilMs === undefined
        ? `until it has delivered or released ${count === 1 ? 'it' : 'them'}`
        : `until ${new Date(untilMs).toISOString().slice(0, 19).replace('T', ' ')} UTC at the latest`;
    return `another drain holds ${records} ${end}`;
});
/** Everything that went wrong, each as its own annotation. Running out of time is not a fault. */
const reportDrainProblems = (function ({ stats, fault }, outbox, say) {
    for (const [name, { deadLettered, remaining, stopped }] of stats) {
        if (stopped?.isProblem)
            say(`${name}: ${remaining.length} still waiting. ${stopped.reason}`);
        for (const [reason, count] of countReasons(deadLettered))
            say(`${name}: ${count} dead-lettered. ${reason}`);
    }
    if (fault === undefined)
        return;
    const again = stats.some((([, { delivered }]) => delivered > 0));
    say(`The ${outbox} ${fault}${again ? '. What was delivered last may be delivered once more' : ''}`);
});

/** Delivers the records of an outbox. A configuration mistake fails the step before any record is taken out. */
const drain$2 = (async function (edges) {
    try {
        writeDrainOutputs(await run(edges), edges.runner);
    }
    catch (error) {
        if (!(error instanceof start.UserError))
            throw error;
        writeDrainOutputs(nothingDrained, edges.runner);
        edges.runner.fail(error.message);
    }
});
const run = (async function (edges) {
    const { runner, env } = edges;
    await start.maskSecrets(edges);
    await start.reportUnknownInputs(DRAIN_INPUTS, edges);
    const inputs = await parseDrainInputs(runner.input, env);
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
    await reportDrain(result, name, runner);
    reportDrainProblems(result, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
    return result;
});
const findDestinations = (async function (inputs) {
    return start.resolveDestinations(inputs, inputs.slack === undefined
        ? []
        : (await Promise.resolve(require('./slack.js')).then((n => n.targets))).tokenDestinations(inputs, inputs.allowedHosts));
});
/** Milliseconds. */
const TIMES = {
    /** Time to open the outbox. */
    opening: 15_000,
    /** Extra time after the deadline to end the last request and to return records. */
    grace: 20_000,
};
const drainRecords = (async function (inputs, destinations, edges) {
    const { clock, runner } = edges;
    const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
    const driver = await loadDriver(inputs.outbox);
    const opened = new AbortController();
    const tooLate = new AbortController();
    void clock.sleep(TIMES.opening, opened.signal).then((() => opened.signal.aborted || tooLate.abort()));
    const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
    try {
        const outbox = await driver.open({ signal, leaseMs: wholeMs });
        opened.abort();
        const describeFault = ((error) => driver.describeFault(error, signal));
        return await drain$3(outbox, destinations, inputs, { ...edges, log: runner.info, describeFault });
    }
    catch (error) {
        opened.abort();
        return { ...nothingDrained, fault: driver.describeFault(error, signal).reason };
    }
});
const NO_WEBHOOK = 'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';

/** A pool that is loaded when needed: undici takes 50 ms or more, and most drains find nothing. */
const createLazyPool = (function (env) {
    let opened;
    const open = (async () => (await Promise.resolve(require('./proxy.js')).then((n => n.pool))).createPool(env));
    const pool = (() => (opened ??= open()));
    return {
        ready: (async () => {
            await pool();
        }),
        http: (async (request, signal) => (await pool()).http(request, signal)),
        close: (async () => (await opened)?.close()),
    };
});

const drain = (async function () {
    const edges = start.realEdges();
    const pool = createLazyPool(edges.env);
    await drain$2({ ...edges, http: start.redacted(pool.http, edges.runner.redact), readyToPost: pool.ready })
        .catch(((error) => edges.runner.fail(start.unexpectedError(error))))
        .finally(pool.close);
});

var drain$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drain: drain
});

// What a drain that finds nothing needs of node:fs/promises, which takes 2 ms to load.
const lstat = node_util.promisify(fs.lstat);
const mkdir = node_util.promisify(fs.mkdir);
const readdir = node_util.promisify(fs.readdir);
const realpath = node_util.promisify(fs.realpath.native);
const rename = node_util.promisify(fs.rename);
const stat = node_util.promisify(fs.stat);
const unlink = node_util.promisify(fs.unlink);
/** Opens a file for writing, or a folder to sync it: for records only, so this may load the module. */
const open = (function (...args) {
    return process.getBuiltinModule('node:fs/promises').open(...args);
});

/**
 * File names in an outbox, with IDs made by `createRecordId`; no other file is touched. `ID.json` waits, `ID.held-TIME-HOLDER` is leased
 * until that time, `ID.tmp-HOLDER` is being written.
 */
const WAITING = /^(\d{8}T\d{9}Z-[\da-f]{12})\.json$/;
const HELD = /^(\d{8}T\d{9}Z-[\da-f]{12})\.held-(\d{13,})-(\w+)$/;
const waitingName = (function (id) {
    return `${id}.json`;
});
const leasedName = (function (id, untilMs, holder) {
    return `${id}.held-${untilMs}-${holder}`;
});
const temporaryName = (function (id, holder) {
    return `${id}.tmp-${holder}`;
});
/** The records among the file names of a folder, oldest first. An expired lease does not count. */
const findRecords = (function (names, nowMs) {
    return names
        .flatMap((name => {
        const [, waiting] = WAITING.exec(name) ?? [];
        if (waiting !== undefined)
            return [{ name, id: waiting, isLeased: false }];
        const [, id, until, holder = ''] = HELD.exec(name) ?? [];
        const untilMs = Number(until);
        return id === undefined ? [] : [{ name, id, isLeased: untilMs > nowMs, lease: { holder, untilMs } }];
    }))
        .sort(((a, b) => (a.id < b.id ? -1 : 1)));
});

/** The folder at a path, created if it does not exist. A link in the workspace may not point outside it. */
const prepareFolder = (async function (path) {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
    const folder = node_path.resolve(workspace, path);
    const isAsked = workspace === '' || !isInside(node_path.resolve(workspace), folder);
    if (!isAsked && !isInside(await realpath(workspace), await realFolder$1(folder)))
        throw Object.assign(new Error('outside'), { code: OUTSIDE });
    await makeFolder(folder);
    return folder;
});
/**
 * A folder and its parents. Node's own `recursive` never ends if the system says ENOENT although the parent exists (in `/proc`, and on some
 * network drives), and a process with such a call cannot even exit.
 */
const makeFolder = (async function (folder) {
    try {
        await mkdir(folder);
        return;
    }
    catch (error) {
        if (await isFolder(folder))
            return;
        const above = node_path.dirname(folder);
        if (start.errorCode(error) !== 'ENOENT' || above === folder)
            throw error;
        if (!(await isFolder(above)))
            await makeFolder(above);
    }
    await mkdir(folder).catch((async (error) => {
        // Another process may have been faster.
        if (!(await isFolder(folder)))
            throw error;
    }));
});
const isFolder = (function (path) {
    return stat(path).then((found => found.isDirectory()), (() => false));
});
/** Where a folder is, or its nearest existing parent. */
const realFolder$1 = (async function (folder) {
    try {
        return await realpath(folder);
    }
    catch {
        return realFolder$1(node_path.dirname(folder));
    }
});
/** The error code for such a link. */
const OUTSIDE = 'HOOKLINE_OUTSIDE';
const isInside = (function (root, path) {
    return path === root || path.startsWith(root + node_path.sep);
});

/** The folder for dead letters: records that cannot be delivered. */
const DEAD = 'dead';
/**
 * A folder with one file per record. No file is ever incomplete: each is written under a temporary name, synced, and renamed. Renaming also
 * leases a record, since only one process can do it.
 */
const openFolder = (async function ({ path }, { signal, leaseMs }) {
    const folder = await prepareFolder(path);
    const holder = toHex(Math.random());
    const takeLease = (async ({ id, name }) => {
        const at = node_path.join(folder, leasedName(id, Math.ceil(Date.now() + leaseMs), holder));
        if (!(await tryMove(node_path.join(folder, name), at)))
            return undefined;
        return {
            ...readText(at),
            complete: (() => removeFile(at, folder)),
            release: (async (changed) => {
                if (changed !== undefined)
                    await writeWhole(folder, id, holder, writeRecord(changed), at);
                await rename(at, node_path.join(folder, waitingName(id)));
            }),
            deadLetter: (async (reason) => {
                const dead = node_path.join(folder, DEAD);
                await prepareDead(dead, holder);
                await writeWhole(dead, id, holder, `${reason}\n`, node_path.join(dead, `${id}.reason.txt`));
                // A folder of that name may be in the way.
                await rename(at, node_path.join(dead, waitingName(id))).catch((() => rename(at, node_path.join(dead, `${id}-${holder}.json`))));
                await syncFolder(dead);
                await syncFolder(folder);
            }),
        };
    });
    return {
        put: (async (record) => {
            const { id } = record;
            await writeWhole(folder, id, holder, writeRecord(record), node_path.join(folder, waitingName(id)));
        }),
        take: (async (max) => takeOldest(await readdir(folder), max, takeLease, signal)),
        count: (async () => findRecords(await readdir(folder), Date.now()).filter((({ isLeased }) => !isLeased)).length),
        held: (() => heldByOthers(folder, holder)),
        lost: new AbortController().signal,
        close: (() => Promise.resolve()),
    };
});
/** A file that cannot be moved does not block the others. It is reported if there is nothing else. */
const takeOldest = (async function (names, max, takeLease, signal) {
    const taken = [];
    const failed = [];
    for (const found of findRecords(names, Date.now())) {
        if (taken.length >= max || signal.aborted)
            break;
        if (found.isLeased)
            continue;
        const work = takeLease(found);
        const one = await work.catch((() => void failed.push((() => work))));
        if (one !== undefined)
            taken.push(one);
    }
    if (taken.length === 0)
        await failed[0]?.();
    return taken;
});
const heldByOthers = (async function (folder, holder) {
    const others = findRecords(await readdir(folder), Date.now()).flatMap((({ isLeased, lease }) => isLeased && lease !== undefined && lease.holder !== holder ? lease.untilMs : []));
    return { count: others.length, ...(others.length > 0 && { untilMs: Math.max(...others) }) };
});
/** A record's text, or why it cannot be read. */
const readText = (function (path) {
    try {
        return { text: start.readRegular(path, LARGEST_RECORD, false) };
    }
    catch (error) {
        return {
            text: '',
            problem: PROBLEMS[start.errorCode(error)] ?? `cannot be read (${start.errorCode(error) || 'unknown error'})`,
        };
    }
});
const PROBLEMS = {
    EISDIR: 'is a folder, not a file',
    EINVAL: 'is not a regular file',
    ENXIO: 'is not a regular file',
    ELOOP: 'is a symbolic link, which is not followed',
    EFBIG: TOO_LARGE,
    EACCES: 'may not be read by the runner\u2019s user',
};
/** Anything else in the folder's place, such as a link, is moved aside. */
const prepareDead = (async function (dead, holder) {
    const found = await lstat(dead).catch((() => undefined));
    if (found?.isDirectory() === false)
        await rename(dead, `${dead}.moved-${holder}`);
    await makeFolder(dead);
});
/** False if another process was faster. */
const tryMove = (async function (from, to) {
    try {
        await rename(from, to);
        return true;
    }
    catch (error) {
        if (start.errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
});
const writeWhole = (async function (folder, id, holder, text, path) {
    const temporary = node_path.join(folder, temporaryName(id, holder));
    const file = await open(temporary, 'w', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await rename(temporary, path);
    await syncFolder(folder);
});
const removeFile = (async function (path, folder) {
    await unlink(path);
    await syncFolder(folder);
});
/** Makes a rename survive a power failure. Windows has no such call. */
const syncFolder = (async function (folder) {
    if (process.platform === 'win32')
        return;
    const handle = await open(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
});
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
const describeFault = (function (error) {
    const code = start.errorCode(error);
    return {
        reason: ERROR_REASONS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
        isTransient: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
    };
});

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
const readIndexPaths = (function (index) {
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
});
/** A number of variable length, seven bits per byte: how many bytes of the previous path to drop. */
const readCount = (function (view, at) {
    let value = (view[at] ?? 0) & 0x7f;
    let next = at + 1;
    while (((view[next - 1] ?? 0) & 0x80) !== 0) {
        value = (value + 1) * 0x80 + ((view[next] ?? 0) & 0x7f);
        next += 1;
    }
    return { value, next };
});

/** Larger indexes have half a million files. */
const LARGEST = 64 * 1024 * 1024;
/**
 * Whether Git tracks records in an outbox folder: then anyone who can open a pull request could write messages there. False if it cannot be
 * read. Does not run Git, since a workspace may bring its own program of that name.
 */
const isTracked = (function (path) {
    const folder = node_path.resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
    return [folder, realFolder(folder)].some((one => one !== undefined && holdsTracked(one)));
});
const realFolder = (function (folder) {
    try {
        return fs.realpathSync(folder);
    }
    catch {
        return undefined; // does not exist yet
    }
});
const holdsTracked = (function (folder) {
    const home = findRepository(folder);
    if (home === undefined)
        return false;
    const within = node_path.relative(home.root, folder).split(node_path.sep).join('/');
    const start = within === '' ? '' : `${within}/`;
    const names = home.paths.flatMap((path => (path.startsWith(start) ? [path.slice(start.length)] : [])));
    // A link instead of the folder leads to where records may be.
    return home.paths.includes(within) || findRecords(names, Number.POSITIVE_INFINITY).length > 0;
});
/** The nearest repository around a folder. */
const findRepository = (function (folder) {
    for (let root = folder;; root = node_path.dirname(root)) {
        const index = readIndex(node_path.join(root, '.git', 'index'));
        if (index !== undefined)
            return { root, paths: readIndexPaths(index) };
        if (node_path.dirname(root) === root)
            return undefined;
    }
});
const readIndex = (function (path) {
    try {
        const file = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
        try {
            const stats = fs.fstatSync(file);
            return stats.isFile() && stats.size <= LARGEST ? fs.readFileSync(file) : undefined;
        }
        finally {
            fs.closeSync(file);
        }
    }
    catch {
        return undefined; // does not exist or is not readable
    }
});

var tracked = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isTracked: isTracked
});

Object.assign(exports, {
    LARGEST_RECORD,
    TOO_LARGE,
    VERSION,
    countReasons,
    createRecord,
    describeOutbox,
    drain: drain$1,
    loadDriver,
    names,
    outbox,
    toRecordContent,
    warnIfTracked,
    writeRecord,
});
