"use strict";
exports.id = 802;
exports.ids = [802];
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

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withConfig: () => (/* binding */ withConfig)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2319);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8173);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2820);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3134);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1916);












const CONFIG_KEYS = {
    when: { kind: 'words', words: _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.WHEN_WORDS },
    status: { kind: 'word', words: _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.STATUS_WORDS },
    about: { kind: 'word', words: _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.ABOUT_WORDS },
    details: { kind: 'word', words: _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.DETAILS_WORDS },
    title: { kind: 'text' },
    text: { kind: 'text' },
    fields: { kind: 'map' },
    color: { kind: 'text' },
    image: { kind: 'text' },
    thumbnail: { kind: 'text' },
    buttons: { kind: 'map' },
    footer: { kind: 'text' },
    mention: { kind: 'list' },
    'mention-when': { kind: 'words', words: _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.WHEN_WORDS },
    users: { kind: 'map', lists: true },
    silent: { kind: 'boolean' },
};
const SECRET = 'secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them';
const STEP = 'it belongs to one step, so write it in the workflow';
const NOT_IN_CONFIG = {
    webhook: SECRET,
    'allowed-hosts': SECRET,
    'slack-token': SECRET,
    'slack-api': SECRET,
    token: SECRET,
    outbox: SECRET,
    platform: STEP,
    job: STEP,
    needs: STEP,
    steps: STEP,
    matrix: STEP,
    channel: STEP,
    thread: STEP,
    tags: STEP,
    'message-id': STEP,
    live: STEP,
    payload: STEP,
    'payload-file': STEP,
    username: STEP,
    avatar: STEP,
    config: STEP,
    timeout: STEP,
    deadline: STEP,
    'on-error': STEP,
    'dry-run': STEP,
    summary: STEP,
};

class WrongShape extends Error {
    mend;
    constructor(problem, mend) {
        super(problem);
        this.mend = mend;
    }
}
const rawOf = (node, shape) => {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node))
        return textOf(node);
    switch (shape.kind) {
        case 'text':
        case 'boolean':
        case 'word':
            throw new WrongShape(`it is ${(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node) ? 'a map' : 'a list'}`, QUOTES);
        case 'words':
        case 'list':
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
                return node.items.map(lineOf).join('\n');
            throw new WrongShape('it is a map', 'write a list');
        case 'map':
            return (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node) ? entries(node.items, shape) : lines(node);
    }
};
const QUOTES = 'write one text, in quotes where it begins with { or [';
const lines = (node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(node))
        throw new WrongShape('it holds nothing', 'write one "name: value" per line');
    return node.items
        .map(item => ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(item) ? entries(item.items, { }) : lineOf(item)))
        .join('\n');
};
const entries = (pairs, { lists }) => pairs
    .map(({ key, value }) => {
    const name = lineOf(key);
    if (name.includes(':'))
        throw new WrongShape(`"${name}" holds a colon`, 'write a name without one');
    const several = lists && (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isSeq */ .oP)(value) ? value.items.map(lineOf).join(', ') : undefined;
    return `${name}: ${several ?? lineOf(value)}`;
})
    .join('\n');
const lineOf = (node) => {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node))
        throw new WrongShape('an item of it is a map or a list', 'write each as one text');
    return textOf(node)
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .trim();
};
const textOf = ({ value }) => (typeof value === 'string' ? value : '');

const parseConfig = (path, text) => {
    const found = new Map();
    for (const { key, value } of pairsOf(path, text)) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (name === '$schema')
            continue;
        found.set(name, valueOf(path, name, value));
    }
    return found;
};
const mistake = (path, problem, mend, cause) => new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('config', `${path}: ${problem}`, mend, { cause });
const pairsOf = (path, text) => {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', logLevel: 'error' });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) {
        const { words, mend } = (0,_yaml_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlProblem */ .T)(problem.message);
        throw mistake(path, `not readable as YAML: ${words}`, mend, problem);
    }
    return contents(path, document);
};
const contents = (path, { contents: node }) => {
    if (node === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(node) && String(node.value).trim() === ''))
        return [];
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(node))
        return node.items;
    throw mistake(path, 'it holds no keys', 'write one "input: value" per line');
};
const valueOf = (path, name, value) => {
    const shape = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(CONFIG_KEYS, name);
    if (shape === undefined)
        throw unknownKey(path, name);
    try {
        const raw = rawOf(value, shape);
        if (raw.trim() === '')
            throw new WrongShape('it has no value', 'write one, in quotes if it begins with #, or leave the key out');
        return raw;
    }
    catch (error) {
        if (!(error instanceof WrongShape))
            throw error;
        throw mistake(path, `${name}: ${error.message}`, error.mend, error);
    }
};
const unknownKey = (path, name) => {
    const reason = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(NOT_IN_CONFIG, name);
    if (reason !== undefined)
        return mistake(path, `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(name)} may not stand there`, reason);
    const known = Object.keys(CONFIG_KEYS);
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, known);
    return mistake(path, `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(name)} is not known`, near === undefined ? `there are ${known.toSorted().join(', ')}` : `did you mean ${near}?`);
};

const withConfig = async (path, read, world) => {
    const found = parseConfig(path, await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .readInWorkspace */ .Z)('config', path, world));
    const inFile = name => found.get(name) ?? '';
    await check(path, inFile);
    return {
        read: name => (read(name).trim() === '' ? inFile(name) : read(name)),
        names: [...found.keys()],
    };
};
const check = async (path, read) => {
    try {
        await (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.parseInputs)(read);
    }
    catch (error) {
        if (!(error instanceof _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError))
            throw error;
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('config', `${path}: ${error.problem}`, error.mend, { cause: error });
    }
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




/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ yamlProblem)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);


const SHOWN = 200;
const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';
const yamlProblem = (message) => {
    const [line = ''] = message.split('\n', 1);
    return {
        words: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(line.replace(/:$/, '')), SHOWN),
        mend: /alias|reserved|tag/i.test(line) ? QUOTES : 'mend it there',
    };
};




/***/ })

};
;