import type { Envelope } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { known } from '../values/read.js';
import type { Destination, Payload } from '../platforms/types.js';
import type { CustomDraft, CustomDrafts } from './types.js';

/** The checked drafts for one destination. Rejects with a `UserError` if there are none, or if one is wrong. */
export const validateAll = async (
  drafts: CustomDrafts,
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
  const validate = ({ at, body, notes, thread, links }: CustomDraft): Promise<Payload> =>
    platform.validateCustom(
      { input, at, body, notes, ...known('thread', thread), ...known('links', links) },
      envelope,
    );
  return [await validate(first), ...(await Promise.all(others.map(validate)))];
};
