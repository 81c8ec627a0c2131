import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: unknown;
  readonly target?: string;
  readonly name?: string;
}

/** Discord Markdown as a client reads it. */
interface Read {
  /** What is visible, without zero-width characters. */
  readonly text: string;
  /** Everything that is more than literal text, in order; links with their targets. */
  readonly marks: readonly string[];
}

const LITERAL = ['text', 'br', 'twemoji'];

const walk = (node: unknown, marks: string[]): string => {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(one => walk(one, marks)).join('');
  const { type, content, target, name } = node as Node;
  if (!LITERAL.includes(type)) marks.push(target === undefined ? type : `${type} ${target}`);
  return type === 'br' ? '\n' : walk(content ?? name ?? '', marks);
};

/** Reads with an independent parser of Discord's dialect, as in an embed. */
export const read = (markdown: string): Read => {
  const marks: string[] = [];
  const text = walk(parse(markdown, 'extended'), marks).replaceAll('\u200b', '');
  return { text, marks };
};
