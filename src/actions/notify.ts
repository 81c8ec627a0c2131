import type { Edges } from '../edges/types.js';
import { UserError } from '../inputs/user-error.js';
import { writeOutputs } from '../outputs/report.js';
import { listMistakes, nothingSent } from '../outputs/types.js';
import { report } from '../pipeline/report.js';
import type { Settle } from '../pipeline/settle.js';
import { MESSAGE_INPUTS, reportUnknownInputs } from '../pipeline/unknown-inputs.js';

/** Posts one message now. A configuration mistake fails the step before anything is posted. */
export const notify = async (edges: Edges): Promise<void> => {
  try {
    await reportUnknownInputs(MESSAGE_INPUTS, edges);
    const { outputs, mistakes } = await report(edges, settle);
    writeOutputs(outputs, edges.runner);
    for (const sentence of listMistakes(mistakes)) edges.runner.fail(sentence);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeOutputs(nothingSent('failed', error.message), edges.runner);
    edges.runner.fail(error.message);
  }
};

/** Only a target says which messages belong together. */
const settle: Settle = async (inputs, destinations, edges, event) =>
  inputs.target === undefined
    ? { inputs, destinations }
    : (await import('../pipeline/settle.js')).settleStep(inputs, destinations, edges, event);
