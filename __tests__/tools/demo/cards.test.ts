import { expect, test } from '@jest/globals';

import { colorWord, footnotes, layOut } from '../../../tools/demo/card.js';
import { discordCard } from '../../../tools/demo/discord-card.js';
import { slackCard } from '../../../tools/demo/slack-card.js';

const URL = 'https://x.example/1';
const link = (text: string) => ({ type: 'link', url: URL, text });
const say = (text: string) => ({ type: 'text', text });
const line = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });

test.each([
  [0xcf222e, 'red'],
  [0x1a7f37, 'green'],
  [0x0969da, 'blue'],
  [0x8250df, 'purple'],
  [0xbf8700, 'yellow'],
  [0x6e7781, 'grey'],
])('reads 0x%s as %s', (color, word) => {
  expect(colorWord(color)).toBe(word);
});

test('shows a Slack message line by line, each link once', () => {
  const notes = footnotes();
  const payload = {
    text: 'hidden',
    blocks: [{ type: 'rich_text', elements: [line(say('❌ '), link('CI failed'), say(' on main'))] }],
    attachments: [
      {
        color: '#cf222e',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              line(link('test'), say('\nfailed')),
              {
                type: 'rich_text_list',
                style: 'bullet',
                indent: 1,
                elements: [line(say('one '), { ...say('c'), style: { code: true } })],
              },
              { type: 'rich_text_list', style: 'ordered', offset: 4, elements: [line(say('two'))] },
              { type: 'rich_text_quote', elements: [say('said')] },
              { type: 'rich_text_preformatted', elements: [say('a\nb')] },
            ],
          },
          { type: 'section', fields: [{ type: 'mrkdwn', text: '*Name*\n&lt;v&gt; <https://y.example/|y>' }] },
          {
            type: 'actions',
            elements: [{ type: 'button', text: { type: 'plain_text', text: 'Go' }, url: URL }],
          },
          { type: 'context', elements: [{ type: 'mrkdwn', text: '<!date^1^{date}|25 Nov> · #42' }] },
        ],
      },
    ],
  };
  expect(layOut(slackCard(payload, notes), notes)).toEqual([
    '❌ CI failed [1] on main',
    '▌ test [1]',
    '▌ failed',
    '▌   • one `c`',
    '▌ 5. two',
    '▌ > said',
    '▌     a',
    '▌     b',
    '▌ Name: <v> y [2]',
    '▌ ( Go ) [1]',
    '▌ 25 Nov · #42',
    `[1] ${URL}`,
    '[2] https://y.example/',
  ]);
});

test('shows the text when a Slack message has no blocks', () => {
  const notes = footnotes();
  expect(
    slackCard({ text: `*<${URL}|Release>* _out_\n2 * 3 &amp; snake_case_name` }, notes).headline,
  ).toEqual(['Release [1] out', '2 * 3 & snake_case_name']);
});

test('shows a Discord message line by line, each link once', () => {
  const notes = footnotes();
  const payload = {
    content: '<@1>',
    embeds: [
      {
        author: { name: 'o/r', url: 'https://y.example/' },
        title: 'CI failed',
        url: URL,
        color: 0x1a7f37,
        description: `**bold** \\*literal\\* [test](${URL})\n-# small \`a*b*\`\n\`\`\`js\ncode\n\`\`\``,
        fields: [{ name: 'Name', value: '_v_' }],
        footer: { text: '#42' },
      },
      { description: 'more' },
    ],
    components: [{ type: 1, components: [{ type: 2, style: 5, label: 'Go', url: URL }] }],
  };
  expect(layOut(discordCard(payload, notes), notes)).toEqual([
    '<@1>',
    'o/r [1]',
    'CI failed [2]',
    '▌ bold *literal* test [2]',
    '▌ small `a*b*`',
    '▌     code',
    '▌ Name: v',
    '▌ #42',
    '▌ more',
    '▌ ( Go ) [2]',
    '[1] https://y.example/',
    `[2] ${URL}`,
  ]);
});

const styled = (text: string) => ({ ...say(text), style: { code: true } });
const codeLink = (text: string) => ({ ...link(text), style: { code: true } });

test('shows code in links, quotes, and lists of a Slack message', () => {
  const notes = footnotes();
  const elements = [
    line(codeLink('src/cart.ts:42'), say(' '), styled('*x*')),
    { type: 'rich_text_preformatted', border: 1, elements: [say('a\nb')] },
    { type: 'rich_text_list', style: 'bullet', border: 1, elements: [line(say('one\ntwo'))] },
  ];
  const mrkdwn = `<${URL}|\`a*b*\`> and \`&lt;b&gt; *c* <not a link>\`\n&gt; \`\`\`x *y*\n&gt; z\`\`\`\n\`\`\`*d*\`\`\``;
  const blocks = [
    { type: 'rich_text', elements },
    { type: 'section', text: { type: 'mrkdwn', text: mrkdwn } },
  ];
  expect(layOut(slackCard({ text: 'News', attachments: [{ blocks }] }, notes), notes)).toEqual([
    'News',
    '▌ `src/cart.ts:42` [1] `*x*`',
    '▌ >     a',
    '▌ >     b',
    '▌ > • one',
    '▌ >   two',
    '▌ `a*b*` [1] and `<b> *c* <not a link>`',
    '▌ >     x *y*',
    '▌ >     z',
    '▌     *d*',
    `[1] ${URL}`,
  ]);
});

test('shows code in links, quotes, and lists of a Discord message', () => {
  const notes = footnotes();
  const description = [
    `[\`src/cart.ts:42\`](${URL}) \\\`**no** code\\\` **[\`a_b_\`](${URL})**`,
    '> ```js',
    '> a **b**',
    '> c',
    '> ```',
    '> said `**x**`',
    `- \`[no](${URL})\``,
  ].join('\n');
  const embeds = [{ description, fields: [{ name: 'Name', value: 'a\nb' }] }];
  expect(layOut(discordCard({ embeds }, notes), notes)).toEqual([
    '▌ `src/cart.ts:42` [1] `no code` `a_b_` [1]',
    '▌ >     a **b**',
    '▌ >     c',
    '▌ > said `**x**`',
    `▌ - \`[no](${URL})\``,
    '▌ Name: a',
    '▌ b',
    `[1] ${URL}`,
  ]);
});
