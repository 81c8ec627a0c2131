import { describe, expect, test } from '@jest/globals';
import { inFork } from '../../../src/events/shared/head.js';
import { linkCommit, readRef, refName, refUrl, readSha } from '../../../src/events/shared/ref.js';
import { describeRef } from '../../../src/events/shared/ref-phrase.js';

describe('refs', () => {
  test.each([
    ['refs/heads/main', { kind: 'branch', name: 'main' }],
    ['refs/tags/pkg/v1.0.1', { kind: 'tag', name: 'pkg/v1.0.1' }],
    ['refs/pull/12/merge', { kind: 'pull', number: 12 }],
    ['refs/heads/gh-readonly-queue/main/pr-5-0abc', { kind: 'queue', base: 'main', number: 5 }],
    ['feature/x', { kind: 'branch', name: 'feature/x' }],
    ['refs/remotes/pull/12/merge', { kind: 'pull', number: 12 }],
    ['12/merge', { kind: 'pull', number: 12 }],
    ['pull/12/head', { kind: 'pull', number: 12 }],
    ['gh-readonly-queue/release/2/pr-5-0abc', { kind: 'queue', base: 'release/2', number: 5 }],
    ['a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', undefined],
    ['refs/notes/commits', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s', (ref, expected) => {
    expect(readRef(ref)).toEqual(expected);
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
  ])('link %s to %s', (ref, url) => {
    const found = readRef(ref);
    expect(found && refUrl('https://github.com/o/r', found)).toBe(url);
  });
});

describe('names of refs', () => {
  test.each([
    ['branch', 'main', 'branch main'],
    ['branch', 'refs/heads/12/merge', 'branch 12/merge'],
    ['tag', 'v1', 'tag v1'],
    ['tag', 'refs/tags/v1', 'tag v1'],
    [
      'branch',
      'gh-readonly-queue/main/pr-5-0abc',
      'the branch of pull request #5 in the merge queue of main',
    ],
    ['branch', null, 'a branch'],
  ])('format a %s %s as %s', (type, ref, expected) => {
    expect(describeRef(readRef(ref, type))).toBe(expected);
  });

  test.each([
    ['mona:main', { owner: 'mona' }],
    ['main of a deleted fork', {}],
    ['main', undefined],
  ])('tell a fork’s branch from one of the repository: %s', (expected, fork) => {
    const ref = inFork(readRef('main'), fork);
    expect(ref && refName(ref)).toBe(expected);
  });
});

describe('hashes of commits', () => {
  test.each([
    ['ABCDEF0123456789', 'abcdef0123456789'],
    ['0000000000000000000000000000000000000000', undefined],
    ['main', undefined],
    [undefined, undefined],
  ])('are read from %s as %s', (value, expected) => {
    expect(readSha(value)).toBe(expected);
  });

  test('are shortened to seven digits and linked when the repository is known', () => {
    expect(linkCommit(undefined, 'abcdef0123')).toEqual({ kind: 'code', text: 'abcdef0' });
    expect(linkCommit('https://github.com/o/r', 'abcdef0123')).toMatchObject({
      kind: 'link',
      url: 'https://github.com/o/r/commit/abcdef0123',
    });
  });
});
