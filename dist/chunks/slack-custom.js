'use strict';

var start = require('../hookline.js');
var suggestions = require('./suggestions.js');
var custom = require('./custom.js');
var slack = require('./slack.js');

/** Slack refuses a block with a key that it does not know. */
const strict = { strict: true };
/** A block, an element or an object; its type has been looked at. */
const typed = (required, optional = {}) => custom.shape({ type: custom.anything, ...required }, optional, strict);
const link = custom.address(slack.CUSTOM_LIMITS.url, 'http', 'https');
const target = custom.address(slack.CUSTOM_LIMITS.url, 'http', 'https', 'mailto', 'slack');
/** Slack counts code points. */
const slackText = (max) => custom.text(max, { codePoints: true });
const plainText = (max) => custom.variant({ plain_text: typed({ text: slackText(max) }, { emoji: custom.flag }) }, custom.noOther('plain_text'));
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const anyText = (max) => custom.variant({
    plain_text: typed({ text: slackText(max) }, { emoji: custom.flag }),
    mrkdwn: typed({ text: slackText(max) }, { verbatim: custom.flag }),
}, custom.noOther('plain_text', 'mrkdwn'));
const slackFile = custom.all(custom.shape({}, { id: custom.text(), url: custom.text() }, strict), custom.atLeastOneOf('id', 'url'));
/** Of an image block and element alike: one of both, and what is said of it. */
const imageSource = { image_url: link, slack_file: slackFile };
const hasSource = custom.atLeastOneOf('image_url', 'slack_file');
const image = custom.all(typed({ alt_text: custom.text(slack.CUSTOM_LIMITS.altText) }, imageSource), hasSource);
const style$1 = custom.choice('primary', 'danger');
const confirm = custom.shape({ title: plainText(slack.CUSTOM_LIMITS.confirmTitle), text: anyText(slack.CUSTOM_LIMITS.confirmText) }, { confirm: plainText(slack.CUSTOM_LIMITS.confirmButton), deny: plainText(slack.CUSTOM_LIMITS.confirmButton), style: style$1 }, strict);
const action = { action_id: custom.text(slack.CUSTOM_LIMITS.id) };
const label = { accessibility_label: custom.text(slack.CUSTOM_LIMITS.button) };
const value = custom.text(slack.CUSTOM_LIMITS.buttonValue);
const button = typed({ text: plainText(slack.CUSTOM_LIMITS.button) }, { ...action, ...label, url: target, value, style: style$1, confirm });
const option = custom.shape({ text: anyText(slack.CUSTOM_LIMITS.button), value: custom.text(slack.CUSTOM_LIMITS.optionValue) }, { description: anyText(slack.CUSTOM_LIMITS.button), url: target }, strict);
const options = custom.list(option, slack.CUSTOM_LIMITS.options, 1);
const groups = custom.list(custom.shape({ label: plainText(slack.CUSTOM_LIMITS.button), options }, {}, strict), slack.CUSTOM_LIMITS.options, 1);
/** What needs an app that listens: https://docs.slack.dev/interactivity. `initial\u2026` hold values that Slack alone can judge. */
const menu = {
    ...action,
    confirm,
    focus_on_load: custom.flag,
    placeholder: plainText(slack.CUSTOM_LIMITS.placeholder),
};
const several = { ...menu, max_selected_items: custom.whole(1) };
const responding = { response_url_enabled: custom.flag };
const conversations = { default_to_current_conversation: custom.flag, filter: custom.anything };
const query = { min_query_length: custom.whole(0) };
const picked = (optional) => custom.all(typed({}, optional), custom.atLeastOneOf('options', 'option_groups'));
const fixed = { options, option_groups: groups };
const boxes = typed({ options: custom.list(option, slack.CUSTOM_LIMITS.choices, 1) }, { ...menu, initial_options: custom.anything, initial_option: custom.anything });
const time$1 = custom.pattern(/^\d\d:\d\d$/, 'a time such as 18:30');
const date = custom.pattern(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-12-31');
const INTERACTIVE = {
    checkboxes: boxes,
    radio_buttons: boxes,
    datepicker: typed({}, { ...menu, initial_date: date }),
    timepicker: typed({}, { ...menu, initial_time: time$1, timezone: custom.text() }),
    datetimepicker: typed({}, { ...menu, initial_date_time: custom.whole(0) }),
    static_select: picked({ ...menu, ...fixed, initial_option: custom.anything }),
    multi_static_select: picked({ ...several, ...fixed, initial_options: custom.anything }),
    users_select: typed({}, { ...menu, initial_user: custom.text() }),
    multi_users_select: typed({}, { ...several, initial_users: custom.list(custom.text()) }),
    channels_select: typed({}, { ...menu, ...responding, initial_channel: custom.text() }),
    multi_channels_select: typed({}, { ...several, initial_channels: custom.list(custom.text()) }),
    conversations_select: typed({}, { ...menu, ...responding, ...conversations, initial_conversation: custom.text() }),
    multi_conversations_select: typed({}, { ...several, ...conversations, initial_conversations: custom.list(custom.text()) }),
    external_select: typed({}, { ...menu, ...query, initial_option: custom.anything }),
    multi_external_select: typed({}, { ...several, ...query, initial_options: custom.anything }),
};
const CLICKED = {
    button,
    overflow: typed({ options: custom.list(option, slack.CUSTOM_LIMITS.overflow, 1) }, { ...action, confirm }),
    workflow_button: typed({ text: plainText(slack.CUSTOM_LIMITS.button), workflow: custom.anything }, { ...action, ...label, style: style$1 }),
};
const anyTypeOf = (checks) => custom.variant(checks, custom.noOther(...Object.keys(checks)));
const actionsElement = anyTypeOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: custom.anything });
const accessory = anyTypeOf({ ...CLICKED, ...INTERACTIVE, image });
const contextElement = anyTypeOf({
    image,
    plain_text: anyText(slack.CUSTOM_LIMITS.object),
    mrkdwn: anyText(slack.CUSTOM_LIMITS.object),
});
const feedback = custom.shape({ text: plainText(slack.CUSTOM_LIMITS.button), value }, label, strict);
const contextAction = anyTypeOf({
    feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
    icon_button: typed({ icon: custom.text(), text: plainText(slack.CUSTOM_LIMITS.button) }, { ...action, ...label, value, confirm, visible_to_user_ids: custom.list(custom.text()) }),
});
/** What an input block asks for; its own keys are as many as there are inputs. */
const inputElement = (found, at) => custom.variant(Object.fromEntries([...Object.keys(INTERACTIVE), ...INPUTS].map(type => [type, custom.anything])), custom.noOther(...INPUTS))(found, at);
const INPUTS = [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
];

const chartLabel = custom.text(slack.CUSTOM_LIMITS.chartLabel);
const point = custom.shape({ label: chartLabel, value: custom.number }, {}, strict);
const series = custom.shape({ name: chartLabel, data: custom.list(point, slack.CUSTOM_LIMITS.chartPoints, 1) }, {}, strict);
const axis = custom.shape({ categories: custom.list(chartLabel, slack.CUSTOM_LIMITS.chartPoints) }, { x_label: custom.text(slack.CUSTOM_LIMITS.chartAxis), y_label: custom.text(slack.CUSTOM_LIMITS.chartAxis) }, strict);
const lines = typed({ series: custom.list(series, slack.CUSTOM_LIMITS.chartSeries, 1), axis_config: axis });
/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const chart = custom.variant({
    line: lines,
    bar: lines,
    area: lines,
    pie: typed({ segments: custom.list(point, slack.CUSTOM_LIMITS.chartSeries, 1) }),
}, custom.noOther('line', 'bar', 'area', 'pie'));

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = custom.shape({}, Object.fromEntries(STYLES.map(name => [name, custom.flag])), strict);
const leaf = (required, optional = {}) => typed(required, { style, ...optional });
const id = (form, example) => custom.pattern(form, `an ID such as ${example}`);
const anyLength$1 = custom.text(Infinity, { mayBeEmpty: true });
const LEAVES = {
    text: leaf({ text: custom.text() }),
    link: leaf({ url: custom.address(slack.CUSTOM_LIMITS.url, 'http', 'https', 'mailto') }, { text: anyLength$1, unsafe: custom.flag }),
    user: leaf({ user_id: id(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
    usergroup: leaf({ usergroup_id: id(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
    channel: leaf({ channel_id: id(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
    team: leaf({ team_id: id(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
    broadcast: leaf({ range: custom.choice('here', 'channel', 'everyone') }),
    emoji: leaf({ name: custom.text() }, { skin_tone: custom.whole(1, 6), unicode: custom.text(), url: custom.text() }),
    color: leaf({ value: custom.pattern(/^#?[0-9a-f]{6}$/i, 'a color such as #1a7f37') }),
    date: leaf({ timestamp: custom.whole(0), format: custom.text() }, { url: custom.address(slack.CUSTOM_LIMITS.url, 'http', 'https'), fallback: anyLength$1 }),
};
const leaves = custom.list(custom.variant(LEAVES, custom.noOther(...Object.keys(LEAVES))));
const border = custom.whole(0, 1);
const section = typed({ elements: leaves });
const item = custom.variant({ rich_text_section: section }, custom.noOther('rich_text_section'));
const PARTS = {
    rich_text_section: section,
    rich_text_list: typed({ style: custom.choice('bullet', 'ordered'), elements: custom.list(item, Infinity, 1) }, { indent: custom.whole(0, slack.CUSTOM_LIMITS.listIndent), offset: custom.whole(0), border: custom.whole(0) }),
    rich_text_preformatted: typed({ elements: leaves }, { border, language: custom.text() }),
    rich_text_quote: typed({ elements: leaves }, { border }),
};
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richTextParts = custom.list(custom.variant(PARTS, custom.noOther(...Object.keys(PARTS))), Infinity, 1);

const block = (required, optional = {}) => typed(required, { block_id: custom.text(slack.CUSTOM_LIMITS.id), ...optional });
const cannotBeSent = (_value, at) => suggestions.fault(at, 'Slack takes no such block in a message');
const richText = block({ elements: richTextParts });
const richTextObject = custom.variant({ rich_text: richText }, custom.noOther('rich_text'));
const rawText = typed({ text: custom.text(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: custom.number }, { text: custom.text() });
const CELLS = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = custom.variant(CELLS, custom.noOther(...Object.keys(CELLS)));
const rows = (max, min) => custom.list(custom.list(cell, slack.CUSTOM_LIMITS.tableCells, 1), max, min);
const column = (value, at) => value === null
    ? []
    : custom.shape({}, { align: custom.choice('left', 'center', 'right'), is_wrapped: custom.flag }, strict)(value, at);
const cardText = (max) => anyText(max);
const card = custom.all(block({}, {
    hero_image: image,
    icon: image,
    slack_icon: custom.anything,
    title: cardText(slack.CUSTOM_LIMITS.cardTitle),
    subtitle: cardText(slack.CUSTOM_LIMITS.cardTitle),
    body: cardText(slack.CUSTOM_LIMITS.cardBody),
    subtext: cardText(slack.CUSTOM_LIMITS.cardBody),
    actions: custom.list(custom.variant({ button }, custom.noOther('button')), slack.CUSTOM_LIMITS.cardActions, 1),
}), custom.atLeastOneOf('hero_image', 'title', 'actions', 'body'));
const task = {
    status: custom.choice('pending', 'in_progress', 'complete', 'error'),
    details: richTextObject,
    output: richTextObject,
    sources: custom.list(custom.anything),
};
const taskCard = block({ task_id: custom.text(), title: custom.text() }, task);
const secure = custom.address(slack.CUSTOM_LIMITS.url, 'https');
/** Blocks of blocks look at their children through this one, which knows them all. */
const child = (value, at) => anyBlock(value, at);
const BLOCKS = {
    section: custom.all(block({}, {
        text: anyText(slack.CUSTOM_LIMITS.object),
        fields: custom.list(anyText(slack.CUSTOM_LIMITS.field), slack.CUSTOM_LIMITS.fields, 1),
        accessory,
        expand: custom.flag,
    }), custom.atLeastOneOf('text', 'fields')),
    header: block({ text: plainText(slack.CUSTOM_LIMITS.header) }, { level: custom.whole(1, slack.CUSTOM_LIMITS.headerLevels) }),
    divider: block({}),
    context: block({ elements: custom.list(contextElement, slack.CUSTOM_LIMITS.contextElements, 1) }),
    context_actions: block({ elements: custom.list(contextAction, slack.CUSTOM_LIMITS.contextActions, 1) }),
    actions: block({ elements: custom.list(actionsElement, slack.CUSTOM_LIMITS.actionsElements, 1) }),
    image: custom.all(block({ alt_text: custom.text(slack.CUSTOM_LIMITS.altText) }, { ...imageSource, title: plainText(slack.CUSTOM_LIMITS.title) }), hasSource),
    rich_text: richText,
    markdown: block({ text: custom.text(slack.CUSTOM_LIMITS.markdown) }),
    table: block({ rows: rows(slack.CUSTOM_LIMITS.tableRows, 1) }, { column_settings: custom.list(column, slack.CUSTOM_LIMITS.tableCells) }),
    data_table: block({ caption: custom.text(), rows: rows(slack.CUSTOM_LIMITS.dataRows, 2) }, {
        page_size: custom.whole(1, slack.CUSTOM_LIMITS.pageSize),
        row_header_column_index: custom.whole(0, slack.CUSTOM_LIMITS.tableCells - 1),
    }),
    data_visualization: block({ title: custom.text(slack.CUSTOM_LIMITS.chartTitle), chart }),
    card,
    carousel: block({ elements: custom.list(custom.variant({ card }, custom.noOther('card')), slack.CUSTOM_LIMITS.cards, 1) }),
    container: custom.all(block({ child_blocks: custom.list(child, slack.CUSTOM_LIMITS.containerBlocks, 1) }, {
        title: plainText(slack.CUSTOM_LIMITS.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(slack.CUSTOM_LIMITS.containerTitle),
        icon: image,
        width: custom.choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: custom.flag,
        default_collapsed: custom.flag,
        has_header_divider: custom.flag,
    }), custom.atLeastOneOf('title', 'rich_text_title')),
    layout: block({ label: custom.text(slack.CUSTOM_LIMITS.layoutLabel), rows: custom.list(custom.anything, slack.CUSTOM_LIMITS.layoutRows, 1) }, { is_label_visible: custom.flag, grid_lines: custom.choice('none', 'rows', 'outer'), fallback: custom.list(child) }),
    task_card: taskCard,
    plan: block({ title: custom.anything }, { tasks: custom.list(custom.anything) }),
    video: block({ alt_text: custom.text(), title: plainText(slack.CUSTOM_LIMITS.videoTitle), thumbnail_url: link, video_url: secure }, {
        title_url: secure,
        author_name: custom.text(slack.CUSTOM_LIMITS.videoAuthor),
        provider_name: custom.text(),
        provider_icon_url: link,
        description: plainText(slack.CUSTOM_LIMITS.videoTitle),
    }),
    input: block({ label: plainText(slack.CUSTOM_LIMITS.title), element: inputElement }, { hint: plainText(slack.CUSTOM_LIMITS.title), optional: custom.flag, dispatch_action: custom.flag }),
    alert: cannotBeSent,
    file: cannotBeSent,
};
/** A block that is newer than this list goes out as it is, with a word; one that looks misspelled does not. */
const otherBlock = (type, at) => {
    const finding = suggestions.unknownWord(at, String(type), Object.keys(BLOCKS), 'as a block');
    return [suggestions.refuseMisspelled({ ...finding, problem: `"${String(type)}" is ${finding.problem}` })];
};
const anyBlock = custom.variant(BLOCKS, otherBlock);
/** Blocks of which a message holds one. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE = new Set(['table', 'data_table']);
const together = (value, at) => {
    const objects = start.objectsIn(value);
    const markdown = objects.filter(({ type }) => type === 'markdown');
    const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
    const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
    return [
        ...(written > slack.CUSTOM_LIMITS.markdown
            ? suggestions.fault(at, `${suggestions.describeExcess(written, slack.CUSTOM_LIMITS.markdown, 'characters')} of markdown`)
            : []),
        ...(again === undefined ? [] : suggestions.fault(at, `block_id "${again}" is used twice`)),
        ...(tables > 1 ? suggestions.fault(at, suggestions.describeExcess(tables, 1, 'tables')) : []),
    ];
};
/** A message's blocks, or an attachment's. */
const blocks = custom.all(custom.list(anyBlock, slack.CUSTOM_LIMITS.blocks, 1), together);
/** The characters that count towards the limit over all blocks. */
const countCharacters = (value) => start.objectsIn(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);

const anyLength = custom.text(Infinity, { mayBeEmpty: true });
const plainColor = custom.pattern(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a color such as '#1a7f37'");
/** Slack's are texts; people write what other places take. */
const color = (value, at) => {
    const meant = typeof value === 'number' ? value : typeof value === 'string' ? start.readColor(value) : undefined;
    const [wrong] = plainColor(value, at);
    return wrong === undefined || meant === undefined || !isColor(meant)
        ? plainColor(value, at)
        : suggestions.fault(at, wrong.problem, `write '#${meant.toString(16).padStart(6, '0')}'`);
};
const isColor = (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffff;
const ts = custom.pattern(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');
const withBlocks = (value, at) => [
    ...Object.keys(value)
        .filter(key => !start.BESIDE_BLOCKS.has(key))
        .flatMap(key => suggestions.fault(suggestions.keyPath(at, key), 'is not allowed together with blocks')),
    ...custom.shape({ blocks }, OLDER$1)(value, at),
];
const time = (value, at) => typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    ? []
    : suggestions.fault(at, 'not a time in seconds');
const field = custom.shape({}, { title: anyLength, value: anyLength, short: custom.flag }, strict);
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
    fields: custom.list(field),
    image_url: link,
    thumb_url: link,
    footer: custom.text(slack.CUSTOM_LIMITS.attachmentFooter, { mayBeEmpty: true }),
    footer_icon: link,
    ts: time,
    mrkdwn_in: custom.list(custom.choice('pretext', 'text', 'fields', 'fallback')),
    actions: custom.list(custom.anything),
    callback_id: custom.text(),
    attachment_type: custom.text(),
    id: custom.whole(0),
};
const older = custom.shape({}, OLDER$1, strict);
const attachment = (value, at) => start.isJsonObject(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);
const tooLong = (value, at) => {
    const { length } = String(value);
    const problem = `${suggestions.describeExcess(length, slack.CUSTOM_LIMITS.advisedText, 'characters')} that Slack advises; it may show it in parts`;
    return length > slack.CUSTOM_LIMITS.advisedText ? suggestions.caution(at, problem) : [];
};
const elsewhere = (hint) => (_value, at) => suggestions.fault(at, hint);
/** https://docs.slack.dev/reference/methods/chat.postMessage and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const message = custom.shape({}, {
    text: custom.all(custom.text(slack.CUSTOM_LIMITS.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: custom.list(attachment, slack.CUSTOM_LIMITS.attachments),
    thread_ts: ts,
    reply_broadcast: custom.flag,
    unfurl_links: custom.flag,
    unfurl_media: custom.flag,
    link_names: custom.anything,
    mrkdwn: custom.flag,
    parse: custom.choice('none', 'full'),
    metadata: custom.anything,
    username: custom.text(),
    icon_emoji: custom.pattern(/^:[^:\s]+(?:::[^:\s]+)?:$/, 'an emoji such as :rocket:'),
    icon_url: custom.address(slack.CUSTOM_LIMITS.url, 'http', 'https'),
    channel: custom.text(),
    // Either would turn a post through the API into something else.
    token: elsewhere('a token does not belong in a message; use the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
}, { where: 'to Slack' });
const isSaid = (value) => Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
const hasContent = (value, at) => {
    const { text: said, blocks: shown, attachments } = value;
    if (![said, shown, attachments].some(isSaid))
        return suggestions.fault(at, 'no text, blocks or attachments to show');
    return !isSaid(said) && isSaid(shown)
        ? suggestions.caution(suggestions.keyPath(at, 'text'), 'missing, so a notification has nothing to say')
        : [];
};
const fits = (value, at) => {
    const { blocks: shown, attachments } = value;
    const length = countCharacters([shown, ...start.asArray(attachments).map(one => one['blocks'])]);
    return length > slack.CUSTOM_LIMITS.allBlocks
        ? suggestions.fault(suggestions.keyPath(at, 'blocks'), suggestions.describeExcess(length, slack.CUSTOM_LIMITS.allBlocks, 'characters in all'))
        : [];
};
/** A whole message of the user's. */
const customMessage = custom.all(message, hasContent, fits);

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
/** Writes the texts of one message. */
const createWriter = ({ input, body, links = {} }) => (pieces, slot) => {
    if (FIXED.has(slot.key))
        throw new start.UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
    const names = body['link_names'] !== undefined || body['parse'] === 'full';
    const joined = (write) => custom.appendPieces(pieces, (value, before) => before + write(value));
    if (ADDRESS.test(slot.key))
        return custom.appendPieces(pieces, (value, before) => before + start.encodeInAddress(custom.valueAddress(value), before));
    const safe = (text) => {
        const clean = start.unmentioned(start.manyLines(text));
        return names ? clean.replace(/@(?=\w)/g, `@${start.JOINER}`) : clean;
    };
    const target = custom.findTarget(slot, links);
    const dialect = pickDialect(slot);
    if (target !== undefined) {
        const write = LABELS[dialect];
        return custom.appendPieces(pieces, (value, before, _after, later) => before + write(safe(custom.plainText(custom.labelValue(value, before, later, target, links)))));
    }
    switch (dialect) {
        case 'mrkdwn':
            return custom.appendPieces(pieces, (value, before, after, later) => withMrkdwn(value, before, after, { safe, links, later }));
        case 'markdown':
            return custom.appendPieces(pieces, (value, before, _after, later) => {
                const label = custom.openLabel(before);
                const link = label === undefined ? undefined : custom.readMarkdownLink(later);
                return (before +
                    inMarkdown(label === undefined || !link ? value : markInLabel(value, { before: label, ...link }, links), { safe, links }));
            });
        case 'entities':
            return joined(value => start.escapeEntities(start.oneLine(safe(custom.plainText(value)))));
        case 'plain':
            return joined(value => safe(custom.plainText(value)));
    }
};
/** How a label is written. */
const LABELS = {
    mrkdwn: start.literal,
    markdown: start.escapeEntities,
    entities: start.escapeEntities,
    plain: text => text,
};
const pickDialect = ({ key, holder }) => {
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
const markInLabel = (value, label, links) => ({
    kind: 'text',
    text: custom.labelWords(start.oneLine(custom.plainText(value)), label, links),
});
/** The value keeps its lines where it has the author's line to itself; elsewhere it stays on it. */
const keepLines = (text, before, after) => /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : start.oneLine(text);
const literalLines = (text) => text.split('\n').map(start.literal).join('\n');
/**
 * What was written so far, and the value. A bracket of the author's in which the value would be a mention, or a link to what is none,
 * is a bracket no more. https://docs.slack.dev/messaging/formatting-message-text
 */
const withMrkdwn = (value, before, after, { safe, links, later }) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + inMrkdwn(value, before, after, { safe, links });
    const inside = inBrackets(value, before.slice(open + 1), custom.readRest(later), { safe, links });
    if (inside !== undefined)
        return before + inside;
    return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${start.literal(start.oneLine(safe(custom.plainText(value))))}`;
};
const inMrkdwn = (value, before, after, { safe, links }) => {
    switch (value.kind) {
        case 'text':
            return literalLines(keepLines(safe(value.text), before, after));
        case 'link':
            return formatLink(value.label, value.url, { safe, links });
        case 'blocks':
            return slack.printBlocks(value.of);
    }
};
const formatLink = (label, url, { safe, links }) => {
    const target = start.safeLink(url);
    if (target === undefined || label === url || start.oneLine(label) === '')
        return target === undefined ? start.literal(start.oneLine(safe(label))) : `<${target}>`;
    return `<${target}|${inLabel(label, { before: '', after: '', target }, { safe, links })}>`;
};
/** No label names an address that the link does not lead to. */
const inLabel = (text, label, { safe, links }) => start.literal(custom.labelWords(start.oneLine(safe(text)), label, links));
/** As a reader takes it. */
const decoded = (mrkdwn) => mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** In a link that the author began: its address, its label, or a date. */
const inBrackets = (value, inner, rest, style) => {
    const text = start.oneLine(value.kind === 'link' && inner === '' ? value.url : custom.plainText(value));
    const [target = '', ...label] = inner.split('|').map(decoded);
    if (label.length > 0)
        return inLabel(text, { before: label.join('|'), after: decoded(rest), target }, style);
    if (inner === '')
        return start.safeTarget(text);
    if (/^(?:https?:|mailto:)/i.test(inner))
        return start.encodeInAddress(text, inner);
    return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
};
/** Of a markdown block: every mark escaped. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const inMarkdown = (value, { safe, links }) => {
    if (value.kind === 'blocks')
        return escapeMarkdown(safe(start.blocksToPlainText(value.of)));
    if (value.kind === 'text')
        return escapeMarkdown(start.oneLine(safe(value.text)));
    const target = start.safeLink(value.url)?.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
    const words = start.oneLine(safe(value.label));
    return target === undefined
        ? escapeMarkdown(words)
        : `[${escapeMarkdown(custom.labelWords(words, { before: '', after: '', target }, links))}](${target})`;
};
const escapeMarkdown = (text) => text.replace(/[!-/:-@[-`{-~]/g, String.raw `\$&`);

const HINT = 'write it as https://docs.slack.dev/reference/block-kit says';
/** The user's own message, if Slack's limits hold. Throws a `UserError` that names the places where they do not. */
const validateCustom$2 = (given, envelope) => {
    custom.checkKeys(given, 'slack');
    const own = { ...given, body: custom.fillTexts(given, createWriter(given)) };
    const findings = customMessage(own.body, own.at);
    const faults = suggestions.formatFaults(findings);
    if (faults !== '')
        throw new start.UserError(own.input, faults, suggestions.faultHint(findings) ?? HINT);
    return {
        body: { ...senderFields(envelope, own.body), ...own.body },
        cuts: [],
        notes: [...own.notes, ...suggestions.listCautions(findings).map(line => `${own.input}: ${line}`)],
        hint: blocksHint(own),
    };
};
/** What the inputs say, where the message does not; a picture is one of two keys. */
const senderFields = (envelope, body) => {
    const { icon_emoji: emoji, icon_url: url, ...rest } = start.envelopeFields(envelope);
    const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
    return {
        ...rest,
        ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
        ...(!hasIcon && url !== undefined && { icon_url: url }),
    };
};
/** Slack's webhooks never say what they did not like. */
const blocksHint = ({ input, body, at }) => {
    const attached = start.asArray(body['attachments']).flatMap((one, index) => uncommon(one['blocks'], suggestions.keyPath(at, `attachments[${index}].blocks`)));
    const suspects = [...uncommon(body['blocks'], suggestions.keyPath(at, 'blocks')), ...attached];
    const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
    return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};
/** Block types whose use in webhooks is not documented, each with its place. */
const uncommon = (value, at) => start.asArray(value).flatMap((found, index) => start.isJsonObject(found) && !COMMON.has(found['type'])
    ? [`${suggestions.indexPath(at, index)} (${String(found['type'])})`]
    : []);
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

/** Slack's workflows take a flat object of texts: numbers, true and false become texts, anything else is refused. */
const validateCustom = (own) => {
    const { input, at, notes } = own;
    const values = Object.entries(custom.fillTexts(own, write)).map(([key, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [key, String(value)];
        throw new start.UserError(input, `${suggestions.keyPath(at, key)}: not a text, which is all that Slack's workflows take`, 'write one key for each variable of the workflow');
    });
    return { body: Object.fromEntries(values), cuts: [], notes };
};
/** A workflow may read a variable as mrkdwn, in which a bracket that the author began must not get its sense from a value. */
const write = pieces => custom.appendPieces(pieces, (value, before) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + start.inert(start.manyLines(start.valueText(value)));
    const inner = before.slice(open + 1);
    if (/^https?:[^|]+$/i.test(inner))
        return before + start.encodeInAddress(start.oneLine(start.valueText(value)), inner);
    return `${before.slice(0, open)}<${start.JOINER}${inner}${start.inert(start.oneLine(start.valueText(value)))}`;
});

var validateCustom$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  validateCustom: validateCustom
});

exports.validateCustom = validateCustom$3;
exports.validateCustom$1 = validateCustom$1;
