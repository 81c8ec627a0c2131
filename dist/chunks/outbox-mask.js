'use strict';

var outbox = require('./inputs-outbox.js');

/** Keeps the password of an outbox's URL out of the log, whatever goes wrong afterwards. */
const maskOutbox = ({ input, mask }) => outbox.outboxSecrets(input('outbox')).forEach(mask);

exports.maskOutbox = maskOutbox;
