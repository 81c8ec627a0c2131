'use strict';

var json = require('./values-json.js');
var record = require('./outbox-record.js');

const unreadable = (reason) => ({ kind: 'unreadable', reason });
/** Reads a record that anybody may have written. */
const readRecord = (text) => {
    const value = parse(text);
    if (!json.isFields(value))
        return unreadable('is damaged: it is no JSON object');
    if (value['version'] !== record.VERSION)
        return unreadable(`has a version that this release does not know; it knows ${record.VERSION}`);
    const fault = faultOf(value);
    return fault === undefined
        ? { kind: 'record', record: value }
        : unreadable(`is damaged: it has no proper ${fault}`);
};
/** The first key that is not as it should be. */
const faultOf = (value) => {
    const rules = [
        ['id', isWord],
        ['destination', field => typeof field === 'string' && field !== ''],
        ['platform', field => field === 'slack' || field === 'discord'],
        ['kind', field => field === undefined || KINDS.includes(field)],
        ['payloads', field => Array.isArray(field) && field.length > 0 && field.every(json.isFields)],
        ['envelopes', field => field === undefined || (Array.isArray(field) && field.every(isEnvelope))],
        ['madeAt', field => typeof field === 'string' && !Number.isNaN(Date.parse(field))],
        ['attempts', field => typeof field === 'number'],
    ];
    return rules.find(([key, holds]) => !holds(value[key]))?.[0];
};
const KINDS = ['webhook', 'workflow', 'token'];
const isWord = (value) => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);
const isEnvelope = (value) => {
    if (!json.isFields(value))
        return false;
    const { plainer = [], to = {}, anew } = value;
    return (Array.isArray(plainer) &&
        plainer.every(json.isFields) &&
        json.isFields(to) &&
        [to['message'] ?? '', to['thread'] ?? ''].every(id => typeof id === 'string' && /^\d*$/.test(id)) &&
        (anew === undefined || (isEnvelope(anew) && json.isFields(anew) && json.isFields(anew['body']))));
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
