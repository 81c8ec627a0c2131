'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');

/** Any value is right. */
const anything = () => [];
/** A text of at most `max` UTF-16 units. */
const text = (max = Infinity, { trimmed = false, mayBeEmpty = false, codePoints = false } = {}) => (value, at) => {
    if (typeof value !== 'string')
        return findings.fault(at, 'not a text');
    const counted = trimmed ? value.trim() : value;
    const length = codePoints ? Array.from(counted).length : counted.length;
    if (length === 0 && !mayBeEmpty)
        return findings.fault(at, 'empty');
    if (!value.isWellFormed())
        return findings.fault(at, 'holds half a character');
    return length > max ? findings.fault(at, findings.describeExcess(length, max, 'characters'), shorten(max)) : [];
};
const shorten = (max) => `shorten it, or use {{ \u2026 | truncate: ${max} }}`;
/** @param what such as "a color as #rrggbb" */
const pattern = (form, what) => (value, at) => typeof value === 'string' && form.test(value) ? [] : findings.fault(at, `not ${what}`);
const flag = (value, at) => (typeof value === 'boolean' ? [] : findings.fault(at, 'not true or false'));
const number = (value, at) => (typeof value === 'number' ? [] : findings.fault(at, 'not a number'));
const whole = (min, max = Number.MAX_SAFE_INTEGER) => (value, at) => {
    if (!Number.isInteger(value))
        return findings.fault(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range = max === Number.MAX_SAFE_INTEGER
        ? `${hookline.formatNumber(min)} or more`
        : `${hookline.formatNumber(min)} to ${hookline.formatNumber(max)}`;
    return inRange ? [] : findings.fault(at, `${String(value)} is not ${range}`);
};
const choice = (...values) => (value, at) => values.some(known => known === value) ? [] : findings.fault(at, `not ${values.join(' or ')}`);
/** An address of at most `max` units, of one of the schemes. */
const address = (max, ...schemes) => (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? hookline.parsedUrl(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
        return findings.fault(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max
        ? findings.fault(at, findings.describeExcess(String(value).length, max, 'characters'))
        : [];
};
const list = (of, max = Infinity, min = 0) => (value, at) => {
    if (!Array.isArray(value))
        return findings.fault(at, 'not a list');
    if (value.length < min)
        return findings.fault(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item, index) => of(item, findings.indexPath(at, index)));
    return value.length > max
        ? [...findings.fault(at, findings.describeExcess(value.length, max, 'entries')), ...entries]
        : entries;
};
/** All checks, as far as the first that finds something wrong. */
const all = (...checks) => (value, at) => {
    const found = [];
    for (const check of checks) {
        found.push(...check(value, at));
        if (found.some(({ harmless }) => harmless !== true))
            break;
    }
    return found;
};
const shape = (required, optional, options = {}) => {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const { nullable = false, strict = false, where = 'here' } = options;
    const stranger = (key, at) => {
        const finding = findings.unknownWord(findings.keyPath(at, key), key, known, where);
        return [strict ? findings.refuseMisspelled(finding) : finding];
    };
    return (value, at) => {
        if (!hookline.isJsonObject(value))
            return findings.fault(at, 'not an object');
        const isAbsent = (key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
        return [
            ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
            ...Object.entries(required).flatMap(([key, check]) => isAbsent(key) ? findings.fault(findings.keyPath(at, key), 'missing') : check(value[key], findings.keyPath(at, key))),
            ...Object.entries(optional).flatMap(([key, check]) => isAbsent(key) ? [] : check(value[key], findings.keyPath(at, key))),
        ];
    };
};
/** The check by the value's `type`. A type that is not known: `others`. */
const variant = (checks, others) => (value, at) => {
    if (!hookline.isJsonObject(value))
        return findings.fault(at, 'not an object');
    const { type } = value;
    if (type === undefined)
        return findings.fault(findings.keyPath(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, findings.keyPath(at, 'type')) : check(value, at);
};
/** Types that are wrong if they are not one of the known ones. */
const noOther = (...known) => (_type, at) => findings.fault(at, `not ${known.join(' or ')}`);
/** At least one of the keys is there. */
const atLeastOneOf = (...keys) => (value, at) => hookline.isJsonObject(value) && keys.some(key => value[key] !== undefined && value[key] !== null)
    ? []
    : findings.fault(at, `holds none of ${keys.join(', ')}`);

exports.address = address;
exports.all = all;
exports.anything = anything;
exports.atLeastOneOf = atLeastOneOf;
exports.choice = choice;
exports.flag = flag;
exports.list = list;
exports.noOther = noOther;
exports.number = number;
exports.pattern = pattern;
exports.shape = shape;
exports.text = text;
exports.variant = variant;
exports.whole = whole;
