import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { handOver } from '../outbox/hand-over.js';
import { warnIfTracked } from '../outbox/warn-if-tracked.js';
import { toOutputs } from '../outputs/report.js';
import type { Outputs } from '../outputs/types.js';
import { reportUndelivered, toMixedOutputs } from '../outputs/undelivered.js';
import { buildState, findEditables, leaveReplaced, replaceQueued } from './queued-states.js';
import type { DeliveryContext } from './types.js';

/** Hands over what did not arrive, and reports it. What arrived replaces its older states in the outbox. */
export const settleUndelivered = async (
  receipts: readonly Receipt[],
  { outbox, onError, target }: Inputs,
  deliveryContext: DeliveryContext,
  edges: Edges,
): Promise<Outputs> => {
  const { clock, random, runner } = edges;
  const { context, madeAtMs, running, stateAtMs, findEditable } = deliveryContext;
  const recordContext = { context, madeAtMs, nowMs: clock.now(), random, redact: runner.redact };
  const editables = await findEditables(receipts, outbox && findEditable);
  // A later step of the job replaces it before a drain would post it.
  const outboxTarget = running && target?.live ? undefined : outbox;
  if (outboxTarget) await warnIfTracked(outboxTarget, runner);
  const settled = await handOver(
    outboxTarget ? await leaveReplaced(receipts, editables, stateAtMs, edges) : receipts,
    outboxTarget,
    {
      ...recordContext,
      stateFor: destination => buildState(destination, editables.get(destination), stateAtMs),
    },
    edges,
  );
  if (outbox) await replaceQueued(settled.receipts, outbox, editables, { stateAtMs }, recordContext, edges);
  reportUndelivered(settled.receipts, onError === 'fail' ? runner.fail : runner.warning, runner.warning);
  if (settled.receipts.every(({ kind }) => kind === 'delivered')) return toOutputs(settled.receipts);
  return toMixedOutputs(settled.receipts, settled.undelivered);
};
