import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { known } from '../values/read.js';
import { withTimedOut } from '../facts/job-names.js';
import { buildOverview, type OwnJob, readStates } from '../facts/overview.js';
import { readRun } from '../facts/read-overview.js';
import { findTransitions } from '../facts/transitions.js';
import type { Gap } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import type { Inputs, RunStatus } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import { type ApiEdges, describeBug, openReader } from './details.js';

/** The facts of the whole run: the state of its jobs, and once all are over, its result. */
export const withRunOverview = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  connect?: Parameters<typeof openReader>[4],
): Promise<Facts> => {
  const ownJob = findOwnJob(facts, inputs);
  const { job: _job, ...whole } = facts;
  const without = (gap: Gap): Facts => {
    const overview = buildOverview(
      readStates(ownJob ? [toBareJob(ownJob)] : [], ownJob),
      ownJob,
      false,
      () => ({}),
    );
    const now = statusNow(facts, inputs, overview);
    return {
      ...facts,
      about: 'run',
      overview,
      ...now,
      transitions: findTransitions(now.status, undefined),
      gaps: [...facts.gaps, gap],
    };
  };
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened) return without(notAsked(opened.why));
    const read = await readRun(opened.reader, opened.run, {
      ...known('own', ownJob),
      isReporter: inputs.needs !== undefined,
      logs: inputs.details === 'logs',
      ...known('repoUrl', facts.subject.repo?.url),
      nowMs: edges.clock.now(),
    });
    if ('problem' in read) return without(read.problem);
    const { overview, failures, history, durationMs, gaps } = read;
    const now = asTimedOut(statusNow(facts, inputs, overview), failures);
    return {
      ...whole,
      jobs: withTimedOut(facts.jobs, failures),
      about: 'run',
      overview,
      ...now,
      run: { ...facts.run, ...known('durationMs', facts.subject.run?.durationMs ?? durationMs) },
      failures,
      ...known('history', history),
      transitions: findTransitions(now.status, history?.previous),
      gaps: [...facts.gaps, ...gaps],
    };
  } catch (error) {
    return without(notAsked(describeBug(error)));
  }
};

const notAsked = (why: string): Gap => ({
  sentence: `Only this job is shown, since GitHub's API was not asked for the others: ${why}`,
});

/**
 * Where the run's message goes now. A webhook that cannot edit gets only one message: from the step that finds no other job
 * running or waiting, or that has `needs`. The other steps leave it to that one.
 */
export const destinationsNow = (
  destinations: readonly Destination[],
  { overview, reportedStatus }: Facts,
  { needs }: Pick<Inputs, 'needs'>,
  { runner }: Pick<Edges, 'runner'>,
): readonly Destination[] =>
  destinations.filter(({ name, platform }) => {
    if (platform.edits || needs || reportedStatus !== 'running') return true;
    const why = `${name}: a ${platform.title} webhook edits no message`;
    if (overview?.isWhole) {
      runner.notice(`${why}, so the run's message is left to the job that ends last`);
      return false;
    }
    runner.notice(
      `${why}, and it is not known which job ends last: give the job actions: read, or report from one that has needs`,
    );
    return true;
  });

/** The run is running until all its known jobs are over. */
const statusNow = (
  facts: Facts,
  inputs: Inputs,
  overview: NonNullable<Facts['overview']>,
): Pick<Facts, 'status' | 'reportedStatus'> => {
  if (inputs.status === 'waiting') return { status: 'waiting', reportedStatus: 'waiting' };
  const eventStatus = facts.subject.run && facts.subject.status;
  const result: RunStatus | undefined =
    eventStatus ?? (inputs.needs ? facts.status : overview.isOver ? overview.result : undefined);
  return result === undefined
    ? { status: 'running', reportedStatus: 'running' }
    : { status: result, reportedStatus: result };
};

/** GitHub calls cancelled what ran out of time. */
const asTimedOut = (
  now: Pick<Facts, 'status' | 'reportedStatus'>,
  failures: Facts['failures'],
): Pick<Facts, 'status' | 'reportedStatus'> =>
  now.reportedStatus === 'cancelled' && failures.some(({ timeLimit }) => timeLimit !== undefined)
    ? { status: 'failure', reportedStatus: 'failure' }
    : now;

/** Undefined where the event is about another run. */
const findOwnJob = ({ subject, job }: Facts, inputs: Inputs): OwnJob | undefined => {
  if (subject.run) return undefined;
  const { status = 'success', checkRunId } = inputs.job;
  const matrixJob = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
  const { phase } = inputs;
  return {
    ...known('id', checkRunId),
    name: `${job?.name ?? ''}${matrixJob}`,
    result: inputs.status === undefined || !isResult(inputs.status) ? status : inputs.status,
    ...known('isOver', phase && phase.kind !== 'started'),
  };
};

const isResult = (status: RunStatus): status is OwnJob['result'] =>
  status !== 'running' && status !== 'waiting';

/** What is known of a job without GitHub's API. */
const toBareJob = (ownJob: OwnJob): Parameters<typeof readStates>[0][number] => ({
  id: ownJob.id ?? '',
  name: ownJob.name,
  steps: [],
});
