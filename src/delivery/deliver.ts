import { formatDuration } from '../text/duration.js';
import { cutText } from '../text/graphemes.js';
import { known } from '../values/read.js';
import { sendParts } from './send-parts.js';
import { send, type DeliveryEdges } from './send.js';
import type { DeliveryLimits, Post, Receipt } from './types.js';

/** Posts the payloads of one destination in order, within its own deadline. Stops at the first failure. Never rejects. */
export const deliver = async (post: Post, limits: DeliveryLimits, edges: DeliveryEdges): Promise<Receipt> => {
  const { destination, payloads } = post;
  const startedAt = edges.clock.now();
  const sendContext = { destination, limits, endsAt: startedAt + limits.deadlineMs, edges };
  const { remaining, failure, channelId, ...parts } = await sendParts(payloads, destination.platform, part =>
    send(part, sendContext),
  );
  const done = { post, ...parts, attempts: parts.attempts + (failure?.attempts ?? 0) };
  if (failure) {
    const { payload, reason, mayHaveArrived, forGood, retryAfterMs } = failure;
    const left = [payload, ...remaining.slice(1)] as const;
    const why = { reason, forGood, mayHaveArrived, ...known('retryAfterMs', retryAfterMs) };
    return { kind: 'undelivered', ...done, remaining: left, ...why };
  }
  edges.log(describeDelivery(post, done.attempts, edges.clock.now() - startedAt));
  return { kind: 'delivered', ...done, ...known('channelId', channelId) };
};

/** `slack: delivered "❌ CI › test failed on main" in 140 ms` */
const describeDelivery = (
  { destination, payloads, headline }: Post,
  attempts: number,
  ms: number,
): string => {
  const what = headline === undefined ? '' : ` "${cutText(headline, LONGEST_HEADLINE)}"`;
  const time = ms < 1_000 ? `${Math.round(ms)} ms` : formatDuration(ms);
  const again = attempts > payloads.length ? ` after ${attempts} attempts` : '';
  return `${destination.name}: delivered${what} in ${time}${again}`;
};

/** UTF-16 units. */
const LONGEST_HEADLINE = 120;

/** Posts to all destinations at once and keeps the order of `posts`. No destination waits for another. */
export const deliverAll = (
  posts: readonly Post[],
  limits: DeliveryLimits,
  edges: DeliveryEdges,
): Promise<readonly Receipt[]> => Promise.all(posts.map(post => deliver(post, limits, edges)));
