import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { packageFile } from './build-names.ts';
import type { Job, Packed } from './build-packer.ts';

/** What is imported of each package: names, or `*` for all. */
export type RequestedData = ReadonlyMap<string, ReadonlySet<string>>;

export interface PackedPackages {
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** All files of node_modules/ that went in. */
  readonly sources: readonly string[];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a package lists as its dependencies; nothing for an alias, which stands for parts of packages. */
const listDependencies = (name: string, folder: string): readonly string[] => {
  if (name.startsWith('#')) return [];
  const manifest = findPackageJSON(name, join(folder, 'entry.js'));
  if (manifest === undefined) throw new Error(`${name} has no package.json`);
  return Object.keys((JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).dependencies ?? {});
};

const PACKER = new URL('./build-packer.ts', import.meta.url);

/** Not those of this process; and webpack asks whether a file is there that has no name, of which Node warns. */
const OPTIONS = ['--disable-warning=DEP0187'];

/** Does the jobs on all cores: to pack and to minify takes one of them seconds for each package. */
const packAll = async (jobs: readonly Job[]): Promise<ReadonlyMap<string, Packed>> => {
  const waiting = [...jobs];
  const packed = new Map<string, Packed>();
  const work = async (): Promise<void> => {
    const packer = new Worker(PACKER, { execArgv: OPTIONS });
    try {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
        packer.postMessage(job);
        // Rejects with the packer's error.
        const [answer] = (await once(packer, 'message')) as [Packed];
        packed.set(job.name, answer);
      }
    } finally {
      await packer.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return packed;
};

/**
 * Packs each package in one minified file. What several of them need has a file of its own if it is one of them.
 * @param folder for the entries; packages are looked for from there.
 */
export const packPackages = async (wanted: RequestedData, folder: string): Promise<PackedPackages> => {
  mkdirSync(folder, { recursive: true });
  const dependencies = new Map([...wanted.keys()].map(name => [name, listDependencies(name, folder)]));
  // What other packages take of one is not known by name.
  const whole = new Set([...dependencies.values()].flat());
  const jobFor = (name: string, names: ReadonlySet<string>): Job => ({
    name,
    names: whole.has(name) ? new Set(['*']) : names,
    others: [...wanted.keys()].filter(other => other !== name),
    folder,
  });
  const jobs = [...wanted].map(([name, names]) => jobFor(name, names));
  const size = ({ name }: Job): number => dependencies.get(name)?.length ?? 0;
  // Those with most to pack first, so that none is left for the end.
  const packed = await packAll(jobs.toSorted((a, b) => size(b) - size(a)));
  // Those that only a dependency of a dependency needs.
  const needed = new Set([...packed.values()].flatMap(({ needs }) => needs));
  const again = jobs
    .filter(({ name, names }) => needed.has(name) && !names.has('*'))
    .map(job => ({ ...job, names: new Set(['*']) }));
  const all = new Map([...packed, ...(await packAll(again))]);
  const inOrder = jobs.flatMap(({ name }) => {
    const one = all.get(name);
    return one === undefined ? [] : [{ name, ...one }];
  });
  return {
    files: new Map(inOrder.map(({ name, code }) => [packageFile(name), code])),
    sources: inOrder.flatMap(({ sources }) => sources),
  };
};
