'use strict';

var hookline = require('../hookline.js');

/** What templates are made of. Imported only where one of the inputs holds one. */
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
/** A context that is not valid is empty here: the mistake is told where the input is read. */
const readContextValue = (raw) => {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : {};
    }
    catch {
        return {};
    }
};
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
