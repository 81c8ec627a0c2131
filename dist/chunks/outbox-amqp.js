'use strict';

var amqplib_js = require('../packages/amqplib.js');
var start = require('../hookline.js');
var outbox = require('./outbox.js');

/** No queue got the message, though the broker confirms it all the same. https://www.rabbitmq.com/docs/publishers#unroutable */
const UNROUTED = 312;
const NOT_FOUND = 404;
/** Stands for a message that the broker would not keep. */
const REFUSED = 506;
/** Of the virtual host. */
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
/** An error that says what the broker replied. */
const replyError = (code) => Object.assign(new Error(`the broker replied ${code}`), { code });
/** 0 where the error is none of the broker's. As long as a connection is not open, amqplib gives the code in words only, or not at all. */
const readReplyCode = (error) => {
    if (!(error instanceof Error))
        return 0;
    if ('code' in error && typeof error.code === 'number')
        return error.code;
    if (/^Expected ConnectionOpenOk; got <ConnectionClose/.test(error.message))
        return NO_HOST;
    return Number(/: (\d{3}) \([A-Z-]+\)/.exec(error.message)?.[1] ?? 0);
};
/** What an error says of the queue. Its own words are left out: nobody knows what they hold. */
const describeFault = (error, signal) => {
    const known = REPLIES[readReplyCode(error)];
    if (known !== undefined)
        return known;
    const reason = signal.aborted
        ? 'did not answer in time'
        : `could not be reached: ${start.toHttpFailure(error, false, signal).reason}`;
    return { reason, isTransient: true };
};

/** Seconds after which a connection that says nothing is taken for dead, at both ends. */
const HEARTBEAT = 10;
/** A durable queue of a broker that speaks AMQP 0-9-1. What is taken is free again as soon as the connection ends. */
const openQueue = async ({ url, queue }, { signal }) => {
    const connection = await connectTo(url, signal);
    // Without a listener an error would end the process; whoever waits for something hears of it by a rejection.
    connection.on('error', () => undefined);
    try {
        return await onConnection(connection, queue);
    }
    catch (error) {
        await connection.close().catch(() => undefined);
        throw error;
    }
};
const getUpTo = async (max, channel, queue) => {
    const taken = [];
    while (taken.length < max) {
        const message = await channel.get(queue);
        if (message === false)
            break;
        taken.push(message);
    }
    return taken;
};
/** A broker tells over this protocol how many messages are ready, not how many others hold. */
const untold = () => Promise.resolve(undefined);
const onConnection = async (connection, queue) => {
    const lost = new AbortController();
    let isClosing = false;
    const onClose = () => {
        if (!isClosing)
            lost.abort();
    };
    connection.on('close', onClose);
    await declare(connection, queue);
    const channel = await connection.createConfirmChannel();
    channel.on('error', () => undefined);
    channel.on('close', onClose);
    const publish = publisher(channel);
    const createLease = (message) => {
        const settle = (how) => {
            if (lost.signal.aborted)
                throw new Error('the connection was closed, so the leases are lost');
            how();
        };
        const { content, properties } = message;
        return {
            ...(content.length <= outbox.LARGEST_RECORD
                ? { text: content.toString('utf8') }
                : { text: '', problem: outbox.TOO_LARGE }),
            complete: async () => settle(() => channel.ack(message)),
            release: async (changed) => {
                if (changed !== undefined) {
                    await publish(queue, changed.id, outbox.writeRecord(changed));
                    settle(() => channel.ack(message));
                }
                else
                    settle(() => channel.nack(message, false, true));
            },
            deadLetter: async (reason) => {
                const dead = `${queue}.dead`;
                await declare(connection, dead);
                await publish(dead, String(properties.messageId ?? ''), content, { 'x-hookline-reason': reason });
                settle(() => channel.ack(message));
            },
        };
    };
    return {
        put: record => publish(queue, record.id, outbox.writeRecord(record)),
        take: async (max) => (await getUpTo(max, channel, queue)).map(createLease),
        count: () => declare(connection, queue),
        held: untold,
        lost: lost.signal,
        close: async () => {
            isClosing = true;
            // The broker has worked off every acknowledgement before it answers this.
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
        // As the client wants it: still encoded, and empty for the broker's default.
        vhost: pathname.slice(1),
        heartbeat: HEARTBEAT,
    };
    // The signal reaches the socket, so that a broker that never answers holds up nothing.
    const options = { signal, noDelay: true, clientProperties: { connection_name: 'hookline' } };
    return amqplib_js.connect(address, options);
};
/** How many messages a queue holds; makes it, durable, where there is none. One that is there may have any arguments. */
const declare = async (connection, queue) => {
    try {
        return await onChannel(connection, async (channel) => (await channel.checkQueue(queue)).messageCount);
    }
    catch (error) {
        if (readReplyCode(error) !== NOT_FOUND)
            throw error;
        const durable = { durable: true };
        return await onChannel(connection, async (channel) => (await channel.assertQueue(queue, durable)).messageCount);
    }
};
/** A refused declaration ends its channel, and with it whatever is held there: hence one of its own. */
const onChannel = async (connection, work) => {
    const channel = await connection.createChannel();
    channel.on('error', () => undefined);
    const result = await work(channel);
    await channel.close();
    return result;
};
/** Resolves once the broker has confirmed the message and a queue has it: a message that none takes comes back before its confirm. */
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
                reject(replyError(UNROUTED));
            else if (error instanceof Error)
                reject(error.message === 'message nacked' ? replyError(REFUSED) : error);
            else
                resolve();
        });
    });
};

exports.describeFault = describeFault;
exports.openQueue = openQueue;
