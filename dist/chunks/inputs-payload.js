'use strict';

var templates = require('./inputs-templates.js');
var hookline = require('../hookline.js');

/** The user's own message. Imported only where one of its inputs is given. */
const payload = (read) => {
    const contexts = templates.contextsIn(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new hookline.UserError('payload-file', 'payload is given as well', 'give one of the two');
};

exports.payload = payload;
