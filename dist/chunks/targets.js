'use strict';

var inputs = require('./inputs.js');
var start = require('../hookline.js');
var slack = require('./slack.js');
var text = require('./text.js');

const NEW_TOKEN = "copy the bot token (xoxb-\u2026) from the app's page OAuth & Permissions into the secret";
const INSTALL = `install the app into the workspace again, and ${NEW_TOKEN}`;
const INVITE = 'invite the bot: write /invite @ and its name in the channel, or give the app the scope chat:write.public';
const ASK_ADMIN = 'ask an administrator of the workspace, or post to another channel';
const OTHER_CHANNEL = 'write another channel';
/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and https://docs.slack.dev/reference/methods/chat.update#errors */
const REFUSALS = new Map([
    ['not_in_channel', { reason: 'the bot is not in the channel', hint: INVITE }],
    [
        'channel_not_found',
        {
            reason: 'the bot does not see the channel',
            hint: 'check channel (best its ID, such as C0123ABCD) and that the token is of its workspace; invite the bot where it is private',
        },
    ],
    ['is_archived', { reason: 'the channel is archived', hint: `unarchive it, or ${OTHER_CHANNEL}` }],
    ['is_inactive', { reason: 'the channel is archived, frozen or deleted', hint: OTHER_CHANNEL }],
    ['not_authed', { reason: 'no token arrived', hint: NEW_TOKEN }],
    [
        'invalid_auth',
        { reason: "the token is wrong, or this network's address is not allowed to use it", hint: NEW_TOKEN },
    ],
    ['account_inactive', { reason: 'the bot or its workspace has been deleted', hint: INSTALL }],
    ['token_revoked', { reason: 'the token has been revoked', hint: INSTALL }],
    [
        'token_expired',
        {
            reason: 'the token has expired',
            hint: 'turn token rotation off for the app, or put a fresh token into the secret',
        },
    ],
    ['not_allowed_token_type', { reason: 'a token of this kind may not post', hint: NEW_TOKEN }],
    ['no_permission', { reason: 'the bot may not post there', hint: INVITE }],
    ['access_denied', { reason: 'the bot may not post there', hint: ASK_ADMIN }],
    ['team_access_not_granted', { reason: 'the app is not allowed in this workspace', hint: ASK_ADMIN }],
    ['accesslimited', { reason: "this network's address may not use the token", hint: ASK_ADMIN }],
    ['ekm_access_denied', { reason: 'administrators have stopped messages for now', hint: ASK_ADMIN }],
    ['enterprise_is_restricted', { reason: 'the organization does not allow this', hint: ASK_ADMIN }],
    [
        'restricted_action',
        { reason: 'a setting of the workspace does not let the bot post there', hint: ASK_ADMIN },
    ],
    ['restricted_action_read_only_channel', { reason: 'the channel is read-only', hint: ASK_ADMIN }],
    [
        'restricted_action_thread_only_channel',
        { reason: 'the channel takes replies in threads only', hint: 'write thread, or another channel' },
    ],
    [
        'restricted_action_non_threadable_channel',
        { reason: 'the channel takes no replies in threads', hint: 'leave out thread, or write another channel' },
    ],
    [
        'thread_not_found',
        { reason: 'there is no such thread', hint: "check thread: it takes the ts of a thread's first message" },
    ],
    ['org_login_required', { reason: 'the workspace is moving to an organization', hint: 'post again later' }],
    ['no_text', { reason: 'the message holds no text', hint: slack.REPORT_HINT }],
    ['invalid_arguments', { reason: 'Slack does not accept the request', hint: slack.REPORT_HINT }],
    [
        'message_not_found',
        { reason: 'there is no such message in the channel', hint: 'check message-id and channel' },
    ],
    [
        'cant_update_message',
        { reason: 'the message is not one of this bot', hint: 'edit with the token that posted the message' },
    ],
    [
        'edit_window_closed',
        { reason: 'a setting of the workspace no longer allows the message to be edited', hint: ASK_ADMIN },
    ],
    ['block_mismatch', { reason: 'Slack does not replace the old form with this one', hint: slack.REPORT_HINT }],
]);
/** Nothing can be edited there, but a new message may be posted all the same. */
const MESSAGE_MISSING = new Set([
    'message_not_found',
    'thread_not_found',
    'cant_update_message',
    'edit_window_closed',
    'block_mismatch',
]);
/** Answers that refuse the token, whatever the message. */
const SENDER_REJECTED = new Set([
    'not_authed',
    'invalid_auth',
    'account_inactive',
    'token_revoked',
    'token_expired',
    'not_allowed_token_type',
    'missing_scope',
    'team_access_not_granted',
    'accesslimited',
    'ekm_access_denied',
    'enterprise_is_restricted',
    'org_login_required',
]);
/** Temporary problems on Slack's side. */
const TRANSIENT = new Set([
    'ratelimited',
    'rate_limited',
    'message_limit_exceeded',
    'internal_error',
    'fatal_error',
    'service_unavailable',
    'request_timeout',
    'team_added_to_org',
    'external_channel_migrating',
    'update_failed',
]);
/** @param needed the scope that Slack says is missing, `''` where it does not. */
const findRefusal = (error, needed) => {
    if (error === 'missing_scope') {
        const scope = needed === '' ? 'chat:write' : needed;
        const hint = `add it on the app's page OAuth & Permissions, install the app again, and take the new token`;
        return { reason: `the token lacks the scope ${scope}`, hint };
    }
    return (REFUSALS.get(error) ?? { reason: 'Slack refuses the message', hint: `look the error up: ${ERRORS_PAGE}` });
};
const ERRORS_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage#errors';

const parseJsonObject = (body) => {
    try {
        const value = JSON.parse(body);
        return start.isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const readErrorWord = (value) => typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : '';
/** One scope or several: `chat:write,chat:write.public` */
const readScopes = (value) => typeof value === 'string' && /^[\w:.,]{1,200}$/.test(value) ? value : '';
const toDelivered = ({ ts, channel }) => ({
    kind: 'delivered',
    ...(typeof ts === 'string' && /^\d+\.\d+$/.test(ts) && { messageId: ts }),
    ...(typeof channel === 'string' && /^[A-Z\d]{2,20}$/.test(channel) && { channelId: channel }),
});
/** An answer that is cut off still says at its start that all is well, and which message it was. */
const parseCutAnswer = (body) => {
    if (!/^\s*\{\s*"ok"\s*:\s*true\b/.test(body))
        return undefined;
    return { ts: /"ts"\s*:\s*"([\d.]+)"/.exec(body)?.[1], channel: /"channel"\s*:\s*"(\w+)"/.exec(body)?.[1] };
};
const SHOWN = 300;
/** Where the API says which block it did not like, and why. */
const describeDetails = ({ response_metadata: metadata, errors }) => {
    const messages = metadata?.messages;
    const said = [errors, messages].flat().filter(line => typeof line === 'string' && line !== '');
    return said.length === 0 ? '' : `: ${start.cutText(start.oneLine(said.join('; ')), SHOWN)}`;
};
const toRetry = ({ status, headers }, reason, nowMs) => {
    const afterMs = slack.retryAfterMs(headers['retry-after'], nowMs);
    const asked = status === 429 || afterMs !== undefined ? 'Slack asks to wait' : 'Slack has a problem';
    return { kind: 'retry', reason: `${asked} (${reason})`, ...(afterMs !== undefined && { afterMs }) };
};
const toRefusal = (json, error) => {
    if (slack.FORM_REFUSED.has(error)) {
        const reason = `Slack refuses the form of the message (${error}${describeDetails(json)})`;
        return { kind: 'form-refused', reason, hint: slack.REPORT_HINT };
    }
    const { reason, hint } = findRefusal(error, readScopes(json['needed']));
    const refusal = { reason: `${reason} (${error}${describeDetails(json)})`, hint };
    return MESSAGE_MISSING.has(error)
        ? { kind: 'message-missing', ...refusal }
        : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(error) };
};
const NOT_SLACK = "check slack-api: what answers there is not Slack's API";
/** Reads what Slack's Web API answers: `ok` tells, whatever the status. https://docs.slack.dev/apis/web-api/#responses */
const readResponse = (answer, nowMs) => {
    const { status, body } = answer;
    const json = parseJsonObject(body);
    const error = readErrorWord(json?.['error']);
    if (slack.isTransient(status))
        return toRetry(answer, error || `HTTP ${status}`, nowMs);
    if (json?.['ok'] === true)
        return toDelivered(json);
    if (json?.['ok'] === false)
        return TRANSIENT.has(error) ? toRetry(answer, error, nowMs) : toRefusal(json, error || 'no reason given');
    const start = status < 300 ? parseCutAnswer(body) : undefined;
    if (start)
        return toDelivered(start);
    return (slack.readForeignPage(answer) ?? {
        kind: 'refused',
        reason: `HTTP ${status}${slack.quoteAnswer(body)}`,
        hint: NOT_SLACK,
        senderRejected: true,
    });
};

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
const applyTarget = (payload, target) => {
    const { edit } = target;
    if (edit !== undefined)
        return {
            ...text.mapForms(payload, body => editBody(body, target, edit)),
            asNewMessage: applyTarget(payload, asPost(target)),
        };
    // What belongs together begins with a new message where its first one no longer exists.
    const mayBegin = target.thread !== undefined && target.title !== undefined;
    return {
        ...text.mapForms(payload, body => postBody(body, target)),
        ...(mayBegin && { asNewMessage: applyTarget(payload, withoutThread(target)) }),
    };
};
const asPost = ({ edit: _edit, ...target }) => target;
const withoutThread = ({ thread: _thread, isBroadcast: _isBroadcast, ...target }) => target;
const postBody = (body, { channel, thread, isBroadcast }) => ({
    channel,
    ...(thread !== undefined && { thread_ts: thread, ...(isBroadcast && { reply_broadcast: true }) }),
    ...body,
});
/** What is left out of an edit stays as it was, so everything is given: an empty list clears. */
const editBody = (body, { channel: asked = '', channelId: channel = asked }, ts) => {
    if (!CHANNEL_ID.test(channel)) {
        const hint = "write the channel's ID, such as C0123ABCD (it is at the end of the channel's details)";
        throw new start.UserError('channel', `${start.quoteValue(channel)} is a name, and Slack edits messages by channel ID only`, hint);
    }
    const content = Object.fromEntries(Object.entries(body).filter(([key]) => EDITABLE.has(key)));
    return { channel, ts, blocks: [], attachments: [], ...content };
};

/** A body that names a message edits it. https://docs.slack.dev/reference/methods/chat.update */
const buildRequest = (payload, api, token) => {
    const method = 'ts' in payload.body ? 'chat.update' : 'chat.postMessage';
    return {
        method: 'POST',
        url: api.map(value => new URL(method, value).href),
        ...(token && { token }),
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
        body: JSON.stringify(payload.body),
    };
};

/** Slack's Web API, spoken to with a bot's token. It is never recognized by a URL: the input `slack-token` asks for it. */
const slackApi = {
    id: 'slack',
    kind: 'token',
    title: 'Slack',
    recognizes: () => 'no',
    edits: true,
    urlNotice: () => undefined,
    render: async (message, envelope) => start.render(message, envelope),
    validateCustom: async (own, envelope) => (await Promise.resolve().then(function () { return require('./slack-custom.js'); }).then(function (n) { return n.validateCustom; })).validateCustom(own, envelope),
    applyTarget: async (payload, target) => applyTarget(payload, target),
    editor: async (payload) => slack.editor(payload),
    buildRequest,
    readResponse: async (answer, nowMs) => readResponse(answer, nowMs),
    drainRules: async () => (await Promise.resolve().then(function () { return require('./slack.js'); }).then(function (n) { return n.rateLimits; })).drainRules,
};

/** The second is GovSlack's. https://docs.slack.dev/govslack */
const HOSTS = new Set(['slack.com', 'slack-gov.com']);
/** The channel that a bot's token posts to. Throws a `UserError` where the token would go to a host that is not allowed. */
const tokenDestination = ({ token, api }, allowedHosts) => {
    const own = HOSTS.has(api.hostname) && api.port === '';
    start.checkHost(api, own, allowedHosts, {
        input: 'slack-api',
        subject: 'it',
        kind: "not an address of Slack's API",
    });
    return { name: 'slack', platform: slackApi, url: new start.Secret(api.href), token };
};

/** What is posted to besides webhooks, and before them. */
const tokenDestinations = ({ slack }, allowedHosts) => (slack === undefined ? [] : [tokenDestination(slack, allowedHosts)]);
/** Each destination with its spot. Throws a `UserError` where a thread or a message to edit belongs to none. */
const withTargets = (target, all) => {
    checkThread(target, all);
    checkEdits(target, all);
    return all.map((destination, index) => ({
        ...destination,
        target: buildTarget(destination, target, index),
    }));
};
const buildTarget = (destination, target, index) => {
    const { channel, thread, tags, edits, isThreadTitle } = target;
    return {
        ...(channel !== undefined && isChannelOf(destination, target) && { channel }),
        ...(thread !== undefined && isThreadOf(destination, thread, isThreadTitle) && { thread }),
        tags: destination.platform.id === 'discord' ? tags : [],
        edits: edits[index] ?? [],
    };
};
/** With a token the channel is the token's: a webhook beside it has its own, and the newer ones take no other. */
const isChannelOf = ({ platform, token }, { slack }) => platform.id === 'slack' && (slack === undefined || token !== undefined);
const isThreadOf = ({ platform }, thread, isTitle = false) => (inputs.isTs(thread) && !isTitle) === (platform.id === 'slack');
const checkThread = ({ thread, isThreadTitle }, all) => {
    if (thread === undefined || all.length === 0)
        return;
    if (all.some(one => isThreadOf(one, thread, isThreadTitle)))
        return;
    throw inputs.isTs(thread)
        ? new start.UserError('thread', `${thread} is a message of Slack's, but only Discord is posted to`, "write a thread's ID or a title", { value: thread })
        : new start.UserError('thread', `${start.quoteValue(thread)} is not the ts of a Slack message`, 'write one, such as 1700000000.123456, or the link to the message; titles open threads in Discord forums only');
};
const checkEdits = ({ edits }, all) => {
    const last = edits.findLastIndex(ids => ids.length > 0) + 1;
    if (all.length > 0 && last > all.length) {
        const problem = `line ${last} matches no destination: there ${all.length === 1 ? 'is 1' : `are ${all.length}`}`;
        throw new start.UserError('message-id', problem, 'write the lines in the order of the destinations');
    }
    for (const [index, { name, platform }] of all.entries()) {
        const fits = platform.id === 'slack' ? inputs.isTs : inputs.isSnowflake;
        const wrong = (edits[index] ?? []).find(id => !fits(id));
        if (wrong === undefined)
            continue;
        throw new start.UserError('message-id', `line ${index + 1} (${wrong}) is not a message of ${name}`, 'write the lines in the order of the destinations, an empty one where there is none');
    }
};

exports.tokenDestinations = tokenDestinations;
exports.withTargets = withTargets;
