import { expect, test } from '@jest/globals';
import type { Facts, History } from '../../src/facts/types.js';
import { historyFacts, formatOrdinal, findTurn } from '../../src/message/history.js';
import { toPlainText } from '../../src/text/plain.js';

const history: History = {
  previous: 'failure',
  streak: 2,
  isLonger: false,
  since: { sha: 'a1b2c3d4e5', author: 'octocat', agoMs: 2 * 86_400_000 },
  row: ['success', 'failure', 'failure'],
};
const said = (reportedStatus: Facts['reportedStatus'], change: Partial<History> = {}): readonly string[] =>
  historyFacts({ reportedStatus, history: { ...history, ...change }, subject: {} } as Facts).map(toPlainText);

test.each<[string, Facts['reportedStatus'], Partial<History>, string]>([
  ['again', 'failure', {}, 'since a1b2c3d by octocat, 2 days ago'],
  ['fixed', 'success', {}, 'broken since a1b2c3d by octocat, 2 days ago'],
])('says since when a run that is %s was red', (_, reportedStatus, change, sentence) => {
  expect(said(reportedStatus, change)[0]).toBe(sentence);
});

test.each<[Facts['reportedStatus'], Partial<History>, readonly string[]]>([
  ['failure', { since: {} }, ['✅❌❌❌']],
  ['failure', { previous: 'success', row: ['failure', 'success'] }, ['❌✅❌']],
  ['success', { since: {} }, ['✅❌❌✅']],
])('shows the last runs as a row of symbols: %s after %j', (reportedStatus, change, row) => {
  expect(said(reportedStatus, change)).toEqual(row);
});

test.each<[string, Facts['reportedStatus'], Partial<History>]>([
  ['is still failing (3rd run)', 'failure', {}],
  ['is still failing (more than 50 runs)', 'failure', { streak: 50, isLonger: true }],
  ['broke', 'failure', { previous: 'success' }],
  ['is fixed', 'success', {}],
])('says in the headline that it %s', (expected, reportedStatus, change) => {
  const turn = findTurn({ reportedStatus, history: { ...history, ...change } } as Facts);
  expect([turn?.words, turn?.aside].filter(Boolean).join(' ')).toBe(expected);
});

test.each<[Facts['reportedStatus'], Partial<History>]>([
  ['success', { previous: 'success' }],
  ['cancelled', {}],
  ['running', {}],
])('compares nothing in the headline: %s after %j', (reportedStatus, change) => {
  expect(findTurn({ reportedStatus, history: { ...history, ...change } } as Facts)).toBeUndefined();
});

test.each<[Facts['reportedStatus'], Partial<History>]>([
  ['success', { previous: 'success' }],
  ['cancelled', {}],
])('shows no history for %s after %j', (reportedStatus, change) => {
  expect(said(reportedStatus, change)).toEqual([]);
});

test('shows no history for the first run', () => {
  expect(
    historyFacts({
      reportedStatus: 'failure',
      history: { streak: 0, isLonger: false, row: [] },
    } as unknown as Facts),
  ).toEqual([]);
});

test('writes the position in a row as an ordinal', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(formatOrdinal).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th',
  );
});
