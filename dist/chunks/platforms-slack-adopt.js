'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var json = require('./values-json.js');
var ownKeys = require('./platforms-own-keys.js');
var ownFill = require('./platforms-own-fill.js');
var checks = require('./values-checks.js');
var ownLimits = require('./platforms-slack-own-limits.js');

/** Slack refuses a block with a key that it does not know. */
const strict = { strict: true };
/** A block, an element or an object; its type has been looked at. */
const typed = (required, optional = {}) => checks.shape({ type: checks.anything, ...required }, optional, strict);
const link = checks.address(ownLimits.OWN.url, 'http', 'https');
const target = checks.address(ownLimits.OWN.url, 'http', 'https', 'mailto', 'slack');
const plainText = (max) => checks.variant({ plain_text: typed({ text: checks.text(max) }, { emoji: checks.flag }) }, checks.noOther('plain_text'));
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const anyText = (max) => checks.variant({
    plain_text: typed({ text: checks.text(max) }, { emoji: checks.flag }),
    mrkdwn: typed({ text: checks.text(max) }, { verbatim: checks.flag }),
}, checks.noOther('plain_text', 'mrkdwn'));
const slackFile = checks.all(checks.shape({}, { id: checks.text(), url: checks.text() }, strict), checks.oneOf('id', 'url'));
/** Of an image block and element alike: one of both, and what is said of it. */
const imageSource = { image_url: link, slack_file: slackFile };
const hasSource = checks.oneOf('image_url', 'slack_file');
const image = checks.all(typed({ alt_text: checks.text(ownLimits.OWN.altText) }, imageSource), hasSource);
const style$1 = checks.choice('primary', 'danger');
const confirm = checks.shape({ title: plainText(ownLimits.OWN.confirmTitle), text: anyText(ownLimits.OWN.confirmText) }, { confirm: plainText(ownLimits.OWN.confirmButton), deny: plainText(ownLimits.OWN.confirmButton), style: style$1 }, strict);
const action = { action_id: checks.text(ownLimits.OWN.id) };
const label = { accessibility_label: checks.text(ownLimits.OWN.button) };
const value = checks.text(ownLimits.OWN.buttonValue);
const button = typed({ text: plainText(ownLimits.OWN.button) }, { ...action, ...label, url: target, value, style: style$1, confirm });
const option = checks.shape({ text: anyText(ownLimits.OWN.button), value: checks.text(ownLimits.OWN.optionValue) }, { description: anyText(ownLimits.OWN.button), url: target }, strict);
const options = checks.list(option, ownLimits.OWN.options, 1);
const groups = checks.list(checks.shape({ label: plainText(ownLimits.OWN.button), options }, {}, strict), ownLimits.OWN.options, 1);
/** What needs an app that listens: https://docs.slack.dev/interactivity. `initial\u2026` hold values that Slack alone can judge. */
const menu = { ...action, confirm, focus_on_load: checks.flag, placeholder: plainText(ownLimits.OWN.placeholder) };
const several = { ...menu, max_selected_items: checks.whole(1) };
const responding = { response_url_enabled: checks.flag };
const conversations = { default_to_current_conversation: checks.flag, filter: checks.anything };
const query = { min_query_length: checks.whole(0) };
const picked = (optional) => checks.all(typed({}, optional), checks.oneOf('options', 'option_groups'));
const fixed = { options, option_groups: groups };
const boxes = typed({ options: checks.list(option, ownLimits.OWN.choices, 1) }, { ...menu, initial_options: checks.anything, initial_option: checks.anything });
const time$1 = checks.pattern(/^\d\d:\d\d$/, 'a time such as 18:30');
const date = checks.pattern(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-12-31');
const INTERACTIVE = {
    checkboxes: boxes,
    radio_buttons: boxes,
    datepicker: typed({}, { ...menu, initial_date: date }),
    timepicker: typed({}, { ...menu, initial_time: time$1, timezone: checks.text() }),
    datetimepicker: typed({}, { ...menu, initial_date_time: checks.whole(0) }),
    static_select: picked({ ...menu, ...fixed, initial_option: checks.anything }),
    multi_static_select: picked({ ...several, ...fixed, initial_options: checks.anything }),
    users_select: typed({}, { ...menu, initial_user: checks.text() }),
    multi_users_select: typed({}, { ...several, initial_users: checks.list(checks.text()) }),
    channels_select: typed({}, { ...menu, ...responding, initial_channel: checks.text() }),
    multi_channels_select: typed({}, { ...several, initial_channels: checks.list(checks.text()) }),
    conversations_select: typed({}, { ...menu, ...responding, ...conversations, initial_conversation: checks.text() }),
    multi_conversations_select: typed({}, { ...several, ...conversations, initial_conversations: checks.list(checks.text()) }),
    external_select: typed({}, { ...menu, ...query, initial_option: checks.anything }),
    multi_external_select: typed({}, { ...several, ...query, initial_options: checks.anything }),
};
const CLICKED = {
    button,
    overflow: typed({ options: checks.list(option, ownLimits.OWN.overflow, 1) }, { ...action, confirm }),
    workflow_button: typed({ text: plainText(ownLimits.OWN.button), workflow: checks.anything }, { ...action, ...label, style: style$1 }),
};
const anyOf = (checks$1) => checks.variant(checks$1, checks.noOther(...Object.keys(checks$1)));
const actionsElement = anyOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: checks.anything });
const accessory = anyOf({ ...CLICKED, ...INTERACTIVE, image });
const contextElement = anyOf({ image, plain_text: anyText(ownLimits.OWN.object), mrkdwn: anyText(ownLimits.OWN.object) });
const feedback = checks.shape({ text: plainText(ownLimits.OWN.button), value }, label, strict);
const contextAction = anyOf({
    feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
    icon_button: typed({ icon: checks.text(), text: plainText(ownLimits.OWN.button) }, { ...action, ...label, value, confirm, visible_to_user_ids: checks.list(checks.text()) }),
});
/** What an input block asks for; its own keys are as many as there are inputs. */
const inputElement = (found, at) => checks.variant(Object.fromEntries([...Object.keys(INTERACTIVE), ...INPUTS].map(type => [type, checks.anything])), checks.noOther(...INPUTS))(found, at);
const INPUTS = [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
];

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = checks.shape({}, Object.fromEntries(STYLES.map(name => [name, checks.flag])), strict);
const leaf = (required, optional = {}) => typed(required, { style, ...optional });
const id = (form, example) => checks.pattern(form, `an ID such as ${example}`);
const anyLength$1 = checks.text(Infinity, { mayBeEmpty: true });
const LEAVES = {
    text: leaf({ text: checks.text() }),
    link: leaf({ url: checks.address(ownLimits.OWN.url, 'http', 'https', 'mailto') }, { text: anyLength$1, unsafe: checks.flag }),
    user: leaf({ user_id: id(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
    usergroup: leaf({ usergroup_id: id(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
    channel: leaf({ channel_id: id(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
    team: leaf({ team_id: id(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
    broadcast: leaf({ range: checks.choice('here', 'channel', 'everyone') }),
    emoji: leaf({ name: checks.text() }, { skin_tone: checks.whole(1, 6), unicode: checks.text(), url: checks.text() }),
    color: leaf({ value: checks.pattern(/^#?[0-9a-f]{6}$/i, 'a colour such as #1a7f37') }),
    date: leaf({ timestamp: checks.whole(0), format: checks.text() }, { url: checks.address(ownLimits.OWN.url, 'http', 'https'), fallback: anyLength$1 }),
};
const leaves = checks.list(checks.variant(LEAVES, checks.noOther(...Object.keys(LEAVES))));
const border = checks.whole(0, 1);
const section = typed({ elements: leaves });
const item = checks.variant({ rich_text_section: section }, checks.noOther('rich_text_section'));
const PARTS = {
    rich_text_section: section,
    rich_text_list: typed({ style: checks.choice('bullet', 'ordered'), elements: checks.list(item, Infinity, 1) }, { indent: checks.whole(0, ownLimits.OWN.listIndent), offset: checks.whole(0), border }),
    rich_text_preformatted: typed({ elements: leaves }, { border, language: checks.text() }),
    rich_text_quote: typed({ elements: leaves }, { border }),
};
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richTextParts = checks.list(checks.variant(PARTS, checks.noOther(...Object.keys(PARTS))), Infinity, 1);

const block = (required, optional = {}) => typed(required, { block_id: checks.text(ownLimits.OWN.id), ...optional });
const cannotBeSent = (_value, at) => findings.wrong(at, 'Slack takes no such block in a message');
const richText = block({ elements: richTextParts });
const richTextObject = checks.variant({ rich_text: richText }, checks.noOther('rich_text'));
const rawText = typed({ text: checks.text(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: checks.number }, { text: checks.text() });
const CELLS = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = checks.variant(CELLS, checks.noOther(...Object.keys(CELLS)));
const rows = (max, min) => checks.list(checks.list(cell, ownLimits.OWN.tableCells, 1), max, min);
const column = (value, at) => value === null
    ? []
    : checks.shape({}, { align: checks.choice('left', 'center', 'right'), is_wrapped: checks.flag }, strict)(value, at);
const cardText = (max) => anyText(max);
const card = checks.all(block({}, {
    hero_image: image,
    icon: image,
    slack_icon: checks.anything,
    title: cardText(ownLimits.OWN.cardTitle),
    subtitle: cardText(ownLimits.OWN.cardTitle),
    body: cardText(ownLimits.OWN.cardBody),
    subtext: cardText(ownLimits.OWN.cardBody),
    actions: checks.list(checks.variant({ button }, checks.noOther('button')), ownLimits.OWN.cardActions, 1),
}), checks.oneOf('hero_image', 'title', 'actions', 'body'));
const task = {
    status: checks.choice('pending', 'in_progress', 'complete', 'error'),
    details: richTextObject,
    output: richTextObject,
    sources: checks.list(checks.anything),
};
const taskCard = block({ task_id: checks.text(), title: checks.text() }, task);
const chartLabel = checks.text(ownLimits.OWN.chartLabel);
const point = checks.shape({ label: chartLabel, value: checks.number }, {}, strict);
const series = checks.shape({ name: chartLabel, data: checks.list(point, ownLimits.OWN.chartPoints, 1) }, {}, strict);
const axis = checks.shape({ categories: checks.list(chartLabel, ownLimits.OWN.chartPoints) }, { x_label: checks.text(ownLimits.OWN.chartAxis), y_label: checks.text(ownLimits.OWN.chartAxis) }, strict);
const lines$1 = typed({ series: checks.list(series, ownLimits.OWN.chartSeries, 1), axis_config: axis });
const chart = checks.variant({ line: lines$1, bar: lines$1, area: lines$1, pie: typed({ segments: checks.list(point, ownLimits.OWN.chartSeries, 1) }) }, checks.noOther('line', 'bar', 'area', 'pie'));
const secure = checks.address(ownLimits.OWN.url, 'https');
/** Blocks of blocks look at their children through this one, which knows them all. */
const child = (value, at) => anyBlock(value, at);
const BLOCKS = {
    section: checks.all(block({}, { text: anyText(ownLimits.OWN.object), fields: checks.list(anyText(ownLimits.OWN.field), ownLimits.OWN.fields, 1), accessory, expand: checks.flag }), checks.oneOf('text', 'fields')),
    header: block({ text: plainText(ownLimits.OWN.header) }, { level: checks.whole(1, ownLimits.OWN.headerLevels) }),
    divider: block({}),
    context: block({ elements: checks.list(contextElement, ownLimits.OWN.contextElements, 1) }),
    context_actions: block({ elements: checks.list(contextAction, ownLimits.OWN.contextActions, 1) }),
    actions: block({ elements: checks.list(actionsElement, ownLimits.OWN.actionsElements, 1) }),
    image: checks.all(block({ alt_text: checks.text(ownLimits.OWN.altText) }, { ...imageSource, title: plainText(ownLimits.OWN.title) }), hasSource),
    rich_text: richText,
    markdown: block({ text: checks.text(ownLimits.OWN.markdown) }),
    table: block({ rows: rows(ownLimits.OWN.tableRows, 1) }, { column_settings: checks.list(column, ownLimits.OWN.tableCells) }),
    data_table: block({ caption: checks.text(), rows: rows(ownLimits.OWN.dataRows, 2) }, { page_size: checks.whole(1, ownLimits.OWN.pageSize), row_header_column_index: checks.whole(0, ownLimits.OWN.tableCells - 1) }),
    data_visualization: block({ title: checks.text(ownLimits.OWN.chartTitle), chart }),
    card,
    carousel: block({ elements: checks.list(checks.variant({ card }, checks.noOther('card')), ownLimits.OWN.cards, 1) }),
    container: checks.all(block({ child_blocks: checks.list(child, ownLimits.OWN.containerBlocks, 1) }, {
        title: plainText(ownLimits.OWN.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(ownLimits.OWN.containerTitle),
        icon: image,
        width: checks.choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: checks.flag,
        default_collapsed: checks.flag,
        has_header_divider: checks.flag,
    }), checks.oneOf('title', 'rich_text_title')),
    layout: block({ label: checks.text(ownLimits.OWN.layoutLabel), rows: checks.list(checks.anything, ownLimits.OWN.layoutRows, 1) }, { is_label_visible: checks.flag, grid_lines: checks.choice('none', 'rows', 'outer'), fallback: checks.list(child) }),
    task_card: taskCard,
    plan: block({ title: checks.anything }, { tasks: checks.list(checks.anything) }),
    video: block({ alt_text: checks.text(), title: plainText(ownLimits.OWN.videoTitle), thumbnail_url: link, video_url: secure }, {
        title_url: secure,
        author_name: checks.text(ownLimits.OWN.videoAuthor),
        provider_name: checks.text(),
        provider_icon_url: link,
        description: plainText(ownLimits.OWN.videoTitle),
    }),
    input: block({ label: plainText(ownLimits.OWN.title), element: inputElement }, { hint: plainText(ownLimits.OWN.title), optional: checks.flag, dispatch_action: checks.flag }),
    alert: cannotBeSent,
    file: cannotBeSent,
};
/** A block that is newer than this list goes out as it is, with a word; one that looks misspelt does not. */
const otherBlock = (type, at) => {
    const problem = `"${String(type)}" is ${findings.unknown(String(type), Object.keys(BLOCKS), 'as a block')}`;
    return (findings.isMisspelt(problem) ? findings.wrong : findings.odd)(at, problem);
};
const anyBlock = checks.variant(BLOCKS, otherBlock);
/** Blocks of which a message holds one. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE = new Set(['table', 'data_table']);
const together = (value, at) => {
    const objects = json.objectsIn(value);
    const markdown = objects.filter(({ type }) => type === 'markdown');
    const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
    const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
    return [
        ...(written > ownLimits.OWN.markdown
            ? findings.wrong(at, `${findings.tooMany(written, ownLimits.OWN.markdown, 'characters')} of markdown`)
            : []),
        ...(again === undefined ? [] : findings.wrong(at, `block_id "${again}" stands twice`)),
        ...(tables > 1 ? findings.wrong(at, findings.tooMany(tables, 1, 'tables')) : []),
    ];
};
/** A message's blocks, or an attachment's. */
const blocks = checks.all(checks.list(anyBlock, ownLimits.OWN.blocks, 1), together);
/** The characters that count towards the limit over all blocks. */
const lengthOf = (value) => json.objectsIn(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);
/** Block types whose use in webhooks is not documented, each with its place. */
const uncommon = (value, at) => json.listOf(value).flatMap((found, index) => json.isFields(found) && !COMMON.has(found['type']) ? [`${findings.entry(at, index)} (${String(found['type'])})`] : []);
const COMMON = new Set([
    'section',
    'header',
    'divider',
    'context',
    'actions',
    'image',
    'rich_text',
]);

const anyLength = checks.text(Infinity, { mayBeEmpty: true });
const color = checks.pattern(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a colour such as '#1a7f37'");
const ts = checks.pattern(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');
const withBlocks = (value, at) => [
    ...Object.keys(value)
        .filter(key => !hookline.BESIDE_BLOCKS.has(key))
        .flatMap(key => findings.wrong(findings.below(at, key), 'may not stand beside blocks')),
    ...checks.shape({ blocks }, OLDER$1)(value, at),
];
const time = (value, at) => typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    ? []
    : findings.wrong(at, 'not a time in seconds');
const field = checks.shape({}, { title: anyLength, value: anyLength, short: checks.flag }, strict);
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
    fields: checks.list(field),
    image_url: link,
    thumb_url: link,
    footer: checks.text(ownLimits.OWN.attachmentFooter, { mayBeEmpty: true }),
    footer_icon: link,
    ts: time,
    mrkdwn_in: checks.list(checks.choice('pretext', 'text', 'fields', 'fallback')),
    actions: checks.list(checks.anything),
    callback_id: checks.text(),
    attachment_type: checks.text(),
    id: checks.whole(0),
};
const older = checks.shape({}, OLDER$1, strict);
const attachment = (value, at) => json.isFields(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);
const tooLong = (value, at) => {
    const { length } = String(value);
    const problem = `${findings.tooMany(length, ownLimits.OWN.advisedText, 'characters')} that Slack advises; it may show it in parts`;
    return length > ownLimits.OWN.advisedText ? findings.odd(at, problem) : [];
};
const elsewhere = (mend) => (_value, at) => findings.wrong(at, mend);
/** https://docs.slack.dev/reference/methods/chat.postMessage and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const message = checks.shape({}, {
    text: checks.all(checks.text(ownLimits.OWN.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: checks.list(attachment, ownLimits.OWN.attachments),
    thread_ts: ts,
    reply_broadcast: checks.flag,
    unfurl_links: checks.flag,
    unfurl_media: checks.flag,
    link_names: checks.anything,
    mrkdwn: checks.flag,
    parse: checks.choice('none', 'full'),
    metadata: checks.anything,
    username: checks.text(),
    icon_emoji: checks.pattern(/^:[^:\s]+(?:::[^:\s]+)?:$/, 'an emoji such as :rocket:'),
    icon_url: checks.address(ownLimits.OWN.url, 'http', 'https'),
    channel: checks.text(),
    // Either would turn a post through the API into something else.
    token: elsewhere('a token does not belong into a message; give it to the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
}, { where: 'to Slack' });
const isSaid = (value) => Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
const says = (value, at) => {
    const { text: said, blocks: shown, attachments } = value;
    if (![said, shown, attachments].some(isSaid))
        return findings.wrong(at, 'no text, blocks or attachments to show');
    return !isSaid(said) && isSaid(shown)
        ? findings.odd(findings.below(at, 'text'), 'missing, so a notification has nothing to say')
        : [];
};
const fits = (value, at) => {
    const { blocks: shown, attachments } = value;
    const length = lengthOf([shown, ...json.listOf(attachments).map(one => one['blocks'])]);
    return length > ownLimits.OWN.allBlocks
        ? findings.wrong(findings.below(at, 'blocks'), findings.tooMany(length, ownLimits.OWN.allBlocks, 'characters in all'))
        : [];
};
/** A whole message of the user's. */
const ownMessage = checks.all(message, says, fits);

/** Keys whose text is an address. */
const ADDRESS = /(?:^|_)(?:url|link|icon)$/;
/** Whom or what an element is: nothing that a value may choose. */
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
/** Older attachments read their texts as mrkdwn too; in these only entities count. */
const OLDER = new Set(['title', 'author_name', 'author_subname', 'footer', 'fallback']);
const MRKDWN = new Set(['text', 'pretext', 'value']);
/** Writes the texts of one message. `input` is where it came by. */
const writerOf = (input, body) => (pieces, spot) => {
    if (FIXED.has(spot.key))
        throw new hookline.UserError(input, `a template in ${spot.key} could choose whom to mention`, 'write it out');
    const names = body['link_names'] !== undefined || body['parse'] === 'full';
    const joined = (write) => ownFill.appended(pieces, (value, before) => before + write(value));
    if (ADDRESS.test(spot.key))
        return ownFill.appended(pieces, (value, before) => before + hookline.inAddress(ownFill.addressOf(value), before));
    const safe = (text) => {
        const clean = hookline.unmentioned(hookline.manyLines(text));
        return names ? clean.replace(/@(?=\w)/g, `@${hookline.JOINER}`) : clean;
    };
    switch (dialectOf(spot)) {
        case 'mrkdwn':
            return ownFill.appended(pieces, (value, before, after) => withMrkdwn(value, before, after, safe));
        case 'markdown':
            return joined(value => inMarkdown(value, safe));
        case 'entities':
            return joined(value => hookline.escapeEntities(hookline.oneLine(safe(ownFill.plainText(value)))));
        case 'plain':
            return joined(value => safe(ownFill.plainText(value)));
    }
};
const dialectOf = ({ key, holder }) => {
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
};
/** The value keeps its lines where it has the author's line to itself; elsewhere it stays on it. */
const lines = (text, before, after) => /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : hookline.oneLine(text);
const literalLines = (text) => text.split('\n').map(hookline.literal).join('\n');
/**
 * What was written so far, and the value. A bracket of the author's in which the value would be a mention, or a link to what is none,
 * is a bracket no more. https://docs.slack.dev/messaging/formatting-message-text
 */
const withMrkdwn = (value, before, after, safe) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + inMrkdwn(value, before, after, safe);
    const inside = inBrackets(value, before.slice(open + 1), safe);
    if (inside !== undefined)
        return before + inside;
    return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${hookline.literal(hookline.oneLine(safe(ownFill.plainText(value))))}`;
};
const inMrkdwn = (value, before, after, safe) => {
    switch (value.kind) {
        case 'text':
            return literalLines(lines(safe(value.text), before, after));
        case 'link':
            return linked(value.label, value.url, safe);
        case 'blocks':
            return hookline.printBlocks(value.of);
    }
};
const linked = (label, url, safe) => {
    const target = hookline.safeLink(url);
    if (target === undefined || label === url || hookline.oneLine(label) === '')
        return target === undefined ? hookline.literal(hookline.oneLine(safe(label))) : `<${target}>`;
    return `<${target}|${inLabel(label, safe)}>`;
};
/** No label names an address: that would hide where the link leads. */
const inLabel = (text, safe) => hookline.literal(hookline.oneLine(safe(text)).replace(/https?:\/\//gi, ''));
/** In a link that the author began: its address, its label, or a date. */
const inBrackets = (value, inner, safe) => {
    const text = hookline.oneLine(value.kind === 'link' && inner === '' ? value.url : ownFill.plainText(value));
    if (inner.includes('|'))
        return inLabel(text, safe);
    if (inner === '')
        return hookline.safeTarget(text);
    if (/^(?:https?:|mailto:)/i.test(inner))
        return hookline.inAddress(text, inner);
    return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
};
/** Of a markdown block: every mark escaped. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const inMarkdown = (value, safe) => {
    if (value.kind === 'blocks')
        return escapeMarkdown(safe(hookline.plainBlocks(value.of)));
    if (value.kind === 'text')
        return escapeMarkdown(hookline.oneLine(safe(value.text)));
    const target = hookline.safeLink(value.url)?.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
    const words = escapeMarkdown(hookline.oneLine(safe(value.label)));
    return target === undefined ? words : `[${words}](${target})`;
};
const escapeMarkdown = (text) => text.replace(/[!-/:-@[-`{-~]/g, String.raw `\$&`);

const MEND = 'write it as https://docs.slack.dev/reference/block-kit says';
/** The user's own message, if Slack's limits hold. Throws a `UserError` that names the places where they do not. */
const adopt = (given, envelope) => {
    ownKeys.checkKeys(given, 'slack');
    const own = { ...given, body: ownFill.filled(given, writerOf(given.input, given.body)) };
    const findings$1 = ownMessage(own.body, own.at);
    const faults = findings.faultsLine(findings$1);
    if (faults !== '')
        throw new hookline.UserError(own.input, faults, MEND);
    return {
        body: { ...sender(envelope, own.body), ...own.body },
        cuts: [],
        notes: [...own.notes, ...findings.oddities(findings$1).map(line => `${own.input}: ${line}`)],
        mend: mendOf(own),
    };
};
/** What the inputs say, where the message does not; a picture is one of two keys. */
const sender = (envelope, body) => {
    const { icon_emoji: emoji, icon_url: url, ...rest } = hookline.envelopeFields(envelope);
    const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
    return {
        ...rest,
        ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
        ...(!hasIcon && url !== undefined && { icon_url: url }),
    };
};
/** Slack's webhooks never say what they did not like. */
const mendOf = ({ input, body, at }) => {
    const attached = json.listOf(body['attachments']).flatMap((one, index) => uncommon(one['blocks'], findings.below(at, `attachments[${index}].blocks`)));
    const suspects = [...uncommon(body['blocks'], findings.below(at, 'blocks')), ...attached];
    const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
    return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};

exports.adopt = adopt;
