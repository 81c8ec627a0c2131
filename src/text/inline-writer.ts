import { fragment } from './clean.js';
import { isForged } from './forged.js';
import { isWord } from './graphemes.js';
import { isWritten, linkOn } from './links.js';
import type { MarkdownContext, WrapKind } from './types.js';
import { toPlainText } from './plain.js';
import { linkReferences, shortLabel } from './references.js';
import { code, link, text, trimInlines, type Inline } from './tree.js';

/** How deep the tree may get inside one paragraph. Deeper content is plain text. */
const MAX_DEPTH = 16;

/** What an image opens, and leaves behind. */
const IMAGE = 'image';

const startsWithWord = ([first = '']: string): boolean => isWord(first);

const endsWithWord = (value: string): boolean => isWord(Array.from(value).at(-1) ?? '');

interface LinkTarget {
  readonly href: string;
  /** A bare URL: its label may be shortened as on GitHub. */
  readonly bare: boolean;
}

interface Frame {
  /** What closes it: the name of a tag or a mark. */
  readonly key: string;
  readonly kind: WrapKind;
  readonly target?: LinkTarget;
  readonly of: Inline[];
  /** What the words in it come from. */
  readonly sources: Set<Source>;
}

type Source = 'picture' | 'text';

/** Characters between which a reader would see two addresses. */
const PARTED = /[|"\\]|:\/\/.*:\/\//;

/** A label that names another address, and the real one. */
const makeTruthful = (of: readonly Inline[], isBare: boolean, url: string): readonly Inline[] => {
  const real = link(url.replace(/^mailto:/, ''), url);
  return isBare ? [real] : [...of, text(' ('), real, text(')')];
};

const wrapLink = (
  of: readonly Inline[],
  { key, target, sources }: Frame,
  context: MarkdownContext,
): readonly Inline[] => {
  const url = target === undefined ? undefined : linkOn(context.pageUrl, target.href);
  if (url === undefined) return of;
  const label = toPlainText(of).trim();
  if (label === '') return of;
  const short = target?.bare === true ? shortLabel(url, context) : undefined;
  if (short !== undefined) return [link(short, url)];
  const isBare = target?.bare === true;
  const isTruthful = isBare && isWritten(label, url) ? !PARTED.test(label) : !isForged(label, url, context);
  if (!isTruthful) return makeTruthful(of, isBare, url);
  // The link of an image by itself leads to its file, which is what it is for.
  const isPicture = key !== IMAGE && sources.has('picture') && !sources.has('text');
  return [{ kind: 'link', url, of, ...(isPicture && { isPicture }) }];
};

const wrapFrame = (frame: Frame, of: readonly Inline[], context: MarkdownContext): readonly Inline[] => {
  const { kind } = frame;
  if (kind === 'link') return wrapLink(of, frame, context);
  if (toPlainText(of).trim() === '') return of;
  return kind === 'code' ? [code(toPlainText(of))] : [{ kind, of }];
};

/** Cleaned text with its references linked, unless it is in a link. */
const cleanInlines = (
  nodes: readonly Inline[],
  context: MarkdownContext,
  links: boolean,
): readonly Inline[] =>
  nodes.flatMap(node => {
    if (node.kind !== 'text') return [node];
    const line = fragment(node.text);
    const value = context.draw?.emoji?.(line) ?? line;
    if (value === '') return [];
    return links ? linkReferences(value, context) : [text(value)];
  });

export interface InlineWriter {
  readonly text: (value: string) => void;
  readonly code: (value: string) => void;
  /** The words that an image has: never one word with what is beside it, such as another badge. */
  readonly image: (label: string, url?: string) => void;
  /** Nodes that have already been read; inside a link, their labels. */
  readonly insert: (nodes: readonly Inline[]) => void;
  readonly lineBreak: () => void;
  /** A line break, unless the line is still empty. */
  readonly newLine: () => void;
  /** Does nothing for a link inside a link, and if it would nest too deep. */
  readonly open: (key: string, kind: WrapKind, target?: LinkTarget) => void;
  /** Closes the innermost `key` and everything opened in it; does nothing if none is open. */
  readonly close: (key: string) => void;
  /** The target of the link that `key` opened, if it is still open. */
  readonly targetOf: (key: string) => string | undefined;
  /** Closes everything, cleans the nodes, links references, and trims the ends. */
  readonly end: () => readonly Inline[];
}

/** What is open, and the nodes in it. */
const frameStack = (context: MarkdownContext) => {
  const root: Inline[] = [];
  const frames: Frame[] = [];
  let links = 0;

  const top = (): Inline[] => frames.at(-1)?.of ?? root;
  const add = (node: Inline): void => {
    const of = top();
    const before = of.at(-1);
    if (node.kind === 'text' && before?.kind === 'text') of[of.length - 1] = text(before.text + node.text);
    else of.push(node);
  };
  const closeLast = (): void => {
    const frame = frames.pop();
    if (frame === undefined) return;
    const of = cleanInlines(frame.of, context, links === 0);
    if (frame.kind === 'link') links -= 1;
    for (const node of wrapFrame(frame, of, context)) add(node);
  };
  return {
    top,
    add,
    isInLink: () => links > 0,
    noteSource: (source: Source): void => frames.forEach(({ sources }) => sources.add(source)),
    takes: (kind: WrapKind) => frames.length < MAX_DEPTH && !(kind === 'link' && links > 0),
    open: (key: string, kind: WrapKind, target?: LinkTarget): void => {
      if (kind === 'link') links += 1;
      frames.push({ key, kind, of: [], sources: new Set(), ...(target && { target }) });
    },
    close: (key: string): void => {
      const index = frames.findLastIndex(frame => frame.key === key);
      while (index >= 0 && frames.length > index) closeLast();
    },
    targetOf: (key: string) => frames.find(frame => frame.key === key)?.target?.href,
    end: () => {
      while (frames.length > 0) closeLast();
      return trimInlines(cleanInlines(root, context, true));
    },
  };
};

/** Builds the nodes of one paragraph from opens and closes that may not match. */
export const inlineWriter = (context: MarkdownContext): InlineWriter => {
  const { top, add, isInLink, noteSource, takes, close, targetOf, end, ...stack } = frameStack(context);
  /** What is written last on the line: a sign, or `image`; nothing at its start. */
  let last = '';

  const write = (value: string, node: Inline, isApart: boolean, source: Source = 'text'): void => {
    if (isApart) add(text(' '));
    if (value.trim() !== '') noteSource(source);
    add(node);
    last = value.slice(-1);
  };
  const lineBreak = (): void => {
    add(isInLink() ? text(' ') : { kind: 'break' });
    last = '';
  };
  const open: InlineWriter['open'] = (key, kind, target) => {
    if (!takes(kind)) return;
    if (last === IMAGE) write(' ', text(' '), false);
    stack.open(key, kind, target);
  };
  const writeText = (value: string, source?: Source): void => {
    if (value !== '') write(value, text(value), last === IMAGE && startsWithWord(value), source);
  };

  return {
    text: value => writeText(value),
    code: value => {
      const cleaned = fragment(value);
      if (cleaned !== '') write(cleaned, code(cleaned), last === IMAGE);
    },
    image: (label, url) => {
      if (last === IMAGE || endsWithWord(last)) write(' ', text(' '), false);
      if (url !== undefined && !isInLink()) open(IMAGE, 'link', { href: url, bare: false });
      writeText(label, 'picture');
      close(IMAGE);
      last = IMAGE;
    },
    insert: nodes => {
      noteSource('text');
      if (isInLink()) add(text(toPlainText(nodes)));
      else nodes.forEach(add);
      last = '';
    },
    lineBreak,
    newLine: () => {
      if (top().length > 0 && top().at(-1)?.kind !== 'break') lineBreak();
    },
    open,
    close,
    targetOf,
    end,
  };
};
