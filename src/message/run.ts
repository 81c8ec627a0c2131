import { verbOf } from '../events/shared/conclusion.js';
import { count } from '../events/shared/common.js';
import { brief, known } from '../values/read.js';
import type { Ended } from '../inputs/types.js';
import type { Facts } from '../facts/types.js';
import { duration } from '../text/duration.js';
import { type Block, type Inline, link, strong, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import type { Draft } from './types.js';

/** Failed jobs or steps that are named before the rest is counted. */
export const NAMED = 6;

/** A message about the run: what passed or failed, on what, and what failed in it. */
export const runMessage = (facts: Facts): Draft => {
  const { run, subject } = facts;
  const verb = verbOf(facts.told);
  const own = facts.told === subject.status ? run : undefined;
  const { on, lines } = subject.change;
  return {
    ...LOOKS[own?.mark ?? verb.mark],
    title: `${brief(titleOf(facts))} ${own?.words ?? verb.past}`,
    ...known('url', facts.job?.url ?? run.url),
    where: on ? [text('on '), ...on] : [],
    body: failures(facts),
    change: lines,
    fields: subject.fields ?? [],
    facts: factsOf(facts),
    ...known('more', run.url),
  };
};

/** `CI › test (windows, 24)`: the workflow stands for the run, the job joins it where it reports for itself. */
const titleOf = ({ run, job }: Facts): string => {
  const workflow = run.workflow ?? 'The workflow';
  if (!job) return workflow;
  const leg = job.matrix.length > 0 ? ` (${job.matrix.join(', ')})` : '';
  return `${workflow} › ${job.name}${leg}`;
};

const failures = (facts: Facts): readonly Block[] => {
  const steps = facts.failedSteps;
  const lines = [
    ...(steps.length > 0 ? [stepsFailed(steps.map(step => [strong(text(step))]))] : []),
    ...failedJobs(facts),
  ];
  return lines.length > 0 ? [{ kind: 'paragraph', of: lines.flatMap(broken) }] : [];
};

/** Joins lines into one paragraph. */
export const broken = (line: readonly Inline[], index: number): readonly Inline[] =>
  index === 0 ? line : [{ kind: 'break' }, ...line];

/** With commas; the rest is counted. */
export const listed = (items: readonly (readonly Inline[])[]): readonly Inline[] => [
  ...items.slice(0, NAMED).flatMap((item, index) => (index === 0 ? item : [text(', '), ...item])),
  ...(items.length > NAMED ? [text(` and ${items.length - NAMED} more`)] : []),
];

/** `Step unit failed`, `Steps unit, lint failed` */
export const stepsFailed = (steps: readonly (readonly Inline[])[]): readonly Inline[] => [
  text(steps.length === 1 ? 'Step ' : 'Steps '),
  ...listed(steps),
  text(' failed'),
];

/** One line a job that went wrong, failed ones first. */
const failedJobs = ({ jobs, run }: Facts): readonly (readonly Inline[])[] => {
  const wrong = [...having(jobs, 'failure'), ...having(jobs, 'cancelled')];
  const lines = wrong.slice(0, NAMED).map(jobLine);
  const left = wrong.length - NAMED;
  return left > 0 ? [...lines, [link(`and ${left} more`, run.url)]] : lines;
};

/** `build was cancelled` */
export const jobLine = ({ name, result }: Ended): readonly Inline[] => [
  strong(text(name)),
  text(` ${verbOf(result).past}`),
];

export const having = (jobs: readonly Ended[], result: Ended['result']): readonly Ended[] =>
  jobs.filter(job => job.result === result);

const factsOf = (facts: Facts): readonly (readonly Inline[])[] => {
  const { run, subject } = facts;
  const number = run.number === undefined ? undefined : `run #${run.number}`;
  const attempt = run.attempt > 1 ? `attempt ${run.attempt}` : undefined;
  const which = [number, attempt].filter(part => part !== undefined).join(', ');
  const starter = starterOf(facts);
  return [
    ...tally(facts.jobs),
    ...subject.change.facts,
    ...(run.durationMs === undefined ? [] : [[text(duration(run.durationMs))]]),
    ...(which === '' ? [] : [[link(which, run.attempt > 1 ? run.url : undefined)]]),
    ...(starter === undefined ? [] : [[text(starter)]]),
    ...(facts.told === facts.status
      ? []
      : [[text(`the job that reports this ${verbOf(facts.status).past}`)]]),
  ];
};

/** Who started the run, unless that is the author, who need not be told. */
const starterOf = ({ run, subject }: Facts): string | undefined => {
  if (run.actor === undefined) return undefined;
  if (run.attempt > 1) return `re-run by ${run.actor}`;
  return run.actor === subject.change.author?.name ? undefined : `started by ${run.actor}`;
};

/** `1 of 3 jobs failed, 1 skipped`; `3 jobs passed` */
const tally = (jobs: readonly Ended[]): readonly (readonly Inline[])[] => {
  if (jobs.length === 0) return [];
  const failed = having(jobs, 'failure').length;
  const others = (['cancelled', 'skipped'] as const)
    .map(result => ({ result, n: having(jobs, result).length }))
    .filter(({ n }) => n > 0)
    .map(({ result, n }) => `${n} ${result}`);
  const passed = having(jobs, 'success').length;
  const first =
    failed > 0
      ? `${failed} of ${count(jobs.length, 'job')} failed`
      : passed > 0
        ? `${count(passed, 'job')} passed`
        : undefined;
  return [[text([first, ...others].filter(part => part !== undefined).join(', '))]];
};
