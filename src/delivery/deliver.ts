import type { Payload } from '../platforms/types.js';
import { following } from './follow.js';
import { send, type DeliveryEdges } from './send.js';
import type { Limits, Post, Receipt } from './types.js';
import { attemptsOf } from './words.js';

/** Posts one destination's payloads in order, within its own deadline. A failure stops the rest. Never rejects. */
export const deliver = async (post: Post, limits: Limits, edges: DeliveryEdges): Promise<Receipt> => {
  const { destination, payloads } = post;
  const errand = { destination, limits, endsAt: edges.clock.now() + limits.deadlineMs, edges };
  const sent = [];
  const messageIds = [];
  let channelId: string | undefined;
  let attempts = 0;
  for (let [next, ...rest]: readonly Payload[] = payloads; next !== undefined; [next, ...rest] = rest) {
    const ending = await send(next, errand);
    attempts += ending.attempts;
    if (ending.kind === 'failed') {
      const { reason, mayHaveArrived } = ending;
      const left = [ending.payload, ...rest] as const;
      return { kind: 'undelivered', post, sent, messageIds, attempts, left, reason, mayHaveArrived };
    }
    sent.push(ending.payload);
    messageIds.push(ending.messageId);
    channelId ??= ending.channelId;
    rest = await following(rest, ending, destination.platform);
  }
  edges.log(
    `${destination.name}: delivered${attempts > payloads.length ? ` after ${attemptsOf(attempts)}` : ''}`,
  );
  return { kind: 'delivered', post, sent, messageIds, ...(channelId && { channelId }), attempts };
};

/** All destinations at once, in the order of `posts`: none waits for another. */
export const deliverAll = (
  posts: readonly Post[],
  limits: Limits,
  edges: DeliveryEdges,
): Promise<readonly Receipt[]> => Promise.all(posts.map(post => deliver(post, limits, edges)));
