/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

"use strict";
module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer),
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
const BODY_BYTES = 64 * 1024;
const answer = async (status, headers, body) => ({
    kind: 'answer',
    status,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')])),
    body: await readBody(body),
});
const readBody = async (stream) => {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= BODY_BYTES)
                break;
        }
    }
    catch {
    }
    return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
};
const broken = (error, sent, signal) => ({
    kind: 'broken',
    reason: signal.aborted ? 'given up' : words(codeOf(error)),
    sent,
    aborted: signal.aborted,
});
const WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    UND_ERR_SOCKET: 'connection reset',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name not found for now',
    ETIMEDOUT: 'connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
    EHOSTUNREACH: 'host not reachable',
    ENETUNREACH: 'network not reachable',
    ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
    UND_ERR_ABORTED: 'tunnel refused',
    UND_ERR_PRX_CONN: 'connection broken',
    UND_ERR_PRX_TLS: 'TLS connection failed',
};
const words = (code) => {
    const known = WORDS[code];
    if (known !== undefined)
        return known;
    if (isCertificate(code))
        return `TLS certificate not trusted (${code})`;
    if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code))
        return `TLS connection failed (${code})`;
    if (/^(HPE_|UND_ERR_)/.test(code))
        return `answer is not proper HTTP (${code})`;
    return code === '' ? 'network error' : `network error (${code})`;
};
const isCertificate = (code) => /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code);
const codeOf = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
};


/***/ }),

/***/ 4041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bag),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const bag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
const names = (value) => Array.isArray(value) ? value.flatMap(item => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(item) ?? []) : [];
const joined = (all, shown = 2) => {
    const rest = all.length - shown;
    if (rest > 0)
        return `${all.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ repoOf),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   Ld: () => (/* binding */ onRef),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   bK: () => (/* binding */ whoAndWhere),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   rM: () => (/* binding */ authorOf),
/* harmony export */   w_: () => (/* binding */ commitLine),
/* harmony export */   yD: () => (/* binding */ inputFields)
/* harmony export */ });
/* unused harmony export actorOf */
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9905);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9134);



const repoOf = (payload, context) => {
    const own = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(payload?.repository?.full_name);
    const full = own ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(context.repository);
    if (full === undefined)
        return undefined;
    return { name: full, url: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
};
const actorOf = (payload, context) => {
    const login = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(payload?.sender?.login) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(context.actor);
    return login === undefined ? undefined : { login, ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('url', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(payload?.sender?.html_url)) };
};
const whoAndWhere = (payload, context) => ({
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('repo', repoOf(payload, context)),
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('actor', actorOf(payload, context)),
});
const commitLine = (repoUrl, sha, commit) => {
    const hash = (0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .shaOf */ .ye)(sha ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(commit?.id));
    const subject = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(commit?.message);
    if (hash === undefined && subject === undefined)
        return undefined;
    const author = authorOf(commit);
    return [
        ...(hash === undefined ? [] : [(0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .commitLink */ .wn)(repoUrl, hash)]),
        ...(subject === undefined ? [] : [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(hash === undefined ? subject : ` ${subject}`)]),
        ...(author === undefined ? [] : [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` — ${author}`)]),
    ];
};
const authorOf = (commit) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(commit?.author?.username) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(commit?.author?.name);
const changeOf = (repo, context) => {
    const ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(context.ref);
    const line = ref?.kind === 'pull' ? undefined : commitLine(repo?.url, context.sha);
    return { ...onRef(repo, ref), lines: line ? [line] : [], facts: [] };
};
const onRef = (repo, ref) => ref ? { on: (0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refLink */ .Wv)(repo?.url, ref) } : {};
const sentence = (actor, rest) => actor ? `${actor.login} ${rest}` : capital(rest);
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const by = (login) => login === undefined ? [] : [[(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`by ${login}`)]];
const SECRET_NAME = /pass(word|phrase|wd)?\b|secret|token|credential|api[-_ ]?key|private[-_ ]?key|\bauth\b|\bpat\b/i;
const SECRET_VALUE = /\bgh[pousr]_\w{20}|\bgithub_pat_\w{20}|\bxox[a-z]-|\bAKIA[0-9A-Z]{16}\b|-----BEGIN|\beyJ[\w-]{10,}\.[\w-]{10,}\./;
const HIDDEN = '(hidden)';
const inputFields = (inputs) => {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
        return [];
    return Object.entries(inputs).flatMap(([key, value]) => {
        const label = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(key);
        const shown = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(typeof value === 'string' ? value : JSON.stringify(value));
        if (label === undefined || shown === undefined || shown === 'null' || shown === '{}' || shown === '[]')
            return [];
        const names = typeof value === 'object' ? `${key} ${shown}` : key;
        const secret = SECRET_NAME.test(names) || SECRET_VALUE.test(shown);
        return [{ name: label, value: secret ? HIDDEN : shown }];
    });
};


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   r: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const STATUS_OF = {
    success: 'success',
    neutral: 'success',
    failure: 'failure',
    error: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    stale: 'skipped',
};
const statusOf = (conclusion) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(STATUS_OF, conclusion);
const verbOf = (status) => {
    switch (status) {
        case 'success':
            return { past: 'passed', mark: 'passed' };
        case 'failure':
            return { past: 'failed', mark: 'failed' };
        case 'cancelled':
            return { past: 'was cancelled', mark: 'cancelled' };
        case 'skipped':
            return { past: 'was skipped', mark: 'skipped' };
    }
};


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dH: () => (/* binding */ deed),
/* harmony export */   e8: () => (/* binding */ fromTo)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const words = (value) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(value)?.replaceAll('_', ' '));
const fromTo = (from, to) => `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;
const deed = (patterns, action, thing) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(patterns, action)?.replace('#', () => thing) ?? `${words(action) ?? 'changed'} ${thing}`;


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ onWhat),
/* harmony export */   _: () => (/* binding */ changeOfHead)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9905);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6018);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5171);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9134);




const changeOfHead = (repo, head) => {
    const ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(head.ref));
    const line = ref?.kind === 'pull' ? undefined : (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLine */ .w_)(repo?.url, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(head.sha), head.commit);
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(head.pulls)[0]?.number);
    return {
        ...(0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .onRef */ .Ld)(repo, ref),
        lines: line ? [line] : [],
        facts: number === undefined ? [] : [[(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`#${number}`, repo && `${repo.url}/pull/${number}`)]],
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('author', (0,_common_js__WEBPACK_IMPORTED_MODULE_2__/* .authorOf */ .rM)(head.commit)),
    };
};
const onWhat = (change) => change.on ? { where: [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('on '), ...change.on] } : {};


/***/ }),

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ numberedDeed)
/* harmony export */ });
/* harmony import */ var _bag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4041);
/* harmony import */ var _deed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2181);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);



const assignee = ({ assignee }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(assignee)['login']);
const label = ({ label }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(label)['name']);
const milestone = ({ milestone }) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(milestone)['title']);
const reviewer = ({ requested_reviewer: person, requested_team: team }) => {
    const group = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(team)['name']);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
};
const PATTERNS = {
    assigned: { words: 'assigned @ to #', aside: assignee },
    unassigned: { words: 'unassigned @ from #', aside: assignee },
    labeled: { words: 'put the label @ on #', aside: label },
    unlabeled: { words: 'took the label @ off #', aside: label },
    milestoned: { words: 'set milestone @ for #', aside: milestone },
    demilestoned: { words: 'took milestone @ off #', aside: milestone },
    review_requested: { words: 'asked @ to review #', aside: reviewer },
    review_request_removed: { words: 'no longer asks @ to review #', aside: reviewer },
    locked: {
        words: 'locked # as @',
        aside: payload => (0,_deed_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(payload['issue'] ?? payload['pull_request'])['active_lock_reason']),
    },
    transferred: {
        words: 'moved # to @',
        aside: payload => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)((0,_bag_js__WEBPACK_IMPORTED_MODULE_1__/* .bag */ .DH)(payload['changes'])['new_repository'])['full_name']),
    },
};
const BARE = {
    milestoned: 'put # into a milestone',
    demilestoned: 'took # out of its milestone',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    review_requested: 'asked for a review of #',
    review_request_removed: 'no longer asks for a review of #',
};
const numberedDeed = (payload, thing, actor) => {
    const { action } = payload;
    const pattern = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(PATTERNS, action);
    const aside = pattern?.aside(payload);
    if (pattern === undefined || aside === undefined)
        return (0,_deed_js__WEBPACK_IMPORTED_MODULE_2__/* .deed */ .dH)(BARE, action, thing);
    const shown = aside === actor?.login ? 'themselves' : aside;
    return pattern.words.replace(/[@#]/g, sign => (sign === '@' ? shown : thing));
};


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const numbered = (thing, fallback) => {
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .num */ .bu)(thing?.number);
    return [number === undefined ? fallback : `#${number}`, (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(thing?.title)]
        .filter(part => part !== undefined)
        .join(' ');
};


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   Jp: () => (/* binding */ changeOfPull),
/* harmony export */   N4: () => (/* binding */ pullName),
/* harmony export */   XA: () => (/* binding */ pullUrl)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9905);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6018);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(351);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5171);




const pullName = (pull) => (0,_numbered_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .j)(pull, 'a pull request');
const pullUrl = (pull, repo) => {
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)(pull?.number);
    return ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)(pull?.html_url) ??
        (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`));
};
const branches = (pull) => {
    const head = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(pull?.head?.ref);
    const base = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(pull?.base?.ref);
    return head === undefined || base === undefined ? undefined : (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`${forkOf(pull)}${head} → ${base}`);
};
const forkOf = (pull) => {
    const { head, base } = pull ?? {};
    const owner = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(head?.user?.login) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(head?.label)?.split(':')[0];
    return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? '' : `${owner}:`;
};
const changeOfPull = (pull, repo, context) => {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)(pull?.number) === undefined)
        return (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .changeOf */ .C2)(repo, context);
    const commit = (0,_common_js__WEBPACK_IMPORTED_MODULE_3__/* .commitLine */ .w_)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ)(pull?.head?.repo?.html_url) ?? repo?.url, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(pull?.head?.sha)) ?? [];
    const between = branches(pull);
    const author = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(pull?.user?.login);
    const line = [
        ...commit,
        ...(commit.length > 0 && between ? [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(' · ')] : []),
        ...(between ? [between] : []),
        ...(author === undefined || forkOf(pull) === `${author}:` ? [] : [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(` — ${author}`)]),
    ];
    return {
        on: [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(pullName(pull), pullUrl(pull, repo))],
        lines: line.length > 0 ? [line] : [],
        facts: [],
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('author', author),
    };
};


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   bu: () => (/* binding */ num),
/* harmony export */   dh: () => (/* binding */ brief),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2419);
/* harmony import */ var _text_links_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4088);



const str = (value) => typeof value === 'string' && value.trim() !== '' ? value : undefined;
const name = (value) => {
    const found = str(value);
    const line = found === undefined ? '' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(found);
    return line === '' ? undefined : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .isolate */ .az)(line);
};
const BRIEF = 110;
const brief = (value) => (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .cutText */ .IN)(value, BRIEF);
const num = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const url = (value) => {
    const found = str(value);
    return found === undefined ? undefined : (0,_text_links_js__WEBPACK_IMPORTED_MODULE_2__/* .safeLink */ .o3)(found);
};
const list = (value) => Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : [];
const firstLine = (value) => name(str(value)
    ?.trim()
    .split(/[\r\n]/, 1)[0]);
const between = (from, to) => {
    const ms = Date.parse(str(to) ?? '') - Date.parse(str(from) ?? '');
    return ms >= 0 ? ms : undefined;
};
const known = (key, value) => value === undefined ? {} : { [key]: value };
const entry = (table, key) => typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reader)
/* harmony export */ });
const reader = (read) => read;


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ refLabel),
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   JR: () => (/* binding */ namedRef),
/* harmony export */   To: () => (/* binding */ refUrl),
/* harmony export */   VL: () => (/* binding */ refWords),
/* harmony export */   Wv: () => (/* binding */ refLink),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9905);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);


const QUEUE = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;
const refOf = (ref) => {
    if (ref === undefined || ref === '')
        return undefined;
    const pull = /^refs\/pull\/(\d+)\//.exec(ref);
    if (pull)
        return { kind: 'pull', number: Number(pull[1]) };
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    const branch = ref.replace(/^refs\/heads\//, '');
    const queue = QUEUE.exec(branch);
    if (queue?.[1] !== undefined)
        return { kind: 'queue', base: queue[1], number: Number(queue[2]) };
    return branch.startsWith('refs/') ? undefined : { kind: 'branch', name: branch };
};
const namedRef = (value, type) => {
    const found = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(value);
    return found === undefined ? undefined : { kind: type === 'tag' ? 'tag' : 'branch', name: found };
};
const refWords = (ref) => ref === undefined ? 'a branch' : `${ref.kind} ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref.name) ?? ref.name}`;
const refUrl = (repoUrl, ref) => {
    switch (ref.kind) {
        case 'branch':
            return `${repoUrl}/tree/${pathOf(ref.name)}`;
        case 'tag':
            return `${repoUrl}/releases/tag/${pathOf(ref.name)}`;
        case 'pull':
        case 'queue':
            return `${repoUrl}/pull/${ref.number}`;
    }
};
const refLink = (repoUrl, ref) => {
    const target = repoUrl === undefined ? undefined : refUrl(repoUrl, ref);
    switch (ref.kind) {
        case 'branch':
            return [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref.name) ?? ref.name, target)];
        case 'tag':
            return [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tag '), (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref.name) ?? ref.name, target)];
        case 'pull':
            return [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`#${ref.number}`, target)];
        case 'queue':
            return [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`#${ref.number}`, target), (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(` in the merge queue of ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref.base) ?? ref.base}`)];
    }
};
const refLabel = (ref) => refLink(undefined, ref);
const pathOf = (ref) => ref.split('/').map(encodePart).join('/');
const encodePart = (part) => encodeURIComponent(part.toWellFormed());
const NO_COMMIT = /^0+$/;
const shaOf = (value) => value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !NO_COMMIT.test(value)
    ? value.toLowerCase()
    : undefined;
const commitLink = (repoUrl, sha) => {
    const short = sha.slice(0, 7);
    return repoUrl === undefined ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short) : (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(short, `${repoUrl}/commit/${sha}`);
};


/***/ }),

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ smallFacts),
/* harmony export */   w: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9905);

const smallFacts = (...facts) => facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fact) : fact]);
const labelled = (label, value) => value === undefined ? undefined : `${label} ${value}`;


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ started)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2045);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);


const started = (base, context, start) => ({
    ...base,
    runIsTheNews: true,
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('fields', start.fields),
    news: {
        mark: start.mark,
        title: start.title,
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
        ...(0,_head_js__WEBPACK_IMPORTED_MODULE_1__/* .onWhat */ .S)(start.change),
        lines: start.change.lines,
    },
    change: start.change,
});


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ otherThan),
/* harmony export */   v: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

const otherThan = (actor, account) => {
    const login = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(account?.login);
    return login === actor?.login ? undefined : login;
};
const whose = (actor, owner, thing) => {
    const login = otherThan(actor, owner);
    return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
};


/***/ }),

/***/ 3643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    constructor(input, problem, mend, options) {
        super(`${input}: ${problem}; ${mend}`, options);
    }
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXTERNAL MODULE: ./build/src/text/duration.js
var duration = __nccwpck_require__(1217);
;// CONCATENATED MODULE: ./build/src/delivery/retry.js
const RETRY = {
    baseMs: 1_000,
    capMs: 15_000,
    leastMs: 100,
    herdShare: 0.1,
    attemptMs: 250,
    triesWhenUnsure: 2,
};
const nextWait = ({ afterMs, retries, leftMs, random }) => {
    const room = leftMs - RETRY.attemptMs;
    if (room <= 0 || (afterMs ?? 0) > room)
        return 'give-up';
    const drawn = random * Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries);
    const backOff = Math.max(RETRY.leastMs, drawn);
    if (afterMs === undefined)
        return Math.min(backOff, room);
    const withHerd = afterMs * (1 + random * RETRY.herdShare);
    return Math.min(afterMs < RETRY.baseMs ? Math.max(withHerd, backOff) : withHerd, room);
};

;// CONCATENATED MODULE: ./build/src/delivery/words.js

const noAnswer = ({ reason, sent, aborted }, timeoutMs) => aborted ? `no ${sent ? 'answer' : 'connection'} within ${(0,duration/* duration */.p)(timeoutMs)}` : reason;
const unconfirmed = (title, attempts, why) => `${title} did not confirm the message in ${attemptsOf(attempts)}: ${why}`;
const deadlineOver = (title, attempts, deadlineMs, why) => `${title} did not confirm the message within the deadline of ${(0,duration/* duration */.p)(deadlineMs)} (${attemptsOf(attempts)}): ${why}`;
const asksTooLong = (title, afterMs, deadlineMs, leftMs) => `${title} asks to wait ${(0,duration/* duration */.p)(afterMs)}, but the deadline of ${(0,duration/* duration */.p)(deadlineMs)} leaves only ${(0,duration/* duration */.p)(leftMs)}`;
const interruptedBefore = (title) => `the runner asked the step to end (SIGINT or SIGTERM) before ${title} had confirmed the message`;
const attemptsOf = (count) => (count === 1 ? '1 attempt' : `${count} attempts`);

;// CONCATENATED MODULE: ./build/src/delivery/send.js



const send = async (payload, errand) => {
    const progress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
    try {
        for (;;) {
            const ending = await step(progress, errand);
            if (ending !== undefined)
                return ending;
        }
    }
    catch (error) {
        const name = error instanceof Error ? error.name : 'error';
        return {
            ...failed(progress, `a mistake inside Hookline (${name}); please report it`),
            mayHaveArrived: progress.attempts > 0,
        };
    }
};
const step = async (progress, errand) => {
    const { destination, limits, endsAt, edges } = errand;
    const { title } = destination.platform;
    const leftMs = endsAt - edges.clock.now();
    if (edges.interrupted.aborted)
        return failed(progress, interruptedBefore(title));
    if (leftMs <= 0)
        return failed(progress, deadlineOver(title, progress.attempts, limits.deadlineMs, 'no time was left'));
    const timeoutMs = Math.min(limits.timeoutMs, leftMs);
    const result = await attempt(progress, errand, timeoutMs);
    const verdict = await read(result, errand, timeoutMs);
    switch (verdict.kind) {
        case 'delivered':
            return {
                kind: 'delivered',
                payload: progress.payload,
                attempts: progress.attempts,
                messageId: verdict.messageId ?? '',
            };
        case 'refused':
            return refused(progress, `${title} answered: ${verdict.reason}; ${verdict.mend}`);
        case 'plainer':
            return simplify(progress, errand, verdict);
        case 'retry':
            if (result.kind === 'broken' && result.sent)
                beUnsure(progress);
            return wait(progress, errand, verdict);
    }
};
const attempt = (progress, { destination, edges }, timeoutMs) => {
    const request = destination.platform.request(progress.payload, destination.url);
    progress.attempts += 1;
    return edges.http(request, AbortSignal.any([edges.clock.timeout(timeoutMs), edges.interrupted]));
};
const read = async (result, { destination, edges }, timeoutMs) => result.kind === 'answer'
    ? destination.platform.judge(result, edges.clock.now())
    : { kind: 'retry', reason: noAnswer(result, timeoutMs) };
const simplify = (progress, { destination, edges }, verdict) => {
    const { plainer } = progress.payload;
    if (plainer === undefined)
        return refused(progress, `${verdict.reason}; ${verdict.mend}`);
    edges.log(`${destination.name}: ${verdict.reason}; sending the same message in plainer form`);
    progress.payload = plainer();
    progress.lastAttempt = Infinity;
    return undefined;
};
const wait = async (progress, { destination, limits, endsAt, edges }, { reason, afterMs }) => {
    const { title } = destination.platform;
    const { attempts, retries } = progress;
    if (edges.interrupted.aborted)
        return failed(progress, interruptedBefore(title));
    if (attempts >= progress.lastAttempt)
        return failed(progress, unconfirmed(title, attempts, reason));
    const leftMs = endsAt - edges.clock.now();
    const waitMs = nextWait({ afterMs, retries, leftMs, random: edges.random() });
    if (waitMs === 'give-up') {
        const tooLong = afterMs !== undefined && leftMs > 0 && afterMs > leftMs;
        return failed(progress, tooLong
            ? asksTooLong(title, afterMs, limits.deadlineMs, leftMs)
            : deadlineOver(title, attempts, limits.deadlineMs, reason));
    }
    edges.log(`${destination.name}: ${reason}, next try in ${(0,duration/* duration */.p)(waitMs)} (attempt ${attempts + 1})`);
    progress.retries += 1;
    await edges.clock.sleep(waitMs, edges.interrupted);
    return undefined;
};
const beUnsure = (progress) => {
    progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
};
const refused = (progress, reason) => ({
    ...failed(progress, reason),
    mayHaveArrived: false,
});
const failed = ({ payload, attempts, lastAttempt }, reason) => ({
    kind: 'failed',
    payload,
    attempts,
    reason,
    mayHaveArrived: lastAttempt < Infinity,
});

;// CONCATENATED MODULE: ./build/src/delivery/deliver.js


const deliver = async (post, limits, edges) => {
    const { destination, payloads } = post;
    const errand = { destination, limits, endsAt: edges.clock.now() + limits.deadlineMs, edges };
    const sent = [];
    const messageIds = [];
    let attempts = 0;
    for (const [at, payload] of payloads.entries()) {
        const ending = await send(payload, errand);
        attempts += ending.attempts;
        if (ending.kind === 'failed') {
            const { reason, mayHaveArrived } = ending;
            const left = [ending.payload, ...payloads.slice(at + 1)];
            return { kind: 'undelivered', post, sent, messageIds, attempts, left, reason, mayHaveArrived };
        }
        sent.push(ending.payload);
        messageIds.push(ending.messageId);
    }
    edges.log(`${destination.name}: delivered${attempts > payloads.length ? ` after ${attemptsOf(attempts)}` : ''}`);
    return { kind: 'delivered', post, sent, messageIds, attempts };
};
const deliverAll = (posts, limits, edges) => Promise.all(posts.map(post => deliver(post, limits, edges)));

;// CONCATENATED MODULE: ./build/src/events/context.js
const contextOf = (env) => {
    const read = (key, ...names) => {
        const value = names.map(name => env[name]?.trim()).find(found => found);
        return value ? { [key]: value } : {};
    };
    const runNumber = Number(env['GITHUB_RUN_NUMBER']);
    return {
        event: env['GITHUB_EVENT_NAME']?.trim() || 'unknown',
        serverUrl: (env['GITHUB_SERVER_URL']?.trim() || 'https://github.com').replace(/\/+$/, ''),
        ...read('repository', 'GITHUB_REPOSITORY'),
        ...read('sha', 'GITHUB_SHA'),
        ...read('ref', 'GITHUB_REF'),
        ...read('workflow', 'GITHUB_WORKFLOW'),
        ...read('job', 'GITHUB_JOB'),
        ...read('runId', 'GITHUB_RUN_ID'),
        ...(runNumber > 0 && { runNumber }),
        attempt: Math.max(1, Math.trunc(Number(env['GITHUB_RUN_ATTEMPT'])) || 1),
        ...read('actor', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR'),
    };
};

;// CONCATENATED MODULE: ./build/src/facts/event-file.js
const readEventFile = async (env, files) => {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return unreadable('is not set');
    try {
        return parseEventFile(await files.read(path));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        return unreadable(`could not be read${code}`);
    }
};
const parseEventFile = (content) => {
    if (content.trim() === '')
        return unreadable('is empty');
    const parsed = parse(content);
    if (parsed === undefined)
        return unreadable('is not valid JSON');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
        ? { readable: true, payload: parsed }
        : unreadable('holds no JSON object');
};
const unreadable = (problem) => ({
    readable: false,
    payload: {},
    note: `The event file (GITHUB_EVENT_PATH) ${problem}, so the message tells only what the environment says`,
});
const parse = (content) => {
    try {
        return JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/src/text/clean.js + 1 modules
var clean = __nccwpck_require__(357);
// EXTERNAL MODULE: ./build/src/text/graphemes.js
var graphemes = __nccwpck_require__(2419);
;// CONCATENATED MODULE: ./build/src/inputs/show.js


const SHOWN = 60;
const show = (value) => `"${(0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(value), SHOWN)}"`;

// EXTERNAL MODULE: ./build/src/inputs/user-error.js
var user_error = __nccwpck_require__(3643);
;// CONCATENATED MODULE: ./build/src/inputs/boolean.js


const boolean_boolean = (input, raw) => {
    const value = raw.trim();
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (value === '' || /^(false|False|FALSE)$/.test(value))
        return false;
    throw new user_error/* UserError */.y(input, `${show(raw)} is not a boolean`, 'write true or false');
};

;// CONCATENATED MODULE: ./build/src/inputs/color.js


const COLORS = {
    failure: 0xcf222e,
    success: 0x1a7f37,
    cancelled: 0x6e7781,
    neutral: 0x6e7781,
    news: 0x0969da,
    merged: 0x8250df,
    warning: 0xbf8700,
};
const NAMED = {
    success: COLORS.success,
    failure: COLORS.failure,
    cancelled: COLORS.cancelled,
    neutral: COLORS.neutral,
};
const color = (input, raw) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (/^#[0-9a-f]{6}$/.test(value))
        return Number.parseInt(value.slice(1), 16);
    const named = Object.hasOwn(NAMED, value) ? NAMED[value] : undefined;
    if (named !== undefined)
        return named;
    throw new user_error/* UserError */.y(input, `${show(raw)} is not a colour`, "write '#rrggbb' in quotes, success, failure, cancelled or neutral");
};

;// CONCATENATED MODULE: ./build/src/inputs/types.js
const STATUSES = ['success', 'failure', 'cancelled', 'skipped'];
const WHEN_WORDS = [...STATUSES, 'always'];
const PLATFORM_WORDS = ['auto', 'slack', 'discord'];
const ABOUT_WORDS = ['auto', 'run', 'event'];

;// CONCATENATED MODULE: ./build/src/inputs/contexts.js



const isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const context = (input, raw) => {
    const value = raw.trim();
    if (value === '' || value === 'null')
        return undefined;
    const parsed = contexts_parse(value);
    if (isBag(parsed))
        return parsed;
    const mend = `write ${input}: \${{ toJSON(${input}) }}`;
    throw new user_error/* UserError */.y(input, `${show(value)} is not the ${input} context as JSON`, mend);
};
const contexts_parse = (value) => {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
};
const contexts_status = (value) => STATUSES.find(known => known === value);
const jobContext = (input, raw) => {
    const job = context(input, raw);
    const found = contexts_status(job?.['status']);
    const id = job?.['check_run_id'];
    return {
        ...(found && { status: found }),
        ...(typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))
            ? { checkRunId: String(id) }
            : {}),
    };
};
const ended = (input, raw) => {
    const found = context(input, raw);
    if (!found)
        return undefined;
    return Object.entries(found).flatMap(([name, value]) => {
        const result = isBag(value)
            ? contexts_status(value['result'] ?? value['conclusion'] ?? value['outcome'])
            : undefined;
        return result ? [{ name, result }] : [];
    });
};
const matrixValues = (input, raw) => scalars(context(input, raw) ?? {});
const scalars = (value) => {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [];
};

;// CONCATENATED MODULE: ./build/src/inputs/duration.js


const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const LONGEST_MS = 24 * UNIT_MS.h;
const durationMs = (input, raw, fallback) => {
    const value = raw.trim() || fallback;
    const found = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/i.exec(value);
    if (!found) {
        throw new user_error/* UserError */.y(input, `${show(raw)} is not a duration`, 'write a number and a unit, such as 10s or 2m');
    }
    const unit = (found[2] ?? 's').toLowerCase();
    const ms = Math.round(Number(found[1]) * UNIT_MS[unit]);
    if (ms < 1)
        throw new user_error/* UserError */.y(input, `${show(raw)} leaves no time`, 'write more than 0, such as 10s');
    if (ms > LONGEST_MS)
        throw new user_error/* UserError */.y(input, `${show(raw)} is too long`, 'write 24h at most');
    return ms;
};

;// CONCATENATED MODULE: ./build/src/inputs/list.js
const lines = (raw) => raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
const items = (raw) => {
    const found = lines(raw);
    if (found.length !== 1)
        return found;
    return found.flatMap(line => line.split(',')).flatMap(item => item.trim() || []);
};

;// CONCATENATED MODULE: ./build/src/inputs/hosts.js



const hosts = (input, raw) => items(raw).map(item => {
    const url = /[/?#@\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
    if (url)
        return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
    throw new user_error/* UserError */.y(input, `${show(item)} is not a host`, 'write host or host:port, without https:// and path');
});

// EXTERNAL MODULE: ./build/src/text/links.js
var text_links = __nccwpck_require__(4088);
;// CONCATENATED MODULE: ./build/src/inputs/pairs.js




const fields = (input, raw) => lines(raw).flatMap(line => {
    const found = /^([^:]*[^:\s])\s*:(?:\s+(.*))?$/s.exec(line) ?? /^([^:]*[^:\s])\s*:(.*)$/s.exec(line);
    if (!found) {
        throw new user_error/* UserError */.y(input, `${show(line)} has no name and value`, 'write one "Name: value" per line, or none');
    }
    const [, name = '', value = ''] = found;
    return value.trim() === '' ? [] : [{ name: name.trim(), value: value.trim() }];
});
const buttons = (input, raw) => lines(raw).flatMap(line => {
    const found = /^(.*?\S)\s*:\s*(\S*)$/s.exec(line.replace(/:\s*(https?:)/i, ': $1'));
    const [, label, target] = found ?? [];
    if (label !== undefined && target === '')
        return [];
    const url = target === undefined ? undefined : (0,text_links/* safeLink */.o3)(target);
    if (label === undefined || url === undefined || url.startsWith('mailto:')) {
        throw new user_error/* UserError */.y(input, `${show(line)} is not a label and a link`, 'write one "Label: https://…" per line');
    }
    return [{ label, url }];
});

;// CONCATENATED MODULE: ./build/src/inputs/url.js



const imageUrl = (input, raw) => {
    const value = raw.trim();
    if (value === '')
        return undefined;
    const url = (0,text_links/* safeLink */.o3)(value);
    if (url?.startsWith('https:'))
        return url;
    throw new user_error/* UserError */.y(input, `${show(value)} is not an https URL`, 'write the image’s full address, https://…');
};
const avatar = (input, raw) => {
    const value = raw.trim();
    if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value))
        return value;
    if (value === '' || (0,text_links/* safeLink */.o3)(value)?.startsWith('https:'))
        return value === '' ? undefined : (0,text_links/* safeLink */.o3)(value);
    throw new user_error/* UserError */.y(input, `${show(value)} is neither an https URL nor an :emoji:`, 'write https://… or, for Slack, :rocket:');
};

;// CONCATENATED MODULE: ./build/src/secrets/secret.js
const shown = '***';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    map(derive) {
        return new Secret(derive(this.#value));
    }
    toString() {
        return shown;
    }
    toJSON() {
        return shown;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return shown;
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/webhooks.js




const webhooks_NAMED = /^([^=:/?#]+?)\s*=\s*(\S.*)$/;
const secretLines = (raw) => webhookLines(raw).map(({ url }) => url);
const webhooks = (input, raw) => webhookLines(raw).map(({ name, url }, index) => {
    if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
        throw new user_error/* UserError */.y(input, `entry ${index + 1}${name === undefined ? '' : ` (${name})`} is not a URL`, 'write https://… or name = https://…, one per line and without quotes');
    }
    return { ...(name !== undefined && { name }), url: new Secret(url) };
});
const webhookLines = (raw) => lines(raw)
    .flatMap(line => line.split(/,\s*(?=https?:\/\/)/i))
    .map(line => {
    const [, name, url] = webhooks_NAMED.exec(line) ?? [];
    return name === undefined || url === undefined ? { url: line } : { name: (0,clean/* oneLine */.TN)(name), url };
});

;// CONCATENATED MODULE: ./build/src/inputs/words.js



const isOneOf = (words, value) => words.includes(value);
const word = (input, raw, words) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (isOneOf(words, value))
        return value;
    throw new user_error/* UserError */.y(input, `${show(raw)} is not known`, `write ${either(words)}`);
};
const wordList = (input, raw, words, fallback) => {
    const found = items(raw).flatMap(item => word(input, item, words) ?? []);
    return found.length > 0 ? found : fallback;
};
const either = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./build/src/inputs/index.js










const given = (key, value) => value === undefined ? {} : { [key]: value };
const written = (raw) => (raw.trim() === '' ? undefined : raw);
const parseInputs = async (read) => {
    const noFields = read('fields').trim().toLowerCase() === 'none';
    return Promise.resolve({
        webhooks: webhooks('webhook', read('webhook')),
        platform: word('platform', read('platform'), PLATFORM_WORDS) ?? 'auto',
        allowedHosts: hosts('allowed-hosts', read('allowed-hosts')),
        ...given('status', word('status', read('status'), STATUSES)),
        job: jobContext('job', read('job')),
        ...given('needs', ended('needs', read('needs'))),
        ...given('steps', ended('steps', read('steps'))),
        matrix: matrixValues('matrix', read('matrix')),
        when: wordList('when', read('when'), WHEN_WORDS, ['always']),
        about: word('about', read('about'), ABOUT_WORDS) ?? 'auto',
        ...given('title', written(read('title'))),
        ...given('text', written(read('text'))),
        fields: noFields ? [] : fields('fields', read('fields')),
        noFields,
        ...given('color', color('color', read('color'))),
        ...given('image', imageUrl('image', read('image'))),
        ...given('thumbnail', imageUrl('thumbnail', read('thumbnail'))),
        buttons: buttons('buttons', read('buttons')),
        ...given('footer', written(read('footer'))),
        envelope: {
            ...given('username', written(read('username'))),
            ...given('avatar', avatar('avatar', read('avatar'))),
            silent: boolean_boolean('silent', read('silent')),
        },
        timeoutMs: durationMs('timeout', read('timeout'), '10s'),
        deadlineMs: durationMs('deadline', read('deadline'), '60s'),
        onError: word('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
        dryRun: boolean_boolean('dry-run', read('dry-run')),
    });
};

;// CONCATENATED MODULE: ./build/src/outputs/remark.js
const remark = (posts, runner) => {
    for (const { destination, payloads } of posts) {
        const about = destination.platform.remark(new URL(destination.url.reveal()));
        if (about !== undefined)
            runner.notice(`${destination.name}: ${about}`);
        const cuts = payloads.flatMap(payload => payload.cuts);
        if (cuts.length === 0)
            continue;
        runner.info(`${destination.name}: cut to fit ${destination.platform.title}: ${cuts.join(', ')}`);
    }
};

;// CONCATENATED MODULE: ./build/src/outputs/record.js
const VERSION = 1;
const recordOf = (receipt, context, nowMs) => ({
    version: VERSION,
    destination: receipt.post.destination.name,
    platform: receipt.post.destination.platform.id,
    payloads: receipt.left.map(payload => payload.body),
    event: context.event,
    ...(context.repository !== undefined && { repository: context.repository }),
    ...(context.runId !== undefined && { runId: context.runId }),
    attempt: context.attempt,
    at: new Date(nowMs).toISOString(),
    attempts: receipt.attempts,
    reason: receipt.reason,
    mayHaveArrived: receipt.mayHaveArrived,
});

;// CONCATENATED MODULE: ./build/src/outputs/report.js

const toOutputs = (receipts, context, nowMs) => {
    const failed = receipts.filter(isUndelivered);
    return {
        outcome: failed.length === 0 ? 'delivered' : failed.length < receipts.length ? 'partial' : 'failed',
        messageId: receipts.map(receipt => receipt.messageIds.filter(id => id !== '').join(' ')).join('\n'),
        payload: bodies(receipts.map(receipt => ({
            ...receipt.post,
            payloads: receipt.kind === 'delivered' ? receipt.sent : receipt.post.payloads,
        }))),
        reason: reasonOf(receipts, failed),
        undelivered: JSON.stringify(failed.map(receipt => recordOf(receipt, context, nowMs))),
    };
};
const complain = (receipts, say) => {
    for (const receipt of receipts.filter(isUndelivered)) {
        const doubt = receipt.mayHaveArrived ? ' (it may have arrived all the same)' : '';
        say(`${receipt.post.destination.name}: not delivered${doubt}. ${receipt.reason}`);
    }
};
const showPosts = (posts, runner) => {
    for (const { destination, payloads } of posts) {
        runner.info(`${destination.name}: would be sent to ${destination.platform.title}`);
        for (const payload of payloads) {
            for (const line of JSON.stringify(payload.body, null, 2).split('\n'))
                runner.info(line);
        }
    }
    const names = posts.map(post => post.destination.name).join(', ');
    return {
        outcome: 'dry-run',
        messageId: '',
        payload: bodies(posts),
        reason: `Dry run: built and checked for ${names}, nothing was posted`,
        undelivered: '[]',
    };
};
const writeOutputs = (outputs, runner) => {
    runner.output('outcome', outputs.outcome);
    runner.output('message-id', outputs.messageId);
    runner.output('payload', outputs.payload);
    runner.output('reason', outputs.reason);
    runner.output('undelivered', outputs.undelivered);
};
const bodies = (posts) => JSON.stringify(posts.flatMap(post => post.payloads.map(payload => payload.body)));
const isUndelivered = (receipt) => receipt.kind === 'undelivered';
const reasonOf = (receipts, failed) => {
    if (failed.length === 0)
        return `Delivered to ${receipts.map(receipt => receipt.post.destination.name).join(', ')}`;
    return failed.map(receipt => `${receipt.post.destination.name}: ${receipt.reason}`).join(' | ');
};

;// CONCATENATED MODULE: ./build/src/outputs/types.js
const nothingSent = (outcome, reason) => ({
    outcome,
    messageId: '',
    payload: '[]',
    reason,
    undelivered: '[]',
});

;// CONCATENATED MODULE: ./build/src/platforms/discord/address.js
const HOSTS = /^(?:(?:ptb|canary)\.)?discord\.com$|^(?:(?:www|ptb|canary)\.)?discordapp\.com$/;
const PATH = /^(\/api)(\/v\d+)?(\/webhooks\/\d+\/[\w-]+)(\/slack|\/github)?\/?$/;
const address_VERSION = '/v10';
const recognise = (url) => {
    if (!PATH.test(url.pathname))
        return 'no';
    return HOSTS.test(url.hostname) ? 'host' : 'path';
};
const suffixOf = (url) => PATH.exec(url.pathname)?.[4];
const address_remark = (url) => {
    const suffix = suffixOf(url);
    return suffix === undefined
        ? undefined
        : `Discord is spoken to natively; the suffix ${suffix} of the webhook URL is not needed`;
};
const postAddress = (value, withComponents) => {
    const url = new URL(value);
    const [, api, version, webhook] = PATH.exec(url.pathname) ?? [];
    const thread = url.searchParams.get('thread_id');
    if (api !== undefined && webhook !== undefined) {
        const pinned = version ?? (HOSTS.test(url.hostname) ? address_VERSION : '');
        url.pathname = api + pinned + webhook;
    }
    url.hash = '';
    url.search = new URLSearchParams({
        ...(thread === null ? {} : { thread_id: thread }),
        wait: 'true',
        ...(withComponents ? { with_components: 'true' } : {}),
    }).toString();
    return url.href;
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/wire.js

const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';
const request = (payload, url) => ({
    method: 'POST',
    url: url.map(value => postAddress(value, 'components' in payload.body)),
    headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
    body: JSON.stringify(payload.body),
});

;// CONCATENATED MODULE: ./build/src/platforms/discord/index.js


const discord = {
    id: 'discord',
    title: 'Discord',
    env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
    recognise: recognise,
    remark: address_remark,
    render: async (message, envelope) => (await __nccwpck_require__.e(/* import() */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 6977))).render(message, envelope),
    request: request,
    judge: async (answer, nowMs) => (await __nccwpck_require__.e(/* import() */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 6977))).judge(answer, nowMs),
};

// EXTERNAL MODULE: ./build/src/text/plain.js
var plain = __nccwpck_require__(8089);
;// CONCATENATED MODULE: ./build/src/platforms/slack/limits.js
const LIMITS = {
    text: 3900,
    allBlocks: 12_000,
    blocks: 50,
    sectionText: 3000,
    sectionFields: 10,
    fieldText: 2000,
    contextText: 3000,
    buttons: 25,
    buttonLabel: 75,
    url: 3000,
    altText: 2000,
};
const SHARES = {
    title: 300,
    where: 300,
    repo: 150,
    fallback: 300,
    username: 80,
    listIndent: 8,
    fieldLeast: 40,
    buttons: 6000,
    printedLink: 1500,
    headline: 2000,
    factsKeep: 300,
    factsMost: 0.25,
    fieldsKeep: 0.25,
    bodyKeep: 0.25,
    joints: 100,
};
const MOMENT = '{date_short_pretty} at {time}';
const RULE = '──────────';
const INDENT = '    ';

;// CONCATENATED MODULE: ./build/src/platforms/slack/blocks.js


const mrkdwn = (text) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text) => ({ type: 'section', text: mrkdwn(text) });
const fieldSections = (fields) => Array.from({ length: Math.ceil(fields.length / LIMITS.sectionFields) }, (_, i) => ({
    type: 'section',
    fields: fields.slice(i * LIMITS.sectionFields, (i + 1) * LIMITS.sectionFields).map(mrkdwn),
}));
const blocks_context = (text) => text.trim() === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }];
const actions = (elements) => elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];
const blocks_image = (url, alt) => {
    const target = url === undefined ? undefined : (0,text_links/* safeLink */.o3)(url);
    if (target === undefined || target.length > LIMITS.url)
        return [];
    return [{ type: 'image', image_url: target, alt_text: alt }];
};
const withThumbnail = (blocks, thumbnail) => {
    const [accessory] = thumbnail;
    const at = blocks.findIndex(block => block.type === 'section');
    if (accessory === undefined || at < 0)
        return [...blocks, ...thumbnail];
    return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
};

// EXTERNAL MODULE: ./build/src/text/tree.js
var tree = __nccwpck_require__(9905);
// EXTERNAL MODULE: ./build/src/platforms/slack/escape.js
var slack_escape = __nccwpck_require__(4506);
;// CONCATENATED MODULE: ./build/src/platforms/slack/buttons.js





const asLink = ({ label, url }) => [
    (0,tree/* link */.nf)((0,clean/* oneLine */.TN)(label) || url, url),
];
const buttonLinks = ({ buttons }) => buttons.map(asLink);
const buttonsOf = ({ buttons }) => {
    const shown = [];
    const links = [];
    let left = SHARES.buttons;
    for (const button of buttons) {
        const url = (0,text_links/* safeLink */.o3)(button.url);
        const label = (0,slack_escape/* unmentioned */.jb)((0,clean/* oneLine */.TN)(button.label));
        const units = label.length + (url ?? '').length;
        const fits = label !== '' && label.length <= LIMITS.buttonLabel && units <= left;
        if (url === undefined || url.length > LIMITS.url || !fits || shown.length === LIMITS.buttons) {
            links.push(asLink(button));
            continue;
        }
        shown.push({ type: 'button', text: { type: 'plain_text', text: label }, url });
        left -= units;
    }
    return { shown, links };
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/check.js

const COUNTED = new Set(['text', 'url', 'image_url', 'alt_text', 'format', 'fallback']);
const BESIDE_BLOCKS = new Set(['color', 'blocks', 'fallback']);
const unitsOf = (node) => {
    if (typeof node !== 'object' || node === null)
        return 0;
    return Object.entries(node).reduce((sum, [key, value]) => sum + (typeof value === 'string' ? (COUNTED.has(key) ? value.length : 0) : unitsOf(value)), 0);
};
const refuse = (place, problem) => {
    throw new Error(`Slack payload: ${place} ${problem}`);
};
const textAt = (place, value, max) => {
    if (typeof value !== 'string' || value === '')
        refuse(place, 'is empty');
    else if (value.length > max)
        refuse(place, `has ${value.length} characters, ${max} at most`);
};
const listAt = (place, value, max) => {
    if (!Array.isArray(value) || value.length === 0)
        return refuse(place, 'is empty');
    if (value.length > max)
        refuse(place, `has ${value.length} entries, ${max} at most`);
    return value;
};
const inner = (value) => value?.['text'];
const imageAt = (place, image) => {
    textAt(`${place}/image_url`, image['image_url'], LIMITS.url);
    textAt(`${place}/alt_text`, image['alt_text'], LIMITS.altText);
};
const sectionAt = (place, block) => {
    if (block['text'] === undefined && block['fields'] === undefined)
        refuse(place, 'has neither text nor fields');
    if (block['text'] !== undefined)
        textAt(`${place}/text`, inner(block['text']), LIMITS.sectionText);
    if (block['accessory'] !== undefined)
        imageAt(`${place}/accessory`, block['accessory']);
    if (block['fields'] === undefined)
        return;
    for (const [i, field] of listAt(`${place}/fields`, block['fields'], LIMITS.sectionFields).entries())
        textAt(`${place}/fields/${i}`, field['text'], LIMITS.fieldText);
};
const leavesAt = (place, elements) => {
    for (const [i, element] of listAt(place, elements, Number.MAX_SAFE_INTEGER).entries()) {
        if (element['elements'] !== undefined)
            leavesAt(`${place}/${i}`, element['elements']);
        else if (element['type'] === 'date')
            textAt(`${place}/${i}/fallback`, element['fallback'], LIMITS.allBlocks);
        else
            textAt(`${place}/${i}/text`, element['text'], LIMITS.allBlocks);
    }
};
const blockAt = (place, block) => {
    switch (block['type']) {
        case 'rich_text':
            return leavesAt(`${place}/elements`, block['elements']);
        case 'section':
            return sectionAt(place, block);
        case 'image':
            return imageAt(place, block);
        case 'context':
            for (const [i, element] of listAt(`${place}/elements`, block['elements'], 1).entries())
                textAt(`${place}/elements/${i}`, element['text'], LIMITS.contextText);
            return;
        case 'actions':
            for (const [i, button] of listAt(`${place}/elements`, block['elements'], LIMITS.buttons).entries()) {
                textAt(`${place}/elements/${i}/text`, inner(button['text']), LIMITS.buttonLabel);
                textAt(`${place}/elements/${i}/url`, button['url'], LIMITS.url);
            }
            return;
        default:
            refuse(place, `is of the unknown type ${String(block['type'])}`);
    }
};
const attachmentAt = (place, attachment) => {
    for (const key of Object.keys(attachment))
        if (!BESIDE_BLOCKS.has(key))
            refuse(`${place}/${key}`, 'may not stand beside blocks');
    if (!/^#[0-9a-f]{6}$/.test(String(attachment['color'])))
        refuse(`${place}/color`, 'is no colour');
    textAt(`${place}/fallback`, attachment['fallback'], LIMITS.text);
    return listAt(`${place}/blocks`, attachment['blocks'], LIMITS.blocks);
};
const check = (body) => {
    textAt('text', body['text'], LIMITS.text);
    if (body['username'] !== undefined)
        textAt('username', body['username'], SHARES.username);
    const top = body['blocks'] === undefined ? [] : listAt('blocks', body['blocks'], LIMITS.blocks);
    for (const [i, block] of top.entries())
        blockAt(`blocks/${i}`, block);
    const attachments = body['attachments'] === undefined ? [] : listAt('attachments', body['attachments'], 1);
    const below = attachments.flatMap((attachment, i) => attachmentAt(`attachments/${i}`, attachment));
    for (const [i, block] of below.entries())
        blockAt(`attachments/0/blocks/${i}`, block);
    const all = [...top, ...below];
    if (all.length > LIMITS.blocks)
        refuse('blocks', `are ${all.length} in all, ${LIMITS.blocks} at most`);
    const units = unitsOf(all);
    if (units > LIMITS.allBlocks)
        refuse('blocks', `hold ${units} characters in all, ${LIMITS.allBlocks} at most`);
    return body;
};

// EXTERNAL MODULE: ./build/src/text/cut.js
var cut = __nccwpck_require__(605);
// EXTERNAL MODULE: ./build/src/text/moment.js
var moment = __nccwpck_require__(9729);
;// CONCATENATED MODULE: ./build/src/platforms/slack/print.js






const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' };
const BULLETS = ['•', '◦', '▪'];
const same = (text) => ({ text, bare: text });
const printLink = (url, label) => {
    const target = (0,text_links/* safeTarget */.hQ)(url);
    const shown = (0,slack_escape/* literal */.eu)(label.trim());
    if (target === undefined)
        return shown;
    const printed = `<${(0,slack_escape/* escapeEntities */.JK)(target)}|${shown || (0,slack_escape/* escapeEntities */.JK)(target)}>`;
    return printed.length <= SHARES.printedLink ? printed : shown;
};
const piece = (node) => {
    switch (node.kind) {
        case 'text':
            return same((0,slack_escape/* literal */.eu)((0,clean/* fragment */.Jo)(node.text)));
        case 'code': {
            const bare = (0,slack_escape/* literal */.eu)((0,clean/* fragment */.Jo)(node.text));
            const span = (0,slack_escape/* spanText */.Cp)((0,clean/* fragment */.Jo)(node.text));
            return span === undefined ? same(bare) : { text: span, mark: '`', bare };
        }
        case 'link':
            return same(printLink(node.url, (0,clean/* fragment */.Jo)((0,plain/* plain */.pj)(node.of))));
        case 'time':
            return same(`<!date^${Math.trunc(node.at / 1000)}^${MOMENT}|${(0,moment/* utcDay */.d)(node.at)}>`);
        case 'break':
            return same('\n');
        case 'strong':
        case 'emphasis':
        case 'strike': {
            const inner = printInlines(node.of);
            return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
        }
    }
};
const marked = (text, mark) => text
    .split('\n')
    .map(line => line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`))
    .join('\n');
const blocks = (neighbour, edge) => neighbour?.mark !== undefined || (edge !== undefined && /[\p{L}\p{N}\u2060]/u.test(edge));
const printInlines = (nodes) => {
    const pieces = nodes.map(piece).filter(({ text }) => text !== '');
    return pieces
        .map(({ text, mark, bare }, i) => {
        const [before, after] = [pieces[i - 1], pieces[i + 1]];
        if (mark === undefined || blocks(before, before?.text.at(-1)) || blocks(after, after?.text[0]))
            return bare;
        return mark === '`' ? `\`${text}\`` : marked(text, mark);
    })
        .join('');
};
const fence = (code, { quoted }) => {
    const text = (0,clean/* manyLines */.hw)(code);
    if (text.trim() === '')
        return '';
    if (!quoted)
        return `\`\`\`\n${(0,slack_escape/* fenceText */.N8)(text)}\n\`\`\``;
    return text
        .split('\n')
        .map(line => printInlines([{ kind: 'code', text: line }]))
        .join('\n');
};
const item = ({ checked, of }, mark, { depth, quoted }) => {
    const sign = checked === undefined ? mark : checked ? '☑' : '☐';
    const inner = of.map(block => printBlock(block, { depth: depth + 1, quoted })).filter(text => text !== '');
    const apart = of[0]?.kind === 'list' || of[0]?.kind === 'pre' ? '\n' : ' ';
    return `${INDENT.repeat(depth)}${sign}${apart}${inner.join('\n')}`;
};
const printBlock = (block, place) => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of);
        case 'heading':
            return printInlines([{ kind: 'strong', of: block.of }]);
        case 'list': {
            const { start } = block;
            const bullet = BULLETS[place.depth % BULLETS.length] ?? '•';
            return block.items
                .map((one, i) => item(one, start === undefined ? bullet : `${start + i}.`, place))
                .join('\n');
        }
        case 'quote': {
            const inner = printAll(block.of, { depth: 0, quoted: true });
            if (place.quoted || inner === '')
                return inner;
            return inner
                .split('\n')
                .map(line => `&gt; ${line}`.trimEnd())
                .join('\n');
        }
        case 'pre':
            return fence(block.text, place);
        case 'rule':
            return RULE;
    }
};
const isText = (block) => block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';
const gap = (before, after) => before.kind === 'heading' || (isText(before) && !isText(after)) ? '\n' : '\n\n';
const printAll = (list, place) => {
    const printed = list
        .map(block => ({ block, text: printBlock(block, place) }))
        .filter(({ text }) => text.trim() !== '');
    return printed.reduce((all, { block, text }, i) => {
        const before = printed[i - 1];
        return before === undefined ? text : `${all}${gap(before.block, block)}${text}`;
    }, '');
};
const printBlocks = (list) => printAll(list, { depth: 0, quoted: false });

;// CONCATENATED MODULE: ./build/src/platforms/slack/fields.js





const printWithin = (nodes, max) => {
    const whole = printInlines(nodes);
    if (whole.length <= max)
        return whole;
    const size = (blocks) => printBlocks(blocks).length;
    return printBlocks((0,cut/* cutBlocks */.Zg)([{ kind: 'paragraph', of: nodes }], max, size).blocks);
};
const printField = ({ name, value }, max) => {
    const label = (0,clean/* oneLine */.TN)(name);
    const printed = label === '' ? '' : printWithin([(0,tree/* strong */.ko)((0,tree/* text */.Qq)(label))], Math.floor(max / 2));
    const rest = printWithin(value, max - printed.length - 1);
    return [printed, rest].filter(part => part !== '').join('\n');
};
const level = (lengths, room) => {
    let left = room;
    for (const [i, length] of [...lengths].sort((a, b) => a - b).entries()) {
        const share = Math.floor(left / (lengths.length - i));
        if (length > share)
            return share;
        left -= length;
    }
    return LIMITS.fieldText;
};
const printFields = (fields) => {
    const whole = fields
        .map(field => ({ field, text: printField(field, Number.MAX_SAFE_INTEGER) }))
        .filter(({ text: printed }) => printed.trim() !== '');
    const lengths = whole.map(({ text: printed }) => Math.min(printed.length, LIMITS.fieldText));
    return {
        want: lengths.reduce((sum, length) => sum + length, 0),
        within: room => {
            const stubs = level(lengths, room) < Math.min(SHARES.fieldLeast, ...lengths);
            const shown = stubs ? whole.slice(0, Math.floor(room / SHARES.fieldLeast)) : whole;
            const max = Math.min(LIMITS.fieldText, level(lengths.slice(0, shown.length), room));
            const texts = shown.map(({ field, text: printed }) => printed.length <= max ? printed : printField(field, max));
            const intact = texts.filter((printed, i) => printed === whole[i]?.text).length;
            return { texts, cut: whole.length - intact };
        },
    };
};

// EXTERNAL MODULE: ./build/src/text/cut-inlines.js
var cut_inlines = __nccwpck_require__(9758);
;// CONCATENATED MODULE: ./build/src/platforms/slack/leaves.js





const STYLES = { strong: { bold: true }, emphasis: { italic: true }, strike: { strike: true } };
const leaf = (text, style = {}) => {
    if (text === '')
        return [];
    const shown = (0,slack_escape/* unmentioned */.jb)(text);
    return [
        Object.keys(style).length === 0 ? { type: 'text', text: shown } : { type: 'text', text: shown, style },
    ];
};
const styleOf = (node) => ('style' in node ? JSON.stringify(node.style) : '');
const merged = (leaves) => {
    const out = [];
    for (const next of leaves) {
        const last = out.at(-1);
        if (last?.type === 'text' && next.type === 'text' && styleOf(last) === styleOf(next))
            out[out.length - 1] = { ...last, text: last.text + next.text };
        else
            out.push(next);
    }
    return out.map(one => (one.type === 'text' ? { ...one, text: (0,slack_escape/* unmentioned */.jb)(one.text) } : one));
};
const linkLeaves = (url, label, style) => {
    const target = (0,text_links/* safeTarget */.hQ)(url);
    if (target === undefined || target.length > LIMITS.url)
        return [...label];
    const shown = label.length > 0 ? label : leaf(target, style);
    return shown.map(part => part.type === 'text' ? { ...part, type: 'link', url: target, text: part.text.replace('\n', ' ') } : part);
};
const leavesOf = (nodes, style = {}) => nodes.flatMap(node => {
    switch (node.kind) {
        case 'text':
            return leaf((0,clean/* fragment */.Jo)(node.text), style);
        case 'code':
            return leaf((0,clean/* fragment */.Jo)(node.text), { ...style, code: true });
        case 'link':
            return linkLeaves(node.url, leavesOf(node.of, style), style);
        case 'time':
            return [
                { type: 'date', timestamp: Math.trunc(node.at / 1000), format: MOMENT, fallback: (0,moment/* utcDay */.d)(node.at) },
            ];
        case 'break':
            return leaf('\n');
        case 'strong':
        case 'emphasis':
        case 'strike':
            return leavesOf(node.of, { ...style, ...STYLES[node.kind] });
    }
});
const box = (checked) => checked === undefined ? [] : leaf(checked ? '☑ ' : '☐ ');
const inLines = (parts) => parts.filter(part => part.length > 0).flatMap((part, i) => (i === 0 ? part : [...leaf('\n'), ...part]));
const flatList = ({ start, items }, depth) => inLines(items.map(({ checked, of }, i) => [
    ...leaf(`${INDENT.repeat(depth)}${start === undefined ? '•' : `${start + i}.`} `),
    ...box(checked),
    ...flatLeaves(of, depth + 1),
]));
const flatBlock = (block, depth) => {
    switch (block.kind) {
        case 'paragraph':
            return leavesOf(block.of);
        case 'heading':
            return leavesOf(block.of, { bold: true });
        case 'list':
            return flatList(block, depth);
        case 'quote':
            return flatLeaves(block.of, depth);
        case 'pre':
            return inLines((0,clean/* manyLines */.hw)(block.text)
                .split('\n')
                .map(line => leaf(line, { code: true })));
        case 'rule':
            return leaf(RULE);
    }
};
const flatLeaves = (blocks, depth = 0) => inLines(blocks.map(block => flatBlock(block, depth)));

;// CONCATENATED MODULE: ./build/src/platforms/slack/headline.js










const titleOf = (message) => (0,graphemes/* cutText */.IN)((0,clean/* isolate */.az)((0,clean/* oneLine */.TN)(message.title) || 'Notification'), SHARES.title);
const symbolOf = (message) => (message.symbol === '' ? '' : `${message.symbol} `);
const repoOf = ({ repo }) => repo === undefined ? [] : [(0,tree/* link */.nf)((0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(repo.label), SHARES.repo), repo.url)];
const tailOf = (message) => {
    const where = (0,cut_inlines/* cutInlines */.h)(message.where, SHARES.where);
    const isNamed = message.repo !== undefined && message.title.includes(message.repo.label);
    const repo = message.repoInHeadline && !isNamed ? repoOf(message) : [];
    return [
        ...(where.length > 0 ? [(0,tree/* text */.Qq)(' '), ...where] : []),
        ...(repo.length > 0 ? [(0,tree/* text */.Qq)(' in '), ...repo] : []),
    ];
};
const headlineLeaves = (message) => {
    const url = message.url === undefined ? undefined : (0,text_links/* safeLink */.o3)(message.url);
    const style = { bold: true };
    const shown = (0,slack_escape/* unmentioned */.jb)(titleOf(message));
    const title = url === undefined || url.length > LIMITS.url
        ? { type: 'text', text: shown, style }
        : { type: 'link', url, text: shown, style };
    return merged([...leaf(symbolOf(message)), title, ...leavesOf(tailOf(message))]);
};
const headlineText = (message) => {
    const title = titleOf(message);
    const tail = tailOf(message);
    const linked = message.url === undefined ? (0,slack_escape/* literal */.eu)(title) : printLink(message.url, title);
    const whole = `${symbolOf(message)}${marked(linked, '*')}${printInlines(tail)}`;
    if (whole.length <= SHARES.headline)
        return whole;
    return `${symbolOf(message)}${marked((0,slack_escape/* literal */.eu)(title), '*')}${printInlines([(0,tree/* text */.Qq)((0,plain/* plain */.pj)(tail))])}`;
};
const headlinePlain = (message) => (0,clean/* oneLine */.TN)(`${symbolOf(message)}${titleOf(message)}${(0,plain/* plain */.pj)(tailOf(message))}`);

;// CONCATENATED MODULE: ./build/src/platforms/slack/fit.js








const inOneLine = (parts) => parts
    .filter(part => (0,plain/* plain */.pj)(part).trim() !== '')
    .flatMap((part, i) => (i === 0 ? [...part] : [(0,tree/* text */.Qq)(' · '), ...part]));
const changeBlocks = ({ change }, links) => {
    const lines = change.filter(line => (0,plain/* plain */.pj)(line).trim() !== '');
    const inLines = lines.flatMap((line, i) => (i === 0 ? [...line] : [{ kind: 'break' }, ...line]));
    return [inLines, inOneLine(links)].filter(of => of.length > 0).map(of => (0,tree/* paragraph */.FY)(...of));
};
const factNodes = (message) => inOneLine(message.repoInHeadline ? message.facts : [repoOf(message), ...message.facts]);
const allot = (want, room) => {
    const keepBody = Math.min(want.body, Math.floor(room * SHARES.bodyKeep));
    const keepFields = Math.min(want.fields, Math.floor(room * SHARES.fieldsKeep));
    const keepFacts = Math.min(want.facts, SHARES.factsKeep, Math.floor(room * SHARES.factsMost));
    const change = Math.min(want.change, room - keepBody - keepFields - keepFacts);
    const body = Math.min(want.body, room - change - keepFields - keepFacts);
    const fields = Math.min(want.fields, room - change - body - keepFacts);
    return { change, body, fields, facts: Math.min(want.facts, room - change - body - fields) };
};
const restOf = ({ more, url = '' }) => {
    const target = (0,text_links/* safeLink */.o3)(more ?? url);
    return target === undefined ? (0,tree/* paragraph */.FY)((0,tree/* text */.Qq)('…')) : (0,tree/* paragraph */.FY)((0,tree/* text */.Qq)('… '), (0,tree/* link */.nf)('Read the rest', target));
};
const within = (blocks, room, form, rest) => {
    if (form.size(blocks) <= room)
        return { blocks, cut: false };
    const last = form.size(rest) <= room ? rest : [];
    const kept = (0,cut/* cutBlocks */.Zg)(blocks, room - form.size(last), form.size);
    return { blocks: [...kept.blocks, ...last], cut: true };
};
const fit = (message, links, form) => {
    const change = changeBlocks(message, links);
    const facts = factNodes(message);
    const fields = printFields(message.fields);
    const wantFacts = Math.min(printInlines(facts).length, LIMITS.contextText);
    const rooms = allot({ change: form.size(change), body: form.size(message.body), fields: fields.want, facts: wantFacts }, form.room);
    const body = within(message.body, rooms.body, form, [restOf(message)]);
    const lines = within(change, rooms.change, form, []);
    const shownFields = fields.within(rooms.fields);
    const shownFacts = printWithin(facts, rooms.facts);
    return {
        content: [...body.blocks, ...lines.blocks],
        fields: shownFields.texts,
        facts: shownFacts,
        cuts: [
            ...(body.cut ? ['body'] : []),
            ...(lines.cut ? ['lines under the body'] : []),
            ...(shownFields.cut > 0 ? [`${shownFields.cut} of ${message.fields.length} fields`] : []),
            ...(shownFacts !== printInlines(facts) ? ['small facts'] : []),
        ],
    };
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/rich-text.js




const itemParts = ({ checked, of }) => {
    const found = of.findIndex(block => block.kind !== 'paragraph' && block.kind !== 'heading');
    const texts = of.slice(0, found < 0 ? of.length : found);
    const elements = merged([...box(checked), ...flatLeaves(texts)]);
    return {
        section: { type: 'rich_text_section', elements: elements.length > 0 ? elements : leaf(' ') },
        rest: of.slice(texts.length),
    };
};
const listOf = ({ start }, elements, before, depth) => {
    const offset = start === undefined ? 0 : Math.max(0, start - 1) + before;
    const list = {
        type: 'rich_text_list',
        style: start === undefined ? 'bullet' : 'ordered',
        indent: Math.min(depth, SHARES.listIndent),
        ...(offset > 0 && { offset }),
        elements,
    };
    return list;
};
const listElements = (block, depth) => {
    const out = [];
    let run = [];
    for (const [i, item] of block.items.entries()) {
        const { section, rest } = itemParts(item);
        run.push(section);
        if (rest.length === 0 && i < block.items.length - 1)
            continue;
        out.push(listOf(block, run, i + 1 - run.length, depth), ...elementsOf(rest, depth + 1));
        run = [];
    }
    return out;
};
const addText = (out, leaves, gap) => {
    const last = out.at(-1);
    if (leaves.length === 0)
        return;
    if (last?.type !== 'rich_text_section')
        out.push({ type: 'rich_text_section', elements: [...(last === undefined ? [] : leaf('\n')), ...leaves] });
    else
        for (const next of [...leaf(gap), ...leaves])
            last.elements.push(next);
};
const otherElements = (block, depth) => {
    if (block.kind === 'list')
        return listElements(block, depth);
    if (block.kind === 'pre') {
        const text = (0,clean/* manyLines */.hw)(block.text);
        return text.trim() === ''
            ? []
            : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: (0,slack_escape/* unmentioned */.jb)(text) }] }];
    }
    const elements = merged(flatLeaves([block]));
    return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }];
};
const elementsOf = (blocks, depth) => {
    const out = [];
    for (const [i, block] of blocks.entries()) {
        if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule')
            addText(out, flatLeaves([block]), blocks[i - 1]?.kind === 'heading' ? '\n' : '\n\n');
        else
            out.push(...otherElements(block, depth));
    }
    return out.map(element => element.type === 'rich_text_section' ? { ...element, elements: merged(element.elements) } : element);
};
const richText = (blocks) => elementsOf(blocks, 0);

;// CONCATENATED MODULE: ./build/src/platforms/slack/split.js

const FENCE = '```';
const REOPENED = FENCE.length + 1;
const TOKENS = /<[^<>]*>|&[a-z]+;|\s+|[^\s<&]+|[<&]/gu;
const LONG_WORD = 100;
const characterEnd = (value) => LONG_WORD - (value.slice(0, LONG_WORD).isWellFormed() ? 0 : 1);
const piecesOf = (token) => {
    const pieces = [];
    let rest = token;
    while (!token.startsWith('<') && rest.length > LONG_WORD) {
        const end = (0,graphemes/* boundary */.pP)(rest, LONG_WORD) || characterEnd(rest);
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
    return [...pieces, rest];
};
const wrap = (line, max) => {
    if (line.length <= max)
        return [line];
    const lines = [];
    let current = '';
    for (const token of [...line.matchAll(TOKENS)].flatMap(([found]) => piecesOf(found))) {
        if (current.length + token.length > max) {
            lines.push(current.trimEnd());
            current = token.trimStart();
        }
        else {
            current += token;
        }
    }
    return [...lines, current];
};
const splitMrkdwn = (printed, max) => {
    const parts = [];
    let lines = [];
    let size = 0;
    let fenced = false;
    const close = () => {
        const text = (fenced ? [...lines, FENCE] : lines).join('\n');
        if (text.trim() !== '')
            parts.push(text.replace(/^\n+|\n+$/g, ''));
        lines = fenced ? [FENCE] : [];
        size = fenced ? REOPENED : 0;
    };
    for (const line of printed.split('\n').flatMap(whole => wrap(whole, max - 2 * REOPENED))) {
        if (size + line.length + 1 + REOPENED > max)
            close();
        lines.push(line);
        size += line.length + 1;
        if (line === FENCE)
            fenced = !fenced;
    }
    close();
    return parts;
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/render.js













const richSize = (blocks) => unitsOf(richText(blocks));
const printedSize = (blocks) => printBlocks(blocks).length;
const envelopeFields = ({ username = '', avatar, silent }) => {
    const sender = (0,graphemes/* cutText */.IN)((0,slack_escape/* unmentioned */.jb)((0,clean/* oneLine */.TN)(username)), SHARES.username);
    return {
        ...(sender !== '' && { username: sender }),
        ...(avatar !== undefined && (avatar.startsWith(':') ? { icon_emoji: avatar } : { icon_url: avatar })),
        ...(silent && { unfurl_links: false, unfurl_media: false }),
    };
};
const attachments = (message, { content }, blocks) => {
    if (blocks.length === 0)
        return {};
    const summary = (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)((0,plain/* plainBlocks */.P$)(content)), SHARES.fallback);
    const attachment = {
        color: `#${message.color.toString(16).padStart(6, '0')}`,
        fallback: (0,slack_escape/* escapeEntities */.JK)(summary || (0,graphemes/* cutText */.IN)(headlinePlain(message), SHARES.fallback)),
        blocks: [...blocks],
    };
    return { attachments: [attachment] };
};
const picturesOf = (message) => {
    const alt = (0,graphemes/* cutText */.IN)((0,slack_escape/* unmentioned */.jb)(headlinePlain(message)), LIMITS.altText);
    const images = blocks_image(message.image, alt);
    const thumbnail = blocks_image(message.thumbnail, alt);
    const wanted = [message.image, message.thumbnail].filter(url => url !== undefined).length;
    return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? ['image'] : [] };
};
const headCuts = ({ title }) => ((0,clean/* oneLine */.TN)(title).length > SHARES.title ? ['title'] : []);
const plainest = (message, envelope) => {
    const head = headlineText(message);
    const room = Math.max(0, LIMITS.text - head.length - SHARES.joints);
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const parts = [head, printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
    const text = parts.filter(part => part !== '').join('\n');
    return { body: check({ text, ...envelopeFields(envelope) }), cuts: [...headCuts(message), ...fitted.cuts] };
};
const plainer = (message, envelope) => {
    const { images, thumbnail, cuts } = picturesOf(message);
    const room = LIMITS.allBlocks - unitsOf([...images, ...thumbnail]) - SHARES.joints;
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const blocks = [
        ...withThumbnail([
            ...splitMrkdwn(printBlocks(fitted.content), LIMITS.sectionText).map(section),
            ...fieldSections(fitted.fields),
        ], thumbnail),
        ...images,
        ...blocks_context(fitted.facts),
    ];
    const body = {
        text: headlineText(message),
        ...attachments(message, fitted, blocks),
        ...envelopeFields(envelope),
    };
    return {
        body: check(body),
        cuts: [...headCuts(message), ...fitted.cuts, ...cuts],
        plainer: () => plainest(message, envelope),
    };
};
const render = (message, envelope) => {
    const head = {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: headlineLeaves(message) }],
    };
    const buttons = buttonsOf(message);
    const { images, thumbnail, cuts } = picturesOf(message);
    const fixed = [head, ...actions(buttons.shown), ...images, ...thumbnail];
    const room = LIMITS.allBlocks - unitsOf(fixed) - SHARES.joints;
    const fitted = fit(message, buttons.links, { room, size: richSize });
    const elements = richText(fitted.content);
    const content = elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
    const blocks = [
        ...withThumbnail([...content, ...fieldSections(fitted.fields)], thumbnail),
        ...images,
        ...actions(buttons.shown),
        ...blocks_context(fitted.facts),
    ];
    const body = {
        text: headlineText(message),
        blocks: [head],
        ...attachments(message, fitted, blocks),
        ...envelopeFields(envelope),
    };
    return [
        {
            body: check(body),
            cuts: [...headCuts(message), ...fitted.cuts, ...cuts],
            plainer: () => plainer(message, envelope),
        },
    ];
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/wire.js
const wire_HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
const WORKFLOW_PATH = /^\/(triggers|workflows)\//;
const wire_request = (payload, url) => ({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
    body: JSON.stringify(payload.body),
});
const judge = async (answer, nowMs) => {
    const { status, body } = answer;
    if (status >= 200 && status < 300 && /^\s*(ok)?\s*$/.test(body))
        return { kind: 'delivered' };
    return (await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 5027))).judge(answer, nowMs);
};
const recogniseWebhook = ({ hostname, pathname }) => {
    if (wire_HOSTS.has(hostname))
        return WORKFLOW_PATH.test(pathname) ? 'no' : 'host';
    return pathname.startsWith('/services/') ? 'path' : 'no';
};
const recogniseTrigger = ({ hostname, pathname }) => {
    if (!WORKFLOW_PATH.test(pathname))
        return 'no';
    return wire_HOSTS.has(hostname) ? 'host' : 'path';
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/index.js


const slack = {
    id: 'slack',
    title: 'Slack',
    env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK'],
    recognise: recogniseWebhook,
    remark: () => undefined,
    render: async (message, envelope) => Promise.resolve(render(message, envelope)),
    request: wire_request,
    judge: judge,
};

;// CONCATENATED MODULE: ./build/src/platforms/slack-trigger/index.js

const slackTrigger = {
    id: 'slack',
    title: 'Slack workflow',
    env: [],
    recognise: recogniseTrigger,
    remark: () => undefined,
    render: async (message) => (await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.bind(__nccwpck_require__, 1642))).render(message),
    request: wire_request,
    judge: judge,
};

;// CONCATENATED MODULE: ./build/src/platforms/index.js



const platforms = [slackTrigger, slack, discord];

;// CONCATENATED MODULE: ./build/src/platforms/destinations.js



const fallbackVariables = platforms.flatMap(platform => platform.env);
const destinationsOf = (inputs, env) => {
    const sources = inputs.webhooks.length > 0 ? numbered('webhook', inputs.webhooks) : fromEnv(env);
    const found = sources.map(source => ({ source, platform: platformOf(source, inputs) }));
    return found.map(({ source, platform }, index) => ({
        name: source.name ??
            defaultName(platform, found.slice(0, index).filter(one => !one.source.name && one.platform.id === platform.id).length),
        platform,
        url: source.url,
    }));
};
const defaultName = (platform, before) => before === 0 ? platform.id : `${platform.id}-${before + 1}`;
const numbered = (input, found) => found.map((webhook, index) => ({ ...webhook, input, entry: index + 1 }));
const fromEnv = (env) => {
    const all = fallbackVariables.flatMap(variable => numbered(variable, webhooks(variable, env[variable] ?? '')));
    return [...new Map(all.map(source => [source.url.reveal(), source])).values()];
};
const platformOf = (source, asked) => {
    const url = new URL(source.url.reveal());
    const own = platforms.find(platform => platform.recognise(url) === 'host');
    checkHost(source, url, own !== undefined, asked.allowedHosts);
    const known = own ?? platforms.find(platform => platform.recognise(url) === 'path');
    const told = platforms.findLast(platform => platform.id === asked.platform);
    const platform = known ?? told;
    if (platform)
        return platform;
    throw new user_error/* UserError */.y('platform', `${at(source)} does not show its platform`, 'write slack or discord');
};
const checkHost = (source, url, own, allowed) => {
    const listed = allowed.includes(url.hostname) || allowed.includes(`${url.hostname}:${portOf(url)}`);
    if (!own && !listed) {
        throw new user_error/* UserError */.y(source.input, `${at(source)} points to ${url.host}, which is no webhook address of Slack's or Discord's`, 'correct it, or add the host to allowed-hosts if it is yours');
    }
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        throw new user_error/* UserError */.y(source.input, `${at(source)} is an http: URL, which would send the secret in the open`, 'write https:');
    }
};
const at = (source) => `entry ${source.entry}${source.name === undefined ? '' : ` (${source.name})`}`;
const portOf = (url) => url.port || (url.protocol === 'https:' ? '443' : '80');
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

;// CONCATENATED MODULE: ./build/src/secrets/redact.js
const SHORTEST = 8;
const SURELY_TOKEN = 20;
const ROUTES = new Set(['services', 'triggers', 'webhooks', 'workflows']);
const redact_hidden = '***';
const secretParts = (url) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return longestFirst([url, ...(parsed === undefined ? [] : partsOf(parsed))].flatMap(withDecoded));
};
const redact = (text, secrets) => longestFirst([...secrets].flatMap(redact_forms)).reduce((rest, form) => rest.replaceAll(form, redact_hidden), text);
const partsOf = (url) => {
    const segments = url.pathname.split('/').filter(segment => segment !== '');
    const tokens = segments.filter((segment, at) => isToken(segment, at === segments.length - 1));
    const values = [...url.searchParams.values()].filter(value => isToken(value, false));
    const inPath = tokens.length === 0 ? [] : [`${url.origin}${url.pathname}`, url.pathname, ...tokens];
    return [url.href, url.password, ...inPath, ...values];
};
const isToken = (part, last) => part.length >= SHORTEST &&
    !ROUTES.has(part.toLowerCase()) &&
    (last || part.length >= SURELY_TOKEN || /[0-9A-Z]/.test(part));
const redact_forms = (secret) => withDecoded(secret).flatMap(form => [form, encodeURIComponent(form), encodeURI(form), jsonInside(form)]);
const jsonInside = (text) => JSON.stringify(text).slice(1, -1);
const withDecoded = (part) => {
    try {
        return [part, decodeURIComponent(part)];
    }
    catch {
        return [part];
    }
};
const longestFirst = (parts) => [...new Set(parts)].filter(part => part.length >= SHORTEST).sort((a, b) => b.length - a.length);

;// CONCATENATED MODULE: ./build/src/platforms/mask.js



const maskWebhooks = ({ runner, env }) => {
    const raw = [runner.input('webhook'), ...fallbackVariables.map(variable => env[variable] ?? '')];
    new Set(raw.flatMap(secretLines).flatMap(secretParts)).forEach(runner.mask);
};

// EXTERNAL MODULE: ./build/src/events/common.js
var common = __nccwpck_require__(6018);
// EXTERNAL MODULE: ./build/src/events/read.js
var events_read = __nccwpck_require__(5171);
// EXTERNAL MODULE: ./build/src/events/numbered.js
var events_numbered = __nccwpck_require__(351);
;// CONCATENATED MODULE: ./build/src/events/plain.js



const ASIDE = new Set([
    'sender',
    'repository',
    'organization',
    'enterprise',
    'installation',
    'changes',
    'head_commit',
]);
const plain_plain = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const thing = thingOf(payload, context.event);
    const action = (0,events_read/* str */.gx)(payload['action'])?.replaceAll('_', ' ');
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'news',
            title: plain_titleOf(context.event.replaceAll('_', ' '), labelOf(thing), action, base.actor),
            ...(0,events_read/* known */.eO)('url', (0,events_read/* url */.OZ)(thing?.['html_url']) ?? firstLink(payload) ?? base.repo?.url),
            ...(0,events_read/* known */.eO)('body', (0,events_read/* str */.gx)(thing?.['body'])),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};
const plain_titleOf = (event, label, action, actor) => {
    const thing = [event, label].filter(part => part !== undefined).join(' ');
    if (action?.endsWith('ed') === true)
        return (0,common/* sentence */.em)(actor, `${action} ${thing}`);
    const who = actor === undefined ? undefined : `by ${actor.login}`;
    return (0,common/* capital */.Nx)([thing, action, who].filter(part => part !== undefined).join(' '));
};
const thingOf = (payload, event) => {
    const objects = Object.entries(payload).filter((entry) => plain_isBag(entry[1]) && !ASIDE.has(entry[0]));
    const named = objects.find(([key]) => key === event) ?? objects.find(([key]) => event.endsWith(`_${key}`));
    return (named ?? objects.find(([, value]) => (0,events_read/* url */.OZ)(value['html_url']) !== undefined) ?? objects[0])?.[1];
};
const labelOf = (thing) => {
    if ((0,events_read/* num */.bu)(thing?.['number']) !== undefined)
        return (0,events_numbered/* numbered */.j)(thing, '');
    return ((0,events_read/* name */.UU)(thing?.['title']) ?? (0,events_read/* name */.UU)(thing?.['name']) ?? (0,events_read/* name */.UU)(thing?.['login']) ?? (0,events_read/* name */.UU)(thing?.['tag_name']));
};
const firstLink = (payload) => Object.entries(payload)
    .filter(([key, value]) => plain_isBag(value) && !ASIDE.has(key))
    .map(([, value]) => (0,events_read/* url */.OZ)(value['html_url']))
    .find(found => found !== undefined);
const plain_isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/src/events/numbered-deed.js
var numbered_deed = __nccwpck_require__(118);
// EXTERNAL MODULE: ./build/src/events/pull-change.js
var pull_change = __nccwpck_require__(5965);
// EXTERNAL MODULE: ./build/src/events/small-facts.js
var small_facts = __nccwpck_require__(5702);
// EXTERNAL MODULE: ./build/src/events/whose.js
var whose = __nccwpck_require__(8475);
;// CONCATENATED MODULE: ./build/src/events/pull-request.js







const DEEDS = {
    synchronize: 'pushed to #',
    ready_for_review: 'marked # as ready for review',
    converted_to_draft: 'turned # into a draft',
    auto_merge_enabled: 'set # to merge when it is ready',
    auto_merge_disabled: 'stopped the automatic merge of #',
    enqueued: 'put # into the merge queue',
    dequeued: 'took # out of the merge queue',
};
const MARKS = {
    opened: 'opened',
    reopened: 'opened',
    ready_for_review: 'opened',
    closed: 'closed',
    synchronize: 'pushed',
    review_requested: 'waiting',
};
const pullRequest = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const pull = {
        ...payload.pull_request,
        ...(0,events_read/* known */.eO)('number', (0,events_read/* num */.bu)(payload.number) ?? (0,events_read/* num */.bu)(payload.pull_request?.number)),
    };
    return {
        ...base,
        runIsTheNews: payload.action === 'synchronize',
        news: newsOf(payload, pull, base),
        change: (0,pull_change/* changeOfPull */.Jp)(pull, base.repo, context),
    };
};
const newsOf = (payload, pull, who) => {
    const { action } = payload;
    const merged = action === 'closed' && pull.merged === true;
    const tells = merged || action === 'opened' || action === 'reopened';
    return {
        mark: merged ? 'merged' : ((0,events_read/* entry */.f_)(MARKS, action) ?? 'news'),
        title: (0,common/* sentence */.em)(who.actor, deedOf(payload, pull, merged, who.actor)),
        ...(0,events_read/* known */.eO)('url', (0,pull_change/* pullUrl */.XA)(pull, who.repo)),
        ...(0,events_read/* known */.eO)('body', tells ? (0,events_read/* str */.gx)(pull.body) : undefined),
        facts: (0,small_facts/* smallFacts */.r)((0,pull_change/* branches */.J0)(pull), pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined, ...size(pull), (0,small_facts/* labelled */.w)('opened by', (0,whose/* otherThan */.k)(who.actor, pull.user))),
    };
};
const deedOf = (payload, pull, merged, actor) => {
    const thing = (0,pull_change/* pullName */.N4)(pull);
    if (merged)
        return `merged ${thing}`;
    return (0,events_read/* entry */.f_)(DEEDS, payload.action)?.replace('#', () => thing) ?? (0,numbered_deed/* numberedDeed */.Z)(payload, thing, actor);
};
const size = (pull) => {
    const [added, removed, files] = [(0,events_read/* num */.bu)(pull.additions), (0,events_read/* num */.bu)(pull.deletions), (0,events_read/* num */.bu)(pull.changed_files)];
    const commits = (0,events_read/* num */.bu)(pull.commits);
    const isKnown = added !== undefined && removed !== undefined && files !== undefined;
    return [
        isKnown ? (0,tree/* text */.Qq)(`+${added} −${removed} in ${(0,common/* count */.U9)(files, 'file')}`) : undefined,
        commits === undefined ? undefined : (0,tree/* text */.Qq)((0,common/* count */.U9)(commits, 'commit')),
    ];
};

// EXTERNAL MODULE: ./build/src/events/ref.js
var events_ref = __nccwpck_require__(9134);
;// CONCATENATED MODULE: ./build/src/events/push.js




const LISTED = 5;
const push = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const pushed = {
        payload,
        actor: base.actor,
        repo: base.repo,
        ref: (0,events_ref/* refOf */.H8)((0,events_read/* str */.gx)(payload.ref) ?? context.ref),
    };
    return {
        ...base,
        runIsTheNews: true,
        get news() {
            return push_newsOf(pushed);
        },
        change: payload.deleted === true
            ? deletion(pushed)
            : changeOfPush(pushed, (0,common/* changeOf */.C2)(base.repo, context), context.sha),
    };
};
const push_newsOf = (pushed) => {
    if (pushed.payload.deleted === true)
        return refNews(pushed, 'deleted');
    const nothingNew = (0,events_read/* list */.p_)(pushed.payload.commits).length === 0;
    return pushed.payload.created === true && nothingNew ? refNews(pushed, 'created') : commitsNews(pushed);
};
const refNews = ({ payload, actor, repo, ref }, verb) => {
    const gone = verb === 'deleted';
    const head = gone ? undefined : (0,common/* commitLine */.w_)(repo?.url, undefined, payload.head_commit);
    return {
        mark: gone ? 'deleted' : markOf(ref),
        title: (0,common/* sentence */.em)(actor, `${verb} ${kindOf(ref)}`),
        ...(0,events_read/* known */.eO)('url', gone ? repo?.url : ((0,events_read/* url */.OZ)(payload.compare) ?? repo?.url)),
        where: ref ? (0,events_ref/* refLink */.Wv)(gone ? undefined : repo?.url, ref).slice(-1) : [],
        lines: head ? [head] : [],
    };
};
const commitsNews = ({ payload, actor, repo, ref }) => {
    const commits = (0,events_read/* list */.p_)(payload.commits);
    const verb = payload.forced === true ? 'force-pushed' : 'pushed';
    const head = (0,common/* commitLine */.w_)(repo?.url, undefined, payload.head_commit);
    return {
        mark: markOf(ref),
        title: (0,common/* sentence */.em)(actor, commits.length > 0 ? `${verb} ${(0,common/* count */.U9)(commits.length, 'commit')}` : verb),
        ...(0,events_read/* known */.eO)('url', (0,events_read/* url */.OZ)(payload.compare) ?? (0,events_read/* url */.OZ)(payload.head_commit?.url) ?? repo?.url),
        where: ref ? [(0,tree/* text */.Qq)('to '), ...(0,events_ref/* refLink */.Wv)(repo?.url, ref)] : [],
        lines: commits.length > 0 ? commitLines(repo, commits, (0,events_read/* url */.OZ)(payload.compare)) : head ? [head] : [],
        facts: payload.created === true ? [[(0,tree/* text */.Qq)(`new ${kindOf(ref)}`)]] : [],
    };
};
const commitLines = (repo, commits, compare) => {
    const shown = commits.slice(0, LISTED).flatMap(commit => {
        const line = (0,common/* commitLine */.w_)(repo?.url, undefined, commit);
        return line ? [line] : [];
    });
    const left = commits.length - LISTED;
    return left > 0 ? [...shown, [(0,tree/* link */.nf)(`and ${left} more`, compare)]] : shown;
};
const deletion = ({ ref }) => ({
    ...(0,events_read/* known */.eO)('on', ref && (0,events_ref/* refLabel */.E3)(ref)),
    lines: [],
    facts: [[(0,tree/* text */.Qq)(`${kindOf(ref)} deleted`)]],
});
const changeOfPush = ({ payload, repo, ref }, fallback, sha) => {
    const line = (0,common/* commitLine */.w_)(repo?.url, (0,events_read/* str */.gx)(payload.head_commit?.id) ?? sha, payload.head_commit);
    return {
        ...(0,events_read/* known */.eO)('on', ref ? (0,events_ref/* refLink */.Wv)(repo?.url, ref) : fallback.on),
        lines: line ? [line] : [],
        facts: howPushed(payload, ref),
        ...(0,events_read/* known */.eO)('author', (0,common/* authorOf */.rM)(payload.head_commit)),
    };
};
const howPushed = (payload, ref) => {
    const total = (0,events_read/* list */.p_)(payload.commits).length;
    const created = payload.created === true;
    const compare = created ? undefined : (0,events_read/* url */.OZ)(payload.compare);
    return [
        ...(payload.forced === true ? [[(0,tree/* link */.nf)('force-pushed', compare)]] : []),
        ...(created ? [[(0,tree/* text */.Qq)(`new ${kindOf(ref)}`)]] : []),
        ...(total > 1 ? [[(0,tree/* link */.nf)((0,common/* count */.U9)(total, 'commit'), compare)]] : []),
    ];
};
const kindOf = (ref) => (ref?.kind === 'tag' ? 'tag' : 'branch');
const markOf = (ref) => (ref?.kind === 'tag' ? 'tagged' : 'pushed');

// EXTERNAL MODULE: ./build/src/events/reader.js
var reader = __nccwpck_require__(3560);
// EXTERNAL MODULE: ./build/src/events/started.js
var started = __nccwpck_require__(9710);
;// CONCATENATED MODULE: ./build/src/events/schedule.js




const schedule = ({ payload, context }) => {
    const repo = (0,common/* repoOf */.A5)(payload, context);
    const cron = (0,events_read/* name */.UU)(payload.schedule);
    const change = (0,common/* changeOf */.C2)(repo, context);
    return (0,started/* started */.A)((0,events_read/* known */.eO)('repo', repo), context, {
        mark: 'schedule',
        title: `${(0,events_read/* name */.UU)(context.workflow) ?? 'A workflow'} ran on schedule`,
        change: { ...change, facts: [[(0,tree/* text */.Qq)(cron === undefined ? 'scheduled' : `scheduled (${cron})`)]] },
    });
};

;// CONCATENATED MODULE: ./build/src/events/workflow-dispatch.js



const workflowDispatch = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: (0,common/* sentence */.em)(base.actor, `started ${(0,events_read/* name */.UU)(context.workflow) ?? 'a workflow'}`),
        change: (0,common/* changeOf */.C2)(base.repo, context),
        fields: (0,common/* inputFields */.yD)(payload.inputs),
    });
};

;// CONCATENATED MODULE: ./build/src/events/index.js






const readers = new Map([
    ['pull_request', (0,reader/* reader */.w)(pullRequest)],
    ['pull_request_target', (0,reader/* reader */.w)(pullRequest)],
    ['push', (0,reader/* reader */.w)(push)],
    ['schedule', (0,reader/* reader */.w)(schedule)],
    ['workflow_dispatch', (0,reader/* reader */.w)(workflowDispatch)],
]);
const readerOf = async (event) => {
    const found = readers.get(event) ?? (await __nccwpck_require__.e(/* import() */ 649).then(__nccwpck_require__.bind(__nccwpck_require__, 2649))).others.get(event);
    return found ?? plain_plain;
};
const subjectOf = async (payload, context) => (await readerOf(context.event))({ payload, context });

;// CONCATENATED MODULE: ./build/src/facts/about.js
const aboutOf = (inputs, subject, status) => {
    if (subject.run)
        return 'run';
    if (inputs.about !== 'auto')
        return inputs.about;
    if (inputs.needs || inputs.steps || subject.runIsTheNews)
        return 'run';
    const eventSaysSo = subject.status === status && (inputs.job.status ?? 'success') === 'success';
    return status === 'success' || eventSaysSo ? 'event' : 'run';
};

;// CONCATENATED MODULE: ./build/src/facts/run.js

const runOf = (subject, context) => subject.run ?? {
    ...(0,events_read/* known */.eO)('workflow', (0,events_read/* name */.UU)(context.workflow)),
    ...(0,events_read/* known */.eO)('url', runUrl(context)),
    ...(0,events_read/* known */.eO)('number', context.runNumber),
    attempt: context.attempt,
    ...(0,events_read/* known */.eO)('actor', starterOf(subject, context)),
};
const starterOf = (subject, context) => {
    const ofContext = (0,events_read/* name */.UU)(context.actor);
    const ofEvent = subject.actor?.login;
    return context.attempt > 1 ? (ofContext ?? ofEvent) : ofEvent;
};
const runUrl = ({ serverUrl, repository, runId, attempt }) => {
    if (repository === undefined || runId === undefined)
        return undefined;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return attempt > 1 ? `${url}/attempts/${attempt}` : url;
};
const jobOf = (subject, inputs, context) => {
    const label = (0,events_read/* name */.UU)(context.job);
    if (subject.run || inputs.needs || label === undefined)
        return undefined;
    const { serverUrl, repository, runId } = context;
    const id = inputs.job.checkRunId;
    const url = id && repository && runId && `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`;
    return {
        name: label,
        ...(0,events_read/* known */.eO)('url', url || undefined),
        matrix: inputs.matrix.flatMap(value => (0,events_read/* name */.UU)(value) ?? []),
    };
};

;// CONCATENATED MODULE: ./build/src/facts/status.js
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'];
const worst = (statuses) => WORST_FIRST.find(status => statuses.includes(status));
const isRed = (status) => status === 'failure' || status === 'cancelled';
const statusOf = (inputs, ofEvent) => {
    if (inputs.status)
        return inputs.status;
    const job = inputs.job.status;
    const told = worst(resultsOf(inputs.needs)) ?? ofEvent;
    if (told === undefined)
        return job ?? 'success';
    return isRed(job) ? (worst([told, job]) ?? told) : told;
};
const resultsOf = (jobs) => (jobs ?? []).map(job => job.result);

;// CONCATENATED MODULE: ./build/src/facts/collect.js





const collectFacts = async (inputs, file, context) => {
    const subject = await subjectOf(file.payload, context);
    const status = statusOf(inputs, subject.status);
    return {
        status,
        told: inputs.status ?? (subject.run ? subject.status : undefined) ?? status,
        about: file.readable ? aboutOf(inputs, subject, status) : 'run',
        subject,
        run: runOf(subject, context),
        ...(0,events_read/* known */.eO)('job', jobOf(subject, inputs, context)),
        jobs: named(inputs.needs ?? []),
        failedSteps: named(inputs.steps ?? []).flatMap(step => (step.result === 'failure' ? step.name : [])),
    };
};
const named = (ended) => ended.flatMap(one => {
    const label = (0,events_read/* name */.UU)(one.name);
    return label === undefined ? [] : [{ ...one, name: label }];
});

;// CONCATENATED MODULE: ./build/src/facts/when.js
const isDue = (when, status) => when.some(word => word === 'always' || word === status);

;// CONCATENATED MODULE: ./build/src/text/markdown.js
const markdown = async (source, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(685)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4685))).readMarkdown(source, context);

// EXTERNAL MODULE: ./build/src/events/conclusion.js
var conclusion = __nccwpck_require__(5364);
;// CONCATENATED MODULE: ./build/src/message/marks.js

const LOOKS = {
    failed: { symbol: '❌', color: COLORS.failure },
    passed: { symbol: '✅', color: COLORS.success },
    cancelled: { symbol: '🚫', color: COLORS.cancelled },
    skipped: { symbol: '⏭️', color: COLORS.neutral },
    waiting: { symbol: '⏳', color: COLORS.warning },
    release: { symbol: '📦', color: COLORS.news },
    deployed: { symbol: '🚀', color: COLORS.success },
    pushed: { symbol: '📤', color: COLORS.news },
    tagged: { symbol: '🏷️', color: COLORS.news },
    deleted: { symbol: '🗑️', color: COLORS.neutral },
    opened: { symbol: '🆕', color: COLORS.news },
    closed: { symbol: '☑️', color: COLORS.neutral },
    merged: { symbol: '🔀', color: COLORS.merged },
    issue: { symbol: '📝', color: COLORS.news },
    comment: { symbol: '💬', color: COLORS.news },
    schedule: { symbol: '⏰', color: COLORS.neutral },
    started: { symbol: '▶️', color: COLORS.news },
    approved: { symbol: '👍', color: COLORS.success },
    rejected: { symbol: '✋', color: COLORS.warning },
    warning: { symbol: '⚠️', color: COLORS.warning },
    security: { symbol: '🛡️', color: COLORS.warning },
    star: { symbol: '⭐', color: COLORS.news },
    fork: { symbol: '🍴', color: COLORS.news },
    package: { symbol: '📦', color: COLORS.news },
    wiki: { symbol: '📖', color: COLORS.news },
    sponsor: { symbol: '💖', color: COLORS.news },
    people: { symbol: '👥', color: COLORS.news },
    settings: { symbol: '⚙️', color: COLORS.neutral },
    milestone: { symbol: '🏁', color: COLORS.news },
    project: { symbol: '🗂️', color: COLORS.news },
    news: { symbol: '🔔', color: COLORS.news },
};

;// CONCATENATED MODULE: ./build/src/message/news.js





const newsMessage = async (facts, serverUrl) => {
    const { news, repo, fields } = facts.subject;
    return {
        ...LOOKS[news.mark],
        title: news.title,
        ...(0,events_read/* known */.eO)('url', news.url),
        where: news.where ?? [],
        body: news.body === undefined ? [] : await bodyOf(news.body, repo?.url, serverUrl),
        change: news.lines ?? [],
        fields: news.fields ?? fields ?? [],
        facts: [...(news.facts ?? []), ...trouble(facts)],
        ...(0,events_read/* known */.eO)('more', news.url),
    };
};
const bodyOf = (source, repoUrl, serverUrl) => markdown(source, { ...(0,events_read/* known */.eO)('repoUrl', repoUrl), serverUrl });
const trouble = ({ status, run, subject }) => status === 'success' || status === subject.status
    ? []
    : subject.run
        ? [[(0,tree/* text */.Qq)(`the job that reports this ${(0,conclusion/* verbOf */.r)(status).past}`)]]
        : [[(0,tree/* link */.nf)(`${run.workflow ?? 'the workflow'} ${(0,conclusion/* verbOf */.r)(status).past}`, run.url)]];

;// CONCATENATED MODULE: ./build/src/message/run.js






const run_NAMED = 6;
const runMessage = (facts) => {
    const { run, subject } = facts;
    const verb = (0,conclusion/* verbOf */.r)(facts.told);
    const { on, lines } = subject.change;
    return {
        ...LOOKS[verb.mark],
        title: `${(0,events_read/* brief */.dh)(run_titleOf(facts))} ${verb.past}`,
        ...(0,events_read/* known */.eO)('url', facts.job?.url ?? run.url),
        where: on ? [(0,tree/* text */.Qq)('on '), ...on] : [],
        body: failures(facts),
        change: lines,
        fields: subject.fields ?? [],
        facts: factsOf(facts),
        ...(0,events_read/* known */.eO)('more', run.url),
    };
};
const run_titleOf = ({ run, job }) => {
    const workflow = run.workflow ?? 'The workflow';
    if (!job)
        return workflow;
    const leg = job.matrix.length > 0 ? ` (${job.matrix.join(', ')})` : '';
    return `${workflow} › ${job.name}${leg}`;
};
const failures = (facts) => {
    const steps = facts.failedSteps;
    const lines = [...(steps.length > 0 ? [failedSteps(steps)] : []), ...failedJobs(facts)];
    return lines.length > 0 ? [{ kind: 'paragraph', of: lines.flatMap(broken) }] : [];
};
const broken = (line, index) => index === 0 ? line : [{ kind: 'break' }, ...line];
const failedSteps = (steps) => {
    const names = steps
        .slice(0, run_NAMED)
        .flatMap((step, index) => [...(index > 0 ? [(0,tree/* text */.Qq)(', ')] : []), (0,tree/* strong */.ko)((0,tree/* text */.Qq)(step))]);
    const rest = steps.length > run_NAMED ? [(0,tree/* text */.Qq)(` and ${steps.length - run_NAMED} more`)] : [];
    return [(0,tree/* text */.Qq)(steps.length === 1 ? 'Step ' : 'Steps '), ...names, ...rest, (0,tree/* text */.Qq)(' failed')];
};
const failedJobs = ({ jobs, run }) => {
    const wrong = [...having(jobs, 'failure'), ...having(jobs, 'cancelled')];
    const lines = wrong
        .slice(0, run_NAMED)
        .map(job => [(0,tree/* strong */.ko)((0,tree/* text */.Qq)(job.name)), (0,tree/* text */.Qq)(` ${(0,conclusion/* verbOf */.r)(job.result).past}`)]);
    const left = wrong.length - run_NAMED;
    return left > 0 ? [...lines, [(0,tree/* link */.nf)(`and ${left} more`, run.url)]] : lines;
};
const having = (jobs, result) => jobs.filter(job => job.result === result);
const factsOf = (facts) => {
    const { run, subject } = facts;
    const number = run.number === undefined ? undefined : `run #${run.number}`;
    const attempt = run.attempt > 1 ? `attempt ${run.attempt}` : undefined;
    const which = [number, attempt].filter(part => part !== undefined).join(', ');
    const starter = run_starterOf(facts);
    return [
        ...tally(facts.jobs),
        ...subject.change.facts,
        ...(run.durationMs === undefined ? [] : [[(0,tree/* text */.Qq)((0,duration/* duration */.p)(run.durationMs))]]),
        ...(which === '' ? [] : [[(0,tree/* link */.nf)(which, run.attempt > 1 ? run.url : undefined)]]),
        ...(starter === undefined ? [] : [[(0,tree/* text */.Qq)(starter)]]),
        ...(facts.told === facts.status
            ? []
            : [[(0,tree/* text */.Qq)(`the job that reports this ${(0,conclusion/* verbOf */.r)(facts.status).past}`)]]),
    ];
};
const run_starterOf = ({ run, subject }) => {
    if (run.actor === undefined)
        return undefined;
    if (run.attempt > 1)
        return `re-run by ${run.actor}`;
    return run.actor === subject.change.author ? undefined : `started by ${run.actor}`;
};
const tally = (jobs) => {
    if (jobs.length === 0)
        return [];
    const failed = having(jobs, 'failure').length;
    const others = ['cancelled', 'skipped']
        .map(result => ({ result, n: having(jobs, result).length }))
        .filter(({ n }) => n > 0)
        .map(({ result, n }) => `${n} ${result}`);
    const passed = having(jobs, 'success').length;
    const first = failed > 0
        ? `${failed} of ${(0,common/* count */.U9)(jobs.length, 'job')} failed`
        : passed > 0
            ? `${(0,common/* count */.U9)(passed, 'job')} passed`
            : undefined;
    return [[(0,tree/* text */.Qq)([first, ...others].filter(part => part !== undefined).join(', '))]];
};

;// CONCATENATED MODULE: ./build/src/message/build.js






const buildMessage = async (facts, inputs, serverUrl) => {
    const draft = tellsOfRun(facts, inputs) ? runMessage(facts) : await newsMessage(facts, serverUrl);
    const repo = facts.subject.repo && {
        label: facts.subject.repo.name,
        url: facts.subject.repo.url,
    };
    const context = { ...(0,events_read/* known */.eO)('repoUrl', repo?.url), serverUrl };
    const read = (source) => markdown(source, context);
    return {
        ...headline(draft, inputs.title),
        ...(0,events_read/* known */.eO)('url', draft.url),
        ...(0,events_read/* known */.eO)('repo', repo),
        color: inputs.color ?? draft.color,
        body: inputs.text === undefined ? draft.body : await read(inputs.text),
        change: inputs.noFields ? [] : draft.change,
        fields: inputs.noFields ? [] : [...literal(draft.fields), ...(await build_written(inputs.fields, read))],
        facts: inputs.footer === undefined ? draft.facts : [[(0,tree/* text */.Qq)((0,clean/* oneLine */.TN)(inputs.footer))]],
        ...(0,events_read/* known */.eO)('image', inputs.image),
        ...(0,events_read/* known */.eO)('thumbnail', inputs.thumbnail),
        buttons: inputs.buttons,
        ...(0,events_read/* known */.eO)('more', draft.more),
    };
};
const tellsOfRun = ({ about, subject }, inputs) => about === 'run' &&
    (subject.run === undefined || subject.status !== undefined || inputs.status !== undefined);
const headline = (draft, title) => title === undefined
    ? { symbol: draft.symbol, title: draft.title, where: draft.where, repoInHeadline: true }
    : { symbol: '', title: (0,clean/* oneLine */.TN)(title), where: [], repoInHeadline: false };
const literal = (fields) => fields.map(field => ({ name: field.name, value: [(0,tree/* text */.Qq)(field.value)] }));
const build_written = (fields, read) => Promise.all(fields.map(async (field) => ({
    name: (0,clean/* oneLine */.TN)(field.name),
    value: inlinesOf(await read(field.value), field.value),
})));
const inlinesOf = (blocks, source) => {
    const [first, ...rest] = blocks;
    return first?.kind === 'paragraph' && rest.length === 0 ? first.of : [(0,tree/* text */.Qq)(source)];
};

;// CONCATENATED MODULE: ./build/src/actions/prepare.js




const prepare = async (inputs, file, context, destinations) => {
    const facts = await collectFacts(inputs, file, context);
    if (!isDue(inputs.when, facts.status)) {
        const reason = `Nothing posted: the status is ${facts.status}, and when is ${inputs.when.join(', ')}`;
        return { kind: 'not-due', reason };
    }
    const message = await buildMessage(facts, inputs, context.serverUrl);
    const posts = await Promise.all(destinations.map(async (destination) => ({
        destination,
        payloads: await destination.platform.render(message, inputs.envelope),
    })));
    return { kind: 'posts', posts };
};
const prepareSafely = async (inputs, file, context, destinations, warn) => {
    try {
        return await prepare(inputs, file, context, destinations);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        warn(`The message could not be built in full, so a short one goes out; please report this: ${String(error)}`);
        const { text: _text, footer: _footer, image: _image, thumbnail: _thumbnail, ...rest } = inputs;
        const plainInputs = { ...rest, fields: [], buttons: [] };
        return prepare(plainInputs, { readable: true, payload: {} }, context, destinations);
    }
};

;// CONCATENATED MODULE: ./build/src/actions/notify.js











const notify = async (edges) => {
    try {
        writeOutputs(await run(edges), edges.runner);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        writeOutputs(nothingSent('failed', error.message), edges.runner);
        edges.runner.fail(error.message);
    }
};
const run = async (edges) => {
    const { runner, env, clock } = edges;
    maskWebhooks(edges);
    const inputs = await parseInputs(runner.input);
    const destinations = destinationsOf(inputs, env);
    if (destinations.length === 0)
        return skipped(edges, NO_WEBHOOK);
    const context = contextOf(env);
    const file = await readEventFile(env, edges.files);
    if (!file.readable)
        runner.notice(file.note);
    const prepared = await prepareSafely(inputs, file, context, destinations, runner.warning);
    if (prepared.kind === 'not-due')
        return skipped(edges, prepared.reason);
    remark(prepared.posts, runner);
    if (inputs.dryRun)
        return showPosts(prepared.posts, runner);
    const receipts = await deliverAll(prepared.posts, inputs, { ...edges, log: runner.info });
    complain(receipts, inputs.onError === 'fail' ? runner.fail : runner.warning);
    return toOutputs(receipts, context, clock.now());
};
const NO_WEBHOOK = 'Nothing posted: there is no webhook. Runs for pull requests of forks and of Dependabot get no secrets; ' +
    `elsewhere set the input webhook, or one of ${fallbackVariables.join(', ')}`;
const skipped = ({ runner }, reason) => {
    runner.notice(reason);
    return nothingSent('skipped', reason);
};

;// CONCATENATED MODULE: ./build/src/edges/clock.js
const sleep = (ms, signal) => new Promise(resolve => {
    if (signal.aborted)
        return resolve();
    const wake = () => {
        clearTimeout(running);
        signal.removeEventListener('abort', wake);
        resolve();
    };
    const running = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
});
const clock = {
    now: () => Date.now(),
    sleep,
    timeout: ms => AbortSignal.timeout(Math.ceil(ms)),
};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: ./build/src/edges/files.js

const files = {
    read: async (path) => (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'),
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./build/src/edges/http-result.js
var http_result = __nccwpck_require__(7642);
;// CONCATENATED MODULE: ./build/src/edges/proxy-env.js

const proxyFor = (url, env) => {
    const value = eitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
    return value === undefined || value.includes('://') ? value : `http://${value}`;
};
const noProxyOf = (env) => eitherCase(env, 'no_proxy') ?? '';
const proxySecrets = (env) => ['http:', 'https:'].flatMap(protocol => {
    const value = proxyFor({ protocol }, env) ?? '';
    const proxy = URL.canParse(value) ? new URL(value) : undefined;
    if (proxy === undefined || proxy.password === '')
        return [];
    return [...secretParts(proxy.href), `${proxy.username}:${proxy.password}`];
});
const eitherCase = (env, name) => [env[name], env[name.toUpperCase()]]
    .map(value => value?.trim())
    .find(value => value !== undefined && value !== '');

;// CONCATENATED MODULE: ./build/src/edges/http.js



const createHttp = (env) => async (request, signal) => {
    try {
        const url = new URL(request.url.reveal());
        const complete = { ...request, headers: headersOf(request) };
        const proxy = proxyFor(url, env);
        if (proxy === undefined)
            return await direct(url, complete, signal);
        const { throughProxy } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7376));
        return await throughProxy({ proxy, except: noProxyOf(env) }, url, complete, signal);
    }
    catch (error) {
        return (0,http_result/* broken */.m)(error, false, signal);
    }
};
const headersOf = ({ headers, body }) => ({
    ...headers,
    'accept-encoding': 'identity',
    'content-length': String(Buffer.byteLength(body)),
});
const direct = (url, request, signal) => new Promise(resolve => {
    if (signal.aborted)
        return resolve((0,http_result/* broken */.m)(undefined, false, signal));
    let sent = false;
    const { method, headers } = request;
    const outgoing = clientFor(url)(url, { method, headers, agent: false });
    signal.addEventListener('abort', () => outgoing.destroy());
    outgoing.on('socket', socket => {
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (sent = true));
    });
    outgoing.on('response', incoming => {
        resolve((0,http_result/* answer */.Z)(incoming.statusCode ?? 0, incoming.headers, incoming));
    });
    outgoing.on('error', error => resolve((0,http_result/* broken */.m)(error, sent, signal)));
    outgoing.on('close', () => resolve((0,http_result/* broken */.m)(undefined, sent, signal)));
    outgoing.end(request.body);
});
const clientFor = (url) => url.protocol === 'https:' ? process.getBuiltinModule('node:https').request : external_node_http_.request;

;// CONCATENATED MODULE: ./build/src/edges/interrupted.js
const END_SIGNALS = ['SIGINT', 'SIGTERM'];
const onInterrupt = () => {
    const controller = new AbortController();
    for (const signal of END_SIGNALS)
        process.on(signal, () => controller.abort());
    return controller.signal;
};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./src/edges/core.js
// The one module of @actions/core that the action needs. Its index would load an HTTP client as well (tens of
// milliseconds), and its `exports` forbid subpaths: hence a relative path, in a file that no compiler moves. `#core` in
// package.json leads here from the sources, from build/ and from the tests alike.


;// CONCATENATED MODULE: ./build/src/edges/output-file.js


const outputBlock = (name, value) => {
    let end = 'END_OF_OUTPUT';
    while (value.includes(end))
        end += '_';
    return [`${name}<<${end}`, value, end, ''].join(external_node_os_namespaceObject.EOL);
};
const appendOutput = (path, name, value) => (0,external_node_fs_namespaceObject.appendFileSync)(path, outputBlock(name, value));

;// CONCATENATED MODULE: ./build/src/edges/safe-line.js
const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;
const safeLine = (text) => (HARMLESS.test(text) ? text : withoutCommands(text));
const withoutCommands = (text) => text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/^((?:\s|\p{DI})*:)(?=\p{DI}*:)/u, '$1 ')
    .replace(/#\p{DI}*#\p{DI}*\[/gu, '## [');

;// CONCATENATED MODULE: ./build/src/edges/runner.js





const createRunner = (env) => {
    const secrets = new Set();
    const shown = (text) => safeLine(redact(text, secrets));
    const annotate = (command, line) => issueCommand(command, {}, shown(line));
    return {
        input: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
        mask: value => {
            for (const secret of maskable(value)) {
                secrets.add(secret);
                issueCommand('add-mask', {}, secret);
            }
        },
        debug: line => annotate('debug', line),
        info: line => void process.stdout.write(`${shown(line)}${external_node_os_namespaceObject.EOL}`),
        notice: line => annotate('notice', line),
        warning: line => annotate('warning', line),
        error: line => annotate('error', line),
        output: (name, value) => {
            const path = env['GITHUB_OUTPUT'] ?? '';
            if (path !== '')
                appendOutput(path, name, redact(value, secrets));
        },
        fail: line => {
            annotate('error', line);
            process.exitCode = 1;
        },
    };
};
const maskable = (value) => new Set([value, ...value.split(/\r\n|\r|\n/)].filter(part => part.trim() !== ''));

;// CONCATENATED MODULE: ./build/src/edges/index.js






const realEdges = () => {
    const { env } = process;
    const runner = createRunner(env);
    proxySecrets(env).forEach(runner.mask);
    return {
        env,
        runner,
        http: createHttp(env),
        clock: clock,
        random: Math.random,
        files: files,
        interrupted: onInterrupt(),
    };
};

;// CONCATENATED MODULE: ./build/src/notify.js


const edges = realEdges();
notify(edges).catch((error) => {
    edges.runner.fail(`Hookline broke: ${error instanceof Error ? error.message : String(error)}`);
});


/***/ }),

/***/ 4506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ spanText),
/* harmony export */   JK: () => (/* binding */ escapeEntities),
/* harmony export */   N8: () => (/* binding */ fenceText),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   jb: () => (/* binding */ unmentioned)
/* harmony export */ });
const JOINER = '\u2060';
const isWord = (character) => /[\p{L}\p{N}]/u.test(character);
const SPACE = /\s/;
const MARKS = /[*_~`＊＿｀]+/g;
const escapeEntities = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unmentioned = (value) => value.replace(/<(?=!(?:channel|here|everyone|subteam)|@[UW]|#C)/g, `<${JOINER}`);
const guard = (run) => JOINER + run.replace(/./g, `$&${JOINER}`);
const acts = (run, before, after) => {
    if (before === undefined || after === undefined)
        return true;
    if (isWord(before) && isWord(after))
        return false;
    return !(SPACE.test(before) && SPACE.test(after) && run.length < 3 && !/[`｀]/.test(run));
};
const literal = (value) => escapeEntities(value.replace(MARKS, (run, at) => acts(run, value[at - 1], value[at + run.length]) ? guard(run) : run)).replace(/^(\s*)(&gt;|＞)/, `$1${JOINER}$2`);
const spanText = (code) => /[`｀]/.test(code) || code.trim() === '' ? undefined : escapeEntities(code);
const fenceText = (code) => escapeEntities(code.replace(/`{3,}/g, run => run.replaceAll('`', `\`${JOINER}`)));


/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Js: () => (/* binding */ closeIsolates),
  Jo: () => (/* binding */ fragment),
  az: () => (/* binding */ isolate),
  hw: () => (/* binding */ manyLines),
  TN: () => (/* binding */ oneLine),
  pr: () => (/* binding */ openIsolates)
});

;// CONCATENATED MODULE: ./build/src/text/unseen.js
const patterns = () => {
    const TERMINAL = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
    const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;
    const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
    const SHAPED = String.raw `(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
    const JOINERS = new RegExp(String.raw `((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`, 'gu');
    const VARIANTS = /((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
    const TOWERS = /(\p{M}{6})\p{M}+/gu;
    return [
        [TERMINAL, ''],
        [UNSEEN, ''],
        [TAGS, '$1'],
        [JOINERS, '$1'],
        [VARIANTS, '$1'],
        [TOWERS, '$1'],
    ];
};
let known;
const ISOLATES = /[\u2068\u2069]/g;
const withoutLoneIsolates = (value) => isBalanced(value) ? value : value.replace(ISOLATES, '');
const isBalanced = (value) => {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES)) {
        open += mark === '\u2069' ? -1 : 1;
        if (open < 0)
            return false;
    }
    return open === 0;
};
const withoutHidden = (value) => {
    known ??= patterns();
    const cleaned = known.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), value.toWellFormed());
    return withoutLoneIsolates(cleaned);
};

;// CONCATENATED MODULE: ./build/src/text/clean.js

const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const clean_ISOLATES = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const HARMLESS = /^(?:[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]|[\ud83c-\ud83e][\udc00-\udfff])*$/;
const ASCII = /^[\t\n\r\x20-\x7e]*$/;
const withoutUnseen = (value) => ASCII.test(value) || HARMLESS.test(value) ? value : withoutHidden(value);
const fragment = (value) => withoutUnseen(value).replace(/[\s\x85]+/g, ' ');
const oneLine = (value) => fragment(value).trim();
const manyLines = (value) => withoutUnseen(value).replace(LINE_BREAKS, '\n');
const isolate = (value) => !ASCII.test(value) && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
const openIsolates = (value) => {
    let open = 0;
    for (const [mark] of value.matchAll(clean_ISOLATES))
        open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
    return open;
};
const closeIsolates = (value) => value + '\u2069'.repeat(openIsolates(value));


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cutInlines)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(357);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2419);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8089);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9905);




const cutNode = (node, units) => {
    if (units === 0 || node.kind === 'break' || node.kind === 'time')
        return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$)];
    switch (node.kind) {
        case 'text':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .closeIsolates */ .Js)(node.text.slice(0, units) + _graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$))];
        case 'code':
            return [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .closeIsolates */ .Js)(node.text.slice(0, units))), (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$)];
        default:
            return [{ ...node, of: keep(node.of, units) }];
    }
};
const keep = (nodes, units) => {
    const kept = [];
    let left = units;
    for (const node of nodes) {
        const { length } = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)([node]);
        if (length > left)
            return [...kept, ...cutNode(node, left)];
        kept.push(node);
        left -= length;
    }
    return [...kept, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .MARK */ .M$)];
};
const cutInlines = (nodes, max) => {
    const value = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(nodes);
    if (value.length <= max)
        return nodes;
    return max <= 0 ? [] : keep(nodes, (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .keptLength */ .xY)(value, max));
};


/***/ }),

/***/ 605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ cutBlocks)
/* harmony export */ });
/* harmony import */ var _cut_inlines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9758);
/* harmony import */ var _fitting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3810);
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2419);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8089);






const cutSentence = (block, room, size) => {
    const cut = (max) => ({ ...block, of: (0,_cut_inlines_js__WEBPACK_IMPORTED_MODULE_0__/* .cutInlines */ .h)(block.of, max) });
    const most = Math.min(room, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(block.of).length - 1);
    const max = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .n)(most, units => size([cut(units)]) <= room);
    return max > 1 ? cut(max) : undefined;
};
const cutPre = (block, room, size) => {
    const lines = block.text.slice(0, room + 1).split('\n');
    const after = (count) => ({ ...block, text: [...lines.slice(0, count), _graphemes_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK */ .M$].join('\n') });
    const count = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .n)(lines.length - 1, lines => size([after(lines)]) <= room);
    if (count > 0)
        return after(count);
    const inside = (max) => ({ ...block, text: (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_3__/* .cutText */ .IN)(`${lines[0] ?? ''}${_graphemes_js__WEBPACK_IMPORTED_MODULE_3__/* .MARK */ .M$}`, max) });
    const max = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .largest */ .n)(Math.min(room, lines[0]?.length ?? 0), units => size([inside(units)]) <= room);
    return max > 1 ? inside(max) : undefined;
};
const cutList = (block, room, size, sentences) => {
    const { items } = block;
    const first = (count) => ({ ...block, items: items.slice(0, count) });
    const count = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(items.map(item => item.of), room, some => size([first(some)]));
    const next = items[count];
    if (next === undefined)
        return block;
    const withPart = (of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    });
    const part = keepBlocks(next.of, room, of => size([withPart(of)]), count > 0 ? 'none' : sentences);
    if (part.length > 0)
        return withPart(part);
    return count > 0 ? first(count) : undefined;
};
const cutQuote = (block, room, size, sentences) => {
    const of = keepBlocks(block.of, room, inner => size([{ ...block, of: inner }]), sentences);
    return of.length > 0 ? { ...block, of } : undefined;
};
const cutBlock = (block, room, size, sentences) => {
    const inner = sentences === 'any' ? 'first' : sentences;
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return sentences === 'none' ? undefined : cutSentence(block, room, size);
        case 'pre':
            return sentences === 'none' ? undefined : cutPre(block, room, size);
        case 'list':
            return cutList(block, room, size, inner);
        case 'quote':
            return cutQuote(block, room, size, inner);
        case 'rule':
            return undefined;
    }
};
const isTitle = (block) => block.kind === 'heading' || block.kind === 'rule';
const keepBlocks = (blocks, room, size, sentences) => {
    const count = (0,_fitting_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._)(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const kept = blocks.slice(0, count);
    const next = blocks[count];
    if (next === undefined)
        return blocks;
    const allowed = sentences === 'first' && count > 0 ? 'none' : sentences;
    const part = cutBlock(next, room, more => size([...kept, ...more]), allowed);
    if (part !== undefined && (!isTitle(part) || count === blocks.length - 1))
        return [...kept, part];
    return kept.slice(0, kept.findLastIndex(block => !isTitle(block)) + 1);
};
const cutBlocks = (blocks, room, size) => {
    const kept = keepBlocks(blocks, room, size, 'any');
    return { blocks: kept, cut: kept !== blocks };
};


/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
const UNITS = [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
const duration = (ms) => {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 1_000)
        return `${whole}ms`;
    const seconds = Math.round(whole / 100) / 10;
    return seconds < 60 ? `${seconds}s` : largeDuration(Math.round(seconds));
};
const largeDuration = (seconds) => {
    const first = UNITS.findIndex(([, size]) => seconds >= size);
    let rest = seconds;
    return UNITS.slice(first, first + 2)
        .map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count}${unit}`;
    })
        .filter(part => part !== '')
        .join(' ');
};


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fitting),
/* harmony export */   n: () => (/* binding */ largest)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8089);

const largest = (most, fits) => {
    let low = 0;
    let high = most;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
};
const atMost = (parts, room) => {
    let sum = 0;
    const over = parts.findIndex(part => {
        sum += part.reduce((length, block) => length + (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .leafLength */ .H1)(block), 0);
        return sum > room;
    });
    return over < 0 ? parts.length : over;
};
const fitting = (parts, room, sizeOf) => largest(atMost(parts, room), count => sizeOf(count) <= room);


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   pP: () => (/* binding */ boundary),
/* harmony export */   xY: () => (/* binding */ keptLength)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(357);

const MARK = '…';
const WORD_REACH = 20;
let segmenter;
const isPlain = (unit) => unit >= 0x20 && unit <= 0x7e;
const boundary = (value, at) => {
    if (at <= 0 || at >= value.length)
        return Math.max(0, Math.min(at, value.length));
    if (isPlain(value.charCodeAt(at - 1)) && isPlain(value.charCodeAt(at)))
        return at;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const segments = segmenter.segment(value.slice(0, at + 2));
    let end = segments.containing(at)?.index ?? 0;
    while (end > 0 && (value[end - 1] === '\u200d' || value[end - 1] === '\u200c')) {
        end = segments.containing(end - 1)?.index ?? 0;
    }
    return end;
};
const wordEnd = (value, at) => {
    if (at <= 0 || at >= value.length)
        return at;
    const near = value.slice(Math.max(0, at - WORD_REACH), at);
    const space = /\s/.test(value.charAt(at)) ? -1 : near.search(/\s\S*$/);
    const end = space < 0 ? at : at - near.length + space;
    const kept = value.slice(0, end).trimEnd().length;
    return kept === 0 ? at : kept;
};
const cutNear = (value, at) => boundary(value, wordEnd(value, boundary(value, at)));
const keptLength = (value, max) => {
    const kept = cutNear(value, max - MARK.length);
    const open = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .openIsolates */ .pr)(value.slice(0, kept));
    return open === 0 ? kept : cutNear(value, max - MARK.length - open);
};
const cutText = (value, max) => {
    if (value.length <= max)
        return value;
    if (max <= 0)
        return '';
    return (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .closeIsolates */ .Js)(value.slice(0, keptLength(value, max)) + MARK);
};


/***/ }),

/***/ 4088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hQ: () => (/* binding */ safeTarget),
/* harmony export */   jB: () => (/* binding */ parsedUrl),
/* harmony export */   o3: () => (/* binding */ safeLink)
/* harmony export */ });
const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;
const parsedUrl = (url) => (URL.canParse(url) ? new URL(url) : undefined);
const encoded = (url) => url.href.replace(UNSAFE, encodeURIComponent);
const safeLink = (url) => {
    const target = parsedUrl(url);
    if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
        return undefined;
    return target.username === '' && target.password === '' ? encoded(target) : undefined;
};
const safeTarget = (url) => {
    const target = parsedUrl(url);
    return target?.protocol === 'mailto:' ? encoded(target) : safeLink(url);
};


/***/ }),

/***/ 9729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ dayWords),
/* harmony export */   d: () => (/* binding */ utcDay)
/* harmony export */ });
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const dayWords = (year, month, date) => {
    const word = MONTHS[month - 1];
    return word === undefined ? undefined : `${date} ${word} ${year}`;
};
const utcDay = (atMs) => {
    const date = new Date(atMs);
    return dayWords(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
};


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ leafLength),
/* harmony export */   P$: () => (/* binding */ plainBlocks),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9729);

const flat = (nodes, lineBreak) => {
    let out = '';
    for (const node of nodes) {
        if (node.kind === 'break')
            out += lineBreak;
        else if (node.kind === 'text' || node.kind === 'code')
            out += node.text;
        else if (node.kind === 'time')
            out += (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .utcDay */ .d)(node.at);
        else
            out += flat(node.of, lineBreak);
    }
    return out;
};
const plain = (nodes) => flat(nodes, ' ');
const indent = (value, first, others) => first + value.replaceAll('\n', `\n${others}`);
const itemText = (item, marker) => {
    const box = item.checked === undefined ? '' : item.checked ? '☑ ' : '☐ ';
    return indent(plainBlocks(item.of), marker + box, ' '.repeat(marker.length));
};
const blockText = (block) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flat(block.of, '\n');
        case 'list': {
            const { start } = block;
            const marker = (index) => (start === undefined ? '• ' : `${String(start + index)}. `);
            return block.items.map((item, index) => itemText(item, marker(index))).join('\n');
        }
        case 'quote':
            return indent(plainBlocks(block.of), '> ', '> ');
        case 'pre':
            return block.text;
        case 'rule':
            return '---';
    }
};
const plainBlocks = (blocks) => blocks.map(blockText).join('\n');
const leafLength = (block) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flat(block.of, '').length;
        case 'list':
            return block.items.reduce((sum, item) => sum + item.of.reduce((all, inner) => all + leafLength(inner), 0), 0);
        case 'quote':
            return block.of.reduce((sum, inner) => sum + leafLength(inner), 0);
        case 'pre':
            return block.text.length;
        case 'rule':
            return 0;
    }
};


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
const text = (value) => ({ kind: 'text', text: value });
const code = (value) => ({ kind: 'code', text: value });
const strong = (...of) => ({ kind: 'strong', of });
const paragraph = (...of) => ({ kind: 'paragraph', of });
const link = (label, url) => url === undefined ? text(label) : { kind: 'link', url, of: [text(label)] };


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.cjs.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__(2449);

module.exports = __webpack_exports__;
/******/ })()
;