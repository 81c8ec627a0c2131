import { accountUrl } from './account.js';
import type { Context } from './context.js';
import { num } from './read.js';

/** A project's page, all projects of its organisation where the number is not known. */
export const projectUrl = (
  context: Context,
  organization: { readonly login?: unknown } | null | undefined,
  number: unknown,
): string | undefined => {
  const owner = accountUrl(context, organization, 'orgs/');
  const known = num(number);
  return owner && `${owner}/projects${known === undefined ? '' : `/${known}`}`;
};
