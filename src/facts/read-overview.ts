import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import { askForReviews } from './ask-reviews.js';
import { pauseFor } from './request-budget.js';
import { buildOverview, hasSameStates, mayBeOver, readStates, withoutRepeated } from './overview.js';
import { isOwnJob } from './own-job.js';
import type { Gap, RunJob, RunReader } from './run-reader.js';
import type { Overview } from './types.js';
import { readReasons, readErrors, describeJobs } from './read-reasons.js';
import type { ReadRun, RunScope } from './run-scope.js';

/** Requests per edit, so that all jobs of a large run together stay far below a token's hourly limit. */
const REQUESTS = 3;

/** The same, and how long not to read again: all jobs share what the token may ask in an hour. */
export const readRun = async (
  reader: RunReader,
  run: RunIdentity,
  scope: RunScope,
): Promise<ReadRun | { readonly problem: Gap }> => {
  const read = await readState(reader, run, scope);
  if ('problem' in read) return read;
  const { pauseMs: _before, ...overview } = read.overview;
  const pauseMs = pauseFor(reader.budget(), REQUESTS, scope.nowMs);
  return { ...read, overview: { ...overview, ...(pauseMs > 0 && { pauseMs }) } };
};

/** Reads the state of a run: first its jobs, then, with the remaining requests, why jobs failed, and the earlier runs. */
const readState = async (
  reader: RunReader,
  run: RunIdentity,
  scope: RunScope,
): Promise<ReadRun | { readonly problem: Gap }> => {
  const { own, isReporter, repoUrl, nowMs, before, over, asksForResult = false } = scope;
  const read = await reader.latestJobs(run);
  if (read.value.length === 0 && read.problem !== undefined) return { problem: read.problem };
  const ownJob = read.value.find(job => isOwnJob(job, own));
  const jobs = isReporter ? read.value.filter(job => job !== ownJob) : read.value;
  const states = withoutRepeated(readStates(jobs, own, over));
  const plain = buildOverview(states, own, true, describeJobs(run, repoUrl, new Map()));
  const asks = asksForResult && read.requests < REQUESTS;
  const result = asks ? await reader.attempt(run, run.attempt) : undefined;
  const unused = countLeft(read.requests, asks, plain);
  const reviewed = await askForReviews(reader, run, scope, states, unused - (plain.isOver ? 1 : 0));
  const left = unused - reviewed.requests;
  const gaps = [read, result, reviewed].flatMap(one => one?.problem ?? []);
  const isOver = plain.isOver || result?.value?.result !== undefined;
  const whole = {
    ...known('durationMs', isOver ? durationSince(jobs, nowMs) : undefined),
    ...known('runResult', result?.value?.result),
    ...(reviewed.value.length > 0 && { reviews: reviewed.value }),
    isOwnUncertain: states.some(state => mayBeOver(state, own)),
  };
  if (before && before.runResult === whole.runResult && hasSameStates(before.overview, plain))
    return { ...before, ...whole, gaps };
  if (isOver) {
    const why = await readReasons(reader, run, scope, states, plain, left, reviewed.value);
    return { errors: new Map(), ...whole, ...why, gaps: [...gaps, ...why.gaps] };
  }
  const { errors, gaps: errorGaps } = await readErrors(reader, states, repoUrl, left, before?.errors);
  const overview = buildOverview(states, own, true, describeJobs(run, repoUrl, errors));
  return { overview, failures: [], errors, ...whole, gaps: [...gaps, ...errorGaps] };
};

/** The remaining requests after the jobs. One is reserved for the check after the edit. */
const countLeft = (asked: number, isAsked: boolean, { isOver }: Overview): number => {
  const keeps = isAsked || !isOver ? 1 : 0;
  return Math.max(0, REQUESTS - asked - keeps);
};

const durationSince = (jobs: readonly RunJob[], nowMs: number): number | undefined => {
  const from = jobs.flatMap(job => (job.isEarlier ? [] : (job.fromMs ?? [])));
  return from.length > 0 ? nowMs - Math.min(...from) : undefined;
};
