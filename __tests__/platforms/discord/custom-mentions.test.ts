import { expect, test } from '@jest/globals';

import { allowedMentions } from '../../../src/platforms/discord/custom-mentions.js';

const USER = '80351110224678912';
const ROLE = '165511591545143296';

test.each([
  ['nobody', 'Hello', { parse: [] }],
  ['a person', `<@${USER}> <@!${USER}>`, { parse: [], users: [USER] }],
  ['a role', `<@&${ROLE}>`, { parse: [], roles: [ROLE] }],
  ['everyone', '@everyone', { parse: ['everyone'] }],
  ['everyone who is online', 'at @here', { parse: ['everyone'] }],
  ['a channel, which is not a mention', `<#${USER}>`, { parse: [] }],
])('are for %s', (_what, content, allowed) => {
  expect(allowedMentions({ content })).toEqual(allowed);
});

test('come from texts of components, not from those of embeds', () => {
  const components = [{ type: 17, components: [{ type: 10, content: `<@${USER}>` }] }];
  expect(allowedMentions({ components, embeds: [{ description: '@everyone' }] })).toEqual({
    parse: [],
    users: [USER],
  });
});

test('include at most 100 names', () => {
  const ids = Array.from({ length: 120 }, (_, at) => String(BigInt(USER) + BigInt(at)));
  const { users } = allowedMentions({ content: ids.map(id => `<@${id}>`).join('') });
  expect(users).toHaveLength(100);
});
