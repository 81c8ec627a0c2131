import { describe, expect, test } from '@jest/globals';
import { markdown } from '../../src/text/markdown.js';
import { corpus } from '../helpers/corpus.js';
import { release } from '../helpers/payloads.js';
import { anySource } from '../helpers/markdown-sources.js';
import { fc } from '../helpers/property.js';
import { compareReadings, type Difference } from '../helpers/second-reader.js';
import { ADDITIONS, type Addition } from '../helpers/second-reading.js';

/** The texts that people wrote in GitHub's example payloads and in ours. */
const written = (): readonly string[] => {
  const texts = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'string' && (key === 'body' || key === 'description')) texts.add(value);
      walk(value);
    }
  };
  corpus.forEach(({ examples }) => examples.forEach(walk));
  walk(release());
  return [...texts];
};

const ALL: ReadonlySet<Addition> = new Set(Object.keys(ADDITIONS) as Addition[]);
const compare = async (source: string, additions = ALL): Promise<Difference> =>
  compareReadings(source, await markdown(source, {}), additions);
const SAME: Difference = { words: [[], []], links: [[], []] };

/** Texts that differ without an addition of GitHub's, and are the same with it. */
const ADDED: readonly (readonly [Addition, string])[] = [
  ['emoji', ':tada: it works, a:x:b and `:tada:` do not'],
  ['emoji', '**:+1:** for [:100:](https://shop.example/x)'],
  ['callout', '> [!NOTE]\n> Mind the gap, not the [!TIP]'],
  ['callout', '- > [!warning]\n  > Mind the gap'],
  [
    'footnote',
    'Fast[^b], small[^a], fast[^b].\n\n[^a]: With `code`.\n[^b]: On a [phone](https://shop.example/p).\n\nEnd',
  ],
  [
    'short',
    'See https://github.com/octo-org/shop/pull/9, (https://github.com/octo-org/shop/compare/v1.0...v1.1)',
  ],
  [
    'short',
    'https://github.com/octo-org/shop/issues/9#issuecomment-12 https://github.com/octo-org/shop/pull/9/files',
  ],
  ['empty', '[](https://shop.example/none) x [ ](https://shop.example/blank)'],
  [
    'picture',
    '<img src="https://shop.example/a.png" alt="cart"> <a href="https://shop.example/b"><img src="x.png" alt="b"></a>',
  ],
  ['unnamed', '![](https://shop.example/a.png) <img src="x.png">'],
];

/** What Hookline does on purpose, and GitHub does not. */
const HONEST = 'a label that reads as another address is followed by the real one';
const BRACKET = 'an address in brackets is linked, up to the bracket that closes them';
const CLONE = 'an address to clone from is not a mailbox';
const ENCODED = 'what is mark-up on a platform is encoded in an address';
const RAW = 'a bare address in raw HTML is linked';
const HIDDEN = 'what only programs read is not shown';

describe('finds the same words and links as another reader of GitHub’s Markdown', () => {
  test('in everything that people wrote in the example payloads', async () => {
    const texts = written();
    expect(texts.length).toBeGreaterThan(50);
    const found = await Promise.all(
      texts.map(async source => ({ source, difference: await compare(source) })),
    );
    expect(found.filter(({ difference }) => JSON.stringify(difference) !== JSON.stringify(SAME))).toEqual([]);
  });

  test.each(ADDED)('with what GitHub adds (%s): %s', async (addition, source) => {
    expect(await compare(source)).toEqual(SAME);
    const others = new Set([...ALL].filter(one => one !== addition));
    expect(await compare(source, others)).not.toEqual(SAME);
  });

  test('with no addition that no text needs', () => {
    expect(new Set(ADDED.map(([addition]) => addition))).toEqual(ALL);
  });

  test.each([
    'Plain words, and **bold**, *italic*, ~~gone~~ and `code`.',
    'See https://shop.example/guide.',
    '_Full changelog: https://shop.example/compare/v2...v3_',
    'Reverts https://shop.example/pull/77: it broke',
    '**https://shop.example/a** and *https://shop.example/b.*',
    '~~https://shop.example/old~~ is gone',
    '(see https://shop.example/a_(b)) and https://shop.example/a_(b)',
    'https://shop.example/?a=1&amp; next',
    'https://shop.example/?q=a&lt; next',
    'Ends with a quote "https://shop.example/x" here',
    'www.shop.example/help, www.shop.example.',
    'Mail help@shop.example or &lt;help@shop.example&gt;.',
    'Bump react@18.2.0 and @acme/ui@2.0.1 to graphquire@0.8.0',
    '<https://shop.example/auto> and <help@shop.example>',
    '[a link](https://shop.example/a "its title") and [another](<https://shop.example/b c>)',
    '[by reference][one], [two] and [three][]\n\n[one]: https://shop.example/1\n[two]: https://shop.example/2\n[Three]: https://shop.example/3',
    '[![build](https://ci.shop.example/badge.svg)](https://ci.shop.example/)',
    '![a picture](https://shop.example/p.png)',
    '[**bold** and `code`](https://shop.example/a)',
    '[nested [brackets]](https://shop.example/a)',
    '[not a link] (https://shop.example/a)',
    '\\[escaped](https://shop.example/a) and \\*stars\\*',
    'snake_case_words and 2*3*4 and __init__',
    '- one\n- two\n  - inner\n\n  more of two\n- three',
    '1. one\n2. two\n   ```\n   code in it\n   ```\n3. three',
    '10) ten\n11) eleven',
    '- [x] done\n- [ ] to do',
    '> quoted\n> > deeper\n\nafter',
    '> lazy\ncontinues here',
    '# One\n\n## Two ##\n\nThree\n=====\n\nFour\n----\n\ntext',
    '#NoHeading and #12 stay',
    '```js\nconst a = "<b>"\n```\n\n    indented code\n',
    '~~~\ntildes ``` inside\n~~~',
    '``a ` b`` and ` padded `',
    '| Package | Change |\n|---|---|\n| [@acme/ui](https://npm.shop.example/ui) | 1.0 → 2.0 |\n| [`@types/node`](https://npm.shop.example/node) | a \\| b |',
    'a | b\n--|--\n1 | 2\n\nafter',
    '| not | a table |\n\nafter',
    'line one  \nline two\\\nline three',
    '---\n\nafter a rule\n\n***',
    '&copy; &auml; &#35; &#x22; &nosuch; & AT&T',
    '<details>\n<summary>Release notes</summary>\n\n- **one**\n- two\n\n</details>',
    '<ul>\n<li>Drop the old cart\n<ul>\n<li>and its shim</li>\n</ul>\n</li>\n<li>Use fetch</li>\n</ul>',
    '<p>Sourced from <a href="https://shop.example/releases">the releases</a>.</p>\n<blockquote>\n<p>Drops it</p>\n</blockquote>',
    '<a href="https://shop.example/a"><b>bold</b> label</a> and <kbd>Ctrl</kbd>',
    'before <!-- hidden words --> after\n\n<!--\nmore hidden\n-->\n\nend',
    '<table><tr><td>one</td><td><a href="https://shop.example/t">two</a></td></tr></table>',
    'Emphasis **in**side wo**r**ds and 文**字**列',
    '* * *\n\n+ plus list\n+ again',
    'A very long line '.repeat(200),
    '[unclosed](https://shop.example/a and **unclosed',
    'Term<br>next line<br/>last',
    '[rel](../issues/4) and [hash](#top)',
    '1986\\. A great year\n\n2. begins at two',
    'ftp://shop.example/x and irc://shop.example stay text',
    'https://shop.example/日本。次 und 见（https://shop.example/文档）。',
    '~one tilde~ and ~~two~~ and ~~~three~~~',
  ])('%s', async source => {
    expect(await compare(source)).toEqual(SAME);
  });

  test.each<readonly [string, string, Difference]>([
    [
      HONEST,
      '[shop.example](https://evil.example/x)',
      { ...SAME, words: [[], ['https', 'evil', 'example', 'x']] },
    ],
    [
      BRACKET,
      'See [https://shop.example/a][ref]',
      { ...SAME, links: [['https://shop.example/a][ref'], ['https://shop.example/a']] },
    ],
    [CLONE, 'git@shop.example:octo/repo.git', { ...SAME, links: [['mailto:git@shop.example'], []] }],
    [
      ENCODED,
      'https://shop.example/a|b',
      { words: [['b'], ['7Cb']], links: [['https://shop.example/a|b'], ['https://shop.example/a%7Cb']] },
    ],
    [RAW, '<p>https://shop.example/raw</p>', { ...SAME, links: [[], ['https://shop.example/raw']] }],
    [HIDDEN, 'a <svg><text>drawn</text></svg> b', { ...SAME, words: [['drawn'], []] }],
  ])('except for what Hookline does on purpose: %s', async (_, source, difference) => {
    expect(await compare(source)).toEqual(difference);
  });

  test('in any text made of such pieces', async () => {
    await fc.assert(
      fc.asyncProperty(anySource, async source => {
        expect(await compare(source)).toEqual(SAME);
      }),
      { numRuns: 300 },
    );
  });
});
