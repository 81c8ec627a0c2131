"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

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