import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';
import { formatNumber } from '../text/numbers.js';
import { findNearest } from '../text/nearest.js';

/** A finding about one place of a value. */
export interface Finding {
  /** Such as `embeds[0].fields[3].value`; empty for the value itself. */
  readonly at: string;
  /** A few words: "1,100 of 1,024 characters". */
  readonly problem: string;
  /** What to write instead, if known. */
  readonly hint?: string;
  /** It may stay, with a notice to the author. */
  readonly harmless?: true;
  /** An unknown word that is close to a known one. */
  readonly misspelled?: true;
}

/** Checks the value at a path. */
export type Check = (value: unknown, at: string) => readonly Finding[];

/** `1,100 of 1,024 characters` */
export const describeExcess = (found: number, max: number, what: string): string =>
  `${formatNumber(found)} of ${formatNumber(max)} ${what}`;

export const fault = (at: string, problem: string, hint?: string): readonly [Finding] => [
  { at, problem, ...(hint !== undefined && { hint }) },
];

export const caution = (at: string, problem: string): readonly [Finding] => [{ at, problem, harmless: true }];

const SHOWN_KEY = 40;

/** The path of a key. */
export const keyPath = (at: string, key: string): string => {
  const shown = cutText(oneLine(key), SHOWN_KEY);
  return at === '' ? shown : `${at}.${shown}`;
};

/** The path of an entry in a list. */
export const indexPath = (at: string, index: number): string => `${at}[${index}]`;

/** An unknown word: `not known here (did you mean title?)`. */
export const unknownWord = (at: string, word: string, known: readonly string[], where: string): Finding => {
  const problem = `not known ${where}`;
  const near = findNearest(word, known);
  return near === undefined
    ? { at, problem, harmless: true }
    : { at, problem: `${problem} (did you mean ${near}?)`, harmless: true, misspelled: true };
};

/** A word that is close to a known one is a mistake. Another one may be newer than the list. */
export const refuseMisspelled = (finding: Finding): Finding => {
  const { harmless, ...refused } = finding;
  return finding.misspelled ? refused : finding;
};

const SHOWN = 3;

/** What is wrong, on one line: the first places, and how many more there are. Empty if nothing is. */
export const formatFaults = (findings: readonly Finding[]): string => {
  const faults = findings.filter(({ harmless }) => harmless !== true);
  const more = faults.length - SHOWN;
  const shown = faults.slice(0, SHOWN).map(formatFinding);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

/** What to write instead of the first mistake, if known. */
export const faultHint = (findings: readonly Finding[]): string | undefined =>
  findings.find(({ harmless }) => harmless !== true)?.hint;

/** What the author should know even if nothing is wrong. */
export const listCautions = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ harmless }) => harmless === true).map(formatFinding);

const formatFinding = ({ at, problem }: Finding): string => (at === '' ? problem : `${at}: ${problem}`);
