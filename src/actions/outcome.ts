import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Story } from '../outbox/record.js';
import { toOutputs } from '../outputs/report.js';
import type { Outputs } from '../outputs/types.js';

/** What is known of a message besides what became of it. */
export interface Ending extends Pick<Story, 'context' | 'madeAtMs'> {
  /** Whether it tells of a run that is not over. */
  readonly running: boolean;
}

/** What became of all posts. Nearly every run delivers, and loads nothing of what a failure needs. */
export const outcomeOf = async (
  receipts: readonly Receipt[],
  inputs: Inputs,
  story: Ending,
  edges: Edges,
): Promise<Outputs> =>
  receipts.every(({ kind }) => kind === 'delivered')
    ? toOutputs(receipts)
    : (await import('./undelivered.js')).settleUndelivered(receipts, inputs, story, edges);
