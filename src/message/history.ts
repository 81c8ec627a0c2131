import { count } from '../events/shared/common.js';
import { commitLink } from '../events/shared/ref.js';
import type { Facts, History, Verdict } from '../facts/types.js';
import { ago } from '../text/duration.js';
import { type Inline, text } from '../text/tree.js';
import { LOOKS } from './marks.js';

type Fact = readonly Inline[];

/** Whether the result is new, since when it is not, and the last runs as a row. Nothing where all is as green as it was. */
export const historyFacts = ({ history, told, subject }: Facts): readonly Fact[] => {
  if (!history?.previous || (told !== 'success' && told !== 'failure')) return [];
  if (told === 'success' && history.previous === 'success') return [];
  return [sentence(history, told, subject.repo?.url), rowOf([...history.row, told])];
};

const sentence = (history: History, told: Verdict, repoUrl: string | undefined): Fact => {
  const { previous, streak, isLonger } = history;
  const since = sinceOf(history, repoUrl);
  if (told === 'success') {
    const failures = `${isLonger ? 'at least ' : ''}${count(streak, 'failure')}`;
    return [text(`fixed after ${failures}`), ...(since.length > 0 ? [text(', broken'), ...since] : [])];
  }
  if (previous === 'success') {
    const runs = `${isLonger ? 'at least ' : ''}${count(streak, 'passed run')}`;
    return [text(`first failure after ${runs}`)];
  }
  return [
    text(`failed again, ${ordinal(streak + 1)} in a row${isLonger ? ' at least' : ''}`),
    ...(since.length > 0 ? [text(','), ...since] : []),
  ];
};

/** ` since a1b2c3d by octocat, 2 days ago` */
const sinceOf = ({ since = {} }: History, repoUrl: string | undefined): Fact => {
  const { sha, author, agoMs } = since;
  if (sha === undefined) return [];
  return [
    text(' since '),
    commitLink(repoUrl, sha),
    text(`${author === undefined ? '' : ` by ${author}`}${agoMs === undefined ? '' : `, ${ago(agoMs)}`}`),
  ];
};

/** `2nd`, `3rd`, `11th`, `21st` */
export const ordinal = (n: number): string => {
  const teens = Math.trunc((n % 100) / 10) === 1;
  const ending = teens ? undefined : (['th', 'st', 'nd', 'rd'] as const)[n % 10];
  return `${n}${ending ?? 'th'}`;
};

const SHOWN = {
  success: { symbol: LOOKS.passed.symbol, word: 'passed' },
  failure: { symbol: LOOKS.failed.symbol, word: 'failed' },
} as const;

/** `last 4 runs: ✅✅❌❌ (2 passed, 2 failed)`, oldest first: the words are for who cannot see the symbols. */
const rowOf = (row: readonly Verdict[]): Fact => {
  const symbols = row.map(verdict => SHOWN[verdict].symbol).join('');
  return [text(`last ${row.length} runs: ${symbols} (${runsOf(row).join(', ')})`)];
};

/** Equal results counted together, in their order: `2 passed`, `1 failed`. */
const runsOf = (row: readonly Verdict[]): readonly string[] => {
  const first = row[0];
  if (first === undefined) return [];
  const other = row.findIndex(verdict => verdict !== first);
  const length = other < 0 ? row.length : other;
  return [`${length} ${SHOWN[first].word}`, ...runsOf(row.slice(length))];
};
