import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { interpolate } from './expression.js';
import type { RunnerContexts } from './values.js';

export type Stage = 'pre' | 'main' | 'post';

/** An input's value as YAML gives it. */
export type Scalar = string | number | boolean | null | undefined;

interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { default?: Scalar } | null>>;
  readonly runs: { readonly using: string } & Readonly<Partial<Record<Stage | 'post-if', string>>>;
}

/** Throws if the folder has no `action.yml`. */
export const readMetadata = (folder: string): ActionMetadata =>
  parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionMetadata;

/** The contexts that a default may use: `input-default-context` in actions/runner's `action_yaml.json`. */
const DEFAULT_CONTEXTS = ['github', 'strategy', 'matrix', 'job', 'runner'];

const asGiven = (value: Scalar): string => (value === null || value === undefined ? '' : String(value));

/** Inputs as the action receives them: the values of `with:`, otherwise the defaults. A key with an empty value stays empty. */
export const resolveInputs = (
  { inputs = {} }: ActionMetadata,
  given: Readonly<Record<string, Scalar>>,
  contexts: RunnerContexts,
): Record<string, string> => {
  const narrow = Object.fromEntries(DEFAULT_CONTEXTS.map(name => [name, contexts[name]]));
  const defaults = Object.entries(inputs).map(([name, input]) => [
    name,
    interpolate(asGiven(input?.default), narrow),
  ]);
  const own = Object.entries(given).map(([name, value]) => [name, interpolate(asGiven(value), contexts)]);
  return Object.fromEntries([...defaults, ...own]) as Record<string, string>;
};

/** Given inputs that the action does not have. The runner warns about them and passes them anyway. */
export const unknownInputs = (
  { inputs = {} }: ActionMetadata,
  given: Readonly<Record<string, unknown>>,
): string[] => Object.keys(given).filter(name => !(name in inputs));
