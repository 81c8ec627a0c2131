import { expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { looksSecret } from '../../../src/events/shared/looks-secret.js';
import { isSecretName } from '../../../src/events/shared/secret-names.js';

test.each([
  ...['password_prod', 'password1', 'DB_PASSWORD', 'dbPasswd', 'pwd', 'pass', 'pass_phrase', 'passphrase'],
  ...'API_TOKEN access-token githubtoken tokens secret clientSecret gh_pat PAT credentials'.split(' '),
  ...'access_key accessKeyID ssh_key SSHKey sshkey signing_key private.key apikey X-Api-Key'.split(' '),
  ...'auth_header authorization proxyAuth cookie webhook webhook_url webhookurl connectionString'.split(' '),
  ...['sentry_dsn', 'openai_key', 'session_id', 'npm2token'],
  ...'pin PIN card_pin pin_code pin2 dbpass DbPass rootpw mysqlpwd admin_pw smtpPass'.split(' '),
  ...'mfa_code mfa 2fa_code access_code authcode auth-code verificationCode backup_codes'.split(' '),
  ...'connstr conn_string connectionstring recovery_phrase seedPhrase mnemonic wallet_words'.split(' '),
  ...'private priv privkey private_b64 passwort kennwort senha mot_de_passe wachtwoord'.split(' '),
  ...'keystore_b64 keystore KEYSTORE_BASE64 cert_base_64 id_rsa id_ed25519 netrc decryption_key'.split(' '),
  ...['unseal_key', 'vaultkey', 'passkey', 'csrf', 'security_answer', 'cvv', 'sessid', 'telegram_bot_key'],
])('recognizes %s as the name of a secret', key => {
  expect(isSecretName(key)).toBe(true);
});

test.each([
  ...'bypass compass passenger author authors path patch pattern tokenizer environment'.split(' '),
  ...'key cache_key issue_key public_key sshPublicKey monkey keyboard spat sass hook'.split(' '),
  ...'bypass_cache pinned pin_version spin pinpoint shipping encompass trespass overpass'.split(' '),
  ...'code zip_code country_code exit_code status_code error-code codec barcode version_code'.split(' '),
  ...'private_repo privateEndpoint privacy version base_branch database base bit64 x86_64'.split(' '),
  ...'connection constraint phrase recovery_point seed session_count keystore_path salted'.split(' '),
  ...'mona_lisa idle id_edition shown sha commit ref passing mfaq'.split(' '),
])('does not take %s for the name of a secret', key => {
  expect(isSecretName(key)).toBe(false);
});

const made = (prefix: string): string => `${prefix}${'aB3'.repeat(12)}`;

test.each([
  ...[
    'ghp_',
    'gho_',
    'github_pat_',
    'glpat-',
    'npm_',
    'sk-',
    'sk-proj-',
    'sk-ant-api03-',
    'sk_live_',
    'AIza',
    'hf_',
  ].map(made),
  made('at https://api.example/?sig='),
  'xoxb-1-2',
  `AKIA${'A2'.repeat(8)}`,
  '-----BEGIN OPENSSH PRIVATE KEY-----',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln',
  'https://hooks.slack.com/services/T0/B0/x',
  'https://hooks.slack.com/triggers/T0/1/x',
  'https://discord.com/api/webhooks/1/x',
  'https://ptb.discord.com/api/v10/webhooks/1/x',
  'https://discordapp.com/api/webhooks/1/x',
  'postgres://user:pw123@db.example/x',
  'redis://:pw123@cache.example',
  'Bearer abcdefgh',
  'Basic dXNlcjpwdw==',
  '123456789:AAF1Hyq8sXb2Kd0aGm4nPoQrStUvWxYz123',
  'https://api.telegram.org/bot123456789:AAF1Hyq8sXb2Kd0aGm4nPoQrStUvWxYz123/getMe',
  `shpat_${'0af3'.repeat(8)}`,
  `dapi${'0af3'.repeat(8)}-2`,
  made('ATATT3'),
  made('ATBB'),
  made('lin_api_'),
  'AGE-SECRET-KEY-1QQPQ9XYZ',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY of CI',
  made('GOCSPX-'),
  made('sk_test_'),
  made('whsec_'),
  made('pypi-'),
  `rubygems_${'0af3'.repeat(12)}`,
  `AC${'0af3'.repeat(8)}`,
  `key-${'0af3'.repeat(8)}`,
  `${'0af3'.repeat(8)}-us12`,
  made('sq0csp-'),
  made('ntn_'),
  made('hvs.'),
  made('dckr_pat_'),
  made('dp.pt.'),
  made('glsa_'),
  made('NRAK-'),
  made('sbp_0123456789abcdef0123456789abcdef'),
  made('pscale_tkn_'),
  made('CCIPAT_'),
  `M${'aB3'.repeat(8)}.${'aB3'.repeat(2)}.${'aB3'.repeat(9)}`,
  'DefaultEndpointsProtocol=https;AccountName=x;AccountKey=abc==',
  'legal winner thank year wave sausage worth useful legal winner thank yellow',
  'https://hooks.zapier.com/hooks/catch/123/abc',
  '--password hunter2',
  'deploy --token=abc',
  'DB_PASSWORD=hunter2',
  'user: mona\npassword: hunter2',
  '{"user":"mona","apiKey":"abc"}',
  '{\\"password\\": \\"x\\"}',
  'https://api.example/?access_token=abc',
])('recognizes %s as a secret value', value => {
  expect(looksSecret('notes', value)).toBe(true);
});

test.each([
  ...[
    'staging',
    'v1.2.0',
    'main',
    'true',
    '42',
    'Basic plan',
    'basic authentication',
    'task-list-of-many-words',
  ],
  ...[
    'https://shop.example:8080/@scope/cart',
    'git@github.com:octo-org/shop.git',
    'ssh://git@github.com/octo-org/shop',
  ],
  ...[
    'https://shop.example/discord.com',
    'npm_config',
    'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    'Rotate the password of the shop',
    'A1B2C3D4E5F60718293A4B5C6D7E8F9012345678',
    'b'.repeat(40),
    'sha256:a1b2c3d4e5f60718293a4b5c6d7e8f9012345678a1b2c3d4e5f60718293a4b5c',
    '1.2.3-rc.1+build.20261128',
    '2026-11-28T17:00:00.000Z',
    '123e4567-e89b-12d3-a456-426614174000',
    'docs/guides/getting-started/installation-of-version-2.md',
    'src/components/CheckoutPage/CartTotal.tsx',
    'ubuntu-24.04-arm64-large-with-some-more-words-9',
    'bypass the cache and pin versions of all the packages in the shop',
    'eu-central-1',
    'octo-org/shop',
    'Telegram 123456789',
  ],
])('does not take %s for a secret value', value => {
  expect(looksSecret('notes', value)).toBe(false);
});

test('never hides a boolean', () => {
  expect(looksSecret('rotate_password', 'true')).toBe(false);
  expect(looksSecret('skip_auth', 'False')).toBe(false);
  expect(looksSecret('password', '1234')).toBe(true);
});

test('recognizes a name however its words are separated', () => {
  const words = fc.array(fc.constantFrom('db', 'access', 'key', 'prod', 'pass', 'pat', 'my', 'cache'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(words, parts => {
      const camel = parts.map(part => part.charAt(0).toUpperCase() + part.slice(1)).join('');
      const all = [...['_', '-', '.', '2', ' '].map(mark => parts.join(mark)), camel].map(isSecretName);
      expect(new Set(all).size).toBe(1);
    }),
  );
});
