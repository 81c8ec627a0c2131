import { describeStatus } from '../events/shared/conclusion.js';
import { pluralize } from '../events/shared/common.js';
import { shortenName, known } from '../values/read.js';
import type { NamedResult } from '../inputs/types.js';
import { describeResult } from '../events/shared/result-phrase.js';
import { reportsFailure } from '../facts/when.js';
import type { Facts, Run } from '../facts/types.js';
import { formatDuration } from '../text/duration.js';
import { type Block, type Inline, link, strong, text } from '../text/tree.js';
import { changeFacts, changeLines, commitFacts, headlineEnd } from './change.js';
import { LOOKS } from './marks.js';
import type { MessageDraft } from './types.js';

/** Failed jobs or steps named before the rest is counted. */
export const NAMED = 6;

/** The result compared with earlier runs: `is still failing`, and `(3rd run)` after what it is on. */
export interface ResultTurn {
  readonly words: string;
  readonly aside?: string;
  /** Whether it says more than any word of GitHub's: `timed out after 30 minutes`. */
  readonly isPrecise?: boolean;
}

/** A message about the run: what passed or failed, on what, and why. */
export const runMessage = (facts: Facts, turn?: ResultTurn): MessageDraft => {
  const { run, subject } = facts;
  const verb = describeStatus(facts.reportedStatus);
  const own = precise(facts);
  // "timed out" says more than "is still failing".
  const isPlain = own?.phrase === undefined || own.phrase === verb.past;
  const phrase = isPlain || turn?.isPrecise ? (turn?.words ?? verb.past) : own.phrase;
  return {
    ...LOOKS[own?.mark ?? verb.mark],
    title: `${shortenName(formatRunTitle(facts))} ${phrase}`,
    ...known('url', facts.job?.url ?? run.url),
    where: headlineEnd(subject.change, subject.repo, isPlain ? turn?.aside : undefined),
    ...known('afterColon', subject.change.title),
    ...bodyWithWhy(facts, formatFailures(facts)),
    isAuthored: false,
    change: changeLines(subject.change, subject.repo),
    fields: subject.fields ?? [],
    facts: buildRunFacts(facts),
    ...known('actorAvatar', buildActorAvatar(run)),
    ...known('more', run.url),
  };
};

const buildActorAvatar = ({ actor, avatar }: Facts['run']): MessageDraft['actorAvatar'] =>
  actor === undefined || avatar === undefined ? undefined : { login: actor, url: avatar };

/** A word that says more than the status: the user's, or the conclusion of the run that the event reports. */
const precise = ({
  reportedStatus,
  statusWord,
  run,
  subject,
}: Facts): Pick<Run, 'phrase' | 'mark'> | undefined => {
  if (statusWord !== undefined) return describeResult(statusWord);
  return reportedStatus === subject.status ? run : undefined;
};

/** `CI › test (windows, 24)`: the workflow names the run. Adds the job if it reports on itself. */
const formatRunTitle = ({ run, job }: Facts): string => {
  const workflow = run.workflow ?? 'The workflow';
  if (!job) return workflow;
  const matrixJob = job.matrix.length > 0 ? ` (${job.matrix.join(', ')})` : '';
  return `${workflow} › ${job.name}${matrixJob}`;
};

/** The body of a failed run only says why it failed. */
export const bodyWithWhy = (facts: Facts, body: readonly Block[]): Pick<MessageDraft, 'body' | 'why'> => ({
  body,
  why: reportsFailure(facts) ? body : [],
});

const formatFailures = (facts: Facts): readonly Block[] => {
  const steps = facts.failedSteps;
  const lines = [
    ...(steps.length > 0 ? [stepsFailed(steps.map(step => [strong(text(step))]))] : []),
    ...failedJobs(facts),
  ];
  return lines.length > 0 ? [{ kind: 'paragraph', of: lines.flatMap(withLineBreak) }] : [];
};

/** Joins lines into one paragraph. */
export const withLineBreak = (line: readonly Inline[], index: number): readonly Inline[] =>
  index === 0 ? line : [{ kind: 'break' }, ...line];

/** With commas, or in a sentence with a word before the last: `a, b and c`; the rest is counted. */
export const joinItems = (items: readonly (readonly Inline[])[], word?: 'and' | 'or'): readonly Inline[] => {
  const left = Math.max(0, items.length - NAMED);
  const lastAt = left > 0 ? -1 : items.length - 1;
  return [
    ...items
      .slice(0, NAMED)
      .flatMap((item, index) =>
        index === 0 ? item : [text(index === lastAt && word !== undefined ? ` ${word} ` : ', '), ...item],
      ),
    ...(left > 0 ? [text(` ${word ?? 'and'} ${left} more`)] : []),
  ];
};

/** `Step unit failed`, `Steps unit and lint failed` */
export const stepsFailed = (steps: readonly (readonly Inline[])[]): readonly Inline[] => [
  text(steps.length === 1 ? 'Step ' : 'Steps '),
  ...joinItems(steps, 'and'),
  text(' failed'),
];

/** One line per job that did not pass, failed ones first. */
const failedJobs = ({ jobs, run }: Facts): readonly (readonly Inline[])[] => {
  const wrong = [...withResult(jobs, 'failure'), ...withResult(jobs, 'cancelled')];
  const lines = wrong.slice(0, NAMED).map(jobLine);
  const left = wrong.length - NAMED;
  return left > 0 ? [...lines, [link(`and ${left} more`, run.url)]] : lines;
};

/** `build was cancelled` */
export const jobLine = ({ name, result }: NamedResult): readonly Inline[] => [
  strong(text(name)),
  text(` ${describeStatus(result).past}`),
];

export const withResult = (
  jobs: readonly NamedResult[],
  result: NamedResult['result'],
): readonly NamedResult[] => jobs.filter(job => job.result === result);

const buildRunFacts = (facts: Facts): readonly (readonly Inline[])[] => {
  const { run, subject } = facts;
  const number = run.number === undefined ? undefined : `run #${run.number}`;
  const attempt = run.attempt > 1 ? `attempt ${run.attempt}` : undefined;
  const which = [number, attempt].filter(part => part !== undefined).join(', ');
  const starter = formatStarter(facts);
  return [
    // "test: 2 of 6 failed" counts otherwise, and more closely.
    ...(facts.failures.some(({ matrixJobs }) => matrixJobs.length > 0) ? [] : formatJobCounts(facts.jobs)),
    // If everything passed, nobody looks up a hash.
    ...(facts.reportedStatus === 'success' ? [] : commitFacts(subject.change, subject.repo)),
    ...changeFacts(subject.change),
    ...(run.durationMs === undefined ? [] : [[text(describeTime(run.durationMs, facts.reportedStatus))]]),
    ...(which === '' ? [] : [[link(which, run.url)]]),
    ...(starter === undefined ? [] : [[text(starter)]]),
    ...describeReporter(facts),
  ];
};

/** `4m 12s`; `4m 12s so far` of a run that is not over. */
const describeTime = (durationMs: number, status: Facts['reportedStatus']): string =>
  `${formatDuration(durationMs)}${status === 'running' || status === 'waiting' ? ' so far' : ''}`;

/** The result of the reporting job, if neither the headline nor the body has it. */
const describeReporter = (facts: Facts): readonly (readonly Inline[])[] => {
  const isInBody = facts.failedSteps.length > 0 || facts.failures.some(({ isOwn }) => isOwn);
  const status = facts.reportedStatus === facts.status ? !isInBody && facts.reporterStatus : facts.status;
  return status ? [[text(`the job that reports this ${describeStatus(status).past}`)]] : [];
};

/** Who started the run, unless it is the author. */
const formatStarter = ({ run, subject }: Facts): string | undefined => {
  if (run.actor === undefined) return undefined;
  if (run.attempt > 1) return `re-run by ${run.actor}`;
  return run.actor === subject.change.author?.name ? undefined : `started by ${run.actor}`;
};

/** `1 of 3 jobs failed, 1 skipped`; `3 jobs passed` */
const formatJobCounts = (jobs: readonly NamedResult[]): readonly (readonly Inline[])[] => {
  // With a single job there is nothing to count.
  if (jobs.length < 2) return [];
  const failed = withResult(jobs, 'failure').length;
  const others = (['cancelled', 'skipped'] as const)
    .map(result => ({ result, n: withResult(jobs, result).length }))
    .filter(({ n }) => n > 0)
    .map(({ result, n }) => `${n} ${result}`);
  const passed = withResult(jobs, 'success').length;
  const first =
    failed > 0
      ? `${failed} of ${pluralize(jobs.length, 'job')} failed`
      : passed > 0
        ? `${pluralize(passed, 'job')} passed`
        : undefined;
  return [[text([first, ...others].filter(part => part !== undefined).join(', '))]];
};
