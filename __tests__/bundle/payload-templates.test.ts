import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { commit, push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const post = (
  on: 'slack' | 'discord' | 'trigger',
  payload: unknown,
  message = 'Fix the cart',
): Promise<Notified> =>
  notify.runNotify({
    event: push({ head_commit: commit(message) }),
    inputs: { webhook: notify.receiver[on], payload: JSON.stringify(payload) },
  });

const parseBody = async (...given: Parameters<typeof post>): Promise<unknown> => {
  const { requests, outputs } = await post(...given);
  expect([outputs['outcome'], outputs['reason']]).toEqual([
    'delivered',
    `Delivered to ${given[0] === 'discord' ? 'discord' : 'slack'}`,
  ]);
  return requests[0]?.json;
};

describe('templates in a custom payload', () => {
  test('are filled in after parsing, so that no value breaks its syntax', async () => {
    const hostile = '"}], "content": "x\\ \n\t';
    expect(
      await parseBody('discord', { embeds: [{ description: 'Now: {{ commit.title }}' }] }, hostile),
    ).toMatchObject({
      embeds: [{ description: 'Now: "}], "content": "x\\\\' }],
    });
  });

  test('support links, loops, and Markdown', async () => {
    const payload = {
      text: '{{ repo }}: {% for n in (1..3) %}{{ n }}{% endfor %} {{ commit.url | link: commit.title }}',
      attachments: [{ text: '{{ "**bold** and [a link](https://shop.example)" | markdown }}' }],
    };
    const body = (await parseBody('slack', payload)) as { text: string; attachments: [{ text: string }] };
    expect(body.text).toMatch(
      /^octo-org\/shop: 123 <https:\/\/github\.com\/octo-org\/shop\/commit\/\w+\|Fix the cart>$/,
    );
    expect(body.attachments[0].text).toContain('*bold*');
    expect(body.attachments[0].text).toContain('<https://shop.example/|a link>');
  });

  test('fill URLs with values encoded for their position', async () => {
    const payload = {
      embeds: [{ title: 't', url: 'https://shop.example/{{ commit.title }}?q={{ commit.title }}' }],
    };
    expect(await parseBody('discord', payload, 'a b/c&d#e')).toMatchObject({
      embeds: [{ url: 'https://shop.example/a%20b/c%26d%23e?q=a%20b/c%26d%23e' }],
    });
  });

  test('leave out a field, block, or key whose value is unknown', async () => {
    const fields = [
      { name: 'Pull request', value: '{{ event.pull_request.title }}' },
      { name: 'a', value: 'b' },
    ];
    const embed = { title: 't', description: '{{ event.pull_request.body }}', fields };
    expect(await parseBody('discord', { embeds: [embed] })).toMatchObject({
      embeds: [{ title: 't', fields: [{ name: 'a', value: 'b' }] }],
    });
    const section = { type: 'section', text: { type: 'mrkdwn', text: '{{ event.pull_request.title }}' } };
    const divider = { type: 'divider' };
    expect(await parseBody('slack', { text: 't', blocks: [section, divider] })).toEqual({
      text: 't',
      blocks: [divider],
    });
  });

  test('fill the texts of a Slack workflow', async () => {
    expect(await parseBody('trigger', { what: '{{ commit.title }}' }, '<!channel> hi')).toEqual({
      what: '<\u2060!channel> hi',
    });
  });
});

describe('a value in a custom payload', () => {
  test('mentions nobody on Discord, whatever mentions the author allows', async () => {
    const payload = {
      content: '<@80351110224678912>: {{ commit.message }} <@{{ commit.message }}>',
      allowed_mentions: { parse: ['everyone', 'users', 'roles'] },
    };
    const body = (await parseBody(
      'discord',
      payload,
      '@everyone <@41771983423143937> <@&165511591545143296>',
    )) as {
      content: string;
    };
    expect(body.content.match(/@everyone|<@[!&]?\d+>/g)).toEqual(['<@80351110224678912>']);
  });

  test('is kept out of the mentions that Discord allows', async () => {
    const body = await parseBody(
      'discord',
      { content: '@here {{ commit.title }}' },
      '<@41771983423143937> @everyone',
    );
    expect(body).toMatchObject({ allowed_mentions: { parse: ['everyone'] } });
    expect(body).not.toMatchObject({ allowed_mentions: { users: expect.anything() } });
    expect((body as { content: string }).content).not.toContain('@everyone');
  });

  test.each([
    ['{{ commit.title }}', '<!channel>', '&lt;\u2060!channel&gt;'],
    ['<{{ commit.title }}>', '!channel', '&lt;!channel>'],
    ['<@{{ commit.title }}>', 'U0123ABCD', '&lt;@U0123ABCD>'],
    ['<{{ commit.title }}|a link>', 'https://shop.example/a|b>', '<https://shop.example/a%7Cb%3E|a link>'],
    ['<{{ commit.title }}|a link>', 'javascript:alert(1)', '&lt;javascript:alert(1)|a link>'],
    [
      '<https://shop.example/{{ commit.title }}|a link>',
      'a> <!channel>',
      '<https://shop.example/a%3E%20%3C!channel%3E|a link>',
    ],
    [
      '<https://shop.example|{{ commit.title }}>',
      'x> <https://evil.example|y',
      '<https://shop.example|https://shop.example>',
    ],
    // A label that would read as another address.
    [
      '<https://shop.example|{{ commit.title }}>',
      'github.com/login',
      '<https://shop.example|https://shop.example>',
    ],
    ['<https://shop.example|git{{ commit.title }}>', 'hub.com', '<https://shop.example|git…>'],
    [
      '<https://shop.example|Site: {{ commit.title }}>',
      'github。com',
      '<https://shop.example|Site: https://shop.example>',
    ],
    [
      '<https://shop.example|{{ commit.title }} (docs)>',
      'a@gmail.com',
      '<https://shop.example|https://shop.example (docs)>',
    ],
    ['<https://shop.example|{{ commit.title }}>', 'shop.example', '<https://shop.example|shop.example>'],
    [
      '<https://shop.example|{{ commit.title }}>',
      'Fix v1.2 of app.ts',
      '<https://shop.example|Fix v1.2 of app.ts>',
    ],
    [
      '{{ "https://shop.example" | link: commit.title }}',
      'github.com',
      '<https://shop.example/|https://shop.example>',
    ],
  ])('stays plain text in Slack’s %s: %s', async (text, message, shown) => {
    expect(await parseBody('slack', { text }, message)).toEqual({ text: shown });
  });

  test.each([
    [
      '[{{ commit.title }}](https://shop.example)',
      'x](https://evil.example) [y',
      '[shop.example](https://shop.example)',
    ],
    [
      '[a link]({{ commit.title }})',
      'https://shop.example/) [x](https://evil.example',
      '[a link](https://shop.example/%29%20%5Bx%5D%28https://evil.example)',
    ],
    ['[a link]({{ commit.title }})', 'javascript:alert(1)', '[a link]\u200b(javascript:alert(1))'],
    ['`{{ commit.title }}`', 'a` **b** `c', '`aˋ **b** ˋc`'],
    ['**{{ commit.title }}**', 'a** b', '**a\\*\\* b**'],
    ['{{ commit.title }}', '# Big', '\\# Big'],
    [
      '[{{ commit.title }}](https://shop.example)',
      'github.com/login',
      '[shop.example](https://shop.example)',
    ],
    ['[git{{ commit.title }}](https://shop.example)', 'hub.com', '[git…](https://shop.example)'],
    [
      '[a [b] {{ commit.title }} c](https://shop.example)',
      'https://github.com',
      '[a [b] shop.example c](https://shop.example)',
    ],
    [
      '[{{ commit.title }} {{ repo.name }}](https://shop.example)',
      '140.82.121.3',
      '[shop.example shop](https://shop.example)',
    ],
    ['`[{{ commit.title }}](x)`', 'github.com', '`[github.com](x)`'],
    ['{{ "https://shop.example" | link: commit.title }}', 'github.com', '<https://shop.example/>'],
  ])('stays plain text in Discord’s %s: %s', async (content, message, shown) => {
    expect(await parseBody('discord', { content }, message)).toMatchObject({ content: shown });
  });

  test.each([
    [
      'slack',
      {
        text: 't',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_section', elements: [{ type: 'user', user_id: '{{ commit.title }}' }] },
            ],
          },
        ],
      },
      'user_id',
    ],
    ['discord', { content: 'x', allowed_mentions: { users: ['{{ commit.title }}'] } }, 'users'],
  ] as const)('cannot choose on %s whom to mention', async (on, payload, key) => {
    const { outputs, requests } = await post(on, payload, 'U0123ABCD');
    expect(outputs['reason']).toBe(
      `payload: a template in ${key} could choose whom to mention; write it out`,
    );
    expect(requests).toEqual([]);
  });
});

test.each([
  [
    'an unknown name',
    '{{ comit.title }}',
    'payload: embeds[0].title: line 1, column 4: "comit" is not known',
  ],
  ['an unclosed tag', '{% if status %}', 'payload: embeds[0].title: line 1, column 1'],
  ['text that is too long', `{{ actor }} ${'a'.repeat(260)}`, 'embeds[0].title: 268 of 256 characters'],
])('rejects %s with one sentence that names the place, and posts nothing', async (_what, title, says) => {
  const { outputs, requests } = await post('discord', { embeds: [{ title }] }, 'a'.repeat(300));
  expect(outputs['reason']).toContain(says);
  expect([outputs['outcome'], requests.length]).toEqual(['failed', 0]);
});
