import { UserError } from '../../inputs/user-error.js';
import { keyPath } from '../../values/findings.js';
import { manyLines, oneLine } from '../../text/clean.js';
import { encodeInAddress } from '../../text/links.js';
import { valueText } from '../../text/plain.js';
import { appendPieces, fillTexts, type TextWriter } from '../custom-fill.js';
import { JOINER } from '../slack/escape.js';
import { breakMentions } from './escape.js';
import type { CustomBody, Payload } from '../types.js';

/** Slack's workflows accept a flat object of texts. Numbers, true, and false become texts; anything else is refused. */
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

/** A workflow may read a variable as mrkdwn, so a value must not complete a bracket that the author started. */
const write: TextWriter = pieces =>
  appendPieces(pieces, (value, before) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>')) return before + breakMentions(manyLines(valueText(value)));
    const inner = before.slice(open + 1);
    if (/^https?:[^|]+$/i.test(inner)) return before + encodeInAddress(oneLine(valueText(value)), inner);
    return `${before.slice(0, open)}<${JOINER}${inner}${breakMentions(oneLine(valueText(value)))}`;
  });
