import { join } from 'node:path';
import { readRegular } from '../edges/files.js';
import { errorCode } from '../values/errors.js';
import type { OutboxTarget } from '../inputs/types.js';
import { lstat, open, readdir, rename, unlink } from './async-fs.js';
import { leasedName, findRecords, temporaryName, waitingName, type FolderRecord } from './file-names.js';
import { makeFolder, OUTSIDE, prepareFolder } from './folder.js';
import { LARGEST_RECORD, toHex, TOO_LARGE, writeRecord } from './record.js';
import type { HeldRecords, OutboxFault, Lease, Opening, Outbox } from './types.js';

/** The folder for dead letters: records that cannot be delivered. */
const DEAD = 'dead';

/**
 * A folder with one file per record. No file is ever incomplete: each is written under a temporary name, synced, and renamed. Renaming also
 * leases a record, since only one process can do it.
 */
export const openFolder = async (
  { path }: Extract<OutboxTarget, { kind: 'file' }>,
  { signal, leaseMs }: Opening,
): Promise<Outbox> => {
  const folder = await prepareFolder(path);
  const holder = toHex(Math.random());

  const takeLease = async ({ id, name }: FolderRecord): Promise<Lease | undefined> => {
    const at = join(folder, leasedName(id, Math.ceil(Date.now() + leaseMs), holder));
    if (!(await tryMove(join(folder, name), at))) return undefined;
    return {
      ...readText(at),
      complete: () => removeFile(at, folder),
      release: async changed => {
        if (changed !== undefined) await writeWhole(folder, id, holder, writeRecord(changed), at);
        await rename(at, join(folder, waitingName(id)));
      },
      deadLetter: async reason => {
        const dead = join(folder, DEAD);
        await prepareDead(dead, holder);
        await writeWhole(dead, id, holder, `${reason}\n`, join(dead, `${id}.reason.txt`));
        // A folder of that name may be in the way.
        await rename(at, join(dead, waitingName(id))).catch(() =>
          rename(at, join(dead, `${id}-${holder}.json`)),
        );
        await syncFolder(dead);
        await syncFolder(folder);
      },
    };
  };

  return {
    put: async record => {
      const { id } = record;
      await writeWhole(folder, id, holder, writeRecord(record), join(folder, waitingName(id)));
    },
    take: async max => takeOldest(await readdir(folder), max, takeLease, signal),
    count: async () =>
      findRecords(await readdir(folder), Date.now()).filter(({ isLeased }) => !isLeased).length,
    held: () => heldByOthers(folder, holder),
    lost: new AbortController().signal,
    close: () => Promise.resolve(),
  };
};

/** A file that cannot be moved does not block the others. It is reported if there is nothing else. */
const takeOldest = async (
  names: readonly string[],
  max: number,
  takeLease: (found: FolderRecord) => Promise<Lease | undefined>,
  signal: AbortSignal,
): Promise<readonly Lease[]> => {
  const taken: Lease[] = [];
  const failed: (() => Promise<unknown>)[] = [];
  for (const found of findRecords(names, Date.now())) {
    if (taken.length >= max || signal.aborted) break;
    if (found.isLeased) continue;
    const work = takeLease(found);
    const one = await work.catch(() => void failed.push(() => work));
    if (one !== undefined) taken.push(one);
  }
  if (taken.length === 0) await failed[0]?.();
  return taken;
};

const heldByOthers = async (folder: string, holder: string): Promise<HeldRecords> => {
  const others = findRecords(await readdir(folder), Date.now()).flatMap(({ isLeased, lease }) =>
    isLeased && lease !== undefined && lease.holder !== holder ? lease.untilMs : [],
  );
  return { count: others.length, ...(others.length > 0 && { untilMs: Math.max(...others) }) };
};

/** A record's text, or why it cannot be read. */
const readText = (path: string): Pick<Lease, 'text' | 'problem'> => {
  try {
    return { text: readRegular(path, LARGEST_RECORD, false) };
  } catch (error) {
    return {
      text: '',
      problem: PROBLEMS[errorCode(error)] ?? `cannot be read (${errorCode(error) || 'unknown error'})`,
    };
  }
};

const PROBLEMS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder, not a file',
  EINVAL: 'is not a regular file',
  ENXIO: 'is not a regular file',
  ELOOP: 'is a symbolic link, which is not followed',
  EFBIG: TOO_LARGE,
  EACCES: 'may not be read by the runner’s user',
};

/** Anything else in the folder's place, such as a link, is moved aside. */
const prepareDead = async (dead: string, holder: string): Promise<void> => {
  const found = await lstat(dead).catch(() => undefined);
  if (found?.isDirectory() === false) await rename(dead, `${dead}.moved-${holder}`);
  await makeFolder(dead);
};

/** False if another process was faster. */
const tryMove = async (from: string, to: string): Promise<boolean> => {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
};

const writeWhole = async (
  folder: string,
  id: string,
  holder: string,
  text: string,
  path: string,
): Promise<void> => {
  const temporary = join(folder, temporaryName(id, holder));
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(folder);
};

const removeFile = async (path: string, folder: string): Promise<void> => {
  await unlink(path);
  await syncFolder(folder);
};

/** Makes a rename survive a power failure. Windows has no such call. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const ERROR_REASONS: Readonly<Record<string, string>> = {
  [OUTSIDE]: 'is a link to a place outside the workspace; write the path of a folder inside it',
  EACCES: 'may not be written to; give the runner’s user the right',
  EPERM: 'may not be written to; give the runner’s user the right',
  EROFS: 'may not be written to; choose one that is not read-only',
  ENOSPC: 'has no space left; make room on the disk',
  EDQUOT: 'has no space left; make room on the disk',
  ENOTDIR: 'is not a folder; choose another path',
  EEXIST: 'is not a folder; choose another path',
  ENOENT: 'cannot be made there; choose another path',
};

/** What a file system error says about the folder. */
export const describeFault = (error: unknown): OutboxFault => {
  const code = errorCode(error);
  return {
    reason: ERROR_REASONS[code] ?? `failed (${code === '' ? 'unknown error' : code}); look at its disk`,
    isTransient: code === 'EBUSY' || code === 'EMFILE' || code === 'EAGAIN',
  };
};
