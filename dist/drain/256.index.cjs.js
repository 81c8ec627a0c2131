"use strict";
exports.id = 256;
exports.ids = [256];
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

/***/ 2256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);
/* harmony import */ var _own_fill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5577);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7030);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1916);












const adopt = (own) => {
    const { input, at, notes } = own;
    const values = Object.entries((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)(own, write)).map(([key, value]) => {
        if (['string', 'number', 'boolean'].includes(typeof value))
            return [key, String(value)];
        throw new _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key)}: not a text, which is all that Slack's workflows take`, 'write one key for each variable of the workflow');
    });
    return { body: Object.fromEntries(values), cuts: [], notes };
};
const write = pieces => pieces
    .map(piece => (typeof piece === 'string' ? piece : (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.unmentioned)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(piece)))))
    .join('');




/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   VH: () => (/* binding */ authored),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


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

const PIECES = Symbol('pieces');
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
        return (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.isFields)(value) ? inside(value, spot.key) : value;
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
const plainText = (value) => value.kind === 'blocks' ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(value.of) : valueText(value);
const addressOf = (value) => value.kind === 'link' ? value.url : valueText(value).trim();




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