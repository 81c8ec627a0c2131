'use strict';

var start = require('../hookline.js');

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
        ...(fallbacks && { fallbacks: () => fallbacks().map(changeForm) }),
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
const cutLines = (blocks, most) => start.cutWords(blocks, most * LINE, some => phoneLines(some) * LINE);

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

exports.cutLines = cutLines;
exports.htmlBlocks = htmlBlocks;
exports.htmlInlines = htmlInlines;
exports.htmlLink = htmlLink;
exports.htmlPre = htmlPre;
exports.htmlText = htmlText;
exports.mapForms = mapForms;
exports.phoneLines = phoneLines;
exports.phoneLines$1 = phoneLines$1;
exports.trimInlines = trimInlines;
exports.urlEnd = urlEnd;
