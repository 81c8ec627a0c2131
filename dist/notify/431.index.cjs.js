"use strict";
exports.id = 431;
exports.ids = [431];
exports.modules = {

/***/ 8030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   I1: () => (/* binding */ filling),
/* harmony export */   VH: () => (/* binding */ authored),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9691);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3811);




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
const plainText = (value) => value.kind === 'blocks' ? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(value.of) : (0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(value);
const addressOf = (value) => value.kind === 'link' ? value.url : (0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(value).trim();




/***/ }),

/***/ 2431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDrafts: () => (/* binding */ openDrafts)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _own_fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8030);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7765);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3811);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7783);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3134);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1008);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1916);














const openDrafts = (drafts, contexts, given) => {
    const foreign = drafts.input === 'payload' ? (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .foreignTemplates */ .OF)([given.payload, contexts], given.env) : [];
    const opened = new Map([...drafts.slack, ...drafts.discord].map(draft => [
        draft,
        compile(drafts.input, draft.body, draft.at, foreign),
    ]));
    return async (facts, headline) => {
        const names = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .variables */ .Ee)(facts, headline, contexts, given);
        const { repo } = facts.subject;
        const context = { serverUrl: given.context.serverUrl, ...(repo && { repoUrl: repo.url }) };
        const fill = async (draft) => ({
            ...draft,
            body: ((await opened.get(draft)?.(names, context)) ?? {}),
        });
        return {
            ...drafts,
            slack: await Promise.all(drafts.slack.map(fill)),
            discord: await Promise.all(drafts.discord.map(fill)),
        };
    };
};
const compile = (input, value, at, foreign) => {
    if (typeof value === 'string' && (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.isTemplate)(value)) {
        const template = (0,_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .openTemplate */ .xb)(`${input}: ${at}`, value, foreign);
        return async (names, context) => (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .filling */ .I1)(await pieces(template.render(names), context));
    }
    if (Array.isArray(value)) {
        const items = value.map((item, index) => compile(input, item, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f_)(at, index), foreign));
        return (...given) => Promise.all(items.map(item => item(...given)));
    }
    if (!(0,_types_js__WEBPACK_IMPORTED_MODULE_10__/* .isFields */ .Ce)(value))
        return async () => value;
    const entries = Object.entries(value).map(([key, inner]) => [key, compile(input, inner, (0,_say_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(at, key), foreign)]);
    return async (...given) => Object.fromEntries(await Promise.all(entries.map(async ([key, inner]) => [key, await inner(...given)])));
};
const pieces = (parts, context) => Promise.all(parts.map(async (part) => typeof part === 'object' && part.kind === 'markdown'
    ? { kind: 'blocks', source: part.source, of: await (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.markdown)(part.source, context) }
    : part));




/***/ })

};
;