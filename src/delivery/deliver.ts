import type { Payload } from '../platforms/types.js';
import { redirectParts } from './follow.js';
import { send, type DeliveryEdges } from './send.js';
import type { DeliveryLimits, Post, Receipt } from './types.js';
import { formatAttempts } from './reasons.js';

/** Posts one destination's payloads in order, within its own deadline. A failure stops the rest. Never rejects. */
export const deliver = async (post: Post, limits: DeliveryLimits, edges: DeliveryEdges): Promise<Receipt> => {
  const { destination, payloads } = post;
  const sendContext = { destination, limits, endsAt: edges.clock.now() + limits.deadlineMs, edges };
  const sent = [];
  const messageIds = [];
  let channelId: string | undefined;
  let attempts = 0;
  for (let [next, ...rest]: readonly Payload[] = payloads; next !== undefined; [next, ...rest] = rest) {
    const result = await send(next, sendContext);
    attempts += result.attempts;
    if (result.kind === 'failed') {
      const { reason, mayHaveArrived, forGood } = result;
      const remaining = [result.payload, ...rest] as const;
      return {
        kind: 'undelivered',
        post,
        sent,
        messageIds,
        attempts,
        remaining,
        reason,
        forGood,
        mayHaveArrived,
      };
    }
    sent.push(result.payload);
    messageIds.push(result.messageId);
    channelId ??= result.channelId;
    rest = await redirectParts(rest, result, destination.platform);
  }
  edges.log(
    `${destination.name}: delivered${attempts > payloads.length ? ` after ${formatAttempts(attempts)}` : ''}`,
  );
  return { kind: 'delivered', post, sent, messageIds, ...(channelId && { channelId }), attempts };
};

/** All destinations at once, in the order of `posts`: none waits for another. */
export const deliverAll = (
  posts: readonly Post[],
  limits: DeliveryLimits,
  edges: DeliveryEdges,
): Promise<readonly Receipt[]> => Promise.all(posts.map(post => deliver(post, limits, edges)));
