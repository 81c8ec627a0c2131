import { fc } from '../helpers/property.js';
import { code, paragraph, strong, text, type Block, type Inline } from '../../src/text/tree.js';

const words = fc.lorem({ maxCount: 12 });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words.map(text),
  words.map(code),
  words.map(value => strong(text(value))),
  words.map((value): Inline => ({ kind: 'link', url: 'https://a.b/', of: [text(value)] })),
  fc.constant<Inline>({ kind: 'break' }),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });

const { blocks } = fc.letrec<{ blocks: Block[]; block: Block }>(tie => ({
  blocks: fc.array(tie('block'), {
    minLength: 1,
    maxLength: 5,
    depthIdentifier: 'blocks',
  }),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'blocks', withCrossShrink: true },
    inlines.map(of => paragraph(...of)),
    inlines.map((of): Block => ({ kind: 'heading', level: 2, of })),
    fc
      .array(words, { minLength: 1, maxLength: 5 })
      .map((lines): Block => ({ kind: 'pre', text: lines.join('\n') })),
    fc.constant<Block>({ kind: 'rule' }),
    tie('blocks').map((of): Block => ({ kind: 'quote', of })),
    fc
      .tuple(
        fc.array(tie('blocks'), { minLength: 1, maxLength: 4 }),
        fc.option(fc.nat(20), { nil: undefined }),
      )
      .map(([items, start]): Block => ({
        kind: 'list',
        items: items.map(of => ({ of })),
        ...(start === undefined ? {} : { start }),
      })),
  ),
}));

/** Any list of blocks, for property tests. */
export const anyBlocks: fc.Arbitrary<Block[]> = blocks;
