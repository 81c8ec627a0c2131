import type { Delimiter, MarkdownIt, StateInline } from 'markdown-it';

const TILDE = '~'.charCodeAt(0);
/** One tilde pairs up with one, two with two. The parser sees them as two marks, the second of which is not a character. */
const MARKERS: ReadonlyMap<number, number> = new Map([
  [1, -TILDE],
  [2, TILDE],
]);

/** Three or more tildes are text. */
const readTildes = (state: StateInline, silent: boolean): boolean => {
  if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
  const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
  state.push('text', '', 0).content = '~'.repeat(length);
  const marker = MARKERS.get(length);
  if (marker !== undefined)
    state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
  state.pos += length;
  return true;
};

const convertDelimiter = (
  state: StateInline,
  { token: at }: Delimiter,
  type: string,
  nesting: 1 | -1,
): void => {
  const token = state.tokens[at];
  if (token !== undefined) Object.assign(token, { type, nesting, tag: 's', content: '' });
};

const pairUp = (state: StateInline): boolean => {
  const inner = state.tokens_meta.map(meta => meta?.delimiters ?? []);
  for (const delimiters of [state.delimiters, ...inner])
    for (const opener of delimiters) {
      const closer = Math.abs(opener.marker) === TILDE ? delimiters[opener.end] : undefined;
      if (closer === undefined) continue;
      convertDelimiter(state, opener, 's_open', 1);
      convertDelimiter(state, closer, 's_close', -1);
    }
  return false;
};

/** Strikes with one tilde as well as two, as GitHub does. https://github.github.com/gfm/#strikethrough-extension- */
export const useStrikes = (parser: MarkdownIt): void => {
  parser.inline.ruler.at('strikethrough', readTildes);
  parser.inline.ruler2.at('strikethrough', pairUp);
};
