'use strict';

var fs = require('node:fs');
var node_http = require('node:http');

/**
 * What cleaning removes, and what it keeps. In a function, since few texts need it and these expressions take milliseconds to set up.
 * Expressions with `\p{\u2026}` are not literals, since V8 compiles literals when it first parses a file.
 */
const patterns = (function () {
    /**
     * Terminal escapes: CSI, then the string kinds (OSC, DCS, SOS, PM, APC; to the end of the line if nothing ends them), then all others.
     * https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
     */
    const TERMINAL = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
    /**
     * Controls other than white space, bidi controls, and invisible characters (soft hyphen, zero-width space, BOM, fillers\u2026): all of
     * Default_Ignorable_Code_Point except those that have a meaning next to others, which follow.
     */
    const UNSEEN = /\u034f|\u17b4|\u17b5|[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0080}-\u{e00ff}\u{e01f0}-\u{e0fff}]/gu;
    /** Tag characters spell the flags of regions after a black flag. Elsewhere they only carry hidden text. */
    const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
    /** Looks like a space, and is one in Braille. */
    const BLANK = /(?<=[\u2801-\u28ff])(\u2800)(?=[\u2801-\u28ff])|\u2800/g;
    /** Joiners have a meaning between letters of scripts that shape them, and (the first of the two alternatives) between emoji. */
    const SHAPED = String.raw `(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
    const JOINERS = new RegExp(String.raw `((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`, 'gu');
    /** Variation selectors after a character that has variants: emoji, symbols and letters, Han, Mongolian. */
    const VARIANTS = new RegExp(String.raw `((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]|(?<=\p{Script=Mongolian})[\u180b-\u180d\u180f])|[\u180b-\u180d\u180f\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`, 'gu');
    /** No writing system stacks more than six marks on one letter. Taller stacks cover the lines around them. */
    const TOWERS = new RegExp(String.raw `(\p{M}{6})\p{M}+`, 'gu');
    return [
        [TERMINAL, ''],
        [UNSEEN, ''],
        [TAGS, '$1'],
        [BLANK, '$1'],
        [JOINERS, '$1'],
        [VARIANTS, '$1'],
        [TOWERS, '$1'],
    ];
});
let known$2;
const ISOLATES$1 = /[\u2068\u2069]/g;
/** Isolates stay if they are in pairs, as `isolate` writes them. Others would affect the text next to them. */
const withoutLoneIsolates = (function (value) {
    return isBalanced(value) ? value : value.replace(ISOLATES$1, '');
});
const isBalanced = (function (value) {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES$1)) {
        open += mark === '\u2069' ? -1 : 1;
        if (open < 0)
            return false;
    }
    return open === 0;
});
/** Without terminal escapes, controls, bidi controls, hidden characters, and stacks of marks. Well formed. */
const withoutHidden = (function (value) {
    known$2 ??= patterns();
    const cleaned = known$2.reduce(((rest, [pattern, kept]) => rest.replace(pattern, kept)), value.toWellFormed());
    return withoutLoneIsolates(cleaned);
});

const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const ISOLATED = /^\u2068[^\u2066-\u2069]*\u2069$/;
/**
 * Hebrew, Arabic, and related scripts. Those beyond the first plane are matched by the first unit of their pairs, which is cheaper to set
 * up.
 */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
/**
 * What most texts consist of, and what needs no cleaning: Latin, Greek, and Cyrillic letters, punctuation, symbols, CJK, emoji. Other text
 * is checked closely, which takes milliseconds the first time.
 */
const HARMLESS$1 = /^(?:[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u27ff\u2801-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]|[\ud83c-\ud83e][\udc00-\udfff])*$/;
/** Matches nearly all texts, and is cheap to set up. */
const ASCII$1 = /^[\t\n\r\x20-\x7e]*$/;
const withoutUnseen = (function (value) {
    return ASCII$1.test(value) || HARMLESS$1.test(value) ? value : withoutHidden(value);
});
/** A piece of a line: like `oneLine`, but keeps a space at either end. */
const fragment = (function (value) {
    return withoutUnseen(value).replace(/[\s\x85]+/g, ' ');
});
/** Data that must stay on its line: no line breaks, terminal escapes, controls, bidi controls, or hidden characters. Well formed. */
const oneLine = (function (value) {
    return fragment(value).trim();
});
/** The same for code and paragraphs: keeps line breaks (as `\n`), tabs, and indentation. */
const manyLines = (function (value) {
    return withoutUnseen(value).replace(LINE_BREAKS, '\n');
});
/** Keeps a value with right-to-left characters from reordering the text next to it. */
const isolate = (function (value) {
    return !ASCII$1.test(value) && RIGHT_TO_LEFT.test(value) && !ISOLATED.test(value) ? `\u2068${value}\u2069` : value;
});
/** How many isolates are open at the end of a value. */
const openIsolates = (function (value) {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES))
        open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
    return open;
});
/** Closes the isolates that a cut has left open. */
const closeIsolates = (function (value) {
    return value + '\u2069'.repeat(openIsolates(value));
});

/** Shows where text was cut. */
const MARK = '\u2026';
/** How far back the cut may move to a space, in UTF-16 units. */
const WORD_REACH = 20;
let segmenter;
const isPlain = (function (unit) {
    return unit >= 0x20 && unit <= 0x7e;
});
/** The last place up to `at` that is neither inside a grapheme nor after a joiner. */
const findBoundary = (function (value, at) {
    if (at <= 0 || at >= value.length)
        return Math.max(0, Math.min(at, value.length));
    if (isPlain(value.charCodeAt(at - 1)) && isPlain(value.charCodeAt(at)))
        return at;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    // Whether two characters can be separated depends on what comes before them, never on what follows, so two units are enough.
    const segments = segmenter.segment(value.slice(0, at + 2));
    let end = segments.containing(at)?.index ?? 0;
    while (end > 0 && (value[end - 1] === '\u200d' || value[end - 1] === '\u200c')) {
        end = segments.containing(end - 1)?.index ?? 0;
    }
    return end;
});
/** Moves back to the end of the last whole word, if it is near. */
const wordEnd = (function (value, at) {
    if (at <= 0 || at >= value.length)
        return at;
    const near = value.slice(Math.max(0, at - WORD_REACH), at);
    const space = /\s/.test(value.charAt(at)) ? -1 : near.search(/\s\S*$/);
    const end = space < 0 ? at : at - near.length + space;
    const kept = value.slice(0, end).trimEnd().length;
    return kept === 0 ? at : kept;
});
const cutNear = (function (value, at) {
    return findBoundary(value, wordEnd(value, findBoundary(value, at)));
});
/** How many UTF-16 units of a value that exceeds `max` stay before the ellipsis and the ends of open isolates. */
const keptLength = (function (value, max) {
    const kept = cutNear(value, max - MARK.length);
    const open = openIsolates(value.slice(0, kept));
    return open === 0 ? kept : cutNear(value, max - MARK.length - open);
});
/** At most `max` UTF-16 units, including the ellipsis. Cut at a word if one ends near, never inside a grapheme. */
const cutText = (function (value, max) {
    if (value.length <= max)
        return value;
    if (max <= 0)
        return '';
    return closeIsolates(value.slice(0, keptLength(value, max)) + MARK);
});
const ASCII = /[\x00-\x7f]/;
const ASCII_WORD = /[a-zA-Z0-9]/;
let known$1;
/** Not a literal: V8 compiles literals when it first parses a file, and `\p{\u2026}` takes a millisecond that few runs need. */
const unicodeWord = (function () {
    return (known$1 ??= new RegExp(String.raw `[\p{L}\p{N}]`, 'u'));
});
/** Whether a character is a letter or a number of any script. */
const isWord = (function (character) {
    return ASCII.test(character) ? ASCII_WORD.test(character) : unicodeWord().test(character);
});

/** A configuration mistake: the only error that always fails the step, before anything is posted. */
class UserError extends Error {
    name = 'UserError';
    input;
    /** The input and what is wrong with it. */
    problem;
    hint;
    /** For an unknown word: what was written, and the words that exist. */
    meant;
    /** What was written, if an expression may have inserted it from an event. */
    value;
    /** Whether only the event's values make it wrong. Then the author made no mistake, and it costs only a warning. */
    isFromValues;
    /** @param input the input's name. @param problem what is wrong, with the value unless it is a secret. @param hint what to write instead. */
    constructor(input, problem, hint, options) {
        super(`${input}: ${problem}; ${hint}`, options);
        this.input = input;
        this.problem = `${input}: ${problem}`;
        this.hint = hint;
        if (options?.meant)
            this.meant = options.meant;
        if (options?.value !== undefined)
            this.value = options.value;
        this.isFromValues = options?.isFromValues ?? false;
    }
    withHint(hint) {
        return new UserError(this.input, this.problem.slice(this.input.length + 2), hint, { cause: this });
    }
}
/** The same, caused only by the values of an event. */
const fromValues = (function ({ input, problem }, instead) {
    return new UserError(input, problem.slice(input.length + 2), instead, { isFromValues: true });
});
const SHOWN = 60;
/** A user's value as quoted in an error: one line, in quotes, cut if it is long. */
const quoteValue = (function (value) {
    return `"${cutText(oneLine(value), SHOWN)}"`;
});

/** The results of all destinations, in order, if each got its message. */
const toOutputs = (function (receipts) {
    return ({
        outcome: 'delivered',
        messageId: receipts.map(formatMessageIds).join('\n'),
        payload: serializeBodies(receipts.map((receipt => ({
            ...receipt.post,
            payloads: receipt.kind === 'delivered' ? receipt.sent : receipt.post.payloads,
        })))),
        reason: `Delivered to ${receipts.map((receipt => receipt.post.destination.name)).join(', ')}`,
        undelivered: '[]',
    });
});
/** What `message-id` accepts for one destination; `''` if there is nothing to edit. */
const formatMessageIds = (function ({ messageIds }) {
    return messageIds.filter((id => id !== '')).join(' ');
});
/** The same for all destinations, by name: an empty line if nothing was sent. */
const linesFor = (function (destinations, receipts) {
    return destinations
        .map((({ name }) => receipts.find((({ post }) => post.destination.name === name))))
        .map((receipt => (receipt === undefined ? '' : formatMessageIds(receipt))))
        .join('\n');
});
const writeOutputs = (function (outputs, runner) {
    runner.output('outcome', outputs.outcome);
    runner.output('message-id', outputs.messageId);
    runner.output('payload', outputs.payload);
    runner.output('reason', outputs.reason);
    runner.output('tests', outputs.tests ?? '');
    runner.output('undelivered', outputs.undelivered);
});
/** The bodies in the order of `webhook`. */
const serializeBodies = (function (posts) {
    return JSON.stringify(posts.flatMap((post => post.payloads.map((payload => payload.body)))));
});

/** GitHub shows ten annotations of a kind for one step. */
const MOST = 10;
/** The first sentences, and how many more there are. A file can hold thousands of mistakes, and outputs have a limit. */
const firstFew = (function (sentences, what) {
    return sentences.length <= MOST
        ? sentences
        : [...sentences.slice(0, MOST - 1), `and ${sentences.length - MOST + 1} more ${what}`];
});

const nothingSent = (function (outcome, reason) {
    return ({
        outcome,
        messageId: '',
        payload: '[]',
        reason,
        undelivered: '[]',
    });
});
/** The same outputs, which also tell what the message had to leave out. */
const withMistakes = (function (outputs, mistakes) {
    return mistakes.length === 0
        ? outputs
        : {
            ...outputs,
            reason: `${outputs.reason}, but without what is wrong in the inputs: ${listMistakes(mistakes).join(' \u00b7 ')}`,
        };
});
const listMistakes = (function (mistakes) {
    return firstFew(mistakes.map((mistake => mistake.message)), 'mistakes in the inputs');
});

const UNITS$1 = [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
/** Milliseconds for people: `850ms`, `1.2s`, `2m 5s`, `1h`; the two largest units, what is below zero as `0ms`. */
const formatDuration = (function (ms) {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 1_000)
        return `${whole}ms`;
    const seconds = Math.round(whole / 100) / 10;
    return seconds < 60 ? `${seconds}s` : largeDuration(Math.round(seconds));
});
const largeDuration = (function (seconds) {
    const first = UNITS$1.findIndex((([, size]) => seconds >= size));
    let rest = seconds;
    return UNITS$1.slice(first, first + 2)
        .map((([unit, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count}${unit}`;
    }))
        .filter((part => part !== ''))
        .join(' ');
});

const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** `23 May 2019`: the day of a date. Months start at 1. */
const formatDate = (function (year, month, date) {
    const word = MONTHS[month - 1];
    return word === undefined ? undefined : `${date} ${word} ${year}`;
});
/** The day of a time in UTC, for readers whose time zone is unknown. */
const formatUtcDay = (function (atMs) {
    const date = new Date(atMs);
    return formatDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
});

const flatten = (function (nodes, lineBreak) {
    let out = '';
    for (const node of nodes) {
        if (node.kind === 'break')
            out += lineBreak;
        else if (node.kind === 'text' || node.kind === 'code')
            out += node.text;
        else if (node.kind === 'time')
            out += formatUtcDay(node.at);
        else
            out += flatten(node.of, lineBreak);
    }
    return out;
});
/** Labels only, with a space for a line break. */
const toPlainText = (function (nodes) {
    return flatten(nodes, ' ');
});
const indent = (function (value, first, others) {
    return first + value.replaceAll('\n', `\n${others}`);
});
const itemText = (function (item, marker) {
    const box = item.checked === undefined ? '' : item.checked ? '\u2611 ' : '\u2610 ';
    return indent(blocksToPlainText(item.of), marker + box, ' '.repeat(marker.length));
});
const blockText = (function (block) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flatten(block.of, '\n');
        case 'list': {
            const { start } = block;
            const marker = ((index) => (start === undefined ? '\u2022 ' : `${String(start + index)}. `));
            return block.items.map(((item, index) => itemText(item, marker(index)))).join('\n');
        }
        case 'quote':
            return indent(blocksToPlainText(block.of), '> ', '> ');
        case 'pre':
            return block.text;
        case 'rule':
            return '---';
    }
});
/** Readable plain text for logs and notifications, with one line break between blocks. */
const blocksToPlainText = (function (blocks) {
    return blocks.map(blockText).join('\n');
});
/** The units of a block's own text, without anything a printer adds: no printed form is shorter. */
const leafLength = (function (block) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flatten(block.of, '').length;
        case 'list':
            return block.items.reduce(((sum, item) => sum + totalLeafLength(item.of)), 0);
        case 'quote':
            return totalLeafLength(block.of);
        case 'pre':
            return block.text.length;
        case 'rule':
            return 0;
    }
});
/** The same for several blocks. */
const totalLeafLength = (function (blocks) {
    return blocks.reduce(((sum, block) => sum + leafLength(block)), 0);
});
/** A value alone, as plain text; for blocks, their source. */
const valueText = (function (value) {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'link':
            return value.label;
        case 'blocks':
            return value.source;
    }
});

/** Characters that markup interprets inside a link target and that `URL` does not encode. */
const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;
/** A URL, or undefined if it is not one. */
const parsedUrl = (function (url) {
    return (URL.canParse(url) ? new URL(url) : undefined);
});
const encoded = (function (url) {
    return url.href.replace(UNSAFE, encodeURIComponent);
});
/** Characters that `URL` accepts in a host, but no name server knows: a text with them was never meant as one address. */
const NO_HOST = /[!$&'()*+,;=`{}]/;
/**
 * An absolute http(s) URL without credentials, normalized, with `|`, `<`, `>`, `"`, spaces, and controls percent-encoded; otherwise
 * undefined.
 */
const safeLink = (function (url) {
    return safeWebLink(parsedUrl(url));
});
const safeWebLink = (function (target) {
    if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
        return undefined;
    const isPlain = target.username === '' && target.password === '' && !NO_HOST.test(target.hostname);
    return isPlain ? encoded(target) : undefined;
});
/** A host in ASCII, which no other letters can imitate. */
const PLAIN_HOST = /^https?:\/\/[!-~]+?(?:[/?#]|$)/i;
/** Whether an address as someone wrote it, which may have any letters after its host, is that of a link. */
const isWritten = (function (written, url) {
    return PLAIN_HOST.test(written) && safeLink(written) === url;
});
/** The address of a link on a page, which may be relative to the page. */
const linkOn = (function (page, href) {
    return href.trim() === '' || parsedUrl(href) !== undefined || !URL.canParse(href, page)
        ? safeTarget(href)
        : safeLink(new URL(href, page).href);
});
/** One mailbox. A query could prefill a hidden text, and more mailboxes would receive the mail. */
const MAILBOX = /^[^\s@,;:%?<>()[\]\\"|]+@[^\s@,;:%?<>()[\]\\"|]+$/;
/** Like `safeLink`, and also `mailto:` with one mailbox, without its query. */
const safeTarget = (function (url) {
    const target = parsedUrl(url);
    if (target?.protocol !== 'mailto:')
        return safeWebLink(target);
    return MAILBOX.test(target.pathname) ? `mailto:${target.pathname}` : undefined;
});
/**
 * A value after the start of an address. In the host, nothing in it may end the host; after the host, slashes stay, and so do codes. A
 * value that starts an address is an address itself.
 */
const encodeInAddress = (function (value, before) {
    if (before.trim() === '')
        return value;
    const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
    return value
        .toWellFormed()
        .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, (unit => encodeURIComponent(unit)));
});
/** What ends a sentence and not an address. https://github.github.com/gfm/#extended-autolink-path-validation */
const AFTER_URL = /[?!.,:*_~'"`}]$/;
const ENTITY = /&[a-z\d]{1,31};$/i;
const count = (function (value, mark) {
    return value.split(mark).length - 1;
});
/** The part of an address before a bracket that closes one opened before it, usually a label's. */
const beforeLoneBracket = (function (rest) {
    let open = 0;
    for (const { 0: mark, index } of rest.matchAll(/[[\]]/g)) {
        open += mark === '[' ? 1 : -1;
        if (open < 0)
            return rest.slice(0, index);
    }
    return rest;
});
/** Where a URL in a sentence ends: before its punctuation, an entity, and a bracket that was opened before it. */
const urlEnd = (function (whole) {
    const url = beforeLoneBracket(whole);
    let end = url.length;
    let surplus = count(url, ')') - count(url, '(');
    while (end > 0) {
        // No entity is longer.
        const near = url.slice(Math.max(0, end - 33), end);
        const last = near.charAt(near.length - 1);
        if (last === ')' && surplus > 0) {
            surplus -= 1;
            end -= 1;
        }
        else if (last === ';')
            end -= ENTITY.exec(near)?.[0].length ?? 1;
        else if (AFTER_URL.test(last))
            end -= 1;
        else
            break;
    }
    return end;
});
const linksIn = (function (nodes) {
    return nodes.flatMap((node => (node.kind === 'link' ? [node] : 'of' in node ? linksIn(node.of) : [])));
});
/** `@octocat`, linked to the profile; not `@acme/ui`, and no other target. */
const isProfile = (function ({ of, url }) {
    const login = /^@([\w-]+)(?:\[bot\])?$/.exec(toPlainText(of))?.[1];
    return login !== undefined && new RegExp(`^https?://[^/]+/(?:apps/)?${login}$`, 'i').test(url);
});

const isJsonObject = (function (value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});
/** The value as an object; empty if it is not one. */
const asObject = (function (value) {
    return (isJsonObject(value) ? value : {});
});
/** The value below nested keys; undefined if one of them is missing. */
const valueAt = (function (value, ...keys) {
    return keys.reduce(((found, key) => asObject(found)[key]), value);
});
const asArray = (function (value) {
    return Array.isArray(value) ? value : [];
});
/** The objects in a value, outermost first. */
const objectsIn = (function (value) {
    if (Array.isArray(value))
        return value.flatMap(objectsIn);
    return isJsonObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
});

/** A string with content, or undefined: payloads contain null, blanks, and sometimes other types. */
const readString = (function (value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
});
/** The same on one line and harmless to the text around it: for titles, names, and branches. */
const readName = (function (value) {
    const found = readString(value);
    const line = found === undefined ? '' : oneLine(found);
    return line === '' ? undefined : isolate(line);
});
/** Leaves room in the shortest headline (Discord's, of 256 units) for more than the name, even if every character is escaped. */
const SHORT_NAME = 110;
/** A name at the start of a headline, cut so that people still read the words after it. */
const shortenName = (function (value) {
    return cutText(value, SHORT_NAME);
});
const readNumber = (function (value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
});
/** An absolute http(s) address, or undefined. */
const readUrl = (function (value) {
    const found = readString(value);
    return found === undefined ? undefined : safeLink(found);
});
/** The objects of an array; empty if it is not an array. */
const readObjects = (function (value) {
    return Array.isArray(value)
        ? value.filter(((item) => typeof item === 'object' && item !== null))
        : [];
});
/** The first line of a commit message. */
const readFirstLine = (function (value) {
    return readName(readString(value)
        ?.trim()
        .split(/[\r\n]/, 1)[0]);
});
/** Milliseconds between two ISO times, if both are there and in order. */
const elapsedBetween = (function (from, to) {
    const ms = Date.parse(readString(to) ?? '') - Date.parse(readString(from) ?? '');
    return ms >= 0 ? ms : undefined;
});
/** Leaves a key out if its value is undefined. */
const known = (function (key, value) {
    return value === undefined ? {} : { [key]: value };
});
/** A table's entry for a word from data: `__proto__` and the like are not entries. */
const entry$1 = (function (table, key) {
    return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
});
/** The strings of an array, each on one line. */
const readNames = (function (value) {
    return Array.isArray(value) ? value.flatMap((item => readName(item) ?? [])) : [];
});
/** `a`, `a and b`, `a, b and 3 others` */
const joinNames = (function (all, shown = 2) {
    const rest = all.length - shown;
    if (rest > 0)
        return `${all.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
});
/** Whether an answer is an object. Its values are read one by one. */
const isObject = (function (data) {
    return isJsonObject(data);
});
/** The objects of an array; undefined if it is not an array. */
const readObjectList = (function (value) {
    return (Array.isArray(value) ? readObjects(value) : undefined);
});
/** An ISO time in milliseconds since the epoch. */
const readTime = (function (value) {
    const ms = Date.parse(readString(value) ?? '');
    return Number.isNaN(ms) ? undefined : ms;
});
/** An ID of Discord's. https://discord.com/developers/docs/reference#snowflakes */
const isSnowflake = (function (value) {
    return /^\d{17,20}$/.test(value);
});
/** The timestamp that identifies a Slack message within its channel. */
const isTs = (function (value) {
    return /^\d{10}\.\d{6}$/.test(value);
});

/** Sends the parts of a message in order. Stops at the first one that does not arrive. */
const sendParts = (async function (parts, platform, sendPart) {
    const delivered = [];
    let remaining = parts;
    for (;;) {
        const [part, ...later] = remaining;
        if (part === undefined)
            return { ...summarize(delivered), remaining };
        const result = await sendPart(part, delivered.length === 0);
        if (result.kind !== 'delivered')
            return { ...summarize(delivered), remaining, failure: result };
        delivered.push(result);
        remaining = await redirectParts(later, result, platform);
    }
});
const summarize = (function (delivered) {
    const channelId = delivered.find((part => part.channelId !== undefined))?.channelId;
    return {
        sent: delivered.map((({ payload }) => payload)),
        messageIds: delivered.map((({ messageId }) => messageId)),
        ...known('channelId', channelId),
        attempts: delivered.reduce(((sum, part) => sum + part.attempts), 0),
    };
});
/** Later parts go into the thread that an earlier part opened. */
const redirectParts = (async function (parts, { payload, channelId }, { follow }) {
    return follow === undefined || channelId === undefined
        ? parts
        : Promise.all(parts.map((part => follow(part, payload, channelId))));
});

const failedResult = (function ({ payload, attempts, lastAttempt }, reason) {
    return ({
        kind: 'failed',
        payload,
        attempts,
        reason,
        mayHaveArrived: lastAttempt < Infinity,
        forGood: false,
    });
});

/** Posts one payload until it is delivered, refused, or out of time. Never rejects. */
const send = (async function (payload, sendContext) {
    const progress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
    try {
        for (;;) {
            const result = await attemptOnce(progress, sendContext);
            if (result !== undefined)
                return result;
        }
    }
    catch (error) {
        // A bug in Hookline. The error message is left out, since it may contain anything.
        const name = error instanceof Error ? error.name : 'error';
        return {
            ...failedResult(progress, `an unexpected error inside Hookline (${name}); please report it`),
            mayHaveArrived: progress.attempts > 0,
        };
    }
});
const attemptOnce = (async function (progress, sendContext) {
    const { destination, endsAt, edges } = sendContext;
    const leftMs = endsAt - edges.clock.now();
    const outcome = await attempt(progress, sendContext, leftMs);
    if (outcome.kind !== 'delivered')
        return (await Promise.resolve(require('./chunks/common.js')).then((n => n.nextStep))).takeNextStep(progress, sendContext, outcome, leftMs);
    const { attempts } = progress;
    const { messageId = '', channelId, changed } = outcome;
    if (changed)
        edges.log(`${destination.name}: ${changed.how}`);
    const payload = changed?.payload ?? progress.payload;
    return { kind: 'delivered', payload, attempts, messageId, ...known('channelId', channelId) };
});
const attempt = (async function (progress, { destination, limits, edges }, leftMs) {
    const { clock, interrupted } = edges;
    if (interrupted.aborted || leftMs <= 0)
        return { kind: 'too-late' };
    const { platform, url, token } = destination;
    const request = platform.buildRequest(progress.payload, url, token);
    progress.attempts += 1;
    const timeout = clock.timeout(Math.min(limits.timeoutMs, leftMs));
    const result = await edges.http(request, AbortSignal.any([timeout, interrupted]));
    return result.kind === 'failed' ? result : platform.readResponse(result, clock.now(), progress.payload);
});

/** Posts the payloads of one destination in order, within its own deadline. Stops at the first failure. Never rejects. */
const deliver = (async function (post, limits, edges) {
    const { destination, payloads } = post;
    const startedAt = edges.clock.now();
    const sendContext = { destination, limits, endsAt: startedAt + limits.deadlineMs, edges };
    const { remaining, failure, channelId, ...parts } = await sendParts(payloads, destination.platform, (part => send(part, sendContext)));
    const done = { post, ...parts, attempts: parts.attempts + (failure?.attempts ?? 0) };
    if (failure) {
        const { payload, reason, mayHaveArrived, forGood, retryAfterMs } = failure;
        const left = [payload, ...remaining.slice(1)];
        const why = { reason, forGood, mayHaveArrived, ...known('retryAfterMs', retryAfterMs) };
        return { kind: 'undelivered', ...done, remaining: left, ...why };
    }
    edges.log(describeDelivery(post, done.attempts, edges.clock.now() - startedAt));
    return { kind: 'delivered', ...done, ...known('channelId', channelId) };
});
/** `slack: delivered "\u274c CI \u203a test failed on main" in 140 ms` */
const describeDelivery = (function ({ destination, payloads, headline }, attempts, ms) {
    const what = headline === undefined ? '' : ` "${cutText(headline, LONGEST_HEADLINE)}"`;
    const time = ms < 1_000 ? `${Math.round(ms)} ms` : formatDuration(ms);
    const again = attempts > payloads.length ? ` after ${attempts} attempts` : '';
    return `${destination.name}: delivered${what} in ${time}${again}`;
});
/** UTF-16 units. */
const LONGEST_HEADLINE = 120;
/** Posts to all destinations at once and keeps the order of `posts`. No destination waits for another. */
const deliverAll = (function (posts, limits, edges) {
    return Promise.all(posts.map((post => deliver(post, limits, edges))));
});

/** Reads the environment; leaves out missing and blank values. */
const readContext = (function (env) {
    const read = ((key, ...names) => known(key, names.map((name => env[name]?.trim())).find((found => found))));
    const runNumber = Number(env['GITHUB_RUN_NUMBER']);
    return {
        event: env['GITHUB_EVENT_NAME']?.trim() || 'unknown',
        serverUrl: (env['GITHUB_SERVER_URL']?.trim() || 'https://github.com').replace(/\/+$/, ''),
        ...read('repository', 'GITHUB_REPOSITORY'),
        ...read('sha', 'GITHUB_SHA'),
        ...read('ref', 'GITHUB_REF'),
        ...read('workflow', 'GITHUB_WORKFLOW'),
        ...read('job', 'GITHUB_JOB'),
        ...read('runId', 'GITHUB_RUN_ID'),
        ...(runNumber > 0 && { runNumber }),
        attempt: Math.max(1, Math.trunc(Number(env['GITHUB_RUN_ATTEMPT'])) || 1),
        ...read('actor', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR'),
    };
});

const hasCutBody = (function ({ payloads }) {
    return payloads.some((({ cuts }) => cuts.some((({ part }) => part === 'body'))));
});
/** What the user should know about a webhook or a message before it is posted. */
const reportCuts = (function (posts, runner) {
    for (const { destination, payloads } of posts) {
        const about = destination.platform.urlNotice?.(new URL(destination.url.reveal()));
        if (about !== undefined)
            runner.notice(`${destination.name}: ${about}`);
        const notes = new Set(payloads.flatMap((payload => payload.notes ?? [])));
        for (const note of firstFew([...notes], 'notices'))
            runner.notice(`${destination.name}: ${note}`);
        const cuts = payloads.flatMap((payload => payload.cuts));
        if (cuts.length === 0)
            continue;
        runner.info(`${destination.name}: cut to fit ${destination.platform.title}: ${cuts.map(describeCut).join(', ')}`);
    }
});
const CUT_LABELS = {
    title: 'title',
    body: 'body',
    'body-links': 'links of the body',
    change: 'lines below the body',
    facts: 'small facts',
    image: 'image',
};
const describeCut = (function (cut) {
    return cut.part === 'fields' ? `${cut.cut} of ${cut.of} fields` : CUT_LABELS[cut.part];
});

/** An unexpected error, in words. */
const unexpectedError = (function (error) {
    return `Hookline failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`;
});
/** A system error's code, `''` if it has none. */
const errorCode = (function (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
});

/** An event that says nothing. */
const NO_EVENT = { readable: true, payload: {} };
/** Longer than any text can be. GitHub limits an event to 25 MB. https://docs.github.com/webhooks/webhook-events-and-payloads */
const LARGEST = 512 * 1024 ** 2;
/** Reads the file at GITHUB_EVENT_PATH. Never rejects. */
const readEventFile = (async function (env, files) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return unreadable('is not set');
    try {
        return parseEventFile(await files.read(path, LARGEST));
    }
    catch (error) {
        const code = errorCode(error);
        return unreadable(`could not be read${code && ` (${code})`}`);
    }
});
/** Parses the file. Anything but an object is read as an event without a payload. */
const parseEventFile = (function (content) {
    if (content.trim() === '')
        return unreadable('is empty');
    const parsed = parse$2(content);
    if (parsed === undefined)
        return unreadable('is not valid JSON');
    return isJsonObject(parsed)
        ? { readable: true, payload: parsed }
        : unreadable('does not hold a JSON object');
});
/** @param problem completes "The event file \u2026". */
const unreadable = (function (problem) {
    return ({
        readable: false,
        payload: {},
        note: `The event file (GITHUB_EVENT_PATH) ${problem}, so the message shows only what the environment says`,
    });
});
const parse$2 = (function (content) {
    try {
        // Editors and PowerShell write a byte order mark, which JSON does not allow.
        return JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
});

const isOneOf = (function (choices, value) {
    return choices.includes(value);
});
/** One of a few words, or undefined if the input is empty. Ignores case. */
const parseChoice = (function (input, raw, choices) {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (isOneOf(choices, value))
        return value;
    throw unknownWord(input, raw, choices);
});
/** The sentence about a word that an input does not accept. */
const unknownWord = (function (input, raw, choices) {
    const parts = raw
        .trim()
        .toLowerCase()
        .split(/[\s;|&+]+/)
        .filter((part => part !== 'or' && part !== 'and'));
    return parts.length > 1 && parts.every((part => choices.includes(part)))
        ? new UserError(input, `${quoteValue(raw)} is not one value`, 'separate the values with commas')
        : new UserError(input, `${quoteValue(raw)} is not known`, `write ${joinChoices(choices)}`, {
            meant: { raw, words: choices },
        });
});
/** A list of such words, or `fallback` if the input is empty. */
const parseChoiceList = (function (input, raw, choices, fallback) {
    const only = raw.trim().toLowerCase();
    if (isOneOf(choices, only))
        return [only];
    const found = splitItems(raw).flatMap((item => parseChoice(input, item, choices) ?? []));
    return found.length > 0 ? found : fallback;
});
/** `a, b or c` */
const joinChoices = (function (choices) {
    return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1) ?? ''}`;
});
/** Whether a text may contain a template: where Liquid starts to read. */
const isTemplate = (function (text) {
    return text.includes('{{') || text.includes('{%');
});
/** A boolean of the YAML 1.2 core schema, `false` if the input is empty. https://yaml.org/spec/1.2.2/#10322-tag-resolution */
const parseBoolean = (function (input, raw) {
    const value = raw.trim();
    if (['true', 'True', 'TRUE'].includes(value))
        return true;
    if (['', 'false', 'False', 'FALSE'].includes(value))
        return false;
    throw new UserError(input, `${quoteValue(raw)} is not a boolean`, 'write true or false');
});
/** The lines of a list input, without blank lines and lines that start with `#`. */
const numberedLines = (function (raw) {
    return raw
        .split(/\r\n|\r|\n/)
        .map(((line, index) => ({ number: index + 1, text: line.trim() })))
        .filter((({ text }) => text !== '' && !text.startsWith('#')));
});
/** The items of a list input: one per line, without blank lines and lines that start with `#`. */
const splitLines = (function (raw) {
    return numberedLines(raw).map((({ text }) => text));
});
/** The same for items that cannot contain a comma: a single line may separate them with commas, and YAML lists work too. */
const splitItems = (function (raw) {
    const found = splitLines(raw).flatMap((line => withoutQuotes(line.replace(/^-\s+/, '')) || []));
    if (found.length !== 1)
        return found;
    return found
        .map((line => /^\[(.*)\]$/.exec(line)?.[1] ?? line))
        .flatMap((line => line.split(',')))
        .flatMap((item => withoutQuotes(item.trim()) || []));
});
const withoutQuotes = (function (item) {
    return /^(["'])(.*)\1$/.exec(item)?.[2]?.trim() ?? item;
});

/** Whether `allowed-hosts` contains the host of a URL, with or without its port. */
const isAllowedHost = (function ({ hostname, port, protocol }, allowed) {
    const effectivePort = port || (protocol === 'https:' ? '443' : '80');
    return allowed.includes(hostname) || allowed.includes(`${hostname}:${effectivePort}`);
});
/** `allowed-hosts`: `host` or `host:port`, in lower case. */
const parseHosts = (function (input, raw) {
    return splitItems(raw).map((item => {
        const url = /[/?#@*\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
        if (url)
            return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
        throw new UserError(input, `${quoteValue(item)} is not a host`, 'write host or host:port, without https:// and path');
    }));
});

/** Whether a URL's host is this machine: a loopback address, or the one name that needs no name server. */
const isLoopback = (function (host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
});

/** Whether a secret may go to a host: to the platform's own or an allowed one, and over plain HTTP only on this machine. */
const isTrusted = (function (url, own, allowed) {
    const listed = isAllowedHost(url, allowed);
    return url.protocol === 'http:' ? listed && isLoopback(url.hostname) : own || listed;
});

/** https://discord.com/developers/docs/reference#api-reference; the older domain still answers. */
const HOSTS$1 = /^(?:(?:ptb|canary)\.)?discord\.com$|^(?:(?:www|ptb|canary)\.)?discordapp\.com$/;
const PATH = /^(\/api)(\/v\d+)?(\/webhooks\/\d+\/[\w-]+)(\/slack|\/github)?\/?$/;
/** Whether a URL is a Discord webhook: by its host, or on other hosts by its path. */
const recognizesDiscord = (function ({ hostname, pathname }) {
    if (!PATH.test(pathname))
        return HOSTS$1.test(hostname) ? 'part' : 'no';
    return HOSTS$1.test(hostname) ? 'host' : 'path';
});

/** The API version that the limits, codes, and bodies here belong to. https://discord.com/developers/docs/reference#api-versioning */
const VERSION = '/v10';
const readSuffix = (function (url) {
    return PATH.exec(url.pathname)?.[4];
});
/** A notice about an ignored suffix; contains nothing of the secret. */
const urlNotice = (function (url) {
    const suffix = readSuffix(url);
    return suffix === undefined
        ? undefined
        : `Hookline sends Discord\u2019s own format; the suffix ${suffix} of the webhook URL is not needed`;
});
/** The thread in the URL is part of the secret. The user's input takes precedence, and a new thread is not inside another. */
const findThread = (function (url, { body, to }) {
    return 'thread_name' in body ? null : (to?.thread ?? url.searchParams.get('thread_id'));
});
/**
 * The address of a new message or of the one to edit: without a suffix, with the API version on Discord's own hosts. A post uses `wait`,
 * since without it Discord reports no error for a message that it does not save.
 * https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
const buildUrl = (function (value, payload) {
    const url = new URL(value);
    const [, api, version, webhook] = PATH.exec(url.pathname) ?? [];
    const thread = findThread(url, payload);
    const edited = payload.to?.message;
    if (api !== undefined && webhook !== undefined) {
        const pinned = version ?? (HOSTS$1.test(url.hostname) ? VERSION : '');
        url.pathname = api + pinned + webhook;
    }
    if (edited !== undefined)
        url.pathname += `/messages/${edited}`;
    url.hash = '';
    url.search = new URLSearchParams({
        ...(thread === null ? {} : { thread_id: thread }),
        ...(edited === undefined ? { wait: 'true' } : {}),
        ...('components' in payload.body ? { with_components: 'true' } : {}),
    }).toString();
    return url.href;
});

/** The form that Discord requires. https://discord.com/developers/docs/reference#user-agent */
const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';
/** The request that posts a payload or replaces a message with it. */
const buildRequest$1 = (function (payload, url) {
    return ({
        method: payload.to?.message === undefined ? 'POST' : 'PATCH',
        url: url.map((value => buildUrl(value, payload))),
        headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
        body: JSON.stringify(payload.body),
    });
});

/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
const discord = {
    id: 'discord',
    kind: 'webhook',
    title: 'Discord',
    edits: true,
    urlNotice,
    render: (async (message, envelope) => (await Promise.resolve(require('./chunks/discord.js')).then((n => n.lazy))).render(message, envelope)),
    validateCustom: (async (own, envelope) => (await Promise.resolve(require('./chunks/discord-custom.js')).then((n => n.validateCustom))).validateCustom(own, envelope)),
    applyTarget: (async (payload, target) => (await Promise.resolve(require('./chunks/discord.js')).then((n => n.lazy))).applyTarget(payload, target)),
    follow: (async (part, before, channelId) => (await Promise.resolve(require('./chunks/discord.js')).then((n => n.lazy))).follow(part, before, channelId)),
    editor: (async (payload) => (await Promise.resolve(require('./chunks/discord.js')).then((n => n.lazy))).editor(payload)),
    buildRequest: buildRequest$1,
    readResponse: (async (answer, nowMs) => (await Promise.resolve(require('./chunks/discord.js')).then((n => n.lazy))).readResponse(answer, nowMs)),
    drainRules: (async () => (await Promise.resolve(require('./chunks/discord-custom.js')).then((n => n.rateLimits))).drainRules),
};

/** What Slack documents, counted in UTF-16 units, the strictest count in use. */
const LIMITS = {
    /** "4,000 characters" for `text`, minus a margin. https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
    text: 3900,
    /**
     * Text and addresses across all blocks. Undocumented: `msg_blocks_too_long` appears near 13,200, including the weight of containers.
     * https://github.com/slackapi/bolt-js/issues/2509
     */
    allBlocks: 12_000,
    /** https://docs.slack.dev/reference/block-kit/blocks */
    blocks: 50,
    /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
    sectionText: 3000,
    sectionFields: 10,
    fieldText: 2000,
    /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
    contextText: 3000,
    /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
    contextElements: 10,
    /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
    buttons: 25,
    /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
    buttonLabel: 75,
    /** For a button or an image, the only addresses with a documented limit; links keep to it too. */
    url: 3000,
    /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
    altText: 2000,
};
/** Our own limits: how much of a message its parts may take. */
const SHARES = {
    title: 300,
    where: 300,
    afterColon: 300,
    repo: 150,
    fallback: 300,
    username: 80,
    /** How deep lists are indented; deeper items stay there. */
    listIndent: 8,
    /** A field that would get less room than this is left out. */
    fieldLeast: 40,
    /** All link buttons together, labels and addresses. */
    buttons: 6000,
    /** A longer link in mrkdwn becomes only its label, so that a line can always be split. */
    printedLink: 1500,
    /** The headline with its links; a longer one goes without them. */
    headline: 2000,
    /** The facts keep this much before anything else is cut. */
    factsKeep: 300,
    /** Shares of a form's room that facts, fields, and body keep before more important parts may take them. */
    factsMost: 0.25,
    fieldsKeep: 0.25,
    bodyKeep: 0.25,
    /** What joining the parts adds: line breaks, and fences that a split closes and opens. */
    joints: 100,
    /** What mrkdwn may need beyond rich text for the text next to a thumbnail. */
    beside: 400,
};
/** How to show a time in the reader's time zone. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const MOMENT = '{date_short_pretty} at {time}';
/** How both forms draw what Slack has no element for. */
const RULE = '\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500';
const INDENT = '    ';

// `verbatim` stops Slack from finding channels, people, and addresses in plain text by itself.
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object
const mrkdwn = (function (text) {
    return ({ type: 'mrkdwn', text, verbatim: true });
});
const section = (function (text) {
    return ({ type: 'section', text: mrkdwn(text) });
});
/** Fields in sections of ten. */
const fieldSections = (function (fields) {
    return Array.from({ length: Math.ceil(fields.length / LIMITS.sectionFields) }, ((_, i) => ({
        type: 'section',
        fields: fields.slice(i * LIMITS.sectionFields, (i + 1) * LIMITS.sectionFields).map(mrkdwn),
    })));
});
/** Small facts, with a picture before them; without facts there is no place for a picture. */
const context = (function (text, pictures = []) {
    return text.trim() === ''
        ? []
        : [
            {
                type: 'context',
                elements: [...pictures, ...(pictures.length === 0 ? [text] : splitFirst(text)).map(mrkdwn)],
            },
        ];
});
/** Clients put what does not fit beside a picture on the next line as a whole. So the first fact is an element of its own. */
const splitFirst = (function (facts) {
    for (const { 0: found, index } of facts.matchAll(/<[^>]*>|`[^`]*`| \u00b7 /g))
        if (found === ' \u00b7 ')
            return [`${facts.slice(0, index)} \u00b7`, facts.slice(index + found.length)];
    return [facts];
});
/** A small picture, if its address is an http(s) URL and short enough. */
const smallPicture = (function (url, alt) {
    const target = pictureUrl(url);
    return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
});
/** The address of a picture, if it is an http(s) URL and short enough. */
const pictureUrl = (function (url) {
    const target = url === undefined ? undefined : safeLink(url);
    return target === undefined || target.length > LIMITS.url ? undefined : target;
});

const COUNTED = new Set(['text', 'url', 'image_url', 'alt_text', 'format', 'fallback']);
/** Leaves that contain an ID instead of a text. */
const MENTIONS = new Set(['user', 'usergroup', 'broadcast']);
/** Slack allows nothing older next to blocks: https://github.com/slackapi/node-slack-sdk/issues/1112 */
const BESIDE_BLOCKS = new Set(['color', 'blocks', 'fallback']);
/** The units of all texts and addresses in blocks, or in any part of them. */
const countUnits = (function (node) {
    if (typeof node !== 'object' || node === null)
        return 0;
    if (Array.isArray(node))
        return node.reduce(((sum, part) => sum + countUnits(part)), 0);
    return Object.keys(node).reduce(((sum, key) => {
        const value = asObject(node)[key];
        return sum + (typeof value === 'string' ? (COUNTED.has(key) ? value.length : 0) : countUnits(value));
    }), 0);
});
const refuse = (function (path, problem) {
    throw new Error(`Slack payload: ${path} ${problem}`);
});
const textAt = (function (path, value, max) {
    if (typeof value !== 'string' || value === '')
        refuse(path, 'is empty');
    else if (value.length > max)
        refuse(path, `has ${value.length} characters, ${max} at most`);
});
const listAt = (function (path, value, max) {
    if (!Array.isArray(value) || value.length === 0)
        return refuse(path, 'is empty');
    if (value.length > max)
        refuse(path, `has ${value.length} entries, ${max} at most`);
    return value.map(asObject);
});
const readText = (function (value) {
    return asObject(value)['text'];
});
const imageAt = (function (path, image) {
    textAt(`${path}/image_url`, image['image_url'], LIMITS.url);
    textAt(`${path}/alt_text`, image['alt_text'], LIMITS.altText);
});
const sectionAt = (function (path, block) {
    if (block['text'] === undefined && block['fields'] === undefined)
        refuse(path, 'has neither text nor fields');
    if (block['text'] !== undefined)
        textAt(`${path}/text`, readText(block['text']), LIMITS.sectionText);
    if (block['accessory'] !== undefined)
        imageAt(`${path}/accessory`, block['accessory']);
    if (block['fields'] === undefined)
        return;
    for (const [i, field] of listAt(`${path}/fields`, block['fields'], LIMITS.sectionFields).entries())
        textAt(`${path}/fields/${i}`, field['text'], LIMITS.fieldText);
});
/** Elements may nest; their leaves have the text. */
const leavesAt = (function (path, elements) {
    for (const [i, element] of listAt(path, elements, Number.MAX_SAFE_INTEGER).entries()) {
        if (element['elements'] !== undefined)
            leavesAt(`${path}/${i}`, element['elements']);
        else if (element['type'] === 'date')
            textAt(`${path}/${i}/fallback`, element['fallback'], LIMITS.allBlocks);
        else if (!MENTIONS.has(element['type']))
            textAt(`${path}/${i}/text`, element['text'], LIMITS.allBlocks);
    }
});
const blockAt = (function (path, block) {
    switch (block['type']) {
        case 'rich_text':
            return leavesAt(`${path}/elements`, block['elements']);
        case 'section':
            return sectionAt(path, block);
        case 'image':
            return imageAt(path, block);
        case 'context':
            for (const [i, element] of listAt(`${path}/elements`, block['elements'], LIMITS.contextElements).entries())
                if (element['type'] === 'image')
                    imageAt(`${path}/elements/${i}`, element);
                else
                    textAt(`${path}/elements/${i}`, element['text'], LIMITS.contextText);
            return;
        case 'actions':
            for (const [i, button] of listAt(`${path}/elements`, block['elements'], LIMITS.buttons).entries()) {
                textAt(`${path}/elements/${i}/text`, readText(button['text']), LIMITS.buttonLabel);
                textAt(`${path}/elements/${i}/url`, button['url'], LIMITS.url);
            }
            return;
        default:
            refuse(path, `is of the unknown type ${String(block['type'])}`);
    }
});
const attachmentAt = (function (path, attachment) {
    for (const key of Object.keys(attachment))
        if (!BESIDE_BLOCKS.has(key))
            refuse(`${path}/${key}`, 'is not allowed together with blocks');
    if (!/^#[0-9a-f]{6}$/.test(String(attachment['color'])))
        refuse(`${path}/color`, 'is not a color');
    textAt(`${path}/fallback`, attachment['fallback'], LIMITS.text);
    return listAt(`${path}/blocks`, attachment['blocks'], LIMITS.blocks);
});
/** The body as it is, if it is within Slack's limits. Otherwise throws an Error that names the place: a bug in Hookline. */
const check = (function (body) {
    textAt('text', body['text'], LIMITS.text);
    if (body['username'] !== undefined)
        textAt('username', body['username'], SHARES.username);
    const top = body['blocks'] === undefined ? [] : listAt('blocks', body['blocks'], LIMITS.blocks);
    for (const [i, block] of top.entries())
        blockAt(`blocks/${i}`, block);
    const attachments = body['attachments'] === undefined ? [] : listAt('attachments', body['attachments'], 1);
    const below = attachments.flatMap(((attachment, i) => attachmentAt(`attachments/${i}`, attachment)));
    for (const [i, block] of below.entries())
        blockAt(`attachments/0/blocks/${i}`, block);
    const all = [...top, ...below];
    if (all.length > LIMITS.blocks)
        refuse('blocks', `are ${all.length} in all, ${LIMITS.blocks} at most`);
    const units = countUnits(all);
    if (units > LIMITS.allBlocks)
        refuse('blocks', `hold ${units} characters in all, ${LIMITS.allBlocks} at most`);
    return body;
});

// Slack documents no escape for its marks: https://docs.slack.dev/messaging/formatting-message-text#escaping
// A word joiner is invisible and neither a space nor punctuation, so a mark between two of them has no word boundary
// and stays literal.
const JOINER = '\u2060';
const SPACE = /\s/;
// Slack's clients also read the full-width forms as marks.
const MARKS = /[*_~`\uff0a\uff3f\uff40]+/g;
/** Escapes `&`, `<`, and `>`, the only characters that Slack wants escaped. */
const escapeEntities = (function (value) {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
});
/**
 * Literal text in which no mention can act, even if a server other than Slack reads it as mrkdwn. An invisible word joiner breaks mentions.
 */
const unmentioned = (function (value) {
    return value.includes('<')
        ? value.replace(/<(?=!(?:channel|here|everyone|subteam)|@[UW]|#C)/g, `<${JOINER}`)
        : value;
});
const neutralize = (function (run) {
    return JOINER + run.replace(/./g, `$&${JOINER}`);
});
const canAct = (function (run, before, after) {
    if (before === undefined || after === undefined)
        return true;
    if (isWord(before) && isWord(after))
        return false;
    // Two marks between spaces enclose nothing that could be formatted; three do.
    return !(SPACE.test(before) && SPACE.test(after) && run.length < 3 && !/[`\uff40]/.test(run));
});
/** One line of data as mrkdwn that shows it unchanged: no mark acts, and no quote starts. */
const literal = (function (value) {
    const unmarked = value.replace(MARKS, ((run, at) => canAct(run, value[at - 1], value[at + run.length]) ? neutralize(run) : run));
    const mayQuote = value.includes('>') || value.includes('\uff1e');
    return escapeEntities(mayQuote ? unmarked.replace(/^\s*(?=[>\uff1e])/, `$&${JOINER}`) : unmarked);
});
/** Code for a span, or undefined if it contains a backtick, which cannot be escaped inside a span. */
const spanText = (function (code) {
    return /[`\uff40]/.test(code) || code.trim() === '' ? undefined : escapeEntities(code);
});

/** How to post. Slack's app webhooks ignore the sender; older ones obey it. */
const envelopeFields = (function ({ username = '', avatar, silent }) {
    const sender = cutText(unmentioned(oneLine(username)), SHARES.username);
    return {
        ...(sender !== '' && { username: sender }),
        ...(avatar !== undefined && (avatar.startsWith(':') ? { icon_emoji: avatar } : { icon_url: avatar })),
        ...(silent && { unfurl_links: false, unfurl_media: false }),
    };
});

const text = (function (value) {
    return ({ kind: 'text', text: value });
});
const code = (function (value) {
    return ({ kind: 'code', text: value });
});
const strong = (function (...of) {
    return ({ kind: 'strong', of });
});
const paragraph = (function (...of) {
    return ({ kind: 'paragraph', of });
});
/** A paragraph without an empty line above it. */
const following = (function (...of) {
    return ({ kind: 'paragraph', follows: true, of });
});
const isFollowing = (function (block) {
    return block.kind === 'paragraph' && block.follows === true;
});
/** A link, or only the label without an address. */
const link = (function (label, url) {
    return url === undefined ? text(label) : { kind: 'link', url, of: [text(label)] };
});
const isBlank = (function (node) {
    return node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');
});
/** Without the breaks and spaces around a paragraph. */
const trimInlines = (function (nodes) {
    const from = nodes.findIndex((node => !isBlank(node)));
    const to = nodes.findLastIndex((node => !isBlank(node)));
    const inner = from < 0 ? [] : nodes.slice(from, to + 1);
    return inner.flatMap(((node, index) => {
        if (node.kind !== 'text')
            return [node];
        const starts = index === 0 || inner[index - 1]?.kind === 'break';
        const ends = index === inner.length - 1 || inner[index + 1]?.kind === 'break';
        const start = starts ? node.text.trimStart() : node.text;
        const value = ends ? start.trimEnd() : start;
        return value === '' ? [] : [text(value)];
    }));
});

const fieldNodes = (function ({ name, value }) {
    const label = oneLine(name);
    return { label: label === '' ? [] : [strong(text(label))], value };
});
/** A name over a value. */
const joinField = (function (label, value) {
    return [label, value].filter((part => part !== '')).join('\n');
});

/**
 * What follows the title, in the order of every platform: on what it is, in which repository, and last, after a colon, the title of the
 * thing: ` on pull request #12 in octo-org/shop: Fix the cart total`.
 */
const headlineTail = (function ({ url, afterColon }, where, repo = []) {
    return [
        ...(where.length > 0 ? [text(' '), ...where] : []),
        ...(repo.length > 0 ? [text(' in '), ...repo] : []),
        ...(afterColon === undefined ? [] : [text(': '), strong(link(afterColon, url))]),
    ];
});
/** Whether the headline has to name the repository. "octocat starred octo-org/shop" already does. */
const needsRepo = (function ({ repo, repoInHeadline, title }) {
    return repoInHeadline && repo !== undefined && !title.includes(repo.label);
});
/** A headline in one string; of news, which is on nothing, with the title of the thing. */
const formatTitle = (function ({ title, where, afterColon, }) {
    return where.length > 0 || afterColon === undefined ? title : `${title}: ${afterColon}`;
});
/** The start of a message, for the log. */
const messageHeadline = (function (message) {
    return oneLine(`${message.symbol} ${message.title}${toPlainText(headlineTail(message, message.where))}`);
});

const STYLES = { strong: { bold: true }, emphasis: { italic: true }, strike: { strike: true } };
/** A text leaf, or none: Slack refuses empty ones. */
const leaf = (function (text, style = {}) {
    if (text === '')
        return [];
    const shown = unmentioned(text);
    return [
        Object.keys(style).length === 0 ? { type: 'text', text: shown } : { type: 'text', text: shown, style },
    ];
});
const styleKey = (function (node) {
    return ('style' in node ? JSON.stringify(node.style) : '');
});
/** Joins neighboring leaves of one style: Slack's limit on a message also counts what a leaf itself weighs. */
const mergeTexts = (function (leaves) {
    const out = [];
    for (const next of leaves) {
        const last = out.at(-1);
        if (last?.type === 'text' && next.type === 'text' && styleKey(last) === styleKey(next))
            out[out.length - 1] = { ...last, text: last.text + next.text };
        else
            out.push(next);
    }
    // A mention may form where two leaves meet.
    return out.map((one => (one.type === 'text' ? { ...one, text: unmentioned(one.text) } : one)));
});
const linkLeaves = (function (url, label, style) {
    const target = safeTarget(url);
    if (target === undefined || target.length > LIMITS.url)
        return [...label];
    const shown = label.length > 0 ? label : leaf(target, style);
    return shown.map((part => part.type === 'text' ? { ...part, type: 'link', url: target, text: part.text.replace('\n', ' ') } : part));
});
/** Inline nodes as leaves. A leaf's text is literal: nothing in it formats, links, or mentions. */
const toLeaves = (function (nodes, style = {}) {
    return nodes.flatMap((node => {
        switch (node.kind) {
            case 'text':
                return leaf(fragment(node.text), style);
            case 'code':
                return leaf(fragment(node.text), { ...style, code: true });
            case 'link':
                return linkLeaves(node.url, toLeaves(node.of, style), style);
            case 'time':
                return [
                    {
                        type: 'date',
                        timestamp: Math.trunc(node.at / 1000),
                        format: MOMENT,
                        fallback: formatUtcDay(node.at),
                    },
                ];
            case 'break':
                return leaf('\n');
            case 'strong':
            case 'emphasis':
            case 'strike':
                return toLeaves(node.of, { ...style, ...STYLES[node.kind] });
        }
    }));
});
const isText = (function (block) {
    return block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';
});
/** A block of text as leaves. */
const textLeaves = (function (block) {
    return block.kind === 'rule' ? leaf(RULE) : toLeaves(block.of, block.kind === 'heading' ? { bold: true } : {});
});

const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' };
const unmarkedPiece = (function (text) {
    return ({ text, bare: text });
});
/** `<url|label>`, or only the label if the address is unsafe or too long. Both are data. */
const printLink = (function (url, label) {
    const target = safeTarget(url);
    const shown = literal(label.trim());
    if (target === undefined)
        return shown;
    const printed = `<${escapeEntities(target)}|${shown || escapeEntities(target)}>`;
    return printed.length <= SHARES.printedLink ? printed : shown;
});
const printPiece = (function (node) {
    switch (node.kind) {
        case 'text':
            return unmarkedPiece(literal(fragment(node.text)));
        case 'code': {
            const bare = literal(fragment(node.text));
            const span = spanText(fragment(node.text));
            return span === undefined ? unmarkedPiece(bare) : { text: span, mark: '`', bare };
        }
        case 'link':
            return unmarkedPiece(printLink(node.url, fragment(toPlainText(node.of))));
        case 'time':
            return unmarkedPiece(`<!date^${Math.trunc(node.at / 1000)}^${MOMENT}|${formatUtcDay(node.at)}>`);
        case 'break':
            return unmarkedPiece('\n');
        case 'strong':
        case 'emphasis':
        case 'strike': {
            const inner = printInlines(node.of);
            return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
        }
    }
});
/** A mark surrounds each line, inside its outer spaces. A line that contains the mark already stays without. */
const marked = (function (text, mark) {
    return text
        .split('\n')
        .map((line => line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`)))
        .join('\n');
});
// Marks act only at word boundaries. Next to a letter, a joiner, or another mark, they would show as they are.
const blocks = (function (neighbour, edge) {
    return neighbour?.mark !== undefined || (edge !== undefined && (edge === JOINER || isWord(edge)));
});
/** Inline nodes as mrkdwn; several lines only if the nodes contain breaks. */
const printInlines = (function (nodes) {
    const pieces = nodes.map(printPiece).filter((({ text }) => text !== ''));
    return pieces
        .map((({ text, mark, bare }, i) => {
        const [before, after] = [pieces[i - 1], pieces[i + 1]];
        if (mark === undefined || blocks(before, before?.text.at(-1)) || blocks(after, after?.text[0]))
            return bare;
        return mark === '`' ? `\`${text}\`` : marked(text, mark);
    }))
        .join('');
});

const buildHeadline$1 = (async function (message) {
    const title = oneLine(message.title);
    const ending = oneLine(message.afterColon ?? '');
    const isCut = title.length > SHARES.title || ending.length > SHARES.afterColon;
    const { symbol, url, mentions } = message;
    return {
        symbol: symbol === '' ? '' : `${symbol} `,
        title: cutText(isolate(title || 'Notification'), SHARES.title),
        url,
        tail: headlineTail({
            ...(url !== undefined && { url }),
            ...(ending !== '' && { afterColon: cutText(isolate(ending), SHARES.afterColon) }),
        }, await cutWhere(message), needsRepo(message) ? readRepository(message) : []),
        mentions: mentions && (await Promise.resolve(require('./chunks/checks.js')).then((n => n.mentions))).printMentions(mentions),
        cuts: isCut ? [{ part: 'title' }] : [],
    };
});
const cutWhere = (async function ({ where }) {
    return toPlainText(where).length <= SHARES.where
        ? where
        : (await Promise.resolve(require('./chunks/common.js')).then((n => n.cutInlines))).cutInlines(where, SHARES.where);
});
/** The repository as a link, if it is known. */
const readRepository = (function ({ repo }) {
    return repo === undefined ? [] : [link(cutText(oneLine(repo.label), SHARES.repo), repo.url)];
});
/** The headline as leaves: what a workspace shows at the top. */
const headlineLeaves = (function (headline) {
    const url = headline.url === undefined ? undefined : safeLink(headline.url);
    const style = { bold: true };
    const shown = unmentioned(headline.title);
    const title = url === undefined || url.length > LIMITS.url
        ? { type: 'text', text: shown, style }
        : { type: 'link', url, text: shown, style };
    return [
        ...mergeTexts([...leaf(headline.symbol), title, ...toLeaves(headline.tail)]),
        ...(headline.mentions?.leaves ?? []),
    ];
});
/** The headline as mrkdwn, for notifications, screen readers, and servers that read Slack's older payloads. */
const headlineText = (function ({ symbol, title, url, tail, mentions }) {
    const linked = url === undefined ? literal(title) : printLink(url, title);
    const whole = `${symbol}${marked(linked, '*')}${printInlines(tail)}`;
    const shown = whole.length <= SHARES.headline
        ? whole
        : `${symbol}${marked(literal(title), '*')}${printInlines([text(toPlainText(tail))])}`;
    return shown + (mentions?.text ?? '');
});
/** The headline as plain text. */
const headlinePlain = (function ({ symbol, title, tail }) {
    return oneLine(`${symbol}${title}${toPlainText(tail)}`);
});

/** Parts with ` \u00b7 ` between them. */
const inOneLine = (function (parts) {
    return parts
        .filter((part => toPlainText(part).trim() !== ''))
        .flatMap(((part, i) => (i === 0 ? [...part] : [text(' \u00b7 '), ...part])));
});
const changeBlocks = (function ({ change, changeFollows }, links) {
    const lines = change.filter((line => toPlainText(line).trim() !== ''));
    const inLines = lines.flatMap(((line, i) => (i === 0 ? [...line] : [{ kind: 'break' }, ...line])));
    const [first, ...others] = [inLines, inOneLine(links)].filter((of => of.length > 0));
    if (first === undefined)
        return [];
    return [(changeFollows ? following : paragraph)(...first), ...others.map((of => paragraph(...of)))];
});
const factNodes = (function (message) {
    return inOneLine(message.repoInHeadline ? message.facts : [readRepository(message), ...message.facts]);
});
/** Undefined if not everything fits. */
const fitWhole = (function ({ body, change, fields, facts }, { room, size }) {
    const small = [...fields.flatMap((({ label, value }) => [label, value])), facts];
    // Spares printing what is far too long.
    if (totalLeafLength([...body, ...change, ...small.map((of => paragraph(...of)))]) > room)
        return undefined;
    const texts = fields
        .map((({ label, value }) => joinField(printInlines(label), printInlines(value))))
        .filter((printed => printed.trim() !== ''));
    const line = printInlines(facts);
    const sizes = [size(body), size(change), line.length, ...texts.map((({ length }) => length))];
    const fits = sizes.reduce(((sum, one) => sum + one), 0) <= room &&
        line.length <= LIMITS.contextText &&
        texts.every((({ length }) => length <= LIMITS.fieldText));
    return fits ? { content: [...body, ...change], fields: texts, facts: line, cuts: [] } : undefined;
});
/** A message in a form, cut if the form has no room for all of it. `links` are added to the lines below the body. */
const fit = (async function (message, links, form) {
    const parts = {
        body: message.body,
        change: changeBlocks(message, links),
        fields: message.fields.map(fieldNodes),
        facts: factNodes(message),
    };
    return fitWhole(parts, form) ?? (await Promise.resolve(require('./chunks/slack.js')).then((n => n.shorten))).shorten(parts, message, form);
});

/** The color bar needs an attachment. Next to blocks, it accepts only a color and a fallback. */
const attachments = (function ({ color }, headline, { content }, blocks) {
    if (blocks.length === 0)
        return {};
    const summary = cutText(oneLine(blocksToPlainText(content)), SHARES.fallback);
    const attachment = {
        color: `#${color.toString(16).padStart(6, '0')}`,
        fallback: escapeEntities(summary || cutText(headlinePlain(headline), SHARES.fallback)),
        blocks: [...blocks],
    };
    return { attachments: [attachment] };
});
const NO_PICTURES = { images: [], thumbnail: [], cuts: [] };
const findPictures = (async function (message, headline) {
    return message.image === undefined && message.thumbnail === undefined
        ? NO_PICTURES
        : (await Promise.resolve(require('./chunks/checks.js')).then((n => n.pictures))).buildPictures(message, headline);
});

/** Slack draws the parts of a rich text without a gap, so a text that is set apart starts with an empty line. */
const addText = (function (out, leaves, gap, follows) {
    const last = out.at(-1);
    if (leaves.length === 0)
        return;
    if (last?.type !== 'rich_text_section')
        out.push({
            type: 'rich_text_section',
            elements: [...(last === undefined || follows ? [] : leaf('\n')), ...leaves],
        });
    else
        for (const next of [...leaf(gap), ...leaves])
            last.elements.push(next);
});
/** `others` prints the blocks that are not text. */
const toElements = (function (blocks, depth, others) {
    const out = [];
    for (const [i, block] of blocks.entries()) {
        if (isText(block))
            addText(out, textLeaves(block), blocks[i - 1]?.kind === 'heading' || isFollowing(block) ? '\n' : '\n\n', isFollowing(block));
        else
            out.push(...others(block, depth));
    }
    return out.map((element => element.type === 'rich_text_section' ? { ...element, elements: mergeTexts(element.elements) } : element));
});

const NO_BUTTONS = { blocks: [], links: [] };
/** The headline at the top, everything else next to the color bar. */
const renderRich = (async function (message, envelope) {
    const headline = await buildHeadline$1(message);
    const head = {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: headlineLeaves(headline) }],
    };
    const buttons = message.buttons.length === 0 ? NO_BUTTONS : (await Promise.resolve(require('./chunks/checks.js')).then((n => n.buttons))).selectButtons(message);
    const pictures = await findPictures(message, headline);
    const { images, thumbnail } = pictures;
    const avatars = smallPicture(message.actorAvatar?.url, cutText(oneLine(message.actorAvatar?.login ?? ''), LIMITS.altText));
    const fixed = [head, ...buttons.blocks, ...images, ...thumbnail, ...avatars];
    const reserve = SHARES.joints + (thumbnail.length === 0 ? 0 : SHARES.beside);
    const room = LIMITS.allBlocks - countUnits(fixed) - reserve;
    const rich = await richTextFor(message.body);
    const fitted = await fit(message, buttons.links, { room, size: rich.size });
    const blocks = [
        ...(await layOutTexts(fitted, pictures, rich)),
        ...images,
        ...buttons.blocks,
        ...context(fitted.facts, avatars),
    ];
    const body = {
        text: headlineText(headline),
        blocks: [head],
        ...attachments(message, headline, fitted, blocks),
        ...envelopeFields(envelope),
    };
    return { body: check(body), cuts: [...headline.cuts, ...fitted.cuts, ...pictures.cuts] };
});
/** The texts and fields, with the thumbnail next to them. */
const layOutTexts = (async function ({ content, fields }, { thumbnail }, rich) {
    if (thumbnail.length === 0)
        return [...richBlock(content, rich), ...fieldSections(fields)];
    const { setBeside, withThumbnail } = await Promise.resolve(require('./chunks/slack.js')).then((n => n.beside));
    const { beside, content: rest } = setBeside(content, rich);
    return withThumbnail([...beside, ...richBlock(rest, rich), ...fieldSections(fields)], thumbnail);
});
const richBlock = (function (content, { print }) {
    const elements = print(content);
    return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
});
/** Prints these blocks, or parts of them. The code for lists, quotes, and code blocks is loaded only if there are some. */
const richTextFor = (async function (blocks) {
    const others = blocks.every(isText) ? (() => []) : (await Promise.resolve(require('./chunks/rich.js')).then((n => n.richBlocks))).otherElements;
    const print = (some => toElements(some, 0, others));
    return { print, size: (some => countUnits(print(some))) };
});

const render = (async function (message, envelope) {
    return [
        {
            ...(await renderRich(message, envelope)),
            fallbacks: (async () => (await Promise.resolve(require('./chunks/slack.js')).then((n => n.fallbacks))).renderFallbacks(message, envelope)),
        },
    ];
});

/** The second is for GovSlack. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** A team, an app, and a token, whatever comes before them. */
const WEBHOOK_PATH = /^(?:\/[^/]+){3}/;
const WORKFLOW_PATH = /^\/(triggers|workflows)\//;
const buildRequest = (function (payload, url) {
    return ({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
        body: JSON.stringify(payload.body),
    });
});
/** Reads Slack's plain "ok" here. Other answers are read in their own chunk, which a successful run never loads. */
const readResponse = (async function (answer, nowMs) {
    const { status, body } = answer;
    if (status >= 200 && status < 300 && /^\s*(ok)?\s*$/.test(body))
        return { kind: 'delivered' };
    return (await Promise.resolve(require('./chunks/slack.js')).then((n => n.readResponse))).readResponse(answer, nowMs);
});
const recognizesWebhook = (function ({ hostname, pathname }) {
    if (HOSTS.has(hostname) && WORKFLOW_PATH.test(pathname))
        return 'no';
    if (HOSTS.has(hostname))
        return WEBHOOK_PATH.test(pathname) ? 'host' : 'part';
    return pathname.startsWith('/services/') ? 'path' : 'no';
});
const recognizesTrigger = (function ({ hostname, pathname }) {
    if (!WORKFLOW_PATH.test(pathname))
        return 'no';
    return HOSTS.has(hostname) ? 'host' : 'path';
});

/** Slack's incoming webhooks, and servers that accept the same payloads. */
const slack = {
    id: 'slack',
    kind: 'webhook',
    title: 'Slack',
    edits: false,
    render,
    validateCustom: (async (own, envelope) => (await Promise.resolve(require('./chunks/custom.js')).then((n => n.validateCustom))).validateCustom(own, envelope)),
    applyTarget: (async (payload, target) => (await Promise.resolve(require('./chunks/slack.js')).then((n => n.applyTarget))).applyTarget(payload, target)),
    editor: (async (payload) => (await Promise.resolve(require('./chunks/slack.js')).then((n => n.editor))).editor(payload)),
    buildRequest,
    readResponse,
    drainRules: (async () => (await Promise.resolve(require('./chunks/slack.js')).then((n => n.rateLimits))).drainRules),
};

/** Every platform with webhooks, most specific first. A new one is one folder and one entry here. Workflow triggers are rare. */
const platforms = [
    {
        id: 'slack',
        recognizes: recognizesTrigger,
        load: (async () => (await Promise.resolve(require('./chunks/slack.js')).then((n => n.index))).slackTrigger),
    },
    { id: 'slack', recognizes: recognizesWebhook, load: (async () => slack) },
    { id: 'discord', recognizes: recognizesDiscord, load: (async () => discord) },
];

/**
 * Checks every webhook's host and finds its platform. An empty list is not a mistake: forks get no secrets. `before` is put before the
 * webhooks.
 */
const resolveDestinations = (async function (inputs, before = []) {
    const found = [];
    // One after the other, so that the first mistake is the one that is reported.
    for (const source of inputs.webhooks) {
        const platform = await findPlatform(source, inputs);
        const name = source.name ?? defaultName(platform, [...before, ...found.filter((({ unnamed }) => unnamed))]);
        found.push({ name, ...(source.name === undefined && { unnamed: true }), platform, url: source.url });
    }
    return [...before, ...found];
});
/** Whether its message replaces an earlier one. */
const isEdited = (function ({ target }) {
    return (target?.edits.length ?? 0) > 0;
});
/** `slack`, then `slack-2`\u2026 `others`: whose names Hookline chose before. */
const defaultName = (function ({ id }, others) {
    const same = others.filter((({ platform }) => platform.id === id)).length;
    return same === 0 ? id : `${id}-${same + 1}`;
});
/** The page where people read a channel in a browser. */
const CHAT_LINKS = /^(?:app\.slack\.com\/client\/|[^/]+\.slack\.com\/archives\/|(?:[^/]+\.)?discord(?:app)?\.com\/channels\/)/;
const findPlatform = (async function (source, asked) {
    const url = new URL(source.url.reveal());
    const recognitions = platforms.map((({ recognizes }) => recognizes(url)));
    const recognizedAs = ((as) => platforms[recognitions.indexOf(as)]);
    const own = recognizedAs('host');
    const partly = recognizedAs('part');
    const isChat = own === undefined && CHAT_LINKS.test(`${url.host}${url.pathname}`);
    // The plain webhooks of a platform come after its special ones in the list.
    const found = own ?? recognizedAs('path') ?? platforms.findLast((({ id }) => id === asked.platform));
    if (found && !partly && !isChat && isTrusted(url, own !== undefined, asked.allowedHosts))
        return found.load();
    throw (await Promise.resolve(require('./chunks/slack.js')).then((n => n.webhookMistakes))).webhookMistake({
        source,
        url,
        isChat,
        partly: await partly?.load(),
        own: own !== undefined,
        allowedHosts: asked.allowedHosts,
    });
});
/** All destinations in order, each with its target if an input sets one. */
const findDestinations = (async function (inputs) {
    const { target } = inputs;
    if (target === undefined)
        return resolveDestinations(inputs);
    const { tokenDestinations, withTargets } = await Promise.resolve(require('./chunks/slack.js')).then((n => n.targets));
    const before = tokenDestinations(target, inputs.allowedHosts);
    return withTargets(target, await resolveDestinations(inputs, before));
});

/** The destinations, and the inputs without mistakes that only the event caused. Throws a `UserError` for the author's mistakes. */
const findAll = (async function (given, readFile) {
    const inputs = given.mistakes.some((({ value }) => value !== undefined))
        ? (await Promise.resolve(require('./chunks/common.js')).then((n => n.eventValues))).markEventMistakes(given, (await readFile()).payload)
        : given;
    const placed = inputs.target?.thread
        ? (await Promise.resolve(require('./chunks/common.js')).then((n => n.eventValues))).withThreadTitle(inputs, (await readFile()).payload)
        : inputs;
    return { inputs: placed, destinations: await findDestinations(placed) };
});
/** Reads the event file once, when requested. */
const eventFileReader = (function (env, files) {
    let read;
    return (() => (read ??= readEventFile(env, files)));
});

const shown = '***';
/** A string that prints, inspects, and serializes as `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** Called only to check a host, to register masks, and to write a request. */
    reveal() {
        return this.#value;
    }
    map(derive) {
        return new Secret(derive(this.#value));
    }
    toString() {
        return shown;
    }
    toJSON() {
        return shown;
    }
    /** What `util.inspect` and the console print. https://nodejs.org/api/util.html#utilinspectcustom */
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return shown;
    }
}

const STATUSES = ['success', 'failure', 'cancelled', 'skipped'];
/**
 * The statuses that a message can report. An unfinished run is `running`, or `waiting` for approval; `neutral` neither passed nor failed.
 */
const RUN_STATUSES = [...STATUSES, 'running', 'neutral', 'waiting'];
/** In comparison with the previous run. */
const TRANSITIONS = ['broken', 'fixed', 'changed'];
/** Whether a word of `when` needs to know how the run before ended. */
const isTransition = (function (word) {
    return TRANSITIONS.includes(word);
});
const WHEN_CONDITIONS = [...STATUSES, 'always', ...TRANSITIONS];
const PLATFORM_CHOICES = ['auto', 'slack', 'discord'];
const DETAILS_CHOICES = ['auto', 'none', 'logs'];
/** What messages can belong together by. */
const THREAD_WORDS = ['run', 'commit', 'pull-request', 'branch', 'release', 'workflow'];
const ABOUT_CHOICES = ['auto', 'run', 'event'];

/** Other spellings of Hookline's words. */
const SPELLINGS = {
    passed: 'success',
    succeeded: 'success',
    failed: 'failure',
    canceled: 'cancelled',
};
/**
 * GitHub's conclusions and states that say more than Hookline's words. https://docs.github.com/rest/checks/runs,
 * https://docs.github.com/rest/deployments/statuses
 */
const CONCLUSIONS = {
    error: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    neutral: 'neutral',
    stale: 'neutral',
    action_required: 'neutral',
    inactive: 'neutral',
    queued: 'running',
    requested: 'running',
    pending: 'running',
    in_progress: 'running',
};
/** `status`: one of Hookline's words, or one of GitHub's, which is kept if it says more. Undefined if the input is empty. */
const statusInput = (function (input, raw) {
    if (raw.trim() === '')
        return {};
    const found = readWord(raw);
    if (found !== undefined)
        return found;
    throw unknownWord(input, raw, RUN_STATUSES);
});
/** Undefined for a word that is not known. */
const readWord = (function (raw) {
    const word = raw.trim().toLowerCase();
    const conclusion = entry(CONCLUSIONS, word);
    if (conclusion !== undefined)
        return { status: conclusion, statusWord: word };
    const status = RUN_STATUSES.find((known => known === word)) ?? entry(SPELLINGS, word);
    return status && { status };
});
/**
 * What has become of a job or a step, by its word. A word that is not known counts as a failure, so that no alert is lost
 * to one that GitHub adds; undefined for what has not ended.
 */
const toResult = (function (word) {
    const { status } = readWord(word) ?? { status: 'failure' };
    return status === 'neutral' ? 'success' : STATUSES.find((known => known === status));
});
const entry = (function (table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
});

/** What templates see, before it is parsed. */
const readContexts = (function (read) {
    return ({
        job: read('job'),
        needs: read('needs'),
        steps: read('steps'),
        matrix: read('matrix'),
    });
});
/** A context that the workflow passes with `toJSON()`; undefined if it is empty or `null`. */
const parseContext = (function (input, raw) {
    const value = raw.trim();
    if (value === '' || value === 'null')
        return undefined;
    const parsed = parse$1(value);
    if (isJsonObject(parsed))
        return parsed;
    const hint = input === 'job' && /^[\w -]+$/.test(value)
        ? 'leave job out; for your own name use title'
        : `write ${input}: \${{ toJSON(${input}) }}`;
    throw new UserError(input, `${quoteValue(value)} is not the ${input} context as JSON`, hint);
});
const parse$1 = (function (value) {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
});
const findStatus$1 = (function (value) {
    return STATUSES.find((known => known === value));
});
/** The `job` context. https://docs.github.com/actions/reference/workflows-and-actions/contexts#job-context */
const parseJobContext = (function (input, raw) {
    const job = parseContext(input, raw);
    const found = findStatus$1(job?.['status']);
    const id = job?.['check_run_id'];
    return {
        ...(found && { status: found }),
        ...(typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))
            ? { checkRunId: String(id) }
            : {}),
    };
});
/**
 * The finished jobs of `needs` or steps of `steps`; undefined if the input is not used. Uses `conclusion`, which is success for a failed
 * step with `continue-on-error`. An object written by hand may contain only the results.
 */
const parseResults = (function (input, raw) {
    const found = parseContext(input, raw);
    if (!found)
        return undefined;
    if (typeof readResult(found) === 'string')
        throw new UserError(input, `${quoteValue(raw.trim())} is one ${input === 'needs' ? 'job' : 'step'} of the ${input} context`, `write ${input}: \${{ toJSON(${input}) }}`);
    return Object.entries(found).flatMap((([name, value]) => {
        if (typeof value === 'string' && readWord(value) === undefined)
            throw new UserError(input, `${quoteValue(value)} is not a result of ${name}`, `write ${input}: \${{ toJSON(${input}) }}`);
        const word = isJsonObject(value) ? readResult(value) : value;
        const result = typeof word === 'string' && word !== '' ? toResult(word) : undefined;
        return result ? [{ name, result }] : [];
    }));
});
const readResult = (function (one) {
    return one['result'] ?? one['conclusion'] ?? one['outcome'];
});
/** The matrix values of this job, in order, including nested ones. */
const parseMatrix = (function (input, raw) {
    return scalars(parseContext(input, raw) ?? {});
});
const scalars = (function (value) {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [];
});

const HOUR_MS = 3_600_000;
/** Units in milliseconds, each as people spell it. */
const UNITS = [
    [1, ['ms', 'millis', 'millisecond', 'milliseconds']],
    [1000, ['', 's', 'sec', 'secs', 'second', 'seconds']],
    [60_000, ['m', 'min', 'mins', 'minute', 'minutes']],
    [HOUR_MS, ['h', 'hr', 'hrs', 'hour', 'hours']],
    [24 * HOUR_MS, ['d', 'day', 'days']],
];
/** A job may run for six hours at most on GitHub's runners, so nothing longer can be meant. */
const LONGEST_HOURS = 24;
/** Milliseconds for `500ms`, `10s`, `2m`, `24h`; a number without a unit is in seconds. */
const parseDuration = (function (input, raw, fallback, longestHours = LONGEST_HOURS) {
    const value = raw.trim().toLowerCase() || fallback;
    const [, number, spelled = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(value) ?? [];
    const unitMs = UNITS.find((([, spellings]) => spellings.includes(spelled)))?.[0];
    if (number === undefined || unitMs === undefined) {
        throw new UserError(input, `${quoteValue(raw)} is not a duration`, `write a number and a unit (ms, s, m, h), such as 10s or 2m, ${longestHours}h at most`);
    }
    const ms = Math.round(Number(number) * unitMs);
    if (ms < 1)
        throw new UserError(input, `${quoteValue(raw)} is not long enough`, 'write more than 0, such as 10s');
    if (ms > longestHours * HOUR_MS)
        throw new UserError(input, `${quoteValue(raw)} is too long`, `write ${longestHours}h at most`);
    return ms;
});

/** What a phone shows without much scrolling. */
const DEFAULT_LINES = 40;
/** A number of lines; 0 for unlimited. */
const parseLines = (function (input, raw) {
    const value = raw.trim();
    if (value === '')
        return DEFAULT_LINES;
    if (/^\d{1,5}$/.test(value))
        return Number(value);
    throw new UserError(input, `${quoteValue(raw)} is not a number of lines`, 'write 40 or so, or 0 for as many as the platform allows');
});

/** Runs a parser. If it throws a `UserError`, returns the fallback and passes the mistake to `onMistake`. */
const parseOrFallback = (function (onMistake, fallback, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        onMistake(error);
        return fallback;
    }
});
const throwMistake = (function (mistake) {
    throw mistake;
});
/** Throws the first mistake, if any. */
const throwFirst = (function (mistakes) {
    const [first] = mistakes;
    if (first !== undefined)
        throw first;
});

/** A name has no `:` or `/`, so that a `=` in a URL's query never looks like one. */
const NAMED$2 = /^([^=:/?#]+?)\s*=\s*(.*)$/;
/** A longer text before a `=` is more likely part of a secret, such as Base64, than a name. */
const LONGEST_NAME = 30;
/** A secret that ends in `=` itself: letters of both cases and digits without separators. */
const BASE64 = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+]{16,}$/;
/** The lines of a list of webhooks. A line may hold several, separated by commas. */
const splitWebhookLines = (function (raw) {
    return numberedLines(raw).flatMap((({ number, text }) => text.split(/,\s*(?=https?:\/\/)/i).map((part => parseLine(`line ${number}`, part)))));
});
const parseLine = (function (at, text) {
    const [, name = '', url = ''] = NAMED$2.exec(text) ?? [];
    const isName = name !== '' && name.length <= LONGEST_NAME && !(url === '' && BASE64.test(name));
    if (!isName || (url !== '' && !isHttp(url)))
        return { at, url: text };
    const label = oneLine(name);
    return { at: isHttp(url) ? `${at} (${label})` : at, name: label, url };
});
const isHttp = (function (text) {
    return /^https?:\/\//i.test(text);
});
/** A sign that a value is more than one URL: a second token would go to the host of the first. */
const describeMore = (function (url) {
    if (url.includes('\\'))
        return 'a backslash';
    if (/\s/.test(url))
        return 'a space';
    return SECOND_URL.test(url) ? 'two URLs' : undefined;
});
/** In the query, an address may be a parameter's value. */
const SECOND_URL = /^[^?]*?:[^?]*https?:\/\//i;

/** The raw lines that may contain a secret, without names. */
const secretLines = (function (raw) {
    return splitWebhookLines(raw)
        .flatMap((({ url }) => (isHttp(url) ? [url] : [url, ...url.split('=')])))
        .map((part => part.trim()))
        .filter((part => part !== ''));
});
/** `webhook`: URLs, one per line, each with a name before it if the user gave one. The values never appear in an error. */
const webhookList = (async function (input, raw) {
    const all = splitWebhookLines(raw);
    const given = all.filter((({ url }) => url !== ''));
    const wrong = given.find((line => !isOneUrl(line)));
    if (wrong)
        throw (await Promise.resolve(require('./chunks/common.js')).then((n => n.wrongWebhook))).notOneUrl(input, wrong);
    const named = given.find((({ name, url }) => name !== undefined && given.some((other => other.name === name && other.url !== url))));
    if (named?.name !== undefined)
        throw (await Promise.resolve(require('./chunks/common.js')).then((n => n.wrongWebhook))).sameName(input, named.name);
    const first = given.filter((({ url }, index) => given.findIndex((other => other.url === url)) === index));
    return {
        webhooks: first.map((({ at, name, url }) => ({
            ...(name !== undefined && { name }),
            input,
            at,
            url: new Secret(url),
        }))),
        absent: all.flatMap((({ name, url }) => (url === '' && name !== undefined ? [name] : []))),
        notes: given
            .filter((line => !first.includes(line)))
            .map((({ at }) => `${input}: ${at} repeats a URL, which gets one message only`)),
    };
});
/** The environment variables that are read if the input is empty, in order. */
const WEBHOOK_VARIABLES = [
    'SLACK_WEBHOOK_URL',
    'SLACK_WEBHOOK',
    'DISCORD_WEBHOOK_URL',
    'DISCORD_WEBHOOK',
];
/** The input `webhook` of notify, watch, and drain. If it is empty and there is no token either, the environment. */
const webhookInput = (async function (read, env) {
    const { webhooks, absent, notes } = await webhookList('webhook', read('webhook'));
    const readsVariables = webhooks.length === 0 && read('slack-token').trim() === '';
    return { webhooks: readsVariables ? await readVariables(env) : webhooks, missingWebhooks: absent, notes };
});
/** Two variables with the same value are one destination. */
const readVariables = (async function (env) {
    const values = WEBHOOK_VARIABLES.map((name => env[name]?.trim() ?? ''));
    const names = WEBHOOK_VARIABLES.filter(((_name, at) => values.indexOf(values[at] ?? '') === at));
    const lists = await Promise.all(names.map((name => webhookList(name, env[name] ?? ''))));
    return lists.flatMap((({ webhooks }) => webhooks));
});
/** Everything that may be a webhook, used or not, to be masked before anything else happens. */
const webhookSecrets = (function (read, env) {
    return [read('webhook'), ...WEBHOOK_VARIABLES.map((name => env[name] ?? ''))].flatMap(secretLines);
});
const isOneUrl = (function ({ url }) {
    return isHttp(url) && describeMore(url) === undefined && URL.canParse(url);
});

const globs = (function (raw) {
    const found = splitLines(raw);
    return found.length > 0 ? found : undefined;
});
const isNone = (function (raw) {
    return raw.trim().toLowerCase() === 'none';
});
const undefinedIfBlank = (function (raw) {
    return (raw.trim() === '' ? undefined : raw);
});
/**
 * Reads all inputs once. Rejects with a `UserError` for the first value that leaves unclear where, when, or what to post. Mistakes in how
 * the message looks are left out and listed in `mistakes`. Rarely used inputs have their own modules, imported only if one of them is given.
 */
const parseInputs = (async function (read, env = {}) {
    try {
        const inputs = await parse(read, env);
        return inputs.mistakes.length === 0
            ? inputs
            : { ...inputs, mistakes: await Promise.all(inputs.mistakes.map(withSuggestion)) };
    }
    catch (error) {
        throw error instanceof UserError ? await withSuggestion(error) : error;
    }
});
/** Few runs have a mistake, so the code that compares words is loaded only for them. */
const withSuggestion = (async function (mistake) {
    return mistake.meant ? (await Promise.resolve(require('./chunks/checks.js')).then((n => n.suggest))).suggest(mistake) : mistake;
});
const parse = (async function (readRaw, env) {
    const templates = TEMPLATE_INPUTS.filter((name => isTemplate(readRaw(name))));
    const read = templates.length === 0 ? readRaw : (name => (templates.includes(name) ? '' : readRaw(name)));
    const mistakes = [];
    const orFallback = ((fallback, parseValue) => parseOrFallback((mistake => void mistakes.push(mistake)), fallback, parseValue));
    const webhook = await webhookInput(read, env);
    const notes = [...webhook.notes];
    const note = ((sentence) => void notes.push(sentence));
    const token = read('token').trim();
    const allowedHosts = parseHosts('allowed-hosts', read('allowed-hosts'));
    return {
        ...webhook,
        platform: parseChoice('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
        allowedHosts,
        ...orFallback({}, (() => statusInput('status', read('status')))),
        job: parseJobContext('job', read('job')),
        ...known('needs', parseResults('needs', read('needs'))),
        ...known('steps', orFallback(undefined, (() => parseResults('steps', read('steps'))))),
        ...known('tests', globs(read('tests'))),
        ...known('releases', await readReleases$1(read('release'), env)),
        matrix: orFallback([], (() => parseMatrix('matrix', read('matrix')))),
        when: parseChoiceList('when', read('when'), WHEN_CONDITIONS, ['always']),
        about: orFallback(undefined, (() => parseChoice('about', read('about'), ABOUT_CHOICES))) ?? 'auto',
        ...(token !== '' && { token: new Secret(token) }),
        details: orFallback(undefined, (() => parseChoice('details', read('details'), DETAILS_CHOICES))) ?? 'auto',
        maxLines: orFallback(DEFAULT_LINES, (() => parseLines('max-lines', read('max-lines')))),
        ...(await readLooks(read, orFallback, note, (mistake => void mistakes.push(mistake)))),
        ...(templates.length > 0 && {
            templates: {
                sources: new Map(templates.map((name => [name, readRaw(name)]))),
                contexts: readContexts(read),
            },
        }),
        ...known('payload', await readPayloadSource(read)),
        ...known('mentions', await readMentions(read, orFallback, note)),
        ...known('target', await readTarget(read)),
        ...readHandling(read, orFallback),
        ...known('outbox', await readOutbox(read('outbox'), allowedHosts)),
        notes,
        mistakes,
    };
});
/** What the message looks like, and who sends it. */
const readLooks = (async function (read, orFallback, note, keep) {
    const noFields = isNone(read('fields'));
    const noFooter = isNone(read('footer'));
    const given = EXTRA_INPUTS.some((name => read(name).trim() !== '' && !(name === 'fields' && noFields)));
    const { avatar, ...extras } = given
        ? (await Promise.resolve(require('./chunks/checks.js')).then((n => n.extras))).parseExtras(read, noFields, orFallback, note, keep)
        : { fields: [], buttons: [] };
    return {
        ...known('title', undefinedIfBlank(read('title'))),
        ...known('text', undefinedIfBlank(read('text'))),
        noFields,
        ...extras,
        ...known('footer', noFooter ? undefined : undefinedIfBlank(read('footer'))),
        noFooter,
        envelope: {
            ...known('username', undefinedIfBlank(read('username'))),
            ...known('avatar', avatar),
            silent: orFallback(false, (() => parseBoolean('silent', read('silent')))),
        },
    };
});
/** Inputs that are more than words. */
const EXTRA_INPUTS = ['fields', 'color', 'image', 'thumbnail', 'buttons', 'avatar'];
/** How the message is handled. */
const readHandling = (function (read, orFallback) {
    return ({
        timeoutMs: orFallback(DEFAULT_TIMEOUT_MS, (() => parseDuration('timeout', read('timeout'), '10s'))),
        deadlineMs: orFallback(DEFAULT_DEADLINE_MS, (() => parseDuration('deadline', read('deadline'), '60s'))),
        onError: orFallback(undefined, (() => parseChoice('on-error', read('on-error'), ['warn', 'fail']))) ?? 'warn',
        dryRun: parseBoolean('dry-run', read('dry-run')),
        summary: orFallback(false, (() => parseBoolean('summary', read('summary')))),
    });
});
const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_DEADLINE_MS = 60_000;
/** Inputs that may be Liquid templates. */
const TEMPLATE_INPUTS = ['title', 'text', 'fields', 'image', 'thumbnail', 'buttons', 'footer'];
/** Undefined if neither `mention` nor `users` is given. */
const readMentions = (async function (read, orFallback, note) {
    const [mention, users] = [read('mention'), read('users')];
    const fallback = ['failure'];
    const when = orFallback(fallback, (() => parseChoiceList('mention-when', read('mention-when'), WHEN_CONDITIONS, fallback)));
    if (mention.trim() === '' && users.trim() === '')
        return undefined;
    const { parseMentions: parseMentioning } = await Promise.resolve(require('./chunks/checks.js')).then((n => n.mention));
    return orFallback(undefined, (() => parseMentioning(mention, when, users, note)));
});
const readPayloadSource = (async function (read) {
    return ['payload', 'payload-file'].some((name => read(name).trim() !== ''))
        ? (await Promise.resolve(require('./chunks/custom.js')).then((n => n.payload))).readPayload(read)
        : undefined;
});
/** `slack-api` has a default, so it requests nothing by itself. */
const TARGET_INPUTS = ['slack-token', 'channel', 'thread', 'tags', 'message-id', 'live', 'reply-broadcast'];
/** `live` has a default too. */
const isUnused = (function (raw) {
    return ['', 'false'].includes(raw.trim().toLowerCase());
});
const readTarget = (async function (read) {
    return TARGET_INPUTS.some((name => !isUnused(read(name))))
        ? (await Promise.resolve(require('./chunks/common.js')).then((n => n.target))).parseTarget(read)
        : undefined;
});
/**
 * The default of `release` is `none`, so an empty value comes from an expression: the tool before this step released nothing.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs fills in defaults only for inputs that are not given.
 */
const readReleases$1 = (async function (raw, env) {
    const isEmpty = raw.trim() === '';
    if (isNone(raw) || (isEmpty && env['INPUT_RELEASE'] === undefined))
        return undefined;
    return (await Promise.resolve(require('./chunks/common.js')).then((n => n.releases))).parseReleases('release', isEmpty ? '[]' : raw);
});
const readOutbox = (async function (raw, allowedHosts) {
    return raw.trim() === '' ? undefined : (await Promise.resolve(require('./chunks/outbox.js')).then((n => n.outbox))).parseOutbox('outbox', raw, allowedHosts);
});

/** Inputs that are meant to contain secrets. */
const SECRET_INPUTS$1 = new Set(['WEBHOOK', 'SLACK-TOKEN', 'TOKEN', 'OUTBOX'].map((name => `INPUT_${name}`)));
/** A link to Discohook's editor that contains a message. Its secrets are masked and removed once it is decoded. */
const isEncodedMessage = (function (value) {
    return value.includes('discohook.') && /^\s*https:\/\/(?:www\.)?discohook\.(?:app|org)\/\S*\s*$/.test(value);
});
/** Lower-case words, one of which is in every webhook and token. Searching for them is faster than looking closely. */
const SIGNS$2 = [
    ...['hooks.slack', '/services/', 'webhooks/'],
    ...['xox', 'xapp', 'gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_'],
    // "https://", in Base64.
    'ahr0chm6ly9',
];
/** Webhooks, tokens, and passwords in inputs that are not meant for them: an error would quote them, and a message would show them. */
const findMisplaced = (async function (env) {
    const names = Object.keys(env).filter((name => name.startsWith('INPUT_') && !SECRET_INPUTS$1.has(name)));
    const values = names.flatMap((name => {
        const value = env[name] ?? '';
        return value.length >= SHORTEST$2 && !isEncodedMessage(value) ? [value] : [];
    }));
    const all = values.join('\n');
    return mayContainSecret(all.toLowerCase()) ? (await Promise.resolve(require('./chunks/checks.js')).then((n => n.secretShapes))).findSecrets(all) : [];
});
/** Also for the password in `https://user:password@host`. */
const mayContainSecret = (function (lower) {
    return SIGNS$2.some((sign => lower.includes(sign))) || (lower.includes('://') && lower.includes('@'));
});
const SHORTEST$2 = 10;

/** The file with the defaults of a repository, if there is one. */
const USUAL = '.github/hookline.yml';
/**
 * Fills inputs that the step leaves open from the config file.
 * @param early whether the repository may not be checked out yet, so that a requested file may appear later.
 */
const readInputs = (async function ({ runner, env, files }, early = false) {
    const input = withoutSecrets(runner);
    const asked = input('config').trim();
    const path = asked === '' ? USUAL : asked;
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const isThere = (() => workspace !== '' && files.exists(`${workspace}/${path}`));
    if ((asked === '' || early) && !isThere())
        return parseInputs(input, env);
    const { inputsWithConfig } = await Promise.resolve(require('./chunks/config.js')).then((n => n.index));
    const event = env['GITHUB_EVENT_NAME']?.trim() ?? '';
    return inputsWithConfig({ path, isNamed: asked !== '', event }, input, { env, files, runner });
});
/** Inputs that contain secrets. */
const SECRET_INPUTS = ['webhook', 'slack-token', 'token', 'outbox'];
/** Hides a secret that was put into another input by mistake, so that no message or error shows it. */
const withoutSecrets = (function ({ input, redact }) {
    return (name => {
        const value = input(name);
        const isLeft = value === '' || SECRET_INPUTS.includes(name) || IDS.test(value) || isEncodedMessage(value);
        return isLeft ? value : redact(value);
    });
});
/** IDs of messages, threads, and tags: digits that a webhook's ID may contain by chance. */
const IDS = /^[\d.\s]*$/;

/** Shorter parts are not secrets: hiding them would hide plain words all over the log. */
const SHORTEST$1 = 8;
/** A path segment of this length is a token even if it has only lower-case letters. */
const SURELY_TOKEN = 20;
/** Words in webhook paths that are long enough to look like a secret. */
const ROUTES = new Set(['services', 'triggers', 'webhooks', 'workflows']);
/**
 * The parts of a webhook URL that must never be shown: the whole URL, the path, the IDs and tokens in it, query values, and a password;
 * each also percent-decoded. For a text that is not a URL, the whole text. Longest first.
 */
const secretParts = (function (url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return longestFirst([url, ...(parsed === undefined ? [] : urlSecrets(parsed))].flatMap(withDecoded));
});
/** A token and its parts: the last part alone is enough for anyone who knows the others, which are IDs. */
const tokenParts = (function (token) {
    return longestFirst([token, ...token.split(/[-.]/).filter((part => part.length >= SURELY_TOKEN))].flatMap(withDecoded));
});
/** The forms in which secrets may appear, including percent-encoded, decoded, and JSON-escaped ones, longest first. */
const listForms = (function (secrets) {
    return longestFirst([...secrets].flatMap(encodedForms));
});
const urlSecrets = (function (url) {
    const segments = url.pathname.split('/').filter((segment => segment !== ''));
    const tokens = segments.filter(((segment, at) => isToken$1(segment, at === segments.length - 1)));
    const values = [...url.searchParams.values()].filter((value => isToken$1(value, false)));
    const inPath = tokens.length === 0 ? [] : [`${url.origin}${url.pathname}`, url.pathname, ...tokens];
    return [url.href, url.password, ...inPath, ...values];
});
/** The last segment of a path counts as a token, whatever it looks like. */
const isToken$1 = (function (part, last) {
    return part.length >= SHORTEST$1 &&
        !ROUTES.has(part.toLowerCase()) &&
        (last || part.length >= SURELY_TOKEN || /[0-9A-Z]/.test(part));
});
const encodedForms = (function (secret) {
    return withDecoded(secret).flatMap((form => [form, encodeURIComponent(form), encodeURI(form), jsonInside(form)]));
});
const jsonInside = (function (text) {
    return JSON.stringify(text).slice(1, -1);
});
const withDecoded = (function (part) {
    if (!part.includes('%'))
        return [part];
    try {
        return [part, decodeURIComponent(part)];
    }
    catch {
        return [part]; // a lone % is not an encoding
    }
});
const longestFirst = (function (parts) {
    return [...new Set(parts)].filter((part => part.length >= SHORTEST$1)).sort(((a, b) => b.length - a.length));
});

/**
 * Keeps every usable secret out of the log, whole and in parts, before anything else happens: webhooks, tokens, and the password of an
 * outbox URL.
 */
const maskSecrets = (async function ({ runner, env }) {
    const tokens = ['slack-token', 'token'].flatMap((input => tokenParts(runner.input(input).trim())));
    const secrets = webhookSecrets(runner.input, env).flatMap(secretParts);
    runner.mask(...secrets, ...tokens, ...(await findMisplaced(env)));
    const outbox = runner.input('outbox');
    if (outbox !== '')
        runner.mask(...(await Promise.resolve(require('./chunks/outbox.js')).then((n => n.outbox))).outboxSecrets(outbox));
});

/** What happened to all posts. Nearly every run delivers, and loads nothing of what a failure needs. */
const buildOutputs = (async function (receipts, inputs, deliveryContext, edges) {
    return receipts.every((({ kind }) => kind === 'delivered')) && !(inputs.outbox && deliveryContext.findEditable)
        ? toOutputs(receipts)
        : (await Promise.resolve(require('./chunks/undelivered.js'))).settleUndelivered(receipts, inputs, deliveryContext, edges);
});

const QUEUE = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;
/** `refs/pull/7/merge`, or the short form in `github.ref_name`. */
const PULL = /^(?:refs\/(?:remotes\/)?)?(?:pull\/)?(\d+)\/(?:merge|head)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
/**
 * Reads a ref in any form that an event uses: `refs/heads/\u2026`, `refs/tags/\u2026`, `refs/pull/N/merge`, a merge queue's branch, or a bare name.
 * `type` says what a bare name means (a branch by default). A commit hash is not a ref.
 */
const readRef = (function (value, type) {
    const ref = readString(value);
    if (ref === undefined || COMMIT.test(ref))
        return undefined;
    const pull = PULL.exec(ref);
    if (pull && type === undefined)
        return { kind: 'pull', number: Number(pull[1]) };
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    const short = ref.replace(/^refs\/heads\//, '');
    if (short.startsWith('refs/'))
        return undefined;
    if (type === 'tag')
        return { kind: 'tag', name: short };
    const queue = QUEUE.exec(short);
    if (queue?.[1] !== undefined)
        return { kind: 'queue', base: queue[1], number: Number(queue[2]) };
    return { kind: 'branch', name: short };
});
const cleanName = (function (value) {
    return readName(value) ?? value;
});
/** `main`, `mona:main`, `v1.2.0`, `#12`, `#12 in the merge queue of main`: a name in a sentence. */
const refName = (function (ref) {
    switch (ref.kind) {
        case 'branch':
            return branchName(ref.name, ref.fork);
        case 'tag':
            return cleanName(ref.name);
        case 'pull':
            return `#${ref.number}`;
        case 'queue':
            return `#${ref.number} in the merge queue of ${cleanName(ref.base)}`;
    }
});
/** As GitHub writes it: the owner comes before a fork's branch. */
const branchName = (function (branch, fork) {
    if (fork === undefined)
        return cleanName(branch);
    return fork.owner === undefined
        ? `${cleanName(branch)} of a deleted fork`
        : `${fork.owner}:${cleanName(branch)}`;
});
/** A ref's page on the server. Slashes stay; everything else is encoded. */
const refUrl = (function (repoUrl, ref) {
    switch (ref.kind) {
        case 'branch':
            return pathUnder(`${repoUrl}/tree`, ref.name);
        case 'tag':
            return pathUnder(`${repoUrl}/releases/tag`, ref.name);
        case 'pull':
        case 'queue':
            return `${repoUrl}/pull/${ref.number}`;
    }
});
/** `main`, `tag v1.2.0`, `pull request #12`, `pull request #12 in the merge queue of main`; a link if the repository is known. */
const linkRef = (function (repoUrl, ref) {
    const target = repoUrl === undefined ? undefined : refUrl(repoUrl, ref);
    switch (ref.kind) {
        case 'branch':
            return [link(refName(ref), target)];
        case 'tag':
            return [text('tag '), link(refName(ref), target)];
        case 'pull':
            return [link(`pull request #${ref.number}`, target)];
        case 'queue':
            return [
                link(`pull request #${ref.number}`, target),
                text(` in the merge queue of ${cleanName(ref.base)}`),
            ];
    }
});
/** Parts that no file or ref has, and that would point outside the folder: `.`, `..`, and the nothing before a slash at the start. */
const LEADS_AWAY = /^\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/** A path below an address. Slashes stay; everything else is encoded. Undefined if it would lead elsewhere. */
const pathUnder = (function (base, path) {
    return LEADS_AWAY.test(path) ? undefined : `${base}/${path.split('/').map(encodePart).join('/')}`;
});
const encodePart = (function (part) {
    return encodeURIComponent(part.toWellFormed());
});
const ALL_ZEROS = /^0+$/;
/** A commit hash; undefined for the zeros that mean "no commit". */
const readSha = (function (value) {
    return value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !ALL_ZEROS.test(value)
        ? value.toLowerCase()
        : undefined;
});
/** A commit as Git shows it: seven digits, linked. */
const linkCommit = (function (repoUrl, sha) {
    const short = sha.slice(0, 7);
    return repoUrl === undefined ? code(short) : link(short, commitUrl(repoUrl, sha));
});
/** A commit's page. */
const commitUrl = (function (repoUrl, sha) {
    return repoUrl === undefined ? undefined : `${repoUrl}/commit/${sha}`;
});

/**
 * What an event says about a commit; undefined if it names none.
 * @param serverUrl GitHub's URL, for the author's address.
 */
const readCommit = (function (sha, raw, serverUrl) {
    const hash = readSha(readString(sha) ?? readString(raw?.id));
    const title = readTitle(raw?.message);
    if (hash === undefined && title === undefined)
        return undefined;
    return {
        ...known('sha', hash),
        ...known('title', title),
        ...known('message', readString(raw?.message)),
        ...known('author', readAuthor(raw, serverUrl)),
    };
});
/** GitHub's own lists cut a title after 72 characters. Anyone who writes much more writes a body. */
const TITLE = 200;
/** How GitHub starts the message of a merge commit. The pull request's title is the next line with text. */
const MERGE = /^Merge pull request (#\d+) from \S+\s*[\r\n]+\s*(\S.*)/;
/** The first line of a commit message. For the merge of a pull request, `Fix the cart total (#12)`. */
const readTitle = (function (message) {
    const [, number, merged] = MERGE.exec(readString(message)?.trim() ?? '') ?? [];
    const title = merged === undefined ? readFirstLine(message) : readName(`${merged.trim()} (${number ?? ''})`);
    return title === undefined ? undefined : cutText(title, TITLE);
});
/**
 * The login in an address that GitHub gives to people who keep theirs private. The address of another server says nothing about logins
 * here. https://docs.github.com/account-and-profile/reference/email-addresses-reference#your-noreply-email-address
 */
const readNoreplyLogin = (function (email, serverUrl) {
    const [, login, domain] = /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.([\w.-]+)$/i.exec(email ?? '') ?? [];
    const server = URL.canParse(serverUrl ?? '') ? new URL(serverUrl ?? '').hostname : undefined;
    return domain !== undefined && domain.toLowerCase() === server ? login : undefined;
});
/** A commit's author: the login if GitHub or the address names it, and the name in the commit. */
const readAuthor = (function (commit, serverUrl) {
    const username = readName(commit?.author?.username);
    const email = readName(commit?.author?.email);
    const login = username ?? readNoreplyLogin(email, serverUrl);
    const shown = username ?? readName(commit?.author?.name) ?? login;
    return shown === undefined
        ? undefined
        : { name: shown, ...known('login', login), ...known('email', email) };
});
/** `a1b2c3d Fix the cart total \u2014 octocat`: hash, first line, author. Leaves out what is unknown. */
const formatCommitLine = (function (repoUrl, commit) {
    const { sha, title, author } = commit;
    return [
        ...(sha === undefined ? [] : [linkCommit(repoUrl, sha)]),
        ...(title === undefined ? [] : formatNumberAndTitle(sha === undefined ? title : ` ${title}`, repoUrl)),
        ...(author === undefined ? [] : [text(` \u2014 ${author.name}`)]),
    ];
});
/** A title that ends in the number of the pull request, as GitHub writes it. The number becomes a link. */
const formatNumberAndTitle = (function (title, repoUrl) {
    const [, before, number] = /^(.*\()#(\d+)\)$/.exec(title) ?? [];
    if (repoUrl === undefined || before === undefined || number === undefined)
        return [text(title)];
    return [text(before), link(`#${number}`, `${repoUrl}/pull/${number}`), text(')')];
});

/** `1,100` */
const formatNumber = (function (n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
});

/** The repository that the event is about, or the one that runs the workflow. */
const readRepo = (function (payload, context) {
    const own = readName(payload?.repository?.full_name);
    const full = own ?? readName(context.repository);
    if (full === undefined)
        return undefined;
    return { name: full, url: readUrl(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
});
/** An account that an event names. Only people have an avatar here. */
const readPerson = (function (account) {
    const login = readName(account?.login);
    if (login === undefined)
        return undefined;
    const isPerson = account?.type !== 'Bot' && !login.endsWith('[bot]');
    return {
        login,
        ...known('url', readUrl(account?.html_url)),
        ...(isPerson && known('avatar', readUrl(account?.avatar_url))),
    };
});
/** Who caused the event, or who started the run. */
const readActor = (function (payload, context) {
    return readPerson(payload?.sender) ?? readPerson({ login: context.actor });
});
/** The two keys that every Subject starts with. */
const readActorAndRepo = (function (payload, context) {
    return ({
        ...known('repo', readRepo(payload, context)),
        ...known('actor', readActor(payload, context)),
    });
});
/** What a run ran on, as far as its context says: the ref and the commit, never a pull request's merge ref or merge commit. */
const readContextChange = (function (context) {
    const ref = readRef(context.ref);
    return {
        ...known('ref', ref),
        ...known('commit', ref?.kind === 'pull' ? undefined : readCommit(context.sha)),
        facts: [],
    };
});
const capitalize = (function (words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
});
/** `1 commit`, `2 commits` */
const pluralize = (function (n, one, many = `${one}s`) {
    return `${formatNumber(n)} ${n === 1 ? one : many}`;
});

const readPushParts = (function ({ payload, context }) {
    return ({
        payload,
        ...readActorAndRepo(payload, context),
        ...known('ref', readRef(readString(payload.ref) ?? context.ref)),
        serverUrl: context.serverUrl,
    });
});
/** Whether the news is a new tag, or a new branch without its own commits. */
const isRefNew = (function ({ payload, ref }) {
    return payload.created === true && (ref?.kind === 'tag' || readObjects(payload.commits).length === 0);
});
/** Where the news leads. */
const findPushPage = (function (pushed) {
    const { payload, repo, ref } = pushed;
    if (payload.deleted === true)
        return repo?.url;
    if (isRefNew(pushed))
        return repo && ref ? refUrl(repo.url, ref) : repo?.url;
    return readUrl(payload.compare) ?? readUrl(payload.head_commit?.url) ?? repo?.url;
});
const refNoun = (function (ref) {
    return (ref?.kind === 'tag' ? 'tag' : 'branch');
});

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
const push = (function (event) {
    const pushed = readPushParts(event);
    return {
        ...known('repo', pushed.repo),
        ...known('actor', pushed.actor),
        runIsTheNews: true,
        news: {
            get url() {
                return findPushPage(pushed);
            },
            read: (async () => (await Promise.resolve(require('./chunks/events.js')).then((n => n.pushNews))).buildPushNews(pushed)),
        },
        change: pushed.payload.deleted === true ? describeDeletion(pushed) : readPushChange(pushed, event.context),
    };
});
/** A deleted ref has neither a page nor a commit. */
const describeDeletion = (function ({ ref }) {
    return ({
        ...known('ref', ref),
        isDeleted: true,
        facts: [[text(`${refNoun(ref)} deleted`)]],
    });
});
const readPushChange = (function ({ payload, ref, serverUrl }, context) {
    const sha = readString(payload.head_commit?.id) ?? context.sha;
    const commit = readCommit(sha, payload.head_commit, serverUrl);
    return {
        ...known('ref', ref ?? readRef(context.ref)),
        ...known('commit', commit),
        facts: describePush(payload, ref),
        ...known('author', commit?.author),
    };
});
const describePush = (function (payload, ref) {
    const total = readObjects(payload.commits).length;
    const created = payload.created === true;
    const compare = created ? undefined : readUrl(payload.compare);
    return [
        ...(payload.forced === true ? [[link('force-pushed', compare)]] : []),
        ...(created ? [[text(`new ${refNoun(ref)}`)]] : []),
        ...(total > 1 ? [[link(pluralize(total, 'commit'), compare)]] : []),
    ];
});

/** The subject of an event that is news by itself. Its run ran on what the context names. */
const newsSubject = (function (base, context, news) {
    return ({
        ...base,
        runIsTheNews: false,
        news,
        change: readContextChange(context),
    });
});
/** The subject of an event that only starts workflows: the run is the news. */
const triggerSubject = (function (base, context, start) {
    return ({
        ...base,
        runIsTheNews: true,
        ...known('fields', start.fields),
        news: {
            mark: start.mark,
            title: start.title,
            ...known('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
            shows: 'all',
            // The title says that someone started it, and with what.
            impliesFacts: true,
        },
        change: start.change,
    });
});

/** Nobody started it: `github.actor` is the last person who edited the schedule, and it is not their doing. */
const schedule = (function ({ payload, context }) {
    const repo = readRepo(payload, context);
    return triggerSubject(known('repo', repo), context, {
        mark: 'schedule',
        title: `Scheduled run of ${readName(context.workflow) ?? 'a workflow'}`,
        change: { ...readContextChange(context), facts: [[text('scheduled')]] },
    });
});

/** Short and always loaded. `frequent.ts` and `others.ts` hold the rest. A new event is one file and one line there. */
const readers = new Map([
    ['push', push],
    ['schedule', schedule],
]);
const findReader = (async function (event) {
    const found = readers.get(event) ?? (await Promise.resolve(require('./chunks/events.js')).then((n => n.frequent))).frequent.get(event);
    if (found)
        return found;
    // An event without its own reader still says what happened, who did it, and where.
    const { others, plain } = await Promise.resolve(require('./chunks/events-others.js'));
    return others.get(event) ?? plain;
});
/** What the event is about. */
const readSubject = (async function (payload, context) {
    return (await findReader(context.event))({ payload, context });
});

/**
 * Whether the message is about the run or about the event. In `auto`, a failed run is the news, unless the event itself reports the
 * failure: a failed deployment is news about the deployment, not about the workflow that reacts to it.
 */
const chooseAbout = (function (inputs, subject, status) {
    if (subject.run)
        return 'run';
    if (inputs.about !== 'auto')
        return inputs.about;
    if (inputs.needs || inputs.steps || inputs.phase || subject.runIsTheNews)
        return 'run';
    const eventSaysSo = subject.status === status && (inputs.job.status ?? 'success') === 'success';
    return status === 'success' || eventSaysSo ? 'event' : 'run';
});

/** Whether a text may contain an emoji name. Only then are all of them loaded. */
const NAME = /:[a-z\d_+-]{1,60}:/;
const mayNameEmoji = (function (source) {
    return NAME.test(source);
});
/** Draws the emoji in a text; absent if none is named. */
const emojiFor = (async function (source) {
    return mayNameEmoji(source) ? (await Promise.resolve(require('./chunks/emoji.js')).then((n => n.emoji))).replaceEmoji : undefined;
});
/** A line in which GitHub draws emoji, such as a title. */
const drawEmoji = (async function (line) {
    return (await emojiFor(line))?.(line) ?? line;
});

/** Keys of texts in which GitHub draws emoji, anywhere in a payload: titles, and the whole messages of commits. */
const TEXTS = new Set(['title', 'display_title', 'message']);
/** Objects whose names people choose, unlike those of programs. */
const NAMED$1 = new Set(['release', 'releases', 'label', 'labels', 'category']);
/**
 * Replaces emoji short names where GitHub draws them: in titles, commit messages, and the names of releases and labels. Loads the emoji
 * data only if a payload may need it. Leaves Markdown texts alone.
 */
const drawNames = (async function (payload) {
    return hasNaming(payload, '')
        ? (await Promise.resolve(require('./chunks/emoji.js')).then((n => n.drawInside))).drawInside(payload, '', isDrawn)
        : payload;
});
/** Whether GitHub draws emoji in the text with a key of an object that itself has the key `inside`. */
const isDrawn = (function (key, inside) {
    return TEXTS.has(key) || (key === 'name' && NAMED$1.has(inside));
});
/** Whether a text may contain a short name. Uses plain loops and no list of all lines: an event may have 25 MB. */
const hasNaming = (function (value, inside) {
    if (Array.isArray(value)) {
        for (const item of value)
            if (hasNaming(item, inside))
                return true;
    }
    else if (isJsonObject(value)) {
        for (const key in value) {
            const inner = value[key];
            const found = typeof inner === 'string' ? isDrawn(key, inside) && mayNameEmoji(inner) : hasNaming(inner, key);
            if (found)
                return true;
        }
    }
    return false;
});

/** The run of the workflow that this step is part of, or the one that the event is about. */
const buildRun = (function (subject, { phase }, context) {
    return subject.run ?? {
        ...known('workflow', readName(context.workflow)),
        ...known('url', runUrl(context)),
        ...known('number', context.runNumber),
        attempt: context.attempt,
        ...known('durationMs', phase?.kind === 'updated' ? phase.elapsedMs : undefined),
        ...findStarter(subject, context),
    };
});
/** The context names who started a re-run; the event still names who caused the first attempt. */
const findStarter = (function ({ actor }, context) {
    const again = context.attempt > 1 ? readName(context.actor) : undefined;
    const login = again ?? actor?.login;
    return { ...known('actor', login), ...(login === actor?.login && known('avatar', actor?.avatar)) };
});
/** `\u2026/actions/runs/1`, with the attempt if it is not the first. */
const runUrl = (function ({ serverUrl, repository, runId, attempt }) {
    if (repository === undefined || runId === undefined)
        return undefined;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return attempt > 1 ? `${url}/attempts/${attempt}` : url;
});
/** The job of this step, if the message is about it. Its check run gives its page without an API call. */
const buildJob = (function (subject, inputs, context) {
    const label = readName(context.job);
    if (subject.run || inputs.needs || label === undefined)
        return undefined;
    const { serverUrl, repository, runId } = context;
    const id = inputs.job.checkRunId;
    const url = id && repository && runId && `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`;
    return {
        name: label,
        ...known('url', url || undefined),
        matrix: inputs.matrix.flatMap((value => readName(value) ?? [])),
    };
});

/** Worst first. */
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'];
/** Failure, then cancelled, then success; `skipped` only if all are skipped. Undefined for an empty list. */
const worstStatus = (function (statuses) {
    return WORST_FIRST.find((status => statuses.includes(status)));
});
const isRed = (function (status) {
    return status === 'failure' || status === 'cancelled';
});
/**
 * The status to report: the user's; otherwise the worst of `needs`; otherwise the event's own; otherwise the job's, which is still running
 * at its start. A failed job always counts unless the user sets the status.
 */
const findStatus = (function (inputs, eventStatus) {
    if (inputs.status)
        return { status: inputs.status, source: 'the input status' };
    const job = inputs.job.status;
    const ofJob = {
        status: job ?? 'success',
        source: job ? 'the job' : 'no sign of a failure',
    };
    const ofNeeds = worstStatus(listResults(inputs.needs));
    const reported = ofNeeds ?? eventStatus;
    if (reported === undefined && inputs.phase?.kind === 'started' && !isRed(job))
        return { status: 'running', source: 'the start of the job' };
    if (reported === undefined)
        return ofJob;
    const worst = isRed(job) ? (worstStatus([reported, job]) ?? reported) : reported;
    return worst === reported ? { status: reported, source: ofNeeds ? 'needs' : 'the event' } : ofJob;
});
const decideStatus = (function (...given) {
    return findStatus(...given).status;
});
/** Whether the job that reports has gone wrong itself, worse than any of those that it reports over. */
const isFromReporter = (function ({ status, needs }, decided) {
    return status === undefined &&
        needs !== undefined &&
        (decided === 'failure' || decided === 'cancelled') &&
        worstStatus(listResults(needs)) !== decided;
});
const listResults = (function (jobs) {
    return (jobs ?? []).map((job => job.result));
});
/** Whether GitHub reports it as cancelled, which includes timeouts. */
const isCancelledByGitHub = (function ({ status, ...inputs }, eventStatus) {
    return (status === undefined || status === 'cancelled') && decideStatus(inputs, eventStatus) === 'cancelled';
});

/** Combines the inputs, the event, and the run's context. */
const collectFacts = (async function (inputs, file, context) {
    const subject = await readSubject(await drawNames(file.payload), eventContext(file, context));
    // The deployment that starts a job may be over while the job itself has just started.
    const startedAt = inputs.phase?.kind === 'started' && !subject.run;
    const status = decideStatus(inputs, startedAt ? undefined : subject.status);
    return {
        status,
        reportedStatus: inputs.status ?? (subject.run ? subject.status : undefined) ?? status,
        ...known('reporterStatus', isFromReporter(inputs, status) ? status : undefined),
        ...known('statusWord', inputs.statusWord),
        about: file.readable ? chooseAbout(inputs, subject, status) : 'run',
        subject,
        run: buildRun(subject, inputs, context),
        ...known('page', runUrl(context)),
        ...known('job', buildJob(subject, inputs, context)),
        jobs: cleanNames(inputs.needs ?? []),
        failedSteps: cleanNames(inputs.steps ?? []).flatMap((step => (step.result === 'failure' ? step.name : []))),
        failures: [],
        transitions: [],
        gaps: [],
    };
});
/** What the runner would say about the run if the payload's event had started it. */
const eventContext = (function (file, context) {
    if (!file.readable || !file.instead)
        return context;
    const { ref: _ref, sha: _sha, actor: _actor, ...rest } = context;
    const { event, ref, sha } = file.instead;
    return { ...rest, event, ...known('ref', ref), ...known('sha', sha) };
});
const cleanNames = (function (ended) {
    return ended.flatMap((one => {
        const label = readName(one.name);
        return label === undefined ? [] : [{ ...one, name: label }];
    }));
});

/** Whether a message is due. `turns` are the words that apply in comparison with earlier runs. */
const isDue = (function (when, status, transitions = []) {
    return when.some((word => word === 'always' ||
        word === status ||
        // As in GitHub's own required checks.
        (word === 'success' && status === 'neutral') ||
        transitions.includes(word)));
});
/** Whether the message is about a run that has failed: only then there are failures to look for. */
const reportsFailure = (function ({ reportedStatus, about }) {
    return reportedStatus === 'failure' && about === 'run';
});
/**
 * Whether to check a cancelled run again: GitHub also says so for a timeout, which is a failure. Then `failure`, `broken`, and `changed`
 * may apply.
 */
const mayBeTimeout = (function (facts, { details, ...inputs }) {
    return facts.about === 'run' &&
        facts.reportedStatus === 'cancelled' &&
        details !== 'none' &&
        inputs.when.some((word => word !== 'success' && word !== 'skipped' && word !== 'fixed')) &&
        isCancelledByGitHub(inputs, facts.subject.status);
});
/** The commit of a failure that the event names only by its hash. A pull request's commit has the pull request's title. */
const findUntitled = (function ({ reportedStatus, status, subject }, { when, details }) {
    const { commit, pull } = subject.change;
    return reportedStatus === 'failure' &&
        pull === undefined &&
        commit?.title === undefined &&
        details !== 'none' &&
        isDue(when, status, TRANSITIONS)
        ? commit?.sha
        : undefined;
});
/** Whether GitHub's API may have something to add: what failed, or what the runs before were. */
const wantsDetails = (function (facts, inputs) {
    const { when, details, mentions } = inputs;
    return ((reportsFailure(facts) && details !== 'none' && isDue(when, facts.status)) ||
        [...when, ...(mentions?.when ?? [])].some(isTransition) ||
        mayBeTimeout(facts, inputs) ||
        findUntitled(facts, inputs) !== undefined);
});

/** The repository's page for the ref; undefined if the ref was deleted. */
const homeOfRef = (function ({ ref, isDeleted, home }, repo) {
    if (isDeleted)
        return undefined;
    if (ref?.kind === 'branch')
        return home?.url ?? (ref.fork ? undefined : repo?.url);
    return repo?.url;
});
/** The page of the ref itself. */
const pageOfRef = (function (change, repo) {
    const home = homeOfRef(change, repo);
    return change.ref && home ? refUrl(home, change.ref) : undefined;
});

/** `on main`, `on mona:main`, `on tag v1.2.0`, `on pull request #12`: after a title. */
const formatOn = (function (change, repo) {
    const { ref, pull } = change;
    if (pull && isOnPull(change))
        return [text('on '), link(`pull request #${pull.number}`, pull.url)];
    return ref ? [text('on '), ...linkRef(homeOfRef(change, repo), ref)] : [];
});
/** A pull request with a title is identified by it, and so is one whose branches are listed below. */
const isOnPull = (function (change) {
    return change.title !== undefined || change.ref === undefined || hasBranchesLine(change);
});
const hasBranchesLine = (function ({ ref, commit, pull }) {
    return ref?.kind === 'branch' && pull?.base !== undefined && commit?.title === undefined;
});
/** The same with what is said of the result: `on pull request #12 (3rd run)`. */
const headlineEnd = (function (change, repo, aside) {
    return [
        ...formatOn(change, repo),
        ...(aside === undefined ? [] : [text(` ${aside}`)]),
    ];
});
/** The commit; for a pull request also its branches: `a1b2c3d \u00b7 mona:fix/cart \u2192 main \u2014 octocat`. */
const changeLines = (function (change, repo) {
    const { commit } = change;
    if (hasBranchesLine(change))
        return [branchesLine(change, pageUrl(change, repo))];
    return commit === undefined || isHashAlone(change) ? [] : [formatCommitLine(pageUrl(change, repo), commit)];
});
const pageUrl = (function ({ home }, repo) {
    return home?.url ?? repo?.url;
});
/** A hash says too little for its own line. */
const isHashAlone = (function (change) {
    return change.commit?.title === undefined && change.commit?.author === undefined && !hasBranchesLine(change);
});
/** The commit as a small fact, if only its hash is known. `isNamed`: the headline has that hash. */
const commitFacts = (function (change, repo, isNamed = false) {
    const sha = change.commit?.sha;
    const page = pageUrl(change, repo);
    if (sha === undefined || !isHashAlone(change))
        return [];
    if (!isNamed)
        return [[linkCommit(page, sha)]];
    return page === undefined ? [] : [[link('commit', commitUrl(page, sha))]];
});
const branchesLine = (function ({ ref, commit, pull, author }, page) {
    if (ref?.kind !== 'branch' || pull?.base === undefined)
        return [];
    return [
        ...(commit?.sha === undefined ? [] : [linkCommit(page, commit.sha), text(' \u00b7 ')]),
        // Linked here too: if the headline is one link to the run, nothing else leads to the pull request.
        link(`${refName(ref)} \u2192 ${pull.base}`, pull.url),
        // The branch of a fork already names its owner.
        ...(author === undefined || ref.fork?.owner === author.name ? [] : [text(` \u2014 ${author.name}`)]),
    ];
});
/** Whether the change may follow a body without a separator, as a single paragraph. */
const isShort = (function (body) {
    return body.length < 2 && body[0]?.kind !== 'list';
});
/** The pull request, unless the headline names it, and other things worth a mention. */
const changeFacts = (function (change) {
    return [
        ...(change.pull && !isOnPull(change)
            ? [[link(`pull request #${change.pull.number}`, change.pull.url)]]
            : []),
        ...change.facts,
    ];
});

/**
 * GitHub's conclusions and states as the four words that Hookline reports. `neutral` counts as passed, as in GitHub's own checks.
 * `action_required` has no result yet. https://docs.github.com/rest/checks/runs
 */
const STATUS_OF = {
    success: 'success',
    neutral: 'success',
    failure: 'failure',
    error: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    stale: 'skipped',
};
const toStatus = (function (conclusion) {
    return entry$1(STATUS_OF, conclusion);
});
/** The phrase and the symbol of a result, or of a run without one. */
const describeStatus = (function (status) {
    switch (status) {
        case 'success':
            return { past: 'passed', mark: 'passed' };
        case 'failure':
            return { past: 'failed', mark: 'failed' };
        case 'cancelled':
            return { past: 'was cancelled', mark: 'cancelled' };
        case 'skipped':
            return { past: 'was skipped', mark: 'skipped' };
        case 'neutral':
            return { past: 'finished as neutral', mark: 'neutral' };
        case 'running':
            return { past: 'is running', mark: 'running' };
        case 'waiting':
            return { past: 'waits for approval', mark: 'waiting' };
    }
});

/** Conclusions that the four reported words do not describe well. `neutral` blocks nothing, but nothing passed. */
const PRECISE_PHRASES = {
    error: { phrase: 'failed with an error' },
    timed_out: { phrase: 'timed out' },
    startup_failure: { phrase: 'failed to start' },
    stale: { phrase: 'became stale' },
    neutral: { phrase: 'finished as neutral', mark: 'neutral' },
};
const UNFINISHED_PHRASES = {
    action_required: { phrase: 'requires action', mark: 'waiting' },
    requested: { phrase: 'was queued', mark: 'waiting' },
    queued: { phrase: 'is queued', mark: 'waiting' },
    pending: { phrase: 'is pending', mark: 'waiting' },
    waiting: { phrase: 'is waiting', mark: 'waiting' },
    in_progress: { phrase: 'is running', mark: 'started' },
    completed: { phrase: 'finished', mark: 'news' },
};
/** What happened to a check, a suite, a job or a commit status. https://docs.github.com/rest/checks/runs */
const describeResult = (function (conclusion, state) {
    const status = toStatus(conclusion);
    if (status !== undefined) {
        const { past, mark } = describeStatus(status);
        return { phrase: past, mark, status, ...entry$1(PRECISE_PHRASES, conclusion) };
    }
    return (entry$1(UNFINISHED_PHRASES, conclusion) ??
        entry$1(UNFINISHED_PHRASES, state) ?? { phrase: 'was updated', mark: 'news' });
});

/** GitHub's own colors for the same things. https://primer.style/product/primitives/color/ */
const COLORS = {
    failure: 0xcf222e,
    success: 0x1a7f37,
    cancelled: 0x6e7781,
    neutral: 0x6e7781,
    news: 0x0969da,
    merged: 0x8250df,
    warning: 0xbf8700,
};

/** The one table of symbols and colors. They add nothing to the words. */
const LOOKS = {
    failed: { symbol: '\u274c', color: COLORS.failure },
    passed: { symbol: '\u2705', color: COLORS.success },
    cancelled: { symbol: '\ud83d\udeab', color: COLORS.cancelled },
    skipped: { symbol: '\u23ed\ufe0f', color: COLORS.neutral },
    neutral: { symbol: '\u26aa', color: COLORS.neutral },
    running: { symbol: '\ud83d\udd04', color: COLORS.news },
    waiting: { symbol: '\u23f3', color: COLORS.warning },
    release: { symbol: '\ud83d\udce6', color: COLORS.news },
    deployed: { symbol: '\ud83d\ude80', color: COLORS.success },
    pushed: { symbol: '\ud83d\udce4', color: COLORS.news },
    tagged: { symbol: '\ud83c\udff7\ufe0f', color: COLORS.news },
    deleted: { symbol: '\ud83d\uddd1\ufe0f', color: COLORS.neutral },
    opened: { symbol: '\ud83c\udd95', color: COLORS.news },
    closed: { symbol: '\u2611\ufe0f', color: COLORS.neutral },
    merged: { symbol: '\ud83d\udd00', color: COLORS.merged },
    issue: { symbol: '\ud83d\udcdd', color: COLORS.news },
    comment: { symbol: '\ud83d\udcac', color: COLORS.news },
    schedule: { symbol: '\u23f0', color: COLORS.neutral },
    started: { symbol: '\u25b6\ufe0f', color: COLORS.news },
    approved: { symbol: '\ud83d\udc4d', color: COLORS.success },
    rejected: { symbol: '\u270b', color: COLORS.warning },
    warning: { symbol: '\u26a0\ufe0f', color: COLORS.warning },
    star: { symbol: '\u2b50', color: COLORS.news },
    fork: { symbol: '\ud83c\udf74', color: COLORS.news },
    package: { symbol: '\ud83d\udce6', color: COLORS.news },
    wiki: { symbol: '\ud83d\udcd6', color: COLORS.news },
    settings: { symbol: '\u2699\ufe0f', color: COLORS.neutral },
    milestone: { symbol: '\ud83c\udfc1', color: COLORS.news },
    news: { symbol: '\ud83d\udd14', color: COLORS.news },
};

/** Failed jobs or steps named before the rest is counted. */
const NAMED = 6;
/** A message about the run: what passed or failed, on what, and why. */
const runMessage = (function (facts, turn) {
    const { run, subject } = facts;
    const verb = describeStatus(facts.reportedStatus);
    const own = precise(facts);
    // "timed out" says more than "is still failing".
    const isPlain = own?.phrase === undefined || own.phrase === verb.past;
    const phrase = isPlain || turn?.isPrecise ? (turn?.words ?? verb.past) : own.phrase;
    return {
        ...LOOKS[own?.mark ?? verb.mark],
        title: `${shortenName(formatRunTitle(facts))} ${phrase}`,
        ...known('url', facts.job?.url ?? run.url),
        where: headlineEnd(subject.change, subject.repo, isPlain ? turn?.aside : undefined),
        ...known('afterColon', subject.change.title),
        ...bodyWithWhy(facts, formatFailures(facts)),
        isAuthored: false,
        change: changeLines(subject.change, subject.repo),
        fields: subject.fields ?? [],
        facts: buildRunFacts(facts),
        ...known('actorAvatar', buildActorAvatar(run)),
        ...known('more', run.url),
    };
});
const buildActorAvatar = (function ({ actor, avatar }) {
    return actor === undefined || avatar === undefined ? undefined : { login: actor, url: avatar };
});
/** A word that says more than the status: the user's, or the conclusion of the run that the event reports. */
const precise = (function ({ reportedStatus, statusWord, run, subject, }) {
    if (statusWord !== undefined)
        return describeResult(statusWord);
    return reportedStatus === subject.status ? run : undefined;
});
/** `CI \u203a test (windows, 24)`: the workflow names the run. Adds the job if it reports on itself. */
const formatRunTitle = (function ({ run, job }) {
    const workflow = run.workflow ?? 'The workflow';
    if (!job)
        return workflow;
    const matrixJob = job.matrix.length > 0 ? ` (${job.matrix.join(', ')})` : '';
    return `${workflow} \u203a ${job.name}${matrixJob}`;
});
/** The body of a failed run only says why it failed. */
const bodyWithWhy = (function (facts, body) {
    return ({
        body,
        why: reportsFailure(facts) ? body : [],
    });
});
const formatFailures = (function (facts) {
    const steps = facts.failedSteps;
    const lines = [
        ...(steps.length > 0 ? [stepsFailed(steps.map((step => [strong(text(step))])))] : []),
        ...failedJobs(facts),
    ];
    return lines.length > 0 ? [{ kind: 'paragraph', of: lines.flatMap(withLineBreak) }] : [];
});
/** Joins lines into one paragraph. */
const withLineBreak = (function (line, index) {
    return index === 0 ? line : [{ kind: 'break' }, ...line];
});
/** With commas, or in a sentence with a word before the last: `a, b and c`; the rest is counted. */
const joinItems = (function (items, word) {
    const left = Math.max(0, items.length - NAMED);
    const lastAt = left > 0 ? -1 : items.length - 1;
    return [
        ...items
            .slice(0, NAMED)
            .flatMap(((item, index) => index === 0 ? item : [text(index === lastAt && word !== undefined ? ` ${word} ` : ', '), ...item])),
        ...(left > 0 ? [text(` ${word ?? 'and'} ${left} more`)] : []),
    ];
});
/** `Step unit failed`, `Steps unit and lint failed` */
const stepsFailed = (function (steps) {
    return [
        text(steps.length === 1 ? 'Step ' : 'Steps '),
        ...joinItems(steps, 'and'),
        text(' failed'),
    ];
});
/** One line per job that did not pass, failed ones first. */
const failedJobs = (function ({ jobs, run }) {
    const wrong = [...withResult(jobs, 'failure'), ...withResult(jobs, 'cancelled')];
    const lines = wrong.slice(0, NAMED).map(jobLine);
    const left = wrong.length - NAMED;
    return left > 0 ? [...lines, [link(`and ${left} more`, run.url)]] : lines;
});
/** `build was cancelled` */
const jobLine = (function ({ name, result }) {
    return [
        strong(text(name)),
        text(` ${describeStatus(result).past}`),
    ];
});
const withResult = (function (jobs, result) {
    return jobs.filter((job => job.result === result));
});
const buildRunFacts = (function (facts) {
    const { run, subject } = facts;
    const number = run.number === undefined ? undefined : `run #${run.number}`;
    const attempt = run.attempt > 1 ? `attempt ${run.attempt}` : undefined;
    const which = [number, attempt].filter((part => part !== undefined)).join(', ');
    const starter = formatStarter(facts);
    return [
        // "test: 2 of 6 failed" counts otherwise, and more closely.
        ...(facts.failures.some((({ matrixJobs }) => matrixJobs.length > 0)) ? [] : formatJobCounts(facts.jobs)),
        // If everything passed, nobody looks up a hash.
        ...(facts.reportedStatus === 'success' ? [] : commitFacts(subject.change, subject.repo)),
        ...changeFacts(subject.change),
        ...(run.durationMs === undefined ? [] : [[text(describeTime(run.durationMs, facts.reportedStatus))]]),
        ...(which === '' ? [] : [[link(which, run.url)]]),
        ...(starter === undefined ? [] : [[text(starter)]]),
        ...describeReporter(facts),
    ];
});
/** `4m 12s`; `4m 12s so far` of a run that is not over. */
const describeTime = (function (durationMs, status) {
    return `${formatDuration(durationMs)}${status === 'running' || status === 'waiting' ? ' so far' : ''}`;
});
/** The result of the reporting job, if neither the headline nor the body has it. */
const describeReporter = (function (facts) {
    const isInBody = facts.failedSteps.length > 0 || facts.failures.some((({ isOwn }) => isOwn));
    const status = facts.reportedStatus === facts.status ? !isInBody && facts.reporterStatus : facts.status;
    return status ? [[text(`the job that reports this ${describeStatus(status).past}`)]] : [];
});
/** Who started the run, unless it is the author. */
const formatStarter = (function ({ run, subject }) {
    if (run.actor === undefined)
        return undefined;
    if (run.attempt > 1)
        return `re-run by ${run.actor}`;
    return run.actor === subject.change.author?.name ? undefined : `started by ${run.actor}`;
});
/** `1 of 3 jobs failed, 1 skipped`; `3 jobs passed` */
const formatJobCounts = (function (jobs) {
    // With a single job there is nothing to count.
    if (jobs.length < 2)
        return [];
    const failed = withResult(jobs, 'failure').length;
    const others = ['cancelled', 'skipped']
        .map((result => ({ result, n: withResult(jobs, result).length })))
        .filter((({ n }) => n > 0))
        .map((({ result, n }) => `${n} ${result}`));
    const passed = withResult(jobs, 'success').length;
    const first = failed > 0
        ? `${failed} of ${pluralize(jobs.length, 'job')} failed`
        : passed > 0
            ? `${pluralize(passed, 'job')} passed`
            : undefined;
    return [[text([first, ...others].filter((part => part !== undefined)).join(', '))]];
});

/** Builds the neutral message: Hookline's own, with the user's parts in place. Awaits only the lazy parser. */
const buildMessage = (async function (facts, given, serverUrl, templates, onMistake = throwMistake) {
    const whole = await draftMessage(facts, given, serverUrl);
    const draft = given.noFields ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.noFields))).withoutCommit(whole, facts) : whole;
    const inputs = templates
        ? await templates.fill(given, facts, { ...draft, title: formatTitle(draft) }, onMistake)
        : given;
    const repo = facts.subject.repo && {
        label: facts.subject.repo.name,
        url: facts.subject.repo.url,
    };
    const context = { ...known('repoUrl', repo?.url), serverUrl, ...known('values', inputs.values) };
    return {
        ...buildHeadline(draft, inputs.title && (await drawEmoji(inputs.title))),
        ...known('url', draft.url),
        ...known('repo', repo),
        color: inputs.color ?? draft.color,
        ...(inputs.text === undefined
            ? { body: draft.body, changeFollows: !draft.isAuthored || isShort(draft.body) }
            : await (await Promise.resolve(require('./chunks/markdown.js')).then((n => n.userText))).readUserText(inputs.text, inputs, draft.why, context)),
        change: draft.change,
        fields: [...toLiteralFields(draft.fields), ...(await readUserFields(inputs, context))],
        facts: footer(draft, inputs),
        ...known('actorAvatar', inputs.footer === undefined && !inputs.noFooter ? draft.actorAvatar : undefined),
        ...known('mentions', await selectMentions(facts, inputs)),
        ...known('image', inputs.image),
        ...known('thumbnail', inputs.thumbnail),
        buttons: inputs.buttons,
        ...known('more', inputs.text === undefined ? draft.more : (facts.page ?? draft.more)),
    };
});
/** Hookline's own message, before the user's parts. */
const draftMessage = (async function (facts, inputs, serverUrl) {
    return isAboutRun(facts, inputs)
        ? addApprovers(await withJobs(await addTests(await addDetails(facts), facts), facts), facts)
        : addTests(await (await Promise.resolve(require('./chunks/events.js')).then((n => n.news))).newsMessage(facts, serverUrl, inputs.maxLines), facts);
});
const addTests = (async function (draft, facts) {
    return facts.tests ? (await Promise.resolve(require('./chunks/common.js')).then((n => n.tests))).withTests(draft, facts) : draft;
});
const addApprovers = (async function (draft, facts) {
    return facts.reportedStatus === 'waiting' || facts.reviews
        ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.waiting))).withApprovers(draft, facts)
        : draft;
});
const withJobs = (async function (draft, facts) {
    return facts.overview ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.overview))).withOverview(draft, facts) : draft;
});
const addDetails = (async function (facts) {
    return facts.failures.length > 0 || facts.history
        ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.details))).detailedRunMessage(facts)
        : runMessage(facts);
});
const selectMentions = (async function (facts, { mentions }) {
    if (!mentions)
        return undefined;
    const isDueNow = isDue(mentions.when, facts.status, facts.transitions);
    if (!isDueNow && !facts.pendingDeployments)
        return undefined;
    const { approversIn, resolveMentions } = await Promise.resolve(require('./chunks/checks.js')).then((n => n.mentions$1));
    const found = [
        ...(isDueNow ? resolveMentions(mentions, facts) : []),
        ...approversIn(facts, mentions.users),
    ];
    return found.length > 0 ? found : undefined;
});
/** A run that another run reports is news while it has no result, unless its message shows the jobs. */
const isAboutRun = (function ({ about, subject, overview }, inputs) {
    return about === 'run' &&
        (subject.run === undefined ||
            overview !== undefined ||
            subject.status !== undefined ||
            inputs.status !== undefined);
});
const footer = (function (draft, { footer: own, noFooter }) {
    if (noFooter)
        return [];
    return own === undefined ? draft.facts : [[text(oneLine(own))]];
});
/** A user's title stands alone: the small facts say what it is on and where. */
const buildHeadline = (function (draft, title) {
    return title === undefined
        ? {
            symbol: draft.symbol,
            title: draft.title,
            where: draft.where,
            ...known('afterColon', draft.afterColon),
            repoInHeadline: true,
        }
        : { symbol: '', title: oneLine(title), where: [], repoInHeadline: false };
});
const toLiteralFields = (function (fields) {
    return fields.map((field => ({ name: field.name, value: [text(field.value)] })));
});
const readUserFields = (async function (inputs, context) {
    return inputs.fields.length > 0 ? (await Promise.resolve(require('./chunks/markdown.js')).then((n => n.userText))).readFields(inputs, context) : [];
});

/** Does the work; in debug mode logs how long it took. */
const timed = (async function (what, { clock, runner }, work) {
    const startedAt = clock.now();
    const done = await work();
    runner.debug(`${what}: ${clock.now() - startedAt} ms`);
    return done;
});

/** The posts of the built message. */
const buildMessagePosts = (async function (facts, making) {
    const { destinations, isBroadcast } = making;
    const message = await buildOwn(facts, making);
    const posts = await buildPosts(destinations, isBroadcast, (one => renderOwn(message, one, making)));
    const headline = messageHeadline(message);
    return { posts: posts.map((post => ({ ...post, headline }))), message };
});
const buildOwn = (async function (facts, { inputs, context, destinations, templates, onMistake, edges }) {
    const message = await timed('the message', edges, (() => buildMessage(facts, inputs, context.serverUrl, templates, onMistake)));
    if (inputs.mentions) {
        const { reportNobody, reportUnreachable } = await Promise.resolve(require('./chunks/checks.js')).then((n => n.unreachableMentions));
        if (message.mentions)
            reportUnreachable(message.mentions, destinations, edges.runner);
        else if (isDue(inputs.mentions.when, facts.status, facts.transitions))
            reportNobody(inputs.mentions, edges.runner);
    }
    return message;
});
/** A wrong sender name or icon only costs the message that name or icon. */
const renderOwn = (async function (message, { platform }, { inputs: { envelope }, event, onMistake, edges }) {
    try {
        return await platform.render(message, envelope);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        const { username = '', ...rest } = envelope;
        onMistake((await Promise.resolve(require('./chunks/common.js')).then((n => n.eventValues))).markEventSender(error, username, event, edges.env));
        return platform.render(message, rest);
    }
});
const buildPosts = (function (destinations, isBroadcast, renderPayloads) {
    return Promise.all(destinations.map((async (destination) => {
        const payloads = await renderPayloads(destination);
        const { target, platform } = destination;
        if (target === undefined)
            return { destination, payloads };
        const { applyTarget } = await Promise.resolve(require('./chunks/common.js')).then((n => n.applyTarget));
        return { destination, payloads: await applyTarget(payloads, target, platform, isBroadcast) };
    })));
});

const prepare = (async function (inputs, file, context, all, edges, { templates, custom } = {}, live = {}) {
    const stateAtMs = edges.clock.now();
    const mustKnowLast = all.some((({ platform }) => !platform.edits));
    const detailed = await readFacts(inputs, file, context, edges, { ...live, mustKnowLast });
    if (edges.runner.debugs)
        (await Promise.resolve(require('./chunks/details.js')).then((n => n.trace))).traceFacts(detailed, inputs, file, context, edges);
    if (detailed.gaps.length > 0)
        (await Promise.resolve(require('./chunks/details.js')).then((n => n.gaps))).reportGaps(detailed, inputs, edges.runner);
    const { mistakes, eventMistakes, onMistake } = collectMistakes(detailed);
    [...inputs.mistakes, ...(templates?.mistakes ?? [])].forEach(onMistake);
    if (detailed.notWaiting !== undefined || !isDue(inputs.when, detailed.status, detailed.transitions)) {
        throwFirst(mistakes);
        return notDue(detailed, inputs);
    }
    const destinations = inputs.target?.live === 'run'
        ? await (await Promise.resolve(require('./chunks/details.js')).then((n => n.runDestinations))).selectDestinations(all, detailed, inputs, edges, live)
        : all;
    if (destinations.length === 0 && all.length > 0)
        return { kind: 'not-due', reason: LEFT_TO_OTHERS, isUndecided: false };
    const facts = await withTests(detailed, inputs, edges);
    const isBroadcast = isDue(inputs.target?.broadcast ?? [], facts.status, facts.transitions);
    const more = { stateAtMs, ...known('tests', facts.tests), ...known('overview', facts.overview) };
    const running = facts.about === 'run' && facts.reportedStatus === 'running';
    const making = {
        inputs,
        context,
        event: file.payload,
        destinations,
        isBroadcast,
        templates,
        onMistake,
        edges,
    };
    const built = await (custom === undefined
        ? buildMessagePosts(facts, making)
        : (await Promise.resolve(require('./chunks/custom.js')).then((n => n.customPosts))).buildCustomPosts(custom, facts, making));
    return { kind: 'posts', ...built, running, mistakes, eventMistakes, ...more };
});
/** What the event says, and GitHub's API if it may have something to add. */
const readFacts = (async function (inputs, file, context, edges, live) {
    const facts = await timed('the event', edges, (() => collectFacts(inputs, file, context)));
    return timed('GitHub', edges, (async () => mayAdd(facts, inputs, live)
        ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.githubFacts))).withGitHubFacts(facts, live, inputs, context, edges)
        : facts));
});
const mayAdd = (function (facts, inputs, live) {
    return inputs.status === 'waiting' ||
        inputs.target?.live === 'run' ||
        live.hasWaited !== undefined ||
        wantsDetails(facts, inputs);
});
/** A job that has just started has no reports yet, or only those of another run. */
const withTests = (async function (facts, { tests, phase }, edges) {
    return tests === undefined || phase?.kind === 'started'
        ? facts
        : timed('test reports', edges, (async () => (await Promise.resolve(require('./chunks/tests.js'))).withTests(facts, tests, edges)));
});
/** If a run failed, the news matters more than its looks. Any other message waits until a mistake is fixed. */
const collectMistakes = (function ({ status }) {
    const mistakes = [];
    const eventMistakes = new Set();
    const onMistake = (mistake => {
        if (mistake.isFromValues)
            eventMistakes.add(mistake.message);
        else if (status === 'failure')
            mistakes.push(mistake);
        else
            throw mistake;
    });
    return { mistakes, eventMistakes, onMistake };
});
const notDue = (async function (facts, inputs) {
    if (facts.notWaiting !== undefined)
        return { kind: 'not-due', reason: facts.notWaiting, isUndecided: false };
    const doubt = facts.gaps.length > 0 ? (await Promise.resolve(require('./chunks/details.js')).then((n => n.gaps))).explainUndecided(facts, inputs) : undefined;
    if (doubt !== undefined)
        return { kind: 'not-due', reason: `Nothing posted: ${doubt}`, isUndecided: true };
    const before = facts.history?.previous === facts.status ? ', as before' : '';
    const reason = `Nothing posted: the status is ${facts.status}${before}, and when is ${inputs.when.join(', ')}`;
    return { kind: 'not-due', reason, isUndecided: false };
});
const LEFT_TO_OTHERS = 'Nothing posted: the last job to finish posts the message of the run';
/**
 * The same as `prepare`. If an unexpected event or text breaks it, a short message from the environment alone: our bug must not lose the user's news.
 */
const prepareSafely = (async function (inputs, file, context, destinations, edges, authored = {}, live = {}) {
    try {
        return await prepare(inputs, file, context, destinations, edges, authored, live);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        edges.runner.warning(`The message could not be built in full, so a short one is sent; please report this: ${String(error)}`);
        const { withoutContent } = await Promise.resolve(require('./chunks/common.js')).then((n => n.withoutContent$1));
        return prepare(withoutContent(inputs), NO_EVENT, context, destinations, edges);
    }
});

/** Everything from the inputs to what happened to the message. Rejects with a `UserError` before anything is posted. */
const report = (async function (edges, settle) {
    const { runner, env, clock } = edges;
    const beganAtMs = clock.now();
    await maskSecrets(edges);
    const readFile = eventFileReader(env, edges.files);
    const { inputs: given, destinations: found } = await findAll(await readInputs(edges), readFile);
    const context = readContext(env);
    const eventFile = await readFile();
    if (found.length === 0 || given.missingWebhooks.length > 0) {
        const { reportMissingWebhooks } = await Promise.resolve(require('./chunks/common.js')).then((n => n.missingWebhooks));
        const nothing = reportMissingWebhooks(given, found, { payload: eventFile.payload, context }, edges);
        if (nothing !== undefined)
            return { outputs: nothing, mistakes: [] };
    }
    if (given.outbox)
        (await Promise.resolve(require('./chunks/outbox.js')).then((n => n.names))).checkNames(found, runner.notice);
    const releases = await readReleases(given, eventFile, context, edges);
    if (releases?.kind === 'nothing')
        return skip(releases.reason, runner.notice);
    const news = releases?.kind === 'releases' ? releases : { inputs: given, file: eventFile };
    const { file } = news;
    const live = await settle(news.inputs, found, edges, { file, context });
    if (live.replaced !== undefined)
        return skip(live.replaced, runner.notice);
    const { inputs, destinations } = live;
    const { reports, unsaved, hasWaited } = live;
    const run = { reports, unsaved, hasWaited, memo: {}, beganAtMs };
    firstFew(inputs.notes, 'notices').forEach(runner.notice);
    if (!file.readable)
        runner.notice(file.note);
    const authored = inputs.templates || inputs.payload
        ? await (await Promise.resolve(require('./chunks/authored.js'))).openAuthored(inputs, file, context, edges)
        : {};
    const prepareNow = ((isRead) => prepareSafely(inputs, file, context, destinations, edges, authored, { ...run, isUnread: !isRead }));
    const { prepared, sendPosts } = live.sharing
        ? await (await Promise.resolve(require('./chunks/common.js')).then((n => n.turn))).beginTurn(live.sharing, live, authored, prepareNow)
        : { prepared: await prepareNow(true), sendPosts: sendOnce };
    if (prepared.kind === 'not-due')
        return skip(prepared.reason, prepared.isUndecided ? runner.warning : runner.notice);
    authored.doubts?.forEach(runner.warning);
    return post$1(prepared, sendPosts, live, context, edges);
});
/** The releases that the message is about, if the step names any. */
const readReleases = (async function (inputs, file, context, edges) {
    return inputs.releases &&
        (await Promise.resolve(require('./chunks/details.js')).then((n => n.releases))).readReleaseNews(inputs, inputs.releases, file, context, edges);
});
/** Says what was left out or cut, and sends the message or, for a dry run, shows it. */
const post$1 = (async function (prepared, sendPosts, live, context, edges) {
    const { inputs, destinations } = live;
    const { runner } = edges;
    const { mistakes } = prepared;
    firstFew([...prepared.eventMistakes], 'warnings').forEach(runner.warning);
    reportCuts(prepared.posts, runner);
    await reportMentions(inputs, edges);
    const counts = prepared.tests && { tests: serializeCounts(prepared.tests) };
    if (inputs.dryRun) {
        const shown = await (await Promise.resolve(require('./chunks/common.js')).then((n => n.preview))).dryRun(prepared, edges);
        return { outputs: { ...shown, ...counts }, mistakes };
    }
    // The message links to this run's page for the rest of the user's text, so the text has to be there.
    if (inputs.text !== undefined && !inputs.summary && prepared.posts.some(hasCutBody))
        (await Promise.resolve(require('./chunks/common.js')).then((n => n.preview))).summarizeText(prepared, edges);
    const { outputs, sent } = await sendAll((send => sendPosts(prepared, send)), live, context, edges);
    if (inputs.summary)
        (await Promise.resolve(require('./chunks/common.js')).then((n => n.preview))).summarizeMessage(sent.prepared.message, outputs.reason, runner);
    const messageId = linesFor(destinations, sent.receipts);
    return { outputs: { ...withMistakes(outputs, mistakes), ...counts, messageId }, mistakes };
});
const sendOnce = (async function (prepared, send) {
    return ({
        prepared,
        receipts: await send(prepared.posts),
    });
});
/** Looks only at texts that contain a character with which Slack's and Discord's own syntax starts. */
const reportMentions = (async function (inputs, { runner }) {
    const { title = '', text = '', footer = '', fields } = inputs;
    const written = [title, text, footer, ...fields.flatMap((({ name, value }) => [name, value]))].join('\n');
    if (/[<@]/.test(written))
        (await Promise.resolve(require('./chunks/common.js')).then((n => n.mentionNotices))).reportIgnoredMentions(inputs, runner);
});
/** Sends what is prepared, saves it for later steps, and hands over what did not arrive. */
const sendAll = (async function (sendBy, { inputs, save, findEditable }, context, edges) {
    const madeAtMs = edges.clock.now();
    const send = ((posts, limits) => deliverAll(posts, { ...inputs, ...limits }, { ...edges, log: edges.runner.info }));
    const sent = await sendBy(send);
    await save?.(sent.receipts);
    const { running, stateAtMs } = sent.prepared;
    const deliveryContext = { context, madeAtMs, running, stateAtMs, ...known('findEditable', findEditable) };
    return { outputs: await buildOutputs(sent.receipts, inputs, deliveryContext, edges), sent };
});
const skip = (function (reason, log) {
    log(reason);
    return { outputs: nothingSent('skipped', reason), mistakes: [] };
});
const serializeCounts = (function ({ total, passed, failed, flaky, skipped }) {
    return JSON.stringify({ total, passed, failed, flaky, skipped });
});

/** What a config file may contain. The reader and the JSON Schema both use this table. */
const CONFIG_KEYS = {
    when: { kind: 'choices', choices: WHEN_CONDITIONS },
    status: { kind: 'choice', choices: RUN_STATUSES },
    tests: { kind: 'list' },
    about: { kind: 'choice', choices: ABOUT_CHOICES },
    details: { kind: 'choice', choices: DETAILS_CHOICES },
    title: { kind: 'text' },
    text: { kind: 'text' },
    'max-lines': { kind: 'text' },
    fields: { kind: 'map' },
    color: { kind: 'text' },
    image: { kind: 'text' },
    thumbnail: { kind: 'text' },
    buttons: { kind: 'map' },
    footer: { kind: 'text' },
    mention: { kind: 'list' },
    'mention-when': { kind: 'choices', choices: WHEN_CONDITIONS },
    users: { kind: 'map', lists: true },
    silent: { kind: 'boolean' },
};
const SECRET = 'secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them';
const STEP = 'it belongs in one step, so write it in the workflow';
/** Inputs that a config file cannot set, and why. */
const NOT_IN_CONFIG = {
    webhook: SECRET,
    'allowed-hosts': SECRET,
    'slack-token': SECRET,
    'slack-api': SECRET,
    token: SECRET,
    outbox: SECRET,
    platform: STEP,
    job: STEP,
    needs: STEP,
    steps: STEP,
    matrix: STEP,
    release: STEP,
    channel: STEP,
    thread: STEP,
    'reply-broadcast': STEP,
    tags: STEP,
    'message-id': STEP,
    live: STEP,
    payload: STEP,
    'payload-file': STEP,
    username: STEP,
    avatar: STEP,
    config: STEP,
    timeout: STEP,
    deadline: STEP,
    'on-error': STEP,
    'dry-run': STEP,
    summary: STEP,
};

/** The inputs of notify and watch. Some of them cannot be set in a config file. */
const MESSAGE_INPUTS = [...Object.keys(CONFIG_KEYS), ...Object.keys(NOT_IN_CONFIG)];
/** Suggests what was most likely meant by each unknown input. The runner names them without a suggestion. */
const reportUnknownInputs = (async function (known, { env, runner }) {
    const unknown = namesIn(env).filter((name => !known.includes(name)));
    if (unknown.length === 0)
        return;
    const { describeUnknownInput } = await Promise.resolve(require('./chunks/checks.js')).then((n => n.unknown));
    for (const name of unknown)
        runner.notice(describeUnknownInput(name, known));
});
const PREFIX = 'INPUT_';
/** The runner passes every input of a step, including defaults, in its own variable. */
const namesIn = (function (env) {
    return Object.keys(env).flatMap((variable => variable.startsWith(PREFIX) ? [variable.slice(PREFIX.length).toLowerCase()] : []));
});

/** Posts one message now. A configuration mistake fails the step before anything is posted. */
const notify$1 = (async function (edges) {
    try {
        await reportUnknownInputs(MESSAGE_INPUTS, edges);
        const { outputs, mistakes } = await report(edges, settle);
        writeOutputs(outputs, edges.runner);
        for (const sentence of listMistakes(mistakes))
            edges.runner.fail(sentence);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        writeOutputs(nothingSent('failed', error.message), edges.runner);
        edges.runner.fail(error.message);
    }
});
/** Only a target says which messages belong together. */
const settle = (async function (inputs, destinations, edges, event) {
    return inputs.target === undefined
        ? { inputs, destinations }
        : (await Promise.resolve(require('./chunks/common.js')).then((n => n.settle))).settleStep(inputs, destinations, edges, event);
});

const sleep = (function (ms, signal) {
    return new Promise((resolve => {
        if (signal.aborted)
            return resolve();
        const wake = (() => {
            clearTimeout(running);
            signal.removeEventListener('abort', wake);
            resolve();
        });
        const running = setTimeout(wake, ms);
        signal.addEventListener('abort', wake);
    }));
});
const clock = {
    now: (() => Date.now()),
    sleep,
    timeout: (ms => AbortSignal.timeout(Math.ceil(ms))), // whole numbers only
};
/**
 * The signals that the runner sends to a canceled step.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const END_SIGNALS = ['SIGINT', 'SIGTERM'];
/** Aborted when the process is asked to end. The process then ends by itself, so that it can still report the messages. */
const onInterrupt = (function () {
    const controller = new AbortController();
    for (const signal of END_SIGNALS)
        process.on(signal, (() => controller.abort()));
    return controller.signal;
});

/** Folders that a glob does not search unless it names them: they hold many files that nobody means. */
const SKIPPED = ['.git', 'node_modules'];
async function* glob(folder, pattern) {
    const skipped = SKIPPED.filter((name => !pattern.includes(name)));
    const exclude = ((path) => skipped.some((name => /[^\\/]*$/.exec(path)?.[0] === name)));
    for await (const path of fs.promises.glob(pattern, { cwd: folder, exclude }))
        yield path.replaceAll('\\', '/');
}
/** A pipe or a device would block the job. Opening does not wait, and the file is refused. */
// Windows has neither flag, and there they count for nothing.
const FLAGS = fs.constants.O_RDONLY | fs.constants.O_NONBLOCK;
const { O_WRONLY, O_CREAT, O_TRUNC, O_NONBLOCK } = fs.constants;
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_TRUNC | O_NONBLOCK;
const PIECE$1 = 32 * 1024;
const open = (async function (path, max) {
    const { file, size } = openRegular(path, max, FLAGS | fs.constants.O_NOFOLLOW);
    return { size, pieces: (() => pieces(file)) };
});
/** Throws with the system's error code, or with one of the system's codes if it is not a regular file of at most `max` bytes. */
const openRegular = (function (path, max, flags) {
    const file = fs.openSync(path, flags);
    const stats = fs.fstatSync(file);
    const code = stats.isDirectory()
        ? 'EISDIR'
        : !stats.isFile()
            ? 'EINVAL'
            : stats.size > max
                ? 'EFBIG'
                : undefined;
    if (code === undefined)
        return { file, size: stats.size };
    fs.closeSync(file);
    throw Object.assign(new Error(code), { code });
});
/** The text of a regular file of at most `max` bytes. `follow`: whether the path may be a symbolic link. */
const readRegular = (function (path, max, follow) {
    const { file } = openRegular(path, max, follow ? FLAGS : FLAGS | fs.constants.O_NOFOLLOW);
    try {
        return decode(fs.readFileSync(file));
    }
    finally {
        fs.closeSync(file);
    }
});
async function* pieces(file) {
    const buffer = new Uint8Array(PIECE$1);
    try {
        for (let size = fs.readSync(file, buffer); size > 0; size = fs.readSync(file, buffer))
            yield buffer.subarray(0, size);
    }
    finally {
        fs.closeSync(file);
    }
}
/** UTF-8, or the encoding of the byte order mark: `>` in PowerShell writes UTF-16. */
const decode = (function (bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return bytes.toString('utf16le');
    if (bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0)
        return bytes.swap16().toString('utf16le');
    return bytes.toString('utf8');
});
const files = {
    // Nothing runs in parallel, and this reads a usual event file 5 ms faster than node:fs/promises.
    read: (async (path, max) => readRegular(path, max, true)),
    exists: fs.existsSync,
    realpath: (async (path) => fs.realpathSync(path)),
    glob,
    open,
    write: (async (path, text) => {
        const file = fs.openSync(path, WRITE_FLAGS, 0o600);
        try {
            fs.writeFileSync(file, text);
        }
        finally {
            fs.closeSync(file);
        }
    }),
};

/** The rest of an answer is never read: the error text and the message ID are at the front. */
const BODY_BYTES = 64 * 1024;
/** How long a body may take after the headers. The status says nearly everything, and a body may never end. */
const BODY_MS = 2_000;
/** The answer with its body as UTF-8, as far as it arrived in time. Never rejects. */
const toHttpResult = (async function (status, headers, body) {
    const text = await readBody(body);
    return {
        kind: 'answer',
        status,
        headers: Object.fromEntries(Object.entries(headers).map((([name, value]) => [name, [value].flat().join(', ')]))),
        // A content encoding that was not requested. The body is useless here and in a log.
        body: /^(identity)?$/i.test([headers['content-encoding'] ?? ''].flat().join()) ? text : '',
    };
});
const readBody = (async function (stream) {
    const chunks = [];
    let size = 0;
    const late = setTimeout((() => stream.destroy()), BODY_MS);
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= BODY_BYTES)
                break;
        }
    }
    catch {
        // The status already says whether the message arrived, so a body that breaks off changes nothing.
    }
    finally {
        clearTimeout(late);
    }
    return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
});

/**
 * The proxy that the environment names for a URL's scheme, as in curl and Node: `https:` never uses HTTP_PROXY. Plain HTTP to this machine
 * never leaves it.
 */
const findProxy = (function (url, env) {
    if (url.protocol === 'http:' && isLoopback(url.hostname))
        return undefined;
    const value = readEitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
    // The runner and curl also accept a bare host:port.
    return value === undefined ? undefined : withScheme(value);
});
const withScheme = (function (value) {
    return (value.includes('://') ? value : `http://${value}`);
});
/** Hosts that are reached without a proxy, as listed in the environment. */
const readNoProxy = (function (env) {
    return readEitherCase(env, 'no_proxy') ?? '';
});
/** Secrets of a proxy URL with a user, with or without a password. Covers every variable, even if it is not a URL. */
const proxySecrets = (function (env) {
    return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']
        .map((name => env[name]?.trim() ?? ''))
        .filter((value => value.includes('@')))
        .flatMap(findSecrets);
});
const findSecrets = (function (value) {
    const url = withScheme(value);
    const userinfo = url.slice(url.indexOf('://') + 3, url.lastIndexOf('@'));
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [value, userinfo, password, ...secretParts(url)].filter((part => part.length >= SHORTEST));
});
/** As in `secretParts`: masking shorter texts would hide plain words all over the log. */
const SHORTEST = 8;
const readEitherCase = (function (env, name) {
    return [env[name], env[name.toUpperCase()]]
        .map((value => value?.trim()))
        .find((value => value !== undefined && value !== ''));
});

/** One request, direct or through the proxy that the environment names. Redirects are not followed: the URL is a secret. */
const createHttp = (function (env) {
    return (async (request, signal) => {
        let sent = false;
        try {
            const url = new URL(request.url.reveal());
            const complete = { ...request, headers: buildHeaders(request) };
            const proxy = findProxy(url, env);
            if (proxy === undefined || (await isExcepted(url, env)))
                return await sendDirectly(url, complete, signal, (() => (sent = true)));
            const { throughProxy } = await Promise.resolve(require('./chunks/proxy.js')).then((n => n.proxy));
            return await throughProxy(proxy, url, complete, signal);
        }
        catch (error) {
            const { aborted } = signal;
            const { toHttpFailure } = await Promise.resolve(require('./chunks/common.js')).then((n => n.httpFailure));
            return toHttpFailure(error, sent, { aborted });
        }
    });
});
const isExcepted = (async function (url, env) {
    return (await Promise.resolve(require('./chunks/common.js')).then((n => n.noProxy))).isExcepted(url, readNoProxy(env));
});
/** Headers of every request. */
const buildHeaders = (function ({ headers, body, token }) {
    return ({
        ...headers,
        ...(token && { authorization: `Bearer ${token.reveal()}` }),
        'accept-encoding': 'identity',
        'content-length': String(Buffer.byteLength(body)),
    });
});
/** @param onConnected the request may arrive from now on. */
const sendDirectly = (function (url, { method, headers, body }, signal, onConnected) {
    return new Promise(((resolve, reject) => {
        signal.throwIfAborted();
        const outgoing = clientFor(url)(url, { method, headers, agent: false });
        // The `signal` option of the request would load stream helpers, which take a millisecond.
        signal.addEventListener('abort', (() => outgoing.destroy()));
        outgoing.on('socket', (socket => {
            socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', onConnected);
        }));
        outgoing.on('response', (incoming => {
            resolve(toHttpResult(incoming.statusCode ?? 0, incoming.headers, incoming));
        }));
        outgoing.on('error', reject);
        outgoing.on('close', reject);
        outgoing.end(body);
    }));
});
/** Loads TLS only if used: it takes 6 to 15 ms, and a dynamic import 20 ms more. */
const clientFor = (function (url) {
    return url.protocol === 'https:' ? process.getBuiltinModule('node:https').request : node_http.request;
});

/** Every pipe holds this much, so a slow reader of a usual log does not hold up the message. */
const DIRECT_BYTES = 16 * 1024;
const STDOUT = 1;
/**
 * Prints texts to stdout, in order. A log that cannot be written stops nothing else. The first texts are written directly, since creating
 * `process.stdout` takes milliseconds. It takes over for good when a log becomes long, or when stdout does not take a text at once.
 */
const createPrinter = (function () {
    let left = DIRECT_BYTES;
    let stream;
    /** Returns what is not written yet. */
    const writeDirectly = ((bytes) => {
        let rest = bytes;
        try {
            while (rest.length > 0 && rest.length <= left) {
                const written = fs.writeSync(STDOUT, rest);
                rest = rest.subarray(written);
                left -= written;
            }
        }
        catch {
            // The stream waits for a full pipe, and reports a closed one or a full disk to its listener.
        }
        return rest;
    });
    return (text => {
        const bytes = Buffer.from(text);
        const rest = stream === undefined ? writeDirectly(bytes) : bytes;
        if (rest.length === 0)
            return;
        stream ??= process.stdout.on('error', (() => undefined));
        stream.write(rest);
    });
});

/** A character as URLs, JSON, HTML, and Markdown encode it. */
const CODE = /%([\da-f]{2})|\\u([\da-f]{4})|&#x([\da-f]{1,6});|&#(\d{1,7});|\\(?=[^A-Za-z\d\s])/gi;
/** Every code contains one of these. */
const SIGNS$1 = ['%', '\\', '&#'];
/** Decodes the codes in a text; undefined if it contains none. Codes of non-ASCII characters stay. */
const withCodes = (function (original) {
    if (!SIGNS$1.some((sign => original.includes(sign))))
        return undefined;
    let text = '';
    let done = 0;
    /** After each code: a place in the text, and the one in the original. */
    const places = [[0, 0]];
    for (const found of original.matchAll(CODE)) {
        const [whole, percent, escape, hex, decimal] = found;
        const digits = percent ?? escape ?? hex;
        const code = digits === undefined ? Number(decimal ?? 0) : Number.parseInt(digits, 16);
        if (code > 0x7f)
            continue;
        text += original.slice(done, found.index);
        places.push([text.length, found.index]);
        if (code > 0)
            text += String.fromCharCode(code);
        done = found.index + whole.length;
        places.push([text.length, done]);
    }
    return done === 0 ? undefined : { text: text + original.slice(done), startOf: (at => findStart(places, at)) };
});
const findStart = (function (places, at) {
    let low = 0;
    let high = places.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((places[middle]?.[0] ?? 0) <= at)
            low = middle;
        else
            high = middle - 1;
    }
    const [plain, place] = places[low] ?? [0, 0];
    return place + at - plain;
});

const HIDDEN = '***';
/** UTF-16 units: a piece of this length counts as a part of a token. */
const PIECE = 8;
/** Shorter secrets are IDs, passwords, or words, whose pieces may be in any text. */
const LONGEST_WORD = 20;
const createVault = (function () {
    const secrets = new Set();
    let sought;
    const seek = (() => (sought ??= prepareSearch([...secrets])));
    const redact = ((text) => text.length < SHORTEST$1
        ? text
        : seek().forms.reduce(((rest, form) => (rest.includes(form) ? rest.replaceAll(form, HIDDEN) : rest)), text));
    return {
        add: (secret => {
            secrets.add(secret);
            sought = undefined;
        }),
        redact,
        redactPieces: (text => {
            if (text.length < PIECE)
                return text;
            const { pieces } = seek();
            // A few encoded characters at the end of a token would no longer be a piece without the rest.
            return withoutPieces(withoutEncoded(redact(text), pieces), pieces);
        }),
    };
});
const prepareSearch = (function (secrets) {
    return ({
        forms: listForms(secrets),
        pieces: new Set(secrets.filter(isToken).flatMap(splitToken)),
    });
});
/** A single word of a URL, or a token. Pieces of a whole address would be in any text with a link. */
const isToken = (function (secret) {
    return secret.length >= LONGEST_WORD && /^[\w~.+=-]+$/.test(secret) && !SLACK_TOKEN.test(secret);
});
/** Made of IDs and a secret part, which is masked by itself. https://docs.slack.dev/authentication/tokens */
const SLACK_TOKEN = /^x[a-z]{3}-/;
/** The pieces of a token as it is, and in Base64. */
const splitToken = (function (token) {
    return [
        ...splitForm(token, token, 1),
        ...[0, 1, 2].flatMap((skipped => splitBase64(token, skipped))),
    ];
});
/** In Base64, at an offset of the encoded text: without the first and last characters, which depend on their neighbors. */
const splitBase64 = (function (token, skipped) {
    const whole = token.slice(skipped, token.length - ((token.length - skipped) % 3));
    const base64 = btoa(whole);
    const base64url = base64.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([base64, base64url])].flatMap((form => splitForm(form, whole, 3 / 4)));
});
/**
 * The pieces of a form of a text, without those that stand for digits alone: these appear in IDs, hashes, and times.
 * @param ratio how many characters of the text one character of the form stands for.
 */
const splitForm = (function (form, text, ratio) {
    const hasNumber = NUMBER.test(text);
    const pieces = [];
    for (let at = 0; at + PIECE <= form.length; at += 1) {
        const isNumber = hasNumber && /^\d+$/.test(text.slice(Math.floor(at * ratio), Math.ceil((at + PIECE) * ratio)));
        if (!isNumber)
            pieces.push(form.slice(at, at + PIECE));
    }
    return pieces;
});
/** As many digits as the shortest text of a piece, in Base64. Hardly any token contains them. */
const NUMBER = /\d{6}/;
const withoutPieces = (function (text, pieces) {
    return hideRanges(text, findPieces(text, pieces));
});
/** Far more than an answer or a message contains. Each is checked by itself before it becomes part of something larger. */
const LONGEST_CODED = 512 * 1024;
/** Pieces with encoded characters: percent codes, escapes, entities. */
const withoutEncoded = (function (text, pieces) {
    if (pieces.size === 0 || text.length < PIECE || text.length > LONGEST_CODED)
        return text;
    const decoded = withCodes(text);
    return decoded === undefined
        ? text
        : hideRanges(text, findPieces(decoded.text, pieces).map((([from, to]) => [decoded.startOf(from), decoded.startOf(to)])));
});
/** The characters that pieces consist of. Nothing else in a text needs to be searched. */
const SIGNS = new RegExp(String.raw `[\w~.+=/-]{${PIECE},}`, 'g');
const findPieces = (function (text, pieces) {
    if (pieces.size === 0)
        return [];
    const found = [];
    for (const { 0: signs, index } of text.matchAll(SIGNS)) {
        const last = index + signs.length;
        for (let at = index; at + PIECE <= last; at += 1) {
            if (!pieces.has(text.slice(at, at + PIECE)))
                continue;
            let end = at + PIECE;
            while (end < last && pieces.has(text.slice(end + 1 - PIECE, end + 1)))
                end += 1;
            found.push([at, end]);
            at = end - 1;
        }
    }
    return found;
});
const hideRanges = (function (text, ranges) {
    if (ranges.length === 0)
        return text;
    let shown = '';
    let done = 0;
    for (const [from, to] of ranges) {
        shown += text.slice(done, from) + HIDDEN;
        done = to;
    }
    return shown + text.slice(done);
});

/**
 * The same requests, without secrets in the sent body (an event may contain pieces of one) or in the answer (a server may repeat the URL).
 */
const redacted = (function (http, redact) {
    return (async (request, signal) => {
        const result = await http({ ...request, body: redact(request.body) }, signal);
        if (result.kind === 'failed')
            return { ...result, reason: redact(result.reason) };
        const headers = {};
        for (const [name, value] of Object.entries(result.headers))
            headers[name] = value === undefined ? undefined : redact(value);
        return { ...result, headers, body: redact(result.body) };
    });
});

/**
 * An output in the format of the runner's file: the value between two delimiter lines that it does not contain, so that no value can end
 * early and set another output. Replaces the function of @actions/core, which loads node:crypto for a random line, a twentieth of a run.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
const outputBlock = (function (name, value) {
    let end = 'END_OF_OUTPUT';
    while (value.includes(end))
        end += '_';
    return [`${name}<<${end}`, value, end, ''].join('\n');
});
const appendOutput = (function (path, name, value) {
    return fs.appendFileSync(path, outputBlock(name, value));
});

/** Plain text, like nearly all lines: printable ASCII that does not start with a colon or contain two `#`. */
const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;
/**
 * Makes one line that the runner takes for plain text. The runner runs `::command::` at the start of a line and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const safeLine = (function (text) {
    return (HARMLESS.test(text) ? text : withoutCommands(text));
});
/** Not literals: V8 compiles literals when it first parses this file, and `\p{\u2026}` takes milliseconds. */
const withoutCommands = (function (text) {
    return text
        // Line breaks, all other control characters (escape sequences start with one), and characters that reorder letters.
        .replace(new RegExp(String.raw `[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]+`, 'gu'), ' ')
        // The runner compares by culture, which skips ignorable characters such as zero-width ones.
        .replace(new RegExp(String.raw `^((?:\s|\p{DI})*:)(?=\p{DI}*:)`, 'u'), '$1 ')
        .replace(new RegExp(String.raw `#\p{DI}*#\p{DI}*\[`, 'gu'), '## [');
});

/**
 * The runner through its log and the file commands. Values masked earlier never appear in later output.
 * @param print adds text to the log, which is stdout.
 */
const createRunner = (function (env, print, vault = createVault()) {
    const shown = ((text) => safeLine(vault.redactPieces(text)));
    const formatLine = ((line) => `${shown(line)}\n`);
    const annotate = ((command, line) => print(formatCommand(command, shown(line))));
    // https://docs.github.com/actions/reference/workflows-and-actions/variables
    const debugs = env['RUNNER_DEBUG'] === '1';
    return {
        input: (name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''),
        mask: ((...values) => {
            const secrets = new Set(values.flatMap(maskable));
            if (secrets.size === 0)
                return;
            secrets.forEach(vault.add);
            // All at once: separate writes would wake the reader of the log each time.
            print([...secrets].map((secret => formatCommand('add-mask', secret))).join(''));
        }),
        redact: vault.redactPieces,
        debugs,
        debug: (line => {
            if (debugs)
                annotate('debug', line);
        }),
        info: (line => print(formatLine(line))),
        group: ((title, lines) => {
            annotate('group', title);
            print(lines.map(formatLine).join(''));
            annotate('endgroup', '');
        }),
        notice: (line => annotate('notice', line)),
        warning: (line => annotate('warning', line)),
        error: (line => annotate('error', line)),
        output: ((name, value) => {
            // Outside a runner there is no such file and nobody to read it.
            const path = env['GITHUB_OUTPUT'] ?? '';
            if (path !== '')
                appendOutput(path, name, vault.redactPieces(value));
        }),
        summary: (markdown => {
            const path = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (path !== '')
                fs.appendFileSync(path, vault.redactPieces(markdown));
        }),
        fail: (line => {
            annotate('error', line);
            process.exitCode = 1;
        }),
    };
});
/**
 * A workflow command, as `issueCommand` of @actions/core formats it. That function itself writes to `process.stdout`, which takes
 * milliseconds to create, and the package offers its escaping in no other way; a test compares the two.
 */
const formatCommand = (function (name, text) {
    return `::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;
});
/** The value and each of its lines, since the runner writes logs line by line. */
const maskable = (function (value) {
    return [value, ...value.split(/\r\n|\r|\n/)].filter((part => part.trim() !== ''));
});

/** The real outside world of this process. Masks the secrets of proxies at once. */
const realEdges = (function () {
    const { env } = process;
    const vault = createVault();
    const runner = createRunner(env, createPrinter(), vault);
    runner.mask(...proxySecrets(env));
    const http = redacted(createHttp(env), runner.redact);
    return {
        env,
        runner,
        http: runner.debugs ? tracing(http, runner) : http,
        clock,
        random: Math.random,
        // An event may be large, so pieces of a token are removed where its text goes out, not here.
        files: { ...files, read: (async (path, max) => vault.redact(await files.read(path, max))) },
        interrupted: onInterrupt(),
    };
});
/** Few runs are debugged. */
const tracing = (function (http, runner) {
    return (async (request, signal) => (await Promise.resolve(require('./chunks/details.js')).then((n => n.traced))).traced(http, runner, clock)(request, signal));
});

/** The program behind all three actions. Each file that an `action.yml` names calls one of these functions. */
const notify = (async function () {
    const edges = realEdges();
    await notify$1(edges).catch(((error) => edges.runner.fail(unexpectedError(error))));
});
const watch = (async function () {
    return (await Promise.resolve(require('./chunks/live.js')).then((n => n.watch))).watch();
});
const post = (async function () {
    return (await Promise.resolve(require('./chunks/live.js')).then((n => n.watch))).post();
});
const drain = (async function () {
    return (await Promise.resolve(require('./chunks/outbox.js')).then((n => n.drain))).drain();
});

Object.assign(exports, {
    BESIDE_BLOCKS,
    COLORS,
    CONFIG_KEYS,
    INDENT,
    JOINER,
    LIMITS,
    LOOKS,
    MARK,
    MESSAGE_INPUTS,
    MOMENT,
    NAMED: NAMED$2,
    NAMED$1: NAMED,
    NOT_IN_CONFIG,
    NO_EVENT,
    PLATFORM_CHOICES,
    RULE,
    SHARES,
    Secret,
    THREAD_WORDS,
    UserError,
    WEBHOOK_VARIABLES,
    WHEN_CONDITIONS,
    appendOutput,
    asArray,
    asObject,
    attachments,
    blocksToPlainText,
    bodyWithWhy,
    branchName,
    buildHeaders,
    buildHeadline: buildHeadline$1,
    buildOutputs,
    buildOwn,
    buildPosts,
    buildRequest,
    capitalize,
    changeFacts,
    changeLines,
    check,
    closeIsolates,
    code,
    collectFacts,
    commitFacts,
    commitUrl,
    context,
    countUnits,
    cutText,
    deliverAll,
    describeMore,
    describeResult,
    describeStatus,
    draftMessage,
    drain,
    elapsedBetween,
    emojiFor,
    encodeInAddress,
    entry: entry$1,
    envelopeFields,
    errorCode,
    escapeEntities,
    eventFileReader,
    failedResult,
    fieldSections,
    findAll,
    findBoundary,
    findPictures,
    findProxy,
    findPushPage,
    findStatus,
    findUntitled,
    firstFew,
    fit,
    following,
    formatCommitLine,
    formatDate,
    formatDuration,
    formatNumber,
    formatTitle,
    formatUtcDay,
    fragment,
    fromValues,
    hasCutBody,
    headlineEnd,
    headlinePlain,
    headlineTail,
    headlineText,
    isAllowedHost,
    isDue,
    isEdited,
    isFollowing,
    isHttp,
    isJsonObject,
    isLoopback,
    isObject,
    isProfile,
    isRefNew,
    isShort,
    isSnowflake,
    isTemplate,
    isTransition,
    isTrusted,
    isTs,
    isWord,
    isWritten,
    jobLine,
    joinChoices,
    joinField,
    joinItems,
    joinNames,
    keptLength,
    known,
    leaf,
    leafLength,
    linesFor,
    link,
    linkCommit,
    linkOn,
    linkRef,
    linksIn,
    listMistakes,
    literal,
    manyLines,
    maskSecrets,
    mayBeTimeout,
    mergeTexts,
    messageHeadline,
    needsRepo,
    newsSubject,
    nothingSent,
    notify,
    objectsIn,
    oneLine,
    pageOfRef,
    paragraph,
    parseBoolean,
    parseChoice,
    parseChoiceList,
    parseDuration,
    parseHosts,
    parseInputs,
    parseOrFallback,
    parsedUrl,
    pathUnder,
    pictureUrl,
    pluralize,
    post,
    prepare,
    prepareSafely,
    printInlines,
    quoteValue,
    readActorAndRepo,
    readAuthor,
    readCommit,
    readContext,
    readContextChange,
    readContexts,
    readFirstLine,
    readInputs,
    readName,
    readNames,
    readNoProxy,
    readNumber,
    readObjectList,
    readObjects,
    readPerson,
    readRef,
    readRegular,
    readResponse,
    readSha,
    readString,
    readTime,
    readUrl,
    realEdges,
    redacted,
    refName,
    refNoun,
    refUrl,
    render,
    renderOwn,
    renderRich,
    report,
    reportUnknownInputs,
    reportsFailure,
    resolveDestinations,
    runMessage,
    safeLink,
    safeTarget,
    secretParts,
    section,
    send,
    sendParts,
    serializeBodies,
    shortenName,
    splitItems,
    splitLines,
    stepsFailed,
    strong,
    text,
    textLeaves,
    throwFirst,
    throwMistake,
    toElements,
    toHttpResult,
    toOutputs,
    toPlainText,
    toStatus,
    tokenParts,
    totalLeafLength,
    triggerSubject,
    trimInlines,
    unexpectedError,
    unmentioned,
    urlEnd,
    valueAt,
    valueText,
    wantsDetails,
    watch,
    webhookInput,
    withLineBreak,
    withResult,
    worstStatus,
    writeOutputs,
});
