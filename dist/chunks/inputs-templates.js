'use strict';

var hookline = require('../hookline.js');

/** What templates are made of. Imported only where one of the inputs holds one, after the contexts were found to be valid. */
const readTemplates = (names, read) => ({
    sources: new Map(names.map(name => [name, read(name)])),
    contexts: readContexts(read),
});
/** What templates see of the runner's contexts. */
const readContexts = (read) => ({
    job: readContextValue(read('job')),
    needs: readContextValue(read('needs')),
    steps: readContextValue(read('steps')),
    matrix: readContextValue(read('matrix')),
});
const readContextValue = (raw) => raw.trim() === '' ? {} : (JSON.parse(raw) ?? {});
/** The user's own message. Imported only where one of its inputs is given. */
const payload = (read) => {
    const contexts = readContexts(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new hookline.UserError('payload-file', 'payload is given as well', 'give one of the two');
};

exports.payload = payload;
exports.readContexts = readContexts;
exports.readTemplates = readTemplates;
