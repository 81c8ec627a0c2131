import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 7642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ answer),
/* harmony export */   m: () => (/* binding */ broken)
/* harmony export */ });
/** More of an answer is never read: an error's text is at the front, and a message's ID too. */
const BODY_BYTES = 64 * 1024;
/** The answer with its body as UTF-8, as much of it as came. Never rejects. */
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
        // The status already says what became of the message: a body that breaks off changes nothing.
    }
    return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
};
/** A request without an answer. Says it in words of our own: the error's message may hold the host or more of the URL. */
const broken = (error, sent, signal) => ({
    kind: 'broken',
    reason: signal.aborted ? 'given up' : words(codeOf(error)),
    sent,
    aborted: signal.aborted,
});
/** https://nodejs.org/api/errors.html#common-system-errors and https://undici.nodejs.org/#/docs/api/Errors */
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
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const isCertificate = (code) => /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code);
const codeOf = (error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
};


/***/ }),

/***/ 9029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ commentDeed)
/* harmony export */ });
/* harmony import */ var _deed_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2181);
/* harmony import */ var _whose_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8475);


/** What was done to a comment on a thing: `commented on #7`, `replied to a comment on #7`, `deleted hubot's comment on #7`. */
const commentDeed = (action, thing, comment, { actor, reply }) => action === 'created'
    ? `${reply ? 'replied to a comment' : 'commented'} on ${thing}`
    : `${(0,_deed_js__WEBPACK_IMPORTED_MODULE_0__/* .deed */ .dH)({}, action, (0,_whose_js__WEBPACK_IMPORTED_MODULE_1__/* .whose */ .v)(actor, comment?.user, 'comment'))} on ${thing}`;


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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



/** The repository that the event is about, or the one whose workflow runs. */
const repoOf = (payload, context) => {
    const own = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(payload?.repository?.full_name);
    const full = own ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(context.repository);
    if (full === undefined)
        return undefined;
    return { name: full, url: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
};
/** Who caused the event, or who started the run. */
const actorOf = (payload, context) => {
    const login = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(payload?.sender?.login) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(context.actor);
    return login === undefined ? undefined : { login, ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('url', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ)(payload?.sender?.html_url)) };
};
/** The two keys that every Subject begins with. */
const whoAndWhere = (payload, context) => ({
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('repo', repoOf(payload, context)),
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .eO)('actor', actorOf(payload, context)),
});
/** `a1b2c3d Fix the cart total — octocat`: hash, first line, author; what is not known is left out. */
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
/** A commit's author: the login where GitHub knows it, else the name in the commit. */
const authorOf = (commit) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(commit?.author?.username) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(commit?.author?.name);
/** On what a run ran as far as its context tells: the ref and the commit, never a pull request's merge ref or commit. */
const changeOf = (repo, context) => {
    const ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refOf */ .H8)(context.ref);
    const line = ref?.kind === 'pull' ? undefined : commitLine(repo?.url, context.sha);
    return { ...onRef(repo, ref), lines: line ? [line] : [], facts: [] };
};
const onRef = (repo, ref) => ref ? { on: (0,_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .refLink */ .Wv)(repo?.url, ref) } : {};
/** `octocat opened #12 Fix the cart`, or `Opened …` where nobody is named. */
const sentence = (actor, rest) => actor ? `${actor.login} ${rest}` : capital(rest);
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
/** `1 commit`, `2 commits` */
const count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const by = (login) => login === undefined ? [] : [[(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(`by ${login}`)]];
const SECRET_NAME = /pass(word|phrase|wd)?\b|secret|token|credential|api[-_ ]?key|private[-_ ]?key|\bauth\b|\bpat\b/i;
/** Prefixes of tokens that people paste where they should not. https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const SECRET_VALUE = /\bgh[pousr]_\w{20}|\bgithub_pat_\w{20}|\bxox[a-z]-|\bAKIA[0-9A-Z]{16}\b|-----BEGIN|\beyJ[\w-]{10,}\.[\w-]{10,}\./;
const HIDDEN = '(hidden)';
/** The inputs of a dispatch as fields: scalars as they are, the rest as JSON, nothing that looks like a secret. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   r: () => (/* binding */ verbOf)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

/**
 * GitHub's conclusions and states in the four words that Hookline reports. `neutral` counts as passed, as it does for
 * GitHub's own checks; what waits for somebody (`action_required`) has no result yet.
 * https://docs.github.com/rest/checks/runs
 */
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
/** The words and the mark of a result. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   dH: () => (/* binding */ deed),
/* harmony export */   e8: () => (/* binding */ fromTo)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

/** A word of GitHub's (`category_changed`, `ON_TRACK`) for people: "category changed", "ON TRACK". */
const words = (value) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(value)?.replaceAll('_', ' '));
/** ` from write to admin`: either may be unknown. */
const fromTo = (from, to) => `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;
/** What was done to a thing: the action's pattern, in which `#` stands for the thing, or "action thing" where there is none. */
const deed = (patterns, action, thing) => (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(patterns, action)?.replace('#', () => thing) ?? `${words(action) ?? 'changed'} ${thing}`;


/***/ }),

/***/ 2045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ onWhat),
/* harmony export */   _: () => (/* binding */ changeOfHead)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9905);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6018);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5171);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9134);




/**
 * On what a check, a job or a deployment ran: its own branch, commit and pull request. The run that tells of it may well
 * run on the default branch.
 */
const changeOfHead = (repo, head) => {
    const ref = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .refOf */ .H8)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(head.ref));
    const line = ref?.kind === 'pull' ? undefined : (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)(repo?.url, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .str */ .gx)(head.sha), head.commit);
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .num */ .bu)((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(head.pulls)[0]?.number);
    return {
        ...(0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .onRef */ .Ld)(repo, ref),
        lines: line ? [line] : [],
        facts: number === undefined ? [] : [[(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(`#${number}`, repo && `${repo.url}/pull/${number}`)]],
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('author', (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .rM)(head.commit)),
    };
};
/** `on main`, after a title. */
const onWhat = (change) => change.on ? { where: [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('on '), ...change.on] } : {};


/***/ }),

/***/ 351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ numbered)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

/** `#7 Sums are wrong`, of an issue, a pull request or a discussion; `fallback` where the number is not known. */
const numbered = (thing, fallback) => {
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .num */ .bu)(thing?.number);
    return [number === undefined ? fallback : `#${number}`, (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(thing?.title)]
        .filter(part => part !== undefined)
        .join(' ');
};


/***/ }),

/***/ 5965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ branches),
/* harmony export */   Jp: () => (/* binding */ changeOfPull),
/* harmony export */   N4: () => (/* binding */ pullName),
/* harmony export */   XA: () => (/* binding */ pullUrl)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9905);
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6018);
/* harmony import */ var _numbered_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(351);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5171);




/** `#12 Fix the cart total` */
const pullName = (pull) => (0,_numbered_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .j)(pull, 'a pull request');
const pullUrl = (pull, repo) => {
    const number = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .num */ .bu)(pull?.number);
    return ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ)(pull?.html_url) ??
        (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`));
};
/** `octocat:fix/cart → main`: the owner is named where the head is in another repository. */
const branches = (pull) => {
    const head = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(pull?.head?.ref);
    const base = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(pull?.base?.ref);
    return head === undefined || base === undefined ? undefined : (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(`${forkOf(pull)}${head} → ${base}`);
};
const forkOf = (pull) => {
    const { head, base } = pull ?? {};
    const owner = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(head?.user?.login) ?? (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(head?.label)?.split(':')[0];
    return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? '' : `${owner}:`;
};
/** A run for a pull request ran on its head, whatever merge commit GitHub made for it. */
const changeOfPull = (pull, repo, context) => {
    if ((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .num */ .bu)(pull?.number) === undefined)
        return (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(repo, context);
    const commit = (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .commitLine */ .w_)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .url */ .OZ)(pull?.head?.repo?.html_url) ?? repo?.url, (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .str */ .gx)(pull?.head?.sha)) ?? [];
    const between = branches(pull);
    const author = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU)(pull?.user?.login);
    const line = [
        ...commit,
        ...(commit.length > 0 && between ? [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(' · ')] : []),
        ...(between ? [between] : []),
        ...(author === undefined ? [] : [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(` — ${author}`)]),
    ];
    return {
        on: [(0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(pullName(pull), pullUrl(pull, repo))],
        lines: line.length > 0 ? [line] : [],
        facts: [],
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)('author', author),
    };
};


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   bu: () => (/* binding */ num),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   gx: () => (/* binding */ str),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);
/* harmony import */ var _text_links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4088);


/** A string that says something, or undefined: payloads hold null, blanks and, rarely, other types. */
const str = (value) => typeof value === 'string' && value.trim() !== '' ? value : undefined;
/** The same on one line, harmless to what stands around it: for titles, names, branches. */
const name = (value) => {
    const found = str(value);
    const line = found === undefined ? '' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(found);
    return line === '' ? undefined : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .isolate */ .az)(line);
};
const num = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
/** An absolute http(s) address, or undefined. */
const url = (value) => {
    const found = str(value);
    return found === undefined ? undefined : (0,_text_links_js__WEBPACK_IMPORTED_MODULE_1__/* .safeLink */ .o3)(found);
};
/** The objects of an array; none where it is no array. */
const list = (value) => Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null)
    : [];
/** The first line of a commit message. */
const firstLine = (value) => name(str(value)
    ?.trim()
    .split(/[\r\n]/, 1)[0]);
/** Milliseconds between two ISO times, if both are there and in order. */
const between = (from, to) => {
    const ms = Date.parse(str(to) ?? '') - Date.parse(str(from) ?? '');
    return ms >= 0 ? ms : undefined;
};
/** Leaves a key out where its value is not known. */
const known = (key, value) => value === undefined ? {} : { [key]: value };
/** A table's entry for a word that comes from data: `__proto__` and the like are no entries. */
const entry = (table, key) => typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;


/***/ }),

/***/ 3560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ reader)
/* harmony export */ });
const reader = (read) => read;


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

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
/** Reads `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge`, a merge queue's branch; a bare name is a branch. */
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
/** A branch or a tag that an event names without its `refs/…/`. */
const namedRef = (value, type) => {
    const found = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .str */ .gx)(value);
    return found === undefined ? undefined : { kind: type === 'tag' ? 'tag' : 'branch', name: found };
};
/** `branch main`, `tag v1.2.0`; `a branch` where the name is not known. */
const refWords = (ref) => ref === undefined ? 'a branch' : `${ref.kind} ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref.name) ?? ref.name}`;
/** A ref's page on the server; slashes stay, everything else is encoded. */
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
/** `main`, `tag v1.2.0`, `#12`, `#12 in the merge queue of main`, linked where there is a repository. */
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
/** The same without a link, for a ref that is gone. */
const refLabel = (ref) => refLink(undefined, ref);
const pathOf = (ref) => ref.split('/').map(encodePart).join('/');
const encodePart = (part) => encodeURIComponent(part.toWellFormed());
const NO_COMMIT = /^0+$/;
/** A commit's hash, unless it is the row of zeros that stands for none. */
const shaOf = (value) => value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !NO_COMMIT.test(value)
    ? value.toLowerCase()
    : undefined;
/** A commit as Git shows it, seven digits, linked. */
const commitLink = (repoUrl, sha) => {
    const short = sha.slice(0, 7);
    return repoUrl === undefined ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(short) : (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(short, `${repoUrl}/commit/${sha}`);
};


/***/ }),

/***/ 5702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ smallFacts),
/* harmony export */   w: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9905);

/** Small facts in their order; what is not known is left out. */
const smallFacts = (...facts) => facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(fact) : fact]);
/** `category General`, or nothing where the value is not known. */
const labelled = (label, value) => value === undefined ? undefined : `${label} ${value}`;


/***/ }),

/***/ 9710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ started)
/* harmony export */ });
/* harmony import */ var _head_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2045);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5171);


/** The subject of an event that does nothing but start workflows: the run is the news. */
const started = (base, context, start) => ({
    ...base,
    runIsTheNews: true,
    ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('fields', start.fields),
    news: {
        mark: start.mark,
        title: start.title,
        ...(0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .eO)('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
        ...(0,_head_js__WEBPACK_IMPORTED_MODULE_0__/* .onWhat */ .S)(start.change),
        lines: start.change.lines,
        facts: start.change.facts,
    },
    change: start.change,
});


/***/ }),

/***/ 1922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   I: () => (/* binding */ toldOfAccount)
/* harmony export */ });
/* harmony import */ var _common_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6018);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5171);


/** The subject of an event that is news in itself; its run ran on what the context names. */
const told = (base, context, news) => ({
    ...base,
    runIsTheNews: false,
    news,
    change: (0,_common_js__WEBPACK_IMPORTED_MODULE_0__/* .changeOf */ .C2)(base.repo, context),
});
/** The same for the affairs of an account: they happen in no repository, unless the payload names one. */
const toldOfAccount = (payload, base, context, news) => {
    const { repo, ...who } = told(base, context, news);
    return repo !== undefined && (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(payload.repository?.full_name) === repo.name ? { ...who, repo } : who;
};


/***/ }),

/***/ 8475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ otherThan),
/* harmony export */   v: () => (/* binding */ whose)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5171);

/** The login of an account, unless it is the one who did what the event tells. */
const otherThan = (actor, account) => {
    const login = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(account?.login);
    return login === actor?.login ? undefined : login;
};
/** `hubot's review`; `a review` where it is the actor's own or nobody's. */
const whose = (actor, owner, thing) => {
    const login = otherThan(actor, owner);
    return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
};


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   Js: () => (/* binding */ closeIsolates),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   az: () => (/* binding */ isolate),
/* harmony export */   hw: () => (/* binding */ manyLines),
/* harmony export */   pr: () => (/* binding */ openIsolates)
/* harmony export */ });
/**
 * Terminal escapes: CSI, then the string kinds (OSC, DCS, SOS, PM, APC; to the end of the line if nothing ends them),
 * then all others. https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 */
const TERMINAL = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
/** Controls that are no white space, bidi controls, and characters that show nothing (soft hyphen, zero-width space, BOM, fillers…). */
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;
/** Tag characters spell the flags of regions after a black flag; elsewhere they only carry hidden text. */
const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** Joiners have a meaning between letters of scripts that shape them, and (the first alternative of two) between emoji. */
const SHAPED = String.raw `(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
const JOINERS = new RegExp(String.raw `((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`, 'gu');
/** Variation selectors after a character that has variants: emoji, symbols and letters, Han. */
const VARIANTS = /((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** No orthography stacks more than six marks on one letter; towers of them cover the lines around. */
const TOWERS = /(\p{M}{6})\p{M}+/gu;
const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * What most texts are made of, and what needs no cleaning: Latin, Greek and Cyrillic letters, punctuation, symbols, CJK. The
 * expressions above cost milliseconds to compile, so they are kept for texts that hold anything else.
 */
const HARMLESS = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]*$/;
/** Isolates stay where they are in pairs, as `isolate` puts them; others would reach over what stands beside. */
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
const withoutUnseen = (value) => HARMLESS.test(value)
    ? value
    : withoutLoneIsolates(value
        .toWellFormed()
        .replace(TERMINAL, '')
        .replace(UNSEEN, '')
        .replace(TAGS, '$1')
        .replace(JOINERS, '$1')
        .replace(VARIANTS, '$1')
        .replace(TOWERS, '$1'));
/** A piece of a line: as `oneLine`, but a space at either end stays. */
const fragment = (value) => withoutUnseen(value).replace(/[\s\x85]+/g, ' ');
/** Data that must stay on its line: no line breaks, no terminal escapes, controls, bidi controls or hidden characters. Well-formed. */
const oneLine = (value) => fragment(value).trim();
/** The same for code and paragraphs: line breaks (as `\n`), tabs and indentation stay. */
const manyLines = (value) => withoutUnseen(value).replace(LINE_BREAKS, '\n');
/** Keeps a value that holds right-to-left characters from reordering what stands beside it. */
const isolate = (value) => RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;
/** How many isolates are open at the end of a value. */
const openIsolates = (value) => {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES))
        open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
    return open;
};
/** Closes the isolates that a cut has left open. */
const closeIsolates = (value) => value + '\u2069'.repeat(openIsolates(value));


/***/ }),

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
const UNITS = [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
/** Milliseconds for people: `850ms`, `1.2s`, `2m 5s`, `1h`; the two largest units, what is below nought as `0ms`. */
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

/***/ 2419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   M$: () => (/* binding */ MARK),
/* harmony export */   xY: () => (/* binding */ keptLength)
/* harmony export */ });
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7228);

/** Stands where text was cut off. */
const MARK = '…';
/** How far back a space may lie for the cut to move there, in UTF-16 units. */
const WORD_REACH = 20;
let segmenter;
const isPlain = (unit) => unit >= 0x20 && unit <= 0x7e;
/** The last place up to `at` that lies inside no grapheme and after no joiner. */
const boundary = (value, at) => {
    if (at <= 0 || at >= value.length)
        return Math.max(0, Math.min(at, value.length));
    if (isPlain(value.charCodeAt(at - 1)) && isPlain(value.charCodeAt(at)))
        return at;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    // Whether two characters part depends on what stands before them, never on what follows: two units are enough.
    const segments = segmenter.segment(value.slice(0, at + 2));
    let end = segments.containing(at)?.index ?? 0;
    while (end > 0 && (value[end - 1] === '\u200d' || value[end - 1] === '\u200c')) {
        end = segments.containing(end - 1)?.index ?? 0;
    }
    return end;
};
/** Back to the end of the last whole word, if it is near. */
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
/** How many UTF-16 units of a value, too long for `max`, stay before the mark and the ends of open isolates. */
const keptLength = (value, max) => {
    const kept = cutNear(value, max - MARK.length);
    const open = (0,_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .openIsolates */ .pr)(value.slice(0, kept));
    return open === 0 ? kept : cutNear(value, max - MARK.length - open);
};
/** At most `max` UTF-16 units, the mark included; cut at a word if one ends near, never inside a grapheme. */
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

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ isForged),
/* harmony export */   _V: () => (/* binding */ targetHost),
/* harmony export */   hQ: () => (/* binding */ safeTarget),
/* harmony export */   jB: () => (/* binding */ parsedUrl),
/* harmony export */   o3: () => (/* binding */ safeLink)
/* harmony export */ });
/** What mark-up gives a meaning to inside a link's target, and what `URL` leaves as it is. */
const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;
/** A URL, or undefined where it is none. */
const parsedUrl = (url) => (URL.canParse(url) ? new URL(url) : undefined);
const encoded = (url) => url.href.replace(UNSAFE, encodeURIComponent);
/** An absolute http(s) URL without credentials, normalised, with `|`, `<`, `>`, `"`, spaces and controls percent-encoded; else nothing. */
const safeLink = (url) => {
    const target = parsedUrl(url);
    if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
        return undefined;
    return target.username === '' && target.password === '' ? encoded(target) : undefined;
};
/** As `safeLink`; `mailto:` addresses too. */
const safeTarget = (url) => {
    const target = parsedUrl(url);
    return target?.protocol === 'mailto:' ? encoded(target) : safeLink(url);
};
/** The host a target leads to, or the address it writes to. */
const targetHost = (target) => {
    const url = new URL(target);
    return url.protocol === 'mailto:' ? url.pathname : url.host;
};
/** Endings of file names that are no top-level domains, so that `package.json` is not taken for a host. */
const FILES = new Set('bat bmp c cfg conf cpp cs css csv cjs deb dll dmg dockerfile env exe gif go gradle gz h hpp html ini ipynb jar java jpeg jpg js json jsonc jsx kt less lock log lua mjs msi patch pdf php plist png proto rb rpm scss sql svg tgz toml ts tsx txt vue wasm webp whl xml xz yaml yml'.split(' '));
/** Top-level domains that are endings of file names as well: such a label is a file where the target ends in that file. */
const FILES_OR_HOSTS = new Set(['md', 'py', 'rs', 'sh', 'zip']);
const WITH_SCHEME = /(?:https?:[/\\]+|\bwww\.)[^\s/?#\\<>()"',…]+/giu;
const NAME = String.raw `[\p{L}\p{M}\p{N}_-]{1,63}`;
const WHOLE = new RegExp(String.raw `^[^\p{L}\p{N}]*(?:[^\s@]{1,64}@)?((?:${NAME}[.\u3002]){1,20}(\p{L}[\p{L}\p{M}\p{N}-]{1,62}))(?::\d+)?(?:[^\p{L}\p{N}\s]\S*)?$`, 'u');
const hostOf = (authority) => parsedUrl(`https://${authority}`)?.host ?? '';
/** The hosts that a label seems to lead to; `''` for one that no browser could open. */
const claims = (label, target) => {
    const urls = [...label.matchAll(WITH_SCHEME)].map(([url]) => url.replace(/^https?:[/\\]+/i, ''));
    if (urls.length > 0)
        return urls.map(authority => (authority.includes('@') ? '' : hostOf(authority)));
    const [, host, ending] = WHOLE.exec(label) ?? [];
    if (host === undefined || ending === undefined || FILES.has(ending.toLowerCase()))
        return [];
    const isFile = FILES_OR_HOSTS.has(ending.toLowerCase()) && new URL(target).pathname.endsWith(`/${host}`);
    return isFile ? [] : [hostOf(host)];
};
const bare = (host) => host.replace(/^www\./, '');
/** Whether a label looks like a URL, a host name or an address elsewhere than where the target leads. */
const isForged = (label, target) => {
    const host = bare(targetHost(target).replace(/^.*@/, ''));
    return claims(label.normalize('NFKC').trim(), target).some(claim => bare(claim) !== host);
};


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ leafLength),
/* harmony export */   P$: () => (/* binding */ plainBlocks),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const flat = (nodes, lineBreak) => {
    let out = '';
    for (const node of nodes) {
        if (node.kind === 'break')
            out += lineBreak;
        else if (node.kind === 'text' || node.kind === 'code')
            out += node.text;
        else
            out += flat(node.of, lineBreak);
    }
    return out;
};
/** Labels only, a line break as one space. */
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
/** Readable plain text for logs and notifications; blocks are parted by one line break. */
const plainBlocks = (blocks) => blocks.map(blockText).join('\n');
/** The units of a block's own text, without anything a printer puts around it: no printed form is shorter. */
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
/** A link, or the bare label where there is nowhere to go. */
const link = (label, url) => url === undefined ? text(label) : { kind: 'link', url, of: [text(label)] };


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/src/text/duration.js
var duration = __nccwpck_require__(1217);
;// CONCATENATED MODULE: ./build/src/delivery/retry.js
/** The numbers of waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits · Discord: https://discord.com/developers/docs/topics/rate-limits */
const RETRY = {
    /** The first back-off is drawn from 0 up to this; each further one from twice as much. */
    baseMs: 1_000,
    capMs: 15_000,
    /** However the dice fall: a server in trouble is not hammered. */
    leastMs: 100,
    /** Added at random to the server's own time, at most, so that a herd of jobs does not come back in the same instant. */
    herdShare: 0.1,
    /** Kept for the attempt itself: one with less time would hardly be answered, and nobody would know if it arrived. */
    attemptMs: 250,
    /** Tries after one that may have arrived though no answer came: each could post the message twice. */
    triesWhenUnsure: 2,
};
/**
 * Milliseconds until the next try, or `give-up` where the deadline leaves no room for it. Full jitter over a doubling
 * back-off; the server's own time is kept, with a little on top. A time below the base says little: it is only the least.
 */
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

/** What went wrong with a request that got no answer; `timeoutMs` is what it was given. */
const noAnswer = ({ reason, sent, aborted }, timeoutMs) => aborted ? `no ${sent ? 'answer' : 'connection'} within ${(0,duration/* duration */.p)(timeoutMs)}` : reason;
/** @param title the platform's. @param why what came of the last attempt. */
const unconfirmed = (title, attempts, why) => `${title} did not confirm the message in ${attemptsOf(attempts)}: ${why}`;
const deadlineOver = (title, attempts, deadlineMs, why) => `${title} did not confirm the message within the deadline of ${(0,duration/* duration */.p)(deadlineMs)} (${attemptsOf(attempts)}): ${why}`;
const asksTooLong = (title, afterMs, deadlineMs, leftMs) => `${title} asks to wait ${(0,duration/* duration */.p)(afterMs)}, but the deadline of ${(0,duration/* duration */.p)(deadlineMs)} leaves only ${(0,duration/* duration */.p)(leftMs)}`;
const interruptedBefore = (title) => `the runner asked the step to end (SIGINT or SIGTERM) before ${title} had confirmed the message`;
const attemptsOf = (count) => (count === 1 ? '1 attempt' : `${count} attempts`);

;// CONCATENATED MODULE: ./build/src/delivery/send.js



/** Posts one payload until it is delivered, refused or out of time. Never rejects. */
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
        // A bug of ours. Its message is left out: nobody knows what it holds.
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
    const verdict = read(result, errand, timeoutMs);
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
const read = (result, { destination, edges }, timeoutMs) => {
    const { platform } = destination;
    return result.kind === 'answer'
        ? platform.judge(result, edges.clock.now())
        : { kind: 'retry', reason: noAnswer(result, timeoutMs) };
};
/** Only the form is refused, so nothing has arrived: the same message in simpler form starts afresh. */
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
/** A refusal also tells that no earlier attempt has arrived. */
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


/** Posts one destination's payloads in order, within its own deadline. A failure stops the rest. Never rejects. */
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
/** All destinations at once, in the order of `posts`: none waits for another. */
const deliverAll = (posts, limits, edges) => Promise.all(posts.map(post => deliver(post, limits, edges)));

;// CONCATENATED MODULE: ./build/src/events/context.js
/** Reads the environment; what is missing or blank is left out. */
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
/** Reads the file at GITHUB_EVENT_PATH; never rejects. */
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
/** The file's text, parsed. What is no object is told from the environment alone. */
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
/** @param problem completes "The event file …". */
const unreadable = (problem) => ({
    readable: false,
    payload: {},
    note: `The event file (GITHUB_EVENT_PATH) ${problem}, so the message tells only what the environment says`,
});
const parse = (content) => {
    try {
        // Editors and PowerShell write a byte order mark, which JSON does not allow.
        return JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
};

// EXTERNAL MODULE: ./build/src/text/clean.js
var clean = __nccwpck_require__(7228);
// EXTERNAL MODULE: ./build/src/text/graphemes.js
var graphemes = __nccwpck_require__(2419);
;// CONCATENATED MODULE: ./build/src/inputs/show.js


const SHOWN = 60;
/** A user's value as an error sentence quotes it: one line, in quotes, cut where it is long. */
const show = (value) => `"${(0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(value), SHOWN)}"`;

;// CONCATENATED MODULE: ./build/src/inputs/user-error.js
/** A configuration mistake: the only error that always fails the step, before anything is posted. */
class UserError extends Error {
    name = 'UserError';
    /** @param input the input's name. @param problem what is wrong, with the value where it is no secret. @param mend what to write instead. */
    constructor(input, problem, mend, options) {
        super(`${input}: ${problem}; ${mend}`, options);
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/boolean.js


/** A boolean of the YAML 1.2 core schema, `false` where the input is empty. https://yaml.org/spec/1.2.2/#10322-tag-resolution */
const boolean_boolean = (input, raw) => {
    const value = raw.trim();
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (value === '' || /^(false|False|FALSE)$/.test(value))
        return false;
    throw new UserError(input, `${show(raw)} is not a boolean`, 'write true or false');
};

;// CONCATENATED MODULE: ./build/src/inputs/color.js


/** GitHub's own colours for the same things. https://primer.style/product/primitives/color/ */
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
/** 0xRRGGBB of `#rrggbb` or a named colour, or undefined where the input is empty. */
const color = (input, raw) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (/^#[0-9a-f]{6}$/.test(value))
        return Number.parseInt(value.slice(1), 16);
    const named = Object.hasOwn(NAMED, value) ? NAMED[value] : undefined;
    if (named !== undefined)
        return named;
    throw new UserError(input, `${show(raw)} is not a colour`, "write '#rrggbb' in quotes, success, failure, cancelled or neutral");
};

;// CONCATENATED MODULE: ./build/src/inputs/types.js
const STATUSES = ['success', 'failure', 'cancelled', 'skipped'];
const WHEN_WORDS = [...STATUSES, 'always'];
const PLATFORM_WORDS = ['auto', 'slack', 'discord'];
const ABOUT_WORDS = ['auto', 'run', 'event'];

;// CONCATENATED MODULE: ./build/src/inputs/contexts.js



const isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A context that the workflow hands over with `toJSON()`; undefined where it is empty or `null`. */
const context = (input, raw) => {
    const value = raw.trim();
    if (value === '' || value === 'null')
        return undefined;
    const parsed = contexts_parse(value);
    if (isBag(parsed))
        return parsed;
    const mend = `write ${input}: \${{ toJSON(${input}) }}`;
    throw new UserError(input, `${show(value)} is not the ${input} context as JSON`, mend);
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
/** The `job` context. https://docs.github.com/actions/reference/workflows-and-actions/contexts#job-context */
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
/**
 * The jobs of `needs` or the steps of `steps` that have ended; undefined where the input is not used. A step that was
 * allowed to fail (`continue-on-error`) has a green `conclusion`, so that is what counts.
 */
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
/** The values of this job's matrix leg, in order; nested ones too, since users nest what belongs together. */
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
/** A job's step may run for six hours at most on GitHub's runners; nothing longer can be meant. */
const LONGEST_MS = 24 * UNIT_MS.h;
/** Milliseconds of `500ms`, `10s`, `2m`, `24h`; a bare number means seconds. */
const durationMs = (input, raw, fallback) => {
    const value = raw.trim() || fallback;
    const found = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/i.exec(value);
    if (!found) {
        throw new UserError(input, `${show(raw)} is not a duration`, 'write a number and a unit, such as 10s or 2m');
    }
    const unit = (found[2] ?? 's').toLowerCase();
    const ms = Math.round(Number(found[1]) * UNIT_MS[unit]);
    if (ms < 1)
        throw new UserError(input, `${show(raw)} leaves no time`, 'write more than 0, such as 10s');
    if (ms > LONGEST_MS)
        throw new UserError(input, `${show(raw)} is too long`, 'write 24h at most');
    return ms;
};

;// CONCATENATED MODULE: ./build/src/inputs/list.js
/** The items of a list input: one per line; blank lines and lines that begin with `#` are skipped. */
const lines = (raw) => raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));
/** The same where items cannot hold a comma: a single line may then separate them by commas. */
const items = (raw) => {
    const found = lines(raw);
    if (found.length !== 1)
        return found;
    return found.flatMap(line => line.split(',')).flatMap(item => item.trim() || []);
};

;// CONCATENATED MODULE: ./build/src/inputs/hosts.js



/** `allowed-hosts`: `host` or `host:port`, in lower case. */
const hosts = (input, raw) => items(raw).map(item => {
    const url = /[/?#@\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
    if (url)
        return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
    throw new UserError(input, `${show(item)} is not a host`, 'write host or host:port, without https:// and path');
});

// EXTERNAL MODULE: ./build/src/text/links.js
var text_links = __nccwpck_require__(4088);
;// CONCATENATED MODULE: ./build/src/inputs/pairs.js




/** `fields`: one `Name: value` per line. A field whose value came out empty is left out: what is not known is not shown. */
const fields = (input, raw) => lines(raw).flatMap(line => {
    const found = /^([^:]*[^:\s])\s*:(?:\s+(.*))?$/.exec(line) ?? /^([^:]*[^:\s])\s*:(.*)$/.exec(line);
    if (!found) {
        throw new UserError(input, `${show(line)} has no name and value`, 'write one "Name: value" per line, or none');
    }
    const [, name = '', value = ''] = found;
    return value.trim() === '' ? [] : [{ name: name.trim(), value: value.trim() }];
});
/** `buttons`: one `Label: URL` per line. A button whose URL came out empty is left out. */
const buttons = (input, raw) => lines(raw).flatMap(line => {
    const found = /^(.*?\S)\s*:\s*(\S*)$/.exec(line.replace(/:\s*(https?:)/i, ': $1'));
    const [, label, target] = found ?? [];
    if (label !== undefined && target === '')
        return [];
    const url = target === undefined ? undefined : (0,text_links/* safeLink */.o3)(target);
    if (label === undefined || url === undefined || url.startsWith('mailto:')) {
        throw new UserError(input, `${show(line)} is not a label and a link`, 'write one "Label: https://…" per line');
    }
    return [{ label, url }];
});

;// CONCATENATED MODULE: ./build/src/inputs/url.js



/** An `https` image address, or undefined where the input is empty. */
const imageUrl = (input, raw) => {
    const value = raw.trim();
    if (value === '')
        return undefined;
    const url = (0,text_links/* safeLink */.o3)(value);
    if (url?.startsWith('https:'))
        return url;
    throw new UserError(input, `${show(value)} is not an https URL`, 'write the image’s full address, https://…');
};
/** The sender's picture: an `https` address, or an `:emoji:` of Slack's. */
const avatar = (input, raw) => {
    const value = raw.trim();
    if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value))
        return value;
    if (value === '' || (0,text_links/* safeLink */.o3)(value)?.startsWith('https:'))
        return value === '' ? undefined : (0,text_links/* safeLink */.o3)(value);
    throw new UserError(input, `${show(value)} is neither an https URL nor an :emoji:`, 'write https://… or, for Slack, :rocket:');
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/secrets/secret.js

const shown = '***';
/** A string that prints, inspects and serialises as `***`. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** Called where a host is checked, where masks are registered and where a request is written: nowhere else. */
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
    [external_node_util_.inspect.custom]() {
        return shown;
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/webhooks.js




/** A name has no `:` and no `/`, so that a `=` in a URL's query never looks like one. */
const webhooks_NAMED = /^([^=:/?#]+?)\s*=\s*(\S.*)$/;
/** The raw lines that may hold a secret, names taken off: what is to be masked before anything else happens. */
const secretLines = (raw) => webhookLines(raw).map(({ url }) => url);
/** `webhook`: URLs, one per line, each with a name in front if the user gave one. The values never show in an error. */
const webhooks = (input, raw) => webhookLines(raw).map(({ name, url }, index) => {
    if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
        throw new UserError(input, `entry ${index + 1}${name === undefined ? '' : ` (${name})`} is not a URL`, 'write https://… or name = https://…, one per line and without quotes');
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
/** One of a few words, or undefined where the input is empty. Case does not matter. */
const word = (input, raw, words) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (isOneOf(words, value))
        return value;
    throw new UserError(input, `${show(raw)} is not known`, `write ${either(words)}`);
};
/** A list of such words, or `fallback` where the input is empty. */
const wordList = (input, raw, words, fallback) => {
    const found = items(raw).flatMap(item => word(input, item, words) ?? []);
    return found.length > 0 ? found : fallback;
};
/** `a, b or c` */
const either = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

;// CONCATENATED MODULE: ./build/src/inputs/index.js










/** Leaves out what is not given, so that an absent input is an absent key. */
const given = (key, value) => value === undefined ? {} : { [key]: value };
const written = (raw) => (raw.trim() === '' ? undefined : raw);
/** Reads every input once. Throws a `UserError` for the first value that is wrong. */
const parseInputs = (read) => {
    const noFields = read('fields').trim().toLowerCase() === 'none';
    return {
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
    };
};

;// CONCATENATED MODULE: ./build/src/outputs/remark.js
/** What the user should know about a webhook or a message before it is posted. */
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
/** The version of the record's shape: readers refuse what they do not know. */
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

/** What became of all destinations, in their order. */
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
/** Every message that did not arrive, as an annotation of its own. */
const complain = (receipts, say) => {
    for (const receipt of receipts.filter(isUndelivered)) {
        const doubt = receipt.mayHaveArrived ? ' (it may have arrived all the same)' : '';
        say(`${receipt.post.destination.name}: not delivered${doubt}. ${receipt.reason}`);
    }
};
/** `dry-run`: shows each payload in the log and posts nothing. */
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
/** The bodies in the order of `webhook`. */
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
/** https://discord.com/developers/docs/reference#api-reference; the older domain still answers. */
const HOSTS = /^(?:(?:ptb|canary)\.)?discord\.com$|^(?:(?:www|ptb|canary)\.)?discordapp\.com$/;
const PATH = /^(\/api)(\/v\d+)?(\/webhooks\/\d+\/[\w-]+)(\/slack|\/github)?\/?$/;
/** The version that the limits, the codes and the bodies here are of. https://discord.com/developers/docs/reference#api-versioning */
const address_VERSION = '/v10';
/** Whether a URL is a Discord webhook: by its host, or on another host by its path. */
const recognise = (url) => {
    if (!PATH.test(url.pathname))
        return 'no';
    return HOSTS.test(url.hostname) ? 'host' : 'path';
};
const suffixOf = (url) => PATH.exec(url.pathname)?.[4];
/** A notice about a suffix that is not used; nothing of the secret. */
const address_remark = (url) => {
    const suffix = suffixOf(url);
    return suffix === undefined
        ? undefined
        : `Discord is spoken to natively; the suffix ${suffix} of the webhook URL is not needed`;
};
/**
 * The address to post to: without a suffix, with the API's version on Discord's own hosts, and waiting for the message, since
 * without `wait` a message that is not saved gives no error. https://discord.com/developers/docs/resources/webhook#execute-webhook
 */
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

;// CONCATENATED MODULE: ./build/src/platforms/retry-after.js
/**
 * Milliseconds to wait by a `Retry-After` header: seconds or an HTTP date, measured from `nowMs`; a date that has passed
 * means now. Undefined where there is no header, or one that makes no sense.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
/** NaN for anything but an HTTP date. The oldest of its three forms names no zone, but means GMT like the others. */
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;

;// CONCATENATED MODULE: ./build/src/platforms/discord/refusals.js
const FORUM = 'add ?thread_id= and the ID of a thread to the webhook URL, or make a webhook in a text channel';
const NEW_WEBHOOK = 'make a new webhook in the channel settings and put its URL into the secret';
const WRONG_CHANNEL = 'the channel or thread may be gone or closed to this webhook: check thread_id, or make a new webhook';
const AUTOMOD = "change the text, or exempt the webhook's channel in the server's AutoMod settings";
/** Permanent answers by code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const REFUSALS = new Map([
    [10003, { reason: 'Discord does not know this channel or thread', mend: WRONG_CHANNEL }],
    [10008, { reason: 'Discord does not know this message', mend: 'it may have been deleted' }],
    [10015, { reason: 'Discord does not know this webhook: it has been deleted', mend: NEW_WEBHOOK }],
    [20016, { reason: 'the channel is in slow mode', mend: 'post later, or post to another channel' }],
    [
        20028,
        { reason: 'the channel takes no more messages for now', mend: 'post less often, or to another channel' },
    ],
    [20029, { reason: 'the server takes no more messages for now', mend: 'post less often' }],
    [40005, { reason: 'the message is too large', mend: 'shorten the text' }],
    [40058, { reason: 'the channel is a forum, where a message needs a thread', mend: FORUM }],
    [40067, { reason: 'the forum asks for a tag on each new thread', mend: FORUM }],
    [
        40333,
        {
            reason: "Discord's firewall (Cloudflare) blocks this address",
            mend: 'run the job again later, or on another runner',
        },
    ],
    [50001, { reason: 'the webhook has no access to this channel or thread', mend: WRONG_CHANNEL }],
    [50006, { reason: 'the message is empty', mend: 'give it a title or a text' }],
    [50013, { reason: 'the webhook may not do this in its channel', mend: WRONG_CHANNEL }],
    [
        50027,
        {
            reason: 'the token in the webhook URL is wrong',
            mend: 'copy the whole URL from the channel settings into the secret',
        },
    ],
    [
        50035,
        { reason: 'Discord does not accept this message', mend: 'change the input that the message names' },
    ],
    [50083, { reason: 'the thread is archived', mend: 'open the thread again, or post to another one' }],
    [50109, { reason: 'Discord could not read the message as JSON', mend: 'please report this' }],
    [160005, { reason: 'the thread is locked', mend: 'unlock the thread, or post to another one' }],
    [200000, { reason: "the server's AutoMod blocked the message", mend: AUTOMOD }],
    [200001, { reason: "the server's AutoMod blocked the title", mend: AUTOMOD }],
    [220001, { reason: 'the channel is a forum, where a message needs a thread', mend: FORUM }],
    [
        220002,
        {
            reason: 'a message goes to a thread or opens one, not both',
            mend: 'leave out thread_id or the title of the thread',
        },
    ],
    [
        220003,
        {
            reason: 'only webhooks of a forum can open threads',
            mend: 'leave out the title of the thread, or make a webhook in a forum',
        },
    ],
    [
        220004,
        { reason: 'this kind of webhook cannot post in a forum', mend: 'make a webhook in a text channel' },
    ],
    [
        240000,
        {
            reason: 'the message holds a link that Discord blocks as harmful',
            mend: 'take the link out of the text',
        },
    ],
]);

;// CONCATENATED MODULE: ./build/src/platforms/discord/judge.js




const isObject = (value) => typeof value === 'object' && value !== null;
/** The JSON object of a body; an empty one for a page of HTML, which a proxy or a firewall sends. */
const jsonOf = (body) => {
    try {
        const value = JSON.parse(body);
        return isObject(value) ? value : {};
    }
    catch {
        return {};
    }
};
/** Of what the other side says, in units: the start is enough, and may be read without cost. */
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;
/** Their words on one short line, without any URL: it could be the webhook's. */
const words = (value) => (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(value.slice(0, LONGEST_READ))
    .split(' ')
    .map(word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word))
    .join(' '), LONGEST_DETAIL);
const messageOf = (json) => (typeof json['message'] === 'string' ? words(json['message']) : '');
const DEEPEST_PLACE = 8;
/** Each error of the nested tree with its place, `embeds.0.title: …`. https://discord.com/developers/docs/reference#error-messages */
const placesOf = (errors, path) => Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
        return value
            .filter(isObject)
            .map(error => [path.join('.'), messageOf(error)].filter(Boolean).join(': '));
    return isObject(value) && path.length < DEEPEST_PLACE ? placesOf(value, [...path, key]) : [];
});
/** What Discord says is wrong: the places of the errors, else the message, else (an older form of answer) the keys. */
const detailOf = (json) => {
    const places = isObject(json['errors']) ? placesOf(json['errors'], []) : [];
    if (places.length > 0)
        return words(places.join('; '));
    return messageOf(json) || words(Object.keys(json).join(', '));
};
const withDetail = (start, detail) => (detail === '' ? start : `${start}: ${detail}`);
const secondsAsMs = (value) => {
    const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
    return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
};
/** The longest of the waits that body and headers name. https://discord.com/developers/docs/topics/rate-limits */
const waitOf = ({ headers }, json, nowMs) => {
    const waits = [
        secondsAsMs(json['retry_after']),
        retryAfterMs(headers['retry-after'], nowMs),
        secondsAsMs(headers['x-ratelimit-reset-after']),
    ].filter(wait => wait !== undefined);
    return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
};
/** Runner addresses are shared and Discord's global limit is per address: such a 429 may not be ours. */
const limitOf = ({ headers }, json) => {
    if (json['global'] === true || headers['x-ratelimit-global'] === 'true')
        return "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)";
    if (headers['x-ratelimit-scope'] === 'shared')
        return 'a limit that this channel shares with other senders is used up (HTTP 429)';
    return json['retry_after'] === undefined
        ? "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)"
        : 'Discord limits how often this webhook may post (HTTP 429)';
};
const REDIRECT = 'redirects are not followed, since the URL is a secret; put the final address into the secret';
const CHECK_URL = 'check that the secret holds the whole webhook URL, or make a new webhook';
const mendOf = (status) => {
    if (status === 413)
        return 'shorten the text';
    return status === 401 || status === 403 || status === 404
        ? CHECK_URL
        : 'change what it names, or report this';
};
const refusal = (status, json) => {
    const code = json['code'];
    const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
    if (known === undefined)
        return {
            kind: 'refused',
            reason: withDetail(`HTTP ${String(status)}`, detailOf(json)),
            mend: mendOf(status),
        };
    const detail = isObject(json['errors']) ? detailOf(json) : '';
    return {
        kind: 'refused',
        reason: `${withDetail(known.reason, detail)} (${String(code)})`,
        mend: known.mend,
    };
};
const OVERLOADED = 130000;
const isTransient = (status, json) => status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;
/** An answer of Discord, read. Reasons hold no URL. */
const judge = (answer, nowMs) => {
    const { status } = answer;
    const json = jsonOf(answer.body);
    if (status >= 200 && status < 300) {
        const { id } = json;
        return {
            kind: 'delivered',
            ...(typeof id === 'string' && /^\d{1,20}$/.test(id) ? { messageId: id } : {}),
        };
    }
    if (status === 429)
        return { kind: 'retry', ...waitOf(answer, json, nowMs), reason: limitOf(answer, json) };
    if (isTransient(status, json)) {
        const reason = withDetail(`HTTP ${String(status)}`, messageOf(json));
        return { kind: 'retry', ...waitOf(answer, json, nowMs), reason };
    }
    if (status >= 300 && status < 400)
        return { kind: 'refused', reason: `HTTP ${String(status)}, a redirect`, mend: REDIRECT };
    return refusal(status, json);
};

// EXTERNAL MODULE: ./build/src/text/plain.js
var plain = __nccwpck_require__(8089);
// EXTERNAL MODULE: ./build/src/text/tree.js
var tree = __nccwpck_require__(9905);
;// CONCATENATED MODULE: ./build/src/text/cut-inlines.js




/** The first `units` of a node that is longer, and the mark: inside a link's label, so that no label ends early without it. */
const cutNode = (node, units) => {
    if (units === 0 || node.kind === 'break')
        return [(0,tree/* text */.Qq)(graphemes/* MARK */.M$)];
    switch (node.kind) {
        case 'text':
            return [(0,tree/* text */.Qq)((0,clean/* closeIsolates */.Js)(node.text.slice(0, units) + graphemes/* MARK */.M$))];
        case 'code':
            return [(0,tree/* code */.aY)((0,clean/* closeIsolates */.Js)(node.text.slice(0, units))), (0,tree/* text */.Qq)(graphemes/* MARK */.M$)];
        default:
            return [{ ...node, of: keep(node.of, units) }];
    }
};
const keep = (nodes, units) => {
    const kept = [];
    let left = units;
    for (const node of nodes) {
        const { length } = (0,plain/* plain */.pj)([node]);
        if (length > left)
            return [...kept, ...cutNode(node, left)];
        kept.push(node);
        left -= length;
    }
    return [...kept, (0,tree/* text */.Qq)(graphemes/* MARK */.M$)];
};
/** At most `max` UTF-16 units of plain text, the mark included; cut as `cutText` cuts. */
const cutInlines = (nodes, max) => {
    const value = (0,plain/* plain */.pj)(nodes);
    if (value.length <= max)
        return nodes;
    return max <= 0 ? [] : keep(nodes, (0,graphemes/* keptLength */.xY)(value, max));
};

;// CONCATENATED MODULE: ./build/src/text/fitting.js

/** The largest number from 1 to `most` that fits, if all below one that fits do; 0 if none does. */
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
/** How many leading parts could fit, by their own text alone: spares printing what is far too long. */
const atMost = (parts, room) => {
    let sum = 0;
    const over = parts.findIndex(part => {
        sum += part.reduce((length, block) => length + (0,plain/* leafLength */.H1)(block), 0);
        return sum > room;
    });
    return over < 0 ? parts.length : over;
};
/** How many leading parts (blocks, or the items of a list) fit. */
const fitting = (parts, room, sizeOf) => largest(atMost(parts, room), count => sizeOf(count) <= room);

;// CONCATENATED MODULE: ./build/src/text/split.js

/** A break before a heading is preferred where it leaves no more than this part of the room empty. */
const HEADING_REACH = 1 / 3;
const at = (blocks, index) => ({
    head: blocks.slice(0, index),
    tail: blocks.slice(index),
});
/** Splits the list at `index` after as many items as fit; nothing if none does. */
const insideList = (blocks, index, room, size) => {
    const before = blocks.slice(0, index);
    const list = blocks[index];
    if (list?.kind !== 'list')
        return undefined;
    const { items, start } = list;
    const first = (count) => [...before, { ...list, items: items.slice(0, count) }];
    const count = fitting(items.map(item => item.of), room, some => size(first(some)));
    if (count === 0)
        return undefined;
    const rest = {
        ...list,
        items: items.slice(count),
        ...(start === undefined ? {} : { start: start + count }),
    };
    return { head: first(count), tail: [rest, ...blocks.slice(index + 1)] };
};
/** Back over headings, which belong to what follows them. */
const beforeHeadings = (blocks, index) => blocks.slice(0, index).findLastIndex(block => block.kind !== 'heading') + 1;
/**
 * Splits where sense is kept: before a heading if one is near, else between list items or blocks, never in a sentence.
 * Nothing is lost; the head is empty if not even its first part fits.
 */
const splitBlocks = (blocks, room, size) => {
    const count = fitting(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    if (count === blocks.length)
        return { head: blocks, tail: [] };
    const heading = beforeHeadings(blocks, blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= count) + 1);
    if (heading > 0 && size(blocks.slice(0, heading)) >= room * (1 - HEADING_REACH))
        return at(blocks, heading);
    return insideList(blocks, count, room, size) ?? at(blocks, beforeHeadings(blocks, count));
};

;// CONCATENATED MODULE: ./build/src/text/cut.js






const cutSentence = (block, room, size) => {
    const cut = (max) => ({ ...block, of: cutInlines(block.of, max) });
    const most = Math.min(room, (0,plain/* plain */.pj)(block.of).length - 1);
    const max = largest(most, units => size([cut(units)]) <= room);
    // With room for one unit, only the mark is left.
    return max > 1 ? cut(max) : undefined;
};
const cutPre = (block, room, size) => {
    // A line that begins beyond the room cannot be kept.
    const lines = block.text.slice(0, room + 1).split('\n');
    const after = (count) => ({ ...block, text: [...lines.slice(0, count), graphemes/* MARK */.M$].join('\n') });
    const count = largest(lines.length - 1, lines => size([after(lines)]) <= room);
    if (count > 0)
        return after(count);
    const inside = (max) => ({ ...block, text: (0,graphemes/* cutText */.IN)(`${lines[0] ?? ''}${graphemes/* MARK */.M$}`, max) });
    const max = largest(Math.min(room, lines[0]?.length ?? 0), units => size([inside(units)]) <= room);
    return max > 1 ? inside(max) : undefined;
};
const cutList = (block, room, size, sentences) => {
    const { items } = block;
    const first = (count) => ({ ...block, items: items.slice(0, count) });
    const count = fitting(items.map(item => item.of), room, some => size([first(some)]));
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
    const count = fitting(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const kept = blocks.slice(0, count);
    const next = blocks[count];
    if (next === undefined)
        return blocks;
    const allowed = sentences === 'first' && count > 0 ? 'none' : sentences;
    const part = cutBlock(next, room, more => size([...kept, ...more]), allowed);
    // A heading or a rule with nothing under it says nothing, unless the text ended with it.
    if (part !== undefined && (!isTitle(part) || count === blocks.length - 1))
        return [...kept, part];
    return kept.slice(0, kept.findLastIndex(block => !isTitle(block)) + 1);
};
/**
 * As many leading blocks as `room` holds; the first that does not fit is cut at the best place: a list after an item, a
 * quote after a block, code after a line, a paragraph at a word, with a mark. `cut` tells whether anything was left out.
 */
const cutBlocks = (blocks, room, size) => {
    const kept = keepBlocks(blocks, room, size, 'any');
    return { blocks: kept, cut: kept !== blocks };
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/escape.js


/** What the printer itself must not leave in a target: it would end the link, or pair up with a mark before it. */
const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
/** A URL as a link's target, with no character in it that Markdown could take; nothing if it is none to link to. */
const linkTarget = (url) => (0,text_links/* safeLink */.o3)(url)?.replace(MARKS_IN_TARGET, percent);
/** A character of no width: between marks that would be read as one, and before one that acts at the start only. */
const NOTHING_WIDE = '\u200b';
/** Code, in which a link ahead of it could otherwise find another end: `](`, unless a bracket is opened before. */
const escapeCode = (value) => value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\]+/gi;
const AFTER_URL = '.,:;!?\'"]}*_~';
const count = (value, mark) => value.split(mark).length - 1;
/** Where a URL ends that stands in a sentence: before its punctuation, and before a bracket that was opened ahead of it. */
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
/** A shortcode that Discord would show as an emoji; of those in digits alone only 100 and 1234 are names. */
const SHORTCODE = String.raw `:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';
const IN_TEXT = new RegExp(String.raw `[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`, 'gi');
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;
/** Inside a word an underscore is no mark, unless one at a word's edge pairs up with it. */
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
/**
 * Literal text that stands alone (a title, a name) with a backslash before every character that Discord's Markdown would act
 * on, a URL's colon too. Notifications may show it raw, so an underscore that does nothing stays as it is.
 */
const escapeText = (value, lineStart) => escaped(value, lineStart, hasMarkingUnderscore(value));
/**
 * Literal text among other text, where an underscore may pair up with another's; a URL in it is a link that ends where the URL ends: in angle brackets, since a bare one goes on to the
 * next space. One that was cut, or is not to be linked, stays literal.
 */
const escapeProse = (value, lineStart) => {
    let out = '';
    let done = 0;
    for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
        const url = found.slice(0, urlEnd(found));
        const target = url.endsWith(graphemes/* MARK */.M$) ? undefined : linkTarget(url);
        out += escaped(value.slice(done, index), lineStart && done === 0, true);
        out += target === undefined ? escaped(url, false, true) : `<${target}>`;
        done = index + url.length;
    }
    return out + escaped(value.slice(done), lineStart && done === 0, true);
};
const IN_LABEL = new RegExp(String.raw `\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`, 'gi');
/**
 * Literal text in a link's label, where Discord shows the backslashes too: escaped only where a mark would act,
 * underscores if any in the label is one. https://github.com/discord/discord-api-docs/issues/6185
 */
const escapeLabel = (value, atStart, underscores) => {
    const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
    return start + withUnderscores(value.replace(IN_LABEL, String.raw `\$&`), underscores);
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/limits.js
/**
 * What Discord takes, counted in UTF-16 units (the strictest count in use) after trimming.
 * Embeds: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 * Webhooks: https://discord.com/developers/docs/resources/webhook#execute-webhook
 * Buttons: https://discord.com/developers/docs/components/reference#button
 */
const LIMITS = {
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
    /** Any URL of an embed, and the avatar's. */
    url: 2048,
    username: 80,
    buttonRows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    buttonUrl: 512,
};
/** How much of each part stays, in units, before the part that is worth more is cut; and how the parts look. */
const LAYOUT = {
    /** A `where` up to this length stays whole when the title is cut. */
    whereKept: 100,
    factsKept: 300,
    fieldsKept: 1200,
    changeKept: 1000,
    /** So that change lines and linked facts fit one description together. */
    changeMost: 3000,
    linkedFactsMost: 1000,
    /** Values up to this length stand side by side. */
    inlineValue: 40,
    /** Less than this of a text says nothing. */
    stub: 20,
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/print-inlines.js



const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
/** Pairs at a seam that would be read as one mark, or as a link. */
const MEETING = ['**', '~~', '||', '``', ']('];
const meet = (left, right) => MEETING.includes(left.slice(-1) + right.charAt(0));
const joined = (left, right) => left + (meet(left, right) ? NOTHING_WIDE : '') + right;
/** Neighbouring texts as one, so that no mark hides in the seam between two. */
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
/** Backticks cannot be escaped: one alone fits between doubled ones, and where there are more a look-alike stands in. */
const codeSpan = (value) => {
    const code = escapeCode((0,clean/* fragment */.Jo)(value).trim());
    if (code === '')
        return '';
    if (!code.includes('`'))
        return `\`${code}\``;
    return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
};
const hasInCode = (nodes, mark) => nodes.some(node => node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark));
/** Discord reads no mark around white space alone, and ends a style at its mark even inside code: then the words go plain. */
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
/** Discord makes no link of a label that holds a URL (discord/discord-api-docs#7721), nor of one with a lone bracket. */
const canBeLabel = (label) => !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label);
const mailAddress = (url) => /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';
/** The label with nothing to click, and the address that a mail link would have hidden. */
const unlinked = (node, context) => {
    const address = mailAddress(node.url);
    const hidden = address !== '' && !(0,plain/* plain */.pj)(node.of).includes(address);
    const words = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
    return inlinesIn(words, context);
};
const anyMarkingUnderscore = (nodes) => merged(nodes).some(node => {
    if ('text' in node)
        return hasMarkingUnderscore(node.text);
    return 'of' in node && anyMarkingUnderscore(node.of);
});
const linked = (node, context) => {
    const target = linkTarget(node.url);
    if (target === undefined || context.label !== undefined)
        return unlinked(node, context);
    const words = (0,plain/* plain */.pj)(node.of).trim();
    const isOwnLabel = [node.url, target].some(url => url === words || url === `${words}/`);
    if (words === '' || isOwnLabel)
        return `<${target}>`;
    const label = inlinesIn(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
        .replace(/\s+/g, ' ')
        .trim();
    return canBeLabel(label) ? `[${label}](${target})` : `${inlinesIn(node.of, context)} <${target}>`;
};
const inline = (node, context, lineStart) => {
    switch (node.kind) {
        case 'text': {
            const words = (0,clean/* fragment */.Jo)(node.text);
            return context.label === undefined
                ? escapeProse(words, lineStart)
                : escapeLabel(words, lineStart, context.label.underscores);
        }
        case 'code':
            return codeSpan(node.text);
        case 'break':
            return '\n';
        case 'link':
            return linked(node, context);
        case 'strong':
        case 'emphasis':
        case 'strike':
            return context.styles.includes(node.kind)
                ? inlinesIn(node.of, context)
                : styled(node.kind, node.of, inlinesIn(node.of, { ...context, styles: [...context.styles, node.kind] }));
    }
};
const inlinesIn = (nodes, context) => {
    const pieces = [];
    let lineStart = true;
    for (const node of merged(nodes)) {
        const piece = inline(node, context, lineStart);
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
/** Inline nodes as Discord Markdown; literal text is escaped, links lead where they say. Lines only where there are breaks. */
const printInlines = (nodes) => inlinesIn(nodes, { styles: [] });
/** The same on one line. */
const printLine = (nodes) => printInlines(nodes).replace(/\s+/g, ' ').trim();

;// CONCATENATED MODULE: ./build/src/platforms/discord/print.js



const RULE = '─'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;
/** A fence inside a fence would end it and nothing escapes it: a character of no width breaks it. */
const fenced = (value, language) => {
    const code = escapeCode((0,clean/* manyLines */.hw)(value).replace(/^\n+/, '').trimEnd()).replace(/`(?=``)/g, `\`${NOTHING_WIDE}`);
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
/** Discord has one level of quotes: an inner one joins its outer one. */
const withoutQuotes = (blocks) => blocks.flatMap(block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block]));
const quote = (blocks) => {
    const content = printBlocks(withoutQuotes(blocks));
    return content === '' ? '' : `> ${indented(content, '> ')}`;
};
const printBlock = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of).trim();
        case 'heading':
            // Discord's own headings are larger than an embed's title: bold reads well under it.
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
};
/** What belongs together stands together; code blocks and rules bring their own space. */
const gap = (above, below) => ['heading', 'pre', 'rule'].includes(above.kind) ||
    below.kind === 'rule' ||
    (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
    ? '\n'
    : '\n\n';
/** Blocks as Discord Markdown for an embed's description. https://discord.com/developers/docs/reference#message-formatting */
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

;// CONCATENATED MODULE: ./build/src/platforms/discord/split-lines.js

const halvesAt = (block, line) => {
    if (block.kind === 'pre') {
        const lines = block.text.split('\n');
        const half = (part) => ({ ...block, text: part.join('\n') });
        return { head: half(lines.slice(0, line)), tail: half(lines.slice(line)) };
    }
    if (block.kind !== 'paragraph')
        return undefined;
    const breaks = block.of.flatMap((node, index) => (node.kind === 'break' ? [index] : []));
    const end = breaks[line - 1] ?? block.of.length;
    return {
        head: { ...block, of: block.of.slice(0, end) },
        tail: { ...block, of: block.of.slice(end + 1) },
    };
};
const linesOf = (block) => {
    if (block.kind === 'pre')
        return block.text.split('\n').length;
    return block.kind === 'paragraph' ? block.of.filter(node => node.kind === 'break').length + 1 : 0;
};
/** A paragraph or a code block in two after as many lines as fit; nothing if none does, or if it is another block. */
const splitLines = (block, fits) => {
    const line = largest(Math.max(0, linesOf(block) - 1), count => {
        const halves = count === 0 ? undefined : halvesAt(block, count);
        return halves === undefined || fits(halves.head);
    });
    return line === 0 ? undefined : halvesAt(block, line);
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/body.js






const size = (blocks) => printBlocks(blocks).length;
const isRoomy = (blocks) => size(blocks) <= LIMITS.description;
/** What one description holds; a first block (under its headings) that none holds is split after a line, or cut. */
const nextPart = (blocks) => {
    if (isRoomy(blocks))
        return { head: blocks, tail: [], cut: false };
    const { head, tail } = splitBlocks(blocks, LIMITS.description, size);
    if (head.length > 0)
        return { head, tail, cut: false };
    const index = Math.max(0, blocks.findIndex(block => block.kind !== 'heading'));
    const headings = blocks.slice(0, index);
    const rest = blocks.slice(index + 1);
    const [large] = blocks.slice(index);
    const halves = large && splitLines(large, part => isRoomy([...headings, part]));
    if (halves !== undefined)
        return { head: [...headings, halves.head], tail: [halves.tail, ...rest], cut: false };
    const kept = cutBlocks(blocks.slice(0, index + 1), LIMITS.description, size);
    return { head: kept.blocks, tail: rest, cut: true };
};
const inParts = (blocks, room) => {
    const kept = cutBlocks(blocks, room, size);
    const parts = [];
    let { cut } = kept;
    let rest = kept.blocks;
    while (rest.length > 0) {
        const part = nextPart(rest);
        parts.push(printBlocks(part.head));
        cut ||= part.cut;
        rest = part.tail;
    }
    return { parts: parts.filter(part => part !== ''), cut };
};
const GAP = '\n\n';
/** Text at the end of the last part, or in one of its own where that part is full. */
const appended = (parts, text) => {
    const last = parts.at(-1);
    if (text === '')
        return parts;
    return last === undefined || last.length + GAP.length + text.length > LIMITS.description
        ? [...parts, text]
        : [...parts.slice(0, -1), last + GAP + text];
};
const LONGEST_LINK = 600;
const restLine = (more) => {
    const target = more === undefined ? undefined : linkTarget(more);
    return target === undefined || target.length > LONGEST_LINK ? graphemes/* MARK */.M$ : `[${graphemes/* MARK */.M$} Read the rest](${target})`;
};
/** The printed length of a body that is not cut, in units. */
const bodyLength = size;
/** A body in at most `room` units over all its parts; where it had to be cut, its last line leads to `more`. */
const layOutBody = (blocks, room, more) => {
    const whole = inParts(blocks, room);
    if (!whole.cut)
        return whole;
    const line = restLine(more);
    const { parts } = inParts(blocks, Math.max(0, room - GAP.length - line.length));
    return { parts: appended(parts, line), cut: true };
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/check.js

const textsOf = (embed, at) => [
    { place: `${at}.title`, value: embed.title, max: LIMITS.title },
    { place: `${at}.description`, value: embed.description, max: LIMITS.description },
    { place: `${at}.author.name`, value: embed.author?.name, max: LIMITS.author },
    { place: `${at}.footer.text`, value: embed.footer?.text, max: LIMITS.footer },
    ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
        { place: `${at}.fields.${String(index)}.name`, value: name, max: LIMITS.fieldName },
        { place: `${at}.fields.${String(index)}.value`, value, max: LIMITS.fieldValue },
    ]),
];
const urlsOf = (embed, at) => [
    { place: `${at}.url`, value: embed.url },
    { place: `${at}.author.url`, value: embed.author?.url },
    { place: `${at}.image.url`, value: embed.image?.url },
    { place: `${at}.thumbnail.url`, value: embed.thumbnail?.url },
].map(rule => ({ ...rule, max: LIMITS.url }));
const textFaults = (rules) => rules.flatMap(({ place, value, max }) => {
    if (value === undefined)
        return [];
    if (value.trim() === '')
        return [`${place} is blank`];
    if (!value.isWellFormed())
        return [`${place} holds half a character`];
    return value.length > max ? [`${place} has ${String(value.length)} units, ${String(max)} at most`] : [];
});
const countFault = (place, items, max) => items !== undefined && (items.length === 0 || items.length > max)
    ? [`${place} holds ${String(items.length)}, 1 to ${String(max)} are allowed`]
    : [];
const embedFaults = (embed, at) => [
    ...textFaults([...textsOf(embed, at), ...urlsOf(embed, at)]),
    ...countFault(`${at}.fields`, embed.fields, LIMITS.fields),
    ...(embed.color !== undefined &&
        (!Number.isInteger(embed.color) || embed.color < 0 || embed.color > LIMITS.color)
        ? [`${at}.color is none`]
        : []),
];
const buttonFaults = (rows) => [
    ...countFault('components', rows, LIMITS.buttonRows),
    ...(rows ?? []).flatMap(({ components }, index) => {
        const at = `components.${String(index)}`;
        const texts = components.flatMap(({ label, url }) => [
            { place: `${at}.label`, value: label, max: LIMITS.buttonLabel },
            { place: `${at}.url`, value: url, max: LIMITS.buttonUrl },
        ]);
        return [...countFault(at, components, LIMITS.buttonsInRow), ...textFaults(texts)];
    }),
];
const faultsOf = (body) => {
    const embeds = body.embeds ?? [];
    const together = embeds
        .flatMap(embed => textsOf(embed, ''))
        .reduce((sum, { value = '' }) => sum + value.length, 0);
    return [
        ...countFault('embeds', embeds, LIMITS.embeds),
        ...embeds.flatMap((embed, index) => embedFaults(embed, `embeds.${String(index)}`)),
        ...(together > LIMITS.allEmbedsTogether
            ? [`embeds have ${String(together)} units together, ${String(LIMITS.allEmbedsTogether)} at most`]
            : []),
        ...buttonFaults(body.components),
        ...textFaults([
            { place: 'username', value: body.username, max: LIMITS.username },
            { place: 'avatar_url', value: body.avatar_url, max: LIMITS.url },
        ]),
    ];
};
/** The payload, if it keeps Discord's limits. Throws an Error that names the place if not: that is a mistake of ours. */
const checked = (body, cuts) => {
    const [fault] = faultsOf(body);
    if (fault !== undefined)
        throw new Error(`Discord would refuse this message: ${fault}`);
    return { body: { ...body }, cuts };
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/fit.js







const longest = (whole, print, room) => {
    const max = largest(Math.min(whole, Math.max(0, room)), count => print(count).length <= room);
    return max === 0 ? '' : print(max);
};
const fitPrinted = (nodes, room, print) => {
    const text = print(nodes);
    if (text.length <= room)
        return { text, cut: false };
    return { text: longest((0,plain/* plain */.pj)(nodes).length, max => print(cutInlines(nodes, max)), room), cut: true };
};
const trimmed = nodes => printInlines(nodes).trim();
/** Inline nodes as Discord Markdown of at most `room` units. */
const fitInlines = (nodes, room) => fitPrinted(nodes, room, trimmed);
/** One line of literal text, escaped, of at most `room` units. */
const fitText = (value, room) => {
    const escaped = escapeText(value, true);
    if (escaped.length <= room)
        return { text: escaped, cut: false };
    return { text: longest(value.length, max => escapeText((0,graphemes/* cutText */.IN)(value, max), true), room), cut: true };
};
/** As many of the lines as `room` holds; the first that does not fit is cut, unless only a stub would be left. */
const fitLines = (lines, room) => {
    let text = '';
    for (const line of lines) {
        const start = text === '' ? '' : `${text}\n`;
        const left = room - start.length;
        const fitted = fitPrinted(line, left, printLine);
        if (fitted.text !== '' && (!fitted.cut || left >= LAYOUT.stub))
            text = start + fitted.text;
        if (fitted.cut)
            return { text, cut: true };
    }
    return { text, cut: false };
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/parts.js








const DOT = ' · ';
/** A URL that an embed takes. */
const embedUrl = (url) => {
    const target = url === undefined ? undefined : linkTarget(url);
    return target !== undefined && target.length <= LIMITS.url ? target : undefined;
};
/** The headline: one line of literal text, cut before `where` if that is short. Never blank. */
const fitTitle = ({ symbol, title, where }) => {
    const start = (0,clean/* oneLine */.TN)(`${symbol} ${title}`);
    const end = (0,clean/* oneLine */.TN)((0,plain/* plain */.pj)(where));
    const whole = (0,clean/* oneLine */.TN)(`${start} ${end}`);
    if (whole === '')
        return { text: 'No title', cut: false };
    const fitted = fitText(whole, LIMITS.title);
    const ending = ` ${escapeText(end, false)}`;
    if (!fitted.cut || end === '' || ending.length > LAYOUT.whereKept)
        return fitted;
    return { text: fitText(start, LIMITS.title - ending.length).text + ending, cut: true };
};
const holdsLink = (nodes) => nodes.some(node => (node.kind === 'link' && linkTarget(node.url) !== undefined) || ('of' in node && holdsLink(node.of)));
const SMALL = '-# ';
/** Whole facts only, as many as fit: half a link would be no link. */
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
/** The small facts in at most `room` units together. */
const fitFacts = (facts, room) => {
    const said = facts.filter(fact => (0,clean/* oneLine */.TN)((0,plain/* plain */.pj)(fact)) !== '');
    const line = linkedFacts(said.filter(holdsLink), Math.min(room, LAYOUT.linkedFactsMost));
    const footer = said
        .filter(fact => !holdsLink(fact))
        .map(fact => (0,clean/* oneLine */.TN)((0,plain/* plain */.pj)(fact)))
        .join(DOT);
    const kept = (0,graphemes/* cutText */.IN)(footer, Math.min(room - line.text.length, LIMITS.footer));
    return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
};
/** Those that Discord takes as buttons, and the others as lines of links. */
const sortButtons = (buttons) => {
    const linked = buttons.flatMap(({ label, url }) => {
        const target = linkTarget(url);
        return target === undefined ? [] : [{ label: (0,clean/* oneLine */.TN)(label) || 'Open', url: target }];
    });
    const most = LIMITS.buttonRows * LIMITS.buttonsInRow;
    const taken = linked.filter(({ url }) => url.length <= LIMITS.buttonUrl).slice(0, most);
    return {
        buttons: taken.map(({ label, url }) => ({ label: (0,graphemes/* cutText */.IN)(label, LIMITS.buttonLabel), url })),
        lines: linked
            .filter(button => !taken.includes(button))
            .map(({ label, url }) => [{ kind: 'link', url, of: [(0,tree/* text */.Qq)(label)] }]),
    };
};
/** The change lines, and what is listed after them, in at most `room` units. */
const fitChange = (lines, room) => fitLines(lines, Math.min(room, LAYOUT.changeMost));

;// CONCATENATED MODULE: ./build/src/platforms/discord/envelope.js





/** https://discord.com/developers/docs/resources/webhook#create-webhook */
const REFUSED_NAMES = /discord|clyde/i;
const senderName = (username) => {
    const name = (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(username), LIMITS.username);
    const refused = REFUSED_NAMES.exec(name)?.[0];
    if (refused === undefined)
        return name;
    throw new UserError('username', `"${name}" holds "${refused}", which Discord refuses in a sender's name`, 'choose another name');
};
/** https://discord.com/developers/docs/resources/message#message-object-message-flags */
const SUPPRESS_NOTIFICATIONS = 4096;
/** The fields of the body that say how to post. Throws a UserError for a name that Discord refuses. */
const sender = ({ username = '', avatar = '', silent }) => {
    const name = senderName(username);
    // An `:emoji:` is Slack's.
    const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
    return {
        ...(name === '' ? {} : { username: name }),
        ...(picture === undefined ? {} : { avatar_url: picture }),
        ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/fields.js



/** Discord trims names before it refuses blank ones, but this stays. */
const NO_NAME = '\u200b';
const print = (source, room) => {
    const name = fitText((0,clean/* oneLine */.TN)(source.name), LIMITS.fieldName);
    const label = name.text === '' ? NO_NAME : name.text;
    const value = fitInlines(source.value, Math.min(LIMITS.fieldValue, room - label.length));
    if (value.text === '')
        return undefined;
    const inline = value.text.length <= LAYOUT.inlineValue && !value.text.includes('\n');
    return { source, field: { name: label, value: value.text, inline }, cut: name.cut || value.cut };
};
/** The fields as Discord Markdown, without those that say nothing. */
const printFields = (fields) => fields.flatMap(field => print(field, Infinity) ?? []);
const lengthOf = ({ field }) => field.name.length + field.value.length;
/** The units that fields take together. */
const fieldsLength = (fields) => fields.reduce((sum, field) => sum + lengthOf(field), 0);
/** How many leading fields `room` holds. */
const fields_fitting = (fields, room) => {
    let left = room;
    const over = fields.findIndex(field => {
        left -= lengthOf(field);
        return left < 0;
    });
    return over < 0 ? fields.length : over;
};
/** At most `most` leading fields in `room` units; the first that does not fit is cut, unless only a stub would be left. */
const keepFields = (fields, room, most) => {
    const kept = fields.slice(0, Math.min(most, fields_fitting(fields, room)));
    const next = fields[kept.length];
    const left = room - fieldsLength(kept);
    if (next === undefined || kept.length >= most || left < next.field.name.length + LAYOUT.stub)
        return kept;
    const part = print(next.source, left);
    return part === undefined ? kept : [...kept, part];
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/render.js








/** What stands between two parts of a description: an empty line, or a line's end. */
const render_GAP = 2;
const inRows = (items, length) => Array.from({ length: Math.ceil(items.length / length) }, (_, row) => items.slice(row * length, (row + 1) * length));
/** The room of a part: all it wants if that is left; else what is left, but never less than what it may keep. */
const roomFor = (wanted, kept, left) => Math.max(Math.min(wanted, left), Math.min(wanted, kept));
const headOf = (message, title) => {
    const author = (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(message.repo?.label ?? ''), LIMITS.author);
    const authorUrl = embedUrl(message.repo?.url);
    const url = embedUrl(message.url);
    const thumbnail = embedUrl(message.thumbnail);
    return {
        ...(author === ''
            ? {}
            : { author: { name: author, ...(authorUrl === undefined ? {} : { url: authorUrl }) } }),
        title,
        ...(url === undefined ? {} : { url }),
        ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    };
};
/** The parts share `room` units; each is cut as far as the ones that are worth more need it: facts, fields, change, body. */
const layOut = (message, lines, room) => {
    const allFields = printFields(message.fields);
    const allFacts = fitFacts(message.facts, Infinity);
    const factsLength = allFacts.line.length + allFacts.footer.length + render_GAP;
    const changeLength = fitChange(lines, Infinity).text.length + render_GAP;
    const body = bodyLength(message.body);
    const left = room - fieldsLength(allFields) - changeLength - body;
    const factsRoom = roomFor(factsLength, LAYOUT.factsKept, left);
    const fieldsRoom = roomFor(fieldsLength(allFields), LAYOUT.fieldsKept, room - factsRoom - changeLength - body);
    const changeRoom = roomFor(changeLength, LAYOUT.changeKept, room - factsRoom - fieldsRoom - body);
    const facts = fitFacts(message.facts, factsRoom - render_GAP);
    const change = fitChange(lines, changeRoom - render_GAP);
    const rest = message.more ?? message.url;
    const text = layOutBody(message.body, room - factsRoom - fieldsRoom - changeRoom, rest);
    const after = [change.text, facts.line].filter(line => line !== '').join('\n');
    const descriptions = appended(text.parts, after);
    const places = LIMITS.fields * (LIMITS.embeds - Math.max(0, descriptions.length - 1));
    const fields = keepFields(allFields, fieldsRoom, places);
    const lost = allFields.length - fields.filter(field => !field.cut).length;
    return {
        descriptions,
        fields: fields.map(({ field }) => field),
        footer: facts.footer,
        cuts: [
            ...(text.cut ? ['body'] : []),
            ...(change.cut ? ['change'] : []),
            ...(lost > 0 ? [`${String(lost)} of ${String(allFields.length)} fields`] : []),
            ...(facts.cut ? ['small facts'] : []),
        ],
    };
};
/** One embed for each description and each 25 fields, the first fields under the last description. */
const embedsOf = (message, head, parts) => {
    const image = embedUrl(message.image);
    const last = Math.max(0, parts.descriptions.length - 1);
    const rows = inRows(parts.fields, LIMITS.fields);
    const count = last + Math.max(1, rows.length);
    return Array.from({ length: count }, (_, index) => {
        const description = parts.descriptions[index];
        const fields = rows[index - last];
        const isLast = index === count - 1;
        return {
            ...(index === 0 ? head : {}),
            color: message.color,
            ...(description === undefined ? {} : { description }),
            ...(fields === undefined ? {} : { fields: [...fields] }),
            ...(isLast && image !== undefined ? { image: { url: image } } : {}),
            ...(isLast && parts.footer !== '' ? { footer: { text: parts.footer } } : {}),
        };
    });
};
const rowsOf = (buttons) => inRows(buttons, LIMITS.buttonsInRow).map(row => ({
    type: 1,
    components: row.map(({ label, url }) => ({ type: 2, style: 5, label, url })),
}));
/** One message; mentions nobody. Throws a UserError for a sender's name that Discord refuses. */
const render = (message, envelope) => {
    const title = fitTitle(message);
    const head = headOf(message, title.text);
    const { buttons, lines } = sortButtons(message.buttons);
    const room = LIMITS.allEmbedsTogether - title.text.length - (head.author?.name.length ?? 0);
    const parts = layOut(message, [...message.change, ...lines], room);
    const body = {
        ...sender(envelope),
        embeds: [...embedsOf(message, head, parts)],
        allowed_mentions: { parse: [] },
        ...(buttons.length === 0 ? {} : { components: rowsOf(buttons) }),
    };
    return [checked(body, [...(title.cut ? ['title'] : []), ...parts.cuts])];
};

;// CONCATENATED MODULE: ./build/src/platforms/discord/wire.js

/** The form that Discord asks for. https://discord.com/developers/docs/reference#user-agent */
const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';
/** The request that posts a payload. */
const request = (payload, url) => ({
    method: 'POST',
    url: url.map(value => postAddress(value, 'components' in payload.body)),
    headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
    body: JSON.stringify(payload.body),
});

;// CONCATENATED MODULE: ./build/src/platforms/discord/index.js




/** Discord webhooks. https://discord.com/developers/docs/resources/webhook */
const discord = {
    id: 'discord',
    title: 'Discord',
    env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
    recognise: recognise,
    remark: address_remark,
    render: render,
    request: request,
    judge: judge,
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/refusals.js
const refusals_NEW_WEBHOOK = 'make a new webhook in Slack and put its URL into the secret';
const ASK_ADMIN = 'ask an administrator of the workspace, or use a webhook of another channel';
/** Where the mistake must be ours. */
const REPORT_MEND = 'report this as a bug of Hookline, with the log of a dry run';
/**
 * What Slack's webhooks answer, in words. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors
 * and https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 */
const refusals_REFUSALS = new Map([
    ['no_service', { reason: 'the webhook is disabled, removed or was never valid', mend: refusals_NEW_WEBHOOK }],
    ['no_service_id', { reason: 'the webhook is unknown', mend: refusals_NEW_WEBHOOK }],
    ['no_active_hooks', { reason: 'the webhook has been disabled', mend: refusals_NEW_WEBHOOK }],
    [
        'invalid_token',
        { reason: "the token in the webhook's URL is missing, wrong or expired", mend: refusals_NEW_WEBHOOK },
    ],
    ['no_team', { reason: 'the workspace of the webhook is missing or unknown', mend: refusals_NEW_WEBHOOK }],
    [
        'team_disabled',
        {
            reason: 'the workspace of the webhook is no longer active',
            mend: 'use a webhook of another workspace',
        },
    ],
    [
        'action_prohibited',
        {
            reason: 'an administrator of the workspace does not allow this webhook to post there',
            mend: ASK_ADMIN,
        },
    ],
    [
        'posting_to_general_channel_denied',
        { reason: "only some people may post to the workspace's general channel", mend: ASK_ADMIN },
    ],
    [
        'channel_not_found',
        {
            reason: 'the channel of the webhook does not exist',
            mend: 'make a new webhook for a channel that exists and put its URL into the secret',
        },
    ],
    [
        'channel_is_archived',
        {
            reason: 'the channel of the webhook is archived',
            mend: 'unarchive the channel, or make a new webhook for another one and put its URL into the secret',
        },
    ],
    [
        'user_not_found',
        {
            reason: 'the person the webhook posts to does not exist',
            mend: 'make a new webhook for a channel and put its URL into the secret',
        },
    ],
    ['invalid_payload', { reason: 'the message could not be read', mend: REPORT_MEND }],
    ['no_text', { reason: 'the message holds no text', mend: REPORT_MEND }],
    ['missing_text_or_fallback_or_attachments', { reason: 'the message holds no text', mend: REPORT_MEND }],
]);
/** Answers that refuse the form of a message: simpler blocks may pass. */
const FORM_REFUSED = new Set([
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'too_many_attachments',
    'msg_blocks_too_long',
    'msg_too_long',
]);
/** What to do by the status alone, where the body is not known. */
const mendOfStatus = (status) => {
    switch (status) {
        case 401:
        case 403:
        case 404:
        case 410:
            return `check that the webhook still exists; if it does not, ${refusals_NEW_WEBHOOK}`;
        case 405:
            return 'check the URL in the secret: what answers there takes no webhook posts';
        case 413:
            return 'make the message shorter';
        default:
            return 'check the URL in the secret, and that a Slack webhook answers there';
    }
};
const REDIRECT_MEND = 'put the final address of the webhook into the secret';

;// CONCATENATED MODULE: ./build/src/platforms/slack/judge.js




/** What is read of an answer's body, which may be any length. */
const READ = 10_000;
const judge_SHOWN = 200;
/** Slack's answers are a word; triggers and compatible servers wrap it in JSON. */
const toldBy = (body) => {
    try {
        const { ok, error } = JSON.parse(body.slice(0, READ));
        return { failed: ok === false, error: typeof error === 'string' ? error : body };
    }
    catch {
        return { failed: false, error: body };
    }
};
/** A foreign server may repeat the request, and with it the secret address: paths and long tokens are left out. */
const quoted = (error) => {
    const text = (0,clean/* oneLine */.TN)(error.slice(0, READ));
    if (text === '' || text === 'ok')
        return '';
    if (/<(!doctype|html|head|body|title)\b/i.test(text))
        return ': an HTML page';
    return `: ${(0,graphemes/* cutText */.IN)(text.replace(/\S*\/\S*|[A-Za-z\d]{20,}/g, '…'), judge_SHOWN)}`;
};
const judge_isTransient = (status) => status === 408 || status === 425 || status === 429 || status >= 500;
const judge_transient = (status, header, nowMs) => {
    const afterMs = retryAfterMs(header, nowMs);
    const reason = status === 429 ? 'Slack asks to wait (HTTP 429)' : `HTTP ${status}`;
    return { kind: 'retry', reason, ...(afterMs !== undefined && { afterMs }) };
};
const judge_refused = (status, error) => {
    const word = /^\w+/.exec(error.trimStart())?.[0] ?? '';
    const answer = `HTTP ${status} ${word}`;
    if (FORM_REFUSED.has(word)) {
        return {
            kind: 'plainer',
            reason: `Slack refuses the form of the message (${answer})`,
            mend: REPORT_MEND,
        };
    }
    const known = refusals_REFUSALS.get(word);
    return known === undefined
        ? { kind: 'refused', reason: `HTTP ${status}${quoted(error)}`, mend: mendOfStatus(status) }
        : { kind: 'refused', reason: `${known.reason} (${answer})`, mend: known.mend };
};
/** Reads what a Slack webhook answers. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const judge_judge = ({ status, headers, body }, nowMs) => {
    const { failed, error } = toldBy(body);
    if (status >= 200 && status < 300 && !failed)
        return { kind: 'delivered' };
    if (status >= 300 && status < 400) {
        const reason = `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`;
        return { kind: 'refused', reason, mend: REDIRECT_MEND };
    }
    if (judge_isTransient(status))
        return judge_transient(status, headers['retry-after'], nowMs);
    return judge_refused(status, error);
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/limits.js
/** What Slack documents, counted in UTF-16 units, the strictest count in use. */
const limits_LIMITS = {
    /** "4,000 characters" for `text`, less a margin. https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
    text: 3900,
    /**
     * Text and addresses over all blocks. Undocumented: `msg_blocks_too_long` comes near 13,200, the containers' own
     * weight included. https://github.com/slackapi/bolt-js/issues/2509
     */
    allBlocks: 12_000,
    /** https://docs.slack.dev/reference/block-kit/blocks */
    blocks: 50,
    /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
    sectionText: 3000,
    sectionFields: 10,
    fieldText: 2000,
    /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
    contextText: 3000,
    /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
    buttons: 25,
    /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
    buttonLabel: 75,
    /** Of a button or an image, the only addresses that have a documented limit; links keep to it too. */
    url: 3000,
    /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
    altText: 2000,
};
/** Our own measures: how much of a message its parts may take. */
const SHARES = {
    title: 300,
    where: 300,
    repo: 150,
    fallback: 300,
    username: 80,
    /** How deep lists are indented; deeper ones stay there. */
    listIndent: 8,
    /** A field that would get less room than this is left out. */
    fieldLeast: 40,
    /** All link buttons together, labels and addresses. */
    buttons: 6000,
    /** A link in mrkdwn that is longer than this is its label alone, so that a line can always be split. */
    printedLink: 1500,
    /** The headline with its links; a longer one goes without them. */
    headline: 2000,
    /** The facts keep this much before anything else is cut. */
    factsKeep: 300,
    /** Of the room of a form: what facts, fields and body keep before what matters more may push them out. */
    factsMost: 0.25,
    fieldsKeep: 0.25,
    bodyKeep: 0.25,
    /** What joining the parts adds: line breaks, and fences that a split closes and opens. */
    joints: 100,
};
/** How both forms draw what Slack has no element for. */
const limits_RULE = '──────────';
const INDENT = '    ';

;// CONCATENATED MODULE: ./build/src/platforms/slack/blocks.js


// `verbatim` keeps Slack from reading channels, people and addresses out of plain text by itself.
// https://docs.slack.dev/reference/block-kit/composition-objects/text-object
const mrkdwn = (text) => ({ type: 'mrkdwn', text, verbatim: true });
const section = (text) => ({ type: 'section', text: mrkdwn(text) });
/** Fields in sections of ten. */
const fieldSections = (fields) => Array.from({ length: Math.ceil(fields.length / limits_LIMITS.sectionFields) }, (_, i) => ({
    type: 'section',
    fields: fields.slice(i * limits_LIMITS.sectionFields, (i + 1) * limits_LIMITS.sectionFields).map(mrkdwn),
}));
const blocks_context = (text) => text.trim() === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }];
const actions = (elements) => elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];
/** An image, or none where its address is missing, no http(s) URL or too long. */
const blocks_image = (url, alt) => {
    const target = url === undefined ? undefined : (0,text_links/* safeLink */.o3)(url);
    if (target === undefined || target.length > limits_LIMITS.url)
        return [];
    return [{ type: 'image', image_url: target, alt_text: alt }];
};
/** The thumbnail beside the first section, or below everything as an image where there is no section. */
const withThumbnail = (blocks, thumbnail) => {
    const [accessory] = thumbnail;
    const at = blocks.findIndex(block => block.type === 'section');
    if (accessory === undefined || at < 0)
        return [...blocks, ...thumbnail];
    return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/buttons.js




const asLink = ({ label, url }) => [
    (0,tree/* link */.nf)((0,clean/* oneLine */.TN)(label) || url, url),
];
/** Every button as a link, for the forms that hold no buttons. */
const buttonLinks = ({ buttons }) => buttons.map(asLink);
/** Link buttons as far as Slack takes them; a label or an address that is too long makes a link in the text. */
const buttonsOf = ({ buttons }) => {
    const shown = [];
    const links = [];
    let left = SHARES.buttons;
    for (const button of buttons) {
        const url = (0,text_links/* safeLink */.o3)(button.url);
        const label = (0,clean/* oneLine */.TN)(button.label);
        const units = label.length + (url ?? '').length;
        const fits = label !== '' && label.length <= limits_LIMITS.buttonLabel && units <= left;
        if (url === undefined || url.length > limits_LIMITS.url || !fits || shown.length === limits_LIMITS.buttons) {
            links.push(asLink(button));
            continue;
        }
        // A button without an action_id is a link and no more: https://docs.slack.dev/reference/block-kit/block-elements/button-element
        shown.push({ type: 'button', text: { type: 'plain_text', text: label }, url });
        left -= units;
    }
    return { shown, links };
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/check.js

const COUNTED = new Set(['text', 'url', 'image_url', 'alt_text']);
const BESIDE_BLOCKS = new Set(['color', 'blocks', 'fallback']);
/** The units of every text and address in blocks, or in any part of them. */
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
    textAt(`${place}/image_url`, image['image_url'], limits_LIMITS.url);
    textAt(`${place}/alt_text`, image['alt_text'], limits_LIMITS.altText);
};
const sectionAt = (place, block) => {
    if (block['text'] === undefined && block['fields'] === undefined)
        refuse(place, 'has neither text nor fields');
    if (block['text'] !== undefined)
        textAt(`${place}/text`, inner(block['text']), limits_LIMITS.sectionText);
    if (block['accessory'] !== undefined)
        imageAt(`${place}/accessory`, block['accessory']);
    if (block['fields'] === undefined)
        return;
    for (const [i, field] of listAt(`${place}/fields`, block['fields'], limits_LIMITS.sectionFields).entries())
        textAt(`${place}/fields/${i}`, field['text'], limits_LIMITS.fieldText);
};
/** Elements may nest; their leaves are what has a text. */
const leavesAt = (place, elements) => {
    for (const [i, element] of listAt(place, elements, Number.MAX_SAFE_INTEGER).entries()) {
        if (element['elements'] !== undefined)
            leavesAt(`${place}/${i}`, element['elements']);
        else
            textAt(`${place}/${i}/text`, element['text'], limits_LIMITS.allBlocks);
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
                textAt(`${place}/elements/${i}`, element['text'], limits_LIMITS.contextText);
            return;
        case 'actions':
            for (const [i, button] of listAt(`${place}/elements`, block['elements'], limits_LIMITS.buttons).entries()) {
                textAt(`${place}/elements/${i}/text`, inner(button['text']), limits_LIMITS.buttonLabel);
                textAt(`${place}/elements/${i}/url`, button['url'], limits_LIMITS.url);
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
    textAt(`${place}/fallback`, attachment['fallback'], limits_LIMITS.text);
    return listAt(`${place}/blocks`, attachment['blocks'], limits_LIMITS.blocks);
};
/** The body as it is, if Slack's limits hold; else throws an Error that names the place, for that is a mistake of ours. */
const check = (body) => {
    textAt('text', body['text'], limits_LIMITS.text);
    if (body['username'] !== undefined)
        textAt('username', body['username'], SHARES.username);
    const top = body['blocks'] === undefined ? [] : listAt('blocks', body['blocks'], limits_LIMITS.blocks);
    for (const [i, block] of top.entries())
        blockAt(`blocks/${i}`, block);
    const attachments = body['attachments'] === undefined ? [] : listAt('attachments', body['attachments'], 1);
    const below = attachments.flatMap((attachment, i) => attachmentAt(`attachments/${i}`, attachment));
    for (const [i, block] of below.entries())
        blockAt(`attachments/0/blocks/${i}`, block);
    const all = [...top, ...below];
    if (all.length > limits_LIMITS.blocks)
        refuse('blocks', `are ${all.length} in all, ${limits_LIMITS.blocks} at most`);
    const units = unitsOf(all);
    if (units > limits_LIMITS.allBlocks)
        refuse('blocks', `hold ${units} characters in all, ${limits_LIMITS.allBlocks} at most`);
    return body;
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/escape.js
// Slack documents no escape for its marks: https://docs.slack.dev/messaging/formatting-message-text#escaping
// A word joiner is invisible and neither a space nor punctuation, so a mark between two of them has no word boundary
// and stays literal.
const JOINER = '\u2060';
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
// Slack's clients read the full-width forms as marks too.
const escape_MARKS = /[*_~`＊＿｀]+/g;
/** `&`, `<` and `>`, the three characters that Slack wants escaped, and no other. */
const escapeEntities = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/**
 * Literal text in which no mention could act even where it is read as mrkdwn after all: in a workflow's own messages, or by a
 * server that is not Slack. A word joiner breaks it, and shows nothing.
 */
const unmentioned = (value) => value.replace(/<(?=!(?:channel|here|everyone|subteam)|@[UW]|#C)/g, `<${JOINER}`);
const guard = (run) => JOINER + run.replace(/./g, `$&${JOINER}`);
const acts = (run, before, after) => {
    if (before === undefined || after === undefined)
        return true;
    if (WORD.test(before) && WORD.test(after))
        return false;
    // Two marks between spaces hold nothing that could be marked; three do.
    return !(SPACE.test(before) && SPACE.test(after) && run.length < 3 && !/[`｀]/.test(run));
};
/** One line of data as mrkdwn that shows it letter for letter: no mark in it acts, no quote begins with it. */
const literal = (value) => escapeEntities(value.replace(escape_MARKS, (run, at) => acts(run, value[at - 1], value[at + run.length]) ? guard(run) : run)).replace(/^(\s*)(&gt;|＞)/, `$1${JOINER}$2`);
/** Code for a span, or undefined where it holds a backtick: nothing can escape that inside a span. */
const spanText = (code) => /[`｀]/.test(code) || code.trim() === '' ? undefined : escapeEntities(code);
/** Code for a fence; three backticks in a row would end it, so an invisible joiner parts them. */
const fenceText = (code) => escapeEntities(code.replace(/`{3,}/g, run => run.replaceAll('`', `\`${JOINER}`)));

;// CONCATENATED MODULE: ./build/src/platforms/slack/print.js





const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' };
const BULLETS = ['•', '◦', '▪'];
const same = (text) => ({ text, bare: text });
/** `<url|label>`, or the label alone where the address is not safe or too long. Both are data. */
const printLink = (url, label) => {
    const target = (0,text_links/* safeTarget */.hQ)(url);
    const shown = literal(label.trim());
    if (target === undefined)
        return shown;
    const printed = `<${escapeEntities(target)}|${shown || escapeEntities(target)}>`;
    return printed.length <= SHARES.printedLink ? printed : shown;
};
const piece = (node) => {
    switch (node.kind) {
        case 'text':
            return same(literal((0,clean/* fragment */.Jo)(node.text)));
        case 'code': {
            const bare = literal((0,clean/* fragment */.Jo)(node.text));
            const span = spanText((0,clean/* fragment */.Jo)(node.text));
            return span === undefined ? same(bare) : { text: span, mark: '`', bare };
        }
        case 'link':
            return same(printLink(node.url, (0,clean/* fragment */.Jo)((0,plain/* plain */.pj)(node.of))));
        case 'break':
            return same('\n');
        case 'strong':
        case 'emphasis':
        case 'strike': {
            const inner = print_printInlines(node.of);
            return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
        }
    }
};
/** A mark is put round each line, inside its outer spaces; a line that holds the mark already stays without. */
const marked = (text, mark) => text
    .split('\n')
    .map(line => line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`))
    .join('\n');
// Marks act only at word boundaries; next to a letter, a joiner or another mark they would show as they are.
const blocks = (neighbour, edge) => neighbour?.mark !== undefined || (edge !== undefined && /[\p{L}\p{N}\u2060]/u.test(edge));
/** Inline nodes as mrkdwn; several lines only where the nodes hold breaks. */
const print_printInlines = (nodes) => {
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
        return `\`\`\`\n${fenceText(text)}\n\`\`\``;
    return text
        .split('\n')
        .map(line => print_printInlines([{ kind: 'code', text: line }]))
        .join('\n');
};
const print_item = ({ checked, of }, mark, { depth, quoted }) => {
    const sign = checked === undefined ? mark : checked ? '☑' : '☐';
    const inner = of.map(block => print_printBlock(block, { depth: depth + 1, quoted })).filter(text => text !== '');
    const apart = of[0]?.kind === 'list' || of[0]?.kind === 'pre' ? '\n' : ' ';
    return `${INDENT.repeat(depth)}${sign}${apart}${inner.join('\n')}`;
};
const print_printBlock = (block, place) => {
    switch (block.kind) {
        case 'paragraph':
            return print_printInlines(block.of);
        case 'heading':
            return print_printInlines([{ kind: 'strong', of: block.of }]);
        case 'list': {
            const { start } = block;
            const bullet = BULLETS[place.depth % BULLETS.length] ?? '•';
            return block.items
                .map((one, i) => print_item(one, start === undefined ? bullet : `${start + i}.`, place))
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
            return limits_RULE;
    }
};
const isText = (block) => block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';
/** Lists, quotes and code follow the text above them closely; what comes after them stands apart. */
const print_gap = (before, after) => before.kind === 'heading' || (isText(before) && !isText(after)) ? '\n' : '\n\n';
const printAll = (list, place) => {
    const printed = list
        .map(block => ({ block, text: print_printBlock(block, place) }))
        .filter(({ text }) => text.trim() !== '');
    return printed.reduce((all, { block, text }, i) => {
        const before = printed[i - 1];
        return before === undefined ? text : `${all}${print_gap(before.block, block)}${text}`;
    }, '');
};
/** Blocks as mrkdwn; everything literal in them stays literal. https://docs.slack.dev/messaging/formatting-message-text */
const print_printBlocks = (list) => printAll(list, { depth: 0, quoted: false });

;// CONCATENATED MODULE: ./build/src/platforms/slack/fields.js





/** Inline nodes as mrkdwn of at most `max` units, cut with a mark. */
const printWithin = (nodes, max) => {
    const whole = print_printInlines(nodes);
    if (whole.length <= max)
        return whole;
    const size = (blocks) => print_printBlocks(blocks).length;
    return print_printBlocks(cutBlocks([{ kind: 'paragraph', of: nodes }], max, size).blocks);
};
const printField = ({ name, value }, max) => {
    const label = (0,clean/* oneLine */.TN)(name);
    const printed = label === '' ? '' : printWithin([(0,tree/* strong */.ko)((0,tree/* text */.Qq)(label))], Math.floor(max / 2));
    const rest = printWithin(value, max - printed.length - 1);
    return [printed, rest].filter(part => part !== '').join('\n');
};
/** The greatest length to which the texts have to be cut so that all together fit into `room`. */
const level = (lengths, room) => {
    let left = room;
    for (const [i, length] of [...lengths].sort((a, b) => a - b).entries()) {
        const share = Math.floor(left / (lengths.length - i));
        if (length > share)
            return share;
        left -= length;
    }
    return limits_LIMITS.fieldText;
};
/** Fields as mrkdwn, name over value. Where room is short the long ones are cut first; the last are left out if all would be mere stubs. */
const fields_printFields = (fields) => {
    const whole = fields
        .map(field => ({ field, text: printField(field, Number.MAX_SAFE_INTEGER) }))
        .filter(({ text: printed }) => printed.trim() !== '');
    const lengths = whole.map(({ text: printed }) => Math.min(printed.length, limits_LIMITS.fieldText));
    return {
        want: lengths.reduce((sum, length) => sum + length, 0),
        within: room => {
            const stubs = level(lengths, room) < Math.min(SHARES.fieldLeast, ...lengths);
            const shown = stubs ? whole.slice(0, Math.floor(room / SHARES.fieldLeast)) : whole;
            const max = Math.min(limits_LIMITS.fieldText, level(lengths.slice(0, shown.length), room));
            const texts = shown.map(({ field, text: printed }) => printed.length <= max ? printed : printField(field, max));
            const intact = texts.filter((printed, i) => printed === whole[i]?.text).length;
            return { texts, cut: whole.length - intact };
        },
    };
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/leaves.js




const STYLES = { strong: { bold: true }, emphasis: { italic: true }, strike: { strike: true } };
/** A text leaf, or nothing: Slack refuses empty ones. */
const leaf = (text, style = {}) => {
    if (text === '')
        return [];
    const shown = unmentioned(text);
    return [
        Object.keys(style).length === 0 ? { type: 'text', text: shown } : { type: 'text', text: shown, style },
    ];
};
const styleOf = (node) => JSON.stringify('style' in node ? node.style : null);
/** Neighbours of one style as one leaf: Slack's limit on a message counts what a leaf itself weighs too. */
const leaves_merged = (leaves) => {
    const out = [];
    for (const next of leaves) {
        const last = out.at(-1);
        if (last?.type === 'text' && next.type === 'text' && styleOf(last) === styleOf(next))
            out[out.length - 1] = { ...last, text: last.text + next.text };
        else
            out.push(next);
    }
    // A mention may come about where two leaves meet.
    return out.map(one => (one.type === 'text' ? { ...one, text: unmentioned(one.text) } : one));
};
const linkLeaves = (url, label, style) => {
    const target = (0,text_links/* safeTarget */.hQ)(url);
    if (target === undefined || target.length > limits_LIMITS.url)
        return [...label];
    const shown = label.length > 0 ? label : leaf(target, style);
    return shown.map(part => part.type === 'text' ? { ...part, type: 'link', url: target, text: part.text.replace('\n', ' ') } : part);
};
/** Inline nodes as leaves. A leaf's text is literal: nothing in it formats, links or mentions. */
const leavesOf = (nodes, style = {}) => nodes.flatMap(node => {
    switch (node.kind) {
        case 'text':
            return leaf((0,clean/* fragment */.Jo)(node.text), style);
        case 'code':
            return leaf((0,clean/* fragment */.Jo)(node.text), { ...style, code: true });
        case 'link':
            return linkLeaves(node.url, leavesOf(node.of, style), style);
        case 'break':
            return leaf('\n');
        case 'strong':
        case 'emphasis':
        case 'strike':
            return leavesOf(node.of, { ...style, ...STYLES[node.kind] });
    }
});
/** The box in front of an item of a task list. */
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
            return leaf(limits_RULE);
    }
};
/** Blocks as lines of leaves, for places that hold no blocks of their own: quotes, and the text of a list item. */
const flatLeaves = (blocks, depth = 0) => inLines(blocks.map(block => flatBlock(block, depth)));

;// CONCATENATED MODULE: ./build/src/platforms/slack/headline.js










const titleOf = (message) => (0,graphemes/* cutText */.IN)((0,clean/* isolate */.az)((0,clean/* oneLine */.TN)(message.title) || 'Notification'), SHARES.title);
const symbolOf = (message) => (message.symbol === '' ? '' : `${message.symbol} `);
/** The repository as a link, where it is known. */
const repoOf = ({ repo }) => repo === undefined ? [] : [(0,tree/* link */.nf)((0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(repo.label), SHARES.repo), repo.url)];
/** What follows the title, the space before it included. */
const tailOf = (message) => {
    const where = cutInlines(message.where, SHARES.where);
    // A title that names the repository, such as "octocat starred o/r", says it already.
    const isNamed = message.repo !== undefined && message.title.includes(message.repo.label);
    const repo = message.repoInHeadline && !isNamed ? repoOf(message) : [];
    return [
        ...(where.length > 0 ? [(0,tree/* text */.Qq)(' '), ...where] : []),
        ...(repo.length > 0 ? [(0,tree/* text */.Qq)(' in '), ...repo] : []),
    ];
};
/** The headline as leaves: what a workspace shows on top. */
const headlineLeaves = (message) => {
    const url = message.url === undefined ? undefined : (0,text_links/* safeLink */.o3)(message.url);
    const style = { bold: true };
    const shown = unmentioned(titleOf(message));
    const title = url === undefined || url.length > limits_LIMITS.url
        ? { type: 'text', text: shown, style }
        : { type: 'link', url, text: shown, style };
    return leaves_merged([...leaf(symbolOf(message)), title, ...leavesOf(tailOf(message))]);
};
/** The headline as mrkdwn, for notifications, screen readers and servers that read Slack's older payloads. */
const headlineText = (message) => {
    const title = titleOf(message);
    const tail = tailOf(message);
    const linked = message.url === undefined ? literal(title) : printLink(message.url, title);
    const whole = `${symbolOf(message)}${marked(linked, '*')}${print_printInlines(tail)}`;
    if (whole.length <= SHARES.headline)
        return whole;
    return `${symbolOf(message)}${marked(literal(title), '*')}${print_printInlines([(0,tree/* text */.Qq)((0,plain/* plain */.pj)(tail))])}`;
};
/** The headline as plain text. */
const headlinePlain = (message) => (0,clean/* oneLine */.TN)(`${symbolOf(message)}${titleOf(message)}${(0,plain/* plain */.pj)(tailOf(message))}`);

;// CONCATENATED MODULE: ./build/src/platforms/slack/fit.js








/** Parts with ` · ` between them. */
const inOneLine = (parts) => parts
    .filter(part => (0,plain/* plain */.pj)(part).trim() !== '')
    .flatMap((part, i) => (i === 0 ? [...part] : [(0,tree/* text */.Qq)(' · '), ...part]));
const changeBlocks = ({ change }, links) => {
    const lines = change.filter(line => (0,plain/* plain */.pj)(line).trim() !== '');
    const inLines = lines.flatMap((line, i) => (i === 0 ? [...line] : [{ kind: 'break' }, ...line]));
    return [inLines, inOneLine(links)].filter(of => of.length > 0).map(of => (0,tree/* paragraph */.FY)(...of));
};
const factNodes = (message) => inOneLine(message.repoInHeadline ? message.facts : [repoOf(message), ...message.facts]);
/** What is worth most takes its room first; what is worth less keeps a little. */
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
/** A part within its room, and under a cut body the way to the rest. */
const within = (blocks, room, form, rest) => {
    if (form.size(blocks) <= room)
        return { blocks, cut: false };
    const last = form.size(rest) <= room ? rest : [];
    const kept = cutBlocks(blocks, room - form.size(last), form.size);
    return { blocks: [...kept.blocks, ...last], cut: true };
};
/** A message cut to a form: facts give way first, then fields, then the body. `links` join the lines under the body. */
const fit = (message, links, form) => {
    const change = changeBlocks(message, links);
    const facts = factNodes(message);
    const fields = fields_printFields(message.fields);
    const wantFacts = Math.min(print_printInlines(facts).length, limits_LIMITS.contextText);
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
            ...(shownFacts !== print_printInlines(facts) ? ['small facts'] : []),
        ],
    };
};

;// CONCATENATED MODULE: ./build/src/platforms/slack/rich-text.js




/** An item's own line, and the blocks that have to follow the list there: a list holds sections alone. */
const itemParts = ({ checked, of }) => {
    const found = of.findIndex(block => block.kind !== 'paragraph' && block.kind !== 'heading');
    const texts = of.slice(0, found < 0 ? of.length : found);
    const elements = leaves_merged([...box(checked), ...flatLeaves(texts)]);
    return {
        section: { type: 'rich_text_section', elements: elements.length > 0 ? elements : leaf(' ') },
        rest: of.slice(texts.length),
    };
};
/** `before`: how many items of the same list stand above. */
const listOf = ({ start }, elements, before, depth) => {
    const offset = start === undefined ? 0 : Math.max(0, start - 1) + before;
    // `offset` is missing in the types: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
    const list = {
        type: 'rich_text_list',
        style: start === undefined ? 'bullet' : 'ordered',
        indent: Math.min(depth, SHARES.listIndent),
        ...(offset > 0 && { offset }),
        elements,
    };
    return list;
};
/** Lists and other blocks inside items part a list in several. */
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
/** Slack draws the parts of a rich text without a gap, so a text that stands apart begins with an empty line. */
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
            : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: unmentioned(text) }] }];
    }
    const elements = leaves_merged(flatLeaves([block]));
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
    return out.map(element => element.type === 'rich_text_section' ? { ...element, elements: leaves_merged(element.elements) } : element);
};
/** Blocks as the elements of a `rich_text` block. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const richText = (blocks) => elementsOf(blocks, 0);

;// CONCATENATED MODULE: ./build/src/platforms/slack/split.js
const FENCE = '```';
const REOPENED = FENCE.length + 1;
// A link, an entity, a run of spaces, or a bit of a word: what a long line may be parted between.
const TOKENS = /<[^<>]*>|&[a-z]+;|\s+|[^\s<&]{1,100}|[<&]/gu;
const wrap = (line, max) => {
    if (line.length <= max)
        return [line];
    const lines = [];
    let current = '';
    for (const [token] of line.matchAll(TOKENS)) {
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
/**
 * Printed mrkdwn in parts of at most `max` units, parted at line ends where that can be; a fence that a cut runs through is
 * closed before it and opened after it. Every link in it must be shorter than `max`.
 */
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
const printedSize = (blocks) => print_printBlocks(blocks).length;
/** How to post; Slack's app webhooks ignore the sender, the older ones follow it. */
const envelopeFields = ({ username = '', avatar, silent }) => {
    const sender = (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)(username), SHARES.username);
    return {
        ...(sender !== '' && { username: sender }),
        ...(avatar !== undefined && (avatar.startsWith(':') ? { icon_emoji: avatar } : { icon_url: avatar })),
        ...(silent && { unfurl_links: false, unfurl_media: false }),
    };
};
/** The colour's bar needs an attachment, and beside blocks it takes a colour and a fallback only. */
const attachments = (message, { content }, blocks) => {
    if (blocks.length === 0)
        return {};
    const summary = (0,graphemes/* cutText */.IN)((0,clean/* oneLine */.TN)((0,plain/* plainBlocks */.P$)(content)), SHARES.fallback);
    const attachment = {
        color: `#${message.color.toString(16).padStart(6, '0')}`,
        fallback: escapeEntities(summary || (0,graphemes/* cutText */.IN)(headlinePlain(message), SHARES.fallback)),
        blocks: [...blocks],
    };
    return { attachments: [attachment] };
};
const picturesOf = (message) => {
    const alt = (0,graphemes/* cutText */.IN)(headlinePlain(message), limits_LIMITS.altText);
    const images = blocks_image(message.image, alt);
    const thumbnail = blocks_image(message.thumbnail, alt);
    const wanted = [message.image, message.thumbnail].filter(url => url !== undefined).length;
    return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? ['image'] : [] };
};
/** What was cut in all the forms alike. */
const headCuts = ({ title }) => ((0,clean/* oneLine */.TN)(title).length > SHARES.title ? ['title'] : []);
/** Text alone, for a server that refuses attachments with blocks. */
const plainest = (message, envelope) => {
    const head = headlineText(message);
    const room = Math.max(0, limits_LIMITS.text - head.length - SHARES.joints);
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const parts = [head, print_printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
    const text = parts.filter(part => part !== '').join('\n');
    return { body: check({ text, ...envelopeFields(envelope) }), cuts: [...headCuts(message), ...fitted.cuts] };
};
/** The whole message in mrkdwn sections, for a server that refuses `rich_text` here. */
const plainer = (message, envelope) => {
    const { images, thumbnail, cuts } = picturesOf(message);
    const room = limits_LIMITS.allBlocks - unitsOf([...images, ...thumbnail]) - SHARES.joints;
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const blocks = [
        ...withThumbnail([
            ...splitMrkdwn(print_printBlocks(fitted.content), limits_LIMITS.sectionText).map(section),
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
/** The headline on top, everything else beside the colour's bar; the same message in simpler forms hangs on `plainer`. */
const render_render = (message, envelope) => {
    const head = {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: headlineLeaves(message) }],
    };
    const buttons = buttonsOf(message);
    const { images, thumbnail, cuts } = picturesOf(message);
    const fixed = [head, ...actions(buttons.shown), ...images, ...thumbnail];
    const room = limits_LIMITS.allBlocks - unitsOf(fixed) - SHARES.joints;
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
/** The second is GovSlack's. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const wire_HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
const WORKFLOW_PATH = /^\/(triggers|workflows)\//;
const wire_request = (payload, url) => ({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
    body: JSON.stringify(payload.body),
});
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



/** Slack's incoming webhooks, and servers that take the same payloads. */
const slack = {
    id: 'slack',
    title: 'Slack',
    env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK'],
    recognise: recogniseWebhook,
    remark: () => undefined,
    render: render_render,
    request: wire_request,
    judge: judge_judge,
};

;// CONCATENATED MODULE: ./build/src/platforms/slack-trigger/render.js





/** Of each variable: a message that a workflow posts is a section, which holds no more. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX = 3000;
const value = (text) => (0,graphemes/* cutText */.IN)(unmentioned((0,clean/* manyLines */.hw)(text).trim()), MAX);
const render_lines = (parts, between = '\n') => parts.filter(part => part.trim() !== '').join(between);
const line = (nodes) => (0,clean/* oneLine */.TN)((0,plain/* plain */.pj)(nodes));
const address = (url) => (url === undefined ? '' : ((0,text_links/* safeLink */.o3)(url) ?? ''));
const headlineOf = ({ symbol, title, where, repo, repoInHeadline }) => (0,clean/* oneLine */.TN)(`${symbol} ${title} ${(0,plain/* plain */.pj)(where)}${repoInHeadline && repo !== undefined && !title.includes(repo.label) ? ` in ${repo.label}` : ''}`);
/**
 * One flat object of strings, always with the same keys: a workflow's trigger declares its variables beforehand.
 * https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const slack_trigger_render_render = (message) => {
    const headline = headlineOf(message);
    const body = (0,plain/* plainBlocks */.P$)(message.body);
    const change = render_lines(message.change.map(line));
    const fields = render_lines(message.fields.map(({ name, value: of }) => `${(0,clean/* oneLine */.TN)(name)}: ${line(of)}`));
    const facts = render_lines(message.facts.map(line), ' · ');
    const parts = {
        headline,
        text: render_lines([headline, body, change, fields, facts]),
        title: (0,clean/* oneLine */.TN)(message.title),
        body,
        change,
        fields,
        facts,
        repository: (0,clean/* oneLine */.TN)(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map(([key, text]) => [key, value(text)]);
    const isCut = values.some(([key, shown]) => shown.length === MAX && parts[key].length > MAX);
    return [
        {
            body: {
                ...Object.fromEntries(values),
                url: address(message.url),
                color: `#${message.color.toString(16).padStart(6, '0')}`,
            },
            cuts: isCut ? ['body'] : [],
        },
    ];
};

;// CONCATENATED MODULE: ./build/src/platforms/slack-trigger/index.js



/** The webhook triggers of Slack's Workflow Builder, which take a flat object of strings. */
const slackTrigger = {
    id: 'slack',
    title: 'Slack workflow',
    env: [],
    recognise: recogniseTrigger,
    remark: () => undefined,
    render: slack_trigger_render_render,
    request: wire_request,
    judge: judge_judge,
};

;// CONCATENATED MODULE: ./build/src/platforms/index.js



/** Every platform, most particular first. A new one is one folder and one line here. */
const platforms = [slackTrigger, slack, discord];

;// CONCATENATED MODULE: ./build/src/platforms/destinations.js



/** The environment variables that are read where the input is empty, in order. */
const fallbackVariables = platforms.flatMap(platform => platform.env);
/** Checks every webhook's host and settles its platform. None at all is no mistake: forks get no secrets. */
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
/** `slack`, then `slack-2`… */
const defaultName = (platform, before) => before === 0 ? platform.id : `${platform.id}-${before + 1}`;
const numbered = (input, found) => found.map((webhook, index) => ({ ...webhook, input, entry: index + 1 }));
/** The same URL in two variables is one destination. */
const fromEnv = (env) => {
    const all = fallbackVariables.flatMap(variable => numbered(variable, webhooks(variable, env[variable] ?? '')));
    return [...new Map(all.map(source => [source.url.reveal(), source])).values()];
};
const platformOf = (source, asked) => {
    const url = new URL(source.url.reveal());
    const own = platforms.find(platform => platform.recognise(url) === 'host');
    checkHost(source, url, own !== undefined, asked.allowedHosts);
    const known = own ?? platforms.find(platform => platform.recognise(url) === 'path');
    // The plain webhooks of a platform stand behind its particular ones in the list.
    const told = platforms.findLast(platform => platform.id === asked.platform);
    const platform = known ?? told;
    if (platform)
        return platform;
    throw new UserError('platform', `${destinations_at(source)} does not show its platform`, 'write slack or discord');
};
const checkHost = (source, url, own, allowed) => {
    const listed = allowed.includes(url.hostname) || allowed.includes(`${url.hostname}:${portOf(url)}`);
    if (!own && !listed) {
        throw new UserError(source.input, `${destinations_at(source)} points to ${url.host}, which is no webhook address of Slack's or Discord's`, 'correct it, or add the host to allowed-hosts if it is yours');
    }
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        throw new UserError(source.input, `${destinations_at(source)} is an http: URL, which would send the secret in the open`, 'write https:');
    }
};
const destinations_at = (source) => `entry ${source.entry}${source.name === undefined ? '' : ` (${source.name})`}`;
const portOf = (url) => url.port || (url.protocol === 'https:' ? '443' : '80');
const isLoopback = (host) => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

;// CONCATENATED MODULE: ./build/src/secrets/redact.js
/** Shorter parts are not secrets: hiding them would black out plain words all over the log. */
const SHORTEST = 8;
/** A path segment of this length is a token even if it is all lower-case letters. */
const SURELY_TOKEN = 20;
/** Words of webhook paths that are long enough to be taken for a secret. */
const ROUTES = new Set(['services', 'triggers', 'webhooks', 'workflows']);
const redact_hidden = '***';
/**
 * The parts of a webhook URL that must never be seen: the whole, the path, the IDs and tokens in it, the values of the
 * query, a password; each also percent-decoded. Of a text that is no URL, the whole. Longest first.
 */
const secretParts = (url) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return longestFirst([url, ...(parsed === undefined ? [] : partsOf(parsed))].flatMap(withDecoded));
};
/** Replaces every secret in a text by `***`, percent-encoded, decoded and JSON-escaped forms too, longest first. */
const redact = (text, secrets) => longestFirst([...secrets].flatMap(redact_forms)).reduce((rest, form) => rest.replaceAll(form, redact_hidden), text);
const partsOf = (url) => {
    const segments = url.pathname.split('/').filter(segment => segment !== '');
    const tokens = segments.filter((segment, at) => isToken(segment, at === segments.length - 1));
    const values = [...url.searchParams.values()].filter(value => isToken(value, false));
    const inPath = tokens.length === 0 ? [] : [`${url.origin}${url.pathname}`, url.pathname, ...tokens];
    return [url.href, url.password, ...inPath, ...values];
};
/** The last segment of a path counts as a token whatever it looks like. */
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
        return [part]; // a lone % is no encoding
    }
};
const longestFirst = (parts) => [...new Set(parts)].filter(part => part.length >= SHORTEST).sort((a, b) => b.length - a.length);

;// CONCATENATED MODULE: ./build/src/platforms/mask.js



/** Keeps every webhook that could be used, whole and in parts, out of the log, whatever goes wrong afterwards. */
const maskWebhooks = ({ runner, env }) => {
    const raw = [runner.input('webhook'), ...fallbackVariables.map(variable => env[variable] ?? '')];
    new Set(raw.flatMap(secretLines).flatMap(secretParts)).forEach(runner.mask);
};

// EXTERNAL MODULE: ./build/src/events/common.js
var common = __nccwpck_require__(6018);
// EXTERNAL MODULE: ./build/src/events/read.js
var events_read = __nccwpck_require__(5171);
// EXTERNAL MODULE: ./build/src/events/ref.js
var events_ref = __nccwpck_require__(9134);
;// CONCATENATED MODULE: ./build/src/events/create.js



/** https://docs.github.com/webhooks/webhook-events-and-payloads#create */
const create = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const ref = (0,events_ref/* namedRef */.JR)(payload.ref, payload.ref_type);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: ref?.kind === 'tag' ? 'tagged' : 'pushed',
            title: (0,common/* sentence */.em)(base.actor, `created ${(0,events_ref/* refWords */.VL)(ref)}`),
            ...(0,events_read/* known */.eO)('url', base.repo && (ref ? (0,events_ref/* refUrl */.To)(base.repo.url, ref) : base.repo.url)),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};

;// CONCATENATED MODULE: ./build/src/events/delete.js



/** https://docs.github.com/webhooks/webhook-events-and-payloads#delete */
const deleted = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'deleted',
            title: (0,common/* sentence */.em)(base.actor, `deleted ${(0,events_ref/* refWords */.VL)((0,events_ref/* namedRef */.JR)(payload.ref, payload.ref_type))}`),
            ...(0,events_read/* known */.eO)('url', base.repo?.url),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};

// EXTERNAL MODULE: ./build/src/events/conclusion.js
var conclusion = __nccwpck_require__(5364);
;// CONCATENATED MODULE: ./build/src/events/deployment-status.js





/** States as GitHub names them. https://docs.github.com/rest/deployments/statuses */
const STATES = {
    success: { words: 'succeeded', mark: 'deployed' },
    failure: { words: 'failed', mark: 'failed' },
    error: { words: 'failed', mark: 'failed' },
    in_progress: { words: 'started', mark: 'started' },
    queued: { words: 'is queued', mark: 'waiting' },
    pending: { words: 'is pending', mark: 'waiting' },
    waiting: { words: 'waits for approval', mark: 'waiting' },
    inactive: { words: 'is no longer active', mark: 'skipped' },
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status */
const deploymentStatus = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const ref = (0,events_read/* str */.gx)(payload.deployment?.ref);
    const change = (0,common/* changeOf */.C2)(base.repo, context);
    const line = (0,common/* commitLine */.w_)(base.repo?.url, (0,events_read/* str */.gx)(payload.deployment?.sha));
    return {
        ...base,
        ...(0,events_read/* known */.eO)('status', (0,conclusion/* statusOf */.c)(payload.deployment_status?.state)),
        runIsTheNews: false,
        news: newsOf(payload, base.repo, line),
        change: {
            ...change,
            ...(0,common/* onRef */.Ld)(base.repo, (0,events_ref/* shaOf */.ye)(ref) ? undefined : (0,events_ref/* refOf */.H8)(ref)),
            lines: line ? [line] : change.lines,
        },
    };
};
const newsOf = (payload, repo, line) => {
    const state = stateOf(payload);
    const environment = (0,events_read/* name */.UU)(payload.deployment_status?.environment) ?? (0,events_read/* name */.UU)(payload.deployment?.environment);
    const { target, aside } = linksOf(payload, state);
    return {
        mark: state.mark,
        title: ['Deployment', environment && `to ${environment}`, state.words].filter(Boolean).join(' '),
        ...(0,events_read/* known */.eO)('url', target ?? (repo && `${repo.url}/deployments`)),
        ...(0,events_read/* known */.eO)('body', (0,events_read/* str */.gx)(payload.deployment_status?.description)),
        lines: line ? [line] : [],
        facts: [...(0,common.by)(creatorOf(payload)), ...whatRef(payload), ...(aside ? [[aside]] : [])],
    };
};
const stateOf = (payload) => {
    const state = payload.deployment_status?.state;
    return (0,events_read/* entry */.f_)(STATES, state) ?? { words: (0,events_read/* name */.UU)(state)?.replaceAll('_', ' ') ?? 'changed', mark: 'news' };
};
/** A failure is understood from its log, a success is seen on the site; the other one stands aside. */
const linksOf = (payload, state) => {
    const site = (0,events_read/* url */.OZ)(payload.deployment_status?.environment_url);
    const log = (0,events_read/* url */.OZ)(payload.deployment_status?.log_url) ?? (0,events_read/* url */.OZ)(payload.deployment_status?.target_url);
    const [target, other, label] = state.mark === 'failed'
        ? [log, site, 'open the site']
        : [site, log, 'read the log'];
    const both = target !== undefined && other !== undefined && target !== other;
    return { ...(0,events_read/* known */.eO)('target', target ?? other), ...(both && { aside: (0,tree/* link */.nf)(label, other) }) };
};
const creatorOf = (payload) => (0,events_read/* name */.UU)(payload.deployment?.creator?.login) ?? (0,events_read/* name */.UU)(payload.sender?.login);
/** A branch or a tag; a bare commit is shown already. */
const whatRef = (payload) => {
    const ref = (0,events_read/* name */.UU)(payload.deployment?.ref);
    return ref === undefined || (0,events_ref/* shaOf */.ye)(ref) !== undefined ? [] : [[(0,tree/* text */.Qq)(ref)]];
};

// EXTERNAL MODULE: ./build/src/events/comment-deed.js
var comment_deed = __nccwpck_require__(9029);
// EXTERNAL MODULE: ./build/src/events/numbered.js
var events_numbered = __nccwpck_require__(351);
// EXTERNAL MODULE: ./build/src/events/small-facts.js
var small_facts = __nccwpck_require__(5702);
// EXTERNAL MODULE: ./build/src/events/told.js
var told = __nccwpck_require__(1922);
;// CONCATENATED MODULE: ./build/src/events/issue-comment.js






/** Comments on pull requests come as this event too. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment */
const issueComment = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, issue, comment } = payload;
    const deleted = action === 'deleted';
    const done = (0,comment_deed/* commentDeed */.m)(action, (0,events_numbered/* numbered */.j)(issue, 'an issue'), comment, { actor: base.actor, reply: false });
    return (0,told/* told */.E)(base, context, {
        mark: deleted ? 'deleted' : 'comment',
        title: (0,common/* sentence */.em)(base.actor, done),
        ...(0,events_read/* known */.eO)('url', (deleted ? undefined : (0,events_read/* url */.OZ)(comment?.html_url)) ?? (0,events_read/* url */.OZ)(issue?.html_url)),
        ...(0,events_read/* known */.eO)('body', deleted ? undefined : (0,events_read/* str */.gx)(comment?.body)),
        facts: (0,small_facts/* smallFacts */.r)(issue?.pull_request ? 'pull request' : undefined),
    });
};

// EXTERNAL MODULE: ./build/src/events/deed.js
var deed = __nccwpck_require__(2181);
;// CONCATENATED MODULE: ./build/src/events/issues.js






const issues_MARKS = { closed: 'closed', deleted: 'deleted' };
/** What happened, by action; `#` stands for the issue. https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
const DEEDS = {
    milestoned: 'put # into a milestone',
    demilestoned: 'took # out of its milestone',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
};
const issues = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const { action, issue } = payload;
    const labels = (0,events_read/* list */.p_)(issue?.labels).flatMap(label => (0,events_read/* name */.UU)(label.name) ?? []);
    const author = (0,events_read/* name */.UU)(issue?.user?.login);
    return (0,told/* told */.E)(base, context, {
        mark: (0,events_read/* entry */.f_)(issues_MARKS, action) ?? 'issue',
        title: (0,common/* sentence */.em)(base.actor, (0,deed/* deed */.dH)(DEEDS, action, (0,events_numbered/* numbered */.j)(issue, 'an issue'))),
        ...(0,events_read/* known */.eO)('url', (0,events_read/* url */.OZ)(issue?.html_url)),
        ...(0,events_read/* known */.eO)('body', action === 'opened' || action === 'reopened' ? (0,events_read/* str */.gx)(issue?.body) : undefined),
        facts: (0,small_facts/* smallFacts */.r)(author === base.actor?.login ? undefined : author && `by ${author}`, labels.length > 0 ? labels.join(', ') : undefined),
    });
};

// EXTERNAL MODULE: ./build/src/events/started.js
var started = __nccwpck_require__(9710);
;// CONCATENATED MODULE: ./build/src/events/merge-group.js




/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
const mergeGroup = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const group = payload.merge_group ?? {};
    const ref = (0,events_ref/* refOf */.H8)((0,events_read/* str */.gx)(group.head_ref) ?? context.ref);
    const target = (0,events_ref/* refOf */.H8)((0,events_read/* str */.gx)(group.base_ref));
    const branch = target?.kind === 'branch' ? (0,events_read/* name */.UU)(target.name) : undefined;
    const line = (0,common/* commitLine */.w_)(base.repo?.url, (0,events_read/* str */.gx)(group.head_sha) ?? context.sha, group.head_commit);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: payload.action === 'destroyed'
            ? 'Merge group removed'
            : `Checks requested for the merge queue${branch === undefined ? '' : ` of ${branch}`}`,
        change: {
            ...(0,common/* onRef */.Ld)(base.repo, ref),
            lines: line ? [line] : [],
            facts: [],
            ...(0,events_read/* known */.eO)('author', (0,common/* authorOf */.rM)(group.head_commit)),
        },
    });
};

;// CONCATENATED MODULE: ./build/src/events/plain.js



/** Keys of a payload that are never what the event is about. */
const ASIDE = new Set([
    'sender',
    'repository',
    'organization',
    'enterprise',
    'installation',
    'changes',
    'head_commit',
]);
/** Any other event: what happened, who did it, to which thing, and the first link that leads there. */
const plain_plain = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const thing = thingOf(payload, context.event);
    const action = (0,events_read/* str */.gx)(payload['action'])?.replaceAll('_', ' ');
    const who = base.actor === undefined ? undefined : `by ${base.actor.login}`;
    const title = [(0,common/* capital */.Nx)(context.event.replaceAll('_', ' ')), labelOf(thing), action, who];
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'news',
            title: title.filter(part => part !== undefined).join(' '),
            ...(0,events_read/* known */.eO)('url', (0,events_read/* url */.OZ)(thing?.['html_url']) ?? firstLink(payload) ?? base.repo?.url),
            ...(0,events_read/* known */.eO)('body', (0,events_read/* str */.gx)(thing?.['body'])),
        },
        change: (0,common/* changeOf */.C2)(base.repo, context),
    };
};
/** The object named as the event is, or the first one that has a page of its own. */
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
/** The first `html_url` below the payload's own things, in their order. */
const firstLink = (payload) => Object.entries(payload)
    .filter(([key, value]) => plain_isBag(value) && !ASIDE.has(key))
    .map(([, value]) => (0,events_read/* url */.OZ)(value['html_url']))
    .find(found => found !== undefined);
const plain_isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// EXTERNAL MODULE: ./build/src/events/pull-change.js
var pull_change = __nccwpck_require__(5965);
;// CONCATENATED MODULE: ./build/src/events/pull-request.js






/** What happened, by action; `#` stands for the pull request. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const pull_request_DEEDS = {
    synchronize: 'pushed to #',
    ready_for_review: 'marked # as ready for review',
    converted_to_draft: 'made # a draft',
    auto_merge_enabled: 'set # to merge when it is ready',
    auto_merge_disabled: 'stopped the automatic merge of #',
    enqueued: 'put # into the merge queue',
    dequeued: 'took # out of the merge queue',
    milestoned: 'put # into a milestone',
    demilestoned: 'took # out of its milestone',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    review_requested: 'asked for a review of #',
    review_request_removed: 'no longer asks for a review of #',
};
/** Words before the person or the label that an action names. */
const WITH = {
    assigned: 'to',
    unassigned: 'from',
    labeled: 'as',
    unlabeled: 'that said',
    review_requested: 'by',
    review_request_removed: 'by',
};
/** `pull_request` and `pull_request_target`. */
const pullRequest = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const pull = {
        ...payload.pull_request,
        ...(0,events_read/* known */.eO)('number', (0,events_read/* num */.bu)(payload.number) ?? (0,events_read/* num */.bu)(payload.pull_request?.number)),
    };
    return {
        ...base,
        runIsTheNews: payload.action === 'synchronize',
        news: pull_request_newsOf(payload, pull, base),
        change: (0,pull_change/* changeOfPull */.Jp)(pull, base.repo, context),
    };
};
const pull_request_newsOf = (payload, pull, who) => {
    const { action } = payload;
    const merged = action === 'closed' && pull.merged === true;
    const tells = merged || action === 'opened' || action === 'reopened';
    const author = (0,events_read/* name */.UU)(pull.user?.login);
    return {
        mark: markOf(action, merged),
        title: (0,common/* sentence */.em)(who.actor, deedOf(payload, pull, merged)),
        ...(0,events_read/* known */.eO)('url', (0,pull_change/* pullUrl */.XA)(pull, who.repo)),
        ...(0,events_read/* known */.eO)('body', tells ? (0,events_read/* str */.gx)(pull.body) : undefined),
        facts: (0,small_facts/* smallFacts */.r)((0,pull_change/* branches */.J0)(pull), pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined, ...pull_request_size(pull), author === who.actor?.login ? undefined : author && `by ${author}`),
    };
};
const deedOf = (payload, pull, merged) => {
    if (merged)
        return `merged ${(0,pull_change/* pullName */.N4)(pull)}`;
    const done = (0,deed/* deed */.dH)(pull_request_DEEDS, payload.action, (0,pull_change/* pullName */.N4)(pull));
    const link = (0,events_read/* entry */.f_)(WITH, payload.action);
    const aside = asideOf(payload);
    return link === undefined || aside === undefined ? done : `${done} ${link} ${aside}`;
};
/** The person, the team or the label beside the pull request. */
const asideOf = (payload) => {
    const asides = payload;
    return ['requested_reviewer', 'requested_team', 'label', 'assignee']
        .map(key => (0,events_read/* name */.UU)(asides[key]?.login) ?? (0,events_read/* name */.UU)(asides[key]?.name))
        .find(found => found !== undefined);
};
const markOf = (action, merged) => {
    if (merged)
        return 'merged';
    return action === 'closed' ? 'closed' : action === 'synchronize' ? 'pushed' : 'opened';
};
/** `+48 −12 in 3 files`, `4 commits` */
const pull_request_size = (pull) => {
    const [added, removed, files] = [(0,events_read/* num */.bu)(pull.additions), (0,events_read/* num */.bu)(pull.deletions), (0,events_read/* num */.bu)(pull.changed_files)];
    const commits = (0,events_read/* num */.bu)(pull.commits);
    const isKnown = added !== undefined && removed !== undefined && files !== undefined;
    return [
        isKnown ? (0,tree/* text */.Qq)(`+${added} −${removed} in ${(0,common/* count */.U9)(files, 'file')}`) : undefined,
        commits === undefined ? undefined : (0,tree/* text */.Qq)((0,common/* count */.U9)(commits, 'commit')),
    ];
};

;// CONCATENATED MODULE: ./build/src/events/push.js




/** Commits that are listed before the rest is counted. */
const LISTED = 5;
/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
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
        news: push_newsOf(pushed),
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
/** A branch or a tag that came or went, without commits of its own. */
const refNews = ({ payload, actor, repo, ref }, verb) => {
    const gone = verb === 'deleted';
    const head = gone ? undefined : (0,common/* commitLine */.w_)(repo?.url, undefined, payload.head_commit);
    return {
        mark: gone ? 'deleted' : push_markOf(ref),
        title: (0,common/* sentence */.em)(actor, `${verb} ${kindOf(ref)}`),
        ...(0,events_read/* known */.eO)('url', gone ? repo?.url : ((0,events_read/* url */.OZ)(payload.compare) ?? repo?.url)),
        // The bare name, since "tag" is said already.
        where: ref ? (0,events_ref/* refLink */.Wv)(gone ? undefined : repo?.url, ref).slice(-1) : [],
        lines: head ? [head] : [],
    };
};
const commitsNews = ({ payload, actor, repo, ref }) => {
    const commits = (0,events_read/* list */.p_)(payload.commits);
    const verb = payload.forced === true ? 'force-pushed' : 'pushed';
    const head = (0,common/* commitLine */.w_)(repo?.url, undefined, payload.head_commit);
    return {
        mark: push_markOf(ref),
        title: (0,common/* sentence */.em)(actor, commits.length > 0 ? `${verb} ${(0,common/* count */.U9)(commits.length, 'commit')}` : verb),
        ...(0,events_read/* known */.eO)('url', (0,events_read/* url */.OZ)(payload.compare) ?? (0,events_read/* url */.OZ)(payload.head_commit?.url) ?? repo?.url),
        where: ref ? [(0,tree/* text */.Qq)('to '), ...(0,events_ref/* refLink */.Wv)(repo?.url, ref)] : [],
        lines: commits.length > 0 ? commitLines(repo, commits) : head ? [head] : [],
        facts: payload.created === true ? [[(0,tree/* text */.Qq)(`new ${kindOf(ref)}`)]] : [],
    };
};
/** The first commits and a count of the rest. */
const commitLines = (repo, commits) => {
    const shown = commits.slice(0, LISTED).flatMap(commit => {
        const line = (0,common/* commitLine */.w_)(repo?.url, undefined, commit);
        return line ? [line] : [];
    });
    const left = commits.length - LISTED;
    return left > 0 ? [...shown, [(0,tree/* text */.Qq)(`and ${left} more`)]] : shown;
};
/** A ref that is gone has neither a page nor a commit. */
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
const push_markOf = (ref) => (ref?.kind === 'tag' ? 'tagged' : 'pushed');

// EXTERNAL MODULE: ./build/src/events/reader.js
var reader = __nccwpck_require__(3560);
;// CONCATENATED MODULE: ./build/src/events/release.js



/** Nothing is said of `published`: a release that is there is news enough. */
const DONE = {
    created: ' was created',
    deleted: ' was deleted',
    edited: ' was edited',
    unpublished: ' was unpublished',
};
/** https://docs.github.com/webhooks/webhook-events-and-payloads#release */
const release = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return { ...base, runIsTheNews: false, news: release_newsOf(payload, base), change: (0,common/* changeOf */.C2)(base.repo, context) };
};
const release_newsOf = (payload, who) => {
    const found = payload.release ?? {};
    const deleted = payload.action === 'deleted';
    return {
        mark: deleted ? 'deleted' : 'release',
        title: `${release_kindOf(found)} ${release_titleOf(found)}${(0,events_read/* entry */.f_)(DONE, payload.action) ?? ''}`,
        ...(0,events_read/* known */.eO)('url', deleted ? who.repo?.url : ((0,events_read/* url */.OZ)(found.html_url) ?? who.repo?.url)),
        ...(0,events_read/* known */.eO)('body', deleted ? undefined : (0,events_read/* str */.gx)(found.body)),
        facts: [...(0,common.by)((0,events_read/* name */.UU)(found.author?.login) ?? who.actor?.login), ...assets(found), ...discussion(found)],
    };
};
const release_kindOf = (found) => {
    if (found.draft === true)
        return 'Draft release';
    return found.prerelease === true ? 'Pre-release' : 'Release';
};
/** `v1.2.0: The cart that counts`; the name alone where it holds the tag already. */
const release_titleOf = (found) => {
    const tag = (0,events_read/* name */.UU)(found.tag_name);
    const title = (0,events_read/* name */.UU)(found.name);
    if (tag === undefined || title === undefined)
        return title ?? tag ?? 'without a name';
    return title.includes(tag) ? title : `${tag}: ${title}`;
};
const assets = (found) => {
    const all = (0,events_read/* list */.p_)(found.assets);
    if (all.length === 0)
        return [];
    const bytes = all.reduce((sum, asset) => sum + ((0,events_read/* num */.bu)(asset.size) ?? 0), 0);
    return [[(0,tree/* text */.Qq)(`${(0,common/* count */.U9)(all.length, 'asset')}${bytes > 0 ? `, ${sizeOf(bytes)}` : ''}`)]];
};
const discussion = (found) => {
    const target = (0,events_read/* url */.OZ)(found.discussion_url);
    return target === undefined ? [] : [[(0,tree/* link */.nf)('discussion', target)]];
};
const UNITS = ['B', 'KB', 'MB', 'GB'];
/** `4.1 MB`, by powers of 1,000, as GitHub shows sizes. */
const sizeOf = (bytes) => {
    const power = Math.min(Math.trunc(Math.log10(bytes) / 3), UNITS.length - 1);
    const value = bytes / 1000 ** power;
    return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${UNITS[power] ?? ''}`;
};

;// CONCATENATED MODULE: ./build/src/events/repository-dispatch.js




/** `action` is the type that the sender chose. https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const repositoryDispatch = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const type = (0,events_read/* name */.UU)(payload.action) ?? 'repository dispatch';
    const change = (0,common/* changeOf */.C2)(base.repo, context);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: (0,common/* sentence */.em)(base.actor, `sent ${type}`),
        change: { ...change, facts: [[(0,tree/* text */.Qq)(`started by ${type}`)]] },
        fields: (0,common/* inputFields */.yD)(payload.client_payload),
    });
};

;// CONCATENATED MODULE: ./build/src/events/schedule.js




/** Nobody started it: whoever edited the schedule last stands in `github.actor` and is not to blame. */
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



/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
const workflowDispatch = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    return (0,started/* started */.A)(base, context, {
        mark: 'started',
        title: (0,common/* sentence */.em)(base.actor, `started ${(0,events_read/* name */.UU)(context.workflow) ?? 'a workflow'}`),
        change: (0,common/* changeOf */.C2)(base.repo, context),
        fields: (0,common/* inputFields */.yD)(payload.inputs),
    });
};

// EXTERNAL MODULE: ./build/src/events/head.js
var head = __nccwpck_require__(2045);
;// CONCATENATED MODULE: ./build/src/events/workflow-run.js






/** The run that the event tells of, never the one that reports it. https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
const workflowRun = ({ payload, context }) => {
    const base = (0,common/* whoAndWhere */.bK)(payload, context);
    const run = payload.workflow_run ?? {};
    const told = foreignRun(payload, run, base.repo);
    const status = (0,conclusion/* statusOf */.c)(run.conclusion);
    const change = changeOfRun(run, base.repo);
    return {
        ...base,
        ...(0,events_read/* known */.eO)('status', status),
        run: told,
        runIsTheNews: true,
        news: {
            mark: status === undefined ? 'started' : (0,conclusion/* verbOf */.r)(status).mark,
            title: `${told.workflow ?? 'A workflow'} ${workflow_run_stateOf(payload, run)}`,
            ...(0,events_read/* known */.eO)('url', told.url),
            ...(0,head/* onWhat */.S)(change),
        },
        change,
    };
};
const workflow_run_stateOf = (payload, run) => {
    const status = (0,conclusion/* statusOf */.c)(run.conclusion);
    if (status !== undefined)
        return (0,conclusion/* verbOf */.r)(status).past;
    return payload.action === 'requested' ? 'was requested' : 'is running';
};
const foreignRun = (payload, run, repo) => {
    const attempt = Math.max(1, (0,events_read/* num */.bu)(run.run_attempt) ?? 1);
    const id = (0,events_read/* num */.bu)(run.id);
    const base = (0,events_read/* url */.OZ)(run.html_url) ?? (id === undefined || !repo ? undefined : `${repo.url}/actions/runs/${id}`);
    const durationMs = payload.action === 'completed' ? (0,events_read/* between */.Tq)(run.run_started_at, run.updated_at) : undefined;
    return {
        ...(0,events_read/* known */.eO)('workflow', (0,events_read/* name */.UU)(run.name) ?? (0,events_read/* name */.UU)(payload.workflow?.name)),
        ...(0,events_read/* known */.eO)('url', attempt > 1 && base !== undefined ? `${base}/attempts/${attempt}` : base),
        ...(0,events_read/* known */.eO)('number', (0,events_read/* num */.bu)(run.run_number)),
        attempt,
        ...(0,events_read/* known */.eO)('actor', (0,events_read/* name */.UU)(run.triggering_actor?.login) ?? (0,events_read/* name */.UU)(run.actor?.login)),
        ...(0,events_read/* known */.eO)('durationMs', durationMs),
    };
};
/** The run's own branch and commit; a branch of a fork carries its owner. */
const changeOfRun = (run, repo) => {
    const branch = (0,events_read/* str */.gx)(run.head_branch);
    const headUrl = (0,events_read/* url */.OZ)(run.head_repository?.html_url) ?? repo?.url;
    const pull = (0,events_read/* list */.p_)(run.pull_requests)[0];
    const number = (0,events_read/* num */.bu)(pull?.number);
    const line = (0,common/* commitLine */.w_)(headUrl, (0,events_read/* str */.gx)(run.head_sha), run.head_commit);
    const foreign = (0,events_read/* name */.UU)(run.head_repository?.full_name);
    const fork = foreign !== undefined && foreign !== (0,events_read/* name */.UU)(run.repository?.full_name) && run.repository
        ? foreign
        : undefined;
    const on = branch === undefined ? [] : [...(0,events_ref/* refLink */.Wv)(headUrl, { kind: 'branch', name: branch })];
    return {
        ...(on.length > 0 && { on }),
        lines: line ? [line] : [],
        facts: [
            ...(number === undefined ? [] : [[(0,tree/* link */.nf)(`#${number}`, repo && `${repo.url}/pull/${number}`)]]),
            ...(fork === undefined ? [] : [[(0,tree/* text */.Qq)(`from ${fork}`)]]),
            ...startedBy(run),
        ],
        ...(0,events_read/* known */.eO)('author', (0,common/* authorOf */.rM)(run.head_commit)),
    };
};
/** What started the run, where that says more than the branch and the commit do. */
const STARTERS = {
    schedule: 'on schedule',
    workflow_dispatch: 'started by hand',
    pull_request: 'pull request',
    pull_request_target: 'pull request',
    merge_group: 'merge queue',
    release: 'release',
};
const startedBy = (run) => {
    const words = (0,events_read/* entry */.f_)(STARTERS, run.event);
    return words === undefined ? [] : [[(0,tree/* text */.Qq)(words)]];
};

;// CONCATENATED MODULE: ./build/src/events/index.js















/** The events that most workflows run on; `others.ts` holds the rest. A new event is one file and one line in either. */
const readers = new Map([
    ['create', (0,reader/* reader */.w)(create)],
    ['delete', (0,reader/* reader */.w)(deleted)],
    ['deployment_status', (0,reader/* reader */.w)(deploymentStatus)],
    ['issue_comment', (0,reader/* reader */.w)(issueComment)],
    ['issues', (0,reader/* reader */.w)(issues)],
    ['merge_group', (0,reader/* reader */.w)(mergeGroup)],
    ['pull_request', (0,reader/* reader */.w)(pullRequest)],
    ['pull_request_comment', (0,reader/* reader */.w)(issueComment)],
    ['pull_request_target', (0,reader/* reader */.w)(pullRequest)],
    ['push', (0,reader/* reader */.w)(push)],
    ['release', (0,reader/* reader */.w)(release)],
    ['repository_dispatch', (0,reader/* reader */.w)(repositoryDispatch)],
    ['schedule', (0,reader/* reader */.w)(schedule)],
    ['workflow_dispatch', (0,reader/* reader */.w)(workflowDispatch)],
    ['workflow_run', (0,reader/* reader */.w)(workflowRun)],
]);
const readerOf = async (event) => {
    const found = readers.get(event) ?? (await __nccwpck_require__.e(/* import() */ 177).then(__nccwpck_require__.bind(__nccwpck_require__, 3177))).others.get(event);
    // An event that nobody wrote a reader for still says what, who, where.
    return found ?? plain_plain;
};
/** What the event is about. */
const subjectOf = async (payload, context) => (await readerOf(context.event))({ payload, context });

;// CONCATENATED MODULE: ./build/src/facts/about.js
/**
 * Whether the message is about the run or about the event. In `auto` a run that went wrong is told as a run, but not
 * where it is the event that says so: a failed deployment is news of the deployment, not of the workflow that heard of it.
 */
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

/** The run of the workflow that this step is part of, or the one that the event tells of. */
const runOf = (subject, context) => subject.run ?? {
    ...(0,events_read/* known */.eO)('workflow', (0,events_read/* name */.UU)(context.workflow)),
    ...(0,events_read/* known */.eO)('url', runUrl(context)),
    ...(0,events_read/* known */.eO)('number', context.runNumber),
    attempt: context.attempt,
    ...(0,events_read/* known */.eO)('actor', subject.actor?.login ?? (0,events_read/* name */.UU)(context.actor)),
};
/** `…/actions/runs/1`, with the attempt where it is not the first. */
const runUrl = ({ serverUrl, repository, runId, attempt }) => {
    if (repository === undefined || runId === undefined)
        return undefined;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return attempt > 1 ? `${url}/attempts/${attempt}` : url;
};
/** The job of this step, where it is the one that the message is about. Its check run gives its page without an API call. */
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
/** Worst first. */
const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'];
/** Failure, then cancelled, then success; `skipped` only if all are. Undefined for none. */
const worst = (statuses) => WORST_FIRST.find(status => statuses.includes(status));
const isRed = (status) => status === 'failure' || status === 'cancelled';
/**
 * The status to report: what the user says; else the worst of `needs`; else what the event says of itself; else the
 * job's. A job that has gone wrong always counts, unless the user's own word stands against it.
 */
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





/** Joins what the inputs, the event and the run's context say. */
const collectFacts = async (inputs, file, context) => {
    const subject = await subjectOf(file.payload, context);
    const status = statusOf(inputs, subject.status);
    return {
        status,
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
/** Whether a message is due. */
const isDue = (when, status) => when.some(word => word === 'always' || word === status);

;// CONCATENATED MODULE: ./build/src/text/markdown.js
/** GitHub-flavoured Markdown as a text tree, read as GitHub shows it in comments. Never rejects for what the source holds. */
const markdown = async (source, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(605)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8605))).readMarkdown(source, context);

;// CONCATENATED MODULE: ./build/src/message/marks.js

/** The one table of symbols and colours. They say nothing that the words do not. */
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





/** A message about the event itself: who did what to which thing. */
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
/** A run that went wrong is not kept quiet where the user wants to hear of the event. */
const trouble = ({ status, run, subject }) => status === 'success' || status === subject.status
    ? []
    : [[(0,tree/* link */.nf)(`${run.workflow ?? 'the workflow'} ${(0,conclusion/* verbOf */.r)(status).past}`, run.url)]];

;// CONCATENATED MODULE: ./build/src/message/run.js






/** Failed jobs or steps that are named before the rest is counted. */
const run_NAMED = 6;
/** A message about the run: what passed or failed, on what, and what failed in it. */
const runMessage = (facts) => {
    const { run, subject } = facts;
    const verb = (0,conclusion/* verbOf */.r)(facts.status);
    const { on, lines } = subject.change;
    return {
        ...LOOKS[verb.mark],
        title: `${run_titleOf(facts)} ${verb.past}`,
        ...(0,events_read/* known */.eO)('url', facts.job?.url ?? run.url),
        where: on ? [(0,tree/* text */.Qq)('on '), ...on] : [],
        body: failures(facts),
        change: lines,
        fields: subject.fields ?? [],
        facts: factsOf(facts),
        ...(0,events_read/* known */.eO)('more', run.url),
    };
};
/** `CI › test (windows, 24)`: the workflow stands for the run, the job joins it where it reports for itself. */
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
/** Joins lines into one paragraph. */
const broken = (line, index) => index === 0 ? line : [{ kind: 'break' }, ...line];
const failedSteps = (steps) => {
    const names = steps
        .slice(0, run_NAMED)
        .flatMap((step, index) => [...(index > 0 ? [(0,tree/* text */.Qq)(', ')] : []), (0,tree/* strong */.ko)((0,tree/* text */.Qq)(step))]);
    const rest = steps.length > run_NAMED ? [(0,tree/* text */.Qq)(` and ${steps.length - run_NAMED} more`)] : [];
    return [(0,tree/* text */.Qq)(steps.length === 1 ? 'Step ' : 'Steps '), ...names, ...rest, (0,tree/* text */.Qq)(' failed')];
};
/** One line a job that went wrong, failed ones first. */
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
    const starter = run.actor !== undefined && run.actor !== subject.change.author ? `by ${run.actor}` : undefined;
    return [
        ...tally(facts.jobs),
        ...subject.change.facts,
        ...(run.durationMs === undefined ? [] : [[(0,tree/* text */.Qq)((0,duration/* duration */.p)(run.durationMs))]]),
        ...(which === '' ? [] : [[(0,tree/* link */.nf)(which, run.attempt > 1 ? run.url : undefined)]]),
        ...(starter === undefined ? [] : [[(0,tree/* text */.Qq)(starter)]]),
    ];
};
/** `1 of 3 jobs failed, 1 skipped`; `3 jobs passed` */
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






/** Builds the neutral message: Hookline's own, with what the user wrote in its place. Awaits only the lazy parser. */
const buildMessage = async (facts, inputs, serverUrl) => {
    const draft = facts.about === 'run' ? runMessage(facts) : await newsMessage(facts, serverUrl);
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
        fields: inputs.noFields ? [] : [...build_literal(draft.fields), ...(await build_written(inputs.fields, read))],
        facts: inputs.footer === undefined ? draft.facts : [[(0,tree/* text */.Qq)((0,clean/* oneLine */.TN)(inputs.footer))]],
        ...(0,events_read/* known */.eO)('image', inputs.image),
        ...(0,events_read/* known */.eO)('thumbnail', inputs.thumbnail),
        buttons: inputs.buttons,
        ...(0,events_read/* known */.eO)('more', draft.more),
    };
};
/** A user's title stands alone: what it is on and where is left to the small facts. */
const headline = (draft, title) => title === undefined
    ? { symbol: draft.symbol, title: draft.title, where: draft.where, repoInHeadline: true }
    : { symbol: '', title: (0,clean/* oneLine */.TN)(title), where: [], repoInHeadline: false };
const build_literal = (fields) => fields.map(field => ({ name: field.name, value: [(0,tree/* text */.Qq)(field.value)] }));
/** Fields as the user wrote them: names are plain, values are Markdown on one line. */
const build_written = (fields, read) => Promise.all(fields.map(async (field) => ({
    name: (0,clean/* oneLine */.TN)(field.name),
    value: inlinesOf(await read(field.value), field.value),
})));
/** One line of Markdown is one paragraph; where it reads as another block (a list, a heading), it is shown as written. */
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
    const posts = destinations.map(destination => ({
        destination,
        payloads: destination.platform.render(message, inputs.envelope),
    }));
    return { kind: 'posts', posts };
};
/**
 * The same, and where it breaks on an event or a text that nobody foresaw, a short message from the environment alone:
 * a mistake of ours must not lose the user's news.
 */
const prepareSafely = async (inputs, file, context, destinations, warn) => {
    try {
        return await prepare(inputs, file, context, destinations);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        warn(`The message could not be built in full, so a short one goes out; please report this: ${String(error)}`);
        const { text: _text, footer: _footer, image: _image, thumbnail: _thumbnail, ...rest } = inputs;
        const plainInputs = { ...rest, fields: [], buttons: [] };
        return prepare(plainInputs, { readable: true, payload: {} }, context, destinations);
    }
};

;// CONCATENATED MODULE: ./build/src/actions/notify.js











/** Posts one message now. A configuration mistake fails the step before anything is posted. */
const notify = async (edges) => {
    try {
        writeOutputs(await run(edges), edges.runner);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        writeOutputs(nothingSent('failed', error.message), edges.runner);
        edges.runner.fail(error.message);
    }
};
const run = async (edges) => {
    const { runner, env, clock } = edges;
    maskWebhooks(edges);
    const inputs = parseInputs(runner.input);
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
    timeout: ms => AbortSignal.timeout(Math.ceil(ms)), // whole numbers only
};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/src/edges/files.js

const files = {
    // Nothing runs beside it, and an event's usual file is read 5 ms sooner than through node:fs/promises.
    read: async (path) => (0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'),
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: ./build/src/edges/http-result.js
var http_result = __nccwpck_require__(7642);
;// CONCATENATED MODULE: ./build/src/edges/proxy-env.js

/** The proxy that the environment names for a URL's scheme, as curl and Node read it: `https:` never uses HTTP_PROXY. */
const proxyFor = (url, env) => {
    const value = eitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
    // The runner and curl take a bare host:port as well.
    return value === undefined || value.includes('://') ? value : `http://${value}`;
};
/** The hosts that are reached without a proxy, as the environment lists them. */
const noProxyOf = (env) => eitherCase(env, 'no_proxy') ?? '';
/** What must be masked where a proxy has a password. */
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



/** One request, straight or through the proxy that the environment names. Redirects are not followed: the URL is a secret. */
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
    let sent = false;
    const { method, headers } = request;
    const outgoing = clientFor(url)(url, { method, headers, signal, agent: false });
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
/** TLS is loaded only where it is used: it costs 6 to 15 ms, and a dynamic import of it 20 more. */
const clientFor = (url) => url.protocol === 'https:' ? process.getBuiltinModule('node:https').request : external_node_http_.request;

;// CONCATENATED MODULE: ./build/src/edges/interrupted.js
/** What the runner sends to a step it cancels. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const END_SIGNALS = ['SIGINT', 'SIGTERM'];
/** Aborted when the process is asked to end; from then on it ends by itself, so that it can still say what became of the messages. */
const onInterrupt = () => {
    const controller = new AbortController();
    for (const signal of END_SIGNALS)
        process.on(signal, () => controller.abort());
    return controller.signal;
};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./src/edges/core.js
// The two modules of @actions/core that the action needs. Its index would load an HTTP client as well (tens of
// milliseconds), and its `exports` forbid subpaths: hence a relative path, in a file that no compiler moves. `#core` in
// package.json leads here from the sources, from build/ and from the tests alike.



;// CONCATENATED MODULE: ./build/src/edges/safe-line.js
// Line breaks and every other control character, escape sequences' first character among them.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
// The runner compares by culture, so it overlooks characters that are ignorable (zero width and the like).
const COMMAND_START = /^((?:\s|\p{DI})*:)(?=\p{DI}*:)/u;
const OLD_COMMAND = /#\p{DI}*#\p{DI}*\[/gu;
/**
 * One line that the runner takes for plain text: it runs `::command::` at a line's start and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
const safeLine = (text) => text.replace(CONTROLS, ' ').replace(COMMAND_START, '$1 ').replace(OLD_COMMAND, '## [');

;// CONCATENATED MODULE: ./build/src/edges/runner.js




/** The runner over stdout and the file commands. What was masked before never shows in what goes out after. */
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
            // Started by hand there is no such file, and nobody to read it.
            if (env['GITHUB_OUTPUT'] !== undefined && env['GITHUB_OUTPUT'] !== '')
                issueFileCommand('OUTPUT', prepareKeyValueMessage(name, redact(value, secrets)));
        },
        fail: line => {
            annotate('error', line);
            process.exitCode = 1;
        },
    };
};
/** The value and each of its lines, since the runner writes logs line by line. */
const maskable = (value) => new Set([value, ...value.split(/\r\n|\r|\n/)].filter(part => part.trim() !== ''));

;// CONCATENATED MODULE: ./build/src/edges/index.js






/** The real outside world of this process. What must not be seen of its proxies is masked at once. */
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

