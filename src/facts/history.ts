import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Gap, RunSeries, PastRun, RunReader } from './run-reader.js';
import type { History, ComparedResult } from './types.js';

/** Earlier runs that the row of symbols shows. */
const ROW = 7;

/** The runs before this one; without `history` if they could not be read. */
interface PastRuns {
  readonly history?: History;
  readonly gaps: readonly Gap[];
}

/**
 * Reads what the finished runs of the same workflow, branch and kind of event were before this one.
 * @param mostAttempts Earlier attempts of the run that are read.
 */
export const readHistory = async (
  reader: RunReader,
  run: RunIdentity,
  nowMs: number,
  mostAttempts: number,
): Promise<PastRuns> => {
  const series = await findSeries(reader, run);
  const [attempts, runs] = await Promise.all([
    Promise.all(attemptsBefore(run, mostAttempts).map(attempt => reader.attempt(run, attempt))),
    series.value ? reader.runs(series.value) : undefined,
  ]);
  const gaps = [series.problem, runs?.problem, ...attempts.map(one => one.problem)].flatMap(
    problem => problem ?? [],
  );
  // If an attempt was not read, the runs behind it may not be the next ones.
  const unread = attempts.findIndex(one => one.problem !== undefined);
  const readable = (unread < 0 ? attempts : attempts.slice(0, unread)).flatMap(one => one.value ?? []);
  const again = readable.flatMap(toComparedRun);
  const leavesOut = attempts.length < run.attempt - 1 && (attempts.length === 0 || again.length > 0);
  const before =
    unread < 0 && !leavesOut ? (runs?.value ?? []).filter(isEarlierRun(run)).flatMap(toComparedRun) : [];
  const compared = [...again, ...before];
  if (gaps.length > 0 && compared.length === 0) return { gaps };
  const more = runs?.more === true || leavesOut || gaps.length > 0;
  return { history: buildHistory(compared, more, nowMs), gaps };
};

const attemptsBefore = ({ attempt }: RunIdentity, most: number): readonly number[] =>
  Array.from({ length: Math.min(attempt - 1, most) }, (_, index) => attempt - 1 - index);

/** What identifies the runs to compare with: from the runner if possible, otherwise from GitHub. */
const findSeries = async (
  reader: RunReader,
  run: RunIdentity,
): Promise<{ readonly value?: RunSeries; readonly problem?: Gap }> => {
  const own = completeSeries(run);
  if (own) return { value: own };
  const { value, problem } = await reader.series(run);
  const series = completeSeries({ ...value, ...run });
  return series
    ? { value: series }
    : {
        problem: problem ?? { sentence: 'There are no earlier runs to compare with: the run has no branch' },
      };
};

/** What identifies the runs to compare with, if all of it is known. */
export const completeSeries = ({ workflow, branch, event }: Partial<RunSeries>): RunSeries | undefined =>
  workflow !== undefined && branch !== undefined && event !== undefined
    ? { workflow, branch, event }
    : undefined;

/** A fork's branch may have the same name, and a re-run may be older than runs that have already ended. */
const isEarlierRun =
  (run: RunIdentity) =>
  (one: PastRun): boolean =>
    one.id !== run.id &&
    (one.number === undefined || run.number === undefined || one.number < run.number) &&
    isOfSameRepo(run, one.headRepo);

const isOfSameRepo = ({ headRepo, event = '' }: RunIdentity, other: string | undefined): boolean =>
  // Older servers omit the repository. Only pull requests can come from another one.
  (other === undefined && !event.startsWith('pull_request')) ||
  other?.toLowerCase() === headRepo?.toLowerCase();

interface ComparedRun extends PastRun {
  readonly compared: ComparedResult;
}

/** Cancelled and skipped runs say nothing about the code. */
const toComparedRun = (run: PastRun): readonly ComparedRun[] =>
  run.result === 'success' || run.result === 'failure' ? [{ ...run, compared: run.result }] : [];

const buildHistory = (past: readonly ComparedRun[], more: boolean, nowMs: number): History => {
  const previous = past[0]?.compared;
  const end = past.findIndex(one => one.compared !== previous);
  const streak = end < 0 ? past : past.slice(0, end);
  const first = streak.at(-1);
  return {
    ...known('previous', previous),
    streak: streak.length,
    isLonger: end < 0 && more,
    ...known('since', first && buildSince(first, nowMs)),
    row: past
      .slice(0, ROW)
      .map(one => one.compared)
      .reverse(),
  };
};

const buildSince = ({ sha, author, atMs }: ComparedRun, nowMs: number): NonNullable<History['since']> => ({
  ...known('sha', sha),
  ...known('author', author),
  ...known('agoMs', atMs === undefined ? undefined : nowMs - atMs),
});
