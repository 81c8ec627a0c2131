import type { Edges } from '../edges/types.js';
import { parseInputs } from '../inputs/index.js';
import type { Inputs, ReadInput } from '../inputs/types.js';
import { isEncodedMessage } from '../platforms/misplaced.js';

/** The file with the defaults for a repository, if it has one. */
const USUAL = '.github/hookline.yml';

/**
 * The inputs of the step, and those of the config file for what the step leaves open.
 * @param early whether the repository may not be checked out yet, so that a file that is asked for may come later.
 */
export const readInputs = async ({ runner, env, files }: Edges, early = false): Promise<Inputs> => {
  const input = withEmptyRelease(withoutSecrets(runner), env);
  const asked = input('config').trim();
  const path = asked === '' ? USUAL : asked;
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const isThere = (): boolean => workspace !== '' && files.exists(`${workspace}/${path}`);
  if ((asked === '' || early) && !isThere()) return parseInputs(input, env);
  const { inputsWithConfig } = await import('../config/index.js');
  const event = env['GITHUB_EVENT_NAME']?.trim() ?? '';
  return inputsWithConfig({ path, isNamed: asked !== '', event }, input, { env, files, runner });
};

/**
 * The default of `release` is `none`, so a blank is what an expression has come to: the tool before this step has released
 * nothing. https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs fills in defaults only for inputs that are not given.
 */
const withEmptyRelease =
  (input: ReadInput, env: Edges['env']): ReadInput =>
  name => {
    const value = input(name);
    return name === 'release' && env['INPUT_RELEASE'] !== undefined && value.trim() === '' ? '[]' : value;
  };

/** Inputs that hold secrets. */
const SECRET_INPUTS = ['webhook', 'slack-token', 'token', 'outbox'];

/** A secret that came into any other input by mistake is nothing that a message or an error could show. */
const withoutSecrets =
  ({ input, redact }: Edges['runner']): ReadInput =>
  name => {
    const value = input(name);
    const isLeft = SECRET_INPUTS.includes(name) || IDS.test(value) || isEncodedMessage(value);
    return isLeft ? value : redact(value);
  };

/** IDs of messages, threads and tags: digits that a webhook's own ID may hold by chance. */
const IDS = /^[\d.\s]*$/;
