import type { RunReader } from '../facts/run-reader.js';
import type { Asking } from './ask.js';
import { readErrors } from './read-errors.js';
import { readJobs } from './read-jobs.js';
import { readLog } from './read-log.js';
import { readAttempt, readLine, readRuns } from './read-runs.js';

/** Reads runs through GitHub's API. Never rejects. */
export const createReader = (asking: Asking): RunReader => ({
  jobs: run => readJobs(asking, run),
  errors: jobId => readErrors(asking, jobId),
  log: jobId => readLog(asking, jobId),
  runs: line => readRuns(asking, line),
  attempt: (run, attempt) => readAttempt(asking, run, attempt),
  wait: ms => asking.clock.sleep(ms, asking.until),
  line: run => readLine(asking, run),
});
