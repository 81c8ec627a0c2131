import { pluralize } from '../events/shared/common.js';
import { linkCommit } from '../events/shared/ref.js';
import type { Facts, History, ComparedResult } from '../facts/types.js';
import { formatAgo } from '../text/duration.js';
import { type Inline, text } from '../text/tree.js';
import { LOOKS } from './marks.js';

type HistoryFact = readonly Inline[];

/** Whether the result is new, since when it is not, and the last runs as a row. Nothing where all is as green as it was. */
export const historyFacts = ({ history, reportedStatus, subject }: Facts): readonly HistoryFact[] => {
  if (!history?.previous || (reportedStatus !== 'success' && reportedStatus !== 'failure')) return [];
  if (reportedStatus === 'success' && history.previous === 'success') return [];
  return [
    formatHistory(history, reportedStatus, subject.repo?.url),
    formatRow([...history.row, reportedStatus]),
  ];
};

const formatHistory = (
  history: History,
  reportedStatus: ComparedResult,
  repoUrl: string | undefined,
): HistoryFact => {
  const { previous, streak, isLonger } = history;
  const since = formatSince(history, repoUrl);
  if (reportedStatus === 'success') {
    const failures = `${isLonger ? 'at least ' : ''}${pluralize(streak, 'failure')}`;
    return [text(`fixed after ${failures}`), ...(since.length > 0 ? [text(', broken'), ...since] : [])];
  }
  if (previous === 'success') {
    const runs = `${isLonger ? 'at least ' : ''}${pluralize(streak, 'passed run')}`;
    return [text(`first failure after ${runs}`)];
  }
  return [
    text(`failed again, ${formatOrdinal(streak + 1)} in a row${isLonger ? ' at least' : ''}`),
    ...(since.length > 0 ? [text(','), ...since] : []),
  ];
};

/** ` since a1b2c3d by octocat, 2 days ago` */
const formatSince = ({ since = {} }: History, repoUrl: string | undefined): HistoryFact => {
  const { sha, author, agoMs } = since;
  if (sha === undefined) return [];
  return [
    text(' since '),
    linkCommit(repoUrl, sha),
    text(
      `${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${formatAgo(agoMs)}`}`,
    ),
  ];
};

/** `2nd`, `3rd`, `11th`, `21st` */
export const formatOrdinal = (n: number): string => {
  const teens = Math.trunc((n % 100) / 10) === 1;
  const result = teens ? undefined : (['th', 'st', 'nd', 'rd'] as const)[n % 10];
  return `${n}${result ?? 'th'}`;
};

const SHOWN = {
  success: { symbol: LOOKS.passed.symbol, word: 'passed' },
  failure: { symbol: LOOKS.failed.symbol, word: 'failed' },
} as const;

/** `last 4 runs: ✅✅❌❌ (2 passed, 2 failed)`, oldest first: the words are for who cannot see the symbols. */
const formatRow = (row: readonly ComparedResult[]): HistoryFact => {
  const symbols = row.map(result => SHOWN[result].symbol).join('');
  return [text(`last ${row.length} runs: ${symbols} (${countRuns(row).join(', ')})`)];
};

/** Equal results counted together, in their order: `2 passed`, `1 failed`. */
const countRuns = (row: readonly ComparedResult[]): readonly string[] => {
  const first = row[0];
  if (first === undefined) return [];
  const other = row.findIndex(result => result !== first);
  const length = other < 0 ? row.length : other;
  return [`${length} ${SHOWN[first].word}`, ...countRuns(row.slice(length))];
};
