import { expect, test } from '@jest/globals';
import type { Facts, History } from '../../src/facts/types.js';
import { historyFacts, formatOrdinal } from '../../src/message/history.js';
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
  ['again', 'failure', {}, 'failed again, 3rd in a row, since a1b2c3d by octocat, 2 days ago'],
  [
    'for nobody knows how long',
    'failure',
    { isLonger: true, since: {} },
    'failed again, 3rd in a row at least',
  ],
  ['for the first time', 'failure', { previous: 'success', streak: 1 }, 'first failure after 1 passed run'],
  [
    'after many',
    'failure',
    { previous: 'success', streak: 50, isLonger: true },
    'first failure after at least 50 passed runs',
  ],
  ['fixed', 'success', {}, 'fixed after 2 failures, broken since a1b2c3d by octocat, 2 days ago'],
  ['fixed at once', 'success', { streak: 1, since: {} }, 'fixed after 1 failure'],
])('a run that is %s says so', (_, reportedStatus, change, sentence) => {
  expect(said(reportedStatus, change)[0]).toBe(sentence);
});

test('the last runs are a row of symbols, and words for who cannot see them', () => {
  expect(said('failure')[1]).toBe('last 4 runs: ✅❌❌❌ (1 passed, 3 failed)');
});

test.each<[Facts['reportedStatus'], Partial<History>]>([
  ['success', { previous: 'success' }],
  ['cancelled', {}],
])('%s after %j says nothing', (reportedStatus, change) => {
  expect(said(reportedStatus, change)).toEqual([]);
});

test('the first run of all says nothing', () => {
  expect(
    historyFacts({
      reportedStatus: 'failure',
      history: { streak: 0, isLonger: false, row: [] },
    } as unknown as Facts),
  ).toEqual([]);
});

test('numbers in a row are ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(formatOrdinal).join(' ')).toBe(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 101st 111th',
  );
});
