import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { factTable } from './facts.js';
import { withMigrationTables } from '../migrating/page.js';

/** Writes the tables of README.md (from the actions' metadata, and from the names that templates know), those of docs/migrating.md, and watch/action.yml; with `--check`, only tells whether they are up to date. */

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

interface ActionTables {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A default that the code knows, and not the runner, so that the config file can have another, ends the description. */
const OWN_DEFAULT = / Default: (`[^`]+`)\.$/;

const formatDefault = ({ default: filledIn, description = '' }: Entry): string =>
  filledIn === undefined ? (OWN_DEFAULT.exec(oneLine(description))?.[1] ?? '') : `\`${filledIn}\``;

const inputTable = (inputs: ActionTables['inputs']): string =>
  [
    row(['input', 'default', 'meaning']),
    row(['---', '---', '---']),
    ...Object.entries(inputs).map(([name, entry]) =>
      row([`\`${name}\``, formatDefault(entry), oneLine(entry.description ?? '').replace(OWN_DEFAULT, '')]),
    ),
  ].join('\n');

const outputTable = (outputs: ActionTables['outputs']): string =>
  [
    row(['output', 'meaning']),
    row(['---', '---']),
    ...Object.entries(outputs).map(([name, entry]) => row([`\`${name}\``, oneLine(entry.description ?? '')])),
  ].join('\n');

/** Replaces the text between `<!-- name: … -->` and `<!-- /name -->`. */
const between = (page: string, name: string, table: string): string => {
  const place = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`README.md has no place for the ${name}`);
  return page.replace(place, (_all, open: string, close: string) => `${open}\n${table}\n\n${close}`);
};

/** The page with both tables of an action; `prefix`: of the markers around them. */
const withMetadata = (page: string, actionYml: string, prefix: string): string => {
  const { inputs, outputs } = parse(actionYml) as ActionTables;
  const withInputs = between(page, `${prefix}inputs`, inputTable(inputs));
  return between(withInputs, `${prefix}outputs`, outputTable(outputs));
};

/** The page with its tables rewritten. */
export const withTables = async (page: string, actionYml: string, drainYml: string): Promise<string> => {
  const made = withMetadata(withMetadata(page, actionYml, ''), drainYml, 'drain-');
  return between(made, 'names', await factTable());
};

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

/** The metadata of watch, which takes the inputs of notify. */
export const watchMetadata = (actionYml: string): string => {
  const from = actionYml.search(/^inputs:/m);
  const to = actionYml.search(/^runs:/m);
  if (from === -1 || to < from) throw new Error('action.yml has no inputs before its runs');
  return WATCH_HEAD + actionYml.slice(from, to) + WATCH_RUNS;
};

if (import.meta.main) {
  const actionYml = readFileSync('action.yml', 'utf8');
  const page = readFileSync('README.md', 'utf8');
  const made = {
    'README.md': await withTables(page, actionYml, readFileSync('drain/action.yml', 'utf8')),
    'docs/migrating.md': withMigrationTables(readFileSync('docs/migrating.md', 'utf8')),
    'watch/action.yml': watchMetadata(actionYml),
  };
  for (const [path, text] of Object.entries(made)) {
    if (readFileSync(path, 'utf8') === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${path} is not up to date; run npm run readme`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
}
