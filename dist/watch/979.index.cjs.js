"use strict";
exports.id = 979;
exports.ids = [979,943,642];
exports.modules = {

/***/ 3979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announce: () => (/* binding */ announce)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5642);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);
/* harmony import */ var _place2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(943);









const DEADLINE_MS = 15_000;
const announce = async (inputs, destinations, file, edges, author) => {
    const { runner, env, clock, state } = edges;
    for (const { name, platform } of destinations.filter(one => !one.platform.edits))
        runner.notice(`${name}: a ${platform.title} webhook edits no message, so only the job's end is posted`);
    const isNoted = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.kept)((0,_live_js__WEBPACK_IMPORTED_MODULE_1__.noteBeginning)(destinations, clock.now(), edges), edges);
    const open = destinations.filter(one => one.platform.edits);
    if (open.length === 0)
        return;
    const context = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.contextOf)(env);
    const { status: _status, ...rest } = inputs;
    const running = { ...rest, course: { kind: 'begins' }, onError: 'warn' };
    const recalled = await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.recall)(open, edges);
    const prepared = await (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.prepareSafely)(running, file, context, recalled, edges, author);
    if (prepared.kind === 'not-due') {
        runner.info(prepared.reason);
        return;
    }
    const limits = { ...inputs, deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS) };
    const madeAtMs = clock.now();
    const receipts = await (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.deliverAll)(prepared.posts, limits, { ...edges, log: runner.info });
    state.save('posted', (await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.memoryWith)(receipts, edges)) ?? '');
    if (isNoted)
        await (0,_live_js__WEBPACK_IMPORTED_MODULE_1__.keeper)(edges)(receipts);
    const outputs = await (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.outcomeOf)(receipts, running, { context, madeAtMs, running: true }, edges);
    const lines = destinations.map(one => {
        const receipt = receipts[open.indexOf(one)];
        return receipt === undefined ? '' : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.idsOf)(receipt);
    });
    (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.writeOutputs)({ ...outputs, messageId: lines.join('\n') }, runner);
};




/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keeper: () => (/* binding */ keeper),
/* harmony export */   kept: () => (/* binding */ kept),
/* harmony export */   live: () => (/* binding */ live),
/* harmony export */   memoryWith: () => (/* binding */ memoryWith),
/* harmony export */   noteBeginning: () => (/* binding */ noteBeginning),
/* harmony export */   recall: () => (/* binding */ recall)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _place2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(943);



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
const begunMs = async (destinations, edges) => {
    const memory = (await read(edges)) ?? {};
    const times = destinations.flatMap(destination => memory[placeOf(destination)]?.begunMs ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
};
const noteBeginning = async (destinations, nowMs, edges) => {
    const memory = (await read(edges)) ?? {};
    const noted = destinations.map(placeOf).map(place => {
        const posted = { ids: [], begunMs: nowMs, ...memory[place] };
        return [place, posted];
    });
    await write(textOf({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
};
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
const withProgress = (inputs, destinations, nowMs, begun) => {
    const posted = destinations.flatMap(({ spot }) => spot?.edits.slice(0, 1) ?? []).map(postedMs);
    const times = begun === undefined ? posted : [...posted, begun];
    if (times.length === 0)
        return { ...inputs, course: { kind: 'begins' } };
    return { ...inputs, course: { kind: 'later', forMs: Math.max(0, nowMs - Math.min(...times)) } };
};
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const postedMs = (id) => id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
const placeOf = ({ name, spot }) => JSON.stringify([name, spot?.channel ?? null, spot?.thread ?? null]);
const pathOf = (env) => {
    const folder = env['RUNNER_TEMP'] ?? '';
    return folder === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'hookline-live.json');
};
const jobOf = (env) => ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');
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
    const areIds = Array.isArray(ids) && ids.every(id => typeof id === 'string' && ((0,_place2_js__WEBPACK_IMPORTED_MODULE_1__.isSnowflake)(id) || (0,_place2_js__WEBPACK_IMPORTED_MODULE_1__.isTs)(id)));
    return areIds && typeof channel === 'string' && /^[A-Z\d]*$/.test(channel) && typeof begun === 'number';
};

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
const recalled = async (destinations, edges, spare) => ({
    destinations: await recall(destinations, edges, spare),
    keep: keeper(edges),
});
const keeper = (edges) => async (receipts) => {
    await kept(remember(receipts, edges), edges);
};
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




/***/ }),

/***/ 943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSnowflake: () => (/* binding */ isSnowflake),
/* harmony export */   isTs: () => (/* binding */ isTs),
/* harmony export */   place: () => (/* binding */ place),
/* harmony export */   slackAccess: () => (/* binding */ slackAccess)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const SNOWFLAKE = /^\d{17,20}$/;
const TS = /^\d{10}\.\d{6}$/;
const MOST_TAGS = 5;
const isSnowflake = (value) => SNOWFLAKE.test(value);
const isTs = (value) => TS.test(value);
const place = (read) => {
    const channel = channelOf(read('channel'));
    const thread = threadOf(read('thread'));
    const slack = slackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(thread !== '' && { thread }),
        tags: tags(read('tags')),
        edits: edits(read('message-id')),
        live: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.boolean)('live', read('live')),
    };
};
const channelOf = (raw) => {
    const value = raw.trim();
    if (value === '' || /^[#@]?[^\s,#@]+$/.test(value))
        return value;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not one channel`, 'write its ID, such as C0123ABCD, or #name');
};
const slackAccess = (read) => {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-token', 'it is not a token', 'write one bot token (xoxb-…) from your secrets');
    }
    return { token: new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.Secret(token), api: apiOf(read('slack-api')) };
};
const slackToken = (read, channel) => {
    const access = slackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
};
const apiOf = (raw) => {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-api', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the address of an API`, 'write https://…/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
const SLACK_LINK = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const threadOf = (raw) => {
    const value = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(raw);
    const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
};
const tags = (raw) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.items)(raw);
    const wrong = found.find(tag => !isSnowflake(tag));
    if (wrong !== undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};
const edits = (raw) => raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => messageOf(part.trim())));
const messageOf = (value) => {
    if (value === '')
        return [];
    if (isSnowflake(value) || isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('message-id', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
};




/***/ })

};
;