'use strict';

var start = require('../hookline.js');
var common = require('./common.js');

/** The editor itself makes no longer links. https://github.com/discohook/discohook */
const LONGEST = 16_000;
/** Opens the message in Discohook, whose links contain it as base64url. */
const editor = (function ({ body }) {
    const data = JSON.stringify({ version: 'd2', messages: [{ data: body }] });
    const url = `https://discohook.app/?data=${Buffer.from(data).toString('base64url')}`;
    return { title: 'Discohook', ...(url.length < LONGEST && { url }) };
});

/**
 * A later part of a message. If an earlier part opened a thread, it goes into that thread, unless the author sets a title or a thread for
 * it. https://discord.com/developers/docs/resources/webhook#execute-webhook (the answer's `channel_id` is the thread's ID)
 */
const follow = (function (part, before, channelId) {
    const title = readThreadName(before);
    return title === undefined ? part : moveToThread(part, title, channelId);
});
/** The title of the thread that a message opened, or had opened before an edit. */
const readThreadName = (function ({ body, to, asNewMessage }) {
    return body['thread_name'] ?? (to && asNewMessage?.body['thread_name']);
});
const moveToThread = (function (part, title, thread) {
    const { asNewMessage, ...alone } = part;
    const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
    const staysOut = own !== title || part.to?.thread !== undefined || part.to?.message !== undefined;
    if (!staysOut)
        return { ...alone, body, to: { thread } };
    return { ...part, ...(asNewMessage && { asNewMessage: moveToThread(asNewMessage, title, thread) }) };
});

const FORUM = "write a thread's ID or a title for a new one into the input thread, or make a webhook in a text channel";
const NEW_WEBHOOK = 'make a new webhook in the channel settings and put its URL into the secret';
const WRONG_CHANNEL = 'the channel or thread may be gone or closed to this webhook: check thread, or make a new webhook';
const AUTOMOD = "change the text, or exempt the webhook's channel in the server's AutoMod settings";
/** Permanent refusals by code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const REFUSALS = new Map([
    [10003, { reason: 'Discord does not know this channel or thread', hint: WRONG_CHANNEL }],
    [10008, { reason: 'Discord does not know this message', hint: 'it may have been deleted' }],
    [
        10087,
        { reason: 'the forum has no such tag', hint: 'write the IDs of tags that it has into the input tags' },
    ],
    [10015, { reason: 'Discord does not know this webhook: it has been deleted', hint: NEW_WEBHOOK }],
    [
        30046,
        { reason: 'Discord limits edits of messages that are older than an hour', hint: 'edit it less often' },
    ],
    [20016, { reason: 'the channel is in slow mode', hint: 'post later, or post to another channel' }],
    [
        20028,
        { reason: 'the channel takes no more messages for now', hint: 'post less often, or to another channel' },
    ],
    [20029, { reason: 'the server takes no more messages for now', hint: 'post less often' }],
    [40005, { reason: 'the message is too large', hint: 'shorten the text' }],
    [40058, { reason: 'the channel is a forum, where a message needs a thread', hint: FORUM }],
    [
        40067,
        {
            reason: 'the forum asks for a tag on each new thread',
            hint: 'write the ID of one into the input tags',
        },
    ],
    [
        40333,
        {
            reason: "Discord's firewall (Cloudflare) blocks this address",
            hint: 'run the job again later, or on another runner',
        },
    ],
    [50001, { reason: 'the webhook has no access to this channel or thread', hint: WRONG_CHANNEL }],
    [
        50005,
        {
            reason: 'the message is not one of this webhook',
            hint: 'edit with the webhook that posted the message',
        },
    ],
    [50006, { reason: 'the message is empty', hint: 'give it a title or a text' }],
    [50013, { reason: 'the webhook may not do this in its channel', hint: WRONG_CHANNEL }],
    [
        50027,
        {
            reason: 'the token in the webhook URL is wrong',
            hint: 'copy the whole URL from the channel settings into the secret',
        },
    ],
    [
        50035,
        { reason: 'Discord does not accept this message', hint: 'change the input that the message names' },
    ],
    [50083, { reason: 'the thread is archived', hint: 'open the thread again, or post to another one' }],
    [50109, { reason: 'Discord could not read the message as JSON', hint: 'please report this' }],
    [
        160006,
        { reason: 'the server has as many active threads as Discord allows', hint: 'close some, or post later' },
    ],
    [160005, { reason: 'the thread is locked', hint: 'unlock the thread, or post to another one' }],
    [200000, { reason: "the server's AutoMod blocked the message", hint: AUTOMOD }],
    [200001, { reason: "the server's AutoMod blocked the title", hint: AUTOMOD }],
    [220001, { reason: 'the channel is a forum, where a message needs a thread', hint: FORUM }],
    [
        220002,
        {
            reason: 'a message goes to a thread or opens one, not both',
            hint: 'take ?thread_id= out of the webhook URL',
        },
    ],
    [
        220003,
        {
            reason: 'only webhooks of a forum can open threads',
            hint: 'leave out thread, or make a webhook in a forum',
        },
    ],
    [
        220004,
        { reason: 'this kind of webhook cannot post in a forum', hint: 'make a webhook in a text channel' },
    ],
    [
        240000,
        {
            reason: 'the message holds a link that Discord blocks as harmful',
            hint: 'take the link out of the text',
        },
    ],
]);
/** This network's address is refused: nothing is wrong with the webhook or the message. */
const ADDRESS_BLOCKED = 40333;
/** The webhook is refused, whatever the message. */
const SENDER_REJECTED = new Set([10015, 50027]);
/** An old message cannot be edited again soon, though the status says that it is only a rate limit. */
const EDITED_TOO_OFTEN = 30046;
/**
 * Nothing can be edited, replied to, or opened there (a thread may be deleted with its messages; a webhook may be moved to or from a
 * forum), but a new message can be posted.
 */
const MESSAGE_MISSING = new Set([
    ...[10003, 10008, 10087, EDITED_TOO_OFTEN, 40058, 50005, 50083, 160005, 220001, 220003],
]);

/** The JSON object of a body; empty for an HTML page, which a proxy or a firewall sends. */
const parseJsonObject = (function (body) {
    try {
        const value = JSON.parse(body);
        return start.isJsonObject(value) ? value : {};
    }
    catch {
        return {};
    }
});
/** How much of the server's words is read, in units: the start is enough. */
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;
/** The server's words on one short line without URLs: one could be the webhook's. */
const safeText = (function (value) {
    return start.cutText(start.oneLine(value.slice(0, LONGEST_READ))
        .split(' ')
        .map((word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word)))
        .join(' '), LONGEST_DETAIL);
});
const readMessage = (function (json) {
    return typeof json['message'] === 'string' ? safeText(json['message']) : '';
});
const DEEPEST_PATH = 8;
/** Each error of the nested tree with its place, `embeds.0.title: \u2026`. https://discord.com/developers/docs/reference#error-messages */
const listErrors = (function (errors, path) {
    return Object.entries(errors).flatMap((([key, value]) => {
        if (key === '_errors' && Array.isArray(value))
            return value
                .filter(start.isJsonObject)
                .map((error => [path.join('.'), readMessage(error)].filter(Boolean).join(': ')));
        return start.isJsonObject(value) && path.length < DEEPEST_PATH ? listErrors(value, [...path, key]) : [];
    }));
});
/** What Discord says is wrong: the places of the errors; otherwise the message; otherwise (in an older form) the keys. */
const describeErrors = (function (json) {
    const places = start.isJsonObject(json['errors']) ? listErrors(json['errors'], []) : [];
    if (places.length > 0)
        return safeText(places.join('; '));
    return readMessage(json) || safeText(Object.keys(json).join(', '));
});
const withDetail = (function (start, detail) {
    return (detail === '' ? start : `${start}: ${detail}`);
});
const secondsAsMs = (function (value) {
    const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
    return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
});
/** The longest of the waits in body and headers. https://discord.com/developers/docs/topics/rate-limits */
const readWait = (function ({ headers }, json, nowMs) {
    const waits = [
        secondsAsMs(json['retry_after']),
        common.retryAfterMs(headers['retry-after'], nowMs),
        secondsAsMs(headers['x-ratelimit-reset-after']),
    ].filter((wait => wait !== undefined));
    return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
});
/** Runner addresses are shared, and Discord's global limit is per address. Such a 429 may not be ours. */
const describeLimit = (function ({ headers }, json) {
    if (json['global'] === true || headers['x-ratelimit-global'] === 'true')
        return "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)";
    if (headers['x-ratelimit-scope'] === 'shared')
        return 'a limit that this channel shares with other senders is used up (HTTP 429)';
    return json['retry_after'] === undefined
        ? "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)"
        : 'Discord limits how often this webhook may post (HTTP 429)';
});
const REDIRECT = 'redirects are not followed, since the URL is a secret; put the final address into the secret';
const CHECK_URL = 'check that the secret holds the whole webhook URL, or make a new webhook';
const statusHint = (function (status) {
    if (status === 413)
        return 'shorten the text';
    return common.isSenderRejectedStatus(status) ? CHECK_URL : 'change what it names, or report this';
});
const toRefusal = (function (status, json) {
    const code = json['code'];
    const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
    if (known === undefined)
        return {
            kind: 'refused',
            reason: withDetail(`HTTP ${String(status)}`, describeErrors(json)),
            hint: statusHint(status),
            senderRejected: common.isSenderRejectedStatus(status),
        };
    const detail = start.isJsonObject(json['errors']) ? describeErrors(json) : '';
    const refusal = { reason: `${withDetail(known.reason, detail)} (${String(code)})`, hint: known.hint };
    if (code === ADDRESS_BLOCKED)
        return { kind: 'unreachable', ...refusal };
    return MESSAGE_MISSING.has(Number(code))
        ? { kind: 'message-missing', ...refusal }
        : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(Number(code)) };
});
const OVERLOADED = 130000;
const isTransient = (function (status, json) {
    return status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;
});
const isId = (function (value) {
    return typeof value === 'string' && /^\d{1,20}$/.test(value);
});
/** Reads an answer from Discord. Reasons contain no URL. */
const readResponse = (function (answer, nowMs) {
    const { status } = answer;
    const json = parseJsonObject(answer.body);
    if (status >= 200 && status < 300) {
        const { id, channel_id: channelId } = json;
        return {
            kind: 'delivered',
            ...(isId(id) && { messageId: id }),
            ...(isId(channelId) && { channelId }),
        };
    }
    if (status === 429 && json['code'] !== EDITED_TOO_OFTEN)
        return { kind: 'retry', ...readWait(answer, json, nowMs), reason: describeLimit(answer, json) };
    if (isTransient(status, json)) {
        const reason = withDetail(`HTTP ${String(status)}`, readMessage(json));
        return { kind: 'retry', ...readWait(answer, json, nowMs), reason };
    }
    if (status >= 300 && status < 400)
        return {
            kind: 'refused',
            reason: `HTTP ${String(status)}, a redirect`,
            hint: REDIRECT,
            senderRejected: true,
        };
    return common.readForeignPage(answer) ?? toRefusal(status, json);
});

/**
 * Discord's limits, counted in UTF-16 units (the strictest count in use) after trimming. Embeds:
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits Webhooks:
 * https://discord.com/developers/docs/resources/webhook#execute-webhook Buttons:
 * https://discord.com/developers/docs/components/reference#button
 */
const LIMITS = {
    content: 2000,
    /** How many users, and how many roles, can be mentioned. https://discord.com/developers/docs/resources/message#allowed-mentions-object */
    mentions: 100,
    embeds: 10,
    allEmbedsTogether: 6000,
    author: 256,
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    color: 0xffffff,
    /** Any URL in an embed, and the avatar's. */
    url: 2048,
    username: 80,
    threadName: 100,
    buttonRows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    buttonUrl: 512,
};
/** How much of each part stays, in units, before a more important part is cut; and how the parts look. */
const LAYOUT = {
    /** A `where` up to this length stays whole if the title is cut. */
    whereKept: 100,
    factsKept: 300,
    fieldsKept: 1200,
    changeKept: 1000,
    /** So that change lines and linked facts fit into one description together. */
    changeMost: 3000,
    linkedFactsMost: 1000,
    /** Values up to this length are shown side by side. */
    inlineValue: 40,
    /** A longer address leaves only the label: a description would have no room for words next to it. */
    target: 3000,
    /** Less than this of a text says nothing. */
    stub: 20,
};

/** The only flags that an edit can set. https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
const SUPPRESS_EMBEDS = 1 << 2;
const COMPONENTS_V2 = 1 << 15;
const POST_ONLY = new Set(['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll', 'flags']);
/** The payload for a thread, for a new thread of a forum, or to replace a message. */
const applyTarget = (function (payload, target) {
    const { thread, tags, edit, first, channelId } = target;
    const { edit: _edit, ...unedited } = target;
    const isId = thread !== undefined && start.isSnowflake(thread);
    if (edit !== undefined) {
        // The first message of a forum thread usually has the thread's ID: https://discord.com/developers/docs/topics/threads#forums
        const opened = isId ? thread : (channelId ?? first ?? edit);
        const to = { message: edit, ...(thread !== undefined && { thread: opened }) };
        return {
            ...payload,
            body: editBody(payload.body),
            to,
            asNewMessage: applyTarget(payload, unedited),
        };
    }
    const { title, opensLast = false } = target;
    if (thread === undefined) {
        if (title === undefined)
            return payload;
        return opensLast
            ? { ...payload, asNewMessage: openThread(payload, title, tags) }
            : openThread(payload, title, tags, payload);
    }
    if (isId) {
        const { thread: _thread, ...unthreaded } = target;
        return {
            ...payload,
            to: { thread },
            ...(title !== undefined && { asNewMessage: applyTarget(payload, unthreaded) }),
        };
    }
    return openThread(payload, thread, tags);
});
/** Without the tags if the forum does not know one. @param otherwise the message if no thread can be opened. */
const openThread = (function (payload, title, tags, otherwise) {
    const opening = {
        thread_name: start.cutText(title, LIMITS.threadName),
        ...(tags.length > 0 && { applied_tags: tags }),
    };
    const asNewMessage = tags.length > 0 ? openThread(payload, title, [], otherwise) : otherwise;
    return { ...payload, body: { ...opening, ...payload.body }, ...(asNewMessage && { asNewMessage }) };
});
/** An edit keeps everything that it leaves out, so it sets everything: empty lists and null clear. */
const editBody = (function (body) {
    const flags = Number(body['flags'] ?? 0) & (SUPPRESS_EMBEDS | COMPONENTS_V2);
    const content = Object.fromEntries(Object.entries(body).filter((([key]) => !POST_ONLY.has(key))));
    const none = (flags & COMPONENTS_V2) === 0 ? { embeds: [], components: [] } : { embeds: null };
    return { content: null, ...none, attachments: [], ...content, flags };
});

const IN_LINK = '\uffff';
/** The rough shape of the plain text: breaks stay, and links, code, and times contain no space, so that they are not split. */
const outline = (function (nodes) {
    return nodes
        .map((node => {
        if (node.kind === 'break')
            return '\n';
        if (node.kind === 'text')
            return node.text.replaceAll('\n', ' ');
        if (node.kind === 'link')
            return IN_LINK.repeat(start.toPlainText([node]).length);
        return 'of' in node ? outline(node.of) : 'x'.repeat(start.toPlainText([node]).length);
    }))
        .join('');
});
/** How much of the room a better place may leave empty. */
const REACH$1 = 1 / 2;
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u2019)\]]*\s|[\u3002\uff01\uff1f]/gu;
const lastSentenceEnd = (function (value) {
    let end = 0;
    for (const { 0: mark, index } of value.matchAll(SENTENCE_END))
        end = index + mark.length;
    return end;
});
/** Half an address would lead elsewhere. */
const isInAddress = (function (shape, at) {
    return (shape.charAt(at - 1) === IN_LINK && shape.charAt(at) === IN_LINK) || shape.slice(0, at).includes('://');
});
/** Up to `most` units: at the end of a line or sentence if one is near; otherwise at the end of a word; otherwise within it. */
const findSplit = (function (nodes, most) {
    const shape = outline(nodes).slice(0, most + 1);
    const ends = [shape.lastIndexOf('\n'), lastSentenceEnd(shape)].map((end => Math.min(end, most)));
    const near = ends.find((end => end >= most * REACH$1));
    if (near !== undefined)
        return near;
    const word = shape.search(/\s\S*$/);
    if (word > 0)
        return word;
    const inside = start.findBoundary(start.toPlainText(nodes), most);
    return isInAddress(shape, inside) ? 0 : inside;
});
const partAt = (function (node, units) {
    if (node.kind === 'time' || node.kind === 'break')
        return { head: [], tail: [node] };
    if (node.kind === 'text' || node.kind === 'code') {
        const part = ((value) => ({ ...node, text: value }));
        return { head: [part(node.text.slice(0, units))], tail: [part(node.text.slice(units))] };
    }
    const { head, tail } = halvesAt(node.of, units);
    const around = ((of) => (of.length === 0 ? [] : [{ ...node, of }]));
    return { head: around(head), tail: around(tail) };
});
const halvesAt = (function (nodes, units) {
    let left = units;
    for (const [index, node] of nodes.entries()) {
        const { length } = start.toPlainText([node]);
        if (length > left) {
            const parts = left === 0 ? { head: [], tail: [node] } : partAt(node, left);
            return {
                head: [...nodes.slice(0, index), ...parts.head],
                tail: [...parts.tail, ...nodes.slice(index + 1)],
            };
        }
        left -= length;
    }
    return { head: nodes, tail: [] };
});
/** Splits in two at the best place within the first `most` units of plain text. Loses only white space there. */
const splitInlines = (function (nodes, most) {
    const { head, tail } = halvesAt(nodes, findSplit(nodes, most));
    return { head: start.trimInlines(head), tail: start.trimInlines(tail) };
});

/** A break between blocks is preferred if it leaves at most this part of the room empty. */
const REACH = 1 / 3;
const splitBetween = (function (blocks, index) {
    return ({
        head: blocks.slice(0, index),
        tail: blocks.slice(index),
    });
});
const splitSentence = (function (block, room, size) {
    const most = Math.min(room, start.toPlainText(block.of).length - 1);
    const units = common.findLargest(most, (max => size([{ ...block, of: splitInlines(block.of, max).head }])), room);
    const { head, tail } = splitInlines(block.of, units);
    if (head.length === 0 || tail.length === 0)
        return undefined;
    return { head: [{ ...block, of: head }], tail: [{ ...block, of: tail }] };
});
/** Code after as many lines as fit, or within a line that is too long by itself. */
const splitPre = (function (block, room, size) {
    const { text } = block;
    const part = ((value) => [{ ...block, text: value }]);
    const units = common.findLargest(Math.min(room, text.length - 1), (max => size(part(text.slice(0, max)))), room);
    const lineEnd = text.lastIndexOf('\n', units);
    const end = lineEnd > 0 ? lineEnd : start.findBoundary(text, units);
    if (end === 0)
        return undefined;
    return { head: part(text.slice(0, end)), tail: part(text.slice(end + (lineEnd > 0 ? 1 : 0))) };
});
/** Between items, or in the first item if none fits whole; its rest comes before the other items. */
const splitList = (function (block, room, size) {
    const { items, start } = block;
    const upTo = ((count) => ({ ...block, items: items.slice(0, count) }));
    const from = ((count) => count >= items.length
        ? []
        : [{ ...block, items: items.slice(count), ...(start !== undefined && { start: start + count }) }]);
    const count = common.countFitting(items.map((item => item.of)), room, (some => size([upTo(some)])));
    const next = items[count];
    if (next === undefined || (count > 0 && isFull([upTo(count)], room, size)))
        return { head: [upTo(count)], tail: from(count) };
    const withPart = ((of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    }));
    const { head, tail } = splitBlocks(next.of, room, (of => size([withPart(of)])));
    if (head.length > 0)
        return { head: [withPart(head)], tail: [...tail, ...from(count + 1)] };
    return count > 0 ? { head: [upTo(count)], tail: from(count) } : undefined;
});
const splitQuote = (function (block, room, size) {
    const quoted = ((of) => [{ ...block, of }]);
    const { head, tail } = splitBlocks(block.of, room, (of => size(quoted(of))));
    return head.length > 0 ? { head: quoted(head), tail: quoted(tail) } : undefined;
});
const splitBlock = (function (block, room, size) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return splitSentence(block, room, size);
        case 'pre':
            return splitPre(block, room, size);
        case 'list':
            return splitList(block, room, size);
        case 'quote':
            return splitQuote(block, room, size);
        case 'rule':
            return undefined;
    }
});
const isFull = (function (blocks, room, size) {
    return size(blocks) >= room * (1 - REACH);
});
/** Moves back over headings, which belong to what follows them. */
const beforeHeadings = (function (blocks, index) {
    return blocks.slice(0, index).findLastIndex((block => block.kind !== 'heading')) + 1;
});
/**
 * Splits where it reads well: before a heading or between blocks if that leaves little room empty; otherwise inside the block that does not
 * fit: between items, or after a line, a sentence, or a word. Loses nothing; the head is empty if nothing fits.
 */
const splitBlocks = (function (blocks, room, size) {
    const count = common.countFitting(blocks.map((block => [block])), room, (some => size(blocks.slice(0, some))));
    const next = blocks[count];
    if (next === undefined)
        return { head: blocks, tail: [] };
    const heading = beforeHeadings(blocks, blocks.findLastIndex(((block, index) => block.kind === 'heading' && index <= count)) + 1);
    const between = beforeHeadings(blocks, count);
    for (const index of next.kind === 'list' ? [heading] : [heading, between])
        if (index > 0 && isFull(blocks.slice(0, index), room, size))
            return splitBetween(blocks, index);
    const before = blocks.slice(0, count);
    const halves = splitBlock(next, room, (part => size([...before, ...part])));
    if (halves === undefined)
        return splitBetween(blocks, between > 0 ? between : count);
    return { head: [...before, ...halves.head], tail: [...halves.tail, ...blocks.slice(count + 1)] };
});

/** What must not remain in a link target: it would end the link, or pair up with a mark before it. */
const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;
const percent = (function (mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
});
/** A URL as a link target, without characters that Markdown could act on; undefined if it cannot be linked. */
const linkTarget = (function (url) {
    return start.safeLink(url)?.replace(MARKS_IN_TARGET, percent);
});
/** Letters that a target would encode, and nothing that cannot be in angle brackets. */
const WITH_LETTERS = /^(?=.*[^\0-\x7f])[^\s<>|"]+$/;
/** A bare address in angle brackets: with its letters as written, if that leads to the target. */
const bareLink = (function (written, url, target) {
    return `<${WITH_LETTERS.test(written) && start.isWritten(written, url) ? written.replace(MARKS_IN_TARGET, percent) : target}>`;
});
/** A zero-width character: between marks that would be read as one, and before a mark that only acts at the start. */
const NOTHING_WIDE = '\u200b';
/** Code in which a link before it could find another end: `](` without an opening bracket before. */
const escapeCode = (function (value) {
    return value.replace(/^[^[]*/, (start => start.replaceAll('](', `]${NOTHING_WIDE}(`)));
});
/** The end of a bidi isolate after a URL is not part of it. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;
/** A shortcode that Discord would show as an emoji. Of those with only digits, just 100 and 1234 exist. */
const SHORTCODE = String.raw `:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';
const IN_TEXT = new RegExp(String.raw `[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`, 'gi');
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;
/** Inside a word, an underscore is not a mark, unless one at a word's edge pairs up with it. */
const hasMarkingUnderscore = (function (value) {
    return /(?<![a-z0-9])_|_(?![a-z0-9])/i.test(value);
});
const withUnderscores = (function (value, act) {
    return act ? value.replaceAll('_', String.raw `\_`) : value;
});
const escaped = (function (value, lineStart, underscores) {
    const marked = ((part) => withUnderscores(part.replace(IN_TEXT, String.raw `\$&`), underscores));
    const [whole, space, mark, number] = (lineStart && AT_LINE_START.exec(value)) || [''];
    if (whole === '')
        return marked(value);
    const kept = mark === undefined ? `${number}\\${whole.slice(-1)}` : `\\${mark}`;
    return `${space}${kept}${marked(value.slice(whole.length))}`;
});
/**
 * Literal text on its own (a title, a name) with a backslash before every character that Discord's Markdown would act on, including a URL's
 * colon. Notifications may show it raw, so a harmless underscore stays as it is.
 */
const escapeText = (function (value, lineStart) {
    return escaped(value, lineStart, hasMarkingUnderscore(value));
});
/**
 * Literal text among other text, where an underscore may pair up with another one. A URL in it becomes a link in angle brackets, since a
 * bare one would continue to the next space. A cut URL, or one that should not be linked, stays literal.
 */
const escapeProse = (function (value, lineStart) {
    let out = '';
    let done = 0;
    for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
        const url = found.slice(0, start.urlEnd(found));
        const safe = url.endsWith(start.MARK) ? undefined : start.safeLink(url);
        const target = safe && linkTarget(safe);
        out += escaped(value.slice(done, index), lineStart && done === 0, true);
        out += safe && target ? bareLink(url, safe, target) : escaped(url, false, true);
        done = index + url.length;
    }
    return out + escaped(value.slice(done), lineStart && done === 0, true);
});
const IN_LABEL = new RegExp(String.raw `\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`, 'gi');
/**
 * Literal text in a link label, where Discord shows backslashes too. Escapes only marks that would act, and underscores if one in the label
 * would. https://github.com/discord/discord-api-docs/issues/6185
 */
const escapeLabel = (function (value, atStart, underscores) {
    const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
    return start + withUnderscores(value.replace(IN_LABEL, String.raw `\$&`), underscores);
});

/** Caches a function's results: while a text is cut, most of it is printed again and again. */
const memoize = (function (make) {
    const made = new WeakMap();
    return (of => {
        const known = made.get(of);
        if (known !== undefined)
            return known;
        const now = make(of);
        made.set(of, now);
        return now;
    });
});
const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
/** Pairs at a boundary that would be read as one mark or as a link. */
const MEETING = ['**', '~~', '||', '``', ']('];
const wouldMerge = (function (left, right) {
    return MEETING.includes(left.slice(-1) + right.charAt(0));
});
const joinSafely = (function (left, right) {
    return left + (wouldMerge(left, right) ? NOTHING_WIDE : '') + right;
});
/** Joins neighboring texts, so that no mark forms at the boundary between two. */
const mergeTexts = (function (nodes) {
    const out = [];
    for (const node of nodes) {
        const last = out.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            out[out.length - 1] = { ...last, text: last.text + node.text };
        else
            out.push(node);
    }
    return out;
});
/** Backticks cannot be escaped. A single one fits between doubled ones; if there are more, a look-alike replaces them. */
const codeSpan = (function (value) {
    const code = escapeCode(start.fragment(value).trim());
    if (code === '')
        return '';
    if (!code.includes('`'))
        return `\`${code}\``;
    return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
});
const hasInCode = (function (nodes, mark) {
    return nodes.some((node => node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark)));
});
/** Discord ignores marks around white space alone, and ends a style at its mark even inside code. Then the words stay plain. */
const styled = (function (style, nodes, inner) {
    const mark = MARKS[style];
    const core = inner.trim();
    if (core === '' || hasInCode(nodes, mark.charAt(0)))
        return inner;
    const before = inner.slice(0, inner.length - inner.trimStart().length);
    const after = inner.slice(inner.trimEnd().length);
    const body = style === 'strike' ? joinSafely(joinSafely(mark, core), mark) : mark + core + mark;
    return before + body + after;
});
const URL_IN_LABEL = /https?:\/\/\S/i;
const PAIRED_BRACKETS = /^[^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*$/;
/** Discord makes no link of a label that contains a URL (discord/discord-api-docs#7721) or a lone bracket. */
const canBeLabel = (function (label) {
    return !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label);
});
const mailAddress = (function (url) {
    return /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';
});
/** The label without a link, and the address that a mail link would have hidden. */
const printUnlinked = (function (node, context) {
    const address = mailAddress(node.url);
    const hidden = address !== '' && !start.toPlainText(node.of).includes(address);
    const words = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
    return printNodes(words, context);
});
const anyMarkingUnderscore = (function (nodes) {
    return mergeTexts(nodes).some((node => {
        if ('text' in node)
            return hasMarkingUnderscore(node.text);
        return 'of' in node && anyMarkingUnderscore(node.of);
    }));
});
const printLink = (function (node, context) {
    const target = linkTarget(node.url);
    if (target === undefined || target.length > LAYOUT.target || context.label !== undefined)
        return printUnlinked(node, context);
    const words = start.toPlainText(node.of).trim();
    const isOwnLabel = [node.url, target].includes(start.safeLink(words) ?? '');
    if (words === '' || isOwnLabel)
        return bareLink(words, node.url, target);
    const label = printNodes(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
        .replace(/\s+/g, ' ')
        .trim();
    return canBeLabel(label) ? `[${label}](${target})` : `${printNodes(node.of, context)} <${target}>`;
});
const inline = (function (node, context, lineStart) {
    switch (node.kind) {
        case 'text': {
            const words = start.fragment(node.text);
            return context.label === undefined
                ? escapeProse(words, lineStart)
                : escapeLabel(words, lineStart, context.label.underscores);
        }
        case 'code':
            return codeSpan(node.text);
        case 'time':
            return `<t:${String(Math.trunc(node.at / 1000))}:f>`;
        case 'break':
            return '\n';
        case 'link':
            return printLink(node, context);
        case 'strong':
        case 'emphasis':
        case 'strike':
            return context.styles.includes(node.kind)
                ? printNodes(node.of, context)
                : styled(node.kind, node.of, printNodes(node.of, { ...context, styles: [...context.styles, node.kind] }));
    }
});
/** Outside of styles and labels. */
const OUTSIDE = { styles: [] };
const inMidLine = memoize((node => inline(node, OUTSIDE, false)));
const printNodes = (function (nodes, context) {
    const pieces = [];
    let lineStart = true;
    for (const node of mergeTexts(nodes)) {
        const piece = context === OUTSIDE && !lineStart ? inMidLine(node) : inline(node, context, lineStart);
        if (piece === '')
            continue;
        if (wouldMerge(pieces.at(-1) ?? '', piece))
            pieces.push(NOTHING_WIDE);
        pieces.push(piece);
        const lastBreak = piece.lastIndexOf('\n');
        lineStart = (lineStart || lastBreak >= 0) && piece.slice(lastBreak + 1).trim() === '';
    }
    return pieces.join('');
});
/** Inline nodes as Discord Markdown. Literal text is escaped, and links lead where they say. Several lines only at breaks. */
const printInlines = (function (nodes) {
    return printNodes(nodes, OUTSIDE);
});
/** The same on one line. */
const printLine = (function (nodes) {
    return printInlines(nodes).replace(/\s+/g, ' ').trim();
});

const RULE = '\u2500'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;
/** A fence inside a fence would end it and cannot be escaped. A zero-width character breaks it. */
const fenced = (function (value, language) {
    const code = escapeCode(start.manyLines(value).replace(/^\n+/, '').trimEnd()).replace(/`(?=``)/g, `\`${NOTHING_WIDE}`);
    const name = language !== undefined && LANGUAGE.test(language) ? language : '';
    return code === '' ? '' : `\`\`\`${name}\n${code}\n\`\`\``;
});
const indented = (function (value, indent) {
    return value.replaceAll('\n', `\n${indent}`);
});
const item = (function ({ checked, of }, marker) {
    const box = checked === undefined ? '' : checked ? '\u2611 ' : '\u2610 ';
    const content = of
        .map(printBlock)
        .filter((block => block !== ''))
        .join('\n');
    return content === '' ? '' : marker + indented(box + content, ' '.repeat(marker.length));
});
const list = (function ({ start, items }) {
    return items
        .map(((each, index) => item(each, start === undefined ? '- ' : `${start + index}. `)))
        .filter((line => line !== ''))
        .join('\n');
});
/** Discord has one level of quotes: an inner quote becomes part of the outer one. */
const withoutQuotes = (function (blocks) {
    return blocks.flatMap((block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block])));
});
const quote = (function (blocks) {
    const content = printBlocks(withoutQuotes(blocks));
    return content === '' ? '' : `> ${indented(content, '> ')}`;
});
const printBlock = memoize((block => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of).trim();
        case 'heading':
            // Discord's own headings are larger than an embed title. Bold reads well under it.
            return printInlines([{ kind: 'strong', of: block.of }]).trim();
        case 'list':
            return list(block);
        case 'quote':
            return quote(block.of);
        case 'pre':
            return fenced(block.text, block.language);
        case 'rule':
            return RULE;
    }
}));
/** Keeps related blocks together. Code blocks and rules bring their own space. */
const gap = (function (above, below) {
    return ['heading', 'pre', 'rule'].includes(above.kind) ||
        below.kind === 'rule' ||
        start.isFollowing(below) ||
        (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
        ? '\n'
        : '\n\n';
});
/** Blocks as Discord Markdown for an embed description. https://discord.com/developers/docs/reference#message-formatting */
const printBlocks = (function (blocks) {
    let out = '';
    let above;
    for (const block of blocks) {
        const text = printBlock(block);
        if (text === '')
            continue;
        out += above === undefined ? text : gap(above, block) + text;
        above = block;
    }
    return out;
});

const measureBlocks = (function (blocks) {
    return printBlocks(blocks).length;
});
const isRoomy = (function (blocks) {
    return common.sizeUpTo(blocks, LIMITS.description, measureBlocks) <= LIMITS.description;
});
/** The start that fits one description. Text without any place to split, such as an endless address, is cut. */
const nextPart = (function (blocks) {
    if (isRoomy(blocks))
        return { head: blocks, tail: [], cut: false };
    const { head, tail } = splitBlocks(blocks, LIMITS.description, measureBlocks);
    if (head.length > 0)
        return { head, tail, cut: false };
    return {
        head: common.cutBlocks(blocks.slice(0, 1), LIMITS.description, measureBlocks),
        tail: blocks.slice(1),
        cut: true,
    };
});
const printParts = (function (blocks, room) {
    const fits = common.sizeUpTo(blocks, room, measureBlocks) <= room;
    const parts = [];
    let cut = !fits;
    let rest = fits ? blocks : common.cutBlocks(blocks, room, measureBlocks);
    while (rest.length > 0) {
        const part = nextPart(rest);
        parts.push(printBlocks(part.head));
        cut ||= part.cut;
        rest = part.tail;
    }
    return { parts: parts.filter((part => part !== '')), cut };
});
/** Code that continues in another part needs its own fence there, which may exceed the room. Then it is split again with less. */
const printWithin = (function (blocks, room) {
    let found = printParts(blocks, room);
    for (let allowed = room; countPrinted(found) > room && allowed > 0; found = printParts(blocks, allowed))
        allowed -= countPrinted(found) - room;
    return found;
});
const countPrinted = (function ({ parts }) {
    return parts.reduce(((sum, part) => sum + part.length), 0);
});
const GAP$1 = '\n\n';
/** Text at the end of the last part, or in its own part if that one is full. */
const appendText = (function (parts, text, gap = GAP$1) {
    const last = parts.at(-1);
    if (text === '')
        return parts;
    return last === undefined || last.length + gap.length + text.length > LIMITS.description
        ? [...parts, text]
        : [...parts.slice(0, -1), last + gap + text];
});
const LONGEST_LINK = 600;
const restLine = (function (more) {
    const target = more === undefined ? undefined : linkTarget(more);
    return target === undefined || target.length > LONGEST_LINK ? start.MARK : `[${start.MARK} Read the rest](${target})`;
});
/** The printed length of an uncut body in units. If it is longer than `room`, only that fact. */
const bodyLength = (function (blocks, room) {
    return common.sizeUpTo(blocks, room, measureBlocks);
});
/** A body in at most `room` units across all parts. If it had to be cut, its last line links to `more` if there is room. */
const layOutBody = (function (blocks, room, more) {
    const wanted = bodyLength(blocks, room);
    if (wanted === 0)
        return { parts: [], cut: false };
    // Finding the place to cut takes long, so it is only done if needed.
    const isWhole = wanted <= room;
    const fits = isWhole ? blocks : common.wholeWords(blocks, room, measureBlocks);
    const printed = fits && printWithin(fits, room);
    if (printed?.cut === false)
        return { ...printed, unlinked: !isWhole };
    const line = restLine(more);
    const left = room - GAP$1.length - line.length;
    if (left < 0)
        return { ...printWithin(blocks, Math.max(0, room)), cut: true };
    return { parts: appendText(printWithin(blocks, left).parts, line), cut: true };
});

const textRules = (function (embed, at) {
    return [
        { path: `${at}.title`, value: embed.title, max: LIMITS.title },
        { path: `${at}.description`, value: embed.description, max: LIMITS.description },
        { path: `${at}.author.name`, value: embed.author?.name, max: LIMITS.author },
        { path: `${at}.footer.text`, value: embed.footer?.text, max: LIMITS.footer },
        ...(embed.fields ?? []).flatMap((({ name, value }, index) => [
            { path: `${at}.fields.${String(index)}.name`, value: name, max: LIMITS.fieldName },
            { path: `${at}.fields.${String(index)}.value`, value, max: LIMITS.fieldValue },
        ])),
    ];
});
const urlRules = (function (embed, at) {
    return [
        { path: `${at}.url`, value: embed.url },
        { path: `${at}.author.url`, value: embed.author?.url },
        { path: `${at}.image.url`, value: embed.image?.url },
        { path: `${at}.thumbnail.url`, value: embed.thumbnail?.url },
    ].map((rule => ({ ...rule, max: LIMITS.url })));
});
const textFaults = (function (rules) {
    return rules.flatMap((({ path, value, max }) => {
        if (value === undefined)
            return [];
        if (value.trim() === '')
            return [`${path} is blank`];
        if (!value.isWellFormed())
            return [`${path} holds half a character`];
        return value.length > max ? [`${path} has ${String(value.length)} units, ${String(max)} at most`] : [];
    }));
});
const countFault = (function (path, items, max) {
    return items !== undefined && (items.length === 0 || items.length > max)
        ? [`${path} holds ${String(items.length)}, 1 to ${String(max)} are allowed`]
        : [];
});
const embedFaults = (function (embed, at) {
    return [
        ...textFaults([...textRules(embed, at), ...urlRules(embed, at)]),
        ...countFault(`${at}.fields`, embed.fields, LIMITS.fields),
        ...(embed.color !== undefined &&
            (!Number.isInteger(embed.color) || embed.color < 0 || embed.color > LIMITS.color)
            ? [`${at}.color is not a color`]
            : []),
    ];
});
const buttonFaults = (function (rows) {
    return [
        ...countFault('components', rows, LIMITS.buttonRows),
        ...(rows ?? []).flatMap((({ components }, index) => {
            const at = `components.${String(index)}`;
            const texts = components.flatMap((({ label, url }) => [
                { path: `${at}.label`, value: label, max: LIMITS.buttonLabel },
                { path: `${at}.url`, value: url, max: LIMITS.buttonUrl },
            ]));
            return [...countFault(at, components, LIMITS.buttonsInRow), ...textFaults(texts)];
        })),
    ];
});
const findFaults = (function (body) {
    const embeds = body.embeds ?? [];
    const together = embeds
        .flatMap((embed => textRules(embed, '')))
        .reduce(((sum, { value = '' }) => sum + value.length), 0);
    return [
        ...countFault('embeds', embeds, LIMITS.embeds),
        ...embeds.flatMap(((embed, index) => embedFaults(embed, `embeds.${String(index)}`))),
        ...(together > LIMITS.allEmbedsTogether
            ? [`embeds have ${String(together)} units together, ${String(LIMITS.allEmbedsTogether)} at most`]
            : []),
        ...buttonFaults(body.components),
        ...textFaults([
            { path: 'content', value: body.content, max: LIMITS.content },
            { path: 'username', value: body.username, max: LIMITS.username },
            { path: 'avatar_url', value: body.avatar_url, max: LIMITS.url },
        ]),
    ];
});
/** The payload, if it is within Discord's limits. Otherwise throws an Error that names the place: a bug in Hookline. */
const checkedPayload = (function (body, cuts) {
    const [fault] = findFaults(body);
    if (fault !== undefined)
        throw new Error(`Discord would refuse this message: ${fault}`);
    return { body: { ...body }, cuts };
});

const collectInlines = (function (blocks) {
    return blocks.flatMap((block => (block.kind === 'paragraph' ? block.of : [])));
});
const fitPrinted = (function (nodes, room, print) {
    const text = print(nodes);
    if (text.length <= room)
        return { text, cut: false };
    const size = ((blocks) => print(collectInlines(blocks)).length);
    return { text: print(collectInlines(common.cutBlocks([start.paragraph(...nodes)], room, size))), cut: true };
});
const trimmed = (function (nodes) {
    return printInlines(nodes).trim();
});
/** Inline nodes as Discord Markdown of at most `room` units. */
const fitInlines = (function (nodes, room) {
    return fitPrinted(nodes, room, trimmed);
});
/** One line of literal text, escaped, of at most `room` units. */
const fitText = (function (value, room) {
    const escaped = escapeText(value, true);
    if (escaped.length <= room)
        return { text: escaped, cut: false };
    const cut = ((max) => (max === 0 ? '' : escapeText(start.cutText(value, max), true)));
    const most = Math.min(value.length, Math.max(0, room));
    return { text: cut(common.findLargest(most, (max => cut(max).length), room)), cut: true };
});
/** As many lines as fit into `room`. Cuts the first one that does not fit, unless only a stub would remain. */
const fitLines = (function (lines, room) {
    let text = '';
    for (const line of lines) {
        const start = text === '' ? '' : `${text}\n`;
        const left = room - start.length;
        const fitted = fitPrinted(line, left, printLine);
        if (fitted.text !== '' && (!fitted.cut || left >= LAYOUT.stub))
            text = start + fitted.text;
        if (fitted.cut)
            return { text, cut: true };
    }
    return { text, cut: false };
});

const DOT = ' \u00b7 ';
/** A URL that an embed accepts. */
const embedUrl = (function (url) {
    const target = url === undefined ? undefined : linkTarget(url);
    return target !== undefined && target.length <= LIMITS.url ? target : undefined;
});
/** The headline: one line of literal text, never blank. Cuts what follows the colon first, then the text before a short `where`. */
const fitTitle = (function (message) {
    const start$1 = start.oneLine(`${message.symbol} ${message.title}`);
    const end = start.oneLine(start.toPlainText(message.where));
    const head = start.oneLine(`${start$1} ${end}`);
    const whole = start.oneLine(head + start.toPlainText(start.headlineTail(message, [])));
    if (whole === '')
        return { text: 'No title', cut: false };
    const fitted = fitText(head, LIMITS.title);
    if (!fitted.cut)
        return fitText(whole, LIMITS.title);
    const result = ` ${escapeText(end, false)}`;
    if (end === '' || result.length > LAYOUT.whereKept)
        return fitted;
    return { text: fitText(start$1, LIMITS.title - result.length).text + result, cut: true };
});
const holdsMarkdown = (function (nodes) {
    return nodes.some((node => node.kind === 'time' ||
        (node.kind === 'link' && linkTarget(node.url) !== undefined) ||
        ('of' in node && holdsMarkdown(node.of))));
});
const SMALL = '-# ';
/** Only whole facts, as many as fit: half a link would not be a link. */
const linkedFacts = (function (facts, room) {
    let line = '';
    for (const fact of facts) {
        const longer = (line === '' ? SMALL : line + DOT) + printLine(fact);
        if (longer.length > room)
            return { text: line, cut: true };
        line = longer;
    }
    return { text: line, cut: false };
});
/** The small facts in at most `room` units together. */
const fitFacts = (function (facts, room) {
    const said = facts.filter((fact => start.oneLine(start.toPlainText(fact)) !== ''));
    // One line on a phone instead of two: all facts go where the linked ones have to be.
    const linked = said.some(holdsMarkdown) ? said : [];
    const line = linkedFacts(linked, Math.min(room, LAYOUT.linkedFactsMost));
    const footer = said
        .filter((fact => !linked.includes(fact)))
        .map((fact => start.oneLine(start.toPlainText(fact))))
        .join(DOT);
    const kept = start.cutText(footer, Math.min(room - line.text.length, LIMITS.footer));
    return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
});
/** The buttons that Discord accepts, and the others as lines of links. */
const sortButtons = (function (buttons) {
    const linked = buttons.flatMap((({ label, url }) => {
        const target = linkTarget(url);
        return target === undefined ? [] : [{ label: start.oneLine(label) || 'Open', url: target }];
    }));
    const most = LIMITS.buttonRows * LIMITS.buttonsInRow;
    const taken = linked.filter((({ url }) => url.length <= LIMITS.buttonUrl)).slice(0, most);
    return {
        buttons: taken.map((({ label, url }) => ({ label: start.cutText(label, LIMITS.buttonLabel), url }))),
        lines: linked
            .filter((button => !taken.includes(button)))
            .map((({ label, url }) => [{ kind: 'link', url, of: [start.text(label)] }])),
    };
});
/** The change lines and the list after them, in at most `room` units. */
const fitChange = (function (lines, room) {
    return fitLines(lines, Math.min(room, LAYOUT.changeMost));
});

/**
 * What Discord refuses in a sender's name: two words and a code fence anywhere, and three whole names.
 * https://docs.discord.com/developers/resources/webhook#create-webhook,
 * https://docs.discord.com/developers/resources/user#usernames-and-nicknames
 */
const REFUSED_NAMES = /discord|clyde|```|^\s*(?:everyone|here|system message)\s*$/i;
const senderName = (function (username) {
    const name = start.cutText(start.oneLine(username), LIMITS.username);
    const refused = REFUSED_NAMES.exec(name)?.[0];
    if (refused === undefined)
        return name;
    throw new start.UserError('username', refused === name
        ? `"${name}" is a sender's name that Discord refuses`
        : `"${name}" holds "${refused}", which Discord refuses in a sender's name`, 'choose another name', { value: refused });
});
/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SUPPRESS_NOTIFICATIONS = 4096;
/** The body fields that say how to post. Throws a UserError for a name that Discord refuses. */
const senderFields = (function ({ username = '', avatar = '', silent }) {
    const name = senderName(username);
    // Only Slack has `:emoji:` icons.
    const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
    return {
        ...(name === '' ? {} : { username: name }),
        ...(picture === undefined ? {} : { avatar_url: picture }),
        ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
});

/** Discord trims names and then refuses empty ones, but this character stays. */
const NO_NAME = '\u200b';
const print = (function (source, room) {
    const name = fitText(start.oneLine(source.name), LIMITS.fieldName);
    const label = name.text === '' ? NO_NAME : name.text;
    const value = fitInlines(source.value, Math.min(LIMITS.fieldValue, room - label.length));
    if (value.text === '')
        return undefined;
    const inline = value.text.length <= LAYOUT.inlineValue && !value.text.includes('\n');
    return { source, field: { name: label, value: value.text, inline }, cut: name.cut || value.cut };
});
/** The fields as Discord Markdown, without empty ones. */
const printFields = (function (fields) {
    return fields.flatMap((field => print(field, Infinity) ?? []));
});
const fieldLength = (function ({ field }) {
    return field.name.length + field.value.length;
});
/** The units of all fields together. */
const fieldsLength = (function (fields) {
    return fields.reduce(((sum, field) => sum + fieldLength(field)), 0);
});
/** How many leading fields fit into `room`. */
const fitting = (function (fields, room) {
    let left = room;
    const over = fields.findIndex((field => {
        left -= fieldLength(field);
        return left < 0;
    }));
    return over < 0 ? fields.length : over;
});
/** At most `most` leading fields in `room` units. Cuts the first one that does not fit, unless only a stub would remain. */
const keepFields = (function (fields, room, most) {
    const kept = fields.slice(0, Math.min(most, fitting(fields, room)));
    const next = fields[kept.length];
    const left = room - fieldsLength(kept);
    if (next === undefined || kept.length >= most || left < next.field.name.length + LAYOUT.stub)
        return kept;
    const part = print(next.source, left);
    return part === undefined ? kept : [...kept, part];
});

/** A name next to active mentions: a backslash alone would not stop an `@` in it. */
const nameText = (function (name) {
    return escapeText(start.oneLine(name).replaceAll('@', `@${NOTHING_WIDE}`), true);
});
/** https://discord.com/developers/docs/reference#message-formatting */
const toParts = (function (mention) {
    if (mention.kind !== 'one')
        return [{ text: `@${mention.kind}`, everyone: true }];
    const ids = mention.ids.filter((id => id.platform === 'discord'));
    if (ids.length === 0)
        return mention.name === undefined ? [] : [{ text: nameText(mention.name) }];
    return ids.map((({ kind, id }) => kind === 'user' ? { text: `<@${id}>`, user: id } : { text: `<@&${id}>`, role: id }));
});
/**
 * The mentions as `content`, since those in embeds notify nobody, and the permission for exactly these.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
const mentionFields = (function (mentions = []) {
    // As many as fit into `content` and the lists of IDs.
    const shown = common.fitMentions(mentions.flatMap(toParts), LIMITS.content, LIMITS.mentions);
    const users = shown.flatMap((({ user }) => user ?? []));
    const roles = shown.flatMap((({ role }) => role ?? []));
    return {
        ...(shown.length > 0 && { content: shown.map((({ text }) => text)).join(' ') }),
        allowed_mentions: {
            parse: shown.some((({ everyone }) => everyone)) ? ['everyone'] : [],
            ...(users.length > 0 && { users }),
            ...(roles.length > 0 && { roles }),
        },
    };
});

/** Separates two parts of a description: an empty line or a line break. */
const GAP = 2;
const inRows = (function (items, length) {
    return Array.from({ length: Math.ceil(items.length / length) }, ((_, row) => items.slice(row * length, (row + 1) * length)));
});
/** The room of a part: all it wants if available; otherwise what is left, but at least what it may keep. */
const roomFor = (function (wanted, kept, left) {
    return Math.max(Math.min(wanted, left), Math.min(wanted, kept));
});
const buildHead = (function (message, title) {
    const author = start.cutText(start.oneLine(message.repo?.label ?? ''), LIMITS.author);
    const authorUrl = embedUrl(message.repo?.url);
    const avatar = embedUrl(message.actorAvatar?.url);
    const url = embedUrl(message.url);
    const thumbnail = embedUrl(message.thumbnail);
    return {
        ...(author === ''
            ? {}
            : {
                author: {
                    name: author,
                    ...(authorUrl === undefined ? {} : { url: authorUrl }),
                    ...(avatar === undefined ? {} : { icon_url: avatar }),
                },
            }),
        title,
        ...(url === undefined ? {} : { url }),
        ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    };
});
/** The parts share `room` units. Each is cut as far as more important parts need it: facts, fields, change, body. */
const layOut = (function (message, lines, room) {
    const allFields = printFields(message.fields);
    const allFacts = fitFacts(message.facts, Infinity);
    const factsLength = allFacts.line.length + allFacts.footer.length + GAP;
    const changeLength = fitChange(lines, Infinity).text.length + GAP;
    const body = bodyLength(message.body, room);
    const left = room - fieldsLength(allFields) - changeLength - body;
    const factsRoom = roomFor(factsLength, LAYOUT.factsKept, left);
    const fieldsRoom = roomFor(fieldsLength(allFields), LAYOUT.fieldsKept, room - factsRoom - changeLength - body);
    const changeRoom = roomFor(changeLength, LAYOUT.changeKept, room - factsRoom - fieldsRoom - body);
    const facts = fitFacts(message.facts, factsRoom - GAP);
    const change = fitChange(lines, changeRoom - GAP);
    const rest = message.more ?? message.url;
    const text = layOutBody(message.body, room - factsRoom - fieldsRoom - changeRoom, rest);
    const after = [change.text, facts.line].filter((line => line !== '')).join('\n');
    const descriptions = appendText(text.parts, after, message.changeFollows ? '\n' : undefined);
    const places = LIMITS.fields * (LIMITS.embeds - Math.max(0, descriptions.length - 1));
    const fields = keepFields(allFields, fieldsRoom, places);
    const lost = allFields.length - fields.filter((field => !field.cut)).length;
    return {
        descriptions,
        fields: fields.map((({ field }) => field)),
        footer: facts.footer,
        cuts: common.listCuts({
            body: text.cut,
            bodyLinks: text.unlinked === true,
            change: change.cut,
            fields: { cut: lost, of: allFields.length },
            facts: facts.cut,
        }),
    };
});
/** One embed for each description and for every 25 fields, the first fields below the last description. */
const buildEmbeds = (function (message, head, parts) {
    const image = embedUrl(message.image);
    const last = Math.max(0, parts.descriptions.length - 1);
    const rows = inRows(parts.fields, LIMITS.fields);
    const count = last + Math.max(1, rows.length);
    return Array.from({ length: count }, ((_, index) => {
        const description = parts.descriptions[index];
        const fields = rows[index - last];
        const isLast = index === count - 1;
        return {
            ...(index === 0 ? head : {}),
            color: message.color,
            ...(description === undefined ? {} : { description }),
            ...(fields === undefined ? {} : { fields: [...fields] }),
            ...(isLast && image !== undefined ? { image: { url: image } } : {}),
            ...(isLast && parts.footer !== '' ? { footer: { text: parts.footer } } : {}),
        };
    }));
});
const buildRows = (function (buttons) {
    return inRows(buttons, LIMITS.buttonsInRow).map((row => ({
        type: 1,
        components: row.map((({ label, url }) => ({ type: 2, style: 5, label, url }))),
    })));
});
/** One message. Throws a UserError for a sender name that Discord refuses. */
const render = (function (message, envelope) {
    const title = fitTitle(message);
    const head = buildHead(message, title.text);
    const { buttons, lines } = sortButtons(message.buttons);
    const room = LIMITS.allEmbedsTogether - title.text.length - (head.author?.name.length ?? 0);
    const parts = layOut(message, [...message.change, ...lines], room);
    const body = {
        ...senderFields(envelope),
        embeds: [...buildEmbeds(message, head, parts)],
        ...(buttons.length === 0 ? {} : { components: buildRows(buttons) }),
        ...mentionFields(message.mentions),
    };
    const isPictureLost = [message.image, message.thumbnail].some((url => url !== undefined && embedUrl(url) === undefined));
    const cuts = [
        ...(title.cut ? [{ part: 'title' }] : []),
        ...parts.cuts,
        ...(isPictureLost ? [{ part: 'image' }] : []),
    ];
    return [checkedPayload(body, cuts)];
});

/** The code for Discord webhooks, in one chunk that other runs do not load. */

var lazy = /*#__PURE__*/Object.freeze({
  __proto__: null,
  applyTarget: applyTarget,
  editor: editor,
  follow: follow,
  readResponse: readResponse,
  render: render
});

Object.assign(exports, {
    LIMITS,
    NOTHING_WIDE,
    REFUSED_NAMES,
    escapeProse,
    escapeText,
    lazy,
    linkTarget,
    printBlocks,
    printInlines,
    senderFields,
});
