import { contextsIn } from './templates.js';
import type { PayloadSource, ReadInput } from './types.js';
import { UserError } from './user-error.js';

/** The user's own message. Imported only where one of its inputs is given. */
export const payload = (read: ReadInput): PayloadSource => {
  const contexts = contextsIn(read);
  const [text, path] = [read('payload'), read('payload-file').trim()];
  if (path === '') return { input: 'payload', text, contexts };
  if (text.trim() === '') return { input: 'payload-file', path, contexts };
  throw new UserError('payload-file', 'payload is given as well', 'give one of the two');
};
