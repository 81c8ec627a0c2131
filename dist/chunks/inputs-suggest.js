'use strict';

var nearest = require('./text-nearest.js');
var hookline = require('../hookline.js');

/** What people and other tools call Hookline's words. */
const SYNONYMS = {
    failed: 'failure',
    failing: 'failure',
    error: 'failure',
    errored: 'failure',
    danger: 'failure',
    passed: 'success',
    passing: 'success',
    succeeded: 'success',
    successful: 'success',
    ok: 'success',
    good: 'success',
    canceled: 'cancelled',
    all: 'always',
    any: 'always',
    recovered: 'fixed',
    recovery: 'fixed',
    change: 'changed',
};
/** The same mistake with the word that was most likely meant, if one is near enough. */
const suggest = (mistake) => {
    if (mistake.meant === undefined)
        return mistake;
    const { raw, words } = mistake.meant;
    const word = raw.trim().replace(/^(?:on|if|when)[-_ ]/i, '');
    const same = hookline.entry(SYNONYMS, word.toLowerCase().replace(/\(\)$/, ''));
    const near = same !== undefined && words.includes(same) ? same : nearest.findNearest(word, words);
    return near === undefined ? mistake : mistake.withMend(`did you mean ${near}? Or ${mistake.hint}`);
};

exports.suggest = suggest;
