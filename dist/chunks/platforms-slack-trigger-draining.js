'use strict';

var hookline = require('../hookline.js');
var lateness = require('./platforms-lateness.js');
var draining$1 = require('./platforms-slack-draining.js');
var limits = require('./platforms-slack-trigger-limits.js');

/** A workflow has no form for moments, so the line holds the day alone. */
const draining = {
    ...draining$1.draining,
    late: (body, lateness$1) => {
        const { text } = body;
        const longer = `${String(text)}\n${lateness.latenessWords(lateness$1, hookline.utcDay(lateness$1.madeAt))}`;
        return typeof text === 'string' && longer.length <= limits.MAX ? { ...body, text: longer } : body;
    },
};

exports.draining = draining;
