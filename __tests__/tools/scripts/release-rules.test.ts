import { expect, test } from '@jest/globals';

import {
  movingTags,
  nextVersion,
  planRelease,
  printVersion,
  readVersion,
  releasedVersions,
  releaseNotes,
  unreleasedNotes,
  withRelease,
  type Candidate,
  type Version,
} from '../../../tools/scripts/release-rules.js';

const version = (text: string): Version => {
  const read = readVersion(text);
  if (!read) throw new Error(`${text} is not a version`);
  return read;
};
const released = (...tags: readonly string[]): readonly Version[] => releasedVersions(tags);

test.each([
  ['v1.2.3', '1.2.3'],
  ['1.20.0', '1.20.0'],
  ['v1', undefined],
  ['v1.2', undefined],
  ['v1.2.3-rc.1', undefined],
  ['v01.2.3', undefined],
  ['v1.2.3\n', undefined],
  ['latest', undefined],
])('reads %j as %s', (text, expected) => {
  const read = readVersion(text);
  expect(read && printVersion(read)).toBe(expected);
});

test('sorts releases as numbers and ignores all other tags', () => {
  const tags = ['v1.10.0', 'v1', 'v1.9.1', 'nightly', '1.11.0', 'v1.9', 'v1.10.0-rc.1'];
  expect(released(...tags).map(printVersion)).toEqual(['1.9.1', '1.10.0']);
});

test.each([
  ['nothing is released yet', [], ['fix: a'], '1.0.0'],
  ['there are only fixes', ['v1.2.3'], ['fix: a', 'docs: feat: b'], '1.2.4'],
  ['there is a feature', ['v1.2.3'], ['fix: a', 'feat(slack): b'], '1.3.0'],
  ['a commit is marked as breaking', ['v1.2.3'], ['feat: a', 'fix(inputs)!: b'], '2.0.0'],
  ['a footer marks it as breaking', ['v1.2.3'], ['fix: a\n\nBREAKING CHANGE: b'], '2.0.0'],
  ['an older version was released last', ['v2.0.0', 'v1.9.9'], ['fix: a'], '2.0.1'],
  ['a body only mentions breaking changes', ['v1.2.3'], ['fix: a\n\nNo BREAKING CHANGE: none.'], '1.2.4'],
])('finds the next version when %s', (_when, tags, messages, expected) => {
  expect(printVersion(nextVersion(released(...tags), messages))).toBe(expected);
});

test.each([
  ['the first release', 'v1.0.0', ['v1.0.0'], ['v1', 'v1.0']],
  ['the newest version', 'v1.3.0', ['v1.2.9', 'v1.3.0'], ['v1', 'v1.3']],
  ['a patch of an older minor version', 'v1.2.9', ['v1.2.8', 'v1.2.9', 'v1.3.0'], ['v1.2']],
  ['a patch of an older major version', 'v1.3.1', ['v1.3.0', 'v1.3.1', 'v2.0.0'], ['v1', 'v1.3']],
  ['one that is not the newest of any version', 'v1.2.8', ['v1.2.8', 'v1.2.9'], []],
  ['a tenth minor version', 'v1.10.0', ['v1.9.0', 'v1.10.0'], ['v1', 'v1.10']],
])('moves the right tags with %s', (_what, tag, tags, expected) => {
  expect(movingTags(version(tag), released(...tags))).toEqual(expected);
});

const changelog = `# Changelog

## Unreleased

- New.

## 1.1.0

- Old.
- Older.

## 1.0.0

First.
`;

test('reads the notes of one version', () => {
  expect(releaseNotes(changelog, version('1.1.0'))).toBe('- Old.\n- Older.');
  expect(releaseNotes(changelog, version('1.0.0'))).toBe('First.');
  expect(releaseNotes(changelog, version('1.1.1'))).toBe('');
});

test('moves the unreleased notes into a release', () => {
  const made = withRelease(changelog, version('1.2.0'));
  expect(made).toBe(changelog.replace('## Unreleased\n', '## Unreleased\n\n## 1.2.0\n'));
  expect(unreleasedNotes(made)).toBe('');
});

test('moves notes added after preparing a version to the end of that version', () => {
  const made = withRelease(changelog, version('1.1.0'));
  expect(made).toBe(changelog.replace('- New.\n\n', '').replace('- Older.', '- Older.\n- New.'));
});

const candidate: Candidate = {
  packageVersion: '1.1.0',
  changelog: changelog.replace('- New.\n\n', ''),
  tags: ['v1.0.0', 'v1', 'v1.0'],
  tagsHere: [],
  onMain: true,
};

test('gives a release the notes of its version', () => {
  expect(planRelease(candidate)).toEqual({
    tag: 'v1.1.0',
    version: '1.1.0',
    notes: '- Old.\n- Older.',
    isLatest: true,
  });
});

test('does not mark a patch of an older version as the latest', () => {
  expect(planRelease({ ...candidate, tags: ['v1.0.0', 'v2.0.0'] }).isLatest).toBe(false);
});

test.each<[string, Partial<Candidate>, string]>([
  ['the tag differs from package.json', { pushedTag: 'v1.2.0' }, 'the tag is v1.2.0'],
  ['the commit is not on main', { onMain: false }, 'not part of main'],
  ['another commit has the tag', { tags: ['v1.1.0'] }, 'v1.1.0 is out already'],
  ['the version is a pre-release', { packageVersion: '1.1.0-rc.1' }, 'not a version'],
  ['the changelog does not contain it', { packageVersion: '1.2.0' }, 'no section 1.2.0'],
  ['lines would be lost', { changelog }, 'lines under Unreleased'],
])('does not release when %s', (_why, change, message) => {
  expect(() => planRelease({ ...candidate, ...change })).toThrow(message);
});
