'use strict';

var hookline = require('../hookline.js');
var answers = require('./platforms-answers.js');
var limits = require('./platforms-discord-limits.js');
var customComponents = require('./platforms-discord-custom-components.js');

/**
 * Five within two seconds a webhook and thirty a minute a channel, with a little more time: not every request is as long on
 * its way. https://discord.com/developers/docs/topics/rate-limits, and for the channel
 * https://github.com/discord/discord-api-docs/issues/3306
 */
const RATES = [
    { requests: 5, perMs: 2_100 },
    { requests: 30, perMs: 61_000 },
];
/** A small line above the embeds, else below them. https://support.discord.com/hc/en-us/articles/210298617 */
const withLine = (body, line) => {
    const { content, flags } = body;
    if ((Number(flags ?? 0) & customComponents.FLAGS.componentsV2) !== 0)
        return withDisplay(body, line);
    const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
    return longer.length <= limits.LIMITS.content ? { ...body, content: longer } : withEmbed(body, line);
};
const withEmbed = (body, line) => {
    const embeds = hookline.asArray(body['embeds']);
    const fits = embeds.length < limits.LIMITS.embeds && customComponents.embedsLength(embeds) + line.length <= limits.LIMITS.allEmbedsTogether;
    return fits ? { ...body, embeds: [...embeds, { description: line }] } : body;
};
/** A message made of components alone has no other text. https://discord.com/developers/docs/components/reference#text-display */
const withDisplay = (body, line) => {
    const components = hookline.asArray(body['components']);
    const { count, said } = customComponents.measureLayout(components);
    const fits = count < customComponents.CUSTOM_LIMITS.components && said + line.length <= customComponents.CUSTOM_LIMITS.textDisplays;
    return fits ? { ...body, components: [...components, { type: 10, content: line }] } : body;
};
const drainRules = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => {
        if (status !== 429 && headers['x-ratelimit-remaining'] !== '0')
            return 0;
        const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
        return Math.max(...waits.map(wait => answers.retryAfterMs(wait, nowMs) ?? 0));
    },
    late: (body, lateness) => withLine(body, `-# ${hookline.formatLateness(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`),
};

exports.drainRules = drainRules;
