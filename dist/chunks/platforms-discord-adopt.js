'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var ownKeys = require('./platforms-own-keys.js');
var ownFill = require('./platforms-own-fill.js');
var envelope = require('./platforms-discord-envelope.js');
var json = require('./values-json.js');
var limits = require('./platforms-discord-limits.js');
var checks = require('./values-checks.js');
var ownComponents = require('./platforms-discord-own-components.js');

/** https://discord.com/developers/docs/reference#message-formatting */
const MENTION = /<@(?<role>&?)!?(?<id>\d{17,20})>|@(?<all>everyone|here)/g;
/** The texts that notify somebody: those of embeds do not. */
const textsOf = ({ content, components }) => [
    content,
    ...json.objectsIn(components).flatMap(({ type, content: said }) => (type === 10 ? [said] : [])),
];
/**
 * Leave for the mentions that the author wrote, and for no others: a value that a template puts in calls nobody.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
const allowedMentions = (written) => {
    const users = new Set();
    const roles = new Set();
    let everyone = false;
    for (const text of textsOf(written))
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
    : findings.wrong(at, `a webhook sets none but ${Object.values(ownComponents.FLAGS).join(', ')} and their sums`);
const senderName = (value, at) => {
    const refused = envelope.REFUSED_NAMES.exec(String(value))?.[0];
    return refused === undefined
        ? []
        : findings.wrong(at, `holds "${refused}", which Discord refuses in a sender's name`);
};
const notBoth = (value, at) => {
    const { parse, ...listed } = value;
    return ['users', 'roles']
        .filter(kind => json.listOf(parse).includes(kind) && json.listOf(listed[kind]).length > 0)
        .flatMap(kind => findings.wrong(findings.below(at, kind), `listed, and in parse as well, of which Discord takes one`));
};
/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const mentions = checks.all(checks.shape({}, {
    parse: checks.list(checks.choice('users', 'roles', 'everyone')),
    users: checks.list(ownComponents.snowflake, limits.LIMITS.mentions),
    roles: checks.list(ownComponents.snowflake, limits.LIMITS.mentions),
    replied_user: checks.flag,
}, ownComponents.loose), notBoth);
const emoji = checks.shape({}, { id: checks.anything, name: checks.anything, animated: checks.anything }, ownComponents.loose);
const pollText = (max) => checks.shape({}, { text: checks.text(max), emoji }, ownComponents.loose);
const poll = checks.shape({
    question: pollText(ownComponents.OWN.pollQuestion),
    answers: checks.list(checks.shape({ poll_media: pollText(ownComponents.OWN.pollAnswer) }, { answer_id: checks.anything }, ownComponents.loose), ownComponents.OWN.pollAnswers, 1),
}, { duration: checks.whole(1, ownComponents.OWN.pollHours), allow_multiselect: checks.flag, layout_type: checks.choice(1) }, ownComponents.loose);
const noFiles = (value, at) => json.listOf(value).length === 0 ? [] : findings.wrong(at, 'files are not sent: link to them instead');
const message = checks.shape({}, {
    content: checks.text(limits.LIMITS.content, { trimmed: true, mayBeEmpty: true }),
    username: checks.all(checks.text(limits.LIMITS.username, { trimmed: true }), senderName),
    avatar_url: ownComponents.web,
    tts: checks.flag,
    embeds: ownComponents.embeds,
    allowed_mentions: mentions,
    components: checks.anything,
    attachments: noFiles,
    poll,
    flags: checks.all(checks.whole(0), flags),
    thread_name: checks.text(limits.LIMITS.threadName),
    applied_tags: checks.list(ownComponents.snowflake, ownComponents.OWN.tags),
}, ownComponents.loose);
const hasLayout = ({ flags: set }) => (Number(set ?? 0) & ownComponents.FLAGS.componentsV2) !== 0;
const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const components = (value, at) => {
    const body = value;
    const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter(key => !isEmpty(body[key])) : [];
    const shown = body['components'];
    return [
        ...forbidden.flatMap(key => findings.wrong(findings.below(at, key), 'may not stand beside flags: 32768')),
        ...(isEmpty(shown) ? [] : (hasLayout(body) ? ownComponents.layout : ownComponents.rows)(shown, findings.below(at, 'components'))),
    ];
};
const says = (value, at) => {
    const { content, embeds: cards, components: shown, poll: asked } = value;
    const isSaid = (typeof content === 'string' && content.trim() !== '') ||
        json.listOf(cards).some(ownComponents.embedSays) ||
        !isEmpty(shown) ||
        json.isFields(asked);
    return isSaid ? [] : findings.wrong(at, 'no content, embeds, components or poll to show');
};
/** What says nothing because its key is misspelt is told by that key. */
const saysOrMisspelt = (value, at) => {
    const nothing = says(value, at);
    return nothing.length === 0 ? [] : [...misspelt(value, at), ...nothing];
};
const misspelt = (value, at) => message(value, at)
    .filter(({ problem }) => findings.isMisspelt(problem))
    .map(({ at: place, problem }) => ({ at: place, problem }));
/** A whole message of the user's. https://discord.com/developers/docs/resources/webhook#execute-webhook */
const ownMessage = checks.all(message, components, saysOrMisspelt);

const ADDRESS = /(?:^|_)url$/;
/** Whom a message calls, and what a component is: nothing that a value may choose. */
const FIXED = new Set(['type', 'style', 'parse', 'users', 'roles', 'applied_tags', 'id']);
/** Keys that Discord reads as Markdown. https://discord.com/developers/docs/reference#message-formatting */
const MARKDOWN = new Set(['content', 'description', 'value']);
const ONE_LINE = new Set(['title', 'name']);
/** Writes the texts of one message. `input` is where it came by. */
const writerOf = (input) => (pieces, spot) => {
    if (FIXED.has(spot.key))
        throw new hookline.UserError(input, `a template in ${spot.key} could choose whom to mention`, 'write it out');
    const write = writeOf(spot);
    return ownFill.appended(pieces, (value, before, after) => {
        const open = isMarkdown(spot) ? withoutBracket(value, before) : before;
        return open + write(value, open, after);
    });
};
/** A bracket of the author's in which the value would be a mention, or a link to what is none, is a bracket no more. */
const withoutBracket = (value, before) => before
    .replace(/<(?=[@#&!:\w]*$)/, String.raw `\<`)
    .replace(/\]\(<?$/, found => (envelope.linkTarget(ownFill.addressOf(value)) === undefined ? `]${envelope.NOTHING_WIDE}(` : found));
const isMarkdown = ({ key, holder }) => (MARKDOWN.has(key) || ONE_LINE.has(key)) && !('media' in holder) && !('icon_url' in holder);
const writeOf = (spot) => {
    if (ADDRESS.test(spot.key))
        return (value, before) => hookline.inAddress(ownFill.addressOf(value), before);
    if (!isMarkdown(spot))
        return value => hookline.oneLine(ownFill.plainText(value));
    return MARKDOWN.has(spot.key) ? inMarkdown : inLine;
};
/** A backslash alone keeps no mention from acting, whatever the author allows. */
const unmentioned = (text, before, after) => {
    const inside = text.replace(/(?<=<)@(?=[!&]?\d)|@(?=everyone|here)/g, `@${envelope.NOTHING_WIDE}`);
    const start = /(?:<[@#&!:\w]*|@\w*)$/.test(before) ? envelope.NOTHING_WIDE : '';
    const end = /(?:<[@#&!:\w]*|@\w*)$/.test(text) && /^[\w&!:>]/.test(after) ? envelope.NOTHING_WIDE : '';
    return start + inside + end;
};
const inLine = (value, before, after) => unmentioned(envelope.escapeText(hookline.oneLine(ownFill.plainText(value)), before === ''), before, after);
const isOpen = (before, mark) => before.split(mark).length % 2 === 0;
const inMarkdown = (value, before, after) => {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (isOpen(before, '```'))
        return unmentioned(withoutTicks(hookline.manyLines(ownFill.plainText(value))), before, after);
    if (isOpen(line.replaceAll('```', ''), '`'))
        return unmentioned(withoutTicks(hookline.oneLine(ownFill.plainText(value))), before, after);
    if (/\]\(<?$/.test(before))
        return envelope.linkTarget(ownFill.addressOf(value)) ?? '';
    const [url] = /https?:\/\/[^\s<>]*$/i.exec(before) ?? [];
    if (url !== undefined)
        return hookline.inAddress(hookline.oneLine(ownFill.plainText(value)), url).replace(/[()*_~|@']/g, percent);
    if (/\[[^\]]*$/.test(before) && /^[^[\]]*\]\(/.test(after))
        return inLabel(value, before, after);
    return inProse(value, before, after);
};
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
const withoutTicks = (text) => text.replaceAll('`', '\u02cb');
/** A label ends at the author's own bracket, and names no address: that would hide where the link leads. */
const inLabel = (value, before, after) => inLine({ kind: 'text', text: ownFill.plainText(value).replace(/https?:\/\//gi, '') }, before, after).replace(/[[\]]/g, bracket => (bracket === '[' ? '(' : ')'));
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

const MEND = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';
/** The user's own message, if Discord's limits hold. Throws a `UserError` that names the places where they do not. */
const adopt = (own, envelope) => {
    ownKeys.checkKeys(own, 'discord');
    const body = ownFill.filled(own, writerOf(own.input));
    const findings$1 = ownMessage(body, own.at);
    const faults = findings.faultsLine(findings$1);
    if (faults !== '')
        throw new hookline.UserError(own.input, faults, MEND);
    const { allowed_mentions: allowed = null, ...rest } = body;
    return {
        body: {
            ...withSender(envelope, rest),
            allowed_mentions: allowed ?? allowedMentions(ownFill.authored(own)),
        },
        cuts: [],
        notes: [...own.notes, ...findings.oddities(findings$1).map(line => `${own.input}: ${line}`)],
        ...(own.thread !== undefined && { to: { thread: own.thread } }),
    };
};
/** What the inputs say, where the message does not. */
const withSender = (envelope$1, body) => {
    const { username: _username, ...unnamed } = envelope$1;
    const { flags = 0, ...from } = envelope.sender('username' in body ? unnamed : envelope$1);
    const all = flags | Number(body['flags'] ?? 0);
    return { ...from, ...body, ...(all !== 0 && { flags: all }) };
};

exports.adopt = adopt;
