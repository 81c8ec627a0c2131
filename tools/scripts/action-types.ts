import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { CONFIG_KEYS, type ConfigShape } from '../../src/config/keys.js';
import { PLATFORM_CHOICES, WHEN_CONDITIONS } from '../../src/inputs/types.js';

/**
 * Writes the action-types.yml of each action: types of its inputs and outputs, for programs that write workflows. With `--check`, only says
 * whether they are up to date. https://github.com/typesafegithub/github-actions-typing
 */

type Type = Readonly<Record<string, unknown>>;
type Types = Readonly<Record<string, Type>>;

const STRING: Type = { type: 'string' };
const BOOLEAN: Type = { type: 'boolean' };
const INTEGER: Type = { type: 'integer' };

const oneOf = (words: readonly string[]): Type => ({ type: 'enum', 'allowed-values': words });

const asArray = (item: Type): Type => ({ type: 'list', separator: '\n', 'list-item': item });

const typeOfShape = (shape: ConfigShape): Type => {
  switch (shape.kind) {
    case 'text':
      return STRING;
    case 'boolean':
      return BOOLEAN;
    case 'choice':
      return oneOf(shape.choices);
    case 'choices':
      return asArray(oneOf(shape.choices));
    case 'list':
    case 'map':
      return asArray(STRING);
  }
};

const CONFIG_TYPES: Types = Object.fromEntries(
  Object.entries(CONFIG_KEYS).map(([name, shape]) => [name, typeOfShape(shape)]),
);

/** Inputs that more than one action has. */
const SHARED: Types = {
  webhook: asArray(STRING),
  platform: oneOf(PLATFORM_CHOICES),
  'allowed-hosts': asArray(STRING),
  'slack-token': STRING,
  'slack-api': STRING,
  outbox: STRING,
  timeout: STRING,
  deadline: STRING,
  'on-error': oneOf(['warn', 'fail']),
};

const NOTIFY_INPUTS: Types = {
  ...SHARED,
  ...CONFIG_TYPES,
  job: STRING,
  needs: STRING,
  steps: STRING,
  matrix: STRING,
  release: STRING,
  token: STRING,
  config: STRING,
  payload: STRING,
  'payload-file': STRING,
  channel: STRING,
  thread: STRING,
  tags: asArray(STRING),
  'message-id': asArray(STRING),
  live: oneOf(['run', 'true', 'false']),
  'reply-broadcast': asArray(oneOf([...WHEN_CONDITIONS, 'none'])),
  username: STRING,
  avatar: STRING,
  'dry-run': BOOLEAN,
  summary: BOOLEAN,
};

const NOTIFY_OUTPUTS: Types = {
  outcome: oneOf(['delivered', 'partial', 'queued', 'skipped', 'failed', 'dry-run']),
  'message-id': asArray(STRING),
  payload: STRING,
  reason: STRING,
  tests: STRING,
  undelivered: STRING,
};

const DRAIN_INPUTS: Types = { ...SHARED, max: INTEGER, 'max-age': STRING };

/** `remaining` is empty if the outbox cannot tell. */
const DRAIN_OUTPUTS: Types = { delivered: INTEGER, remaining: STRING, dead: INTEGER };

interface Metadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
}

/** In the order of the metadata. Throws if the metadata and the table have different names. */
const typesFor = (names: readonly string[], known: Types): Types => {
  const lost = Object.keys(known).filter(name => !names.includes(name));
  if (lost.length > 0) throw new Error(`no action has ${lost.join(', ')}`);
  return Object.fromEntries(
    names.map(name => {
      const type = known[name];
      if (!type) throw new Error(`${name} has no type`);
      return [name, type];
    }),
  );
};

const HEAD = '# Made by `npm run readme`: https://github.com/typesafegithub/github-actions-typing\n';

const typesText = (actionYml: string, inputs: Types, outputs: Types): string => {
  const metadata = parse(actionYml) as Metadata;
  const types = {
    inputs: typesFor(Object.keys(metadata.inputs), inputs),
    outputs: typesFor(Object.keys(metadata.outputs ?? {}), outputs),
  };
  return HEAD + stringify(types, { aliasDuplicateObjects: false, blockQuote: false });
};

/** The text of each file, by path. */
export const actionTypes = (
  actionYml: string,
  watchYml: string,
  drainYml: string,
): Readonly<Record<string, string>> => ({
  'action-types.yml': typesText(actionYml, NOTIFY_INPUTS, NOTIFY_OUTPUTS),
  'watch/action-types.yml': typesText(watchYml, NOTIFY_INPUTS, NOTIFY_OUTPUTS),
  'drain/action-types.yml': typesText(drainYml, DRAIN_INPUTS, DRAIN_OUTPUTS),
});

if (import.meta.main) {
  const [notify = '', watch = '', drain = ''] = ['action.yml', 'watch/action.yml', 'drain/action.yml'].map(
    path => readFileSync(path, 'utf8'),
  );
  for (const [path, text] of Object.entries(actionTypes(notify, watch, drain))) {
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is not up to date; run npm run readme`);
      process.exitCode = 1;
    }
  }
}
