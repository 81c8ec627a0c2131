import type { Token } from 'markdown-it';
import type { Inherited } from './gfm-inlines.js';

/** Block tokens in order, and what an open comment or element hides of the following ones. */
export interface TokenReader {
  readonly next: () => Token | undefined;
  /** The token that `next` will return, or a later one. */
  readonly peek: (ahead?: number) => Token | undefined;
  readonly isHiding: () => boolean;
  /** A token's source after the end of the hidden text; empty while it continues. */
  readonly visible: (token: Token) => string | undefined;
  /** The target of the HTML link around the next block. */
  readonly href: () => string | undefined;
  /**
   * What the last block left open. Its end, such as `-->` or `</a`, closes it. It does not continue if no later block contains that end.
   */
  readonly leaveOpen: (open: Inherited) => void;
}

export const tokenReader = (tokens: readonly Token[]): TokenReader => {
  const lastEnds = new Map<string, number>();
  let at = 0;
  let hidden: string | undefined;
  let href: string | undefined;

  const lastEnd = (end: string): number => {
    const known =
      lastEnds.get(end) ?? tokens.findLastIndex(token => token.content.toLowerCase().includes(end));
    lastEnds.set(end, known);
    return known;
  };

  return {
    next: () => tokens[at++],
    peek: (ahead = 0) => tokens[at + ahead],
    isHiding: () => hidden !== undefined,
    visible: ({ content }) => {
      if (hidden === undefined) return content;
      const end = new RegExp(hidden, 'i').exec(content);
      if (end === null) return undefined;
      hidden = undefined;
      return content.slice(end.index + end[0].length);
    },
    href: () => href,
    leaveOpen: open => {
      hidden = open.hidden !== undefined && lastEnd(open.hidden) >= at ? open.hidden : undefined;
      href = open.href !== undefined && lastEnd('</a') >= at ? open.href : undefined;
    },
  };
};
