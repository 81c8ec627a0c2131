'use strict';

var hookline = require('../hookline.js');
var target = require('./inputs-target.js');
var findings = require('./values-findings.js');
var workspace = require('./inputs-workspace.js');

/** The drafts for one destination, each checked. Rejects with a `UserError` where there is none, or one is wrong. */
const validateAll = async (drafts, { name, platform }, envelope) => {
    const { input } = drafts;
    const [first, ...others] = drafts[platform.id];
    if (first === undefined)
        throw new hookline.UserError(input, `it holds no message for ${platform.title}, but ${name} is posted to`, 'for both platforms, put one message under the key slack and one under discord');
    const validate = ({ at, body, notes, thread, links }) => platform.validateCustom({ input, at, body, notes, ...hookline.known('thread', thread), ...hookline.known('links', links) }, envelope);
    return [await validate(first), ...(await Promise.all(others.map(validate)))];
};

/** Whether a value is what Discohook's editor or its backups hold. https://github.com/discohook/discohook */
const isDiscohook = (value) => Array.isArray(value['backups']) ||
    hookline.isJsonObject(value['message']) ||
    (Array.isArray(value['messages']) && value['messages'].every(hookline.isJsonObject));
/** Addresses and tokens of webhooks: secrets that a message has no use for. */
const findWebhookSecrets = (value) => hookline.objectsIn(value).flatMap(found => {
    const { targets, target, webhookUrl } = found;
    const held = [...hookline.asArray(targets), target].filter(hookline.isJsonObject).flatMap(({ url, token }) => [url, token]);
    return [...held, webhookUrl].filter(secret => typeof secret === 'string');
});
/** The messages in order, in Discord's own form. Throws a `UserError` where they are none or too many. */
const discohookDrafts = (input, value, at) => {
    if (!Array.isArray(value['backups']))
        return readBackup(input, value, at);
    const backups = value['backups'].filter(hookline.isJsonObject);
    const [only] = backups;
    if (only !== undefined && backups.length === 1)
        return readBackup(input, only, findings.indexPath(findings.keyPath(at, 'backups'), 0));
    throw new hookline.UserError(input, `${findings.keyPath(at, 'backups')}: ${backups.length} of 1 backup`, 'export one backup alone, or keep one in the file');
};
/** The oldest backups held one message, in camel case. */
const readBackup = (input, { messages, message, version }, at) => {
    const single = version === 1 ? snakeCase(message) : message;
    const places = Array.isArray(messages)
        ? messages.map((one, index) => [one, findings.indexPath(findings.keyPath(at, 'messages'), index)])
        : [[single, findings.keyPath(at, 'message')]];
    const drafts = places.flatMap(([one, place]) => (hookline.isJsonObject(one) ? [toDraft(input, one, place)] : []));
    if (drafts.length > 0 && drafts.length <= MOST)
        return drafts;
    throw new hookline.UserError(input, `${findings.keyPath(at, 'messages')}: ${drafts.length} of 1 to ${MOST} messages`, 'keep what is to be posted');
};
/** https://github.com/discohook/discohook/blob/main/packages/site/app/types/QueryData.ts */
const MOST = 10;
const toDraft = (input, message, at) => {
    const hasData = hookline.isJsonObject(message['data']);
    const data = hasData ? message['data'] : message;
    const { author, username, avatar_url: avatar, attachments, webhook_id: _webhook, ...rest } = data;
    const older = hookline.isJsonObject(author) ? author : {};
    const { reference, thread_id: thread } = message;
    return {
        at: hasData ? findings.keyPath(at, 'data') : at,
        body: withoutEmpty({
            ...rest,
            username: username ?? older['name'],
            avatar_url: avatar ?? older['icon_url'],
            ...(rest['components'] !== undefined && {
                components: hookline.asArray(rest['components']).map(withoutInternals),
            }),
        }),
        notes: [
            ...(hookline.asArray(attachments).length > 0 ? [`${input}: ${at}: its files are not sent`] : []),
            ...(typeof reference === 'string' && reference !== ''
                ? [`${input}: ${at}: posted as a new message; the input message-id edits one`]
                : []),
        ],
        ...(typeof thread === 'string' && target.isSnowflake(thread) && { thread }),
    };
};
/** Discohook writes null and empty lists where a message has no such part. */
const withoutEmpty = (body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)));
/** What the editor keeps for itself in components: an ID on a link button, and what a click on others starts. */
const withoutInternals = (value) => {
    if (Array.isArray(value))
        return value.map(withoutInternals);
    if (!hookline.isJsonObject(value))
        return value;
    const isLink = value['type'] === 2 && value['style'] === 5;
    const kept = Object.entries(value).filter(([key]) => key !== 'flow' && key !== 'flows' && !(isLink && key === 'custom_id'));
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutInternals(inner)]));
};
const snakeCase = (value) => {
    if (Array.isArray(value))
        return value.map(snakeCase);
    if (!hookline.isJsonObject(value))
        return value;
    const snake = (key) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), snakeCase(inner)]));
};
/** The editor's hosts, old and new. https://github.com/discohook/discohook */
const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;
/** The JSON that a link to Discohook's editor holds, or nothing if the text is not such a link. Throws a `UserError` for a link without it. */
const discohookJson = (input, text) => {
    const link = text.trim();
    const url = /^https:\/\/\S+$/.test(link) ? hookline.parsedUrl(link) : undefined;
    if (url === undefined)
        return undefined;
    const isDiscohook = HOST.test(url.hostname);
    const data = isDiscohook ? url.searchParams.get('data') : null;
    // Base64 in either alphabet; a + in a query is read as a space.
    if (data)
        return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
    throw new hookline.UserError(input, isDiscohook
        ? 'this link holds no message, only where Discohook keeps it'
        : 'this is a link, not a message', 'open it, and export the message as JSON (or share it as a link with ?data=)');
};

/** The value of a text in JSON or in YAML, of which every part can be sent as it is. Rejects with a `UserError`. */
const parsePayload = async (input, source) => {
    const text = source.replace(/^\uFEFF/, '');
    const json = parseJson(text);
    const value = json ?? { value: (await Promise.resolve().then(function () { return require('./custom-yaml.js'); })).parseYaml(input, text) };
    checkRepresentable(input, value.value, '', 0);
    return value.value;
};
/** Nothing for what is not JSON, and for JSON with a key twice: YAML's parser names the place of both. */
const parseJson = (text) => {
    try {
        const value = JSON.parse(text);
        return countKeys(value, 0) === writtenKeys(text) ? { value } : undefined;
    }
    catch {
        return undefined;
    }
};
const writtenKeys = (json) => [...json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
const DEEPEST = 50;
const countKeys = (value, depth) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, inner) => sum + countKeys(inner, depth + 1), own);
};
/** Numbers that lost digits, depths that no message has, and what JSON has no form for. */
const checkRepresentable = (input, value, at, depth) => {
    if (depth > DEEPEST)
        throw new hookline.UserError(input, 'it is nested too deeply', 'no message is that deep');
    if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
        throw new hookline.UserError(input, `${at}: a number too large to keep its digits`, 'write it in quotes, as IDs are');
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkRepresentable(input, item, findings.indexPath(at, index), depth + 1);
    }
    else if (hookline.isJsonObject(value)) {
        if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
            throw new hookline.UserError(input, `${at}: not a value of JSON`, 'leave its tag out');
        for (const [key, item] of Object.entries(value))
            checkRepresentable(input, item, findings.keyPath(at, key), depth + 1);
    }
};

/** Reads the user's own message. Rejects with a `UserError` for what is none. */
const readDrafts = async (source, deps) => {
    const found = await readMessages(source, deps);
    const hasTemplates = hookline.isTemplate(JSON.stringify([found.slack, found.discord]));
    return { ...found, hasTemplates };
};
const readMessages = async (source, deps) => {
    const { input } = source;
    const text = await readSource(source, deps);
    const value = await parsePayload(input, discohookJson(input, text) ?? text);
    findWebhookSecrets(value).flatMap(hookline.secretParts).forEach(deps.runner.mask);
    if (!hookline.isJsonObject(value))
        throw notAMessage(input, value);
    const { slack, discord, ...others } = value;
    if (slack === undefined && discord === undefined)
        return { input, ...draftsForBoth(input, value) };
    const [stranger] = Object.keys(others);
    if (stranger !== undefined)
        throw new hookline.UserError(input, `${stranger} is next to the keys slack and discord`, 'put it under the one that it is for');
    return {
        input,
        slack: slack === undefined ? [] : [createDraft(requireObject(input, slack, 'slack'), 'slack')],
        discord: discord === undefined ? [] : discordDrafts(input, requireObject(input, discord, 'discord'), 'discord'),
    };
};
const notAMessage = (input, value) => {
    if (Array.isArray(value))
        return new hookline.UserError(input, 'it is a list', 'write one message, as an object with its keys');
    if (value === null)
        return new hookline.UserError(input, 'it is empty', 'write a message in JSON or YAML');
    return new hookline.UserError(input, 'that is plain text', 'use the input text, or write {"text": "\u2026"} (Slack), {"content": "\u2026"} (Discord)');
};
/** Discohook's messages are Discord's; any other may be either's, which its keys tell. */
const draftsForBoth = (input, value) => ({
    slack: isDiscohook(value) ? [] : [createDraft(value, '')],
    discord: discordDrafts(input, value, ''),
});
const discordDrafts = (input, value, at) => isDiscohook(value) ? discohookDrafts(input, value, at) : [createDraft(value, at)];
const createDraft = (body, at) => ({ at, body, notes: [] });
const requireObject = (input, value, key) => {
    if (hookline.isJsonObject(value))
        return value;
    throw new hookline.UserError(input, `${key}: not an object`, 'write the keys of a message under it');
};
/** Far more than any message takes; Discohook's exports of several backups come near. */
const LONGEST = 256 * 1024;
/** The text of the user's message. Rejects with a `UserError` for a file that is not there, or not in the workspace. */
const readSource = async (source, deps) => {
    const text = source.input === 'payload' ? source.text : await workspace.readInWorkspace('payload-file', source.path, deps);
    if (text.length > LONGEST)
        throw new hookline.UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'no message is that long');
    if (text.trim() === '')
        throw new hookline.UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
    return text;
};

/**
 * Opens the user's own message. Rejects with a `UserError` for one that cannot be read, whether it is due or not: a mistake
 * shows in the first run, not in the first failure.
 */
const openPayload = async (source, deps, given) => {
    const drafts = await readDrafts(source, deps);
    const { fill, doubt } = drafts.hasTemplates
        ? (await Promise.resolve().then(function () { return require('./custom-templates.js'); })).openDrafts(drafts, source.contexts, given)
        : { fill: async () => drafts };
    return {
        hasTemplates: drafts.hasTemplates,
        ...hookline.known('doubt', doubt),
        fill: async (facts, headline, onSlip) => {
            const messages = await fill(facts, headline, onSlip);
            return async (destination, envelope) => {
                try {
                    return await validateAll(messages, destination, envelope);
                }
                catch (error) {
                    if (!(error instanceof hookline.UserError) || !drafts.hasTemplates)
                        throw error;
                    const { isMistake } = await Promise.resolve().then(function () { return require('./custom-tame.js'); });
                    throw (await isMistake(messages, destination, envelope)) ? error : hookline.fromValues(error, INSTEAD);
                }
            };
        },
    };
};
const INSTEAD = 'Hookline\u2019s own message takes its place';
/** The inputs that say what the built message holds, and so nothing where the user's own takes its place. */
const unusedInputs = (inputs) => Object.entries({
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields[0] ?? (inputs.noFields || undefined),
    color: inputs.color,
    image: inputs.image,
    thumbnail: inputs.thumbnail,
    buttons: inputs.buttons[0],
    footer: inputs.footer,
    mention: inputs.mentions,
}).flatMap(([name, value]) => (value === undefined ? [] : [name]));

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openPayload: openPayload,
  unusedInputs: unusedInputs
});

exports.index = index;
exports.validateAll = validateAll;
