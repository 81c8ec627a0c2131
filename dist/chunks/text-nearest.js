'use strict';

var fastestLevenshtein_js = require('../packages/fastest-levenshtein.js');

/** The known name that somebody meant, if one is near enough to be sure. */
const findNearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: fastestLevenshtein_js.distance(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
};

exports.findNearest = findNearest;
