import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from '@jest/globals';
import semver from 'semver';

/** Packages in the lock file that `npm ci` warns about or waits for. */

interface Locked {
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
}

interface PackageShape {
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(resolve(file), 'utf8'));

const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const { allowScripts } = read('package.json') as PackageShape;

const named = (filter: (locked: Locked) => boolean): readonly string[] =>
  Object.keys(packages).filter(path => filter(packages[path] ?? {}));

test.each(['20.20.0', '22.22.0', '24.0.0'])('runs each package on Node %s', version => {
  expect(named(({ engines }) => !semver.satisfies(version, engines?.node ?? '*'))).toEqual([]);
});

test('needs no package that runs an install script', () => {
  const scripts = named(({ hasInstallScript }) => hasInstallScript === true);
  expect(Object.fromEntries(scripts.map(path => [path.replace('node_modules/', ''), false]))).toEqual(
    allowScripts,
  );
});

test.each([
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('gets Node 24 for %s on %s from one package', (system, processor) => {
  const found = named(
    ({ bin, os = [], cpu = [] }) =>
      bin?.['node'] !== undefined && os.includes(system) && cpu.includes(processor),
  );
  expect(found).toHaveLength(1);
});
