import { pluralize } from '../events/shared/common.js';
import type { Mark } from '../events/types.js';
import type { Facts, JobState, Overview, OverviewJob } from '../facts/types.js';
import { cutText } from '../text/graphemes.js';
import { formatDuration } from '../text/duration.js';
import { type Block, following, type InlineLine, link, paragraph, strong, text } from '../text/tree.js';
import { ERROR_LENGTH, joinParts, type FailurePart } from './failures.js';
import { LOOKS } from './marks.js';
import { withLineBreak, joinItems } from './run.js';
import type { MessageDraft } from './types.js';

/** The message of a run while its jobs run. Once all are over, the result and its reasons come first. */
export const withOverview = (draft: MessageDraft, facts: Facts): MessageDraft => {
  const { overview } = facts;
  if (overview === undefined) return draft;
  const small = [...describeTotals(overview), ...smallLists(overview)];
  if (facts.reportedStatus !== 'running' && facts.reportedStatus !== 'waiting')
    return {
      ...draft,
      body: [...draft.body, ...allowedFailures(facts), ...passedLines(overview)],
      facts: [...small, ...draft.facts],
    };
  const isQueued =
    overview.isWhole && overview.jobs.every(({ state }) => state === 'waiting' || state === 'skipped');
  const isFailing = overview.jobs.some(({ state }) => state === 'failure');
  return {
    ...draft,
    ...(isFailing && { ...LOOKS.failed, title: draft.title.replace(/is running$/, 'is failing') }),
    ...(isQueued && { ...LOOKS.waiting, title: draft.title.replace(/is running$/, 'is queued') }),
    ...(overview.isGated &&
      !isFailing && { ...LOOKS.waiting, title: draft.title.replace(/is running$/, 'is waiting') }),
    body: jobBlocks(overview.jobs),
    facts: [...small, ...draft.facts],
  };
};

/** Lines before the rest is only counted: a run's message fits on a phone. */
const LINES = 12;

/** What a reader has to know first. Waiting and skipped jobs are small facts. */
const STATE_ORDER = ['failure', 'cancelled', 'running', 'success'] as const satisfies readonly JobState[];

const inOrder = (jobs: readonly OverviewJob[]): readonly OverviewJob[] =>
  STATE_ORDER.flatMap(state => jobs.filter(job => job.state === state));

const jobBlocks = (all: readonly OverviewJob[]): readonly Block[] => {
  const jobs = inOrder(all);
  const shown = jobs.slice(0, LINES);
  const rest = jobs.slice(LINES);
  return joinParts([
    ...shown.map(renderJob),
    ...(rest.length > 0
      ? [{ line: [text(`and ${describeCounts(rest.map(({ state }) => state))} more`)], below: [] }]
      : []),
  ]);
};

/** Jobs that failed though the run passed: they have `continue-on-error`. */
const allowedFailures = ({ overview, reportedStatus }: Facts): readonly Block[] =>
  reportedStatus === 'success'
    ? joinParts((overview?.jobs ?? []).filter(({ state }) => state === 'failure').map(renderJob))
    : [];

const passedLines = ({ jobs }: Overview): readonly Block[] => {
  const passed = jobs.filter(({ state }) => state === 'success');
  const rest = passed.length - LINES;
  const lines = [
    ...passed.slice(0, LINES).map(job => renderJob(job).line),
    ...(rest > 0 ? [[text(`and ${rest} more passed`)]] : []),
  ];
  return lines.length === 0 ? [] : [following(...lines.flatMap(withLineBreak))];
};

const MARKS: Readonly<Record<JobState, Mark>> = {
  success: 'passed',
  failure: 'failed',
  cancelled: 'cancelled',
  skipped: 'skipped',
  running: 'running',
  waiting: 'waiting',
};

/** `✅ lint 42s`; below a failed job its failed step and its first error. */
const renderJob = (job: OverviewJob): FailurePart => {
  const { name, state, url, durationMs, matrixJobs, step, error } = job;
  const line: InlineLine = [
    text(`${LOOKS[MARKS[state]].symbol} `),
    strong(link(name, url)),
    ...(matrixJobs.length > 0 ? describeMatrixJobs(job) : []),
    ...(durationMs === undefined ? [] : [text(` ${formatDuration(durationMs)}`)]),
  ];
  const why = [
    ...(step ? [link(step.name, step.url)] : []),
    ...(step && error ? [text(': ')] : []),
    ...(error ? renderError(error) : []),
  ];
  return { line, below: why.length === 0 ? [] : [{ kind: 'list', items: [{ of: [paragraph(...why)] }] }] };
};

const renderError = ({ text: message, at, url }: NonNullable<OverviewJob['error']>): InlineLine => [
  ...(at === undefined ? [] : [link(at, url), text(' ')]),
  text(cutText(message, ERROR_LENGTH)),
];

/** `: 2 of 12 failed (windows 24, macos 22)`, ` (12 of 12)` */
const describeMatrixJobs = ({ matrixJobs, state }: OverviewJob): InlineLine => {
  const failed = matrixJobs.filter(matrixJob => matrixJob.state === 'failure');
  if (failed.length > 0)
    return [
      text(`: ${failed.length} of ${matrixJobs.length} failed (`),
      ...joinItems(failed.map(matrixJob => [link(matrixJob.name, matrixJob.url)])),
      text(')'),
    ];
  const passed = matrixJobs.filter(matrixJob => matrixJob.state === 'success').length;
  return state === 'running' || passed < matrixJobs.length
    ? [text(`: ${passed} of ${matrixJobs.length} passed`)]
    : [text(` (${matrixJobs.length})`)];
};

const STATE_WORDS: readonly (readonly [JobState, string])[] = [
  ['failure', 'failed'],
  ['cancelled', 'cancelled'],
  ['running', 'running'],
  ['success', 'passed'],
  ['waiting', 'waiting'],
  ['skipped', 'skipped'],
];

/** `1 failed, 2 running, 3 passed` */
const describeCounts = (states: readonly JobState[]): string =>
  STATE_WORDS.map(([state, word]) => ({ word, n: states.filter(one => one === state).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${n} ${word}`)
    .join(', ');

const listStates = (jobs: readonly OverviewJob[]): readonly JobState[] =>
  jobs.flatMap(({ state, matrixJobs }) =>
    matrixJobs.length > 0 ? matrixJobs.map(matrixJob => matrixJob.state) : [state],
  );

/** `5 jobs: 1 failed, 2 running`, `5 jobs passed`; waiting and skipped jobs are named next to it. Empty for a single job. */
const describeTotals = ({ jobs }: Overview): readonly InlineLine[] => {
  const states = listStates(jobs);
  if (states.length < 2) return [];
  const all = pluralize(states.length, 'job');
  if (states.every(state => state === 'success')) return [[text(`${all} passed`)]];
  const counts = describeCounts(states.filter(state => state !== 'waiting' && state !== 'skipped'));
  return [[text(counts === '' ? all : `${all}: ${counts}`)]];
};

/** `waiting: deploy, e2e` */
const smallLists = ({ jobs }: Overview): readonly InlineLine[] =>
  (['waiting', 'skipped'] as const).flatMap(state => {
    const these = jobs.filter(job => job.state === state);
    return these.length === 0
      ? []
      : [[text(`${state}: `), ...joinItems(these.map(({ name, url }) => [link(name, url)]))]];
  });
