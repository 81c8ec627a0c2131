import { UserError } from '../../inputs/user-error.js';
import { below } from '../../shape/say.js';
import type { OwnBody, Payload } from '../types.js';

/** Slack's workflows take a flat object of texts: numbers, true and false become texts, anything else is refused. */
export const adopt = ({ input, at, body, notes }: OwnBody): Payload => {
  const values = Object.entries(body).map(([key, value]) => {
    if (['string', 'number', 'boolean'].includes(typeof value)) return [key, String(value)] as const;
    throw new UserError(
      input,
      `${below(at, key)}: not a text, which is all that Slack's workflows take`,
      'write one key for each variable of the workflow',
    );
  });
  return { body: Object.fromEntries(values), cuts: [], notes };
};
