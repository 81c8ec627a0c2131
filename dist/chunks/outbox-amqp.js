'use strict';

var common = require('./common.js');
var outbox = require('./outbox.js');

/** No queue got the message, although the broker confirms it. https://www.rabbitmq.com/docs/publishers#unroutable */
const UNROUTED = 312;
const NOT_FOUND = 404;
/** Stands for a message that the broker did not accept. */
const REFUSED = 506;
/** On the virtual host. */
const NO_HOST = 530;
/** Replies of the broker. https://www.rabbitmq.com/amqp-0-9-1-reference#constants */
const REPLIES = {
    311: { reason: 'does not take records of this size; raise its limit', isTransient: false },
    [UNROUTED]: { reason: 'is not there; declare it', isTransient: false },
    320: { reason: 'is on a broker that is closing', isTransient: true },
    403: { reason: 'refused access; check user, password and permissions', isTransient: false },
    [NOT_FOUND]: { reason: 'is not there; declare it', isTransient: false },
    405: { reason: 'belongs to one connection alone; choose another queue', isTransient: false },
    406: { reason: 'refused the request (406); look at its policies', isTransient: false },
    [REFUSED]: { reason: 'did not store the record; it may be full', isTransient: true },
    [NO_HOST]: {
        reason: 'is in a virtual host that is not there or not open to this user; check the URL\u2019s path',
        isTransient: false,
    },
};
/** An error with the broker's reply. */
const replyError = (function (code) {
    return Object.assign(new Error(`the broker replied ${code}`), { code });
});
/** 0 if the error is not from the broker. Until a connection is open, amqplib gives the code only in words, or not at all. */
const readReplyCode = (function (error) {
    if (!(error instanceof Error))
        return 0;
    if ('code' in error && typeof error.code === 'number')
        return error.code;
    if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message))
        return NO_HOST;
    return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
});
/** What an error says about the queue. Leaves out its own words, which may contain anything. */
const describeFault = (function (error, signal) {
    const known = REPLIES[readReplyCode(error)];
    if (known !== undefined)
        return known;
    const reason = signal.aborted
        ? 'did not answer in time'
        : `could not be reached: ${common.toHttpFailure(error, false, signal).reason}`;
    return { reason, isTransient: true };
});

/** Seconds after which both ends consider a silent connection dead. */
const HEARTBEAT = 10;
/** A durable queue of a broker that speaks AMQP 0-9-1. Leased messages are free again as soon as the connection ends. */
const openQueue = (async function ({ url, queue }, { signal }) {
    const connection = await connectTo(url, signal);
    // Without a listener, an error would end the process. Pending calls reject instead.
    connection.on('error', (() => undefined));
    try {
        return await onConnection(connection, queue);
    }
    catch (error) {
        await connection.close().catch((() => undefined));
        throw error;
    }
});
const getUpTo = (async function (max, channel, queue) {
    const taken = [];
    while (taken.length < max) {
        const message = await channel.get(queue);
        if (message === false)
            break;
        taken.push(message);
    }
    return taken;
});
/** Over this protocol, a broker tells how many messages are ready, not how many others lease. */
const unknownHeld = (function () {
    return Promise.resolve(undefined);
});
const onConnection = (async function (connection, queue) {
    const lost = new AbortController();
    let isClosing = false;
    const onClose = (() => {
        if (!isClosing)
            lost.abort();
    });
    connection.on('close', onClose);
    await declare(connection, queue);
    const channel = await connection.createConfirmChannel();
    channel.on('error', (() => undefined));
    channel.on('close', onClose);
    const publish = publisher(channel);
    const createLease = ((message) => {
        const settle = ((how) => {
            if (lost.signal.aborted)
                throw new Error('the connection was closed, so the leases are lost');
            how();
        });
        const { content, properties } = message;
        return {
            ...(content.length <= outbox.LARGEST_RECORD
                ? { text: content.toString('utf8') }
                : { text: '', problem: outbox.TOO_LARGE }),
            complete: (async () => settle((() => channel.ack(message)))),
            release: (async (changed) => {
                if (changed !== undefined) {
                    await publish(queue, changed.id, outbox.writeRecord(changed));
                    settle((() => channel.ack(message)));
                }
                else
                    settle((() => channel.nack(message, false, true)));
            }),
            deadLetter: (async (reason) => {
                const dead = `${queue}.dead`;
                await declare(connection, dead);
                await publish(dead, String(properties.messageId ?? ''), content, { 'x-hookline-reason': reason });
                settle((() => channel.ack(message)));
            }),
        };
    });
    return {
        put: (record => publish(queue, record.id, outbox.writeRecord(record))),
        take: (async (max) => (await getUpTo(max, channel, queue)).map(createLease)),
        count: (() => declare(connection, queue)),
        held: unknownHeld,
        lost: lost.signal,
        close: (async () => {
            isClosing = true;
            // The broker answers this only after it has processed every acknowledgment.
            if (!lost.signal.aborted)
                await channel.close();
            await connection.close();
        }),
    };
});
const connectTo = (async function (url, signal) {
    // Loaded here, so that it needs no chunk of its own.
    const { connect } = await Promise.resolve(require('../packages/amqplib.js'));
    const { protocol, hostname, port, username, password, pathname } = new URL(url.reveal());
    const address = {
        protocol: protocol.replace(':', ''),
        hostname: hostname.replace(/^\[|\]$/g, ''),
        ...(port !== '' && { port: Number(port) }),
        ...((username !== '' || password !== '') && {
            username: decodeURIComponent(username),
            password: decodeURIComponent(password),
        }),
        // As the client needs it: still encoded, and empty for the broker's default.
        vhost: pathname.slice(1),
        heartbeat: HEARTBEAT,
    };
    // The signal reaches the socket, so that a broker that never answers blocks nothing.
    const options = { signal, noDelay: true, clientProperties: { connection_name: 'hookline' } };
    return connect(address, options);
});
/** How many messages a queue holds. Creates a durable one if it does not exist; an existing one may have any arguments. */
const declare = (async function (connection, queue) {
    try {
        return await onChannel(connection, (async (channel) => (await channel.checkQueue(queue)).messageCount));
    }
    catch (error) {
        if (readReplyCode(error) !== NOT_FOUND)
            throw error;
        const durable = { durable: true };
        return await onChannel(connection, (async (channel) => (await channel.assertQueue(queue, durable)).messageCount));
    }
});
/** A refused declaration closes its channel and releases what is leased there, so it has its own channel. */
const onChannel = (async function (connection, work) {
    const channel = await connection.createChannel();
    channel.on('error', (() => undefined));
    const result = await work(channel);
    await channel.close();
    return result;
});
/** Resolves once the broker has confirmed the message and a queue has it. An unroutable message comes back before its confirm. */
const publisher = (function (channel) {
    const returned = new Set();
    channel.on('return', (({ properties }) => returned.add(properties.correlationId)));
    let published = 0;
    return ((queue, id, text, headers = {}) => new Promise(((resolve, reject) => {
        const correlationId = String((published += 1));
        channel.sendToQueue(queue, Buffer.from(text), {
            persistent: true,
            mandatory: true,
            contentType: 'application/json',
            appId: 'hookline',
            messageId: id,
            correlationId,
            headers,
        }, ((error) => {
            if (returned.has(correlationId))
                reject(replyError(UNROUTED));
            else if (error instanceof Error)
                reject(error.message === 'message nacked' ? replyError(REFUSED) : error);
            else
                resolve();
        }));
    })));
});

Object.assign(exports, {
    describeFault,
    openQueue,
});
