/**
 * Builds the committed dist/: `node tools/scripts/build.ts`. With `--check`, fails if that differs from what is there. rollup joins our own
 * modules, and then ncc packs the packages that they import.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { buildShown } from '../../site/build-shown.ts';
import { findLicenses, licensesText } from './build-licenses.ts';
import { joinOwn, type OwnCode } from './build-own.ts';
import { packPackages } from './build-packages.ts';
import { differences, writeFiles, type Files } from './build-files.ts';

const root = resolve(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');

/** Files that an `action.yml` names. Each calls the function of the program with its name. */
const STARTS = ['notify', 'watch', 'post', 'drain'];

const { imports: aliases } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly imports: Readonly<Record<string, string>>;
};

/** What ncc packs for a program goes with what rollup joined. */
const complete = async (own: OwnCode, name: string): Promise<Files> => {
  const packed = await packPackages(own.wanted, join(root, 'build', 'packages', name));
  return new Map([
    ...own.files,
    ...[...packed.files].map(([file, code]) => [`packages/${file}`, code] as const),
    ['licenses.txt', licensesText(findLicenses([...own.sources, ...packed.sources]))],
    // The packages around it are ES modules.
    ['package.json', '{ "type": "commonjs" }\n'],
  ]);
};

const joinIn = (entry: string): Promise<OwnCode> => joinOwn(join(root, entry), aliases);

/** The parts of the page of `npm start -- --open`. */
const page = async (): Promise<Files> => {
  const { files, sources } = await buildShown();
  return new Map([...files, ['page-licenses.txt', licensesText(findLicenses(sources))]]);
};

const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([file, content]) => [`${folder}/${file}`, content]));

const build = async (): Promise<Files> => {
  const own = await joinIn('src/hookline.ts');
  const [hookline, start, shown] = await Promise.all([
    complete(own, 'hookline'),
    joinIn('tools/demo/main.ts').then(demo => complete(demo, 'start')),
    page(),
  ]);
  return new Map([
    ...hookline,
    ...STARTS.map(name => [`${name}.js`, `require('./hookline.js').${name}();\n`] as const),
    ...below('start', start),
    ...below('start', shown),
  ]);
};

try {
  const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
  const files = await build();
  if (check) {
    const changed = differences(files, dist);
    if (changed.length > 0)
      throw new Error(`dist/ is not what npm run build makes; commit it:\n${changed.join('\n')}`);
  } else writeFiles(files, dist);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
