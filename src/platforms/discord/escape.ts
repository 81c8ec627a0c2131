import { MARK } from '../../text/graphemes.js';
import { safeLink, urlEnd } from '../../text/links.js';

/** What the printer itself must not leave in a target: it would end the link, or pair up with a mark before it. */
const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;

const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** A URL as a link's target, with no character in it that Markdown could take; nothing if it is none to link to. */
export const linkTarget = (url: string): string | undefined =>
  safeLink(url)?.replace(MARKS_IN_TARGET, percent);

/** A character of no width: between marks that would be read as one, and before one that acts at the start only. */
export const NOTHING_WIDE = '\u200b';

/** Code, in which a link ahead of it could otherwise find another end: `](`, unless a bracket is opened before. */
export const escapeCode = (value: string): string =>
  value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));

/** An isolate's end behind a URL is not the URL's. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;

/** A shortcode that Discord would show as an emoji; of those in digits alone only 100 and 1234 are names. */
const SHORTCODE = String.raw`:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';

const IN_TEXT = new RegExp(
  String.raw`[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`,
  'gi',
);
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;

/** Inside a word an underscore is not a mark, unless one at a word's edge pairs up with it. */
export const hasMarkingUnderscore = (value: string): boolean => /(?<![a-z0-9])_|_(?![a-z0-9])/i.test(value);

const withUnderscores = (value: string, act: boolean): string =>
  act ? value.replaceAll('_', String.raw`\_`) : value;

const escaped = (value: string, lineStart: boolean, underscores: boolean): string => {
  const marked = (part: string): string =>
    withUnderscores(part.replace(IN_TEXT, String.raw`\$&`), underscores);
  const [whole, space, mark, number] = (lineStart && AT_LINE_START.exec(value)) || [''];
  if (whole === '') return marked(value);
  const kept = mark === undefined ? `${number}\\${whole.slice(-1)}` : `\\${mark}`;
  return `${space}${kept}${marked(value.slice(whole.length))}`;
};

/**
 * Literal text on its own (a title, a name) with a backslash before every character that Discord's Markdown would act
 * on, a URL's colon too. Notifications may show it raw, so an underscore that does nothing stays as it is.
 */
export const escapeText = (value: string, lineStart: boolean): string =>
  escaped(value, lineStart, hasMarkingUnderscore(value));

/**
 * Literal text among other text, where an underscore may pair up with another's; a URL in it is a link that ends where the URL ends: in angle brackets, since a bare one goes on to the
 * next space. One that was cut, or is not to be linked, stays literal.
 */
export const escapeProse = (value: string, lineStart: boolean): string => {
  let out = '';
  let done = 0;
  for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
    const url = found.slice(0, urlEnd(found));
    const target = url.endsWith(MARK) ? undefined : linkTarget(url);
    out += escaped(value.slice(done, index), lineStart && done === 0, true);
    out += target === undefined ? escaped(url, false, true) : `<${target}>`;
    done = index + url.length;
  }
  return out + escaped(value.slice(done), lineStart && done === 0, true);
};

const IN_LABEL = new RegExp(
  String.raw`\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`,
  'gi',
);

/**
 * Literal text in a link's label, where Discord shows the backslashes too: escaped only where a mark would act,
 * underscores if any in the label is one. https://github.com/discord/discord-api-docs/issues/6185
 */
export const escapeLabel = (value: string, atStart: boolean, underscores: boolean): string => {
  const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
  return start + withUnderscores(value.replace(IN_LABEL, String.raw`\$&`), underscores);
};
