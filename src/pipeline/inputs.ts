import type { Edges } from '../edges/types.js';
import { parseInputs } from '../inputs/index.js';
import type { Inputs, ReadInput } from '../inputs/types.js';
import { isEncodedMessage } from '../platforms/misplaced.js';

/** The file with the defaults of a repository, if there is one. */
const USUAL = '.github/hookline.yml';

/**
 * Fills inputs that the step leaves open from the config file.
 * @param early whether the repository may not be checked out yet, so that a requested file may appear later.
 */
export const readInputs = async ({ runner, env, files }: Edges, early = false): Promise<Inputs> => {
  const input = withoutSecrets(runner);
  const asked = input('config').trim();
  const path = asked === '' ? USUAL : asked;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const isThere = (): boolean => workspace !== '' && files.exists(`${workspace}/${path}`);
  if ((asked === '' || early) && !isThere()) return parseInputs(input, env);
  const { inputsWithConfig } = await import('../config/index.js');
  const event = env['GITHUB_EVENT_NAME']?.trim() ?? '';
  return inputsWithConfig({ path, isNamed: asked !== '', event }, input, { env, files, runner });
};

/** Inputs that contain secrets. */
const SECRET_INPUTS = ['webhook', 'slack-token', 'token', 'outbox'];

/** Hides a secret that was put into another input by mistake, so that no message or error shows it. */
const withoutSecrets =
  ({ input, redact }: Edges['runner']): ReadInput =>
  name => {
    const value = input(name);
    const isLeft = value === '' || SECRET_INPUTS.includes(name) || IDS.test(value) || isEncodedMessage(value);
    return isLeft ? value : redact(value);
  };

/** IDs of messages, threads, and tags: digits that a webhook's ID may contain by chance. */
const IDS = /^[\d.\s]*$/;
