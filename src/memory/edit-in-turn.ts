import {
  type Edit,
  type EditOutcome,
  type EditOutcomes,
  listSent,
  type SendOutcome,
  toOutcomes,
} from './edit.js';
import { editWithoutCache } from './edit-without-cache.js';
import { type Editing, planTurn, type Task, watchOver } from './plan-turn.js';
import type { Schedule } from './schedule.js';
import { addTurn, announce, claimTurn, endTurn, findSchedule, pauseEdits, TURN } from './turns.js';

/** How often one job checks what has changed since its edit. */
export const MOST_CHECKS = 3;

/** How often one job asks for a turn: each time, another job was faster, did not edit, or the platform accepted no more. */
const MOST_ROUNDS = 12;

/** A platform that refuses this often gets edits from elsewhere, too. */
const MOST_REFUSALS = 2;

export const mergeOutcomes = (...all: readonly EditOutcomes[]): EditOutcomes =>
  new Map(all.flatMap(outcomes => [...outcomes]));

/** What one job has learned while it asked for turns. */
interface Progress {
  readonly outcomes: Map<string, EditOutcome>;
  /** Turns of jobs that did not edit. */
  readonly missed: Set<number>;
  messages: readonly string[];
  notBefore: number;
  /** Turns that other jobs have claimed and not announced. They may be found later, or never. */
  unannounced: number;
  refusals: number;
}

/** Of the jobs that wait for the same turn, one takes it. The others end once they know that it is planned and that a second job watches. */
export const editInTurn = async <State>(
  edit: Edit<State>,
  task: Task,
  shared: Editing,
): Promise<EditOutcomes> => {
  const { clock, random, interrupted } = shared.edges;
  const { messages, notBefore = 0 } = task;
  const progress: Progress = {
    ...{ outcomes: new Map(), missed: new Set(), messages, notBefore, unannounced: 0 },
    refusals: notBefore > 0 ? 1 : 0,
  };
  // Not all ask at the same moment.
  await clock.sleep(random() * TURN.spread, interrupted);
  for (let round = 0; round < MOST_ROUNDS && !interrupted.aborted; round += 1) {
    // Turns that do not keep the jobs apart are of no use.
    const last = progress.refusals < MOST_REFUSALS ? await findSchedule(shared) : undefined;
    const isUseless = last === undefined || 'kind' in last;
    if (isUseless || (await goOn(edit, task, last, progress, shared)) === 'without-cache') {
      const others = await editWithoutCache(edit, progress.messages, shared);
      return mergeOutcomes(progress.outcomes, others);
    }
    if (progress.messages.length === 0) return progress.outcomes;
  }
  return mergeOutcomes(toOutcomes(progress.messages, 'too-late'), progress.outcomes);
};

/** Leaves the messages to the job that edits them, or edits them in a turn. */
const goOn = async <State>(
  edit: Edit<State>,
  task: Task,
  last: Schedule,
  progress: Progress,
  shared: Editing,
): Promise<'without-cache' | undefined> => {
  const { messages, outcomes, missed } = progress;
  const end = (some: readonly string[], outcome: EditOutcome): void => {
    for (const one of some) outcomes.set(one, outcome);
    progress.messages = progress.messages.filter(one => !some.includes(one));
  };
  const { planned, open, atMs } = planTurn(last, { ...task, ...progress }, shared, progress);
  if (open.length === 0) {
    const dead = await watchOver(last, messages, shared);
    if (dead === undefined) end(messages, 'by-another');
    else missed.add(dead);
    return undefined;
  }
  if (atMs === undefined) {
    end(planned, 'by-another');
    end(open, 'too-late');
    return undefined;
  }
  const turn = last.turn + 1 + progress.unannounced;
  switch (await claimTurn(turn, shared)) {
    case 'others':
      progress.unannounced = await countUnannounced(turn, progress.unannounced, shared);
      return undefined;
    case 'busy':
    case 'fault':
      return 'without-cache';
    case 'ours': {
      const { random } = shared.edges;
      progress.unannounced = 0;
      const { busy, failed, sent, waitMs } = await useTurn(
        edit,
        task,
        addTurn(last, turn, open, atMs),
        open,
        shared,
      );
      end(failed, 'failed');
      end(sent, 'sent');
      if (busy.length > 0) progress.refusals += 1;
      progress.notBefore = shared.cache.now() + waitMs + random() * progress.refusals * TURN.spacing;
      return undefined;
    }
  }
};

const countUnannounced = async (turn: number, before: number, shared: Editing): Promise<number> => {
  const { clock, random, interrupted } = shared.edges;
  await clock.sleep(TURN.saving * (1 + random()), interrupted);
  const now = await findSchedule(shared);
  return 'kind' in now || now.turn >= turn ? 0 : before + 1;
};

/** Waits for the turn, reads GitHub, and edits. */
const useTurn = async <State>(
  edit: Edit<State>,
  task: Task,
  schedule: Schedule,
  messages: readonly string[],
  shared: Editing,
): Promise<Required<SendOutcome> & { readonly sent: readonly string[]; readonly waitMs: number }> => {
  const { cache, edges } = shared;
  const { turn } = schedule;
  const atMs = schedule.edits.get(messages[0] ?? '')?.atMs ?? 0;
  await announce(schedule, shared);
  await edges.clock.sleep(Math.max(0, atMs - cache.now()), edges.interrupted);
  const state = await edit.read();
  const { busy, failed, waitMs = 0 } = await edit.send(state, messages);
  const sent = listSent(messages, { busy, failed });
  await Promise.all([
    sent.length === messages.length && endTurn(turn, shared),
    pauseEdits(sent, edit.pauseAfter(state), schedule, shared),
  ]);
  const isLate = cache.now() > atMs + TURN.spacing;
  if (sent.length > 0 && (isLate || !edit.isOver(state)))
    await checkAgain(edit, state, turn, { ...task, messages: sent }, shared);
  return { busy, failed, sent, waitMs };
};

/** An edit may arrive after a newer one, and jobs may end while it is on its way. A job that edits later reads later. */
export const checkAgain = async <State>(
  edit: Edit<State>,
  sent: State,
  turn: number,
  { messages, checks }: Task,
  shared: Editing,
): Promise<EditOutcomes> => {
  const { cache, edges, endsAt } = shared;
  const { clock, interrupted } = edges;
  if (checks === 0 || clock.now() + TURN.lag + TURN.edit >= endsAt || interrupted.aborted) return new Map();
  await clock.sleep(TURN.lag, interrupted);
  const last = await findSchedule(shared);
  if ('kind' in last) return new Map();
  const left = messages.filter(name => (last.edits.get(name)?.turn ?? turn) <= turn);
  if (left.length === 0 || edit.isSame(sent, await edit.read())) return new Map();
  // Whatever is planned from now on shows it.
  return editInTurn(edit, { messages: left, sinceMs: cache.now() - TURN.lag, checks: checks - 1 }, shared);
};
