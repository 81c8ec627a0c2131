'use strict';

var node_path = require('node:path');
var hookline = require('../hookline.js');

/**
 * The text of a file of the workspace, given as a path below it. Rejects with a `UserError` for one that is not there, or that a
 * path or a symbolic link leads out of the workspace for.
 */
const readInWorkspace = async (input, path, { env, files }) => {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const fail = (problem, hint, cause) => new hookline.UserError(input, `${hookline.quoteValue(path)}: ${problem}`, hint, { cause });
    if (workspace === '')
        throw fail('there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
    try {
        const root = await files.realpath(workspace);
        const asked = node_path.resolve(root, isInside(workspace, path) ? node_path.relative(workspace, path) : path);
        const real = isInside(root, asked) ? await files.realpath(asked) : undefined;
        if (real !== undefined && isInside(root, real))
            return await files.read(real);
    }
    catch (error) {
        throw fail(...describeReadError(error), error);
    }
    throw fail('the file is not in the workspace', 'write a path below it');
};
/** Whether an absolute path lies below a folder. */
const isInside = (folder, path) => {
    if (!node_path.isAbsolute(path))
        return false;
    const way = node_path.relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way);
};
/** The problem and a hint. */
const describeReadError = (error) => {
    const code = hookline.errorCode(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return ['there is no such file', 'check the path, and that actions/checkout runs before'];
        case 'EISDIR':
            return ['this is a folder', 'write the path of a file in it'];
        default:
            return [`the file cannot be read (${code || 'no reason given'})`, 'check its permissions'];
    }
};

exports.readInWorkspace = readInWorkspace;
