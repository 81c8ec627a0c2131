import type { Payload } from '../types.js';

/**
 * A later part of a message whose earlier part came to a channel: if that part opened a thread, then into it, unless the
 * author gives the later part a title or a thread of its own.
 * https://discord.com/developers/docs/resources/webhook#execute-webhook (the answer's `channel_id` is the thread's ID)
 */
export const follow = (part: Payload, before: Payload, channelId: string): Payload => {
  const title = readThreadName(before);
  return title === undefined ? part : moveToThread(part, title, channelId);
};

/** The title of the thread that a message has opened, or once did where it is edited. */
const readThreadName = ({ body, asNewMessage }: Payload): unknown =>
  body['thread_name'] ?? asNewMessage?.body['thread_name'];

const moveToThread = (part: Payload, title: unknown, thread: string): Payload => {
  const { to, asNewMessage } = part;
  const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
  const inIt = asNewMessage && { asNewMessage: moveToThread(asNewMessage, title, thread) };
  const staysOut = own !== title || to?.thread !== undefined || to?.message !== undefined;
  return staysOut ? { ...part, ...inIt } : { ...part, body, to: { thread }, ...inIt };
};
