import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** Messages that many jobs edit. `State` is what they would say. */
export interface Edit<State> {
  /** What identifies the messages in all jobs. */
  readonly messages: readonly string[];
  /** What the messages should say, if it has been read already. */
  readonly first?: State;
  /** Reads from GitHub what the messages should say now. */
  readonly read: () => Promise<State>;
  /** Makes one edit of each of these messages. */
  readonly send: (state: State, messages: readonly string[]) => Promise<SendOutcome>;
  readonly isSame: (before: State, now: State) => boolean;
  /** Whether no job is left that could change it. */
  readonly isOver: (state: State) => boolean;
  /** How long to pause edits once it shows this, in milliseconds. */
  readonly pauseAfter: (state: State) => number;
  /** What else is going on in the run. */
  readonly findOthers: (state: State) => Others;
}

export interface SendOutcome {
  /** The platform accepts no more edits of these messages for now. */
  readonly busy: readonly string[];
  /** Edits that would fail at any other time as well. */
  readonly failed: readonly string[];
  /** How long the platform asks to wait, in milliseconds. */
  readonly waitMs?: number | undefined;
}

/** Those of the messages that were edited. */
export const listSent = (
  messages: readonly string[],
  { busy, failed }: Pick<SendOutcome, 'busy' | 'failed'>,
): readonly string[] => messages.filter(one => !busy.includes(one) && !failed.includes(one));

/** The other jobs of the run. Those of the same kind surely make the same edit: they are of the same matrix and in the same step. */
export interface Others {
  /** Whether no other job is running or waiting. */
  readonly areOver: boolean;
  /** Whether this job has the lowest ID of those that are not over. */
  readonly isLowest: boolean;
  /** Jobs of the same kind with a higher ID. They go first. */
  readonly sameAhead: number;
  /** All jobs that seem to end now, including this one; and how many of them have a higher ID. */
  readonly ending: number;
  readonly ahead: number;
  /** Whether one of them is not of the same kind. */
  readonly areMixed: boolean;
}

/** How the edit of a message came about. `too-late`: this job got no turn before its deadline. */
export type EditOutcome = 'sent' | 'failed' | 'by-another' | 'too-late';

export type EditOutcomes = ReadonlyMap<string, EditOutcome>;

export const toOutcomes = (messages: readonly string[], outcome: EditOutcome): EditOutcomes =>
  new Map(messages.map(message => [message, outcome]));

/** What the jobs share, and until when this one may edit. */
export interface SharedEditing {
  readonly keys: Keys;
  /** Absent if the jobs cannot take turns. */
  readonly cache?: Cache;
  readonly edges: MemoryEdges;
  /** When this step began, in the clock's time. */
  readonly beganAt: number;
  /** In the clock's time. */
  readonly endsAt: number;
}
