import type { NamedResult } from '../inputs/types.js';
import type { RunJob } from './run-reader.js';

/** One job of a matrix: its name without the values, and the values. */
interface MatrixJob {
  readonly base: string;
  readonly values: string;
}

/** `test (windows, 24)`, `build (arm) / compile`; undefined for a job without values. Names that users choose can look like anything. */
export const parseMatrixJob = (name: string): MatrixJob | undefined => {
  const [, head, values, tail = ''] = /^(.*\S) \(([^()]+)\)( \/ .*)?$/.exec(name) ?? [];
  return head === undefined || values === undefined
    ? undefined
    : { base: `${head}${tail}`, values: values.replaceAll(', ', ' ') };
};

/** Whether the API's name may belong to the job: its own name, a job of its matrix, or a job of the workflow that it calls. */
const isNamed = (job: string, id: string): boolean =>
  job === id || job.startsWith(`${id} (`) || job.startsWith(`${id} / `);

interface Matched {
  readonly jobs: readonly RunJob[];
  /** Failed jobs that no name in the API matches. */
  readonly left: readonly NamedResult[];
}

/**
 * The jobs of the run with this result that belong to `needs`, which has job IDs while the API has names. A job with its own `name` matches
 * no ID, so unmatched jobs are assigned to unmatched IDs.
 */
export const matchNeeds = (
  failed: readonly RunJob[],
  needs: readonly NamedResult[],
  result: 'failure' | 'cancelled' = 'failure',
): Matched => {
  const red = needs.filter(need => need.result === result);
  const unnamed = failed.filter(job => !needs.some(need => isNamed(job.name, need.name)));
  const named = failed.filter(job => red.some(need => isNamed(job.name, need.name)));
  const left = red.filter(need => !named.some(job => isNamed(job.name, need.name)));
  return left.length > 0 && unnamed.length > 0
    ? { jobs: failed.filter(job => named.includes(job) || unnamed.includes(job)), left: [] }
    : { jobs: named, left };
};

/** Turns results that GitHub calls cancelled into failures if the job timed out. */
export const withTimedOut = (
  jobs: readonly NamedResult[],
  failures: readonly { readonly job: string; readonly timeLimit?: string }[],
): readonly NamedResult[] => {
  const timedOut = failures.filter(({ timeLimit }) => timeLimit !== undefined);
  const cancelled = jobs.filter(({ result }) => result === 'cancelled');
  const named = cancelled.filter(({ name }) => timedOut.some(({ job }) => isNamed(job, name)));
  const unnamed = timedOut.filter(({ job }) => !named.some(({ name }) => isNamed(job, name)));
  const rest = cancelled.filter(job => !named.includes(job));
  // The unmatched jobs are those with their own names.
  const failed = unnamed.length >= rest.length ? cancelled : named;
  return jobs.map(job => (failed.includes(job) ? { ...job, result: 'failure' } : job));
};
