import { describe, expect, test } from '@jest/globals';
import { secretParts } from '../../src/secrets/redact.js';
import { createVault } from '../../src/secrets/vault.js';

const redact = (text: string, secrets: readonly string[]): string => {
  const vault = createVault();
  secrets.forEach(vault.add);
  return vault.redact(text);
};

const slack = 'https://hooks.slack.com/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx';
const discord =
  'https://discord.com/api/webhooks/123456789012345678/aB-c_dEfGhIjKl?wait=true&thread_id=987654321098765432';

describe('the parts of a secret', () => {
  test('are the whole, the path, its IDs, and its token', () => {
    expect(secretParts(slack)).toEqual([
      slack,
      '/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx',
      'abcdefghijklmnopqrstuvwx',
      'T0123ABCD',
      'B0456EFGH',
    ]);
  });

  test('include the URL without its query, and the values in the query', () => {
    expect(secretParts(discord)).toEqual(
      expect.arrayContaining([
        'https://discord.com/api/webhooks/123456789012345678/aB-c_dEfGhIjKl',
        'aB-c_dEfGhIjKl',
        '987654321098765432',
      ]),
    );
  });

  test.each([
    ['a percent-encoded token, decoded', 'https://gw.example/hook/to%2Fken%2Bvalue', 'to/ken+value'],
    ['a password', 'https://user:pass%40word1@gw.example/x', 'pass@word1'],
    ['a last segment in lowercase', 'https://gw.example/hook/secretword', 'secretword'],
    [
      'a token before a suffix',
      'https://gw.example/abcdefghijklmnopqrstuvwx/slack',
      'abcdefghijklmnopqrstuvwx',
    ],
    ['a query value', 'https://gw.example/hook?key=abc12345', 'abc12345'],
    ['text that is not a URL', 'not a url, yet secret', 'not a url, yet secret'],
  ])('include %s', (_, url, part) => {
    expect(secretParts(url)).toContain(part);
  });

  test.each(['services', 'webhooks', 'workflows', 'triggers', 'T1', 'team-alerts'])(
    'never include the plain word %s',
    word => {
      const parts = secretParts(
        `https://gw.example/${word}/workflows/webhooks/triggers/services/x?queue=hookline`,
      );
      expect(parts).not.toContain(word);
      expect(parts).not.toContain('hookline');
    },
  );

  test('do not exist for a text that is too short to hide', () => {
    expect(secretParts('short')).toEqual([]);
  });

  test('are ordered from the longest, each once', () => {
    const parts = secretParts(discord);
    expect(parts).toEqual([...new Set(parts)].sort((a, b) => b.length - a.length));
  });
});

describe('redacting', () => {
  test.each([
    ['the whole URL', `posting to ${slack} now`, 'posting to *** now'],
    [
      'without its scheme',
      `hooks.slack.com/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx`,
      'hooks.slack.com***',
    ],
    ['a token alone', 'token abcdefghijklmnopqrstuvwx', 'token ***'],
    ['an ID alone, twice', 'T0123ABCD T0123ABCD', '*** ***'],
    ['the encoded URL', encodeURIComponent(slack), '***'],
    ['nothing when there is nothing', 'CI failed on main', 'CI failed on main'],
  ])('hides %s', (_, text, shown) => {
    expect(redact(text, secretParts(slack))).toBe(shown);
  });

  test.each([
    ['percent-encoded', encodeURIComponent('pass "word" 1/2')],
    ['JSON-escaped', JSON.stringify({ key: 'pass "word" 1/2' })],
    ['plain', 'pass "word" 1/2'],
  ])('hides a secret that is %s', (_, text) => {
    expect(redact(text, ['pass "word" 1/2'])).not.toContain('word');
  });

  test('hides the longest part first, so that nothing of it is left', () => {
    expect(redact('abcdefgh12345678', ['abcdefgh', 'abcdefgh12345678'])).toBe('***');
  });

  test('accepts a lone percent sign', () => {
    expect(redact('100% sure of 100%secret', ['100%secret'])).toBe('100% sure of ***');
  });

  test('does not hide secrets that are too short', () => {
    expect(redact('a short word', ['short'])).toBe('a short word');
  });
});
