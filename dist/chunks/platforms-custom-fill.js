'use strict';

var hookline = require('../hookline.js');

const PIECES = Symbol('pieces');
const toTemplatedText = (pieces) => ({ [PIECES]: pieces });
const isTemplatedText = (value) => typeof value === 'object' && value !== null && PIECES in value;
/** A text's pieces, whether a template put values in or not; none of what is not a text. */
const readPieces = (value) => {
    if (isTemplatedText(value))
        return value[PIECES];
    return typeof value === 'string' ? [value] : [];
};
/** Piece by piece. */
const appendPieces = (pieces, append) => pieces.reduce((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
        ? before + piece
        : append(piece, before, typeof next === 'string' ? next : '', pieces.slice(index + 1));
}, '');
/** What is nothing without this. */
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
/**
 * The message with its texts written. What is not known is left out, not shown as a blank: a text that comes out empty, and the
 * element, the field or the component that is nothing without it.
 */
const fillTexts = ({ body }, write) => {
    const at = (value, slot) => {
        if (isTemplatedText(value)) {
            const text = write(value[PIECES], slot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map((item) => at(item, slot)).filter(item => item !== undefined);
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return hookline.isJsonObject(value) ? inside(value, slot.key) : value;
    };
    const inside = (holder, name) => {
        const entries = Object.entries(holder).map(([key, value]) => [key, at(value, { key, holder })]);
        const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
        const isPart = name === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some(([key]) => ESSENTIAL.includes(key)))
            return undefined;
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    };
    return inside(body, '') ?? {};
};
/** The same message with values that fit everywhere: a word, and an address where a value begins one. */
const withShortValues = (body) => {
    const shorten = (value, key) => {
        if (isTemplatedText(value))
            return toTemplatedText(value[PIECES].map(shortPiece(key)));
        if (Array.isArray(value))
            return value.map((item) => shorten(item, key));
        return hookline.isJsonObject(value) ? withinKeys(value, shorten) : value;
    };
    return withinKeys(body, shorten);
};
const withinKeys = (holder, change) => Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, change(value, key)]));
const shortPiece = (key) => (piece, at) => {
    if (typeof piece === 'string')
        return piece;
    return { kind: 'text', text: at === 0 && /url$/.test(key) ? 'https://github.com' : 'x' };
};
/** The message with nothing but what the author wrote. */
const authoredTexts = (own) => fillTexts(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));
/** The value alone, as plain text: blocks as they read, without their marks. */
const plainText = (value) => value.kind === 'blocks' ? hookline.blocksToPlainText(value.of) : hookline.valueText(value);
/** What a value is as an address. */
const valueAddress = (value) => value.kind === 'link' ? value.url : hookline.valueText(value).trim();

exports.appendPieces = appendPieces;
exports.authoredTexts = authoredTexts;
exports.fillTexts = fillTexts;
exports.plainText = plainText;
exports.readPieces = readPieces;
exports.toTemplatedText = toTemplatedText;
exports.valueAddress = valueAddress;
exports.withShortValues = withShortValues;
