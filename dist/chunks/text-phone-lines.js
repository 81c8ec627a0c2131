'use strict';

var hookline = require('../hookline.js');

/** Characters in a line of a phone. */
const LINE = 45;
/** How far the text of an item or a quote stands in. */
const INDENT = 3;
const wrapped = (lines, width) => lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
/** The text of each line, parted at the breaks. */
const linesOf = (nodes) => {
    const lines = [''];
    for (const node of nodes)
        if (node.kind === 'break')
            lines.push('');
        else
            lines.push(`${lines.pop() ?? ''}${hookline.toPlainText([node])}`);
    return lines;
};
const blockLines = (block, width) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return wrapped(linesOf(block.of), width);
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
const cutLines = (blocks, most) => hookline.cutWords(blocks, most * LINE, some => phoneLines(some) * LINE);

exports.cutLines = cutLines;
exports.phoneLines = phoneLines;
