"use strict";
exports.id = 422;
exports.ids = [422];
exports.modules = {

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatches: () => (/* binding */ dispatches)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const KEEPERS = [
    'access|account|admin|aes|anthropic|api|app|auth|aws|azure|client|cloudflare|consumer|datadog|db|deploy|encryption|gcp|github',
    'gitlab|google|gpg|hmac|host|jwt|license|master|npm|nuget|openai|pgp|private|rsa|secret|sendgrid|sentry|service|session|shared',
    'signing|slack|ssh|ssl|storage|stripe|tls|twilio|user',
].join('|');
const NAME = new RegExp([
    'passw(?:or)?d|passphrase|passcode|secret|credential|tokens?\\b',
    '\\b(?:pass|pw|pwd|creds?|pats?|auth|oauth|authorization|bearer|cookies?|webhooks?|jwt|t?otp|dsn|sas|pem|pfx|kubeconfig)\\b',
    `\\b(?:${KEEPERS}) ?keys?\\b`,
    '\\b(?:webhookurl|connection ?string|session ?id|seed phrase)\\b',
].join('|'));
const VALUE = new RegExp([
    '\\bgh[opsur]_\\w{10}|\\bgithub_pat_\\w{10}|\\bgl[a-z]{2,5}-[\\w-]{8}',
    '\\bxox[a-z]-|\\bxapp-\\d',
    '\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bAIza[\\w-]{30}|\\bya29\\.',
    '\\bsk-[\\w-]{12}|\\b[prs]k_(?:live|test)_\\w{8}|\\bwhsec_\\w{16}|\\bSG\\.[\\w-]{16}',
    '\\bnpm_[\\dA-Za-z]{10}|\\bpypi-\\w{16}|\\bhf_\\w{16}|\\bdckr_pat_|\\bdop_v1_|\\bhvs\\.\\w{16}',
    '-----BEGIN|\\beyJ[\\w-]{8,}\\.[\\w-]{8,}',
    '\\bhooks\\.slack(?:-gov)?\\.com/|\\bdiscord(?:app)?\\.com/api/(?:v\\d+/)?webhooks/|\\.webhook\\.office\\.com/',
    '://[^\\s/@:]*:[^\\s/@]+@',
    '\\b(?:[Bb]earer|BEARER)\\s+[\\w+/.~-]{8}|\\b(?:[Bb]asic|BASIC)\\s+(?=\\S+[\\dA-Z=])\\S{6}',
    '[&?](?:sig|signature|[Xx]-[Aa]mz-[Ss]ignature|key|code)=[^&\\s]{8}',
].join('|'));
const NAMED = /(?<![\w.-])(?:([\w.-]{1,100})[\\"']{0,3}\s{0,3}[:=]|--?([\w.-]{1,100})\s+\S)/g;
const BOOLEAN = /^(?:true|false)$/i;
const looksSecret = (key, value) => (isSecretName(key) && !BOOLEAN.test(value)) || VALUE.test(value) || namesSecret(value);
const isSecretName = (key) => NAME.test(wordsOf(key));
const namesSecret = (value) => [...value.matchAll(NAMED)].some(([, key, option]) => isSecretName(key ?? option ?? ''));
const wordsOf = (key) => key
    .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

const HIDDEN = '(hidden)';
const EMPTY = new Set(['null', '{}', '[]']);
const dispatchFields = (inputs) => {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
        return [];
    return Object.entries(inputs).flatMap(([key, value]) => {
        const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(key);
        const raw = typeof value === 'string' ? value : JSON.stringify(value);
        const shown = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(raw);
        if (label === undefined || shown === undefined || EMPTY.has(shown))
            return [];
        const secret = looksSecret(key, raw) || (typeof value === 'object' && isSecretName(raw));
        return [{ name: label, value: secret ? HIDDEN : shown }];
    });
};

const repositoryDispatch = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    const type = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(payload.action) ?? 'repository dispatch';
    const change = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.started)(base, context, {
        mark: 'started',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `triggered ${type}`),
        change: { ...change, facts: [[(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`dispatch ${type}`)]] },
        fields: dispatchFields(payload.client_payload),
    });
};

const workflowDispatch = ({ payload, context }) => {
    const base = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.whoAndWhere)(payload, context);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.started)(base, context, {
        mark: 'started',
        title: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sentence)(base.actor, `started ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(context.workflow) ?? 'a workflow'}`),
        change: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.changeOf)(base.repo, context),
        fields: dispatchFields(payload.inputs),
    });
};

const dispatches = new Map([
    ['repository_dispatch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(repositoryDispatch)],
    ['workflow_dispatch', (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.reader)(workflowDispatch)],
]);




/***/ })

};
;