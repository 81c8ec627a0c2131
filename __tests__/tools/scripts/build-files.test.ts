import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { differences, writeFiles } from '../../../tools/scripts/build-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = new Map([
  ['a.js', 'a'],
  ['chunks/b.js', 'b'],
]);

test('writes the content unchanged', () => {
  writeFiles(files, folder);
  expect(differences(files, folder)).toEqual([]);
});

test('removes everything else', () => {
  writeFileSync(join(folder, 'old.js'), '');
  writeFiles(files, folder);
  expect(readdirSync(folder).sort()).toEqual(['a.js', 'chunks']);
  expect(readFileSync(join(folder, 'chunks', 'b.js'), 'utf8')).toBe('b');
});

test.each([
  ['a file with other content', () => writeFileSync(join(folder, 'a.js'), 'changed'), ['a.js']],
  ['a missing file', () => rmSync(join(folder, 'chunks', 'b.js')), ['chunks/b.js']],
  ['an additional file', () => writeFileSync(join(folder, 'chunks', 'c.js'), ''), ['chunks/c.js']],
  ['a missing folder', () => rmSync(folder, { recursive: true }), ['a.js', 'chunks/b.js']],
])('names %s', (_what, change, expected) => {
  writeFiles(files, folder);
  change();
  expect(differences(files, folder)).toEqual(expected);
});
