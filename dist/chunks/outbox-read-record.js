'use strict';

var hookline = require('../hookline.js');
var warnIfTracked = require('./outbox-warn-if-tracked.js');

const unreadable = (reason) => ({ kind: 'unreadable', reason });
/** Reads a record that anybody may have written. */
const readRecord = (text) => {
    const value = parse(text);
    if (!hookline.isJsonObject(value))
        return unreadable('is damaged: it is not a JSON object');
    if (value['version'] !== warnIfTracked.VERSION)
        return unreadable(`has a version that this release does not know; it knows ${warnIfTracked.VERSION}`);
    const fault = findFault(value);
    return fault === undefined
        ? { kind: 'record', record: value }
        : unreadable(`is damaged: it has no valid ${fault}`);
};
/** The first key that is not as it should be. */
const findFault = (value) => {
    const rules = [
        ['id', isRecordId],
        ['destination', field => typeof field === 'string' && field !== ''],
        ['platform', field => field === 'slack' || field === 'discord'],
        ['kind', field => field === undefined || KINDS.includes(field)],
        ['payloads', field => Array.isArray(field) && field.length > 0 && field.every(hookline.isJsonObject)],
        ['envelopes', field => field === undefined || (Array.isArray(field) && field.every(isEnvelope))],
        ['madeAt', field => typeof field === 'string' && !Number.isNaN(Date.parse(field))],
        ['attempts', field => typeof field === 'number'],
    ];
    return rules.find(([key, holds]) => !holds(value[key]))?.[0];
};
const KINDS = ['webhook', 'workflow', 'token'];
const isRecordId = (value) => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
const isEnvelope = (value) => {
    if (!hookline.isJsonObject(value))
        return false;
    const { fallbacks = [], to = {}, asNewMessage } = value;
    return (Array.isArray(fallbacks) &&
        fallbacks.every(hookline.isJsonObject) &&
        hookline.isJsonObject(to) &&
        [to['message'] ?? '', to['thread'] ?? ''].every(id => typeof id === 'string' && /^\d*$/.test(id)) &&
        (asNewMessage === undefined ||
            (isEnvelope(asNewMessage) && hookline.isJsonObject(asNewMessage) && hookline.isJsonObject(asNewMessage['body']))));
};
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};

exports.readRecord = readRecord;
