import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { formatFault, startReceiver, type Receiver } from '../../../../tools/testing/receiver/index.js';
import { post } from '../../../helpers/post.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => receiver.clear());
afterAll(() => receiver.close());

const letters = (count: number): string => 'a'.repeat(count);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const embed = (over: object) => ({ embeds: [over] });
const field = (over: object = {}) => ({ name: 'n', value: 'v', ...over });
const button = (over: object = {}) => ({
  type: 2,
  style: 5,
  label: 'Go',
  url: 'https://x.example/',
  ...over,
});
const row = (...components: unknown[]) => ({ type: 1, components });
const withButtons = (...components: unknown[]) => ({ content: 'c', components });
const layout = (...components: unknown[]) => ({ flags: 32_768, components });
const safeText = (content = 'x') => ({ type: 10, content });
const url = (length: number): string => `https://x.example/${letters(length - 18)}`;

const send = (payload: unknown) => post(`${receiver.discord}?wait=true&with_components=true`, payload);

test.each<[string, unknown]>([
  ['2,000 characters of content', { content: letters(2000) }],
  ['white space around the limit', { content: `  ${letters(2000)}\n` }],
  ['a title of 256 characters', embed({ title: letters(256) })],
  ['a description of 4,096 characters', embed({ description: letters(4096) })],
  ['25 fields', embed({ fields: times(25, field()) })],
  [
    'a field at its limits',
    embed({ fields: [field({ name: letters(256), value: letters(1024), inline: true })] }),
  ],
  ['a footer of 2,048 characters', embed({ footer: { text: letters(2048) } })],
  ['an author of 256 characters', embed({ author: { name: letters(256), url: url(30) } })],
  ['10 embeds', { embeds: times(10, { title: 't' }) }],
  [
    '6,000 characters over all embeds',
    { embeds: [{ description: letters(4000) }, { description: letters(2000) }] },
  ],
  ['an image alone', embed({ image: { url: url(30) } })],
  ['white as a color', embed({ title: 't', color: 0xffffff })],
  ['a timestamp', embed({ title: 't', timestamp: '2026-11-25T02:28:00.000Z' })],
  ['a sender of 80 characters', { content: 'c', username: letters(80), avatar_url: url(2048) }],
  ['no mentions at all', { content: 'c', allowed_mentions: { parse: [] } }],
  ['the silent flag', { content: 'c', flags: 4096 }],
  ['5 rows of 5 link buttons', withButtons(...times(5, row(...times(5, button()))))],
  ['a button at its limits', withButtons(row(button({ label: letters(80), url: url(512) })))],
  ['null for optional keys', { content: 'c', embeds: null, components: null, username: null }],
  ['a layout', layout({ type: 17, accent_color: 1, components: [safeText(), { type: 14 }, row(button())] })],
])('accepts %s', async (_what, payload) => {
  const answer = await send(payload);
  expect([answer.status, receiver.requests[0]?.faults.map(formatFault)]).toEqual([200, []]);
});

test.each<[string, string, unknown]>([
  ['content: Must be 2000 or fewer in length.', '2,001 characters of content', { content: letters(2001) }],
  ['embeds.0.title: Must be 256 or fewer in length.', 'a title of 257', embed({ title: letters(257) })],
  [
    'embeds.0.description: Must be 4096 or fewer in length.',
    'a description of 4,097',
    embed({ description: letters(4097) }),
  ],
  ['embeds.0.fields: Must be 25 or fewer in length.', '26 fields', embed({ fields: times(26, field()) })],
  [
    'embeds.0.fields.1.value: Must be 1024 or fewer in length.',
    'a field value of 1,025',
    embed({ fields: [field(), field({ value: letters(1025) })] }),
  ],
  [
    'embeds.0.fields.0.name: This field is required',
    'a blank field name',
    embed({ fields: [field({ name: ' ' })] }),
  ],
  ['embeds.0.fields.0.value: This field is required', 'no field value', embed({ fields: [{ name: 'n' }] })],
  [
    'embeds.0.footer.text: Must be 2048 or fewer in length.',
    'a footer of 2,049',
    embed({ footer: { text: letters(2049) } }),
  ],
  [
    'embeds.0.author.name: Must be 256 or fewer in length.',
    'an author of 257',
    embed({ author: { name: letters(257) } }),
  ],
  ['embeds: Must be 10 or fewer in length.', '11 embeds', { embeds: times(11, { title: 't' }) }],
  [
    'embeds: Embed size exceeds maximum size of 6000',
    '6,001 characters over all embeds',
    { embeds: [{ description: letters(4000) }, { description: letters(2001) }] },
  ],
  ['embeds.0.url: Not a well formed URL.', 'an invalid URL', embed({ title: 't', url: 'x' })],
  [
    `embeds.0.image.url: Scheme "ftp" is not supported. Scheme must be one of ('http', 'https', 'attachment').`,
    'an image by FTP',
    embed({ image: { url: 'ftp://x.example/' } }),
  ],
  [
    'embeds.0.color: int value should be less than or equal to 16777215.',
    'a color beyond the maximum',
    embed({ title: 't', color: 0x1000000 }),
  ],
  ['embeds.0.color: Value "#fff" is not int.', 'a color in hex', embed({ title: 't', color: '#fff' })],
  [
    'username: Must be between 1 and 80 in length.',
    'a sender of 81',
    { content: 'c', username: letters(81) },
  ],
  ['username: Must be between 1 and 80 in length.', 'a blank sender', { content: 'c', username: '  ' }],
  [
    'username: Username cannot contain "discord"',
    'a sender named like Discord',
    { content: 'c', username: 'My Discord' },
  ],
  ['flags: Invalid flags', 'a flag that webhooks may not set', { content: 'c', flags: 64 }],
  [
    'allowed_mentions: parse:["users"] and users: [ids...] are mutually exclusive.',
    'mentions parsed and listed',
    { content: 'c', allowed_mentions: { parse: ['users'], users: ['80351110224678912'] } },
  ],
  [
    'allowed_mentions.parse.0: Value must be one of {users, roles, everyone}.',
    'an unknown kind of mention',
    { content: 'c', allowed_mentions: { parse: ['here'] } },
  ],
  ['components: Must be 5 or fewer in length.', '6 rows', withButtons(...times(6, row(button())))],
  [
    'components.0.components: Must be between 1 and 5 in length.',
    '6 buttons',
    withButtons(row(...times(6, button()))),
  ],
  [
    'components.0.components.0.url: Must be 512 or fewer in length.',
    'a button URL of 513',
    withButtons(row(button({ url: url(513) }))),
  ],
  [
    'components.0.components.0.style: Value must be one of {5}.',
    'a button that needs an interaction',
    withButtons(row(button({ style: 1 }))),
  ],
  ['components.0.type: Value must be one of {1}.', 'a text in the rows', withButtons(safeText())],
  [
    "embeds: The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    'a layout with embeds',
    { ...layout(safeText()), ...embed({ title: 't' }) },
  ],
  [
    'components: The total number of components cannot exceed 40',
    '41 components',
    layout({ type: 17, components: times(20, safeText()) }, { type: 17, components: times(19, safeText()) }),
  ],
])('answers "%s" to %s', async (said, _what, payload) => {
  const answer = await send(payload);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.text)).toMatchObject({ code: 50_035, message: 'Invalid Form Body' });
  expect(receiver.requests[0]?.faults.map(formatFault)).toContain(said);
});

test('nests errors by their path, with lists named _errors at the ends', async () => {
  const answer = await send({
    username: letters(81),
    embeds: [{ title: 't' }, { fields: [field({ name: '' })] }],
  });
  expect(JSON.parse(answer.text)).toEqual({
    message: 'Invalid Form Body',
    code: 50_035,
    errors: {
      username: {
        _errors: [{ code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 80 in length.' }],
      },
      embeds: {
        1: {
          fields: {
            0: { name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] } },
          },
        },
      },
    },
  });
});

test.each<[string, unknown]>([
  ['nothing', {}],
  ['white space', { content: ' \n' }],
  ['an embed with a color alone', embed({ color: 1 })],
])('answers 50006 to %s', async (_what, payload) => {
  const answer = await send(payload);
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    400,
    { message: 'Cannot send an empty message', code: 50_006 },
  ]);
});

describe('a request', () => {
  test('with wait gets the message with an ID that contains the time', async () => {
    const message = JSON.parse((await send({ content: 'hi' })).text) as { id: string; content: string };
    expect(message.content).toBe('hi');
    const sentAt = Number(BigInt(message.id) >> 22n) + 1_420_070_400_000;
    expect(Math.abs(sentAt - Date.now())).toBeLessThan(60_000);
  });

  test('without wait gets 204 and no body', async () => {
    expect(await post(receiver.discord, { content: 'hi' })).toMatchObject({ status: 204, text: '' });
  });

  test('without with_components loses its components', async () => {
    const answer = await post(`${receiver.discord}?wait=true`, { components: [row(button())] });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('50006');
  });

  test('may name an API version', async () => {
    const url = receiver.discord.replace('/api/', '/api/v10/');
    expect((await post(url, { content: 'hi' })).status).toBe(204);
  });

  test.each([
    ['Mozilla/5.0', 403, 40_333],
    ['DiscordBot', 403, 40_333],
    ['DiscordBot (https://x.example, 1)', 204, undefined],
  ])('from the agent "%s" gets %d', async (agent, status, code) => {
    const answer = await post(receiver.discord, { content: 'hi' }, { 'user-agent': agent });
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(JSON.parse(answer.text)).toMatchObject({ code });
  });

  test.each<[string, number, number, string, Record<string, string>]>([
    ['that is not JSON', 400, 50_109, '{', {}],
    ['of another type', 400, 50_035, '{}', { 'content-type': 'text/plain' }],
    ['that is a list', 400, 50_035, '[]', {}],
  ])('%s gets %d with code %d', async (_what, status, code, body, headers) => {
    const answer = await post(receiver.discord, body, headers);
    expect([answer.status, (JSON.parse(answer.text) as { code: number }).code]).toEqual([status, code]);
  });

  test('to a deleted webhook gets 10015', async () => {
    receiver.removed.add('123456789012345678');
    const answer = await post(receiver.discord, { content: 'hi' });
    expect([answer.status, JSON.parse(answer.text)]).toEqual([
      404,
      { message: 'Unknown Webhook', code: 10_015 },
    ]);
  });
});
