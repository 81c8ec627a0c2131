import { quote } from './callouts.js';
import type { Tag } from './html.js';
import type { MarkdownContext } from './types.js';
import { toPlainText, blocksToPlainText } from './plain.js';
import { alignedTable, tableLinks } from './table.js';
import { paragraph, strong, text, type Block, type Inline, type ListItem } from './tree.js';

/** How deep elements nest. Deeper ones are plain text. */
const MAX_DEPTH = 12;

interface Frame {
  readonly tag: Tag | undefined;
  readonly of: Block[];
  /** For a list. */
  readonly items: ListItem[];
  /** For a table: rows of cells. */
  readonly rows: (readonly Block[])[][];
}

/** What ends an element without an end tag, and how far out to look for it. */
const ENDED_BY: Readonly<
  Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }>
> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  dt: { ends: ['dt', 'dd'], within: ['dl'] },
  dd: { ends: ['dt', 'dd'], within: ['dl'] },
  tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
};

const SHAPES: ReadonlySet<string> = new Set([
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'tr',
  'td',
  'th',
  'caption',
  'summary',
]);

const toInlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block, index): readonly Inline[] => [
    ...(index > 0 ? [text(' ')] : []),
    ...(block.kind === 'paragraph' || block.kind === 'heading'
      ? block.of
      : [text(blocksToPlainText([block]))]),
  ]);

const isText = (blocks: readonly Block[]): boolean =>
  blocks.every(block => block.kind === 'paragraph' || block.kind === 'heading');

/** Rows as a table if they have columns and contain words; otherwise the content of their cells. */
const buildTable = (
  rows: readonly (readonly (readonly Block[])[])[],
  { draw }: MarkdownContext,
): readonly Block[] => {
  const cells = rows.map(row => row.map(toInlines));
  const filled = cells.filter(row => row.some(cell => toPlainText(cell).trim() !== ''));
  if (filled.every(row => row.length < 2) || !rows.flat().every(isText)) return rows.flat(2);
  const [head = [], ...body] = filled.map(row => row.map(cell => toPlainText(cell).trim()));
  const table = alignedTable([head, ...body], [], draw?.width);
  return [
    { kind: 'pre', text: table, table: { rows: filled, right: [], text: table } },
    ...tableLinks(filled),
  ];
};

const readStart = (tag: Tag): number => {
  const start = Number(tag.attribute('start') ?? 1);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
};

export interface BlockWriter {
  readonly add: (...blocks: readonly Block[]) => void;
  readonly open: (tag: Tag) => void;
  /** Closes the innermost element of that name and everything in it; does nothing if none is open. */
  readonly close: (name: string) => void;
  /** Closes everything. */
  readonly end: () => readonly Block[];
}

const openFrame = (tag?: Tag): Frame => ({ tag, of: [], items: [], rows: [] });

/** The open elements, outermost first. */
interface Stack {
  readonly root: Frame;
  readonly frames: Frame[];
  readonly context: MarkdownContext;
}

const findTop = ({ root, frames }: Stack): Frame => frames.at(-1) ?? root;
const readTagName = ({ tag }: Frame): string => tag?.name ?? '';
const isList = (frame: Frame): boolean => ['ul', 'ol', 'dl'].includes(readTagName(frame));

const addItem = (stack: Stack, of: readonly Block[]): void => {
  const top = findTop(stack);
  const last = top.of.at(-1);
  if (isList(top)) top.items.push({ of });
  else if (last?.kind === 'list' && last.start === undefined)
    top.of.splice(-1, 1, { ...last, items: [...last.items, { of }] });
  else top.of.push({ kind: 'list', items: [{ of }] });
};

/** Content in a list outside its items belongs to the previous item. */
const addBlocks = (stack: Stack, blocks: readonly Block[]): void => {
  const top = findTop(stack);
  if (blocks.length === 0) return;
  if (!isList(top)) top.of.push(...blocks);
  else {
    const last = top.items.pop();
    top.items.push({ ...last, of: [...(last?.of ?? []), ...blocks] });
  }
};

const addCell = (stack: Stack, of: readonly Block[]): void => {
  const table = stack.frames.findLast(frame => readTagName(frame) === 'table');
  if (table === undefined) addBlocks(stack, of);
  else if (table.rows.length === 0) table.rows.push([of]);
  else table.rows.at(-1)?.push(of);
};

const closeLast = (stack: Stack): void => {
  const frame = stack.frames.pop();
  const tag = frame?.tag;
  if (frame === undefined || tag === undefined) return;
  const { of, items, rows } = frame;
  const hasContent = of.length > 0;
  switch (tag.name) {
    case 'blockquote':
      return hasContent ? addBlocks(stack, [quote(of)]) : undefined;
    case 'ul':
    case 'dl':
      return items.length > 0 ? addBlocks(stack, [{ kind: 'list', items }]) : undefined;
    case 'ol':
      return items.length > 0
        ? addBlocks(stack, [{ kind: 'list', items, start: readStart(tag) }])
        : undefined;
    case 'li':
      return hasContent ? addItem(stack, of) : undefined;
    case 'dt':
      return hasContent ? addItem(stack, [paragraph(strong(...toInlines(of)))]) : undefined;
    case 'summary':
      return hasContent ? addBlocks(stack, [{ kind: 'heading', level: 6, of: toInlines(of) }]) : undefined;
    case 'td':
    case 'th':
      return addCell(stack, of);
    case 'table':
      return addBlocks(stack, [...of, ...buildTable(rows, stack.context)]);
    default:
      return addBlocks(stack, of);
  }
};

const closeFrom = (stack: Stack, index: number): void => {
  while (index >= 0 && stack.frames.length > index) closeLast(stack);
};

const closeImplied = (stack: Stack, name: string): void => {
  const { frames } = stack;
  const { ends, within } = ENDED_BY[name] ?? { ends: [], within: [] };
  const outside = frames.findLastIndex(frame => within.includes(readTagName(frame)));
  const found = frames.findIndex((frame, index) => index > outside && ends.includes(readTagName(frame)));
  closeFrom(stack, found);
};

/** Blocks, and the HTML elements around them, whose end tags may be missing or come later. */
export const blockWriter = (context: MarkdownContext): BlockWriter => {
  const stack: Stack = { root: openFrame(), frames: [], context };
  const { root, frames } = stack;
  return {
    add: (...blocks) => addBlocks(stack, blocks),
    open: tag => {
      if (!SHAPES.has(tag.name)) return;
      closeImplied(stack, tag.name);
      if (frames.length >= MAX_DEPTH) return;
      if (tag.name === 'tr') frames.findLast(frame => readTagName(frame) === 'table')?.rows.push([]);
      frames.push(openFrame(tag));
    },
    close: name =>
      closeFrom(
        stack,
        frames.findLastIndex(frame => readTagName(frame) === name),
      ),
    end: () => {
      closeFrom(stack, 0);
      return root.of;
    },
  };
};
