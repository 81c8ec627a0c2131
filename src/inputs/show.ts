import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

const SHOWN = 60;

/** A user's value as an error sentence quotes it: one line, in quotes, cut where it is long. */
export const show = (value: string): string => `"${cutText(oneLine(value), SHOWN)}"`;
