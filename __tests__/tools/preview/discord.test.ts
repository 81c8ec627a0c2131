import { describe, expect, test } from '@jest/globals';
import { drawDiscord } from '../../../tools/preview/discord.js';

const inEmbed = (embed: Record<string, unknown>): string => drawDiscord({ embeds: [embed] }, 'dark');
const description = (markdown: string): string => inEmbed({ description: markdown });

describe('a Discord message', () => {
  test.each([
    ['bold', '**a**', '<strong>a</strong>'],
    ['a backslash that escapes markup', '\\*a\\* \\[b](c)', '*a* [b](c)'],
    ['a link', '[a](https://a.example)', '<a class="masked-link" href="https://a.example">a</a>'],
    ['a heading', '### a', '<discord-header level="3">a</discord-header>'],
    ['small text', '-# a', '<discord-subscript>a</discord-subscript>'],
    ['a line break', 'a\nb', 'a<br/>b'],
    ['bullets', 'x\n- a\n- b\ny', 'x<br/><ul><li>a</li><li>b</li></ul>y'],
    ['nested bullets', '- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['an indented line below an item', '- a\n  b\n- c', '<ul><li>a<br/>b</li><li>c</li></ul>'],
    ['a line below a list', '- a\nb', '<ul><li>a</li></ul>b'],
    ['spaces around code', 'a `b` c', 'a <code class="inline-code">b</code> c'],
    ['numbers from their start', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['a timestamp', '<t:1558630800:f>', 'May 23, 2019 at 5:00'],
    ['a date', '<t:1558630800:D>', 'May 23, 2019'],
    ['an escaped bullet', '\\- a', '- a'],
    ['a quote with a list', '> a\n> - b', '<discord-quote>a<br/><ul><li>b</li></ul></discord-quote>'],
  ])('draws in a description: %s', (_, markdown, html) => {
    expect(description(markdown)).toContain(html);
  });

  test('reads no markup inside a fence', () => {
    expect(description('```sh\n- a\n> **b**\n```')).toContain(
      '<discord-code embed="" multiline="">- a\n&gt; **b**</discord-code>',
    );
  });

  test.each([
    ['a masked link', '[a](https://a.example)', '[a](https://a.example)'],
    ['a heading', '# a', '# a'],
    ['a mention of everyone in code', '`@everyone`', '<code class="inline-code">@everyone</code>'],
  ])('leaves unchanged in a title: %s', (_, title, html) => {
    expect(inEmbed({ title })).toContain(`>${html}</div>`);
  });

  test('links the title and names the author', () => {
    const html = inEmbed({
      title: 'CI failed',
      url: 'https://a.example/1',
      author: { name: 'octo-org/shop' },
    });
    expect(html).toContain('<a href="https://a.example/1">CI failed</a>');
    expect(html).toContain('author-name="octo-org/shop"');
  });

  test('pads a color to six digits', () => {
    expect(inEmbed({ title: 'a', color: 0x0969da })).toContain('color="#0969da"');
  });

  test('puts inline fields side by side and others alone', () => {
    const field = (name: string, inline: boolean): object => ({ name, value: 'v', inline });
    const html = inEmbed({ fields: [field('a', true), field('b', true), field('c', false)] });
    expect(html.match(/grid-column:[^"]+/g)).toEqual([
      'grid-column:1 / 7',
      'grid-column:7 / 13',
      'grid-column:1 / 13',
    ]);
  });

  test('draws every embed, link buttons and the footer', () => {
    const html = drawDiscord(
      {
        embeds: [{ title: 'one' }, { title: 'two', footer: { text: 'small *facts*' } }],
        components: [
          { type: 1, components: [{ type: 2, style: 5, label: 'Open', url: 'https://a.example' }] },
        ],
      },
      'light',
    );
    expect(html).toContain('one');
    expect(html).toContain('two');
    expect(html).toContain('small *facts*</discord-embed-footer>');
    expect(html).toContain('url="https://a.example">Open</discord-button>');
  });

  test('draws components V2 as the message', () => {
    const html = drawDiscord(
      {
        flags: 32768,
        components: [
          {
            type: 17,
            accent_color: 0x1f883d,
            components: [
              {
                type: 9,
                components: [{ type: 10, content: '## Shop **1.2.0**' }],
                accessory: { type: 11, media: { url: 'https://a.example/i.png' }, description: 'the logo' },
              },
              { type: 14 },
              { type: 12, items: [{ media: { url: 'https://a.example/i.png' } }] },
              { type: 1, components: [{ type: 2, style: 5, label: 'Open', url: 'https://a.example' }] },
            ],
          },
          { type: 99 },
        ],
      },
      'dark',
    );
    expect(html).toContain('border-left-color:#1f883d');
    expect(html).toContain('<discord-header level="2">Shop <strong>1.2.0</strong></discord-header>');
    expect(html).toContain('alt="the logo"');
    expect(html).toContain('<hr class="v2-line"/>');
    expect(html).toContain('url="https://a.example">Open</discord-button>');
    expect(html).toContain('A component of type 99 is not drawn.');
    expect(html).not.toContain('src="https://a.example');
  });

  test('shows a face for an avatar, and the name of a member', () => {
    const author = (icon_url: string): string => inEmbed({ author: { name: 'b', icon_url } });
    expect(author('https://avatars.githubusercontent.com/u/1')).not.toBe(author('https://a.example/u/1'));
    expect(drawDiscord({ content: '<@80351110224678912> <@80351110224678913>' }, 'light')).toMatch(
      />octocat<.*>80351110224678913</,
    );
  });

  test('loads no picture from the web', () => {
    const url = 'https://a.example/i.png';
    const html = drawDiscord(
      {
        avatar_url: url,
        embeds: [{ title: 'a', image: { url }, thumbnail: { url }, author: { name: 'b', icon_url: url } }],
      },
      'light',
    );
    expect(html).not.toContain(url);
  });
});
