import type { RunReader } from '../facts/run-reader.js';
import { withBudget } from './budget.js';
import type { ApiClient } from './query.js';
import { readCommit } from './read-commit.js';
import { readErrors } from './read-errors.js';
import { readPendingDeployments } from './read-pending-deployments.js';
import { readJobs, readLatestJobs } from './read-jobs.js';
import { readPreventsSelfReview, readReviews } from './read-reviews.js';
import { readLog } from './read-log.js';
import { readAttempt, readSeries, readRuns } from './read-runs.js';

/** Reads runs through GitHub's API. Never rejects. */
export const createReader = (given: ApiClient): RunReader => {
  const { get, budget } = withBudget(given.get);
  const client = { ...given, get };
  return {
    jobs: run => readJobs(client, run, 'The failed jobs'),
    latestJobs: run => readLatestJobs(client, run),
    pendingDeployments: run => readPendingDeployments(client, run),
    reviews: run => readReviews(client, run),
    preventsSelfReview: environment => readPreventsSelfReview(client, environment),
    errors: jobId => readErrors(client, jobId),
    log: jobId => readLog(client, jobId),
    runs: line => readRuns(client, line),
    attempt: (run, attempt) => readAttempt(client, run, attempt),
    commit: sha => readCommit(client, sha),
    wait: ms => client.clock.sleep(ms, client.until),
    series: run => readSeries(client, run),
    budget,
  };
};
