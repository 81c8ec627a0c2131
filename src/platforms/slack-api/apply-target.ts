import { quoteValue, UserError } from '../../inputs/user-error.js';
import { mapForms } from '../forms.js';
import type { PartTarget, Payload } from '../types.js';

/** What chat.update accepts of a message. https://docs.slack.dev/reference/methods/chat.update */
const EDITABLE = new Set([
  'text',
  'blocks',
  'attachments',
  'markdown_text',
  'metadata',
  'link_names',
  'parse',
]);

/** `msg_too_long` answers more. https://docs.slack.dev/reference/methods/chat.update#errors */
const LONGEST_EDIT = 4000;

const CHANNEL_ID = /^[CDG][A-Z\d]{6,}$/;

/** The payload for chat.postMessage, or for chat.update if there is a message to edit. */
export const applyTarget = (payload: Payload, target: PartTarget): Payload => {
  const { edit } = target;
  if (edit !== undefined)
    return {
      ...mapForms(payload, body => editBody(body, target, edit)),
      asNewMessage: applyTarget(payload, asPost(target)),
    };
  // A thread starts with a new message if its first one no longer exists.
  const mayBegin = target.thread !== undefined && target.title !== undefined;
  return {
    ...mapForms(payload, body => postBody(body, target)),
    ...(mayBegin && { asNewMessage: applyTarget(payload, withoutThread(target)) }),
  };
};

const asPost = ({ edit: _edit, ...target }: PartTarget): PartTarget => target;

const withoutThread = ({ thread: _thread, isBroadcast: _isBroadcast, ...target }: PartTarget): PartTarget =>
  target;

const postBody = (body: Payload['body'], { channel, thread, isBroadcast }: PartTarget): Payload['body'] => ({
  channel,
  ...(thread !== undefined && { thread_ts: thread, ...(isBroadcast && { reply_broadcast: true }) }),
  ...body,
});

/** An edit keeps everything that it leaves out, so it sets everything: an empty list clears. */
const editBody = (
  body: Payload['body'],
  { channel: asked = '', channelId: channel = asked }: PartTarget,
  ts: string,
): Payload['body'] => {
  if (!CHANNEL_ID.test(channel)) {
    const hint = "write the channel's ID, such as C0123ABCD (it is at the end of the channel's details)";
    throw new UserError(
      'channel',
      `${quoteValue(channel)} is a name, and Slack edits messages by channel ID only`,
      hint,
    );
  }
  const { text } = body;
  if (typeof text === 'string' && text.length > LONGEST_EDIT)
    throw new UserError(
      'payload',
      `text: ${text.length} of ${LONGEST_EDIT} characters that Slack takes in an edit`,
      'shorten it',
    );
  const content = Object.fromEntries(Object.entries(body).filter(([key]) => EDITABLE.has(key)));
  return { channel, ts, blocks: [], attachments: [], ...content };
};
