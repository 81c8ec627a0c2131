'use strict';

var hookline = require('../hookline.js');
var nearest = require('./text-nearest.js');

/** `1,100 of 1,024 characters` */
const tooMany = (found, max, what) => `${hookline.grouped(found)} of ${hookline.grouped(max)} ${what}`;
const wrong = (at, problem) => [{ at, problem }];
const odd = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
/** A key behind its place. */
const below = (at, key) => {
    const shown = hookline.cutText(hookline.oneLine(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
/** An entry behind its list. */
const entry = (at, index) => `${at}[${index}]`;
/** `not known here (did you mean title?)` */
const unknown = (key, known, where) => {
    const near = nearest.nearest(key, known);
    return `not known ${where}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
};
/** Whether a problem names what was meant. */
const isMisspelt = (problem) => problem.endsWith('?)');
const SHOWN = 3;
/** What is wrong, in one line: the first places, and how many more there are. Empty where nothing is. */
const faultsLine = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(finding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
/** What the author should hear of all the same. */
const oddities = (findings) => findings.filter(({ harmless }) => harmless === true).map(finding);
const finding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);

exports.below = below;
exports.entry = entry;
exports.faultsLine = faultsLine;
exports.isMisspelt = isMisspelt;
exports.odd = odd;
exports.oddities = oddities;
exports.tooMany = tooMany;
exports.unknown = unknown;
exports.wrong = wrong;
