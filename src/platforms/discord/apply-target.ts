import { isSnowflake } from '../../values/read.js';
import { cutText } from '../../text/graphemes.js';
import type { PartTarget, Payload } from '../types.js';
import { LIMITS } from './limits.js';

type EditableBody = Payload['body'];

/** The only flags that an edit can set. https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
const SUPPRESS_EMBEDS = 1 << 2;
const COMPONENTS_V2 = 1 << 15;

const POST_ONLY = new Set(['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll', 'flags']);

/** The payload for a thread, for a new thread of a forum, or to replace a message. */
export const applyTarget = (payload: Payload, target: PartTarget): Payload => {
  const { thread, tags, edit, first, channelId } = target;
  const { edit: _edit, ...unedited } = target;
  const isId = thread !== undefined && isSnowflake(thread);
  if (edit !== undefined) {
    // The first message of a forum thread usually has the thread's ID: https://discord.com/developers/docs/topics/threads#forums
    const opened = isId ? thread : (channelId ?? first ?? edit);
    const to = { message: edit, ...(thread !== undefined && { thread: opened }) };
    return {
      ...payload,
      body: editBody(payload.body),
      to,
      asNewMessage: applyTarget(payload, unedited),
    };
  }
  const { title, opensLast = false } = target;
  if (thread === undefined) {
    if (title === undefined) return payload;
    return opensLast
      ? { ...payload, asNewMessage: openThread(payload, title, tags) }
      : openThread(payload, title, tags, payload);
  }
  if (isId) {
    const { thread: _thread, ...unthreaded } = target;
    return {
      ...payload,
      to: { thread },
      ...(title !== undefined && { asNewMessage: applyTarget(payload, unthreaded) }),
    };
  }
  return openThread(payload, thread, tags);
};

/** Without the tags if the forum does not know one. @param otherwise the message if no thread can be opened. */
const openThread = (
  payload: Payload,
  title: string,
  tags: readonly string[],
  otherwise?: Payload,
): Payload => {
  const opening = {
    thread_name: cutText(title, LIMITS.threadName),
    ...(tags.length > 0 && { applied_tags: tags }),
  };
  const asNewMessage = tags.length > 0 ? openThread(payload, title, [], otherwise) : otherwise;
  return { ...payload, body: { ...opening, ...payload.body }, ...(asNewMessage && { asNewMessage }) };
};

/** An edit keeps everything that it leaves out, so it sets everything: empty lists and null clear. */
const editBody = (body: EditableBody): EditableBody => {
  const flags = Number(body['flags'] ?? 0) & (SUPPRESS_EMBEDS | COMPONENTS_V2);
  const content = Object.fromEntries(Object.entries(body).filter(([key]) => !POST_ONLY.has(key)));
  const none = (flags & COMPONENTS_V2) === 0 ? { embeds: [], components: [] } : { embeds: null };
  return { content: null, ...none, attachments: [], ...content, flags };
};
