import type { Contexts, ReadInput, TemplateInputs, PayloadSource } from './types.js';
import { UserError } from './user-error.js';

/** The sources of templates. Imported only if an input contains one. */
export const readTemplates = (names: readonly string[], read: ReadInput): TemplateInputs => ({
  sources: new Map(names.map(name => [name, read(name)])),
  contexts: readContexts(read),
});

/** What templates see of the runner's contexts. */
export const readContexts = (read: ReadInput): Contexts => ({
  job: readContextValue(read('job')),
  needs: readContextValue(read('needs')),
  steps: readContextValue(read('steps')),
  matrix: readContextValue(read('matrix')),
});

/** An invalid context is empty here: the mistake is reported where the input is read. */
const readContextValue = (raw: string): Contexts[keyof Contexts] => {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Contexts['job'])
      : {};
  } catch {
    return {};
  }
};

/** The custom payload. Imported only if one of its inputs is given. */
export const payload = (read: ReadInput): PayloadSource => {
  const contexts = readContexts(read);
  const [text, path] = [read('payload'), read('payload-file').trim()];
  if (path === '') return { input: 'payload', text, contexts };
  if (text.trim() === '') return { input: 'payload-file', path, contexts };
  throw new UserError('payload-file', 'payload is given as well', 'give one of the two');
};
