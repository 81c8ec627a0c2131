import { expect, test } from '@jest/globals';
import { reportIgnoredMentions } from '../../src/outputs/mention-notices.js';

const noticesOf = (written: Partial<Parameters<typeof reportIgnoredMentions>[0]>): readonly string[] => {
  const said: string[] = [];
  reportIgnoredMentions({ fields: [], ...written }, { notice: line => said.push(line) });
  return said;
};

test.each([
  [{ title: 'Down, <!here>!' }, 'title: <!here> stays text; only the input mention mentions somebody'],
  [{ text: 'cc <@U0123ABCD|mona>' }, 'text: <@U0123ABCD|mona> stays text'],
  [{ text: 'cc <!subteam^S0123ABCD>' }, 'text: <!subteam^S0123ABCD> stays text'],
  [{ fields: [{ name: 'Owner', value: '<@&165511591545143296>' }] }, 'fields: <@&165511591545143296> stays'],
  [{ footer: 'ping @everyone' }, 'footer: @everyone stays text'],
  [
    { text: 'See <https://shop.example/a|the shop>' },
    'text: <https://shop.example/a|the shop> stays text; text is Markdown: write [the shop](https://shop.example/a)',
  ],
  [
    { fields: [{ name: 'Mail', value: '<mailto:a@shop.example|us>' }] },
    'fields is Markdown: write [us](mailto:a@shop.example)',
  ],
  [{ title: '<https://shop.example|Shop> is up' }, 'stays text; title holds no links'],
])('reports %j', (written, notice) => {
  expect(noticesOf(written)).toEqual([expect.stringContaining(notice)]);
});

test.each([
  { title: 'Mail me@here.example, not <b>' },
  { text: 'Thanks to @octocat, see @hereafter and <https://shop.example> | b>' },
  {},
])('reports nothing in %j', written => {
  expect(noticesOf(written)).toEqual([]);
});
