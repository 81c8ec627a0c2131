'use strict';

var hookline = require('../hookline.js');

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
        await begin(edges);
    }
    catch (error) {
        if (!(error instanceof hookline.UserError))
            throw error;
        state.save('mistake', error.message);
        hookline.writeOutputs(hookline.nothingSent('failed', error.message), runner);
        runner.fail(error.message);
    }
};
const begin = async (edges) => {
    const { env } = edges;
    await hookline.maskSecrets(edges);
    const inputs = await hookline.readInputs(edges, true);
    const destinations = await hookline.findDestinations(inputs, env);
    if (inputs.outbox)
        (await Promise.resolve().then(function () { return require('./outbox-names.js'); })).checkNames(destinations);
    const announces = inputs.place?.live && !inputs.dryRun && destinations.length > 0;
    const authored = withoutFile(inputs);
    const reads = announces || authored.templates || authored.payload;
    const file = reads ? await hookline.readEventFile(env, edges.files) : hookline.NO_EVENT;
    const { own, ...author } = await hookline.authorOf(authored, file, hookline.contextOf(env), edges);
    await rehearse(inputs, destinations, edges, own);
    if (announces)
        await (await Promise.resolve().then(function () { return require('./pipeline-announce.js'); })).announce(inputs, destinations, file, edges, author);
};
/** A file of the workspace may not be checked out yet: it is left for the end. */
const withoutFile = ({ payload, ...rest }) => payload?.input === 'payload' ? { ...rest, payload } : rest;
/** Finds what no platform would take. The author's words are left out where they may speak of steps that are still to run. */
const rehearse = async (inputs, destinations, edges, own) => {
    const { title: _title, mentioning, ...rest } = hookline.plainest(inputs);
    const when = ['always'];
    const due = { ...rest, when, ...(mentioning && { mentioning: { ...mentioning, when } }) };
    const settled = own?.hasTemplates === false ? { own } : {};
    const context = hookline.contextOf(edges.env);
    await hookline.prepare(due, hookline.NO_EVENT, context, destinations, edges, settled);
};
/** The end of the job, which never fails for what becomes of the message unless `on-error` says so. */
const watchEnd = async (edges) => {
    const { runner, state } = edges;
    try {
        hookline.writeOutputs(await hookline.report(edges, settledBy(state)), runner);
    }
    catch (error) {
        const reason = error instanceof hookline.UserError ? error.message : hookline.broke(error);
        hookline.writeOutputs(hookline.nothingSent('failed', reason), runner);
        // The input may be what is wrong, so it is read as it stands.
        const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
        const say = reason === state.read('mistake') ? runner.info : fails ? runner.fail : runner.warning;
        say(reason);
    }
};
/** The job as it is now, and the messages that its start has posted. */
const settledBy = (state) => async (inputs, destinations, edges) => {
    const startedMs = Number(state.read('started'));
    const forMs = startedMs > 0 ? { forMs: Math.max(0, edges.clock.now() - startedMs) } : {};
    const { deadlineMs, job, place } = inputs;
    return {
        inputs: {
            ...inputs,
            course: { kind: 'later', ...forMs },
            deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
        },
        ...(place?.live
            ? await (await Promise.resolve().then(function () { return require('./pipeline-live.js'); }).then(function (n) { return n.live; })).recalled(destinations, edges, state.read('posted'))
            : { destinations }),
    };
};

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions */
const createState = (env) => ({
    read: name => env[`STATE_${name}`] ?? '',
    save: (name, value) => {
        const path = env['GITHUB_STATE'] ?? '';
        if (path !== '')
            hookline.appendOutput(path, name, value);
    },
});

/** Whatever breaks here, the job is not to fail for it. */
const run = async (stage) => {
    const edges = { ...hookline.realEdges(), state: createState(process.env) };
    await stage(edges).catch((error) => edges.runner.warning(hookline.broke(error)));
};
const watch = () => run(watchStart);
const post = () => run(watchEnd);

exports.post = post;
exports.watch = watch;
