import { readContextChange } from './common.js';
import type { Context } from '../context.js';
import type { News, Subject, Change, FactField, Mark } from '../types.js';
import { known } from '../../values/read.js';

type Who = Pick<Subject, 'repo' | 'actor'>;

/** The subject of an event that is news by itself. Its run ran on what the context names. */
export const newsSubject = (base: Who, context: Context, news: News): Subject => ({
  ...base,
  runIsTheNews: false,
  news,
  change: readContextChange(context),
});

interface TriggerNews {
  readonly mark: Mark;
  /** "octocat started Deploy" */
  readonly title: string;
  readonly change: Change;
  readonly fields?: readonly FactField[];
}

/** The subject of an event that only starts workflows: the run is the news. */
export const triggerSubject = (
  base: Pick<Subject, 'repo' | 'actor'>,
  context: Context,
  start: TriggerNews,
): Subject => ({
  ...base,
  runIsTheNews: true,
  ...known('fields', start.fields),
  news: {
    mark: start.mark,
    title: start.title,
    ...known('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
    shows: 'all',
    // The title says that someone started it, and with what.
    impliesFacts: true,
  },
  change: start.change,
});
