import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { drawTable } from './markers.js';

/** What Hookline says about each event, from the golden messages. */

const GOLDEN = join('__tests__', 'golden');

interface Golden {
  readonly readable: { readonly slack: readonly string[] };
}

/** The message on Slack as a person reads it, without link syntax, the list of links, and pictures. */
const readableLines = (name: string): readonly string[] => {
  const { readable } = JSON.parse(readFileSync(join(GOLDEN, `${name}.json`), 'utf8')) as Golden;
  return readable.slack
    .filter(line => !/^\[\d+\] /.test(line))
    .map(line => line.replace(/ \[\d+\]/g, '').replace(/image: \S+ /, ''));
};

const IN_REPOSITORY = / in [\w.-]+\/[\w.-]+$/;

const headline = (name: string): string => (readableLines(name)[0] ?? '').replace(IN_REPOSITORY, '');

/** Messages about a run, with what had happened. */
const RUNS: readonly (readonly [name: string, what: string])[] = [
  ['push-passed', 'passed'],
  ['push-failed-step', 'failed, earlier runs unknown'],
  ['failure-first', 'failed, and passed before'],
  ['failure-third-in-a-row', 'failed again'],
  ['failure-fixed', 'passed, and failed before'],
  ['push-cancelled', 'cancelled'],
  ['push-skipped', 'skipped'],
  ['push-running', 'running'],
  ['push-rerun', 'passed on a second attempt'],
  ['readme-failed', 'a job of a matrix failed'],
  ['readme-report', '`needs`: a pull request failed'],
  ['schedule-failed', '`schedule`'],
  ['workflow-dispatch', '`workflow_dispatch`'],
  ['merge-group', '`merge_group`'],
  ['workflow-run-failed', '`workflow_run`: another workflow failed'],
];

const SHOWN_RUNS = ['failure-first', 'failure-fixed', 'readme-report'];

/** Events without a recording in the corpus, or with a poorer one than this. */
const OTHERS: readonly (readonly [event: string, action: string, name: string])[] = [
  ['push', 'a tag', 'push-tag-as-event'],
  ['pull_request', 'closed (merged)', 'pull-request-merged'],
  ['pull_request', 'dequeued', 'pull-request-dequeued'],
  ['release', 'published', 'release-published'],
  ['deployment_status', 'failure', 'deployment-failed'],
  ['registry_package', 'updated', 'registry-package'],
  ['image_version', '', 'image-version'],
];

interface Row {
  readonly action: string;
  readonly name: string;
}

const rowsByEvent = (): ReadonlyMap<string, readonly Row[]> => {
  const rows = new Map<string, Row[]>();
  const add = (event: string, row: Row): void => {
    const known = rows.get(event) ?? [];
    rows.set(event, [...known.filter(({ action }) => action !== row.action), row]);
  };
  for (const file of readdirSync(GOLDEN).sort()) {
    const [, event = '', action = ''] = /^corpus\.(\w+)(?:\.([\w-]+))?\.json$/.exec(file) ?? [];
    if (event !== '') add(event, { action, name: basename(file, '.json') });
  }
  for (const [event, action, name] of OTHERS) add(event, { action, name });
  return new Map([...rows].sort(([a], [b]) => a.localeCompare(b)));
};

/** Events that have no section: they read as another one, or are about a run. */
const ALIKE: Readonly<Record<string, string>> = {
  pull_request_comment: 'issue_comment',
  pull_request_target: 'pull_request',
  schedule: 'runs',
};

const block = (name: string): string => `\`\`\`text\n${readableLines(name).join('\n')}\n\`\`\``;

/** The longest message of an event shows most of what it may contain. */
const longest = (rows: readonly Row[]): string =>
  rows
    .map(({ name }) => name)
    .reduce((best, name) => (readableLines(name).length > readableLines(best).length ? name : best));

const REFERENCE =
  'https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows';

const eventSection = (event: string, rows: readonly Row[]): string => {
  const table = drawTable(
    ['action', 'message'],
    rows.map(({ action, name }) => [action === '' ? '' : `\`${action}\``, headline(name)]),
  );
  const shown = longest(rows);
  const parts = [`## ${event}`, `[GitHub's reference](${REFERENCE}#${event})`, table];
  return (readableLines(shown).length < 2 ? parts : [...parts, block(shown)]).join('\n\n');
};

export const eventContents = (): string =>
  [...[...rowsByEvent().keys()].map(event => [event, event] as const), ...Object.entries(ALIKE)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([event, section]) => `[${event}](#${section})`)
    .join(' · ');

export const runTable = (): string =>
  [
    drawTable(
      ['what happened', 'message'],
      RUNS.map(([name, what]) => [what, headline(name)]),
    ),
    ...SHOWN_RUNS.map(block),
  ].join('\n\n');

export const eventSections = (): string =>
  [...rowsByEvent()].map(([event, rows]) => eventSection(event, rows)).join('\n\n');
