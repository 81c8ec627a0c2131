"use strict";
exports.id = 364;
exports.ids = [364,381];
exports.modules = {

/***/ 3364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maskOutbox: () => (/* binding */ maskOutbox)
/* harmony export */ });
/* harmony import */ var _outbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6381);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);








const maskOutbox = ({ input, mask }) => (0,_outbox_js__WEBPACK_IMPORTED_MODULE_0__.outboxSecrets)(input('outbox')).forEach(mask);




/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outboxSecrets: () => (/* binding */ outboxSecrets),
/* harmony export */   outboxTarget: () => (/* binding */ outboxTarget)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const DEFAULT_QUEUE = 'hookline';
const MEND = 'write amqps://…, the URL of an SQS queue, or file: and a folder';
const outboxTarget = (input, raw) => {
    const value = raw.trim();
    if (/\s/.test(value) && !/^file:/i.test(value))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it is more than one value', MEND);
    if (/^amqps?:\/\//i.test(value))
        return amqpTarget(input, value);
    if (/^https?:\/\//i.test(value))
        return sqsTarget(input, value);
    if (/^file:/i.test(value))
        return fileTarget(input, value);
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it is no outbox that Hookline knows', MEND);
};
const outboxSecrets = (raw) => {
    const value = raw.trim();
    if (value === '' || /^file:/i.test(value) || isQueueUrl(value))
        return [];
    const [, userinfo = ''] = /^[a-z]+:\/\/([^/?#]*)@/i.exec(value) ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [value, userinfo, password, decoded(password)].filter(part => part.length >= SHORTEST_SECRET);
};
const SHORTEST_SECRET = 8;
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const amqpTarget = (input, value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || url.hostname === '' || url.hash !== '')
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it is not an AMQP URL', 'write amqps://user:password@host/vhost, with % codes');
    const unknown = [...url.searchParams.keys()].some(key => key !== 'queue');
    if (unknown)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'its query holds more than the name of a queue', 'write ?queue=hookline alone');
    const queue = url.searchParams.get('queue') ?? DEFAULT_QUEUE;
    if (!/^(?!amq\.)[\w.:-]{1,200}$/.test(queue))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'its queue has no proper name', 'write letters, digits and . _ : - alone');
    url.search = '';
    return { kind: 'amqp', url: new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.Secret(url.href), queue };
};
const QUEUE_PATH = /^\/\d{12}\/(?=.{1,80}$)[\w-]+(\.fifo)?$/;
const REGION_IN_HOST = /(?:^|\.)(?:sqs|sqs-fips|queue)\.([a-z]{2,3}(?:-[a-z]+)+-\d)\.|^([a-z-]+-\d)\.queue\./;
const isQueueUrl = (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return (url !== undefined &&
        `${url.origin}${url.pathname}` === value &&
        QUEUE_PATH.test(url.pathname) &&
        (url.protocol === 'https:' || isLoopback(url.hostname)));
};
const sqsTarget = (input, value) => {
    if (!isQueueUrl(value))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it is not the URL of an SQS queue', 'write https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE; credentials come from the environment');
    const { hostname, pathname } = new URL(value);
    const [, region, before] = REGION_IN_HOST.exec(hostname) ?? [];
    const found = region ?? before;
    return {
        kind: 'sqs',
        url: value,
        ...(found !== undefined && { region: found }),
        fifo: pathname.endsWith('.fifo'),
    };
};
const isLoopback = (host) => /^(127(\.\d{1,3}){3}|\[::1\]|(.+\.)?localhost(\.localstack\.cloud)?)$/.test(host);
const fileTarget = (input, value) => {
    const path = value.replace(/^file:(?:\/\/(?=\/))?/i, '');
    if (path === '' || path.startsWith('//') || path.includes('\0'))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it names no folder', 'write file: and a path, such as file:.hookline');
    return { kind: 'file', path: decodedPath(value, path) };
};
const decodedPath = (value, path) => /^file:\/\//i.test(value) ? decoded(path).replace(/^\/(?=[a-z]:)/i, '') : path;




/***/ })

};
;