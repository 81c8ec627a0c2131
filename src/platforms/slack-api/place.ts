import { show, UserError } from '../../inputs/user-error.js';
import type { PartSpot, Payload } from '../types.js';

/** What chat.update takes of a message. https://docs.slack.dev/reference/methods/chat.update */
const EDITABLE = new Set([
  'text',
  'blocks',
  'attachments',
  'markdown_text',
  'metadata',
  'link_names',
  'parse',
]);

const CHANNEL_ID = /^[CDG][A-Z\d]{6,}$/;

/** The payload for chat.postMessage, or for chat.update where there is a message to edit. */
export const place = (payload: Payload, spot: PartSpot): Payload => {
  const { plainer } = payload;
  const body = spot.edit === undefined ? posted(payload.body, spot) : edited(payload.body, spot, spot.edit);
  return {
    ...payload,
    body,
    ...(plainer && { plainer: () => place(plainer(), spot) }),
    ...(spot.edit !== undefined && { anew: () => place(payload, withoutEdit(spot)) }),
  };
};

const withoutEdit = ({ edit: _edit, ...spot }: PartSpot): PartSpot => spot;

const posted = (body: Payload['body'], { channel, thread }: PartSpot): Payload['body'] => ({
  channel,
  ...(thread !== undefined && { thread_ts: thread }),
  ...body,
});

/** What is left out of an edit stays as it was, so everything is given: an empty list clears. */
const edited = (
  body: Payload['body'],
  { channel: asked = '', channelId: channel = asked }: PartSpot,
  ts: string,
): Payload['body'] => {
  if (!CHANNEL_ID.test(channel)) {
    const mend = "write the channel's ID, such as C0123ABCD (it stands at the end of the channel's details)";
    throw new UserError('channel', `${show(channel)} is a name, by which Slack edits no message`, mend);
  }
  const content = Object.fromEntries(Object.entries(body).filter(([key]) => EDITABLE.has(key)));
  return { channel, ts, blocks: [], attachments: [], ...content };
};
