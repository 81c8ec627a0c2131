'use strict';

var forms = require('./platforms-forms.js');

/** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#advanced_message_formatting */
const NO_EDIT = 'Slack webhooks cannot edit messages, so a new one is posted; slack-token can edit';
/** The payload for another channel (older webhooks follow it) and a thread. */
const applyTarget = (payload, target) => {
    const { channel, thread, edit } = target;
    const where = {
        ...(channel !== undefined && { channel }),
        ...(thread !== undefined && { thread_ts: thread }),
    };
    return {
        ...forms.mapForms(payload, body => ({ ...where, ...body })),
        ...(edit !== undefined && { notes: [NO_EDIT] }),
    };
};

exports.NO_EDIT = NO_EDIT;
exports.applyTarget = applyTarget;
