import { formatNumber } from '../../text/numbers.js';
import type { Context } from '../context.js';
import { known, readName, readUrl } from '../../values/read.js';
import { readCommit } from './commit.js';
import { readRef } from './ref.js';
import type { Change, Person, Repo } from '../types.js';
import type { Loose } from '../loose.js';

interface Account {
  readonly login: string;
  readonly html_url: string;
  readonly avatar_url: string;
  readonly type: string;
}

interface HasSender {
  readonly sender: Account;
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** The repository that the event is about, or the one that runs the workflow. */
export const readRepo = (payload: Loose<Partial<HasSender>>, context: Context): Repo | undefined => {
  const own = readName(payload?.repository?.full_name);
  const full = own ?? readName(context.repository);
  if (full === undefined) return undefined;
  return { name: full, url: readUrl(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
};

/** An account that an event names. Only people have an avatar here. */
export const readPerson = (account: Loose<Account>): Person | undefined => {
  const login = readName(account?.login);
  if (login === undefined) return undefined;
  const isPerson = account?.type !== 'Bot' && !login.endsWith('[bot]');
  return {
    login,
    ...known('url', readUrl(account?.html_url)),
    ...(isPerson && known('avatar', readUrl(account?.avatar_url))),
  };
};

/** Who caused the event, or who started the run. */
const readActor = (payload: Loose<Partial<HasSender>>, context: Context): Person | undefined =>
  readPerson(payload?.sender) ?? readPerson({ login: context.actor });

/** The two keys that every Subject starts with. */
export const readActorAndRepo = (
  payload: Loose<Partial<HasSender>>,
  context: Context,
): { readonly repo?: Repo; readonly actor?: Person } => ({
  ...known('repo', readRepo(payload, context)),
  ...known('actor', readActor(payload, context)),
});

/** What a run ran on, as far as its context says: the ref and the commit, never a pull request's merge ref or merge commit. */
export const readContextChange = (context: Context): Change => {
  const ref = readRef(context.ref);
  return {
    ...known('ref', ref),
    ...known('commit', ref?.kind === 'pull' ? undefined : readCommit(context.sha)),
    facts: [],
  };
};

export const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** `1 commit`, `2 commits` */
export const pluralize = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;
