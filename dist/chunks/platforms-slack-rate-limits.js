'use strict';

var hookline = require('../hookline.js');
var answers = require('./platforms-answers.js');
var customLimits = require('./platforms-slack-custom-limits.js');

/** One message a second, and a little more: not every request is as long on its way. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];
/** A line below the headline, or of the text where there are no blocks; where neither has room, one below all. */
const withLine = (body, line) => {
    const blocks = hookline.asArray(body['blocks']);
    return ((blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line));
};
const withBlock = (body, blocks, line) => {
    const all = [...blocks, ...attachedBlocks(body)];
    const fits = all.length < hookline.LIMITS.blocks && hookline.countUnits(all) + line.length <= hookline.LIMITS.allBlocks;
    const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
    return fits ? { ...body, blocks: [...blocks, block] } : undefined;
};
const withText = (body, line) => {
    const { text } = body;
    const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
    return longer.length <= hookline.LIMITS.text ? { ...body, text: longer } : undefined;
};
/** Of the older kind, since blocks count together. https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
const withAttachment = (body, line) => {
    const attachments = hookline.asArray(body['attachments']);
    const attachment = { text: line, fallback: line };
    return attachments.length < customLimits.CUSTOM_LIMITS.attachments
        ? { ...body, attachments: [...attachments, attachment] }
        : body;
};
const attachedBlocks = ({ attachments }) => hookline.asArray(attachments).flatMap(attachment => (hookline.isJsonObject(attachment) ? hookline.asArray(attachment['blocks']) : []));
const drainRules = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => status === 429 ? (answers.retryAfterMs(headers['retry-after'], nowMs) ?? 0) : 0,
    late: (body, lateness) => {
        const { madeAt } = lateness;
        const moment = `<!date^${Math.trunc(madeAt / 1000)}^${hookline.MOMENT}|${hookline.formatUtcDay(madeAt)}>`;
        return withLine(body, hookline.formatLateness(lateness, moment));
    },
};

exports.drainRules = drainRules;
