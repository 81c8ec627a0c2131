import { type Edit, type EditOutcomes, listSent, type SharedEditing, toOutcomes } from './edit.js';
import { checkAgain, editInTurn, mergeOutcomes, MOST_CHECKS } from './edit-in-turn.js';
import { planTurn } from './plan-turn.js';
import { editWithoutCache } from './edit-without-cache.js';
import type { Schedule } from './schedule.js';
import {
  addTurn,
  announce,
  type Cached,
  claimTurn,
  endTurn,
  findSchedule,
  pauseEdits,
  TURN,
} from './turns.js';

/**
 * Whether this job edits now, in its turn; leaves it to a turn, since others edit too; or does not know of others.
 */
export type Start =
  | { readonly kind: 'now'; readonly schedule: Schedule }
  | { readonly kind: 'in-turn' }
  | { readonly kind: 'alone' };

type Starting = Omit<SharedEditing, 'endsAt'>;

/** Asks before GitHub is read: most jobs that end together then need not read it at all. */
export const startEdit = async (
  messages: readonly string[],
  { cache, ...shared }: Starting,
): Promise<Start> => {
  if (cache === undefined) return { kind: 'alone' };
  const cached = { ...shared, cache };
  const last = await findSchedule(cached);
  if ('kind' in last) return last.isBusy === true ? { kind: 'in-turn' } : { kind: 'alone' };
  const now = cache.now();
  const isIdle = ({ atMs, turn }: { readonly atMs: number; readonly turn?: number }): boolean =>
    atMs + (turn === undefined ? 0 : TURN.spacing) <= now;
  if (![...last.edits].every(([name, edit]) => !messages.includes(name) || isIdle(edit)))
    return { kind: 'in-turn' };
  switch (await claimTurn(last.turn + 1, cached)) {
    case 'ours':
      return { kind: 'now', schedule: addTurn(last, last.turn + 1, messages, now) };
    case 'others':
    case 'busy':
      return { kind: 'in-turn' };
    case 'fault':
      return { kind: 'alone' };
  }
};

/**
 * Edits so that the messages end up with the newest state: of many jobs that end together, one reads the state again and edits for all of
 * them. The others end as soon as they know that it will, and one of them waits until it has. Never rejects.
 */
export const editShared = async <State>(
  edit: Edit<State>,
  shared: SharedEditing,
  start: Start,
): Promise<EditOutcomes> => {
  const outcomes = await editTogether(edit, shared, start);
  const left = [...outcomes].flatMap(([message, outcome]) => (outcome === 'too-late' ? [message] : []));
  if (left.length === 0) return outcomes;
  // One edit without a turn is better than none. The later it reads, the more it knows.
  const { clock, random, interrupted } = shared.edges;
  await clock.sleep(random() * Math.max(0, shared.endsAt - TURN.edit - clock.now()), interrupted);
  const sent = listSent(left, await edit.send(await edit.read(), left));
  return mergeOutcomes(outcomes, toOutcomes(left, 'failed'), toOutcomes(sent, 'sent'));
};

const editTogether = async <State>(
  edit: Edit<State>,
  { cache, ...shared }: SharedEditing,
  start: Start,
): Promise<EditOutcomes> => {
  if (cache === undefined || start.kind === 'alone') return editWithoutCache(edit, edit.messages, shared);
  const cached = { ...shared, cache };
  const sinceMs = cache.now() - (shared.edges.clock.now() - shared.beganAt);
  const task = { messages: edit.messages, sinceMs, checks: MOST_CHECKS };
  return start.kind === 'now'
    ? editNow(edit, start.schedule, { ...cached, sinceMs })
    : editInTurn(edit, task, cached);
};

/** In the turn that this job has claimed. Nothing waits for this edit. */
const editNow = async <State>(
  edit: Edit<State>,
  schedule: Schedule,
  { sinceMs, ...shared }: SharedEditing & Cached & { readonly sinceMs: number },
): Promise<EditOutcomes> => {
  const { messages } = edit;
  const announced = announce(schedule, shared);
  const state = edit.first ?? (await edit.read());
  const { busy, failed, waitMs = 0 } = await edit.send(state, messages);
  await announced;
  const isLate = shared.cache.now() > (schedule.edits.get(messages[0] ?? '')?.atMs ?? 0) + TURN.spacing;
  const sent = listSent(messages, { busy, failed });
  const outcomes = mergeOutcomes(toOutcomes(sent, 'sent'), toOutcomes(failed, 'failed'));
  await pauseEdits(sent, edit.pauseAfter(state), schedule, shared);
  const task = { sinceMs, checks: MOST_CHECKS };
  if (busy.length > 0) {
    const notBefore = shared.cache.now() + waitMs + shared.edges.random() * TURN.spacing;
    return mergeOutcomes(outcomes, await editInTurn(edit, { ...task, messages: busy, notBefore }, shared));
  }
  return isLate && sent.length > 0
    ? mergeOutcomes(
        outcomes,
        await checkAgain(edit, state, schedule.turn, { ...task, messages: sent }, shared),
      )
    : outcomes;
};

/**
 * For the edit at a job's start, which the job waits for. Waits for a turn only if no other job will edit soon, since that edit shows this
 * start too. Returns a function to call once the edit is sent; undefined if others will edit. Never rejects.
 */
export const beginStartEdit = async (
  messages: readonly string[],
  shared: Starting,
): Promise<((pauseMs: number) => Promise<void>) | undefined> => {
  const { cache, edges } = shared;
  const start = await startEdit(messages, shared);
  if (start.kind === 'alone' || cache === undefined) return () => Promise.resolve();
  const cached = { ...shared, cache, endsAt: Infinity };
  if (start.kind === 'now') {
    await announce(start.schedule, cached);
    return pauseMs => pauseEdits(messages, pauseMs, start.schedule, cached);
  }
  const { clock, random, interrupted } = edges;
  await clock.sleep(random() * TURN.spread, interrupted);
  const last = await findSchedule(cached);
  const sinceMs = cache.now() - TURN.spread;
  if ('kind' in last) return undefined;
  const plan = planTurn(last, { messages, sinceMs, checks: 0 }, cached);
  if (plan.atMs === undefined || plan.open.length === 0) return undefined;
  const turn = last.turn + 1;
  if ((await claimTurn(turn, cached)) !== 'ours') return undefined;
  const schedule = addTurn(last, turn, messages, plan.atMs);
  await announce(schedule, cached);
  await clock.sleep(Math.max(0, plan.atMs - cache.now()), interrupted);
  return async pauseMs => {
    await Promise.all([endTurn(turn, cached), pauseEdits(messages, pauseMs, schedule, cached)]);
  };
};
