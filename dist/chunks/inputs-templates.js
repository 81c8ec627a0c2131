'use strict';

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

exports.contextsIn = contextsIn;
exports.templates = templates;
