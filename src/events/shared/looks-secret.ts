/** Whose keys open something; a cache's or an issue's does not, and a public one may be seen. */
const KEY_OWNERS = [
  'access|account|admin|aes|anthropic|api|app|auth|aws|azure|client|cloudflare|consumer|datadog|db|deploy|encryption|gcp|github',
  'gitlab|google|gpg|hmac|host|jwt|license|master|npm|nuget|openai|pgp|private|rsa|secret|sendgrid|sentry|service|session|shared',
  'signing|slack|ssh|ssl|storage|stripe|tls|twilio|user',
].join('|');

/** Words of a name that mean a secret. A `pat` or a `pass` counts only as a whole word: a compass is not a secret. */
const NAME = new RegExp(
  [
    'passw(?:or)?d|passphrase|passcode|secret|credential|tokens?\\b',
    '\\b(?:pass|pw|pwd|creds?|pats?|auth|oauth|authorization|bearer|cookies?|webhooks?|jwt|t?otp|dsn|sas|pem|pfx|kubeconfig)\\b',
    `\\b(?:${KEY_OWNERS}) ?keys?\\b`,
    '\\b(?:webhookurl|connection ?string|session ?id|seed phrase)\\b',
  ].join('|'),
);

/**
 * What secrets look like, whatever they are called: the prefixes that services give their tokens, keys, signed tokens, addresses that
 * hold a password or are as good as one. https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
const VALUE = new RegExp(
  [
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
  ].join('|'),
);

/** `password: …`, `DB_PASSWORD=…`, a key of JSON; `--token …` */
const NAMED = /(?<![\w.-])(?:([\w.-]{1,100})[\\"']{0,3}\s{0,3}[:=]|--?([\w.-]{1,100})\s+\S)/g;

const BOOLEAN = /^(?:true|false)$/i;

/** Whether an input must not be shown: for its name, or for what its value looks like. */
export const looksSecret = (key: string, value: string): boolean =>
  (isSecretName(key) && !BOOLEAN.test(value)) || VALUE.test(value) || namesSecret(value);

/** Whether the words of a name mean a secret: `db_password`, `accessKey`, `auth-header`, `token2`. */
export const isSecretName = (key: string): boolean => NAME.test(splitWords(key));

const namesSecret = (value: string): boolean =>
  [...value.matchAll(NAMED)].some(([, key, option]) => isSecretName(key ?? option ?? ''));

/** `SSH-keyFor2Hosts` → `ssh key for hosts` */
const splitWords = (key: string): string =>
  key
    .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
