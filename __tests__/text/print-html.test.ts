import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';

import { htmlBlocks, htmlInlines, htmlLink, htmlText } from '../../src/text/print-html.js';
import { markdown } from '../../src/text/markdown.js';
import { code, link, paragraph, strong, text, type Block } from '../../src/text/tree.js';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, of: [text('What changed')] },
  {
    kind: 'list',
    items: [{ of: [paragraph(text('One '), code('a<b'))] }, { checked: true, of: [paragraph(text('Two'))] }],
  },
  { kind: 'list', start: 3, items: [{ of: [paragraph(text('Three')), { kind: 'pre', text: 'x\n\ny' }] }] },
  {
    kind: 'quote',
    of: [paragraph(strong(text('Said')), { kind: 'break' }, link('here', 'https://a.example/?x="1"'))],
  },
  { kind: 'rule' },
];

test('prints tags for every kind of block', () => {
  expect(htmlBlocks(blocks)).toBe(
    '<p><strong>What changed</strong></p>' +
      '<ul><li>One <code>a&lt;b</code></li><li>☑ Two</li></ul>' +
      '<ol start="3"><li>Three<pre>x&#10;&#10;y</pre></li></ol>' +
      '<blockquote><p><strong>Said</strong><br><a href="https://a.example/?x=%221%22">here</a></p></blockquote>' +
      '<hr>',
  );
});

describe('a table', () => {
  const source =
    '| System | Size |\n| --- | --: |\n| **Linux** | [4 `MB`](https://a.example/l) |\n| <b>x | a & @b |';
  const drawn =
    '<table><tr><th>System</th><th align="right">Size</th></tr>' +
    '<tr><td><strong>Linux</strong></td><td align="right"><a href="https://a.example/l">4 <code>MB</code></a></td></tr>' +
    '<tr><td><strong>x</strong></td><td align="right">a &amp; @\u2060b</td></tr></table>';

  test('is drawn without listing its links again', async () => {
    expect(htmlBlocks(await markdown(`${source}\n\nEnd`, {}))).toBe(`${drawn}<p>End</p>`);
  });

  test('is drawn from HTML too', async () => {
    const html = '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(htmlBlocks(await markdown(html, {}))).toBe(html);
  });

  test('stays text with its links when it was cut', async () => {
    const [table, ...links] = await markdown(source, {});
    if (table?.kind !== 'pre') throw new Error('not a table');
    const html = htmlBlocks([{ ...table, text: table.text.slice(0, 20) }, ...links]);
    expect(html).toMatch(/^<pre>System.*<\/pre><ul><li>.*a\.example/s);
  });
});

test('prints a link without a target as its label', () => {
  expect(htmlLink('x', 'javascript:alert(1)')).toBe('x');
});

describe('text', () => {
  const any = fc.string({ unit: 'grapheme' }).map(value => `${value}\n\n<b>&"@x`);

  test('never ends its line, opens a tag, or mentions anybody', () => {
    fc.assert(
      fc.property(any, value => {
        const printed = [
          htmlText(value),
          htmlInlines([text(value), code(value)]).replace(/<\/?code>/g, ''),
          htmlBlocks([{ kind: 'pre', text: value }]).replace(/<\/?pre>/g, ''),
        ];
        for (const html of printed) expect(html).not.toMatch(/[\r\n<>"]|@(?!\u2060)/);
      }),
    );
  });
});
