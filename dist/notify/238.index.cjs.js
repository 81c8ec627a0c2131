"use strict";
exports.id = 238;
exports.ids = [238];
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

/***/ 106:
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

/***/ 1008:
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

/***/ 7238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTemplates: () => (/* binding */ openTemplates)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7783);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(106);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9691);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1008);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1916);












const keptValues = (texts) => {
    const mark = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedWord */ .FH)('value', texts);
    const word = new RegExp(`${mark}(\\d+)z`, 'g');
    const kept = [];
    const pieces = (source) => {
        const found = [];
        let from = 0;
        for (const match of source.matchAll(word)) {
            const value = kept[Number(match[1])];
            if (value === undefined)
                continue;
            if (match.index > from)
                found.push(source.slice(from, match.index));
            found.push(value);
            from = match.index + match[0].length;
        }
        return from < source.length ? [...found, source.slice(from)] : found;
    };
    return {
        keep: value => `${mark}${kept.push(value) - 1}z`,
        pieces,
        plain: source => pieces(source).map(plainOf).join(''),
        address: source => pieces(source).reduce((before, piece) => before + (typeof piece === 'string' ? piece : (0,_addresses_js__WEBPACK_IMPORTED_MODULE_8__/* .inAddress */ .g)(plainOf(piece), before)), ''),
    };
};
const plainOf = (piece) => (typeof piece === 'string' ? piece : (0,_value_text_js__WEBPACK_IMPORTED_MODULE_9__/* .valueText */ .R)(piece));

const written = (rendered) => [...rendered.values()].flat().filter(part => typeof part === 'string');
const fillInputs = async (inputs, rendered, context) => {
    const values = keptValues(written(rendered));
    const read = await readerOf(rendered, context);
    const source = (name) => {
        const parts = rendered.get(name);
        return parts && (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(parts, landingIn(values, read));
    };
    const plain = (name) => {
        const parts = rendered.get(name);
        const text = parts && (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .landed */ .Jw)(parts, { ..._variables_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ, markdown: found => (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(read(found)) });
        return text?.trim() === '' ? undefined : text;
    };
    return {
        ...inputs,
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('title', plain('title')),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('footer', plain('footer')),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('image', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.imageUrl)('image', plain('image') ?? '')),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('thumbnail', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.imageUrl)('thumbnail', plain('thumbnail') ?? '')),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('text', source('text')),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('fields', fieldsIn(source('fields'), values)),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('buttons', buttonsIn(source('buttons'), values)),
        values,
    };
};
const readerOf = async (rendered, context) => {
    const sources = [...rendered.values()]
        .flat()
        .flatMap(part => (typeof part === 'object' && part.kind === 'markdown' ? [part.source] : []));
    const blocks = new Map();
    for (const source of sources)
        blocks.set(source, await (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.markdown)(source, context));
    return source => blocks.get(source) ?? [];
};
const landingIn = (values, read) => ({
    text: text => values.keep({ kind: 'text', text }),
    link: (label, url) => values.keep({ kind: 'link', label, url }),
    markdown: source => values.keep({ kind: 'blocks', source, of: read(source) }),
});
const fieldsIn = (source, values) => source === undefined
    ? undefined
    : (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.fields)('fields', source)
        .map(({ name, value }) => ({ name: values.plain(name), value }))
        .filter(({ value }) => values.plain(value).trim() !== '');
const buttonsIn = (source, values) => source === undefined ? undefined : (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.buttons)('buttons', source, values);

const openTemplates = ({ sources, contexts }, given) => {
    const foreign = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignTemplates */ .OF)([given.payload, contexts], given.env);
    const opened = [...sources].map(([name, source]) => [name, (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .openTemplate */ .xb)(name, source, foreign)]);
    return {
        fill: async (inputs, facts, headline) => {
            const names = (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee)(facts, headline, contexts, given);
            const rendered = new Map(opened.map(([name, template]) => [name, template.render(names)]));
            const { repo } = facts.subject;
            return fillInputs(inputs, rendered, {
                ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('repoUrl', repo?.url),
                serverUrl: given.context.serverUrl,
            });
        },
    };
};




/***/ })

};
;