import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { PackedPackages, RequestedData } from '../../tools/scripts/build-packages.ts';

const MODULE = pathToFileURL(
  join(import.meta.dirname, '..', '..', 'tools', 'scripts', 'build-packages.ts'),
).href;

const PROGRAM = `
const { packPackages } = await import(${JSON.stringify(MODULE)});
const [wanted, folder] = process.argv.slice(1);
const lists = JSON.parse(wanted).map(([name, names]) => [name, new Set(names)]);
const { files, sources } = await packPackages(new Map(lists), folder);
console.log(JSON.stringify({ files: [...files], sources }));
`;

/** Packs in a process of its own: the packer patches `node:fs`, for every suite that the same worker runs later. */
export const packPackages = (wanted: RequestedData, folder: string): PackedPackages => {
  const lists = JSON.stringify([...wanted].map(([name, names]) => [name, [...names]]));
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', PROGRAM, '--', lists, folder],
    { encoding: 'utf8', stdio: 'pipe' },
  );
  const { files, sources } = JSON.parse(printed) as {
    files: [string, string][];
    sources: string[];
  };
  return { files: new Map(files), sources };
};
