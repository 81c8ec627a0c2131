"use strict";
exports.id = 316;
exports.ids = [316,315];
exports.modules = {

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draining: () => (/* binding */ draining)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
/* harmony import */ var _own_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3272);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7030);











const RATES = [{ requests: 1, perMs: 1_100 }];
const withLine = (body, line) => {
    const blocks = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(body['blocks']);
    return ((blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line));
};
const withBlock = (body, blocks, line) => {
    const all = [...blocks, ...attachedBlocks(body)];
    const fits = all.length < _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.blocks && (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.unitsOf)(all) + line.length <= _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.allBlocks;
    const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
    return fits ? { ...body, blocks: [...blocks, block] } : undefined;
};
const withText = (body, line) => {
    const { text } = body;
    const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
    return longer.length <= _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.text ? { ...body, text: longer } : undefined;
};
const withAttachment = (body, line) => {
    const attachments = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(body['attachments']);
    const attachment = { text: line, fallback: line };
    return attachments.length < _own_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .OWN */ .Z.attachments ? { ...body, attachments: [...attachments, attachment] } : body;
};
const attachedBlocks = ({ attachments }) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(attachments).flatMap(attachment => ((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.isFields)(attachment) ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(attachment['blocks']) : []));
const draining = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => status === 429 ? ((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.retryAfterMs)(headers['retry-after'], nowMs) ?? 0) : 0,
    late: (body, lateness) => {
        const { madeAt } = lateness;
        const moment = `<!date^${Math.trunc(madeAt / 1000)}^${_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.MOMENT}|${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.utcDay)(madeAt)}>`;
        return withLine(body, (0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .latenessWords */ .R)(lateness, moment));
    },
};




/***/ }),

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draining: () => (/* binding */ draining)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
/* harmony import */ var _draining2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2315);
/* harmony import */ var _limits2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1433);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7030);
/* harmony import */ var _own_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3272);













const draining = {
    ..._draining2_js__WEBPACK_IMPORTED_MODULE_2__.draining,
    late: (body, lateness) => {
        const { text } = body;
        const longer = `${String(text)}\n${(0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .latenessWords */ .R)(lateness, (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.utcDay)(lateness.madeAt))}`;
        return typeof text === 'string' && longer.length <= _limits2_js__WEBPACK_IMPORTED_MODULE_11__/* .MAX */ .Z ? { ...body, text: longer } : body;
    },
};




/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latenessWords)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


const latenessWords = ({ by, mayHaveArrived }, from) => `Delivered ${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;




/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX)
/* harmony export */ });
const MAX = 3000;




/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OWN)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


const OWN = {
    text: 40_000,
    advisedText: 4000,
    attachments: 100,
    attachmentFooter: 300,
    blocks: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.blocks,
    allBlocks: 13_000,
    id: 255,
    object: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.sectionText,
    field: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.fieldText,
    fields: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.sectionFields,
    header: 150,
    headerLevels: 4,
    contextElements: 10,
    contextActions: 5,
    actionsElements: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.buttons,
    url: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.url,
    altText: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.altText,
    title: 2000,
    button: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.buttonLabel,
    buttonValue: 2000,
    placeholder: 150,
    options: 100,
    choices: 10,
    overflow: 5,
    optionValue: 150,
    confirmTitle: 100,
    confirmText: 300,
    confirmButton: 30,
    listIndent: 8,
    markdown: 12_000,
    tableRows: 100,
    tableCells: 20,
    dataRows: 101,
    pageSize: 100,
    cardTitle: 150,
    cardBody: 200,
    cardActions: 3,
    cards: 10,
    containerTitle: 150,
    containerBlocks: 10,
    layoutLabel: 150,
    layoutRows: 5,
    videoTitle: 199,
    videoAuthor: 49,
    chartTitle: 50,
    chartLabel: 20,
    chartAxis: 50,
    chartSeries: 12,
    chartPoints: 20,
};




/***/ })

};
;