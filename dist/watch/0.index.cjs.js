"use strict";
exports.id = 0;
exports.ids = [0,943];
exports.modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);


const nearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
};




/***/ }),

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPayload: () => (/* binding */ openPayload),
/* harmony export */   unusedInputs: () => (/* binding */ unusedInputs)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4455);
/* harmony import */ var _place2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(943);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4297);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3134);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2820);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1916);













const adoptAll = async (drafts, { name, platform }, envelope) => {
    const { input } = drafts;
    const [first, ...others] = drafts[platform.id];
    if (first === undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `it holds no message for ${platform.title}, but ${name} is posted to`, 'for both platforms, put one message under the key slack and one under discord');
    const adopt = ({ at, body, notes, thread }) => platform.adopt({ input, at, body, notes, ...(thread !== undefined && { thread }) }, envelope);
    return [await adopt(first), ...(await Promise.all(others.map(adopt)))];
};

const isDiscohook = (value) => Array.isArray(value['backups']) ||
    (0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value['message']) ||
    (Array.isArray(value['messages']) && value['messages'].every(_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce));
const targetsIn = (value) => (0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .objectsIn */ .Qv)(value).flatMap(found => {
    const { targets, target, webhookUrl } = found;
    const held = [...(0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .listOf */ .c3)(targets), target].filter(_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce).flatMap(({ url, token }) => [url, token]);
    return [...held, webhookUrl].filter(secret => typeof secret === 'string');
});
const discohookDrafts = (input, value, at) => {
    if (!Array.isArray(value['backups']))
        return draftsOf(input, value, at);
    const backups = value['backups'].filter(_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce);
    const [only] = backups;
    if (only !== undefined && backups.length === 1)
        return draftsOf(input, only, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'backups'), 0));
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'backups')}: ${backups.length} of 1 backup`, 'export one backup alone, or keep one in the file');
};
const draftsOf = (input, { messages, message, version }, at) => {
    const single = version === 1 ? snakeCase(message) : message;
    const places = Array.isArray(messages)
        ? messages.map((one, index) => [one, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)((0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'messages'), index)])
        : [[single, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'message')]];
    const drafts = places.flatMap(([one, place]) => ((0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(one) ? [draftOf(input, one, place)] : []));
    if (drafts.length > 0 && drafts.length <= MOST)
        return drafts;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'messages')}: ${drafts.length} of 1 to ${MOST} messages`, 'keep what is to be posted');
};
const MOST = 10;
const draftOf = (input, message, at) => {
    const hasData = (0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(message['data']);
    const data = hasData ? message['data'] : message;
    const { author, username, avatar_url: avatar, attachments, webhook_id: _webhook, ...rest } = data;
    const older = (0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(author) ? author : {};
    const { reference, thread_id: thread } = message;
    return {
        at: hasData ? (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, 'data') : at,
        body: withoutNothing({
            ...rest,
            username: username ?? older['name'],
            avatar_url: avatar ?? older['icon_url'],
            ...(rest['components'] !== undefined && {
                components: (0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .listOf */ .c3)(rest['components']).map(withoutInternals),
            }),
        }),
        notes: [
            ...((0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .listOf */ .c3)(attachments).length > 0 ? [`${input}: ${at}: its files are not sent`] : []),
            ...(typeof reference === 'string' && reference !== ''
                ? [`${input}: ${at}: posted as a new message; the input message-id edits one`]
                : []),
        ],
        ...(typeof thread === 'string' && (0,_place2_js__WEBPACK_IMPORTED_MODULE_1__.isSnowflake)(thread) && { thread }),
    };
};
const withoutNothing = (body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)));
const withoutInternals = (value) => {
    if (Array.isArray(value))
        return value.map(withoutInternals);
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value))
        return value;
    const isLink = value['type'] === 2 && value['style'] === 5;
    const kept = Object.entries(value).filter(([key]) => key !== 'flow' && key !== 'flows' && !(isLink && key === 'custom_id'));
    return Object.fromEntries(kept.map(([key, inner]) => [key, withoutInternals(inner)]));
};
const snakeCase = (value) => {
    if (Array.isArray(value))
        return value.map(snakeCase);
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value))
        return value;
    const snake = (key) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), snakeCase(inner)]));
};

const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;
const discohookJson = (input, text) => {
    const link = text.trim();
    const url = /^https:\/\/\S+$/.test(link) ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.parsedUrl)(link) : undefined;
    if (url === undefined)
        return undefined;
    const isDiscohook = HOST.test(url.hostname);
    const data = isDiscohook ? url.searchParams.get('data') : null;
    if (data)
        return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, isDiscohook
        ? 'this link holds no message, only where Discohook keeps it'
        : 'this is a link, not a message', 'open it, and export the message as JSON (or share it as a link with ?data=)');
};

const parsePayload = async (input, source) => {
    const text = source.replace(/^\uFEFF/, '');
    const json = parseJson(text);
    const value = json ?? { value: (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(339)]).then(__webpack_require__.bind(__webpack_require__, 2339))).parseYaml(input, text) };
    checkSound(input, value.value, '', 0);
    return value.value;
};
const parseJson = (text) => {
    try {
        const value = JSON.parse(text);
        return countKeys(value, 0) === writtenKeys(text) ? { value } : undefined;
    }
    catch {
        return undefined;
    }
};
const writtenKeys = (json) => [...json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;
const DEEPEST = 50;
const countKeys = (value, depth) => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return 0;
    const own = Array.isArray(value) ? 0 : Object.keys(value).length;
    return Object.values(value).reduce((sum, inner) => sum + countKeys(inner, depth + 1), own);
};
const checkSound = (input, value, at, depth) => {
    if (depth > DEEPEST)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it is nested too deeply', 'no message is that deep');
    if (typeof value === 'number' && (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${at}: a number too large to keep its digits`, 'write it in quotes, as IDs are');
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            checkSound(input, item, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(at, index), depth + 1);
    }
    else if ((0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value)) {
        if (![Object.prototype, null].includes(Object.getPrototypeOf(value)))
            throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${at}: not a value of JSON`, 'leave its tag out');
        for (const [key, item] of Object.entries(value))
            checkSound(input, item, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, key), depth + 1);
    }
};

const LONGEST = 256 * 1024;
const readSource = async (source, world) => {
    const text = source.input === 'payload' ? source.text : await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .readInWorkspace */ .Z)('payload-file', source.path, world);
    if (text.length > LONGEST)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'no message is that long');
    if (text.trim() === '')
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
    return text;
};

const readDrafts = async (source, world) => {
    const found = await readMessages(source, world);
    const hasTemplates = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.isTemplate)(JSON.stringify([found.slack, found.discord]));
    return { ...found, hasTemplates };
};
const readMessages = async (source, world) => {
    const { input } = source;
    const text = await readSource(source, world);
    const value = await parsePayload(input, discohookJson(input, text) ?? text);
    targetsIn(value).flatMap(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.secretParts).forEach(world.runner.mask);
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, 'it holds no object', 'write the keys of a message');
    const { slack, discord, ...others } = value;
    if (slack === undefined && discord === undefined)
        return { input, ...both(input, value) };
    const [stranger] = Object.keys(others);
    if (stranger !== undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${stranger} stands beside the keys slack and discord`, 'put it under the one that it is for');
    return {
        input,
        slack: slack === undefined ? [] : [draft(object(input, slack, 'slack'), 'slack')],
        discord: discord === undefined ? [] : discordDrafts(input, object(input, discord, 'discord'), 'discord'),
    };
};
const both = (input, value) => ({
    slack: isDiscohook(value) ? [] : [draft(value, '')],
    discord: discordDrafts(input, value, ''),
});
const discordDrafts = (input, value, at) => isDiscohook(value) ? discohookDrafts(input, value, at) : [draft(value, at)];
const draft = (body, at) => ({ at, body, notes: [] });
const object = (input, value, key) => {
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_11__/* .isFields */ .Ce)(value))
        return value;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${key}: not an object`, 'write the keys of a message under it');
};

const unusedInputs = (inputs) => Object.entries({
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields[0] ?? (inputs.noFields || undefined),
    color: inputs.color,
    image: inputs.image,
    thumbnail: inputs.thumbnail,
    buttons: inputs.buttons[0],
    footer: inputs.footer,
    mention: inputs.mentioning,
}).flatMap(([name, value]) => (value === undefined ? [] : [name]));

const openPayload = async (source, world, given) => {
    const drafts = await readDrafts(source, world);
    const fill = drafts.hasTemplates
        ? (await Promise.all(/* import() */[__webpack_require__.e(694), __webpack_require__.e(821), __webpack_require__.e(379)]).then(__webpack_require__.bind(__webpack_require__, 2379))).openDrafts(drafts, source.contexts, given)
        : async () => drafts;
    return {
        hasTemplates: drafts.hasTemplates,
        fill: async (facts, headline) => {
            const messages = await fill(facts, headline);
            return (destination, envelope) => adoptAll(messages, destination, envelope);
        },
    };
};




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




/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ oddities),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   ST: () => (/* binding */ odd),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   kC: () => (/* binding */ faultsLine),
/* harmony export */   yT: () => (/* binding */ isMisspelt)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2820);



const tooMany = (found, max, what) => `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(found)} of ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(max)} ${what}`;
const wrong = (at, problem) => [{ at, problem }];
const odd = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
const below = (at, key) => {
    const shown = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
const entry = (at, index) => `${at}[${index}]`;
const unknown = (key, known, where) => {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, known);
    return `not known ${where}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
};
const isMisspelt = (problem) => problem.endsWith('?)');
const SHOWN = 3;
const faultsLine = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(finding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
const oddities = (findings) => findings.filter(({ harmless }) => harmless === true).map(finding);
const finding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);




/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value) => Array.isArray(value) ? value : [];
const objectsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap(objectsIn);
    return isFields(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
};




/***/ }),

/***/ 2319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readInWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);



const readInWorkspace = async (input, path, { env, files }) => {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const fail = (problem, mend, cause) => new _watch_cjs__WEBPACK_IMPORTED_MODULE_1__.UserError(input, `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_1__.show)(path)}: ${problem}`, mend, { cause });
    if (workspace === '')
        throw fail('there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
    try {
        const root = await files.realpath(workspace);
        const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, isInside(workspace, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path) : path);
        const real = isInside(root, asked) ? await files.realpath(asked) : undefined;
        if (real !== undefined && isInside(root, real))
            return await files.read(real);
    }
    catch (error) {
        throw fail(...reasonOf(error), error);
    }
    throw fail('the file is not in the workspace', 'write a path below it');
};
const isInside = (folder, path) => {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path))
        return false;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
};
const reasonOf = (error) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return ['there is no such file', 'check the path, and that actions/checkout runs before'];
        case 'EISDIR':
            return ['this is a folder', 'write the path of a file in it'];
        default:
            return [`the file cannot be read (${code || 'no reason given'})`, 'check its permissions'];
    }
};




/***/ })

};
;