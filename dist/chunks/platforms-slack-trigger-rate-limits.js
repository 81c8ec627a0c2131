'use strict';

var hookline = require('../hookline.js');
var rateLimits = require('./platforms-slack-rate-limits.js');
var render = require('./platforms-slack-trigger-render.js');

/** A workflow has no form for moments, so the line holds the day alone. */
const drainRules = {
    ...rateLimits.drainRules,
    late: (body, lateness) => {
        const { text } = body;
        const longer = `${String(text)}\n${hookline.formatLateness(lateness, hookline.formatUtcDay(lateness.madeAt))}`;
        return typeof text === 'string' && longer.length <= render.MAX ? { ...body, text: longer } : body;
    },
};

exports.drainRules = drainRules;
