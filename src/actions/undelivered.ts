import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { handOver } from '../outbox/hand-over.js';
import type { Story } from '../outbox/record.js';
import type { Outputs } from '../outputs/types.js';
import { complain, toMixedOutputs } from '../outputs/undelivered.js';

/** Hands over what did not arrive, and says so. */
export const settleUndelivered = async (
  receipts: readonly Receipt[],
  { outbox, onError }: Inputs,
  story: Pick<Story, 'context' | 'madeAtMs'>,
  edges: Edges,
): Promise<Outputs> => {
  const { clock, random, runner } = edges;
  const settled = await handOver(receipts, outbox, { ...story, nowMs: clock.now(), random }, edges);
  complain(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
  return toMixedOutputs(settled.receipts, settled.undelivered);
};
