'use strict';

var node_crypto = require('node:crypto');
var promises = require('node:fs/promises');
var node_path = require('node:path');
var start = require('../hookline.js');
var outbox = require('./outbox.js');

/** The folder that a path names, made where it is not there. A link in the workspace may not lead out of it. */
const prepareFolder = async (path) => {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '';
    const folder = node_path.resolve(workspace, path);
    const isAsked = workspace === '' || !isInside(node_path.resolve(workspace), folder);
    if (!isAsked && !isInside(await promises.realpath(workspace), await realFolder(folder)))
        throw Object.assign(new Error('outside'), { code: OUTSIDE });
    await makeFolder(folder);
    return folder;
};
/**
 * A folder and those above it. Node's own `recursive` never ends where the system says ENOENT although the folder above is
 * there (in `/proc`, and on some network drives), and a process with such a call in it cannot even exit.
 */
const makeFolder = async (folder) => {
    try {
        await promises.mkdir(folder);
    }
    catch (error) {
        if (await isFolder(folder))
            return;
        const above = node_path.dirname(folder);
        if (start.errorCode(error) !== 'ENOENT' || above === folder || (await isFolder(above)))
            throw error;
        await makeFolder(above);
        await makeFolder(folder);
    }
};
const isFolder = (path) => promises.stat(path).then(found => found.isDirectory(), () => false);
/** Where a folder is, or the nearest one above it that is there. */
const realFolder = async (folder) => {
    try {
        return await promises.realpath(folder);
    }
    catch {
        return realFolder(node_path.dirname(folder));
    }
};
/** The code of the error for such a link. */
const OUTSIDE = 'HOOKLINE_OUTSIDE';
const isInside = (root, path) => path === root || path.startsWith(root + node_path.sep);

/** The folder for dead letters: records that cannot be delivered. */
const DEAD = 'dead';
/**
 * A folder with one file a record. Nothing is ever half there: a file is written under a temporary name, synced and
 * renamed. Who takes a record renames it, which only one can do.
 */
const openFolder = async ({ path }, { signal, leaseMs }) => {
    const folder = await prepareFolder(path);
    const holder = node_crypto.randomBytes(6).toString('hex');
    const takeLease = async ({ id, name }) => {
        const at = node_path.join(folder, outbox.leasedName(id, Math.ceil(Date.now() + leaseMs), holder));
        if (!(await tryMove(node_path.join(folder, name), at)))
            return undefined;
        return {
            ...readText(at),
            complete: () => removeFile(at, folder),
            release: async (changed) => {
                if (changed !== undefined)
                    await writeWhole(folder, id, holder, outbox.writeRecord(changed), at);
                await promises.rename(at, node_path.join(folder, outbox.waitingName(id)));
            },
            deadLetter: async (reason) => {
                const dead = node_path.join(folder, DEAD);
                await prepareDead(dead, holder);
                await writeWhole(dead, id, holder, `${reason}\n`, node_path.join(dead, `${id}.reason.txt`));
                // A folder of that name may be in the way.
                await promises.rename(at, node_path.join(dead, outbox.waitingName(id))).catch(() => promises.rename(at, node_path.join(dead, `${id}-${holder}.json`)));
                await syncFolder(dead);
                await syncFolder(folder);
            },
        };
    };
    return {
        put: async (record) => {
            const { id } = record;
            await writeWhole(folder, id, holder, outbox.writeRecord(record), node_path.join(folder, outbox.waitingName(id)));
        },
        take: async (max) => takeOldest(await promises.readdir(folder), max, takeLease, signal),
        count: async () => outbox.findRecords(await promises.readdir(folder), Date.now()).filter(({ isLeased }) => !isLeased).length,
        held: () => heldByOthers(folder, holder),
        lost: new AbortController().signal,
        close: () => Promise.resolve(),
    };
};
/** One that cannot be moved holds up no other: it is told when there is nothing else. */
const takeOldest = async (names, max, takeLease, signal) => {
    const taken = [];
    const failed = [];
    for (const found of outbox.findRecords(names, Date.now())) {
        if (taken.length >= max || signal.aborted)
            break;
        if (found.isLeased)
            continue;
        const work = takeLease(found);
        const one = await work.catch(() => void failed.push(() => work));
        if (one !== undefined)
            taken.push(one);
    }
    if (taken.length === 0)
        await failed[0]?.();
    return taken;
};
const heldByOthers = async (folder, holder) => {
    const others = outbox.findRecords(await promises.readdir(folder), Date.now()).flatMap(({ isLeased, lease }) => isLeased && lease !== undefined && lease.holder !== holder ? lease.untilMs : []);
    return { count: others.length, ...(others.length > 0 && { untilMs: Math.max(...others) }) };
};
/** A record's text, or why it is none. */
const readText = (path) => {
    try {
        return { text: start.readRegular(path, outbox.LARGEST_RECORD, false) };
    }
    catch (error) {
        return {
            text: '',
            problem: PROBLEMS[start.errorCode(error)] ?? `cannot be read (${start.errorCode(error) || 'unknown error'})`,
        };
    }
};
const PROBLEMS = {
    EISDIR: 'is a folder, not a file',
    EINVAL: 'is not a regular file',
    ENXIO: 'is not a regular file',
    ELOOP: 'is a symbolic link, which is not followed',
    EFBIG: outbox.TOO_LARGE,
    EACCES: 'may not be read by the runner\u2019s user',
};
/** What is in the folder's place, such as a link, is moved aside. */
const prepareDead = async (dead, holder) => {
    const found = await promises.lstat(dead).catch(() => undefined);
    if (found?.isDirectory() === false)
        await promises.rename(dead, `${dead}.moved-${holder}`);
    await makeFolder(dead);
};
/** False where somebody else was sooner. */
const tryMove = async (from, to) => {
    try {
        await promises.rename(from, to);
        return true;
    }
    catch (error) {
        if (start.errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
};
const writeWhole = async (folder, id, holder, text, path) => {
    const temporary = node_path.join(folder, outbox.temporaryName(id, holder));
    const file = await promises.open(temporary, 'w', 0o600);
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
    await promises.rename(temporary, path);
    await syncFolder(folder);
};
const removeFile = async (path, folder) => {
    await promises.unlink(path);
    await syncFolder(folder);
};
/** Makes a rename outlive a power cut. Windows has no such call. */
const syncFolder = async (folder) => {
    if (process.platform === 'win32')
        return;
    const handle = await promises.open(folder, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
};
const ERROR_REASONS = {
    [OUTSIDE]: 'is a link to a place outside the workspace; write the path of a folder inside it',
    EACCES: 'may not be written to; give the runner\u2019s user the right',
    EPERM: 'may not be written to; give the runner\u2019s user the right',
    EROFS: 'may not be written to; choose one that is not read-only',
    ENOSPC: 'has no space left; make room on the disk',
    EDQUOT: 'has no space left; make room on the disk',
    ENOTDIR: 'is not a folder; choose another path',
    EEXIST: 'is not a folder; choose another path',
    ENOENT: 'cannot be made there; choose another path',
};
/** What an error of the file system says of the folder. */
const describeFault = (error) => {
    const code = start.errorCode(error);
    return {
        reason: ERROR_REASONS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
        isTransient: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
    };
};

exports.describeFault = describeFault;
exports.openFolder = openFolder;
