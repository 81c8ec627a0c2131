/** Packs packages with ncc in its own thread: receives one `Job` after the other, and answers each with a `Packed`. */
import { writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parentPort } from 'node:worker_threads';
import ncc, { type Module } from '@vercel/ncc';
import { transform } from 'esbuild';

import { compileAtOnce } from './build-eager.ts';
import { entryFor, packageFile } from './build-names.ts';
import { toAscii, withLf } from './build-text.ts';

export interface Job {
  readonly name: string;
  /** What is imported from the package: names, or `*` for all. */
  readonly names: ReadonlySet<string>;
  /** Packages that have files of their own. */
  readonly others: readonly string[];
  /** For the entry; the package is looked for from there. */
  readonly folder: string;
}

export interface Packed {
  readonly code: string;
  /** All files of node_modules/ that went in. */
  readonly sources: readonly string[];
  /** Other packages of the list that this one needs. */
  readonly needs: readonly string[];
}

const collectSources = ({ resource, modules = [] }: Module): readonly string[] => [
  ...(resource?.includes(`${sep}node_modules${sep}`) ? [resource] : []),
  ...[...modules].flatMap(collectSources),
];

/**
 * Modules that a package loads, but neither this program nor other packages use: undici's mocks, WebSocket, and so on, parsers of browser
 * names, and hashes.
 */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  '@aws-sdk/client-sqs': ['bowser'],
  // For two filters that templates do not have.
  liquidjs: ['crypto'],
  undici: [
    './lib/dispatcher/balanced-pool',
    './lib/dispatcher/retry-agent',
    './lib/handler/retry-handler',
    './lib/interceptor/dns',
    './lib/interceptor/dump',
    './lib/interceptor/redirect',
    './lib/interceptor/retry',
    './lib/mock/mock-agent',
    './lib/mock/mock-client',
    './lib/mock/mock-errors',
    './lib/mock/mock-pool',
    './lib/web/cookies',
    './lib/web/eventsource/eventsource',
    './lib/web/fileapi/filereader',
    './lib/web/websocket/events',
    './lib/web/websocket/websocket',
  ],
};

/** Replaces them with a module that Node has loaded anyway. */
const INSTEAD = 'node:util';

/** ncc silently writes this in place of a module that it does not find. */
const NOT_FOUND = /@@notfound\.js\?(.*)$/;

const packOne = async ({ name, names, others, folder }: Job): Promise<Packed> => {
  const entry = join(folder, packageFile(name));
  writeFileSync(entry, entryFor(name, names));
  const { code, assets, stats } = await ncc(entry, {
    cache: false,
    esm: false,
    minify: false,
    quiet: true,
    // As ES modules, from which the packer drops unused exports. That breaks some packages when taken whole, such as the AWS SDK.
    ...(name.startsWith('#') && { mainFields: ['module', 'main'] }),
    externals: Object.fromEntries([
      ...others.map(other => [other, `./${packageFile(other)}`] as const),
      ...(UNUSED[name] ?? []).map(part => [part, INSTEAD] as const),
    ]),
  });
  const extra = Object.keys(assets);
  if (extra.length > 0) throw new Error(`it needs files beside it: ${extra.join(', ')}`);
  const modules = [...stats.compilation.modules];
  const sources = modules.flatMap(collectSources);
  const missing = sources.flatMap(source => NOT_FOUND.exec(source)?.[1] ?? []);
  if (missing.length > 0) throw new Error(`it needs ${missing.join(', ')}, which is not there`);
  // In a tenth of the time that ncc's own minifier takes.
  const minified = await transform(code, { minify: true, legalComments: 'none', target: 'node20' });
  return {
    code: compileAtOnce(toAscii(withLf(minified.code))),
    sources,
    needs: others.filter(other => modules.some(({ request }) => request === `./${packageFile(other)}`)),
  };
};

parentPort?.on('message', (job: Job) => {
  void packOne(job).then(
    packed => parentPort?.postMessage(packed),
    (error: unknown) => {
      throw new Error(`${job.name}: ${error instanceof Error ? error.message : String(error)}`);
    },
  );
});
