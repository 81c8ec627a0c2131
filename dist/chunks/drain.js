'use strict';

var start = require('../hookline.js');
var outbox = require('./outbox.js');
var text = require('./text.js');
var inputs = require('./inputs.js');
var targets = require('./targets.js');

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
/** When the oldest of the requests that fill a rate leaves it. */
const freeAt = ({ requests, perMs }, times) => {
    const oldest = times.at(-requests);
    return oldest === undefined || times.length < requests ? 0 : oldest + perMs;
};

/** What is to be posted of a record, in order. */
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
        ...text.mapForms(payload, change),
        ...(asNewMessage && { asNewMessage: changeBodies(asNewMessage, change) }),
    };
};

/** A destination that takes no message for so long is down: what waits for it goes on waiting. */
const PATIENCE_MS = 60_000;
/** From here on a message says that it is late; one that may be there already says so at any time. */
const LATE_FROM_MS = 60_000;
const recordAge = ({ madeAt }, { edges }) => edges.clock.now() - Date.parse(madeAt);
/** One part, as soon as the platform takes it, with a line that says so if the message is late; again where it asks for more time than one message may take. */
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
/** Waits until the pace lets a request go; why there is none any more. */
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

const namesOf = ({ state }) => state?.names ?? [];
/** The records without those whose message has a newer state, among them or posted already; and these. */
const keepNewest = (jobs, posted) => {
    const newest = new Map();
    for (const job of jobs)
        for (const name of namesOf(job.record)) {
            const before = newest.get(name);
            if (before === undefined || isNewer(job, before))
                newest.set(name, job);
        }
    const isReplaced = (job) => namesOf(job.record).some(name => {
        const other = newest.get(name);
        const isPosted = (posted.get(name)?.at ?? -Infinity) >= (job.record.state?.at ?? Infinity);
        return isPosted || (other !== undefined && other !== job && isNewer(other, job));
    });
    return { current: jobs.filter(job => !isReplaced(job)), replaced: jobs.filter(isReplaced) };
};
/** What tells a state that was delivered from one that waits for it counts where both were read at the same moment. */
const isNewer = ({ record: a }, { record: b }) => {
    const [at, other] = [a.state?.at ?? 0, b.state?.at ?? 0];
    return at === other ? a.id > b.id : at > other;
};
/** The message that an earlier record of this drain has posted, where this record would post it once more. */
const findPosted = (record, posted) => namesOf(record)
    .map(name => posted.get(name))
    .find(found => found !== undefined && found.ids.length > 0);
const rememberPosted = (record, posted, state) => {
    for (const name of namesOf(record))
        posted.set(name, { at: record.state?.at ?? 0, ...state });
};
/** What is to be posted: as an edit where this drain has posted an older state of the message. */
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
/** Edits name their message beside the body (Discord) or in it (Slack). */
const isEdit = ({ to, body }) => to?.message !== undefined || body['ts'] !== undefined;

/** What waits for one destination. `endsAt`: in the clock's time. */
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
/** Every request counts, further tries too. */
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
            // Discord asks not to use such a webhook again, and a corrected secret saves what waits.
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
/** A record is rewritten only if it would say something false: that costs it its place in a queue. */
const remainingRecord = async (record, [first, ...rest], attempts, { reason, mayHaveArrived } = record) => {
    const doubt = record.mayHaveArrived || mayHaveArrived;
    const isSame = rest.length + 1 === record.payloads.length && doubt === record.mayHaveArrived;
    if (first === undefined || isSame)
        return {};
    const { envelopes: _envelopes, ...story } = record;
    const content = await outbox.toRecordContent([first, ...rest]);
    return { remaining: { ...story, ...content, attempts, reason, mayHaveArrived: doubt } };
};

const UNREADABLE = 'unreadable record';
/** Tells records that have a destination from those that have none. */
const sortRecords = (all, destinations) => {
    const jobs = new Map();
    const unroutable = [];
    for (const lease of all) {
        const read = lease.problem === undefined ? outbox.readRecord(lease.text) : outbox.unreadable(lease.problem);
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
/** A queue may give them out in another order. */
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
 * Delivers what an outbox holds: oldest first, in order for each destination, destinations side by side. What is not
 * delivered is given back at the end. Never rejects.
 */
const drain$2 = async (outbox, destinations, limits, edges) => {
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
/** What is left in the outbox then. */
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
/** SQS keeps nothing for longer. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const OLDEST_HOURS = 14 * 24;
/** Reads every input of a drain once. Throws a `UserError` for the first value that is wrong. */
const parseDrainInputs = (read, env = {}) => {
    const slack = inputs.parseSlackAccess(read);
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
        return inputs.parseOutbox('outbox', raw, allowedHosts);
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
const deliveredIn = (result) => sumStats(result, stats => stats.delivered);
const deadIn = (result) => sumStats(result, stats => stats.deadLettered.length);
/** `remaining` is empty where it is not known. */
const writeDrainOutputs = (result, runner) => {
    runner.output('delivered', String(deliveredIn(result)));
    runner.output('remaining', String(result.remaining ?? ''));
    runner.output('dead', String(deadIn(result)));
};
/** The last line of the log, and a table in the job summary where there was something to do. */
const reportDrain = (result, outbox, { info, summary }) => {
    const { stats, remaining, held, fault } = result;
    if (stats.length === 0) {
        if (fault === undefined)
            info(held ? `Nothing to deliver now: ${describeHeld(held)}` : `Nothing to deliver: the ${outbox} is empty`);
        return;
    }
    const others = held ? ` (${describeHeld(held)})` : '';
    const left = remaining === undefined ? '' : `, ${remaining} still waiting${others}`;
    const line = `Delivered ${deliveredIn(result)}, dead-lettered ${deadIn(result)}${left}`;
    info(line);
    summary(`${page(result, outbox, line)}\n\n`);
};
/** `another drain holds 3 records until 2026-11-28 18:40:12 UTC` */
const describeHeld = ({ count, untilMs }) => {
    const records = count === 1 ? '1 record' : `${count} records`;
    const end = untilMs === undefined
        ? `until it has delivered or released ${count === 1 ? 'it' : 'them'}`
        : `until ${new Date(untilMs).toISOString().slice(0, 19).replace('T', ' ')} UTC at the latest`;
    return `another drain holds ${records} ${end}`;
};
/** All on one line: Markdown has no say in it. */
const page = ({ stats }, outbox, line) => [
    `<h3>Drained the ${text.htmlText(outbox)}</h3>`,
    `<p>${text.htmlText(line)}.</p>`,
    '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Dead-lettered</th><th>Why</th></tr>',
    ...stats.map(row),
    '</table>',
].join('');
const row = ([name, stats]) => {
    const { delivered, remaining, deadLettered } = stats;
    const why = listReasons(stats).map(text.htmlText).join('<br>');
    const cells = [text.htmlText(name), delivered, remaining.length, deadLettered.length, why];
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
/** What did not go as it should, each as an annotation of its own. Running out of time is not a fault. */
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

/** Delivers what an outbox holds. A configuration mistake fails the step before anything is taken out. */
const drain$1 = async (edges) => {
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
    const destinations = findDestinations(inputs);
    if (destinations.length === 0) {
        (inputs.onError === 'fail' ? runner.fail : runner.warning)(NO_WEBHOOK);
        return nothingDrained;
    }
    for (const name of inputs.absentWebhooks)
        runner.warning(`webhook: ${name} has no URL: is its secret set? Its records wait`);
    outbox.checkNames(destinations, runner.notice);
    await outbox.warnIfTracked(inputs.outbox, runner);
    const result = await drainRecords(inputs, destinations, edges);
    const name = outbox.describeOutbox(inputs.outbox);
    reportDrain(result, name, runner);
    reportDrainProblems(result, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
    return result;
};
const findDestinations = (inputs) => start.resolveDestinations(inputs, targets.tokenDestinations(inputs, inputs.allowedHosts));
/** Milliseconds. */
const TIMES = {
    /** For opening the outbox. */
    opening: 15_000,
    /** What a drain takes after its deadline, to end the last request and to give back. */
    grace: 20_000,
};
const drainRecords = async (inputs, destinations, edges) => {
    const { clock, runner } = edges;
    const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
    const driver = await outbox.loadDriver(inputs.outbox);
    const opened = new AbortController();
    const tooLate = new AbortController();
    void clock.sleep(TIMES.opening, opened.signal).then(() => opened.signal.aborted || tooLate.abort());
    const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
    try {
        const outbox = await driver.open({ signal, leaseMs: wholeMs });
        opened.abort();
        const describeFault = (error) => driver.describeFault(error, signal);
        return await drain$2(outbox, destinations, inputs, { ...edges, log: runner.info, describeFault });
    }
    catch (error) {
        opened.abort();
        return { ...nothingDrained, fault: driver.describeFault(error, signal).reason };
    }
};
const NO_WEBHOOK = 'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';

/** A pool that is loaded when it is needed: undici costs 50 ms and more, and most drains find nothing. */
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
    await drain$1({ ...edges, http: start.redacted(pool.http, edges.runner.redact), readyToPost: pool.ready })
        .catch((error) => edges.runner.fail(start.unexpectedError(error)))
        .finally(pool.close);
};

exports.drain = drain;
