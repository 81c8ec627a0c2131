import {
  findEditable,
  readStartedAt,
  noteStart,
  loadMessages,
  saveMessages,
  withPhase,
} from '../delivery/live.js';
import type { DeliveryLimits, Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Start } from '../memory/shared-edit.js';
import type { Destination } from '../platforms/types.js';
import { errorCode } from '../values/errors.js';
import type { Prepared } from './prepare.js';
import type { RunReports } from './run-overview.js';
import type { FindEditable } from './types.js';

/** What `live` adds: the message to edit, and how to save or edit it. */
export interface Live {
  readonly inputs: Inputs;
  readonly destinations: readonly Destination[];
  /** Why there is nothing to report: something newer has been reported. */
  readonly replaced?: string;
  /** The message that later steps edit; absent if none does. */
  readonly findEditable?: FindEditable;
  /** Saves what was posted for later steps; absent if nothing should be saved. */
  readonly save?: (receipts: readonly Receipt[]) => Promise<void>;
  /** How a message is edited that other jobs edit too; absent for all other messages. */
  readonly sharing?: Sharing;
  /** Destinations whose message no later step can find. */
  readonly unsaved?: readonly string[];
  /** Whether an earlier step reported that the run waits for approval. */
  readonly hasWaited?: () => Promise<boolean>;
  /** What the jobs of a run share; absent without a memory. */
  readonly reports?: RunReports | undefined;
}

/** How the jobs of a run share its message. */
export interface Sharing {
  /** Asks the other jobs, before GitHub is read. */
  readonly start: () => Promise<Start>;
  /**
   * @param again reads GitHub and builds the message again.
   * @param isRead whether `first` contains what GitHub knows.
   */
  readonly edit: (
    start: Start,
    first: Posts,
    isRead: boolean,
    again: (before: Posts) => Promise<Posts>,
    send: Send,
  ) => Promise<Sent>;
  /** For the edit at a job's start: a function to call once it is sent; undefined if other jobs will edit. */
  readonly begin: () => Promise<((sent: Posts) => Promise<void>) | undefined>;
}

export type Posts = Extract<Prepared, { kind: 'posts' }>;

/** Sends posts, within the given limits instead of those of the inputs. */
export type Send = (posts: Posts['posts'], limits?: Partial<DeliveryLimits>) => Promise<readonly Receipt[]>;

/** What was sent last, and what happened to it. */
export interface Sent {
  readonly prepared: Posts;
  readonly receipts: readonly Receipt[];
}

/** The inputs and destinations with the messages of earlier steps. */
export const beginLive = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
): Promise<Live> => {
  const nowMs = edges.clock.now();
  const known = await loadMessages(destinations, edges);
  const startedAt = await readStartedAt(destinations, edges);
  for (const { name, platform } of known.filter(one => !one.platform.edits))
    edges.runner.notice(
      `${name}: a ${platform.title} webhook cannot edit messages, so each step posts a new one`,
    );
  const isNoted = await trySave(noteStart(destinations, nowMs, edges), edges);
  return {
    inputs: withPhase(inputs, known, nowMs, startedAt),
    destinations: known,
    ...(isNoted && { save: saveReceipts(edges), findEditable: one => findEditable(one, edges) }),
  };
};

/**
 * The destinations with the messages of the job's start.
 * @param backup what it saved besides the file.
 */
export const resumeLive = async (
  destinations: readonly Destination[],
  edges: Edges,
  backup: string,
): Promise<Pick<Live, 'destinations' | 'save' | 'findEditable'>> => ({
  destinations: await loadMessages(destinations, edges, backup),
  save: saveReceipts(edges),
  findEditable: one => findEditable(one, edges),
});

/** Saves what was posted for later steps. */
export const saveReceipts =
  (edges: Edges) =>
  async (receipts: readonly Receipt[]): Promise<void> => {
    await trySave(saveMessages(receipts, edges), edges);
  };

/** Whether it could be saved; a failure here does not fail the step. */
export const trySave = async (work: Promise<void>, { runner }: Pick<Edges, 'runner'>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    const code = errorCode(error);
    runner.warning(
      `live: the message could not be remembered${code && ` (${code})`}, so a later step posts a new message`,
    );
    return false;
  }
};
