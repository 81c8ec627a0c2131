import type { Payload, Platform } from '../platforms/types.js';
import type { Ending } from './send.js';

/** The parts that are left, once the one before them has arrived: they go where that one has led. */
export const following = async (
  parts: readonly Payload[],
  { payload, channelId }: Extract<Ending, { kind: 'delivered' }>,
  { follow }: Platform,
): Promise<Payload[]> =>
  follow === undefined || channelId === undefined
    ? [...parts]
    : Promise.all(parts.map(part => follow(part, payload, channelId)));
