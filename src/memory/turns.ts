import type { SharedEditing } from './edit.js';
import { limitRequest } from './time-limit.js';
import { NO_SCHEDULE, readSchedule, type Schedule, scheduleKey } from './schedule.js';
import type { Cache, Fault } from './types.js';

/** Milliseconds. */
export const TURN = {
  /** Between two edits of a message, from all jobs. Slack accepts one per second, Discord five per two seconds. */
  spacing: 2_500,
  /** How long GitHub's API may take to show what a runner has reported. */
  lag: 2_000,
  /** How long a turn waits for jobs that end a little later. */
  window: 700,
  /** Jobs that end together ask at random within this time: those that ask later find that an edit is planned. */
  spread: 700,
  /** The shortest time for an edit before the deadline. */
  edit: 1_500,
  /** For the edit itself, before another job concludes that it was not made. */
  grace: 4_000,
  /** From an edit until another job checks whether it was made, and up to twice that. */
  look: 1_000,
  /** Until a turn that another job has claimed can be found. */
  saving: 300,
} as const;

/** What jobs need to take turns. */
export interface Cached extends Pick<SharedEditing, 'keys' | 'edges'> {
  readonly cache: Cache;
}

/** What is planned. A schedule that is not valid counts as none. */
export const findSchedule = async (shared: Cached): Promise<Schedule | Fault> => {
  const { keys, cache } = shared;
  const found = await cache.find(keys.edits, limitRequest(shared.edges));
  if (found.kind === 'fault') return found;
  return (found.kind === 'found' && readSchedule(keys, found.key, cache.now())) || NO_SCHEDULE;
};

/** The result of a claim: `busy` if the cache accepts no more requests for now. */
export type Claimed = 'ours' | 'others' | 'busy' | 'fault';

const reserve = async (key: string, shared: Cached): Promise<Claimed> => {
  const result = await shared.cache.reserve(key, limitRequest(shared.edges));
  switch (result.kind) {
    case 'reserved':
      return 'ours';
    case 'taken':
      return 'others';
    case 'fault':
      return result.isBusy === true ? 'busy' : 'fault';
  }
};

export const claimTurn = (turn: number, shared: Cached): Promise<Claimed> =>
  reserve(shared.keys.turn(turn), shared);

export const claimDeputy = (turn: number, messages: string, shared: Cached): Promise<Claimed> =>
  reserve(shared.keys.deputy(turn, messages), shared);

/** Tells the other jobs what is planned. */
export const announce = async (schedule: Schedule, shared: Cached): Promise<void> => {
  await shared.cache.save(scheduleKey(shared.keys, schedule), limitRequest(shared.edges));
};

/** The schedule with edits of these messages in this turn, without those that no longer matter. */
export const addTurn = (
  schedule: Schedule,
  turn: number,
  messages: readonly string[],
  atMs: number,
  isPause = false,
): Schedule => ({
  turn,
  edits: new Map([
    ...[...schedule.edits].filter(([, edit]) => edit.atMs > atMs - 2 * TURN.grace),
    ...messages.map(message => [message, { atMs, ...(!isPause && { turn }) }] as const),
  ]),
  deputies: [],
});

/** Keeps other jobs from editing these messages for that time. */
export const pauseEdits = async (
  messages: readonly string[],
  pauseMs: number,
  schedule: Schedule,
  shared: Cached,
): Promise<void> => {
  if (pauseMs <= TURN.spacing) return;
  const turn = schedule.turn + 1;
  // If another job has claimed the next turn, that one makes the pause.
  if ((await claimTurn(turn, shared)) !== 'ours') return;
  await announce(addTurn(schedule, turn, messages, shared.cache.now() + pauseMs, true), shared);
};

/** Records that the edits of this turn were made. */
export const endTurn = async (turn: number, shared: Cached): Promise<void> => {
  await shared.cache.save(shared.keys.sent(turn), limitRequest(shared.edges));
};

/** Whether the edits of this turn were made. */
export const wasEdited = async (turn: number, shared: Cached): Promise<boolean> =>
  (await shared.cache.find(shared.keys.sent(turn), limitRequest(shared.edges))).kind === 'found';
