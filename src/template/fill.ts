import { known } from '../values/read.js';
import { fromValues } from '../inputs/user-error.js';
import { parseOrFallback, type OnMistake } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import type { MarkdownContext } from '../text/types.js';
import { blocksToPlainText } from '../text/plain.js';
import type { Block } from '../text/tree.js';
import { renderParts, type TemplatePart, PLAIN } from './parts.js';
import { type Placeholders, createPlaceholders } from './placeholders.js';

/** The parts of each input that is a template. */
type Rendered = ReadonlyMap<string, readonly TemplatePart[]>;

/** What the author wrote in all of them. */
const authorTexts = (rendered: Rendered): readonly string[] =>
  [...rendered.values()].flat().filter(part => typeof part === 'string');

/**
 * The inputs with their templates filled. In Markdown and lists, values are placeholder words, so that no line break or mark in them is
 * read as syntax. In plain text inputs, they are inserted directly.
 */
export const fillInputs = async (
  inputs: Inputs,
  rendered: Rendered,
  context: MarkdownContext,
  onMistake: OnMistake,
): Promise<Inputs> => {
  const values = createPlaceholders(authorTexts(rendered));
  const read = await createMarkdownReader(rendered, context);
  const source = (name: string): string | undefined => {
    const parts = rendered.get(name);
    return parts && renderParts(parts, createRenderer(values, read));
  };
  const plain = (name: string): string | undefined => {
    const parts = rendered.get(name);
    const text = parts && renderParts(parts, { ...PLAIN, markdown: found => blocksToPlainText(read(found)) });
    return text?.trim() === '' ? undefined : text;
  };
  const image = async (name: string): Promise<string | undefined> => {
    const address = plain(name);
    return address && fillImage(name, address, rendered.get(name) ?? [], onMistake);
  };
  return {
    ...inputs,
    ...known('title', plain('title')),
    ...known('footer', plain('footer')),
    ...known('image', await image('image')),
    ...known('thumbnail', await image('thumbnail')),
    ...known('text', source('text')),
    placesWhy: (rendered.get('text') ?? []).some(part => typeof part === 'object' && part.kind === 'blocks'),
    ...known('fields', await fillFields(source('fields'), values, onMistake)),
    ...known('buttons', await fillButtons(source('buttons'), values, onMistake)),
    values,
  };
};

const fillImage = async (
  name: string,
  address: string,
  parts: readonly TemplatePart[],
  onMistake: OnMistake,
): Promise<string | undefined> => {
  const { parseImageUrl } = await import('../inputs/url.js');
  const isWrong = (written: string): boolean => {
    let found = false;
    parseOrFallback(
      () => (found = true),
      undefined,
      () => parseImageUrl(name, written),
    );
    return found;
  };
  const hear: OnMistake = mistake =>
    onMistake(isWrong(shortAddress(parts)) ? mistake : fromValues(mistake, 'it is left out'));
  return parseOrFallback(hear, undefined, () => parseImageUrl(name, address));
};

/** The address with sample values: a word, and an address where a value starts it. */
const shortAddress = (parts: readonly TemplatePart[]): string =>
  parts.map((part, at) => (typeof part === 'string' ? part : at === 0 ? 'https://github.com' : 'x')).join('');

type ReadBlocks = (source: string) => readonly Block[];

/** Parses all Markdown from templates before anything is written, so that later code need not wait. */
const createMarkdownReader = async (rendered: Rendered, context: MarkdownContext): Promise<ReadBlocks> => {
  const sources = [...rendered.values()]
    .flat()
    .flatMap(part => (typeof part === 'object' && part.kind === 'markdown' ? [part.source] : []));
  const blocks = new Map<string, readonly Block[]>();
  for (const source of sources)
    blocks.set(source, await (await import('../text/markdown.js')).markdown(source, context));
  return source => blocks.get(source) ?? [];
};

const createRenderer = (values: Placeholders, read: ReadBlocks): Parameters<typeof renderParts>[1] => ({
  text: text => values.add({ kind: 'text', text }),
  link: (label, url) => values.add({ kind: 'link', label, url }),
  markdown: source => values.add({ kind: 'blocks', source, of: read(source) }),
  blocks: of => values.add({ kind: 'blocks', source: blocksToPlainText(of), of }),
});

/** A field with nothing but unknown values is left out. */
const fillFields = async (
  source: string | undefined,
  values: Placeholders,
  onMistake: OnMistake,
): Promise<Inputs['fields'] | undefined> => {
  if (source === undefined) return undefined;
  const { parseFields } = await import('../inputs/pairs.js');
  return parseOrFallback(onMistake, undefined, () =>
    parseFields('fields', source)
      .map(({ name, value }) => ({ name: values.plain(name), value }))
      .filter(({ value }) => values.plain(value).trim() !== ''),
  );
};

const fillButtons = async (
  source: string | undefined,
  values: Placeholders,
  onMistake: OnMistake,
): Promise<Inputs['buttons'] | undefined> =>
  source === undefined
    ? undefined
    : (await import('../inputs/pairs.js')).parseButtons('buttons', source, onMistake, values);
