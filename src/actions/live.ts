import { recall, remember, withProgress } from '../delivery/live.js';
import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';

/** `live`: what a run does besides, where one message is kept up to date. */
export interface Live {
  readonly inputs: Inputs;
  readonly destinations: readonly Destination[];
}

/** The inputs and destinations with what earlier steps have posted. */
export const beginLive = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
): Promise<Live> => {
  const recalled = await recall(destinations, edges);
  for (const { name, platform } of recalled.filter(one => !one.platform.edits))
    edges.runner.notice(
      `${name}: a ${platform.title} webhook edits no message, so each step posts a new one`,
    );
  return { inputs: withProgress(inputs, recalled, edges.clock.now()), destinations: recalled };
};

/** Keeps what was posted; that it could not be kept is no reason to fail. */
export const endLive = async (receipts: readonly Receipt[], edges: Edges): Promise<void> => {
  try {
    await remember(receipts, edges);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    edges.runner.warning(`live: the message could not be remembered${code}, so a later step posts anew`);
  }
};
