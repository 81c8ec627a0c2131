"use strict";
exports.id = 249;
exports.ids = [249];
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

/***/ 9818:
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
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9704);
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);



const anything = () => [];
const text = (max = Infinity, { trimmed = false, mayBeEmpty = false } = {}) => (value, at) => {
    if (typeof value !== 'string')
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a text');
    const { length } = trimmed ? value.trim() : value;
    if (length === 0 && !mayBeEmpty)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'empty');
    if (!value.isWellFormed())
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'holds half a character');
    return length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(length, max, 'characters')) : [];
};
const pattern = (form, what) => (value, at) => typeof value === 'string' && form.test(value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${what}`);
const flag = (value, at) => (typeof value === 'boolean' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not true or false'));
const number = (value, at) => (typeof value === 'number' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a number'));
const whole = (min, max = Number.MAX_SAFE_INTEGER) => (value, at) => {
    if (!Number.isInteger(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range = max === Number.MAX_SAFE_INTEGER ? `${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(min)} or more` : `${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(min)} to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(max)}`;
    return inRange ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `${String(value)} is not ${range}`);
};
const choice = (...values) => (value, at) => values.some(known => known === value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${values.join(' or ')}`);
const address = (max, ...schemes) => (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.parsedUrl)(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(String(value).length, max, 'characters')) : [];
};
const list = (of, max = Infinity, min = 0) => (value, at) => {
    if (!Array.isArray(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a list');
    if (value.length < min)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item, index) => of(item, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(at, index)));
    return value.length > max ? [...(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(value.length, max, 'entries')), ...entries] : entries;
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
        const problem = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(key, known, where);
        return (strict && (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isMisspelt */ .yT)(problem) ? _say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm : _say_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key), problem);
    };
    return (value, at) => {
        if (!(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value))
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not an object');
        const isAbsent = (key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
        return [
            ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
            ...Object.entries(required).flatMap(([key, check]) => isAbsent(key) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key), 'missing') : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key))),
            ...Object.entries(optional).flatMap(([key, check]) => isAbsent(key) ? [] : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key))),
        ];
    };
};
const variant = (checks, others) => (value, at) => {
    if (!(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not an object');
    const { type } = value;
    if (type === undefined)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, 'type')) : check(value, at);
};
const noOther = (...known) => (_type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${known.join(' or ')}`);
const oneOf = (...keys) => (value, at) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value) && keys.some(key => value[key] !== undefined && value[key] !== null)
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `holds none of ${keys.join(', ')}`);




/***/ }),

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   draining: () => (/* binding */ draining)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _lateness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2612);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1391);
/* harmony import */ var _own_components_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4907);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7030);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9818);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9704);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1916);















const RATES = [
    { requests: 5, perMs: 2_100 },
    { requests: 30, perMs: 61_000 },
];
const withLine = (body, line) => {
    const { content, flags } = body;
    if ((Number(flags ?? 0) & _own_components_js__WEBPACK_IMPORTED_MODULE_3__/* .FLAGS */ .Wg.componentsV2) !== 0)
        return withDisplay(body, line);
    const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
    return longer.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.content ? { ...body, content: longer } : withEmbed(body, line);
};
const withEmbed = (body, line) => {
    const embeds = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(body['embeds']);
    const fits = embeds.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.embeds && (0,_own_components_js__WEBPACK_IMPORTED_MODULE_3__/* .embedsLength */ .VP)(embeds) + line.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.allEmbedsTogether;
    return fits ? { ...body, embeds: [...embeds, { description: line }] } : body;
};
const withDisplay = (body, line) => {
    const components = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(body['components']);
    const { count, said } = (0,_own_components_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeOf */ .$d)(components);
    const fits = count < _own_components_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN */ .ZF.components && said + line.length <= _own_components_js__WEBPACK_IMPORTED_MODULE_3__/* .OWN */ .ZF.textDisplays;
    return fits ? { ...body, components: [...components, { type: 10, content: line }] } : body;
};
const draining = {
    rates: RATES,
    restMs: ({ headers, status }, nowMs) => {
        if (status !== 429 && headers['x-ratelimit-remaining'] !== '0')
            return 0;
        const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
        return Math.max(...waits.map(wait => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.retryAfterMs)(wait, nowMs) ?? 0));
    },
    late: (body, lateness) => withLine(body, `-# ${(0,_lateness_js__WEBPACK_IMPORTED_MODULE_1__/* .latenessWords */ .R)(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`),
};




/***/ }),

/***/ 2612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latenessWords)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


const latenessWords = ({ by, mayHaveArrived }, from) => `Delivered ${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(by)} late, written ${from}${mayHaveArrived ? '; you may have it already' : ''}`;




/***/ }),

/***/ 1391:
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

/***/ 4907:
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
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3303);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1391);





const loose = { nullable: true, where: 'to Discord, which ignores it' };
const trimmed = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(max, { trimmed: true });
const optional = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(max, { trimmed: true, mayBeEmpty: true });
const web = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.url, 'http', 'https');
const isFile = (value) => typeof value === 'string' && value.startsWith('attachment:');
const media = (value, at) => isFile(value)
    ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'names a file, and files are not sent: write its address, https://…')
    : web(value, at);
const timestamp = (value, at) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a time such as 2026-12-31T18:30:00Z');
const picture$1 = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ url: media }, { height: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, width: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, proxy_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose);
const embed = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({}, {
    title: optional(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.title),
    description: optional(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description),
    url: web,
    timestamp,
    color: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.color),
    footer: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ text: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.footer) }, { icon_url: media, proxy_icon_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose),
    image: picture$1,
    thumbnail: picture$1,
    author: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ name: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.author) }, { url: web, icon_url: media, proxy_icon_url: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8 }, loose),
    fields: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({ name: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldName), value: trimmed(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldValue) }, { inline: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }, loose), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fields),
    type: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
    provider: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
    video: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8,
}, loose);
const lengthOf = (value) => (typeof value === 'string' ? value.trim().length : 0);
const fieldsOf = (value) => ((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_2__.isFields)(value) ? value : {});
const embedLength = (value) => {
    const { title, description, footer, author, fields } = fieldsOf(value);
    const inFields = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_2__.listOf)(fields).flatMap(field => [fieldsOf(field)['name'], fieldsOf(field)['value']]);
    return [title, description, fieldsOf(footer)['text'], fieldsOf(author)['name'], ...inFields]
        .map(lengthOf)
        .reduce((sum, length) => sum + length, 0);
};
const embedSays = (value) => embedLength(value) > 0 || ['image', 'thumbnail'].some(key => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_2__.isFields)(fieldsOf(value)[key]));
const embedsLength = (value) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_2__.listOf)(value).reduce((sum, one) => sum + embedLength(one), 0);
const together$1 = (value, at) => {
    const length = embedsLength(value);
    return length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.allEmbedsTogether
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(length, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.allEmbedsTogether, 'characters in all'))
        : [];
};
const embeds = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(embed, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.embeds), together$1);
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
const button = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .all */ .Q7)(onlyLinks, component({ style: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .address */ .hl)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonUrl, 'http', 'https', 'discord') }, {
    label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonLabel),
    emoji: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .shape */ .cW)({}, { id: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .anything */ .D8, name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(OWN.emoji), animated: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt }, loose),
    disabled: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    custom_id: noId,
}));
const SELECTS = [3, 5, 6, 7, 8];
const inRow = { 2: button };
const noSelect = (type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, SELECTS.includes(Number(type)) ? 'a menu, which a webhook cannot send' : 'not 2, a button');
const row = component({ components: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)(inRow, noSelect), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonsInRow, 1) });
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
const container = component({ components: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)(INSIDE, (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .noOther */ .wl)(...Object.keys(INSIDE))), OWN.components, 1) }, { accent_color: (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.color), spoiler: _checks_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt });
const LAYOUT = { ...INSIDE, 17: container };
const isComponent = ({ type }) => typeof type === 'number';
const sizeOf = (layout) => {
    const all = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_2__.objectsIn)(layout).filter(isComponent);
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
const rows = (0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Ox)({ 1: row }, needsFlag), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonRows);




/***/ }),

/***/ 9704:
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
/* harmony export */   yT: () => (/* binding */ isMisspelt),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1916);



const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const nearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
};

const tooMany = (found, max, what) => `${grouped(found)} of ${grouped(max)} ${what}`;
const wrong = (at, problem) => [{ at, problem }];
const odd = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
const below = (at, key) => {
    const shown = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
const entry = (at, index) => `${at}[${index}]`;
const unknown = (key, known, where) => {
    const near = nearest(key, known);
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




/***/ })

};
;