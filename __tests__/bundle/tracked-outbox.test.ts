import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { writeRecord } from '../../src/outbox/record.js';
import { startDrain, waiting, type Drain } from '../helpers/drain.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { push } from '../helpers/payloads.js';

let drain: Drain;
let notify: Notify;
let folder: TemporaryFolder;
beforeAll(async () => {
  [drain, notify] = await Promise.all([startDrain(), startNotify()]);
});
beforeEach(() => {
  drain.receiver.clear();
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(async () => {
  await Promise.all([drain.close(), notify.close()]);
});

const WARNING = (path: string): string =>
  `outbox: git tracks records in the folder ${path}, so anyone who can bring a change can write messages that a drain posts. Remove them from git, and list the folder in .gitignore`;

const git = (...args: readonly string[]): void =>
  void execFileSync('git', ['-C', folder.path, ...args], { stdio: 'pipe' });

/** A workspace whose repository has a file at each path, with the index in one of Git's versions. */
const repository = (paths: readonly string[], version = 2): void => {
  git('init', '-q');
  for (const path of paths) {
    mkdirSync(join(folder.path, path, '..'), { recursive: true });
    writeFileSync(join(folder.path, path), writeRecord(waiting(1, 5)));
  }
  if (paths.length > 0) git('add', '-f', '--', ...paths);
  git('update-index', `--index-version=${version}`);
};

const warningsOf = async (path: string): Promise<readonly string[]> => {
  const { annotations, code } = await drain.runDrain({
    inputs: { outbox: `file:${path}` },
    env: { GITHUB_WORKSPACE: folder.path },
  });
  expect(code).toBe(0);
  return annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
};

/** A record's ID, which names its file. */
const { id: ID } = waiting(1, 5);

const OTHERS = ['a', 'src/index.ts', 'src/inner/index.test.ts', 'z/z.md'];

test.each([
  ['version 2', 2],
  ['version 3', 3],
  ['version 4', 4],
])('a drain warns about records in git with an index of %s', async (_what, version) => {
  repository([`.hookline/${ID}.json`, ...OTHERS], version);
  // Extended flags make an entry of version 3 longer.
  git('update-index', '--skip-worktree', 'a');
  expect(await warningsOf('.hookline')).toEqual([WARNING('.hookline')]);
});

test.each([
  ['a deeper folder', `tools/out/${ID}.json`, 'tools/out'],
  ['an expired lease', `out/${ID}.held-1700000000000-abc`, 'out'],
  ['the workspace itself', `${ID}.json`, '.'],
])('a drain warns about %s', async (_what, file, path) => {
  repository([file, ...OTHERS]);
  expect(await warningsOf(path)).toEqual([WARNING(path)]);
});

test('a drain warns about a link tracked by git that leads to records', async () => {
  repository([`data/${ID}.json`, ...OTHERS]);
  symlinkSync('data', join(folder.path, '.hookline'));
  git('add', '-f', '.hookline');
  expect((await warningsOf('.hookline')).join('\n')).toContain(WARNING('.hookline'));
});

test.each([
  ['a folder that git does not track', OTHERS, '.hookline'],
  ['a folder with only a .gitkeep file', ['.hookline/.gitkeep', ...OTHERS], '.hookline'],
  ['a folder whose name starts alike', [`.hookline2/${ID}.json`], '.hookline'],
  ['dead letters', [`.hookline/dead/${ID}.json`], '.hookline'],
])('a drain does not warn about %s', async (_what, files, path) => {
  repository(files);
  mkdirSync(join(folder.path, path), { recursive: true });
  expect(await warningsOf(path)).toEqual([]);
});

test.each([
  ['no index at all', undefined],
  ['something else in its place', Buffer.from('DIRC')],
  ['a truncated index', Buffer.from('DIRC\0\0\0\x02\0\0\xff\xff'.padEnd(200, '\x01'), 'latin1')],
])('a drain continues with %s', async (_what, index) => {
  repository([]);
  rmSync(join(folder.path, '.git', 'index'), { force: true });
  if (index !== undefined) writeFileSync(join(folder.path, '.git', 'index'), index);
  expect(await warningsOf('.hookline')).toEqual([]);
});

test('warns when a message is put in a tracked folder, and stores it anyway', async () => {
  repository([`.hookline/${ID}.json`]);
  const { outputs, annotations } = await notify.runNotify({
    event: push(),
    script: [{ status: 404, body: 'no_service' }],
    inputs: { webhook: `alerts = ${notify.receiver.slack}`, outbox: 'file:.hookline' },
    env: { GITHUB_WORKSPACE: folder.path },
  });
  expect(outputs['outcome']).toBe('queued');
  expect(annotations.map(({ message }) => message)).toContain(WARNING('.hookline'));
});
