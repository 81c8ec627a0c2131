import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { toOutputs } from '../outputs/report.js';
import type { Outputs } from '../outputs/types.js';
import type { DeliveryContext } from './types.js';

/** What happened to all posts. Nearly every run delivers, and loads nothing of what a failure needs. */
export const buildOutputs = async (
  receipts: readonly Receipt[],
  inputs: Inputs,
  deliveryContext: DeliveryContext,
  edges: Edges,
): Promise<Outputs> =>
  receipts.every(({ kind }) => kind === 'delivered') && !(inputs.outbox && deliveryContext.findEditable)
    ? toOutputs(receipts)
    : (await import('./undelivered.js')).settleUndelivered(receipts, inputs, deliveryContext, edges);
