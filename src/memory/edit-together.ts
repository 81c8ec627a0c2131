import type { Keys } from './keys.js';
import { endTurn, nextTurn, takeTurn, TURN, type Turn, wasTaken } from './turns.js';
import type { Cache, MemoryEdges } from './types.js';

/** One message that many jobs edit. `State` is what it would say. */
export interface Edit<State> {
  /** Asks again what there is to say. */
  readonly read: () => Promise<State>;
  /** Makes one edit. `busy`: the platform takes no more for now. */
  readonly send: (state: State) => Promise<'sent' | 'busy' | 'failed'>;
  readonly isSame: (before: State, now: State) => boolean;
  /** How many jobs have come to the same point lately, this one among them: each of them has an edit to make. */
  readonly crowd: (state: State) => number;
  /** Whether another job may be telling something older at this moment, and leaves it to this one to put that right. */
  readonly isLast: (state: State) => boolean;
}

/** How the edit came about. */
export type Edited = 'sent' | 'failed' | 'by-another';

/** So many edits at once a platform takes. */
const FEW = 3;

/** Of a crowd about so many ask for a turn: each question counts where the cache limits how many there may be. */
const ASKING = 12;

/** Looks at what has changed since a message was sent, and edits made for that. */
const LOOKS = 3;

/** Who edits, and until when, in the clock's time. */
export interface Together {
  readonly keys: Keys;
  /** Without it nobody knows of the others. */
  readonly cache?: Cache;
  readonly edges: MemoryEdges;
  readonly endsAt: number;
}

/**
 * Edits so that what the message says last is the newest: of many jobs at once one edits for all of them, after asking
 * again; and whoever edits last looks once more whether anything has changed meanwhile. Never rejects.
 */
export const editTogether = async <State>(edit: Edit<State>, together: Together): Promise<Edited> => {
  const state = await edit.read();
  const crowd = edit.crowd(state);
  if (crowd <= FEW || !together.cache) {
    const sent = await edit.send(state);
    if (sent === 'failed') return sent;
    if (sent === 'sent') return edit.isLast(state) ? lookAgain(edit, state, together) : sent;
  }
  return editInTurn(edit, Math.max(crowd, FEW), together);
};

const editInTurn = async <State>(edit: Edit<State>, crowd: number, together: Together): Promise<Edited> => {
  const { keys, cache, edges, endsAt } = together;
  const { clock, random, interrupted } = edges;
  const wait = (untilMs: number): Promise<void> =>
    clock.sleep(Math.max(0, untilMs - clock.now()), interrupted);
  for (;;) {
    const turn = nextTurn(clock.now());
    if (turn.startsAt + TURN.grace >= endsAt || interrupted.aborted) return 'failed';
    // Without a cache nobody gives turns: everybody tries at a time of its own.
    const isOurs = cache
      ? random() * crowd < ASKING && (await takeTurn(keys, turn, cache, edges))
      : random() * crowd < 1;
    await wait(turn.startsAt);
    const edited = isOurs ? await useTurn(edit, turn, together) : 'busy';
    if (edited !== 'busy') return edited;
    await wait(turn.startsAt + TURN.grace + random() * TURN.every);
    if (cache && (await wasTaken(keys, turn, cache, edges))) return 'by-another';
  }
};

const useTurn = async <State>(
  edit: Edit<State>,
  turn: Turn,
  together: Together,
): Promise<Edited | 'busy'> => {
  const { keys, cache, edges } = together;
  const state = await edit.read();
  const sent = await edit.send(state);
  if (sent !== 'sent') return sent;
  if (cache) await endTurn(keys, turn, cache, edges);
  return lookAgain(edit, state, together);
};

/** What was sent may have come after something newer, and jobs may have ended while it was on its way. */
const lookAgain = async <State>(edit: Edit<State>, sent: State, together: Together): Promise<Edited> => {
  const { edges, endsAt } = together;
  const { clock, interrupted } = edges;
  let state = sent;
  for (let look = 0; look < LOOKS; look += 1) {
    if (clock.now() + TURN.lag >= endsAt || interrupted.aborted) break;
    await clock.sleep(TURN.lag, interrupted);
    const now = await edit.read();
    if (edit.isSame(state, now)) break;
    state = now;
    const again = await edit.send(state);
    if (again === 'busy') return editInTurn(edit, edit.crowd(state), together);
    if (again === 'failed') return again;
  }
  return 'sent';
};
