import { UserError } from '../inputs/user-error.js';
import type { Destination } from '../platforms/types.js';

/**
 * A record names its destination, so two destinations cannot share a name: throws a `UserError`. `notice` receives destinations without a
 * name, since the default name means another webhook in another workflow.
 */
export const checkNames = (destinations: readonly Destination[], notice?: (line: string) => void): void => {
  const names = destinations.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw new UserError('webhook', `two entries are named ${twice}`, 'with outbox, give each its own name');
  const unnamed = destinations.filter(one => one.unnamed).map(({ name }) => name);
  if (unnamed.length > 0)
    notice?.(
      `webhook: with outbox, give each webhook its own name, here and in the drain (ops = https://…), so that stored messages go to the right one; no name: ${unnamed.join(', ')}`,
    );
};
