import { begunMs, noteBeginning, recall, remember, withProgress } from '../delivery/live.js';
import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';

/** `live`: what a run does besides, where one message is kept up to date. */
export interface Live {
  readonly inputs: Inputs;
  readonly destinations: readonly Destination[];
  /** Keeps what was posted; absent where nothing is to be kept. */
  readonly keep?: (receipts: readonly Receipt[]) => Promise<void>;
}

/** The inputs and destinations with what earlier steps have posted. */
export const beginLive = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
): Promise<Live> => {
  const nowMs = edges.clock.now();
  const known = await recall(destinations, edges);
  const begun = await begunMs(destinations, edges);
  for (const { name, platform } of known.filter(one => !one.platform.edits))
    edges.runner.notice(
      `${name}: a ${platform.title} webhook edits no message, so each step posts a new one`,
    );
  const isNoted = await kept(noteBeginning(destinations, nowMs, edges), edges);
  return {
    inputs: withProgress(inputs, known, nowMs, begun),
    destinations: known,
    ...(isNoted && { keep: keeper(edges) }),
  };
};

/** The destinations with what the job's start has posted. @param spare what it left besides. */
export const recalled = async (
  destinations: readonly Destination[],
  edges: Edges,
  spare: string,
): Promise<Pick<Live, 'destinations' | 'keep'>> => ({
  destinations: await recall(destinations, edges, spare),
  keep: keeper(edges),
});

/** Keeps what was posted for later steps. */
export const keeper =
  (edges: Edges) =>
  async (receipts: readonly Receipt[]): Promise<void> => {
    await kept(remember(receipts, edges), edges);
  };

/** Whether it could be kept; that it could not is no reason to fail. */
export const kept = async (work: Promise<void>, { runner }: Pick<Edges, 'runner'>): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    runner.warning(`live: the message could not be remembered${code}, so a later step posts anew`);
    return false;
  }
};
