import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';
import { formatNumber } from '../text/numbers.js';
import { findNearest } from '../text/nearest.js';
import type { Finding } from './json.js';

/** `1,100 of 1,024 characters` */
export const describeExcess = (found: number, max: number, what: string): string =>
  `${formatNumber(found)} of ${formatNumber(max)} ${what}`;

export const fault = (at: string, problem: string): readonly [Finding] => [{ at, problem }];

export const caution = (at: string, problem: string): readonly [Finding] => [{ at, problem, harmless: true }];

const SHOWN_KEY = 40;

/** A key behind its place. */
export const keyPath = (at: string, key: string): string => {
  const shown = cutText(oneLine(key), SHOWN_KEY);
  return at === '' ? shown : `${at}.${shown}`;
};

/** An entry behind its list. */
export const indexPath = (at: string, index: number): string => `${at}[${index}]`;

/** `not known here (did you mean title?)` */
export const describeUnknownKey = (key: string, known: readonly string[], where: string): string => {
  const near = findNearest(key, known);
  return `not known ${where}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
};

/** Whether a problem names what was meant. */
export const isMisspelt = (problem: string): boolean => problem.endsWith('?)');

const SHOWN = 3;

/** What is wrong, in one line: the first places, and how many more there are. Empty where nothing is. */
export const formatFaults = (findings: readonly Finding[]): string => {
  const faults = findings.filter(({ harmless }) => harmless !== true);
  const more = faults.length - SHOWN;
  const shown = faults.slice(0, SHOWN).map(formatFinding);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};

/** What the author should hear of all the same. */
export const listCautions = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ harmless }) => harmless === true).map(formatFinding);

const formatFinding = ({ at, problem }: Finding): string => (at === '' ? problem : `${at}: ${problem}`);
