import { describe, expect, test } from '@jest/globals';
import { code, link, strong, text, type Block } from '../../src/text/tree.js';
import { read, br, p, ul, linkList, quote } from './blocks.js';

describe('raw HTML', () => {
  test.each<[string, string, Block[]]>([
    ['a comment in a line', 'a <!-- b --> c', [p('a c')]],
    ['a comment around Markdown', '<!--\n\n# a\n\n- b\n-->\nc', [p('c')]],
    [
      'a comment that starts in a line and ends later',
      'a <!-- b\n\nc\n\n```\nd\n```\n\ne --> f\n\ng',
      [p('a'), p('f'), p('g')],
    ],
    ['a comment that never ends', '<!-- a\n\nb', []],
    ['a comment in a line that never ends', 'a <!-- b\n\nc', [p('a'), p('c')]],
    [
      'details',
      '<details><summary>More &amp; more</summary>\n\n**a**\n\n</details>',
      [{ kind: 'heading', level: 6, of: [text('More & more')] }, p(strong(text('a')))],
    ],
    ['breaks', 'a<br>b<br/>\nc', [p('a', br, 'b', br, 'c')]],
    [
      'tags in a line',
      'a <b>b</b> <kbd>c</kbd> <span class="x">d</span>',
      [p('a ', strong(text('b')), ' ', code('c'), ' d')],
    ],
    ['mismatched tags', 'a <b>b **c</b> d** </i>', [p('a ', strong(text('b '), strong(text('c'))), ' d')]],
    [
      'images',
      '<img alt="pic" src="https://x.y/a.png"> <img src=b.png>',
      [p(link('pic', 'https://x.y/a.png'), ' image')],
    ],
    [
      'links',
      '<p><a href="https://x.y/?a=1&amp;b=2">a</a> <a href="javascript:x">b</a></p>',
      [p(link('a', 'https://x.y/?a=1&b=2'), ' b')],
    ],
    ['scripts and styles', 'a <script>b</script> c\n\n<style>\nd\n\ne\n</style>\n\nf', [p('a c'), p('f')]],
    ['a script that continues in the next block', '<div><script>a\n\nb</script>c</div>', [p('c')]],
    [
      'lists and headings',
      '<h2>T</h2><ul><li>a</li>\n<li>b</li></ul>c',
      [{ kind: 'heading', level: 2, of: [text('T')] }, ul([p('a')], [p('b')]), p('c')],
    ],
    [
      'nested lists and numbered ones',
      '<ol start="3"><li>a<ul><li>b</li><li>c</ul></li><li>d</ol>',
      [{ kind: 'list', start: 3, items: [{ of: [p('a'), ul([p('b')], [p('c')])] }, { of: [p('d')] }] }],
    ],
    [
      'quotes, also around Markdown',
      '<p>a</p>\n<blockquote>\n<h2>b</h2>\n\n**c**\n\n</blockquote>\n\nd',
      [p('a'), quote({ kind: 'heading', level: 2, of: [text('b')] }, p(strong(text('c')))), p('d')],
    ],
    [
      'tables',
      '<table><tr><th>Name</th><th>To</th></tr><tr><td><a href="https://x.y">lib</a></td><td>2</td></tr></table>',
      [{ kind: 'pre', text: 'Name  To\n----  --\nlib   2' }, linkList([p(link('lib', 'https://x.y/'))])],
    ],
    ['layout tables', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', [p('a'), p('b')]],
    [
      'definition lists',
      '<dl><dt>a</dt><dd>b</dd><dd>c</dd><dt>d</dl>',
      [ul([p(strong(text('a'))), p('b'), p('c')], [p(strong(text('d')))])],
    ],
    [
      'links around blocks',
      '<a href="https://x.y">\n<div>a</div>\n\nb\n\n</a>\n\nc <a href="https://x.z"> d\n\ne',
      [
        p(link('a', 'https://x.y/')),
        p(link('b', 'https://x.y/')),
        p('c ', link(' d', 'https://x.z/')),
        p('e'),
      ],
    ],
    ['closing tags without an opening one', '</ul></blockquote>a', [p('a')]],
    ['preformatted text', '<pre>\n  a\n\n  b\n</pre>', [{ kind: 'pre', text: '  a\n\n  b' }]],
    ['Markdown in HTML, which is text', '<p>\n**a**\n</p>', [p('**a**')]],
    ['code that looks like HTML', '`<!-- a` and \\<b>', [p(code('<!-- a'), ' and <b>')]],
  ])('reads %s', async (_what, source, blocks) => {
    expect(await read(source)).toEqual(blocks);
  });
});
