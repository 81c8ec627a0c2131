'use strict';

var hookline = require('../hookline.js');

/** What templates are made of. Imported only where one of the inputs holds one, after the contexts were found to be valid. */
const templates = (names, read) => ({
    sources: new Map(names.map(name => [name, read(name)])),
    contexts: contextsIn(read),
});
/** What templates see of the runner's contexts. */
const contextsIn = (read) => ({
    job: contextIn(read('job')),
    needs: contextIn(read('needs')),
    steps: contextIn(read('steps')),
    matrix: contextIn(read('matrix')),
});
const contextIn = (raw) => raw.trim() === '' ? {} : (JSON.parse(raw) ?? {});
/** The user's own message. Imported only where one of its inputs is given. */
const payload = (read) => {
    const contexts = contextsIn(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new hookline.UserError('payload-file', 'payload is given as well', 'give one of the two');
};

exports.contextsIn = contextsIn;
exports.payload = payload;
exports.templates = templates;
