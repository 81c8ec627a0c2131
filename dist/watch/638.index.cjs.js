"use strict";
exports.id = 638;
exports.ids = [638];
exports.modules = {

/***/ 2638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draining: () => (/* binding */ draining)
/* harmony export */ });
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3087);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9879);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _own_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8183);
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9637);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3134);











const RATES = [
    { requests: 5, perMs: 2_100 },
    { requests: 30, perMs: 61_000 },
];
const withLine = (body, line) => {
    const { content, flags } = body;
    const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
    const fits = (Number(flags ?? 0) & _own_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FLAGS */ .W.componentsV2) === 0 && longer.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.content;
    return fits ? { ...body, content: longer } : body;
};
const draining = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => {
        if (status !== 429 && headers['x-ratelimit-remaining'] !== '0')
            return 0;
        const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
        return Math.max(...waits.map(wait => (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_9__/* .retryAfterMs */ .V)(wait, nowMs) ?? 0));
    },
    late: (body, lateness) => withLine(body, `-# ${(0,_lateness_js__WEBPACK_IMPORTED_MODULE_0__/* .latenessWords */ .R)(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`),
};




/***/ }),

/***/ 3087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latenessWords)
/* harmony export */ });
/* harmony import */ var _watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9637);


const latenessWords = ({ by, mayHaveArrived }, from) => `Delivered ${(0,_watch_js__WEBPACK_IMPORTED_MODULE_0__.duration)(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;




/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
const LIMITS = {
    content: 2000,
    mentions: 100,
    embeds: 10,
    allEmbedsTogether: 6000,
    author: 256,
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    color: 0xffffff,
    url: 2048,
    username: 80,
    threadName: 100,
    buttonRows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    buttonUrl: 512,
};
const LAYOUT = {
    whereKept: 100,
    factsKept: 300,
    fieldsKept: 1200,
    changeKept: 1000,
    changeMost: 3000,
    linkedFactsMost: 1000,
    inlineValue: 40,
    target: 3000,
    stub: 20,
};




/***/ }),

/***/ 8183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FLAGS),
/* harmony export */   Z: () => (/* binding */ OWN)
/* harmony export */ });
const OWN = {
    tags: 5,
    components: 40,
    textDisplay: 4000,
    textDisplays: 4000,
    sectionTexts: 3,
    galleryItems: 10,
    mediaDescription: 1024,
    pollQuestion: 300,
    pollAnswers: 10,
    pollAnswer: 55,
    pollHours: 768,
    emoji: 32,
};
const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 };




/***/ }),

/***/ 9879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;




/***/ })

};
;