import { expect, test } from '@jest/globals';
import { readNoProxy, findProxy, proxySecrets } from '../../src/edges/proxy-env.js';
import { createVault } from '../../src/secrets/vault.js';

const redact = (text: string, secrets: readonly string[]): string => {
  const vault = createVault();
  secrets.forEach(vault.add);
  return vault.redact(text);
};

const https = new URL('https://hooks.example');
const http = new URL('http://chat.example');
const everything = { http_proxy: 'http://a:1', HTTP_PROXY: 'http://b:1', https_proxy: 'http://c:1' };

test.each([
  ['none when none is set', https, {}, undefined],
  ['none when it is blank', https, { https_proxy: ' ', HTTPS_PROXY: '' }, undefined],
  [
    'the lowercase variable first',
    https,
    { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://b:1' },
    'http://a:1',
  ],
  ['the uppercase variable', https, { HTTPS_PROXY: 'http://b:1' }, 'http://b:1'],
  [
    'the uppercase variable when the lowercase one is blank',
    https,
    { https_proxy: '', HTTPS_PROXY: 'http://b:1' },
    'http://b:1',
  ],
  ['a bare host and port', https, { https_proxy: 'proxy.example:8080' }, 'http://proxy.example:8080'],
  ['none from http_proxy for https', https, { http_proxy: 'http://a:1' }, undefined],
  ['none from https_proxy for http', http, { https_proxy: 'http://a:1' }, undefined],
  ['none for plain HTTP to this machine', new URL('http://127.0.0.1:80'), everything, undefined],
  ['none for another loopback address', new URL('http://127.8.9.1'), everything, undefined],
  ['none for localhost', new URL('http://LOCALHOST:3000/x'), everything, undefined],
  ['none for its IPv6 address', new URL('http://[::1]:80'), everything, undefined],
  ['none for it as a number', new URL('http://2130706433'), everything, undefined],
  ['set for TLS to this machine', new URL('https://127.0.0.1'), everything, 'http://c:1'],
  ['set for a name that looks like it', new URL('http://127.0.0.1.evil.example'), everything, 'http://a:1'],
  ['set for a name below it', new URL('http://x.localhost'), everything, 'http://a:1'],
  ['that of http_proxy for http', http, { HTTP_PROXY: 'http://a:1' }, 'http://a:1'],
])('the proxy is %s', (_, url, env, expected) => {
  expect(findProxy(url, env)).toBe(expected);
});

test('reads exclusions in lowercase and uppercase variables', () => {
  expect([{ no_proxy: 'a' }, { NO_PROXY: 'b' }, {}].map(readNoProxy)).toEqual(['a', 'b', '']);
});

test('treats passwords of proxies as secrets, both encoded and decoded', () => {
  const env = {
    https_proxy: 'http://me:pass%40word1@proxy.example:8080',
    HTTP_PROXY: 'other:secretword2@10.0.0.1:3128',
  };
  const secrets = proxySecrets(env);
  for (const secret of ['pass%40word1', 'pass@word1', 'me:pass%40word1', 'secretword2', 'other:secretword2'])
    expect(secrets).toContain(secret);
});

test.each([
  [
    'in the variable that is not used',
    { https_proxy: 'http://a:1', HTTPS_PROXY: 'http://me:secretword3@b:1' },
  ],
  ['in an invalid URL', { https_proxy: 'http://me:secretword3@[broken' }],
  ['in a URL with an invalid port', { https_proxy: 'me:secretword3@proxy.example:99999' }],
  ['with an @ in it', { http_proxy: 'http://me:at@secretword3@proxy.example' }],
  ['equal to the user name', { http_proxy: 'http://secretword3@proxy.example' }],
])('treats a password %s as a secret', (_, env) => {
  const shown = redact('the password is at@secretword3, or me:secretword3', proxySecrets(env));
  expect(shown).not.toMatch(JSON.stringify(env).includes('at@') ? /at@secretword3/ : /secretword3/);
});

test.each([[{}], [{ https_proxy: 'http://proxy.example:8080' }], [{ https_proxy: 'http://[broken' }]])(
  'finds no secrets in a proxy without a user: %j',
  env => {
    expect(proxySecrets(env)).toEqual([]);
  },
);
