import type { Post } from '../delivery/types.js';
import type { MessageTarget, Payload, Platform } from '../platforms/types.js';

/** The payloads with their target, each part replacing the earlier one. */
export const applyTarget = async (
  payloads: Post['payloads'],
  { edits, ...rest }: MessageTarget,
  platform: Platform,
  isBroadcast: boolean,
): Promise<Post['payloads']> => {
  const applyTo = (payload: Payload, part: number): Promise<Payload> =>
    platform.applyTarget(payload, {
      ...rest,
      ...(isBroadcast && { isBroadcast }),
      ...(edits[part] !== undefined && { edit: edits[part] }),
      ...(edits[0] !== undefined && { first: edits[0] }),
    });
  const [first, ...others] = payloads;
  return [
    await applyTo(first, 0),
    ...(await Promise.all(others.map((payload, at) => applyTo(payload, at + 1)))),
  ];
};
