import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { packageFile } from './build-names.ts';
import type { Job, Packed } from './build-packer.ts';

/** What is imported from each package: names, or `*` for all. */
export type RequestedData = ReadonlyMap<string, ReadonlySet<string>>;

export interface PackedPackages {
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** All packed files of node_modules/. */
  readonly sources: readonly string[];
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a package lists as its dependencies; empty for an alias, which stands for parts of packages. */
const listDependencies = (name: string, folder: string): readonly string[] => {
  if (name.startsWith('#')) return [];
  const manifest = findPackageJSON(name, join(folder, 'entry.js'));
  if (manifest === undefined) throw new Error(`${name} has no package.json`);
  return Object.keys((JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).dependencies ?? {});
};

const PACKER = new URL('./build-packer.ts', import.meta.url);

/** Without the warnings of this process, and without a deprecation in Node for a file check of webpack. */
const OPTIONS = ['--disable-warning=DEP0187'];

/** Runs the jobs on all cores: packing and minifying take seconds per package. */
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
 * Packs each package into one minified file. A package that several of them need has its own file if it is in the list.
 * @param folder for the entries, where the packages are resolved.
 */
export const packPackages = async (wanted: RequestedData, folder: string): Promise<PackedPackages> => {
  mkdirSync(folder, { recursive: true });
  const dependencies = new Map([...wanted.keys()].map(name => [name, listDependencies(name, folder)]));
  // Which names other packages import is unknown.
  const whole = new Set([...dependencies.values()].flat());
  const jobFor = (name: string, names: ReadonlySet<string>): Job => ({
    name,
    names: whole.has(name) ? new Set(['*']) : names,
    others: [...wanted.keys()].filter(other => other !== name),
    folder,
  });
  const jobs = [...wanted].map(([name, names]) => jobFor(name, names));
  const size = ({ name }: Job): number => dependencies.get(name)?.length ?? 0;
  // The largest ones first, so that none is left for the end.
  const packed = await packAll(jobs.toSorted((a, b) => size(b) - size(a)));
  // Packages that only a dependency of a dependency needs.
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
