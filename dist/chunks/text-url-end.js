'use strict';

const AFTER_URL = '.,:;!?\'"]}*_~';
const count = (value, mark) => value.split(mark).length - 1;
/** Where a URL ends that stands in a sentence: before its punctuation, and before a bracket that was opened ahead of it. */
const urlEnd = (url) => {
    let end = url.length;
    let surplus = count(url, ')') - count(url, '(');
    for (; end > 0; end -= 1) {
        const last = url.charAt(end - 1);
        if (last === ')' && surplus > 0)
            surplus -= 1;
        else if (!AFTER_URL.includes(last))
            break;
    }
    return end;
};

exports.urlEnd = urlEnd;
