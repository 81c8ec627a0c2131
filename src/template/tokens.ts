import { TagToken, Tokenizer } from 'liquidjs';
import { TAG_NAMES, tokenOptions } from './engine.js';

/** What Liquid reads as its own: an output or a tag, from the first brace to the last. */
export interface Token {
  readonly begin: number;
  readonly end: number;
  /** `open`: it is not closed, so it continues to the end. */
  readonly kind: 'output' | 'tag' | 'open';
  /** A tag's name, otherwise empty. */
  readonly name: string;
}

/** The tokens of a template in order, as Liquid finds them. */
export const findTokens = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (let from = nextBrace(source, 0); from >= 0;) {
    const token = readToken(source, from);
    tokens.push(token);
    from = nextBrace(source, token.end);
  }
  return tokens;
};

const nextBrace = (source: string, from: number): number => {
  const found = /\{[{%]/g;
  found.lastIndex = from;
  return found.exec(source)?.index ?? -1;
};

const readToken = (source: string, begin: number): Token => {
  const tokenizer = new Tokenizer(source);
  tokenizer.p = begin;
  try {
    const token = tokenizer.readTopLevelToken(tokenOptions());
    return token instanceof TagToken
      ? { begin, end: tokenizer.p, kind: 'tag', name: token.name }
      : { begin, end: tokenizer.p, kind: 'output', name: '' };
  } catch {
    return { begin, end: source.length, kind: 'open', name: '' };
  }
};

const BRANCHES = ['else', 'elsif', 'when'];

/** Whether such a tag exists, including its end and branches. */
export const isTagName = (name: string): boolean =>
  BRANCHES.includes(name) || TAG_NAMES.includes(name.replace(/^end/, ''));
