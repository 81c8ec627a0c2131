import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { describeFault, openFolder } from '../../src/outbox/file.js';
import { writeRecord } from '../../src/outbox/record.js';
import type { Outbox } from '../../src/outbox/types.js';
import { opening, record, temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { behavesAsAnOutbox } from './contract.js';

let folder: TemporaryFolder;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'deep', 'outbox');
});
afterEach(() => folder.remove());

const open = (leaseMs?: number): Promise<Outbox> => openFolder({ kind: 'file', path }, opening(leaseMs));
const names = (): string[] => readdirSync(path).sort();

describe('a folder as an outbox', () => {
  behavesAsAnOutbox(() => ({
    open,
    deadLetters: async () => {
      const dead = readdirSync(join(path, 'dead')).filter(name => name.endsWith('.json'));
      return dead.map(name => ({
        text: readFileSync(join(path, 'dead', name), 'utf8'),
        reason: readFileSync(join(path, 'dead', name.replace('.json', '.reason.txt')), 'utf8').trim(),
      }));
    },
  }));

  test('holds one file per record, readable by the owner alone, and nothing else', async () => {
    const outbox = await open();
    await outbox.put(record(2));
    await outbox.put(record(1));
    expect(names()).toEqual([record(1), record(2)].map(({ id }) => `${id}.json`));
    const file = join(path, names()[0] ?? '');
    expect(readFileSync(file, 'utf8')).toBe(writeRecord(record(1)));
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const held of await outbox.take(2)) await held.complete();
    expect(names()).toEqual([]);
  });

  test('returns a record to one process only, however many take at once', async () => {
    const outbox = await open();
    for (let n = 0; n < 20; n += 1) await outbox.put(record(n));
    const takers = await Promise.all(Array.from({ length: 5 }, () => open()));
    const taken = (await Promise.all(takers.map(taker => taker.take(20)))).flat();
    expect(taken.map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 20 }, (_, n) => writeRecord(record(n))),
    );
  });

  test('returns a record again when its lease has expired', async () => {
    const crashed = await open(0);
    await crashed.put(record(1));
    await crashed.take(1);
    const outbox = await open();
    expect(await outbox.take(1)).toHaveLength(1);
    expect(await (await open()).take(1)).toEqual([]);
    expect(await outbox.count()).toBe(0);
  });

  test('reports records leased by others and until when, without its own or released ones', async () => {
    const [one, other, expired] = await Promise.all([open(60_000), open(120_000), open(0)]);
    for (let n = 0; n < 4; n += 1) await one.put(record(n));
    await expired.take(1);
    const before = Date.now();
    await one.take(1);
    await other.take(2);
    expect((await (await open()).held(0))?.count).toBe(3);
    const { count, untilMs = 0 } = (await one.held(1)) ?? {};
    expect(count).toBe(2);
    expect(untilMs - before).toBeGreaterThanOrEqual(120_000);
    expect(untilMs - before).toBeLessThan(130_000);
    expect((await other.held(2))?.count).toBe(1);
  });

  test('ignores unfinished files, dead letters, and files that are not records', async () => {
    mkdirSync(join(path, 'dead'), { recursive: true });
    for (const name of [`${record(1).id}.tmp-0123`, '.gitkeep', 'README.md', 'dead/1.json'])
      writeFileSync(join(path, name), '');
    expect(await (await open()).take(9)).toEqual([]);
  });

  test('resolves a relative path from the workspace', async () => {
    const before = process.env['GITHUB_WORKSPACE'];
    process.env['GITHUB_WORKSPACE'] = folder.path;
    try {
      const outbox = await openFolder({ kind: 'file', path: '.hookline' }, opening());
      await outbox.put(record(1));
    } finally {
      if (before === undefined) delete process.env['GITHUB_WORKSPACE'];
      else process.env['GITHUB_WORKSPACE'] = before;
    }
    expect(readdirSync(join(folder.path, '.hookline'))).toHaveLength(1);
  });
});

describe('a folder that cannot be used', () => {
  // The system says ENOENT there, although the folder above is there: Node's own way to make folders never ends.
  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('is told where no folder can be made', async () => {
    const made = openFolder({ kind: 'file', path: '/proc/hookline/deep' }, opening());
    const error: unknown = await made.catch((thrown: unknown) => thrown);
    expect(describeFault(error)).toEqual({
      reason: 'cannot be made there; choose another path',
      isTransient: false,
    });
  });

  test('is reported', async () => {
    writeFileSync(join(folder.path, 'deep'), '');
    const error: unknown = await open().catch((thrown: unknown) => thrown);
    expect(describeFault(error)).toEqual({
      reason: 'is not a folder; choose another path',
      isTransient: false,
    });
  });

  test.each([
    ['EACCES', 'may not be written to', false],
    ['ENOSPC', 'no space left', false],
    ['EBUSY', 'failed (EBUSY)', true],
    ['', 'failed (unknown error)', false],
  ])('explains %s', (code, words, isTransient) => {
    expect(describeFault(Object.assign(new Error('/home/me/x'), { code }))).toEqual({
      reason: expect.stringContaining(words),
      isTransient,
    });
  });
});
