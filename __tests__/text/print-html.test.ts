import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { htmlBlocks, htmlInlines, htmlLink, htmlText } from '../../src/text/print-html.js';
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

test('every kind of block has its tags', () => {
  expect(htmlBlocks(blocks)).toBe(
    '<p><strong>What changed</strong></p>' +
      '<ul><li>One <code>a&lt;b</code></li><li>☑ Two</li></ul>' +
      '<ol start="3"><li>Three<pre>x&#10;&#10;y</pre></li></ol>' +
      '<blockquote><p><strong>Said</strong><br><a href="https://a.example/?x=%221%22">here</a></p></blockquote>' +
      '<hr>',
  );
});

test('a link that leads nowhere is its label', () => {
  expect(htmlLink('x', 'javascript:alert(1)')).toBe('x');
});

describe('no text', () => {
  const any = fc.string({ unit: 'grapheme' }).map(value => `${value}\n\n<b>&"@x`);

  test('ends its line, opens a tag or mentions anybody', () => {
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
