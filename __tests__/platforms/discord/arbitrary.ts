import { fc } from '../../helpers/property.js';
import type { Message } from '../../../src/message/types.js';
import type { Block, Inline } from '../../../src/text/tree.js';

const SYNTAX = [
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '[', ']', '(', ')', '](', '<', '>', '@'],
  ...['@everyone', '@here', '<@123456789012345678>', '<#123456789012345678>', '<@&123456789012345678>'],
  ...['<:a:123456789012345678>', '<t:1618953630:R>', '</a:123456789012345678>', '<id:browse>', ':smile:'],
  ...['# ', '-# ', '- ', '+ ', '> ', '>>> ', '1. ', 'x_y', '¯\\_(ツ)_/¯'],
  ...['a', 'word', ' ', '.', ':', 'é', '❌', '👩‍👩‍👧', '\n', '\u200b', '\u202e'],
];

/** Text made of everything that Discord's Markdown acts on, without URLs. */
export const hostile = fc.array(fc.constantFrom(...SYNTAX), { maxLength: 14 }).map(parts => parts.join(''));

const long = fc.oneof(
  { weight: 5, arbitrary: hostile },
  { weight: 1, arbitrary: fc.tuple(hostile, fc.nat(500)).map(([one, times]) => one.repeat(times)) },
);

/** All on hosts that no text names. */
const urls = fc.constantFrom(
  'https://a.example',
  'https://a.example/x_y_/*z*/a(b)c',
  'https://a.example/?q=`|~~[]',
);

const anyUrl = fc.oneof(
  urls,
  fc.constantFrom('', 'javascript:alert(1)', `https://a.example/${'p'.repeat(3000)}`),
);

const trees = (texts: fc.Arbitrary<string>) =>
  fc.letrec<{ inline: Inline; inlines: Inline[]; block: Block; blocks: Block[] }>(tie => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      texts.map((text): Inline => ({ kind: 'text', text })),
      hostile.map((text): Inline => ({ kind: 'code', text })),
      fc.constant<Inline>({ kind: 'break' }),
      fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'strike'), tie('inlines'))
        .map(([kind, of]): Inline => ({ kind, of })),
      fc.tuple(urls, tie('inlines')).map(([url, of]): Inline => ({ kind: 'link', url, of })),
    ),
    inlines: fc.array(tie('inline'), { maxLength: 4 }),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('inlines').map((of): Block => ({ kind: 'paragraph', of })),
      tie('inlines').map((of): Block => ({ kind: 'heading', level: 2, of })),
      texts.map((text): Block => ({ kind: 'pre', text })),
      fc.constant<Block>({ kind: 'rule' }),
      tie('blocks').map((of): Block => ({ kind: 'quote', of })),
      fc
        .array(fc.tuple(fc.constantFrom({}, { checked: true }), tie('blocks')), { maxLength: 4 })
        .map((items): Block => ({
          kind: 'list',
          items: items.map(([box, of]) => ({ ...box, of })),
        })),
    ),
    blocks: fc.array(tie('block'), { maxLength: 4 }),
  }));

/** Inline trees of short hostile texts. */
export const anyInlines = trees(hostile).inlines;

const { inlines, blocks } = trees(long);

/** Any message at all. */
export const messages: fc.Arbitrary<Message> = fc.record(
  {
    symbol: fc.constantFrom('', '❌'),
    title: long,
    url: anyUrl,
    where: inlines,
    repo: fc.record({ label: hostile, url: anyUrl }),
    repoInHeadline: fc.boolean(),
    color: fc.integer({ min: 0, max: 0xffffff }),
    body: blocks,
    changeFollows: fc.boolean(),
    change: fc.array(inlines, { maxLength: 3 }),
    fields: fc.array(fc.record({ name: long, value: inlines }), { maxLength: 45 }),
    facts: fc.array(inlines, { maxLength: 5 }),
    image: anyUrl,
    thumbnail: anyUrl,
    buttons: fc.array(fc.record({ label: long, url: anyUrl }), { maxLength: 30 }),
    more: anyUrl,
  },
  {
    requiredKeys: [
      ...(['symbol', 'title', 'where', 'repoInHeadline', 'color'] as const),
      ...(['body', 'changeFollows', 'change', 'fields', 'facts', 'buttons'] as const),
    ],
  },
);
