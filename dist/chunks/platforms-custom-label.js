'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');
var forged = require('./text-forged.js');
var customFill = require('./platforms-custom-fill.js');

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
    const problem = `${findings.keyPath(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new hookline.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
};

/** In place of words that may not be shown. */
const LEFT_OUT = '\u2026';
/**
 * What a label says of a value: its words, unless the label would read as an address that the link does not lead to. Then the real
 * address, which `write` gives its form.
 */
const labelWords = (words, { before, after, target }, context, write = target => target) => {
    const real = hookline.safeTarget(target) ?? target;
    const lies = (label) => forged.isForged(label, real, context);
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
const readMarkdownLink = (pieces, encode = hookline.encodeInAddress) => {
    let after = '';
    for (const [index, piece] of pieces.entries()) {
        if (typeof piece !== 'string') {
            after += hookline.oneLine(customFill.plainText(piece));
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
const readAddress = (pieces, encode = hookline.encodeInAddress) => {
    let address = '';
    for (const piece of pieces) {
        if (typeof piece !== 'string') {
            address += encode(customFill.valueAddress(piece), address);
            continue;
        }
        const [part = ''] = /^[^\s)>]*/.exec(piece) ?? [];
        address += part;
        if (part.length < piece.length)
            break;
    }
    return address;
};
/** Keys whose text is shown as a link, and the key beside it that says where to. */
const LINKED = {
    text: ['url'],
    title: ['url', 'title_link'],
    name: ['url'],
    label: ['url'],
    author_name: ['author_link'],
};
/**
 * Where the link leads that a text is the label of, by a key beside it. Undefined where there is none, and where the label needs no
 * proof: a heading leads to a page that the author wrote out, or into the repository.
 */
const findTarget = ({ key, holder }, { repoUrl }) => {
    const [pieces = []] = (LINKED[key] ?? [])
        .map(name => customFill.readPieces(holder[name]))
        .filter(found => found.length > 0);
    if (pieces.length === 0)
        return undefined;
    const target = readAddress(pieces);
    if (holder['type'] === 'link')
        return target;
    const isOurs = repoUrl !== undefined && target.startsWith(`${repoUrl}/`);
    return isOurs || pieces.every(piece => typeof piece === 'string') ? undefined : target;
};
/** A value in such a label: what stands before it, and the pieces behind it. */
const labelValue = (value, before, later, target, context) => {
    const after = later.map(piece => (typeof piece === 'string' ? piece : hookline.oneLine(customFill.plainText(piece)))).join('');
    return { kind: 'text', text: labelWords(hookline.oneLine(customFill.plainText(value)), { before, after, target }, context) };
};
/** The rest of a label in brackets of Slack's. */
const readRest = (pieces) => {
    const text = pieces
        .map(piece => (typeof piece === 'string' ? piece : hookline.oneLine(customFill.plainText(piece)).replaceAll('>', ' ')))
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

exports.checkKeys = checkKeys;
exports.findTarget = findTarget;
exports.labelValue = labelValue;
exports.labelWords = labelWords;
exports.openLabel = openLabel;
exports.readMarkdownLink = readMarkdownLink;
exports.readRest = readRest;
