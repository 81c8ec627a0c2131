'use strict';

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#advanced_message_formatting */
const NO_EDIT = "Slack's webhooks edit no message, so a new one is posted; slack-token can edit";
/** The payload for another channel (older webhooks follow it) and a thread. */
const place = (payload, spot) => {
    const { channel, thread, edit } = spot;
    const { plainer } = payload;
    return {
        ...payload,
        body: {
            ...(channel !== undefined && { channel }),
            ...(thread !== undefined && { thread_ts: thread }),
            ...payload.body,
        },
        ...(plainer && { plainer: () => place(plainer(), spot) }),
        ...(edit !== undefined && { notes: [NO_EDIT] }),
    };
};

exports.NO_EDIT = NO_EDIT;
exports.place = place;
