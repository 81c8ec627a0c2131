"use strict";
exports.id = 726;
exports.ids = [726];
exports.modules = {

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   throughProxy: () => (/* binding */ throughProxy)
/* harmony export */ });
/* unused harmony exports agentOf, proxyFault */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3134);









const exchange = async (dispatcher, url, { method, headers, body }, signal, failed) => {
    let sent = false;
    const bodyWhenConnected = async function* () {
        sent = true;
        yield body;
    };
    try {
        const { statusCode, headers: answered, body: stream, } = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            method,
            headers,
            body: node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(bodyWhenConnected()),
            dispatcher,
            signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        return await (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_2__.answer)(statusCode, answered, stream);
    }
    catch (error) {
        return failed(error, sent);
    }
};

const variableFor = ({ protocol }) => (protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
const unsent = (reason, mend) => ({
    kind: 'broken',
    reason,
    sent: false,
    aborted: false,
    ...(mend !== undefined && { mend }),
});
const unusable = (url) => unsent(`${variableFor(url)} is not the URL of an HTTP proxy`, 'write it as http://host:port or http://user:password@host:port, with special characters percent-encoded');
const STATUS = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/;
const LOGIN_REFUSED = new Set([401, 407]);
const WORTH_RETRYING = new Set([408, 425, 429]);
const refusal = (error, url, proxy) => {
    const found = error instanceof Error ? STATUS.exec(error.message) : null;
    if (found === null)
        return undefined;
    const status = Number(found[1] ?? found[2]);
    const variable = variableFor(url);
    if (LOGIN_REFUSED.has(status))
        return new URL(proxy).username === ''
            ? unsent(`the proxy asks for a user and a password (HTTP ${status})`, `put them into ${variable}: http://user:password@host:port`)
            : unsent(`the proxy does not accept the user and password that it was given (HTTP ${status})`, `correct them in ${variable}`);
    if (status >= 500 || WORTH_RETRYING.has(status))
        return unsent(`the proxy does not get through to the host (HTTP ${status})`);
    return unsent(`the proxy lets nothing through to this host (HTTP ${status})`, 'have the host allowed there, or list it in NO_PROXY if it can be reached without a proxy');
};
const NO_CONNECTION = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const unreached = (error, url, result) => ({
    ...result,
    reason: !result.sent && !result.aborted && NO_CONNECTION.has((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_2__.codeOf)(error))
        ? `the proxy of ${variableFor(url)} cannot be reached: ${result.reason}`
        : `${result.reason} (through the proxy)`,
});

const throughProxy = async (proxy, url, request, signal) => {
    const dispatcher = agentOf(proxy);
    if (dispatcher === undefined)
        return unusable(url);
    try {
        return await exchange(dispatcher, url, request, signal, proxyFault(proxy, url, signal));
    }
    finally {
        await dispatcher.destroy();
    }
};
const proxyFault = (proxy, url, signal) => (error, sent) => refusal(error, url, proxy) ?? unreached(error, url, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_2__.broken)(error, sent, signal));
const agentOf = (proxy) => {
    try {
        return /^https?:$/.test(new URL(proxy).protocol) ? new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT(proxy) : undefined;
    }
    catch {
        return undefined;
    }
};




/***/ })

};
;