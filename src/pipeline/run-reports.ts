import type { Edges } from '../edges/types.js';
import type { Keys } from '../memory/keys.js';
import { shareReport } from '../memory/reports.js';
import { TURN } from '../memory/turns.js';
import type { Cache, Fault } from '../memory/types.js';
import type { RunReports } from './run-overview.js';

/** What the jobs of a run tell each other. */
export const openReports = (keys: Keys, cache: Cache | Fault, edges: Edges): RunReports | undefined =>
  'find' in cache
    ? {
        share: async own => {
          const all = await shareReport(own, keys, cache, edges);
          return 'kind' in all ? undefined : all;
        },
        join: async own => {
          const found = await cache.find(keys.reports, bounded(edges));
          if (found.kind === 'found') await shareReport(own, keys, cache, edges);
        },
        claimResult: async (name, { jobs }) => {
          const result = jobs.map(job => [
            job.name,
            job.state,
            job.matrixJobs.map(one => [one.name, one.state]),
          ]);
          const key = keys.result(JSON.stringify([name, result]));
          return (await cache.reserve(key, bounded(edges))).kind !== 'taken';
        },
      }
    : undefined;

const bounded = ({ clock, interrupted }: Edges): AbortSignal =>
  AbortSignal.any([clock.timeout(TURN.service), interrupted]);
