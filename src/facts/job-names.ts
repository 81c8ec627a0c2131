import type { NamedResult } from '../inputs/types.js';
import type { RunJob } from './run-reader.js';

/** One job of a matrix: its name without the values, and the values. */
interface MatrixJob {
  readonly base: string;
  readonly values: string;
}

/** `test (windows, 24)`, `build (arm) / compile`; undefined for a job without values. A name of the user's own looks as it likes. */
export const parseMatrixJob = (name: string): MatrixJob | undefined => {
  const [, head, values, tail = ''] = /^(.*\S) \(([^()]+)\)( \/ .*)?$/.exec(name) ?? [];
  return head === undefined || values === undefined
    ? undefined
    : { base: `${head}${tail}`, values: values.replaceAll(', ', ' ') };
};

/** Whether the API's name can be one of the job's: itself, a job of its matrix, a job of the workflow that it calls. */
const isNamed = (job: string, id: string): boolean =>
  job === id || job.startsWith(`${id} (`) || job.startsWith(`${id} / `);

interface Matched {
  readonly jobs: readonly RunJob[];
  /** Failed ones that the API names in no way. */
  readonly left: readonly NamedResult[];
}

/**
 * The jobs of this result in the run that belong to `needs`, which holds the jobs' IDs while the API returns their names. A
 * job with a `name` of its own matches no ID, so where an ID is left over, jobs that are left over are taken for it.
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

/** Of these jobs' results those that GitHub calls cancelled are failures where the job's time ran out. */
export const withTimedOut = (
  jobs: readonly NamedResult[],
  failures: readonly { readonly job: string; readonly timeLimit?: string }[],
): readonly NamedResult[] => {
  const timedOut = failures.filter(({ timeLimit }) => timeLimit !== undefined);
  const cancelled = jobs.filter(({ result }) => result === 'cancelled');
  const named = cancelled.filter(({ name }) => timedOut.some(({ job }) => isNamed(job, name)));
  const unnamed = timedOut.filter(({ job }) => !named.some(({ name }) => isNamed(job, name)));
  const rest = cancelled.filter(job => !named.includes(job));
  // Jobs with a name of their own are those that are left.
  const failed = unnamed.length >= rest.length ? cancelled : named;
  return jobs.map(job => (failed.includes(job) ? { ...job, result: 'failure' } : job));
};
