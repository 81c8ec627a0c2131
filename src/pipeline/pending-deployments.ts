import type { Context } from '../events/context.js';
import type { Gap, PendingDeployment } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import { type ApiEdges, describeBug, openReader } from './details.js';

/** GitHub lists a pending deployment a moment after the jobs next to it have started. */
const TRIES = 3;
const PAUSE_MS = 1_500;

/** Adds the environments that the run waits for, and who may approve. */
export const withPendingDeployments = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  connect?: Parameters<typeof openReader>[4],
): Promise<Facts> => {
  const without = (gap: Gap): Facts => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] });
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened) return without({ sentence: `The pending deployments were not read: ${opened.why}` });
    let pendingDeployments: readonly PendingDeployment[] = [];
    for (let attempt = 1; attempt <= TRIES && pendingDeployments.length === 0; attempt += 1) {
      if (attempt > 1) await opened.reader.wait(PAUSE_MS);
      const { value, problem } = await opened.reader.pendingDeployments(opened.run);
      if (problem !== undefined) return without(problem);
      pendingDeployments = value;
    }
    return pendingDeployments.length === 0
      ? without({ sentence: 'GitHub knows of no pending deployment of this run' })
      : { ...facts, about: 'run', pendingDeployments };
  } catch (error) {
    return without({ sentence: `The pending deployments could not be read: ${describeBug(error)}` });
  }
};
