import { formatAttempts } from './reasons.js';
import { sendParts } from './send-parts.js';
import { send, type DeliveryEdges } from './send.js';
import type { DeliveryLimits, Post, Receipt } from './types.js';

/** Posts one destination's payloads in order, within its own deadline. A failure stops the rest. Never rejects. */
export const deliver = async (post: Post, limits: DeliveryLimits, edges: DeliveryEdges): Promise<Receipt> => {
  const { destination, payloads } = post;
  const sendContext = { destination, limits, endsAt: edges.clock.now() + limits.deadlineMs, edges };
  const { delivered, remaining, failure } = await sendParts(payloads, destination.platform, part =>
    send(part, sendContext),
  );
  const done = {
    post,
    sent: delivered.map(({ payload }) => payload),
    messageIds: delivered.map(({ messageId }) => messageId),
  };
  const attempts = [...delivered, ...(failure ? [failure] : [])].reduce(
    (sum, part) => sum + part.attempts,
    0,
  );
  if (failure) {
    const { payload, reason, mayHaveArrived, forGood } = failure;
    const left = [payload, ...remaining.slice(1)] as const;
    return { kind: 'undelivered', ...done, attempts, remaining: left, reason, forGood, mayHaveArrived };
  }
  edges.log(
    `${destination.name}: delivered${attempts > payloads.length ? ` after ${formatAttempts(attempts)}` : ''}`,
  );
  const channelId = delivered.find(part => part.channelId)?.channelId;
  return { kind: 'delivered', ...done, ...(channelId && { channelId }), attempts };
};

/** All destinations at once, in the order of `posts`: none waits for another. */
export const deliverAll = (
  posts: readonly Post[],
  limits: DeliveryLimits,
  edges: DeliveryEdges,
): Promise<readonly Receipt[]> => Promise.all(posts.map(post => deliver(post, limits, edges)));
