import { expect, test } from '@jest/globals';
import { placeLink } from '../../src/events/blob.js';

const repo = { name: 'o/r', url: 'https://github.com/o/r' };
const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

test.each([
  ['src/a.ts:3', `https://github.com/o/r/blob/${sha}/src/a.ts#L3`, { path: 'src/a.ts', line: 3, sha }],
  ['a b/#?.ts', `https://github.com/o/r/blob/${sha}/a%20b/%23%3F.ts`, { path: 'a b/#?.ts', sha }],
])('%s is at %s', (label, url, place) => {
  expect(placeLink(repo, place)).toEqual([{ kind: 'link', url, of: [{ kind: 'text', text: label }] }]);
});

test.each([
  ['a path outside the repository', { path: '/usr/lib/a.jar', line: 1, sha }, '/usr/lib/a.jar:1'],
  ['a path in no known commit', { path: 'src/a.ts' }, 'src/a.ts'],
])('%s has no link', (_, place, label) => {
  expect(placeLink(repo, place)).toEqual([{ kind: 'text', text: label }]);
});

test('no path, no place', () => {
  expect(placeLink(repo, { path: ' ', line: 3, sha })).toBeUndefined();
});
