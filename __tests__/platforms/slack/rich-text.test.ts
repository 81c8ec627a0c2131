import { describe, expect, test } from '@jest/globals';
import { otherElements } from '../../../src/platforms/slack/rich-blocks.js';
import { toElements } from '../../../src/platforms/slack/rich-text.js';
import { code, link, paragraph, strong, text, type Block } from '../../../src/text/tree.js';

const richText = (blocks: readonly Block[]) => toElements(blocks, 0, otherElements);
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const leaf = (value: string, style?: object) => ({ type: 'text', text: value, ...(style && { style }) });
const list = (style: string, indent: number, items: object[], more: object = {}) => ({
  type: 'rich_text_list',
  style,
  indent,
  elements: items,
  ...more,
});

describe('blocks as rich text', () => {
  test('keep literal text unchanged', () => {
    expect(richText([paragraph(text('*a* & _b_\n> c <b>'))])).toEqual([section(leaf('*a* & _b_ > c <b>'))]);
  });

  test('break mention syntax even there, for servers that read leaves as mrkdwn', () => {
    expect(richText([paragraph(text('<!channel> <@U1> <#C1> Map<@Nullable T>'))])).toEqual([
      section(leaf('<\u2060!channel> <\u2060@U1> <\u2060#C1> Map<@Nullable T>')),
    ]);
  });

  test('put paragraphs in one section with empty lines between, and a heading close to its text', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, of: [text('H')] },
      paragraph(text('a')),
      paragraph(text('b')),
    ];
    expect(richText(blocks)).toEqual([section(leaf('H', { bold: true }), leaf('\na\n\nb'))]);
  });

  test('combine styles, on links too', () => {
    const nodes = strong({
      kind: 'emphasis',
      of: [text('a'), code('b'), { kind: 'link', url: 'https://x.example/', of: [text('c')] }],
    });
    expect(richText([paragraph(nodes)])).toEqual([
      section(leaf('a', { bold: true, italic: true }), leaf('b', { bold: true, italic: true, code: true }), {
        type: 'link',
        url: 'https://x.example/',
        text: 'c',
        style: { bold: true, italic: true },
      }),
    ]);
  });

  test.each([
    ['unsafe', 'javascript:alert(1)'],
    ['too long', `https://x.example/${'a'.repeat(3000)}`],
  ])('show a link with an address that is %s as its label', (_, url) => {
    expect(richText([paragraph(link('label', url))])).toEqual([section(leaf('label'))]);
  });

  test('separate what follows a list', () => {
    const blocks: Block[] = [{ kind: 'list', items: [{ of: [paragraph(text('x'))] }] }, paragraph(text('a'))];
    expect(richText(blocks)).toEqual([list('bullet', 0, [section(leaf('x'))]), section(leaf('\na'))]);
  });

  test('split a list at nested lists and code, and continue its numbers', () => {
    const blocks: Block[] = [
      {
        kind: 'list',
        start: 3,
        items: [
          { of: [paragraph(text('three')), { kind: 'list', items: [{ of: [paragraph(text('in'))] }] }] },
          { of: [paragraph(text('four')), { kind: 'pre', text: 'code' }] },
          { of: [paragraph(text('five'))] },
        ],
      },
    ];
    expect(richText(blocks)).toEqual([
      list('ordered', 0, [section(leaf('three'))], { offset: 2 }),
      list('bullet', 1, [section(leaf('in'))]),
      list('ordered', 0, [section(leaf('four'))], { offset: 3 }),
      { type: 'rich_text_preformatted', elements: [leaf('code')] },
      list('ordered', 0, [section(leaf('five'))], { offset: 4 }),
    ]);
  });

  test('show the boxes of tasks', () => {
    const blocks: Block[] = [
      {
        kind: 'list',
        items: [
          { checked: true, of: [paragraph(text('x'))] },
          { checked: false, of: [] },
        ],
      },
    ];
    expect(richText(blocks)).toEqual([list('bullet', 0, [section(leaf('☑ x')), section(leaf('☐ '))])]);
  });

  test('reduce a quote to lines', () => {
    const blocks: Block[] = [
      {
        kind: 'quote',
        of: [
          paragraph(text('a')),
          { kind: 'list', start: 1, items: [{ of: [paragraph(text('x'))] }] },
          { kind: 'quote', of: [paragraph(text('b'))] },
          { kind: 'pre', text: 'c' },
        ],
      },
    ];
    expect(richText(blocks)).toEqual([
      { type: 'rich_text_quote', elements: [leaf('a\n1. x\nb\n'), leaf('c', { code: true })] },
    ]);
  });

  test('leave out empty content', () => {
    expect(
      richText([paragraph(), paragraph(text('')), { kind: 'pre', text: '' }, { kind: 'quote', of: [] }]),
    ).toEqual([]);
  });

  test('keep deep lists at the deepest indentation', () => {
    let blocks: Block[] = [];
    for (let i = 0; i < 12; i++)
      blocks = [{ kind: 'list', items: [{ of: [paragraph(text('x')), ...blocks] }] }];
    expect(Math.max(...richText(blocks).map(one => ('indent' in one ? (one.indent ?? 0) : 0)))).toBe(8);
  });
});

test('prints a moment as a date leaf in the reader’s time zone', () => {
  expect(richText([paragraph({ kind: 'time', at: Date.UTC(2019, 4, 23, 7) })])).toEqual([
    section({
      type: 'date',
      timestamp: 1558594800,
      format: '{date_short_pretty} at {time}',
      fallback: '23 May 2019',
    }),
  ]);
});
