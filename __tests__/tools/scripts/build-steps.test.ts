import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { writeFiles } from '../../../tools/scripts/build-files.ts';
import { joinOwn } from '../../../tools/scripts/build-own.ts';
import { entryFor } from '../../../tools/scripts/build-names.ts';
import { packPackages } from '../../../tools/scripts/build-packages.ts';

// The packer takes time to start.
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'build-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  [['b', 'a'], "export { a, b } from 'x';\n"],
  [['b', '*'], "export * from 'x';\n"],
])('imports %j from a package', (names, expected) => {
  expect(entryFor('x', new Set(names))).toBe(expected);
});

const MANIFEST = JSON.stringify({ name: 'x', version: '1.0.0', license: 'MIT', main: 'index.js' });
const SOURCES = new Map([
  [
    'src/main.ts',
    `import { small } from './small.js';
export const run = async (): Promise<string> => small + (await import('./big/index.js')).big;`,
  ],
  ['src/small.ts', `export const small: string = 'é';`],
  [
    'src/big/index.ts',
    `import { used } from 'one';\nimport { small } from '../small.js';\nexport const big = used() + small;`,
  ],
  ['node_modules/one/package.json', MANIFEST.replace('"x"', '"one"')],
  [
    'node_modules/one/index.js',
    `exports.used = () => 'used' + require('two').two;\nexports.unused = () => 'never asked for';`,
  ],
  ['node_modules/two/package.json', MANIFEST.replace('"x"', '"two"')],
  ['node_modules/two/index.js', `exports.two = '2';`],
]);

const build = async () => {
  writeFiles(SOURCES, folder);
  const own = await joinOwn(join(folder, 'src', 'main.ts'));
  const packed = await packPackages(own.wanted, join(folder, 'packages'));
  return { own, packed };
};

describe('a program', () => {
  test('is one file, a chunk for what it loads later, and a file for each package', async () => {
    const { own, packed } = await build();
    expect([...own.files.keys()].sort()).toEqual(['chunks/big.js', 'main.js']);
    expect([...own.wanted]).toEqual([['one', new Set(['used'])]]);
    expect([...packed.files.keys()]).toEqual(['one.js']);
    expect(packed.sources.map(file => file.slice(folder.length + 1)).sort()).toEqual([
      join('node_modules', 'one', 'index.js'),
      join('node_modules', 'two', 'index.js'),
    ]);
  });

  test('is byte-identical each time', async () => {
    const first = await build();
    const second = await build();
    expect([...second.own.files]).toEqual([...first.own.files]);
    expect([...second.packed.files]).toEqual([...first.packed.files]);
  });

  test('runs on its own, from ASCII', async () => {
    const { own, packed } = await build();
    const alone = join(folder, 'alone');
    const files = new Map([
      ...own.files,
      ...[...packed.files].map(([file, code]) => [`packages/${file}`, code] as const),
    ]);
    writeFiles(files, alone);
    expect([...files.values()].join('')).toMatch(/^[\x00-\x7f]+$/);
    const said = execFileSync(process.execPath, ['-e', "require('./main.js').run().then(console.log)"], {
      cwd: alone,
      encoding: 'utf8',
    });
    expect(said).toBe('éused2é\n');
  });
});

test('bundles an alias where it is imported and packs it where it is loaded', async () => {
  const part = join(folder, 'node_modules', 'one', 'part.js');
  writeFiles(
    new Map([
      ['src/main.ts', `import '#joined';\nexport const load = () => import('#packed');`],
      ['node_modules/one/package.json', MANIFEST.replace('"x"', '"one"')],
      ['node_modules/one/part.js', `console.log('part');`],
    ]),
    folder,
  );
  // Below the working folder, which is the repository's.
  const path = `./${relative('.', part)}`;
  const own = await joinOwn(join(folder, 'src', 'main.ts'), { '#joined': path, '#packed': path });
  expect(own.files.get('main.js')).toContain('console.log("part");');
  expect(own.sources).toEqual([part]);
  expect([...own.wanted]).toEqual([['#packed', new Set(['*'])]]);
});

describe('packages', () => {
  const write = (packages: Readonly<Record<string, readonly [manifest: object, code: string]>>): void =>
    writeFiles(
      new Map(
        Object.entries(packages).flatMap(([name, [manifest, code]]) => [
          [
            `node_modules/${name}/package.json`,
            JSON.stringify({ name, version: '1.0.0', main: 'index.js', ...manifest }),
          ],
          [`node_modules/${name}/index.js`, code],
        ]),
      ),
      folder,
    );
  const pack = (...names: string[]) =>
    packPackages(new Map(names.map(name => [name, new Set(['used'])])), join(folder, 'packages'));

  test('that others need are whole and packed once', async () => {
    write({
      first: [{ dependencies: { between: '1.0.0' } }, `exports.used = require('between');`],
      between: [{ dependencies: { shared: '1.0.0' } }, `module.exports = require('shared').other;`],
      shared: [{}, `export const used = 'used directly';\nexport const other = 'used by another';`],
    });
    const { files } = await pack('first', 'shared');
    expect([...files.keys()]).toEqual(['first.js', 'shared.js']);
    expect(files.get('shared.js')).toContain('used by another');
    expect(files.get('first.js')).toContain(`require("./shared.js")`);
    expect(files.get('first.js')).not.toContain('used by another');
  });

  test('lose modules that nobody imports anything from', async () => {
    write({
      shared: [
        { sideEffects: false },
        `export { used } from './used.js';\nexport { other } from './other.js';`,
      ],
    });
    const modules = join(folder, 'node_modules', 'shared');
    writeFileSync(join(modules, 'used.js'), `export const used = 'used directly';`);
    writeFileSync(join(modules, 'other.js'), `export const other = 'never';`);
    const { files } = await pack('shared');
    expect(files.get('shared.js')).toContain('used directly');
    expect(files.get('shared.js')).not.toContain('never');
  });

  test.each([
    ['is broken', `exports.used = {`, 'shared: Module parse failed'],
    [
      'needs a missing module',
      `exports.used = require('nowhere');`,
      'shared: it needs nowhere, which is not there',
    ],
  ])('fail the build when one %s', async (_what, code, expected) => {
    write({ shared: [{}, code] });
    await expect(pack('shared')).rejects.toThrow(expected);
  });
});
