import { Buffer as NodeBuffer } from 'node:buffer';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Buffer } from '../../site/stand-ins/buffer.js';
import * as path from '../../site/stand-ins/path.js';

describe('the replacement for node:path gives the same results', () => {
  test.each(['/a/b/../c', 'a/./b', '../a', '/..', '', 'a//b/', '/a/b/c.ts'])('for one path: %s', one => {
    expect(path.normalize(one)).toBe(posix.normalize(one).replace(/(?<=.)\/$/, ''));
    expect(path.basename(one)).toBe(posix.basename(posix.normalize(one)).replace(/^\.$/, '.'));
    expect(path.isAbsolute(one)).toBe(posix.isAbsolute(one));
    expect(path.join('/work', one)).toBe(posix.join('/work', one).replace(/(?<=.)\/$/, ''));
    expect(path.join('', one)).toBe(posix.join('', one).replace(/(?<=.)\/$/, ''));
    expect(path.resolve('/work', one)).toBe(posix.resolve('/work', one));
  });

  test.each([
    ['/a/b', '/a/b/c/d'],
    ['/a/b', '/a/x'],
    ['/a', '/a'],
    ['/', '/a'],
  ])('for the path from %s to %s', (from, to) => {
    expect(path.relative(from, to)).toBe(posix.relative(from, to));
  });
});

test.each(['', 'plain', 'ä€😀', '{"a":"?>>"}'])(
  'the replacement for Buffer gives the same results for "%s"',
  text => {
    for (const encoding of ['base64', 'base64url'] as const) {
      const coded = NodeBuffer.from(text).toString(encoding);
      expect(Buffer.from(text).toString(encoding)).toBe(coded);
      expect(Buffer.from(coded, encoding).toString('utf8')).toBe(text);
    }
    expect(Buffer.byteLength(text)).toBe(NodeBuffer.byteLength(text));
    expect(Buffer.concat([Buffer.from(text), Buffer.from(text)]).toString()).toBe(text + text);
  },
);
