"use strict";
exports.id = 642;
exports.ids = [642];
exports.modules = {

/***/ 1642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(357);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2419);
/* harmony import */ var _text_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4088);
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8089);
/* harmony import */ var _slack_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);





const MAX = 3000;
const value = (text) => (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_slack_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .unmentioned */ .jb)((0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .manyLines */ .hw)(text).trim()), MAX);
const lines = (parts, between = '\n') => parts.filter(part => part.trim() !== '').join(between);
const line = (nodes) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(nodes));
const address = (url) => (url === undefined ? '' : ((0,_text_links_js__WEBPACK_IMPORTED_MODULE_4__/* .safeLink */ .o3)(url) ?? ''));
const headlineOf = ({ symbol, title, where, repo, repoInHeadline }) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(`${symbol} ${title} ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(where)}${repoInHeadline && repo !== undefined && !title.includes(repo.label) ? ` in ${repo.label}` : ''}`);
const render = (message) => {
    const headline = headlineOf(message);
    const body = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainBlocks */ .P$)(message.body);
    const change = lines(message.change.map(line));
    const fields = lines(message.fields.map(({ name, value: of }) => `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(name)}: ${line(of)}`));
    const facts = lines(message.facts.map(line), ' · ');
    const parts = {
        headline,
        text: lines([headline, body, change, fields, facts]),
        title: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message.title),
        body,
        change,
        fields,
        facts,
        repository: (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map(([key, text]) => [key, value(text)]);
    const isCut = values.some(([key, shown]) => shown.length === MAX && parts[key].length > MAX);
    return [
        {
            body: {
                ...Object.fromEntries(values),
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