'use strict';

var hookline = require('../hookline.js');
var answers = require('./platforms-answers.js');
var target = require('./inputs-target.js');
var limits = require('./platforms-discord-limits.js');
var envelope = require('./platforms-discord-envelope.js');
var trim = require('./text-trim.js');

const IN_LINK = '\uffff';
/** What the plain text looks like from far: breaks as such, and no space in links, code and times, to part none of them. */
const outline = (nodes) => nodes
    .map(node => {
    if (node.kind === 'break')
        return '\n';
    if (node.kind === 'text')
        return node.text.replaceAll('\n', ' ');
    if (node.kind === 'link')
        return IN_LINK.repeat(hookline.toPlainText([node]).length);
    return 'of' in node ? outline(node.of) : 'x'.repeat(hookline.toPlainText([node]).length);
})
    .join('');
/** How much of what would fit a better place may leave out. */
const REACH$1 = 1 / 2;
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u2019)\]]*\s|[\u3002\uff01\uff1f]/gu;
const lastSentenceEnd = (value) => {
    let end = 0;
    for (const { 0: mark, index } of value.matchAll(SENTENCE_END))
        end = index + mark.length;
    return end;
};
/** Half an address would lead elsewhere. */
const isInAddress = (shape, at) => (shape.charAt(at - 1) === IN_LINK && shape.charAt(at) === IN_LINK) || shape.slice(0, at).includes('://');
/** Up to `most` units: at the end of a line or a sentence if one is near, else at a word's, else in the midst of it. */
const findSplit = (nodes, most) => {
    const shape = outline(nodes).slice(0, most + 1);
    const ends = [shape.lastIndexOf('\n'), lastSentenceEnd(shape)].map(end => Math.min(end, most));
    const near = ends.find(end => end >= most * REACH$1);
    if (near !== undefined)
        return near;
    const word = shape.search(/\s\S*$/);
    if (word > 0)
        return word;
    const inside = hookline.findBoundary(hookline.toPlainText(nodes), most);
    return isInAddress(shape, inside) ? 0 : inside;
};
const partAt = (node, units) => {
    if (node.kind === 'time' || node.kind === 'break')
        return { head: [], tail: [node] };
    if (node.kind === 'text' || node.kind === 'code') {
        const part = (value) => ({ ...node, text: value });
        return { head: [part(node.text.slice(0, units))], tail: [part(node.text.slice(units))] };
    }
    const { head, tail } = halvesAt(node.of, units);
    const around = (of) => (of.length === 0 ? [] : [{ ...node, of }]);
    return { head: around(head), tail: around(tail) };
};
const halvesAt = (nodes, units) => {
    let left = units;
    for (const [index, node] of nodes.entries()) {
        const { length } = hookline.toPlainText([node]);
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
};
/** In two at the best place within the first `most` units of plain text; nothing is lost but white space there. */
const splitInlines = (nodes, most) => {
    const { head, tail } = halvesAt(nodes, findSplit(nodes, most));
    return { head: trim.trimInlines(head), tail: trim.trimInlines(tail) };
};

/** A break between blocks is preferred where it leaves no more than this part of the room empty. */
const REACH = 1 / 3;
const at = (blocks, index) => ({
    head: blocks.slice(0, index),
    tail: blocks.slice(index),
});
const splitSentence = (block, room, size) => {
    const most = Math.min(room, hookline.toPlainText(block.of).length - 1);
    const units = hookline.findLargest(most, max => size([{ ...block, of: splitInlines(block.of, max).head }]), room);
    const { head, tail } = splitInlines(block.of, units);
    if (head.length === 0 || tail.length === 0)
        return undefined;
    return { head: [{ ...block, of: head }], tail: [{ ...block, of: tail }] };
};
/** Code after as many lines as fit, or in the midst of a line that alone is too long. */
const splitPre = (block, room, size) => {
    const { text } = block;
    const part = (value) => [{ ...block, text: value }];
    const units = hookline.findLargest(Math.min(room, text.length - 1), max => size(part(text.slice(0, max))), room);
    const lineEnd = text.lastIndexOf('\n', units);
    const end = lineEnd > 0 ? lineEnd : hookline.findBoundary(text, units);
    if (end === 0)
        return undefined;
    return { head: part(text.slice(0, end)), tail: part(text.slice(end + (lineEnd > 0 ? 1 : 0))) };
};
/** Between items, or in the first one where none fits whole; what is left of that comes before the other items. */
const splitList = (block, room, size) => {
    const { items, start } = block;
    const upTo = (count) => ({ ...block, items: items.slice(0, count) });
    const from = (count) => count >= items.length
        ? []
        : [{ ...block, items: items.slice(count), ...(start !== undefined && { start: start + count }) }];
    const count = hookline.countFitting(items.map(item => item.of), room, some => size([upTo(some)]));
    const next = items[count];
    if (next === undefined || (count > 0 && isFull([upTo(count)], room, size)))
        return { head: [upTo(count)], tail: from(count) };
    const withPart = (of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    });
    const { head, tail } = splitBlocks(next.of, room, of => size([withPart(of)]));
    if (head.length > 0)
        return { head: [withPart(head)], tail: [...tail, ...from(count + 1)] };
    return count > 0 ? { head: [upTo(count)], tail: from(count) } : undefined;
};
const splitQuote = (block, room, size) => {
    const quoted = (of) => [{ ...block, of }];
    const { head, tail } = splitBlocks(block.of, room, of => size(quoted(of)));
    return head.length > 0 ? { head: quoted(head), tail: quoted(tail) } : undefined;
};
const splitBlock = (block, room, size) => {
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
};
const isFull = (blocks, room, size) => size(blocks) >= room * (1 - REACH);
/** Back over headings, which belong to what follows them. */
const beforeHeadings = (blocks, index) => blocks.slice(0, index).findLastIndex(block => block.kind !== 'heading') + 1;
/**
 * Splits where sense is kept: before a heading or between blocks where that leaves little empty, else inside the block that
 * runs over: between items, after a line, a sentence or a word. Nothing is lost; the head is empty if nothing fits.
 */
const splitBlocks = (blocks, room, size) => {
    const count = hookline.countFitting(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const next = blocks[count];
    if (next === undefined)
        return { head: blocks, tail: [] };
    const heading = beforeHeadings(blocks, blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= count) + 1);
    const between = beforeHeadings(blocks, count);
    for (const index of next.kind === 'list' ? [heading] : [heading, between])
        if (index > 0 && isFull(blocks.slice(0, index), room, size))
            return at(blocks, index);
    const before = blocks.slice(0, count);
    const halves = splitBlock(next, room, part => size([...before, ...part]));
    if (halves === undefined)
        return at(blocks, between > 0 ? between : count);
    return { head: [...before, ...halves.head], tail: [...halves.tail, ...blocks.slice(count + 1)] };
};

/** The editor itself makes no longer links. https://github.com/discohook/discohook */
const LONGEST = 16_000;
/** Opens the message in Discohook, whose links hold it as base64url. */
const editor = ({ body }) => {
    const data = JSON.stringify({ version: 'd2', messages: [{ data: body }] });
    const url = `https://discohook.app/?data=${Buffer.from(data).toString('base64url')}`;
    return { title: 'Discohook', ...(url.length < LONGEST && { url }) };
};

/**
 * A later part of a message whose earlier part came to a channel: if that part opened a thread, then into it, unless the
 * author gives the later part a title or a thread of its own.
 * https://discord.com/developers/docs/resources/webhook#execute-webhook (the answer's `channel_id` is the thread's ID)
 */
const follow = (part, before, channelId) => {
    const title = readThreadName(before);
    return title === undefined ? part : moveToThread(part, title, channelId);
};
/** The title of the thread that a message has opened, or once did where it is edited. */
const readThreadName = ({ body, asNewMessage }) => body['thread_name'] ?? asNewMessage?.body['thread_name'];
const moveToThread = (part, title, thread) => {
    const { to, asNewMessage } = part;
    const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
    const inIt = asNewMessage && { asNewMessage: moveToThread(asNewMessage, title, thread) };
    const staysOut = own !== title || to?.thread !== undefined || to?.message !== undefined;
    return staysOut ? { ...part, ...inIt } : { ...part, body, to: { thread }, ...inIt };
};

const FORUM = "write a thread's ID or a title for a new one into the input thread, or make a webhook in a text channel";
const NEW_WEBHOOK = 'make a new webhook in the channel settings and put its URL into the secret';
const WRONG_CHANNEL = 'the channel or thread may be gone or closed to this webhook: check thread, or make a new webhook';
const AUTOMOD = "change the text, or exempt the webhook's channel in the server's AutoMod settings";
/** Permanent answers by code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const REFUSALS = new Map([
    [10003, { reason: 'Discord does not know this channel or thread', hint: WRONG_CHANNEL }],
    [10008, { reason: 'Discord does not know this message', hint: 'it may have been deleted' }],
    [10015, { reason: 'Discord does not know this webhook: it has been deleted', hint: NEW_WEBHOOK }],
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
/** The webhook is refused, or this network's address, whatever the message. */
const SENDER_REJECTED = new Set([10015, 40333, 50027]);
/** Nothing can be edited, replied to or opened there (a thread may be gone with its messages), but a message may be posted all the same. */
const MESSAGE_MISSING = new Set([10003, 10008, 50005, 160005, 220003]);

/** The JSON object of a body; an empty one for a page of HTML, which a proxy or a firewall sends. */
const parseJsonObject = (body) => {
    try {
        const value = JSON.parse(body);
        return hookline.isJsonObject(value) ? value : {};
    }
    catch {
        return {};
    }
};
/** Of what the other side says, in units: the start is enough, and may be read without cost. */
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;
/** Their words on one short line, without any URL: it could be the webhook's. */
const safeText = (value) => hookline.cutText(hookline.oneLine(value.slice(0, LONGEST_READ))
    .split(' ')
    .map(word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word))
    .join(' '), LONGEST_DETAIL);
const readMessage = (json) => typeof json['message'] === 'string' ? safeText(json['message']) : '';
const DEEPEST_PATH = 8;
/** Each error of the nested tree with its place, `embeds.0.title: \u2026`. https://discord.com/developers/docs/reference#error-messages */
const listErrors = (errors, path) => Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
        return value
            .filter(hookline.isJsonObject)
            .map(error => [path.join('.'), readMessage(error)].filter(Boolean).join(': '));
    return hookline.isJsonObject(value) && path.length < DEEPEST_PATH ? listErrors(value, [...path, key]) : [];
});
/** What Discord says is wrong: the places of the errors, else the message, else (an older form of answer) the keys. */
const describeErrors = (json) => {
    const places = hookline.isJsonObject(json['errors']) ? listErrors(json['errors'], []) : [];
    if (places.length > 0)
        return safeText(places.join('; '));
    return readMessage(json) || safeText(Object.keys(json).join(', '));
};
const withDetail = (start, detail) => (detail === '' ? start : `${start}: ${detail}`);
const secondsAsMs = (value) => {
    const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
    return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
};
/** The longest of the waits that body and headers name. https://discord.com/developers/docs/topics/rate-limits */
const readWait = ({ headers }, json, nowMs) => {
    const waits = [
        secondsAsMs(json['retry_after']),
        answers.retryAfterMs(headers['retry-after'], nowMs),
        secondsAsMs(headers['x-ratelimit-reset-after']),
    ].filter(wait => wait !== undefined);
    return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
};
/** Runner addresses are shared and Discord's global limit is per address: such a 429 may not be ours. */
const describeLimit = ({ headers }, json) => {
    if (json['global'] === true || headers['x-ratelimit-global'] === 'true')
        return "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)";
    if (headers['x-ratelimit-scope'] === 'shared')
        return 'a limit that this channel shares with other senders is used up (HTTP 429)';
    return json['retry_after'] === undefined
        ? "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)"
        : 'Discord limits how often this webhook may post (HTTP 429)';
};
const REDIRECT = 'redirects are not followed, since the URL is a secret; put the final address into the secret';
const CHECK_URL = 'check that the secret holds the whole webhook URL, or make a new webhook';
const statusHint = (status) => {
    if (status === 413)
        return 'shorten the text';
    return status === 401 || status === 403 || status === 404
        ? CHECK_URL
        : 'change what it names, or report this';
};
const toRefusal = (status, json) => {
    const code = json['code'];
    const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
    if (known === undefined)
        return {
            kind: 'refused',
            reason: withDetail(`HTTP ${String(status)}`, describeErrors(json)),
            hint: statusHint(status),
            senderRejected: answers.isSenderRejectedStatus(status),
        };
    const detail = hookline.isJsonObject(json['errors']) ? describeErrors(json) : '';
    const refusal = { reason: `${withDetail(known.reason, detail)} (${String(code)})`, hint: known.hint };
    return MESSAGE_MISSING.has(Number(code))
        ? { kind: 'message-missing', ...refusal }
        : { kind: 'refused', ...refusal, senderRejected: SENDER_REJECTED.has(Number(code)) };
};
const OVERLOADED = 130000;
const isTransient = (status, json) => status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;
const isId = (value) => typeof value === 'string' && /^\d{1,20}$/.test(value);
/** An answer of Discord, read. Reasons hold no URL. */
const readResponse = (answer, nowMs) => {
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
    if (status === 429)
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
    return toRefusal(status, json);
};

/** Of the flags only these can be set by an edit. https://discord.com/developers/docs/resources/webhook#edit-webhook-message */
const SUPPRESS_EMBEDS = 1 << 2;
const COMPONENTS_V2 = 1 << 15;
const POST_ONLY = new Set(['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll', 'flags']);
/** The payload for a thread, for a new thread of a forum, or in the place of a message. */
const applyTarget = (payload, target$1) => {
    const { thread, tags, edit, first, channelId } = target$1;
    const { edit: _edit, ...unedited } = target$1;
    const isId = thread !== undefined && target.isSnowflake(thread);
    if (edit !== undefined) {
        // The first message of a forum's thread has, as a rule, the thread's own ID: https://discord.com/developers/docs/topics/threads#forums
        const opened = isId ? thread : (channelId ?? first ?? edit);
        const to = { message: edit, ...(thread !== undefined && { thread: opened }) };
        return {
            ...payload,
            body: editBody(payload.body),
            to,
            asNewMessage: applyTarget(payload, unedited),
        };
    }
    const { title, ...untitled } = target$1;
    if (thread === undefined)
        return title === undefined
            ? payload
            : {
                ...applyTarget(payload, { ...untitled, thread: title }),
                asNewMessage: applyTarget(payload, untitled),
            };
    if (isId) {
        const { thread: _thread, ...unthreaded } = target$1;
        return {
            ...payload,
            to: { thread },
            ...(title !== undefined && { asNewMessage: applyTarget(payload, unthreaded) }),
        };
    }
    const opening = {
        thread_name: hookline.cutText(thread, limits.LIMITS.threadName),
        ...(tags.length > 0 && { applied_tags: tags }),
    };
    return { ...payload, body: { ...opening, ...payload.body } };
};
/** What is left out of an edit stays as it was, so everything is given: empty lists and null clear. */
const editBody = (body) => {
    const flags = Number(body['flags'] ?? 0) & (SUPPRESS_EMBEDS | COMPONENTS_V2);
    const content = Object.fromEntries(Object.entries(body).filter(([key]) => !POST_ONLY.has(key)));
    const none = (flags & COMPONENTS_V2) === 0 ? { embeds: [], components: [] } : { embeds: null };
    return { content: null, ...none, attachments: [], ...content, flags };
};

const size = (blocks) => envelope.printBlocks(blocks).length;
const isRoomy = (blocks) => hookline.sizeUpTo(blocks, limits.LIMITS.description, size) <= limits.LIMITS.description;
/** What one description holds. A beginning that none holds and that nothing parts, such as an endless address, is cut. */
const nextPart = (blocks) => {
    if (isRoomy(blocks))
        return { head: blocks, tail: [], cut: false };
    const { head, tail } = splitBlocks(blocks, limits.LIMITS.description, size);
    if (head.length > 0)
        return { head, tail, cut: false };
    return {
        head: hookline.cutBlocks(blocks.slice(0, 1), limits.LIMITS.description, size),
        tail: blocks.slice(1),
        cut: true,
    };
};
const printParts = (blocks, room) => {
    const fits = hookline.sizeUpTo(blocks, room, size) <= room;
    const parts = [];
    let cut = !fits;
    let rest = fits ? blocks : hookline.cutBlocks(blocks, room, size);
    while (rest.length > 0) {
        const part = nextPart(rest);
        parts.push(envelope.printBlocks(part.head));
        cut ||= part.cut;
        rest = part.tail;
    }
    return { parts: parts.filter(part => part !== ''), cut };
};
/** Code that goes on in another part takes a fence of its own there, which may be more than the room: then again with less. */
const printWithin = (blocks, room) => {
    let found = printParts(blocks, room);
    for (let allowed = room; countPrinted(found) > room && allowed > 0; found = printParts(blocks, allowed))
        allowed -= countPrinted(found) - room;
    return found;
};
const countPrinted = ({ parts }) => parts.reduce((sum, part) => sum + part.length, 0);
const GAP$1 = '\n\n';
/** Text at the end of the last part, or in one of its own where that part is full. */
const appendText = (parts, text, gap = GAP$1) => {
    const last = parts.at(-1);
    if (text === '')
        return parts;
    return last === undefined || last.length + gap.length + text.length > limits.LIMITS.description
        ? [...parts, text]
        : [...parts.slice(0, -1), last + gap + text];
};
const LONGEST_LINK = 600;
const restLine = (more) => {
    const target = more === undefined ? undefined : envelope.linkTarget(more);
    return target === undefined || target.length > LONGEST_LINK ? hookline.MARK : `[${hookline.MARK} Read the rest](${target})`;
};
/** The printed length of a body that is not cut, in units; of one longer than `room`, only that it is. */
const bodyLength = (blocks, room) => hookline.sizeUpTo(blocks, room, size);
/** A body in at most `room` units over all its parts; where it had to be cut, its last line leads to `more` if there is room. */
const layOutBody = (blocks, room, more) => {
    const wanted = bodyLength(blocks, room);
    if (wanted === 0)
        return { parts: [], cut: false };
    // Finding where to cut takes long: it is not done for nothing.
    const isWhole = wanted <= room;
    const fits = isWhole ? blocks : hookline.wholeWords(blocks, room, size);
    const printed = fits && printWithin(fits, room);
    if (printed?.cut === false)
        return { ...printed, unlinked: !isWhole };
    const line = restLine(more);
    const left = room - GAP$1.length - line.length;
    if (left < 0)
        return { ...printWithin(blocks, Math.max(0, room)), cut: true };
    return { parts: appendText(printWithin(blocks, left).parts, line), cut: true };
};

const textRules = (embed, at) => [
    { path: `${at}.title`, value: embed.title, max: limits.LIMITS.title },
    { path: `${at}.description`, value: embed.description, max: limits.LIMITS.description },
    { path: `${at}.author.name`, value: embed.author?.name, max: limits.LIMITS.author },
    { path: `${at}.footer.text`, value: embed.footer?.text, max: limits.LIMITS.footer },
    ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
        { path: `${at}.fields.${String(index)}.name`, value: name, max: limits.LIMITS.fieldName },
        { path: `${at}.fields.${String(index)}.value`, value, max: limits.LIMITS.fieldValue },
    ]),
];
const urlRules = (embed, at) => [
    { path: `${at}.url`, value: embed.url },
    { path: `${at}.author.url`, value: embed.author?.url },
    { path: `${at}.image.url`, value: embed.image?.url },
    { path: `${at}.thumbnail.url`, value: embed.thumbnail?.url },
].map(rule => ({ ...rule, max: limits.LIMITS.url }));
const textFaults = (rules) => rules.flatMap(({ path, value, max }) => {
    if (value === undefined)
        return [];
    if (value.trim() === '')
        return [`${path} is blank`];
    if (!value.isWellFormed())
        return [`${path} holds half a character`];
    return value.length > max ? [`${path} has ${String(value.length)} units, ${String(max)} at most`] : [];
});
const countFault = (path, items, max) => items !== undefined && (items.length === 0 || items.length > max)
    ? [`${path} holds ${String(items.length)}, 1 to ${String(max)} are allowed`]
    : [];
const embedFaults = (embed, at) => [
    ...textFaults([...textRules(embed, at), ...urlRules(embed, at)]),
    ...countFault(`${at}.fields`, embed.fields, limits.LIMITS.fields),
    ...(embed.color !== undefined &&
        (!Number.isInteger(embed.color) || embed.color < 0 || embed.color > limits.LIMITS.color)
        ? [`${at}.color is none`]
        : []),
];
const buttonFaults = (rows) => [
    ...countFault('components', rows, limits.LIMITS.buttonRows),
    ...(rows ?? []).flatMap(({ components }, index) => {
        const at = `components.${String(index)}`;
        const texts = components.flatMap(({ label, url }) => [
            { path: `${at}.label`, value: label, max: limits.LIMITS.buttonLabel },
            { path: `${at}.url`, value: url, max: limits.LIMITS.buttonUrl },
        ]);
        return [...countFault(at, components, limits.LIMITS.buttonsInRow), ...textFaults(texts)];
    }),
];
const findFaults = (body) => {
    const embeds = body.embeds ?? [];
    const together = embeds
        .flatMap(embed => textRules(embed, ''))
        .reduce((sum, { value = '' }) => sum + value.length, 0);
    return [
        ...countFault('embeds', embeds, limits.LIMITS.embeds),
        ...embeds.flatMap((embed, index) => embedFaults(embed, `embeds.${String(index)}`)),
        ...(together > limits.LIMITS.allEmbedsTogether
            ? [`embeds have ${String(together)} units together, ${String(limits.LIMITS.allEmbedsTogether)} at most`]
            : []),
        ...buttonFaults(body.components),
        ...textFaults([
            { path: 'content', value: body.content, max: limits.LIMITS.content },
            { path: 'username', value: body.username, max: limits.LIMITS.username },
            { path: 'avatar_url', value: body.avatar_url, max: limits.LIMITS.url },
        ]),
    ];
};
/** The payload, if it keeps Discord's limits. Throws an Error that names the place if not: that is a mistake of ours. */
const checkedPayload = (body, cuts) => {
    const [fault] = findFaults(body);
    if (fault !== undefined)
        throw new Error(`Discord would refuse this message: ${fault}`);
    return { body: { ...body }, cuts };
};

/** Discord trims names before it refuses blank ones, but this stays. */
const NO_NAME = '\u200b';
const print = (source, room) => {
    const name = envelope.fitText(hookline.oneLine(source.name), limits.LIMITS.fieldName);
    const label = name.text === '' ? NO_NAME : name.text;
    const value = envelope.fitInlines(source.value, Math.min(limits.LIMITS.fieldValue, room - label.length));
    if (value.text === '')
        return undefined;
    const inline = value.text.length <= limits.LAYOUT.inlineValue && !value.text.includes('\n');
    return { source, field: { name: label, value: value.text, inline }, cut: name.cut || value.cut };
};
/** The fields as Discord Markdown, without those that say nothing. */
const printFields = (fields) => fields.flatMap(field => print(field, Infinity) ?? []);
const fieldLength = ({ field }) => field.name.length + field.value.length;
/** The units that fields take together. */
const fieldsLength = (fields) => fields.reduce((sum, field) => sum + fieldLength(field), 0);
/** How many leading fields `room` holds. */
const fitting = (fields, room) => {
    let left = room;
    const over = fields.findIndex(field => {
        left -= fieldLength(field);
        return left < 0;
    });
    return over < 0 ? fields.length : over;
};
/** At most `most` leading fields in `room` units; the first that does not fit is cut, unless only a stub would be left. */
const keepFields = (fields, room, most) => {
    const kept = fields.slice(0, Math.min(most, fitting(fields, room)));
    const next = fields[kept.length];
    const left = room - fieldsLength(kept);
    if (next === undefined || kept.length >= most || left < next.field.name.length + limits.LAYOUT.stub)
        return kept;
    const part = print(next.source, left);
    return part === undefined ? kept : [...kept, part];
};

/** A name beside mentions that may act: a backslash alone would not keep an `@` in it from doing so. */
const nameText = (name) => envelope.escapeText(hookline.oneLine(name).replaceAll('@', `@${envelope.NOTHING_WIDE}`), true);
/** https://discord.com/developers/docs/reference#message-formatting */
const toParts = (mention) => {
    if (mention.kind !== 'one')
        return [{ text: `@${mention.kind}`, everyone: true }];
    const ids = mention.ids.filter(id => id.platform === 'discord');
    if (ids.length === 0)
        return mention.name === undefined ? [] : [{ text: nameText(mention.name) }];
    return ids.map(({ kind, id }) => kind === 'user' ? { text: `<@${id}>`, user: id } : { text: `<@&${id}>`, role: id });
};
/**
 * The mentions as `content`, since those in embeds notify nobody, and leave for exactly these.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
const mentionFields = (mentions = []) => {
    // As many as `content` and the lists of IDs hold.
    const shown = hookline.fitMentions(mentions.flatMap(toParts), limits.LIMITS.content, limits.LIMITS.mentions);
    const users = shown.flatMap(({ user }) => user ?? []);
    const roles = shown.flatMap(({ role }) => role ?? []);
    return {
        ...(shown.length > 0 && { content: shown.map(({ text }) => text).join(' ') }),
        allowed_mentions: {
            parse: shown.some(({ everyone }) => everyone) ? ['everyone'] : [],
            ...(users.length > 0 && { users }),
            ...(roles.length > 0 && { roles }),
        },
    };
};

/** What separates two parts of a description: an empty line, or a line's end. */
const GAP = 2;
const inRows = (items, length) => Array.from({ length: Math.ceil(items.length / length) }, (_, row) => items.slice(row * length, (row + 1) * length));
/** The room of a part: all it wants if that is left; else what is left, but never less than what it may keep. */
const roomFor = (wanted, kept, left) => Math.max(Math.min(wanted, left), Math.min(wanted, kept));
const buildHead = (message, title) => {
    const author = hookline.cutText(hookline.oneLine(message.repo?.label ?? ''), limits.LIMITS.author);
    const authorUrl = envelope.embedUrl(message.repo?.url);
    const face = envelope.embedUrl(message.face?.url);
    const url = envelope.embedUrl(message.url);
    const thumbnail = envelope.embedUrl(message.thumbnail);
    return {
        ...(author === ''
            ? {}
            : {
                author: {
                    name: author,
                    ...(authorUrl === undefined ? {} : { url: authorUrl }),
                    ...(face === undefined ? {} : { icon_url: face }),
                },
            }),
        title,
        ...(url === undefined ? {} : { url }),
        ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    };
};
/** The parts share `room` units; each is cut as far as the ones that are worth more need it: facts, fields, change, body. */
const layOut = (message, lines, room) => {
    const allFields = printFields(message.fields);
    const allFacts = envelope.fitFacts(message.facts, Infinity);
    const factsLength = allFacts.line.length + allFacts.footer.length + GAP;
    const changeLength = envelope.fitChange(lines, Infinity).text.length + GAP;
    const body = bodyLength(message.body, room);
    const left = room - fieldsLength(allFields) - changeLength - body;
    const factsRoom = roomFor(factsLength, limits.LAYOUT.factsKept, left);
    const fieldsRoom = roomFor(fieldsLength(allFields), limits.LAYOUT.fieldsKept, room - factsRoom - changeLength - body);
    const changeRoom = roomFor(changeLength, limits.LAYOUT.changeKept, room - factsRoom - fieldsRoom - body);
    const facts = envelope.fitFacts(message.facts, factsRoom - GAP);
    const change = envelope.fitChange(lines, changeRoom - GAP);
    const rest = message.more ?? message.url;
    const text = layOutBody(message.body, room - factsRoom - fieldsRoom - changeRoom, rest);
    const after = [change.text, facts.line].filter(line => line !== '').join('\n');
    const descriptions = appendText(text.parts, after, message.changeFollows ? '\n' : undefined);
    const places = limits.LIMITS.fields * (limits.LIMITS.embeds - Math.max(0, descriptions.length - 1));
    const fields = keepFields(allFields, fieldsRoom, places);
    const lost = allFields.length - fields.filter(field => !field.cut).length;
    return {
        descriptions,
        fields: fields.map(({ field }) => field),
        footer: facts.footer,
        cuts: hookline.listCuts({
            body: text.cut,
            bodyLinks: text.unlinked === true,
            change: change.cut,
            fields: { cut: lost, of: allFields.length },
            facts: facts.cut,
        }),
    };
};
/** One embed for each description and each 25 fields, the first fields under the last description. */
const buildEmbeds = (message, head, parts) => {
    const image = envelope.embedUrl(message.image);
    const last = Math.max(0, parts.descriptions.length - 1);
    const rows = inRows(parts.fields, limits.LIMITS.fields);
    const count = last + Math.max(1, rows.length);
    return Array.from({ length: count }, (_, index) => {
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
    });
};
const buildRows = (buttons) => inRows(buttons, limits.LIMITS.buttonsInRow).map(row => ({
    type: 1,
    components: row.map(({ label, url }) => ({ type: 2, style: 5, label, url })),
}));
/** One message. Throws a UserError for a sender's name that Discord refuses. */
const render = (message, envelope$1) => {
    const title = envelope.fitTitle(message);
    const head = buildHead(message, title.text);
    const { buttons, lines } = envelope.sortButtons(message.buttons);
    const room = limits.LIMITS.allEmbedsTogether - title.text.length - (head.author?.name.length ?? 0);
    const parts = layOut(message, [...message.change, ...lines], room);
    const body = {
        ...envelope.senderFields(envelope$1),
        embeds: [...buildEmbeds(message, head, parts)],
        ...(buttons.length === 0 ? {} : { components: buildRows(buttons) }),
        ...mentionFields(message.mentions),
    };
    return [checkedPayload(body, [...(title.cut ? [{ part: 'title' }] : []), ...parts.cuts])];
};

exports.applyTarget = applyTarget;
exports.editor = editor;
exports.follow = follow;
exports.readResponse = readResponse;
exports.render = render;
