'use strict';

var undici_js = require('../packages/undici.js');
var proxy = require('./edges-proxy.js');
var hookline = require('../hookline.js');
var noProxy = require('./edges-no-proxy.js');

const createPool = (env) => {
    const direct = new undici_js.Agent();
    const proxies = new Map();
    const agentFor = (proxy$1) => {
        if (!proxies.has(proxy$1))
            proxies.set(proxy$1, proxy.createProxyAgent(proxy$1));
        return proxies.get(proxy$1);
    };
    return {
        http: async (request, signal) => {
            try {
                const url = new URL(request.url.reveal());
                const complete = { ...request, headers: hookline.buildHeaders(request) };
                const proxy$1 = hookline.findProxy(url, env);
                if (proxy$1 === undefined || noProxy.isExcepted(url, hookline.readNoProxy(env)))
                    return await proxy.exchange(direct, url, complete, signal, (error, sent) => hookline.toHttpFailure(error, sent, signal));
                const agent = agentFor(proxy$1);
                if (agent === undefined)
                    return proxy.unusableProxy(url);
                return await proxy.exchange(agent, url, complete, signal, proxy.readProxyFailure(proxy$1, url, signal));
            }
            catch (error) {
                return hookline.toHttpFailure(error, false, signal);
            }
        },
        close: async () => {
            await Promise.all([direct, ...proxies.values()].map(async (agent) => agent?.destroy()));
        },
    };
};

exports.createPool = createPool;
