import { linkCommit } from '../events/shared/ref.js';
import type { Facts, History, ComparedResult } from '../facts/types.js';
import { formatAgo } from '../text/ago.js';
import { type Inline, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import type { ResultTurn } from './run.js';

type HistoryFact = readonly Inline[];

/** The result compared with the previous run. The headline says it, for people who read no further. */
export const findTurn = ({ history, reportedStatus }: Facts): ResultTurn | undefined => {
  if (history?.previous === undefined) return undefined;
  if (reportedStatus === 'success') return history.previous === 'failure' ? { words: 'is fixed' } : undefined;
  if (reportedStatus !== 'failure') return undefined;
  if (history.previous === 'success') return { words: 'broke' };
  return { words: 'is still failing', aside: `(${nth(history)})` };
};

/** `3rd run`; `more than 50 runs` if the count stops there. */
const nth = ({ streak, isLonger }: History): string =>
  isLonger ? `more than ${streak} ${streak === 1 ? 'run' : 'runs'}` : `${formatOrdinal(streak + 1)} run`;

/** Since when it has been failing, or was, and the last runs as a row. Empty if everything passed as before. */
export const historyFacts = ({ history, reportedStatus, subject }: Facts): readonly HistoryFact[] => {
  if (!history?.previous || (reportedStatus !== 'success' && reportedStatus !== 'failure')) return [];
  if (reportedStatus === 'success' && history.previous === 'success') return [];
  return [
    ...formatSince(history, reportedStatus, subject.repo?.url),
    formatRow([...history.row, reportedStatus]),
  ];
};

/** `since a1b2c3d by octocat, 2 days ago`; for a fixed run, `broken since …`. */
const formatSince = (
  { previous, since = {} }: History,
  reportedStatus: ComparedResult,
  repoUrl: string | undefined,
): readonly HistoryFact[] => {
  const { sha, author, agoMs } = since;
  if (previous !== 'failure' || sha === undefined) return [];
  const rest = `${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${formatAgo(agoMs)}`}`;
  return [
    [text(reportedStatus === 'success' ? 'broken since ' : 'since '), linkCommit(repoUrl, sha), text(rest)],
  ];
};

/** `2nd`, `3rd`, `11th`, `21st` */
export const formatOrdinal = (n: number): string => {
  const teens = Math.trunc((n % 100) / 10) === 1;
  const result = teens ? undefined : (['th', 'st', 'nd', 'rd'] as const)[n % 10];
  return `${n}${result ?? 'th'}`;
};

const SYMBOLS = { success: LOOKS.passed.symbol, failure: LOOKS.failed.symbol } as const;

/** `✅✅❌❌`, oldest first. The headline has the words. */
const formatRow = (row: readonly ComparedResult[]): HistoryFact => [
  text(row.map(result => SYMBOLS[result]).join('')),
];
