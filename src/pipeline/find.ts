import type { Env, Files } from '../edges/types.js';
import { type EventFile, readEventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { findDestinations } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';

interface Found {
  readonly inputs: Inputs;
  readonly destinations: readonly Destination[];
}

/** The destinations, and the inputs without mistakes that only the event caused. Throws a `UserError` for the author's mistakes. */
export const findAll = async (given: Inputs, readFile: () => Promise<EventFile>): Promise<Found> => {
  const inputs = given.mistakes.some(({ value }) => value !== undefined)
    ? (await import('./event-values.js')).markEventMistakes(given, (await readFile()).payload)
    : given;
  const placed = inputs.target?.thread
    ? (await import('./event-values.js')).withThreadTitle(inputs, (await readFile()).payload)
    : inputs;
  return { inputs: placed, destinations: await findDestinations(placed) };
};

/** Reads the event file once, when requested. */
export const eventFileReader = (env: Env, files: Files): (() => Promise<EventFile>) => {
  let read: Promise<EventFile> | undefined;
  return () => (read ??= readEventFile(env, files));
};
