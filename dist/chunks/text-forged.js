'use strict';

var tlds = require('../packages/tlds.js');
var hookline = require('../hookline.js');
var urlEnd = require('./text-url-end.js');

/** Names that no registry gives away, and that lead somewhere all the same, or are taken to. */
const RESERVED = [
    'arpa',
    'corp',
    'example',
    'home',
    'internal',
    'intranet',
    'invalid',
    'lan',
    'local',
    'localhost',
    'onion',
    'test',
];
const ENDINGS = new Set([...tlds.default, ...RESERVED]);
/** Signs that read as those of an address, and that Unicode's compatibility forms do not bring together. */
const LIKE = [
    [/[\u2044\u2215\u29f8\u2571\u2cc6]/g, '/'],
    [/[\u02d0\u02f8\u0589\u05c3\u2236\ua789]/g, ':'],
    [/[\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\ua4f8\ua60e]|\u{10a50}/gu, '.'],
];
const UNSEEN = new RegExp(String.raw `[\p{Default_Ignorable_Code_Point}\u2800]`, 'gu');
const compatible = (value) => value.normalize('NFKC').replace(UNSEEN, '');
/** A label as a reader takes it. The mark of a cut stays one character. */
const readable = (label) => LIKE.reduce((value, [like, sign]) => value.replace(like, sign), label.split('\u2026').map(compatible).join('\u2026')).trim();
const URLS = /(?:https?:[/\\]+|[\p{L}\p{N}][\p{L}\p{N}+.-]{0,30}:[/\\]{2,}|mailto:)[^\s<>"'\u201c\u201d\u2018\u2019`]+/giu;
const WITH_SCHEME = /^[^:/]+:/;
const BETWEEN = /[\s<>()[\]{}"'\u201c\u201d\u2018\u2019\u00ab\u00bb`,;|=\u2192\u2190]+/u;
const BEFORE_ADDRESS = /^[^\p{L}\p{N}]+/u;
const NAME = String.raw `[\p{L}\p{M}\p{N}_-]{1,63}`;
/** A host name, and before it perhaps whom to write to there; the second group is its ending. */
const HOST = new RegExp(String.raw `^([^@/]{1,256}@)?(?:${NAME}\.)+(xn--[a-z\d-]{1,59}|[\p{L}\p{M}]{2,63})\.?(?=$|[^\p{L}\p{M}\p{N}_.-])`, 'iu');
const IP4 = /^\d{1,3}(?:\.\d{1,3}){3}(?=$|[^\p{L}\p{N}.])/u;
const IP6 = /(?<![\p{L}\p{N}_])[\da-f:.]{3,45}(?![\p{L}\p{N}_])/giu;
const LOCAL = /^localhost(?::\d|\/)/i;
const isHost = (token) => {
    const result = HOST.exec(token)?.[2]?.toLowerCase();
    return result !== undefined && (result.startsWith('xn--') || ENDINGS.has(result));
};
const isIp6 = (value) => /:.*:/.test(value) && /\d/.test(value) && URL.canParse(`http://[${value}]`);
const trimInlines = (address) => address.slice(0, urlEnd.urlEnd(address));
/** Signs that part words for a reader, up to the first slash. */
const BEFORE_SIGN = /^[^/]*?[*~^!?+&#%$:\\`]/;
/** What holds more is taken for an address, and so is shown with the real one. */
const MOST_SIGNS = 50;
/** The end of a token that is an address: the whole, or what follows a sign. */
const findAddress = (token, isAddress) => {
    let address = token.replace(BEFORE_ADDRESS, '');
    for (let signs = 0; signs < MOST_SIGNS; signs += 1) {
        if (isAddress(address))
            return address;
        const [before] = BEFORE_SIGN.exec(address) ?? [];
        if (before === undefined)
            return undefined;
        address = address.slice(before.length).replace(BEFORE_ADDRESS, '');
    }
    return token;
};
/** The addresses that a label seems to name, anywhere in it. */
const claimsIn = (label) => {
    const rest = label.replace(URLS, ' ');
    const isLocalhost = /^\W*localhost\W*$/i.test(rest);
    const isLocal = (token) => LOCAL.test(token) || isLocalhost;
    const isAddress = (token) => isHost(token) || IP4.test(token) || isLocal(token);
    const tokens = rest.split(BETWEEN).flatMap(token => findAddress(token, isAddress) ?? []);
    return [
        ...(label.match(URLS) ?? []).map(trimInlines),
        ...tokens.map(trimInlines),
        ...(rest.match(IP6) ?? []).filter(isIp6).map(address => `[${address}]`),
    ];
};
/** As two addresses are compared: the slash at the end and `www.` lead nowhere else. */
const compared = (url) => url.replace(/^([a-z]+:\/\/)www\./, '$1').replace(/\/$/, '');
/** A cut address tells the truth if all before the cut does, and at least the host is whole. */
const isSame = (claim, target) => {
    const whole = claim.replace(/\u2026$/, '');
    const url = hookline.safeTarget(whole);
    if (url === undefined)
        return false;
    if (whole === claim)
        return compared(url) === compared(target);
    return /^[a-z]+:\/\/[^/]+\/./.test(whole) && compared(target).startsWith(compared(url));
};
const hostIn = (claim) => claim.replace(/^[^:]*:[/\\]+/, '').split(/[/\\?#]/, 1)[0] ?? '';
/** Letters that are not ASCII can look like those that are, so a host of theirs is shown as what it is. */
const isTrue = (claim, target) => {
    if (/[^\0-\x7f]/.test(hostIn(claim)))
        return false;
    if (WITH_SCHEME.test(claim) && URL.canParse(claim) && !isHost(claim) && !LOCAL.test(claim))
        return isSame(claim, target);
    if (HOST.exec(claim)?.[1] !== undefined)
        return `mailto:${claim}`.toLowerCase() === target.toLowerCase();
    return ['https', 'http'].some(scheme => isSame(`${scheme}://${claim}`, target));
};
/** Endings of file names that are top-level domains as well. */
const FILES = new Set(['app', 'cc', 'md', 'ml', 'mm', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);
const FILE_PAGE = /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|raw|tree)\//;
/**
 * Whether a label names the file that the target shows: on a page for files, in the repository itself or, for what is read
 * only, on its server. Archives are downloaded from anywhere.
 */
const isFile = (label, target, { serverUrl, repoUrl }) => {
    const result = label.slice(label.lastIndexOf('.') + 1).toLowerCase();
    const pathname = hookline.parsedUrl(target)?.pathname ?? '';
    if (!FILES.has(result) || !pathname.endsWith(`/${label}`))
        return false;
    if (result === 'zip')
        return true;
    const home = result === 'md' ? serverUrl : repoUrl;
    return home !== undefined && target.startsWith(`${home}/`) && FILE_PAGE.test(pathname);
};
/** Whether a label reads as an address (of the web, a host, a mailbox) that is not the one to which the target leads. */
const isForged = (label, target, context) => {
    const shown = readable(label);
    return claimsIn(shown).some(claim => !isTrue(claim, target) && !isFile(shown, target, context));
};

exports.isForged = isForged;
