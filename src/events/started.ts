import type { Context } from './context.js';
import { onWhat } from './head.js';
import { known } from './read.js';
import type { Change, FactField, Mark, Subject } from './types.js';

interface Start {
  readonly mark: Mark;
  /** "octocat started Deploy" */
  readonly title: string;
  readonly change: Change;
  readonly fields?: readonly FactField[];
}

/** The subject of an event that does nothing but start workflows: the run is the news. */
export const started = (base: Pick<Subject, 'repo' | 'actor'>, context: Context, start: Start): Subject => ({
  ...base,
  runIsTheNews: true,
  ...known('fields', start.fields),
  news: {
    mark: start.mark,
    title: start.title,
    ...known('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
    ...onWhat(start.change),
    lines: start.change.lines,
  },
  change: start.change,
});
