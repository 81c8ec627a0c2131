'use strict';

var hookline = require('../hookline.js');

/**
 * A record says where it belongs by name alone. Throws a `UserError` where two destinations share one; `notice` hears of those
 * without one: the name that Hookline gives is that of another webhook in another workflow.
 */
const checkNames = (destinations, notice) => {
    const names = destinations.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new hookline.UserError('webhook', `two entries are named ${twice}`, 'with outbox, give each a name of its own');
    const unnamed = destinations.filter(one => one.unnamed).map(({ name }) => name);
    if (unnamed.length > 0)
        notice?.(`webhook: with outbox, give each webhook a name of its own, here and in the drain (ops = https://\u2026), so that what waits is posted to no other; without: ${unnamed.join(', ')}`);
};

exports.checkNames = checkNames;
