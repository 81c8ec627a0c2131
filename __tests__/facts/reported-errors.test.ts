import { expect, test } from '@jest/globals';
import { toReportedErrors } from '../../src/facts/reported-errors.js';
import type { ErrorAnnotation } from '../../src/facts/run-reader.js';

const REPO = 'https://github.com/octo-org/shop';
const readErrors = (...notes: readonly ErrorAnnotation[]) => toReportedErrors(notes, REPO, 'a1b2c3d');
const exit = (code: number): ErrorAnnotation => ({
  message: `Process completed with exit code ${code}.`,
  path: '.github',
  line: 1,
});

test('links an error to its lines', () => {
  expect(readErrors({ message: 'odd', path: 'src/a b#1.ts', line: 3, endLine: 5 })).toEqual([
    { text: 'odd', at: 'src/a b#1.ts:3', url: `${REPO}/blob/a1b2c3d/src/a%20b%231.ts#L3-L5` },
  ]);
});

test.each(['../../../evil-org/malware/x.exe', './a.ts', 'a/../../b', '/etc/passwd'])(
  'does not link %s',
  path => {
    expect(readErrors({ message: 'odd', path, line: 17 })).toEqual([{ text: 'odd', at: `${path}:17` }]);
  },
);

test('has no source location for an error without a file', () => {
  expect(readErrors({ message: 'out of disk', path: '.github', line: 12 })).toEqual([
    { text: 'out of disk' },
  ]);
});

test('drops exit code 1, and other codes when something better is known', () => {
  expect(readErrors(exit(1))).toEqual([]);
  expect(readErrors(exit(137)).map(({ text }) => text)).toEqual(['Process completed with exit code 137.']);
  expect(readErrors(exit(137), { message: 'killed' }).map(({ text }) => text)).toEqual(['killed']);
});

test('adds the first line of a message after its title unless it repeats it', () => {
  const message = '\n  AssertionError: 3 is not 2\n    at cart.ts';
  expect(
    readErrors({ message, title: 'counts' }, { message, title: 'AssertionError' }).map(({ text }) => text),
  ).toEqual(['counts: AssertionError: 3 is not 2', 'AssertionError: 3 is not 2']);
});

test('shows once what several matrix jobs report', () => {
  expect(readErrors({ message: 'odd' }, { message: 'odd' })).toHaveLength(1);
});
