'use strict';

var hookline = require('../hookline.js');

/**
 * Trees as HTML for a page of GitHub's, all on one line: Markdown has no say inside a block of HTML that holds no empty line.
 * https://github.github.com/gfm/#html-blocks
 */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** After an `@` a word joiner, which nobody sees, keeps GitHub from reading a mention. */
const literal = (value) => value.replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark).replaceAll('@', '@\u2060');
/** One line of text as HTML. */
const htmlText = (value) => literal(hookline.oneLine(value));
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
            return hookline.formatUtcDay(node.at);
        case 'break':
            return '<br>';
        default:
            return `<${TAGS[node.kind]}>${htmlInlines(node.of)}</${TAGS[node.kind]}>`;
    }
};
/** @param label HTML. */
const htmlLink = (label, url) => {
    const target = url === undefined ? undefined : hookline.safeTarget(url);
    return target === undefined ? label : `<a href="${literal(target)}">${label}</a>`;
};
/** An empty line would end the block of HTML. */
const htmlPre = (value) => `<pre>${literal(hookline.manyLines(value).trimEnd()).replaceAll('\n', '&#10;')}</pre>`;
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
            return htmlPre(node.text);
        case 'rule':
            return '<hr>';
    }
};
const htmlBlocks = (nodes) => nodes.map(block).join('');

exports.htmlBlocks = htmlBlocks;
exports.htmlInlines = htmlInlines;
exports.htmlLink = htmlLink;
exports.htmlPre = htmlPre;
exports.htmlText = htmlText;
