"use strict";
exports.id = 171;
exports.ids = [171];
exports.modules = {

/***/ 4171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf),
/* harmony export */   openQueue: () => (/* binding */ openQueue)
/* harmony export */ });
/* harmony import */ var amqplib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3222);
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(767);
/* harmony import */ var _undelivered_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8831);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);








const UNROUTED = 312;
const NOT_FOUND = 404;
const REFUSED = 506;
const NO_HOST = 530;
const REPLIES = {
    311: { reason: 'does not take records of this size; raise its limit', passing: false },
    [UNROUTED]: { reason: 'is not there; declare it', passing: false },
    320: { reason: 'is on a broker that is closing', passing: true },
    403: { reason: 'refused access; check user, password and permissions', passing: false },
    [NOT_FOUND]: { reason: 'is not there; declare it', passing: false },
    405: { reason: 'belongs to one connection alone; choose another queue', passing: false },
    406: { reason: 'refused the request (406); look at its policies', passing: false },
    [REFUSED]: { reason: 'would not keep the record; it may be full', passing: true },
    [NO_HOST]: {
        reason: 'is in a virtual host that is not there or not open to this user; check the URL’s path',
        passing: false,
    },
};
const replied = (code) => Object.assign(new Error(`the broker replied ${code}`), { code });
const replyCodeOf = (error) => {
    if (!(error instanceof Error))
        return 0;
    if ('code' in error && typeof error.code === 'number')
        return error.code;
    if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message))
        return NO_HOST;
    return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
};
const faultOf = (error, signal) => {
    const known = REPLIES[replyCodeOf(error)];
    if (known !== undefined)
        return known;
    const reason = signal.aborted
        ? 'did not answer in time'
        : `could not be reached: ${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_1__.broken)(error, false, signal).reason}`;
    return { reason, passing: true };
};

const HEARTBEAT = 10;
const openQueue = async ({ url, queue }, { signal }) => {
    const connection = await connectTo(url, signal);
    connection.on('error', () => undefined);
    try {
        return await onConnection(connection, queue);
    }
    catch (error) {
        await connection.close().catch(() => undefined);
        throw error;
    }
};
const onConnection = async (connection, queue) => {
    const lost = new AbortController();
    connection.on('close', () => lost.abort());
    await declare(connection, queue);
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    channel.on('close', () => lost.abort());
    const publish = publisher(channel);
    const hold = (message) => {
        const settle = (how) => {
            if (lost.signal.aborted)
                throw new Error('the connection is gone, and with it what was held');
            how();
        };
        const { content, properties } = message;
        return {
            text: content.toString('utf8'),
            done: async () => settle(() => channel.ack(message)),
            back: async (changed) => {
                if (changed !== undefined) {
                    await publish(queue, changed.id, (0,_undelivered_js__WEBPACK_IMPORTED_MODULE_2__.writeRecord)(changed));
                    settle(() => channel.ack(message));
                }
                else
                    settle(() => channel.nack(message, false, true));
            },
            dead: async (reason) => {
                const dead = `${queue}.dead`;
                await declare(connection, dead);
                await publish(dead, String(properties.messageId ?? ''), content, { 'x-hookline-reason': reason });
                settle(() => channel.ack(message));
            },
        };
    };
    return {
        put: record => publish(queue, record.id, (0,_undelivered_js__WEBPACK_IMPORTED_MODULE_2__.writeRecord)(record)),
        take: async (max) => {
            const taken = [];
            while (taken.length < max) {
                const message = await channel.get(queue);
                if (message === false)
                    break;
                taken.push(hold(message));
            }
            return taken;
        },
        count: () => declare(connection, queue),
        lost: lost.signal,
        close: async () => {
            if (!lost.signal.aborted)
                await channel.close();
            await connection.close();
        },
    };
};
const connectTo = (url, signal) => {
    const { protocol, hostname, port, username, password, pathname } = new URL(url.reveal());
    const address = {
        protocol: protocol.replace(':', ''),
        hostname: hostname.replace(/^\[|\]$/g, ''),
        ...(port !== '' && { port: Number(port) }),
        ...((username !== '' || password !== '') && {
            username: decodeURIComponent(username),
            password: decodeURIComponent(password),
        }),
        vhost: pathname.slice(1),
        heartbeat: HEARTBEAT,
    };
    const options = { signal, noDelay: true, clientProperties: { connection_name: 'hookline' } };
    return (0,amqplib__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(address, options);
};
const declare = async (connection, queue) => {
    try {
        return await onChannel(connection, async (channel) => (await channel.checkQueue(queue)).messageCount);
    }
    catch (error) {
        if (replyCodeOf(error) !== NOT_FOUND)
            throw error;
        const durable = { durable: true };
        return await onChannel(connection, async (channel) => (await channel.assertQueue(queue, durable)).messageCount);
    }
};
const onChannel = async (connection, work) => {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    const result = await work(channel);
    await channel.close();
    return result;
};
const publisher = (channel) => {
    const returned = new Set();
    channel.on('return', ({ properties }) => returned.add(properties.correlationId));
    let published = 0;
    return (queue, id, text, headers = {}) => new Promise((resolve, reject) => {
        const correlationId = String((published += 1));
        channel.sendToQueue(queue, Buffer.from(text), {
            persistent: true,
            mandatory: true,
            contentType: 'application/json',
            appId: 'hookline',
            messageId: id,
            correlationId,
            headers,
        }, (error) => {
            if (returned.has(correlationId))
                reject(replied(UNROUTED));
            else if (error instanceof Error)
                reject(error.message === 'message nacked' ? replied(REFUSED) : error);
            else
                resolve();
        });
    });
};




/***/ })

};
;