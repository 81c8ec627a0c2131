import type { SharedEditing } from './edit.js';
import { nameMessages, type Schedule } from './schedule.js';
import { announce, type Cached, claimDeputy, TURN, wasEdited } from './turns.js';

/** What to edit, in the time that all jobs share. */
export interface Task {
  readonly messages: readonly string[];
  /** Since when there is something to tell. */
  readonly sinceMs: number;
  /** No edit before that. */
  readonly notBefore?: number;
  readonly checks: number;
}

export type Editing = SharedEditing & Cached;

/** What is known about turns besides the schedule. */
interface Seen {
  /** Turns of jobs that did not edit. */
  readonly missed?: ReadonlySet<number>;
  /** How many turns other jobs have claimed and not announced. */
  readonly unannounced?: number;
}

/** The messages that another job edits late enough, the others, and when this job may edit those: undefined if not before the deadline. */
export const planTurn = (
  { edits }: Schedule,
  { messages, sinceMs, notBefore = 0 }: Task,
  { cache, edges, endsAt }: Editing,
  { missed = new Set(), unannounced = 0 }: Seen = {},
): { readonly planned: readonly string[]; readonly open: readonly string[]; readonly atMs?: number } => {
  const isPlanned = (name: string): boolean => {
    const { atMs = 0, turn } = edits.get(name) ?? {};
    return turn !== undefined && !missed.has(turn) && atMs >= sinceMs + TURN.lag;
  };
  const open = messages.filter(name => !isPlanned(name));
  const planned = messages.filter(isPlanned);
  const free = open.map(name => {
    const { atMs = 0, turn } = edits.get(name) ?? {};
    return atMs + (turn === undefined ? 0 : TURN.spacing);
  });
  const now = cache.now();
  const earliest = Math.max(now, notBefore, ...free) + unannounced * TURN.spacing;
  const latest = now + endsAt - edges.clock.now() - TURN.edit;
  if (earliest > latest) return { planned, open };
  return { planned, open, atMs: Math.max(earliest, Math.min(sinceMs + TURN.lag + TURN.window, latest)) };
};

/**
 * The turn that was not used; undefined if another job edits these messages, or has. One job waits until that is certain: the one whose
 * turn it is may be killed.
 */
export const watchOver = async (
  schedule: Schedule,
  messages: readonly string[],
  shared: Editing,
): Promise<number | undefined> => {
  const { cache, edges, endsAt } = shared;
  const { clock, random, interrupted } = edges;
  const group = nameMessages(...messages);
  if (schedule.deputies.includes(group)) return undefined;
  const edits = messages.flatMap(name => schedule.edits.get(name) ?? []);
  const lastMs = Math.max(...edits.map(({ atMs }) => atMs)) + TURN.grace;
  if (clock.now() + lastMs - cache.now() + TURN.edit > endsAt) return undefined;
  const claimed = await claimDeputy(schedule.turn, group, shared);
  if (claimed === 'others' || claimed === 'busy') return undefined;
  if (claimed === 'ours') await announce({ ...schedule, deputies: [...schedule.deputies, group] }, shared);
  for (const turn of new Set(edits.flatMap(one => one.turn ?? []))) {
    const atMs = Math.max(...edits.flatMap(one => (one.turn === turn ? one.atMs : [])));
    const sleepUntil = (ms: number): Promise<void> => clock.sleep(Math.max(0, ms - cache.now()), interrupted);
    await sleepUntil(atMs + TURN.look * (1 + random()));
    if (await wasEdited(turn, shared)) continue;
    await sleepUntil(atMs + TURN.grace);
    if (!(await wasEdited(turn, shared))) return turn;
  }
  return undefined;
};
