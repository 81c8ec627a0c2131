import { readFileSync, writeFileSync } from 'node:fs';
import { makePages } from './docs/pages.js';

/** Writes the generated parts of README.md, docs/, and watch/action.yml. With `--check`, only says whether they are up to date. */

const WATCH_HEAD = `# Made from ../action.yml by \`npm run readme\`.
name: Hookline watch
description: First step of a job; when the job has ended, posts a clear Slack or Discord message about how it went.
author: Hookline contributors
branding:
  icon: eye
  color: blue

`;

const WATCH_RUNS = `runs:
  using: node24
  main: ../dist/watch.js
  post: ../dist/post.js
  post-if: always()
`;

/** The metadata of watch, which uses the inputs of notify. */
export const watchMetadata = (actionYml: string): string => {
  const from = actionYml.search(/^inputs:/m);
  const to = actionYml.search(/^runs:/m);
  if (from === -1 || to < from) throw new Error('action.yml has no inputs before its runs');
  return WATCH_HEAD + actionYml.slice(from, to) + WATCH_RUNS;
};

if (import.meta.main) {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const made = new Map(await makePages(read));
  made.set('watch/action.yml', watchMetadata(read('action.yml')));
  for (const [path, text] of made) {
    if (read(path) === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is not up to date; run npm run readme`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}
