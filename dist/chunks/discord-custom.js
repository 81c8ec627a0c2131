'use strict';

var start = require('../hookline.js');
var checks = require('./checks.js');
var custom = require('./custom.js');
var discord = require('./discord.js');
var common = require('./common.js');

/** https://discord.com/developers/docs/reference#message-formatting */
const MENTION = /<@(?<role>&?)!?(?<id>\d{17,20})>|@(?<all>everyone|here)/g;
/** The texts that notify people. Those in embeds do not. */
const notifyingTexts = (function ({ content, components }) {
    return [
        content,
        ...start.objectsIn(components).flatMap((({ type, content: said }) => (type === 10 ? [said] : []))),
    ];
});
/**
 * Allows the mentions that the author wrote, and no others: a template value mentions nobody.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
const allowedMentions = (function (written) {
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
        ...(users.size > 0 && { users: [...users].slice(0, discord.LIMITS.mentions) }),
        ...(roles.size > 0 && { roles: [...roles].slice(0, discord.LIMITS.mentions) }),
    };
});

/** Discord ignores unknown keys and accepts `null` for an absent one. */
const loose = { nullable: true, where: 'to Discord, which ignores it' };
/** Discord trims a text before it counts. */
const trimmed = (function (max) {
    return custom.text(max, { trimmed: true });
});
const optionalText = (function (max) {
    return custom.text(max, { trimmed: true, mayBeEmpty: true });
});
const web = custom.address(discord.LIMITS.url, 'http', 'https');
const isFile = (function (value) {
    return typeof value === 'string' && value.startsWith('attachment:');
});
/** The address of an image. */
const media = (function (value, at) {
    return isFile(value)
        ? checks.fault(at, 'names a file, and files are not sent: write its address, https://\u2026')
        : web(value, at);
});
const timestamp = (function (value, at) {
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
        ? []
        : checks.fault(at, 'not a time such as 2026-12-31T18:30:00Z');
});
/** Discord's colors are numbers; people write the forms of other tools. */
const color = (function (value, at) {
    const meant = typeof value === 'string' ? (readDecimal(value) ?? checks.readColor(value)) : undefined;
    return meant === undefined
        ? custom.whole(0, discord.LIMITS.color)(value, at)
        : checks.fault(at, 'not a whole number', `write ${meant}`);
});
const readDecimal = (function (text) {
    return /^\d{7,8}$/.test(text) && Number(text) <= discord.LIMITS.color ? Number(text) : undefined;
});
const picture$1 = custom.shape({ url: media }, { height: custom.anything, width: custom.anything, proxy_url: custom.anything }, loose);
/** https://discord.com/developers/docs/resources/message#embed-object */
const embed = custom.shape({}, {
    title: optionalText(discord.LIMITS.title),
    description: optionalText(discord.LIMITS.description),
    url: web,
    timestamp,
    color,
    footer: custom.shape({ text: trimmed(discord.LIMITS.footer) }, { icon_url: media, proxy_icon_url: custom.anything }, loose),
    image: picture$1,
    thumbnail: picture$1,
    author: custom.shape({ name: trimmed(discord.LIMITS.author) }, { url: web, icon_url: media, proxy_icon_url: custom.anything }, loose),
    fields: custom.list(custom.shape({ name: trimmed(discord.LIMITS.fieldName), value: trimmed(discord.LIMITS.fieldValue) }, { inline: custom.flag }, loose), discord.LIMITS.fields),
    // Discord sets these itself and ignores what a webhook says.
    type: custom.anything,
    provider: custom.anything,
    video: custom.anything,
}, loose);
const trimmedLength = (function (value) {
    return (typeof value === 'string' ? value.trim().length : 0);
});
const asObject = (function (value) {
    return (start.isJsonObject(value) ? value : {});
});
/** The characters that count toward the limit across all embeds. */
const embedLength = (function (value) {
    const { title, description, footer, author, fields } = asObject(value);
    const inFields = start.asArray(fields).flatMap((field => [asObject(field)['name'], asObject(field)['value']]));
    return [title, description, asObject(footer)['text'], asObject(author)['name'], ...inFields]
        .map(trimmedLength)
        .reduce(((sum, length) => sum + length), 0);
});
/** Whether an embed shows anything. */
const embedSays = (function (value) {
    return embedLength(value) > 0 || ['image', 'thumbnail'].some((key => start.isJsonObject(asObject(value)[key])));
});
/** What all embeds contain together. */
const embedsLength = (function (value) {
    return start.asArray(value).reduce(((sum, one) => sum + embedLength(one)), 0);
});
const together$1 = (function (value, at) {
    const length = embedsLength(value);
    return length > discord.LIMITS.allEmbedsTogether
        ? checks.fault(at, checks.describeExcess(length, discord.LIMITS.allEmbedsTogether, 'characters in all'))
        : [];
});
const embeds = custom.all(custom.list(embed, discord.LIMITS.embeds), together$1);
const snowflake = custom.pattern(/^\d{17,20}$/, 'an ID such as "80351110224678912", in quotes');

/**
 * Discord's limits for custom payloads, besides those in limits.ts. Components: https://discord.com/developers/docs/components/reference
 * Polls: https://discord.com/developers/docs/resources/poll#poll-create-request-object
 */
const CUSTOM_LIMITS = {
    tags: 5,
    components: 40,
    componentId: 2 ** 31 - 1,
    textDisplay: 4000,
    /** Across the whole message. */
    textDisplays: 4000,
    sectionTexts: 3,
    galleryItems: 10,
    mediaDescription: 1024,
    pollQuestion: 300,
    pollAnswers: 10,
    pollAnswer: 55,
    pollHours: 768,
    emoji: 32,
};
/** The message flags that a webhook may set. https://discord.com/developers/docs/resources/message#message-object-message-flags */
const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 };

const component = (function (required, optional = {}) {
    return custom.shape({ type: custom.anything, ...required }, { id: custom.whole(0, CUSTOM_LIMITS.componentId), ...optional }, loose);
});
/** Only links work without an app: https://discord.com/developers/docs/resources/webhook#execute-webhook */
const onlyLinks = (function (value, at) {
    return start.asObject(value)['style'] === 5
        ? []
        : checks.fault(checks.keyPath(at, 'style'), 'not 5: a webhook sends link buttons only, with a url');
});
const noId = (function (_value, at) {
    return checks.fault(at, 'is not allowed together with url');
});
/** An empty emoji is not one. */
const emoji$1 = custom.all(custom.shape({}, { id: custom.anything, name: custom.text(CUSTOM_LIMITS.emoji), animated: custom.flag }, loose), custom.atLeastOneOf('id', 'name'));
const button = custom.all(onlyLinks, component({ style: custom.anything, url: custom.address(discord.LIMITS.buttonUrl, 'http', 'https', 'discord') }, { label: custom.text(discord.LIMITS.buttonLabel, { trimmed: true }), emoji: emoji$1, disabled: custom.flag, custom_id: noId }), custom.atLeastOneOf('label', 'emoji'));
const SELECTS = [3, 5, 6, 7, 8];
const inRow = { 2: button };
const noSelect = (function (type, at) {
    return checks.fault(at, SELECTS.includes(Number(type)) ? 'a menu, which a webhook cannot send' : 'not 2, a button');
});
const row = component({ components: custom.list(custom.variant(inRow, noSelect), discord.LIMITS.buttonsInRow, 1) });
const display = component({ content: custom.text(CUSTOM_LIMITS.textDisplay, { trimmed: true }) });
const described = { description: custom.text(CUSTOM_LIMITS.mediaDescription), spoiler: custom.flag };
const picture = custom.shape({ url: media }, {}, loose);
const thumbnail = component({ media: picture }, described);
const section = component({
    components: custom.list(custom.variant({ 10: display }, custom.noOther('10, a text')), CUSTOM_LIMITS.sectionTexts, 1),
    accessory: custom.variant({ 2: button, 11: thumbnail }, custom.noOther('2, a button,', '11, a picture')),
});
const gallery = component({
    items: custom.list(custom.shape({ media: picture }, described, loose), CUSTOM_LIMITS.galleryItems, 1),
});
const separator = component({}, { divider: custom.flag, spacing: custom.choice(1, 2) });
const file = (function (_value, at) {
    return checks.fault(at, 'a file, and files are not sent');
});
const INSIDE = { 1: row, 9: section, 10: display, 12: gallery, 13: file, 14: separator };
const container = component({ components: custom.list(custom.variant(INSIDE, custom.noOther(...Object.keys(INSIDE))), CUSTOM_LIMITS.components, 1) }, { accent_color: color, spoiler: custom.flag });
const LAYOUT = { ...INSIDE, 17: container };
const isComponent = (function ({ type }) {
    return typeof type === 'number';
});
/** What counts toward the limits of a layout, including nested components. */
const measureLayout = (function (layout) {
    const all = start.objectsIn(layout).filter(isComponent);
    const said = all.reduce(((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0)), 0);
    return { count: all.length, said };
});
const together = (function (value, at) {
    const { count, said } = measureLayout(value);
    return [
        ...(count > CUSTOM_LIMITS.components
            ? checks.fault(at, checks.describeExcess(count, CUSTOM_LIMITS.components, 'components'))
            : []),
        ...(said > CUSTOM_LIMITS.textDisplays
            ? checks.fault(at, checks.describeExcess(said, CUSTOM_LIMITS.textDisplays, 'characters in all'))
            : []),
    ];
});
/** An ID of 0 counts as none. https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
const distinctIds = (function (value, at) {
    const ids = start.objectsIn(value)
        .filter(isComponent)
        .flatMap((({ id }) => (typeof id === 'number' && id !== 0 ? [id] : [])));
    const again = custom.findRepeated(ids);
    return again === undefined ? [] : checks.fault(at, `id ${again} is used twice`);
});
/** Components of a message with the flag IS_COMPONENTS_V2. */
const layout = custom.all(custom.list(custom.variant(LAYOUT, custom.noOther(...Object.keys(LAYOUT))), CUSTOM_LIMITS.components), together, distinctIds);
const needsFlag = (function (_type, at) {
    return checks.fault(at, 'not 1, a row of buttons; other components need flags: 32768 in the message');
});
/** Rows of link buttons. */
const rows = custom.all(custom.list(custom.variant({ 1: row }, needsFlag), discord.LIMITS.buttonRows), distinctIds);

const flags = (function (value, at) {
    return (Number(value) & -36869) === 0
        ? []
        : checks.fault(at, `a webhook sets none but ${Object.values(FLAGS).join(', ')} and their sums`);
});
/** Discord drops what is invisible, and surplus white space, before it looks at a name. */
const senderName = (function (value, at) {
    const name = start.oneLine(String(value));
    if (name === '')
        return checks.fault(at, 'empty');
    const refused = discord.REFUSED_NAMES.exec(name)?.[0];
    return refused === undefined
        ? []
        : checks.fault(at, `holds "${refused}", which Discord refuses in a sender's name`);
});
const notBoth = (function (value, at) {
    const { parse, ...listed } = start.asObject(value);
    return ['users', 'roles']
        .filter((kind => start.asArray(parse).includes(kind) && start.asArray(listed[kind]).length > 0))
        .flatMap((kind => checks.fault(checks.keyPath(at, kind), `listed, and in parse as well, of which Discord takes one`)));
});
/** https://discord.com/developers/docs/resources/message#allowed-mentions-object */
const mentions = custom.all(custom.shape({}, {
    parse: custom.list(custom.choice('users', 'roles', 'everyone')),
    users: custom.list(snowflake, discord.LIMITS.mentions),
    roles: custom.list(snowflake, discord.LIMITS.mentions),
    replied_user: custom.flag,
}, loose), notBoth);
const emoji = custom.shape({}, { id: custom.anything, name: custom.anything, animated: custom.anything }, loose);
const pollText = (function (max) {
    return custom.shape({ text: custom.text(max) }, { emoji }, loose);
});
const poll = custom.shape({
    question: pollText(CUSTOM_LIMITS.pollQuestion),
    answers: custom.list(custom.shape({ poll_media: pollText(CUSTOM_LIMITS.pollAnswer) }, { answer_id: custom.anything }, loose), CUSTOM_LIMITS.pollAnswers, 1),
}, { duration: custom.whole(1, CUSTOM_LIMITS.pollHours), allow_multiselect: custom.flag, layout_type: custom.choice(1) }, loose);
const noFiles = (function (value, at) {
    return start.asArray(value).length === 0 ? [] : checks.fault(at, 'files are not sent: link to them instead');
});
const message = custom.shape({}, {
    content: custom.text(discord.LIMITS.content, { trimmed: true, mayBeEmpty: true }),
    username: custom.all(custom.text(discord.LIMITS.username, { trimmed: true }), senderName),
    avatar_url: web,
    tts: custom.flag,
    embeds,
    allowed_mentions: mentions,
    components: custom.anything,
    attachments: noFiles,
    poll,
    flags: custom.all(custom.whole(0), flags),
    thread_name: custom.text(discord.LIMITS.threadName, { trimmed: true }),
    applied_tags: custom.list(snowflake, CUSTOM_LIMITS.tags),
}, loose);
const hasLayout = (function ({ flags: set }) {
    return (Number(set ?? 0) & FLAGS.componentsV2) !== 0;
});
const isEmpty = (function (value) {
    return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
});
const components = (function (value, at) {
    const body = start.asObject(value);
    const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter((key => !isEmpty(body[key]))) : [];
    const shown = body['components'];
    return [
        ...forbidden.flatMap((key => checks.fault(checks.keyPath(at, key), 'is not allowed together with flags: 32768'))),
        ...(isEmpty(shown) ? [] : (hasLayout(body) ? layout : rows)(shown, checks.keyPath(at, 'components'))),
    ];
});
const hasContent = (function (value, at) {
    const { content, embeds: cards, components: shown, poll: asked } = start.asObject(value);
    const isSaid = (typeof content === 'string' && content.trim() !== '') ||
        start.asArray(cards).some(embedSays) ||
        !isEmpty(shown) ||
        start.isJsonObject(asked);
    return isSaid ? [] : checks.fault(at, 'no content, embeds, components or poll to show');
});
/** If a misspelled key makes a message empty, the error names that key. */
const hasContentOrMisspelled = (function (value, at) {
    const nothing = hasContent(value, at);
    return nothing.length === 0 ? [] : [...findMisspelled(value, at), ...nothing];
});
const findMisspelled = (function (value, at) {
    return message(value, at)
        .filter((({ misspelled }) => misspelled))
        .map(checks.refuseMisspelled);
});
/** A whole custom message. https://discord.com/developers/docs/resources/webhook#execute-webhook */
const customMessage = custom.all(message, components, hasContentOrMisspelled);

const ADDRESS = /(?:^|_)url$/;
/** Whom a message mentions and what a component is: nothing that a value may choose. */
const FIXED = new Set(['type', 'style', 'parse', 'users', 'roles', 'applied_tags', 'id']);
/** Keys that Discord reads as Markdown. https://discord.com/developers/docs/reference#message-formatting */
const MARKDOWN = new Set(['content', 'description', 'value']);
const ONE_LINE = new Set(['title', 'name']);
/** Writes the texts of one message. */
const createWriter = (function ({ input, links = {} }) {
    return ((pieces, slot) => {
        if (FIXED.has(slot.key))
            throw new start.UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
        const write = pickWriter(slot);
        const target = custom.findTarget(slot, links);
        return checks.appendPieces(pieces, ((value, before, after, later) => {
            const open = isMarkdown(slot) ? withoutBracket(value, before) : before;
            const label = MARKDOWN.has(slot.key) && openCode(open) === undefined ? custom.openLabel(open) : undefined;
            const link = label === undefined ? undefined : custom.readMarkdownLink(later, inAddress);
            if (label !== undefined && link !== undefined)
                return open + inLabel(value, open, after, { before: label, ...link }, links);
            if (MARKDOWN.has(slot.key) && value.kind === 'link')
                return open + write(truthful(value, links), open, after);
            return (open +
                write(target === undefined ? value : custom.labelValue(value, open, later, target, links), open, after));
        }));
    });
});
/** If a value would turn an author's bracket into a mention or a false link, the bracket is escaped. */
const withoutBracket = (function (value, before) {
    return before
        .replace(/<(?=[@#&!:\w]*$)/, String.raw `\<`)
        .replace(/\]\(<?$/, (found => discord.linkTarget(checks.valueAddress(value)) === undefined ? `]${discord.NOTHING_WIDE}(` : found));
});
const isMarkdown = (function ({ key, holder }) {
    return (MARKDOWN.has(key) || ONE_LINE.has(key)) && !('media' in holder) && !('icon_url' in holder);
});
const pickWriter = (function (slot) {
    if (ADDRESS.test(slot.key))
        return ((value, before) => start.encodeInAddress(checks.valueAddress(value), before));
    if (!isMarkdown(slot))
        return (value => start.oneLine(checks.plainText(value)));
    return MARKDOWN.has(slot.key) ? inMarkdown : inLine;
});
/** A backslash alone does not stop a mention, whatever the author allows. */
const unmentioned = (function (text, before, after) {
    const inside = text.replace(/(?<=<)@(?=[!&]?\d)|@(?=everyone|here)/g, `@${discord.NOTHING_WIDE}`);
    const start = /(?:<[@#&!:\w]*|@\w*)$/.test(before) ? discord.NOTHING_WIDE : '';
    const end = /(?:<[@#&!:\w]*|@\w*)$/.test(text) && /^[\w&!:>]/.test(after) ? discord.NOTHING_WIDE : '';
    return start + inside + end;
});
const inLine = (function (value, before, after) {
    return unmentioned(discord.escapeText(start.oneLine(checks.plainText(value)), before === ''), before, after);
});
/** An escaped character, a code block, or a code span. The groups are their ends, which are empty while they are open. */
const CODE = /\\[^]|```[^]*?(```|$)|`[^`\n]*(`|\n|$)/g;
/** Which code the next character is in. */
const openCode = (function (before) {
    const [, block, span] = [...before.matchAll(CODE)].at(-1) ?? [];
    if (block === '')
        return 'block';
    return span === '' ? 'span' : undefined;
});
const inMarkdown = (function (value, before, after) {
    const code = openCode(before);
    if (code !== undefined) {
        const lines = code === 'block' ? start.manyLines : start.oneLine;
        return unmentioned(withoutTicks(lines(checks.plainText(value))), before, after);
    }
    if (/\]\(<?$/.test(before))
        return discord.linkTarget(checks.valueAddress(value)) ?? '';
    const [url] = /https?:\/\/[^\s<>]*$/i.exec(before) ?? [];
    if (url !== undefined)
        return inAddress(checks.plainText(value), url);
    return inProse(value, before, after);
});
const inAddress = (function (value, before) {
    return before === ''
        ? (discord.linkTarget(value) ?? '')
        : start.encodeInAddress(start.oneLine(value), before).replace(/[()*_~|@']/g, percent);
});
const percent = (function (mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
});
const withoutTicks = (function (text) {
    return text.replaceAll('`', '\u02cb');
});
/** A label ends at the author's own bracket and shows no address that the link does not lead to. */
const inLabel = (function (value, before, after, label, links) {
    const checkWords = ((words) => custom.labelWords(words, label, links, withoutScheme));
    // A scheme that is removed may have been what showed that an address starts there.
    const words = checkWords(withoutScheme(checkWords(start.oneLine(checks.plainText(value)))));
    return inLine({ kind: 'text', text: words }, before, after).replace(/[[\]]/g, (bracket => bracket === '[' ? '(' : ')'));
});
/** Discord makes no link of a label that contains the start of one. */
const withoutScheme = (function (address) {
    const rest = address.replace(/https?:\/\//gi, '');
    return rest === address ? rest : withoutScheme(rest);
});
/** A link whose label may also be a value. */
const truthful = (function ({ label, url }, links) {
    return ({
        kind: 'link',
        url,
        label: custom.labelWords(start.oneLine(label), { before: '', after: '', target: url }, links),
    });
});
const inProse = (function (value, before, after) {
    switch (value.kind) {
        case 'text': {
            const isWholeText = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
            const text = isWholeText ? start.manyLines(value.text) : start.oneLine(value.text);
            const atStart = /(?:^|\n)[ \t>]*$/.test(before);
            const lines = text.split('\n').map(((line, index) => discord.escapeProse(line, index > 0 || atStart)));
            return unmentioned(lines.join('\n'), before, after);
        }
        case 'link':
            return unmentioned(discord.printInlines([{ kind: 'link', url: value.url, of: [start.text(value.label)] }]), before, after);
        case 'blocks':
            return unmentioned(discord.printBlocks(value.of), before, after);
    }
});

const HINT = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';
/** The custom message, if it is within Discord's limits. Otherwise throws a `UserError` that names the places. */
const validateCustom = (function (own, envelope) {
    custom.checkKeys(own, 'discord');
    const { body, notes } = withGoodName(own, checks.fillTexts(own, createWriter(own)));
    const findings = customMessage(body, own.at);
    const faults = checks.formatFaults(findings);
    if (faults !== '')
        throw new start.UserError(own.input, faults, checks.faultHint(findings) ?? HINT);
    const { allowed_mentions: allowed = null, ...rest } = body;
    return {
        body: {
            ...withSender(envelope, rest),
            allowed_mentions: allowed ?? allowedMentions(checks.authoredTexts(own)),
        },
        cuts: [],
        notes: [...own.notes, ...notes, ...checks.listCautions(findings).map((line => `${own.input}: ${line}`))],
        ...(own.thread !== undefined && { to: { thread: own.thread } }),
    };
});
/** A name that the values of an event made one that Discord refuses is left out: the message matters more. */
const withGoodName = (function ({ input, at, body: written }, body) {
    const { username: name, ...rest } = body;
    const isFilled = 'username' in written && typeof written['username'] !== 'string';
    const [wrong] = isFilled && name !== undefined ? senderName(name, checks.keyPath(at, 'username')) : [];
    return wrong === undefined
        ? { body, notes: [] }
        : { body: rest, notes: [`${input}: ${wrong.at}: ${wrong.problem}; it is left out`] };
});
/** What the inputs say, unless the message does. */
const withSender = (function (envelope, body) {
    const { username: _username, ...unnamed } = envelope;
    const { flags = 0, ...from } = discord.senderFields('username' in body ? unnamed : envelope);
    const all = flags | Number(body['flags'] ?? 0);
    return { ...from, ...body, ...(all !== 0 && { flags: all }) };
});

var validateCustom$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  validateCustom: validateCustom
});

/**
 * Five per two seconds for a webhook and thirty per minute for a channel, with a margin, since requests take different times to arrive.
 * https://discord.com/developers/docs/topics/rate-limits, and for the channel https://github.com/discord/discord-api-docs/issues/3306
 */
const RATES = [
    { requests: 5, perMs: 2_100 },
    { requests: 30, perMs: 61_000 },
];
/** A small line above the embeds, or below them. https://support.discord.com/hc/en-us/articles/210298617 */
const withLine = (function (body, line) {
    const { content, flags } = body;
    if ((Number(flags ?? 0) & FLAGS.componentsV2) !== 0)
        return withDisplay(body, line);
    const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
    return longer.length <= discord.LIMITS.content ? { ...body, content: longer } : withEmbed(body, line);
});
const withEmbed = (function (body, line) {
    const embeds = start.asArray(body['embeds']);
    const fits = embeds.length < discord.LIMITS.embeds && embedsLength(embeds) + line.length <= discord.LIMITS.allEmbedsTogether;
    return fits ? { ...body, embeds: [...embeds, { description: line }] } : body;
});
/** A message made only of components has no other text. https://discord.com/developers/docs/components/reference#text-display */
const withDisplay = (function (body, line) {
    const components = start.asArray(body['components']);
    const { count, said } = measureLayout(components);
    const fits = count < CUSTOM_LIMITS.components && said + line.length <= CUSTOM_LIMITS.textDisplays;
    return fits ? { ...body, components: [...components, { type: 10, content: line }] } : body;
});
const drainRules = {
    rates: RATES,
    restMs: (({ headers, status }, nowMs) => {
        if (status !== 429 && headers['x-ratelimit-remaining'] !== '0')
            return 0;
        const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
        return Math.max(...waits.map((wait => common.retryAfterMs(wait, nowMs) ?? 0)));
    }),
    late: ((body, lateness) => withLine(body, `-# ${common.formatLateness(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`)),
};

var rateLimits = /*#__PURE__*/Object.freeze({
  __proto__: null,
  drainRules: drainRules
});

Object.assign(exports, {
    rateLimits,
    validateCustom: validateCustom$1,
});
