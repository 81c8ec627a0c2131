'use strict';

var hookline = require('../hookline.js');
var answers = require('./platforms-answers.js');

const NEW_WEBHOOK = 'make a new webhook in Slack and put its URL into the secret';
const ASK_ADMIN = 'ask an administrator of the workspace, or use a webhook of another channel';
/** Where the mistake must be ours. */
const REPORT_HINT = 'report this as a bug of Hookline, with the log of a dry run';
/**
 * What Slack's webhooks answer, in words. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 * and https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 */
const REFUSALS = new Map([
    ['no_service', { reason: 'the webhook is disabled, removed or was never valid', hint: NEW_WEBHOOK }],
    ['no_service_id', { reason: 'the webhook is unknown', hint: NEW_WEBHOOK }],
    ['no_active_hooks', { reason: 'the webhook has been disabled', hint: NEW_WEBHOOK }],
    [
        'invalid_token',
        { reason: "the token in the webhook's URL is missing, wrong or expired", hint: NEW_WEBHOOK },
    ],
    ['no_team', { reason: 'the workspace of the webhook is missing or unknown', hint: NEW_WEBHOOK }],
    [
        'team_disabled',
        {
            reason: 'the workspace of the webhook is no longer active',
            hint: 'use a webhook of another workspace',
        },
    ],
    [
        'action_prohibited',
        {
            reason: 'an administrator of the workspace does not allow this webhook to post there',
            hint: ASK_ADMIN,
        },
    ],
    [
        'posting_to_general_channel_denied',
        { reason: "only some people may post to the workspace's general channel", hint: ASK_ADMIN },
    ],
    [
        'channel_not_found',
        {
            reason: 'the channel of the webhook does not exist',
            hint: 'make a new webhook for a channel that exists and put its URL into the secret',
        },
    ],
    [
        'channel_is_archived',
        {
            reason: 'the channel of the webhook is archived',
            hint: 'unarchive the channel, or make a new webhook for another one and put its URL into the secret',
        },
    ],
    [
        'user_not_found',
        {
            reason: 'the person the webhook posts to does not exist',
            hint: 'make a new webhook for a channel and put its URL into the secret',
        },
    ],
    ['invalid_payload', { reason: 'the message could not be read', hint: REPORT_HINT }],
    ['no_text', { reason: 'the message holds no text', hint: REPORT_HINT }],
    ['missing_text_or_fallback_or_attachments', { reason: 'the message holds no text', hint: REPORT_HINT }],
]);
/** Answers that refuse the webhook, whatever the message. */
const SENDER_REJECTED = new Set([
    'no_service',
    'no_service_id',
    'no_active_hooks',
    'invalid_token',
    'no_team',
    'team_disabled',
    'action_prohibited',
]);
/** Whether an answer refuses the webhook: by its word, else by the status alone. */
const isSenderRejected = (status, word) => SENDER_REJECTED.has(word) || (!REFUSALS.has(word) && answers.isSenderRejectedStatus(status));
/** Answers that refuse the form of a message: simpler blocks may pass. */
const FORM_REFUSED = new Set([
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'too_many_attachments',
    'msg_blocks_too_long',
    'msg_too_long',
]);
/** What to do by the status alone, where the body is not known. */
const statusHint = (status) => {
    switch (status) {
        case 401:
        case 403:
        case 404:
        case 410:
            return `check that the webhook still exists; if it does not, ${NEW_WEBHOOK}`;
        case 405:
            return 'check the URL in the secret: what answers there takes no webhook posts';
        case 413:
            return 'make the message shorter';
        default:
            return 'check the URL in the secret, and that a Slack webhook answers there';
    }
};
const REDIRECT_HINT = 'put the final address of the webhook into the secret';

/** What is read of an answer's body, which may be any length. */
const READ = 10_000;
const SHOWN = 200;
/** Slack's answers are a word; triggers and compatible servers wrap it in JSON. */
const parseAnswer = (body) => {
    try {
        const { ok, error } = JSON.parse(body.slice(0, READ));
        return { failed: ok === false, error: typeof error === 'string' ? error : body };
    }
    catch {
        return { failed: false, error: body };
    }
};
/** A foreign server may repeat the request, and with it the secret address: paths and long tokens are left out. */
const quoteAnswer = (error) => {
    const text = hookline.oneLine(error.slice(0, READ));
    if (text === '' || text === 'ok')
        return '';
    if (/<(!doctype|html|head|body|title)\b/i.test(text))
        return ': an HTML page';
    return `: ${hookline.cutText(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '\u2026'), SHOWN)}`;
};
const isTransient = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const toRetry = (status, header, nowMs) => {
    const afterMs = answers.retryAfterMs(header, nowMs);
    const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
    return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
};
const toRefusal = (status, error) => {
    const word = /^\w+/.exec(error.trimStart())?.[0] ?? '';
    const answer = `HTTP ${status} ${word}`;
    if (FORM_REFUSED.has(word)) {
        return {
            kind: 'form-refused',
            reason: `Slack refuses the form of the message (${answer})`,
            hint: REPORT_HINT,
        };
    }
    const senderRejected = isSenderRejected(status, word);
    const known = REFUSALS.get(word);
    return known === undefined
        ? {
            kind: 'refused',
            reason: `HTTP ${status}${quoteAnswer(error)}`,
            hint: statusHint(status),
            senderRejected,
        }
        : { kind: 'refused', reason: `${known.reason} (${answer})`, hint: known.hint, senderRejected };
};
/** Reads what a Slack webhook answers. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const readResponse = ({ status, headers, body }, nowMs) => {
    const { failed, error } = parseAnswer(body);
    if (status >= 200 && status < 300 && !failed)
        return { kind: 'delivered' };
    if (status >= 300 && status < 400) {
        const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
        return { kind: 'refused', reason, hint: REDIRECT_HINT, senderRejected: true };
    }
    if (isTransient(status))
        return toRetry(status, headers['retry-after'], nowMs);
    return toRefusal(status, error);
};

var readResponse$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isTransient: isTransient,
  quoteAnswer: quoteAnswer,
  readResponse: readResponse
});

exports.FORM_REFUSED = FORM_REFUSED;
exports.REPORT_HINT = REPORT_HINT;
exports.isTransient = isTransient;
exports.quoteAnswer = quoteAnswer;
exports.readResponse = readResponse$1;
