import { MARK } from '../../text/graphemes.js';
import { isWritten, safeLink, urlEnd } from '../../text/links.js';

/** What must not remain in a link target: it would end the link, or pair up with a mark before it. */
const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;

const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

/** A URL as a link target, without characters that Markdown could act on; undefined if it cannot be linked. */
export const linkTarget = (url: string): string | undefined =>
  safeLink(url)?.replace(MARKS_IN_TARGET, percent);

/** Letters that a target would encode, and nothing that cannot be in angle brackets. */
const WITH_LETTERS = /^(?=.*[^\0-\x7f])[^\s<>|"]+$/;

/** A bare address in angle brackets: with its letters as written, if that leads to the target. */
export const bareLink = (written: string, url: string, target: string): string =>
  `<${WITH_LETTERS.test(written) && isWritten(written, url) ? written.replace(MARKS_IN_TARGET, percent) : target}>`;

/** A zero-width character: between marks that would be read as one, and before a mark that only acts at the start. */
export const NOTHING_WIDE = '\u200b';

/** Code in which a link before it could find another end: `](` without an opening bracket before. */
export const escapeCode = (value: string): string =>
  value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));

/** The end of a bidi isolate after a URL is not part of it. */
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;

/** A shortcode that Discord would show as an emoji. Of those with only digits, just 100 and 1234 exist. */
const SHORTCODE = String.raw`:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';

const IN_TEXT = new RegExp(
  String.raw`[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`,
  'gi',
);
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;

/** Inside a word, an underscore is not a mark, unless one at a word's edge pairs up with it. */
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
 * Literal text on its own (a title, a name) with a backslash before every character that Discord's Markdown would act on, including a URL's
 * colon. Notifications may show it raw, so a harmless underscore stays as it is.
 */
export const escapeText = (value: string, lineStart: boolean): string =>
  escaped(value, lineStart, hasMarkingUnderscore(value));

/**
 * Literal text among other text, where an underscore may pair up with another one. A URL in it becomes a link in angle brackets, since a
 * bare one would continue to the next space. A cut URL, or one that should not be linked, stays literal.
 */
export const escapeProse = (value: string, lineStart: boolean): string => {
  let out = '';
  let done = 0;
  for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
    const url = found.slice(0, urlEnd(found));
    const safe = url.endsWith(MARK) ? undefined : safeLink(url);
    const target = safe && linkTarget(safe);
    out += escaped(value.slice(done, index), lineStart && done === 0, true);
    out += safe && target ? bareLink(url, safe, target) : escaped(url, false, true);
    done = index + url.length;
  }
  return out + escaped(value.slice(done), lineStart && done === 0, true);
};

const IN_LABEL = new RegExp(
  String.raw`\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`,
  'gi',
);

/**
 * Literal text in a link label, where Discord shows backslashes too. Escapes only marks that would act, and underscores if one in the label
 * would. https://github.com/discord/discord-api-docs/issues/6185
 */
export const escapeLabel = (value: string, atStart: boolean, underscores: boolean): string => {
  const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
  return start + withUnderscores(value.replace(IN_LABEL, String.raw`\$&`), underscores);
};
