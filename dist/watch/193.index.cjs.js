"use strict";
exports.id = 193;
exports.ids = [193];
exports.modules = {

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