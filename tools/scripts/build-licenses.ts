import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { withLf } from './build-text.ts';

/** What `licenses.txt` says about a package. */
export interface License {
  /** With its version. */
  readonly name: string;
  /** As in its package.json. */
  readonly id: string;
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-]|$)/i;

/** The folder of the package that a file belongs to. Packages have nameless package.json files in subfolders. */
const packageFolder = (file: string): string => {
  const folder = dirname(file);
  if (folder === file) throw new Error(`${file} belongs to no package`);
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && readManifest(folder).version !== undefined ? folder : packageFolder(folder);
};

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const readLicense = (folder: string): License => {
  const { name = '', version = '', license } = readManifest(folder);
  if (typeof license !== 'string') throw new Error(`${name}'s package.json names no license`);
  const file = readdirSync(folder).find(entry => LICENSE_FILE.test(entry));
  return {
    name: `${name} ${version}`,
    id: license,
    text: file === undefined ? '' : withLf(readFileSync(join(folder, file), 'utf8')).trim(),
  };
};

/** The licenses of the packages that files of node_modules/ belong to. */
export const findLicenses = (files: readonly string[]): readonly License[] =>
  [...new Set(files.map(packageFolder))].map(readLicense);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Each text once, under the names of the packages that share it. */
export const licensesText = (licenses: readonly License[]): string => {
  const sharing = Map.groupBy(licenses, ({ id, text }) => `${id}\n\n${text}`.trim());
  return [...sharing]
    .map(([text, packages]) => {
      const names = [...new Set(packages.map(({ name }) => name))].sort(compare);
      return `${names.join('\n')}\n\n${text}\n`;
    })
    .sort(compare)
    .join(`\n${'-'.repeat(80)}\n\n`);
};
