import type { Env, MarkdownIt, StateBlock, StateInline, Token } from 'markdown-it';

interface Note {
  readonly content: string;
  /** Starting at 1, in the order in which they are first cited. */
  number?: number;
}

/** What the parser passes from rule to rule. */
interface Notes extends Env {
  readonly notes?: Map<string, Note>;
  readonly cited?: Note[];
}

const MARK = /^\[\^([^\s\]]{1,100})\]/;
const DEFINITION = /^\[\^([^\s\]]{1,100})\]:/;
/** How far text after an empty line is indented if it still belongs to the note. */
const INDENT = 4;

const key = (label: string): string => label.toLowerCase();

const readLine = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);

/** Whether another block starts on a line, so that no paragraph continues there. */
const beginsBlock = (state: StateBlock, line: number, endLine: number): boolean =>
  state.md.block.ruler.getRules('paragraph').some(rule => rule(state, line, endLine, true));

const isIndented = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= INDENT;

/** The line after the last one of a note: it ends with its paragraph and continues with indented lines. */
const findNoteEnd = (state: StateBlock, start: number, endLine: number): number => {
  let end = start + 1;
  for (let line = end; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    const goesOn = line === end && !beginsBlock(state, line, endLine);
    if ((state.sCount[line] ?? 0) < state.blkIndent || !(goesOn || isIndented(state, line))) break;
    end = line + 1;
  }
  return end;
};

/** `[^1]: text` is removed from the text and read once it is cited. */
const definition = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
  const { notes } = state.env as Notes;
  const first = readLine(state, startLine);
  const [sign, label] = DEFINITION.exec(first) ?? [];
  if (notes === undefined || sign === undefined || label === undefined || isIndented(state, startLine))
    return false;
  if (silent) return true;
  const end = findNoteEnd(state, startLine, endLine);
  const others = Array.from({ length: end - startLine - 1 }, (_, at) => readLine(state, startLine + 1 + at));
  const content = [first.slice(sign.length), ...others].map(line => line.trim()).filter(line => line !== '');
  if (!notes.has(key(label))) notes.set(key(label), { content: content.join('\n') });
  state.line = end;
  return true;
};

const citation = (state: StateInline, silent: boolean): boolean => {
  const { notes, cited } = state.env as Notes;
  if (notes === undefined || cited === undefined || state.src.charAt(state.pos) !== '[') return false;
  const [sign, label = ''] = MARK.exec(state.src.slice(state.pos, state.pos + 110)) ?? [];
  const note = notes.get(key(label));
  if (sign === undefined || note === undefined) return false;
  if (!silent) {
    note.number ??= cited.push(note);
    state.push('text', '', 0).content = superscript(note.number);
  }
  state.pos += sign.length;
  return true;
};

const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` */
const superscript = (number: number): string =>
  String(number).replace(/\d/g, digit => DIGITS.charAt(Number(digit)));

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
export const useFootnotes = (parser: MarkdownIt): void => {
  parser.block.ruler.before('reference', 'footnote', definition, { alt: ['paragraph', 'reference'] });
  parser.inline.ruler.before('link', 'footnote', citation);
};

export interface ParsedSource {
  readonly tokens: readonly Token[];
  /** The inline tokens of each cited note, starting with its number. */
  readonly notes: readonly (readonly Token[])[];
}

/** The blocks of a source, and the notes cited in it or in one another. */
export const parseWithNotes = (parser: MarkdownIt, source: string): ParsedSource => {
  const cited: Note[] = [];
  const env: Notes = { notes: new Map(), cited };
  const tokens = parser.parse(source, env);
  const notes: (readonly Token[])[] = [];
  // Grows while it is read: a note may cite another one.
  for (const { content, number = 0 } of cited)
    notes.push(parser.parseInline(`${superscript(number)} ${content}`, env)[0]?.children ?? []);
  return { tokens, notes };
};
