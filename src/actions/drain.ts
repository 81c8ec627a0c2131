import { drain as drainOutbox } from '../drain/drain.js';
import type { DrainResult } from '../drain/types.js';
import type { Edges } from '../edges/types.js';
import { DRAIN_INPUTS, parseDrainInputs, type DrainInputs } from '../inputs/drain.js';
import { UserError } from '../inputs/user-error.js';
import { loadDriver, describeOutbox } from '../outbox/index.js';
import { checkNames } from '../outbox/names.js';
import { warnIfTracked } from '../outbox/warn-if-tracked.js';
import type { OutboxFault } from '../outbox/types.js';
import {
  reportDrainProblems,
  nothingDrained,
  reportDrain,
  writeDrainOutputs,
} from '../outputs/drain-report.js';
import { resolveDestinations } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import { reportUnknownInputs } from '../pipeline/unknown-inputs.js';
import { maskSecrets } from '../pipeline/mask.js';

export interface DrainActionEdges extends Edges {
  /** Loads what `http` needs before the first request. */
  readonly readyToPost: () => Promise<void>;
}

/** Delivers the records of an outbox. A configuration mistake fails the step before any record is taken out. */
export const drain = async (edges: DrainActionEdges): Promise<void> => {
  try {
    writeDrainOutputs(await run(edges), edges.runner);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeDrainOutputs(nothingDrained, edges.runner);
    edges.runner.fail(error.message);
  }
};

const run = async (edges: DrainActionEdges): Promise<DrainResult> => {
  const { runner, env } = edges;
  await maskSecrets(edges);
  await reportUnknownInputs(DRAIN_INPUTS, edges);
  const inputs = await parseDrainInputs(runner.input, env);
  const destinations = await findDestinations(inputs);
  if (destinations.length === 0) {
    (inputs.onError === 'fail' ? runner.fail : runner.warning)(NO_WEBHOOK);
    return nothingDrained;
  }
  for (const name of inputs.missingWebhooks)
    runner.warning(`webhook: ${name} has no URL: is its secret set? Its records wait`);
  checkNames(destinations, runner.notice);
  await warnIfTracked(inputs.outbox, runner);
  const result = await drainRecords(inputs, destinations, edges);
  const name = describeOutbox(inputs.outbox);
  await reportDrain(result, name, runner);
  reportDrainProblems(result, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
  return result;
};

const findDestinations = async (inputs: DrainInputs): Promise<readonly Destination[]> =>
  resolveDestinations(
    inputs,
    inputs.slack === undefined
      ? []
      : (await import('../platforms/targets.js')).tokenDestinations(inputs, inputs.allowedHosts),
  );

/** Milliseconds. */
const TIMES = {
  /** Time to open the outbox. */
  opening: 15_000,
  /** Extra time after the deadline to end the last request and to return records. */
  grace: 20_000,
} as const;

const drainRecords = async (
  inputs: DrainInputs,
  destinations: readonly Destination[],
  edges: DrainActionEdges,
): Promise<DrainResult> => {
  const { clock, runner } = edges;
  const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
  const driver = await loadDriver(inputs.outbox);
  const opened = new AbortController();
  const tooLate = new AbortController();
  void clock.sleep(TIMES.opening, opened.signal).then(() => opened.signal.aborted || tooLate.abort());
  const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
  try {
    const outbox = await driver.open({ signal, leaseMs: wholeMs });
    opened.abort();
    const describeFault = (error: unknown): OutboxFault => driver.describeFault(error, signal);
    return await drainOutbox(outbox, destinations, inputs, { ...edges, log: runner.info, describeFault });
  } catch (error) {
    opened.abort();
    return { ...nothingDrained, fault: driver.describeFault(error, signal).reason };
  }
};

const NO_WEBHOOK =
  'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';
