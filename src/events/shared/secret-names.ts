/** Words whose keys open something. The key of a cache or an issue does not, and a public key may be shown. */
const KEY_OWNERS = [
  'access|account|admin|aes|algolia|anthropic|api|app|auth|aws|azure|bot|cipher|client|cloudflare|consumer|datadog|db|decrypt|decryption',
  'deploy|discord|encrypt|encryption|fernet|firebase|gcp|github|gitlab|google|gpg|grafana|hmac|host|jwt|license|mailgun|mapbox|master|npm',
  'nuget|openai|pagerduty|pass|pgp|priv|private|root|rsa|secret|sendgrid|sentry|service|session|shared|sign|signing|slack|snyk|sonar|ssh|ssl',
  'storage|stripe|supabase|telegram|tls|twilio|unseal|user|vault|wallet',
].join('|');

/** Words that come directly before a short word for a password: `dbpass`, `rootpw`. */
const PASS_OWNERS = [
  'admin|api|app|basic|cert|db|dev|docker|ftp|git|host|http|imap|key|keystore|ldap|login|mail|mongo|my|mysql|new|old|pg|postgres|prod|proxy',
  'redis|root|server|sftp|smtp|sql|ssh|stage|staging|store|sudo|super|test|user|usr|vpn|web|wifi|zip',
].join('|');

/** Codes that let someone in. Codes of countries, errors, and exits do not. */
const CODE_OWNERS = [
  'access|activation|alarm|auth|authorization|backup|card|door|fa|gate|invitation|invite|login|mfa|one time|pairing|pin|recovery|security',
  'sign ?in|sms|unlock|verification',
].join('|');

/**
 * Words of a name that mean a secret, separated by spaces, without digits. `pat` and `pass` count only as whole words: a compass is not a
 * secret. Some words mean a secret only at the end of a name: `card_pin`, not `pin_version`.
 */
const NAME = new RegExp(
  [
    'passwor[dt]|passwd|passphrase|passcode|secret|credential|tokens?\\b',
    '\\b(?:pass|pw|pwd|pswd|psw|pword|paswd|creds?|pats?|auth|oauth|authorization|bearer|cookies?|webhooks?|jwt|t?otp|dsn|sas|pem|pfx|jks|kubeconfig)\\b',
    '\\b(?:kennwort|passwoord|wachtwoord|senha|contrasena|contrase a|mot ?de ?passe|parola|haslo|heslo|salasana)\\b',
    `\\b(?:${PASS_OWNERS})(?:pass|pw|pwd|creds?)\\b`,
    `\\b(?:${KEY_OWNERS}) ?keys?\\b`,
    `\\b(?:${CODE_OWNERS}) ?codes?\\b`,
    '\\b(?:webhookurl|conn(?:ection)? ?str(?:ing)?s?|sess(?:ion)? ?id|csrf|hmac|netrc|npmrc|pypirc|id (?:rsa|dsa|ed|ecdsa))\\b',
    '\\b(?:recovery|seed|backup|secret|wallet) ?(?:phrase|words)\\b|\\bmnemonics?\\b|\\bsecurity answers?\\b',
    '\\b(?:ssn|iban|cvv|cvc|card ?number)\\b',
    '\\b(?:pin|mfa|private|priv|keystore|salt|session)\\b(?= *$)',
  ].join('|'),
);

/** A file on one line, the way keystores and certificates are passed in an input. */
const ENCODED = /b(?:ase)?[\s_.-]?64/i;

/** Whether the words of a name mean a secret: `db_password`, `accessKey`, `auth-header`, `token2`. */
export const isSecretName = (key: string): boolean => ENCODED.test(key) || NAME.test(splitWords(key));

/** `SSH-keyFor2Hosts` → `ssh key for hosts` */
const splitWords = (key: string): string =>
  key
    .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
