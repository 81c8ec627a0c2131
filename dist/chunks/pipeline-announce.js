'use strict';

var hookline = require('../hookline.js');
var live = require('./pipeline-live.js');

/** The job waits for this message, so it gets less time than the one at its end. */
const DEADLINE_MS = 15_000;
/**
 * Posts that the job runs, where that message can be edited when it ends. Only mistakes fail the job: a message that does
 * not arrive costs a warning, and the end of the job is posted as a new message.
 */
const announce = async (inputs, destinations, file, edges, authored) => {
    const { runner, env, clock, state } = edges;
    for (const { name, platform } of destinations.filter(one => !one.platform.edits))
        runner.notice(`${name}: a ${platform.title} webhook cannot edit messages, so only the end of the job is posted`);
    const open = destinations.filter(one => one.platform.edits);
    const context = hookline.readContext(env);
    if (inputs.target?.live === 'run')
        return announceRunMessage(inputs, destinations, open, { file, context }, edges, authored);
    const isNoted = await live.trySave(live.noteStart(destinations, clock.now(), edges), edges);
    if (open.length === 0)
        return;
    const running = asStarted(inputs);
    const recalled = await live.loadMessages(open, edges);
    const prepared = await hookline.prepareSafely(running, file, context, recalled, edges, authored);
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const limits = limitDelivery(inputs);
    const madeAtMs = clock.now();
    const receipts = await hookline.deliverAll(prepared.posts, limits, { ...edges, log: runner.info });
    state.save('posted', (await live.serializeMemory(receipts, edges)) ?? '');
    if (isNoted)
        await live.saveReceipts(edges)(receipts);
    const outputs = await hookline.buildOutputs(receipts, running, { context, madeAtMs, running: true }, edges);
    hookline.writeOutputs({ ...outputs, messageId: hookline.linesFor(destinations, receipts) }, runner);
};
/** The inputs of a job that begins. A `status` from the user is meant for its end: an expression says "success" of a job that has only begun. */
const asStarted = ({ status: _status, ...inputs }) => ({
    ...inputs,
    phase: { kind: 'started' },
    onError: 'warn',
});
const limitDelivery = (inputs) => ({
    ...inputs,
    deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS),
});
/** The run's message, with this job among those that run. Others that begin at the same time need not tell it too. */
const announceRunMessage = async (inputs, destinations, open, event, edges, authored) => {
    const { runner, clock } = edges;
    if (open.length === 0)
        return;
    const running = asStarted(inputs);
    const { openRunMessage } = await Promise.resolve().then(function () { return require('./pipeline-run-message.js'); }).then(function (n) { return n.runMessage; });
    const opened = await openRunMessage(running, open, edges, event);
    const { destinations: settled, save } = await hookline.withThread(opened, running, edges, event);
    const prepared = await hookline.prepareSafely(running, event.file, event.context, settled, edges, authored);
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const madeAtMs = clock.now();
    const receipts = await hookline.deliverAll(prepared.posts, limitDelivery(inputs), { ...edges, log: runner.info });
    await save?.(receipts);
    const result = { context: event.context, madeAtMs, running: true };
    const outputs = await hookline.buildOutputs(receipts, running, result, edges);
    hookline.writeOutputs({ ...outputs, messageId: hookline.linesFor(destinations, receipts) }, runner);
};

exports.announce = announce;
