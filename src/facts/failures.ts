import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Ended } from '../inputs/types.js';
import { complaintsOf, distinct } from './complaints.js';
import { legOf, matchNeeds } from './job-names.js';
import { logTail } from './log-tail.js';
import type { Reading, RunJob, RunReader, RunStep } from './run-reader.js';
import type { Complaint, Failure } from './types.js';

/** Jobs whose errors are asked for, so that a usual run costs six requests at most. */
const ASKED = 4;
/** Failures that show the end of a log. */
const LOGS = 2;

/** Whose failures the message tells of. */
export interface Scope {
  /** The jobs that are reported over. */
  readonly needs?: readonly Ended[];
  /** The job that reports for itself. */
  readonly job?: { readonly id?: string; readonly name: string };
  readonly logs: boolean;
  readonly repoUrl?: string;
}

interface Found {
  readonly failures: readonly Failure[];
  readonly notes: readonly string[];
}

/** Reads what failed in a run, and why. */
export const readFailures = async (reader: RunReader, run: RunIdentity, scope: Scope): Promise<Found> => {
  const { value: jobs, gap } = await jobsOf(reader, run, scope);
  const { jobs: shown, left } = within(jobs.filter(hasFailed), scope);
  const groups = grouped(shown);
  const asked = inTurn(groups).slice(0, ASKED);
  const [errors, logs] = await Promise.all([
    Promise.all(asked.map(async job => ({ job, ...(await reader.errors(job.id)) }))),
    scope.logs
      ? readLogs(
          reader,
          groups.slice(0, LOGS).flatMap(group => group[0] ?? []),
        )
      : [],
  ]);
  const linked = links(run, scope.repoUrl);
  const told = (job: RunJob): readonly Complaint[] =>
    complaintsOf(errors.find(one => one.job === job)?.value ?? [], scope.repoUrl, job.sha);
  const failures = groups.map(group => ({
    ...failureOf(group, jobs, linked),
    isOwn: group.every(job => isOwn(job, scope)),
    errors: distinct(group.flatMap(told)),
    ...known('log', logs.find(one => group.includes(one.job))?.tail),
  }));
  return {
    failures: [...failures, ...left.map(need => ({ ...BARE, job: need.name }))],
    notes: [gap, ...errors.map(one => one.gap), ...logs.map(one => one.gap)].flatMap(note => note ?? []),
  };
};

/** GitHub hears of a step a moment after the runner: the job that reports may not show yet that one of its own has failed. */
const MOMENT_MS = 1_000;

const jobsOf = async (
  reader: RunReader,
  run: RunIdentity,
  scope: Scope,
): Promise<Reading<readonly RunJob[]>> => {
  const read = await reader.jobs(run);
  const own = read.value.find(job => isOwn(job, scope));
  if (scope.needs || !own || own.result !== undefined || hasFailed(own)) return read;
  await reader.wait(MOMENT_MS);
  return reader.jobs(run);
};

const isOwn = (one: RunJob, { job }: Scope): boolean =>
  job !== undefined && (job.id === undefined ? one.name === job.name : one.id === job.id);

const BARE = { isOwn: false, legs: [], of: 1, steps: [], errors: [] } as const;

/** A job that is still running, as the one that reports is, has failed if one of its steps has. */
const hasFailed = (job: RunJob): boolean =>
  job.result === 'failure' || (job.result === undefined && failedSteps(job).length > 0);

const failedSteps = (job: RunJob): readonly RunStep[] => job.steps.filter(step => step.result === 'failure');

const within = (failed: readonly RunJob[], scope: Scope): ReturnType<typeof matchNeeds> => {
  const own = failed.filter(one => isOwn(one, scope));
  if (!scope.needs) return { jobs: scope.job ? own : failed, left: [] };
  const matched = matchNeeds(
    failed.filter(one => !own.includes(one)),
    scope.needs,
  );
  return { ...matched, jobs: [...own, ...matched.jobs] };
};

type Group = readonly RunJob[];

/** Legs of one matrix together, every other job for itself. */
const grouped = (jobs: readonly RunJob[]): readonly Group[] => {
  const groups = new Map<string, RunJob[]>();
  for (const job of jobs) {
    const leg = legOf(job.name);
    const key = leg === undefined ? `job ${job.id}` : `legs ${leg.base}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  return [...groups.values()];
};

/** The first job of each group, then the second of each, and so on. */
const inTurn = (groups: readonly Group[]): readonly RunJob[] =>
  Array.from({ length: Math.max(0, ...groups.map(group => group.length)) }, (_, at) =>
    groups.flatMap(group => group[at] ?? []),
  ).flat();

interface Links {
  readonly job: (job: RunJob) => string | undefined;
  readonly step: (job: RunJob, step: RunStep) => string | undefined;
}

const links = ({ id }: RunIdentity, repoUrl: string | undefined): Links => {
  const job = (one: RunJob) =>
    repoUrl === undefined ? undefined : `${repoUrl}/actions/runs/${id}/job/${one.id}`;
  return {
    job,
    step: (one, step) => {
      const url = job(one);
      return url === undefined ? undefined : `${url}#step:${step.number}:1`;
    },
  };
};

const failureOf = (
  group: Group,
  all: readonly RunJob[],
  { job: link, step: linkTo }: Links,
): Omit<Failure, 'errors' | 'isOwn'> => {
  const [first] = group;
  const base = first && legOf(first.name)?.base;
  const steps = group.flatMap(job =>
    failedSteps(job).map(step => ({ name: step.name, ...known('url', linkTo(job, step)) })),
  );
  const isMatrix = group.length > 1;
  return {
    job: (isMatrix ? base : first?.name) ?? '',
    ...known('url', isMatrix || !first ? undefined : link(first)),
    legs: isMatrix
      ? group.map(job => ({ name: legOf(job.name)?.values ?? job.name, ...known('url', link(job)) }))
      : [],
    of: isMatrix ? all.filter(job => legOf(job.name)?.base === base).length : 1,
    steps: [...new Map(steps.toReversed().map(step => [step.name, step])).values()].toReversed(),
  };
};

interface Log {
  readonly job: RunJob;
  readonly tail?: string;
  readonly gap?: string;
}

const readLogs = (reader: RunReader, jobs: readonly RunJob[]): Promise<readonly Log[]> =>
  Promise.all(
    jobs.map(async (job): Promise<Log> => {
      if (job.result === undefined) return { job, gap: UNFINISHED };
      const { value, gap } = await reader.log(job.id);
      return { job, ...known('tail', logTail(value, failedSteps(job)[0])), ...known('gap', gap) };
    }),
  );

const UNFINISHED =
  'The last lines of the log could not be read: GitHub gives a job’s log once the job is over, so report from a later job (needs) or from another workflow (workflow_run)';
