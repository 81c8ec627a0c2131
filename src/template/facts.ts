import type { Context } from '../events/context.js';
import { readName } from '../values/read.js';
import { labelRef, refUrl } from '../events/shared/ref.js';
import type { EventCommit } from '../events/shared/event-commit.js';
import type { Facts } from '../facts/types.js';
import { duration } from '../text/duration.js';
import { plain } from '../text/plain.js';
import { FAILED_PARTS, failedOf } from './failed.js';
import { TEST_FACTS } from './tested.js';
import type { Headline } from './types.js';

/** Everything that Hookline's own names are taken from. */
export interface Known {
  readonly facts: Facts;
  readonly headline: Headline;
  readonly eventCommit: EventCommit;
  readonly context: Context;
}

/** One name that templates may use, the one table for the values, the check of names, and README. */
interface Fact {
  /** `commit.sha`; `failures[].name` for what each item of a list holds. */
  readonly name: string;
  readonly meaning: string;
  readonly of: (known: Known) => string | number | undefined;
}

const repoUrl = ({ facts }: Known): string | undefined => facts.subject.repo?.url;

/** The page of the repository that holds the ref and the commit. */
const homeUrl = (known: Known): string | undefined => known.eventCommit.home ?? repoUrl(known);

const half = (index: 0 | 1) => (known: Known) => known.facts.subject.repo?.name.split('/')[index];

/** A list as it shows where it stands alone. */
const listed = (list: readonly { readonly name: string }[]): string =>
  list.map(({ name: label }) => label).join(', ');

const KINDS = { branch: 'branch', tag: 'tag', pull: 'pull request', queue: 'merge queue' } as const;

export const FACTS: readonly Fact[] = [
  {
    name: 'status',
    meaning: '`success`, `failure`, `cancelled`, `skipped` or `running`',
    of: ({ facts }) => facts.reportedStatus,
  },
  { name: 'title', meaning: 'the title that Hookline would write', of: ({ headline }) => headline.title },
  { name: 'symbol', meaning: 'the symbol in front of that title', of: ({ headline }) => headline.symbol },
  { name: 'url', meaning: 'where that title leads', of: ({ headline }) => headline.url },
  {
    name: 'body',
    meaning: 'the text of a release, an issue, a comment: Markdown, for the filter `markdown`',
    of: ({ facts }) => facts.subject.news.body,
  },
  { name: 'repo', meaning: 'the repository', of: ({ facts }) => facts.subject.repo?.name },
  { name: 'repo.owner', meaning: 'its owner', of: half(0) },
  { name: 'repo.name', meaning: 'its name alone', of: half(1) },
  { name: 'repo.url', meaning: 'its page', of: repoUrl },
  { name: 'actor', meaning: 'who caused the event', of: ({ facts }) => facts.subject.actor?.login },
  { name: 'actor.url', meaning: 'their profile', of: ({ facts }) => facts.subject.actor?.url },
  {
    name: 'ref',
    meaning: 'the branch or tag; of a pull request its head',
    of: ({ eventCommit: { ref } }) => ref && ('name' in ref ? readName(ref.name) : plain(labelRef(ref))),
  },
  {
    name: 'ref.kind',
    meaning: '`branch`, `tag`, `pull request` or `merge queue`',
    of: ({ eventCommit }) => eventCommit.ref && KINDS[eventCommit.ref.kind],
  },
  {
    name: 'ref.url',
    meaning: 'its page, unless it is gone',
    of: known => {
      const { ref, isDeleted } = known.eventCommit;
      const home = homeUrl(known);
      return ref && !isDeleted && home ? refUrl(home, ref) : undefined;
    },
  },
  {
    name: 'commit',
    meaning: 'the commit, seven digits',
    of: ({ eventCommit }) => eventCommit.sha?.slice(0, 7),
  },
  { name: 'commit.sha', meaning: 'the whole hash', of: ({ eventCommit }) => eventCommit.sha },
  {
    name: 'commit.title',
    meaning: 'the first line of its message',
    of: ({ eventCommit }) => eventCommit.title,
  },
  { name: 'commit.message', meaning: 'its whole message', of: ({ eventCommit }) => eventCommit.message },
  { name: 'commit.author', meaning: 'who wrote it', of: ({ eventCommit }) => eventCommit.author },
  {
    name: 'commit.url',
    meaning: 'its page',
    of: known => {
      const home = homeUrl(known);
      return known.eventCommit.sha && home && `${home}/commit/${known.eventCommit.sha}`;
    },
  },
  {
    name: 'run',
    meaning: 'the workflow and the number of its run',
    of: ({ facts: { run } }) =>
      // Without "#", which would be an issue's number in Markdown.
      [run.workflow, run.number === undefined ? undefined : `run ${run.number}`]
        .filter(part => part !== undefined)
        .join(', '),
  },
  { name: 'run.workflow', meaning: 'the name of the workflow', of: ({ facts }) => facts.run.workflow },
  { name: 'run.number', meaning: 'the number alone', of: ({ facts }) => facts.run.number },
  { name: 'run.attempt', meaning: '1, or more for a re-run', of: ({ facts }) => facts.run.attempt },
  { name: 'run.url', meaning: 'its page', of: ({ facts }) => facts.run.url },
  { name: 'run.actor', meaning: 'who started it', of: ({ facts }) => facts.run.actor },
  {
    name: 'run.duration',
    meaning: 'how long it took, where that is known (`workflow_run`, `live`)',
    of: ({ facts: { run } }) => (run.durationMs === undefined ? undefined : duration(run.durationMs)),
  },
  {
    name: 'job',
    meaning:
      'the job that reports, where it reports for itself; `job.status` and the rest of its context too',
    of: ({ facts }) => facts.job?.name,
  },
  { name: 'job.url', meaning: 'its page', of: ({ facts }) => facts.job?.url },
  {
    name: 'failures',
    meaning: 'what failed, a list: jobs, as GitHub’s API or `needs` tell; else the steps of `steps`',
    of: ({ facts }) => listed(failedOf(facts)),
  },
  ...FAILED_PARTS.map(([part, meaning]): Fact => ({
    name: `failures[].${part}`,
    meaning,
    of: ({ facts }) => failedOf(facts)[0]?.[part],
  })),
  ...TEST_FACTS,
  { name: 'jobs', meaning: 'the jobs of `needs`, a list', of: ({ facts }) => listed(facts.jobs) },
  { name: 'jobs[].name', meaning: 'the name of a job', of: ({ facts }) => facts.jobs[0]?.name },
  {
    name: 'jobs[].result',
    meaning: '`success`, `failure`, `cancelled` or `skipped`',
    of: ({ facts }) => facts.jobs[0]?.result,
  },
];
