import type { Payload, Platform } from '../platforms/types.js';
import { known } from '../values/read.js';
import type { SendResult } from './send.js';

type Delivered = Extract<SendResult, { kind: 'delivered' }>;

/** What happened to the parts of a message. */
interface SentParts<Failure> {
  /** The payloads as the platform accepted them. */
  readonly sent: readonly Payload[];
  /** One ID per sent part, `''` if the platform gives none. */
  readonly messageIds: readonly string[];
  /** The ID of the channel that the platform posted to, if it says so. */
  readonly channelId?: string;
  /** Requests for the sent parts. */
  readonly attempts: number;
  /** The parts that did not arrive, in order. If there are any, `failure` says why. */
  readonly remaining: readonly Payload[];
  readonly failure?: Failure;
}

/** Sends the parts of a message in order. Stops at the first one that does not arrive. */
export const sendParts = async <Failure extends { readonly kind: 'failed' | 'stopped' }>(
  parts: readonly Payload[],
  platform: Platform,
  sendPart: (part: Payload, isFirst: boolean) => Promise<Delivered | Failure>,
): Promise<SentParts<Failure>> => {
  const delivered: Delivered[] = [];
  let remaining = parts;
  for (;;) {
    const [part, ...later] = remaining;
    if (part === undefined) return { ...summarize(delivered), remaining };
    const result = await sendPart(part, delivered.length === 0);
    if (result.kind !== 'delivered') return { ...summarize(delivered), remaining, failure: result };
    delivered.push(result);
    remaining = await redirectParts(later, result, platform);
  }
};

const summarize = (delivered: readonly Delivered[]): Omit<SentParts<never>, 'remaining' | 'failure'> => {
  const channelId = delivered.find(part => part.channelId !== undefined)?.channelId;
  return {
    sent: delivered.map(({ payload }) => payload),
    messageIds: delivered.map(({ messageId }) => messageId),
    ...known('channelId', channelId),
    attempts: delivered.reduce((sum, part) => sum + part.attempts, 0),
  };
};

/** Later parts go into the thread that an earlier part opened. */
const redirectParts = async (
  parts: readonly Payload[],
  { payload, channelId }: Delivered,
  { follow }: Platform,
): Promise<readonly Payload[]> =>
  follow === undefined || channelId === undefined
    ? parts
    : Promise.all(parts.map(part => follow(part, payload, channelId)));
