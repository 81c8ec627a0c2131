'use strict';

var start = require('../hookline.js');

/** The parts that were cut, those that matter most first. */
const listCuts = ({ body, bodyLinks, change, fields, facts }) => [
    ...(body ? [{ part: 'body' }] : []),
    ...(bodyLinks ? [{ part: 'body-links' }] : []),
    ...(change ? [{ part: 'change' }] : []),
    ...(fields.cut > 0 ? [{ part: 'fields', ...fields }] : []),
    ...(facts ? [{ part: 'facts' }] : []),
];

/** The first `units` of a text: no mark, and no care for graphemes, since it is measured and never shown. */
const takeBeginning = (blocks, units) => takeLeading(blocks, units, start.leafLength, beginBlock);
const beginBlock = (block, units) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return { ...block, of: takeInlines(block.of, units) };
        case 'list': {
            const items = takeLeading(block.items, units, item => start.totalLeafLength(item.of), (item, left) => ({ ...item, of: takeBeginning(item.of, left) }));
            return { ...block, items };
        }
        case 'quote':
            return { ...block, of: takeBeginning(block.of, units) };
        case 'pre':
            return { ...block, text: block.text.slice(0, units) };
        case 'rule':
            return block;
    }
};
const takeInlines = (nodes, units) => takeLeading(nodes, units, inlineLength, takeInline);
const inlineLength = (node) => start.leafLength({ kind: 'paragraph', of: [node] });
const takeInline = (node, units) => {
    if (node.kind === 'text' || node.kind === 'code')
        return { ...node, text: node.text.slice(0, units) };
    return 'of' in node ? { ...node, of: takeInlines(node.of, units) } : node;
};
/** Parts until `units` are full, the last one only as far as that. */
const takeLeading = (parts, units, length, first) => {
    const kept = [];
    let left = units;
    for (const part of parts) {
        const whole = length(part);
        kept.push(whole <= left ? part : first(part, left));
        left -= whole;
        if (left <= 0)
            break;
    }
    return kept;
};

/**
 * The largest number from 1 to `most` whose size is within `room`, if all below one that fits do; 0 if none does. Sizes grow
 * about evenly, so it looks where the room should end, and halves what is left now and then in case they do not.
 */
const findLargest = (most, sizeOf, room) => {
    if (most < 1)
        return 0;
    let over = { count: most, size: sizeOf(most) };
    if (over.size <= room)
        return most;
    let fits = { count: 0, size: 0 };
    for (let tries = 1; over.count - fits.count > 1; tries += 1) {
        const gap = over.count - fits.count;
        const share = tries % 3 === 0 ? 1 / 2 : (room - fits.size) / (over.size - fits.size);
        const count = fits.count + Math.min(gap - 1, Math.max(1, Math.floor(gap * share)));
        const found = { count, size: sizeOf(count) };
        if (found.size <= room)
            fits = found;
        else
            over = found;
    }
    return fits.count;
};
/** How much of a long text is measured first: characters that do not show make a printed text shorter than it was. */
const SAMPLE = 1.25;
/** The beginning of blocks that is too long for `room` by itself; undefined where all of them may be needed. */
const findTooLong = (blocks, room, size) => {
    const units = Math.ceil(room * SAMPLE);
    if (start.totalLeafLength(blocks) <= units)
        return undefined;
    const some = takeBeginning(blocks, units);
    const printed = size(some);
    return printed > room ? { blocks: some, size: printed } : undefined;
};
/** The printed length; of what is far longer than `room`, only that it is longer: spares printing all of it. */
const sizeUpTo = (blocks, room, size) => findTooLong(blocks, room, size)?.size ?? size(blocks);
/** How many leading parts could fit, by their own text alone: spares printing what is far too long. */
const countAtMost = (parts, room) => {
    let sum = 0;
    const over = parts.findIndex(part => {
        sum += start.totalLeafLength(part);
        return sum > room;
    });
    return over < 0 ? parts.length : over;
};
/** How many leading parts (blocks, or the items of a list) fit. */
const countFitting = (parts, room, sizeOf) => findLargest(countAtMost(parts, room), sizeOf, room);

/** Where the words have to be cut all the same, a longer target is not worth the words that it would push out. */
const LONG = 300;
const linksIn = (nodes) => nodes.flatMap(node => (node.kind === 'link' ? [node] : 'of' in node ? linksIn(node.of) : []));
const linksInBlocks = (blocks) => blocks.flatMap(block => {
    if (block.kind === 'list')
        return block.items.flatMap(item => linksInBlocks(item.of));
    if (block.kind === 'quote')
        return linksInBlocks(block.of);
    return 'of' in block ? linksIn(block.of) : [];
});
const unlinked = (nodes, shed) => nodes.flatMap((node) => {
    if (!('of' in node))
        return [node];
    const of = unlinked(node.of, shed);
    return shed.has(node) ? of : [{ ...node, of }];
});
const unlinkedItem = (item, shed) => item.forLink === true && linksInBlocks(item.of).every(node => shed.has(node))
    ? []
    : [{ ...item, of: unlinkedBlocks(item.of, shed) }];
const unlinkedBlocks = (blocks, shed) => blocks.flatMap((block) => {
    if (block.kind === 'list') {
        const items = block.items.flatMap(item => unlinkedItem(item, shed));
        return items.length === 0 ? [] : [{ ...block, items }];
    }
    if (block.kind === 'quote')
        return [{ ...block, of: unlinkedBlocks(block.of, shed) }];
    return ['of' in block ? { ...block, of: unlinked(block.of, shed) } : block];
});
/** What changed between two versions: who reads on reads there. */
const isCompare = ({ url }) => /\/compare\/[^/?#]+$/.test(url);
/** `@octocat`, linked to the profile: not `@acme/ui`, and no other target. */
const isProfile = ({ of, url }) => {
    const login = /^@([\w-]+)(?:\[bot\])?$/.exec(start.toPlainText(of))?.[1];
    return login !== undefined && new RegExp(`^https?://[^/]+/(?:apps/)?${login}$`, 'i').test(url);
};
/** In the order in which they may go: whose profile it is, which the name says too; then the longest first, of alike ones the last. */
const inOrder = (blocks) => {
    const all = linksInBlocks(blocks).filter(node => !isCompare(node));
    const profiles = all.filter(isProfile).toReversed();
    const others = all
        .filter(node => !isProfile(node))
        .toReversed()
        .toSorted((a, b) => b.url.length - a.url.length);
    return { links: [...profiles, ...others], profiles: profiles.length };
};
/**
 * The same words with fewer links, where they are too long for `room`: a target goes before a word does, profiles first and a
 * comparison of versions never, until the rest fits. If the words alone do not fit, only profiles and long targets go.
 */
const shedTargets = (blocks, room, size) => {
    const { links, profiles } = inOrder(blocks);
    if (links.length === 0)
        return blocks;
    const long = links.filter(({ url }, index) => index < profiles || url.length > LONG);
    const without = (shed) => shed.length === 0 ? blocks : unlinkedBlocks(blocks, new Set(shed));
    if (start.totalLeafLength(without(links)) > room)
        return without(long);
    let count = 0;
    let over = size(blocks) - room;
    while (over > 0 && count < links.length) {
        count = enough(links, count, over);
        over = size(without(links.slice(0, count))) - room;
    }
    return over > 0 ? without(long) : without(links.slice(0, count));
};
/** How many links have to go so that `over` units less are left. */
const enough = (links, shed, over) => {
    let left = over;
    const last = links.findIndex((link, index) => {
        if (index >= shed)
            left -= link.url.length;
        return left <= 0;
    });
    return last < 0 ? links.length : last + 1;
};

const cutSentence = (block, room, size) => {
    const cut = (max) => ({ ...block, of: start.cutInlines(block.of, max) });
    const most = Math.min(room, start.toPlainText(block.of).length - 1);
    const max = findLargest(most, units => size([cut(units)]), room);
    // With room for one unit, only the mark is left.
    return max > 1 ? cut(max) : undefined;
};
const cutPre = (block, room, size) => {
    // A line that begins beyond the room cannot be kept.
    const lines = block.text.slice(0, room + 1).split('\n');
    const after = (count) => ({ ...block, text: [...lines.slice(0, count), start.MARK].join('\n') });
    const count = findLargest(lines.length - 1, some => size([after(some)]), room);
    if (count > 0)
        return after(count);
    const inside = (max) => ({ ...block, text: start.cutText(`${lines[0] ?? ''}${start.MARK}`, max) });
    const max = findLargest(Math.min(room, lines[0]?.length ?? 0), units => size([inside(units)]), room);
    return max > 1 ? inside(max) : undefined;
};
const cutList = (block, room, size, sentences) => {
    const { items } = block;
    const first = (count) => ({ ...block, items: items.slice(0, count) });
    const count = countFitting(items.map(item => item.of), room, some => size([first(some)]));
    const next = items[count];
    if (next === undefined)
        return block;
    const withPart = (of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    });
    const part = keepBlocks(next.of, room, of => size([withPart(of)]), count > 0 ? 'none' : sentences);
    if (part.length > 0)
        return withPart(part);
    return count > 0 ? first(count) : undefined;
};
const cutQuote = (block, room, size, sentences) => {
    const of = keepBlocks(block.of, room, inner => size([{ ...block, of: inner }]), sentences);
    return of.length > 0 ? { ...block, of } : undefined;
};
const cutBlock = (block, room, size, sentences) => {
    const inner = sentences === 'any' ? 'first' : sentences;
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return sentences === 'none' ? undefined : cutSentence(block, room, size);
        case 'pre':
            return sentences === 'none' ? undefined : cutPre(block, room, size);
        case 'list':
            return cutList(block, room, size, inner);
        case 'quote':
            return cutQuote(block, room, size, inner);
        case 'rule':
            return undefined;
    }
};
const isTitle = (block) => block.kind === 'heading' || block.kind === 'rule';
const keepBlocks = (blocks, room, size, sentences) => {
    const count = countFitting(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const kept = blocks.slice(0, count);
    const next = blocks[count];
    if (next === undefined)
        return blocks;
    const allowed = sentences === 'first' && count > 0 ? 'none' : sentences;
    const part = cutBlock(next, room, more => size([...kept, ...more]), allowed);
    // A heading or a rule with nothing under it says nothing, unless the text ended with it.
    if (part !== undefined && (!isTitle(part) || count === blocks.length - 1))
        return [...kept, part];
    return kept.slice(0, kept.findLastIndex(block => !isTitle(block)) + 1);
};
/** Units; a paragraph that says more is one of the text. */
const COMPARISON = 300;
/** The last line of release notes, which leads to all changes. */
const comparisonIn = (blocks) => blocks
    .slice(-3)
    .findLast(block => block.kind === 'paragraph' &&
    start.toPlainText(block.of).length <= COMPARISON &&
    linksIn(block.of).some(isCompare));
/** As `keepBlocks`, and under what is left the comparison of versions that would be lost with the end. */
const keepWords = (blocks, most, size, all) => {
    const last = comparisonIn(all);
    const whole = keepBlocks(blocks, most, size, 'any');
    const [first] = blocks;
    if (last === undefined || first === undefined || whole.includes(last))
        return whole;
    const taken = size([{ kind: 'rule' }, last]) - size([{ kind: 'rule' }]);
    if (taken > most / 2)
        return whole;
    return [...keepBlocks(blocks, most - taken, size, 'any'), last];
};
/** The same blocks with as few links gone as fit them into `room`; undefined where words would have to go too. */
const wholeWords = (blocks, room, size) => {
    const shed = shedTargets(blocks, room, size);
    return start.totalLeafLength(shed) <= room && size(shed) <= room ? shed : undefined;
};
/**
 * As many leading blocks as `room` holds; the first that does not fit is cut at the best place: a list after an item, a
 * quote after a block, code after a line, a paragraph at a word, with a mark. Before a word is cut, long targets of links go.
 */
const cutBlocks = (blocks, room, size) => {
    const near = findTooLong(blocks, room, size)?.blocks ?? blocks;
    return keepWords(shedTargets(near, room, size), room, size, blocks);
};
/** The same without regard to links: for a size that they do not add to. */
const cutWords = (blocks, room, size) => size(blocks) <= room ? blocks : keepWords(blocks, room, size, blocks);

const isBlank = (node) => node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');
/** Without the breaks and spaces around a paragraph. */
const trimInlines = (nodes) => {
    const from = nodes.findIndex(node => !isBlank(node));
    const to = nodes.findLastIndex(node => !isBlank(node));
    const inner = from < 0 ? [] : nodes.slice(from, to + 1);
    return inner.flatMap((node, index) => {
        if (node.kind !== 'text')
            return [node];
        const starts = index === 0 || inner[index - 1]?.kind === 'break';
        const ends = index === inner.length - 1 || inner[index + 1]?.kind === 'break';
        const start$1 = starts ? node.text.trimStart() : node.text;
        const value = ends ? start$1.trimEnd() : start$1;
        return value === '' ? [] : [start.text(value)];
    });
};

/** What ends a sentence rather than an address. https://github.github.com/gfm/#extended-autolink-path-validation */
const AFTER_URL = /[?!.,:*_~'"`}]$/;
const ENTITY = /&[a-z\d]{1,31};$/i;
const count = (value, mark) => value.split(mark).length - 1;
/** What is left of an address before a bracket that closes one opened ahead of it: that of a label, mostly. */
const beforeLoneBracket = (rest) => {
    let open = 0;
    for (const { 0: mark, index } of rest.matchAll(/[[\]]/g)) {
        open += mark === '[' ? 1 : -1;
        if (open < 0)
            return rest.slice(0, index);
    }
    return rest;
};
/** Where a URL ends that stands in a sentence: before its punctuation, an entity, and a bracket that was opened ahead of it. */
const urlEnd = (whole) => {
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
};

/** The payload with the body of each of its forms changed, but not what replaces it as a new message. */
const mapForms = (payload, change) => {
    const { fallbacks } = payload;
    const changeForm = (form) => ({ ...form, body: change(form.body) });
    return {
        ...payload,
        body: change(payload.body),
        ...(fallbacks && { fallbacks: async () => (await fallbacks()).map(changeForm) }),
    };
};

/** Characters in a line of a phone. */
const LINE = 45;
/** How far the text of an item or a quote stands in. */
const INDENT = 3;
const wrapped = (lines, width) => lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
/** The text of each line, parted at the breaks. */
const collectLines = (nodes) => {
    const lines = [''];
    for (const node of nodes)
        if (node.kind === 'break')
            lines.push('');
        else
            lines.push(`${lines.pop() ?? ''}${start.toPlainText([node])}`);
    return lines;
};
const blockLines = (block, width) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return wrapped(collectLines(block.of), width);
        case 'list':
            return block.items.reduce((sum, item) => sum + Math.max(1, inner(item.of, width - INDENT)), 0);
        case 'quote':
            return inner(block.of, width - INDENT);
        case 'pre':
            return wrapped(block.text.split('\n'), width);
        case 'rule':
            return 1;
    }
};
const inner = (blocks, width) => blocks.reduce((sum, block) => sum + blockLines(block, Math.max(10, width)), 0);
/** How many lines of a phone blocks take, the empty ones between them included. */
const phoneLines = (blocks) => inner(blocks, LINE) +
    blocks.filter((block, index) => index > 0 && blocks[index - 1]?.kind === 'paragraph' && block.kind !== 'list').length;
/** As many leading blocks as a phone shows in so many lines, cut as `cutBlocks` cuts. The same blocks where nothing had to go. */
const cutLines = (blocks, most) => cutWords(blocks, most * LINE, some => phoneLines(some) * LINE);

var phoneLines$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cutLines: cutLines,
  phoneLines: phoneLines
});

/**
 * Trees as HTML for a page of GitHub's, all on one line: Markdown has no say inside a block of HTML that holds no empty line.
 * https://github.github.com/gfm/#html-blocks
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** After an `@` a word joiner, which nobody sees, keeps GitHub from reading a mention. */
const literal = (value) => value.replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark).replaceAll('@', '@\u2060');
/** One line of text as HTML. */
const htmlText = (value) => literal(start.oneLine(value));
const TAGS = { strong: 'strong', emphasis: 'em', strike: 'del' };
const htmlInlines = (nodes) => nodes.map(inline).join('');
const inline = (node) => {
    switch (node.kind) {
        case 'text':
            return literal(node.text.replace(/\s+/g, ' '));
        case 'code':
            return `<code>${htmlText(node.text)}</code>`;
        case 'link':
            return htmlLink(htmlInlines(node.of), node.url);
        case 'time':
            return start.formatUtcDay(node.at);
        case 'break':
            return '<br>';
        default:
            return `<${TAGS[node.kind]}>${htmlInlines(node.of)}</${TAGS[node.kind]}>`;
    }
};
/** @param label HTML. */
const htmlLink = (label, url) => {
    const target = url === undefined ? undefined : start.safeTarget(url);
    return target === undefined ? label : `<a href="${literal(target)}">${label}</a>`;
};
/** An empty line would end the block of HTML. */
const htmlPre = (value) => `<pre>${literal(start.manyLines(value).trimEnd()).replaceAll('\n', '&#10;')}</pre>`;
const item = ({ checked, of }) => {
    const box = checked === undefined ? '' : checked ? '\u2611 ' : '\u2610 ';
    const [first, ...rest] = of;
    const own = first?.kind === 'paragraph' ? htmlInlines(first.of) : first === undefined ? '' : block(first);
    return `<li>${box}${own}${htmlBlocks(rest)}</li>`;
};
const block = (node) => {
    switch (node.kind) {
        case 'paragraph':
            return `<p>${htmlInlines(node.of)}</p>`;
        case 'heading':
            return `<p><strong>${htmlInlines(node.of)}</strong></p>`;
        case 'list': {
            const items = node.items.map(item).join('');
            return node.start === undefined ? `<ul>${items}</ul>` : `<ol start="${node.start}">${items}</ol>`;
        }
        case 'quote':
            return `<blockquote>${htmlBlocks(node.of)}</blockquote>`;
        case 'pre':
            return isWhole(node) ? htmlTable(node.table) : htmlPre(node.text);
        case 'rule':
            return '<hr>';
    }
};
const isWhole = (node) => node?.kind === 'pre' && node.table?.text === node.text;
const htmlTable = ({ rows, right }) => {
    const cell = (tag, of, column) => `<${tag}${right[column] === true ? ' align="right"' : ''}>${htmlInlines(of)}</${tag}>`;
    const row = (cells, index) => `<tr>${cells.map((of, column) => cell(index === 0 ? 'th' : 'td', of, column)).join('')}</tr>`;
    return `<table>${rows.map(row).join('')}</table>`;
};
/** The links of a table that is only text follow it in a list. */
const isListOfLinks = (node) => node.kind === 'list' && node.items.every(({ forLink }) => forLink === true);
const htmlBlocks = (nodes) => nodes
    .filter((node, at) => !(isListOfLinks(node) && isWhole(nodes[at - 1])))
    .map(block)
    .join('');

exports.countFitting = countFitting;
exports.cutBlocks = cutBlocks;
exports.cutLines = cutLines;
exports.findLargest = findLargest;
exports.findTooLong = findTooLong;
exports.htmlBlocks = htmlBlocks;
exports.htmlInlines = htmlInlines;
exports.htmlLink = htmlLink;
exports.htmlPre = htmlPre;
exports.htmlText = htmlText;
exports.isProfile = isProfile;
exports.linksIn = linksIn;
exports.listCuts = listCuts;
exports.mapForms = mapForms;
exports.phoneLines = phoneLines;
exports.phoneLines$1 = phoneLines$1;
exports.sizeUpTo = sizeUpTo;
exports.trimInlines = trimInlines;
exports.urlEnd = urlEnd;
exports.wholeWords = wholeWords;
