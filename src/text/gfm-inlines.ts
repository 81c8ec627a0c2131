import type { Token } from 'markdown-it';
import { BLOCKS, HIDDEN, readTag, WRAPPERS, type Tag } from './html.js';
import { inlineWriter, type InlineWriter } from './inline-writer.js';
import { linkOn, safeLink } from './links.js';
import type { MarkdownContext, Values, WrapKind } from './types.js';
import { blocksToPlainText } from './plain.js';
import { text, type Block, type Inline } from './tree.js';

/** What one paragraph leaves open for the next. */
export interface Inherited {
  /** The end of the comment or element that still hides text at the end, such as `-->`. */
  readonly hidden?: string | undefined;
  /** The target of an HTML link, which may surround paragraphs. */
  readonly href?: string | undefined;
}

interface InlineResult extends Inherited {
  readonly nodes: readonly Inline[];
}

const MARKS: ReadonlyMap<string, WrapKind> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['s', 'strike'],
  ['link', 'link'],
]);

const readAttribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

/** A string of the source with its values filled in. */
export const fillValues = (values: Values | undefined, as: 'plain' | 'address', source: string): string =>
  values === undefined ? source : values[as](source);

const readAlt = (token: Token): string =>
  (token.children ?? [])
    .filter(child => child.type !== 'html_inline')
    .map(child => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');

/** A text with its values filled in. An address alone becomes a link, as in Markdown. */
const writeText = (writer: InlineWriter, source: string, { values }: MarkdownContext): void => {
  for (const piece of values?.pieces(source) ?? [source]) {
    if (typeof piece === 'string') writer.text(piece);
    else if (piece.kind === 'blocks') writer.insert(toInlines(piece.of));
    else {
      const { label, url } = piece.kind === 'link' ? piece : { label: piece.text, url: safeLink(piece.text) };
      if (url !== undefined) writer.open('value', 'link', { href: url, bare: label === url });
      writer.text(label);
      if (url !== undefined) writer.close('value');
    }
  }
};

/** Blocks within a line: paragraphs keep their form, others become text. */
const toInlines = (blocks: readonly Block[]): readonly Inline[] =>
  blocks.flatMap((block, index): readonly Inline[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...(block.kind === 'paragraph' ? block.of : [text(blocksToPlainText([block]))]),
  ]);

const writeImage = (writer: InlineWriter, alt: string, source: string, page: string | undefined): void => {
  const label = alt.trim() === '' ? 'image' : alt;
  writer.image(label, linkOn(page, source));
};

const LINK = '<a>';

const writeTag = (writer: InlineWriter, tag: Tag, { values, pageUrl }: MarkdownContext): void => {
  const address = (name: string): string => fillValues(values, 'address', tag.attribute(name) ?? '');
  const kind = WRAPPERS.get(tag.name);
  const key = `<${tag.name}>`;
  if (kind !== undefined && tag.closes) writer.close(key);
  else if (kind === 'link') writer.open(key, kind, { href: address('href'), bare: false });
  else if (kind !== undefined) writer.open(key, kind);
  else if (tag.name === 'br') writer.lineBreak();
  else if (tag.name === 'img')
    writeImage(writer, fillValues(values, 'plain', tag.attribute('alt') ?? ''), address('src'), pageUrl);
  else if (tag.name === 'td' || tag.name === 'th') writer.text(' ');
  else if (BLOCKS.has(tag.name)) {
    writer.newLine();
    if (tag.name === 'li' && !tag.closes) writer.text('• ');
  }
};

/** The parser reads `<!channel>` as an HTML declaration. It is Slack's syntax for people and stays text. */
const writeDeclaration = (writer: InlineWriter, source: string, context: MarkdownContext): void => {
  if (/^<![a-z]/i.test(source) && !/^<!doctype\b/i.test(source)) writeText(writer, source, context);
};

const writeMark = (writer: InlineWriter, token: Token, { values }: MarkdownContext): void => {
  const key = token.type.replace(/_(?:open|close)$/, '');
  const kind = MARKS.get(key);
  if (kind === undefined) return;
  if (token.nesting < 0) writer.close(key);
  else if (kind === 'link')
    writer.open(key, kind, {
      href: fillValues(values, 'address', readAttribute(token, 'href')),
      bare: token.info === 'auto',
    });
  else writer.open(key, kind);
};

const writeToken = (writer: InlineWriter, token: Token, context: MarkdownContext): void => {
  const { values } = context;
  switch (token.type) {
    case 'text':
      writeText(writer, token.content, context);
      return;
    case 'code_inline':
      writer.code(fillValues(values, 'plain', token.content));
      return;
    case 'softbreak':
      writer.newLine();
      return;
    case 'hardbreak':
      writer.lineBreak();
      return;
    case 'html_inline':
      writeDeclaration(writer, token.content, context);
      return;
    case 'image':
      writeImage(
        writer,
        fillValues(values, 'plain', readAlt(token)),
        fillValues(values, 'address', readAttribute(token, 'src')),
        context.pageUrl,
      );
      return;
    default:
      writeMark(writer, token, context);
  }
};

/** The nodes of one paragraph. */
export const readInlines = (
  tokens: readonly Token[],
  context: MarkdownContext,
  inherited: Inherited = {},
): InlineResult => {
  const writer = inlineWriter(context);
  if (inherited.href !== undefined) writer.open(LINK, 'link', { href: inherited.href, bare: false });
  let { hidden } = inherited;
  for (const token of tokens) {
    const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
    if (hidden !== undefined) {
      if (tag?.closes === true && hidden === `</${tag.name}>`) hidden = undefined;
    } else if (token.content === '<!--' && token.type === 'html_inline') hidden = '-->';
    else if (tag === undefined) writeToken(writer, token, context);
    else if (HIDDEN.has(tag.name) && !tag.closes) hidden = `</${tag.name}>`;
    else writeTag(writer, tag, context);
  }
  const href = writer.targetOf(LINK);
  return { nodes: writer.end(), hidden, href };
};
