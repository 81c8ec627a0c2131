'use strict';

var start = require('../hookline.js');

/**
 * A cancelled job has five minutes for everything that still runs, and our turn comes last.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const CANCELLED_DEADLINE_MS = 120_000;
/** The first step of a job: a configuration mistake fails it before any work is done. `live` posts that the job runs. */
const watchStart = async (edges) => {
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
};
const startWatch = async (edges) => {
    const { env } = edges;
    await start.maskSecrets(edges);
    await start.reportUnknownInputs(start.MESSAGE_INPUTS, edges);
    const readFile = start.eventFileReader(env, edges.files);
    const { inputs, destinations } = await start.findAll(await start.readInputs(edges, true), readFile);
    if (inputs.outbox)
        (await Promise.resolve().then(function () { return require('./outbox.js'); }).then(function (n) { return n.names; })).checkNames(destinations);
    const announces = inputs.target?.live && !inputs.dryRun && destinations.length > 0;
    const staticInputs = withoutFile(inputs);
    const reads = announces || staticInputs.templates || staticInputs.payload;
    const file = reads ? await readFile() : start.NO_EVENT;
    const { custom, ...authored } = await start.readAuthored(staticInputs, file, start.readContext(env), edges);
    start.throwFirst([...inputs.slips, ...(authored.templates?.slips ?? [])].filter(slip => !slip.isFromValues));
    await checkMessage(inputs, destinations, edges, custom);
    if (announces)
        await (await Promise.resolve().then(function () { return require('./live.js'); }).then(function (n) { return n.announce; })).announce(inputs, destinations, file, edges, authored);
};
/** A file of the workspace may not be checked out yet: it is left for the end. */
const withoutFile = ({ payload, ...rest }) => payload?.input === 'payload' ? { ...rest, payload } : rest;
/** Finds what no platform would take. The author's words are left out where they may speak of steps that are still to run. */
const checkMessage = async (inputs, destinations, edges, custom) => {
    const { title: _title, mentions, ...rest } = start.withoutContent(inputs);
    const when = ['always'];
    const due = { ...rest, when, ...(mentions && { mentions: { ...mentions, when } }) };
    const settled = custom?.hasTemplates === false ? { custom } : {};
    const context = start.readContext(edges.env);
    // What there is to say of the message is said once it is posted.
    const quiet = { ...edges, runner: { ...edges.runner, notice: () => undefined } };
    await start.prepare(due, start.NO_EVENT, context, destinations, quiet, settled);
};
/** The end of the job, which never fails for what becomes of the message unless `on-error` says so. */
const watchEnd = async (edges) => {
    const { runner, state } = edges;
    try {
        const { outputs, slips } = await start.report(edges, settleFromState(state));
        start.writeOutputs(outputs, runner);
        for (const slip of slips)
            reportMistake(slip, edges);
    }
    catch (error) {
        const mistake = error instanceof start.UserError ? error : { message: start.unexpectedError(error) };
        start.writeOutputs(start.nothingSent('failed', mistake.message), runner);
        reportMistake(mistake, edges);
    }
};
/** An input that failed the start of the job has its annotation already. */
const reportMistake = ({ input, message }, { runner, state }) => {
    // The input may be what is wrong, so it is read raw.
    const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
    const isKnown = input !== undefined && input === state.read('mistake');
    const log = isKnown ? runner.info : fails ? runner.fail : runner.warning;
    log(message);
};
/** The job as it is now, and the messages that its start has posted. */
const settleFromState = (state) => (inputs, destinations, edges, event) => {
    const startedMs = Number(state.read('started'));
    const elapsedMs = startedMs > 0 ? { elapsedMs: Math.max(0, edges.clock.now() - startedMs) } : {};
    const { deadlineMs, job } = inputs;
    const later = {
        ...inputs,
        phase: { kind: 'updated', ...elapsedMs },
        deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
    };
    const settle = start.settleBy(async () => {
        const { resumeLive } = await Promise.resolve().then(function () { return require('./live.js'); }).then(function (n) { return n.live; });
        return { inputs: later, ...(await resumeLive(destinations, edges, state.read('posted'))) };
    });
    return settle(later, destinations, edges, event);
};

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions */
const createState = (env) => ({
    read: name => env[`STATE_${name}`] ?? '',
    save: (name, value) => {
        const path = env['GITHUB_STATE'] ?? '';
        if (path !== '')
            start.appendOutput(path, name, value);
    },
});

/** Whatever breaks here, the job is not to fail for it. */
const run = async (stage) => {
    const edges = { ...start.realEdges(), state: createState(process.env) };
    await stage(edges).catch((error) => edges.runner.warning(start.unexpectedError(error)));
};
const watch = () => run(watchStart);
const post = () => run(watchEnd);

exports.post = post;
exports.watch = watch;
