import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BARE_SCRIPT } from './cases.js';

/** A typical action: one file with all its packages, and a source map, 2.1 MB packed. */
const CODE_BYTES = 3_800_000;
const MAP_BYTES = 2_150_000;

const ACTION = `name: stand-in
description: a typical action
inputs:
  webhook: { description: where to post, required: true }
  allowed-hosts: { description: ignored, required: false }
runs: { using: node24, main: dist/index.mjs }
`;

/** The same letters on every machine, as hard to compress as the names in a minified file and the positions in a source map. */
const makeLetters = (): ((count: number) => string) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$';
  let state = 0x2545f491;
  const letter = (): string => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return alphabet.charAt(state >>> 26);
  };
  return count => Array.from({ length: count }, letter).join('');
};

const fillUp = (size: number, part: () => string): string => {
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const next = part();
    parts.push(next);
    length += next.length;
  }
  return parts.join('');
};

/** Writes it into `folder`. It posts what the bare script posts, after defining functions that nothing calls. */
export const writeStandIn = (folder: string): void => {
  const letters = makeLetters();
  const functions = fillUp(
    CODE_BYTES,
    () =>
      `function f${letters(9)}(value, options) { if (value === undefined) return options.x${letters(9)}; const result = []; for (const one of value) result.push(one.x${letters(4)}(options)); return result; }\n`,
  );
  const map = JSON.stringify({ version: 3, sources: [], mappings: letters(MAP_BYTES) });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'action.yml'), ACTION);
  writeFileSync(join(folder, 'dist', 'index.mjs'), `${BARE_SCRIPT}${functions}`);
  writeFileSync(join(folder, 'dist', 'index.mjs.map'), map);
};
