import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { handOver } from '../outbox/hand-over.js';
import type { Outputs } from '../outputs/types.js';
import { complain, toMixedOutputs } from '../outputs/undelivered.js';
import type { Ending } from './types.js';

/** Hands over what did not arrive, and says so. */
export const settleUndelivered = async (
  receipts: readonly Receipt[],
  { outbox, onError, place }: Inputs,
  { running, ...story }: Ending,
  edges: Edges,
): Promise<Outputs> => {
  const { clock, random, runner } = edges;
  // By the time it came out of there, a later step would have told the job's end.
  const target = running && place?.live ? undefined : outbox;
  const settled = await handOver(receipts, target, { ...story, nowMs: clock.now(), random }, edges);
  complain(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
  return toMixedOutputs(settled.receipts, settled.undelivered);
};
