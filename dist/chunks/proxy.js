'use strict';

var undici_js = require('../packages/undici.js');
var node_stream = require('node:stream');
var start = require('../hookline.js');
var common = require('./common.js');

/** One request over an undici connection. `failed` describes an error; `sent`: whether the request may have arrived. */
const exchange = (async function (dispatcher, url, { method, headers, body }, signal, failed) {
    let sent = false;
    // undici asks for the body once the connection is open, including a proxy's tunnel. From then on the request may arrive.
    const bodyWhenConnected = (async function* () {
        sent = true;
        yield body;
    });
    try {
        const { statusCode, headers: answered, body: stream, } = await Promise.race([
            undici_js.request(url, {
                method,
                headers,
                body: node_stream.Readable.from(bodyWhenConnected()),
                dispatcher,
                signal,
                headersTimeout: 0,
                bodyTimeout: 0,
            }),
            rejectedBy(signal),
        ]);
        return await start.toHttpResult(statusCode, answered, stream);
    }
    catch (error) {
        return failed(error, sent);
    }
});
/** undici 6 obeys a signal only after it has a connection, and a proxy may never open one. */
const rejectedBy = (function (signal) {
    return new Promise(((_resolve, reject) => {
        const rejectNow = (() => reject(signal.reason));
        if (signal.aborted)
            rejectNow();
        signal.addEventListener('abort', rejectNow, { once: true });
    }));
});

/** The variable that names the proxy for a URL. */
const variableFor = (function ({ protocol }) {
    return (protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
});
const notSent = (function (reason, hint) {
    return ({
        kind: 'failed',
        reason,
        sent: false,
        aborted: false,
        ...(hint !== undefined && { hint }),
    });
});
/** The variable does not hold a usable URL. */
const unusableProxy = (function (url) {
    return notSent(`${variableFor(url)} is not the URL of an HTTP proxy`, 'write it as http://host:port or http://user:password@host:port, with special characters percent-encoded');
});
/** undici reports a proxy's own answer only in words. Tests check them against the installed version. */
const STATUS = /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/;
/** tinyproxy up to 1.11.2 answers 401 to a wrong password: https://github.com/tinyproxy/tinyproxy/issues/532 */
const LOGIN_REFUSED = new Set([401, 407]);
const WORTH_RETRYING = new Set([408, 425, 429]);
/** What the proxy answered instead of passing the request on; undefined for other errors. */
const proxyRefusal = (function (error, url, proxy) {
    const found = error instanceof Error ? STATUS.exec(error.message) : null;
    if (found === null)
        return undefined;
    const status = Number(found[1] ?? found[2]);
    const variable = variableFor(url);
    if (LOGIN_REFUSED.has(status))
        return new URL(proxy).username === ''
            ? notSent(`the proxy asks for a user and a password (HTTP ${status})`, `put them into ${variable}: http://user:password@host:port`)
            : notSent(`the proxy does not accept the user and password that it was given (HTTP ${status})`, `correct them in ${variable}`);
    if (status >= 500 || WORTH_RETRYING.has(status))
        return notSent(`the proxy does not get through to the host (HTTP ${status})`);
    return notSent(`the proxy lets nothing through to this host (HTTP ${status})`, 'have the host allowed there, or list it in NO_PROXY if it can be reached without a proxy');
});
/** The proxy resolves the host's name, so these errors are about the proxy itself. */
const NO_CONNECTION = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** A connection fault, and who caused it. */
const proxyUnreachable = (function (error, url, result) {
    return ({
        ...result,
        reason: !result.sent && !result.aborted && NO_CONNECTION.has(start.errorCode(error))
            ? `the proxy of ${variableFor(url)} cannot be reached: ${result.reason}`
            : `${result.reason} (through the proxy)`,
    });
});

/** One request through a proxy (CONNECT for `https:`). Loaded only if a proxy is set: undici takes 50 ms or more. */
const throughProxy = (async function (proxy, url, request, signal) {
    const dispatcher = createProxyAgent(proxy);
    if (dispatcher === undefined)
        return unusableProxy(url);
    try {
        return await exchange(dispatcher, url, request, signal, readProxyFailure(proxy, url, signal));
    }
    finally {
        await dispatcher.destroy();
    }
});
/** Reads what went wrong between here and the target. */
const readProxyFailure = (function (proxy, url, signal) {
    return ((error, sent) => proxyRefusal(error, url, proxy) ?? proxyUnreachable(error, url, common.toHttpFailure(error, sent, signal)));
});
/** Undefined if it is not the URL of an HTTP proxy. */
const createProxyAgent = (function (proxy) {
    try {
        const { protocol } = new URL(proxy);
        // Only `https:` uses a tunnel; many proxies allow tunnels only to port 443.
        return /^https?:$/.test(protocol) ? new undici_js.ProxyAgent({ uri: proxy, proxyTunnel: false }) : undefined;
    }
    catch {
        return undefined; // its message may hold the password
    }
});

var proxy = /*#__PURE__*/Object.freeze({
  __proto__: null,
  createProxyAgent: createProxyAgent,
  readProxyFailure: readProxyFailure,
  throughProxy: throughProxy
});

const createPool = (function (env) {
    const direct = new undici_js.Agent();
    const proxies = new Map();
    const agentFor = ((proxy) => {
        if (!proxies.has(proxy))
            proxies.set(proxy, createProxyAgent(proxy));
        return proxies.get(proxy);
    });
    return {
        http: (async (request, signal) => {
            try {
                const url = new URL(request.url.reveal());
                const complete = { ...request, headers: start.buildHeaders(request) };
                const proxy = start.findProxy(url, env);
                if (proxy === undefined || common.isExcepted(url, start.readNoProxy(env)))
                    return await exchange(direct, url, complete, signal, ((error, sent) => common.toHttpFailure(error, sent, signal)));
                const agent = agentFor(proxy);
                if (agent === undefined)
                    return unusableProxy(url);
                return await exchange(agent, url, complete, signal, readProxyFailure(proxy, url, signal));
            }
            catch (error) {
                return common.toHttpFailure(error, false, signal);
            }
        }),
        close: (async () => {
            await Promise.all([direct, ...proxies.values()].map((async (agent) => agent?.destroy())));
        }),
    };
});

var pool = /*#__PURE__*/Object.freeze({
  __proto__: null,
  createPool: createPool
});

Object.assign(exports, {
    pool,
    proxy,
});
