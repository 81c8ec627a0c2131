import { describe, expect, test } from '@jest/globals';
import { linkCommit, parseRef, refUrl, readSha } from '../../../src/events/shared/ref.js';

describe('refs', () => {
  test.each([
    ['refs/heads/main', { kind: 'branch', name: 'main' }],
    ['refs/tags/pkg/v1.0.1', { kind: 'tag', name: 'pkg/v1.0.1' }],
    ['refs/pull/12/merge', { kind: 'pull', number: 12 }],
    ['refs/heads/gh-readonly-queue/main/pr-5-0abc', { kind: 'queue', base: 'main', number: 5 }],
    ['feature/x', { kind: 'branch', name: 'feature/x' }],
    ['refs/notes/commits', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (ref, expected) => {
    expect(parseRef(ref)).toEqual(expected);
  });

  test.each([
    ['refs/heads/area/#5', 'https://github.com/o/r/tree/area/%235'],
    ['refs/heads/a?b&c d', 'https://github.com/o/r/tree/a%3Fb%26c%20d'],
    ['refs/heads/left-->-right', 'https://github.com/o/r/tree/left--%3E-right'],
    ['refs/heads/\ud800', 'https://github.com/o/r/tree/%EF%BF%BD'],
    ['refs/tags/v1.0', 'https://github.com/o/r/releases/tag/v1.0'],
    ['refs/pull/12/merge', 'https://github.com/o/r/pull/12'],
    ['refs/heads/..a/b..c/...', 'https://github.com/o/r/tree/..a/b..c/...'],
    ['refs/heads/../../../evil/r', undefined],
    ['refs/tags/a/./b', undefined],
  ])('%s is at %s', (ref, url) => {
    const found = parseRef(ref);
    expect(found && refUrl('https://github.com/o/r', found)).toBe(url);
  });
});

describe('commits', () => {
  test.each([
    ['ABCDEF0123456789', 'abcdef0123456789'],
    ['0000000000000000000000000000000000000000', undefined],
    ['main', undefined],
    [undefined, undefined],
  ])('%s has the hash %s', (value, expected) => {
    expect(readSha(value)).toBe(expected);
  });

  test('are seven digits long, linked where the repository is known', () => {
    expect(linkCommit(undefined, 'abcdef0123')).toEqual({ kind: 'code', text: 'abcdef0' });
    expect(linkCommit('https://github.com/o/r', 'abcdef0123')).toMatchObject({
      kind: 'link',
      url: 'https://github.com/o/r/commit/abcdef0123',
    });
  });
});
