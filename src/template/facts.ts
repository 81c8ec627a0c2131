import type { Context } from '../events/context.js';
import { refName } from '../events/shared/ref.js';
import type { Change, Commit } from '../events/types.js';
import { pageOfRef } from '../events/shared/pages.js';
import type { Facts } from '../facts/types.js';
import { formatDuration } from '../text/duration.js';
import { blocksToPlainText } from '../text/plain.js';
import { FAILED_PARTS, listFailed } from './failed.js';
import { TEST_FACTS } from './tested.js';
import type { Headline } from './types.js';

/** The source of Hookline's own names. */
export interface FactSource {
  readonly facts: Facts;
  readonly headline: Headline;
  readonly context: Context;
}

/** A name that templates may use. This one table serves the values, the check of names, and README. */
interface TemplateFact {
  /** `commit.sha`; `failures[].name` for a part of each list item. */
  readonly name: string;
  readonly meaning: string;
  readonly read: (known: FactSource) => string | number | undefined;
}

const changeIn = ({ facts }: FactSource): Change => facts.subject.change;

const commitIn = (known: FactSource): Commit | undefined => changeIn(known).commit;

const repoUrl = ({ facts }: FactSource): string | undefined => facts.subject.repo?.url;

/** The page of the repository that contains the ref and the commit. */
const homeUrl = (known: FactSource): string | undefined => changeIn(known).home?.url ?? repoUrl(known);

const repoPart = (index: 0 | 1) => (known: FactSource) => known.facts.subject.repo?.name.split('/')[index];

const turnIn = ({ reportedStatus, history }: Facts): string | undefined => {
  if (history?.previous === undefined) return undefined;
  if (reportedStatus === 'failure') return history.previous === 'failure' ? 'still failing' : 'broke';
  return reportedStatus === 'success' && history.previous === 'failure' ? 'fixed' : undefined;
};

const failedInARow = ({ reportedStatus, history }: Facts): number | undefined => {
  if (history?.previous === undefined) return undefined;
  const before = history.previous === 'failure' ? history.streak : 0;
  return reportedStatus === 'failure' ? before + 1 : before || undefined;
};

/** How a list is shown on its own. */
const joinNames = (list: readonly { readonly name: string }[]): string =>
  list.map(({ name: label }) => label).join(', ');

const KINDS = { branch: 'branch', tag: 'tag', pull: 'pull request', queue: 'merge queue' } as const;

export const FACTS: readonly TemplateFact[] = [
  {
    name: 'status',
    meaning: '`success`, `failure`, `cancelled`, `skipped` or `running`',
    read: ({ facts }) => facts.reportedStatus,
  },
  { name: 'title', meaning: 'the title that Hookline would write', read: ({ headline }) => headline.title },
  { name: 'symbol', meaning: 'the symbol in front of that title', read: ({ headline }) => headline.symbol },
  { name: 'url', meaning: 'where that title leads', read: ({ headline }) => headline.url },
  {
    name: 'body',
    meaning: 'the text of a release, an issue, a comment: Markdown, for the filter `markdown`',
    read: ({ facts }) => facts.subject.news.body,
  },
  {
    name: 'why',
    meaning: 'the reasons of a failure, as the message would show them; empty where nothing failed',
    read: ({ headline }) => (headline.why.length === 0 ? undefined : blocksToPlainText(headline.why)),
  },
  { name: 'repo', meaning: 'the repository', read: ({ facts }) => facts.subject.repo?.name },
  { name: 'repo.owner', meaning: 'its owner', read: repoPart(0) },
  { name: 'repo.name', meaning: 'its name alone', read: repoPart(1) },
  { name: 'repo.url', meaning: 'its page', read: repoUrl },
  { name: 'actor', meaning: 'who caused the event', read: ({ facts }) => facts.subject.actor?.login },
  { name: 'actor.url', meaning: 'their profile', read: ({ facts }) => facts.subject.actor?.url },
  {
    name: 'ref',
    meaning: 'the branch or tag; of a pull request its head',
    read: known => {
      const { ref } = changeIn(known);
      return ref && refName(ref);
    },
  },
  {
    name: 'ref.kind',
    meaning: '`branch`, `tag`, `pull request` or `merge queue`',
    read: known => {
      const { ref } = changeIn(known);
      return ref && KINDS[ref.kind];
    },
  },
  {
    name: 'ref.url',
    meaning: 'its page, unless it was deleted',
    read: known => {
      return pageOfRef(changeIn(known), known.facts.subject.repo);
    },
  },
  { name: 'commit', meaning: 'the commit, seven digits', read: known => commitIn(known)?.sha?.slice(0, 7) },
  { name: 'commit.sha', meaning: 'the whole hash', read: known => commitIn(known)?.sha },
  { name: 'commit.title', meaning: 'the first line of its message', read: known => commitIn(known)?.title },
  { name: 'commit.message', meaning: 'its whole message', read: known => commitIn(known)?.message },
  { name: 'commit.author', meaning: 'who wrote it', read: known => commitIn(known)?.author?.name },
  {
    name: 'commit.url',
    meaning: 'its page',
    read: known => {
      const home = homeUrl(known);
      const sha = commitIn(known)?.sha;
      return sha && home && `${home}/commit/${sha}`;
    },
  },
  {
    name: 'run',
    meaning: 'the workflow and the number of its run',
    read: ({ facts: { run } }) =>
      // Without "#", which would be an issue number in Markdown.
      [run.workflow, run.number === undefined ? undefined : `run ${run.number}`]
        .filter(part => part !== undefined)
        .join(', '),
  },
  { name: 'run.workflow', meaning: 'the name of the workflow', read: ({ facts }) => facts.run.workflow },
  { name: 'run.number', meaning: 'the number alone', read: ({ facts }) => facts.run.number },
  { name: 'run.attempt', meaning: '1, or more for a re-run', read: ({ facts }) => facts.run.attempt },
  { name: 'run.url', meaning: 'its page', read: ({ facts }) => facts.run.url },
  { name: 'run.actor', meaning: 'who started it', read: ({ facts }) => facts.run.actor },
  {
    name: 'run.duration',
    meaning: 'how long it took, where that is known (`workflow_run`, `live`)',
    read: ({ facts: { run } }) => (run.durationMs === undefined ? undefined : formatDuration(run.durationMs)),
  },
  {
    name: 'job',
    meaning:
      'the job that reports, where it reports for itself; `job.status` and the rest of its context too',
    read: ({ facts }) => facts.job?.name,
  },
  { name: 'job.url', meaning: 'its page', read: ({ facts }) => facts.job?.url },
  {
    name: 'failures',
    meaning: 'what failed, a list: the jobs from GitHub’s API or `needs`, otherwise the steps of `steps`',
    read: ({ facts }) => joinNames(listFailed(facts)),
  },
  ...FAILED_PARTS.map(([part, meaning]): TemplateFact => ({
    name: `failures[].${part}`,
    meaning,
    read: ({ facts }) => listFailed(facts)[0]?.[part],
  })),
  ...TEST_FACTS,
  {
    name: 'history',
    meaning:
      'whether the result is new, in words (“broke”, “still failing”, “fixed”), where the earlier runs were read',
    read: ({ facts }) => turnIn(facts),
  },
  {
    name: 'history.since',
    meaning: 'the commit that broke it, seven digits',
    read: ({ facts }) => facts.history?.since?.sha?.slice(0, 7),
  },
  { name: 'history.by', meaning: 'who wrote that commit', read: ({ facts }) => facts.history?.since?.author },
  {
    name: 'history.streak',
    meaning: 'how many runs in a row failed, this one included; for a fix, how many had failed before',
    read: ({ facts }) => failedInARow(facts),
  },
  { name: 'jobs', meaning: 'the jobs of `needs`, a list', read: ({ facts }) => joinNames(facts.jobs) },
  { name: 'jobs[].name', meaning: 'the name of a job', read: ({ facts }) => facts.jobs[0]?.name },
  {
    name: 'jobs[].result',
    meaning: '`success`, `failure`, `cancelled` or `skipped`',
    read: ({ facts }) => facts.jobs[0]?.result,
  },
];
