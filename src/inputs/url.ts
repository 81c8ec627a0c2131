import { safeLink } from '../text/links.js';
import { quoteValue, UserError } from './user-error.js';

/** An `https` image address, or undefined if the input is empty. */
export const parseImageUrl = (input: string, raw: string): string | undefined => {
  const value = raw.trim();
  if (value === '') return undefined;
  const url = safeLink(value);
  if (url?.startsWith('https:')) return url;
  throw new UserError(
    input,
    `${quoteValue(value)} is not an https URL`,
    'write the image’s full address, https://…',
    { value },
  );
};

/** The sender's picture: an `https` address or a Slack `:emoji:`. */
export const parseAvatar = (input: string, raw: string): string | undefined => {
  const value = raw.trim();
  if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value)) return value;
  if (value === '' || safeLink(value)?.startsWith('https:'))
    return value === '' ? undefined : safeLink(value);
  throw new UserError(
    input,
    `${quoteValue(value)} is neither an https URL nor an :emoji:`,
    'write https://… or, for Slack, :rocket:',
    { value },
  );
};
