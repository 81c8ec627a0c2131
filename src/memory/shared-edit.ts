import type { Keys } from './keys.js';
import { endTurn, nextTurn, takeTurn, TURN, type EditTurn, wasEdited } from './turns.js';
import type { Cache, MemoryEdges } from './types.js';

/** One message that many jobs edit. `State` is what it would say. */
export interface Edit<State> {
  /** Reads from GitHub what the message should say now. */
  readonly read: () => Promise<State>;
  /** Makes one edit. `busy`: the platform takes no more for now. */
  readonly send: (state: State) => Promise<'sent' | 'busy' | 'failed'>;
  readonly isSame: (before: State, now: State) => boolean;
  /** How many jobs end at about this time, this one included: each of them has an edit to make. */
  readonly countEnding: (state: State) => number;
  /** Whether this job is the last of them, which has to check that nothing older has overwritten its edit. */
  readonly isLast: (state: State) => boolean;
}

/** How the edit came about. */
export type EditOutcome = 'sent' | 'failed' | 'by-another';

/** A platform accepts this many edits at once. */
const MOST_DIRECT = 3;

/** About how many of the jobs ask for a turn: the cache limits requests per minute. */
const MOST_ASKING = 12;

/** How often the last one checks what has changed since its edit. */
const MOST_CHECKS = 3;

/** What the jobs share, and until when this one may edit. */
export interface SharedEditing {
  readonly keys: Keys;
  /** Without it the jobs cannot take turns. */
  readonly cache?: Cache;
  readonly edges: MemoryEdges;
  /** In the clock's time. */
  readonly endsAt: number;
}

/**
 * Edits so that the message shows the newest state in the end: of many jobs that end together, one reads the state again
 * and edits for all of them, and the last one checks afterwards whether anything has changed. Never rejects.
 */
export const editShared = async <State>(edit: Edit<State>, shared: SharedEditing): Promise<EditOutcome> => {
  const state = await edit.read();
  const ending = edit.countEnding(state);
  if (ending <= MOST_DIRECT && (await claimDirect(shared))) {
    const sent = await edit.send(state);
    if (sent === 'failed') return sent;
    if (sent === 'sent') return edit.isLast(state) ? checkAgain(edit, state, shared) : sent;
  }
  return editInTurn(edit, Math.max(ending, MOST_DIRECT), shared);
};

/** Whether an edit may be sent without a turn: one within a while, since jobs that end together may not know of each other yet. */
const claimDirect = async ({ keys, cache, edges }: SharedEditing): Promise<boolean> => {
  if (cache === undefined) return true;
  const key = keys.turn('direct', Math.floor(edges.clock.now() / TURN.direct));
  const { clock, interrupted } = edges;
  const signal = AbortSignal.any([clock.timeout(TURN.service), interrupted]);
  return (await cache.reserve(key, signal)).kind !== 'taken';
};

const editInTurn = async <State>(
  edit: Edit<State>,
  ending: number,
  shared: SharedEditing,
): Promise<EditOutcome> => {
  const { keys, cache, edges, endsAt } = shared;
  const { clock, random, interrupted } = edges;
  const wait = (untilMs: number): Promise<void> =>
    clock.sleep(Math.max(0, untilMs - clock.now()), interrupted);
  for (;;) {
    const turn = nextTurn(clock.now());
    if (turn.startsAt + TURN.grace >= endsAt || interrupted.aborted) return 'failed';
    // Without a cache, chance spreads the edits.
    const isOurs = cache
      ? random() * ending < MOST_ASKING && (await takeTurn(keys, turn, cache, edges))
      : random() * ending < 1;
    await wait(turn.startsAt);
    const edited = isOurs ? await useTurn(edit, turn, shared) : 'busy';
    if (edited !== 'busy') return edited;
    await wait(turn.startsAt + TURN.grace + random() * TURN.every);
    if (cache && (await wasEdited(keys, turn, cache, edges))) return 'by-another';
  }
};

const useTurn = async <State>(
  edit: Edit<State>,
  turn: EditTurn,
  shared: SharedEditing,
): Promise<EditOutcome | 'busy'> => {
  const { keys, cache, edges } = shared;
  const state = await edit.read();
  const sent = await edit.send(state);
  if (sent !== 'sent') return sent;
  if (cache) await endTurn(keys, turn, cache, edges);
  return checkAgain(edit, state, shared);
};

/** An edit may arrive after a newer one, and jobs may end while it is on its way. */
const checkAgain = async <State>(
  edit: Edit<State>,
  sent: State,
  shared: SharedEditing,
): Promise<EditOutcome> => {
  const { edges, endsAt } = shared;
  const { clock, interrupted } = edges;
  let state = sent;
  for (let check = 0; check < MOST_CHECKS; check += 1) {
    if (clock.now() + TURN.lag >= endsAt || interrupted.aborted) break;
    await clock.sleep(TURN.lag, interrupted);
    const now = await edit.read();
    if (edit.isSame(state, now)) break;
    state = now;
    const again = await edit.send(state);
    if (again === 'busy') return editInTurn(edit, edit.countEnding(state), shared);
    if (again === 'failed') return again;
  }
  return 'sent';
};
