import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { files } from '../../src/edges/files.js';

test('reads a file as UTF-8', async () => {
  expect(await files.read(new URL(import.meta.url).pathname.replace(/^\/(?=\w:)/, ''), 9_999)).toContain(
    'später',
  );
});

test('rejects with the system’s error when a file is missing', async () => {
  await expect(files.read('no/such/file', 9)).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('files that are not regular', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    execFileSync('mkfifo', [at('fifo')]);
    writeFileSync(at('large'), 'x'.repeat(100));
    symlinkSync('loop', at('loop'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['a pipe', 'fifo', 'EINVAL'],
    ['a folder', '', 'EISDIR'],
    ['a file that is too large', 'large', 'EFBIG'],
    ['a cycle of links', 'loop', 'ELOOP'],
  ])('are refused at once: %s', async (_what, name, code) => {
    await expect(files.read(at(name), 99)).rejects.toMatchObject({ code });
  });

  test('are refused at once: a device', async () => {
    await expect(files.read('/dev/zero', 99)).rejects.toMatchObject({ code: 'EINVAL' });
  });

  test('are not written to: a pipe that nobody reads', async () => {
    await expect(files.write(at('fifo'), 'x')).rejects.toMatchObject({ code: 'ENXIO' });
  });
});
