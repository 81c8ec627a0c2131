import { decodeEntities } from './gfm-parser.js';
import type { WrapKind } from './types.js';

export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** An attribute's value with decoded entities. */
  readonly attribute: (name: string) => string | undefined;
}

/** Elements that have a counterpart in the text tree. */
export const WRAPPERS: ReadonlyMap<string, WrapKind> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['strike', 'strike'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['a', 'link'],
]);

/** Elements that start on their own line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose content is not for readers. */
export const HIDDEN: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template']);

const ATTRIBUTES = /(?<=\s)([a-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

const readAttribute = (source: string, wanted: string): string | undefined => {
  for (const [, name = '', double, single, unquoted] of source.matchAll(ATTRIBUTES)) {
    if (name.toLowerCase() === wanted) return decodeEntities(double ?? single ?? unquoted ?? '');
  }
  return undefined;
};

/** One HTML tag; undefined for comments, declarations, and the like. */
export const readTag = (source: string): Tag | undefined => {
  const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source) ?? [];
  if (name === undefined) return undefined;
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    attribute: wanted => readAttribute(source, wanted),
  };
};
