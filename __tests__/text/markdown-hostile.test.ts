import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';
import { markdown } from '../../src/text/markdown.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { link, paragraph, text, type Block, type Inline } from '../../src/text/tree.js';

const repoUrl = 'https://github.com/octo-org/shop';
const context = { repoUrl, serverUrl: 'https://github.com' };
const read = (source: string): Promise<readonly Block[]> => markdown(source, context);

const p = (...of: (string | Inline)[]): Block =>
  paragraph(...of.map(node => (typeof node === 'string' ? text(node) : node)));

describe('hostile text', () => {
  test.each<[string, string, (string | Inline)[]]>([
    [
      'targets that are not web pages',
      '[a](javascript:alert(1)) [b](../c) [d](data:text/html,x) [e](https://u:p@x.y)',
      ['a b d e'],
    ],
    [
      'labels that name another host',
      '[github.com](https://evil.com/x)',
      ['github.com (', link('https://evil.com/x', 'https://evil.com/x'), ')'],
    ],
    [
      'the same in HTML',
      '<a href="https://evil.com">https://github.com</a> x',
      ['https://github.com (', link('https://evil.com/', 'https://evil.com/'), ') x'],
    ],
    [
      'the same in images',
      '![github.com](https://evil.com)',
      ['github.com (', link('https://evil.com/', 'https://evil.com/'), ')'],
    ],
    [
      'mentions in chat syntax',
      'a <@U1> <!channel> <!subteam^S1> @everyone @here',
      ['a <@U1> <!channel> <!subteam^S1> @everyone @here'],
    ],
    ['a mention at the start', '<!channel> hi', ['<!channel> hi']],
    ['hidden characters, also as entities', 'a\u202eb&#x202e;c&#8203;d\u0007', ['abcd']],
    ['lone surrogates', 'a\ud83db', ['a\ufffdb']],
  ])('is made harmless: %s', async (_what, source, nodes) => {
    expect(await read(source)).toEqual([p(...nodes)]);
  });

  test('is shown as plain paragraphs when nested too deeply', async () => {
    const deep = `${'> '.repeat(120)}deep\n<!-- a -->\n\nnext`;
    expect(blocksToPlainText(await read(deep))).toBe(`${'> '.repeat(120)}deep\nnext`);
    expect(blocksToPlainText(await read('- '.repeat(60) + 'deep'))).toContain('deep');
  });

  test('nests inlines no deeper than a reader needs', async () => {
    const depth = (nodes: readonly Inline[]): number =>
      Math.max(0, ...nodes.map(node => ('of' in node ? 1 + depth(node.of) : 0)));
    const [block] = await read('**a *b '.repeat(100) + 'c* d**'.repeat(100));
    expect(block?.kind === 'paragraph' && depth(block.of)).toBe(16);
  });

  test('gives no table that is wider than anyone reads', async () => {
    const table = (columns: number): string =>
      [`${'|a'.repeat(columns)}|`, `${'|-'.repeat(columns)}|`, '|b|'].join('\n');
    expect((await read(table(50))).map(block => block.kind)).toEqual(['pre']);
    expect((await read(table(500))).map(block => block.kind)).toEqual(['paragraph']);
  });

  test('gives no more rows than a message can show, and says that there are more', async () => {
    const table = async (rows: number): Promise<string> =>
      blocksToPlainText(await read(`|a|b|\n|-|-|\n${'|c|d|\n'.repeat(rows)}`));
    expect((await table(2400)).match(/c/g)).toHaveLength(2400);
    const cut = await table(6000);
    expect(cut.length).toBeGreaterThan(12_000);
    expect(cut.split('\n').at(-1)).toBe('…');
  });

  test('is cut at a line with a mark when it is very long', async () => {
    const blocks = await read('0123456789\n\n'.repeat(5000));
    expect(blocks.at(-2)).toEqual(p('0123456789'));
    expect(blocks.at(-1)).toEqual(p('…'));
    expect(blocksToPlainText(blocks).length).toBeLessThan(40_000);
  });
});

describe('any source', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');

  test.each([
    ['open brackets', '['.repeat(50_000)],
    ['quote marks', '>'.repeat(5000)],
    ['nested quotes', '> '.repeat(50_000)],
    ['nested lists', lines(600, index => `${' '.repeat(2 * index)}- a`)],
    ['crossed emphasis', '*a_ '.repeat(20_000)],
    ['nested emphasis', '*a **b '.repeat(20_000)],
    ['tildes', '~a~~ '.repeat(20_000)],
    ['a wide table', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b\n'.repeat(8000)}`],
    ['open links', '[a]('.repeat(30_000)],
    ['images in images', `${'!['.repeat(5000)}x${'](a)'.repeat(5000)}`],
    ['schemes', 'http://'.repeat(6000)],
    ['short URLs', 'http://a '.repeat(5000)],
    ['open comments', 'a <!--\n\n'.repeat(5000)],
    ['open tags', '<b>'.repeat(13_000)],
    ['closing tags without an opening one', '<b>'.repeat(6000) + '</i>'.repeat(5000)],
    ['a long attribute', `<a ${'a'.repeat(39_000)}>`],
    ['a label of dots', `[${'a.'.repeat(15_000)}](http://x.y)`],
    ['footnotes', lines(3000, index => `[^${index}]: a[^${index + 1}]`)],
    ['open footnotes', '[^a'.repeat(13_000)],
    ['empty lines after footnotes', lines(2000, index => `[^${index}]: a\n\n\n\n\n\n\n`)],
    ['email addresses', 'a.b@c.d@e.'.repeat(4000)],
    ['hosts', 'www.a.b/(('.repeat(4000)],
    ['short names', ':a:+1'.repeat(8000)],
    ['single tildes', '~a ~b~ ~~'.repeat(4500)],
    ['logins', '@a '.repeat(14_000)],
    ['prose', 'Some *text* with https://x.y/z and @octocat #12.\n- a\n'.repeat(4000)],
  ])('is read in time: %s', async (_what, source) => {
    const cpuMs = startCpuClock();
    const blocks = await read(source);
    expect(cpuMs()).toBeLessThan(5000);
    expect(blocksToPlainText(blocks).isWellFormed()).toBe(true);
  });

  const piece = fc.constantFrom(
    ...[
      '*',
      '**',
      '_',
      '~~',
      '~',
      '[^1]',
      '\n[^1]: ',
      ':tada:',
      'www.x.y',
      'a@b.c',
      '`',
      '```\n',
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '<b>',
      '</b>',
      '<a href="https://x.y">',
      '</a>',
      '<!--',
      '-->',
    ],
    ...[
      '<script>',
      '</script>',
      '<li>',
      '<pre>',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '> ',
      '# ',
      '    ',
      '|',
      '|-|\n',
      '&lt;',
      '\\',
      'https://github.com/a/b/pull/1',
    ],
    ...['@octocat', '#12', '[!NOTE]', '[x] ', '\u202e', '\ud83d', '\x1b[', 'a', ' '],
  );

  test('gives clean nodes that are not empty', async () => {
    const check = (node: Inline): void => {
      if ('text' in node) expect(node.text).toMatch(/^[^\r\n\t\0\x1b\u202a-\u202e]+$/);
      if (node.kind === 'link') expect(node.url).toMatch(/^(?:https?:\/\/[^\s|<>"]+|mailto:[^\s|<>"]*)$/);
      if ('of' in node) {
        expect(node.of).not.toHaveLength(0);
        node.of.forEach(check);
      }
    };
    const checkBlock = (block: Block): void => {
      if (block.kind === 'paragraph' || block.kind === 'heading') {
        expect(block.of).not.toHaveLength(0);
        block.of.forEach(check);
      }
      if (block.kind === 'quote') block.of.forEach(checkBlock);
      if (block.kind === 'list') block.items.forEach(item => item.of.forEach(checkBlock));
      if (block.kind === 'pre') expect(block.text).not.toBe('');
    };
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async parts => {
        (await read(parts.join(''))).forEach(checkBlock);
      }),
      { numRuns: 1000 },
    );
  });
});
