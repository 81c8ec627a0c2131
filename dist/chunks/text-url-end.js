'use strict';

/** What ends a sentence rather than an address. https://github.github.com/gfm/#extended-autolink-path-validation */
const AFTER_URL = /[?!.,:*_~'"`}]$/;
const ENTITY = /&[a-z\d]{1,31};$/i;
const CLOSERS = { ')': '(', ']': '[' };
const count = (value, mark) => value.split(mark).length - 1;
/** Where a URL in a sentence ends: before its punctuation, an entity, and a bracket that was opened ahead of it. */
const urlEnd = (url) => {
    let end = url.length;
    const surplus = new Map(Object.entries(CLOSERS).map(([close, open]) => [close, count(url, close) - count(url, open)]));
    while (end > 0) {
        // No entity is longer.
        const near = url.slice(Math.max(0, end - 33), end);
        const last = near.charAt(near.length - 1);
        const over = surplus.get(last);
        if (over !== undefined) {
            if (over <= 0)
                break;
            surplus.set(last, over - 1);
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
