'use strict';

var getEastAsianWidth_js = require('../packages/get-east-asian-width.js');

const ASCII = /^[\x20-\x7e]*$/;
const DRAWN_WIDE = new RegExp(String.raw `\p{RGI_Emoji}`, 'v');
const NO_WIDTH = new RegExp(String.raw `^[\p{M}\p{Cf}]+$`, 'u');
let segmenter;
/** How many columns a cell takes in a font of even width: emoji and most of East Asia's characters take two. https://www.unicode.org/reports/tr11/ */
const cellWidth = (cell) => {
    if (ASCII.test(cell))
        return cell.length;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(cell)).reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
};
const graphemeWidth = (grapheme) => {
    if (NO_WIDTH.test(grapheme))
        return 0;
    return DRAWN_WIDE.test(grapheme) ? 2 : getEastAsianWidth_js.eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

exports.cellWidth = cellWidth;
