'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var customFill = require('./platforms-custom-fill.js');

/** Slack's workflows take a flat object of texts: numbers, true and false become texts, anything else is refused. */
const validateCustom = (own) => {
    const { input, at, notes } = own;
    const values = Object.entries(customFill.fillTexts(own, write)).map(([key, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [key, String(value)];
        throw new hookline.UserError(input, `${findings.keyPath(at, key)}: not a text, which is all that Slack's workflows take`, 'write one key for each variable of the workflow');
    });
    return { body: Object.fromEntries(values), cuts: [], notes };
};
/** A workflow may read a variable as mrkdwn, in which a bracket that the author began must not get its sense from a value. */
const write = pieces => customFill.appendPieces(pieces, (value, before) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + hookline.inert(hookline.manyLines(hookline.valueText(value)));
    const inner = before.slice(open + 1);
    if (/^https?:[^|]+$/i.test(inner))
        return before + hookline.encodeInAddress(hookline.oneLine(hookline.valueText(value)), inner);
    return `${before.slice(0, open)}<${hookline.JOINER}${inner}${hookline.inert(hookline.oneLine(hookline.valueText(value)))}`;
});

exports.validateCustom = validateCustom;
