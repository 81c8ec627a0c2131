'use strict';

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

exports.urlEnd = urlEnd;
