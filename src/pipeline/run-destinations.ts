import type { Edges } from '../edges/types.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { RunLive } from './run-overview.js';

/**
 * Where the run's message goes now. A webhook that cannot edit gets only one message: from the step that finds no other job
 * running or waiting, or that has `needs`. The other steps leave it to that one.
 */
export const selectDestinations = async (
  destinations: readonly Destination[],
  { overview, reportedStatus, subject }: Facts,
  { needs, status }: Pick<Inputs, 'needs' | 'status'>,
  { runner }: Pick<Edges, 'runner'>,
  { reports, unsaved = [] }: RunLive,
): Promise<readonly Destination[]> => {
  const selected = await Promise.all(
    destinations.map(async (destination): Promise<readonly Destination[]> => {
      const { name, platform } = destination;
      if (subject.run && reportedStatus === 'running' && unsaved.includes(name)) {
        runner.notice(`${name}: nobody could edit the message, so it is left to the event that ends the run`);
        return [];
      }
      if (platform.edits || overview === undefined || needs || status === 'waiting') return [destination];
      const why = `${name}: a ${platform.title} webhook edits no message`;
      if (reportedStatus === 'running') {
        if (overview.isWhole) {
          runner.notice(`${why}, so the run's message is left to the job that ends last`);
          return [];
        }
        runner.notice(
          `${why}, and it is not known which job ends last: give the job actions: read, or report from one that has needs`,
        );
        return [destination];
      }
      // Jobs that end together all find no other one running.
      if (reports && !(await reports.claimResult(name, overview))) {
        runner.notice(`${why}, and another job that ended at the same time posts the run's message`);
        return [];
      }
      return [destination];
    }),
  );
  return selected.flat();
};
