import type { Payload } from '../types.js';

/**
 * A later part of a message. If an earlier part opened a thread, it goes into that thread, unless the author sets a title or a thread for
 * it. https://discord.com/developers/docs/resources/webhook#execute-webhook (the answer's `channel_id` is the thread's ID)
 */
export const follow = (part: Payload, before: Payload, channelId: string): Payload => {
  const title = readThreadName(before);
  return title === undefined ? part : moveToThread(part, title, channelId);
};

/** The title of the thread that a message opened, or had opened before an edit. */
const readThreadName = ({ body, to, asNewMessage }: Payload): unknown =>
  body['thread_name'] ?? (to && asNewMessage?.body['thread_name']);

const moveToThread = (part: Payload, title: unknown, thread: string): Payload => {
  const { to, asNewMessage } = part;
  const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
  const inIt = asNewMessage && { asNewMessage: moveToThread(asNewMessage, title, thread) };
  const staysOut = own !== title || to?.thread !== undefined || to?.message !== undefined;
  return staysOut ? { ...part, ...inIt } : { ...part, body, to: { thread }, ...inIt };
};
