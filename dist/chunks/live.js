'use strict';

var start = require('../hookline.js');
var common = require('./common.js');
var authored = require('./authored.js');
var node_path = require('node:path');

/**
 * A canceled job has five minutes for everything that still runs, and this step runs last.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const CANCELLED_DEADLINE_MS = 120_000;
/** The first step of a job. A configuration mistake fails it before any work is done. With `live`, it posts that the job is running. */
const watchStart = (async function (edges) {
    const { runner, state, clock } = edges;
    state.save('started', String(clock.now()));
    try {
        await startWatch(edges);
    }
    catch (error) {
        if (!(error instanceof start.UserError))
            throw error;
        state.save('mistake', error.input);
        start.writeOutputs(start.nothingSent('failed', error.message), runner);
        runner.fail(error.message);
    }
});
const startWatch = (async function (edges) {
    const { env } = edges;
    await start.maskSecrets(edges);
    await start.reportUnknownInputs(start.MESSAGE_INPUTS, edges);
    const readFile = start.eventFileReader(env, edges.files);
    const { inputs, destinations } = await start.findAll(await start.readInputs(edges, true), readFile);
    if (inputs.outbox)
        (await Promise.resolve(require('./outbox.js')).then((n => n.names))).checkNames(destinations);
    const announces = inputs.target?.live && !inputs.dryRun && destinations.length > 0;
    const staticInputs = withoutFile(inputs);
    const reads = announces || staticInputs.templates || staticInputs.payload;
    const file = reads ? await readFile() : start.NO_EVENT;
    const { custom, ...authored$1 } = await authored.readAuthored(staticInputs, file, start.readContext(env), edges);
    start.throwFirst([...inputs.mistakes, ...(authored$1.templates?.mistakes ?? [])].filter((mistake => !mistake.isFromValues)));
    await checkMessage(inputs, destinations, edges, custom).catch(ignoreEventSender(inputs, readFile, edges));
    if (announces)
        await (await Promise.resolve().then((() => announce$1))).announce(inputs, destinations, file, edges, authored$1);
});
/** A sender name that Discord refuses because of the event costs only that name, at the end. */
const ignoreEventSender = (function ({ envelope }, readFile, { env }) {
    return (async (error) => {
        if (!(error instanceof start.UserError) || error.input !== 'username')
            throw error;
        const { markEventSender } = await Promise.resolve(require('./common.js')).then((n => n.eventValues));
        const { payload } = await readFile();
        if (!markEventSender(error, envelope.username ?? '', payload, env).isFromValues)
            throw error;
    });
});
/** The workspace may not be checked out yet, so files in it are read at the end. */
const withoutFile = (function ({ payload, ...rest }) {
    return payload?.input === 'payload' ? { ...rest, payload } : rest;
});
/** Finds inputs that no platform accepts. Leaves out templates, which may refer to steps that have not run yet. */
const checkMessage = (async function (inputs, destinations, edges, custom) {
    const { title: _title, mentions, ...rest } = common.withoutContent(inputs);
    const when = ['always'];
    const due = { ...rest, when, ...(mentions && { mentions: { ...mentions, when } }) };
    const settled = custom?.hasTemplates === false ? { custom } : {};
    const context = start.readContext(edges.env);
    // Notices about the message wait until it is posted.
    const quiet = { ...edges, runner: { ...edges.runner, notice: (() => undefined) } };
    await start.prepare(due, start.NO_EVENT, context, destinations, quiet, settled);
});
/** The end of the job. The message never fails the job unless `on-error` says so. */
const watchEnd = (async function (edges) {
    const { runner, state } = edges;
    try {
        const { outputs, mistakes } = await start.report(edges, settleFromState(state));
        start.writeOutputs(outputs, runner);
        for (const [at, message] of start.listMistakes(mistakes).entries())
            reportMistake({ ...start.known('input', mistakes[at]?.input), message }, edges);
    }
    catch (error) {
        const mistake = error instanceof start.UserError ? error : { message: start.unexpectedError(error) };
        start.writeOutputs(start.nothingSent('failed', mistake.message), runner);
        reportMistake(mistake, edges);
    }
});
/** The mistake already has its annotation from the start of the job. */
const reportMistake = (function ({ input, message }, { runner, state }) {
    // Reads the raw input, since the input itself may be the mistake.
    const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
    const isKnown = input !== undefined && input === state.read('mistake');
    const log = isKnown ? runner.info : fails ? runner.fail : runner.warning;
    log(message);
});
/** The job as it is now, and the messages that the start of the job posted. */
const settleFromState = (function (state) {
    return ((inputs, destinations, edges, event) => {
        const startedMs = Number(state.read('started'));
        const elapsedMs = startedMs > 0 ? { elapsedMs: Math.max(0, edges.clock.now() - startedMs) } : {};
        const { deadlineMs, job } = inputs;
        const later = {
            ...inputs,
            phase: { kind: 'updated', ...elapsedMs },
            deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
        };
        const settle = common.settleBy((async () => {
            const { resumeLive } = await Promise.resolve().then((() => live));
            return { inputs: later, ...(await resumeLive(destinations, edges, state.read('posted'))) };
        }));
        return settle(later, destinations, edges, event);
    });
});

/** Nothing that breaks here may fail the job. */
const run = (async function (stage) {
    const edges = { ...start.realEdges(), state: common.createState(process.env) };
    await stage(edges).catch(((error) => edges.runner.warning(start.unexpectedError(error))));
});
const watch = (function () {
    return run(watchStart);
});
const post = (function () {
    return run(watchEnd);
});

var watch$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  post: post,
  watch: watch
});

const writeMemory = (async function (text, { env, files }) {
    const path = memoryPath(env);
    if (path !== undefined)
        await files.write(path, text);
});
const formatMemory = (function (messages, env) {
    return JSON.stringify({ job: jobKey(env), messages });
});
const memoryPath = (function (env) {
    const folder = env['RUNNER_TEMP'] ?? '';
    return folder === '' ? undefined : node_path.join(folder, 'hookline-live.json');
});
const jobKey = (function (env) {
    return ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map((name => env[name] ?? '')).join('/');
});
/** In bytes: enough for hundreds of destinations. */
const LARGEST = 1024 * 1024;
/** Undefined if there is no file, or if it belongs to another job. Then a new message is posted. */
const readMemory = (async function ({ env, files }) {
    const path = memoryPath(env);
    try {
        return path === undefined ? undefined : parseMemory(await files.read(path, LARGEST), env);
    }
    catch {
        return undefined;
    }
});
const parseMemory = (function (text, env) {
    try {
        const { job, messages } = start.asObject(JSON.parse(text));
        return job === jobKey(env) && isMemory(messages) ? messages : undefined;
    }
    catch {
        return undefined;
    }
});
const isMemory = (function (value) {
    return typeof value === 'object' && value !== null && Object.values(value).every(isPosted);
});
const isPosted = (function (value) {
    const { id = '', ids, channel = '', startedAtMs: startedAt = 0, states = {} } = start.asObject(value);
    const areIds = Array.isArray(ids) && ids.every((id => typeof id === 'string' && (start.isSnowflake(id) || start.isTs(id))));
    const areTimes = Object.values(start.asObject(states)).every((at => typeof at === 'number'));
    return (areIds &&
        areTimes &&
        typeof id === 'string' &&
        /^[\da-f]*$/.test(id) &&
        typeof channel === 'string' &&
        /^[A-Z\d]*$/.test(channel) &&
        typeof startedAt === 'number');
});

/**
 * Adds the message of an earlier step to each destination, so that it is edited. `message-id` takes precedence.
 * @param backup the result of `serializeMemory`, in case the file was deleted.
 */
const loadMessages = (async function (destinations, edges, backup = '') {
    const memory = (await readMemory(edges)) ?? parseMemory(backup, edges.env) ?? {};
    return destinations.map((destination => {
        const { target } = destination;
        const posted = memory[memoryKey(destination)];
        if (target === undefined || posted === undefined || target.edits.length > 0)
            return destination;
        const { ids, channel } = posted;
        if (ids.length === 0)
            return destination;
        return {
            ...destination,
            target: { ...target, edits: ids, ...(channel !== undefined && { channelId: channel }) },
        };
    }));
});
/** When a step first reported the job to one of these destinations, whatever happened to that message. */
const readStartedAt = (async function (destinations, edges) {
    const memory = (await readMemory(edges)) ?? {};
    const times = destinations.flatMap((destination => memory[memoryKey(destination)]?.startedAtMs ?? []));
    return times.length === 0 ? undefined : Math.min(...times);
});
/** Saves for later steps that this step reports the job. Rejects with the system's error if the file cannot be written. */
const noteStart = (async function (destinations, nowMs, edges) {
    const memory = (await readMemory(edges)) ?? {};
    const noted = destinations.map(memoryKey).map((key => {
        const posted = { id: drawId(edges.random), ids: [], startedAtMs: nowMs, ...memory[key] };
        return [key, posted];
    }));
    await writeMemory(formatMemory({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
});
/** 96 bits, so that no two jobs of a matrix share an ID; their job names can be equal. */
const drawId = (function (random) {
    return [0, 1]
        .map((() => Math.floor(random() * 2 ** 48)
        .toString(16)
        .padStart(12, '0')))
        .join('');
});
/** The message that the job's steps edit; undefined if no step has reported the job yet. */
const findEditable = (async function (destination, edges) {
    const key = memoryKey(destination);
    const id = (await readMemory(edges))?.[key]?.id;
    if (id === undefined)
        return undefined;
    return {
        id,
        log: {
            add: (async (event, atMs) => {
                const memory = (await readMemory(edges)) ?? {};
                const before = memory[key];
                if (before === undefined)
                    return;
                const states = { ...before.states, [event]: atMs };
                // If saving fails, a later step only repeats what is already known.
                await writeMemory(formatMemory({ ...memory, [key]: { ...before, states } }, edges.env), edges).catch((() => undefined));
            }),
            last: (async (event) => (await readMemory(edges))?.[key]?.states?.[event]),
        },
    };
});
/** Saves the posted messages for later steps. Rejects with the system's error if the file cannot be written. */
const saveMessages = (async function (receipts, edges) {
    const text = await serializeMemory(receipts, edges);
    if (text !== undefined)
        await writeMemory(text, edges);
});
/** Everything known about the job's messages after these are posted; undefined if none of them has an ID. */
const serializeMemory = (async function (receipts, edges) {
    const memory = (await readMemory(edges)) ?? {};
    const news = receipts.flatMap((({ post, messageIds, ...receipt }) => {
        const ids = messageIds.filter((id => id !== ''));
        const key = memoryKey(post.destination);
        const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
        const posted = { ...memory[key], ids, ...(channel !== undefined && { channel }) };
        return ids.length === 0 ? [] : [[key, posted]];
    }));
    return news.length === 0 ? undefined : formatMemory({ ...memory, ...Object.fromEntries(news) }, edges.env);
});
/**
 * Marks the inputs as the first message of the job, or adds the time since then.
 * @param startedAt when an earlier step reported the job, if any. The ID of a message says when it was posted.
 */
const withPhase = (function (inputs, destinations, nowMs, startedAt) {
    const posted = destinations.flatMap((({ target }) => target?.edits.slice(0, 1) ?? [])).map(readPostedAt);
    const times = startedAt === undefined ? posted : [...posted, startedAt];
    if (times.length === 0)
        return { ...inputs, phase: { kind: 'started' } };
    return { ...inputs, phase: { kind: 'updated', elapsedMs: Math.max(0, nowMs - Math.min(...times)) } };
});
/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** When a message was posted. A Slack `ts` is the time itself; a snowflake holds it in its upper bits. */
const readPostedAt = (function (id) {
    return id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
});
/** Identifies a message by name, channel, and thread, never by address. Other channels and threads have their own messages. */
const memoryKey = (function ({ name, target }) {
    return JSON.stringify([name, target?.channel ?? null, target?.thread ?? null]);
});

/** The inputs and destinations with the messages of earlier steps. */
const beginLive = (async function (inputs, destinations, edges) {
    const nowMs = edges.clock.now();
    const known = await loadMessages(destinations, edges);
    const startedAt = await readStartedAt(destinations, edges);
    for (const { name, platform } of known.filter((one => !one.platform.edits)))
        edges.runner.notice(`${name}: a ${platform.title} webhook cannot edit messages, so each step posts a new one`);
    const isNoted = await trySave(noteStart(destinations, nowMs, edges), edges);
    return {
        inputs: withPhase(inputs, known, nowMs, startedAt),
        destinations: known,
        ...(isNoted && { save: saveReceipts(edges), findEditable: (one => findEditable(one, edges)) }),
    };
});
/**
 * The destinations with the messages of the job's start.
 * @param backup what it saved besides the file.
 */
const resumeLive = (async function (destinations, edges, backup) {
    return ({
        destinations: await loadMessages(destinations, edges, backup),
        save: saveReceipts(edges),
        findEditable: (one => findEditable(one, edges)),
    });
});
/** Saves what was posted for later steps. */
const saveReceipts = (function (edges) {
    return (async (receipts) => {
        await trySave(saveMessages(receipts, edges), edges);
    });
});
/** Whether it could be saved; a failure here does not fail the step. */
const trySave = (async function (work, { runner }) {
    try {
        await work;
        return true;
    }
    catch (error) {
        const code = start.errorCode(error);
        runner.warning(`live: the message could not be remembered${code && ` (${code})`}, so a later step posts a new message`);
        return false;
    }
});

var live = /*#__PURE__*/Object.freeze({
  __proto__: null,
  beginLive: beginLive,
  resumeLive: resumeLive,
  saveReceipts: saveReceipts,
  trySave: trySave
});

/** The job waits for this message, so it gets less time than the one at the end. */
const DEADLINE_MS = 15_000;
/**
 * Posts that the job is running, if that message can be edited at the end. Only mistakes fail the job: an undelivered message costs a
 * warning, and the end of the job is posted as a new message.
 */
const announce = (async function (inputs, destinations, file, edges, authored) {
    const { runner, env, clock, state } = edges;
    const end = inputs.target?.live === 'run'
        ? "the run's message is posted once, at its end"
        : 'only the end of the job is posted';
    for (const { name, platform } of destinations.filter((one => !one.platform.edits)))
        runner.notice(`${name}: a ${platform.title} webhook cannot edit messages, so ${end}`);
    const open = destinations.filter((one => one.platform.edits));
    const context = start.readContext(env);
    if (inputs.target?.live === 'run')
        return announceRunMessage(inputs, destinations, open, { file, context }, edges, authored);
    const isNoted = await trySave(noteStart(destinations, clock.now(), edges), edges);
    if (open.length === 0)
        return;
    const running = asStarted(inputs);
    const recalled = await loadMessages(open, edges);
    const prepared = await start.prepareSafely(running, file, context, recalled, edges, authored);
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const limits = limitDelivery(inputs);
    const madeAtMs = clock.now();
    const receipts = await start.deliverAll(prepared.posts, limits, { ...edges, log: runner.info });
    state.save('posted', (await serializeMemory(receipts, edges)) ?? '');
    if (isNoted)
        await saveReceipts(edges)(receipts);
    const outputs = await start.buildOutputs(receipts, running, { context, madeAtMs, running: true, stateAtMs: prepared.stateAtMs }, edges);
    start.writeOutputs({ ...outputs, messageId: start.linesFor(destinations, receipts) }, runner);
});
/**
 * The inputs at the start of a job. A `status` from the user is meant for the end: an expression says "success" for a job that has just
 * started.
 */
const asStarted = (function ({ status: _status, ...inputs }) {
    return ({
        ...inputs,
        phase: { kind: 'started' },
        onError: 'warn',
    });
});
const limitDelivery = (function (inputs) {
    return ({
        ...inputs,
        deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS),
    });
});
/** The run's message, with this job among the running ones. Of jobs that start together, one posts or edits for all. */
const announceRunMessage = (async function (inputs, destinations, open, event, edges, authored) {
    const { runner, clock } = edges;
    if (open.length === 0)
        return;
    const running = asStarted(inputs);
    const { openRunMessage } = await Promise.resolve(require('./run-message.js')).then((n => n.runMessage));
    const opened = await openRunMessage(running, open, edges, event);
    const end = await opened.sharing?.begin();
    if (opened.sharing && !end) {
        const reason = 'Another job is updating the message of the run now, for this one too';
        runner.info(reason);
        const ids = new Map(opened.destinations.map((({ name, target }) => [name, target?.edits.join(' ')])));
        const messageId = destinations.map((({ name }) => ids.get(name) ?? '')).join('\n');
        start.writeOutputs({ ...start.nothingSent('skipped', reason), messageId }, runner);
        return;
    }
    const live = await common.withThread(opened, running, edges, event);
    const { destinations: settled, save, findEditable } = live;
    const prepared = await start.prepareSafely(running, event.file, event.context, settled, edges, authored, {
        reports: live.reports,
        hasWaited: live.hasWaited,
    });
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const madeAtMs = clock.now();
    const receipts = await start.deliverAll(prepared.posts, limitDelivery(inputs), { ...edges, log: runner.info });
    await save?.(receipts);
    if (receipts.every((({ kind }) => kind === 'delivered')))
        await end?.(prepared);
    const result = {
        context: event.context,
        madeAtMs,
        running: true,
        stateAtMs: prepared.stateAtMs,
        ...start.known('findEditable', findEditable),
    };
    const outputs = await start.buildOutputs(receipts, running, result, edges);
    start.writeOutputs({ ...outputs, messageId: start.linesFor(destinations, receipts) }, runner);
});

var announce$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  announce: announce
});

Object.assign(exports, {
    live,
    watch: watch$1,
});
