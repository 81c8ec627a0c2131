import type { MarkdownIt, StateInline } from 'markdown-it';
import { urlEnd } from './links.js';

const COLON = ':'.charCodeAt(0);
const SCHEME = /(?:^|[^a-z])(https?)$/i;
/** A domain, and what may follow it. */
const REST = /:\/\/[^\s<\u2066-\u2069]+/y;
const DOMAIN = /:\/\/([^\s!-,/:-@[-^`{-~]+)/y;

/** What a pattern finds at a place. */
const foundAt = (pattern: RegExp, { src, pos, posMax }: StateInline): RegExpExecArray | null => {
  pattern.lastIndex = pos;
  return pattern.exec(src.slice(0, posMax));
};

/** The last two parts of a domain contain no `_`. https://github.github.com/gfm/#valid-domain */
const isDomain = (domain: string | undefined): boolean =>
  domain !== undefined && !domain.split('.').slice(-2).join('').includes('_');

/** A bare `http://` or `https://` address, which ends where GitHub ends it. https://github.github.com/gfm/#autolinks-extension- */
const autolink = (state: StateInline, silent: boolean): boolean => {
  const { src, pos } = state;
  if (state.linkLevel > 0 || src.charCodeAt(pos) !== COLON) return false;
  const scheme = SCHEME.exec(src.slice(Math.max(0, pos - 6), pos))?.[1];
  if (scheme === undefined || !(silent || state.pending.endsWith(scheme))) return false;
  if (!isDomain(foundAt(DOMAIN, state)?.[1])) return false;
  const found = foundAt(REST, state)?.[0] ?? '';
  const rest = found.slice(0, urlEnd(found));
  if (rest.length <= '://'.length) return false;
  if (!silent) {
    state.pending = state.pending.slice(0, -scheme.length);
    const url = scheme + rest;
    Object.assign(state.push('link_open', 'a', 1), { attrs: [['href', url]], info: 'auto' });
    state.push('text', '', 0).content = url;
    Object.assign(state.push('link_close', 'a', -1), { info: 'auto' });
  }
  state.pos += rest.length;
  return true;
};

/** Replaces the parser's own autolinks, which end elsewhere. */
export const useAutolinks = (parser: MarkdownIt): void => {
  parser.inline.ruler.at('linkify', autolink);
  parser.core.ruler.disable('linkify');
  // A label shows the address as written: letters instead of punycode could look like another host.
  parser.normalizeLinkText = url => url;
};
