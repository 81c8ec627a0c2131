import { safeLink } from '../text/links.js';
import { findPictureFault } from '../values/pictures.js';
import { quoteValue, UserError } from './user-error.js';

/** An `https` image address, or undefined if the input is empty. */
export const parseImageUrl = (input: string, raw: string): string | undefined => {
  const value = raw.trim();
  if (value === '') return undefined;
  const url = safeLink(value);
  if (!url?.startsWith('https:'))
    throw new UserError(
      input,
      `${quoteValue(value)} is not an https URL`,
      'write the image’s full address, https://…',
      { value },
    );
  const found = findPictureFault(url);
  if (found === undefined) return url;
  throw new UserError(input, `${quoteValue(value)} is ${found.problem}`, found.hint, { value });
};

const LONGEST_AVATAR = 2048;

/** The sender's picture: an `https` address or a Slack `:emoji:`. */
export const parseAvatar = (input: string, raw: string): string | undefined => {
  const value = raw.trim();
  if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value)) return value;
  if (value === '') return undefined;
  const url = safeLink(value);
  if (url?.startsWith('https:') && url.length > LONGEST_AVATAR)
    throw new UserError(
      input,
      `${quoteValue(value)} is longer than the ${LONGEST_AVATAR} characters that Discord takes`,
      'write a shorter address',
      { value },
    );
  if (url?.startsWith('https:')) return url;
  throw new UserError(
    input,
    `${quoteValue(value)} is neither an https URL nor an :emoji:`,
    'write https://… or, for Slack, :rocket:',
    { value },
  );
};
