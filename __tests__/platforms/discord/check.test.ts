import { expect, test } from '@jest/globals';
import type { APIEmbed } from 'discord-api-types/v10';
import { checkedPayload, type DiscordBody } from '../../../src/platforms/discord/check.js';

const body = (embed: APIEmbed, more: Partial<DiscordBody> = {}): DiscordBody => ({
  embeds: [{ title: 'a', color: 0, ...embed }],
  allowed_mentions: { parse: [] },
  ...more,
});
const button = { type: 2, style: 5, label: 'a', url: 'https://a.example/' } as const;
const field = { name: 'a', value: 'b' };

test('accepts a message at the limits', () => {
  const full = body({
    title: 'a'.repeat(256),
    description: 'a'.repeat(4096),
    fields: [{ name: 'a'.repeat(256), value: 'a'.repeat(1024) }],
  });
  expect(checkedPayload(full, [{ part: 'body' }])).toEqual({ body: full, cuts: [{ part: 'body' }] });
});

test.each<[string, DiscordBody]>([
  ['embeds.0.title has 257 units, 256 at most', body({ title: 'a'.repeat(257) })],
  ['embeds.0.description has 4097 units', body({ description: 'a'.repeat(4097) })],
  ['embeds.0.description is blank', body({ description: ' \n' })],
  ['embeds.0.description holds half a character', body({ description: '\ud83d' })],
  ['embeds.0.author.name has 257', body({ author: { name: 'a'.repeat(257) } })],
  ['embeds.0.footer.text has 2049', body({ footer: { text: 'a'.repeat(2049) } })],
  ['embeds.0.fields.1.name is blank', body({ fields: [field, { ...field, name: ' ' }] })],
  ['embeds.0.fields.0.value has 1025', body({ fields: [{ ...field, value: 'a'.repeat(1025) }] })],
  ['embeds.0.fields holds 26, 1 to 25', body({ fields: Array(26).fill(field) as (typeof field)[] })],
  ['embeds.0.url has 2049', body({ url: 'a'.repeat(2049) })],
  ['embeds.0.color is not a color', body({ color: 0x1000000 })],
  ['embeds holds 11', { embeds: Array(11).fill({ title: 'a' }) as APIEmbed[] }],
  ['embeds holds 0', { embeds: [] }],
  [
    'embeds have 6001 units together',
    { embeds: [{ description: 'a'.repeat(4000) }, { description: 'a'.repeat(2001) }] },
  ],
  ['username has 81', body({}, { username: 'a'.repeat(81) })],
  ['components holds 6', body({}, { components: Array(6).fill({ type: 1, components: [button] }) as [] })],
  ['components.0 holds 6', body({}, { components: [{ type: 1, components: Array(6).fill(button) as [] }] })],
  [
    'components.0.label has 81',
    body({}, { components: [{ type: 1, components: [{ ...button, label: 'a'.repeat(81) }] }] }),
  ],
  [
    'components.0.url has 513',
    body({}, { components: [{ type: 1, components: [{ ...button, url: 'a'.repeat(513) }] }] }),
  ],
])('throws: %s', (fault, wrong) => {
  expect(() => checkedPayload(wrong, [])).toThrow(`Discord would refuse this message: ${fault}`);
});
