"use strict";
exports.id = 543;
exports.ids = [543];
exports.modules = {

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX)
/* harmony export */ });
const MAX = 3000;




/***/ }),

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _limits2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7030);










const value = (text, room = _limits2_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX */ .Z) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.unmentioned)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(text).trim()), room);
const lines = (parts, between = '\n') => parts.filter(part => part.trim() !== '').join(between);
const line = (nodes) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(nodes));
const address = (url) => (url === undefined ? '' : ((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(url) ?? ''));
const headlineOf = ({ symbol, title, where, repo, repoInHeadline }) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${symbol} ${title} ${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(where)}${repoInHeadline && repo !== undefined && !title.includes(repo.label) ? ` in ${repo.label}` : ''}`);
const render = (message) => {
    const headline = headlineOf(message);
    const body = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(message.body);
    const change = lines(message.change.map(line));
    const fields = lines(message.fields.map(({ name, value: of }) => `${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(name)}: ${line(of)}`));
    const facts = lines(message.facts.map(line), ' · ');
    const cc = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.mentionText)(message.mentions);
    const first = value(headline, _limits2_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX */ .Z - cc.length) + cc;
    const rest = lines([body, change, fields, facts]);
    const parts = {
        headline,
        text: lines([first, rest]),
        title: (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message.title),
        body,
        change,
        fields,
        facts,
        repository: (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map(([key, text]) => [key, value(text)]);
    const isCut = values.some(([key, shown]) => shown.length === _limits2_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX */ .Z && parts[key].length > _limits2_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX */ .Z);
    return [
        {
            body: {
                ...Object.fromEntries(values),
                headline: first,
                text: lines([first, value(rest, _limits2_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX */ .Z - first.length - 1)]),
                mentions: (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.printMentions)(message.mentions),
                url: address(message.url),
                color: `#${message.color.toString(16).padStart(6, '0')}`,
            },
            cuts: isCut ? ['body'] : [],
        },
    ];
};




/***/ })

};
;