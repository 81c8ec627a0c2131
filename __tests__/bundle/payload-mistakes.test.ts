import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const post = (payload: unknown, inputs: Readonly<Record<string, string>> = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: DEBUG,
    inputs: { payload: typeof payload === 'string' ? payload : JSON.stringify(payload), ...inputs },
  });
const onDiscord = (payload: unknown): Promise<Notified> =>
  post(payload, { webhook: notify.receiver.discord });

const problem = ({ outputs }: Notified): string => outputs['reason'] ?? '';

const letters = (count: number): string => 'a'.repeat(count);
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

interface Mistake {
  readonly what: string;
  readonly on: 'slack' | 'discord' | 'trigger';
  readonly payload: unknown;
  readonly says: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: 'a field that is too long',
    on: 'discord',
    payload: { embeds: [{ title: 't', fields: [{ name: 'a', value: letters(1100) }] }] },
    says: 'payload: embeds[0].fields[0].value: 1,100 of 1,024 characters; ',
  },
  {
    what: 'embeds that are too long together',
    on: 'discord',
    payload: { embeds: [{ description: letters(4000) }, { description: letters(2001) }] },
    says: 'embeds: 6,001 of 6,000 characters in all',
  },
  {
    what: 'more embeds than Discord takes',
    on: 'discord',
    payload: { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) },
    says: 'embeds: 11 of 10 entries',
  },
  {
    what: 'a misspelled key that leaves nothing to show',
    on: 'discord',
    payload: { embed: [{ title: 't' }] },
    says: 'embed: not known to Discord, which ignores it (did you mean embeds?)',
  },
  {
    what: 'a button that needs an interaction',
    on: 'discord',
    payload: { content: 'x', components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Go' }] }] },
    says: 'components[0].components[0].style: not 5: a webhook sends link buttons only',
  },
  {
    what: 'components V2 without their flag',
    on: 'discord',
    payload: { components: [{ type: 10, content: 'x' }] },
    says: 'need flags: 32768',
  },
  {
    what: 'components V2 beside content',
    on: 'discord',
    payload: { content: 'x', flags: 32_768, components: [{ type: 10, content: 'x' }] },
    says: 'content: is not allowed together with flags: 32768',
  },
  {
    what: 'files',
    on: 'discord',
    payload: { content: 'x', attachments: [{ id: '0', filename: 'a.png' }] },
    says: 'attachments: files are not sent',
  },
  {
    what: 'a sender that Discord refuses',
    on: 'discord',
    payload: { content: 'x', username: 'Discord bridge' },
    says: 'username: holds "Discord"',
  },
  {
    what: 'a section that is too long',
    on: 'slack',
    payload: { text: 't', blocks: [section('x'), section(letters(3001))] },
    says: 'payload: blocks[1].text.text: 3,001 of 3,000 characters; ',
  },
  {
    what: 'a misspelled block',
    on: 'slack',
    payload: { text: 't', blocks: [{ ...section('x'), type: 'sections' }] },
    says: 'blocks[0].type: "sections" is not known as a block (did you mean section?)',
  },
  {
    what: 'a misspelled key in a block',
    on: 'slack',
    payload: { text: 't', blocks: [{ ...section('x'), field: [] }] },
    says: 'blocks[0].field: not known here (did you mean fields?)',
  },
  {
    what: 'a block that is not for messages',
    on: 'slack',
    payload: { text: 't', blocks: [{ type: 'alert', text: { type: 'plain_text', text: 'x' } }] },
    says: 'blocks[0]: Slack takes no such block in a message',
  },
  {
    what: 'an attachment with blocks and older keys',
    on: 'slack',
    payload: { text: 't', attachments: [{ blocks: [section('x')], footer: 'f' }] },
    says: 'attachments[0].footer: is not allowed together with blocks',
  },
  {
    what: 'too much text in all blocks',
    on: 'slack',
    payload: { text: 't', blocks: Array.from({ length: 5 }, () => section(letters(2700))) },
    says: 'blocks: 13,500 of 13,000 characters in all',
  },
  {
    what: 'nothing to show',
    on: 'slack',
    payload: { username: 'x' },
    says: 'no text, blocks or attachments',
  },
  { what: 'a token', on: 'slack', payload: { text: 'x', token: 'xoxb-1' }, says: 'the input slack-token' },
  { what: 'a message to edit', on: 'slack', payload: { text: 'x', ts: '1.2' }, says: 'the input message-id' },
  {
    what: 'Slack’s keys for Discord',
    on: 'discord',
    payload: { text: 'x' },
    says: "text is Slack's, but the message goes to Discord; for both, put one message under the key slack",
  },
  { what: 'Discord’s keys for Slack', on: 'slack', payload: { content: 'x' }, says: "content is Discord's" },
  {
    what: 'no message for Discord',
    on: 'discord',
    payload: { slack: { text: 'x' } },
    says: 'no message for Discord',
  },
  {
    what: 'a key beside the platform keys',
    on: 'slack',
    payload: { slack: { text: 'x' }, text: 'x' },
    says: 'text is next to the keys slack and discord',
  },
  {
    what: 'a list for a Slack workflow',
    on: 'trigger',
    payload: { steps: ['a'] },
    says: "steps: not a text, which is all that Slack's workflows take",
  },
  {
    what: 'truncated JSON',
    on: 'slack',
    payload: '{"text": "unterminated',
    says: 'at line 1, column 23',
  },
  { what: 'YAML with a key twice', on: 'slack', payload: 'text: a\ntext: b', says: 'at line 2, column 1' },
  {
    what: 'JSON with a key twice',
    on: 'slack',
    payload: '{"text": "a",\n"text": "b"}',
    says: 'line 2, column 1',
  },
  { what: 'unquoted text that starts with a star', on: 'slack', payload: 'text: *bold*', says: 'in quotes' },
  {
    what: 'two documents',
    on: 'slack',
    payload: 'text: a\n---\ntext: b',
    says: 'it holds several documents',
  },
  {
    what: 'an unquoted ID that loses digits',
    on: 'discord',
    payload: 'content: x\nallowed_mentions: { users: [80351110224678912] }',
    says: 'allowed_mentions.users[0]: a number too large to keep its digits; write it in quotes',
  },
  ...['hello', '"hello"', '42', 'Deploy of {{ repo }}'].map((payload): Mistake => ({
    what: `the plain text ${payload}`,
    on: 'slack',
    payload,
    says: 'that is plain text; use the input text, or write {"text": "…"} (Slack), {"content": "…"} (Discord)',
  })),
  ...['{{ title }}', 'text: {{ title }}', 'text: a\nattachments:\n  - text: {{ title }}'].map(
    (payload): Mistake => ({
      what: `the template ${payload}`,
      on: 'slack',
      payload,
      says: 'is a template without quotes; write "{{ … }}"',
    }),
  ),
  ...['#ff0000', 'red', '0xff0000', '16711680'].map((color): Mistake => ({
    what: `the color ${color}`,
    on: 'discord',
    payload: { embeds: [{ title: 't', color }] },
    says: 'embeds[0].color: not a whole number; write 16711680',
  })),
  {
    what: 'a color in text',
    on: 'discord',
    payload: {
      flags: 32_768,
      components: [{ type: 17, accent_color: '#00ff00', components: [{ type: 10, content: 'x' }] }],
    },
    says: 'accent_color: not a whole number; write 65280',
  },
  ...[255, 'blue', '0x0000ff'].map((color): Mistake => ({
    what: `the color ${color}`,
    on: 'slack',
    payload: { attachments: [{ color, text: 'x' }] },
    says: "attachments[0].color: not a color such as '#1a7f37'; write '#0000ff'",
  })),
  {
    what: 'a title that is too long',
    on: 'discord',
    payload: { embeds: [{ title: letters(300) }] },
    says: 'embeds[0].title: 300 of 256 characters; shorten it, or use {{ … | truncate: 256 }}',
  },
  {
    what: 'a header that is too long',
    on: 'slack',
    payload: { blocks: [{ type: 'header', text: { type: 'plain_text', text: letters(160) } }] },
    says: 'blocks[0].text.text: 160 of 150 characters; shorten it, or use {{ … | truncate: 150 }}',
  },
  { what: 'a list', on: 'slack', payload: [{ text: 'x' }], says: 'it is a list; write one message' },
  {
    what: 'deep nesting',
    on: 'slack',
    payload: `{"text":${'['.repeat(60)}${']'.repeat(60)}}`,
    says: 'nested too deeply',
  },
];

test.each(mistakes)(
  'rejects $what on $on with one sentence that names the place, and posts nothing',
  async ({ on, payload, says }) => {
    const result = await post(payload, { webhook: notify.receiver[on] });
    expect(problem(result)).toContain(says);
    expect(problem(result)).toMatch(/^payload: /);
    expect([result.code, result.outputs['outcome'], result.requests.length]).toEqual([1, 'failed', 0]);
    expect(result.annotations).toHaveLength(1);
  },
);

test('names at most three places and counts the rest', async () => {
  const result = await onDiscord({ embeds: Array.from({ length: 5 }, () => ({ title: letters(300) })) });
  expect(problem(result)).toMatch(
    /^payload: embeds\[0\].*embeds\[1\].*embeds\[2\]\.title: 300 of 256 characters, 2 more; /,
  );
});

test('rejects aliases that would fill the memory', async () => {
  const names = 'abcdefgh'.split('');
  const lines = names.map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(at === 0 ? 'x' : `*${names[at - 1] ?? ''}`)
        .join(', ')}]`,
  );
  expect(problem(await onDiscord(lines.join('\n')))).toContain('alias');
});

test('shows no secret, whatever is wrong', async () => {
  const { slack, discord } = notify.receiver;
  const { visible } = await post({ embeds: [{ title: letters(300) }] });
  expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
});
