import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';

import { withCodes } from '../../src/secrets/codes.js';
import { createVault } from '../../src/secrets/vault.js';

const TOKEN = 'qWe7rTy9_Io2pAs4-Fg6hJk8';

const encode: Readonly<Record<string, (sign: string) => string>> = {
  plain: sign => sign,
  percent: sign => `%${sign.charCodeAt(0).toString(16)}`,
  escape: sign => String.raw`\u` + sign.charCodeAt(0).toString(16).padStart(4, '0'),
  hex: sign => `&#x${sign.charCodeAt(0).toString(16)};`,
  decimal: sign => `&#${sign.charCodeAt(0)};`,
};
const codes = Object.values(encode);
const hexOf = (text: string): string =>
  Array.from(text, sign => `%${sign.charCodeAt(0).toString(16)}`).join('');
const encoded = fc
  .array(fc.constantFrom(...codes), { minLength: TOKEN.length, maxLength: TOKEN.length })
  .map(forms =>
    Array.from(TOKEN)
      .map((sign, at) => forms[at]?.(sign) ?? '')
      .join(''),
  );

describe('a token written in character codes', () => {
  test('is hidden, and nothing else is lost', () => {
    const vault = createVault();
    vault.add(TOKEN);
    const around = fc.constantFrom('', ' ', 'a', 'é%41', String.raw`\n`, '&amp;', '🎉');
    fc.assert(
      fc.property(around, encoded, around, (before, token, after) => {
        const shown = vault.redactPieces(`${before} ${token} ${after}`);
        expect(shown).toBe(`${before} *** ${after}`);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['at its end', `${TOKEN.slice(0, -7)}${hexOf(TOKEN.slice(-7))}`],
    ['at its start', `${hexOf(TOKEN.slice(0, 7))}${TOKEN.slice(7)}`],
    ['in its middle', `${TOKEN.slice(0, 8)}${hexOf(TOKEN.slice(8, 15))}${TOKEN.slice(15)}`],
  ])('is hidden with only a few codes %s', (_where, token) => {
    const vault = createVault();
    vault.add(TOKEN);
    expect(vault.redactPieces(`at ${token} it is`)).toBe('at *** it is');
  });

  test('is hidden in Base64 at any offset', () => {
    const vault = createVault();
    vault.add(TOKEN);
    for (const before of ['', 'a', 'ab', 'abc', 'https://hooks.slack.com/services/']) {
      const text = Buffer.from(`${before}${TOKEN} and more`).toString('base64');
      const shown = vault.redactPieces(text);
      expect(Buffer.from(shown.replace('***', ''), 'base64').toString()).not.toContain(TOKEN.slice(4, 12));
    }
  });

  test('does not affect texts without a token', () => {
    const vault = createVault();
    vault.add(TOKEN);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        expect(vault.redactPieces(text)).toBe(text);
      }),
    );
    expect(vault.redactPieces(String.raw`100% \u0041 &#65; \_`)).toBe(String.raw`100% \u0041 &#65; \_`);
  });
});

test('maps a position in the decoded text to the original', () => {
  const original = String.raw`a%41b\_c&#x43;d`;
  const decoded = withCodes(original);
  expect(decoded?.text).toBe('aAb_cCd');
  expect([0, 1, 2, 3, 4, 6].map(at => original[decoded?.startOf(at) ?? -1])).toEqual([
    'a',
    '%',
    'b',
    '_',
    'c',
    'd',
  ]);
  expect(withCodes('plain')).toBeUndefined();
});

test('reads a long text with many codes in time', () => {
  const vault = createVault();
  vault.add(TOKEN);
  const cpuMs = startCpuClock();
  vault.redactPieces('%41\\_'.repeat(100_000));
  expect(cpuMs()).toBeLessThan(3_000);
});
