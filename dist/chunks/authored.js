'use strict';

var start = require('../hookline.js');

/** The templates and the custom payload, parsed and well formed. Rejects with a `UserError` if they are not. */
const readAuthored = (async function (inputs, file, context, edges) {
    const { templates, payload: source } = inputs;
    const own = file.readable ? file.instead?.own : undefined;
    const { env, clock } = edges;
    const given = { payload: file.payload, env, context, now: clock.now, ...start.known('own', own) };
    const opened = templates && (await (await Promise.resolve(require('./template.js')).then((n => n.index))).openTemplates(templates, given));
    const custom = source && (await (await Promise.resolve(require('./custom.js')).then((n => n.index))).openPayload(source, edges, given));
    return {
        ...start.known('templates', opened),
        ...(custom?.doubt === undefined && start.known('custom', custom)),
        doubts: [...(opened?.doubts ?? []), ...(custom?.doubt === undefined ? [] : [custom.doubt])],
    };
});
/** The same. Names the inputs that have no effect because of a custom payload. */
const openAuthored = (async function (...[inputs, file, context, edges]) {
    const authored = await readAuthored(inputs, file, context, edges);
    await reportUnusedInputs(inputs, authored, edges);
    return authored;
});
const reportUnusedInputs = (async function (inputs, { custom }, { runner }) {
    if (inputs.payload === undefined || custom === undefined)
        return;
    const { unusedInputs } = await Promise.resolve(require('./custom.js')).then((n => n.index));
    const unused = unusedInputs(inputs);
    if (unused.length > 0)
        runner.notice(`${inputs.payload.input} replaces the built message, so these inputs are not used: ${unused.join(', ')}`);
});

Object.assign(exports, {
    openAuthored,
    readAuthored,
});
