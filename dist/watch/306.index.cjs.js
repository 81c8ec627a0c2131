"use strict";
exports.id = 306;
exports.ids = [306];
exports.modules = {

/***/ 4306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkNames: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const checkNames = (destinations, notice) => {
    const names = destinations.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('webhook', `two entries are named ${twice}`, 'with outbox, give each a name of its own');
    const unnamed = destinations.filter(one => one.unnamed).map(({ name }) => name);
    if (unnamed.length > 0)
        notice?.(`webhook: with outbox, give each webhook a name of its own, here and in the drain (ops = https://…), so that what waits is posted to no other; without: ${unnamed.join(', ')}`);
};




/***/ })

};
;