"use strict";
exports.id = 125;
exports.ids = [125,625,73,943];
exports.modules = {

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isClosedStatus)
/* harmony export */ });
const CLOSED = new Set([401, 403, 404, 405, 410]);
const isClosedStatus = (status) => CLOSED.has(status);




/***/ }),

/***/ 8073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editor: () => (/* binding */ editor)
/* harmony export */ });
const LONGEST = 16_000;
const listAt = (bag, key) => {
    const value = bag[key];
    return Array.isArray(value) ? value : [];
};
const editor = ({ body }) => {
    const attached = listAt(body, 'attachments').flatMap(attachment => listAt(attachment, 'blocks'));
    const blocks = [...listAt(body, 'blocks'), ...attached];
    if (blocks.length === 0)
        return undefined;
    const url = `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`;
    return {
        title: 'Block Kit Builder',
        ...(url.length <= LONGEST && { url: url.replace(/[()!'*]/g, percent) }),
    };
};
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;




/***/ }),

/***/ 8625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FORM_REFUSED: () => (/* binding */ FORM_REFUSED),
/* harmony export */   REPORT_MEND: () => (/* binding */ REPORT_MEND),
/* harmony export */   isTransient: () => (/* binding */ isTransient),
/* harmony export */   judge: () => (/* binding */ judge$1),
/* harmony export */   quoted: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9879);
/* harmony import */ var _closed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);




const NEW_WEBHOOK = 'make a new webhook in Slack and put its URL into the secret';
const ASK_ADMIN = 'ask an administrator of the workspace, or use a webhook of another channel';
const REPORT_MEND = 'report this as a bug of Hookline, with the log of a dry run';
const REFUSALS = new Map([
    ['no_service', { reason: 'the webhook is disabled, removed or was never valid', mend: NEW_WEBHOOK }],
    ['no_service_id', { reason: 'the webhook is unknown', mend: NEW_WEBHOOK }],
    ['no_active_hooks', { reason: 'the webhook has been disabled', mend: NEW_WEBHOOK }],
    [
        'invalid_token',
        { reason: "the token in the webhook's URL is missing, wrong or expired", mend: NEW_WEBHOOK },
    ],
    ['no_team', { reason: 'the workspace of the webhook is missing or unknown', mend: NEW_WEBHOOK }],
    [
        'team_disabled',
        {
            reason: 'the workspace of the webhook is no longer active',
            mend: 'use a webhook of another workspace',
        },
    ],
    [
        'action_prohibited',
        {
            reason: 'an administrator of the workspace does not allow this webhook to post there',
            mend: ASK_ADMIN,
        },
    ],
    [
        'posting_to_general_channel_denied',
        { reason: "only some people may post to the workspace's general channel", mend: ASK_ADMIN },
    ],
    [
        'channel_not_found',
        {
            reason: 'the channel of the webhook does not exist',
            mend: 'make a new webhook for a channel that exists and put its URL into the secret',
        },
    ],
    [
        'channel_is_archived',
        {
            reason: 'the channel of the webhook is archived',
            mend: 'unarchive the channel, or make a new webhook for another one and put its URL into the secret',
        },
    ],
    [
        'user_not_found',
        {
            reason: 'the person the webhook posts to does not exist',
            mend: 'make a new webhook for a channel and put its URL into the secret',
        },
    ],
    ['invalid_payload', { reason: 'the message could not be read', mend: REPORT_MEND }],
    ['no_text', { reason: 'the message holds no text', mend: REPORT_MEND }],
    ['missing_text_or_fallback_or_attachments', { reason: 'the message holds no text', mend: REPORT_MEND }],
]);
const CLOSED = new Set([
    'no_service',
    'no_service_id',
    'no_active_hooks',
    'invalid_token',
    'no_team',
    'team_disabled',
    'action_prohibited',
]);
const isClosed = (status, word) => CLOSED.has(word) || (!REFUSALS.has(word) && (0,_closed_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosedStatus */ .h)(status));
const FORM_REFUSED = new Set([
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'too_many_attachments',
    'msg_blocks_too_long',
    'msg_too_long',
]);
const mendOfStatus = (status) => {
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
const REDIRECT_MEND = 'put the final address of the webhook into the secret';

const READ = 10_000;
const SHOWN = 200;
const toldBy = (body) => {
    try {
        const { ok, error } = JSON.parse(body.slice(0, READ));
        return { failed: ok === false, error: typeof error === 'string' ? error : body };
    }
    catch {
        return { failed: false, error: body };
    }
};
const quoted = (error) => {
    const text = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(error.slice(0, READ));
    if (text === '' || text === 'ok')
        return '';
    if (/<(!doctype|html|head|body|title)\b/i.test(text))
        return ': an HTML page';
    return `: ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '…'), SHOWN)}`;
};
const isTransient = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const transient = (status, header, nowMs) => {
    const afterMs = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .V)(header, nowMs);
    const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
    return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
};
const refused = (status, error) => {
    const word = /^\w+/.exec(error.trimStart())?.[0] ?? '';
    const answer = `HTTP ${status} ${word}`;
    if (FORM_REFUSED.has(word)) {
        return {
            kind: 'plainer',
            reason: `Slack refuses the form of the message (${answer})`,
            mend: REPORT_MEND,
        };
    }
    const closed = isClosed(status, word);
    const known = REFUSALS.get(word);
    return known === undefined
        ? { kind: 'refused', reason: `HTTP ${status}${quoted(error)}`, mend: mendOfStatus(status), closed }
        : { kind: 'refused', reason: `${known.reason} (${answer})`, mend: known.mend, closed };
};
const judge = ({ status, headers, body }, nowMs) => {
    const { failed, error } = toldBy(body);
    if (status >= 200 && status < 300 && !failed)
        return { kind: 'delivered' };
    if (status >= 300 && status < 400) {
        const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
        return { kind: 'refused', reason, mend: REDIRECT_MEND, closed: true };
    }
    if (isTransient(status))
        return transient(status, headers['retry-after'], nowMs);
    return refused(status, error);
};

var judge$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    isTransient: isTransient,
    judge: judge,
    quoted: quoted
});




/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSnowflake: () => (/* binding */ isSnowflake),
/* harmony export */   isTs: () => (/* binding */ isTs),
/* harmony export */   place: () => (/* binding */ place),
/* harmony export */   slackAccess: () => (/* binding */ slackAccess)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const SNOWFLAKE = /^\d{17,20}$/;
const TS = /^\d{10}\.\d{6}$/;
const MOST_TAGS = 5;
const isSnowflake = (value) => SNOWFLAKE.test(value);
const isTs = (value) => TS.test(value);
const place = (read) => {
    const channel = channelOf(read('channel'));
    const thread = threadOf(read('thread'));
    const slack = slackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(thread !== '' && { thread }),
        tags: tags(read('tags')),
        edits: edits(read('message-id')),
        live: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.boolean)('live', read('live')),
    };
};
const channelOf = (raw) => {
    const value = raw.trim();
    if (value === '' || /^[#@]?[^\s,#@]+$/.test(value))
        return value;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not one channel`, 'write its ID, such as C0123ABCD, or #name');
};
const slackAccess = (read) => {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-token', 'it is not a token', 'write one bot token (xoxb-…) from your secrets');
    }
    return { token: new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.Secret(token), api: apiOf(read('slack-api')) };
};
const slackToken = (read, channel) => {
    const access = slackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
};
const apiOf = (raw) => {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-api', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the address of an API`, 'write https://…/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
const SLACK_LINK = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const threadOf = (raw) => {
    const value = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(raw);
    const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
};
const tags = (raw) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.items)(raw);
    const wrong = found.find(tag => !isSnowflake(tag));
    if (wrong !== undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};
const edits = (raw) => raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => messageOf(part.trim())));
const messageOf = (value) => {
    if (value === '')
        return [];
    if (isSnowflake(value) || isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('message-id', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
};




/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besideWebhooks: () => (/* binding */ besideWebhooks),
/* harmony export */   withSpots: () => (/* binding */ withSpots)
/* harmony export */ });
/* harmony import */ var _place2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(943);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _editor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8073);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9879);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8625);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3134);
/* harmony import */ var _closed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2188);












const NEW_TOKEN = "copy the bot token (xoxb-…) from the app's page OAuth & Permissions into the secret";
const INSTALL = `install the app into the workspace again, and ${NEW_TOKEN}`;
const INVITE = 'invite the bot: write /invite @ and its name in the channel, or give the app the scope chat:write.public';
const ASK_ADMIN = 'ask an administrator of the workspace, or post to another channel';
const OTHER_CHANNEL = 'write another channel';
const REFUSALS = new Map([
    ['not_in_channel', { reason: 'the bot is not in the channel', mend: INVITE }],
    [
        'channel_not_found',
        {
            reason: 'the bot does not see the channel',
            mend: 'check channel (best its ID, such as C0123ABCD) and that the token is of its workspace; invite the bot where it is private',
        },
    ],
    ['is_archived', { reason: 'the channel is archived', mend: `unarchive it, or ${OTHER_CHANNEL}` }],
    ['is_inactive', { reason: 'the channel is archived, frozen or deleted', mend: OTHER_CHANNEL }],
    ['not_authed', { reason: 'no token arrived', mend: NEW_TOKEN }],
    [
        'invalid_auth',
        { reason: "the token is wrong, or this network's address is not allowed to use it", mend: NEW_TOKEN },
    ],
    ['account_inactive', { reason: 'the bot or its workspace has been deleted', mend: INSTALL }],
    ['token_revoked', { reason: 'the token has been revoked', mend: INSTALL }],
    [
        'token_expired',
        {
            reason: 'the token has expired',
            mend: 'turn token rotation off for the app, or put a fresh token into the secret',
        },
    ],
    ['not_allowed_token_type', { reason: 'a token of this kind may not post', mend: NEW_TOKEN }],
    ['no_permission', { reason: 'the bot may not post there', mend: INVITE }],
    ['access_denied', { reason: 'the bot may not post there', mend: ASK_ADMIN }],
    ['team_access_not_granted', { reason: 'the app is not allowed in this workspace', mend: ASK_ADMIN }],
    ['accesslimited', { reason: "this network's address may not use the token", mend: ASK_ADMIN }],
    ['ekm_access_denied', { reason: 'administrators have stopped messages for now', mend: ASK_ADMIN }],
    ['enterprise_is_restricted', { reason: 'the organisation does not allow this', mend: ASK_ADMIN }],
    [
        'restricted_action',
        { reason: 'a setting of the workspace does not let the bot post there', mend: ASK_ADMIN },
    ],
    ['restricted_action_read_only_channel', { reason: 'the channel is read-only', mend: ASK_ADMIN }],
    [
        'restricted_action_thread_only_channel',
        { reason: 'the channel takes replies in threads only', mend: 'write thread, or another channel' },
    ],
    [
        'restricted_action_non_threadable_channel',
        { reason: 'the channel takes no replies in threads', mend: 'leave out thread, or write another channel' },
    ],
    [
        'thread_not_found',
        { reason: 'there is no such thread', mend: "check thread: it takes the ts of a thread's first message" },
    ],
    ['org_login_required', { reason: 'the workspace is moving to an organisation', mend: 'post again later' }],
    ['no_text', { reason: 'the message holds no text', mend: _judge_js__WEBPACK_IMPORTED_MODULE_2__.REPORT_MEND }],
    ['invalid_arguments', { reason: 'Slack does not accept the request', mend: _judge_js__WEBPACK_IMPORTED_MODULE_2__.REPORT_MEND }],
    [
        'message_not_found',
        { reason: 'there is no such message in the channel', mend: 'check message-id and channel' },
    ],
    [
        'cant_update_message',
        { reason: 'the message is not one of this bot', mend: 'edit with the token that posted the message' },
    ],
    [
        'edit_window_closed',
        { reason: 'a setting of the workspace forbids to edit the message any more', mend: ASK_ADMIN },
    ],
    [
        'block_mismatch',
        { reason: 'Slack does not put this form into the place of the old one', mend: _judge_js__WEBPACK_IMPORTED_MODULE_2__.REPORT_MEND },
    ],
]);
const GONE = new Set([
    'message_not_found',
    'cant_update_message',
    'edit_window_closed',
    'block_mismatch',
]);
const CLOSED = new Set([
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
const refusalOf = (error, needed) => {
    if (error === 'missing_scope') {
        const scope = needed === '' ? 'chat:write' : needed;
        const mend = `add it on the app's page OAuth & Permissions, install the app again, and take the new token`;
        return { reason: `the token lacks the scope ${scope}`, mend };
    }
    return (REFUSALS.get(error) ?? { reason: 'Slack refuses the message', mend: `look the error up: ${ERRORS_PAGE}` });
};
const ERRORS_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage#errors';

const jsonOf = (body) => {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const wordOf = (value) => typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : '';
const scopeOf = (value) => typeof value === 'string' && /^[\w:.,]{1,200}$/.test(value) ? value : '';
const delivered = ({ ts, channel }) => ({
    kind: 'delivered',
    ...(typeof ts === 'string' && /^\d+\.\d+$/.test(ts) && { messageId: ts }),
    ...(typeof channel === 'string' && /^[A-Z\d]{2,20}$/.test(channel) && { channelId: channel }),
});
const beginning = (body) => {
    if (!/^\s*\{\s*"ok"\s*:\s*true\b/.test(body))
        return undefined;
    return { ts: /"ts"\s*:\s*"([\d.]+)"/.exec(body)?.[1], channel: /"channel"\s*:\s*"(\w+)"/.exec(body)?.[1] };
};
const SHOWN = 300;
const details = ({ response_metadata: metadata, errors }) => {
    const messages = metadata?.messages;
    const said = [errors, messages].flat().filter(line => typeof line === 'string' && line !== '');
    return said.length === 0 ? '' : `: ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.oneLine)(said.join('; ')), SHOWN)}`;
};
const waiting = ({ status, headers }, reason, nowMs) => {
    const afterMs = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_9__/* .retryAfterMs */ .V)(headers['retry-after'], nowMs);
    const asked = status === 429 || afterMs !== undefined ? 'Slack asks to wait' : 'Slack has trouble';
    return { kind: 'retry', reason: `${asked} (${reason})`, ...(afterMs !== undefined && { afterMs }) };
};
const refused = (json, error) => {
    if (_judge_js__WEBPACK_IMPORTED_MODULE_2__.FORM_REFUSED.has(error)) {
        const reason = `Slack refuses the form of the message (${error}${details(json)})`;
        return { kind: 'plainer', reason, mend: _judge_js__WEBPACK_IMPORTED_MODULE_2__.REPORT_MEND };
    }
    const { reason, mend } = refusalOf(error, scopeOf(json['needed']));
    const told = { reason: `${reason} (${error}${details(json)})`, mend };
    return GONE.has(error)
        ? { kind: 'gone', ...told }
        : { kind: 'refused', ...told, closed: CLOSED.has(error) };
};
const NOT_SLACK = "check slack-api: what answers there is not Slack's API";
const judge = (answer, nowMs) => {
    const { status, body } = answer;
    const json = jsonOf(body);
    const error = wordOf(json?.['error']);
    if ((0,_judge_js__WEBPACK_IMPORTED_MODULE_2__.isTransient)(status))
        return waiting(answer, error || `HTTP ${status}`, nowMs);
    if (json?.['ok'] === true)
        return delivered(json);
    if (json?.['ok'] === false)
        return TRANSIENT.has(error) ? waiting(answer, error, nowMs) : refused(json, error || 'no reason given');
    const start = status < 300 ? beginning(body) : undefined;
    return start
        ? delivered(start)
        : { kind: 'refused', reason: `HTTP ${status}${(0,_judge_js__WEBPACK_IMPORTED_MODULE_2__.quoted)(body)}`, mend: NOT_SLACK, closed: true };
};

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
const place = (payload, spot) => {
    const { plainer } = payload;
    const body = spot.edit === undefined ? posted(payload.body, spot) : edited(payload.body, spot, spot.edit);
    return {
        ...payload,
        body,
        ...(plainer && { plainer: () => place(plainer(), spot) }),
        ...(spot.edit !== undefined && { anew: () => place(payload, withoutEdit(spot)) }),
    };
};
const withoutEdit = ({ edit: _edit, ...spot }) => spot;
const posted = (body, { channel, thread }) => ({
    channel,
    ...(thread !== undefined && { thread_ts: thread }),
    ...body,
});
const edited = (body, { channel: asked = '', channelId: channel = asked }, ts) => {
    if (!CHANNEL_ID.test(channel)) {
        const mend = "write the channel's ID, such as C0123ABCD (it stands at the end of the channel's details)";
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError('channel', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.show)(channel)} is a name, by which Slack edits no message`, mend);
    }
    const content = Object.fromEntries(Object.entries(body).filter(([key]) => EDITABLE.has(key)));
    return { channel, ts, blocks: [], attachments: [], ...content };
};

const request = (payload, api, token) => {
    const method = 'ts' in payload.body ? 'chat.update' : 'chat.postMessage';
    return {
        method: 'POST',
        url: api.map(value => new URL(method, value).href),
        ...(token && { token }),
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
        body: JSON.stringify(payload.body),
    };
};

const slackApi = {
    id: 'slack',
    kind: 'token',
    title: 'Slack',
    env: [],
    recognise: () => 'no',
    edits: true,
    remark: () => undefined,
    render: async (message, envelope) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.render)(message, envelope),
    adopt: async (own, envelope) => (await __webpack_require__.e(/* import() */ 732).then(__webpack_require__.bind(__webpack_require__, 5732))).adopt(own, envelope),
    place: async (payload, spot) => place(payload, spot),
    editor: async (payload) => (0,_editor_js__WEBPACK_IMPORTED_MODULE_10__.editor)(payload),
    request,
    judge: async (answer, nowMs) => judge(answer, nowMs),
    draining: async () => (await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 7478))).draining,
};

const HOSTS = new Set(['slack.com', 'slack-gov.com']);
const tokenDestination = ({ token, api }, allowedHosts) => {
    const own = HOSTS.has(api.hostname) && api.port === '';
    (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.checkHost)(api, own, allowedHosts, { input: 'slack-api', subject: 'it', kind: "no address of Slack's API" });
    return { name: 'slack', platform: slackApi, url: new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.Secret(api.href), token };
};

const besideWebhooks = ({ slack }, allowedHosts) => (slack === undefined ? [] : [tokenDestination(slack, allowedHosts)]);
const withSpots = (place, all) => {
    checkThread(place, all);
    checkEdits(place, all);
    return all.map((destination, index) => ({ ...destination, spot: spotOf(destination, place, index) }));
};
const spotOf = (destination, place, index) => {
    const { channel, thread, tags, edits } = place;
    return {
        ...(channel !== undefined && isChannelOf(destination, place) && { channel }),
        ...(thread !== undefined && isThreadOf(destination, thread) && { thread }),
        tags: destination.platform.id === 'discord' ? tags : [],
        edits: edits[index] ?? [],
    };
};
const isChannelOf = ({ platform, token }, { slack }) => platform.id === 'slack' && (slack === undefined || token !== undefined);
const isThreadOf = ({ platform }, thread) => (0,_place2_js__WEBPACK_IMPORTED_MODULE_0__.isTs)(thread) === (platform.id === 'slack');
const checkThread = ({ thread }, all) => {
    if (thread === undefined || all.length === 0 || all.some(one => isThreadOf(one, thread)))
        return;
    throw (0,_place2_js__WEBPACK_IMPORTED_MODULE_0__.isTs)(thread)
        ? new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError('thread', `${thread} is a message of Slack's, but only Discord is posted to`, "write a thread's ID or a title")
        : new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError('thread', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.show)(thread)} is not the ts of a Slack message`, 'write one, such as 1700000000.123456, or the link to the message');
};
const checkEdits = ({ edits }, all) => {
    const last = edits.findLastIndex(ids => ids.length > 0) + 1;
    if (all.length > 0 && last > all.length) {
        const problem = `line ${last} stands for no destination: there ${all.length === 1 ? 'is 1' : `are ${all.length}`}`;
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError('message-id', problem, 'write the lines in the order of the destinations');
    }
    for (const [index, { name, platform }] of all.entries()) {
        const fits = platform.id === 'slack' ? _place2_js__WEBPACK_IMPORTED_MODULE_0__.isTs : _place2_js__WEBPACK_IMPORTED_MODULE_0__.isSnowflake;
        const wrong = (edits[index] ?? []).find(id => !fits(id));
        if (wrong === undefined)
            continue;
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError('message-id', `line ${index + 1} (${wrong}) is no message of ${name}'s`, 'write the lines in the order of the destinations, an empty one where there is none');
    }
};




/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;




/***/ })

};
;