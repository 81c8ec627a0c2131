import { oneLine } from '../text/clean.js';
import { numberedLines } from './choices.js';

/** A name has no `:` or `/`, so that a `=` in a URL's query never looks like one. */
export const NAMED = /^([^=:/?#]+?)\s*=\s*(.*)$/;

/** A longer text before a `=` is more likely part of a secret, such as Base64, than a name. */
const LONGEST_NAME = 30;

/** A secret that ends in `=` itself: letters of both cases and digits without separators. */
const BASE64 = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+]{16,}$/;

export interface WebhookLine {
  /** `line 2` or `line 2 (team)`. */
  readonly at: string;
  readonly name?: string;
  /** `''` if nothing follows the name. */
  readonly url: string;
}

/** The lines of a list of webhooks. A line may hold several, separated by commas. */
export const splitWebhookLines = (raw: string): readonly WebhookLine[] =>
  numberedLines(raw).flatMap(({ number, text }) =>
    text.split(/,\s*(?=https?:\/\/)/i).map(part => parseLine(`line ${number}`, part)),
  );

const parseLine = (at: string, text: string): WebhookLine => {
  const [, name = '', url = ''] = NAMED.exec(text) ?? [];
  const isName = name !== '' && name.length <= LONGEST_NAME && !(url === '' && BASE64.test(name));
  if (!isName || (url !== '' && !isHttp(url))) return { at, url: text };
  const label = oneLine(name);
  return { at: isHttp(url) ? `${at} (${label})` : at, name: label, url };
};

export const isHttp = (text: string): boolean => /^https?:\/\//i.test(text);

/** A sign that a value is more than one URL: a second token would go to the host of the first. */
export const describeMore = (url: string): string | undefined => {
  if (url.includes('\\')) return 'a backslash';
  if (/\s/.test(url)) return 'a space';
  return SECOND_URL.test(url) ? 'two URLs' : undefined;
};

/** In the query, an address may be a parameter's value. */
const SECOND_URL = /^[^?]*?:[^?]*https?:\/\//i;
