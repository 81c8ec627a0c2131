'use strict';

var common = require('./common.js');
var start = require('../hookline.js');

const BULLETS = ['\u2022', '\u25e6', '\u25aa'];
/** Code for a fence. Three backticks in a row would end it, so an invisible joiner separates them. */
const fenceText = (function (code) {
    return start.escapeEntities(code.replace(/`{3,}/g, (run => run.replaceAll('`', `\`${start.JOINER}`))));
});
const fence = (function (code, { quoted }) {
    const text = start.manyLines(code);
    if (text.trim() === '')
        return '';
    if (!quoted)
        return `\`\`\`\n${fenceText(text)}\n\`\`\``;
    return text
        .split('\n')
        .map((line => start.printInlines([{ kind: 'code', text: line }])))
        .join('\n');
});
const item = (function ({ checked, of }, mark, { depth, quoted }) {
    const sign = checked === undefined ? mark : checked ? '\u2611' : '\u2610';
    const inner = of.map((block => printBlock(block, { depth: depth + 1, quoted }))).filter((text => text !== ''));
    const apart = of[0]?.kind === 'list' || of[0]?.kind === 'pre' ? '\n' : ' ';
    return `${start.INDENT.repeat(depth)}${sign}${apart}${inner.join('\n')}`;
});
const printBlock = (function (block, context) {
    switch (block.kind) {
        case 'paragraph':
            return start.printInlines(block.of);
        case 'heading':
            return start.printInlines([{ kind: 'strong', of: block.of }]);
        case 'list': {
            const { start } = block;
            const bullet = BULLETS[context.depth % BULLETS.length] ?? '\u2022';
            return block.items
                .map(((one, i) => item(one, start === undefined ? bullet : `${start + i}.`, context)))
                .join('\n');
        }
        case 'quote': {
            const inner = printAll(block.of, { depth: 0, quoted: true });
            if (context.quoted || inner === '')
                return inner;
            return inner
                .split('\n')
                .map((line => `&gt; ${line}`.trimEnd()))
                .join('\n');
        }
        case 'pre':
            return fence(block.text, context);
        case 'rule':
            return start.RULE;
    }
});
const isText = (function (block) {
    return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';
});
/** Lists, quotes, and code follow the text above them closely; what comes after them is set apart. */
const gap = (function (before, after) {
    return before.kind === 'heading' || start.isFollowing(after) || (isText(before) && !isText(after)) ? '\n' : '\n\n';
});
const printAll = (function (list, context) {
    const printed = list
        .map((block => ({ block, text: printBlock(block, context) })))
        .filter((({ text }) => text.trim() !== ''));
    return printed.reduce(((all, { block, text }, i) => {
        const before = printed[i - 1];
        return before === undefined ? text : `${all}${gap(before.block, block)}${text}`;
    }), '');
});
/** Blocks as mrkdwn. Literal text stays literal. https://docs.slack.dev/messaging/formatting-message-text */
const printBlocks = (function (list) {
    return printAll(list, { depth: 0, quoted: false });
});
/** The units of blocks as mrkdwn. */
const printedSize = (function (list) {
    return printBlocks(list).length;
});

/** Only the part of a line that overfills `room`. Printing the rest would be a waste. */
const overfilling = (function (nodes, room) {
    const [start] = common.findTooLong([{ kind: 'paragraph', of: nodes }], room, printedSize)?.blocks ?? [];
    return start?.kind === 'paragraph' ? start.of : nodes;
});
/** Inline nodes as mrkdwn of at most `max` units, cut with an ellipsis. */
const printWithin = (function (nodes, max) {
    const whole = start.printInlines(nodes);
    if (whole.length <= max)
        return whole;
    return printBlocks(common.cutBlocks([{ kind: 'paragraph', of: nodes }], max, printedSize));
});
const overfillingField = (function ({ label, value }) {
    return ({
        label: overfilling(label, start.LIMITS.fieldText),
        value: overfilling(value, start.LIMITS.fieldText),
    });
});
const printField = (function ({ label, value }, max) {
    const printed = printWithin(label, Math.floor(max / 2));
    const rest = printWithin(value, max - printed.length - 1);
    return start.joinField(printed, rest);
});
/** The greatest length to which the texts must be cut so that all of them fit into `room`. */
const level = (function (lengths, room) {
    let left = room;
    for (const [i, length] of [...lengths].sort(((a, b) => a - b)).entries()) {
        const share = Math.floor(left / (lengths.length - i));
        if (length > share)
            return share;
        left -= length;
    }
    return start.LIMITS.fieldText;
});
/**
 * Fields as mrkdwn, name over value. If room is short, the longest are cut first. The last ones are left out if only stubs would remain.
 */
const printFields = (function (fields) {
    const whole = fields
        .map(overfillingField)
        .map((field => ({ field, text: printField(field, Number.MAX_SAFE_INTEGER) })))
        .filter((({ text: printed }) => printed.trim() !== ''));
    const lengths = whole.map((({ text: printed }) => Math.min(printed.length, start.LIMITS.fieldText)));
    return {
        want: lengths.reduce(((sum, length) => sum + length), 0),
        within: (room => {
            const stubs = level(lengths, room) < Math.min(start.SHARES.fieldLeast, ...lengths);
            const shown = stubs ? whole.slice(0, Math.floor(room / start.SHARES.fieldLeast)) : whole;
            const max = Math.min(start.LIMITS.fieldText, level(lengths.slice(0, shown.length), room));
            const texts = shown.map((({ field, text: printed }) => printed.length <= max ? printed : printField(field, max)));
            const intact = texts.filter(((printed, i) => printed === whole[i]?.text)).length;
            return { texts, cut: whole.length - intact };
        }),
    };
});

/** The most important part takes its room first; less important ones keep a little. */
const allot = (function (want, room) {
    const keepBody = Math.min(want.body, Math.floor(room * start.SHARES.bodyKeep));
    const keepFields = Math.min(want.fields, Math.floor(room * start.SHARES.fieldsKeep));
    const keepFacts = Math.min(want.facts, start.SHARES.factsKeep, Math.floor(room * start.SHARES.factsMost));
    const change = Math.min(want.change, room - keepBody - keepFields - keepFacts);
    const body = Math.min(want.body, room - change - keepFields - keepFacts);
    const fields = Math.min(want.fields, room - change - body - keepFacts);
    return { change, body, fields, facts: Math.min(want.facts, room - change - body - fields) };
});
const collectRest = (function ({ more, url = '' }) {
    const target = start.safeLink(more ?? url);
    return target === undefined ? start.paragraph(start.text('\u2026')) : start.paragraph(start.text('\u2026 '), start.link('Read the rest', target));
});
/** A part within its room, of which it wants `want`, and the link to the rest below a cut body. */
const within = (function (blocks, want, room, form, rest) {
    const isWhole = want <= room;
    const fits = isWhole ? blocks : common.wholeWords(blocks, room, form.size);
    if (fits !== undefined)
        return { blocks: fits, cut: false, unlinked: !isWhole };
    const last = form.size(rest) <= room ? rest : [];
    const kept = common.cutBlocks(blocks, room - form.size(last), form.size);
    return { blocks: [...kept, ...last], cut: true, unlinked: false };
});
/** A message cut to fit a form: facts first, then fields, then the body. */
const shorten = (function (parts, message, form) {
    const { change } = parts;
    const facts = overfilling(parts.facts, start.LIMITS.contextText);
    const fields = printFields(parts.fields);
    const factsLength = start.printInlines(facts).length;
    const want = {
        change: common.sizeUpTo(change, form.room, form.size),
        body: common.sizeUpTo(parts.body, form.room, form.size),
        fields: fields.want,
        facts: Math.min(factsLength, start.LIMITS.contextText),
    };
    const rooms = allot(want, form.room);
    const body = within(parts.body, want.body, rooms.body, form, [collectRest(message)]);
    const lines = within(change, want.change, rooms.change, form, []);
    const shownFields = fields.within(rooms.fields);
    return {
        content: [...body.blocks, ...lines.blocks],
        fields: shownFields.texts,
        facts: printWithin(facts, rooms.facts),
        cuts: common.listCuts({
            body: body.cut,
            bodyLinks: body.unlinked,
            change: lines.cut,
            fields: { cut: shownFields.cut, of: parts.fields.length },
            facts: factsLength > rooms.facts,
        }),
    };
});

var shorten$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  shorten: shorten
});

/** Only a section can have a picture next to it, and its text is mrkdwn. The first text becomes a section if it is short enough. */
const setBeside = (function (content, { size }) {
    const found = content.findIndex((({ kind }) => kind !== 'paragraph' && kind !== 'heading'));
    const count = found < 0 ? content.length : Math.max(1, found);
    const top = content.slice(0, count);
    const printed = printBlocks(top);
    const room = Math.min(start.LIMITS.sectionText, size(top) + start.SHARES.beside);
    return printed.trim() === '' || printed.length > room
        ? { beside: [], content }
        : { beside: [start.section(printed)], content: content.slice(count) };
});
/**
 * The thumbnail goes next to the first text, never next to fields, whose columns it would squeeze; below everything if there is no text.
 */
const withThumbnail = (function (blocks, thumbnail) {
    const [accessory] = thumbnail;
    const at = blocks.findIndex((block => block.type === 'section' && block.text !== undefined));
    if (accessory === undefined || at < 0)
        return [...blocks, ...thumbnail];
    return blocks.map(((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block)));
});

var beside = /*#__PURE__*/Object.freeze({
  __proto__: null,
  setBeside: setBeside,
  withThumbnail: withThumbnail
});

const FENCE = '```';
const REOPENED = FENCE.length + 1;
// A link, an entity, a run of spaces, or a word: a long line may be split between them.
const TOKENS = /<[^<>]*>|&[a-z]+;|\s+|[^\s<&]+|[<&]/gu;
/** Longer words are split, between graphemes unless a single one is longer. */
const LONG_WORD = 100;
const characterEnd = (function (value) {
    return LONG_WORD - (value.slice(0, LONG_WORD).isWellFormed() ? 0 : 1);
});
const splitToken = (function (token) {
    const pieces = [];
    let rest = token;
    while (!token.startsWith('<') && rest.length > LONG_WORD) {
        const end = start.findBoundary(rest, LONG_WORD) || characterEnd(rest);
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
    return [...pieces, rest];
});
const wrap = (function (line, max) {
    if (line.length <= max)
        return [line];
    const lines = [];
    let current = '';
    for (const token of [...line.matchAll(TOKENS)].flatMap((([found]) => splitToken(found)))) {
        if (current.length + token.length > max) {
            lines.push(current.trimEnd());
            current = token.trimStart();
        }
        else {
            current += token;
        }
    }
    return [...lines, current];
});
/**
 * Splits printed mrkdwn into parts of at most `max` units, at line ends if possible. A fence that is split is closed before the split and
 * opened after it. Every link must be shorter than `max`.
 */
const splitMrkdwn = (function (printed, max) {
    const parts = [];
    let lines = [];
    let size = 0;
    let fenced = false;
    const close = (() => {
        const text = (fenced ? [...lines, FENCE] : lines).join('\n');
        if (text.trim() !== '')
            parts.push(text.replace(/^\n+|\n+$/g, ''));
        lines = fenced ? [FENCE] : [];
        size = fenced ? REOPENED : 0;
    });
    for (const line of printed.split('\n').flatMap((whole => wrap(whole, max - 2 * REOPENED)))) {
        if (size + line.length + 1 + REOPENED > max)
            close();
        lines.push(line);
        size += line.length + 1;
        if (line === FENCE)
            fenced = !fenced;
    }
    close();
    return parts;
});

/** Only text, for a server that refuses attachments with blocks. */
const renderText = (async function (message, envelope) {
    const headline = await start.buildHeadline(message);
    const head = start.headlineText(headline);
    const room = Math.max(0, start.LIMITS.text - head.length - start.SHARES.joints);
    const fitted = await start.fit(message, await findButtonLinks(message), { room, size: printedSize });
    const parts = [head, printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
    const text = parts.filter((part => part !== '')).join('\n');
    return { body: start.check({ text, ...start.envelopeFields(envelope) }), cuts: [...headline.cuts, ...fitted.cuts] };
});
/** The whole message in mrkdwn sections, for a server that refuses `rich_text`. */
const renderSections = (async function (message, envelope) {
    const headline = await start.buildHeadline(message);
    const { images, thumbnail, cuts } = await start.findPictures(message, headline);
    const room = start.LIMITS.allBlocks - start.countUnits([...images, ...thumbnail]) - start.SHARES.joints;
    const fitted = await start.fit(message, await findButtonLinks(message), { room, size: printedSize });
    const blocks = [
        ...withThumbnail([
            ...splitMrkdwn(printBlocks(fitted.content), start.LIMITS.sectionText).map(start.section),
            ...start.fieldSections(fitted.fields),
        ], thumbnail),
        ...images,
        ...start.context(fitted.facts),
    ];
    const body = {
        text: start.headlineText(headline),
        ...start.attachments(message, headline, fitted, blocks),
        ...start.envelopeFields(envelope),
    };
    return { body: start.check(body), cuts: [...headline.cuts, ...fitted.cuts, ...cuts] };
});
const findButtonLinks = (async function (message) {
    return message.buttons.length === 0 ? [] : (await Promise.resolve(require('./checks.js')).then((n => n.buttons))).buttonLinks(message);
});
/** The same message in simpler forms. Slack may not reach the actor's picture, such as that of a private server. */
const renderFallbacks = (function ({ actorAvatar: picture, ...message }, envelope) {
    return Promise.all([
        ...(picture ? [start.renderRich(message, envelope)] : []),
        renderSections(message, envelope),
        renderText(message, envelope),
    ]);
});

var fallbacks = /*#__PURE__*/Object.freeze({
  __proto__: null,
  renderFallbacks: renderFallbacks
});

const NEW_WEBHOOK = 'make a new webhook in Slack and put its URL into the secret';
const ASK_ADMIN$1 = 'ask an administrator of the workspace, or use a webhook of another channel';
/** If the mistake must be Hookline's. */
const REPORT_HINT = 'report this as a bug of Hookline, with the log of a dry run';
/**
 * The words that Slack's webhooks answer. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors and
 * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 */
const REFUSALS$1 = new Map([
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
            hint: ASK_ADMIN$1,
        },
    ],
    [
        'posting_to_general_channel_denied',
        { reason: "only some people may post to the workspace's general channel", hint: ASK_ADMIN$1 },
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
const SENDER_REJECTED$1 = new Set([
    'no_service',
    'no_service_id',
    'no_active_hooks',
    'invalid_token',
    'no_team',
    'team_disabled',
    'action_prohibited',
]);
/** Whether an answer refuses the webhook: by its word; otherwise by the status alone. */
const isSenderRejected = (function (status, word) {
    return SENDER_REJECTED$1.has(word) || (!REFUSALS$1.has(word) && common.isSenderRejectedStatus(status));
});
/** Answers that refuse the form of a message. Simpler blocks may pass. */
const FORM_REFUSED = new Set([
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'too_many_attachments',
    'msg_blocks_too_long',
    'msg_too_long',
]);
/** What to do by status alone, if the body is unknown. */
const statusHint = (function (status) {
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
});
const REDIRECT_HINT = 'put the final address of the webhook into the secret';

/** How much of an answer's body is read, whatever its length. */
const READ = 10_000;
const SHOWN$1 = 200;
/** Slack's answers are one word; triggers and compatible servers wrap it in JSON. */
const parseAnswer = (function (body) {
    try {
        const { ok, error } = start.asObject(JSON.parse(body.slice(0, READ)));
        return { failed: ok === false, error: typeof error === 'string' ? error : body };
    }
    catch {
        return { failed: false, error: body };
    }
});
/** Another server may repeat the request with the secret address, so paths and long tokens are removed. */
const quoteAnswer = (function (error) {
    const text = start.oneLine(error.slice(0, READ));
    if (text === '' || text === 'ok')
        return '';
    if (common.isHtmlPage(text))
        return `: ${common.HTML_PAGE}`;
    return `: ${start.cutText(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '\u2026'), SHOWN$1)}`;
});
const isTransient = (function (status) {
    return status === 408 || status === 425 || status === 429 || status >= 500;
});
const toRetry$1 = (function (status, header, nowMs) {
    const afterMs = common.retryAfterMs(header, nowMs);
    const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
    return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
});
const toRefusal$1 = (function (status, error) {
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
    const known = REFUSALS$1.get(word);
    return known === undefined
        ? {
            kind: 'refused',
            reason: `HTTP ${status}${quoteAnswer(error)}`,
            hint: statusHint(status),
            senderRejected,
        }
        : { kind: 'refused', reason: `${known.reason} (${answer})`, hint: known.hint, senderRejected };
});
/** Reads answers of Slack webhooks. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const readResponse$1 = (function (answer, nowMs) {
    const { status, headers, body } = answer;
    const { failed, error } = parseAnswer(body);
    if (status >= 200 && status < 300 && !failed)
        return { kind: 'delivered' };
    if (status >= 300 && status < 400) {
        const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
        return { kind: 'refused', reason, hint: REDIRECT_HINT, senderRejected: true };
    }
    if (isTransient(status))
        return toRetry$1(status, headers['retry-after'], nowMs);
    return common.readForeignPage(answer) ?? toRefusal$1(status, error);
});

var readResponse$2 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isTransient: isTransient,
  quoteAnswer: quoteAnswer,
  readResponse: readResponse$1
});

/**
 * Slack's limits for custom payloads, counted in UTF-16 units, the strictest count in use. Blocks:
 * https://docs.slack.dev/reference/block-kit/blocks \u00b7 elements: https://docs.slack.dev/reference/block-kit/block-elements \u00b7 objects:
 * https://docs.slack.dev/reference/block-kit/composition-objects
 */
const CUSTOM_LIMITS = {
    /** Slack itself cuts longer ones. https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
    text: 40_000,
    /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
    advisedText: 4000,
    attachments: 100,
    attachmentFooter: 300,
    blocks: start.LIMITS.blocks,
    /** Undocumented: `msg_blocks_too_long` appears from 13,172. https://github.com/slackapi/bolt-js/issues/2509 */
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
    /** Across all markdown blocks. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
    markdown: 12_000,
    tableRows: 100,
    tableCells: 20,
    /** Including the header. https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
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
/** The payload for another channel (older webhooks obey it) and a thread. */
const applyTarget$1 = (function (payload, target) {
    const { channel, thread, edit } = target;
    const where = {
        ...(channel !== undefined && { channel }),
        ...(thread !== undefined && { thread_ts: thread }),
    };
    return {
        ...common.mapForms(payload, (body => ({ ...where, ...body }))),
        ...(edit !== undefined && { notes: [NO_EDIT] }),
    };
});

var applyTarget$2 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  NO_EDIT: NO_EDIT,
  applyTarget: applyTarget$1
});

/** No limit is documented, and the part after # reaches no server. Longer links fail in pages and terminals. */
const LONGEST = 16_000;
/** Opens the blocks, including those next to the color bar, in Slack's own editor. https://app.slack.com/block-kit-builder */
const editor = (function ({ body }) {
    const attached = start.asArray(body['attachments']).flatMap((attachment => start.asArray(start.asObject(attachment)['blocks'])));
    const blocks = [...start.asArray(body['blocks']), ...attached];
    if (blocks.length === 0)
        return undefined;
    const url = `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`;
    return {
        title: 'Block Kit Builder',
        ...(url.length <= LONGEST && { url: url.replace(/[()!'*]/g, percent) }),
    };
});
/** Characters that encodeURIComponent keeps, and that could end a link in Markdown or a log. */
const percent = (function (mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
});

var editor$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  editor: editor
});

/** One message per second, with a margin, since requests take different times to arrive. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];
/** A line below the headline, or below the text without blocks. If neither has room, one below everything. */
const withLine = (function (body, line) {
    const blocks = start.asArray(body['blocks']);
    return ((blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line));
});
const withBlock = (function (body, blocks, line) {
    const all = [...blocks, ...attachedBlocks(body)];
    const fits = all.length < start.LIMITS.blocks && start.countUnits(all) + line.length <= start.LIMITS.allBlocks;
    const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
    return fits ? { ...body, blocks: [...blocks, block] } : undefined;
});
const withText = (function (body, line) {
    const { text } = body;
    const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
    return longer.length <= start.LIMITS.text ? { ...body, text: longer } : undefined;
});
/**
 * An attachment of the older kind, since blocks count together.
 * https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
 */
const withAttachment = (function (body, line) {
    const attachments = start.asArray(body['attachments']);
    const attachment = { text: line, fallback: line };
    return attachments.length < CUSTOM_LIMITS.attachments
        ? { ...body, attachments: [...attachments, attachment] }
        : body;
});
const attachedBlocks = (function ({ attachments }) {
    return start.asArray(attachments).flatMap((attachment => (start.isJsonObject(attachment) ? start.asArray(attachment['blocks']) : [])));
});
const drainRules$1 = {
    rates: RATES,
    restMs: (({ headers, status }, nowMs) => status === 429 ? (common.retryAfterMs(headers['retry-after'], nowMs) ?? 0) : 0),
    late: ((body, lateness) => {
        const { madeAt } = lateness;
        const moment = `<!date^${Math.trunc(madeAt / 1000)}^${start.MOMENT}|${start.formatUtcDay(madeAt)}>`;
        return withLine(body, common.formatLateness(lateness, moment));
    }),
};

var rateLimits$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drainRules: drainRules$1
});

/** Text for a variable, which a workflow may read as mrkdwn: no bracket starts a mention, a link, or a date. */
const breakMentions = (function (value) {
    return value.replace(/<(?=(.))/gsu, ((bracket, next) => /[!@#:|]/.test(next) || start.isWord(next) ? bracket + start.JOINER : bracket));
});

const fitVariable = (function (text, room = MAX) {
    return start.cutText(breakMentions(start.manyLines(text).trim()), room);
});
const joinFilled = (function (parts, between = '\n') {
    return parts.filter((part => part.trim() !== '')).join(between);
});
const plainLine = (function (nodes) {
    return start.oneLine(start.toPlainText(nodes));
});
const safeAddress = (function (url) {
    return (url === undefined ? '' : (start.safeLink(url) ?? ''));
});
const formatHeadline = (function (message) {
    const { symbol, title, where, repo } = message;
    const tail = start.headlineTail(message, where, repo && start.needsRepo(message) ? [start.text(repo.label)] : []);
    return start.oneLine(`${symbol} ${title}${start.toPlainText(tail)}`);
});
/**
 * One flat object of strings, always with the same keys: a workflow's trigger declares its variables in advance.
 * https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const render = (async function (message) {
    const mentions = message.mentions && (await Promise.resolve(require('./checks.js')).then((n => n.mentions))).printMentions(message.mentions);
    const headline = formatHeadline(message);
    const body = start.blocksToPlainText(message.body);
    const change = joinFilled(message.change.map(plainLine));
    const fields = joinFilled(message.fields.map((({ name, value: of }) => `${start.oneLine(name)}: ${plainLine(of)}`)));
    const facts = joinFilled(message.facts.map(plainLine), ' \u00b7 ');
    const cc = mentions?.text ?? '';
    const first = fitVariable(headline, MAX - cc.length) + cc;
    const rest = joinFilled([body, change, fields, facts]);
    const parts = {
        headline,
        text: joinFilled([first, rest]),
        title: start.oneLine(start.formatTitle(message)),
        body,
        change,
        fields,
        facts,
        repository: start.oneLine(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map((([key, text]) => [key, fitVariable(text)]));
    const isCut = values.some((([key, shown]) => shown.length === MAX && parts[key].length > MAX));
    return [
        {
            body: {
                ...Object.fromEntries(values),
                headline: first,
                text: joinFilled([first, fitVariable(rest, MAX - first.length - 1)]),
                mentions: mentions?.bare ?? '',
                url: safeAddress(message.url),
                color: `#${message.color.toString(16).padStart(6, '0')}`,
            },
            cuts: isCut ? [{ part: 'body' }] : [],
        },
    ];
});
/**
 * Per variable: a workflow posts its message as a section, which holds no more.
 * https://docs.slack.dev/reference/block-kit/blocks/section-block
 */
const MAX = 3000;

/** Webhook triggers of Slack's Workflow Builder, which accept a flat object of strings. */
const slackTrigger = {
    id: 'slack',
    kind: 'workflow',
    title: 'Slack workflow',
    edits: false,
    render,
    validateCustom: (async (own) => (await Promise.resolve(require('./custom.js')).then((n => n.validateCustom$1))).validateCustom(own)),
    applyTarget: (async (payload) => payload),
    editor: (async () => undefined),
    buildRequest: start.buildRequest,
    readResponse: start.readResponse,
    drainRules: (async () => (await Promise.resolve().then((() => rateLimits))).drainRules),
};

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  slackTrigger: slackTrigger
});

/** Why a host is not trusted: it is neither the platform's own nor allowed, or the secret would go there over plain HTTP. */
const hostMistake = (function (url, own, allowed, { input, subject, kind }) {
    return own || start.isAllowedHost(url, allowed)
        ? new start.UserError(input, `${subject} is an http: URL, which would send the secret unencrypted`, 'write https:')
        : new start.UserError(input, `${subject} points to ${shownHost(url)}, which is ${kind}`, 'correct it, or add the host to allowed-hosts if it is yours');
});
/** A name without a dot may be a secret that was pasted instead of a host. */
const shownHost = (function ({ host, hostname }) {
    return hostname.includes('.') || start.isLoopback(hostname) ? host : 'a host without a domain';
});

/** Why a webhook cannot be posted to. */
const webhookMistake = (function ({ source: { input, at }, url, isChat, partly, own, allowedHosts, }) {
    if (isChat)
        return new start.UserError(input, `${at} is the link to a channel`, 'make an incoming webhook for that channel, and use its URL');
    if (partly)
        return new start.UserError(input, `${at} is not a whole ${partly.title} webhook URL`, 'copy the whole one into the secret');
    if (!start.isTrusted(url, own, allowedHosts))
        return hostMistake(url, own, allowedHosts, {
            input,
            subject: at,
            kind: 'not a webhook address of Slack or Discord',
        });
    return new start.UserError('platform', `${at} does not show its platform`, 'write slack or discord');
});

var webhookMistakes = /*#__PURE__*/Object.freeze({
  __proto__: null,
  webhookMistake: webhookMistake
});

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
    [
        'restricted_action_thread_locked',
        { reason: 'an administrator has locked the thread', hint: 'leave out thread, or reply to another one' },
    ],
    [
        'cannot_reply_to_message',
        { reason: 'a message of this kind takes no replies', hint: 'leave out thread, or reply to another one' },
    ],
    [
        'team_not_found',
        {
            reason: 'a token of an organization needs the ID of the channel',
            hint: 'write the ID into channel, such as C0123ABCD',
        },
    ],
    [
        'messages_tab_disabled',
        {
            reason: 'the app takes no direct messages',
            hint: "turn on the Messages tab on the app's page App Home, or post to a channel",
        },
    ],
    [
        'invalid_metadata_format',
        { reason: 'Slack does not accept the metadata', hint: 'correct metadata in the payload' },
    ],
    [
        'invalid_metadata_schema',
        { reason: 'Slack does not accept the metadata', hint: 'correct metadata in the payload' },
    ],
    ['metadata_too_large', { reason: 'the metadata is too large', hint: 'shorten metadata in the payload' }],
    [
        'metadata_must_be_sent_from_app',
        {
            reason: 'only an app may send metadata',
            hint: 'leave metadata out of the payload, or use the bot token of an app',
        },
    ],
    ['org_login_required', { reason: 'the workspace is moving to an organization', hint: 'post again later' }],
    ['no_text', { reason: 'the message holds no text', hint: REPORT_HINT }],
    ['invalid_arguments', { reason: 'Slack does not accept the request', hint: REPORT_HINT }],
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
    ['block_mismatch', { reason: 'Slack does not replace the old form with this one', hint: REPORT_HINT }],
]);
/** Nothing can be edited there, but a new message can be posted. */
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
/** Temporary problems at Slack. */
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
/** @param needed the scope that Slack says is missing, `''` if it does not say. */
const findRefusal = (function (error, needed) {
    if (error === 'missing_scope') {
        const scope = needed === '' ? 'chat:write' : needed;
        const hint = `add it on the app's page OAuth & Permissions, install the app again, and take the new token`;
        return { reason: `the token lacks the scope ${scope}`, hint };
    }
    return (REFUSALS.get(error) ?? { reason: 'Slack refuses the message', hint: `look the error up: ${ERRORS_PAGE}` });
});
const ERRORS_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage#errors';

const parseJsonObject = (function (body) {
    try {
        const value = JSON.parse(body);
        return start.isJsonObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
});
const readErrorWord = (function (value) {
    return typeof value === 'string' && /^\w{1,80}$/.test(value) ? value : '';
});
/** One scope or several: `chat:write,chat:write.public` */
const readScopes = (function (value) {
    return typeof value === 'string' && /^[\w:.,]{1,200}$/.test(value) ? value : '';
});
const toDelivered = (function ({ ts, channel }) {
    return ({
        kind: 'delivered',
        ...(typeof ts === 'string' && /^\d+\.\d+$/.test(ts) && { messageId: ts }),
        ...(typeof channel === 'string' && /^[A-Z\d]{2,20}$/.test(channel) && { channelId: channel }),
    });
});
/** Slack posts a reply to a deleted message in the channel. Only the message in its answer says so. */
const toPosted = (function (json, sent) {
    const { message } = json;
    const delivered = toDelivered(json);
    if (sent?.body['thread_ts'] === undefined || !start.isJsonObject(message) || message['thread_ts'] !== undefined)
        return delivered;
    const { thread_ts: _parent, reply_broadcast: _broadcast, ...body } = sent.body;
    const how = 'Slack posted the reply in the channel, since the message that it replies to was deleted';
    return { ...delivered, changed: { payload: { ...sent, body }, how } };
});
/** A cut answer still says at its start whether all is well, and which message it was. */
const parseCutAnswer = (function (body) {
    if (!/^\s*\{\s*"ok"\s*:\s*true\b/.test(body))
        return undefined;
    return { ts: /"ts"\s*:\s*"([\d.]+)"/.exec(body)?.[1], channel: /"channel"\s*:\s*"(\w+)"/.exec(body)?.[1] };
});
const SHOWN = 300;
/** Where the API says which block it refused, and why. */
const describeDetails = (function ({ response_metadata: metadata, errors }) {
    const { messages } = start.asObject(metadata);
    const said = [errors, messages].flat().filter((line => typeof line === 'string' && line !== ''));
    return said.length === 0 ? '' : `: ${start.cutText(start.oneLine(said.join('; ')), SHOWN)}`;
});
const toRetry = (function ({ status, headers }, reason, nowMs) {
    const afterMs = common.retryAfterMs(headers['retry-after'], nowMs);
    const asked = status === 429 || afterMs !== undefined ? 'Slack asks to wait' : 'Slack has a problem';
    return { kind: 'retry', reason: `${asked} (${reason})`, ...(afterMs !== undefined && { afterMs }) };
});
const toRefusal = (function (json, error) {
    if (FORM_REFUSED.has(error)) {
        const reason = `Slack refuses the form of the message (${error}${describeDetails(json)})`;
        return { kind: 'form-refused', reason, hint: REPORT_HINT };
    }
    const { reason, hint } = findRefusal(error, readScopes(json['needed']));
    const refusal = { reason: `${reason} (${error}${describeDetails(json)})`, hint };
    return MESSAGE_MISSING.has(error)
        ? { kind: 'message-missing', ...refusal }
        : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(error) };
});
const NOT_SLACK = "check slack-api: what answers there is not Slack's API";
/** Reads answers of Slack's Web API: `ok` decides, whatever the status. https://docs.slack.dev/apis/web-api/#responses */
const readResponse = (function (answer, nowMs, sent) {
    const { status, body } = answer;
    const json = parseJsonObject(body);
    const error = readErrorWord(json?.['error']);
    if (isTransient(status))
        return toRetry(answer, error || `HTTP ${status}`, nowMs);
    if (json?.['ok'] === true)
        return toPosted(json, sent);
    if (json?.['ok'] === false)
        return TRANSIENT.has(error) ? toRetry(answer, error, nowMs) : toRefusal(json, error || 'no reason given');
    const start = status < 300 ? parseCutAnswer(body) : undefined;
    if (start)
        return toDelivered(start);
    return (common.readForeignPage(answer) ?? {
        kind: 'refused',
        reason: `HTTP ${status}${quoteAnswer(body)}`,
        hint: NOT_SLACK,
        senderRejected: true,
    });
});

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
const applyTarget = (function (payload, target) {
    const { edit } = target;
    if (edit !== undefined)
        return {
            ...common.mapForms(payload, (body => editBody(body, target, edit))),
            asNewMessage: applyTarget(payload, asPost(target)),
        };
    // A thread starts with a new message if its first one no longer exists.
    const mayBegin = target.thread !== undefined && target.title !== undefined;
    return {
        ...common.mapForms(payload, (body => postBody(body, target))),
        ...(mayBegin && { asNewMessage: applyTarget(payload, withoutThread(target)) }),
    };
});
const asPost = (function ({ edit: _edit, ...target }) {
    return target;
});
const withoutThread = (function ({ thread: _thread, isBroadcast: _isBroadcast, ...target }) {
    return target;
});
const postBody = (function (body, { channel, thread, isBroadcast }) {
    return ({
        channel,
        ...(thread !== undefined && { thread_ts: thread, ...(isBroadcast && { reply_broadcast: true }) }),
        ...body,
    });
});
/** An edit keeps everything that it leaves out, so it sets everything: an empty list clears. */
const editBody = (function (body, { channel: asked = '', channelId: channel = asked }, ts) {
    if (!CHANNEL_ID.test(channel)) {
        const hint = "write the channel's ID, such as C0123ABCD (it is at the end of the channel's details)";
        throw new start.UserError('channel', `${start.quoteValue(channel)} is a name, and Slack edits messages by channel ID only`, hint);
    }
    const { text } = body;
    if (typeof text === 'string' && text.length > LONGEST_EDIT)
        throw new start.UserError('payload', `text: ${text.length} of ${LONGEST_EDIT} characters that Slack takes in an edit`, 'shorten it');
    const content = Object.fromEntries(Object.entries(body).filter((([key]) => EDITABLE.has(key))));
    return { channel, ts, blocks: [], attachments: [], ...content };
});

/** A body that names a message edits it. https://docs.slack.dev/reference/methods/chat.update */
const buildRequest = (function (payload, api, token) {
    const method = 'ts' in payload.body ? 'chat.update' : 'chat.postMessage';
    return {
        method: 'POST',
        url: api.map((value => new URL(method, value).href)),
        ...(token && { token }),
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
        body: JSON.stringify(payload.body),
    };
});

/** Slack's Web API with a bot token. Never recognized by a URL: the input `slack-token` requests it. */
const slackApi = {
    id: 'slack',
    kind: 'token',
    title: 'Slack',
    edits: true,
    render: (async (message, envelope) => start.render(message, envelope)),
    validateCustom: (async (own, envelope) => (await Promise.resolve(require('./custom.js')).then((n => n.validateCustom))).validateCustom(own, envelope)),
    applyTarget: (async (payload, target) => applyTarget(payload, target)),
    editor: (async (payload) => editor(payload)),
    buildRequest,
    readResponse: (async (answer, nowMs, sent) => readResponse(answer, nowMs, sent)),
    drainRules: (async () => (await Promise.resolve().then((() => rateLimits$1))).drainRules),
};

/** The second is for GovSlack. https://docs.slack.dev/govslack */
const HOSTS = new Set(['slack.com', 'slack-gov.com']);
/** The channel that a bot token posts to. Throws a `UserError` if the token would go to a host that is not allowed. */
const tokenDestination = (function ({ token, api }, allowedHosts) {
    const own = HOSTS.has(api.hostname) && api.port === '';
    if (!start.isTrusted(api, own, allowedHosts))
        throw hostMistake(api, own, allowedHosts, {
            input: 'slack-api',
            subject: 'it',
            kind: "not an address of Slack's API",
        });
    return { name: 'slack', platform: slackApi, url: new start.Secret(api.href), token };
});

/** What is posted to in addition to webhooks, and before them. */
const tokenDestinations = (function ({ slack }, allowedHosts) {
    return (slack === undefined ? [] : [tokenDestination(slack, allowedHosts)]);
});
/** Each destination with its target. Throws a `UserError` if a thread or a message to edit belongs to none. */
const withTargets = (function (target, all) {
    checkThread(target, all);
    checkEdits(target, all);
    return all.map(((destination, index) => ({
        ...destination,
        target: buildTarget(destination, target, index),
    })));
});
const buildTarget = (function (destination, target, index) {
    const { channel, thread, threadTitle, tags, edits } = target;
    const isDiscord = destination.platform.id === 'discord';
    return {
        ...(channel !== undefined && isChannelOf(destination, target) && { channel }),
        ...(thread !== undefined && isThreadOf(destination, thread) && { thread }),
        ...(threadTitle !== undefined && isDiscord && { title: threadTitle }),
        tags: isDiscord ? tags : [],
        edits: edits[index] ?? [],
    };
});
/** A token has its own channel. A webhook next to it has another, and newer ones accept no other. */
const isChannelOf = (function ({ platform, token }, { slack }) {
    return platform.id === 'slack' && (slack === undefined || token !== undefined);
});
const isThreadOf = (function ({ platform }, thread) {
    return start.isTs(thread) === (platform.id === 'slack');
});
const checkThread = (function ({ thread }, all) {
    if (thread === undefined || all.length === 0)
        return;
    if (all.some((one => isThreadOf(one, thread))))
        return;
    throw start.isTs(thread)
        ? new start.UserError('thread', `${thread} is a message of Slack's, but only Discord is posted to`, "write a thread's ID or a title")
        : new start.UserError('thread', `${start.quoteValue(thread)} is not the ts of a Slack message`, 'write one, such as 1700000000.123456, or the link to the message; titles open threads in Discord forums only');
});
const checkEdits = (function ({ edits }, all) {
    const last = edits.findLastIndex((ids => ids.length > 0)) + 1;
    if (all.length > 0 && last > all.length) {
        const problem = `line ${last} matches no destination: there ${all.length === 1 ? 'is 1' : `are ${all.length}`}`;
        throw new start.UserError('message-id', problem, 'write the lines in the order of the destinations');
    }
    for (const [index, { name, platform }] of all.entries()) {
        const fits = platform.id === 'slack' ? start.isTs : start.isSnowflake;
        const wrong = (edits[index] ?? []).find((id => !fits(id)));
        if (wrong === undefined)
            continue;
        throw new start.UserError('message-id', `line ${index + 1} (${wrong}) is not a message of ${name}`, 'write the lines in the order of the destinations, an empty one where there is none');
    }
});

var targets = /*#__PURE__*/Object.freeze({
  __proto__: null,
  tokenDestinations: tokenDestinations,
  withTargets: withTargets
});

/** A workflow cannot show local times, so the line only has the day. */
const drainRules = {
    ...drainRules$1,
    late: ((body, lateness) => {
        const { text } = body;
        const longer = `${String(text)}\n${common.formatLateness(lateness, start.formatUtcDay(lateness.madeAt))}`;
        return typeof text === 'string' && longer.length <= MAX ? { ...body, text: longer } : body;
    }),
};

var rateLimits = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drainRules: drainRules
});

Object.assign(exports, {
    CUSTOM_LIMITS,
    applyTarget: applyTarget$2,
    beside,
    breakMentions,
    editor: editor$1,
    fallbacks,
    index,
    printBlocks,
    rateLimits: rateLimits$1,
    readResponse: readResponse$2,
    shorten: shorten$1,
    targets,
    webhookMistakes,
});
