import { pluralize } from '../events/shared/common.js';
import type { Mark } from '../events/types.js';
import type { FailedStep, ReportedError, Facts, Failure } from '../facts/types.js';
import { cutText } from '../text/graphemes.js';
import { type Block, following, type InlineLine, link, paragraph, strong, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import { NAMED, withLineBreak, withResult, jobLine, joinItems, stepsFailed, type ResultTurn } from './run.js';

/** Errors shown per job, and in total. */
const ERRORS_OF_JOB = 3;
export const ERRORS = 6;
/** An error should take a line or two; its link leads to the rest. */
export const ERROR_LENGTH = 160;

/**
 * What failed, job by job: its step, its errors, and the end of its log. Counts the rest, with a link. `isMarked`: each job has its symbol,
 * beside others that passed.
 */
export const failureBlocks = (facts: Facts, isMarked = false): readonly Block[] => {
  const marked = (mark: Mark, line: InlineLine): InlineLine =>
    isMarked ? [text(`${LOOKS[mark].symbol} `), ...line] : line;
  const { failures, jobs, run } = facts;
  const shown = failures.slice(0, NAMED);
  let left = ERRORS;
  const parts = shown.map(failure => {
    const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
    left -= errors.length;
    return {
      line: marked('failed', formatFailure(failure, facts)),
      below: formatErrors(failure, errors, run.url),
    };
  });
  const more = failures.length - shown.length;
  const cancelled = withResult(jobs, 'cancelled').slice(0, NAMED);
  return joinParts([
    ...parts,
    ...(more > 0 ? [{ line: [link(`and ${pluralize(more, 'more job')}`, run.url)], below: [] }] : []),
    ...cancelled.map(job => ({ line: marked('cancelled', jobLine(job)), below: [] })),
  ]);
};

export interface FailurePart {
  readonly line: InlineLine;
  readonly below: readonly Block[];
}

/** Lines with nothing below them share a paragraph. */
export const joinParts = (parts: readonly FailurePart[]): readonly Block[] => {
  const blocks: Block[] = [];
  let lines: InlineLine[] = [];
  for (const { line, below } of parts) {
    lines.push(line);
    if (below.length === 0) continue;
    blocks.push(linesToBlock(lines), ...below);
    lines = [];
  }
  return lines.length > 0 ? [...blocks, linesToBlock(lines)] : blocks;
};

const linesToBlock = (lines: readonly InlineLine[]): Block => following(...lines.flatMap(withLineBreak));

/** `timed out after 30 minutes`, if every failed job timed out; with the limit if it is the same for all. */
export const describeTimeout = ({ failures }: Facts): ResultTurn | undefined => {
  const limits = failures.map(({ timeLimit }) => timeLimit);
  const [limit] = limits;
  if (limit === undefined || limits.includes(undefined)) return undefined;
  const isShared = new Set(limits).size === 1;
  return { words: formatTimedOut(isShared ? limit : undefined), isPrecise: true };
};

/** `Step Run npm test failed` for the job in the headline, `test › Run npm test` for any other. */
const formatFailure = (failure: Failure, facts: Facts): InlineLine => {
  if (failure.isOwn && facts.job) return formatOwn(failure);
  const { timeLimit, matrixJobs } = failure;
  const steps = linkSteps(failure.steps);
  const limit = timeLimit ?? sharedLimit(failure.steps);
  // The headline already gives the time limit if it is the same for all jobs.
  const isInHeadline = timeLimit !== undefined && describeTimeout(facts)?.words === formatTimedOut(timeLimit);
  const end = limit === undefined ? 'failed' : formatTimedOut(isInHeadline ? undefined : limit);
  if (matrixJobs.length > 0) return [...formatMatrix(failure, end), ...withSteps(steps)];
  const says = steps.length === 0 || (limit !== undefined && !isInHeadline);
  return [strong(link(failure.job, failure.url)), ...withSteps(steps), ...(says ? [text(` ${end}`)] : [])];
};

const formatTimedOut = (limit: string | undefined): string =>
  limit === undefined ? 'timed out' : `timed out after ${limit}`;

const withSteps = (steps: readonly InlineLine[]): InlineLine =>
  steps.length === 0 ? [] : [text(' › '), ...joinItems(steps)];

const formatOwn = ({ steps, timeLimit }: Failure): InlineLine => {
  // The headline gives the job's time limit.
  if (timeLimit !== undefined && steps.length > 0)
    return [text('Step '), ...joinItems(linkSteps(steps)), text(' was running')];
  const limit = sharedLimit(steps);
  if (limit !== undefined)
    return [text('Step '), ...joinItems(linkSteps(steps)), text(` timed out after ${limit}`)];
  return steps.length === 0 ? [text('The job failed')] : stepsFailed(linkSteps(steps));
};

const linkSteps = (steps: readonly FailedStep[]): readonly InlineLine[] =>
  steps.map(step => [strong(link(step.name, step.url))]);

/** The limit of the step, if there is only one. */
const sharedLimit = (steps: readonly FailedStep[]): string | undefined =>
  steps.length === 1 ? steps[0]?.timeLimit : undefined;

/** `test: 2 of 12 failed (windows 24, macos 22)` */
const formatMatrix = ({ job, matrixJobs, total }: Failure, end: string): InlineLine => [
  strong(text(job)),
  text(`: ${matrixJobs.length} of ${total} ${end} (`),
  ...joinItems(matrixJobs.map(matrixJob => [link(matrixJob.name, matrixJob.url)])),
  text(')'),
];

const formatErrors = (
  failure: Failure,
  errors: readonly ReportedError[],
  runUrl: string | undefined,
): readonly Block[] => {
  const more = failure.errors.length - errors.length;
  const rest = errors.length === 0 ? pluralize(more, 'error') : `and ${more} more`;
  const lines = [
    ...errors.map(errorLine),
    ...(more > 0 ? [[link(rest, failure.url ?? failure.matrixJobs[0]?.url ?? runUrl)]] : []),
  ];
  return [
    ...(lines.length > 0
      ? [{ kind: 'list' as const, items: lines.map(line => ({ of: [paragraph(...line)] })) }]
      : []),
    ...(failure.log === undefined ? [] : [{ kind: 'pre' as const, text: failure.log }]),
  ];
};

const errorLine = ({ text: message, at, url }: ReportedError): InlineLine => [
  ...(at === undefined ? [] : [link(at, url), text(' ')]),
  text(cutText(message, ERROR_LENGTH)),
];
