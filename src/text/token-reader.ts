import type { Token } from 'markdown-it';

/** Block tokens in order, and what a comment or an element left open by one block hides of those that follow. */
export interface TokenReader {
  readonly next: () => Token | undefined;
  /** The token that `next` will give, or one further on. */
  readonly peek: (ahead?: number) => Token | undefined;
  readonly isHiding: () => boolean;
  /** A token's source behind the end of what was hidden; nothing while that goes on. */
  readonly visible: (token: Token) => string | undefined;
  /** What the block just read has left open is ended by `end`, such as `-->`; it hides nothing if no later block holds that. */
  readonly leaveOpen: (end: string | undefined) => void;
}

export const tokenReader = (tokens: readonly Token[]): TokenReader => {
  const lastEnds = new Map<string, number>();
  let at = 0;
  let hidden: string | undefined;

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
    leaveOpen: end => {
      hidden = end !== undefined && lastEnd(end) >= at ? end : undefined;
    },
  };
};
