"use strict";
exports.id = 636;
exports.ids = [636];
exports.modules = {

/***/ 5636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withDetails: () => (/* binding */ withDetails)
/* harmony export */ });
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);






const ERRORS_OF_JOB = 3;
const ERRORS = 6;
const ERROR_LENGTH = 160;
const failureBlocks = (facts) => {
    const { failures, jobs, run } = facts;
    const shown = failures.slice(0, _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.NAMED);
    let left = ERRORS;
    const parts = shown.map(failure => {
        const errors = failure.errors.slice(0, Math.min(left, ERRORS_OF_JOB));
        left -= errors.length;
        return { line: lineOf(failure, facts), below: belowOf(failure, errors, run.url) };
    });
    const more = failures.length - shown.length;
    const cancelled = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.having)(jobs, 'cancelled').slice(0, _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.NAMED);
    return joined([
        ...parts,
        ...(more > 0 ? [{ line: [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(`and ${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(more, 'more job')}`, run.url)], below: [] }] : []),
        ...cancelled.map(job => ({ line: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.jobLine)(job), below: [] })),
    ]);
};
const joined = (parts) => {
    const blocks = [];
    let lines = [];
    for (const { line, below } of parts) {
        lines.push(line);
        if (below.length === 0)
            continue;
        blocks.push((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...lines.flatMap(_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.broken$1)), ...below);
        lines = [];
    }
    return lines.length > 0 ? [...blocks, (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...lines.flatMap(_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.broken$1))] : blocks;
};
const lineOf = (failure, { job }) => {
    const steps = failure.steps.map(step => [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.strong)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(step.name, step.url))]);
    if (failure.isOwn && job)
        return steps.length === 0 ? [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)('The job failed')] : (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.stepsFailed)(steps);
    return [...jobOf(failure), ...(steps.length === 0 ? [] : [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' › '), ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.listed)(steps)])];
};
const jobOf = ({ job, url, legs, of, steps }) => {
    if (legs.length === 0)
        return [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.strong)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(job, url)), ...(steps.length === 0 ? [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' failed')] : [])];
    return [
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.strong)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(job)),
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`: ${legs.length} of ${of} failed (`),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.listed)(legs.map(leg => [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(leg.name, leg.url)])),
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(')'),
    ];
};
const belowOf = (failure, errors, runUrl) => {
    const more = failure.errors.length - errors.length;
    const rest = errors.length === 0 ? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(more, 'error') : `and ${more} more`;
    const lines = [
        ...errors.map(errorLine),
        ...(more > 0 ? [[(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(rest, failure.url ?? failure.legs[0]?.url ?? runUrl)]] : []),
    ];
    return [
        ...(lines.length > 0
            ? [{ kind: 'list', items: lines.map(line => ({ of: [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...line)] })) }]
            : []),
        ...(failure.log === undefined ? [] : [{ kind: 'pre', text: failure.log }]),
    ];
};
const errorLine = ({ text: message, at, url }) => [
    ...(at === undefined ? [] : [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(at, url), (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' ')]),
    (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(message, ERROR_LENGTH)),
];

const UNITS = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
const ago = (ms) => {
    const unit = UNITS.find(([, size]) => ms >= size);
    if (unit === undefined)
        return 'just now';
    const [name, size] = unit;
    const count = Math.floor(ms / size);
    return `${count} ${name}${count === 1 ? '' : 's'} ago`;
};

const historyFacts = ({ history, told, subject }) => {
    if (!history?.previous || (told !== 'success' && told !== 'failure'))
        return [];
    if (told === 'success' && history.previous === 'success')
        return [];
    return [sentence(history, told, subject.repo?.url), rowOf([...history.row, told])];
};
const sentence = (history, told, repoUrl) => {
    const { previous, streak, isLonger } = history;
    const since = sinceOf(history, repoUrl);
    if (told === 'success') {
        const failures = `${isLonger ? 'at least ' : ''}${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(streak, 'failure')}`;
        return [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`fixed after ${failures}`), ...(since.length > 0 ? [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(', broken'), ...since] : [])];
    }
    if (previous === 'success') {
        const runs = `${isLonger ? 'at least ' : ''}${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.count)(streak, 'passed run')}`;
        return [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`first failure after ${runs}`)];
    }
    return [
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`failed again, ${ordinal(streak + 1)} in a row${isLonger ? ' at least' : ''}`),
        ...(since.length > 0 ? [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(','), ...since] : []),
    ];
};
const sinceOf = ({ since = {} }, repoUrl) => {
    const { sha, author, agoMs } = since;
    if (sha === undefined)
        return [];
    return [
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' since '),
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.commitLink)(repoUrl, sha),
        (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${ago(agoMs)}`}`),
    ];
};
const ordinal = (n) => {
    const teens = Math.trunc((n % 100) / 10) === 1;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
    return `${n}${ending ?? 'th'}`;
};
const SHOWN = {
    success: { symbol: _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.LOOKS.passed.symbol, word: 'passed' },
    failure: { symbol: _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.LOOKS.failed.symbol, word: 'failed' },
};
const rowOf = (row) => {
    const symbols = row.map(verdict => SHOWN[verdict].symbol).join('');
    return [(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`last ${row.length} runs: ${symbols} (${runsOf(row).join(', ')})`)];
};
const runsOf = (row) => {
    const first = row[0];
    if (first === undefined)
        return [];
    const other = row.findIndex(verdict => verdict !== first);
    const length = other < 0 ? row.length : other;
    return [`${length} ${SHOWN[first].word}`, ...runsOf(row.slice(length))];
};

const withDetails = (draft, facts) => ({
    ...draft,
    title: isFixed(facts) ? `${draft.title} again` : draft.title,
    body: facts.failures.length > 0 ? failureBlocks(facts) : draft.body,
    facts: [...historyFacts(facts), ...draft.facts],
});
const isFixed = ({ told, history }) => told === 'success' && history?.previous === 'failure';




/***/ })

};
;