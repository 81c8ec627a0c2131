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

  test.each(['octocat', 'u0123abcd', '<@U0123ABCD', '123'])('rejects %s in one sentence', written => {
    expect(() => parseMention(written)).toThrow(
      /^mention: ".+" is not known; write here, channel, author, actor, /,
    );
  });
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

  test.each(['octocat', 'octocat:', 'octocat: mona', ': U0123ABCD', 'octocat: U0123ABCD, nobody'])(
    'rejects "%s" in one sentence',
    line => {
      expect(() => parseMentions('', ['failure'], line, () => undefined)).toThrow(
        `users: "${line}" is not a login and its IDs; write one "login: U0123ABCD, 80351110224678912" per line`,
      );
    },
  );
});
