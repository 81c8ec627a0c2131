'use strict';

var phoneLines = require('./text-phone-lines.js');
var hookline = require('../hookline.js');

/** What the smaller platform shows of one message, in lines of a phone: where the user sets no limit, this one keeps the last section in it. */
const MOST_LINES = 110;
/** A section's name, and the line that sets it apart. */
const LINES_OF_NAME = 2;
/** What a section says takes two lines at least. */
const FEWEST = 2;
/** Each text under its name, all together in at most so many lines: those that are short are whole, the others get the same. */
const readSections = async (sections, context, maxLines) => {
    const read = await Promise.all(sections.map(async (section) => ({
        section,
        whole: section.body === undefined
            ? []
            : await hookline.readWhole(section.body, { ...context, ...hookline.known('pageUrl', section.url) }),
    })));
    const room = (maxLines === 0 ? MOST_LINES : maxLines) - sections.length * LINES_OF_NAME;
    const shares = shareOut(read.map(({ whole }) => phoneLines.phoneLines(whole)), room);
    return read.flatMap(({ section, whole }, at) => [
        { kind: 'heading', level: 3, of: [hookline.link(section.title, section.url)] },
        ...cutSection(whole, section.url, Math.max(FEWEST, shares[at] ?? 0)),
    ]);
};
/** The way to the rest costs no line of its own: there may be many sections. */
const cutSection = (whole, url, lines) => {
    const kept = phoneLines.cutLines(whole, lines);
    return kept === whole ? whole : appendTo(kept, [hookline.text(' '), hookline.link('\u2026 more', url)]);
};
/** Ends the last text with some more of it. */
const appendTo = (blocks, more) => {
    const before = blocks.slice(0, -1);
    const last = blocks.at(-1);
    switch (last?.kind) {
        case 'paragraph':
        case 'heading':
            return [...before, { ...last, of: [...last.of, ...more] }];
        case 'quote':
            return [...before, { ...last, of: appendTo(last.of, more) }];
        case 'list': {
            const item = last.items.at(-1);
            const items = item ? [...last.items.slice(0, -1), { ...item, of: appendTo(item.of, more) }] : [];
            return [...before, { ...last, items }];
        }
        default:
            return [...blocks, hookline.paragraph(...more)];
    }
};
/** As much as each wants where that is little; what is left of the room goes evenly to the others. */
const shareOut = (wanted, room) => {
    const shares = [...wanted];
    let left = room;
    const smallestFirst = wanted.map((want, at) => ({ want, at })).sort((one, other) => one.want - other.want);
    smallestFirst.forEach(({ want, at }, index) => {
        const share = Math.min(want, Math.max(0, Math.floor(left / (wanted.length - index))));
        shares[at] = share;
        left -= share;
    });
    return shares;
};

exports.readSections = readSections;
exports.shareOut = shareOut;
