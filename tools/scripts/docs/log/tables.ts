import { drawTable } from '../markers.js';
import { LOG_SECTIONS } from './coverage.js';

/** A sentence as code: with backticks in it, the code needs two around. */
const code = (sentence: string): string =>
  sentence.includes('`') ? `\`\` ${sentence} \`\`` : `\`${sentence}\``;

/** The tables of docs/troubleshooting.md, by the name of their place in it. */
export const logTables = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LOG_SECTIONS.map(({ name, entries }) => [
      name,
      drawTable(
        ['the log says', 'cause', 'fix'],
        entries.map(({ says, cause, fix }) => [says.map(code).join('<br>'), cause, fix]),
      ),
    ]),
  );
