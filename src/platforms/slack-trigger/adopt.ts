import { UserError } from '../../inputs/user-error.js';
import { below } from '../../values/findings.js';
import { manyLines } from '../../text/clean.js';
import { valueText } from '../../text/plain.js';
import { filled, type Write } from '../own-fill.js';
import { unmentioned } from '../slack/escape.js';
import type { OwnBody, Payload } from '../types.js';

/** Slack's workflows take a flat object of texts: numbers, true and false become texts, anything else is refused. */
export const adopt = (own: OwnBody): Payload => {
  const { input, at, notes } = own;
  const values = Object.entries(filled(own, write)).map(([key, value]) => {
    if (['string', 'number', 'boolean'].includes(typeof value)) return [key, String(value)] as const;
    throw new UserError(
      input,
      `${below(at, key)}: not a text, which is all that Slack's workflows take`,
      'write one key for each variable of the workflow',
    );
  });
  return { body: Object.fromEntries(values), cuts: [], notes };
};

/** A workflow may read a variable as mrkdwn. */
const write: Write = pieces =>
  pieces
    .map(piece => (typeof piece === 'string' ? piece : unmentioned(manyLines(valueText(piece)))))
    .join('');
