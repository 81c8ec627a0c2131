import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the tables of README.md from action.yml; with `--check`, only tells whether they are up to date. */

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const inputTable = (inputs: Metadata['inputs']): string =>
  [
    row(['input', 'default', 'meaning']),
    row(['---', '---', '---']),
    ...Object.entries(inputs).map(([name, entry]) =>
      row([
        `\`${name}\``,
        entry.default === undefined ? '' : `\`${entry.default}\``,
        oneLine(entry.description ?? ''),
      ]),
    ),
  ].join('\n');

const outputTable = (outputs: Metadata['outputs']): string =>
  [
    row(['output', 'meaning']),
    row(['---', '---']),
    ...Object.entries(outputs).map(([name, entry]) => row([`\`${name}\``, oneLine(entry.description ?? '')])),
  ].join('\n');

/** Replaces what stands between `<!-- name: … -->` and `<!-- /name -->`. */
const between = (page: string, name: string, table: string): string => {
  const place = new RegExp(`(<!-- ${name}: [^\\n]* -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`README.md has no place for the ${name}`);
  return page.replace(place, (_all, open: string, close: string) => `${open}\n${table}\n\n${close}`);
};

/** The page with both tables made anew. */
export const withTables = (page: string, actionYml: string): string => {
  const { inputs, outputs } = parse(actionYml) as Metadata;
  return between(between(page, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
};

if (import.meta.main) {
  const page = readFileSync('README.md', 'utf8');
  const made = withTables(page, readFileSync('action.yml', 'utf8'));
  if (process.argv.includes('--check') && made !== page) {
    console.error('README.md: the tables are not those of action.yml; run npm run readme');
    process.exitCode = 1;
  } else if (made !== page) writeFileSync('README.md', made);
}
