import type { Edges } from '../edges/types.js';
import { parseInputs } from '../inputs/index.js';
import type { Inputs } from '../inputs/types.js';

/** Where defaults for a repository stand, if it has some. */
const USUAL = '.github/hookline.yml';

/**
 * The inputs of the step, and those of the config file for what the step leaves open.
 * @param early whether the repository may not be checked out yet, so that a file that is asked for may come later.
 */
export const readInputs = async ({ runner, env, files }: Edges, early = false): Promise<Inputs> => {
  const asked = runner.input('config').trim();
  const path = asked === '' ? USUAL : asked;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const isThere = (): boolean => workspace !== '' && files.exists(`${workspace}/${path}`);
  if ((asked === '' || early) && !isThere()) return parseInputs(runner.input);
  const { withConfig } = await import('../config/index.js');
  const { read, names } = await withConfig(path, runner.input, { env, files });
  runner.info(`Defaults from ${path}: ${names.join(', ') || 'none'}`);
  return parseInputs(read);
};
