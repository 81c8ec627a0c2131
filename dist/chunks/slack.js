'use strict';

var start = require('../hookline.js');
var text = require('./text.js');

/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a date that has passed
 * means now. Undefined where there is no header, or one that makes no sense.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
/** NaN for anything but an HTTP date. The oldest of its three forms names no zone, but means GMT like the others. */
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;
/** Statuses that refuse the address or whoever sends, whatever the message, where the answer says nothing more. */
const SENDER_REJECTED$1 = new Set([401, 403, 404, 405, 410]);
const isSenderRejectedStatus = (status) => SENDER_REJECTED$1.has(status);

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
const isSenderRejected = (status, word) => SENDER_REJECTED.has(word) || (!REFUSALS.has(word) && isSenderRejectedStatus(status));
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
    const text = start.oneLine(error.slice(0, READ));
    if (text === '' || text === 'ok')
        return '';
    if (/<(!doctype|html|head|body|title)\b/i.test(text))
        return ': an HTML page';
    return `: ${start.cutText(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '\u2026'), SHOWN)}`;
};
const isTransient = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const toRetry = (status, header, nowMs) => {
    const afterMs = retryAfterMs(header, nowMs);
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

/**
 * What Slack takes in a message that the user wrote, counted in UTF-16 units, the strictest count in use. Blocks:
 * https://docs.slack.dev/reference/block-kit/blocks \u00b7 elements: https://docs.slack.dev/reference/block-kit/block-elements \u00b7
 * objects: https://docs.slack.dev/reference/block-kit/composition-objects
 */
const CUSTOM_LIMITS = {
    /** Longer ones are cut by Slack itself. https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
    text: 40_000,
    /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
    advisedText: 4000,
    attachments: 100,
    attachmentFooter: 300,
    blocks: start.LIMITS.blocks,
    /** Undocumented: `msg_blocks_too_long` is seen from 13,172. https://github.com/slackapi/bolt-js/issues/2509 */
    allBlocks: 13_000,
    id: 255,
    object: start.LIMITS.sectionText,
    field: start.LIMITS.fieldText,
    fields: start.LIMITS.sectionFields,
    header: 150,
    headerLevels: 4,
    contextElements: 10,
    contextActions: 5,
    actionsElements: start.LIMITS.buttons,
    url: start.LIMITS.url,
    altText: start.LIMITS.altText,
    title: 2000,
    button: start.LIMITS.buttonLabel,
    buttonValue: 2000,
    placeholder: 150,
    options: 100,
    choices: 10,
    overflow: 5,
    optionValue: 150,
    confirmTitle: 100,
    confirmText: 300,
    confirmButton: 30,
    listIndent: 8,
    /** Over all markdown blocks. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
    markdown: 12_000,
    tableRows: 100,
    tableCells: 20,
    /** With the header. https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
    dataRows: 101,
    pageSize: 100,
    cardTitle: 150,
    cardBody: 200,
    cardActions: 3,
    cards: 10,
    containerTitle: 150,
    containerBlocks: 10,
    layoutLabel: 150,
    layoutRows: 5,
    videoTitle: 199,
    videoAuthor: 49,
    chartTitle: 50,
    chartLabel: 20,
    chartAxis: 50,
    chartSeries: 12,
    chartPoints: 20,
};

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
        ...text.mapForms(payload, body => ({ ...where, ...body })),
        ...(edit !== undefined && { notes: [NO_EDIT] }),
    };
};

var applyTarget$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  NO_EDIT: NO_EDIT,
  applyTarget: applyTarget
});

/** No limit is documented, and what follows the # reaches no server; longer links fail in pages and terminals. */
const LONGEST = 16_000;
const listAt = (object, key) => {
    const value = object[key];
    return Array.isArray(value) ? value : [];
};
/** Opens the blocks, those beside the color bar too, in Slack's own editor. https://app.slack.com/block-kit-builder */
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
/** What encodeURIComponent leaves, and a link in Markdown or a log may end at. */
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

var editor$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  editor: editor
});

/** One message a second, and a little more: not every request is as long on its way. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];
/** A line below the headline, or of the text where there are no blocks; where neither has room, one below all. */
const withLine = (body, line) => {
    const blocks = start.asArray(body['blocks']);
    return ((blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line));
};
const withBlock = (body, blocks, line) => {
    const all = [...blocks, ...attachedBlocks(body)];
    const fits = all.length < start.LIMITS.blocks && start.countUnits(all) + line.length <= start.LIMITS.allBlocks;
    const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
    return fits ? { ...body, blocks: [...blocks, block] } : undefined;
};
const withText = (body, line) => {
    const { text } = body;
    const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
    return longer.length <= start.LIMITS.text ? { ...body, text: longer } : undefined;
};
/** Of the older kind, since blocks count together. https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
const withAttachment = (body, line) => {
    const attachments = start.asArray(body['attachments']);
    const attachment = { text: line, fallback: line };
    return attachments.length < CUSTOM_LIMITS.attachments
        ? { ...body, attachments: [...attachments, attachment] }
        : body;
};
const attachedBlocks = ({ attachments }) => start.asArray(attachments).flatMap(attachment => (start.isJsonObject(attachment) ? start.asArray(attachment['blocks']) : []));
const drainRules$1 = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => status === 429 ? (retryAfterMs(headers['retry-after'], nowMs) ?? 0) : 0,
    late: (body, lateness) => {
        const { madeAt } = lateness;
        const moment = `<!date^${Math.trunc(madeAt / 1000)}^${start.MOMENT}|${start.formatUtcDay(madeAt)}>`;
        return withLine(body, start.formatLateness(lateness, moment));
    },
};

var rateLimits$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drainRules: drainRules$1
});

const value = (text, room = MAX) => start.cutText(start.inert(start.manyLines(text).trim()), room);
const lines = (parts, between = '\n') => parts.filter(part => part.trim() !== '').join(between);
const line = (nodes) => start.oneLine(start.toPlainText(nodes));
const address = (url) => (url === undefined ? '' : (start.safeLink(url) ?? ''));
const formatHeadline = ({ symbol, title, where, repo, repoInHeadline }) => start.oneLine(`${symbol} ${title} ${start.toPlainText(where)}${repoInHeadline && repo !== undefined && !title.includes(repo.label) ? ` in ${repo.label}` : ''}`);
/**
 * One flat object of strings, always with the same keys: a workflow's trigger declares its variables beforehand.
 * https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const render = (message) => {
    const headline = formatHeadline(message);
    const body = start.blocksToPlainText(message.body);
    const change = lines(message.change.map(line));
    const fields = lines(message.fields.map(({ name, value: of }) => `${start.oneLine(name)}: ${line(of)}`));
    const facts = lines(message.facts.map(line), ' \u00b7 ');
    const cc = start.mentionText(message.mentions);
    const first = value(headline, MAX - cc.length) + cc;
    const rest = lines([body, change, fields, facts]);
    const parts = {
        headline,
        text: lines([first, rest]),
        title: start.oneLine(message.title),
        body,
        change,
        fields,
        facts,
        repository: start.oneLine(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map(([key, text]) => [key, value(text)]);
    const isCut = values.some(([key, shown]) => shown.length === MAX && parts[key].length > MAX);
    return [
        {
            body: {
                ...Object.fromEntries(values),
                headline: first,
                text: lines([first, value(rest, MAX - first.length - 1)]),
                mentions: start.printMentions(message.mentions),
                url: address(message.url),
                color: `#${message.color.toString(16).padStart(6, '0')}`,
            },
            cuts: isCut ? [{ part: 'body' }] : [],
        },
    ];
};
/** Of each variable: a message that a workflow posts is a section, which holds no more. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX = 3000;

var render$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  MAX: MAX,
  render: render
});

/** A workflow has no form for moments, so the line holds the day alone. */
const drainRules = {
    ...drainRules$1,
    late: (body, lateness) => {
        const { text } = body;
        const longer = `${String(text)}\n${start.formatLateness(lateness, start.formatUtcDay(lateness.madeAt))}`;
        return typeof text === 'string' && longer.length <= MAX ? { ...body, text: longer } : body;
    },
};

var rateLimits = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drainRules: drainRules
});

exports.CUSTOM_LIMITS = CUSTOM_LIMITS;
exports.FORM_REFUSED = FORM_REFUSED;
exports.REPORT_HINT = REPORT_HINT;
exports.applyTarget = applyTarget$1;
exports.editor = editor;
exports.editor$1 = editor$1;
exports.isSenderRejectedStatus = isSenderRejectedStatus;
exports.isTransient = isTransient;
exports.quoteAnswer = quoteAnswer;
exports.rateLimits = rateLimits$1;
exports.rateLimits$1 = rateLimits;
exports.readResponse = readResponse$1;
exports.render = render$1;
exports.retryAfterMs = retryAfterMs;
