import type { Env } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { destinationsOf } from './destinations.js';
import type { Destination } from './types.js';

/** All destinations in order, each with its spot where an input asks for one; with a token the variables are not read. */
export const findDestinations = async (inputs: Inputs, env: Env): Promise<readonly Destination[]> => {
  const { place } = inputs;
  if (place === undefined) return destinationsOf(inputs, env);
  const { besideWebhooks, withSpots } = await import('./placed.js');
  const before = besideWebhooks(place, inputs.allowedHosts);
  return withSpots(place, destinationsOf(inputs, before.length > 0 ? {} : env, before));
};
