'use strict';

var start = require('../hookline.js');

/** Whether the event holds this as one of its texts: then an expression may have brought it into an input. */
const holdsText = (payload, text) => {
    const waiting = [payload];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string' && value.trim() === text.trim())
            return true;
        if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                waiting.push(inner);
    }
    return false;
};
/** The same inputs, with no mistake where the event alone has brought what is wrong. */
const excuseSlips = (inputs, payload) => ({
    ...inputs,
    slips: inputs.slips.map(slip => slip.value !== undefined && holdsText(payload, slip.value) ? start.fromValues(slip, 'it is left out') : slip),
});
/**
 * The same inputs, with a thread that is a title for Discord, however much it looks like a message of Slack's: an event's text may.
 * Throws the mistake where it is none of the event's.
 */
const withThreadAsTitle = (inputs, mistake, payload) => {
    const { target, notes } = inputs;
    const isMistaken = mistake instanceof start.UserError && mistake.input === 'thread';
    if (!isMistaken ||
        target === undefined ||
        mistake.value === undefined ||
        !holdsText(payload, mistake.value))
        throw mistake;
    const note = `${mistake.problem}. The text is from the event, so it is used as the title of a thread`;
    return { ...inputs, target: { ...target, isThreadTitle: true }, notes: [...notes, note] };
};

exports.excuseSlips = excuseSlips;
exports.withThreadAsTitle = withThreadAsTitle;
