'use strict';

var checks = require('./values-checks.js');
var findings = require('./values-findings.js');
var hookline = require('../hookline.js');
var limits = require('./platforms-discord-limits.js');

/** Discord ignores keys that it does not know, and takes `null` for an absent one. */
const loose = { nullable: true, where: 'to Discord, which ignores it' };
/** Discord trims a text before it counts. */
const trimmed = (max) => checks.text(max, { trimmed: true });
const optional = (max) => checks.text(max, { trimmed: true, mayBeEmpty: true });
const web = checks.address(limits.LIMITS.url, 'http', 'https');
const isFile = (value) => typeof value === 'string' && value.startsWith('attachment:');
/** The address of a picture. */
const media = (value, at) => isFile(value)
    ? findings.fault(at, 'names a file, and files are not sent: write its address, https://\u2026')
    : web(value, at);
const timestamp = (value, at) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : findings.fault(at, 'not a time such as 2026-12-31T18:30:00Z');
/** Discord's are numbers; people write what other places take. */
const color = (value, at) => {
    const meant = typeof value === 'string' ? (readDecimal(value) ?? hookline.readColor(value)) : undefined;
    return meant === undefined
        ? checks.whole(0, limits.LIMITS.color)(value, at)
        : findings.fault(at, 'not a whole number', `write ${meant}`);
};
const readDecimal = (text) => /^\d{7,8}$/.test(text) && Number(text) <= limits.LIMITS.color ? Number(text) : undefined;
const picture$1 = checks.shape({ url: media }, { height: checks.anything, width: checks.anything, proxy_url: checks.anything }, loose);
/** https://discord.com/developers/docs/resources/message#embed-object */
const embed = checks.shape({}, {
    title: optional(limits.LIMITS.title),
    description: optional(limits.LIMITS.description),
    url: web,
    timestamp,
    color,
    footer: checks.shape({ text: trimmed(limits.LIMITS.footer) }, { icon_url: media, proxy_icon_url: checks.anything }, loose),
    image: picture$1,
    thumbnail: picture$1,
    author: checks.shape({ name: trimmed(limits.LIMITS.author) }, { url: web, icon_url: media, proxy_icon_url: checks.anything }, loose),
    fields: checks.list(checks.shape({ name: trimmed(limits.LIMITS.fieldName), value: trimmed(limits.LIMITS.fieldValue) }, { inline: checks.flag }, loose), limits.LIMITS.fields),
    // Discord sets these itself, and passes over what a webhook says.
    type: checks.anything,
    provider: checks.anything,
    video: checks.anything,
}, loose);
const trimmedLength = (value) => (typeof value === 'string' ? value.trim().length : 0);
const asObject = (value) => (hookline.isJsonObject(value) ? value : {});
/** The characters that count towards the limit over all embeds. */
const embedLength = (value) => {
    const { title, description, footer, author, fields } = asObject(value);
    const inFields = hookline.asArray(fields).flatMap(field => [asObject(field)['name'], asObject(field)['value']]);
    return [title, description, asObject(footer)['text'], asObject(author)['name'], ...inFields]
        .map(trimmedLength)
        .reduce((sum, length) => sum + length, 0);
};
/** Whether an embed shows anything. */
const embedSays = (value) => embedLength(value) > 0 || ['image', 'thumbnail'].some(key => hookline.isJsonObject(asObject(value)[key]));
/** What all embeds together hold. */
const embedsLength = (value) => hookline.asArray(value).reduce((sum, one) => sum + embedLength(one), 0);
const together$1 = (value, at) => {
    const length = embedsLength(value);
    return length > limits.LIMITS.allEmbedsTogether
        ? findings.fault(at, findings.describeExcess(length, limits.LIMITS.allEmbedsTogether, 'characters in all'))
        : [];
};
const embeds = checks.all(checks.list(embed, limits.LIMITS.embeds), together$1);
const snowflake = checks.pattern(/^\d{17,20}$/, 'an ID such as "80351110224678912", in quotes');

/**
 * What Discord takes in a message that the user wrote, besides what limits.ts holds.
 * Components: https://discord.com/developers/docs/components/reference
 * Polls: https://discord.com/developers/docs/resources/poll#poll-create-request-object
 */
const CUSTOM_LIMITS = {
    tags: 5,
    components: 40,
    textDisplay: 4000,
    /** Over all of a message. */
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
/** Those of a message's flags that a webhook may set. https://discord.com/developers/docs/resources/message#message-object-message-flags */
const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 };

const component = (required, optional = {}) => checks.shape({ type: checks.anything, ...required }, { id: checks.whole(0), ...optional }, loose);
/** Nobody answers a click on anything but a link: https://discord.com/developers/docs/resources/webhook#execute-webhook */
const onlyLinks = (value, at) => value['style'] === 5
    ? []
    : findings.fault(findings.keyPath(at, 'style'), 'not 5: a webhook sends link buttons only, with a url');
const noId = (_value, at) => findings.fault(at, 'is not allowed together with url');
const button = checks.all(onlyLinks, component({ style: checks.anything, url: checks.address(limits.LIMITS.buttonUrl, 'http', 'https', 'discord') }, {
    label: checks.text(limits.LIMITS.buttonLabel),
    emoji: checks.shape({}, { id: checks.anything, name: checks.text(CUSTOM_LIMITS.emoji), animated: checks.flag }, loose),
    disabled: checks.flag,
    custom_id: noId,
}));
const SELECTS = [3, 5, 6, 7, 8];
const inRow = { 2: button };
const noSelect = (type, at) => findings.fault(at, SELECTS.includes(Number(type)) ? 'a menu, which a webhook cannot send' : 'not 2, a button');
const row = component({ components: checks.list(checks.variant(inRow, noSelect), limits.LIMITS.buttonsInRow, 1) });
const display = component({ content: checks.text(CUSTOM_LIMITS.textDisplay) });
const described = { description: checks.text(CUSTOM_LIMITS.mediaDescription), spoiler: checks.flag };
const picture = checks.shape({ url: media }, {}, loose);
const thumbnail = component({ media: picture }, described);
const section = component({
    components: checks.list(checks.variant({ 10: display }, checks.noOther('10, a text')), CUSTOM_LIMITS.sectionTexts, 1),
    accessory: checks.variant({ 2: button, 11: thumbnail }, checks.noOther('2, a button,', '11, a picture')),
});
const gallery = component({
    items: checks.list(checks.shape({ media: picture }, described, loose), CUSTOM_LIMITS.galleryItems, 1),
});
const separator = component({}, { divider: checks.flag, spacing: checks.choice(1, 2) });
const file = (_value, at) => findings.fault(at, 'a file, and files are not sent');
const INSIDE = { 1: row, 9: section, 10: display, 12: gallery, 13: file, 14: separator };
const container = component({ components: checks.list(checks.variant(INSIDE, checks.noOther(...Object.keys(INSIDE))), CUSTOM_LIMITS.components, 1) }, { accent_color: color, spoiler: checks.flag });
const LAYOUT = { ...INSIDE, 17: container };
const isComponent = ({ type }) => typeof type === 'number';
/** What counts towards the limits of a layout, those inside others too. */
const measureLayout = (layout) => {
    const all = hookline.objectsIn(layout).filter(isComponent);
    const said = all.reduce((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0), 0);
    return { count: all.length, said };
};
const together = (value, at) => {
    const { count, said } = measureLayout(value);
    return [
        ...(count > CUSTOM_LIMITS.components
            ? findings.fault(at, findings.describeExcess(count, CUSTOM_LIMITS.components, 'components'))
            : []),
        ...(said > CUSTOM_LIMITS.textDisplays
            ? findings.fault(at, findings.describeExcess(said, CUSTOM_LIMITS.textDisplays, 'characters in all'))
            : []),
    ];
};
/** Components of a message with the flag for them, IS_COMPONENTS_V2. */
const layout = checks.all(checks.list(checks.variant(LAYOUT, checks.noOther(...Object.keys(LAYOUT))), CUSTOM_LIMITS.components), together);
const needsFlag = (_type, at) => findings.fault(at, 'not 1, a row of buttons; other components need flags: 32768 in the message');
/** Rows of link buttons. */
const rows = checks.list(checks.variant({ 1: row }, needsFlag), limits.LIMITS.buttonRows);

exports.CUSTOM_LIMITS = CUSTOM_LIMITS;
exports.FLAGS = FLAGS;
exports.embedSays = embedSays;
exports.embeds = embeds;
exports.embedsLength = embedsLength;
exports.layout = layout;
exports.loose = loose;
exports.measureLayout = measureLayout;
exports.rows = rows;
exports.snowflake = snowflake;
exports.web = web;
