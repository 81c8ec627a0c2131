import { CONFIG_KEYS, NOT_IN_CONFIG } from '../config/keys.js';
import type { Edges, Env } from '../edges/types.js';

/** The inputs of notify and watch: each may be in a config file, or may not. */
export const MESSAGE_INPUTS: readonly string[] = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];

/** Says of each input that the action does not have what was most likely meant. The runner names them without that. */
export const reportUnknownInputs = async (
  known: readonly string[],
  { env, runner }: Pick<Edges, 'env' | 'runner'>,
): Promise<void> => {
  const unknown = namesIn(env).filter(name => !known.includes(name));
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
