"use strict";
exports.id = 860;
exports.ids = [860];
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

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ inAddress)
/* harmony export */ });
const inAddress = (value, before) => {
    if (before.trim() === '')
        return value;
    const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
    return value
        .toWellFormed()
        .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, unit => encodeURIComponent(unit));
};




/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);
/* harmony import */ var _own_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7587);
/* harmony import */ var _own_fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5010);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7756);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4455);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9476);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1349);
/* harmony import */ var _own_components_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7726);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3134);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2820);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1916);




















const MENTION = /<@(?<role>&?)!?(?<id>\d{17,20})>|@(?<all>everyone|here)/g;
const textsOf = ({ content, components }) => [
    content,
    ...(0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .objectsIn */ .Qv)(components).flatMap(({ type, content: said }) => (type === 10 ? [said] : [])),
];
const allowedMentions = (written) => {
    const users = new Set();
    const roles = new Set();
    let everyone = false;
    for (const text of textsOf(written))
        for (const { groups } of typeof text === 'string' ? text.matchAll(MENTION) : []) {
            const { id, role, all } = groups ?? {};
            everyone ||= all !== undefined;
            if (id !== undefined)
                (role === '&' ? roles : users).add(id);
        }
    return {
        parse: everyone ? ['everyone'] : [],
        ...(users.size > 0 && { users: [...users].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.mentions) }),
        ...(roles.size > 0 && { roles: [...roles].slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.mentions) }),
    };
};

const flags = (value, at) => (Number(value) & -36869) === 0
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `a webhook sets none but ${Object.values(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .FLAGS */ .Wg).join(', ')} and their sums`);
const senderName = (value, at) => {
    const refused = _envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .REFUSED_NAMES */ .qk.exec(String(value))?.[0];
    return refused === undefined
        ? []
        : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `holds "${refused}", which Discord refuses in a sender's name`);
};
const notBoth = (value, at) => {
    const { parse, ...listed } = value;
    return ['users', 'roles']
        .filter(kind => (0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .listOf */ .c3)(parse).includes(kind) && (0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .listOf */ .c3)(listed[kind]).length > 0)
        .flatMap(kind => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, kind), `listed, and in parse as well, of which Discord takes one`));
};
const mentions = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({}, {
    parse: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)('users', 'roles', 'everyone')),
    users: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .snowflake */ .De, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.mentions),
    roles: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .snowflake */ .De, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.mentions),
    replied_user: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
}, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT), notBoth);
const emoji = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({}, { id: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .anything */ .D8, name: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .anything */ .D8, animated: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .anything */ .D8 }, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT);
const pollText = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({}, { text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(max), emoji }, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT);
const poll = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({
    question: pollText(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN */ .ZF.pollQuestion),
    answers: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({ poll_media: pollText(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN */ .ZF.pollAnswer) }, { answer_id: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .anything */ .D8 }, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT), _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN */ .ZF.pollAnswers, 1),
}, { duration: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(1, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN */ .ZF.pollHours), allow_multiselect: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt, layout_type: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .choice */ .Yq)(1) }, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT);
const noFiles = (value, at) => (0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .listOf */ .c3)(value).length === 0 ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'files are not sent: link to them instead');
const message = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .shape */ .cW)({}, {
    content: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.content, { trimmed: true, mayBeEmpty: true }),
    username: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.username, { trimmed: true }), senderName),
    avatar_url: _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .web */ .hc,
    tts: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .flag */ .Jt,
    embeds: _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .embeds */ .Nv,
    allowed_mentions: mentions,
    components: _checks_js__WEBPACK_IMPORTED_MODULE_6__/* .anything */ .D8,
    attachments: noFiles,
    poll,
    flags: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .whole */ .WQ)(0), flags),
    thread_name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .LIMITS */ .b.threadName),
    applied_tags: (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .snowflake */ .De, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .OWN */ .ZF.tags),
}, _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .loose */ .LT);
const hasLayout = ({ flags: set }) => (Number(set ?? 0) & _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .FLAGS */ .Wg.componentsV2) !== 0;
const isEmpty = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const components = (value, at) => {
    const body = value;
    const forbidden = hasLayout(body) ? ['content', 'embeds', 'poll'].filter(key => !isEmpty(body[key])) : [];
    const shown = body['components'];
    return [
        ...forbidden.flatMap(key => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key), 'may not stand beside flags: 32768')),
        ...(isEmpty(shown) ? [] : (hasLayout(body) ? _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .layout */ .Zp : _own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .rows */ .Ge)(shown, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'components'))),
    ];
};
const says = (value, at) => {
    const { content, embeds: cards, components: shown, poll: asked } = value;
    const isSaid = (typeof content === 'string' && content.trim() !== '') ||
        (0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .listOf */ .c3)(cards).some(_own_components_js__WEBPACK_IMPORTED_MODULE_7__/* .embedSays */ .en) ||
        !isEmpty(shown) ||
        (0,_types_js__WEBPACK_IMPORTED_MODULE_15__/* .isFields */ .Ce)(asked);
    return isSaid ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'no content, embeds, components or poll to show');
};
const saysOrMisspelt = (value, at) => {
    const nothing = says(value, at);
    return nothing.length === 0 ? [] : [...misspelt(value, at), ...nothing];
};
const misspelt = (value, at) => message(value, at)
    .filter(({ problem }) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isMisspelt */ .yT)(problem))
    .map(({ at: place, problem }) => ({ at: place, problem }));
const ownMessage = (0,_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .all */ .Q7)(message, components, saysOrMisspelt);

const ADDRESS = /(?:^|_)url$/;
const FIXED = new Set(['type', 'style', 'parse', 'users', 'roles', 'applied_tags', 'id']);
const MARKDOWN = new Set(['content', 'description', 'value']);
const ONE_LINE = new Set(['title', 'name']);
const writerOf = (input) => (pieces, spot) => {
    if (FIXED.has(spot.key))
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `a template in ${spot.key} could choose whom to mention`, 'write it out');
    const write = writeOf(spot);
    return (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .appended */ .YP)(pieces, (value, before, after) => {
        const open = isMarkdown(spot) ? withoutBracket(value, before) : before;
        return open + write(value, open, after);
    });
};
const withoutBracket = (value, before) => before
    .replace(/<(?=[@#&!:\w]*$)/, String.raw `\<`)
    .replace(/\]\(<?$/, found => ((0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTarget */ .Cm)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(value)) === undefined ? `]${_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_WIDE */ .S_}(` : found));
const isMarkdown = ({ key, holder }) => (MARKDOWN.has(key) || ONE_LINE.has(key)) && !('media' in holder) && !('icon_url' in holder);
const writeOf = (spot) => {
    if (ADDRESS.test(spot.key))
        return (value, before) => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_16__/* .inAddress */ .g)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(value), before);
    if (!isMarkdown(spot))
        return value => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value));
    return MARKDOWN.has(spot.key) ? inMarkdown : inLine;
};
const unmentioned = (text, before, after) => {
    const inside = text.replace(/(?<=<)@(?=[!&]?\d)|@(?=everyone|here)/g, `@${_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_WIDE */ .S_}`);
    const start = /(?:<[@#&!:\w]*|@\w*)$/.test(before) ? _envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_WIDE */ .S_ : '';
    const end = /(?:<[@#&!:\w]*|@\w*)$/.test(text) && /^[\w&!:>]/.test(after) ? _envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_WIDE */ .S_ : '';
    return start + inside + end;
};
const inLine = (value, before, after) => unmentioned((0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value)), before === ''), before, after);
const isOpen = (before, mark) => before.split(mark).length % 2 === 0;
const inMarkdown = (value, before, after) => {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (isOpen(before, '```'))
        return unmentioned(withoutTicks((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value))), before, after);
    if (isOpen(line.replaceAll('```', ''), '`'))
        return unmentioned(withoutTicks((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value))), before, after);
    if (/\]\(<?$/.test(before))
        return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTarget */ .Cm)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(value)) ?? '';
    const [url] = /https?:\/\/[^\s<>]*$/i.exec(before) ?? [];
    if (url !== undefined)
        return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_16__/* .inAddress */ .g)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value)), url).replace(/[()*_~|@']/g, percent);
    if (/\[[^\]]*$/.test(before) && /^[^[\]]*\]\(/.test(after))
        return inLabel(value, before, after);
    return inProse(value, before, after);
};
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
const withoutTicks = (text) => text.replaceAll('`', 'ˋ');
const inLabel = (value, before, after) => inLine({ kind: 'text', text: (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value).replace(/https?:\/\//gi, '') }, before, after).replace(/[[\]]/g, bracket => (bracket === '[' ? '(' : ')'));
const inProse = (value, before, after) => {
    switch (value.kind) {
        case 'text': {
            const standsAlone = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after);
            const text = standsAlone ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(value.text) : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(value.text);
            const atStart = /(?:^|\n)[ \t>]*$/.test(before);
            const lines = text.split('\n').map((line, index) => (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeProse */ .fd)(line, index > 0 || atStart));
            return unmentioned(lines.join('\n'), before, after);
        }
        case 'link':
            return unmentioned((0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .printInlines */ .cM)([{ kind: 'link', url: value.url, of: [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value.label)] }]), before, after);
        case 'blocks':
            return unmentioned((0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .printBlocks */ .se)(value.of), before, after);
    }
};

const MEND = 'write it as https://discord.com/developers/docs/resources/webhook#execute-webhook says';
const adopt = (own, envelope) => {
    (0,_own_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(own, 'discord');
    const body = (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)(own, writerOf(own.input));
    const findings = ownMessage(body, own.at);
    const faults = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsLine */ .kC)(findings);
    if (faults !== '')
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(own.input, faults, MEND);
    const { allowed_mentions: allowed = null, ...rest } = body;
    return {
        body: {
            ...withSender(envelope, rest),
            allowed_mentions: allowed ?? allowedMentions((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .authored */ .VH)(own)),
        },
        cuts: [],
        notes: [...own.notes, ...(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .oddities */ .Ew)(findings).map(line => `${own.input}: ${line}`)],
        ...(own.thread !== undefined && { to: { thread: own.thread } }),
    };
};
const withSender = (envelope, body) => {
    const { username: _username, ...unnamed } = envelope;
    const { flags = 0, ...from } = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .sender */ .QR)('username' in body ? unnamed : envelope);
    const all = flags | Number(body['flags'] ?? 0);
    return { ...from, ...body, ...(all !== 0 && { flags: all }) };
};




/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wl: () => (/* binding */ noOther),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4455);




const anything = () => [];
const text = (max = Infinity, { trimmed = false, mayBeEmpty = false } = {}) => (value, at) => {
    if (typeof value !== 'string')
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a text');
    const { length } = trimmed ? value.trim() : value;
    if (length === 0 && !mayBeEmpty)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'empty');
    if (!value.isWellFormed())
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'holds half a character');
    return length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(length, max, 'characters')) : [];
};
const pattern = (form, what) => (value, at) => typeof value === 'string' && form.test(value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `not ${what}`);
const flag = (value, at) => (typeof value === 'boolean' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not true or false'));
const number = (value, at) => (typeof value === 'number' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a number'));
const whole = (min, max = Number.MAX_SAFE_INTEGER) => (value, at) => {
    if (!Number.isInteger(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range = max === Number.MAX_SAFE_INTEGER ? `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(min)} or more` : `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(min)} to ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.grouped)(max)}`;
    return inRange ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `${String(value)} is not ${range}`);
};
const choice = (...values) => (value, at) => values.some(known => known === value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `not ${values.join(' or ')}`);
const address = (max, ...schemes) => (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.parsedUrl)(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(String(value).length, max, 'characters')) : [];
};
const list = (of, max = Infinity, min = 0) => (value, at) => {
    if (!Array.isArray(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a list');
    if (value.length < min)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item, index) => of(item, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(at, index)));
    return value.length > max ? [...(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(value.length, max, 'entries')), ...entries] : entries;
};
const all = (...checks) => (value, at) => {
    const found = [];
    for (const check of checks) {
        found.push(...check(value, at));
        if (found.some(({ harmless }) => harmless !== true))
            break;
    }
    return found;
};
const shape = (required, optional, options = {}) => {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const { nullable = false, strict = false, where = 'here' } = options;
    const stranger = (key, at) => {
        const problem = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(key, known, where);
        return (strict && (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isMisspelt */ .yT)(problem) ? _say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm : _say_js__WEBPACK_IMPORTED_MODULE_1__/* .odd */ .ST)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key), problem);
    };
    return (value, at) => {
        if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not an object');
        const isAbsent = (key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
        return [
            ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
            ...Object.entries(required).flatMap(([key, check]) => isAbsent(key) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key), 'missing') : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key))),
            ...Object.entries(optional).flatMap(([key, check]) => isAbsent(key) ? [] : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key))),
        ];
    };
};
const variant = (checks, others) => (value, at) => {
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not an object');
    const { type } = value;
    if (type === undefined)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'type')) : check(value, at);
};
const noOther = (...known) => (_type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `not ${known.join(' or ')}`);
const oneOf = (...keys) => (value, at) => (0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(value) && keys.some(key => value[key] !== undefined && value[key] !== null)
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `holds none of ${keys.join(', ')}`);




/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Cn: () => (/* binding */ fitInlines),
/* harmony export */   Ei: () => (/* binding */ fitTitle),
/* harmony export */   IZ: () => (/* binding */ fitChange),
/* harmony export */   Lu: () => (/* binding */ embedUrl),
/* harmony export */   QR: () => (/* binding */ sender),
/* harmony export */   S_: () => (/* binding */ NOTHING_WIDE),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Zv: () => (/* binding */ fitFacts),
/* harmony export */   cM: () => (/* binding */ printInlines),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   o8: () => (/* binding */ sortButtons),
/* harmony export */   qk: () => (/* binding */ REFUSED_NAMES),
/* harmony export */   se: () => (/* binding */ printBlocks),
/* harmony export */   vY: () => (/* binding */ fitText)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _url_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4919);




const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
const linkTarget = (url) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(url)?.replace(MARKS_IN_TARGET, percent);
const NOTHING_WIDE = '\u200b';
const escapeCode = (value) => value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;
const SHORTCODE = String.raw `:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';
const IN_TEXT = new RegExp(String.raw `[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`, 'gi');
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;
const hasMarkingUnderscore = (value) => /(?<![a-z0-9])_|_(?![a-z0-9])/i.test(value);
const withUnderscores = (value, act) => act ? value.replaceAll('_', String.raw `\_`) : value;
const escaped = (value, lineStart, underscores) => {
    const marked = (part) => withUnderscores(part.replace(IN_TEXT, String.raw `\$&`), underscores);
    const [whole, space, mark, number] = (lineStart && AT_LINE_START.exec(value)) || [''];
    if (whole === '')
        return marked(value);
    const kept = mark === undefined ? `${number}\\${whole.slice(-1)}` : `\\${mark}`;
    return `${space}${kept}${marked(value.slice(whole.length))}`;
};
const escapeText = (value, lineStart) => escaped(value, lineStart, hasMarkingUnderscore(value));
const escapeProse = (value, lineStart) => {
    let out = '';
    let done = 0;
    for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
        const url = found.slice(0, (0,_url_end_js__WEBPACK_IMPORTED_MODULE_2__/* .urlEnd */ .Z)(found));
        const target = url.endsWith(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK) ? undefined : linkTarget(url);
        out += escaped(value.slice(done, index), lineStart && done === 0, true);
        out += target === undefined ? escaped(url, false, true) : `<${target}>`;
        done = index + url.length;
    }
    return out + escaped(value.slice(done), lineStart && done === 0, true);
};
const IN_LABEL = new RegExp(String.raw `\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`, 'gi');
const escapeLabel = (value, atStart, underscores) => {
    const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
    return start + withUnderscores(value.replace(IN_LABEL, String.raw `\$&`), underscores);
};

const remembering = (make) => {
    const made = new WeakMap();
    return of => {
        const known = made.get(of);
        if (known !== undefined)
            return known;
        const now = make(of);
        made.set(of, now);
        return now;
    };
};

const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
const MEETING = ['**', '~~', '||', '``', ']('];
const meet = (left, right) => MEETING.includes(left.slice(-1) + right.charAt(0));
const joined = (left, right) => left + (meet(left, right) ? NOTHING_WIDE : '') + right;
const merged = (nodes) => {
    const out = [];
    for (const node of nodes) {
        const last = out.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            out[out.length - 1] = { ...last, text: last.text + node.text };
        else
            out.push(node);
    }
    return out;
};
const codeSpan = (value) => {
    const code = escapeCode((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(value).trim());
    if (code === '')
        return '';
    if (!code.includes('`'))
        return `\`${code}\``;
    return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
};
const hasInCode = (nodes, mark) => nodes.some(node => node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark));
const styled = (style, nodes, inner) => {
    const mark = MARKS[style];
    const core = inner.trim();
    if (core === '' || hasInCode(nodes, mark.charAt(0)))
        return inner;
    const before = inner.slice(0, inner.length - inner.trimStart().length);
    const after = inner.slice(inner.trimEnd().length);
    const body = style === 'strike' ? joined(joined(mark, core), mark) : mark + core + mark;
    return before + body + after;
};
const URL_IN_LABEL = /https?:\/\/\S/i;
const PAIRED_BRACKETS = /^[^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*$/;
const canBeLabel = (label) => !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label);
const mailAddress = (url) => /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';
const unlinked = (node, context) => {
    const address = mailAddress(node.url);
    const hidden = address !== '' && !(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(node.of).includes(address);
    const words = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
    return inlinesIn$1(words, context);
};
const anyMarkingUnderscore = (nodes) => merged(nodes).some(node => {
    if ('text' in node)
        return hasMarkingUnderscore(node.text);
    return 'of' in node && anyMarkingUnderscore(node.of);
});
const linked = (node, context) => {
    const target = linkTarget(node.url);
    if (target === undefined || target.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.target || context.label !== undefined)
        return unlinked(node, context);
    const words = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(node.of).trim();
    const isOwnLabel = [node.url, target].some(url => url === words || url === `${words}/`);
    if (words === '' || isOwnLabel)
        return `<${target}>`;
    const label = inlinesIn$1(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
        .replace(/\s+/g, ' ')
        .trim();
    return canBeLabel(label) ? `[${label}](${target})` : `${inlinesIn$1(node.of, context)} <${target}>`;
};
const inline = (node, context, lineStart) => {
    switch (node.kind) {
        case 'text': {
            const words = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(node.text);
            return context.label === undefined
                ? escapeProse(words, lineStart)
                : escapeLabel(words, lineStart, context.label.underscores);
        }
        case 'code':
            return codeSpan(node.text);
        case 'time':
            return `<t:${String(Math.trunc(node.at / 1000))}:f>`;
        case 'break':
            return '\n';
        case 'link':
            return linked(node, context);
        case 'strong':
        case 'emphasis':
        case 'strike':
            return context.styles.includes(node.kind)
                ? inlinesIn$1(node.of, context)
                : styled(node.kind, node.of, inlinesIn$1(node.of, { ...context, styles: [...context.styles, node.kind] }));
    }
};
const OUTSIDE = { styles: [] };
const inMidLine = remembering(node => inline(node, OUTSIDE, false));
const inlinesIn$1 = (nodes, context) => {
    const pieces = [];
    let lineStart = true;
    for (const node of merged(nodes)) {
        const piece = context === OUTSIDE && !lineStart ? inMidLine(node) : inline(node, context, lineStart);
        if (piece === '')
            continue;
        if (meet(pieces.at(-1) ?? '', piece))
            pieces.push(NOTHING_WIDE);
        pieces.push(piece);
        const lastBreak = piece.lastIndexOf('\n');
        lineStart = (lineStart || lastBreak >= 0) && piece.slice(lastBreak + 1).trim() === '';
    }
    return pieces.join('');
};
const printInlines = (nodes) => inlinesIn$1(nodes, OUTSIDE);
const printLine = (nodes) => printInlines(nodes).replace(/\s+/g, ' ').trim();

const RULE = '─'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;
const fenced = (value, language) => {
    const code = escapeCode((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(value).replace(/^\n+/, '').trimEnd()).replace(/`(?=``)/g, `\`${NOTHING_WIDE}`);
    const name = language !== undefined && LANGUAGE.test(language) ? language : '';
    return code === '' ? '' : `\`\`\`${name}\n${code}\n\`\`\``;
};
const indented = (value, indent) => value.replaceAll('\n', `\n${indent}`);
const item = ({ checked, of }, marker) => {
    const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
    const content = of
        .map(printBlock)
        .filter(block => block !== '')
        .join('\n');
    return content === '' ? '' : marker + indented(box + content, ' '.repeat(marker.length));
};
const list = ({ start, items }) => items
    .map((each, index) => item(each, start === undefined ? '- ' : `${start + index}. `))
    .filter(line => line !== '')
    .join('\n');
const withoutQuotes = (blocks) => blocks.flatMap(block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block]));
const quote = (blocks) => {
    const content = printBlocks(withoutQuotes(blocks));
    return content === '' ? '' : `> ${indented(content, '> ')}`;
};
const printBlock = remembering(block => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of).trim();
        case 'heading':
            return printInlines([{ kind: 'strong', of: block.of }]).trim();
        case 'list':
            return list(block);
        case 'quote':
            return quote(block.of);
        case 'pre':
            return fenced(block.text, block.language);
        case 'rule':
            return RULE;
    }
});
const gap = (above, below) => ['heading', 'pre', 'rule'].includes(above.kind) ||
    below.kind === 'rule' ||
    (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
    ? '\n'
    : '\n\n';
const printBlocks = (blocks) => {
    let out = '';
    let above;
    for (const block of blocks) {
        const text = printBlock(block);
        if (text === '')
            continue;
        out += above === undefined ? text : gap(above, block) + text;
        above = block;
    }
    return out;
};

const inlinesIn = (blocks) => blocks.flatMap(block => (block.kind === 'paragraph' ? block.of : []));
const fitPrinted = (nodes, room, print) => {
    const text = print(nodes);
    if (text.length <= room)
        return { text, cut: false };
    const size = (blocks) => print(inlinesIn(blocks)).length;
    return { text: print(inlinesIn((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutBlocks)([(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...nodes)], room, size).blocks)), cut: true };
};
const trimmed = nodes => printInlines(nodes).trim();
const fitInlines = (nodes, room) => fitPrinted(nodes, room, trimmed);
const fitText = (value, room) => {
    const escaped = escapeText(value, true);
    if (escaped.length <= room)
        return { text: escaped, cut: false };
    const cut = (max) => (max === 0 ? '' : escapeText((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(value, max), true));
    const most = Math.min(value.length, Math.max(0, room));
    return { text: cut((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.largest)(most, max => cut(max).length, room)), cut: true };
};
const fitLines = (lines, room) => {
    let text = '';
    for (const line of lines) {
        const start = text === '' ? '' : `${text}\n`;
        const left = room - start.length;
        const fitted = fitPrinted(line, left, printLine);
        if (fitted.text !== '' && (!fitted.cut || left >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.stub))
            text = start + fitted.text;
        if (fitted.cut)
            return { text, cut: true };
    }
    return { text, cut: false };
};

const DOT = ' · ';
const embedUrl = (url) => {
    const target = url === undefined ? undefined : linkTarget(url);
    return target !== undefined && target.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.url ? target : undefined;
};
const fitTitle = ({ symbol, title, where }) => {
    const start = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${symbol} ${title}`);
    const end = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(where));
    const whole = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${start} ${end}`);
    if (whole === '')
        return { text: 'No title', cut: false };
    const fitted = fitText(whole, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.title);
    const ending = ` ${escapeText(end, false)}`;
    if (!fitted.cut || end === '' || ending.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.whereKept)
        return fitted;
    return { text: fitText(start, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.title - ending.length).text + ending, cut: true };
};
const holdsMarkdown = (nodes) => nodes.some(node => node.kind === 'time' ||
    (node.kind === 'link' && linkTarget(node.url) !== undefined) ||
    ('of' in node && holdsMarkdown(node.of)));
const SMALL = '-# ';
const linkedFacts = (facts, room) => {
    let line = '';
    for (const fact of facts) {
        const longer = (line === '' ? SMALL : line + DOT) + printLine(fact);
        if (longer.length > room)
            return { text: line, cut: true };
        line = longer;
    }
    return { text: line, cut: false };
};
const fitFacts = (facts, room) => {
    const said = facts.filter(fact => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(fact)) !== '');
    const line = linkedFacts(said.filter(holdsMarkdown), Math.min(room, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.linkedFactsMost));
    const footer = said
        .filter(fact => !holdsMarkdown(fact))
        .map(fact => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(fact)))
        .join(DOT);
    const kept = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(footer, Math.min(room - line.text.length, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.footer));
    return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
};
const sortButtons = (buttons) => {
    const linked = buttons.flatMap(({ label, url }) => {
        const target = linkTarget(url);
        return target === undefined ? [] : [{ label: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(label) || 'Open', url: target }];
    });
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonRows * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonsInRow;
    const taken = linked.filter(({ url }) => url.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonUrl).slice(0, most);
    return {
        buttons: taken.map(({ label, url }) => ({ label: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(label, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonLabel), url })),
        lines: linked
            .filter(button => !taken.includes(button))
            .map(({ label, url }) => [{ kind: 'link', url, of: [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(label)] }]),
    };
};
const fitChange = (lines, room) => fitLines(lines, Math.min(room, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.changeMost));

const REFUSED_NAMES = /discord|clyde/i;
const senderName = (username) => {
    const name = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(username), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.username);
    const refused = REFUSED_NAMES.exec(name)?.[0];
    if (refused === undefined)
        return name;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('username', `"${name}" holds "${refused}", which Discord refuses in a sender's name`, 'choose another name');
};
const SUPPRESS_NOTIFICATIONS = 4096;
const sender = ({ username = '', avatar = '', silent }) => {
    const name = senderName(username);
    const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
    return {
        ...(name === '' ? {} : { username: name }),
        ...(picture === undefined ? {} : { avatar_url: picture }),
        ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
};




/***/ }),

/***/ 9476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS),
/* harmony export */   r: () => (/* binding */ LAYOUT)
/* harmony export */ });
const LIMITS = {
    content: 2000,
    mentions: 100,
    embeds: 10,
    allEmbedsTogether: 6000,
    author: 256,
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    color: 0xffffff,
    url: 2048,
    username: 80,
    threadName: 100,
    buttonRows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    buttonUrl: 512,
};
const LAYOUT = {
    whereKept: 100,
    factsKept: 300,
    fieldsKept: 1200,
    changeKept: 1000,
    changeMost: 3000,
    linkedFactsMost: 1000,
    inlineValue: 40,
    target: 3000,
    stub: 20,
};




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

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   De: () => (/* binding */ snowflake),
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   LT: () => (/* binding */ loose),
/* harmony export */   Nv: () => (/* binding */ embeds),
/* harmony export */   VP: () => (/* binding */ embedsLength),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   en: () => (/* binding */ embedSays),
/* harmony export */   hc: () => (/* binding */ web)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4455);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9476);





const loose = { nullable: true, where: 'to Discord, which ignores it' };
const trimmed = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(max, { trimmed: true });
const optional = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(max, { trimmed: true, mayBeEmpty: true });
const web = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.url, 'http', 'https');
const isFile = (value) => typeof value === 'string' && value.startsWith('attachment:');
const media = (value, at) => isFile(value)
    ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'names a file, and files are not sent: write its address, https://…')
    : web(value, at);
const timestamp = (value, at) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a time such as 2026-12-31T18:30:00Z');
const picture$1 = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ url: media }, { height: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, width: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, proxy_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose);
const embed = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({}, {
    title: optional(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.title),
    description: optional(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.description),
    url: web,
    timestamp,
    color: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.color),
    footer: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ text: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.footer) }, { icon_url: media, proxy_icon_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose),
    image: picture$1,
    thumbnail: picture$1,
    author: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ name: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.author) }, { url: web, icon_url: media, proxy_icon_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose),
    fields: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ name: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.fieldName), value: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.fieldValue) }, { inline: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }, loose), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.fields),
    type: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
    provider: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
    video: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
}, loose);
const lengthOf = (value) => (typeof value === 'string' ? value.trim().length : 0);
const fieldsOf = (value) => ((0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value) ? value : {});
const embedLength = (value) => {
    const { title, description, footer, author, fields } = fieldsOf(value);
    const inFields = (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(fields).flatMap(field => [fieldsOf(field)['name'], fieldsOf(field)['value']]);
    return [title, description, fieldsOf(footer)['text'], fieldsOf(author)['name'], ...inFields]
        .map(lengthOf)
        .reduce((sum, length) => sum + length, 0);
};
const embedSays = (value) => embedLength(value) > 0 || ['image', 'thumbnail'].some(key => (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(fieldsOf(value)[key]));
const embedsLength = (value) => (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value).reduce((sum, one) => sum + embedLength(one), 0);
const together$1 = (value, at) => {
    const length = embedsLength(value);
    return length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.allEmbedsTogether
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(length, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.allEmbedsTogether, 'characters in all'))
        : [];
};
const embeds = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(embed, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.embeds), together$1);
const snowflake = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .pattern */ .T1)(/^\d{17,20}$/, 'an ID such as "80351110224678912", in quotes');

const OWN = {
    tags: 5,
    components: 40,
    textDisplay: 4000,
    textDisplays: 4000,
    sectionTexts: 3,
    galleryItems: 10,
    mediaDescription: 1024,
    pollQuestion: 300,
    pollAnswers: 10,
    pollAnswer: 55,
    pollHours: 768,
    emoji: 32,
};
const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 };

const component = (required, optional = {}) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ type: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, ...required }, { id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0), ...optional }, loose);
const onlyLinks = (value, at) => value['style'] === 5
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'style'), 'not 5: a webhook sends link buttons only, with a url');
const noId = (_value, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'may not stand beside url');
const button = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(onlyLinks, component({ style: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.buttonUrl, 'http', 'https', 'discord') }, {
    label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.buttonLabel),
    emoji: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({}, { id: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(OWN.emoji), animated: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }, loose),
    disabled: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    custom_id: noId,
}));
const SELECTS = [3, 5, 6, 7, 8];
const inRow = { 2: button };
const noSelect = (type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, SELECTS.includes(Number(type)) ? 'a menu, which a webhook cannot send' : 'not 2, a button');
const row = component({ components: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)(inRow, noSelect), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.buttonsInRow, 1) });
const display = component({ content: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(OWN.textDisplay) });
const described = { description: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(OWN.mediaDescription), spoiler: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt };
const picture = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ url: media }, {}, loose);
const thumbnail = component({ media: picture }, described);
const section = component({
    components: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({ 10: display }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .noOther */ .wl)('10, a text')), OWN.sectionTexts, 1),
    accessory: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({ 2: button, 11: thumbnail }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .noOther */ .wl)('2, a button,', '11, a picture')),
});
const gallery = component({
    items: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ media: picture }, described, loose), OWN.galleryItems, 1),
});
const separator = component({}, { divider: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, spacing: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(1, 2) });
const file = (_value, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'a file, and files are not sent');
const INSIDE = { 1: row, 9: section, 10: display, 12: gallery, 13: file, 14: separator };
const container = component({ components: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)(INSIDE, (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .noOther */ .wl)(...Object.keys(INSIDE))), OWN.components, 1) }, { accent_color: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.color), spoiler: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt });
const LAYOUT = { ...INSIDE, 17: container };
const isComponent = ({ type }) => typeof type === 'number';
const sizeOf = (layout) => {
    const all = (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(layout).filter(isComponent);
    const said = all.reduce((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0), 0);
    return { count: all.length, said };
};
const together = (value, at) => {
    const { count, said } = sizeOf(value);
    return [
        ...(count > OWN.components ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(count, OWN.components, 'components')) : []),
        ...(said > OWN.textDisplays ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(said, OWN.textDisplays, 'characters in all')) : []),
    ];
};
const layout = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)(LAYOUT, (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .noOther */ .wl)(...Object.keys(LAYOUT))), OWN.components), together);
const needsFlag = (_type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not 1, a row of buttons; other components need flags: 32768 in the message');
const rows = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({ 1: row }, needsFlag), _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.buttonRows);




/***/ }),

/***/ 5010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   I1: () => (/* binding */ filling),
/* harmony export */   VH: () => (/* binding */ authored),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3943);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4455);




const PIECES = Symbol('pieces');
const filling = (pieces) => ({ [PIECES]: pieces });
const isFilling = (value) => typeof value === 'object' && value !== null && PIECES in value;
const appended = (pieces, append) => pieces.reduce((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
        ? before + piece
        : append(piece, before, typeof next === 'string' ? next : '');
}, '');
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
const filled = ({ body }, write) => {
    const at = (value, spot) => {
        if (isFilling(value)) {
            const text = write(value[PIECES], spot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map((item) => at(item, spot)).filter(item => item !== undefined);
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) ? inside(value, spot.key) : value;
    };
    const inside = (holder, name) => {
        const entries = Object.entries(holder).map(([key, value]) => [key, at(value, { key, holder })]);
        const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
        const isPart = name === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some(([key]) => ESSENTIAL.includes(key)))
            return undefined;
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    };
    return inside(body, '') ?? {};
};
const authored = (own) => filled(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));
const plainText = (value) => value.kind === 'blocks' ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(value.of) : (0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(value);
const addressOf = (value) => value.kind === 'link' ? value.url : (0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(value).trim();




/***/ }),

/***/ 7587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkKeys)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4297);



const KEYS = {
    slack: [
        ...[
            'text',
            'blocks',
            'channel',
            'thread_ts',
            'reply_broadcast',
            'unfurl_links',
            'unfurl_media',
            'link_names',
        ],
        ...['mrkdwn', 'metadata', 'icon_emoji', 'icon_url'],
    ],
    discord: [
        ...[
            'content',
            'embeds',
            'components',
            'poll',
            'allowed_mentions',
            'avatar_url',
            'tts',
            'flags',
            'thread_name',
        ],
        'applied_tags',
    ],
};
const TITLES = { slack: 'Slack', discord: 'Discord' };
const checkKeys = ({ input, body, at }, id) => {
    const other = id === 'slack' ? 'discord' : 'slack';
    const foreign = KEYS[other].find(key => key in body);
    if (foreign === undefined)
        return;
    const problem = `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
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

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ urlEnd)
/* harmony export */ });
const AFTER_URL = '.,:;!?\'"]}*_~';
const count = (value, mark) => value.split(mark).length - 1;
const urlEnd = (url) => {
    let end = url.length;
    let surplus = count(url, ')') - count(url, '(');
    for (; end > 0; end -= 1) {
        const last = url.charAt(end - 1);
        if (last === ')' && surplus > 0)
            surplus -= 1;
        else if (!AFTER_URL.includes(last))
            break;
    }
    return end;
};




/***/ }),

/***/ 3943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
const valueText = (value) => {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'link':
            return value.label;
        case 'blocks':
            return value.source;
    }
};




/***/ })

};
;