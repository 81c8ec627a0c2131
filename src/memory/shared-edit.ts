import { editByChance } from './edit-by-chance.js';
import type { Edit, EditOutcome, SharedEditing } from './edit.js';
import {
  claimNow,
  claimSlot,
  type Claimed,
  endTurn,
  findLastSlot,
  type LastSlot,
  restUntil,
  slotAfter,
  slotAt,
  slotsIn,
  startOf,
  TURN,
  wasEdited,
} from './turns.js';
import type { Cache, MemoryEdges } from './types.js';

/** How often one job checks what has changed since its edit. */
const MOST_CHECKS = 3;

/** If the cache accepts no more requests, one job in this many edits. */
const BUSY_ODDS = 64;

interface Cached extends SharedEditing {
  readonly cache: Cache;
}

/**
 * Whether this job edits now (`slot`), leaves it to a turn, since others are about to edit, or does not know of others.
 */
export type Start =
  { readonly kind: 'now'; readonly slot: number } | { readonly kind: 'in-turn' } | { readonly kind: 'alone' };

/** Asks before GitHub is read: most jobs that end together then need not read it at all. */
export const startEdit = async ({ keys, cache, edges }: Omit<SharedEditing, 'endsAt'>): Promise<Start> => {
  if (cache === undefined) return { kind: 'alone' };
  const last = await findLastSlot(keys, cache, edges);
  const slot = slotAt(edges.clock.now());
  if (last !== undefined && last.slot >= slot) return { kind: 'in-turn' };
  switch (await claimNow(keys, slot, cache, edges)) {
    case 'ours':
      return { kind: 'now', slot };
    case 'others':
    case 'busy':
      return { kind: 'in-turn' };
    case 'fault':
      return { kind: 'alone' };
  }
};

/**
 * Edits so that the message ends up with the newest state: of many jobs that end together, one reads the state again and edits for all of
 * them, and the last one then checks whether anything has changed. Never rejects.
 */
export const editShared = async <State>(
  edit: Edit<State>,
  { cache, ...shared }: SharedEditing,
  start: Start,
): Promise<EditOutcome> => {
  if (cache === undefined || start.kind === 'alone') return editByChance(edit, shared);
  const cached = { ...shared, cache };
  if (start.kind === 'now') {
    const edited = await editNow(edit, start.slot, cached);
    if (edited !== 'busy') return edited;
  }
  return editInTurn(edit, cached, MOST_CHECKS);
};

/**
 * For the edit at a job's start, which the job waits for. Waits for a slot only if no other job will edit soon, since that edit shows this
 * start too. Returns a function to call once the edit is sent; undefined if others will edit. Never rejects.
 */
export const beginStartEdit = async (
  shared: Omit<SharedEditing, 'endsAt'>,
): Promise<((pauseMs: number) => Promise<void>) | undefined> => {
  const { keys, cache, edges } = shared;
  const start = await startEdit(shared);
  if (start.kind === 'alone' || cache === undefined) return () => Promise.resolve();
  if (start.kind === 'now')
    return pauseMs => restUntil(keys, start.slot + 1 + slotsIn(pauseMs), cache, edges);
  const { clock, random, interrupted } = edges;
  await clock.sleep(random() * TURN.saving, interrupted);
  const first = slotAfter(clock.now());
  const last = await findLastSlot(keys, cache, edges);
  if (last?.kind === 'rest' && last.slot > first) return undefined;
  const { slot, claimed } = await claimFrom(first, last, { keys, cache, edges });
  if (claimed !== 'ours') return undefined;
  await sleepUntil(startOf(slot), edges);
  return async pauseMs => {
    await endTurn(keys, slot, cache, edges);
    if (pauseMs > 0) await restUntil(keys, slot + slotsIn(pauseMs), cache, edges);
  };
};

/** In the slot that this job has reserved together with the next one. Nothing waits for this edit. */
const editNow = async <State>(
  edit: Edit<State>,
  slot: number,
  shared: Cached,
): Promise<EditOutcome | 'busy'> => {
  const { keys, cache, edges } = shared;
  // Others find by it that the next slot is taken, too, before they ask for it.
  const rested = restUntil(keys, slot + 1, cache, edges);
  const state = await edit.read();
  const sent = await edit.send(state);
  await Promise.all([rested, pauseAfter(edit, state, slot + 1, shared)]);
  if (sent !== 'sent') return sent;
  const isLate = edges.clock.now() >= startOf(slot + 2);
  const isOneOfMany = edit.countEnding(state) > 1 && edit.isLast(state);
  return isLate || isOneOfMany ? checkAgain(edit, state, slot + 1, shared, MOST_CHECKS) : sent;
};

/** Of the jobs that wait for the same slot, one takes it. The others check whether it has edited; otherwise they try again. */
const editInTurn = async <State>(edit: Edit<State>, shared: Cached, checks: number): Promise<EditOutcome> => {
  const { keys, cache, edges, endsAt } = shared;
  const { clock, random, interrupted } = edges;
  for (;;) {
    // Not all ask at the same moment: those that ask later find the slot taken.
    const first = slotAfter(clock.now());
    await clock.sleep(random() * (startOf(first) - clock.now() - TURN.look / 2), interrupted);
    const last = await findLastSlot(keys, cache, edges);
    const { slot, claimed } = await claimFrom(first, last, shared);
    if (startOf(slot) + TURN.grace >= endsAt || interrupted.aborted) return 'failed';
    if (claimed === 'fault') return editByChance(edit, shared);
    await sleepUntil(startOf(slot), edges);
    if (claimed === 'ours' || (claimed === 'busy' && random() * BUSY_ODDS < 1)) {
      const edited = await useTurn(edit, slot, shared, checks);
      if (edited !== 'busy') return edited;
    } else if (await waitForEdit(slot, shared)) return 'by-another';
  }
};

/** The first slot, from that one on, in which a job edits for those that wait; and whether it is this one. */
const claimFrom = async (
  first: number,
  last: LastSlot | undefined,
  { keys, cache, edges }: Omit<Cached, 'endsAt'>,
): Promise<{ readonly slot: number; readonly claimed: Claimed }> => {
  if (last?.kind === 'edit' && last.slot >= first) return { slot: last.slot, claimed: 'others' };
  const slot = Math.max(first, last === undefined ? 0 : last.slot + 1);
  const claimed = await claimSlot(keys, slot, cache, edges);
  if (claimed !== 'others') return { slot, claimed };
  // By a job that is just saving it, or that edits now and needs this slot, too.
  await edges.clock.sleep(TURN.saving, edges.interrupted);
  const now = await findLastSlot(keys, cache, edges);
  if (now?.kind === 'edit' && now.slot >= slot) return { slot: now.slot, claimed };
  return { slot: slot + 1, claimed: await claimSlot(keys, slot + 1, cache, edges) };
};

const sleepUntil = async (ms: number, { clock, interrupted }: MemoryEdges): Promise<void> => {
  await clock.sleep(Math.max(0, ms - clock.now()), interrupted);
};

/** Whether another job edits in that slot. Asks twice before it is taken for dead. */
const waitForEdit = async (slot: number, { keys, cache, edges }: Cached): Promise<boolean> => {
  const start = startOf(slot);
  await sleepUntil(start + TURN.look * (1 + edges.random()), edges);
  if (await wasEdited(keys, slot, cache, edges)) return true;
  await sleepUntil(start + TURN.grace, edges);
  return wasEdited(keys, slot, cache, edges);
};

const useTurn = async <State>(
  edit: Edit<State>,
  slot: number,
  shared: Cached,
  checks: number,
): Promise<EditOutcome | 'busy'> => {
  const { keys, cache, edges } = shared;
  const state = await edit.read();
  const sent = await edit.send(state);
  if (sent !== 'sent') return sent;
  await Promise.all([endTurn(keys, slot, cache, edges), pauseAfter(edit, state, slot, shared)]);
  return checkAgain(edit, state, slot, shared, checks);
};

const pauseAfter = async <State>(
  edit: Edit<State>,
  state: State,
  slot: number,
  { keys, cache, edges }: Cached,
): Promise<void> => {
  const slots = slotsIn(edit.pauseAfter(state));
  if (slots > 0) await restUntil(keys, slot + slots, cache, edges);
};

/** An edit may arrive after a newer one, and jobs may end while it is on its way. A job that edits later reads later. */
const checkAgain = async <State>(
  edit: Edit<State>,
  sent: State,
  slot: number,
  shared: Cached,
  checks: number,
): Promise<EditOutcome> => {
  const { keys, cache, edges, endsAt } = shared;
  const { clock, interrupted } = edges;
  if (checks === 0 || clock.now() + TURN.lag >= endsAt || interrupted.aborted) return 'sent';
  await clock.sleep(TURN.lag, interrupted);
  const last = await findLastSlot(keys, cache, edges);
  if (last?.kind === 'edit' && last.slot > slot) return 'sent';
  if (edit.isSame(sent, await edit.read())) return 'sent';
  const again = await editInTurn(edit, shared, checks - 1);
  return again === 'by-another' ? 'sent' : again;
};
