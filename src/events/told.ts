import { changeOf } from './common.js';
import type { Context } from './context.js';
import type { News, Subject } from './types.js';

type Who = Pick<Subject, 'repo' | 'actor'>;

/** The subject of an event that is news in itself; its run ran on what the context names. */
export const told = (base: Who, context: Context, news: News): Subject => ({
  ...base,
  runIsTheNews: false,
  news,
  change: changeOf(base.repo, context),
});
