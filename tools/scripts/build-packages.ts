import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, sep } from 'node:path';
import ncc, { type Module } from '@vercel/ncc';

import { compileAtOnce } from './build-eager.ts';
import { entryFor, packageFile } from './build-names.ts';
import { toAscii, withLf } from './build-text.ts';

/** What is imported of each package: names, or `*` for all. */
export type RequestedData = ReadonlyMap<string, ReadonlySet<string>>;

export interface PackedPackages {
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** All files of node_modules/ that went in. */
  readonly sources: readonly string[];
}

const collectSources = ({ resource, modules = [] }: Module): readonly string[] => [
  ...(resource?.includes(`${sep}node_modules${sep}`) ? [resource] : []),
  ...[...modules].flatMap(collectSources),
];

interface Packed {
  readonly code: string;
  readonly sources: readonly string[];
  /** Other packages of the list that this one needs. */
  readonly needs: readonly string[];
}

const packOne = async (
  name: string,
  names: ReadonlySet<string>,
  others: readonly string[],
  folder: string,
): Promise<Packed> => {
  const entry = join(folder, packageFile(name));
  writeFileSync(entry, entryFor(name, names));
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    esm: false,
    minify: true,
    quiet: true,
    externals: Object.fromEntries(others.map(other => [other, `./${packageFile(other)}`])),
  });
  const extra = Object.keys(assets);
  if (extra.length > 0) throw new Error(`${name} needs files beside it: ${extra.join(', ')}`);
  const modules = [...stats.compilation.modules];
  return {
    code: compileAtOnce(toAscii(withLf(code))),
    sources: modules.flatMap(collectSources),
    needs: others.filter(other => modules.some(({ request }) => request === `./${packageFile(other)}`)),
  };
};

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a package lists as its dependencies. */
const dependenciesOf = (name: string, folder: string): readonly string[] => {
  const manifest = findPackageJSON(name, join(folder, 'entry.js'));
  if (manifest === undefined) throw new Error(`${name} has no package.json`);
  return Object.keys((JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).dependencies ?? {});
};

/**
 * Packs each package in one minified file. What several of them need has a file of its own if it is one of them.
 * @param folder for the entries; packages are looked for from there.
 */
export const packPackages = async (wanted: RequestedData, folder: string): Promise<PackedPackages> => {
  mkdirSync(folder, { recursive: true });
  const packed = new Map<string, Packed>();
  const pack = async (name: string, names: ReadonlySet<string>): Promise<void> => {
    const others = [...wanted.keys()].filter(other => other !== name);
    packed.set(name, await packOne(name, names, others, folder));
  };
  // What other packages take of one is not known by name.
  const whole = new Set([...wanted.keys()].flatMap(name => dependenciesOf(name, folder)));
  for (const [name, names] of wanted) await pack(name, whole.has(name) ? new Set(['*']) : names);
  // Those that only a dependency of a dependency needs.
  for (const name of new Set([...packed.values()].flatMap(({ needs }) => needs)))
    if (!whole.has(name)) await pack(name, new Set(['*']));
  return {
    files: new Map([...packed].map(([name, { code }]) => [packageFile(name), code])),
    sources: [...packed.values()].flatMap(({ sources }) => sources),
  };
};
