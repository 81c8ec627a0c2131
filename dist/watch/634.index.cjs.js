"use strict";
exports.id = 634;
exports.ids = [634];
exports.modules = {

/***/ 634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isExcepted: () => (/* binding */ isExcepted)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);


const isExcepted = (url, list) => {
    const target = targetOf(url);
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some(item => item !== '' && matches(item, target));
};
const targetOf = ({ hostname, port, protocol }) => {
    const host = bare(hostname).replace(/\.$/, '');
    return { host, port: port || (protocol === 'https:' ? '443' : '80'), family: familyOf(host) };
};
const matches = (item, target) => {
    if (item === '*')
        return true;
    const { host, port } = withPort(item);
    if (port !== undefined && port !== target.port)
        return false;
    return target.family === undefined ? isWithin(host, target.host) : isInBlock(host, target);
};
const withPort = (item) => {
    const found = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(item);
    return found?.[1] !== undefined && found[2] !== undefined
        ? { host: found[1], port: found[2] }
        : { host: item };
};
const isWithin = (item, host) => {
    const name = item.replace(/^\*?\./, '').replace(/\.$/, '');
    return name !== '' && (host === name || host.endsWith(`.${name}`));
};
const isInBlock = (item, { host, family }) => {
    const [address = '', bits] = item.split('/');
    const net = bare(address);
    const own = familyOf(net);
    if (own === undefined || family === undefined)
        return false;
    const block = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    if (bits === undefined)
        block.addAddress(net, own);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (own === 'ipv4' ? 32 : 128))
        block.addSubnet(net, Number(bits), own);
    return block.check(host, family);
};
const familyOf = (host) => ({ 0: undefined, 4: 'ipv4', 6: 'ipv6' })[(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)];
const bare = (host) => host.replace(/^\[|\]$/g, '');




/***/ })

};
;