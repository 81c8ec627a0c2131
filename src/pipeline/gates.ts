import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { Gap, Gate } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import { bugWords, openReader } from './details.js';

/** A job behind a gate asks for it a moment after the one beside it has begun. */
const TRIES = 3;
const MOMENT_MS = 1_500;

/** The facts with the environments that the run waits for, and who may let it go on. */
export const withGates = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: Pick<Edges, 'env' | 'clock' | 'interrupted'>,
  connect?: Parameters<typeof openReader>[4],
): Promise<Facts> => {
  const without = (gap: Gap): Facts => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] });
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened)
      return without({ sentence: `The pending deployments were not asked for: ${opened.why}` });
    let gates: readonly Gate[] = [];
    for (let attempt = 1; attempt <= TRIES && gates.length === 0; attempt += 1) {
      if (attempt > 1) await opened.reader.wait(MOMENT_MS);
      const { value, problem } = await opened.reader.gates(opened.run);
      if (problem !== undefined) return without(problem);
      gates = value;
    }
    return gates.length === 0
      ? without({ sentence: 'GitHub knows of no pending deployment of this run' })
      : { ...facts, about: 'run', gates };
  } catch (error) {
    return without({ sentence: `The pending deployments could not be read: ${bugWords(error)}` });
  }
};
