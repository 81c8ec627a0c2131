"use strict";
exports.id = 480;
exports.ids = [480,193];
exports.modules = {

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   payload: () => (/* binding */ payload)
/* harmony export */ });
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6193);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);








const payload = (read) => {
    const contexts = (0,_templates_js__WEBPACK_IMPORTED_MODULE_6__.contextsIn)(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('payload-file', 'payload is given as well', 'give one of the two');
};




/***/ }),

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contextsIn: () => (/* binding */ contextsIn),
/* harmony export */   templates: () => (/* binding */ templates)
/* harmony export */ });
const templates = (names, read) => ({
    sources: new Map(names.map(name => [name, read(name)])),
    contexts: contextsIn(read),
});
const contextsIn = (read) => ({
    job: contextIn(read('job')),
    needs: contextIn(read('needs')),
    steps: contextIn(read('steps')),
    matrix: contextIn(read('matrix')),
});
const contextIn = (raw) => raw.trim() === '' ? {} : (JSON.parse(raw) ?? {});




/***/ })

};
;