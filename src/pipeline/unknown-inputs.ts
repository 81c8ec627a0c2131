import { CONFIG_KEYS, NOT_IN_CONFIG } from '../config/keys.js';
import type { Edges, Env } from '../edges/types.js';

/** The inputs of notify and watch. Some of them cannot be set in a config file. */
export const MESSAGE_INPUTS: readonly string[] = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];

/** Suggests what was most likely meant by each unknown input. The runner names them without a suggestion. */
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

/** The runner passes every input of a step, including defaults, in its own variable. */
const namesIn = (env: Env): readonly string[] =>
  Object.keys(env).flatMap(variable =>
    variable.startsWith(PREFIX) ? [variable.slice(PREFIX.length).toLowerCase()] : [],
  );
