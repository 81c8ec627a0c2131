import type { Payload, Platform } from '../platforms/types.js';
import type { SendResult } from './send.js';

/** The parts that are left, once the one before them has arrived: they go where that one has led. */
export const redirectParts = async (
  parts: readonly Payload[],
  { payload, channelId }: Extract<SendResult, { kind: 'delivered' }>,
  { follow }: Platform,
): Promise<Payload[]> =>
  follow === undefined || channelId === undefined
    ? [...parts]
    : Promise.all(parts.map(part => follow(part, payload, channelId)));
