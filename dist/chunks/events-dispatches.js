'use strict';

var hookline = require('../hookline.js');

/** Whose keys open something; a cache's or an issue's does not, and a public one may be seen. */
const KEY_OWNERS = [
    'access|account|admin|aes|anthropic|api|app|auth|aws|azure|client|cloudflare|consumer|datadog|db|deploy|encryption|gcp|github',
    'gitlab|google|gpg|hmac|host|jwt|license|master|npm|nuget|openai|pgp|private|rsa|secret|sendgrid|sentry|service|session|shared',
    'signing|slack|ssh|ssl|storage|stripe|tls|twilio|user',
].join('|');
/** Words of a name that mean a secret. A `pat` or a `pass` counts only as a whole word: a compass is not a secret. */
const NAME = new RegExp([
    'passw(?:or)?d|passphrase|passcode|secret|credential|tokens?\\b',
    '\\b(?:pass|pw|pwd|creds?|pats?|auth|oauth|authorization|bearer|cookies?|webhooks?|jwt|t?otp|dsn|sas|pem|pfx|kubeconfig)\\b',
    `\\b(?:${KEY_OWNERS}) ?keys?\\b`,
    '\\b(?:webhookurl|connection ?string|session ?id|seed phrase)\\b',
].join('|'));
/**
 * What secrets look like, whatever they are called: the prefixes that services give their tokens, keys, signed tokens, addresses that
 * hold a password or are as good as one. https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
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
/** `password: \u2026`, `DB_PASSWORD=\u2026`, a key of JSON; `--token \u2026` */
const NAMED = /(?<![\w.-])(?:([\w.-]{1,100})[\\"']{0,3}\s{0,3}[:=]|--?([\w.-]{1,100})\s+\S)/g;
const BOOLEAN = /^(?:true|false)$/i;
/** Whether an input must not be shown: for its name, or for what its value looks like. */
const looksSecret = (key, value) => (isSecretName(key) && !BOOLEAN.test(value)) || VALUE.test(value) || namesSecret(value);
/** Whether the words of a name mean a secret: `db_password`, `accessKey`, `auth-header`, `token2`. */
const isSecretName = (key) => NAME.test(splitWords(key));
const namesSecret = (value) => [...value.matchAll(NAMED)].some(([, key, option]) => isSecretName(key ?? option ?? ''));
/** `SSH-keyFor2Hosts` \u2192 `ssh key for hosts` */
const splitWords = (key) => key
    .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');

const HIDDEN = '(hidden)';
/** What says nothing, as JSON writes it. */
const EMPTY = new Set(['null', '{}', '[]']);
/** The inputs of a dispatch as fields: scalars as they are, the rest as JSON, nothing that looks like a secret. */
const readDispatchFields = (inputs) => {
    if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs))
        return [];
    return Object.entries(inputs).flatMap(([key, value]) => {
        const label = hookline.readName(key);
        const raw = typeof value === 'string' ? value : JSON.stringify(value);
        const shown = hookline.readName(raw);
        if (label === undefined || shown === undefined || EMPTY.has(shown))
            return [];
        // In an object any word may be the name of the value next to it: `{"name": "API_TOKEN", "value": "abc"}`.
        const secret = looksSecret(key, raw) || (typeof value === 'object' && isSecretName(raw));
        return [{ name: label, value: secret ? HIDDEN : shown }];
    });
};

/** `action` is the type that the sender chose. https://docs.github.com/rest/repos/repos#create-a-repository-dispatch-event */
const repositoryDispatch = ({ payload, context }) => {
    const base = hookline.readActorAndRepo(payload, context);
    const type = hookline.readName(payload.action) ?? 'repository dispatch';
    const change = hookline.readContextChange(context);
    return hookline.triggerSubject(base, context, {
        mark: 'started',
        title: hookline.actorSentence(base.actor, `triggered ${type}`),
        change: { ...change, facts: [[hookline.text(`dispatch ${type}`)]] },
        fields: readDispatchFields(payload.client_payload),
    });
};

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch */
const workflowDispatch = ({ payload, context }) => {
    const base = hookline.readActorAndRepo(payload, context);
    return hookline.triggerSubject(base, context, {
        mark: 'started',
        title: hookline.actorSentence(base.actor, `started ${hookline.readName(context.workflow) ?? 'a workflow'}`),
        change: { ...hookline.readContextChange(context), facts: [[hookline.text('manual run')]] },
        fields: readDispatchFields(payload.inputs),
    });
};

/** The events that carry inputs, in a chunk of their own with what tells secrets among them. */
const dispatches = new Map([
    ['repository_dispatch', repositoryDispatch],
    ['workflow_dispatch', workflowDispatch],
]);

exports.dispatches = dispatches;
