import { known } from '../values/read.js';
import { parseButtons, parseFields } from '../inputs/pairs.js';
import type { Inputs } from '../inputs/types.js';
import { parseImageUrl } from '../inputs/url.js';
import { markdown } from '../text/markdown.js';
import type { MarkdownContext } from '../text/types.js';
import { plainBlocks } from '../text/plain.js';
import type { Block } from '../text/tree.js';
import { landed, type Part, PLAIN } from './parts.js';
import { type Kept, keptValues } from './values.js';

/** The parts of each input that is a template. */
type Rendered = ReadonlyMap<string, readonly Part[]>;

/** What the author wrote in all of them. */
const written = (rendered: Rendered): readonly string[] =>
  [...rendered.values()].flat().filter(part => typeof part === 'string');

/**
 * The inputs with their templates filled in. Values stand in Markdown and in lists as words, so that neither a line break nor a
 * mark in them is read as syntax; where an input is plain text, they are there themselves.
 */
export const fillInputs = async (
  inputs: Inputs,
  rendered: Rendered,
  context: MarkdownContext,
): Promise<Inputs> => {
  const values = keptValues(written(rendered));
  const read = await readerOf(rendered, context);
  const source = (name: string): string | undefined => {
    const parts = rendered.get(name);
    return parts && landed(parts, landingIn(values, read));
  };
  const plain = (name: string): string | undefined => {
    const parts = rendered.get(name);
    const text = parts && landed(parts, { ...PLAIN, markdown: found => plainBlocks(read(found)) });
    return text?.trim() === '' ? undefined : text;
  };
  return {
    ...inputs,
    ...known('title', plain('title')),
    ...known('footer', plain('footer')),
    ...known('image', parseImageUrl('image', plain('image') ?? '')),
    ...known('thumbnail', parseImageUrl('thumbnail', plain('thumbnail') ?? '')),
    ...known('text', source('text')),
    ...known('fields', fieldsIn(source('fields'), values)),
    ...known('buttons', buttonsIn(source('buttons'), values)),
    values,
  };
};

type Read = (source: string) => readonly Block[];

/** Reads all Markdown that the templates put in, before anything is written: what follows need not wait. */
const readerOf = async (rendered: Rendered, context: MarkdownContext): Promise<Read> => {
  const sources = [...rendered.values()]
    .flat()
    .flatMap(part => (typeof part === 'object' && part.kind === 'markdown' ? [part.source] : []));
  const blocks = new Map<string, readonly Block[]>();
  for (const source of sources) blocks.set(source, await markdown(source, context));
  return source => blocks.get(source) ?? [];
};

const landingIn = (values: Kept, read: Read): Parameters<typeof landed>[1] => ({
  text: text => values.keep({ kind: 'text', text }),
  link: (label, url) => values.keep({ kind: 'link', label, url }),
  markdown: source => values.keep({ kind: 'blocks', source, of: read(source) }),
});

/** A field that holds nothing but values that are not known is left out. */
const fieldsIn = (source: string | undefined, values: Kept): Inputs['fields'] | undefined =>
  source === undefined
    ? undefined
    : parseFields('fields', source)
        .map(({ name, value }) => ({ name: values.plain(name), value }))
        .filter(({ value }) => values.plain(value).trim() !== '');

const buttonsIn = (source: string | undefined, values: Kept): Inputs['buttons'] | undefined =>
  source === undefined ? undefined : parseButtons('buttons', source, values);
