import { resolve } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'rollup';

import { packageFile } from './build-names.ts';
import type { RequestedData } from './build-packages.ts';

export const PACKAGES = 'packages';

/** Packages that are joined with our code: another file would cost each job more. The file to use of each. */
const JOINED: ReadonlyMap<string, string> = new Map([
  ['fastest-levenshtein', 'esm/mod.js'],
  ['get-east-asian-width', 'index.js'],
  ['markdown-it', 'dist/markdown-it.mjs'],
  ['mdurl', 'index.mjs'],
  ['punycode.js', 'punycode.es6.js'],
  ['tlds', 'index.json'],
  ['uc.micro', 'build/index.mjs'],
]);

/** Where the parts of the parser that stand in for others are, so that they share its chunk. */
const STAND_INS = resolve('node_modules', 'markdown-it', 'stand-ins');

/** A function of a package that has its own file, loaded when the function is first called. Chunks are beside the packages. */
const calledLater = (name: string, from: string): string =>
  `export const ${name} = value => require('../${PACKAGES}/${packageFile(from)}').${name}(value);`;

/** Names of characters, such as `&copy;`: few texts have one, and the table takes milliseconds to set up. */
const CHARACTERS = { from: 'entities', name: 'decodeHTMLStrict' } as const;

/** What the parser imports and few texts need, or none: the code in its place. */
const REPLACED: ReadonlyMap<string, string> = new Map([
  [CHARACTERS.from, calledLater(CHARACTERS.name, CHARACTERS.from)],
  // Sets up expressions for all kinds of addresses. Its rule is off: gfm-autolink.ts has GitHub's.
  ['linkify-it', 'export class LinkifyIt {}'],
]);

/** The file to join for an import, if its package is joined. */
export const joinedFile = (specifier: string, importer: string): string | undefined => {
  if (REPLACED.has(specifier) && importer.includes('node_modules')) return resolve(STAND_INS, specifier);
  const file = JOINED.get(specifier);
  return file === undefined ? undefined : resolve('node_modules', specifier, file);
};

/** What modules call later; see above. */
export const requestLater = (modules: readonly string[]): RequestedData =>
  modules.includes(resolve(STAND_INS, CHARACTERS.from))
    ? new Map([[CHARACTERS.from, new Set([CHARACTERS.name])]])
    : new Map();

/** Loads stand-ins, and minifies joined packages as others are. */
export const joinedPackages: Plugin = {
  name: 'joined packages',
  load: id => REPLACED.get(id.slice(STAND_INS.length + 1)) ?? null,
  transform: async (code, id) => {
    if (!id.includes('node_modules')) return null;
    const minified = await transform(code, { minify: true, legalComments: 'none', target: 'node20' });
    return { code: minified.code, map: null };
  },
};
