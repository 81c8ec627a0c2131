import { isWord } from '../../text/graphemes.js';

// Slack documents no escape for its marks: https://docs.slack.dev/messaging/formatting-message-text#escaping
// A word joiner is invisible and neither a space nor punctuation, so a mark between two of them has no word boundary
// and stays literal.
export const JOINER = '\u2060';
const SPACE = /\s/;

// Slack's clients also read the full-width forms as marks.
const MARKS = /[*_~`＊＿｀]+/g;

/** Escapes `&`, `<`, and `>`, the only characters that Slack wants escaped. */
export const escapeEntities = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Literal text in which no mention can act, even if a server other than Slack reads it as mrkdwn. An invisible word joiner breaks mentions.
 */
export const unmentioned = (value: string): string =>
  value.includes('<')
    ? value.replace(/<(?=!(?:channel|here|everyone|subteam)|@[UW]|#C)/g, `<${JOINER}`)
    : value;

const neutralize = (run: string): string => JOINER + run.replace(/./g, `$&${JOINER}`);

const canAct = (run: string, before: string | undefined, after: string | undefined): boolean => {
  if (before === undefined || after === undefined) return true;
  if (isWord(before) && isWord(after)) return false;
  // Two marks between spaces enclose nothing that could be formatted; three do.
  return !(SPACE.test(before) && SPACE.test(after) && run.length < 3 && !/[`｀]/.test(run));
};

/** One line of data as mrkdwn that shows it unchanged: no mark acts, and no quote starts. */
export const literal = (value: string): string => {
  const unmarked = value.replace(MARKS, (run: string, at: number) =>
    canAct(run, value[at - 1], value[at + run.length]) ? neutralize(run) : run,
  );
  const mayQuote = value.includes('>') || value.includes('＞');
  return escapeEntities(mayQuote ? unmarked.replace(/^\s*(?=[>＞])/, `$&${JOINER}`) : unmarked);
};

/** Code for a span, or undefined if it contains a backtick, which cannot be escaped inside a span. */
export const spanText = (code: string): string | undefined =>
  /[`｀]/.test(code) || code.trim() === '' ? undefined : escapeEntities(code);
