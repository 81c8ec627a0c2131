import { describe, expect, test } from '@jest/globals';
import { markdown } from '../../src/text/markdown.js';
import { code, link, strong, text, type Block, type Inline } from '../../src/text/tree.js';
import { repoUrl, context, read, br, p, em, strike, ul, linkList, quote } from './blocks.js';

const badge = (label: string, url: string): Inline => ({
  kind: 'link',
  url,
  of: [text(label)],
  isPicture: true,
});

describe('blocks', () => {
  test.each<[string, string, Block[]]>([
    [
      'headings',
      '# One\n\nTwo\n---',
      [
        { kind: 'heading', level: 1, of: [text('One')] },
        { kind: 'heading', level: 2, of: [text('Two')] },
      ],
    ],
    ['nested lists', '- a\n  - b\n- c', [ul([p('a'), ul([p('b')])], [p('c')])]],
    [
      'numbered lists from their start',
      '3. a\n4. b',
      [{ kind: 'list', start: 3, items: [{ of: [p('a')] }, { of: [p('b')] }] }],
    ],
    [
      'task lists',
      '- [x] done\n- [ ] to **do**\n- [y] no',
      [
        {
          kind: 'list',
          items: [
            { checked: true, of: [p('done')] },
            { checked: false, of: [p('to ', strong(text('do')))] },
            { of: [p('[y] no')] },
          ],
        },
      ],
    ],
    ['quotes in quotes', '> a\n>\n> > b', [quote(p('a'), quote(p('b')))]],
    [
      'fences with a language',
      '```js title="x"\n\tlet a\n\n  b\n```',
      [{ kind: 'pre', text: '\tlet a\n\n  b', language: 'js' }],
    ],
    ['indented code', '    a\n      b', [{ kind: 'pre', text: 'a\n  b' }]],
    ['rules', 'a\n\n***', [p('a'), { kind: 'rule' }]],
    [
      'tables',
      '| Job | Time |\n|---|--:|\n| `test` | **4** |',
      [{ kind: 'pre', text: 'Job   Time\n----  ----\ntest     4' }],
    ],
    ['line breaks, soft or hard', 'a\nb  \nc\\\nd', [p('a', br, 'b', br, 'c', br, 'd')]],
    ['an alert', '> [!WARNING]\n> Careful', [quote(p(strong(text('Warning')), br, 'Careful'))]],
    ['an alert with a block in it', '> [!note]\n>\n> Hi', [quote(p(strong(text('Note'))), p('Hi'))]],
    ['what only looks like an alert', '> [!WARNING] now', [quote(p('[!WARNING] now'))]],
    [
      'footnotes at the end',
      'a[^x] b[^1].\n\n[^1]: one\n[^X]: the *note*',
      [p('a¹ b².'), p('¹ the ', em('note'), br, '² one')],
    ],
    [
      'a footnote of several paragraphs',
      '[^1]: one\n  two\n\n      three\n\na[^1]\n- b',
      [p('a¹'), ul([p('b')]), p('¹ one', br, 'two', br, 'three')],
    ],
    [
      'a footnote up to the next block',
      'a[^1]\n\n[^1]: one\n# b',
      [p('a¹'), { kind: 'heading', level: 1, of: [text('b')] }, p('¹ one')],
    ],
    ['a footnote that another one cites', 'a[^1]\n\n[^1]: b[^2]\n\n[^2]: c', [p('a¹'), p('¹ b²', br, '² c')]],
    ['no footnote that nothing cites', 'a\n\n[^1]: one', [p('a')]],
    ['a mark without a footnote as text', 'a[^1] `[^2]`\n\n[^2]: b', [p('a[^1] ', code('[^2]'))]],
    [
      'tables with links, which follow them',
      '|System|File|By|\n|-|-|-|\n|Linux|[shop.tar.gz](https://x.y/l)|@octocat|\n|**Mac**|[Download](https://x.y/m) or [here](https://x.y/m)|#12|\n|[Source](https://x.y/s)|||',
      [
        {
          kind: 'pre',
          text: 'System  File              By\n------  ----------------  --------\nLinux   shop.tar.gz       @octocat\nMac     Download or here  #12\nSource',
        },
        linkList(
          [p('Linux: ', link('shop.tar.gz', 'https://x.y/l'))],
          [p('Mac: ', link('Download', 'https://x.y/m'))],
          [p('Mac: ', link('#12', `${repoUrl}/issues/12`))],
          [p(link('Source', 'https://x.y/s'))],
        ),
      ],
    ],
    [
      'a table with scoped packages, which are not people',
      '|Package|\n|-|\n|[@acme/ui](https://npm.example/ui) by @octocat|\n|[`@types/node`](https://npm.example/node)|',
      [
        { kind: 'pre', text: 'Package\n--------------------\n@acme/ui by @octocat\n@types/node' },
        linkList(
          [p(link('@acme/ui', 'https://npm.example/ui'))],
          [p({ kind: 'link', url: 'https://npm.example/node', of: [code('@types/node')] })],
        ),
      ],
    ],
    [
      'a table by its displayed width',
      '| 名前 | 値 |\n|---|---|\n| abcd | x |\n| :rocket: | y |',
      [{ kind: 'pre', text: '名前  値\n----  --\nabcd  x\n🚀    y' }],
    ],
  ])('reads %s', async (_what, source, blocks) => {
    expect(await read(source)).toEqual(blocks);
  });
});

describe('inlines', () => {
  test.each<[string, string, (string | Inline)[]]>([
    [
      'emphasis',
      '*a* **b** ~~c~~ `d`',
      [
        { kind: 'emphasis', of: [text('a')] },
        ' ',
        strong(text('b')),
        ' ',
        { kind: 'strike', of: [text('c')] },
        ' ',
        code('d'),
      ],
    ],
    [
      'strikes with one or two tildes',
      '~a~ ~~b~~ c~d~e',
      [strike('a'), ' ', strike('b'), ' c', strike('d'), 'e'],
    ],
    [
      'no strikes with tildes that do not match',
      '0 ~~~a~~~ ~b~~ ~/c and ~/d ~5 or ~6 \\~e\\~ `~f~`',
      ['0 ~~~a~~~ ~b~~ ~/c and ~/d ~5 or ~6 ~e~ ', code('~f~')],
    ],
    ['short names of emoji', ':rocket: :+1:**:tada:**', ['🚀 👍', strong(text('🎉'))]],
    [
      'no other short names, and none in code or addresses',
      ':nothing: 10:30:45 a::b a:x:b host:key:80 Vms::Camera: ::map: `:rocket:` https://x.y/:tada:',
      [
        ':nothing: 10:30:45 a::b a:x:b host:key:80 Vms::Camera: ::map: ',
        code(':rocket:'),
        ' ',
        link('https://x.y/:tada', 'https://x.y/:tada'),
        ':',
      ],
    ],
    ['escapes and entities, once', '\\*a\\* &lt;b&gt; &amp;lt;', ['*a* <b> &lt;']],
    [
      'links',
      '[a *b*](https://x.y "t")',
      [{ kind: 'link', url: 'https://x.y/', of: [text('a '), { kind: 'emphasis', of: [text('b')] }] }],
    ],
    ['reference links', '[a]\n\n[a]: https://x.y', [link('a', 'https://x.y/')]],
    [
      'addresses',
      '<a@b.c> [m](mailto:a@b.c)',
      [link('a@b.c', 'mailto:a@b.c'), ' ', link('m', 'mailto:a@b.c')],
    ],
    [
      'bare URLs',
      'see https://x.y/a_b_c, ok',
      ['see ', link('https://x.y/a_b_c', 'https://x.y/a_b_c'), ', ok'],
    ],
    [
      'bare email addresses and hosts that start with www',
      'a@b.c or (www.x.y/a_b).',
      [link('a@b.c', 'mailto:a@b.c'), ' or (', link('www.x.y/a_b', 'http://www.x.y/a_b'), ').'],
    ],
    ['no other bare hosts, nor other schemes', 'x.com ftp://x.y //x.y', ['x.com ftp://x.y //x.y']],
    ['bare URLs of GitHub, shortened', `${repoUrl}/pull/12`, [link('#12', `${repoUrl}/pull/12`)]],
    ['labeled URLs of GitHub, unchanged', `[fix](${repoUrl}/pull/12)`, [link('fix', `${repoUrl}/pull/12`)]],
    [
      'images',
      '![alt](https://x.y/a.png) ![](https://x.y/b.png)',
      [link('alt', 'https://x.y/a.png'), ' ', link('image', 'https://x.y/b.png')],
    ],
    [
      'badges side by side',
      '[![build](https://x.y/a.svg)](https://ci.io/)[![npm](https://x.y/b.svg)](https://npm.io/)![alt](https://x.y/c.png)![d](data:x)v2',
      [
        badge('build', 'https://ci.io/'),
        ' ',
        badge('npm', 'https://npm.io/'),
        ' ',
        link('alt', 'https://x.y/c.png'),
        ' d v2',
      ],
    ],
    [
      'images beside words',
      'see![a](https://x.y/a.png), ![b](https://x.y/b.png)**c** (![d](https://x.y/d.png))`e`![f](https://x.y/f.png).',
      [
        'see ',
        link('a', 'https://x.y/a.png'),
        ', ',
        link('b', 'https://x.y/b.png'),
        ' ',
        strong(text('c')),
        ' (',
        link('d', 'https://x.y/d.png'),
        ')',
        code('e'),
        ' ',
        link('f', 'https://x.y/f.png'),
        '.',
      ],
    ],
    ['images in links', '[![build](https://x.y/a.svg)](https://ci.io/)', [badge('build', 'https://ci.io/')]],
    [
      'images in links of HTML',
      '<a href="https://ci.io/"><img src="a.svg" alt="build"></a>',
      [badge('build', 'https://ci.io/')],
    ],
    [
      'images beside words in links',
      '[![logo](https://x.y/a.svg) Docs](https://d.io/) [a ![b](https://x.y/b.svg)](https://d.io/)',
      [link('logo Docs', 'https://d.io/'), ' ', link('a b', 'https://d.io/')],
    ],
    ['images from elsewhere as text', '![logo](logo.png) ![x](data:image/png;base64,AA)', ['logo x']],
    [
      'references',
      '@octocat fixed #12',
      [link('@octocat', 'https://github.com/octocat'), ' fixed ', link('#12', `${repoUrl}/issues/12`)],
    ],
    [
      'no references in code, links or addresses',
      '`@a #1` [@b #2](https://x.y) <c@d.e>',
      [code('@a #1'), ' ', link('@b #2', 'https://x.y/'), ' ', link('c@d.e', 'mailto:c@d.e')],
    ],
    ['markup around nothing as nothing', 'a <b></b><i> </i>b', ['a b']],
    ['a link without a label as nothing', 'a [](https://x.y) b', ['a b']],
  ])('reads %s', async (_what, source, nodes) => {
    expect(await read(source)).toEqual([p(...nodes)]);
  });

  test('resolves relative links from the page of the text', async () => {
    const on = { ...context, pageUrl: `${repoUrl}/pull/7` };
    expect(await markdown('[a](../issues/4) ![b](b.png) <a href="#c">c</a>', on)).toEqual([
      p(
        link('a', `${repoUrl}/issues/4`),
        ' ',
        link('b', `${repoUrl}/pull/b.png`),
        ' ',
        link('c', `${repoUrl}/pull/7#c`),
      ),
    ]);
  });

  test.each([
    ['_Full changelog: https://x.y/compare/v2...v3_', 'https://x.y/compare/v2...v3'],
    ['Reverts https://x.y/77: it broke', 'https://x.y/77'],
    ['*see https://x.y/guide.*', 'https://x.y/guide'],
    ['__https://x.y/a__', 'https://x.y/a'],
    ['~~https://x.y/old~~', 'https://x.y/old'],
    ['(https://x.y/a_(b))', 'https://x.y/a_(b)'],
    ['https://x.y/a&amp; b', 'https://x.y/a'],
    ['https://x.y/?a=1&b=2!', 'https://x.y/?a=1&b=2'],
    ['[https://x.y/a]', 'https://x.y/a'],
    ['https://x.y/a*b*c', 'https://x.y/a*b*c'],
    ['"https://x.y/a"?', 'https://x.y/a'],
    ['<b>https://x.y/a</b>', 'https://x.y/a'],
  ])('ends a URL where GitHub does: %s', async (source, url) => {
    expect(JSON.stringify(await read(source))).toContain(`"url":"${url}"`);
  });

  test.each([
    ['https://x.y/文档。请重启', 'https://x.y/%E6%96%87%E6%A1%A3%E3%80%82%E8%AF%B7%E9%87%8D%E5%90%AF'],
    ['https://x.y/a）支持', 'https://x.y/a%EF%BC%89%E6%94%AF%E6%8C%81'],
    ['<https://x.y/a⁄b·c>', 'https://x.y/a%E2%81%84b%C2%B7c'],
    ['http://www.x.y/?q=日本．com', 'http://www.x.y/?q=%E6%97%A5%E6%9C%AC%EF%BC%8Ecom'],
  ])('shows an address as written: %s', async (source, url) => {
    expect(await read(source)).toEqual([p(link(source.replace(/[<>]/g, ''), url))]);
  });

  test.each([
    'https://x.y⁄z.w/a',
    'https://x.yé/a',
    'https://x.y/a，https://z.w/b',
    'https://x.y/文|档',
    'https://x.y/-:tada:-',
  ])('shows an address in ASCII if its letters could deceive: %s', async source => {
    expect(JSON.stringify(await read(source))).not.toMatch(/"text":"https[^"]*[^\0-\x7f"]/);
  });

  test('leaves references as text without a context', async () => {
    expect(await markdown('@octocat #12', {})).toEqual([p('@octocat #12')]);
  });
});
