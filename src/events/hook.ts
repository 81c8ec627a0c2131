import { names } from './bag.js';
import type { Context } from './context.js';
import { words } from './deed.js';
import { name } from './read.js';
import type { Loose, Repo } from './types.js';

/** A webhook's address and secret are nobody's business: they are not read. */
interface HasHook {
  readonly hook: { readonly events: readonly string[] };
  readonly organization: { readonly login: string };
  readonly repository: { readonly full_name: string };
}

/** Where the webhooks are kept: in the settings of the repository, or of the organisation that the payload names alone. */
export const hooksPage = (
  payload: Loose<Partial<HasHook>>,
  repo: Repo | undefined,
  context: Context,
): string | undefined => {
  const organization = name(payload?.organization?.login);
  if (organization !== undefined && name(payload?.repository?.full_name) === undefined) {
    return `${context.serverUrl}/organizations/${encodeURIComponent(organization)}/settings/hooks`;
  }
  return repo && `${repo.url}/settings/hooks`;
};

/** Events that are named before the rest is counted. */
const LISTED = 5;

/** `all events`, `for push, release` */
export const eventsOf = (payload: Loose<Partial<HasHook>>): string | undefined => {
  const events = names(payload?.hook?.events).flatMap(event => words(event) ?? []);
  if (events.includes('*')) return 'all events';
  const shown = events.slice(0, LISTED);
  const left = events.length - shown.length;
  return events.length === 0 ? undefined : `for ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};
