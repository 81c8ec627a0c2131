import type { Facts, Failure } from '../facts/types.js';
import type { NamedResult } from '../inputs/types.js';

const MEANINGS = {
  name: 'the name of a job or a step',
  result: '`failure` or `cancelled`',
  url: 'its page; this and the names below come from GitHub’s API',
  matrix: 'the matrix values of the jobs that failed, where several of a matrix did',
  step: 'the step that failed in it',
  error: 'its first error',
  at: 'the file and line of that error',
} as const;

type FailedPart = keyof typeof MEANINGS;

/** What a template may read about each failure, and how it is computed. */
export const FAILED_PARTS = Object.entries(MEANINGS) as readonly (readonly [FailedPart, string])[];

/** A failure with each known part. */
type FailedThing = Readonly<Record<FailedPart, string | undefined>> & { readonly name: string };

/** What failed, as GitHub's API returned it; without that the jobs of `needs`, then the steps of this job. */
export const listFailed = ({ failures, jobs, failedSteps }: Facts): readonly FailedThing[] => {
  const cancelled = jobs.filter(({ result }) => result === 'cancelled');
  if (failures.length > 0) return [...failures.map(withReasons), ...cancelled.map(withoutDetails)];
  return [
    ...jobs.filter(job => job.result === 'failure' || cancelled.includes(job)).map(withoutDetails),
    ...failedSteps.map(name => withoutDetails({ name, result: 'failure' })),
  ];
};

const withoutDetails = ({ name, result }: NamedResult): FailedThing => ({
  name,
  result,
  ...{ url: undefined, matrix: undefined, step: undefined, error: undefined, at: undefined },
});

const withReasons = ({ job, url, matrixJobs, steps, errors: [error] }: Failure): FailedThing => ({
  name: job,
  result: 'failure',
  url: url ?? matrixJobs[0]?.url,
  matrix: joinNames(matrixJobs),
  step: joinNames(steps),
  error: error?.text,
  at: error?.at,
});

/** Undefined for none, since an empty text counts as true in Liquid. */
const joinNames = (list: readonly { readonly name: string }[]): string | undefined =>
  list.length === 0 ? undefined : list.map(({ name }) => name).join(', ');
