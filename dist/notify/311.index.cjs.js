"use strict";
exports.id = 311;
exports.ids = [311];
exports.modules = {

/***/ 8697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yamlProblem)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);


const SHOWN = 200;
const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';
const yamlProblem = (message) => {
    const [line = ''] = message.split('\n', 1);
    return {
        words: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(line.replace(/:$/, '')), SHOWN),
        mend: /alias|reserved|tag/i.test(line) ? QUOTES : 'mend it there',
    };
};




/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(767);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8697);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);








const MOST_ALIASES = 100;
const parseYaml = (input, text) => {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { merge: true, prettyErrors: true, logLevel: 'error' });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined)
        throw broken(input, problem.message, problem);
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        throw broken(input, error instanceof Error ? error.message : String(error), error);
    }
};
const broken = (input, message, cause) => {
    const { words, mend } = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlProblem */ .T)(message);
    return new _notify_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError(input, `not readable as JSON or YAML: ${words}`, mend, { cause });
};




/***/ })

};
;