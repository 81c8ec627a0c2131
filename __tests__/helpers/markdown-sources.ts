import { fc } from './property.js';

/** Pieces of a line that may touch others. */
const WORDS = [
  'word',
  'two words',
  'Ends.',
  '`code`',
  '`` a`b ``',
  ':tada:',
  '<b>raw</b>',
  'x<br>y',
  'x<!-- hidden -->y',
  '<kbd>Ctrl</kbd>',
  '&amp;',
  '&lt;b&gt;',
  '\\*',
  ']',
  '(',
  '!',
  '文字',
  'שלום',
  'snake_case',
  '2*3*4',
  'a:b:c',
  '@octocat',
  '#12',
];

/** Pieces between spaces: addresses would go on, and the readers pair up marks that touch others in their own ways. */
const SPACED = [
  '**bold**',
  '*it*',
  '_it_',
  '~~old~~',
  '**b *i* b**',
  '[label](https://shop.example/a)',
  '[**b** `c`](https://shop.example/b "title")',
  '[ref][one]',
  '[one]',
  '![pic](https://shop.example/p.png)',
  '[![badge](https://shop.example/b.svg)](https://shop.example/ci)',
  'https://shop.example/guide',
  'https://shop.example/a_(b)?c=d&e=f',
  '(https://shop.example/in)',
  '*https://shop.example/it*',
  '**https://shop.example/bold:**',
  '<https://shop.example/auto>',
  'www.shop.example/help',
  'help@shop.example',
  'https://github.com/octo-org/shop/pull/12',
  'see <a href="https://shop.example/html">html</a>',
  'see <img src="https://shop.example/i.png" alt="drawn">',
];

const piece = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ' ', ', ')) },
  fc.tuple(
    fc.constantFrom(...SPACED).map(value => ` ${value}`),
    fc.constantFrom(' ', '. ', ', '),
  ),
);

const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.flat().join('').trim());

const prefixed = (first: string, others: string, value: string): string =>
  value
    .split('\n')
    .map((one, at) => (at === 0 ? first : one === '' ? '' : others) + one)
    .join('\n');

const leaf = fc.oneof(
  { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n')) },
  line.map(value => `## ${value}`),
  fc.constant('```js\nconst a = "<b>" // https://shop.example/code\n```'),
  fc.constant('---'),
  fc.tuple(line, line).map(([a, b]) => `| ${cell(a)} | ${cell(b)} |\n| --- | ---: |\n| x | ${cell(b)} |`),
);

const cell = (value: string): string => value.replaceAll('|', '').replaceAll('\n', ' ');

const container = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    inner.map(value => prefixed('- ', '  ', value)),
    fc
      .array(inner, { minLength: 2, maxLength: 3 })
      .map(items => items.map(one => prefixed('- ', '  ', one)).join('\n')),
    inner.map(value => prefixed('1. ', '   ', value)),
    inner.map(value => prefixed('- [x] ', '  ', value)),
    inner.map(value => prefixed('> ', '> ', value)),
  );

const details = line.map(value => `<details>\n<summary>Release notes</summary>\n\n${value}\n\n</details>`);

const block = fc.oneof({ weight: 3, arbitrary: leaf }, container(leaf), container(container(leaf)), details);

/** GitHub Flavored Markdown such as people write it, with some slips. */
export const anySource: fc.Arbitrary<string> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map(blocks => `${blocks.join('\n\n')}\n\n[one]: https://shop.example/ref\n`);
