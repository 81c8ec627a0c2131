import { expect, test } from '@jest/globals';
import { formatDate, formatUtcDay } from '../../src/text/moment.js';
import { toPlainText } from '../../src/text/plain.js';
import { text } from '../../src/text/tree.js';

test.each([
  [2019, 5, 23, '23 May 2019'],
  [2026, 12, 1, '1 December 2026'],
  [2026, 13, 1, undefined],
  [2026, 0, 1, undefined],
])('formats %d-%d-%d as %s', (year, month, date, words) => {
  expect(formatDate(year, month, date)).toBe(words);
});

test('prints a moment in plain text as its day in UTC', () => {
  const at = Date.UTC(2019, 4, 23, 23, 59);
  expect(formatUtcDay(at)).toBe('23 May 2019');
  expect(toPlainText([text('due '), { kind: 'time', at }])).toBe('due 23 May 2019');
});
