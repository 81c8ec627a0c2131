import { UserError } from '../inputs/user-error.js';
import type { Destination } from '../platforms/types.js';

/** A record says where it belongs by name alone. Throws a `UserError` where two destinations share one. */
export const checkNames = (destinations: readonly Destination[]): void => {
  const names = destinations.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UserError(
      'webhook',
      `two entries are named ${twice}`,
      'with outbox, give each a name of its own',
    );
};
