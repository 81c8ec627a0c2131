'use strict';

var node_crypto = require('node:crypto');
var promises = require('node:fs/promises');
var node_path = require('node:path');
var hookline = require('../hookline.js');
var outbox = require('./outbox.js');

/** The folder for dead letters: records that cannot be delivered. */
const DEAD = 'dead';
/**
 * A folder with one file a record. Nothing is ever half there: a file is written under a temporary name, synced and
 * renamed. Who takes a record renames it, which only one can do.
 */
const openFolder = async ({ path }, { signal, leaseMs }) => {
    const folder = node_path.resolve(process.env['GITHUB_WORKSPACE'] ?? '', path);
    const holder = node_crypto.randomBytes(6).toString('hex');
    await promises.mkdir(folder, { recursive: true });
    const takeLease = async ({ id, name }) => {
        const at = node_path.join(folder, outbox.leasedName(id, Math.ceil(Date.now() + leaseMs), holder));
        if (!(await tryMove(node_path.join(folder, name), at)))
            return undefined;
        return {
            text: await promises.readFile(at, 'utf8'),
            complete: () => removeFile(at, folder),
            release: async (changed) => {
                if (changed !== undefined)
                    await writeWhole(folder, id, holder, outbox.writeRecord(changed), at);
                await promises.rename(at, node_path.join(folder, outbox.waitingName(id)));
            },
            deadLetter: async (reason) => {
                const dead = node_path.join(folder, DEAD);
                await promises.mkdir(dead, { recursive: true });
                await writeWhole(dead, id, holder, `${reason}\n`, node_path.join(dead, `${id}.reason.txt`));
                await promises.rename(at, node_path.join(dead, outbox.waitingName(id)));
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
        take: async (max) => {
            const taken = [];
            for (const found of outbox.findRecords(await promises.readdir(folder), Date.now())) {
                if (taken.length >= max || signal.aborted)
                    break;
                const one = found.isLeased ? undefined : await takeLease(found);
                if (one !== undefined)
                    taken.push(one);
            }
            return taken;
        },
        count: async () => outbox.findRecords(await promises.readdir(folder), Date.now()).filter(({ isLeased }) => !isLeased).length,
        held: () => heldByOthers(folder, holder),
        lost: new AbortController().signal,
        close: () => Promise.resolve(),
    };
};
const heldByOthers = async (folder, holder) => {
    const others = outbox.findRecords(await promises.readdir(folder), Date.now()).flatMap(({ isLeased, lease }) => isLeased && lease !== undefined && lease.holder !== holder ? lease.untilMs : []);
    return { count: others.length, ...(others.length > 0 && { untilMs: Math.max(...others) }) };
};
/** False where somebody else was sooner. */
const tryMove = async (from, to) => {
    try {
        await promises.rename(from, to);
        return true;
    }
    catch (error) {
        if (hookline.errorCode(error) === 'ENOENT')
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
    EACCES: 'may not be written to; give the runner\u2019s user the right',
    EPERM: 'may not be written to; give the runner\u2019s user the right',
    EROFS: 'may not be written to; choose one that is not read-only',
    ENOSPC: 'has no space left; make room on the disk',
    EDQUOT: 'has no space left; make room on the disk',
    ENOTDIR: 'is not a folder; choose another path',
    EEXIST: 'is not a folder; choose another path',
};
/** What an error of the file system says of the folder. */
const describeFault = (error) => {
    const code = hookline.errorCode(error);
    return {
        reason: ERROR_REASONS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
        isTransient: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
    };
};

exports.describeFault = describeFault;
exports.openFolder = openFolder;
