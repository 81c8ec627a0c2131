import { findNearest } from '../text/nearest.js';
import type { UserError } from './user-error.js';

/** The same mistake with the word that was most likely meant, if one is near enough. */
export const suggest = (mistake: UserError): UserError => {
  if (mistake.meant === undefined) return mistake;
  const { raw, words } = mistake.meant;
  const near = findNearest(raw.trim().replace(/^(?:on|if|when)[-_ ]/i, ''), words);
  return near === undefined ? mistake : mistake.withMend(`did you mean ${near}? Or ${mistake.hint}`);
};
