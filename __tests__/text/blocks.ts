import { markdown } from '../../src/text/markdown.js';
import { paragraph, text, type Block, type Inline } from '../../src/text/tree.js';

export const repoUrl = 'https://github.com/octo-org/shop';
export const context = { repoUrl, serverUrl: 'https://github.com' };
/** Blocks as platforms without tables print them. print-html.test.ts covers tables. */
export const read = async (source: string): Promise<readonly Block[]> =>
  (await markdown(source, context)).map(block => {
    if (block.kind !== 'pre') return block;
    const { table: _table, ...rest } = block;
    return rest;
  });

export const br: Inline = { kind: 'break' };
export const p = (...of: (string | Inline)[]): Block =>
  paragraph(...of.map(node => (typeof node === 'string' ? text(node) : node)));
export const em = (value: string): Inline => ({ kind: 'emphasis', of: [text(value)] });
export const strike = (value: string): Inline => ({ kind: 'strike', of: [text(value)] });
export const ul = (...items: Block[][]): Block => ({ kind: 'list', items: items.map(of => ({ of })) });
export const linkList = (...items: Block[][]): Block => ({
  kind: 'list',
  items: items.map(of => ({ forLink: true, of })),
});
export const quote = (...of: Block[]): Block => ({ kind: 'quote', of });
