import { count } from '../events/shared/common.js';
import type { Complaint, Facts, Failure } from '../facts/types.js';
import { cutText } from '../text/graphemes.js';
import { type Block, type Inline, link, paragraph, strong, text } from '../text/tree.js';
import { NAMED, broken, having, jobLine, listed, stepsFailed } from './run.js';

/** Errors shown under one job, and in all. */
const ERRORS_OF_JOB = 3;
const ERRORS = 6;
/** An error is read in a line or two; the rest is behind its link. */
const ERROR_LENGTH = 160;

type Line = readonly Inline[];

/** What failed, job by job: its step, its errors, the end of its log; the rest counted, with a link. */
export const failureBlocks = (facts: Facts): readonly Block[] => {
  const { failures, jobs, run } = facts;
  const shown = failures.slice(0, NAMED);
  let left = ERRORS;
  const parts = shown.map(failure => {
    const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
    left -= errors.length;
    return { line: lineOf(failure, facts), below: belowOf(failure, errors, run.url) };
  });
  const more = failures.length - shown.length;
  const cancelled = having(jobs, 'cancelled').slice(0, NAMED);
  return joined([
    ...parts,
    ...(more > 0 ? [{ line: [link(`and ${count(more, 'more job')}`, run.url)], below: [] }] : []),
    ...cancelled.map(job => ({ line: jobLine(job), below: [] })),
  ]);
};

interface Part {
  readonly line: Line;
  readonly below: readonly Block[];
}

/** Lines with nothing below them stand together. */
const joined = (parts: readonly Part[]): readonly Block[] => {
  const blocks: Block[] = [];
  let lines: Line[] = [];
  for (const { line, below } of parts) {
    lines.push(line);
    if (below.length === 0) continue;
    blocks.push(paragraph(...lines.flatMap(broken)), ...below);
    lines = [];
  }
  return lines.length > 0 ? [...blocks, paragraph(...lines.flatMap(broken))] : blocks;
};

/** `Step Run npm test failed` of the job that the headline names, `test › Run npm test` of any other. */
const lineOf = (failure: Failure, { job }: Facts): Line => {
  const steps = failure.steps.map(step => [strong(link(step.name, step.url))]);
  if (failure.isOwn && job) return steps.length === 0 ? [text('The job failed')] : stepsFailed(steps);
  return [...jobOf(failure), ...(steps.length === 0 ? [] : [text(' › '), ...listed(steps)])];
};

/** `test`, or `test: 2 of 12 failed (windows 24, macos 22)`. */
const jobOf = ({ job, url, legs, of, steps }: Failure): Line => {
  if (legs.length === 0) return [strong(link(job, url)), ...(steps.length === 0 ? [text(' failed')] : [])];
  return [
    strong(text(job)),
    text(`: ${legs.length} of ${of} failed (`),
    ...listed(legs.map(leg => [link(leg.name, leg.url)])),
    text(')'),
  ];
};

const belowOf = (
  failure: Failure,
  errors: readonly Complaint[],
  runUrl: string | undefined,
): readonly Block[] => {
  const more = failure.errors.length - errors.length;
  const rest = errors.length === 0 ? count(more, 'error') : `and ${more} more`;
  const lines = [
    ...errors.map(errorLine),
    ...(more > 0 ? [[link(rest, failure.url ?? failure.legs[0]?.url ?? runUrl)]] : []),
  ];
  return [
    ...(lines.length > 0
      ? [{ kind: 'list' as const, items: lines.map(line => ({ of: [paragraph(...line)] })) }]
      : []),
    ...(failure.log === undefined ? [] : [{ kind: 'pre' as const, text: failure.log }]),
  ];
};

const errorLine = ({ text: message, at, url }: Complaint): Line => [
  ...(at === undefined ? [] : [link(at, url), text(' ')]),
  text(cutText(message, ERROR_LENGTH)),
];
