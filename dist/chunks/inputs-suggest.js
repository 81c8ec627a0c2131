'use strict';

var nearest = require('./text-nearest.js');

/** The same mistake with the word that was most likely meant, if one is near enough. */
const suggest = (mistake) => {
    if (mistake.meant === undefined)
        return mistake;
    const { raw, words } = mistake.meant;
    const near = nearest.findNearest(raw.trim().replace(/^(?:on|if|when)[-_ ]/i, ''), words);
    return near === undefined ? mistake : mistake.withMend(`did you mean ${near}? Or ${mistake.hint}`);
};

exports.suggest = suggest;
