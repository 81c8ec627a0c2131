import { name } from './read.js';

interface Installation {
  readonly app_slug?: unknown;
  readonly account?: { readonly login?: unknown } | null | undefined;
}

/** `the app renovate`; older payloads do not name the app. */
export const appName = (installation: Installation | null | undefined): string => {
  const slug = name(installation?.app_slug);
  return slug === undefined ? 'a GitHub App' : `the app ${slug}`;
};

/** ` on octo-org`, where an organisation or somebody else owns the installation. */
export const onAccount = (
  installation: Installation | null | undefined,
  actor: string | undefined,
): string => {
  const login = name(installation?.account?.login);
  return login === undefined || login === actor ? '' : ` on ${login}`;
};
