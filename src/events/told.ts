import { changeOf } from './common.js';
import type { Context } from './context.js';
import { name } from './read.js';
import type { News, Subject } from './types.js';

type Who = Pick<Subject, 'repo' | 'actor'>;

interface HasRepository {
  readonly sender?: unknown;
  readonly repository?: { readonly full_name?: unknown } | null | undefined;
}

/** The subject of an event that is news in itself; its run ran on what the context names. */
export const told = (base: Who, context: Context, news: News): Subject => ({
  ...base,
  runIsTheNews: false,
  news,
  change: changeOf(base.repo, context),
});

/** The same for the affairs of an account: they happen in no repository, unless the payload names one. */
export const toldOfAccount = (payload: HasRepository, base: Who, context: Context, news: News): Subject => {
  const { repo, ...who } = told(base, context, news);
  return repo !== undefined && name(payload.repository?.full_name) === repo.name ? { ...who, repo } : who;
};
