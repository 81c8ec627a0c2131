import { drain as drainOutbox } from '../drain/drain.js';
import type { Drained } from '../drain/types.js';
import type { Edges, Env } from '../edges/types.js';
import { parseDrainInputs, type DrainInputs } from '../inputs/drain.js';
import { UserError } from '../inputs/user-error.js';
import { driverOf, nameOf } from '../outbox/index.js';
import { checkNames } from '../outbox/names.js';
import type { Fault } from '../outbox/types.js';
import { complainOfDrain, nothingDrained, tellOfDrain, writeDrained } from '../outputs/drained.js';
import { destinationsOf } from '../platforms/destinations.js';
import { besideWebhooks } from '../platforms/placed.js';
import type { Destination } from '../platforms/types.js';
import { maskSecrets } from '../pipeline/mask.js';

export interface DrainActionEdges extends Edges {
  /** Loads what `http` needs. */
  readonly readyToPost: () => Promise<void>;
}

/** Delivers what an outbox holds. A configuration mistake fails the step before anything is taken out. */
export const drain = async (edges: DrainActionEdges): Promise<void> => {
  try {
    writeDrained(await run(edges), edges.runner);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    writeDrained(nothingDrained, edges.runner);
    edges.runner.fail(error.message);
  }
};

const run = async (edges: DrainActionEdges): Promise<Drained> => {
  const { runner, env } = edges;
  await maskSecrets(edges);
  const inputs = parseDrainInputs(runner.input);
  const destinations = destinationsIn(inputs, env);
  if (destinations.length === 0) {
    runner.notice(NO_WEBHOOK);
    return nothingDrained;
  }
  checkNames(destinations, runner.notice);
  const drained = await drainWhatIsThere(inputs, destinations, edges);
  const name = nameOf(inputs.outbox);
  tellOfDrain(drained, name, runner);
  complainOfDrain(drained, name, inputs.onError === 'fail' ? runner.fail : runner.warning);
  return drained;
};

/** With a token the variables are not read, as in notify: the names are to be the same. */
const destinationsIn = (inputs: DrainInputs, env: Env): readonly Destination[] => {
  const before = besideWebhooks(inputs, inputs.allowedHosts);
  return destinationsOf(inputs, before.length > 0 ? {} : env, before);
};

/** Milliseconds. */
const TIMES = {
  /** For opening the outbox. */
  opening: 15_000,
  /** What a drain takes after its deadline, to end the last request and to give back. */
  grace: 20_000,
} as const;

const drainWhatIsThere = async (
  inputs: DrainInputs,
  destinations: readonly Destination[],
  edges: DrainActionEdges,
): Promise<Drained> => {
  const { clock, runner } = edges;
  const wholeMs = inputs.deadlineMs + inputs.timeoutMs + TIMES.grace;
  const driver = await driverOf(inputs.outbox);
  const opened = new AbortController();
  const tooLate = new AbortController();
  void clock.sleep(TIMES.opening, opened.signal).then(() => opened.signal.aborted || tooLate.abort());
  const signal = AbortSignal.any([tooLate.signal, clock.timeout(wholeMs)]);
  try {
    const outbox = await driver.open({ signal, leaseMs: wholeMs });
    opened.abort();
    const faultOf = (error: unknown): Fault => driver.faultOf(error, signal);
    return await drainOutbox(outbox, destinations, inputs, { ...edges, log: runner.info, faultOf });
  } catch (error) {
    opened.abort();
    return { ...nothingDrained, fault: driver.faultOf(error, signal).reason };
  }
};

const NO_WEBHOOK =
  'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have, with the same names';
