import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { Live } from './live.js';
import type { RunEvent } from './run-message.js';

/** Adds to the inputs and destinations what is known about earlier messages and the job's phase. */
export type Settle = (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  event: RunEvent,
) => Promise<Live>;

/** Adds the threads if `thread` is a word. */
export const withThread = async (
  live: Live,
  inputs: Inputs,
  edges: Edges,
  event: RunEvent,
): Promise<Live> => {
  const word = inputs.target?.together;
  return word === undefined
    ? live
    : (await import('./thread.js')).withThreads(live, word, inputs, edges, event);
};

/**
 * Finds the message of the job or of the run to edit, if any, and then the threads.
 * @param settleJob for `live: true`.
 */
export const settleBy =
  (settleJob: Settle): Settle =>
  async (inputs, destinations, edges, event) => {
    const settleLive = async (): Promise<Live> => {
      switch (inputs.target?.live) {
        case 'job':
          return settleJob(inputs, destinations, edges, event);
        case 'run':
          return (await import('./run-message.js')).openRunMessage(inputs, destinations, edges, event);
        case undefined:
          return { inputs, destinations };
      }
    };
    return withThread(await settleLive(), inputs, edges, event);
  };

/** For a step that posts its message at once. */
export const settleStep = settleBy(async (inputs, destinations, edges) =>
  (await import('./live.js')).beginLive(inputs, destinations, edges),
);
