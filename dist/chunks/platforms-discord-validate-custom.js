'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var customLabel = require('./platforms-custom-label.js');
var customFill = require('./platforms-custom-fill.js');
var envelope = require('./platforms-discord-envelope.js');
var limits = require('./platforms-discord-limits.js');
var checks = require('./values-checks.js');
var customComponents = require('./platforms-discord-custom-components.js');

/** https://discord.com/developers/docs/reference#message-formatting */
const MENTION = /<@(?<role>&?)!?(?<id>\d{17,20})>|@(?<all>everyone|here)/g;
/** The texts that notify somebody: those of embeds do not. */
const notifyingTexts = ({ content, components }) => [
    content,
    ...hookline.objectsIn(components).flatMap(({ type, content: said }) => (type === 10 ? [said] : [])),
];
/**
 * Leave for the mentions that the author wrote, and for no others: a value that a template puts in calls nobody.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
const allowedMentions = (written) => {
    const users = new Set();
    const roles = new Set();
    let everyone = false;
    for (const text of notifyingTexts(written))
        for (const { groups } of typeof text === 'string' ? text.matchAll(MENTION) : []) {
            const { id, role, all } = groups ?? {};
            everyone ||= all !== undefined;
            if (id !== undefined)
                (role === '&' ? roles : users).add(id);
        }
    return {
        parse: everyone ? ['everyone'] : [],
        ...(users.size > 0 && { users: [...users].slice(0, limits.LIMITS.mentions) }),
        ...(roles.size > 0 && { roles: [...roles].slice(0, limits.LIMITS.mentions) }),
    };
};

const flags = (value, at) => (Number(value) & -36869) === 0
    ? []
    : findings.fault(at, `a webhook sets none but ${Object.values(customComponents.FLAGS).join(', ')} and their sums`);
const senderName = (value, at) => {
    const refused = envelope.REFUSED_NAMES.exec(String(value))?.[0];
    return refused === undefined
        ? []
        : findings.fault(at, `holds "${refused}", which Discord refuses in a sender's name`);
};
const notBoth = (value, at) => {
    const { parse, ...listed } = value;
    return ['users', 'roles']
        .filter(kind => hookline.asArray(parse).includes(kind) && hookline.asArray(listed[kind]).length > 0)
        .flatMap(kind => findings.fault(findings.keyPath(at, kind), `listed, and in parse as well, of which Discord takes one`));
};
/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const mentions = checks.all(checks.shape({}, {
    parse: checks.list(checks.choice('users', 'roles', 'everyone')),
    users: checks.list(customComponents.snowflake, limits.LIMITS.mentions),
    roles: checks.list(customComponents.snowflake, limits.LIMITS.mentions),
    replied_user: checks.flag,
}, customComponents.loose), notBoth);
const emoji = checks.shape({}, { id: checks.anything, name: checks.anything, animated: checks.anything }, customComponents.loose);
const pollText = (max) => checks.shape({}, { text: checks.text(max), emoji }, customComponents.loose);
const poll = checks.shape({
    question: pollText(customComponents.CUSTOM_LIMITS.pollQuestion),
    answers: checks.list(checks.shape({ poll_media: pollText(customComponents.CUSTOM_LIMITS.pollAnswer) }, { answer_id: checks.anything }, customComponents.loose), customComponents.CUSTOM_LIMITS.pollAnswers, 1),
}, { duration: checks.whole(1, customComponents.CUSTOM_LIMITS.pollHours), allow_multiselect: checks.flag, layout_type: checks.choice(1) }, customComponents.loose);
const noFiles = (value, at) => hookline.asArray(value).length === 0 ? [] : findings.fault(at, 'files are not sent: link to them instead');
const message = checks.shape({}, {
    content: checks.text(limits.LIMITS.content, { trimmed: true, mayBeEmpty: true }),
    username: checks.all(checks.text(limits.LIMITS.username, { trimmed: true }), senderName),
    avatar_url: customComponents.web,
    tts: checks.flag,
    embeds: customComponents.embeds,
    allowed_mentions: mentions,
    components: checks.anything,
    attachments: noFiles,
    poll,
    flags: checks.all(checks.whole(0), flags),
    thread_name: checks.text(limits.LIMITS.threadName),
    applied_tags: checks.list(customComponents.snowflake, customComponents.CUSTOM_LIMITS.tags),
}, customComponents.loose);
const hasLayout = ({ flags: set }) => (Number(set ?? 0) & customComponents.FLAGS.componentsV2) !== 0;
const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const components = (value, at) => {
    const body = value;
    const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter(key => !isEmpty(body[key])) : [];
    const shown = body['components'];
    return [
        ...forbidden.flatMap(key => findings.fault(findings.keyPath(at, key), 'is not allowed together with flags: 32768')),
        ...(isEmpty(shown) ? [] : (hasLayout(body) ? customComponents.layout : customComponents.rows)(shown, findings.keyPath(at, 'components'))),
    ];
};
const hasContent = (value, at) => {
    const { content, embeds: cards, components: shown, poll: asked } = value;
    const isSaid = (typeof content === 'string' && content.trim() !== '') ||
        hookline.asArray(cards).some(customComponents.embedSays) ||
        !isEmpty(shown) ||
        hookline.isJsonObject(asked);
    return isSaid ? [] : findings.fault(at, 'no content, embeds, components or poll to show');
};
/** What says nothing because its key is misspelled is told by that key. */
const hasContentOrMisspelled = (value, at) => {
    const nothing = hasContent(value, at);
    return nothing.length === 0 ? [] : [...findMisspelled(value, at), ...nothing];
};
const findMisspelled = (value, at) => message(value, at)
    .filter(({ misspelled }) => misspelled)
    .map(findings.refuseMisspelled);
/** A whole message of the user's. https://discord.com/developers/docs/resources/webhook#execute-webhook */
const customMessage = checks.all(message, components, hasContentOrMisspelled);

const ADDRESS = /(?:^|_)url$/;
/** Whom a message calls, and what a component is: nothing that a value may choose. */
const FIXED = new Set(['type', 'style', 'parse', 'users', 'roles', 'applied_tags', 'id']);
/** Keys that Discord reads as Markdown. https://discord.com/developers/docs/reference#message-formatting */
const MARKDOWN = new Set(['content', 'description', 'value']);
const ONE_LINE = new Set(['title', 'name']);
/** Writes the texts of one message. */
const createWriter = ({ input, links = {} }) => (pieces, slot) => {
    if (FIXED.has(slot.key))
        throw new hookline.UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
    const write = pickWriter(slot);
    const target = customLabel.findTarget(slot, links);
    return customFill.appendPieces(pieces, (value, before, after, later) => {
        const open = isMarkdown(slot) ? withoutBracket(value, before) : before;
        const label = MARKDOWN.has(slot.key) && openCode(open) === undefined ? customLabel.openLabel(open) : undefined;
        const link = label === undefined ? undefined : customLabel.readMarkdownLink(later, inAddress);
        if (label !== undefined && link !== undefined)
            return open + inLabel(value, open, after, { before: label, ...link }, links);
        if (MARKDOWN.has(slot.key) && value.kind === 'link')
            return open + write(truthful(value, links), open, after);
        return (open +
            write(target === undefined ? value : customLabel.labelValue(value, open, later, target, links), open, after));
    });
};
/** A bracket of the author's in which the value would be a mention, or a link to what is none, is a bracket no more. */
const withoutBracket = (value, before) => before
    .replace(/<(?=[@#&!:\w]*$)/, String.raw `\<`)
    .replace(/\]\(<?$/, found => envelope.linkTarget(customFill.valueAddress(value)) === undefined ? `]${envelope.NOTHING_WIDE}(` : found);
const isMarkdown = ({ key, holder }) => (MARKDOWN.has(key) || ONE_LINE.has(key)) && !('media' in holder) && !('icon_url' in holder);
const pickWriter = (slot) => {
    if (ADDRESS.test(slot.key))
        return (value, before) => hookline.encodeInAddress(customFill.valueAddress(value), before);
    if (!isMarkdown(slot))
        return value => hookline.oneLine(customFill.plainText(value));
    return MARKDOWN.has(slot.key) ? inMarkdown : inLine;
};
/** A backslash alone keeps no mention from acting, whatever the author allows. */
const unmentioned = (text, before, after) => {
    const inside = text.replace(/(?<=<)@(?=[!&]?\d)|@(?=everyone|here)/g, `@${envelope.NOTHING_WIDE}`);
    const start = /(?:<[@#&!:\w]*|@\w*)$/.test(before) ? envelope.NOTHING_WIDE : '';
    const end = /(?:<[@#&!:\w]*|@\w*)$/.test(text) && /^[\w&!:>]/.test(after) ? envelope.NOTHING_WIDE : '';
    return start + inside + end;
};
const inLine = (value, before, after) => unmentioned(envelope.escapeText(hookline.oneLine(customFill.plainText(value)), before === ''), before, after);
/** An escaped sign, a block of code, a span; the groups are their ends, which are empty where they are still open. */
const CODE = /\\[^]|```[^]*?(```|$)|`[^`\n]*(`|\n|$)/g;
/** In what code the next character is. */
const openCode = (before) => {
    const [, block, span] = [...before.matchAll(CODE)].at(-1) ?? [];
    if (block === '')
        return 'block';
    return span === '' ? 'span' : undefined;
};
const inMarkdown = (value, before, after) => {
    const code = openCode(before);
    if (code !== undefined) {
        const lines = code === 'block' ? hookline.manyLines : hookline.oneLine;
        return unmentioned(withoutTicks(lines(customFill.plainText(value))), before, after);
    }
    if (/\]\(<?$/.test(before))
        return envelope.linkTarget(customFill.valueAddress(value)) ?? '';
    const [url] = /https?:\/\/[^\s<>]*$/i.exec(before) ?? [];
    if (url !== undefined)
        return inAddress(customFill.plainText(value), url);
    return inProse(value, before, after);
};
const inAddress = (value, before) => before === ''
    ? (envelope.linkTarget(value) ?? '')
    : hookline.encodeInAddress(hookline.oneLine(value), before).replace(/[()*_~|@']/g, percent);
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
const withoutTicks = (text) => text.replaceAll('`', '\u02cb');
/** A label ends at the author's own bracket, and names no address that the link does not lead to. */
const inLabel = (value, before, after, label, links) => {
    const words = customLabel.labelWords(withoutScheme(hookline.oneLine(customFill.plainText(value))), label, links, withoutScheme);
    return inLine({ kind: 'text', text: words }, before, after).replace(/[[\]]/g, bracket => bracket === '[' ? '(' : ')');
};
/** Discord makes no link of a label that holds the beginning of one. */
const withoutScheme = (address) => {
    const rest = address.replace(/https?:\/\//gi, '');
    return rest === address ? rest : withoutScheme(rest);
};
/** A link whose label may be a value too. */
const truthful = ({ label, url }, links) => ({
    kind: 'link',
    url,
    label: customLabel.labelWords(hookline.oneLine(label), { before: '', after: '', target: url }, links),
});
const inProse = (value, before, after) => {
    switch (value.kind) {
        case 'text': {
            const standsAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
            const text = standsAlone ? hookline.manyLines(value.text) : hookline.oneLine(value.text);
            const atStart = /(?:^|\n)[ \t>]*$/.test(before);
            const lines = text.split('\n').map((line, index) => envelope.escapeProse(line, index > 0 || atStart));
            return unmentioned(lines.join('\n'), before, after);
        }
        case 'link':
            return unmentioned(envelope.printInlines([{ kind: 'link', url: value.url, of: [hookline.text(value.label)] }]), before, after);
        case 'blocks':
            return unmentioned(envelope.printBlocks(value.of), before, after);
    }
};

const HINT = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';
/** The user's own message, if Discord's limits hold. Throws a `UserError` that names the places where they do not. */
const validateCustom = (own, envelope) => {
    customLabel.checkKeys(own, 'discord');
    const body = customFill.fillTexts(own, createWriter(own));
    const findings$1 = customMessage(body, own.at);
    const faults = findings.formatFaults(findings$1);
    if (faults !== '')
        throw new hookline.UserError(own.input, faults, findings.faultHint(findings$1) ?? HINT);
    const { allowed_mentions: allowed = null, ...rest } = body;
    return {
        body: {
            ...withSender(envelope, rest),
            allowed_mentions: allowed ?? allowedMentions(customFill.authoredTexts(own)),
        },
        cuts: [],
        notes: [...own.notes, ...findings.listCautions(findings$1).map(line => `${own.input}: ${line}`)],
        ...(own.thread !== undefined && { to: { thread: own.thread } }),
    };
};
/** What the inputs say, where the message does not. */
const withSender = (envelope$1, body) => {
    const { username: _username, ...unnamed } = envelope$1;
    const { flags = 0, ...from } = envelope.senderFields('username' in body ? unnamed : envelope$1);
    const all = flags | Number(body['flags'] ?? 0);
    return { ...from, ...body, ...(all !== 0 && { flags: all }) };
};

exports.validateCustom = validateCustom;
