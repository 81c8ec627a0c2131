import type { Edit, EditOutcome, SharedEditing } from './edit.js';
import { slotAfter, startOf, TURN } from './turns.js';

/** A platform accepts this many edits at once. */
const MOST_DIRECT = 3;

/** How often the last one checks what has changed since its edit. */
const MOST_CHECKS = 3;

/** For jobs that cannot agree on who edits: chance spreads the edits of those that end together. Never rejects. */
export const editByChance = async <State>(
  edit: Edit<State>,
  shared: Omit<SharedEditing, 'cache'>,
): Promise<EditOutcome> => {
  const state = await edit.read();
  const ending = edit.countEnding(state);
  if (ending <= MOST_DIRECT) {
    const sent = await edit.send(state);
    if (sent === 'failed') return sent;
    if (sent === 'sent') return edit.isLast(state) ? checkAgain(edit, state, shared) : sent;
  }
  return editSometime(edit, Math.max(ending, MOST_DIRECT), shared);
};

const editSometime = async <State>(
  edit: Edit<State>,
  ending: number,
  shared: Omit<SharedEditing, 'cache'>,
): Promise<EditOutcome> => {
  const { clock, random, interrupted } = shared.edges;
  for (;;) {
    const slot = slotAfter(clock.now());
    if (startOf(slot) + TURN.grace >= shared.endsAt || interrupted.aborted) return 'failed';
    await clock.sleep(Math.max(0, startOf(slot) + random() * TURN.every - clock.now()), interrupted);
    if (random() * ending >= 1) continue;
    const state = await edit.read();
    const sent = await edit.send(state);
    if (sent === 'failed') return sent;
    if (sent === 'sent') return checkAgain(edit, state, shared);
  }
};

/** An edit may arrive after a newer one, and jobs may end while it is on its way. */
const checkAgain = async <State>(
  edit: Edit<State>,
  sent: State,
  shared: Omit<SharedEditing, 'cache'>,
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
    if (again === 'busy') return editSometime(edit, edit.countEnding(state), shared);
    if (again === 'failed') return again;
  }
  return 'sent';
};
