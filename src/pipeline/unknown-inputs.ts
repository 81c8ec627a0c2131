import { CONFIG_KEYS, NOT_IN_CONFIG } from '../config/keys.js';
import type { Edges, Env } from '../edges/types.js';

/** The inputs of notify and watch: each may be in a config file, or may not. */
const isInput = (name: string): boolean =>
  Object.hasOwn(CONFIG_KEYS, name) || Object.hasOwn(NOT_IN_CONFIG, name);

/** Says of each input that Hookline does not have what was most likely meant. The runner names them without that. */
export const reportUnknownInputs = async (edges: Pick<Edges, 'env' | 'runner'>): Promise<void> => {
  const unknown = namesIn(edges.env).filter(name => !isInput(name));
  if (unknown.length === 0) return;
  const known = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];
  await report(unknown, known, edges);
};

/** The same of drain, whose inputs are others. */
export const reportUnknownDrainInputs = async (
  known: readonly string[],
  edges: Pick<Edges, 'env' | 'runner'>,
): Promise<void> =>
  report(
    namesIn(edges.env).filter(name => !known.includes(name)),
    known,
    edges,
  );

const report = async (
  unknown: readonly string[],
  known: readonly string[],
  { runner }: Pick<Edges, 'runner'>,
): Promise<void> => {
  if (unknown.length === 0) return;
  const { describeUnknownInput } = await import('../inputs/unknown.js');
  for (const name of unknown) runner.notice(describeUnknownInput(name, known));
};

const PREFIX = 'INPUT_';

/** The runner gives every input of a step, those with a default too, in a variable of its own. */
const namesIn = (env: Env): readonly string[] =>
  Object.keys(env).flatMap(variable =>
    variable.startsWith(PREFIX) ? [variable.slice(PREFIX.length).toLowerCase()] : [],
  );
