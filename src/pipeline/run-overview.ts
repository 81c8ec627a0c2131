import type { Context } from '../events/context.js';
import { known } from '../values/read.js';
import { withTimedOut } from '../facts/job-names.js';
import { buildOverview } from '../facts/overview.js';
import type { OwnJob } from '../facts/own-job.js';
import { readRun } from '../facts/read-overview.js';
import type { ReadRun } from '../facts/run-scope.js';
import { findTransitions } from '../facts/transitions.js';
import type { Gap } from '../facts/run-reader.js';
import type { Facts, Failure, Overview } from '../facts/types.js';
import type { Inputs, RunStatus } from '../inputs/types.js';
import type { JobReport } from '../memory/reports.js';
import {
  asTimedOut,
  cleanReport,
  findJobUrl,
  findOwnJob,
  nameRun,
  selectReports,
  toReadJob,
  toReport,
  toRunReport,
} from './own-job.js';
import { type ApiEdges, describeBug, openReader } from './details.js';

/** What the jobs of a run report to each other through the memory. Never rejects. */
export interface RunReports {
  /** Adds this job's report and returns those of all jobs; undefined if the memory fails. */
  readonly share: (own?: JobReport) => Promise<readonly JobReport[] | undefined>;
  /** Adds this job's report if other jobs have reported: GitHub's API is not open to them. */
  readonly join: (own: JobReport) => Promise<void>;
  /** Whether this step should post the result to the destination of that name. */
  readonly claimResult: (name: string, result: RunResult) => Promise<boolean>;
  /** Saves that a result was posted to these destinations; another step posts it otherwise. */
  readonly confirm: (names: readonly string[]) => Promise<void>;
}

/** What a message says about a finished run. */
export interface RunResult {
  readonly overview: Overview;
  readonly status: RunStatus;
  readonly attempt: number;
}

/** What is known about the run's message in addition to its facts. */
export interface RunLive {
  readonly reports?: RunReports | undefined;
  /** Destinations whose message no later step can find. */
  readonly unsaved?: readonly string[] | undefined;
  /** Whether an earlier step reported that the run waits for approval. */
  readonly hasWaited?: (() => Promise<boolean>) | undefined;
  /** When this step began, in milliseconds since the epoch. */
  readonly beganAtMs?: number;
  /** Whether GitHub is read later, if at all: the message is not sent before. */
  readonly isUnread?: boolean;
  /** What this step has read last, so that it is not read again. */
  readonly memo?: { last?: ReadRun };
  /** Whether a destination cannot edit. Then the step has to know if the job is the last. */
  readonly mustKnowLast?: boolean;
}

/** How long GitHub's API may take to show that another job is over, in milliseconds. */
const API_LAG_MS = 2_000;

/** The facts of the whole run: the state of its jobs and, once all are over, its result. */
export const withRunOverview = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  live: RunLive = {},
  connect?: Parameters<typeof openReader>[4],
): Promise<Facts> => {
  const own = findOwnJob(facts, inputs, live.beganAtMs);
  const { reports, mustKnowLast = false } = live;
  const buildReport = (): JobReport | undefined =>
    own ? toReport(own, facts, inputs, edges.clock.now()) : toRunReport(facts);
  const share = async (): Promise<readonly JobReport[] | undefined> =>
    (await reports?.share(buildReport()))?.map(cleanReport);
  if (live.isUnread === true) {
    const report = buildReport();
    if (report) await reports?.join(report);
    return addReports(facts, inputs, own, [], undefined, context, edges.clock.now());
  }
  // Written before GitHub is read: of two jobs that end together, at least one knows about both.
  const shared = mustKnowLast ? await share() : undefined;
  const asksForReviews = (await live.hasWaited?.()) ?? false;
  const read = (): Promise<ReadRun | Gap> =>
    readFromGitHub(facts, inputs, context, edges, { ...live, own, shared, asksForReviews }, connect);
  let found = await read();
  const isUncertain = (one: ReadRun): boolean =>
    !one.overview.isOver && (one.isOwnUncertain || (mustKnowLast && shared === undefined));
  if (!('sentence' in found) && inputs.needs === undefined && isUncertain(found)) {
    await edges.clock.sleep(API_LAG_MS, edges.interrupted);
    found = await read();
  }
  if ('sentence' in found) {
    return addReports(facts, inputs, own, shared ?? (await share()) ?? [], found, context, edges.clock.now());
  }
  const { overview, failures, history, durationMs, gaps, runResult, reviews } = found;
  const now = asTimedOut(statusNow(facts, inputs, overview, runResult), failures);
  const { job: _job, ...whole } = facts;
  return {
    ...whole,
    jobs: withTimedOut(facts.jobs, failures),
    about: 'run',
    overview,
    ...now,
    run: { ...facts.run, ...known('durationMs', facts.subject.run?.durationMs ?? durationMs) },
    // A job that failed in a run that passed may fail; the overview shows it.
    failures: now.status === 'success' ? [] : failures,
    ...known('history', history),
    ...known('reviews', reviews),
    transitions: findTransitions(now.status, history?.previous),
    gaps: [...facts.gaps, ...gaps],
  };
};

interface ReadingLive extends RunLive {
  readonly own: OwnJob | undefined;
  readonly shared: readonly JobReport[] | undefined;
  readonly asksForReviews: boolean;
}

const readFromGitHub = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  { own, shared, memo, asksForReviews }: ReadingLive,
  connect: Parameters<typeof openReader>[4],
): Promise<ReadRun | Gap> => {
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened) return notRead(opened.why);
    const { status } = facts.subject;
    const read = await readRun(opened.reader, opened.run, {
      ...known('own', own),
      isReporter: inputs.needs !== undefined,
      // An event may arrive late, after its run is over.
      asksForResult: facts.subject.run !== undefined && (status === undefined || !isFinal(status)),
      asksForReviews,
      logs: inputs.details === 'logs',
      ...known('repoUrl', facts.subject.repo?.url),
      nowMs: edges.clock.now(),
      over: new Map((shared ?? []).filter(({ isOver }) => isOver).map(({ id, state }) => [id, state])),
      before: memo?.last,
    });
    if ('problem' in read) return read.problem;
    if (memo) memo.last = read;
    return read;
  } catch (error) {
    return notRead(describeBug(error));
  }
};

const notRead = (why: string): Gap => ({
  sentence: `Only jobs that reported are shown, since GitHub's API was not asked for the others: ${why}`,
});

/** The facts of a run whose jobs GitHub does not list: only those that reported, including this one. */
const addReports = (
  facts: Facts,
  inputs: Inputs,
  own: OwnJob | undefined,
  reports: readonly JobReport[],
  gap: Gap | undefined,
  context: Context,
  nowMs: number,
): Facts => {
  const { job: _job, ...whole } = facts;
  const runResult = reports.find(({ id, isOver }) => id === nameRun(facts) && isOver)?.state;
  const listed = selectReports(reports, facts.run.attempt);
  const all = own && listed.length === 0 ? [toReport(own, facts, inputs, nowMs)] : listed;
  const steps = new Map(all.map(({ id, step }) => [id, step]));
  const jobs = all.map(toReadJob);
  const overview = buildOverview(jobs, own, false, ({ id }) => {
    const step = steps.get(id);
    return {
      ...known('url', findJobUrl(facts, context.runId, id)),
      ...(step !== undefined && { step: { name: step } }),
    };
  });
  const now = statusNow(facts, inputs, overview, runResult);
  return {
    ...whole,
    about: 'run',
    overview,
    ...now,
    failures: now.status === 'running' ? [] : overview.jobs.flatMap(toFailure),
    transitions: findTransitions(now.status, undefined),
    gaps: gap ? [...facts.gaps, gap] : facts.gaps,
  };
};

const toFailure = ({ name, state, url, step, matrixJobs }: Overview['jobs'][number]): readonly Failure[] => {
  if (state !== 'failure') return [];
  const failed = matrixJobs.filter(one => one.state === 'failure');
  return [
    {
      isOwn: false,
      job: name,
      ...known('url', url),
      matrixJobs: failed.length > 1 ? failed : [],
      total: Math.max(1, matrixJobs.length),
      steps: step ? [step] : [],
      errors: [],
    },
  ];
};

/** The run is running until all its known jobs are over. */
const statusNow = (
  facts: Facts,
  inputs: Inputs,
  overview: Overview,
  runResult?: RunStatus,
): Pick<Facts, 'status' | 'reportedStatus'> => {
  if (inputs.status === 'waiting') return { status: 'waiting', reportedStatus: 'waiting' };
  const eventStatus = facts.subject.run && (runResult ?? facts.subject.status);
  const result: RunStatus | undefined =
    eventStatus ?? (inputs.needs ? facts.status : overview.isOver ? overview.result : undefined);
  return result === undefined
    ? { status: 'running', reportedStatus: 'running' }
    : { status: result, reportedStatus: result };
};

const isFinal = (status: RunStatus): boolean => status !== 'running' && status !== 'waiting';
