"use strict";
exports.id = 295;
exports.ids = [295];
exports.modules = {

/***/ 6295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   octokitGet: () => (/* binding */ octokitGet)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);


const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
const octokitGet = (token, env) => {
    const baseUrl = env['GITHUB_API_URL']?.trim().replace(/\/+$/, '');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), { ...(baseUrl && { baseUrl }), log: silent });
    return (route, parameters, { signal, asStream }) => octokit.request(route, {
        ...parameters,
        headers: { 'x-github-api-version': '2022-11-28' },
        request: { signal, parseSuccessResponseBody: !asStream },
    });
};




/***/ })

};
;