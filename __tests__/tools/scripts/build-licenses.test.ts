import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { findLicenses, licensesText } from '../../../tools/scripts/build-licenses.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licenses-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const manifest = (name: string, rest: object = { license: 'MIT' }): string =>
  JSON.stringify({ name, version: '1.2.3', ...rest });

describe('licenses of files', () => {
  test('are those of their packages, each once', () => {
    write('one/package.json', manifest('one'));
    write('one/license.md', 'Do as you like\r\n');
    const files = [write('one/index.js', ''), write('one/lib/more.js', '')];
    expect(findLicenses(files)).toEqual([{ name: 'one 1.2.3', id: 'MIT', text: 'Do as you like' }]);
  });

  test('are not read from a package.json that only names a module type', () => {
    write('one/package.json', manifest('one'));
    write('one/esm/package.json', '{ "type": "module" }');
    const [license] = findLicenses([write('one/esm/index.js', '')]);
    expect(license).toEqual({ name: 'one 1.2.3', id: 'MIT', text: '' });
  });

  test('must have a name', () => {
    write('one/package.json', manifest('one', {}));
    expect(() => findLicenses([write('one/index.js', '')])).toThrow("one's package.json names no license");
  });
});

test('lists each text once below its packages, in a stable order', () => {
  const licenses = [
    { name: 'b 1.0.0', id: 'MIT', text: 'Same' },
    { name: 'c 1.0.0', id: 'ISC', text: 'Other' },
    { name: 'a 1.0.0', id: 'MIT', text: 'Same' },
  ];
  const text = licensesText(licenses);
  expect(text).toBe(licensesText(licenses.toReversed()));
  expect(text.split(`\n${'-'.repeat(80)}\n\n`)).toEqual([
    'a 1.0.0\nb 1.0.0\n\nMIT\n\nSame\n',
    'c 1.0.0\n\nISC\n\nOther\n',
  ]);
});
