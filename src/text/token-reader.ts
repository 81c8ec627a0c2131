import type { Token } from 'markdown-it';
import type { Inherited } from './gfm-inlines.js';

/** Block tokens in order, and what a comment or an element left open by one block hides of those that follow. */
export interface TokenReader {
  readonly next: () => Token | undefined;
  /** The token that `next` will give, or one further on. */
  readonly peek: (ahead?: number) => Token | undefined;
  readonly isHiding: () => boolean;
  /** A token's source behind the end of what was hidden; nothing while that goes on. */
  readonly visible: (token: Token) => string | undefined;
  /** The target of the link in HTML that the next block stands in. */
  readonly href: () => string | undefined;
  /**
   * What the block just read has left open. What hides is ended by its end, such as `-->`, and a link by `</a`; it goes on into
   * no other block if none holds that.
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
