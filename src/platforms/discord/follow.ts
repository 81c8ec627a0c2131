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
  const { asNewMessage, ...alone } = part;
  const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
  const staysOut = own !== title || part.to?.thread !== undefined || part.to?.message !== undefined;
  if (!staysOut) return { ...alone, body, to: { thread } };
  return { ...part, ...(asNewMessage && { asNewMessage: moveToThread(asNewMessage, title, thread) }) };
};
