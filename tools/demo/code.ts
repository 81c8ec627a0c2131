/** Characters of Unicode's private use area that represent pieces of code while the text around them is read. */
const FIRST = 0xe100;
const ALL = /[\ue100-\uf8ff]/g;

const QUOTE = '(?:>|&gt;) ?';
const CODE = String.raw`(?:^(${QUOTE}))?\`\`\`([\s\S]*?)\`\`\`|\`[^\`\n]+\``;
const ESCAPED = String.raw`\\[!-/:-@[-\`{-~]`;

/** Without the language and the line breaks next to the fences, indented; in a quote, each line stays quoted. */
const drawFence = (fence: string, quote: string | undefined): string => {
  const inside = quote === undefined ? fence : fence.replace(new RegExp(`\\n${QUOTE}`, 'g'), '\n');
  const lines = inside.replace(/^[\w+-]*\n|\n$/g, '').replace(/^/gm, '    ');
  return quote === undefined ? lines : lines.replace(/^/gm, '> ');
};

interface Dialect {
  /** Whether a backslash takes the meaning of a backtick. */
  readonly hasEscapes: boolean;
  /** The code as clients show it. */
  readonly decode: (code: string) => string;
}

/** A text whose code is hidden, so that the rest can be read as markup, and what shows it again. */
export const hideCode = (
  source: string,
  { hasEscapes, decode }: Dialect,
): { readonly text: string; readonly show: (read: string) => string } => {
  const pieces: string[] = [];
  const pattern = new RegExp(hasEscapes ? `${ESCAPED}|${CODE}` : CODE, 'gm');
  const text = source.replace(pattern, (found: string, quote?: string, fence?: string) => {
    if (!found.includes('`') || found.startsWith('\\')) return found;
    pieces.push(decode(fence === undefined ? found : drawFence(fence, quote)));
    return String.fromCharCode(FIRST + pieces.length - 1);
  });
  return {
    text,
    show: read => read.replace(ALL, character => pieces[character.charCodeAt(0) - FIRST] ?? character),
  };
};
