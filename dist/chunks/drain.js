'use strict';

var hookline = require('../hookline.js');
var record = require('./outbox-record.js');
var readRecord = require('./outbox-read-record.js');
var outbox$1 = require('./inputs-outbox.js');
var place = require('./inputs-place.js');
var names = require('./outbox-names.js');
var printHtml = require('./text-print-html.js');
var placed = require('./platforms-placed.js');

/** What is to be posted of a record, in order. */
const payloadsOf = ({ payloads, envelopes = [] }) => payloads.map((body, at) => payloadOf(body, envelopes[at] ?? {}));
const payloadOf = (body, { plainer = [], to, anew }) => {
    const [next, ...rest] = plainer;
    return {
        body,
        cuts: [],
        ...(to && { to }),
        ...(next && { plainer: () => payloadOf(next, { plainer: rest, ...(to && { to }) }) }),
        ...(anew && { anew: () => payloadOf(anew.body, anew) }),
    };
};
/** The same payload with each of its forms changed. */
const changed = (payload, change) => {
    const { body, plainer, anew } = payload;
    return {
        ...payload,
        body: change(body),
        ...(plainer && { plainer: () => changed(plainer(), change) }),
        ...(anew && { anew: () => changed(anew(), change) }),
    };
};

const paceOf = (rates) => {
    const longest = Math.max(...rates.map(({ requests }) => requests));
    let times = [];
    let restUntil = 0;
    return {
        sent: atMs => void (times = [...times, atMs].slice(-longest)),
        rest: untilMs => void (restUntil = Math.max(restUntil, untilMs)),
        restsUntil: () => restUntil,
        freeAt: () => Math.max(restUntil, ...rates.map(rate => roomAt(rate, times))),
    };
};
/** When the oldest of the requests that fill a rate leaves it. */
const roomAt = ({ requests, perMs }, times) => {
    const oldest = times.at(-requests);
    return oldest === undefined || times.length < requests ? 0 : oldest + perMs;
};

/** A destination that takes no message for so long is down: what waits for it goes on waiting. */
const PATIENCE_MS = 60_000;
/** From here on a message says that it is late; one that may be there already says so at any time. */
const LATE_FROM_MS = 60_000;
/** What waits for one destination. `endsAt`: in the clock's time. */
const openLane = async (destination, limits, endsAt, edges) => {
    const draining = await destination.platform.draining();
    const pace = paceOf(draining.rates);
    const line = { destination, limits, endsAt, draining, pace, edges: paced(edges, pace, draining) };
    const tally = { delivered: 0, dead: [], kept: [] };
    return {
        tally,
        work: async (jobs) => {
            for (const [at, job] of jobs.entries())
                await deliver(job, `${at + 1} of ${jobs.length}`, line, tally);
        },
    };
};
/** Every request counts, further tries too. */
const paced = (edges, pace, { restMs }) => ({
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
const deliver = async (job, progress, line, tally) => {
    const { held, record } = job;
    const { destination, edges } = line;
    if (tally.stopped !== undefined)
        return void tally.kept.push({ held });
    const end = await postAll(record, line);
    switch (end.kind) {
        case 'delivered':
            tally.delivered += 1;
            edges.log(`${destination.name}: delivered, ${hookline.duration(ageOf(record, line))} late (${progress})`);
            return edges.settle(held.done());
        case 'dead':
            tally.dead.push(end.reason);
            edges.log(`${destination.name}: laid aside (${progress}): ${end.reason}`);
            // Discord asks not to use such a webhook again, and a corrected secret saves what waits.
            if (end.closed)
                tally.stopped = { reason: end.reason, trouble: true };
            return edges.settle(held.dead(end.reason));
        case 'stopped': {
            const { reason, trouble, left } = end;
            tally.stopped = { reason, trouble };
            tally.kept.push({ held, ...(left && { changed: left }) });
            edges.log(`${destination.name}: stopped (${progress}): ${reason}`);
        }
    }
};
const ageOf = ({ madeAt }, { edges }) => edges.clock.now() - Date.parse(madeAt);
/** All parts of a record, in order. */
const postAll = async (record, line) => {
    const { limits } = line;
    const age = ageOf(record, line);
    if (age > limits.maxAgeMs)
        return { kind: 'dead', reason: `${hookline.duration(age)} old, and max-age is ${hookline.duration(limits.maxAgeMs)}` };
    let parts = payloadsOf(record);
    let attempts = record.attempts;
    for (let late = record; parts[0] !== undefined; late = undefined) {
        const ending = await post(parts[0], late, line);
        if (ending.kind === 'stopped')
            return { ...ending, ...leftOf(record, parts, attempts) };
        attempts += ending.attempts;
        if (ending.kind === 'delivered')
            parts = await hookline.following(parts.slice(1), ending, line.destination.platform);
        else if (ending.forGood)
            return { kind: 'dead', reason: ending.reason, ...(ending.closed && { closed: true }) };
        else {
            const reason = line.edges.interrupted.aborted ? line.edges.whyInterrupted() : ending.reason;
            return { kind: 'stopped', reason, trouble: true, ...leftOf(record, parts, attempts, ending) };
        }
    }
    return { kind: 'delivered' };
};
/** A record is written anew only where it would say something false: that costs it its place in a queue. */
const leftOf = (record$1, [first, ...rest], attempts, { reason, mayHaveArrived } = record$1) => {
    const doubt = record$1.mayHaveArrived || mayHaveArrived;
    const isSame = rest.length + 1 === record$1.payloads.length && doubt === record$1.mayHaveArrived;
    if (first === undefined || isSame)
        return {};
    const { envelopes: _envelopes, ...story } = record$1;
    return {
        left: { ...story, ...record.contentOf([first, ...rest]), attempts, reason, mayHaveArrived: doubt },
    };
};
/** One part, as soon as the platform takes it; again where it asks for more time than one message may take. */
const post = async (part, late, line) => {
    const { destination, limits, endsAt, pace, edges } = line;
    const deadlineMs = Math.min(PATIENCE_MS, limits.deadlineMs);
    for (;;) {
        const stop = await turn(line);
        if (stop !== undefined)
            return stop;
        const errand = {
            destination,
            limits: { timeoutMs: limits.timeoutMs, deadlineMs },
            endsAt: Math.min(endsAt, edges.clock.now() + deadlineMs),
            edges,
        };
        const ending = await hookline.send(late === undefined ? part : told(part, late, line), errand);
        const isToWait = pace.restsUntil() > edges.clock.now() && !edges.interrupted.aborted;
        if (ending.kind === 'delivered' || ending.forGood || ending.mayHaveArrived || !isToWait)
            return ending;
    }
};
/** Waits until the pace lets a request go; why there is none any more. */
const turn = async ({ destination, limits, endsAt, pace, edges }) => {
    const { clock, interrupted, whyInterrupted } = edges;
    const waitMs = Math.max(0, pace.freeAt() - clock.now());
    if (pace.restsUntil() >= endsAt) {
        const reason = `${destination.platform.title} asks to wait ${hookline.duration(waitMs)}, longer than the deadline leaves`;
        return { kind: 'stopped', reason, trouble: true };
    }
    if (clock.now() + waitMs >= endsAt)
        return {
            kind: 'stopped',
            reason: `the deadline of ${hookline.duration(limits.deadlineMs)} is over`,
            trouble: false,
        };
    await clock.sleep(waitMs, interrupted);
    return interrupted.aborted ? { kind: 'stopped', reason: whyInterrupted(), trouble: true } : undefined;
};
const told = (part, record, line) => {
    const { madeAt, mayHaveArrived } = record;
    const by = ageOf(record, line);
    if (by < LATE_FROM_MS && !mayHaveArrived)
        return part;
    const lateness = { madeAt: Date.parse(madeAt), by, mayHaveArrived };
    return changed(part, body => line.draining.late(body, lateness));
};

const UNREADABLE = 'unreadable record';
/** Tells records that have a destination from those that have none. */
const sort = (all, destinations) => {
    const jobs = new Map();
    const strays = [];
    for (const held of all) {
        const read = readRecord.readRecord(held.text);
        if (read.kind === 'unreadable') {
            strays.push({ held, name: UNREADABLE, reason: `the record ${read.reason}` });
            continue;
        }
        const { record } = read;
        const found = destinations.find(({ name }) => name === record.destination);
        if (found !== undefined && isFor(record, found.platform))
            jobs.set(found, [...(jobs.get(found) ?? []), { held, record }]);
        else
            strays.push({ held, name: record.destination, reason: nowhere(record, found) });
    }
    for (const [destination, found] of jobs)
        jobs.set(destination, found.toSorted(byAge));
    return { jobs, strays };
};
/** A queue need not give them out in order. */
const byAge = ({ record: a }, { record: b }) => Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1);
const isFor = ({ platform, kind }, { id, kind: own }) => platform === id && (kind === undefined || kind === own);
const nowhere = (record, found) => {
    if (found === undefined)
        return 'no webhook here has the name that the record gives';
    const { id, kind, title } = found.platform;
    return record.platform === id
        ? `the record was made for ${WORDS[record.kind ?? kind]}, but what has that name here is ${WORDS[kind]}`
        : `the record was made for ${record.platform}, but the webhook of that name is ${title}'s`;
};
const WORDS = {
    webhook: 'a webhook',
    workflow: 'a workflow',
    token: 'a bot token',
};

/**
 * Delivers what an outbox holds: oldest first, in order for each destination, destinations side by side. What is not
 * delivered is given back at the end. Never rejects.
 */
const drain$2 = async (outbox, destinations, limits, edges) => {
    const watch = watchOver(outbox, edges);
    const { clock, interrupted, log } = watch.edges;
    const endsAt = clock.now() + limits.deadlineMs;
    const lanes = new Map();
    const strays = new Map();
    const work = async (batch) => {
        const sorted = sort(batch, destinations);
        for (const stray of sorted.strays)
            await layAside(stray, strays, watch.edges);
        for (const destination of sorted.jobs.keys())
            if (!lanes.has(destination))
                lanes.set(destination, await openLane(destination, limits, endsAt, watch.edges));
        await Promise.all([...lanes].map(([destination, lane]) => lane.work(sorted.jobs.get(destination) ?? [])));
    };
    let taken = 0;
    while (taken < limits.max && !interrupted.aborted && clock.now() < endsAt) {
        const batch = (await watch.heed(outbox.take(limits.max - taken))) ?? [];
        if (batch.length === 0)
            break;
        log(`${batch.length} ${taken === 0 ? 'taken from the outbox' : 'more taken'}`);
        taken += batch.length;
        await edges.readyToPost();
        await work(batch);
    }
    const tallies = [...[...lanes].map(([{ name }, { tally }]) => [name, tally]), ...strays];
    const remaining = await giveBack(outbox, tallies, watch);
    await watch.heed(outbox.close());
    const fault = watch.fault();
    return { tallies, remaining, ...(fault !== undefined && { fault }) };
};
const watchOver = (outbox, edges) => {
    const failed = new AbortController();
    const { lost } = outbox;
    let fault;
    const faultNow = () => fault ?? (lost.aborted ? 'broke off the connection' : undefined);
    const heed = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            fault ??= faultNow() ?? edges.faultOf(error).reason;
            failed.abort();
            return undefined;
        }
    };
    return {
        heed,
        fault: faultNow,
        edges: {
            ...edges,
            interrupted: AbortSignal.any([edges.interrupted, lost, failed.signal]),
            whyInterrupted: () => edges.interrupted.aborted
                ? 'the runner asked the step to end (SIGINT or SIGTERM)'
                : `the outbox ${faultNow() ?? 'failed'}`,
            settle: work => heed(work),
        },
    };
};
const layAside = async ({ held, name, reason }, strays, { log, settle }) => {
    const tally = strays.get(name) ?? { delivered: 0, dead: [], kept: [] };
    strays.set(name, tally);
    tally.dead.push(reason);
    log(`${name}: laid aside: ${reason}`);
    await settle(held.dead(reason));
};
/** How many records there are then. */
const giveBack = async (outbox, tallies, { edges }) => {
    const kept = tallies.flatMap(([, tally]) => tally.kept);
    const waiting = await outbox.count().catch(() => undefined);
    await Promise.all(kept.map(({ held, changed }) => edges.settle(held.back(changed))));
    return waiting === undefined ? undefined : waiting + kept.length;
};

const MOST_RECORDS = 10_000;
/** SQS keeps nothing for longer. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const OLDEST_HOURS = 14 * 24;
/** Reads every input of a drain once. Throws a `UserError` for the first value that is wrong. */
const parseDrainInputs = (read) => {
    const slack = place.slackAccess(read);
    return {
        outbox: outbox(read('outbox')),
        webhooks: hookline.webhooks('webhook', read('webhook')),
        platform: hookline.word('platform', read('platform'), hookline.PLATFORM_WORDS) ?? 'auto',
        allowedHosts: hookline.hosts('allowed-hosts', read('allowed-hosts')),
        ...(slack && { slack }),
        max: count('max', read('max'), 100),
        maxAgeMs: hookline.durationMs('max-age', read('max-age'), '24h', OLDEST_HOURS),
        timeoutMs: hookline.durationMs('timeout', read('timeout'), '10s'),
        deadlineMs: hookline.durationMs('deadline', read('deadline'), '4m'),
        onError: hookline.word('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
    };
};
const outbox = (raw) => {
    if (raw.trim() !== '')
        return outbox$1.outboxTarget('outbox', raw);
    throw new hookline.UserError('outbox', 'it is not given', 'write the same as in the step that posts');
};
const count = (input, raw, fallback) => {
    const value = raw.trim() === '' ? fallback : Number(raw);
    if (Number.isInteger(value) && value >= 1 && value <= MOST_RECORDS)
        return value;
    throw new hookline.UserError(input, `${hookline.show(raw)} is no number of records`, `write 1 to ${MOST_RECORDS}`);
};

const nothingDrained = { tallies: [], remaining: undefined };
const sum = ({ tallies }, count) => tallies.reduce((total, [, tally]) => total + count(tally), 0);
const deliveredIn = (drained) => sum(drained, tally => tally.delivered);
const deadIn = (drained) => sum(drained, tally => tally.dead.length);
/** `remaining` is empty where it is not known. */
const writeDrained = (drained, runner) => {
    runner.output('delivered', String(deliveredIn(drained)));
    runner.output('remaining', String(drained.remaining ?? ''));
    runner.output('dead', String(deadIn(drained)));
};
/** The last line of the log, and a table in the job summary where there was something to do. */
const tellOfDrain = (drained, outbox, { info, summary }) => {
    const { tallies, remaining, fault } = drained;
    if (tallies.length === 0) {
        if (fault === undefined)
            info(`Nothing to deliver: the ${outbox} is empty`);
        return;
    }
    const left = remaining === undefined ? '' : `, ${remaining} still waiting`;
    const line = `Delivered ${deliveredIn(drained)}, laid aside ${deadIn(drained)}${left}`;
    info(line);
    summary(`${page(drained, outbox, line)}\n\n`);
};
/** All on one line: Markdown has no say in it. */
const page = ({ tallies }, outbox, line) => [
    `<h3>Drained the ${printHtml.htmlText(outbox)}</h3>`,
    `<p>${printHtml.htmlText(line)}.</p>`,
    '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Laid aside</th><th>Why</th></tr>',
    ...tallies.map(row),
    '</table>',
].join('');
const row = ([name, tally]) => {
    const { delivered, kept, dead } = tally;
    const why = reasonsOf(tally).map(printHtml.htmlText).join('<br>');
    const cells = [printHtml.htmlText(name), delivered, kept.length, dead.length, why];
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
};
const reasonsOf = ({ dead, stopped }) => [
    ...(stopped === undefined ? [] : [stopped.reason]),
    ...[...counted(dead)].map(([reason, count]) => (count === 1 ? reason : `${count} times: ${reason}`)),
];
const counted = (reasons) => {
    const counts = new Map();
    for (const reason of reasons)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
};
/** What did not go as it should, each as an annotation of its own. That time has run out is no fault. */
const complainOfDrain = ({ tallies, fault }, outbox, say) => {
    for (const [name, { dead, kept, stopped }] of tallies) {
        if (stopped?.trouble)
            say(`${name}: ${kept.length} still waiting. ${stopped.reason}`);
        for (const [reason, count] of counted(dead))
            say(`${name}: ${count} laid aside. ${reason}`);
    }
    if (fault === undefined)
        return;
    const again = tallies.some(([, { delivered }]) => delivered > 0);
    say(`The ${outbox} ${fault}${again ? '. What was delivered last may be delivered once more' : ''}`);
};

/** Delivers what an outbox holds. A configuration mistake fails the step before anything is taken out. */
const drain$1 = async (edges) => {
    try {
        writeDrained(await run(edges), edges.runner);
    }
    catch (error) {
        if (!(error instanceof hookline.UserError))
            throw error;
        writeDrained(nothingDrained, edges.runner);
        edges.runner.fail(error.message);
    }
};
const run = async (edges) => {
    const { runner, env } = edges;
    await hookline.maskSecrets(edges);
    const inputs = parseDrainInputs(runner.input);
    const destinations = destinationsIn(inputs, env);
    if (destinations.length === 0) {
        runner.notice(NO_WEBHOOK);
        return nothingDrained;
    }
    names.checkNames(destinations, runner.notice);
    const drained = await drainWhatIsThere(inputs, destinations, edges);
    const name = record.nameOf(inputs.outbox);
    tellOfDrain(drained, name, runner);
    complainOfDrain(drained, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
    return drained;
};
/** With a token the variables are not read, as in notify: the names are to be the same. */
const destinationsIn = (inputs, env) => {
    const before = placed.besideWebhooks(inputs, inputs.allowedHosts);
    return hookline.destinationsOf(inputs, before.length > 0 ? {} : env, before);
};
/** Milliseconds. */
const TIMES = {
    /** For opening the outbox. */
    opening: 15_000,
    /** What a drain takes after its deadline, to end the last request and to give back. */
    grace: 20_000,
};
const drainWhatIsThere = async (inputs, destinations, edges) => {
    const { clock, runner } = edges;
    const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
    const driver = await record.driverOf(inputs.outbox);
    const opened = new AbortController();
    const tooLate = new AbortController();
    void clock.sleep(TIMES.opening, opened.signal).then(() => opened.signal.aborted || tooLate.abort());
    const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
    try {
        const outbox = await driver.open({ signal, leaseMs: wholeMs });
        opened.abort();
        const faultOf = (error) => driver.faultOf(error, signal);
        return await drain$2(outbox, destinations, inputs, { ...edges, log: runner.info, faultOf });
    }
    catch (error) {
        opened.abort();
        return { ...nothingDrained, fault: driver.faultOf(error, signal).reason };
    }
};
const NO_WEBHOOK = 'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';

/** A pool that is loaded when it is needed: undici costs 50 ms and more, and most drains find nothing. */
const createLazyPool = (env) => {
    let opened;
    const open = async () => (await Promise.resolve().then(function () { return require('./edges-pool.js'); })).createPool(env);
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
    const edges = hookline.realEdges();
    const pool = createLazyPool(edges.env);
    await drain$1({ ...edges, http: pool.http, readyToPost: pool.ready })
        .catch((error) => edges.runner.fail(hookline.broke(error)))
        .finally(pool.close);
};

exports.drain = drain;
