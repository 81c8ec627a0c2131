'use strict';

var start = require('../hookline.js');
var suggestions = require('./suggestions.js');
var labels = require('./labels.js');
var inputs = require('./inputs.js');

/** Keys of a message that only one of the platforms knows; both have others, such as `username`. */
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
/** Throws a `UserError` for a body with keys of another platform's. */
const checkKeys = ({ input, body, at }, id) => {
    const other = id === 'slack' ? 'discord' : 'slack';
    const foreign = KEYS[other].find(key => key in body);
    if (foreign === undefined)
        return;
    const problem = `${suggestions.keyPath(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new start.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
};

const PIECES = Symbol('pieces');
const toTemplatedText = (pieces) => ({ [PIECES]: pieces });
const isTemplatedText = (value) => typeof value === 'object' && value !== null && PIECES in value;
/** A text's pieces, whether a template put values in or not; none of what is not a text. */
const readPieces = (value) => {
    if (isTemplatedText(value))
        return value[PIECES];
    return typeof value === 'string' ? [value] : [];
};
/** Piece by piece. */
const appendPieces = (pieces, append) => pieces.reduce((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
        ? before + piece
        : append(piece, before, typeof next === 'string' ? next : '', pieces.slice(index + 1));
}, '');
/** What is nothing without this. */
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
/**
 * The message with its texts written. What is not known is left out, not shown as a blank: a text that comes out empty, and the
 * element, the field or the component that is nothing without it.
 */
const fillTexts = ({ body }, write) => {
    const at = (value, slot) => {
        if (isTemplatedText(value)) {
            const text = write(value[PIECES], slot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map((item) => at(item, slot)).filter(item => item !== undefined);
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return start.isJsonObject(value) ? inside(value, slot) : value;
    };
    const inside = (holder, around) => {
        const entries = Object.entries(holder).map(([key, value]) => [key, at(value, { key, holder, ...start.known('around', around) })]);
        const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
        const isPart = around?.key === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some(([key]) => ESSENTIAL.includes(key)))
            return undefined;
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    };
    return inside(body, undefined) ?? {};
};
/** The same message with values that fit everywhere: a word, and an address where a value begins one. */
const withShortValues = (body) => {
    const shorten = (value, key) => {
        if (isTemplatedText(value))
            return toTemplatedText(value[PIECES].map(shortPiece(key)));
        if (Array.isArray(value))
            return value.map((item) => shorten(item, key));
        return start.isJsonObject(value) ? withinKeys(value, shorten) : value;
    };
    return withinKeys(body, shorten);
};
const withinKeys = (holder, change) => Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, change(value, key)]));
const shortPiece = (key) => (piece, at) => {
    if (typeof piece === 'string')
        return piece;
    return { kind: 'text', text: at === 0 && /url$/.test(key) ? 'https://github.com' : 'x' };
};
/** The message with nothing but what the author wrote. */
const authoredTexts = (own) => fillTexts(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));
/** The value alone, as plain text: blocks as they read, without their marks. */
const plainText = (value) => value.kind === 'blocks' ? start.blocksToPlainText(value.of) : start.valueText(value);
/** What a value is as an address. */
const valueAddress = (value) => value.kind === 'link' ? value.url : start.valueText(value).trim();

/** Any value is right. */
const anything = () => [];
/** A text of at most `max` UTF-16 units. */
const text = (max = Infinity, { trimmed = false, mayBeEmpty = false, codePoints = false } = {}) => (value, at) => {
    if (typeof value !== 'string')
        return suggestions.fault(at, 'not a text');
    const counted = trimmed ? value.trim() : value;
    const length = codePoints ? Array.from(counted).length : counted.length;
    if (length === 0 && !mayBeEmpty)
        return suggestions.fault(at, 'empty');
    if (!value.isWellFormed())
        return suggestions.fault(at, 'holds half a character');
    return length > max ? suggestions.fault(at, suggestions.describeExcess(length, max, 'characters'), shorten(max)) : [];
};
const shorten = (max) => `shorten it, or use {{ \u2026 | truncate: ${max} }}`;
/** @param what such as "a color as #rrggbb" */
const pattern = (form, what) => (value, at) => typeof value === 'string' && form.test(value) ? [] : suggestions.fault(at, `not ${what}`);
const flag = (value, at) => (typeof value === 'boolean' ? [] : suggestions.fault(at, 'not true or false'));
const number = (value, at) => (typeof value === 'number' ? [] : suggestions.fault(at, 'not a number'));
const whole = (min, max = Number.MAX_SAFE_INTEGER) => (value, at) => {
    if (!Number.isInteger(value))
        return suggestions.fault(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range = max === Number.MAX_SAFE_INTEGER
        ? `${start.formatNumber(min)} or more`
        : `${start.formatNumber(min)} to ${start.formatNumber(max)}`;
    return inRange ? [] : suggestions.fault(at, `${String(value)} is not ${range}`);
};
const choice = (...values) => (value, at) => values.some(known => known === value) ? [] : suggestions.fault(at, `not ${values.join(' or ')}`);
/** An address of at most `max` units, of one of the schemes. */
const address = (max, ...schemes) => (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? start.parsedUrl(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
        return suggestions.fault(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max
        ? suggestions.fault(at, suggestions.describeExcess(String(value).length, max, 'characters'))
        : [];
};
const list = (of, max = Infinity, min = 0) => (value, at) => {
    if (!Array.isArray(value))
        return suggestions.fault(at, 'not a list');
    if (value.length < min)
        return suggestions.fault(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item, index) => of(item, suggestions.indexPath(at, index)));
    return value.length > max
        ? [...suggestions.fault(at, suggestions.describeExcess(value.length, max, 'entries')), ...entries]
        : entries;
};
/** All checks, as far as the first that finds something wrong. */
const all = (...checks) => (value, at) => {
    const found = [];
    for (const check of checks) {
        found.push(...check(value, at));
        if (found.some(({ harmless }) => harmless !== true))
            break;
    }
    return found;
};
const shape = (required, optional, options = {}) => {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const { nullable = false, strict = false, where = 'here' } = options;
    const stranger = (key, at) => {
        const finding = suggestions.unknownWord(suggestions.keyPath(at, key), key, known, where);
        return [strict ? suggestions.refuseMisspelled(finding) : finding];
    };
    return (value, at) => {
        if (!start.isJsonObject(value))
            return suggestions.fault(at, 'not an object');
        const isAbsent = (key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
        return [
            ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
            ...Object.entries(required).flatMap(([key, check]) => isAbsent(key) ? suggestions.fault(suggestions.keyPath(at, key), 'missing') : check(value[key], suggestions.keyPath(at, key))),
            ...Object.entries(optional).flatMap(([key, check]) => isAbsent(key) ? [] : check(value[key], suggestions.keyPath(at, key))),
        ];
    };
};
/** The check by the value's `type`. A type that is not known: `others`. */
const variant = (checks, others) => (value, at) => {
    if (!start.isJsonObject(value))
        return suggestions.fault(at, 'not an object');
    const { type } = value;
    if (type === undefined)
        return suggestions.fault(suggestions.keyPath(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, suggestions.keyPath(at, 'type')) : check(value, at);
};
/** Types that are wrong if they are not one of the known ones. */
const noOther = (...known) => (_type, at) => suggestions.fault(at, `not ${known.join(' or ')}`);
/** At least one of the keys is there. */
const atLeastOneOf = (...keys) => (value, at) => start.isJsonObject(value) && keys.some(key => value[key] !== undefined && value[key] !== null)
    ? []
    : suggestions.fault(at, `holds none of ${keys.join(', ')}`);

/** In place of words that may not be shown. */
const LEFT_OUT = '\u2026';
/**
 * What a label says of a value: its words, unless the label would read as an address that the link does not lead to. Then the real
 * address, which `write` gives its form.
 */
const labelWords = (words, { before, after, target }, context, write = target => target) => {
    const real = start.safeTarget(target) ?? target;
    const lies = (label) => labels.isForged(label, real, context);
    const isLie = (shown) => lies(before + shown + after);
    if (!isLie(words))
        return words;
    // What the author says is the author's: then the value counts alone.
    if (isLie(LEFT_OUT))
        return lies(words) ? LEFT_OUT : words;
    const address = write(real.replace(/^(\w+:\/\/[^/]+)\/$/, '$1'));
    return isLie(address) ? LEFT_OUT : address;
};
/** The end of a link that an author began in Markdown before these pieces: of its label, and its address. */
const readMarkdownLink = (pieces, encode = start.encodeInAddress) => {
    let after = '';
    for (const [index, piece] of pieces.entries()) {
        if (typeof piece !== 'string') {
            after += start.oneLine(plainText(piece));
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
};
const readAddress = (pieces, encode = start.encodeInAddress) => {
    let address = '';
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            address += encode(valueAddress(piece), address);
            continue;
        }
        const [part = ''] = /^[^\s)>]*/.exec(piece) ?? [];
        address += part;
        if (part.length < piece.length)
            break;
    }
    return address;
};
/** Keys whose text is shown as a link, and the keys beside it that say where to. */
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
/** Where the link leads that a text is the label of, by a key beside it. Undefined where there is none, and where the label needs no proof. */
const findTarget = (slot, { repoUrl }) => {
    const [{ key, holder }, keys] = findLink(slot);
    const [pieces = []] = keys.map(name => readPieces(holder[name])).filter(found => found.length > 0);
    if (pieces.length === 0)
        return undefined;
    const target = readAddress(pieces);
    if (!HEADINGS.has(key))
        return target;
    const isOurs = repoUrl !== undefined && target.startsWith(`${repoUrl}/`);
    return isOurs || pieces.every(piece => typeof piece === 'string') ? undefined : target;
};
/** The place whose neighbors say where a text leads, and their keys. */
const findLink = (slot) => {
    const { key, holder, around } = slot;
    const isObject = key === 'text' && TEXT_OBJECTS.has(holder['type']);
    return around && isObject ? [around, OBJECTS[around.key] ?? []] : [slot, LINKED[key] ?? []];
};
/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
const TEXT_OBJECTS = new Set(['plain_text', 'mrkdwn']);
/** A value in such a label: what stands before it, and the pieces behind it. */
const labelValue = (value, before, later, target, context) => {
    const after = later.map(piece => (typeof piece === 'string' ? piece : start.oneLine(plainText(piece)))).join('');
    const words = start.oneLine(plainText(value));
    return { kind: 'text', text: labelWords(words, { before, after, target }, context, cutAddress) };
};
/** Characters of an address in a label: the shortest labels, those of buttons, take 75. */
const LONGEST_ADDRESS = 60;
const cutAddress = (address) => start.cutText(address, LONGEST_ADDRESS);
/** The rest of a label in brackets of Slack's. */
const readRest = (pieces) => {
    const text = pieces
        .map(piece => (typeof piece === 'string' ? piece : start.oneLine(plainText(piece)).replaceAll('>', ' ')))
        .join('');
    const end = text.indexOf('>');
    return end === -1 ? text : text.slice(0, end);
};
/** What is written of a label in Markdown since its bracket, which is still open; undefined where none is. */
const openLabel = (written) => {
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
};

/** What a message of the user's says first, for the log; undefined where it holds no text. */
const payloadHeadline = (body) => {
    const [embed, attachment] = ['embeds', 'attachments'].map(key => start.asObject(start.asArray(body[key])[0]));
    const texts = start.objectsIn([body['blocks'], body['components'], attachment]).flatMap(part => ['text', 'content', 'title', 'fallback'].map(key => part[key]));
    const found = [body['text'], body['content'], embed?.['title'], embed?.['description'], ...texts].flatMap(one => start.readString(one) ?? []);
    return found[0]
        ?.trim()
        .split(/[\r\n]/, 1)
        .map(start.oneLine)[0];
};

var headline = /*#__PURE__*/Object.freeze({
  __proto__: null,
  payloadHeadline: payloadHeadline
});

/** The drafts for one destination, each checked. Rejects with a `UserError` where there is none, or one is wrong. */
const validateAll = async (drafts, { name, platform }, envelope) => {
    const { input } = drafts;
    const [first, ...others] = drafts[platform.id];
    if (first === undefined)
        throw new start.UserError(input, `it holds no message for ${platform.title}, but ${name} is posted to`, 'for both platforms, put one message under the key slack and one under discord');
    const validate = ({ at, body, notes, thread, links }) => platform.validateCustom({ input, at, body, notes, ...start.known('thread', thread), ...start.known('links', links) }, envelope);
    return [await validate(first), ...(await Promise.all(others.map(validate)))];
};

/** Whether a value is what Discohook's editor or its backups hold. https://github.com/discohook/discohook */
const isDiscohook = (value) => Array.isArray(value['backups']) ||
    start.isJsonObject(value['message']) ||
    (Array.isArray(value['messages']) && value['messages'].every(start.isJsonObject));
/** Addresses and tokens of webhooks: secrets that a message has no use for. */
const findWebhookSecrets = (value) => start.objectsIn(value).flatMap(found => {
    const { targets, target, webhookUrl } = found;
    const held = [...start.asArray(targets), target].filter(start.isJsonObject).flatMap(({ url, token }) => [url, token]);
    return [...held, webhookUrl].filter(secret => typeof secret === 'string');
});
/** The messages in order, in Discord's own form. Throws a `UserError` where they are none or too many. */
const discohookDrafts = (input, value, at) => {
    if (!Array.isArray(value['backups']))
        return readBackup(input, value, at);
    const backups = value['backups'].filter(start.isJsonObject);
    const [only] = backups;
    if (only !== undefined && backups.length === 1)
        return readBackup(input, only, suggestions.indexPath(suggestions.keyPath(at, 'backups'), 0));
    throw new start.UserError(input, `${suggestions.keyPath(at, 'backups')}: ${backups.length} of 1 backup`, 'export one backup alone, or keep one in the file');
};
/** The oldest backups held one message, in camel case. */
const readBackup = (input, { messages, message, version }, at) => {
    const single = version === 1 ? snakeCase(message) : message;
    const places = Array.isArray(messages)
        ? messages.map((one, index) => [one, suggestions.indexPath(suggestions.keyPath(at, 'messages'), index)])
        : [[single, suggestions.keyPath(at, 'message')]];
    const drafts = places.flatMap(([one, place]) => (start.isJsonObject(one) ? [toDraft(input, one, place)] : []));
    if (drafts.length > 0 && drafts.length <= MOST)
        return drafts;
    throw new start.UserError(input, `${suggestions.keyPath(at, 'messages')}: ${drafts.length} of 1 to ${MOST} messages`, 'keep what is to be posted');
};
/** https://github.com/discohook/discohook/blob/main/packages/site/app/types/QueryData.ts */
const MOST = 10;
const toDraft = (input, message, at) => {
    const hasData = start.isJsonObject(message['data']);
    const data = hasData ? message['data'] : message;
    const { author, username, avatar_url: avatar, attachments, webhook_id: _webhook, ...rest } = data;
    const older = start.isJsonObject(author) ? author : {};
    const { reference, thread_id: thread } = message;
    return {
        at: hasData ? suggestions.keyPath(at, 'data') : at,
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
        ...(typeof thread === 'string' && inputs.isSnowflake(thread) && { thread }),
    };
};
/** Discohook writes null and empty lists where a message has no such part. */
const withoutEmpty = (body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)));
/** What the editor keeps for itself in components: an ID on a link button, and what a click on others starts. */
const withoutInternals = (value) => {
    if (Array.isArray(value))
        return value.map(withoutInternals);
    if (!start.isJsonObject(value))
        return value;
    const isLink = value['type'] === 2 && value['style'] === 5;
    const kept = Object.entries(value).filter(([key]) => key !== 'flow' && key !== 'flows' && !(isLink && key === 'custom_id'));
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutInternals(inner)]));
};
const snakeCase = (value) => {
    if (Array.isArray(value))
        return value.map(snakeCase);
    if (!start.isJsonObject(value))
        return value;
    const snake = (key) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), snakeCase(inner)]));
};
/** The editor's hosts, old and new. https://github.com/discohook/discohook */
const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;
/** The JSON that a link to Discohook's editor holds, or nothing if the text is not such a link. Throws a `UserError` for a link without it. */
const discohookJson = (input, text) => {
    const link = text.trim();
    const url = /^https:\/\/\S+$/.test(link) ? start.parsedUrl(link) : undefined;
    if (url === undefined)
        return undefined;
    const isDiscohook = HOST.test(url.hostname);
    const data = isDiscohook ? url.searchParams.get('data') : null;
    // Base64 in either alphabet; a + in a query is read as a space.
    if (data)
        return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
    throw new start.UserError(input, isDiscohook
        ? 'this link holds no message, only where Discohook keeps it'
        : 'this is a link, not a message', 'open it, and export the message as JSON (or share it as a link with ?data=)');
};

/** The value of a text in JSON or in YAML, of which every part can be sent as it is. Rejects with a `UserError`. */
const parsePayload = async (input, source) => {
    const text = source.replace(/^\uFEFF/, '');
    const json = parseJson(text);
    const value = json ?? { value: (await Promise.resolve().then(function () { return require('./config.js'); }).then(function (n) { return n.yaml; })).parseYaml(input, text) };
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
        throw new start.UserError(input, 'it is nested too deeply', 'messages are never nested that deeply');
    if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
        throw new start.UserError(input, `${at}: a number too large to keep its digits`, 'write it in quotes, as IDs are');
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkRepresentable(input, item, suggestions.indexPath(at, index), depth + 1);
    }
    else if (start.isJsonObject(value)) {
        if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
            throw new start.UserError(input, `${at}: not a value of JSON`, 'leave its tag out');
        for (const [key, item] of Object.entries(value))
            checkRepresentable(input, item, suggestions.keyPath(at, key), depth + 1);
    }
};

/** Reads the user's own message. Rejects with a `UserError` for what is none. */
const readDrafts = async (source, deps) => {
    const found = await readMessages(source, deps);
    const hasTemplates = start.isTemplate(JSON.stringify([found.slack, found.discord]));
    return { ...found, hasTemplates };
};
const readMessages = async (source, deps) => {
    const { input } = source;
    const text = await readSource(source, deps);
    const encoded = discohookJson(input, text);
    const given = await parsePayload(input, encoded ?? text);
    deps.runner.mask(...findWebhookSecrets(given).flatMap(start.secretParts));
    const value = encoded === undefined ? given : await parsePayload(input, deps.runner.redact(encoded));
    if (!start.isJsonObject(value))
        throw notAMessage(input, value);
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
};
/** Where YAML has read `{{ \u2026 }}` as a map in a map. */
const findBareTemplate = (value, at) => {
    const entries = start.isJsonObject(value) ? Object.entries(value) : [];
    const [[key, inner] = []] = entries;
    if (entries.length === 1 && inner === null && key !== undefined && /^\{ .* \}$/.test(key))
        return at;
    for (const [name, part] of entries) {
        const found = findBareTemplate(part, suggestions.keyPath(at, name));
        if (found !== undefined)
            return found;
    }
    for (const [index, part] of start.asArray(value).entries()) {
        const found = findBareTemplate(part, suggestions.indexPath(at, index));
        if (found !== undefined)
            return found;
    }
    return undefined;
};
const notAMessage = (input, value) => {
    if (Array.isArray(value))
        return new start.UserError(input, 'it is a list', 'write one message, as an object with its keys');
    if (value === null)
        return new start.UserError(input, 'it is empty', 'write a message in JSON or YAML');
    return new start.UserError(input, 'that is plain text', 'use the input text, or write {"text": "\u2026"} (Slack), {"content": "\u2026"} (Discord)');
};
/** Discohook's messages are Discord's; any other may be either's, which its keys tell. */
const draftsForBoth = (input, value) => ({
    slack: isDiscohook(value) ? [] : [createDraft(value, '')],
    discord: discordDrafts(input, value, ''),
});
const discordDrafts = (input, value, at) => isDiscohook(value) ? discohookDrafts(input, value, at) : [createDraft(value, at)];
const createDraft = (body, at) => ({ at, body, notes: [] });
const requireObject = (input, value, key) => {
    if (start.isJsonObject(value))
        return value;
    throw new start.UserError(input, `${key}: not an object`, 'write the keys of a message under it');
};
/** Far more than any message takes; Discohook's exports of several backups come near. */
const LONGEST = 256 * 1024;
/** The text of the user's message. Rejects with a `UserError` for a file that is not there, or not in the workspace. */
const readSource = async (source, deps) => {
    const text = source.input === 'payload'
        ? source.text
        : await inputs.readInWorkspace('payload-file', source.path, LONGEST, deps);
    if (text.length > LONGEST)
        throw new start.UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'messages are never that long');
    if (text.trim() === '')
        throw new start.UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
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
        ...start.known('doubt', doubt),
        fill: async (facts, headline, onSlip) => {
            const messages = await fill(facts, headline, onSlip);
            return async (destination, envelope) => {
                try {
                    return await validateAll(messages, destination, envelope);
                }
                catch (error) {
                    if (!(error instanceof start.UserError) || !drafts.hasTemplates)
                        throw error;
                    const { isMistake } = await Promise.resolve().then(function () { return tame; });
                    throw (await isMistake(messages, destination, envelope)) ? error : start.fromValues(error, INSTEAD);
                }
            };
        },
    };
};
const INSTEAD = 'Hookline\u2019s own message is sent instead';
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

/** Whether a message that is refused would be so whatever its values are: then the author has to correct it. */
const isMistake = async (drafts, destination, envelope) => {
    const short = (draft) => ({ ...draft, body: withShortValues(draft.body) });
    try {
        await validateAll({ ...drafts, slack: drafts.slack.map(short), discord: drafts.discord.map(short) }, destination, envelope);
        return false;
    }
    catch (error) {
        if (error instanceof start.UserError)
            return true;
        throw error;
    }
};

var tame = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isMistake: isMistake
});

exports.address = address;
exports.all = all;
exports.anything = anything;
exports.appendPieces = appendPieces;
exports.atLeastOneOf = atLeastOneOf;
exports.authoredTexts = authoredTexts;
exports.checkKeys = checkKeys;
exports.choice = choice;
exports.fillTexts = fillTexts;
exports.findTarget = findTarget;
exports.flag = flag;
exports.headline = headline;
exports.index = index;
exports.labelValue = labelValue;
exports.labelWords = labelWords;
exports.list = list;
exports.noOther = noOther;
exports.number = number;
exports.openLabel = openLabel;
exports.pattern = pattern;
exports.plainText = plainText;
exports.readMarkdownLink = readMarkdownLink;
exports.readRest = readRest;
exports.shape = shape;
exports.text = text;
exports.toTemplatedText = toTemplatedText;
exports.valueAddress = valueAddress;
exports.variant = variant;
exports.whole = whole;
