import { describe, expect, test } from '@jest/globals';
import { parseMentions } from '../../src/inputs/mention.js';

const parseMention = (mention: string, users = '') =>
  parseMentions(mention, ['failure'], users, () => undefined).whom;
const one = (platform: string, kind: string, id: string) => ({
  kind: 'one',
  ids: [{ platform, kind, id }],
});

describe('mention', () => {
  test.each([
    ['here', { kind: 'here' }],
    ['@here', { kind: 'here' }],
    ['<!channel>', { kind: 'everyone' }],
    ['Everyone', { kind: 'everyone' }],
    ['author', { kind: 'author' }],
    ['@actor', { kind: 'actor' }],
    ['U0123ABCD', one('slack', 'user', 'U0123ABCD')],
    ['<@W0123ABCD|mona>', one('slack', 'user', 'W0123ABCD')],
    ['S0123ABCD', one('slack', 'group', 'S0123ABCD')],
    ['<!subteam^S0123ABCD|@crew>', one('slack', 'group', 'S0123ABCD')],
    ['80351110224678912', one('discord', 'user', '80351110224678912')],
    ['<@!80351110224678912>', one('discord', 'user', '80351110224678912')],
    ['<@&165511591545143296>', one('discord', 'group', '165511591545143296')],
    ['&165511591545143296', one('discord', 'group', '165511591545143296')],
  ])('reads %s', (written, expected) => {
    expect(parseMention(written)).toEqual([expected]);
  });

  test('accepts several lines or one line', () => {
    const expected = [{ kind: 'here' }, { kind: 'author' }];
    expect(parseMention('here, author')).toEqual(expected);
    expect(parseMention('# whoever is there\nhere\n\nauthor')).toEqual(expected);
  });

  test('accepts a login from users in any case', () => {
    expect(parseMention('@Octocat', 'octoCat: U0123ABCD')).toEqual([
      { ...one('slack', 'user', 'U0123ABCD'), name: 'Octocat' },
    ]);
  });

  test.each(['octocat', '<@U0123ABCD', '123', 'USERS', 'C0123ABCD', 'B0123ABCD'])(
    'rejects %s in one sentence',
    written => {
      expect(() => parseMention(written)).toThrow(
        /^mention: ".+" is not known; write here, channel, author, actor, /,
      );
    },
  );
});

test.each([
  ['u0123abcd', 'U0123ABCD'],
  ['s0123abcd', 'S0123ABCD'],
])('suggests the ID that %s means', (written, id) => {
  expect(() => parseMention(written)).toThrow(`mention: "${written}" is not known; did you mean ${id}?`);
});

describe('users', () => {
  test.each([
    ['octocat: U0123ABCD', 'octocat'],
    ['@OctoCat = <@U0123ABCD>', 'octocat'],
    ['dependabot[bot]: U0123ABCD', 'dependabot[bot]'],
    ['Octocat@octo.example: U0123ABCD', 'octocat@octo.example'],
  ])('reads "%s"', (line, login) => {
    expect([...parseMentions('', ['failure'], line, () => undefined).users]).toEqual([
      [login, [{ platform: 'slack', kind: 'user', id: 'U0123ABCD' }]],
    ]);
  });

  test('accepts several IDs for one person', () => {
    const { users } = parseMentions(
      '',
      ['failure'],
      'octocat: U0123ABCD, 80351110224678912 <@&165511591545143296>',
      () => undefined,
    );
    expect(users.get('octocat')?.map(({ platform, kind }) => `${platform} ${kind}`)).toEqual([
      'slack user',
      'discord user',
      'discord group',
    ]);
  });

  test.each(['octocat', 'octocat:', ': U0123ABCD'])('rejects "%s" in one sentence', line => {
    expect(() => parseMentions('', ['failure'], line, () => undefined)).toThrow(
      `users: "${line}" is not a login and its IDs; write one "login: U0123ABCD, 80351110224678912" per line`,
    );
  });

  const EITHER = 'write IDs such as U0123ABCD, S0123ABCD or 80351110224678912, neither names nor channels';
  test.each([
    ['mona', EITHER],
    ['@mona', EITHER],
    ['#general', EITHER],
    ['<#C0123ABCD>', EITHER],
    ['C0123ABCD', EITHER],
    ['mona@octo.example', EITHER],
    ['1234567890', EITHER],
    ['<@U0123ABCD', EITHER],
    ['u0123abcd', 'write U0123ABCD'],
  ])('rejects the ID "%s" of a login', (id, hint) => {
    expect(() => parseMentions('', ['failure'], `octocat: U0123ABCD, ${id}`, () => undefined)).toThrow(
      `users: "${id}" of "octocat" is not the ID of a person or a group; ${hint}`,
    );
  });
});
