import { accountUrl } from './account.js';
import type { Context } from './context.js';
import { entry, name, url } from './read.js';

interface Team {
  readonly name?: unknown;
  readonly html_url?: unknown;
  readonly permission?: unknown;
}

interface Organization {
  readonly login?: unknown;
}

/** `team reviewers` */
export const teamName = (team: Team | null | undefined): string => {
  const found = name(team?.name);
  return found === undefined ? 'a team' : `team ${found}`;
};

/** The team's page, or its organisation's where the team is gone or has none. */
export const teamUrl = (
  context: Context,
  team: Team | null | undefined,
  organization: Organization | null | undefined,
): string | undefined => url(team?.html_url) ?? accountUrl(context, organization);

/** What a permission allows, in the words of the settings page. https://docs.github.com/organizations/managing-user-access-to-your-organizations-repositories */
const ACCESS: Readonly<Record<string, string>> = {
  pull: 'read',
  triage: 'triage',
  push: 'write',
  maintain: 'maintain',
  admin: 'admin',
};

/** `read access`, or `access` where the permission is one of an organisation's own. */
export const accessOf = (team: Team | null | undefined): string => {
  const word = entry(ACCESS, team?.permission);
  return word === undefined ? 'access' : `${word} access`;
};
