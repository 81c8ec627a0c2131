import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { handOver } from '../outbox/hand-over.js';
import { warnIfTracked } from '../outbox/warn-if-tracked.js';
import type { Outputs } from '../outputs/types.js';
import { reportUndelivered, toMixedOutputs } from '../outputs/undelivered.js';
import type { DeliveryContext } from './types.js';

/** Hands over what did not arrive, and says so. */
export const settleUndelivered = async (
  receipts: readonly Receipt[],
  { outbox, onError, target }: Inputs,
  { running, ...deliveryContext }: DeliveryContext,
  edges: Edges,
): Promise<Outputs> => {
  const { clock, random, runner } = edges;
  // By the time it came out of there, a later step would have told the job's end.
  const outboxTarget = running && target?.live ? undefined : outbox;
  if (outboxTarget) await warnIfTracked(outboxTarget, runner);
  const settled = await handOver(
    receipts,
    outboxTarget,
    { ...deliveryContext, nowMs: clock.now(), random },
    edges,
  );
  reportUndelivered(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
  return toMixedOutputs(settled.receipts, settled.undelivered);
};
