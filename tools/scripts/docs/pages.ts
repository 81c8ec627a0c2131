import { withMigrationTables } from '../migrating/page.js';
import { factTable } from '../facts.js';
import { eventContents, eventSections, runTable } from './events.js';
import { inputContents, inputSections, inputTable, outputTable, shortInputTable } from './inputs.js';
import { logTables } from './log/tables.js';
import { between } from './markers.js';
import { withPlaygroundLinks } from './playground.js';
import { discordRefusals, slackApiRefusals, slackRefusals } from './troubleshooting.js';

/** Everything in the documentation that is generated from the code. */

export type ReadText = (path: string) => string;

/** What is generated, by page and by the markers around it. */
const sections = async (
  read: ReadText,
): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> => {
  const [notify, drain] = [read('action.yml'), read('drain/action.yml')];
  return {
    'README.md': { inputs: shortInputTable(notify), outputs: outputTable(notify) },
    'docs/inputs.md': { contents: inputContents(notify), inputs: inputSections(notify) },
    'docs/events.md': { contents: eventContents(), runs: runTable(), events: eventSections() },
    'docs/templates.md': { names: await factTable() },
    'docs/outbox.md': { 'drain-inputs': inputTable(drain), 'drain-outputs': outputTable(drain) },
    'docs/troubleshooting.md': {
      ...logTables(),
      'slack-answers': slackRefusals(),
      'slack-api-answers': slackApiRefusals(),
      'discord-answers': discordRefusals(),
    },
  };
};

/** Other pages with links to the playground. */
const LINKED = [
  'docs/recipes.md',
  'docs/slack.md',
  'docs/discord.md',
  'docs/own-payload.md',
  'docs/network.md',
  'docs/live-and-threads.md',
];

/** The pages as they should be, by path. */
export const makePages = async (read: ReadText): Promise<ReadonlyMap<string, string>> => {
  const pages = new Map<string, string>(LINKED.map(path => [path, read(path)]));
  for (const [path, made] of Object.entries(await sections(read)))
    pages.set(
      path,
      Object.entries(made).reduce((page, [name, text]) => between(page, name, text), read(path)),
    );
  for (const [path, page] of pages) pages.set(path, withPlaygroundLinks(page));
  pages.set('docs/migrating.md', withMigrationTables(read('docs/migrating.md')));
  return pages;
};
