import { mapForms } from '../forms.js';
import type { PartTarget, Payload } from '../types.js';

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#advanced_message_formatting */
export const NO_EDIT = 'Slack webhooks cannot edit messages, so a new one is posted; slack-token can edit';

/** The payload for another channel (older webhooks obey it) and a thread. */
export const applyTarget = (payload: Payload, target: PartTarget): Payload => {
  const { channel, thread, edit } = target;
  const where = {
    ...(channel !== undefined && { channel }),
    ...(thread !== undefined && { thread_ts: thread }),
  };
  return {
    ...mapForms(payload, body => ({ ...where, ...body })),
    ...(edit !== undefined && { notes: [NO_EDIT] }),
  };
};
