'use strict';

var hookline = require('../hookline.js');
var limits = require('./platforms-discord-limits.js');
var urlEnd = require('./text-url-end.js');

/** What the printer itself must not leave in a target: it would end the link, or pair up with a mark before it. */
const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
/** A URL as a link's target, with no character in it that Markdown could take; nothing if it is none to link to. */
const linkTarget = (url) => hookline.safeLink(url)?.replace(MARKS_IN_TARGET, percent);
/** A character of no width: between marks that would be read as one, and before one that acts at the start only. */
const NOTHING_WIDE = '\u200b';
/** Code, in which a link ahead of it could otherwise find another end: `](`, unless a bracket is opened before. */
const escapeCode = (value) => value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));
/** An isolate's end behind a URL is not the URL's. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;
/** A shortcode that Discord would show as an emoji; of those in digits alone only 100 and 1234 are names. */
const SHORTCODE = String.raw `:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';
const IN_TEXT = new RegExp(String.raw `[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`, 'gi');
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;
/** Inside a word an underscore is not a mark, unless one at a word's edge pairs up with it. */
const hasMarkingUnderscore = (value) => /(?<![a-z0-9])_|_(?![a-z0-9])/i.test(value);
const withUnderscores = (value, act) => act ? value.replaceAll('_', String.raw `\_`) : value;
const escaped = (value, lineStart, underscores) => {
    const marked = (part) => withUnderscores(part.replace(IN_TEXT, String.raw `\$&`), underscores);
    const [whole, space, mark, number] = (lineStart && AT_LINE_START.exec(value)) || [''];
    if (whole === '')
        return marked(value);
    const kept = mark === undefined ? `${number}\\${whole.slice(-1)}` : `\\${mark}`;
    return `${space}${kept}${marked(value.slice(whole.length))}`;
};
/**
 * Literal text on its own (a title, a name) with a backslash before every character that Discord's Markdown would act
 * on, a URL's colon too. Notifications may show it raw, so an underscore that does nothing stays as it is.
 */
const escapeText = (value, lineStart) => escaped(value, lineStart, hasMarkingUnderscore(value));
/**
 * Literal text among other text, where an underscore may pair up with another's; a URL in it is a link that ends where the URL ends: in angle brackets, since a bare one goes on to the
 * next space. One that was cut, or is not to be linked, stays literal.
 */
const escapeProse = (value, lineStart) => {
    let out = '';
    let done = 0;
    for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
        const url = found.slice(0, urlEnd.urlEnd(found));
        const target = url.endsWith(hookline.MARK) ? undefined : linkTarget(url);
        out += escaped(value.slice(done, index), lineStart && done === 0, true);
        out += target === undefined ? escaped(url, false, true) : `<${target}>`;
        done = index + url.length;
    }
    return out + escaped(value.slice(done), lineStart && done === 0, true);
};
const IN_LABEL = new RegExp(String.raw `\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`, 'gi');
/**
 * Literal text in a link's label, where Discord shows the backslashes too: escaped only where a mark would act,
 * underscores if any in the label is one. https://github.com/discord/discord-api-docs/issues/6185
 */
const escapeLabel = (value, atStart, underscores) => {
    const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
    return start + withUnderscores(value.replace(IN_LABEL, String.raw `\$&`), underscores);
};

/** Makes of a thing what was made of it before: while a text is cut, most of it is printed again and again. */
const memoize = (make) => {
    const made = new WeakMap();
    return of => {
        const known = made.get(of);
        if (known !== undefined)
            return known;
        const now = make(of);
        made.set(of, now);
        return now;
    };
};
const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
/** Pairs at a seam that would be read as one mark, or as a link. */
const MEETING = ['**', '~~', '||', '``', ']('];
const wouldMerge = (left, right) => MEETING.includes(left.slice(-1) + right.charAt(0));
const joinSafely = (left, right) => left + (wouldMerge(left, right) ? NOTHING_WIDE : '') + right;
/** Neighbouring texts as one, so that no mark hides in the seam between two. */
const mergeTexts = (nodes) => {
    const out = [];
    for (const node of nodes) {
        const last = out.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            out[out.length - 1] = { ...last, text: last.text + node.text };
        else
            out.push(node);
    }
    return out;
};
/** Backticks cannot be escaped: one alone fits between doubled ones, and where there are more a look-alike replaces them. */
const codeSpan = (value) => {
    const code = escapeCode(hookline.fragment(value).trim());
    if (code === '')
        return '';
    if (!code.includes('`'))
        return `\`${code}\``;
    return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
};
const hasInCode = (nodes, mark) => nodes.some(node => node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark));
/** Discord reads no mark around white space alone, and ends a style at its mark even inside code: then the words go plain. */
const styled = (style, nodes, inner) => {
    const mark = MARKS[style];
    const core = inner.trim();
    if (core === '' || hasInCode(nodes, mark.charAt(0)))
        return inner;
    const before = inner.slice(0, inner.length - inner.trimStart().length);
    const after = inner.slice(inner.trimEnd().length);
    const body = style === 'strike' ? joinSafely(joinSafely(mark, core), mark) : mark + core + mark;
    return before + body + after;
};
const URL_IN_LABEL = /https?:\/\/\S/i;
const PAIRED_BRACKETS = /^[^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*$/;
/** Discord makes no link of a label that holds a URL (discord/discord-api-docs#7721), nor of one with a lone bracket. */
const canBeLabel = (label) => !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label);
const mailAddress = (url) => /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';
/** The label with nothing to click, and the address that a mail link would have hidden. */
const printUnlinked = (node, context) => {
    const address = mailAddress(node.url);
    const hidden = address !== '' && !hookline.toPlainText(node.of).includes(address);
    const words = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
    return printNodes(words, context);
};
const anyMarkingUnderscore = (nodes) => mergeTexts(nodes).some(node => {
    if ('text' in node)
        return hasMarkingUnderscore(node.text);
    return 'of' in node && anyMarkingUnderscore(node.of);
});
const printLink = (node, context) => {
    const target = linkTarget(node.url);
    if (target === undefined || target.length > limits.LAYOUT.target || context.label !== undefined)
        return printUnlinked(node, context);
    const words = hookline.toPlainText(node.of).trim();
    const isOwnLabel = [node.url, target].includes(hookline.safeLink(words) ?? '');
    if (words === '' || isOwnLabel)
        return `<${target}>`;
    const label = printNodes(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
        .replace(/\s+/g, ' ')
        .trim();
    return canBeLabel(label) ? `[${label}](${target})` : `${printNodes(node.of, context)} <${target}>`;
};
const inline = (node, context, lineStart) => {
    switch (node.kind) {
        case 'text': {
            const words = hookline.fragment(node.text);
            return context.label === undefined
                ? escapeProse(words, lineStart)
                : escapeLabel(words, lineStart, context.label.underscores);
        }
        case 'code':
            return codeSpan(node.text);
        case 'time':
            return `<t:${String(Math.trunc(node.at / 1000))}:f>`;
        case 'break':
            return '\n';
        case 'link':
            return printLink(node, context);
        case 'strong':
        case 'emphasis':
        case 'strike':
            return context.styles.includes(node.kind)
                ? printNodes(node.of, context)
                : styled(node.kind, node.of, printNodes(node.of, { ...context, styles: [...context.styles, node.kind] }));
    }
};
/** Outside of styles and labels. */
const OUTSIDE = { styles: [] };
const inMidLine = memoize(node => inline(node, OUTSIDE, false));
const printNodes = (nodes, context) => {
    const pieces = [];
    let lineStart = true;
    for (const node of mergeTexts(nodes)) {
        const piece = context === OUTSIDE && !lineStart ? inMidLine(node) : inline(node, context, lineStart);
        if (piece === '')
            continue;
        if (wouldMerge(pieces.at(-1) ?? '', piece))
            pieces.push(NOTHING_WIDE);
        pieces.push(piece);
        const lastBreak = piece.lastIndexOf('\n');
        lineStart = (lineStart || lastBreak >= 0) && piece.slice(lastBreak + 1).trim() === '';
    }
    return pieces.join('');
};
/** Inline nodes as Discord Markdown; literal text is escaped, links lead where they say. Lines only where there are breaks. */
const printInlines = (nodes) => printNodes(nodes, OUTSIDE);
/** The same on one line. */
const printLine = (nodes) => printInlines(nodes).replace(/\s+/g, ' ').trim();

const RULE = '\u2500'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;
/** A fence inside a fence would end it and nothing escapes it: a character of no width breaks it. */
const fenced = (value, language) => {
    const code = escapeCode(hookline.manyLines(value).replace(/^\n+/, '').trimEnd()).replace(/`(?=``)/g, `\`${NOTHING_WIDE}`);
    const name = language !== undefined && LANGUAGE.test(language) ? language : '';
    return code === '' ? '' : `\`\`\`${name}\n${code}\n\`\`\``;
};
const indented = (value, indent) => value.replaceAll('\n', `\n${indent}`);
const item = ({ checked, of }, marker) => {
    const box = checked === undefined ? '' : checked ? '\u2611 ' : '\u2610 ';
    const content = of
        .map(printBlock)
        .filter(block => block !== '')
        .join('\n');
    return content === '' ? '' : marker + indented(box + content, ' '.repeat(marker.length));
};
const list = ({ start, items }) => items
    .map((each, index) => item(each, start === undefined ? '- ' : `${start + index}. `))
    .filter(line => line !== '')
    .join('\n');
/** Discord has one level of quotes: an inner one joins its outer one. */
const withoutQuotes = (blocks) => blocks.flatMap(block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block]));
const quote = (blocks) => {
    const content = printBlocks(withoutQuotes(blocks));
    return content === '' ? '' : `> ${indented(content, '> ')}`;
};
const printBlock = memoize(block => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of).trim();
        case 'heading':
            // Discord's own headings are larger than an embed's title: bold reads well under it.
            return printInlines([{ kind: 'strong', of: block.of }]).trim();
        case 'list':
            return list(block);
        case 'quote':
            return quote(block.of);
        case 'pre':
            return fenced(block.text, block.language);
        case 'rule':
            return RULE;
    }
});
/** What belongs together is kept together; code blocks and rules bring their own space. */
const gap = (above, below) => ['heading', 'pre', 'rule'].includes(above.kind) ||
    below.kind === 'rule' ||
    hookline.isFollowing(below) ||
    (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
    ? '\n'
    : '\n\n';
/** Blocks as Discord Markdown for an embed's description. https://discord.com/developers/docs/reference#message-formatting */
const printBlocks = (blocks) => {
    let out = '';
    let above;
    for (const block of blocks) {
        const text = printBlock(block);
        if (text === '')
            continue;
        out += above === undefined ? text : gap(above, block) + text;
        above = block;
    }
    return out;
};

const collectInlines = (blocks) => blocks.flatMap(block => (block.kind === 'paragraph' ? block.of : []));
const fitPrinted = (nodes, room, print) => {
    const text = print(nodes);
    if (text.length <= room)
        return { text, cut: false };
    const size = (blocks) => print(collectInlines(blocks)).length;
    return { text: print(collectInlines(hookline.cutBlocks([hookline.paragraph(...nodes)], room, size))), cut: true };
};
const trimmed = nodes => printInlines(nodes).trim();
/** Inline nodes as Discord Markdown of at most `room` units. */
const fitInlines = (nodes, room) => fitPrinted(nodes, room, trimmed);
/** One line of literal text, escaped, of at most `room` units. */
const fitText = (value, room) => {
    const escaped = escapeText(value, true);
    if (escaped.length <= room)
        return { text: escaped, cut: false };
    const cut = (max) => (max === 0 ? '' : escapeText(hookline.cutText(value, max), true));
    const most = Math.min(value.length, Math.max(0, room));
    return { text: cut(hookline.findLargest(most, max => cut(max).length, room)), cut: true };
};
/** As many of the lines as `room` holds; the first that does not fit is cut, unless only a stub would be left. */
const fitLines = (lines, room) => {
    let text = '';
    for (const line of lines) {
        const start = text === '' ? '' : `${text}\n`;
        const left = room - start.length;
        const fitted = fitPrinted(line, left, printLine);
        if (fitted.text !== '' && (!fitted.cut || left >= limits.LAYOUT.stub))
            text = start + fitted.text;
        if (fitted.cut)
            return { text, cut: true };
    }
    return { text, cut: false };
};

const DOT = ' \u00b7 ';
/** A URL that an embed takes. */
const embedUrl = (url) => {
    const target = url === undefined ? undefined : linkTarget(url);
    return target !== undefined && target.length <= limits.LIMITS.url ? target : undefined;
};
/** The headline: one line of literal text, cut before `where` if that is short. Never blank. */
const fitTitle = ({ symbol, title, where }) => {
    const start = hookline.oneLine(`${symbol} ${title}`);
    const end = hookline.oneLine(hookline.toPlainText(where));
    const whole = hookline.oneLine(`${start} ${end}`);
    if (whole === '')
        return { text: 'No title', cut: false };
    const fitted = fitText(whole, limits.LIMITS.title);
    const result = ` ${escapeText(end, false)}`;
    if (!fitted.cut || end === '' || result.length > limits.LAYOUT.whereKept)
        return fitted;
    return { text: fitText(start, limits.LIMITS.title - result.length).text + result, cut: true };
};
const holdsMarkdown = (nodes) => nodes.some(node => node.kind === 'time' ||
    (node.kind === 'link' && linkTarget(node.url) !== undefined) ||
    ('of' in node && holdsMarkdown(node.of)));
const SMALL = '-# ';
/** Whole facts only, as many as fit: half a link would be no link. */
const linkedFacts = (facts, room) => {
    let line = '';
    for (const fact of facts) {
        const longer = (line === '' ? SMALL : line + DOT) + printLine(fact);
        if (longer.length > room)
            return { text: line, cut: true };
        line = longer;
    }
    return { text: line, cut: false };
};
/** The small facts in at most `room` units together. */
const fitFacts = (facts, room) => {
    const said = facts.filter(fact => hookline.oneLine(hookline.toPlainText(fact)) !== '');
    // One line on a phone rather than two: all of them go where the linked ones have to.
    const linked = said.some(holdsMarkdown) ? said : [];
    const line = linkedFacts(linked, Math.min(room, limits.LAYOUT.linkedFactsMost));
    const footer = said
        .filter(fact => !linked.includes(fact))
        .map(fact => hookline.oneLine(hookline.toPlainText(fact)))
        .join(DOT);
    const kept = hookline.cutText(footer, Math.min(room - line.text.length, limits.LIMITS.footer));
    return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
};
/** Those that Discord takes as buttons, and the others as lines of links. */
const sortButtons = (buttons) => {
    const linked = buttons.flatMap(({ label, url }) => {
        const target = linkTarget(url);
        return target === undefined ? [] : [{ label: hookline.oneLine(label) || 'Open', url: target }];
    });
    const most = limits.LIMITS.buttonRows * limits.LIMITS.buttonsInRow;
    const taken = linked.filter(({ url }) => url.length <= limits.LIMITS.buttonUrl).slice(0, most);
    return {
        buttons: taken.map(({ label, url }) => ({ label: hookline.cutText(label, limits.LIMITS.buttonLabel), url })),
        lines: linked
            .filter(button => !taken.includes(button))
            .map(({ label, url }) => [{ kind: 'link', url, of: [hookline.text(label)] }]),
    };
};
/** The change lines, and what is listed after them, in at most `room` units. */
const fitChange = (lines, room) => fitLines(lines, Math.min(room, limits.LAYOUT.changeMost));

/**
 * What Discord refuses in a sender's name: two words wherever they stand, two names as a whole.
 * https://docs.discord.com/developers/resources/webhook#create-webhook, https://docs.discord.com/developers/resources/user#usernames-and-nicknames
 */
const REFUSED_NAMES = /discord|clyde|^\s*(?:everyone|here)\s*$/i;
const senderName = (username) => {
    const name = hookline.cutText(hookline.oneLine(username), limits.LIMITS.username);
    const refused = REFUSED_NAMES.exec(name)?.[0];
    if (refused === undefined)
        return name;
    throw new hookline.UserError('username', refused === name
        ? `"${name}" is a sender's name that Discord refuses`
        : `"${name}" holds "${refused}", which Discord refuses in a sender's name`, 'choose another name');
};
/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SUPPRESS_NOTIFICATIONS = 4096;
/** The fields of the body that say how to post. Throws a UserError for a name that Discord refuses. */
const senderFields = ({ username = '', avatar = '', silent }) => {
    const name = senderName(username);
    // An `:emoji:` is Slack's.
    const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
    return {
        ...(name === '' ? {} : { username: name }),
        ...(picture === undefined ? {} : { avatar_url: picture }),
        ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
};

exports.NOTHING_WIDE = NOTHING_WIDE;
exports.REFUSED_NAMES = REFUSED_NAMES;
exports.embedUrl = embedUrl;
exports.escapeProse = escapeProse;
exports.escapeText = escapeText;
exports.fitChange = fitChange;
exports.fitFacts = fitFacts;
exports.fitInlines = fitInlines;
exports.fitText = fitText;
exports.fitTitle = fitTitle;
exports.linkTarget = linkTarget;
exports.printBlocks = printBlocks;
exports.printInlines = printInlines;
exports.senderFields = senderFields;
exports.sortButtons = sortButtons;
