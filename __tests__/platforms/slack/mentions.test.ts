import { expect, test } from '@jest/globals';
import type { Mention } from '../../../src/inputs/types.js';
import { printMentions } from '../../../src/platforms/slack/mentions.js';
import { render } from '../../../src/platforms/slack/render.js';
import { sample } from './sample.js';

const octocat: Mention = {
  kind: 'one',
  name: 'octocat',
  ids: [
    { platform: 'slack', kind: 'user', id: 'U0123ABCD' },
    { platform: 'discord', kind: 'user', id: '80351110224678912' },
  ],
};
const crew: Mention = { kind: 'one', ids: [{ platform: 'slack', kind: 'group', id: 'S0123ABCD' }] };
const role: Mention = {
  kind: 'one',
  ids: [{ platform: 'discord', kind: 'group', id: '165511591545143296' }],
};

test.each<[string, Mention, string, object]>([
  ['a person', octocat, '<@U0123ABCD>', { type: 'user', user_id: 'U0123ABCD' }],
  ['a group', crew, '<!subteam^S0123ABCD>', { type: 'usergroup', usergroup_id: 'S0123ABCD' }],
  ['everyone who is online', { kind: 'here' }, '<!here>', { type: 'broadcast', range: 'here' }],
  ['the whole channel', { kind: 'everyone' }, '<!channel>', { type: 'broadcast', range: 'channel' }],
  ['a name as text', { kind: 'one', ids: [], name: 'mona' }, 'mona', { type: 'text', text: 'mona' }],
  [
    'a name that looks like a mention as text',
    { kind: 'one', ids: [], name: '<!channel>' },
    '&lt;\u2060!channel&gt;',
    { type: 'text', text: '<\u2060!channel>' },
  ],
])('writes %s in both forms', (_what, mention, text, leaf) => {
  expect(printMentions([mention]).bare).toBe(text);
  expect(printMentions([mention]).leaves).toEqual([{ type: 'text', text: ' · cc ' }, leaf]);
});

test('skips IDs of Discord', () => {
  expect(printMentions([role])).toEqual({ leaves: [], text: '', bare: '' });
});

test('mentions nobody twice', () => {
  expect(printMentions([octocat, { kind: 'here' }, octocat]).bare).toBe('<@U0123ABCD> <!here>');
});

test('mentions at the end of the headline in every form of a message', async () => {
  const [first] = await render(sample({ mentions: [octocat] }), { silent: false });
  for (const { body } of [first, ...((await first.fallbacks?.()) ?? [])])
    expect(body['text']).toContain(' in <https://github.com/octo-org/shop|octo-org/shop> · cc <@U0123ABCD>');
});

test('holds as many mentions as fit', () => {
  const many = Array.from({ length: 200 }, (_, i): Mention => ({
    ...octocat,
    ids: [{ platform: 'slack', kind: 'user', id: `U${i}AAAAAAAA` }],
  }));
  expect(printMentions(many).bare.length).toBeLessThanOrEqual(1000);
});
