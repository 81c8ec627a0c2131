import type { Context } from './context.js';
import { name, url } from './read.js';

interface Account {
  readonly login?: unknown;
  readonly html_url?: unknown;
}

const LOGIN = /^[\w-]+$/;

/** The page of a user or an organisation, below a path such as `sponsors/`; payloads give organisations no `html_url`. */
export const accountUrl = (
  context: Context,
  account: Account | null | undefined,
  path = '',
): string | undefined => {
  const login = name(account?.login);
  const built = login !== undefined && LOGIN.test(login) ? `${context.serverUrl}/${path}${login}` : undefined;
  return path === '' ? (url(account?.html_url) ?? built) : built;
};
