'use strict';

var start = require('../hookline.js');
var checks = require('./checks.js');
var common = require('./common.js');
var slack = require('./slack.js');
var rich = require('./rich.js');

/** Message keys that only one of the platforms knows. Both share others, such as `username`. */
const KEYS = {
    slack: [
        ...[
            'text',
            'blocks',
            'channel',
            'thread_ts',
            'reply_broadcast',
            'unfurl_links',
            'unfurl_media',
            'link_names',
        ],
        ...['mrkdwn', 'metadata', 'icon_emoji', 'icon_url'],
    ],
    discord: [
        ...[
            'content',
            'embeds',
            'components',
            'poll',
            'allowed_mentions',
            'avatar_url',
            'tts',
            'flags',
            'thread_name',
        ],
        'applied_tags',
    ],
};
const TITLES = { slack: 'Slack', discord: 'Discord' };
/** Throws a `UserError` for a body with another platform's keys. */
const checkKeys = (function ({ input, body, at }, id) {
    const other = id === 'slack' ? 'discord' : 'slack';
    const foreign = KEYS[other].find((key => key in body));
    if (foreign === undefined)
        return;
    const problem = `${checks.keyPath(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new start.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
});

/** Accepts any value. */
const anything = (function () {
    return [];
});
/** A text of at most `max` UTF-16 units. */
const text = (function (max = Infinity, { trimmed = false, mayBeEmpty = false, codePoints = false } = {}) {
    return ((value, at) => {
        if (typeof value !== 'string')
            return checks.fault(at, 'not a text');
        const counted = trimmed ? value.trim() : value;
        const length = codePoints ? Array.from(counted).length : counted.length;
        if (length === 0 && !mayBeEmpty)
            return checks.fault(at, 'empty');
        if (!value.isWellFormed())
            return checks.fault(at, 'holds half a character');
        return length > max ? checks.fault(at, checks.describeExcess(length, max, 'characters'), shorten(max)) : [];
    });
});
const shorten = (function (max) {
    return `shorten it, or use {{ \u2026 | truncate: ${max} }}`;
});
/** @param what such as "a color as #rrggbb" */
const pattern = (function (form, what) {
    return ((value, at) => typeof value === 'string' && form.test(value) ? [] : checks.fault(at, `not ${what}`));
});
const flag = (function (value, at) {
    return (typeof value === 'boolean' ? [] : checks.fault(at, 'not true or false'));
});
const number = (function (value, at) {
    return (typeof value === 'number' ? [] : checks.fault(at, 'not a number'));
});
const whole = (function (min, max = Number.MAX_SAFE_INTEGER) {
    return ((value, at) => {
        if (!Number.isInteger(value))
            return checks.fault(at, 'not a whole number');
        const inRange = Number(value) >= min && Number(value) <= max;
        const range = max === Number.MAX_SAFE_INTEGER
            ? `${start.formatNumber(min)} or more`
            : `${start.formatNumber(min)} to ${start.formatNumber(max)}`;
        return inRange ? [] : checks.fault(at, `${String(value)} is not ${range}`);
    });
});
const choice = (function (...values) {
    return ((value, at) => values.some((known => known === value)) ? [] : checks.fault(at, `not ${values.join(' or ')}`));
});
/** An address of at most `max` units with one of the schemes. */
const address = (function (max, ...schemes) {
    return ((value, at) => {
        const url = typeof value === 'string' && !/\s/.test(value) ? start.parsedUrl(value) : undefined;
        if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
            return checks.fault(at, `not an address that begins with ${schemes.map((scheme => `${scheme}:`)).join(' or ')}`);
        return String(value).length > max
            ? checks.fault(at, checks.describeExcess(String(value).length, max, 'characters'))
            : [];
    });
});
const list = (function (of, max = Infinity, min = 0) {
    return ((value, at) => {
        if (!Array.isArray(value))
            return checks.fault(at, 'not a list');
        if (value.length < min)
            return checks.fault(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
        const entries = value.flatMap(((item, index) => of(item, checks.indexPath(at, index))));
        return value.length > max
            ? [...checks.fault(at, checks.describeExcess(value.length, max, 'entries')), ...entries]
            : entries;
    });
});
/** Runs checks until the first one that finds something wrong. */
const all = (function (...checks) {
    return ((value, at) => {
        const found = [];
        for (const check of checks) {
            found.push(...check(value, at));
            if (found.some((({ harmless }) => harmless !== true)))
                break;
        }
        return found;
    });
});
const shape = (function (required, optional, options = {}) {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const { nullable = false, strict = false, where = 'here' } = options;
    const stranger = ((key, at) => {
        const finding = checks.unknownWord(checks.keyPath(at, key), key, known, where);
        return [strict ? checks.refuseMisspelled(finding) : finding];
    });
    return ((value, at) => {
        if (!start.isJsonObject(value))
            return checks.fault(at, 'not an object');
        const isAbsent = ((key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null));
        return [
            ...Object.keys(value).flatMap((key => (known.includes(key) ? [] : stranger(key, at)))),
            ...Object.entries(required).flatMap((([key, check]) => isAbsent(key) ? checks.fault(checks.keyPath(at, key), 'missing') : check(value[key], checks.keyPath(at, key)))),
            ...Object.entries(optional).flatMap((([key, check]) => isAbsent(key) ? [] : check(value[key], checks.keyPath(at, key)))),
        ];
    });
});
/** Picks the check by the value's `type`. Unknown types use `others`. */
const variant = (function (checks$1, others) {
    return ((value, at) => {
        if (!start.isJsonObject(value))
            return checks.fault(at, 'not an object');
        const { type } = value;
        if (type === undefined)
            return checks.fault(checks.keyPath(at, 'type'), 'missing');
        const name = typeof type === 'number' ? String(type) : type;
        const check = typeof name === 'string' && Object.hasOwn(checks$1, name) ? checks$1[name] : undefined;
        return check === undefined ? others(type, checks.keyPath(at, 'type')) : check(value, at);
    });
});
/** Types that are wrong if they are unknown. */
const noOther = (function (...known) {
    return ((_type, at) => checks.fault(at, `not ${known.join(' or ')}`));
});
/** Those of the keys that have a value. */
const listGiven = (function (value, keys) {
    return start.isJsonObject(value) ? keys.filter((key => value[key] !== undefined && value[key] !== null)) : [];
});
/** Requires at least one of the keys. */
const atLeastOneOf = (function (...keys) {
    return ((value, at) => listGiven(value, keys).length > 0 ? [] : checks.fault(at, `holds none of ${keys.join(', ')}`));
});
/** Refuses more than one of the keys. */
const atMostOneOf = (function (...keys) {
    return ((value, at) => {
        const found = listGiven(value, keys);
        return found.length > 1 ? checks.fault(at, `holds ${found.join(' and ')}, of which only one is allowed`) : [];
    });
});
/** A text without a fault. Comes after a check of its form. */
const noFault = (function (find) {
    return ((value, at) => {
        const found = find(String(value));
        return found === undefined ? [] : checks.fault(at, found.problem, found.hint);
    });
});
/** The first value that occurs twice. */
const findRepeated = (function (values) {
    return values.find(((value, index) => values.indexOf(value) !== index));
});

/** Replaces words that may not be shown. */
const LEFT_OUT = '\u2026';
/**
 * What a label shows of a value: its words, unless the label would read as an address that the link does not lead to. Then the real
 * address, formatted by `write`.
 */
const labelWords = (function (words, { before, after, target }, context, write = (target => target)) {
    const real = start.safeTarget(target) ?? target;
    const lies = ((label) => rich.isForged(label, real, context));
    const isLie = ((shown) => lies(before + shown + after));
    if (!isLie(words))
        return words;
    // The author's parts are trusted, so only the value counts.
    if (isLie(LEFT_OUT))
        return lies(words) ? LEFT_OUT : words;
    const address = write(real.replace(/^(\w+:\/\/[^/]+)\/$/, '$1'));
    return isLie(address) ? LEFT_OUT : address;
});
/** The end of a Markdown link that an author started before these pieces: the end of its label, and its address. */
const readMarkdownLink = (function (pieces, encode = start.encodeInAddress) {
    let after = '';
    for (const [index, piece] of pieces.entries()) {
        if (typeof piece !== 'string') {
            after += start.oneLine(checks.plainText(piece));
            continue;
        }
        const [, rest, address] = /^([^[\]]*)\]\(<?(.*)$/s.exec(piece) ?? [];
        if (rest !== undefined && address !== undefined)
            return { after: after + rest, target: readAddress([address, ...pieces.slice(index + 1)], encode) };
        if (/[[\]\n]/.test(piece))
            return undefined;
        after += piece;
    }
    return undefined;
});
const readAddress = (function (pieces, encode = start.encodeInAddress) {
    let address = '';
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            address += encode(checks.valueAddress(piece), address);
            continue;
        }
        const [part = ''] = /^[^\s)>]*/.exec(piece) ?? [];
        address += part;
        if (part.length < piece.length)
            break;
    }
    return address;
});
/** Keys whose text is shown as a link, and the neighboring keys with its address. */
const LINKED = {
    text: ['url'],
    title: ['url', 'title_link', 'title_url'],
    name: ['url'],
    label: ['url'],
    author_name: ['author_link'],
    accessibility_label: ['url'],
    fallback: ['url'],
    format: ['url'],
};
/** Of an object that is a text by itself, such as the words of Slack's button. */
const OBJECTS = { ...LINKED, description: ['url'] };
/** Of a message's parts: they lead to a page that the author wrote out, or into the repository, and then need no proof. */
const HEADINGS = new Set(['title', 'name', 'author_name']);
/** Where the link leads whose label the text is, from a neighboring key. Undefined if there is none, or if the label needs no check. */
const findTarget = (function (slot, { repoUrl }) {
    const [{ key, holder }, keys] = findLink(slot);
    const [pieces = []] = keys.map((name => checks.readPieces(holder[name]))).filter((found => found.length > 0));
    if (pieces.length === 0)
        return undefined;
    const target = readAddress(pieces);
    if (!HEADINGS.has(key))
        return target;
    const isOurs = repoUrl !== undefined && target.startsWith(`${repoUrl}/`);
    return isOurs || pieces.every((piece => typeof piece === 'string')) ? undefined : target;
});
/** The place whose neighbors say where a text leads, and their keys. */
const findLink = (function (slot) {
    const { key, holder, around } = slot;
    const isObject = key === 'text' && TEXT_OBJECTS.has(holder['type']);
    return around && isObject ? [around, OBJECTS[around.key] ?? []] : [slot, LINKED[key] ?? []];
});
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const TEXT_OBJECTS = new Set(['plain_text', 'mrkdwn']);
/** A value in such a label: the text before it, and the pieces after it. */
const labelValue = (function (value, before, later, target, context) {
    const after = later.map((piece => (typeof piece === 'string' ? piece : start.oneLine(checks.plainText(piece))))).join('');
    const words = start.oneLine(checks.plainText(value));
    return { kind: 'text', text: labelWords(words, { before, after, target }, context, cutAddress) };
});
/** Characters of an address in a label. The shortest labels, those of buttons, hold 75. */
const LONGEST_ADDRESS = 60;
const cutAddress = (function (address) {
    return start.cutText(address, LONGEST_ADDRESS);
});
/** The rest of a label in Slack's brackets. */
const readRest = (function (pieces) {
    const text = pieces
        .map((piece => (typeof piece === 'string' ? piece : start.oneLine(checks.plainText(piece)).replaceAll('>', ' '))))
        .join('');
    const end = text.indexOf('>');
    return end === -1 ? text : text.slice(0, end);
});
/** The part of a Markdown label since its bracket, which is still open; undefined if none is. */
const openLabel = (function (written) {
    const masked = written.replace(/\\./gs, '__');
    let depth = 0;
    for (let at = masked.length - 1; at >= 0 && masked[at] !== '\n'; at -= 1) {
        if (masked[at] === ']')
            depth += 1;
        else if (masked[at] === '[') {
            if (depth === 0)
                return written.slice(at + 1).replace(/\\(.)/gs, '$1');
            depth -= 1;
        }
    }
    return undefined;
});

/** Slack refuses a block with an unknown key. */
const strict = { strict: true };
/** A block, an element, or an object whose type has been checked. */
const typed = (function (required, optional = {}) {
    return shape({ type: anything, ...required }, optional, strict);
});
const link = address(slack.CUSTOM_LIMITS.url, 'http', 'https');
const target = address(slack.CUSTOM_LIMITS.url, 'http', 'https', 'mailto', 'slack');
/** Slack counts code points. */
const slackText = (function (max) {
    return text(max, { codePoints: true });
});
const plainText = (function (max) {
    return variant({ plain_text: typed({ text: slackText(max) }, { emoji: flag }) }, noOther('plain_text'));
});
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const anyText = (function (max) {
    return variant({
        plain_text: typed({ text: slackText(max) }, { emoji: flag }),
        mrkdwn: typed({ text: slackText(max) }, { verbatim: flag }),
    }, noOther('plain_text', 'mrkdwn'));
});
const exactlyOneOf = (function (...keys) {
    return all(atLeastOneOf(...keys), atMostOneOf(...keys));
});
/** https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object */
const slackFile = all(shape({}, { id: text(), url: text() }, strict), exactlyOneOf('id', 'url'));
/** The address of a picture of a kind that Slack takes. */
const picture = all(link, noFault(checks.findPictureFault));
/** For an image block and an image element: exactly one of the two, and its alt text. */
const imageSource = { image_url: picture, slack_file: slackFile };
const hasSource = exactlyOneOf('image_url', 'slack_file');
const image = all(typed({ alt_text: text(slack.CUSTOM_LIMITS.altText) }, imageSource), hasSource);
const style$1 = choice('primary', 'danger');
const confirm = shape({ title: plainText(slack.CUSTOM_LIMITS.confirmTitle), text: anyText(slack.CUSTOM_LIMITS.confirmText) }, { confirm: plainText(slack.CUSTOM_LIMITS.confirmButton), deny: plainText(slack.CUSTOM_LIMITS.confirmButton), style: style$1 }, strict);
const action = { action_id: text(slack.CUSTOM_LIMITS.id) };
const label = { accessibility_label: text(slack.CUSTOM_LIMITS.button) };
const value = text(slack.CUSTOM_LIMITS.buttonValue);
const button = typed({ text: plainText(slack.CUSTOM_LIMITS.button) }, { ...action, ...label, url: target, value, style: style$1, confirm });
const option = shape({ text: anyText(slack.CUSTOM_LIMITS.button), value: text(slack.CUSTOM_LIMITS.optionValue) }, { description: anyText(slack.CUSTOM_LIMITS.button), url: target }, strict);
const options = list(option, slack.CUSTOM_LIMITS.options, 1);
const groups = list(shape({ label: plainText(slack.CUSTOM_LIMITS.button), options }, {}, strict), slack.CUSTOM_LIMITS.options, 1);
/** Needs an app that listens: https://docs.slack.dev/interactivity. Only Slack can check values in `initial\u2026`. */
const menu = {
    ...action,
    confirm,
    focus_on_load: flag,
    placeholder: plainText(slack.CUSTOM_LIMITS.placeholder),
};
const several = { ...menu, max_selected_items: whole(1) };
const responding = { response_url_enabled: flag };
const conversations = { default_to_current_conversation: flag, filter: anything };
const query = { min_query_length: whole(0) };
const picked = (function (optional) {
    return all(typed({}, optional), exactlyOneOf('options', 'option_groups'));
});
const fixed = { options, option_groups: groups };
const boxes = typed({ options: list(option, slack.CUSTOM_LIMITS.choices, 1) }, { ...menu, initial_options: anything, initial_option: anything });
const time$1 = pattern(/^\d\d:\d\d$/, 'a time such as 18:30');
const date = pattern(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-12-31');
const INTERACTIVE = {
    checkboxes: boxes,
    radio_buttons: boxes,
    datepicker: typed({}, { ...menu, initial_date: date }),
    timepicker: typed({}, { ...menu, initial_time: time$1, timezone: text() }),
    datetimepicker: typed({}, { ...menu, initial_date_time: whole(0) }),
    static_select: picked({ ...menu, ...fixed, initial_option: anything }),
    multi_static_select: picked({ ...several, ...fixed, initial_options: anything }),
    users_select: typed({}, { ...menu, initial_user: text() }),
    multi_users_select: typed({}, { ...several, initial_users: list(text()) }),
    channels_select: typed({}, { ...menu, ...responding, initial_channel: text() }),
    multi_channels_select: typed({}, { ...several, initial_channels: list(text()) }),
    conversations_select: typed({}, { ...menu, ...responding, ...conversations, initial_conversation: text() }),
    multi_conversations_select: typed({}, { ...several, ...conversations, initial_conversations: list(text()) }),
    external_select: typed({}, { ...menu, ...query, initial_option: anything }),
    multi_external_select: typed({}, { ...several, ...query, initial_options: anything }),
};
const CLICKED = {
    button,
    overflow: typed({ options: list(option, slack.CUSTOM_LIMITS.overflow, 1) }, { ...action, confirm }),
    workflow_button: typed({ text: plainText(slack.CUSTOM_LIMITS.button), workflow: anything }, { ...action, ...label, style: style$1 }),
};
const anyTypeOf = (function (checks) {
    return variant(checks, noOther(...Object.keys(checks)));
});
const actionsElement = anyTypeOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: anything });
const accessory = anyTypeOf({ ...CLICKED, ...INTERACTIVE, image });
const contextElement = anyTypeOf({
    image,
    plain_text: anyText(slack.CUSTOM_LIMITS.object),
    mrkdwn: anyText(slack.CUSTOM_LIMITS.object),
});
const feedback = shape({ text: plainText(slack.CUSTOM_LIMITS.button), value }, label, strict);
const contextAction = anyTypeOf({
    feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
    icon_button: typed({ icon: text(), text: plainText(slack.CUSTOM_LIMITS.button) }, { ...action, ...label, value, confirm, visible_to_user_ids: list(text()) }),
});
/** What an input block asks for. It has as many keys as there are kinds of inputs. */
const inputElement = (function (found, at) {
    return variant(Object.fromEntries([...Object.keys(INTERACTIVE), ...INPUTS].map((type => [type, anything]))), noOther(...INPUTS))(found, at);
});
const INPUTS = [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
];

const chartLabel = text(slack.CUSTOM_LIMITS.chartLabel);
const point = shape({ label: chartLabel, value: number }, {}, strict);
const series = shape({ name: chartLabel, data: list(point, slack.CUSTOM_LIMITS.chartPoints, 1) }, {}, strict);
const axis = shape({ categories: list(chartLabel, slack.CUSTOM_LIMITS.chartPoints) }, { x_label: text(slack.CUSTOM_LIMITS.chartAxis), y_label: text(slack.CUSTOM_LIMITS.chartAxis) }, strict);
const lines = typed({ series: list(series, slack.CUSTOM_LIMITS.chartSeries, 1), axis_config: axis });
/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const chart = variant({
    line: lines,
    bar: lines,
    area: lines,
    pie: typed({ segments: list(point, slack.CUSTOM_LIMITS.chartSeries, 1) }),
}, noOther('line', 'bar', 'area', 'pie'));

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = shape({}, Object.fromEntries(STYLES.map((name => [name, flag]))), strict);
const leaf = (function (required, optional = {}) {
    return typed(required, { style, ...optional });
});
const idCheck = (function (form, example) {
    return pattern(form, `an ID such as ${example}`);
});
const anyLength$1 = text(Infinity, { mayBeEmpty: true });
const LEAVES = {
    text: leaf({ text: text() }),
    link: leaf({ url: address(slack.CUSTOM_LIMITS.url, 'http', 'https', 'mailto') }, { text: anyLength$1, unsafe: flag }),
    user: leaf({ user_id: idCheck(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
    usergroup: leaf({ usergroup_id: idCheck(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
    channel: leaf({ channel_id: idCheck(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
    team: leaf({ team_id: idCheck(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
    broadcast: leaf({ range: choice('here', 'channel', 'everyone') }),
    emoji: leaf({ name: text() }, { skin_tone: whole(1, 6), unicode: text(), url: text() }),
    color: leaf({ value: pattern(/^#?[0-9a-f]{6}$/i, 'a color such as #1a7f37') }),
    date: leaf({ timestamp: whole(0), format: text() }, { url: address(slack.CUSTOM_LIMITS.url, 'http', 'https'), fallback: anyLength$1 }),
};
const leaves = list(variant(LEAVES, noOther(...Object.keys(LEAVES))));
const border = whole(0, 1);
const section = typed({ elements: leaves });
const item = variant({ rich_text_section: section }, noOther('rich_text_section'));
const PARTS = {
    rich_text_section: section,
    rich_text_list: typed({ style: choice('bullet', 'ordered'), elements: list(item, Infinity, 1) }, { indent: whole(0, slack.CUSTOM_LIMITS.listIndent), offset: whole(0), border: whole(0) }),
    rich_text_preformatted: typed({ elements: leaves }, { border, language: text() }),
    rich_text_quote: typed({ elements: leaves }, { border }),
};
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richTextParts = list(variant(PARTS, noOther(...Object.keys(PARTS))), Infinity, 1);

const block = (function (required, optional = {}) {
    return typed(required, { block_id: text(slack.CUSTOM_LIMITS.id), ...optional });
});
const cannotBeSent = (function (_value, at) {
    return checks.fault(at, 'Slack takes no such block in a message');
});
const richText = block({ elements: richTextParts });
const richTextObject = variant({ rich_text: richText }, noOther('rich_text'));
const rawText = typed({ text: text(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: number }, { text: text() });
const CELLS = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = variant(CELLS, noOther(...Object.keys(CELLS)));
const rows = (function (max, min) {
    return list(list(cell, slack.CUSTOM_LIMITS.tableCells, 1), max, min);
});
const column = (function (value, at) {
    return value === null
        ? []
        : shape({}, { align: choice('left', 'center', 'right'), is_wrapped: flag }, strict)(value, at);
});
const cardText = (function (max) {
    return anyText(max);
});
const card = all(block({}, {
    hero_image: image,
    icon: image,
    slack_icon: anything,
    title: cardText(slack.CUSTOM_LIMITS.cardTitle),
    subtitle: cardText(slack.CUSTOM_LIMITS.cardTitle),
    body: cardText(slack.CUSTOM_LIMITS.cardBody),
    subtext: cardText(slack.CUSTOM_LIMITS.cardBody),
    actions: list(variant({ button }, noOther('button')), slack.CUSTOM_LIMITS.cardActions, 1),
}), atLeastOneOf('hero_image', 'title', 'actions', 'body'));
const task = {
    status: choice('pending', 'in_progress', 'complete', 'error'),
    details: richTextObject,
    output: richTextObject,
    sources: list(anything),
};
const taskCard = block({ task_id: text(), title: text() }, task);
const secure = address(slack.CUSTOM_LIMITS.url, 'https');
/** Blocks that contain blocks check their children through this function, which knows all kinds. */
const child = (function (value, at) {
    return anyBlock(value, at);
});
const BLOCKS = {
    section: all(block({}, {
        text: anyText(slack.CUSTOM_LIMITS.object),
        fields: list(anyText(slack.CUSTOM_LIMITS.field), slack.CUSTOM_LIMITS.fields, 1),
        accessory,
        expand: flag,
    }), atLeastOneOf('text', 'fields')),
    header: block({ text: plainText(slack.CUSTOM_LIMITS.header) }, { level: whole(1, slack.CUSTOM_LIMITS.headerLevels) }),
    divider: block({}),
    context: block({ elements: list(contextElement, slack.CUSTOM_LIMITS.contextElements, 1) }),
    context_actions: block({ elements: list(contextAction, slack.CUSTOM_LIMITS.contextActions, 1) }),
    actions: block({ elements: list(actionsElement, slack.CUSTOM_LIMITS.actionsElements, 1) }),
    image: all(block({ alt_text: text(slack.CUSTOM_LIMITS.altText) }, { ...imageSource, title: plainText(slack.CUSTOM_LIMITS.title) }), hasSource),
    rich_text: richText,
    markdown: block({ text: text(slack.CUSTOM_LIMITS.markdown) }),
    table: block({ rows: rows(slack.CUSTOM_LIMITS.tableRows, 1) }, { column_settings: list(column, slack.CUSTOM_LIMITS.tableCells) }),
    data_table: block({ caption: text(), rows: rows(slack.CUSTOM_LIMITS.dataRows, 2) }, {
        page_size: whole(1, slack.CUSTOM_LIMITS.pageSize),
        row_header_column_index: whole(0, slack.CUSTOM_LIMITS.tableCells - 1),
    }),
    data_visualization: block({ title: text(slack.CUSTOM_LIMITS.chartTitle), chart }),
    card,
    carousel: block({ elements: list(variant({ card }, noOther('card')), slack.CUSTOM_LIMITS.cards, 1) }),
    container: all(block({ child_blocks: list(child, slack.CUSTOM_LIMITS.containerBlocks, 1) }, {
        title: plainText(slack.CUSTOM_LIMITS.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(slack.CUSTOM_LIMITS.containerTitle),
        icon: image,
        width: choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: flag,
        default_collapsed: flag,
        has_header_divider: flag,
    }), atLeastOneOf('title', 'rich_text_title')),
    layout: block({ label: text(slack.CUSTOM_LIMITS.layoutLabel), rows: list(anything, slack.CUSTOM_LIMITS.layoutRows, 1) }, { is_label_visible: flag, grid_lines: choice('none', 'rows', 'outer'), fallback: list(child) }),
    task_card: taskCard,
    plan: block({ title: anything }, { tasks: list(anything) }),
    video: block({ alt_text: text(), title: plainText(slack.CUSTOM_LIMITS.videoTitle), thumbnail_url: link, video_url: secure }, {
        title_url: secure,
        author_name: text(slack.CUSTOM_LIMITS.videoAuthor),
        provider_name: text(),
        provider_icon_url: link,
        description: plainText(slack.CUSTOM_LIMITS.videoTitle),
    }),
    input: block({ label: plainText(slack.CUSTOM_LIMITS.title), element: inputElement }, { hint: plainText(slack.CUSTOM_LIMITS.title), optional: flag, dispatch_action: flag }),
    alert: cannotBeSent,
    file: cannotBeSent,
};
/** A block that is newer than this list is sent as it is, with a notice; one that looks misspelled is not. */
const otherBlock = (function (type, at) {
    const finding = checks.unknownWord(at, String(type), Object.keys(BLOCKS), 'as a block');
    return [checks.refuseMisspelled({ ...finding, problem: `"${String(type)}" is ${finding.problem}` })];
});
const anyBlock = variant(BLOCKS, otherBlock);

/** Blocks that a message may have only once. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE = new Set(['table', 'data_table']);
/** An element's ID has to be unique within its block. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const distinctActions = (function (value, at) {
    return start.asArray(value).flatMap(((block, index) => {
        const ids = start.objectsIn(block).flatMap((({ action_id: id }) => (typeof id === 'string' ? [id] : [])));
        const again = findRepeated(ids);
        return again === undefined ? [] : checks.fault(checks.indexPath(at, index), `action_id "${again}" is used twice`);
    }));
});
const together = (function (value, at) {
    const objects = start.objectsIn(value);
    const markdown = objects.filter((({ type }) => type === 'markdown'));
    const written = markdown.reduce(((sum, { text: said }) => sum + String(said).length), 0);
    const ids = objects.flatMap((({ block_id: id }) => (typeof id === 'string' ? [id] : [])));
    const again = findRepeated(ids);
    const tables = objects.filter((({ type }) => SINGLE.has(type))).length;
    return [
        ...(written > slack.CUSTOM_LIMITS.markdown
            ? checks.fault(at, `${checks.describeExcess(written, slack.CUSTOM_LIMITS.markdown, 'characters')} of markdown`)
            : []),
        ...(again === undefined ? [] : checks.fault(at, `block_id "${again}" is used twice`)),
        ...(tables > 1 ? checks.fault(at, checks.describeExcess(tables, 1, 'tables')) : []),
    ];
});
/** A message's blocks, or an attachment's. */
const blocks = all(list(anyBlock, slack.CUSTOM_LIMITS.blocks, 1), together, distinctActions);
/** The characters that count toward the limit across all blocks. */
const countCharacters = (function (value) {
    return start.objectsIn(value).reduce(((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0)), 0);
});

const anyLength = text(Infinity, { mayBeEmpty: true });
const plainColor = pattern(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a color such as '#1a7f37'");
/** Slack's colors are texts; people write the forms of other tools. */
const color = (function (value, at) {
    const meant = typeof value === 'number' ? value : typeof value === 'string' ? checks.readColor(value) : undefined;
    const [wrong] = plainColor(value, at);
    return wrong === undefined || meant === undefined || !isColor(meant)
        ? plainColor(value, at)
        : checks.fault(at, wrong.problem, `write '#${meant.toString(16).padStart(6, '0')}'`);
});
const isColor = (function (value) {
    return Number.isInteger(value) && value >= 0 && value <= 0xffffff;
});
const ts = pattern(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');
const withBlocks = (function (value, at) {
    return [
        ...Object.keys(start.asObject(value))
            .filter((key => !start.BESIDE_BLOCKS.has(key)))
            .flatMap((key => checks.fault(checks.keyPath(at, key), 'is not allowed together with blocks'))),
        ...shape({ blocks }, OLDER$1)(value, at),
    ];
});
const time = (function (value, at) {
    return typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
        ? []
        : checks.fault(at, 'not a time in seconds');
});
const field = shape({}, { title: anyLength, value: anyLength, short: flag }, strict);
/** https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
const OLDER$1 = {
    fallback: anyLength,
    color,
    pretext: anyLength,
    author_name: anyLength,
    author_subname: anyLength,
    author_link: link,
    author_icon: link,
    title: anyLength,
    title_link: link,
    text: anyLength,
    fields: list(field),
    image_url: link,
    thumb_url: link,
    footer: text(slack.CUSTOM_LIMITS.attachmentFooter, { mayBeEmpty: true }),
    footer_icon: link,
    ts: time,
    mrkdwn_in: list(choice('pretext', 'text', 'fields', 'fallback')),
    actions: list(anything),
    callback_id: text(),
    attachment_type: text(),
    id: whole(0),
};
const older = shape({}, OLDER$1, strict);
const attachment = (function (value, at) {
    return start.isJsonObject(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);
});
const tooLong = (function (value, at) {
    const { length } = String(value);
    const problem = `${checks.describeExcess(length, slack.CUSTOM_LIMITS.advisedText, 'characters')} that Slack advises; it may show it in parts`;
    return length > slack.CUSTOM_LIMITS.advisedText ? checks.caution(at, problem) : [];
});
const channel = all(text(), noFault(common.findChannelFault));
const anObject = (function (value, at) {
    return (start.isJsonObject(value) ? [] : checks.fault(at, 'not an object'));
});
const event = { event_type: text(), event_payload: anObject };
/** An event, or what a link is about. https://docs.slack.dev/messaging/message-metadata */
const metadata = (function (value, at) {
    const entities = { entities: list(anything) };
    return Array.isArray(start.asObject(value)['entities'])
        ? shape(entities, event)(value, at)
        : shape(event, entities)(value, at);
});
/** People write 1, as the older form of a request had it. */
const names = (function (value, at) {
    return (value === 0 || value === 1 ? [] : flag(value, at));
});
const elsewhere = (function (hint) {
    return ((_value, at) => checks.fault(at, hint));
});
/** https://docs.slack.dev/reference/methods/chat.postMessage and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const message = shape({}, {
    text: all(text(slack.CUSTOM_LIMITS.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: list(attachment, slack.CUSTOM_LIMITS.attachments),
    thread_ts: ts,
    reply_broadcast: flag,
    unfurl_links: flag,
    unfurl_media: flag,
    link_names: names,
    mrkdwn: flag,
    parse: choice('none', 'full'),
    metadata,
    username: text(),
    icon_emoji: pattern(/^:[^:\s]+(?:::[^:\s]+)?:$/, 'an emoji such as :rocket:'),
    icon_url: address(slack.CUSTOM_LIMITS.url, 'http', 'https'),
    channel,
    // Either would turn a post through the API into something else.
    token: elsewhere('a token does not belong in a message; use the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
}, { where: 'to Slack' });
const isSaid = (function (value) {
    return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
});
const hasContent = (function (value, at) {
    const { text: said, blocks: shown, attachments } = start.asObject(value);
    if (![said, shown, attachments].some(isSaid))
        return checks.fault(at, 'no text, blocks or attachments to show');
    return !isSaid(said) && isSaid(shown)
        ? checks.caution(checks.keyPath(at, 'text'), 'missing, so a notification has nothing to say')
        : [];
});
const fits = (function (value, at) {
    const { blocks: shown, attachments } = start.asObject(value);
    const length = countCharacters([shown, ...start.asArray(attachments).map((one => start.asObject(one)['blocks']))]);
    return length > slack.CUSTOM_LIMITS.allBlocks
        ? checks.fault(checks.keyPath(at, 'blocks'), checks.describeExcess(length, slack.CUSTOM_LIMITS.allBlocks, 'characters in all'))
        : [];
});
/** A whole custom message. */
const customMessage = all(message, hasContent, fits);

/** Keys whose text is an address. */
const ADDRESS = /(?:^|_)(?:url|link|icon)$/;
/** Whom an element mentions or what it is: nothing that a value may choose. */
const FIXED = new Set([
    'type',
    'user_id',
    'usergroup_id',
    'channel_id',
    'team_id',
    'range',
    'link_names',
    'parse',
]);
/** Older attachments read their texts as mrkdwn too. In these, only entities count. */
const OLDER = new Set(['title', 'author_name', 'author_subname', 'footer', 'fallback']);
const MRKDWN = new Set(['text', 'pretext', 'value']);
/** Writes the texts of one message. */
const createWriter = (function ({ input, body, links = {} }) {
    return ((pieces, slot) => {
        if (FIXED.has(slot.key))
            throw new start.UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
        const names = body['link_names'] !== undefined || body['parse'] === 'full';
        const joined = ((write) => checks.appendPieces(pieces, ((value, before) => before + write(value))));
        if (ADDRESS.test(slot.key))
            return checks.appendPieces(pieces, ((value, before) => before + start.encodeInAddress(checks.valueAddress(value), before)));
        const safe = ((text) => {
            const clean = start.unmentioned(start.manyLines(text));
            return names ? clean.replace(/@(?=\w)/g, `@${start.JOINER}`) : clean;
        });
        const target = findTarget(slot, links);
        const dialect = pickDialect(slot);
        if (target !== undefined) {
            const write = LABELS[dialect];
            return checks.appendPieces(pieces, ((value, before, _after, later) => before + write(safe(checks.plainText(labelValue(value, before, later, target, links))))));
        }
        switch (dialect) {
            case 'mrkdwn':
                return checks.appendPieces(pieces, ((value, before, after, later) => withMrkdwn(value, before, after, { safe, links, later })));
            case 'markdown':
                return checks.appendPieces(pieces, ((value, before, _after, later) => {
                    const label = openLabel(before);
                    const link = label === undefined ? undefined : readMarkdownLink(later);
                    return (before +
                        inMarkdown(label === undefined || !link ? value : markInLabel(value, { before: label, ...link }, links), { safe, links }));
                }));
            case 'entities':
                return joined((value => start.escapeEntities(start.oneLine(safe(checks.plainText(value))))));
            case 'plain':
                return joined((value => safe(checks.plainText(value))));
        }
    });
});
/** How a label is written. */
const LABELS = {
    mrkdwn: start.literal,
    markdown: start.escapeEntities,
    entities: start.escapeEntities,
    plain: (text => text),
};
const pickDialect = (function ({ key, holder }) {
    const { type } = holder;
    if (type === 'mrkdwn')
        return 'mrkdwn';
    if (type === 'markdown')
        return 'markdown';
    if (type !== undefined)
        return 'plain';
    if (MRKDWN.has(key))
        return 'mrkdwn';
    return OLDER.has(key) ? 'entities' : 'plain';
});
const markInLabel = (function (value, label, links) {
    return ({
        kind: 'text',
        text: labelWords(start.oneLine(checks.plainText(value)), label, links),
    });
});
/** The value keeps its line breaks if it has the author's line to itself; otherwise it stays on that line. */
const keepLines = (function (text, before, after) {
    return /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : start.oneLine(text);
});
const literalLines = (function (text) {
    return text.split('\n').map(start.literal).join('\n');
});
/**
 * Writes the text so far and the value. If the value would turn an author's bracket into a mention or a false link, the bracket is escaped.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
const withMrkdwn = (function (value, before, after, { safe, links, later }) {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + inMrkdwn(value, before, after, { safe, links });
    const inside = inBrackets(value, before.slice(open + 1), readRest(later), { safe, links });
    if (inside !== undefined)
        return before + inside;
    return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${start.literal(start.oneLine(safe(checks.plainText(value))))}`;
});
const inMrkdwn = (function (value, before, after, { safe, links }) {
    switch (value.kind) {
        case 'text':
            return literalLines(keepLines(safe(value.text), before, after));
        case 'link':
            return formatLink(value.label, value.url, { safe, links });
        case 'blocks':
            return slack.printBlocks(value.of);
    }
});
const formatLink = (function (label, url, { safe, links }) {
    const target = start.safeLink(url);
    if (target === undefined || label === url || start.oneLine(label) === '')
        return target === undefined ? start.literal(start.oneLine(safe(label))) : `<${target}>`;
    return `<${target}|${inLabel(label, { before: '', after: '', target }, { safe, links })}>`;
});
/** No label shows an address that the link does not lead to. */
const inLabel = (function (text, label, { safe, links }) {
    return start.literal(labelWords(start.oneLine(safe(text)), label, links));
});
/** As a reader sees it. */
const decoded = (function (mrkdwn) {
    return mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
});
/** Inside a link that the author started: its address, its label, or a date. */
const inBrackets = (function (value, inner, rest, style) {
    const text = start.oneLine(value.kind === 'link' && inner === '' ? value.url : checks.plainText(value));
    const [target = '', ...label] = inner.split('|').map(decoded);
    if (label.length > 0)
        return inLabel(text, { before: label.join('|'), after: decoded(rest), target }, style);
    if (inner === '')
        return start.safeTarget(text);
    if (/^(?:https?:|mailto:)/i.test(inner))
        return start.encodeInAddress(text, inner);
    return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
});
/** For a markdown block, with every mark escaped. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const inMarkdown = (function (value, { safe, links }) {
    if (value.kind === 'blocks')
        return escapeMarkdown(safe(start.blocksToPlainText(value.of)));
    if (value.kind === 'text')
        return escapeMarkdown(start.oneLine(safe(value.text)));
    const target = start.safeLink(value.url)?.replace(/[()\\]/g, (mark => `%${mark.charCodeAt(0).toString(16)}`));
    const words = start.oneLine(safe(value.label));
    return target === undefined
        ? escapeMarkdown(words)
        : `[${escapeMarkdown(labelWords(words, { before: '', after: '', target }, links))}](${target})`;
});
const escapeMarkdown = (function (text) {
    return text.replace(/[!-/:-@[-`{-~]/g, String.raw `\$&`);
});

const HINT = 'write it as https://docs.slack.dev/reference/block-kit says';
/** The custom message, if it is within Slack's limits. Otherwise throws a `UserError` that names the places. */
const validateCustom$2 = (function (given, envelope) {
    checkKeys(given, 'slack');
    const own = { ...given, body: checks.fillTexts(given, createWriter(given)) };
    const findings = customMessage(own.body, own.at);
    const faults = checks.formatFaults(findings);
    if (faults !== '')
        throw new start.UserError(own.input, faults, checks.faultHint(findings) ?? HINT);
    return {
        body: { ...senderFields(envelope, own.body), ...own.body },
        cuts: [],
        notes: [...own.notes, ...checks.listCautions(findings).map((line => `${own.input}: ${line}`))],
        hint: blocksHint(own),
    };
});
/** What the inputs say, unless the message does. An icon is one of two keys. */
const senderFields = (function (envelope, body) {
    const { icon_emoji: emoji, icon_url: url, ...rest } = start.envelopeFields(envelope);
    const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
    return {
        ...rest,
        ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
        ...(!hasIcon && url !== undefined && { icon_url: url }),
    };
});
/** Slack's webhooks never say what they refused. */
const blocksHint = (function ({ input, body, at }) {
    const attached = start.asArray(body['attachments']).flatMap(((one, index) => uncommon(start.asObject(one)['blocks'], checks.keyPath(at, `attachments[${index}].blocks`))));
    const suspects = [...uncommon(body['blocks'], checks.keyPath(at, 'blocks')), ...attached];
    const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
    return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
});
/** Block types whose use in webhooks is undocumented, each with its place. */
const uncommon = (function (value, at) {
    return start.asArray(value).flatMap(((found, index) => start.isJsonObject(found) && !COMMON.has(found['type'])
        ? [`${checks.indexPath(at, index)} (${String(found['type'])})`]
        : []));
});
const COMMON = new Set([
    'section',
    'header',
    'divider',
    'context',
    'actions',
    'image',
    'rich_text',
]);

var validateCustom$3 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  validateCustom: validateCustom$2
});

/** The custom payload. Imported only if one of its inputs is given. */
const readPayload = (function (read) {
    const contexts = start.readContexts(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new start.UserError('payload-file', 'payload is given as well', 'give one of the two');
});

var payload = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readPayload: readPayload
});

/** The first text of a custom payload, for the log; undefined if it has no text. */
const payloadHeadline = (function (body) {
    const [embed, attachment] = ['embeds', 'attachments'].map((key => start.asObject(start.asArray(body[key])[0])));
    const texts = start.objectsIn([body['blocks'], body['components'], attachment]).flatMap((part => ['text', 'content', 'title', 'fallback'].map((key => part[key]))));
    const found = [body['text'], body['content'], embed?.['title'], embed?.['description'], ...texts].flatMap((one => start.readString(one) ?? []));
    return found[0]
        ?.trim()
        .split(/[\r\n]/, 1)
        .map(start.oneLine)[0];
});

/** The posts of a custom payload. Hookline's own message replaces it where this event's values do not fit. */
const buildCustomPosts = (async function (custom, facts, making) {
    const { inputs, context, destinations, isBroadcast, onMistake } = making;
    const draft = await start.draftMessage(facts, inputs, context.serverUrl);
    const payloadsFor = await tryWithEventValues(onMistake, (() => custom.fill(facts, draft, onMistake)));
    const replaced = new Set();
    const posts = await start.buildPosts(destinations, isBroadcast, (async (one) => {
        const payloads = payloadsFor && (await tryWithEventValues(onMistake, (() => payloadsFor(one, inputs.envelope))));
        if (payloads !== undefined)
            return payloads;
        replaced.add(one);
        return start.renderOwn(await start.buildOwn(facts, making), one, making);
    }));
    const readHeadline = (({ destination, payloads: [{ body }] }) => replaced.has(destination) ? start.messageHeadline(draft) : payloadHeadline(body));
    return { posts: posts.map((post => ({ ...post, ...start.known('headline', readHeadline(post)) }))) };
});
/** Runs work that uses the event's values; undefined, with a warning in the log, if only those values make it fail. */
const tryWithEventValues = (async function (onMistake, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof start.UserError) || !error.isFromValues)
            throw error;
        onMistake(error);
        return undefined;
    }
});

var customPosts = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buildCustomPosts: buildCustomPosts
});

/** Slack's workflows accept a flat object of texts. Numbers, true, and false become texts; anything else is refused. */
const validateCustom = (function (own) {
    const { input, at, notes } = own;
    const values = Object.entries(checks.fillTexts(own, write)).map((([key, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [key, String(value)];
        throw new start.UserError(input, `${checks.keyPath(at, key)}: not a text, which is all that Slack's workflows take`, 'write one key for each variable of the workflow');
    }));
    return { body: Object.fromEntries(values), cuts: [], notes };
});
/** A workflow may read a variable as mrkdwn, so a value must not complete a bracket that the author started. */
const write = (function (pieces) {
    return checks.appendPieces(pieces, ((value, before) => {
        const open = before.lastIndexOf('<');
        if (open <= before.lastIndexOf('>'))
            return before + slack.breakMentions(start.manyLines(start.valueText(value)));
        const inner = before.slice(open + 1);
        if (/^https?:[^|]+$/i.test(inner))
            return before + start.encodeInAddress(start.oneLine(start.valueText(value)), inner);
        return `${before.slice(0, open)}<${start.JOINER}${inner}${slack.breakMentions(start.oneLine(start.valueText(value)))}`;
    }));
});

var validateCustom$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  validateCustom: validateCustom
});

/** The checked drafts for one destination. Rejects with a `UserError` if there are none, or if one is wrong. */
const validateAll = (async function (drafts, { name, platform }, envelope) {
    const { input } = drafts;
    const [first, ...others] = drafts[platform.id];
    if (first === undefined)
        throw new start.UserError(input, `it holds no message for ${platform.title}, but ${name} is posted to`, 'for both platforms, put one message under the key slack and one under discord');
    const validate = (({ at, body, notes, thread, links }) => platform.validateCustom({ input, at, body, notes, ...start.known('thread', thread), ...start.known('links', links) }, envelope));
    return [await validate(first), ...(await Promise.all(others.map(validate)))];
});

/** Whether a value is an export or a backup of Discohook's editor. https://github.com/discohook/discohook */
const isDiscohook = (function (value) {
    return Array.isArray(value['backups']) ||
        start.isJsonObject(value['message']) ||
        (Array.isArray(value['messages']) && value['messages'].every(start.isJsonObject));
});
/** Webhook URLs and tokens: secrets that a message does not need. */
const findWebhookSecrets = (function (value) {
    return start.objectsIn(value).flatMap((found => {
        const { targets, target, webhookUrl } = found;
        const held = [...start.asArray(targets), target].filter(start.isJsonObject).flatMap((({ url, token }) => [url, token]));
        return [...held, webhookUrl].filter((secret => typeof secret === 'string'));
    }));
});
/** The messages in order, in Discord's own form. Throws a `UserError` if there are none or too many. */
const discohookDrafts = (function (input, value, at) {
    if (!Array.isArray(value['backups']))
        return readBackup(input, value, at);
    const backups = value['backups'].filter(start.isJsonObject);
    const [only] = backups;
    if (only !== undefined && backups.length === 1)
        return readBackup(input, only, checks.indexPath(checks.keyPath(at, 'backups'), 0));
    throw new start.UserError(input, `${checks.keyPath(at, 'backups')}: ${backups.length} of 1 backup`, 'export one backup alone, or keep one in the file');
});
/** The oldest backups held one message, in camel case. */
const readBackup = (function (input, { messages, message, version }, at) {
    const single = version === 1 ? snakeCase(message) : message;
    const places = Array.isArray(messages)
        ? messages.map(((one, index) => [one, checks.indexPath(checks.keyPath(at, 'messages'), index)]))
        : [[single, checks.keyPath(at, 'message')]];
    const drafts = places.flatMap((([one, place]) => (start.isJsonObject(one) ? [toDraft(input, one, place)] : [])));
    if (drafts.length > 0 && drafts.length <= MOST)
        return drafts;
    throw new start.UserError(input, `${checks.keyPath(at, 'messages')}: ${drafts.length} of 1 to ${MOST} messages`, 'keep what is to be posted');
});
/** https://github.com/discohook/discohook/blob/main/packages/site/app/types/QueryData.ts */
const MOST = 10;
const toDraft = (function (input, message, at) {
    const hasData = start.isJsonObject(message['data']);
    const data = hasData ? start.asObject(message['data']) : message;
    const { author, username, avatar_url: avatar, attachments, webhook_id: _webhook, ...rest } = data;
    const older = start.isJsonObject(author) ? author : {};
    const { reference, thread_id: thread } = message;
    return {
        at: hasData ? checks.keyPath(at, 'data') : at,
        body: withoutEmpty({
            ...rest,
            username: username ?? older['name'],
            avatar_url: avatar ?? older['icon_url'],
            ...(rest['components'] !== undefined && {
                components: start.asArray(rest['components']).map(withoutInternals),
            }),
        }),
        notes: [
            ...(start.asArray(attachments).length > 0 ? [`${input}: ${at}: its files are not sent`] : []),
            ...(typeof reference === 'string' && reference !== ''
                ? [`${input}: ${at}: posted as a new message; the input message-id edits one`]
                : []),
        ],
        ...(typeof thread === 'string' && start.isSnowflake(thread) && { thread }),
    };
});
/** Discohook writes null or an empty list for a missing part. */
const withoutEmpty = (function (body) {
    return Object.fromEntries(Object.entries(body).filter((([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))));
});
/** Data that only the editor uses in components: IDs of link buttons, and the actions of other buttons. */
const withoutInternals = (function (value) {
    if (Array.isArray(value))
        return value.map(withoutInternals);
    if (!start.isJsonObject(value))
        return value;
    const isLink = value['type'] === 2 && value['style'] === 5;
    const kept = Object.entries(value).filter((([key]) => key !== 'flow' && key !== 'flows' && !(isLink && key === 'custom_id')));
    return Object.fromEntries(kept.map((([key, inner]) => [key, withoutInternals(inner)])));
});
const snakeCase = (function (value) {
    if (Array.isArray(value))
        return value.map(snakeCase);
    if (!start.isJsonObject(value))
        return value;
    const snake = ((key) => key.replace(/[A-Z]/g, (letter => `_${letter.toLowerCase()}`)));
    return Object.fromEntries(Object.entries(value).map((([key, inner]) => [snake(key), snakeCase(inner)])));
});
/** The editor's hosts, old and new. https://github.com/discohook/discohook */
const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;
/**
 * The JSON inside a link to Discohook's editor; undefined if the text is not such a link. Throws a `UserError` if the link holds no JSON.
 */
const discohookJson = (function (input, text) {
    const link = text.trim();
    const url = /^https:\/\/\S+$/.test(link) ? start.parsedUrl(link) : undefined;
    if (url === undefined)
        return undefined;
    const isDiscohook = HOST.test(url.hostname);
    const data = isDiscohook ? url.searchParams.get('data') : null;
    // Base64 in either alphabet. A + in a query reads as a space.
    if (data)
        return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
    throw new start.UserError(input, isDiscohook
        ? 'this link holds no message, only where Discohook keeps it'
        : 'this is a link, not a message', 'open it, and export the message as JSON (or share it as a link with ?data=)');
});

/** Parses JSON or YAML and checks that every part can be sent unchanged. Rejects with a `UserError`. */
const parsePayload = (async function (input, source) {
    const text = source.replace(/^\uFEFF/, '');
    const json = parseJson(text);
    const value = json ?? { value: (await Promise.resolve(require('./config.js')).then((n => n.yaml))).parseYaml(input, text) };
    checkRepresentable(input, value.value, '', 0);
    return value.value;
});
/** Undefined for text that is not JSON, and for JSON with a duplicate key: the YAML parser reports the line of both. */
const parseJson = (function (text) {
    try {
        const value = JSON.parse(text);
        return countKeys(value, 0) === writtenKeys(text) ? { value } : undefined;
    }
    catch {
        return undefined;
    }
});
const writtenKeys = (function (json) {
    return [...json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?/g)].filter((([, colon]) => colon !== undefined)).length;
});
const DEEPEST = 50;
const countKeys = (function (value, depth) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce(((sum, inner) => sum + countKeys(inner, depth + 1)), own);
});
/** Numbers that lost digits, excessive depth, and values that JSON cannot express. */
const checkRepresentable = (function (input, value, at, depth) {
    if (depth > DEEPEST)
        throw new start.UserError(input, 'it is nested too deeply', 'messages are never nested that deeply');
    if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
        throw new start.UserError(input, `${at}: a number too large to keep its digits`, 'write it in quotes, as IDs are');
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkRepresentable(input, item, checks.indexPath(at, index), depth + 1);
    }
    else if (start.isJsonObject(value)) {
        if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
            throw new start.UserError(input, `${at}: not a value of JSON`, 'leave its tag out');
        for (const [key, item] of Object.entries(value))
            checkRepresentable(input, item, checks.keyPath(at, key), depth + 1);
    }
});

/** Reads the custom payload. Rejects with a `UserError` if it is not a message. */
const readDrafts = (async function (source, deps) {
    const found = await readMessages(source, deps);
    const hasTemplates = start.isTemplate(JSON.stringify([found.slack, found.discord]));
    return { ...found, hasTemplates };
});
const readMessages = (async function (source, deps) {
    const { input } = source;
    const text = await readSource(source, deps);
    const encoded = discohookJson(input, text);
    const given = await parsePayload(input, encoded ?? text);
    deps.runner.mask(...findWebhookSecrets(given).flatMap(start.secretParts));
    const value = encoded === undefined ? given : await parsePayload(input, deps.runner.redact(encoded));
    if (!start.isJsonObject(value))
        throw notMessageError(input, value);
    const bare = findBareTemplate(value, '');
    if (bare !== undefined)
        throw new start.UserError(input, `${bare === '' ? 'it' : bare} is a template without quotes`, 'write "{{ \u2026 }}"');
    const { slack, discord, ...others } = value;
    if (slack === undefined && discord === undefined)
        return { input, ...draftsForBoth(input, value) };
    const [stranger] = Object.keys(others);
    if (stranger !== undefined)
        throw new start.UserError(input, `${stranger} is next to the keys slack and discord`, 'put it under the one that it is for');
    return {
        input,
        slack: slack === undefined ? [] : [createDraft(requireObject(input, slack, 'slack'), 'slack')],
        discord: discord === undefined ? [] : discordDrafts(input, requireObject(input, discord, 'discord'), 'discord'),
    };
});
/** YAML reads an unquoted `{{ \u2026 }}` as a map inside a map. */
const findBareTemplate = (function (value, at) {
    const entries = start.isJsonObject(value) ? Object.entries(value) : [];
    const [[key, inner] = []] = entries;
    if (entries.length === 1 && inner === null && key !== undefined && /^\{ .* \}$/.test(key))
        return at;
    for (const [name, part] of entries) {
        const found = findBareTemplate(part, checks.keyPath(at, name));
        if (found !== undefined)
            return found;
    }
    for (const [index, part] of start.asArray(value).entries()) {
        const found = findBareTemplate(part, checks.indexPath(at, index));
        if (found !== undefined)
            return found;
    }
    return undefined;
});
const notMessageError = (function (input, value) {
    if (Array.isArray(value))
        return new start.UserError(input, 'it is a list', 'write one message, as an object with its keys');
    if (value === null)
        return new start.UserError(input, 'it is empty', 'write a message in JSON or YAML');
    return new start.UserError(input, 'that is plain text', 'use the input text, or write {"text": "\u2026"} (Slack), {"content": "\u2026"} (Discord)');
});
/** Discohook's messages are Discord's; any other may be either's, which its keys show. */
const draftsForBoth = (function (input, value) {
    return ({
        slack: isDiscohook(value) ? [] : [createDraft(value, '')],
        discord: discordDrafts(input, value, ''),
    });
});
const discordDrafts = (function (input, value, at) {
    return isDiscohook(value) ? discohookDrafts(input, value, at) : [createDraft(value, at)];
});
const createDraft = (function (body, at) {
    return ({ at, body, notes: [] });
});
const requireObject = (function (input, value, key) {
    if (start.isJsonObject(value))
        return value;
    throw new start.UserError(input, `${key}: not an object`, 'write the keys of a message under it');
});
/** Far more than any message needs. Discohook exports with several backups come close. */
const LONGEST = 256 * 1024;
/** The text of the custom payload. Rejects with a `UserError` if the file is missing or outside the workspace. */
const readSource = (async function (source, deps) {
    const text = source.input === 'payload'
        ? source.text
        : await common.readInWorkspace('payload-file', source.path, LONGEST, deps);
    if (text.length > LONGEST)
        throw new start.UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'messages are never that long');
    if (text.trim() === '')
        throw new start.UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
    return text;
});

/**
 * Opens the custom payload. Rejects with a `UserError` if it cannot be read, even if no message is due: a mistake shows in the first run,
 * not in the first failure.
 */
const openPayload = (async function (source, deps, given) {
    const drafts = await readDrafts(source, deps);
    const { fill, doubt } = drafts.hasTemplates
        ? await (await Promise.resolve(require('./custom-templates.js'))).openDrafts(drafts, source.contexts, given)
        : { fill: (async () => drafts) };
    return {
        hasTemplates: drafts.hasTemplates,
        ...start.known('doubt', doubt),
        fill: (async (facts, headline, onMistake) => {
            const messages = await fill(facts, headline, onMistake);
            return (async (destination, envelope) => {
                try {
                    return await validateAll(messages, destination, envelope);
                }
                catch (error) {
                    if (!(error instanceof start.UserError) || !drafts.hasTemplates)
                        throw error;
                    const { isMistake } = await Promise.resolve().then((() => isMistake$1));
                    throw (await isMistake(messages, destination, envelope)) ? error : start.fromValues(error, INSTEAD);
                }
            });
        }),
    };
});
const INSTEAD = 'Hookline\u2019s own message is sent instead';
/** Inputs that describe the built message. A custom payload replaces it, so they have no effect. */
const unusedInputs = (function (inputs) {
    return Object.entries({
        title: inputs.title,
        text: inputs.text,
        fields: inputs.fields[0] ?? (inputs.noFields || undefined),
        color: inputs.color,
        image: inputs.image,
        thumbnail: inputs.thumbnail,
        buttons: inputs.buttons[0],
        footer: inputs.footer,
        mention: inputs.mentions,
    }).flatMap((([name, value]) => (value === undefined ? [] : [name])));
});

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openPayload: openPayload,
  unusedInputs: unusedInputs
});

/** Whether the platform would refuse the message with any values. Then the author has to fix it. */
const isMistake = (async function (drafts, destination, envelope) {
    const short = ((draft) => ({ ...draft, body: checks.withShortValues(draft.body) }));
    try {
        await validateAll({ ...drafts, slack: drafts.slack.map(short), discord: drafts.discord.map(short) }, destination, envelope);
        return false;
    }
    catch (error) {
        if (error instanceof start.UserError)
            return true;
        throw error;
    }
});

var isMistake$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isMistake: isMistake
});

Object.assign(exports, {
    address,
    all,
    anything,
    atLeastOneOf,
    checkKeys,
    choice,
    customPosts,
    findRepeated,
    findTarget,
    flag,
    index,
    labelValue,
    labelWords,
    list,
    noOther,
    openLabel,
    pattern,
    payload,
    readMarkdownLink,
    shape,
    text,
    validateCustom: validateCustom$3,
    validateCustom$1,
    variant,
    whole,
});
