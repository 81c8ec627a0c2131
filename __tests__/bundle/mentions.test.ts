import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const FAILED = { job: { status: 'failure', check_run_id: 4242 } };
const USERS = 'octocat: U0123ABCD, 80351110224678912';

const serializeBodies = async (inputs: Readonly<Record<string, string>>, contexts: object = FAILED) => {
  const result = await notify.runNotify({ event: push(), inputs, contexts: { ...contexts } });
  expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
  const [slack, discord] = (['slack', 'discord'] as const).map(
    platform => result.accepted(platform)[0]?.json as Readonly<Record<string, unknown>>,
  );
  return { ...result, slack, discord };
};

describe('a failed run', () => {
  test('mentions its author where the reader looks, and lets no other text mention anybody', async () => {
    const { slack, discord } = await serializeBodies({ mention: 'author', users: USERS });
    expect(slack?.['text']).toMatch(/ · cc <@U0123ABCD>$/);
    expect(JSON.stringify(slack?.['blocks'])).toContain('{"type":"user","user_id":"U0123ABCD"}');
    expect(discord).toMatchObject({
      content: '<@80351110224678912>',
      allowed_mentions: { parse: [], users: ['80351110224678912'] },
    });
  });

  test('mentions users of one platform on that platform alone', async () => {
    const { slack, discord } = await serializeBodies({ mention: 'S0123ABCD' });
    expect(slack?.['text']).toMatch(/ · cc <!subteam\^S0123ABCD>$/);
    expect(discord).not.toHaveProperty('content');
    expect(discord?.['allowed_mentions']).toEqual({ parse: [] });
  });

  test('is posted to a Slack workflow with its mentions', async () => {
    const { accepted } = await notify.runNotify({
      event: push(),
      contexts: FAILED,
      inputs: { webhook: notify.receiver.trigger, mention: 'here' },
    });
    expect(accepted('slack')[0]?.json).toMatchObject({ mentions: '<!here>' });
  });
});

test('mentions nobody for a green run', async () => {
  const { slack, discord } = await serializeBodies({ mention: 'channel, author', users: USERS }, {});
  expect(slack?.['text']).not.toContain('cc');
  expect(discord?.['allowed_mentions']).toEqual({ parse: [] });
});

test('shows a mention in a text as plain text, with a notice where it belongs', async () => {
  const { annotations, slack, discord } = await serializeBodies({ text: 'Look, <!channel> and @everyone' });
  expect(annotations).toEqual([
    {
      level: 'notice',
      message: 'text: <!channel> stays text; only the input mention mentions somebody',
      properties: {},
    },
  ]);
  expect(slack?.['text']).not.toContain('<!');
  expect(discord?.['allowed_mentions']).toEqual({ parse: [] });
});

test.each([
  [{ mention: 'octokat', users: USERS }, 'mention: "octokat" is not known; did you mean octocat?'],
  [{ mention: 'here', 'mention-when': 'sometimes' }, 'mention-when: "sometimes" is not known; write success'],
  [{ users: 'octocat' }, 'users: "octocat" is not a login and its IDs; write one "login: U0123ABCD'],
])('rejects %j with one sentence and posts nothing', async (inputs, sentence) => {
  const { code, outputs, requests } = await notify.runNotify({ event: push(), inputs });
  expect([code, requests.length]).toEqual([1, 0]);
  expect(outputs['reason']).toContain(sentence);
});

describe('the author of a commit', () => {
  const MAP =
    'octocat: U0LOGIN00, 80351110224678912\noctocat@octo.example: U0MAIL000, 80351110224678913\nmona@users.noreply.github.com: U0MONA000';

  const called = async (
    author: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ): Promise<readonly string[]> => {
    const head = { id: 'a1b2c3d', message: 'Fix it', author };
    const { accepted, code } = await notify.runNotify({
      event: push({ head_commit: head, commits: [head] }),
      contexts: FAILED,
      inputs: { mention: 'author', users: MAP },
      env,
    });
    expect(code).toBe(0);
    const sent = JSON.stringify([accepted('slack'), accepted('discord')].map(([one]) => one?.json));
    return [...new Set(sent.match(/U0[A-Z]+0+|8035\d+/g))].sort();
  };
  const LOGIN = ['80351110224678912', 'U0LOGIN00'];
  const SERVER = { GITHUB_SERVER_URL: 'https://ghe.shop.example:8443' };

  test.each([
    ['github.com’s noreply domain', 'octocat@users.noreply.github.com', {}, LOGIN],
    ['with an ID', '12345+octocat@users.noreply.github.com', {}, LOGIN],
    ['in another case', 'OctoCat@Users.NoReply.GitHub.com', {}, LOGIN],
    ['a server’s own noreply domain', '7+octocat@users.noreply.ghe.shop.example', SERVER, LOGIN],
    ['another server’s noreply domain', 'octocat@users.noreply.evil.example', {}, []],
    ['a longer domain', 'octocat@users.noreply.github.com.evil.example', {}, []],
    ['a subdomain', 'octocat@users.noreply.evil.github.com', {}, []],
    ['a server’s noreply domain on github.com', 'octocat@users.noreply.ghe.shop.example', {}, []],
    ['github.com’s noreply domain on a server', 'octocat@users.noreply.github.com', SERVER, []],
    ['text before the login', 'evil+octocat@users.noreply.github.com', {}, []],
    ['two domains', 'octocat@users.noreply.github.com@evil.example', {}, []],
    ['the bare login', 'octocat', {}, []],
    ['the login in capitals', 'OCTOCAT', {}, []],
    ['the login with an @', '@octocat', {}, []],
    ['an address in users without a login', 'mona@users.noreply.github.com', {}, ['U0MONA000']],
    ['a plain address', 'Octocat@octo.example', {}, ['80351110224678913', 'U0MAIL000']],
  ])('is found by an address: %s', async (_what, email, env, expected) => {
    expect(await called({ name: 'The Octocat', email }, env)).toEqual(expected);
  });

  test('is nobody when only a name is known, whatever the name is', async () => {
    for (const name of ['octocat', 'octocat@octo.example', 'octocat@users.noreply.github.com'])
      expect(await called({ name })).toEqual([]);
  });

  test('is the user of the login before that of an address', async () => {
    expect(await called({ name: 'x', username: 'octocat' })).toEqual(LOGIN);
    expect(await called({ name: 'x', username: 'octocat@octo.example' })).toEqual([]);
  });
});

describe('logs a notice for a mention that reaches nobody', () => {
  const noticesOf = async (
    inputs: Readonly<Record<string, string>>,
    more: object = {},
  ): Promise<readonly string[]> => {
    const { annotations, outputs } = await notify.runNotify({
      event: push(),
      contexts: FAILED,
      inputs,
      ...more,
    });
    expect(outputs['outcome']).toBe('delivered');
    return annotations.flatMap(({ level, message }) => (level === 'notice' ? [message] : []));
  };

  test('when the author is not in users', async () => {
    expect(await noticesOf({ mention: 'author' })).toEqual([
      'mention: octocat is not mentioned, since users has no ID for that login; add "octocat: ID" to it',
    ]);
    expect(await noticesOf({ mention: 'actor', users: 'mona: U0123ABCD' })).toHaveLength(1);
  });

  test.each([
    ['discord', { mention: 'U0123ABCD' }, 'U0123ABCD is not mentioned: that is an ID of Slack'],
    ['discord', { mention: 'S0123ABCD' }, 'S0123ABCD is not mentioned: that is an ID of Slack'],
    [
      'slack',
      { mention: '80351110224678912' },
      '80351110224678912 is not mentioned: that is an ID of Discord',
    ],
    [
      'slack',
      { mention: 'role:80351110224678912' },
      '80351110224678912 is not mentioned: that is an ID of Discord',
    ],
    [
      'slack',
      { mention: 'author', users: 'octocat: 80351110224678912' },
      'octocat is not mentioned: users has 80351110224678912, which is an ID of Discord',
    ],
  ] as const)('when posting only to %s: %j', async (platform, inputs, sentence) => {
    const webhook = notify.receiver[platform];
    expect(await noticesOf({ webhook, ...inputs })).toEqual([
      `mention: ${sentence}, and the message does not go there`,
    ]);
  });

  test('when the event has no author', async () => {
    const event = { schedule: '0 5 * * *', repository: push().repository };
    expect(await noticesOf({ mention: 'author' }, { name: 'schedule', event })).toEqual([
      'mention: nobody is mentioned, since this event has no author',
    ]);
  });

  test.each([
    [{ mention: 'U0123ABCD' }, {}],
    [{ mention: 'here, everyone' }, {}],
    [{ mention: 'author', users: USERS }, {}],
    [{ users: USERS }, {}],
    [{ mention: 'author' }, { contexts: {} }],
  ])('and otherwise logs none: %j', async (inputs, more) => {
    expect(await noticesOf(inputs, more)).toEqual([]);
  });

  test('only at the end of a watched job', async () => {
    const { annotations } = await runWatch(notify, {
      event: push(),
      inputs: { mention: 'author' },
      postContexts: FAILED,
    });
    expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
  });
});
