import { pluralize } from '../events/shared/common.js';
import type { ReportedError, Facts, Failure } from '../facts/types.js';
import { cutText } from '../text/graphemes.js';
import { type Block, type Inline, link, paragraph, strong, text } from '../text/tree.js';
import { NAMED, withLineBreak, withResult, jobLine, joinItems, stepsFailed } from './run.js';

/** Errors shown under one job, and in all. */
const ERRORS_OF_JOB = 3;
const ERRORS = 6;
/** An error is read in a line or two; the rest is behind its link. */
export const ERROR_LENGTH = 160;

type InlineLine = readonly Inline[];

/** What failed, job by job: its step, its errors, the end of its log; the rest counted, with a link. */
export const failureBlocks = (facts: Facts): readonly Block[] => {
  const { failures, jobs, run } = facts;
  const shown = failures.slice(0, NAMED);
  let left = ERRORS;
  const parts = shown.map(failure => {
    const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
    left -= errors.length;
    return { line: formatFailure(failure, facts), below: formatErrors(failure, errors, run.url) };
  });
  const more = failures.length - shown.length;
  const cancelled = withResult(jobs, 'cancelled').slice(0, NAMED);
  return joinParts([
    ...parts,
    ...(more > 0 ? [{ line: [link(`and ${pluralize(more, 'more job')}`, run.url)], below: [] }] : []),
    ...cancelled.map(job => ({ line: jobLine(job), below: [] })),
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
    blocks.push(paragraph(...lines.flatMap(withLineBreak)), ...below);
    lines = [];
  }
  return lines.length > 0 ? [...blocks, paragraph(...lines.flatMap(withLineBreak))] : blocks;
};

/** `Step Run npm test failed` of the job that the headline names, `test › Run npm test` of any other. */
const formatFailure = (failure: Failure, { job }: Facts): InlineLine => {
  const steps = failure.steps.map(step => [strong(link(step.name, step.url))]);
  if (failure.isOwn && job) return steps.length === 0 ? [text('The job failed')] : stepsFailed(steps);
  return [...formatJob(failure), ...(steps.length === 0 ? [] : [text(' › '), ...joinItems(steps)])];
};

/** `test`, or `test: 2 of 12 failed (windows 24, macos 22)`. */
const formatJob = ({ job, url, matrixJobs, total, steps }: Failure): InlineLine => {
  if (matrixJobs.length === 0)
    return [strong(link(job, url)), ...(steps.length === 0 ? [text(' failed')] : [])];
  return [
    strong(text(job)),
    text(`: ${matrixJobs.length} of ${total} failed (`),
    ...joinItems(matrixJobs.map(matrixJob => [link(matrixJob.name, matrixJob.url)])),
    text(')'),
  ];
};

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
