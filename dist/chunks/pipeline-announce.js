'use strict';

var hookline = require('../hookline.js');
var live = require('./pipeline-live.js');

/** The job waits for this message, which is the lesser one. */
const DEADLINE_MS = 15_000;
/**
 * Posts that the job runs, in Hookline's own words, where that can be edited once it has ended. Only mistakes fail the job: a message that does not
 * arrive costs a warning, and the end of the job is posted as a new message.
 */
const announce = async (inputs, destinations, file, edges, authored) => {
    const { runner, env, clock, state } = edges;
    for (const { name, platform } of destinations.filter(one => !one.platform.edits))
        runner.notice(`${name}: a ${platform.title} webhook cannot edit messages, so only the end of the job is posted`);
    const isNoted = await live.trySave(live.noteStart(destinations, clock.now(), edges), edges);
    const open = destinations.filter(one => one.platform.edits);
    if (open.length === 0)
        return;
    const context = hookline.readContext(env);
    // A status that the user gives is meant for the end: an expression says "success" of a job that has only begun.
    const { status: _status, ...rest } = inputs;
    const running = { ...rest, phase: { kind: 'started' }, onError: 'warn' };
    const recalled = await live.loadMessages(open, edges);
    const prepared = await hookline.prepareSafely(running, file, context, recalled, edges, authored);
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const limits = { ...inputs, deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS) };
    const madeAtMs = clock.now();
    const receipts = await hookline.deliverAll(prepared.posts, limits, { ...edges, log: runner.info });
    state.save('posted', (await live.serializeMemory(receipts, edges)) ?? '');
    if (isNoted)
        await live.saveReceipts(edges)(receipts);
    const outputs = await hookline.buildOutputs(receipts, running, { context, madeAtMs, running: true }, edges);
    const lines = destinations.map(one => {
        const receipt = receipts[open.indexOf(one)];
        return receipt === undefined ? '' : hookline.formatMessageIds(receipt);
    });
    hookline.writeOutputs({ ...outputs, messageId: lines.join('\n') }, runner);
};

exports.announce = announce;
