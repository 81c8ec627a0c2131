import type { Edges } from '../edges/types.js';
import { parseInputs } from '../inputs/index.js';
import type { Inputs, ReadInput, TemplateInputs } from '../inputs/types.js';
import { throwMistake } from '../inputs/mistakes.js';
import { UserError } from '../inputs/user-error.js';
import { readInWorkspace } from '../inputs/workspace.js';
import { parseConfig } from './parse.js';
import {
  type ConfigFile,
  describeGuarded,
  describeLeftOut,
  findGuarded,
  type CheckedFile,
  checkFile,
  withoutBroadcasts,
} from './trust.js';

/**
 * Fills inputs that the step leaves open from a config file. Rejects with a `UserError` if the file is missing or is not a config file. A
 * file that a stranger may have written never blocks a message: it is ignored.
 */
export const inputsWithConfig = async (
  asked: ConfigFile,
  read: ReadInput,
  deps: Pick<Edges, 'env' | 'files' | 'runner'>,
): Promise<Inputs> => {
  const file = await checkFile(asked, deps);
  try {
    const inputs = await readBoth(file, read, deps);
    if (file.isForeign) inputs.mistakes.filter(isOfFile).forEach(throwMistake);
    return inputs;
  } catch (error) {
    if (!file.isForeign || !(error instanceof UserError) || !isOfFile(error)) throw error;
    deps.runner.warning(
      `${error.message}. The file is ignored, since on ${file.event} it may come from an untrusted pull request`,
    );
    return parseInputs(read, deps.env);
  }
};

/** In bytes. A thousand people in `users` take half of it. */
const LARGEST = 64 * 1024;

/** A template of such a file that cannot be used is left out, and no more. */
const withForeignValues = (
  templates: TemplateInputs,
  used: readonly string[],
  file: ConfigFile,
): TemplateInputs => ({
  ...templates,
  foreign: { names: used, instead: describeLeftOut(file) },
});

const isOfFile = ({ input }: UserError): boolean => input === 'config';

const readBoth = async (
  file: CheckedFile,
  read: ReadInput,
  deps: Pick<Edges, 'env' | 'files' | 'runner'>,
): Promise<Inputs> => {
  const { path } = file;
  const { values: found, mistakes: ofFile } = parseConfig(
    path,
    await readInWorkspace('config', path, LARGEST, deps),
  );
  const isOpen = (name: string): boolean => read(name).trim() === '';
  const mistakes = ofFile.filter(({ name }) => isOpen(name)).map(({ mistake }) => mistake);
  const open = [...found.keys()].filter(isOpen);
  const guarded = findGuarded(file, open);
  const used = open.filter(name => !guarded.includes(name));
  const attribute = (mistake: UserError): UserError =>
    used.includes(mistake.input)
      ? new UserError('config', `${path}: ${mistake.problem}`, mistake.hint, { cause: mistake })
      : mistake;
  deps.runner.info(`Defaults from ${path}: ${[...found.keys()].join(', ') || 'none'}`);
  try {
    const given = await parseInputs(
      name => (used.includes(name) ? found.get(name) : undefined) ?? read(name),
      deps.env,
    );
    const inputs = used.includes('mention') && !file.isNamed ? withoutBroadcasts(given, file) : given;
    return {
      ...inputs,
      ...(file.isForeign &&
        inputs.templates && { templates: withForeignValues(inputs.templates, used, file) }),
      mistakes: [...mistakes, ...inputs.mistakes.map(attribute)],
      notes: [...inputs.notes, ...(guarded.length > 0 ? [describeGuarded(file, guarded)] : [])],
    };
  } catch (error) {
    throw error instanceof UserError ? attribute(error) : error;
  }
};
