'use strict';

var node_net = require('node:net');

/**
 * Whether a list as in NO_PROXY excepts this URL from the proxy. Read as curl reads it: a name matches itself and all
 * below it (a leading dot or `*.` changes nothing), an address for itself, `10.0.0.0/8` for its block, `*` for all. With a
 * port, an item holds for that port alone. An item that makes no sense is ignored. https://curl.se/libcurl/c/CURLOPT_NOPROXY.html
 */
const isExcepted = (url, list) => {
    const target = parseTarget(url);
    return list
        .toLowerCase()
        .split(/[\s,]+/)
        .some(item => item !== '' && matches(item, target));
};
const parseTarget = ({ hostname, port, protocol }) => {
    const host = stripBrackets(hostname).replace(/\.$/, '');
    return { host, port: port || (protocol === 'https:' ? '443' : '80'), family: ipFamily(host) };
};
const matches = (item, target) => {
    if (item === '*')
        return true;
    const { host, port } = splitPort(item);
    if (port !== undefined && port !== target.port)
        return false;
    return target.family === undefined ? isWithin(host, target.host) : isInBlock(host, target);
};
/** A colon belongs to a port only where there is no other: an IPv6 address with a port is in brackets. */
const splitPort = (item) => {
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
    const net = stripBrackets(address);
    const own = ipFamily(net);
    if (own === undefined || family === undefined)
        return false;
    const block = new node_net.BlockList();
    if (bits === undefined)
        block.addAddress(net, own);
    else if (/^\d{1,3}$/.test(bits) && Number(bits) <= (own === 'ipv4' ? 32 : 128))
        block.addSubnet(net, Number(bits), own);
    return block.check(host, family);
};
const ipFamily = (host) => ({ 0: undefined, 4: 'ipv4', 6: 'ipv6' })[node_net.isIP(host)];
/** Brackets may enclose the address alone, or in lists its block as well. */
const stripBrackets = (host) => host.replace(/^\[|\]$/g, '');

exports.isExcepted = isExcepted;
