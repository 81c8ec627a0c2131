'use strict';

/**
 * A value behind the beginning of an address: in the host nothing may end it; behind it slashes stay, and so does what is
 * encoded already. A value that begins one is an address itself.
 */
const inAddress = (value, before) => {
    if (before.trim() === '')
        return value;
    const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
    return value
        .toWellFormed()
        .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, unit => encodeURIComponent(unit));
};

exports.inAddress = inAddress;
