import { expect, test } from '@jest/globals';
import type { Envelope } from '../../../src/inputs/types.js';
import { UserError } from '../../../src/inputs/user-error.js';
import { senderFields } from '../../../src/platforms/discord/envelope.js';

test.each<[string, Envelope, ReturnType<typeof senderFields>]>([
  ['nothing', { silent: false }, {}],
  ['a name, trimmed', { username: ' CI\n', silent: false }, { username: 'CI' }],
  ['no blank name', { username: ' ', silent: false }, {}],
  ['a long name, cut', { username: 'x'.repeat(90), silent: false }, { username: `${'x'.repeat(79)}…` }],
  [
    'a picture',
    { avatar: 'https://a.example/a.png', silent: false },
    { avatar_url: 'https://a.example/a.png' },
  ],
  ['no emoji, which only Slack has', { avatar: ':rocket:', silent: false }, {}],
  ['no picture over http', { avatar: 'http://a.example/a.png', silent: false }, {}],
  ['no push notification', { silent: true }, { flags: 4096 }],
])('sets %s', (_, envelope, fields) => {
  expect(senderFields(envelope)).toEqual(fields);
});

test.each(['My Discord bot', 'Clyde 2', 'dis\u200bcord bot'])(
  'names the word that Discord refuses in "%s"',
  username => {
    expect(() => senderFields({ username, silent: false })).toThrow(UserError);
    expect(() => senderFields({ username, silent: false })).toThrow(
      /^username: ".*" holds "(discord|clyde)", which Discord refuses in a sender's name; choose another name$/i,
    );
  },
);

test.each(['here', 'Everyone', ' here ', 'CLYDE', 'discord', 'System Message'])(
  'rejects the name "%s"',
  username => {
    expect(() => senderFields({ username, silent: false })).toThrow(
      /^username: "[\w ]+" is a sender's name that Discord refuses; choose another name$/,
    );
  },
);

test('rejects a name with a code fence', () => {
  expect(() => senderFields({ username: 'a```b', silent: false })).toThrow(
    /holds "```", which Discord refuses/,
  );
});

test.each(['hereabouts', 'not everyone', 'a system message', 'CI: `build`'])(
  'accepts the name "%s"',
  username => {
    expect(senderFields({ username, silent: false })).toEqual({ username });
  },
);
