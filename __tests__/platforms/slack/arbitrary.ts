import { fc } from '../../helpers/property.js';
import type { Message } from '../../../src/message/types.js';
import type { Block, Inline } from '../../../src/text/tree.js';

const pieces = [
  '*',
  '_',
  '~',
  '`',
  '```',
  '>',
  '<',
  '&',
  '|',
  ' ',
  '\n',
  'a',
  'Ж',
  '.',
  ':',
  '<!channel>',
  '<@U1>',
  '&gt;',
  '👩‍👩‍👧',
  '\u202e',
];

/** Text as an attacker, or just a developer, would write it. */
export const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

const long = fc.oneof(
  { weight: 5, arbitrary: hostile },
  {
    weight: 1,
    arbitrary: fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([one, times]) => one.repeat(times)),
  },
);

const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    '',
    'https://x.example/a|b>c',
    `https://x.example/${'p'.repeat(4000)}`,
  ),
);

const trees = (texts: fc.Arbitrary<string>, urls: fc.Arbitrary<string>) =>
  fc.letrec<{ inline: Inline; inlines: Inline[]; block: Block; blocks: Block[] }>(tie => ({
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      texts.map((text): Inline => ({ kind: 'text', text })),
      hostile.map((text): Inline => ({ kind: 'code', text })),
      fc.constant<Inline>({ kind: 'break' }),
      fc
        .tuple(fc.constantFrom('strong', 'emphasis', 'strike'), tie('inlines'))
        .map(([kind, of]): Inline => ({ kind, of })),
      fc.tuple(urls, tie('inlines')).map(([target, of]): Inline => ({ kind: 'link', url: target, of })),
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
        .tuple(
          fc.option(fc.nat(20), { nil: undefined }),
          fc.array(fc.tuple(fc.option(fc.boolean(), { nil: undefined }), tie('blocks')), { maxLength: 4 }),
        )
        .map(([start, items]): Block => ({
          kind: 'list',
          ...(start !== undefined && { start }),
          items: items.map(([checked, of]) => ({ of, ...(checked !== undefined && { checked }) })),
        })),
    ),
    blocks: fc.array(tie('block'), { maxLength: 4 }),
  }));

export const { blocks } = trees(long, url);

const messagesOf = (texts: fc.Arbitrary<string>, urls: fc.Arbitrary<string>): fc.Arbitrary<Message> => {
  const { inlines, blocks: body } = trees(texts, urls);
  return fc.record(
    {
      symbol: fc.constantFrom('', '❌'),
      title: texts,
      url: urls,
      where: inlines,
      repo: fc.record({ label: hostile, url: urls }),
      repoInHeadline: fc.boolean(),
      color: fc.integer({ min: 0, max: 0xffffff }),
      body,
      changeFollows: fc.boolean(),
      change: fc.array(inlines, { maxLength: 3 }),
      fields: fc.array(fc.record({ name: texts, value: inlines }), { maxLength: 45 }),
      facts: fc.array(inlines, { maxLength: 5 }),
      image: urls,
      thumbnail: urls,
      buttons: fc.array(fc.record({ label: texts, url: urls }), { maxLength: 30 }),
      more: urls,
    },
    {
      requiredKeys: [
        'symbol',
        'title',
        'where',
        'repoInHeadline',
        'color',
        'body',
        'changeFollows',
        'change',
        'fields',
        'facts',
        'buttons',
      ],
    },
  );
};

/** Any message at all. */
export const messages = messagesOf(long, url);

/** Messages that fit in any form: no escape is longer than five characters. */
export const smallMessages = messagesOf(hostile, fc.webUrl({ size: 'xsmall' })).filter(
  message => JSON.stringify(message).length < 2200,
);
