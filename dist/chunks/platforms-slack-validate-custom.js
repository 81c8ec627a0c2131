'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var customLabel = require('./platforms-custom-label.js');
var customFill = require('./platforms-custom-fill.js');
var checks = require('./values-checks.js');
var customLimits = require('./platforms-slack-custom-limits.js');

/** Slack refuses a block with a key that it does not know. */
const strict = { strict: true };
/** A block, an element or an object; its type has been looked at. */
const typed = (required, optional = {}) => checks.shape({ type: checks.anything, ...required }, optional, strict);
const link = checks.address(customLimits.CUSTOM_LIMITS.url, 'http', 'https');
const target = checks.address(customLimits.CUSTOM_LIMITS.url, 'http', 'https', 'mailto', 'slack');
/** Slack counts code points. */
const slackText = (max) => checks.text(max, { codePoints: true });
const plainText = (max) => checks.variant({ plain_text: typed({ text: slackText(max) }, { emoji: checks.flag }) }, checks.noOther('plain_text'));
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const anyText = (max) => checks.variant({
    plain_text: typed({ text: slackText(max) }, { emoji: checks.flag }),
    mrkdwn: typed({ text: slackText(max) }, { verbatim: checks.flag }),
}, checks.noOther('plain_text', 'mrkdwn'));
const slackFile = checks.all(checks.shape({}, { id: checks.text(), url: checks.text() }, strict), checks.atLeastOneOf('id', 'url'));
/** Of an image block and element alike: one of both, and what is said of it. */
const imageSource = { image_url: link, slack_file: slackFile };
const hasSource = checks.atLeastOneOf('image_url', 'slack_file');
const image = checks.all(typed({ alt_text: checks.text(customLimits.CUSTOM_LIMITS.altText) }, imageSource), hasSource);
const style$1 = checks.choice('primary', 'danger');
const confirm = checks.shape({ title: plainText(customLimits.CUSTOM_LIMITS.confirmTitle), text: anyText(customLimits.CUSTOM_LIMITS.confirmText) }, { confirm: plainText(customLimits.CUSTOM_LIMITS.confirmButton), deny: plainText(customLimits.CUSTOM_LIMITS.confirmButton), style: style$1 }, strict);
const action = { action_id: checks.text(customLimits.CUSTOM_LIMITS.id) };
const label = { accessibility_label: checks.text(customLimits.CUSTOM_LIMITS.button) };
const value = checks.text(customLimits.CUSTOM_LIMITS.buttonValue);
const button = typed({ text: plainText(customLimits.CUSTOM_LIMITS.button) }, { ...action, ...label, url: target, value, style: style$1, confirm });
const option = checks.shape({ text: anyText(customLimits.CUSTOM_LIMITS.button), value: checks.text(customLimits.CUSTOM_LIMITS.optionValue) }, { description: anyText(customLimits.CUSTOM_LIMITS.button), url: target }, strict);
const options = checks.list(option, customLimits.CUSTOM_LIMITS.options, 1);
const groups = checks.list(checks.shape({ label: plainText(customLimits.CUSTOM_LIMITS.button), options }, {}, strict), customLimits.CUSTOM_LIMITS.options, 1);
/** What needs an app that listens: https://docs.slack.dev/interactivity. `initial\u2026` hold values that Slack alone can judge. */
const menu = {
    ...action,
    confirm,
    focus_on_load: checks.flag,
    placeholder: plainText(customLimits.CUSTOM_LIMITS.placeholder),
};
const several = { ...menu, max_selected_items: checks.whole(1) };
const responding = { response_url_enabled: checks.flag };
const conversations = { default_to_current_conversation: checks.flag, filter: checks.anything };
const query = { min_query_length: checks.whole(0) };
const picked = (optional) => checks.all(typed({}, optional), checks.atLeastOneOf('options', 'option_groups'));
const fixed = { options, option_groups: groups };
const boxes = typed({ options: checks.list(option, customLimits.CUSTOM_LIMITS.choices, 1) }, { ...menu, initial_options: checks.anything, initial_option: checks.anything });
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
    overflow: typed({ options: checks.list(option, customLimits.CUSTOM_LIMITS.overflow, 1) }, { ...action, confirm }),
    workflow_button: typed({ text: plainText(customLimits.CUSTOM_LIMITS.button), workflow: checks.anything }, { ...action, ...label, style: style$1 }),
};
const anyTypeOf = (checks$1) => checks.variant(checks$1, checks.noOther(...Object.keys(checks$1)));
const actionsElement = anyTypeOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: checks.anything });
const accessory = anyTypeOf({ ...CLICKED, ...INTERACTIVE, image });
const contextElement = anyTypeOf({
    image,
    plain_text: anyText(customLimits.CUSTOM_LIMITS.object),
    mrkdwn: anyText(customLimits.CUSTOM_LIMITS.object),
});
const feedback = checks.shape({ text: plainText(customLimits.CUSTOM_LIMITS.button), value }, label, strict);
const contextAction = anyTypeOf({
    feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
    icon_button: typed({ icon: checks.text(), text: plainText(customLimits.CUSTOM_LIMITS.button) }, { ...action, ...label, value, confirm, visible_to_user_ids: checks.list(checks.text()) }),
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

const chartLabel = checks.text(customLimits.CUSTOM_LIMITS.chartLabel);
const point = checks.shape({ label: chartLabel, value: checks.number }, {}, strict);
const series = checks.shape({ name: chartLabel, data: checks.list(point, customLimits.CUSTOM_LIMITS.chartPoints, 1) }, {}, strict);
const axis = checks.shape({ categories: checks.list(chartLabel, customLimits.CUSTOM_LIMITS.chartPoints) }, { x_label: checks.text(customLimits.CUSTOM_LIMITS.chartAxis), y_label: checks.text(customLimits.CUSTOM_LIMITS.chartAxis) }, strict);
const lines = typed({ series: checks.list(series, customLimits.CUSTOM_LIMITS.chartSeries, 1), axis_config: axis });
/** https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
const chart = checks.variant({
    line: lines,
    bar: lines,
    area: lines,
    pie: typed({ segments: checks.list(point, customLimits.CUSTOM_LIMITS.chartSeries, 1) }),
}, checks.noOther('line', 'bar', 'area', 'pie'));

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = checks.shape({}, Object.fromEntries(STYLES.map(name => [name, checks.flag])), strict);
const leaf = (required, optional = {}) => typed(required, { style, ...optional });
const id = (form, example) => checks.pattern(form, `an ID such as ${example}`);
const anyLength$1 = checks.text(Infinity, { mayBeEmpty: true });
const LEAVES = {
    text: leaf({ text: checks.text() }),
    link: leaf({ url: checks.address(customLimits.CUSTOM_LIMITS.url, 'http', 'https', 'mailto') }, { text: anyLength$1, unsafe: checks.flag }),
    user: leaf({ user_id: id(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
    usergroup: leaf({ usergroup_id: id(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
    channel: leaf({ channel_id: id(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
    team: leaf({ team_id: id(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
    broadcast: leaf({ range: checks.choice('here', 'channel', 'everyone') }),
    emoji: leaf({ name: checks.text() }, { skin_tone: checks.whole(1, 6), unicode: checks.text(), url: checks.text() }),
    color: leaf({ value: checks.pattern(/^#?[0-9a-f]{6}$/i, 'a color such as #1a7f37') }),
    date: leaf({ timestamp: checks.whole(0), format: checks.text() }, { url: checks.address(customLimits.CUSTOM_LIMITS.url, 'http', 'https'), fallback: anyLength$1 }),
};
const leaves = checks.list(checks.variant(LEAVES, checks.noOther(...Object.keys(LEAVES))));
const border = checks.whole(0, 1);
const section = typed({ elements: leaves });
const item = checks.variant({ rich_text_section: section }, checks.noOther('rich_text_section'));
const PARTS = {
    rich_text_section: section,
    rich_text_list: typed({ style: checks.choice('bullet', 'ordered'), elements: checks.list(item, Infinity, 1) }, { indent: checks.whole(0, customLimits.CUSTOM_LIMITS.listIndent), offset: checks.whole(0), border: checks.whole(0) }),
    rich_text_preformatted: typed({ elements: leaves }, { border, language: checks.text() }),
    rich_text_quote: typed({ elements: leaves }, { border }),
};
/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richTextParts = checks.list(checks.variant(PARTS, checks.noOther(...Object.keys(PARTS))), Infinity, 1);

const block = (required, optional = {}) => typed(required, { block_id: checks.text(customLimits.CUSTOM_LIMITS.id), ...optional });
const cannotBeSent = (_value, at) => findings.fault(at, 'Slack takes no such block in a message');
const richText = block({ elements: richTextParts });
const richTextObject = checks.variant({ rich_text: richText }, checks.noOther('rich_text'));
const rawText = typed({ text: checks.text(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: checks.number }, { text: checks.text() });
const CELLS = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = checks.variant(CELLS, checks.noOther(...Object.keys(CELLS)));
const rows = (max, min) => checks.list(checks.list(cell, customLimits.CUSTOM_LIMITS.tableCells, 1), max, min);
const column = (value, at) => value === null
    ? []
    : checks.shape({}, { align: checks.choice('left', 'center', 'right'), is_wrapped: checks.flag }, strict)(value, at);
const cardText = (max) => anyText(max);
const card = checks.all(block({}, {
    hero_image: image,
    icon: image,
    slack_icon: checks.anything,
    title: cardText(customLimits.CUSTOM_LIMITS.cardTitle),
    subtitle: cardText(customLimits.CUSTOM_LIMITS.cardTitle),
    body: cardText(customLimits.CUSTOM_LIMITS.cardBody),
    subtext: cardText(customLimits.CUSTOM_LIMITS.cardBody),
    actions: checks.list(checks.variant({ button }, checks.noOther('button')), customLimits.CUSTOM_LIMITS.cardActions, 1),
}), checks.atLeastOneOf('hero_image', 'title', 'actions', 'body'));
const task = {
    status: checks.choice('pending', 'in_progress', 'complete', 'error'),
    details: richTextObject,
    output: richTextObject,
    sources: checks.list(checks.anything),
};
const taskCard = block({ task_id: checks.text(), title: checks.text() }, task);
const secure = checks.address(customLimits.CUSTOM_LIMITS.url, 'https');
/** Blocks of blocks look at their children through this one, which knows them all. */
const child = (value, at) => anyBlock(value, at);
const BLOCKS = {
    section: checks.all(block({}, {
        text: anyText(customLimits.CUSTOM_LIMITS.object),
        fields: checks.list(anyText(customLimits.CUSTOM_LIMITS.field), customLimits.CUSTOM_LIMITS.fields, 1),
        accessory,
        expand: checks.flag,
    }), checks.atLeastOneOf('text', 'fields')),
    header: block({ text: plainText(customLimits.CUSTOM_LIMITS.header) }, { level: checks.whole(1, customLimits.CUSTOM_LIMITS.headerLevels) }),
    divider: block({}),
    context: block({ elements: checks.list(contextElement, customLimits.CUSTOM_LIMITS.contextElements, 1) }),
    context_actions: block({ elements: checks.list(contextAction, customLimits.CUSTOM_LIMITS.contextActions, 1) }),
    actions: block({ elements: checks.list(actionsElement, customLimits.CUSTOM_LIMITS.actionsElements, 1) }),
    image: checks.all(block({ alt_text: checks.text(customLimits.CUSTOM_LIMITS.altText) }, { ...imageSource, title: plainText(customLimits.CUSTOM_LIMITS.title) }), hasSource),
    rich_text: richText,
    markdown: block({ text: checks.text(customLimits.CUSTOM_LIMITS.markdown) }),
    table: block({ rows: rows(customLimits.CUSTOM_LIMITS.tableRows, 1) }, { column_settings: checks.list(column, customLimits.CUSTOM_LIMITS.tableCells) }),
    data_table: block({ caption: checks.text(), rows: rows(customLimits.CUSTOM_LIMITS.dataRows, 2) }, {
        page_size: checks.whole(1, customLimits.CUSTOM_LIMITS.pageSize),
        row_header_column_index: checks.whole(0, customLimits.CUSTOM_LIMITS.tableCells - 1),
    }),
    data_visualization: block({ title: checks.text(customLimits.CUSTOM_LIMITS.chartTitle), chart }),
    card,
    carousel: block({ elements: checks.list(checks.variant({ card }, checks.noOther('card')), customLimits.CUSTOM_LIMITS.cards, 1) }),
    container: checks.all(block({ child_blocks: checks.list(child, customLimits.CUSTOM_LIMITS.containerBlocks, 1) }, {
        title: plainText(customLimits.CUSTOM_LIMITS.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(customLimits.CUSTOM_LIMITS.containerTitle),
        icon: image,
        width: checks.choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: checks.flag,
        default_collapsed: checks.flag,
        has_header_divider: checks.flag,
    }), checks.atLeastOneOf('title', 'rich_text_title')),
    layout: block({ label: checks.text(customLimits.CUSTOM_LIMITS.layoutLabel), rows: checks.list(checks.anything, customLimits.CUSTOM_LIMITS.layoutRows, 1) }, { is_label_visible: checks.flag, grid_lines: checks.choice('none', 'rows', 'outer'), fallback: checks.list(child) }),
    task_card: taskCard,
    plan: block({ title: checks.anything }, { tasks: checks.list(checks.anything) }),
    video: block({ alt_text: checks.text(), title: plainText(customLimits.CUSTOM_LIMITS.videoTitle), thumbnail_url: link, video_url: secure }, {
        title_url: secure,
        author_name: checks.text(customLimits.CUSTOM_LIMITS.videoAuthor),
        provider_name: checks.text(),
        provider_icon_url: link,
        description: plainText(customLimits.CUSTOM_LIMITS.videoTitle),
    }),
    input: block({ label: plainText(customLimits.CUSTOM_LIMITS.title), element: inputElement }, { hint: plainText(customLimits.CUSTOM_LIMITS.title), optional: checks.flag, dispatch_action: checks.flag }),
    alert: cannotBeSent,
    file: cannotBeSent,
};
/** A block that is newer than this list goes out as it is, with a word; one that looks misspelled does not. */
const otherBlock = (type, at) => {
    const finding = findings.unknownWord(at, String(type), Object.keys(BLOCKS), 'as a block');
    return [findings.refuseMisspelled({ ...finding, problem: `"${String(type)}" is ${finding.problem}` })];
};
const anyBlock = checks.variant(BLOCKS, otherBlock);
/** Blocks of which a message holds one. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE = new Set(['table', 'data_table']);
const together = (value, at) => {
    const objects = hookline.objectsIn(value);
    const markdown = objects.filter(({ type }) => type === 'markdown');
    const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
    const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
    return [
        ...(written > customLimits.CUSTOM_LIMITS.markdown
            ? findings.fault(at, `${findings.describeExcess(written, customLimits.CUSTOM_LIMITS.markdown, 'characters')} of markdown`)
            : []),
        ...(again === undefined ? [] : findings.fault(at, `block_id "${again}" is used twice`)),
        ...(tables > 1 ? findings.fault(at, findings.describeExcess(tables, 1, 'tables')) : []),
    ];
};
/** A message's blocks, or an attachment's. */
const blocks = checks.all(checks.list(anyBlock, customLimits.CUSTOM_LIMITS.blocks, 1), together);
/** The characters that count towards the limit over all blocks. */
const countCharacters = (value) => hookline.objectsIn(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);

const anyLength = checks.text(Infinity, { mayBeEmpty: true });
const plainColor = checks.pattern(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a color such as '#1a7f37'");
/** Slack's are texts; people write what other places take. */
const color = (value, at) => {
    const meant = typeof value === 'number' ? value : typeof value === 'string' ? hookline.readColor(value) : undefined;
    const [wrong] = plainColor(value, at);
    return wrong === undefined || meant === undefined || !isColor(meant)
        ? plainColor(value, at)
        : findings.fault(at, wrong.problem, `write '#${meant.toString(16).padStart(6, '0')}'`);
};
const isColor = (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffff;
const ts = checks.pattern(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');
const withBlocks = (value, at) => [
    ...Object.keys(value)
        .filter(key => !hookline.BESIDE_BLOCKS.has(key))
        .flatMap(key => findings.fault(findings.keyPath(at, key), 'is not allowed together with blocks')),
    ...checks.shape({ blocks }, OLDER$1)(value, at),
];
const time = (value, at) => typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    ? []
    : findings.fault(at, 'not a time in seconds');
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
    footer: checks.text(customLimits.CUSTOM_LIMITS.attachmentFooter, { mayBeEmpty: true }),
    footer_icon: link,
    ts: time,
    mrkdwn_in: checks.list(checks.choice('pretext', 'text', 'fields', 'fallback')),
    actions: checks.list(checks.anything),
    callback_id: checks.text(),
    attachment_type: checks.text(),
    id: checks.whole(0),
};
const older = checks.shape({}, OLDER$1, strict);
const attachment = (value, at) => hookline.isJsonObject(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);
const tooLong = (value, at) => {
    const { length } = String(value);
    const problem = `${findings.describeExcess(length, customLimits.CUSTOM_LIMITS.advisedText, 'characters')} that Slack advises; it may show it in parts`;
    return length > customLimits.CUSTOM_LIMITS.advisedText ? findings.caution(at, problem) : [];
};
const elsewhere = (hint) => (_value, at) => findings.fault(at, hint);
/** https://docs.slack.dev/reference/methods/chat.postMessage and https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const message = checks.shape({}, {
    text: checks.all(checks.text(customLimits.CUSTOM_LIMITS.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: checks.list(attachment, customLimits.CUSTOM_LIMITS.attachments),
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
    icon_url: checks.address(customLimits.CUSTOM_LIMITS.url, 'http', 'https'),
    channel: checks.text(),
    // Either would turn a post through the API into something else.
    token: elsewhere('a token does not belong into a message; give it to the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
}, { where: 'to Slack' });
const isSaid = (value) => Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
const hasContent = (value, at) => {
    const { text: said, blocks: shown, attachments } = value;
    if (![said, shown, attachments].some(isSaid))
        return findings.fault(at, 'no text, blocks or attachments to show');
    return !isSaid(said) && isSaid(shown)
        ? findings.caution(findings.keyPath(at, 'text'), 'missing, so a notification has nothing to say')
        : [];
};
const fits = (value, at) => {
    const { blocks: shown, attachments } = value;
    const length = countCharacters([shown, ...hookline.asArray(attachments).map(one => one['blocks'])]);
    return length > customLimits.CUSTOM_LIMITS.allBlocks
        ? findings.fault(findings.keyPath(at, 'blocks'), findings.describeExcess(length, customLimits.CUSTOM_LIMITS.allBlocks, 'characters in all'))
        : [];
};
/** A whole message of the user's. */
const customMessage = checks.all(message, hasContent, fits);

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
        throw new hookline.UserError(input, `a template in ${slot.key} could choose whom to mention`, 'write it out');
    const names = body['link_names'] !== undefined || body['parse'] === 'full';
    const joined = (write) => customFill.appendPieces(pieces, (value, before) => before + write(value));
    if (ADDRESS.test(slot.key))
        return customFill.appendPieces(pieces, (value, before) => before + hookline.encodeInAddress(customFill.valueAddress(value), before));
    const safe = (text) => {
        const clean = hookline.unmentioned(hookline.manyLines(text));
        return names ? clean.replace(/@(?=\w)/g, `@${hookline.JOINER}`) : clean;
    };
    const target = customLabel.findTarget(slot, links);
    if (target !== undefined && pickDialect(slot) !== 'mrkdwn') {
        const write = pickDialect(slot) === 'plain' ? (text) => text : hookline.escapeEntities;
        return customFill.appendPieces(pieces, (value, before, _after, later) => before + write(safe(customFill.plainText(customLabel.labelValue(value, before, later, target, links)))));
    }
    switch (pickDialect(slot)) {
        case 'mrkdwn':
            return customFill.appendPieces(pieces, (value, before, after, later) => withMrkdwn(value, before, after, { safe, links, later }));
        case 'markdown':
            return customFill.appendPieces(pieces, (value, before, _after, later) => {
                const label = customLabel.openLabel(before);
                const link = label === undefined ? undefined : customLabel.readMarkdownLink(later);
                return (before +
                    inMarkdown(label === undefined || !link ? value : inLabelOf(value, { before: label, ...link }, links), { safe, links }));
            });
        case 'entities':
            return joined(value => hookline.escapeEntities(hookline.oneLine(safe(customFill.plainText(value)))));
        case 'plain':
            return joined(value => safe(customFill.plainText(value)));
    }
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
const inLabelOf = (value, label, links) => ({
    kind: 'text',
    text: customLabel.labelWords(hookline.oneLine(customFill.plainText(value)), label, links),
});
/** The value keeps its lines where it has the author's line to itself; elsewhere it stays on it. */
const keepLines = (text, before, after) => /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : hookline.oneLine(text);
const literalLines = (text) => text.split('\n').map(hookline.literal).join('\n');
/**
 * What was written so far, and the value. A bracket of the author's in which the value would be a mention, or a link to what is none,
 * is a bracket no more. https://docs.slack.dev/messaging/formatting-message-text
 */
const withMrkdwn = (value, before, after, { safe, links, later }) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + inMrkdwn(value, before, after, { safe, links });
    const inside = inBrackets(value, before.slice(open + 1), customLabel.readRest(later), { safe, links });
    if (inside !== undefined)
        return before + inside;
    return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${hookline.literal(hookline.oneLine(safe(customFill.plainText(value))))}`;
};
const inMrkdwn = (value, before, after, { safe, links }) => {
    switch (value.kind) {
        case 'text':
            return literalLines(keepLines(safe(value.text), before, after));
        case 'link':
            return formatLink(value.label, value.url, { safe, links });
        case 'blocks':
            return hookline.printBlocks(value.of);
    }
};
const formatLink = (label, url, { safe, links }) => {
    const target = hookline.safeLink(url);
    if (target === undefined || label === url || hookline.oneLine(label) === '')
        return target === undefined ? hookline.literal(hookline.oneLine(safe(label))) : `<${target}>`;
    return `<${target}|${inLabel(label, { before: '', after: '', target }, { safe, links })}>`;
};
/** No label names an address that the link does not lead to. */
const inLabel = (text, label, { safe, links }) => hookline.literal(customLabel.labelWords(hookline.oneLine(safe(text)), label, links));
/** As a reader takes it. */
const decoded = (mrkdwn) => mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
/** In a link that the author began: its address, its label, or a date. */
const inBrackets = (value, inner, rest, style) => {
    const text = hookline.oneLine(value.kind === 'link' && inner === '' ? value.url : customFill.plainText(value));
    const [target = '', ...label] = inner.split('|').map(decoded);
    if (label.length > 0)
        return inLabel(text, { before: label.join('|'), after: decoded(rest), target }, style);
    if (inner === '')
        return hookline.safeTarget(text);
    if (/^(?:https?:|mailto:)/i.test(inner))
        return hookline.encodeInAddress(text, inner);
    return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
};
/** Of a markdown block: every mark escaped. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
const inMarkdown = (value, { safe, links }) => {
    if (value.kind === 'blocks')
        return escapeMarkdown(safe(hookline.blocksToPlainText(value.of)));
    if (value.kind === 'text')
        return escapeMarkdown(hookline.oneLine(safe(value.text)));
    const target = hookline.safeLink(value.url)?.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
    const words = hookline.oneLine(safe(value.label));
    return target === undefined
        ? escapeMarkdown(words)
        : `[${escapeMarkdown(customLabel.labelWords(words, { before: '', after: '', target }, links))}](${target})`;
};
const escapeMarkdown = (text) => text.replace(/[!-/:-@[-`{-~]/g, String.raw `\$&`);

const HINT = 'write it as https://docs.slack.dev/reference/block-kit says';
/** The user's own message, if Slack's limits hold. Throws a `UserError` that names the places where they do not. */
const validateCustom = (given, envelope) => {
    customLabel.checkKeys(given, 'slack');
    const own = { ...given, body: customFill.fillTexts(given, createWriter(given)) };
    const findings$1 = customMessage(own.body, own.at);
    const faults = findings.formatFaults(findings$1);
    if (faults !== '')
        throw new hookline.UserError(own.input, faults, findings.faultHint(findings$1) ?? HINT);
    return {
        body: { ...senderFields(envelope, own.body), ...own.body },
        cuts: [],
        notes: [...own.notes, ...findings.listCautions(findings$1).map(line => `${own.input}: ${line}`)],
        hint: blocksHint(own),
    };
};
/** What the inputs say, where the message does not; a picture is one of two keys. */
const senderFields = (envelope, body) => {
    const { icon_emoji: emoji, icon_url: url, ...rest } = hookline.envelopeFields(envelope);
    const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
    return {
        ...rest,
        ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
        ...(!hasIcon && url !== undefined && { icon_url: url }),
    };
};
/** Slack's webhooks never say what they did not like. */
const blocksHint = ({ input, body, at }) => {
    const attached = hookline.asArray(body['attachments']).flatMap((one, index) => uncommon(one['blocks'], findings.keyPath(at, `attachments[${index}].blocks`)));
    const suspects = [...uncommon(body['blocks'], findings.keyPath(at, 'blocks')), ...attached];
    const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
    return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};
/** Block types whose use in webhooks is not documented, each with its place. */
const uncommon = (value, at) => hookline.asArray(value).flatMap((found, index) => hookline.isJsonObject(found) && !COMMON.has(found['type'])
    ? [`${findings.indexPath(at, index)} (${String(found['type'])})`]
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

exports.validateCustom = validateCustom;
