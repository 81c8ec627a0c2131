import { otherActions } from './convert.js';
import type { OtherAction } from './types.js';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const formatTable = ({ heading, rows }: OtherAction): string =>
  [
    `| ${heading} | in Hookline |`,
    '| --- | --- |',
    ...rows.map(({ from, says }) => `| ${from.map(name => `\`${name}\``).join(', ')} | ${cell(says)} |`),
  ].join('\n');

const TABLE = /^\| [^\n]* \| in Hookline \|\n(?:\|[^\n]*\n)+/m;

/** docs/migrating.md with the table of each action regenerated. Throws if a section or its table is missing. */
export const withMigrationTables = (page: string): string =>
  page
    .split(/^(?=## From )/m)
    .map(section => {
      const action = otherActions.find(({ name }) => section.startsWith(`## From ${name}\n`));
      if (action === undefined) return section;
      if (!TABLE.test(section)) throw new Error(`docs/migrating.md has no table for ${action.name}`);
      return section.replace(TABLE, () => `${formatTable(action)}\n`);
    })
    .join('');
