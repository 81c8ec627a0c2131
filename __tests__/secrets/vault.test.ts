import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { createVault } from '../../src/secrets/vault.js';

const TOKEN = 's3cr3tD1sc0rdT0ken_abcdefghijklmnopqrstuvwxyz-0a1b2c3d4e';

const vault = createVault();
vault.add(TOKEN);

/** The longest run of characters that a text and the token share. */
const shared = (text: string): number => {
  for (let length = TOKEN.length; length > 0; length -= 1)
    for (let at = 0; at + length <= TOKEN.length; at += 1)
      if (text.includes(TOKEN.slice(at, at + length))) return length;
  return 0;
};

describe('output', () => {
  test.each([
    ['whole', `token ${TOKEN}.`, 'token ***.'],
    ['cut at its end', `token ${TOKEN.slice(0, 30)}… more`, 'token ***… more'],
    ['cut at its start', `…${TOKEN.slice(12)}`, '…***'],
    ['with an escape in it', TOKEN.replace('_', '\\_'), '***'],
    ['twice', `${TOKEN} ${TOKEN}`, '*** ***'],
    ['in a line that starts with it', `${TOKEN.slice(3, 12)}!`, '***!'],
  ])('contains no token %s', (_how, text, shown) => {
    expect(vault.redactPieces(text)).toBe(shown);
  });

  test('keeps text that shares less than eight characters', () => {
    expect(vault.redactPieces(`a ${TOKEN.slice(4, 11)} b`)).toBe(`a ${TOKEN.slice(4, 11)} b`);
  });

  test('never shows eight characters of a token, however it is cut or surrounded', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.tuple(fc.nat(TOKEN.length), fc.nat(TOKEN.length)).map(([from, to]) => TOKEN.slice(from, to)),
            fc.string({ maxLength: 12 }),
          ),
          { maxLength: 8 },
        ),
        parts => expect(shared(vault.redactPieces(parts.join('')))).toBeLessThan(8),
      ),
    );
  });
});

describe('input', () => {
  test('loses a whole token in any form', () => {
    const json = JSON.stringify({
      url: `https://discord.com/api/webhooks/1/${TOKEN}`,
      percent: encodeURIComponent(TOKEN),
    });
    expect(vault.redact(json)).not.toContain('s3cr3t');
  });

  test('stays unchanged without a secret', () => {
    expect(createVault().redact('a text')).toBe('a text');
  });
});

test('treats pieces of addresses, IDs, and short secrets as ordinary text', () => {
  const other = createVault();
  for (const secret of [
    'https://hooks.slack.com/services/T00000000/B00000000/x',
    'T00000000',
    'password1234',
  ])
    other.add(secret);
  const text = 'https://hooks.slack.com/services and 0000000000000 and password';
  expect(other.redactPieces(text)).toBe(text);
});

test('does not treat a token’s digits as a piece of it, in Base64 as elsewhere', () => {
  const { add, redactPieces } = createVault();
  add('s3cr3tT0ken_abcdefghijklmnop0123456789');
  for (const sha of ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'x0123456789', 'xy0123456789z'])
    for (const encoding of ['base64', 'base64url'] as const) {
      const coded = Buffer.from(`"sha":"${sha}"`).toString(encoding);
      expect(redactPieces(coded)).toBe(coded);
    }
  expect(redactPieces(Buffer.from('the tail mnop0123456789').toString('base64'))).toContain('***');
});
