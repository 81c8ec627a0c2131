import type { RunIdentity } from '../events/types.js';
import type { ReadJob } from './own-job.js';
import type { ReadResult, Review, RunReader } from './run-reader.js';
import type { RunScope } from './run-scope.js';

/**
 * Who approved or rejected the run's deployments, if it waited for that and a request is left beside those that read why jobs failed. A job
 * without steps was rejected, or never got a runner.
 */
export const askForReviews = async (
  reader: RunReader,
  run: RunIdentity,
  { asksForReviews = false, before }: RunScope,
  states: readonly ReadJob[],
  left: number,
): Promise<ReadResult<readonly Review[]> & { readonly requests: number }> => {
  const forErrors = states.filter(
    ({ state, job }) => state === 'failure' && job.steps.length > 0 && before?.errors.has(job.id) !== true,
  );
  return asksForReviews && left > forErrors.length
    ? { ...(await reader.reviews(run)), requests: 1 }
    : { value: [], requests: 0 };
};
