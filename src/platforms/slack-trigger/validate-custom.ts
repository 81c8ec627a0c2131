import { UserError } from '../../inputs/user-error.js';
import { keyPath } from '../../values/findings.js';
import { manyLines } from '../../text/clean.js';
import { valueText } from '../../text/plain.js';
import { fillTexts, type TextWriter } from '../custom-fill.js';
import { unmentioned } from '../slack/escape.js';
import type { CustomBody, Payload } from '../types.js';

/** Slack's workflows take a flat object of texts: numbers, true and false become texts, anything else is refused. */
export const validateCustom = (own: CustomBody): Payload => {
  const { input, at, notes } = own;
  const values = Object.entries(fillTexts(own, write)).map(([key, value]) => {
    if (['string', 'number', 'boolean'].includes(typeof value)) return [key, String(value)] as const;
    throw new UserError(
      input,
      `${keyPath(at, key)}: not a text, which is all that Slack's workflows take`,
      'write one key for each variable of the workflow',
    );
  });
  return { body: Object.fromEntries(values), cuts: [], notes };
};

/** A workflow may read a variable as mrkdwn. */
const write: TextWriter = pieces =>
  pieces
    .map(piece => (typeof piece === 'string' ? piece : unmentioned(manyLines(valueText(piece)))))
    .join('');
