import { findNearest } from '../text/nearest.js';
import { entry } from '../values/read.js';
import type { UserError } from './user-error.js';

/** What people and other tools call Hookline's words. */
const SYNONYMS: Readonly<Record<string, string>> = {
  failed: 'failure',
  failing: 'failure',
  error: 'failure',
  errored: 'failure',
  danger: 'failure',
  passed: 'success',
  passing: 'success',
  succeeded: 'success',
  successful: 'success',
  ok: 'success',
  good: 'success',
  canceled: 'cancelled',
  all: 'always',
  any: 'always',
  recovered: 'fixed',
  recovery: 'fixed',
  change: 'changed',
};

/** The same mistake with the word that was most likely meant, if one is close enough. */
export const suggest = (mistake: UserError): UserError => {
  if (mistake.meant === undefined) return mistake;
  const { raw, words } = mistake.meant;
  const word = raw.trim().replace(/^(?:on|if|when)[-_ ]/i, '');
  const same = entry(SYNONYMS, word.toLowerCase().replace(/\(\)$/, ''));
  const near = same !== undefined && words.includes(same) ? same : findNearest(word, words);
  return near === undefined ? mistake : mistake.withHint(`did you mean ${near}? Or ${mistake.hint}`);
};
