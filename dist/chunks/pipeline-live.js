'use strict';

var node_path = require('node:path');
var place = require('./inputs-place.js');

/**
 * The destinations, each with the message of an earlier step to edit; what `message-id` says goes over that.
 * @param spare what `memoryWith` gave, for the case that the file is gone.
 */
const recall = async (destinations, edges, spare = '') => {
    const memory = (await read(edges)) ?? memoryIn(spare, edges.env) ?? {};
    return destinations.map(destination => {
        const { spot } = destination;
        const posted = memory[placeOf(destination)];
        if (spot === undefined || posted === undefined || spot.edits.length > 0)
            return destination;
        const { ids, channel } = posted;
        if (ids.length === 0)
            return destination;
        return {
            ...destination,
            spot: { ...spot, edits: ids, ...(channel !== undefined && { channelId: channel }) },
        };
    });
};
/** When the job was first told of in one of these places, whatever became of that message; undefined where it never was. */
const begunMs = async (destinations, edges) => {
    const memory = (await read(edges)) ?? {};
    const times = destinations.flatMap(destination => memory[placeOf(destination)]?.begunMs ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
};
/** Notes that a step tells of the job in these places, for later ones. Rejects with the system's error where the file cannot be written. */
const noteBeginning = async (destinations, nowMs, edges) => {
    const memory = (await read(edges)) ?? {};
    const noted = destinations.map(placeOf).map(place => {
        const posted = { ids: [], begunMs: nowMs, ...memory[place] };
        return [place, posted];
    });
    await write(textOf({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
};
/** Keeps what was posted for later steps. Rejects with the system's error where the file cannot be written. */
const remember = async (receipts, edges) => {
    const text = await memoryWith(receipts, edges);
    if (text !== undefined)
        await write(text, edges);
};
const write = async (text, { env, files }) => {
    const path = pathOf(env);
    if (path !== undefined)
        await files.write(path, text);
};
/** All that is known of the job's messages once these are posted; undefined where none of them has an ID. */
const memoryWith = async (receipts, edges) => {
    const memory = (await read(edges)) ?? {};
    const news = receipts.flatMap(({ post, messageIds, ...receipt }) => {
        const ids = messageIds.filter(id => id !== '');
        const place = placeOf(post.destination);
        const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
        const posted = { ...memory[place], ids, ...(channel !== undefined && { channel }) };
        return ids.length === 0 ? [] : [[place, posted]];
    });
    return news.length === 0 ? undefined : textOf({ ...memory, ...Object.fromEntries(news) }, edges.env);
};
const textOf = (messages, env) => JSON.stringify({ job: jobOf(env), messages });
/**
 * The inputs of a message that is kept up to date: as the first one of its job, or with the time since that.
 * @param begun when an earlier step told of the job, if one did: a message to edit tells by its ID when it was posted.
 */
const withProgress = (inputs, destinations, nowMs, begun) => {
    const posted = destinations.flatMap(({ spot }) => spot?.edits.slice(0, 1) ?? []).map(postedMs);
    const times = begun === undefined ? posted : [...posted, begun];
    if (times.length === 0)
        return { ...inputs, course: { kind: 'begins' } };
    return { ...inputs, course: { kind: 'later', forMs: Math.max(0, nowMs - Math.min(...times)) } };
};
/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** When a message was posted: a `ts` of Slack's is the time itself, a snowflake holds it in its upper bits. */
const postedMs = (id) => id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
/** Names and places, never an address: other channels and threads have messages of their own. */
const placeOf = ({ name, spot }) => JSON.stringify([name, spot?.channel ?? null, spot?.thread ?? null]);
const pathOf = (env) => {
    const folder = env['RUNNER_TEMP'] ?? '';
    return folder === '' ? undefined : node_path.join(folder, 'hookline-live.json');
};
const jobOf = (env) => ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');
/** Nothing where there is no file, or one of another job: then a new message is posted. */
const read = async ({ env, files }) => {
    const path = pathOf(env);
    try {
        return path === undefined ? undefined : memoryIn(await files.read(path), env);
    }
    catch {
        return undefined;
    }
};
const memoryIn = (text, env) => {
    try {
        const { job, messages } = JSON.parse(text);
        return job === jobOf(env) && isMemory(messages) ? messages : undefined;
    }
    catch {
        return undefined;
    }
};
const isMemory = (value) => typeof value === 'object' && value !== null && Object.values(value).every(isPosted);
const isPosted = (value) => {
    const { ids, channel = '', begunMs: begun = 0 } = (value ?? {});
    const areIds = Array.isArray(ids) && ids.every(id => typeof id === 'string' && (place.isSnowflake(id) || place.isTs(id)));
    return areIds && typeof channel === 'string' && /^[A-Z\d]*$/.test(channel) && typeof begun === 'number';
};

/** The inputs and destinations with what earlier steps have posted. */
const beginLive = async (inputs, destinations, edges) => {
    const nowMs = edges.clock.now();
    const known = await recall(destinations, edges);
    const begun = await begunMs(destinations, edges);
    for (const { name, platform } of known.filter(one => !one.platform.edits))
        edges.runner.notice(`${name}: a ${platform.title} webhook edits no message, so each step posts a new one`);
    const isNoted = await kept(noteBeginning(destinations, nowMs, edges), edges);
    return {
        inputs: withProgress(inputs, known, nowMs, begun),
        destinations: known,
        ...(isNoted && { keep: keeper(edges) }),
    };
};
/** The destinations with what the job's start has posted. @param spare what it left besides. */
const recalled = async (destinations, edges, spare) => ({
    destinations: await recall(destinations, edges, spare),
    keep: keeper(edges),
});
/** Keeps what was posted for later steps. */
const keeper = (edges) => async (receipts) => {
    await kept(remember(receipts, edges), edges);
};
/** Whether it could be kept; that it could not is no reason to fail. */
const kept = async (work, { runner }) => {
    try {
        await work;
        return true;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        runner.warning(`live: the message could not be remembered${code}, so a later step posts anew`);
        return false;
    }
};

var live = /*#__PURE__*/Object.freeze({
  __proto__: null,
  beginLive: beginLive,
  keeper: keeper,
  kept: kept,
  recalled: recalled
});

exports.keeper = keeper;
exports.kept = kept;
exports.live = live;
exports.memoryWith = memoryWith;
exports.noteBeginning = noteBeginning;
exports.recall = recall;
