"use strict";
exports.id = 786;
exports.ids = [786];
exports.modules = {

/***/ 3786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   throughProxy: () => (/* binding */ throughProxy)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2933);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);








const throughProxy = async ({ proxy, except }, url, { method, headers, body }, signal) => {
    const dispatcher = new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({ httpProxy: proxy, httpsProxy: proxy, noProxy: except });
    let sent = false;
    const bodyWhenConnected = async function* () {
        sent = true;
        yield body;
    };
    try {
        const { statusCode, headers: answered, body: stream, } = await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .request */ .Em)(url, {
            method,
            headers,
            body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bodyWhenConnected()),
            dispatcher,
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        return await (0,_notify_js__WEBPACK_IMPORTED_MODULE_2__.answer)(statusCode, answered, stream);
    }
    catch (error) {
        const result = (0,_notify_js__WEBPACK_IMPORTED_MODULE_2__.broken)(error, sent, signal);
        return { ...result, reason: `${result.reason} (through the proxy)` };
    }
    finally {
        await dispatcher.destroy();
    }
};




/***/ })

};
;