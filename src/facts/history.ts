import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Line, PastRun, RunReader } from './run-reader.js';
import type { History, Verdict } from './types.js';

/** Earlier attempts of a run that are looked at: more than the last few were cancelled by nobody. */
const ATTEMPTS = 3;
/** Earlier runs that the row of symbols shows. */
const ROW = 7;

/** The runs before this one; without `history` where they could not be read. */
interface Past {
  readonly history?: History;
  readonly notes: readonly string[];
}

/** Reads what the finished runs of the same workflow, branch and kind of event were before this one. */
export const readHistory = async (reader: RunReader, run: RunIdentity, nowMs: number): Promise<Past> => {
  const line = await lineOf(reader, run);
  const [attempts, runs] = await Promise.all([
    Promise.all(attemptsBefore(run).map(attempt => reader.attempt(run, attempt))),
    line.value ? reader.runs(line.value) : undefined,
  ]);
  const notes = [line.gap, runs?.gap, ...attempts.map(one => one.gap)].flatMap(gap => gap ?? []);
  // What lies behind an attempt that could not be read is not known to come next.
  const unread = attempts.findIndex(one => one.gap !== undefined);
  const readable = unread < 0 ? attempts : attempts.slice(0, unread);
  const before = unread < 0 ? (runs?.value ?? []).filter(isBefore(run)) : [];
  const told = [...readable.flatMap(one => one.value ?? []), ...before].flatMap(verdictOf);
  if (notes.length > 0 && told.length === 0) return { notes };
  return { history: historyOf(told, runs?.more === true || notes.length > 0, nowMs), notes };
};

const attemptsBefore = ({ attempt }: RunIdentity): readonly number[] =>
  Array.from({ length: Math.min(attempt - 1, ATTEMPTS) }, (_, index) => attempt - 1 - index);

/** What names the runs to compare with: as far as the runner tells it, else as GitHub does. */
const lineOf = async (
  reader: RunReader,
  run: RunIdentity,
): Promise<{ readonly value?: Line; readonly gap?: string }> => {
  const own = complete(run);
  if (own) return { value: own };
  const { value, gap } = await reader.line(run);
  const line = complete({ ...value, ...run });
  return line
    ? { value: line }
    : { gap: gap ?? 'There are no earlier runs to compare with: the run has no branch' };
};

const complete = ({ workflow, branch, event }: Partial<Line>): Line | undefined =>
  workflow !== undefined && branch !== undefined && event !== undefined
    ? { workflow, branch, event }
    : undefined;

/** A fork's branch may bear the same name, and a re-run may be older than others that have ended. */
const isBefore =
  (run: RunIdentity) =>
  (one: PastRun): boolean =>
    one.id !== run.id &&
    (one.number === undefined || run.number === undefined || one.number < run.number) &&
    isOfSameRepo(run, one.headRepo);

const isOfSameRepo = ({ headRepo, event = '' }: RunIdentity, other: string | undefined): boolean =>
  // Older servers leave the repository out; only pull requests can come from another one.
  (other === undefined && !event.startsWith('pull_request')) ||
  other?.toLowerCase() === headRepo?.toLowerCase();

interface Told extends PastRun {
  readonly verdict: Verdict;
}

/** Cancelled and skipped runs tell nothing of the code. */
const verdictOf = (run: PastRun): readonly Told[] =>
  run.result === 'success' || run.result === 'failure' ? [{ ...run, verdict: run.result }] : [];

const historyOf = (past: readonly Told[], more: boolean, nowMs: number): History => {
  const previous = past[0]?.verdict;
  const end = past.findIndex(one => one.verdict !== previous);
  const streak = end < 0 ? past : past.slice(0, end);
  const first = streak.at(-1);
  return {
    ...known('previous', previous),
    streak: streak.length,
    isLonger: end < 0 && more,
    ...known('since', first && sinceOf(first, nowMs)),
    row: past
      .slice(0, ROW)
      .map(one => one.verdict)
      .reverse(),
  };
};

const sinceOf = ({ sha, author, atMs }: Told, nowMs: number): NonNullable<History['since']> => ({
  ...known('sha', sha),
  ...known('author', author),
  ...known('agoMs', atMs === undefined ? undefined : nowMs - atMs),
});
