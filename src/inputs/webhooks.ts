import { Secret } from '../secrets/secret.js';
import { oneLine } from '../text/clean.js';
import { splitLines } from './choices.js';
import type { Webhook } from './types.js';
import { UserError } from './user-error.js';

/** A name has no `:` and no `/`, so that a `=` in a URL's query never looks like one. */
const NAMED = /^([^=:/?#]+?)\s*=\s*(\S.*)$/;

/** The raw lines that may hold a secret, names taken off: what is to be masked before anything else happens. */
export const secretLines = (raw: string): readonly string[] => splitWebhookLines(raw).map(({ url }) => url);

/** `webhook`: URLs, one per line, each with a name in front if the user gave one. The values never show in an error. */
export const parseWebhooks = (input: string, raw: string): readonly Webhook[] => {
  const all = splitWebhookLines(raw);
  return all.map(({ name, url }, index) => {
    if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
      throw new UserError(
        input,
        `entry ${index + 1}${name === undefined ? '' : ` (${name})`} is not a URL`,
        'write https://… or name = https://…, one per line and without quotes',
      );
    }
    if (name !== undefined && all.some(other => other.name === name && other.url !== url)) {
      throw new UserError(
        input,
        `two URLs are named ${name}, which nobody could tell apart`,
        'give each a name of its own',
      );
    }
    return { ...(name !== undefined && { name }), url: new Secret(url) };
  });
};

const splitWebhookLines = (raw: string): readonly { name?: string; url: string }[] =>
  splitLines(raw)
    .flatMap(line => line.split(/,\s*(?=https?:\/\/)/i))
    .map(line => {
      const [, name, url] = NAMED.exec(line) ?? [];
      return name === undefined || url === undefined ? { url: line } : { name: oneLine(name), url };
    });
