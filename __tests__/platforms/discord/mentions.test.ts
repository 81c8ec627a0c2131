import { expect, test } from '@jest/globals';
import type { Mention } from '../../../src/inputs/types.js';
import { mentionFields } from '../../../src/platforms/discord/mentions.js';

const parseUserLine = (id: string): Mention => ({
  kind: 'one',
  name: 'octocat',
  ids: [
    { platform: 'slack', kind: 'user', id: 'U0123ABCD' },
    { platform: 'discord', kind: 'user', id },
  ],
});
const role: Mention = {
  kind: 'one',
  ids: [{ platform: 'discord', kind: 'group', id: '165511591545143296' }],
};
const named = (name: string): Mention => ({ kind: 'one', ids: [], name });

test.each<[string, readonly Mention[], object]>([
  ['nobody', [], { allowed_mentions: { parse: [] } }],
  [
    'a person',
    [parseUserLine('80351110224678912')],
    { content: '<@80351110224678912>', allowed_mentions: { parse: [], users: ['80351110224678912'] } },
  ],
  [
    'a role',
    [role],
    { content: '<@&165511591545143296>', allowed_mentions: { parse: [], roles: ['165511591545143296'] } },
  ],
  [
    'everyone who is online',
    [{ kind: 'here' }],
    { content: '@here', allowed_mentions: { parse: ['everyone'] } },
  ],
  [
    'everyone, and a person once',
    [{ kind: 'everyone' }, parseUserLine('80351110224678912'), parseUserLine('80351110224678912')],
    {
      content: '@everyone <@80351110224678912>',
      allowed_mentions: { parse: ['everyone'], users: ['80351110224678912'] },
    },
  ],
  [
    'a name, which mentions nobody',
    [named('_mona_ @everyone <@80351110224678912>')],
    {
      content: '\\_mona\\_ @\u200beveryone \\<@\u200b80351110224678912>',
      allowed_mentions: { parse: [] },
    },
  ],
  [
    'no ID of Slack',
    [{ kind: 'one', ids: [{ platform: 'slack', kind: 'user', id: 'U0123ABCD' }] }],
    { allowed_mentions: { parse: [] } },
  ],
])('%s', (_what, mentions, expected) => {
  expect(mentionFields(mentions)).toEqual(expected);
});

test('mentions no more than Discord accepts', () => {
  const many = Array.from({ length: 300 }, (_, i) => parseUserLine(String(10 ** 17 + i * 1000)));
  const { content = '', allowed_mentions } = mentionFields(many);
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(allowed_mentions?.users).toEqual(content.match(/\d+/g));
  expect(content.match(/\d+/g)?.length).toBeGreaterThan(80);
});
