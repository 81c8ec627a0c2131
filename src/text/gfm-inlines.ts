import type { Token } from 'markdown-it';
import { BLOCKS, HIDDEN, readTag, WRAPPERS, type Tag } from './html.js';
import { inlineWriter, type InlineWriter, type WrapKind } from './inline-writer.js';
import type { MarkdownContext } from './markdown.js';
import { safeLink } from './links.js';
import type { Inline } from './tree.js';

export interface InlineResult {
  readonly nodes: readonly Inline[];
  /** What ends the comment or element that was still hiding text at the end, such as `-->`. */
  readonly hidden: string | undefined;
}

const MARKS: ReadonlyMap<string, WrapKind> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['s', 'strike'],
  ['link', 'link'],
]);

const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

const altOf = (token: Token): string =>
  (token.children ?? [])
    .filter(child => child.type !== 'html_inline')
    .map(child => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');

const writeImage = (writer: InlineWriter, alt: string, source: string): void => {
  const label = alt.trim() === '' ? 'image' : alt;
  const url = safeLink(source);
  if (url === undefined || writer.isInLink()) {
    writer.text(label);
    return;
  }
  writer.open('image', 'link', { href: url, bare: false });
  writer.text(label);
  writer.close('image');
};

const writeTag = (writer: InlineWriter, tag: Tag): void => {
  const kind = WRAPPERS.get(tag.name);
  const key = `<${tag.name}>`;
  if (kind !== undefined && tag.closes) writer.close(key);
  else if (kind === 'link') writer.open(key, kind, { href: tag.attribute('href') ?? '', bare: false });
  else if (kind !== undefined) writer.open(key, kind);
  else if (tag.name === 'br') writer.lineBreak();
  else if (tag.name === 'img') writeImage(writer, tag.attribute('alt') ?? '', tag.attribute('src') ?? '');
  else if (tag.name === 'td' || tag.name === 'th') writer.text(' ');
  else if (BLOCKS.has(tag.name)) writer.newLine();
};

/** `<!channel>` is an HTML declaration to the parser, and Slack's words to people: it stays text. */
const writeDeclaration = (writer: InlineWriter, source: string): void => {
  if (/^<![a-z]/i.test(source) && !/^<!doctype\b/i.test(source)) writer.text(source);
};

const writeMark = (writer: InlineWriter, token: Token): void => {
  const key = token.type.replace(/_(?:open|close)$/, '');
  const kind = MARKS.get(key);
  if (kind === undefined) return;
  if (token.nesting < 0) writer.close(key);
  else if (kind === 'link')
    writer.open(key, kind, { href: attribute(token, 'href'), bare: token.info === 'auto' });
  else writer.open(key, kind);
};

const writeToken = (writer: InlineWriter, token: Token): void => {
  switch (token.type) {
    case 'text':
      writer.text(token.content);
      return;
    case 'code_inline':
      writer.code(token.content);
      return;
    case 'softbreak':
      writer.newLine();
      return;
    case 'hardbreak':
      writer.lineBreak();
      return;
    case 'html_inline':
      writeDeclaration(writer, token.content);
      return;
    case 'image':
      writeImage(writer, altOf(token), attribute(token, 'src'));
      return;
    default:
      writeMark(writer, token);
  }
};

/** The nodes of one paragraph. `hidden` is what it inherits from the one before. */
export const readInlines = (
  tokens: readonly Token[],
  context: MarkdownContext,
  inherited?: string,
): InlineResult => {
  const writer = inlineWriter(context);
  let hidden = inherited;
  for (const token of tokens) {
    const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
    if (hidden !== undefined) {
      if (tag?.closes === true && hidden === `</${tag.name}>`) hidden = undefined;
    } else if (token.content === '<!--' && token.type === 'html_inline') hidden = '-->';
    else if (tag === undefined) writeToken(writer, token);
    else if (HIDDEN.has(tag.name) && !tag.closes) hidden = `</${tag.name}>`;
    else writeTag(writer, tag);
  }
  return { nodes: writer.end(), hidden };
};
