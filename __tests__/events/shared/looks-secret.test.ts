import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSecretName, looksSecret } from '../../../src/events/shared/looks-secret.js';

test.each([
  ...['password_prod', 'password1', 'DB_PASSWORD', 'dbPasswd', 'pwd', 'pass', 'pass_phrase', 'passphrase'],
  ...[
    'API_TOKEN',
    'access-token',
    'githubtoken',
    'tokens',
    'secret',
    'clientSecret',
    'gh_pat',
    'PAT',
    'credentials',
  ],
  ...[
    'access_key',
    'accessKeyID',
    'ssh_key',
    'SSHKey',
    'sshkey',
    'signing_key',
    'private.key',
    'apikey',
    'X-Api-Key',
  ],
  ...[
    'auth_header',
    'authorization',
    'proxyAuth',
    'cookie',
    'webhook',
    'webhook_url',
    'webhookurl',
    'connectionString',
  ],
  ...['sentry_dsn', 'openai_key', 'session_id', 'npm2token'],
])('%s is the name of a secret', key => {
  expect(isSecretName(key)).toBe(true);
});

test.each([
  ...[
    'bypass',
    'compass',
    'passenger',
    'author',
    'authors',
    'path',
    'patch',
    'pattern',
    'tokenizer',
    'environment',
  ],
  ...[
    'key',
    'cache_key',
    'issue_key',
    'public_key',
    'sshPublicKey',
    'monkey',
    'keyboard',
    'spat',
    'sass',
    'hook',
  ],
])('%s is none', key => {
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
  '--password hunter2',
  'deploy --token=abc',
  'DB_PASSWORD=hunter2',
  'user: mona\npassword: hunter2',
  '{"user":"mona","apiKey":"abc"}',
  '{\\"password\\": \\"x\\"}',
  'https://api.example/?access_token=abc',
])('%s has the look of a secret', value => {
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
  ],
])('%s has not', value => {
  expect(looksSecret('notes', value)).toBe(false);
});

test('a yes or no gives nothing away', () => {
  expect(looksSecret('rotate_password', 'true')).toBe(false);
  expect(looksSecret('skip_auth', 'False')).toBe(false);
  expect(looksSecret('password', '1234')).toBe(true);
});

test('a name is read the same, however its words are set apart', () => {
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
