import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { parse, NodeType, type Node } from 'slack-message-parser';
import { printInlines } from '../../../src/platforms/slack/print.js';
import { printBlocks } from '../../../src/platforms/slack/print-blocks.js';
import { fragment } from '../../../src/text/clean.js';
import { code, link, paragraph, strong, text, type Block, type Inline } from '../../../src/text/tree.js';
import { blocks, hostile } from './arbitrary.js';

const em = (...of: Inline[]): Inline => ({ kind: 'emphasis', of });
const item = (...of: Block[]) => ({ of });
const shown = (printed: string): string => printed.replaceAll('\u2060', '');

/** What a reader sees of parsed mrkdwn, and the kinds of nodes in it. */
const read = (nodes: readonly Node[]): { text: string; kinds: Set<NodeType> } => {
  const kinds = new Set<NodeType>();
  const textOf = (node: Node): string => {
    // Colons are not one of our marks: an emoji's short name passes.
    if (node.type === NodeType.Text || node.type === NodeType.Emoji) return node.source;
    kinds.add(node.type);
    return 'children' in node ? node.children.map(textOf).join('') : node.source;
  };
  const seen = nodes.map(textOf).join('');
  const decoded = seen.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { text: shown(decoded), kinds };
};

const every = (node: Node): Node[] => [
  node,
  ...('children' in node ? node.children.flatMap(every) : []),
  ...('label' in node ? (node.label ?? []).flatMap(every) : []),
];

describe('literal text', () => {
  test.each([
    '*bold* _it_ ~no~ `code`',
    '```fence```',
    '> quote',
    '&gt; quote',
    '>>> all',
    '<!channel> <@U1> <#C1> <!subteam^S1> <!date^1^{date}|x>',
    '<https://evil.example|https://good.example>',
    'a & b &amp; c',
    'snake_case_name and 2 * 3 * 4',
    '__init__ *.ts _private',
    'a *** b _*_ c',
    '＊full＊ ｀width｀',
  ])('%p is shown unchanged', value => {
    const { text: seen, kinds } = read(parse(printInlines([text(value)])).children);
    expect(seen).toBe(value);
    expect(kinds).toEqual(new Set());
  });

  test('of any kind is shown unchanged', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 3 }), values => {
        const { text: seen, kinds } = read(parse(printInlines(values.map(text))).children);
        expect(seen).toBe(values.map(fragment).join(''));
        expect(kinds).toEqual(new Set());
      }),
      { numRuns: 500 },
    );
  });

  test('contains no invisible characters where nothing would have an effect', () => {
    expect(printInlines([text('a snake_case name, 2 * 3, C:\\x, don’t')])).toBe(
      'a snake_case name, 2 * 3, C:\\x, don’t',
    );
  });
});

describe('inline nodes', () => {
  test.each<[string, Inline[], string]>([
    ['bold', [strong(text('b'))], '*b*'],
    ['nested styles', [strong(em(text('b')))], '*_b_*'],
    ['bold with spaces at its ends', [text('a'), strong(text(' b ')), text('c')], 'a b c'],
    ['bold between spaces', [text('a '), strong(text('b')), text(', c')], 'a *b*, c'],
    ['bold inside a word, where it has no effect', [text('a'), strong(text('b')), text('c')], 'abc'],
    ['bold across two lines', [strong(text('a'), { kind: 'break' }, text('b'))], '*a*\n*b*'],
    ['bold that contains a star', [strong(text('a*'))], 'a\u2060*\u2060'],
    ['code', [code('a < b')], '`a &lt; b`'],
    ['code that contains a backtick, which no code span can', [code('a`b')], 'a`b'],
    ['a link', [link('label', 'https://x.example/?a=1&b=2')], '<https://x.example/?a=1&amp;b=2|label>'],
    ['a link in bold', [strong(link('label', 'https://x.example/'))], '*<https://x.example/|label>*'],
    ['a link with an unsafe target', [link('label', 'javascript:alert(1)')], 'label'],
    ['a link without a label', [link('', 'https://x.example/')], '<https://x.example/|https://x.example/>'],
    [
      'a link with a hostile label',
      [link('a|b>\n<!here>', 'https://x.example/a|b>c')],
      '<https://x.example/a%7Cb%3Ec|a|b&gt; &lt;!here&gt;>',
    ],
  ])('%s', (_, nodes, printed) => {
    expect(printInlines(nodes)).toBe(printed);
  });
});

describe('blocks', () => {
  test.each<[string, Block[], string]>([
    ['paragraphs with an empty line between', [paragraph(text('a')), paragraph(text('b'))], 'a\n\nb'],
    [
      'a heading is bold, close to its text',
      [{ kind: 'heading', level: 2, of: [text('H')] }, paragraph(text('a'))],
      '*H*\na',
    ],
    [
      'nested lists',
      [
        paragraph(text('a')),
        {
          kind: 'list',
          items: [
            item(paragraph(text('x')), { kind: 'list', start: 3, items: [item(paragraph(text('y')))] }),
            item(paragraph(text('z'))),
          ],
        },
        paragraph(text('b')),
      ],
      'a\n• x\n    3. y\n• z\n\nb',
    ],
    [
      'tasks with their boxes',
      [
        {
          kind: 'list',
          items: [
            { checked: true, of: [paragraph(text('x'))] },
            { checked: false, of: [paragraph(text('y'))] },
          ],
        },
      ],
      '☑ x\n☐ y',
    ],
    [
      'quotes in quotes as one',
      [{ kind: 'quote', of: [paragraph(text('a')), { kind: 'quote', of: [paragraph(text('> b'))] }] }],
      '&gt; a\n&gt; \u2060&gt; b',
    ],
    ['code in a fence', [{ kind: 'pre', text: 'a <b>\n*c*' }], '```\na &lt;b&gt;\n*c*\n```'],
    [
      'code in a quote without a fence',
      [{ kind: 'quote', of: [{ kind: 'pre', text: 'a\nb' }] }],
      '&gt; `a`\n&gt; `b`',
    ],
    ['no empty blocks', [paragraph(), { kind: 'pre', text: ' ' }, paragraph(text('a'))], 'a'],
  ])('%s', (_, list, printed) => {
    expect(printBlocks(list)).toBe(printed);
  });

  test('cannot let code end its own fence', () => {
    const printed = printBlocks([{ kind: 'pre', text: 'a\n```\n<!here> *b*' }]);
    const { children } = parse(printed);
    expect(children.map(({ type }) => type)).toEqual([NodeType.PreText]);
    expect(shown(printed)).toBe('```\na\n```\n&lt;!here&gt; *b*\n```');
  });

  test('mention nobody and link only to http(s), whatever they contain', () => {
    fc.assert(
      fc.property(blocks, list => {
        for (const node of parse(printBlocks(list)).children.flatMap(every)) {
          expect([NodeType.UserLink, NodeType.ChannelLink, NodeType.Command]).not.toContain(node.type);
          if (node.type === NodeType.URL) expect(node.url).toMatch(/^https?:\/\//);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('prints a moment as Slack’s date, with the day in UTC as fallback', () => {
  expect(printInlines([text('since '), { kind: 'time', at: Date.UTC(2019, 4, 23, 7) }])).toBe(
    'since <!date^1558594800^{date_short_pretty} at {time}|23 May 2019>',
  );
});
