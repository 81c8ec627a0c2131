'use strict';

var node_fs = require('node:fs');
var node_path = require('node:path');
var fileNames = require('./outbox-file-names.js');

/** Bytes of an entry before its path: times, IDs, modes, owner, size, hash (SHA-1) and flags. */
const BEFORE_PATH = 62;
const FLAGS = 60;
const EXTENDED = 0x4000;
/** The paths that an index of git holds, in its versions 2 to 4; none of what is not one. https://git-scm.com/docs/index-format */
const readIndexPaths = (index) => {
    const view = Buffer.from(index.buffer, index.byteOffset, index.byteLength);
    if (view.length < 12 || view.toString('latin1', 0, 4) !== 'DIRC')
        return [];
    const version = view.readUInt32BE(4);
    const paths = [];
    let at = 12;
    let before = Buffer.alloc(0);
    for (let left = view.readUInt32BE(8); left > 0 && at + BEFORE_PATH < view.length; left -= 1) {
        const isExtended = (view.readUInt16BE(at + FLAGS) & EXTENDED) !== 0;
        const start = at + BEFORE_PATH + (isExtended ? 2 : 0);
        const prefix = version === 4 ? readCount(view, start) : { value: 0, next: start };
        const end = view.indexOf(0, prefix.next);
        if (end === -1)
            break;
        const suffix = view.subarray(prefix.next, end);
        const path = version === 4
            ? Buffer.concat([before.subarray(0, Math.max(0, before.length - prefix.value)), suffix])
            : suffix;
        paths.push(path.toString('utf8'));
        before = Buffer.from(path);
        // Up to version 3, entries are padded with one to eight zeros.
        at = version === 4 ? end + 1 : at + Math.floor((end - at + 8) / 8) * 8;
    }
    return paths;
};
/** A number of any length, seven bits a byte: how many bytes of the path before are left off. */
const readCount = (view, at) => {
    let value = (view[at] ?? 0) & 0x7f;
    let next = at + 1;
    while (((view[next - 1] ?? 0) & 0x80) !== 0) {
        value = (value + 1) * 0x80 + ((view[next] ?? 0) & 0x7f);
        next += 1;
    }
    return { value, next };
};

/** Larger indexes are of half a million files. */
const LARGEST = 64 * 1024 * 1024;
/**
 * Whether git tracks records in the folder of an outbox: whoever can bring a change could write messages there. False where that
 * cannot be read. Git itself is not asked, since that would run a program that a workspace may hold.
 */
const isTracked = (path) => {
    const folder = node_path.resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
    return [folder, realFolder(folder)].some(one => one !== undefined && holdsTracked(one));
};
const realFolder = (folder) => {
    try {
        return node_fs.realpathSync(folder);
    }
    catch {
        return undefined; // it is not there yet
    }
};
const holdsTracked = (folder) => {
    const home = findRepository(folder);
    if (home === undefined)
        return false;
    const within = node_path.relative(home.root, folder).split(node_path.sep).join('/');
    const start = within === '' ? '' : `${within}/`;
    const names = home.paths.flatMap(path => (path.startsWith(start) ? [path.slice(start.length)] : []));
    // A link in place of the folder leads to where records may lie.
    return home.paths.includes(within) || fileNames.findRecords(names, Number.POSITIVE_INFINITY).length > 0;
};
/** The nearest repository around a folder. */
const findRepository = (folder) => {
    for (let root = folder;; root = node_path.dirname(root)) {
        const index = readIndex(node_path.join(root, '.git', 'index'));
        if (index !== undefined)
            return { root, paths: readIndexPaths(index) };
        if (node_path.dirname(root) === root)
            return undefined;
    }
};
const readIndex = (path) => {
    try {
        const file = node_fs.openSync(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NONBLOCK);
        try {
            const stats = node_fs.fstatSync(file);
            return stats.isFile() && stats.size <= LARGEST ? node_fs.readFileSync(file) : undefined;
        }
        finally {
            node_fs.closeSync(file);
        }
    }
    catch {
        return undefined; // there is none, or it is not ours to read
    }
};

exports.isTracked = isTracked;
