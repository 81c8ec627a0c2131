import type { PayloadSource, ReadInput } from './types.js';
import { UserError } from './user-error.js';

/** The user's own message. Imported only where one of its inputs is given. */
export const payload = (read: ReadInput): PayloadSource => {
  const [text, path] = [read('payload'), read('payload-file').trim()];
  if (path === '') return { input: 'payload', text };
  if (text.trim() === '') return { input: 'payload-file', path };
  throw new UserError('payload-file', 'payload is given as well', 'give one of the two');
};
