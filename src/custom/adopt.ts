import type { Envelope } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import type { Destination, Payload } from '../platforms/types.js';
import type { Draft, Drafts } from './types.js';

/** The drafts for one destination, each checked. Rejects with a `UserError` where there is none, or one is wrong. */
export const adoptAll = async (
  drafts: Drafts,
  { name, platform }: Destination,
  envelope: Envelope,
): Promise<readonly [Payload, ...Payload[]]> => {
  const { input } = drafts;
  const [first, ...others] = drafts[platform.id];
  if (first === undefined)
    throw new UserError(
      input,
      `it holds no message for ${platform.title}, but ${name} is posted to`,
      'for both platforms, put one message under the key slack and one under discord',
    );
  const adopt = ({ at, body, notes, thread }: Draft): Promise<Payload> =>
    platform.adopt({ input, at, body, notes, ...(thread !== undefined && { thread }) }, envelope);
  return [await adopt(first), ...(await Promise.all(others.map(adopt)))];
};
