import type { Edges } from '../edges/types.js';
import { UserError } from '../inputs/user-error.js';
import { writeOutputs } from '../outputs/report.js';
import { nothingSent } from '../outputs/types.js';
import { report, type Settle, withThread } from '../pipeline/report.js';
import { reportUnknownInputs } from '../pipeline/unknown-inputs.js';

/** Posts one message now. A configuration mistake fails the step before anything is posted. */
export const notify = async (edges: Edges): Promise<void> => {
  try {
    await reportUnknownInputs(edges);
    const { outputs, slips } = await report(edges, settle);
    writeOutputs(outputs, edges.runner);
    for (const slip of slips) edges.runner.fail(slip.message);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeOutputs(nothingSent('failed', error.message), edges.runner);
    edges.runner.fail(error.message);
  }
};

const settle: Settle = async (inputs, destinations, edges, event) =>
  withThread(await settleLive(inputs, destinations, edges, event), inputs, edges, event);

const settleLive: Settle = async (inputs, destinations, edges, event) => {
  switch (inputs.target?.live) {
    case 'job':
      return (await import('../pipeline/live.js')).beginLive(inputs, destinations, edges);
    case 'run':
      return (await import('../pipeline/run-message.js')).openRunMessage(inputs, destinations, edges, event);
    case undefined:
      return { inputs, destinations };
  }
};
