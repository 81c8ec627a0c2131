import type { Edges } from '../edges/types.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { RunLive } from './run-overview.js';

/**
 * Where the run's message goes now. A webhook that cannot edit gets a single message: from the step that finds no other job running or
 * waiting, or that has `needs`. Other steps leave it to that one.
 */
export const selectDestinations = async (
  destinations: readonly Destination[],
  { overview, reportedStatus, subject, run }: Facts,
  { needs, status }: Pick<Inputs, 'needs' | 'status'>,
  { runner }: Pick<Edges, 'runner'>,
  { reports, unsaved = [] }: RunLive,
): Promise<readonly Destination[]> => {
  const selected = await Promise.all(
    destinations.map(async (destination): Promise<readonly Destination[]> => {
      const { name, platform } = destination;
      if (subject.run && reportedStatus === 'running' && unsaved.includes(name)) {
        runner.notice(`${name}: the message could not be edited later, so it is posted when the run ends`);
        return [];
      }
      if (platform.edits || overview === undefined || status === 'waiting') return [destination];
      const why = `${name}: a ${platform.title} webhook cannot edit messages`;
      if (reportedStatus === 'running') {
        if (needs) return [destination];
        if (overview.isWhole) {
          runner.notice(`${why}, so the last job to finish posts the run's message`);
          return [];
        }
        runner.notice(
          `${why}, and Hookline cannot tell which job finishes last: add actions: read to the job, or report from a job with needs`,
        );
        return [destination];
      }
      // Jobs that end together all find no other running job. The last of them is known before a job that needs it starts.
      const result = { overview, status: reportedStatus, attempt: run.attempt };
      if (reports && !(await reports.claimResult(name, result))) {
        runner.notice(`${why}, and another job has already posted this result`);
        return [];
      }
      return [destination];
    }),
  );
  return selected.flat();
};
