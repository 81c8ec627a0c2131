'use strict';

var hookline = require('../hookline.js');
var nearest = require('./text-nearest.js');

/** `1,100 of 1,024 characters` */
const describeExcess = (found, max, what) => `${hookline.formatNumber(found)} of ${hookline.formatNumber(max)} ${what}`;
const fault = (at, problem, hint) => [
    { at, problem, ...(hint !== undefined && { hint }) },
];
const caution = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
/** A key behind its place. */
const keyPath = (at, key) => {
    const shown = hookline.cutText(hookline.oneLine(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
/** An entry behind its list. */
const indexPath = (at, index) => `${at}[${index}]`;
/** A word that is not known: `not known here (did you mean title?)`. */
const unknownWord = (at, word, known, where) => {
    const problem = `not known ${where}`;
    const near = nearest.findNearest(word, known);
    return near === undefined
        ? { at, problem, harmless: true }
        : { at, problem: `${problem} (did you mean ${near}?)`, harmless: true, misspelled: true };
};
/** A word that is close to a known one is a mistake; another may be newer than the list. */
const refuseMisspelled = (finding) => {
    const { harmless, ...refused } = finding;
    return finding.misspelled ? refused : finding;
};
const SHOWN = 3;
/** What is wrong, in one line: the first places, and how many more there are. Empty where nothing is. */
const formatFaults = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(formatFinding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
/** What to write instead of the first thing that is wrong, where that is known. */
const faultHint = (findings) => findings.find(({ harmless }) => harmless !== true)?.hint;
/** What the author should hear of all the same. */
const listCautions = (findings) => findings.filter(({ harmless }) => harmless === true).map(formatFinding);
const formatFinding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);

exports.caution = caution;
exports.describeExcess = describeExcess;
exports.fault = fault;
exports.faultHint = faultHint;
exports.formatFaults = formatFaults;
exports.indexPath = indexPath;
exports.keyPath = keyPath;
exports.listCautions = listCautions;
exports.refuseMisspelled = refuseMisspelled;
exports.unknownWord = unknownWord;
