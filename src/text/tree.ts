/** The text tree: what a message says, before any platform's syntax. Its strings are data and never contain markup. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly of: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly of: readonly Inline[];
      /** The words are those of pictures, such as a badge. */
      readonly isPicture?: boolean;
    }
  /** A time in milliseconds since the epoch, shown in the reader's time zone. */
  | { readonly kind: 'time'; readonly at: number }
  | { readonly kind: 'break' };

/** What one line contains. */
export type InlineLine = readonly Inline[];

/** `checked` is set only on the items of a task list. */
export interface ListItem {
  readonly checked?: boolean;
  /** Only there for its link; without the link, it says nothing. */
  readonly forLink?: true;
  readonly of: readonly Block[];
}

/** A table, for printers that can draw one. */
export interface Table {
  /** Cells; the first row is the head. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Which columns contain numbers. */
  readonly right: readonly boolean[];
  /** The whole as text. If a block's text differs, it was cut. */
  readonly text: string;
}

export type Block =
  | {
      readonly kind: 'paragraph';
      /** Stays close to the text above: no empty line between them. */
      readonly follows?: true;
      readonly of: readonly Inline[];
    }
  | { readonly kind: 'heading'; readonly level: number; readonly of: readonly Inline[] }
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly ListItem[] }
  | { readonly kind: 'quote'; readonly of: readonly Block[] }
  | { readonly kind: 'pre'; readonly text: string; readonly language?: string; readonly table?: Table }
  | { readonly kind: 'rule' };

export const text = (value: string): Inline => ({ kind: 'text', text: value });
export const code = (value: string): Inline => ({ kind: 'code', text: value });
export const strong = (...of: Inline[]): Inline => ({ kind: 'strong', of });
export const paragraph = (...of: Inline[]): Block => ({ kind: 'paragraph', of });

/** A paragraph without an empty line above it. */
export const following = (...of: Inline[]): Block => ({ kind: 'paragraph', follows: true, of });

export const isFollowing = (block: Block): boolean => block.kind === 'paragraph' && block.follows === true;

/** A link, or only the label without an address. */
export const link = (label: string, url: string | undefined): Inline =>
  url === undefined ? text(label) : { kind: 'link', url, of: [text(label)] };

const isBlank = (node: Inline | undefined): boolean =>
  node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');

/** Without the breaks and spaces around a paragraph. */
export const trimInlines = (nodes: readonly Inline[]): readonly Inline[] => {
  const from = nodes.findIndex(node => !isBlank(node));
  const to = nodes.findLastIndex(node => !isBlank(node));
  const inner = from < 0 ? [] : nodes.slice(from, to + 1);
  return inner.flatMap((node, index) => {
    if (node.kind !== 'text') return [node];
    const starts = index === 0 || inner[index - 1]?.kind === 'break';
    const ends = index === inner.length - 1 || inner[index + 1]?.kind === 'break';
    const start = starts ? node.text.trimStart() : node.text;
    const value = ends ? start.trimEnd() : start;
    return value === '' ? [] : [text(value)];
  });
};
