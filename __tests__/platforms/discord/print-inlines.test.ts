import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { printInlines } from '../../../src/platforms/discord/print-inlines.js';
import { fragment } from '../../../src/text/clean.js';
import { toPlainText } from '../../../src/text/plain.js';
import { code, link, strong, text, type Inline } from '../../../src/text/tree.js';
import { anyInlines, hostile } from './arbitrary.js';
import { read } from './read.js';

const emphasis = (...of: Inline[]): Inline => ({ kind: 'emphasis', of });
const strike = (...of: Inline[]): Inline => ({ kind: 'strike', of });
const lineBreak: Inline = { kind: 'break' };

describe('literal text', () => {
  test.each([
    ['markup', '*a* _b_ ~~c~~ ||d|| `e` \\', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\` \\\\'],
    ['a mention of everyone', 'ask @everyone and @here', 'ask \\@everyone and \\@here'],
    ['a URL', 'mona@octo.example, @octocat', 'mona@octo.example, @octocat'],
    ['a mention', '<@80351110224678912>', '\\<@80351110224678912>'],
    ['a shortcode', 'a :smile: and :+1:', 'a \\:smile: and \\:+1:'],
    ['a line and column that form an emoji name', 'a.ts:100:5', 'a.ts\\:100:5'],
    ['a line, a column, and a time', 'a.ts:17:5 at 12:30:45', 'a.ts:17:5 at 12:30:45'],
    ['a version and a name with dashes', '1.2.0 of left-pad', '1.2.0 of left-pad'],
    ['a heading', '# a', '\\# a'],
    ['small text', '-# a', '\\-# a'],
    ['a quote', '> a', '\\> a'],
    ['a bullet', '- a', '\\- a'],
    ['a leading number', '12. a', '12\\. a'],
    ['an issue number', '#12 a', '#12 a'],
    ['the same inside a line', 'a # b - c > d 1. e', 'a # b - c > d 1. e'],
  ])('escapes %s only where it has an effect', (_, value, printed) => {
    expect(printInlines([text(value)])).toBe(printed);
  });

  test('reads back as the original text', () => {
    fc.assert(
      fc.property(hostile, value => {
        expect(read(printInlines([text(value)]))).toEqual({ text: fragment(value), marks: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('is escaped after a line break as at the start', () => {
    expect(printInlines([text('a'), lineBreak, text('# b')])).toBe('a\n\\# b');
  });

  test('forms no markup where two texts meet', () => {
    expect(printInlines([text('@every'), text('one')])).toBe('\\@everyone');
  });
});

describe('URLs in text', () => {
  test.each([
    [
      'ends before an isolate does',
      '\u2068שלום https://a.example/b\u2069',
      '\u2068שלום <https://a.example/b>\u2069',
    ],
    ['is followed by text', 'see https://a.example/x_y now', 'see <https://a.example/x_y> now'],
    ['ends the sentence', 'see https://a.example/x.', 'see <https://a.example/x>.'],
    ['is in parentheses', '(https://a.example/x)', '(<https://a.example/x>)'],
    ['contains parentheses', 'https://a.example/x_(y)', '<https://a.example/x_%28y%29>'],
    ['is in angle brackets', '<https://a.example/x>', '\\<<https://a.example/x>>'],
    ['contains letters', 'https://a.example/文档。请_(看)_', '<https://a.example/文档。请_%28看%29>\\_'],
    ['contains letters in its host', 'https://é.example/文', '<https://xn--9ca.example/%E6%96%87>'],
    ['contains markup', 'https://a.example/*x*', '<https://a.example/%2Ax>\\*'],
    ['is in a forged link', '[x](https://a.example/)', '[x]\\(<https://a.example/>)'.replace('[', '\\[')],
    ['was cut', 'https://a.example/x…', 'https\\://a.example/x…'],
    ['contains a password', 'https://a:b@c.example/', 'https\\://a:b@c.example/'],
  ])('keep only their own target, or none, for a URL that %s', (_, value, printed) => {
    expect(printInlines([text(value)])).toBe(printed);
  });
});

describe('links', () => {
  const url = 'https://a.example/b';
  test.each<[string, Inline, string]>([
    ['a label', link('a.ts:17', url), `[a.ts:17](${url})`],
    ['a label with underscores inside words', link('snake_case.ts', url), `[snake_case.ts](${url})`],
    [
      'a label with underscores around words',
      link('__tests__/a.ts', url),
      `[\\_\\_tests\\_\\_/a.ts](${url})`,
    ],
    ['a label with brackets', link('renovate[bot]', url), `[renovate[bot]](${url})`],
    ['a label with a type', link('Option<Item>', url), `[Option<Item>](${url})`],
    ['a label that starts like a quote', link('> a', url), `[\u200b> a](${url})`],
    [
      'a label in bold and code',
      { kind: 'link', url, of: [strong(text('a')), code('b')] },
      `[**a**\`b\`](${url})`,
    ],
    ['a target with markup', link('a', 'https://a.example/(x)*y*'), '[a](https://a.example/%28x%29%2Ay%2A)'],
    ['itself as its label', link(url, url), `<${url}>`],
    ['no label', link(' ', url), `<${url}>`],
    ['another URL as its label', link('https://b.example/', url), `<https://b.example/> <${url}>`],
    [
      'half a link as its label',
      link('x](https://b.example/) [y', url),
      `x]\\(<https://b.example/>) \\[y <${url}>`,
    ],
    ['a lone bracket in its label', link('a [b', url), `a \\[b <${url}>`],
    ['a target that runs code', link('a', 'javascript:alert(1)'), 'a'],
    ['an email address', link('mail us', 'mailto:a@b.example'), 'mail us (a@b.example)'],
    ['an email address that its label shows', link('a@b.example', 'mailto:a@b.example'), 'a@b.example'],
  ])('print a link with %s', (_, node, printed) => {
    expect(printInlines([node])).toBe(printed);
  });
});

describe('styles', () => {
  test.each<[string, readonly Inline[], string]>([
    ['next to text', [strong(text('a')), text('b'), emphasis(text('c'))], '**a**b*c*'],
    ['next to each other', [strong(text('a')), emphasis(text('b'))], '**a**\u200b*b*'],
    ['inside each other', [strong(emphasis(text('a')))], '***a***'],
    ['inside themselves', [strong(text('a '), strong(text('b')))], '**a b**'],
    ['with space at the ends', [text('a'), strong(text(' b ')), text('c')], 'a **b** c'],
    ['with nothing inside', [strong(text('')), text('a')], 'a'],
    ['around their own marker', [strike(text('a~'))], '~~a\\~\u200b~~'],
    ['around code with their marker', [strong(code('a**b'))], '`a**b`'],
  ])('print styles %s', (_, nodes, printed) => {
    expect(printInlines(nodes)).toBe(printed);
  });

  test.each([
    ['nothing special', 'a*b', '`a*b`'],
    ['a backtick', 'a`b', '`` a`b ``'],
    ['two backticks together', 'a``b', '`aˋˋb`'],
    ['a line break', 'a\nb', '`a b`'],
    ['the end of a link', 'a](b)', '`a]\u200b(b)`'],
    ['an index', 'a[0](b)', '`a[0](b)`'],
  ])('print code with %s', (_, value, printed) => {
    expect(printInlines([code(value)])).toBe(printed);
  });
});

test('shows the words of any tree and links only to its targets', () => {
  const words = (value: string): string =>
    value
      .replaceAll('ˋ', '`')
      .replaceAll(/https:\/\/a\.example[^\s]*?(?=https:|$)/g, '')
      .replaceAll(/\s+|\u200b|\u202e/g, '');
  fc.assert(
    fc.property(anyInlines, nodes => {
      const { marks, text: seen } = read(printInlines(nodes));
      const known = /^(strong|em|strikethrough|inlineCode|(link|autolink) https:\/\/a\.example\/\S*)$/;
      expect(marks.filter(mark => !known.test(mark))).toEqual([]);
      if (!marks.some(mark => mark.startsWith('autolink')))
        expect(words(seen)).toBe(words(toPlainText(nodes)));
    }),
    { numRuns: 1000 },
  );
});

test('prints a moment as Discord’s timestamp', () => {
  expect(printInlines([text('since '), { kind: 'time', at: Date.UTC(2019, 4, 23, 7) }])).toBe(
    'since <t:1558594800:f>',
  );
});
