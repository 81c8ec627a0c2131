"use strict";
exports.id = 340;
exports.ids = [340];
exports.modules = {

/***/ 6340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mentioning: () => (/* binding */ mentioning)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);






const FORMS = [
    [/^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^<>]*)?>|@?([UW][A-Z0-9]{2,20}))$/, { platform: 'slack', kind: 'user' }],
    [
        /^(?:<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^<>]*)?>|(S[A-Z0-9]{2,20}))$/,
        { platform: 'slack', kind: 'group' },
    ],
    [/^(?:<@!?(\d{17,20})>|@?(\d{17,20}))$/, { platform: 'discord', kind: 'user' }],
    [/^(?:<@&(\d{17,20})>|@?&(\d{17,20}))$/, { platform: 'discord', kind: 'group' }],
];
const chatId = (value) => {
    for (const [form, what] of FORMS) {
        const [, inSyntax, bare] = form.exec(value) ?? [];
        const id = inSyntax ?? bare;
        if (id !== undefined)
            return { ...what, id };
    }
    return undefined;
};
const WORDS = new Map([
    ['here', { kind: 'here' }],
    ['channel', { kind: 'everyone' }],
    ['everyone', { kind: 'everyone' }],
    ['author', { kind: 'author' }],
    ['actor', { kind: 'actor' }],
]);
const wordOf = (value) => value.toLowerCase().replace(/^<!(\w+)>$|^@(\w+)$/, '$1$2');
const whom = (item, users) => {
    const id = chatId(item);
    const found = WORDS.get(wordOf(item)) ?? (id ? { kind: 'one', ids: [id] } : userOf(item, users));
    if (found)
        return found;
    throw new _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('mention', `${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(item)} is nobody that is known`, 'write here, channel, author, actor, an ID such as U0123ABCD, S0123ABCD, 80351110224678912 or <@&165511591545143296>, or a login of users');
};
const userOf = (item, users) => {
    const name = item.replace(/^@/, '');
    const ids = users.get(name.toLowerCase());
    return ids && { kind: 'one', ids, name };
};
const user = (line) => {
    const [, login, rest = ''] = /^@?([^\s:@]+(?:@[^\s:@]+)?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
    const ids = rest.split(/[\s,]+/).flatMap(part => (part === '' ? [] : [chatId(part)]));
    const known = ids.filter(id => id !== undefined);
    if (login !== undefined && known.length > 0 && known.length === ids.length)
        return [login.toLowerCase(), known];
    throw new _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('users', `${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(line)} is not a login and its IDs`, 'write one "login: U0123ABCD, 80351110224678912" per line');
};
const mentioning = (mention, when, map) => {
    const users = new Map((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.lines)(map).map(user));
    return { whom: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.items)(mention).map(item => whom(item, users)), when, users };
};




/***/ })

};
;