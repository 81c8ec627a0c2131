import { findNearest } from '../text/nearest.js';
import { entry } from '../values/read.js';
import { OTHER_NAMES } from './other-names.js';
import { quoteValue } from './user-error.js';

/** A sentence about an input that the action does not have. */
export const describeUnknownInput = (name: string, known: readonly string[]): string => {
  const problem = `${quoteValue(name)} is not an input of this action, so it does nothing`;
  const other = entry(OTHER_NAMES, name.replaceAll('_', '-'));
  if (other === '') return `${problem}; leave it out`;
  if (other !== undefined && known.includes(other)) return `${problem}; write ${other}`;
  const near = findNearest(name, known);
  return near === undefined ? `${problem}; the README lists the inputs` : `${problem}; did you mean ${near}?`;
};
