import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Inputs } from '../inputs/types.js';
import { type FailureScope, mayReadJobsAgain, readFailures } from './failures.js';
import { readHistory } from './history.js';
import { withTimedOut } from './job-names.js';
import { planRequests } from './request-plan.js';
import type { Gap, RunReader } from './run-reader.js';
import type { Facts } from './types.js';
import { findTransitions } from './transitions.js';
import { findUntitled, isDue, reportsFailure } from './when.js';

/** Adds what GitHub's API knows: the results of earlier runs and, if a failed run is due, what failed. */
export const addDetails = async (
  facts: Facts,
  inputs: Inputs,
  reader: RunReader,
  run: RunIdentity,
  nowMs: number,
): Promise<Facts> => {
  const scope = buildScope(facts, inputs);
  const { attempts, forFailures } = planRequests(run, scope);
  const past = readHistory(reader, run, nowMs, attempts);
  const titled = addCommit(facts, inputs, reader);
  const due =
    isDue(inputs.when, facts.status) ||
    isDue(inputs.when, facts.status, findTransitions(facts.status, (await past).history?.previous));
  const found =
    due && reportsFailure(facts)
      ? await readFailures(reader, run, { ...scope, requests: forFailures }, nowMs)
      : { failures: [], gaps: [] };
  return joinDetails(await titled, found, await past);
};

/**
 * The facts of a run that GitHub calls cancelled. If a job timed out, the run is a failure, with its history. Whoever cancels a run does
 * not need to hear what else went wrong.
 */
export const addTimeouts = async (
  facts: Facts,
  inputs: Inputs,
  reader: RunReader,
  run: RunIdentity,
  nowMs: number,
): Promise<Facts> => {
  const scope = { ...buildScope(facts, inputs), isCancelled: true, mayAskAgain: false };
  const { attempts, forFailures } = planRequests(run, scope);
  const found = await readFailures(reader, run, { ...scope, requests: forFailures }, nowMs);
  if (found.timedOut.length === 0) return { ...facts, gaps: distinctGaps([...facts.gaps, ...found.gaps]) };
  const [past, named] = await Promise.all([
    readHistory(reader, run, nowMs, attempts),
    addCommit({ ...facts, status: 'failure', reportedStatus: 'failure' }, inputs, reader),
  ]);
  return joinDetails(named, found, past);
};

type Past = Awaited<ReturnType<typeof readHistory>>;
type Found = Awaited<ReturnType<typeof readFailures>>;

/** The facts with what failed and with the runs before. */
const joinDetails = (
  facts: Facts,
  { failures, gaps, durationMs }: Pick<Found, 'failures' | 'gaps' | 'durationMs'>,
  past: Past,
): Facts => ({
  ...facts,
  run: timed(facts.run, durationMs),
  jobs: withTimedOut(facts.jobs, failures),
  failures,
  ...known('history', past.history),
  transitions: findTransitions(facts.status, past.history?.previous),
  gaps: distinctGaps([...facts.gaps, ...gaps, ...past.gaps]),
});

/** Adds the title of a commit that the event names only by its hash. */
export const addCommit = async (facts: Facts, inputs: Inputs, { commit }: RunReader): Promise<Facts> => {
  const sha = findUntitled(facts, inputs);
  if (sha === undefined) return facts;
  const { value, problem } = await commit(sha);
  const { subject, gaps } = facts;
  return {
    ...facts,
    subject: value ? { ...subject, change: { ...subject.change, commit: value } } : subject,
    gaps: problem ? [...gaps, problem] : gaps,
  };
};

/** How long it took, if nothing else says so. */
const timed = (run: Facts['run'], durationMs: number | undefined): Facts['run'] => ({
  ...known('durationMs', durationMs),
  ...run,
});

const distinctGaps = (gaps: readonly Gap[]): readonly Gap[] => [
  ...new Map(gaps.map(problem => [problem.sentence, problem])).values(),
];

interface RequestScope extends Omit<FailureScope, 'requests'> {
  /** Whether the title of the commit is asked for. */
  readonly asksCommit: boolean;
  readonly mayAskAgain: boolean;
}

const buildScope = (facts: Facts, inputs: Inputs): RequestScope => {
  const scope = {
    ...known('needs', facts.subject.run ? undefined : inputs.needs),
    ...known('job', findOwnJob(facts, inputs)),
    logs: inputs.details === 'logs',
    ...known('repoUrl', facts.subject.repo?.url),
  };
  return {
    ...scope,
    asksCommit: findUntitled(facts, inputs) !== undefined,
    mayAskAgain: mayReadJobsAgain(scope),
  };
};

/** The job of this step, if it is what failed. Undefined if the event reports another run or the user sets the status. */
const findOwnJob = ({ subject, job }: Facts, inputs: Inputs): FailureScope['job'] => {
  const { status, checkRunId: id } = inputs.job;
  if (subject.run || status === undefined) return undefined;
  // A status that only repeats the job's adds nothing.
  if (status === 'cancelled' ? (inputs.status ?? status) !== status : inputs.status !== undefined)
    return undefined;
  if (status !== 'failure' && status !== 'cancelled') return undefined;
  const matrixJob = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
  return { ...known('id', id), name: `${job?.name ?? ''}${matrixJob}` };
};
