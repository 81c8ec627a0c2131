import { describe, expect, test } from '@jest/globals';

import { customMessage } from '../../../src/platforms/discord/custom-message.js';
import { formatFaults } from '../../../src/values/findings.js';
import { messageFaults, messageSays } from '../../../tools/testing/receiver/discord-message.js';

const letters = (count: number): string => 'a'.repeat(count);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const url = 'https://shop.example/a.png';
const media = { url };
const button = { type: 2, style: 5, label: letters(80), url };
const text = (content = 'a'): object => ({ type: 10, content });
const layout = (...components: object[]): object => ({ flags: 32_768, components });
const embed = (over: object): object => ({ embeds: [over] });
const answer = (said: string): object => ({ poll_media: { text: said, emoji: { name: '👋' } } });
const poll = (over: object = {}): object => ({
  poll: { question: { text: letters(300) }, answers: times(10, answer(letters(55))), duration: 768, ...over },
});

const RIGHT: readonly (readonly [string, object])[] = [
  ['content', { content: `  ${letters(2000)}  ` }],
  [
    'an embed with everything',
    embed({
      title: letters(256),
      description: letters(4096),
      url,
      timestamp: '2026-12-31T18:30:00.000Z',
      color: 0xffffff,
      footer: { text: 'a', icon_url: url },
      image: { url },
      thumbnail: { url },
      author: { name: letters(256), url, icon_url: url },
      fields: times(25, { name: 'a', value: 'b', inline: true }),
    }),
  ],
  ['an embed with only a picture', embed({ image: { url } })],
  ['a color that is null', embed({ title: 'a', color: null })],
  ['rows of link buttons', { content: 'a', components: times(5, { type: 1, components: times(5, button) }) }],
  ['a poll', poll()],
  [
    'every component',
    layout(
      { type: 17, accent_color: 0, components: [text(), { type: 14, divider: true, spacing: 2 }] },
      { type: 9, components: times(3, text()), accessory: { type: 11, media } },
      { type: 9, components: [text()], accessory: button },
      { type: 12, items: times(10, { media, description: letters(1024) }) },
      { type: 1, components: [button] },
    ),
  ],
  [
    'mentions',
    { content: 'a', allowed_mentions: { parse: ['everyone'], users: ['80351110224678912'], roles: [] } },
  ],
  ['a sender', { content: 'a', username: letters(80), avatar_url: url, tts: false, flags: 4 | 4096 }],
  [
    'a new thread',
    { content: 'a', thread_name: letters(100), applied_tags: times(5, '1170000000000000001') },
  ],
];

const WRONG: readonly (readonly [string, object, string])[] = [
  ['nothing', {}, 'no content, embeds, components or poll to show'],
  ['blank text', { content: '  ', embeds: [{}] }, 'no content, embeds, components or poll to show'],
  ['long content', { content: letters(2001) }, 'content: 2,001 of 2,000 characters'],
  ['a long title', embed({ title: letters(257) }), 'embeds[0].title: 257 of 256 characters'],
  [
    'a long description',
    embed({ description: letters(4097) }),
    'embeds[0].description: 4,097 of 4,096 characters',
  ],
  [
    '26 fields',
    embed({ fields: times(26, { name: 'a', value: 'b' }) }),
    'embeds[0].fields: 26 of 25 entries',
  ],
  ['a field without a value', embed({ fields: [{ name: 'a' }] }), 'embeds[0].fields[0].value: missing'],
  ['a blank field', embed({ fields: [{ name: 'a', value: ' ' }] }), 'embeds[0].fields[0].value: empty'],
  [
    'a long field name',
    embed({ fields: [{ name: letters(257), value: 'b' }] }),
    'name: 257 of 256 characters',
  ],
  [
    'a long footer',
    embed({ footer: { text: letters(2049) } }),
    'embeds[0].footer.text: 2,049 of 2,048 characters',
  ],
  [
    'a long author',
    embed({ author: { name: letters(257) } }),
    'embeds[0].author.name: 257 of 256 characters',
  ],
  ['a CSS color', embed({ title: 'a', color: '#1a7f37' }), 'embeds[0].color: not a whole number'],
  ['a color beyond the maximum', embed({ title: 'a', color: 0x1000000 }), '16777216 is not 0 to 16,777,215'],
  [
    'a URL that runs code',
    embed({ title: 'a', url: 'javascript:alert(1)' }),
    'embeds[0].url: not an address',
  ],
  ['an invalid date', embed({ title: 'a', timestamp: 'yesterday' }), 'embeds[0].timestamp: not a time'],
  [
    '6 rows',
    { content: 'a', components: times(6, { type: 1, components: [button] }) },
    'components: 6 of 5 entries',
  ],
  [
    '6 buttons',
    { content: 'a', components: [{ type: 1, components: times(6, button) }] },
    'components[0].components: 6 of 5 entries',
  ],
  [
    'a long label',
    { content: 'a', components: [{ type: 1, components: [{ ...button, label: letters(81) }] }] },
    'label: 81 of 80 characters',
  ],
  [
    'a button with both a link and an ID',
    { content: 'a', components: [{ type: 1, components: [{ ...button, custom_id: 'a' }] }] },
    'custom_id: is not allowed together with url',
  ],
  [
    'a menu',
    { content: 'a', components: [{ type: 1, components: [{ type: 3, custom_id: 'a', options: [] }] }] },
    'a menu, which a webhook cannot send',
  ],
  ['41 components', layout(...times(41, text())), 'components: 41 of 40'],
  [
    '41 components in containers',
    layout(...times(3, { type: 17, components: times(13, text()) })),
    'components: 42 of 40 components',
  ],
  [
    'too much text in components',
    layout(text(letters(3000)), text(letters(1001))),
    'components: 4,001 of 4,000 characters in all',
  ],
  [
    'a section without an accessory',
    layout({ type: 9, components: [text()] }),
    'components[0].accessory: missing',
  ],
  ['11 pictures', layout({ type: 12, items: times(11, { media }) }), 'components[0].items: 11 of 10 entries'],
  [
    'a poll beside components',
    { ...layout(text()), ...poll() },
    'poll: is not allowed together with flags: 32768',
  ],
  [
    'a poll with a long question',
    poll({ question: { text: letters(301) } }),
    'poll.question.text: 301 of 300 characters',
  ],
  [
    'a poll with a long answer',
    poll({ answers: [answer(letters(56))] }),
    'poll.answers[0].poll_media.text: 56 of 55 characters',
  ],
  ['a poll with 11 answers', poll({ answers: times(11, answer('a')) }), 'poll.answers: 11 of 10 entries'],
  ['a poll for 33 days', poll({ duration: 792 }), 'poll.duration: 792 is not 1 to 768'],
  [
    'a flag that webhooks cannot set',
    { content: 'a', flags: 64 },
    'flags: a webhook sets none but 4, 4096, 32768',
  ],
  ['a long name', { content: 'a', username: letters(81) }, 'username: 81 of 80 characters'],
  ['a name that Discord refuses', { content: 'a', username: 'Clyde' }, 'username: holds "Clyde"'],
  ['a name that would mention everybody', { content: 'a', username: 'here' }, 'username: holds "here"'],
  [
    'a mention listed twice',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['80351110224678912'] } },
    'allowed_mentions.users: listed, and in parse as well',
  ],
  [
    'an unknown kind of mention',
    { content: 'a', allowed_mentions: { parse: ['here'] } },
    'allowed_mentions.parse[0]: not users or roles or everyone',
  ],
  ['a long thread name', { content: 'a', thread_name: letters(101) }, 'thread_name: 101 of 100 characters'],
  ['a tag by name', { content: 'a', applied_tags: ['news'] }, 'applied_tags[0]: not an ID'],
];

const ok = (message: object): boolean =>
  messageFaults({ ...message }, true).length === 0 && messageSays({ ...message }, true);

describe('Discord’s limits for a custom payload', () => {
  test.each(RIGHT)('accept %s, like the receiver', (_what, message) => {
    expect([formatFaults(customMessage(message, '')), ok(message)]).toEqual(['', true]);
  });

  test.each(WRONG)('reject %s, like the receiver', (_what, message, says) => {
    expect(formatFaults(customMessage(message, ''))).toContain(says);
    expect(ok(message)).toBe(false);
  });

  test('reject files wherever they are named', () => {
    const file = 'attachment://a.png';
    const faults = (message: object): string => formatFaults(customMessage(message, ''));
    expect(faults(embed({ image: { url: file } }))).toContain('embeds[0].image.url: names a file');
    expect(faults(layout({ type: 13, file: { url: file } }))).toContain('components[0]: a file');
    expect(faults({ content: 'a', attachments: [{ id: '0' }] })).toContain('attachments: files are not sent');
  });
});
