'use strict';

var hookline = require('../hookline.js');

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
        const start = starts ? node.text.trimStart() : node.text;
        const value = ends ? start.trimEnd() : start;
        return value === '' ? [] : [hookline.text(value)];
    });
};

exports.trimInlines = trimInlines;
