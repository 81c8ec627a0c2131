import { quote } from './callouts.js';
import type { Tag } from './html.js';
import type { MarkdownContext } from './types.js';
import { toPlainText, blocksToPlainText } from './plain.js';
import { alignedTable, tableLinks } from './table.js';
import { paragraph, strong, text, type Block, type Inline, type ListItem } from './tree.js';

/** How deep elements nest; those further in are text without a form of their own. */
const MAX_DEPTH = 12;

interface Frame {
  readonly tag: Tag | undefined;
  readonly of: Block[];
  /** Of a list. */
  readonly items: ListItem[];
  /** Of a table: rows of cells. */
  readonly rows: (readonly Block[])[][];
}

/** What ends an element that its author did not end, and how far out that is looked for. */
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

const inlinesOf = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block, index): readonly Inline[] => [
    ...(index > 0 ? [text(' ')] : []),
    ...(block.kind === 'paragraph' || block.kind === 'heading'
      ? block.of
      : [text(blocksToPlainText([block]))]),
  ]);

const isText = (blocks: readonly Block[]): boolean =>
  blocks.every(block => block.kind === 'paragraph' || block.kind === 'heading');

/** Rows as a table, where they have columns and hold words; else what is in their cells. */
const tableOf = (
  rows: readonly (readonly (readonly Block[])[])[],
  { draw }: MarkdownContext,
): readonly Block[] => {
  const cells = rows.map(row => row.map(inlinesOf));
  const filled = cells.filter(row => row.some(cell => toPlainText(cell).trim() !== ''));
  if (filled.every(row => row.length < 2) || !rows.flat().every(isText)) return rows.flat(2);
  const [head = [], ...body] = filled.map(row => row.map(cell => toPlainText(cell).trim()));
  const table = alignedTable([head, ...body], [], draw?.width);
  return [{ kind: 'pre', text: table }, ...tableLinks(filled)];
};

const startOf = (tag: Tag): number => {
  const start = Number(tag.attribute('start') ?? 1);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
};

export interface BlockWriter {
  readonly add: (...blocks: readonly Block[]) => void;
  readonly open: (tag: Tag) => void;
  /** Closes the innermost element of that name and all in it; does nothing if none is open. */
  readonly close: (name: string) => void;
  /** Closes all. */
  readonly end: () => readonly Block[];
}

const opened = (tag?: Tag): Frame => ({ tag, of: [], items: [], rows: [] });

/** Blocks, and the elements of HTML that they stand in, whose ends may be missing or come further on. */
export const blockWriter = (context: MarkdownContext): BlockWriter => {
  const root = opened();
  const frames: Frame[] = [];
  const top = (): Frame => frames.at(-1) ?? root;
  const nameOf = ({ tag }: Frame): string => tag?.name ?? '';
  const isList = (frame: Frame): boolean => ['ul', 'ol', 'dl'].includes(nameOf(frame));

  const addItem = (of: readonly Block[]): void => {
    const last = top().of.at(-1);
    if (isList(top())) top().items.push({ of });
    else if (last?.kind === 'list' && last.start === undefined)
      top().of.splice(-1, 1, { ...last, items: [...last.items, { of }] });
    else top().of.push({ kind: 'list', items: [{ of }] });
  };

  /** What stands in a list but in none of its items belongs to the one before. */
  const add = (...blocks: readonly Block[]): void => {
    if (blocks.length === 0) return;
    if (!isList(top())) top().of.push(...blocks);
    else {
      const last = top().items.pop();
      top().items.push({ ...last, of: [...(last?.of ?? []), ...blocks] });
    }
  };

  const closeLast = (): void => {
    const frame = frames.pop();
    const tag = frame?.tag;
    if (frame === undefined || tag === undefined) return;
    const { of, items, rows } = frame;
    switch (tag.name) {
      case 'blockquote':
        return of.length > 0 ? add(quote(of)) : undefined;
      case 'ul':
      case 'dl':
        return items.length > 0 ? add({ kind: 'list', items }) : undefined;
      case 'ol':
        return items.length > 0 ? add({ kind: 'list', items, start: startOf(tag) }) : undefined;
      case 'li':
        return of.length > 0 ? addItem(of) : undefined;
      case 'dt':
        return of.length > 0 ? addItem([paragraph(strong(...inlinesOf(of)))]) : undefined;
      case 'summary':
        return of.length > 0 ? add({ kind: 'heading', level: 6, of: inlinesOf(of) }) : undefined;
      case 'td':
      case 'th':
        return addCell(of);
      case 'table':
        return add(...of, ...tableOf(rows, context));
      default:
        return add(...of);
    }
  };

  const addCell = (of: readonly Block[]): void => {
    const table = frames.findLast(frame => nameOf(frame) === 'table');
    if (table === undefined) add(...of);
    else if (table.rows.length === 0) table.rows.push([of]);
    else table.rows.at(-1)?.push(of);
  };

  const closeFrom = (index: number): void => {
    while (index >= 0 && frames.length > index) closeLast();
  };

  const endUnended = (name: string): void => {
    const { ends, within } = ENDED_BY[name] ?? { ends: [], within: [] };
    const outside = frames.findLastIndex(frame => within.includes(nameOf(frame)));
    const found = frames.findIndex((frame, index) => index > outside && ends.includes(nameOf(frame)));
    closeFrom(found);
  };

  return {
    add,
    open: tag => {
      if (!SHAPES.has(tag.name)) return;
      endUnended(tag.name);
      if (frames.length >= MAX_DEPTH) return;
      if (tag.name === 'tr') frames.findLast(frame => nameOf(frame) === 'table')?.rows.push([]);
      frames.push(opened(tag));
    },
    close: name => closeFrom(frames.findLastIndex(frame => nameOf(frame) === name)),
    end: () => {
      closeFrom(0);
      return root.of;
    },
  };
};
