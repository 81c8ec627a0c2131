import { readContexts } from './contexts.js';
import type { PayloadSource, ReadInput } from './types.js';
import { UserError } from './user-error.js';

/** The custom payload. Imported only if one of its inputs is given. */
export const readPayload = (read: ReadInput): PayloadSource => {
  const contexts = readContexts(read);
  const [text, path] = [read('payload'), read('payload-file').trim()];
  if (path === '') return { input: 'payload', text, contexts };
  if (text.trim() === '') return { input: 'payload-file', path, contexts };
  throw new UserError('payload-file', 'payload is given as well', 'give one of the two');
};
