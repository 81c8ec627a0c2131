import type { Keys } from './keys.js';
import type { Cache, MemoryEdges } from './types.js';

/** One message that many jobs edit. `State` is what it would say. */
export interface Edit<State> {
  /** Reads from GitHub what the message should say now. */
  readonly read: () => Promise<State>;
  /** Makes one edit. `busy`: the platform accepts no more for now. */
  readonly send: (state: State) => Promise<'sent' | 'busy' | 'failed'>;
  readonly isSame: (before: State, now: State) => boolean;
  /** How long to pause edits once it shows this, in milliseconds. */
  readonly pauseAfter: (state: State) => number;
  /** How many jobs end at about this time, including this one. Each has an edit to make. */
  readonly countEnding: (state: State) => number;
  /** Whether this job is the last of them, which checks that nothing older overwrote its edit. */
  readonly isLast: (state: State) => boolean;
}

/** How the edit came about. */
export type EditOutcome = 'sent' | 'failed' | 'by-another';

/** What the jobs share, and until when this one may edit. */
export interface SharedEditing {
  readonly keys: Keys;
  /** Absent if the jobs cannot take turns. */
  readonly cache?: Cache;
  readonly edges: MemoryEdges;
  /** In the clock's time. */
  readonly endsAt: number;
}
