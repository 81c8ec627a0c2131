import type { Edges } from '../edges/types.js';
import type { Keys } from '../memory/keys.js';
import { shareReport } from '../memory/reports.js';
import { claimResult, confirmResult } from '../memory/results.js';
import type { Cache, Fault } from '../memory/types.js';
import type { RunReports, RunResult } from './run-overview.js';
import { limitRequest } from '../memory/time-limit.js';

/** What the jobs of a run report to each other, whatever their destinations are. */
export const openReports = (keys: Keys, cache: Cache | Fault, edges: Edges): RunReports | undefined => {
  if (!('find' in cache)) return undefined;
  const claimed = new Map<string, string>();
  return {
    share: async own => {
      const all = await shareReport(own, keys, cache, edges);
      return 'kind' in all ? undefined : all;
    },
    join: async own => {
      const found = await cache.find(keys.reports, limitRequest(edges));
      if (found.kind === 'found') await shareReport(own, keys, cache, edges);
    },
    claimResult: async (name, result) => {
      const key = keys.result(JSON.stringify([name, ...describeResult(result)]));
      claimed.set(name, key);
      return claimResult(key, cache, edges);
    },
    confirm: async names => {
      await Promise.all(names.map(name => confirmResult(claimed.get(name), cache, edges)));
    },
  };
};

const describeResult = ({ overview, status, attempt }: RunResult): readonly unknown[] => [
  attempt,
  status,
  overview.jobs.map(job => [job.name, job.state, job.matrixJobs.map(one => [one.name, one.state])]),
];
