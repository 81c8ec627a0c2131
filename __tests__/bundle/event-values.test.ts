import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

const post = (
  inputs: Inputs,
  values: Readonly<Record<string, unknown>> = {},
  options: NotifyOptions = {},
): Promise<Notified> => notify.runNotify({ event: push({ values }), inputs, ...options });

const warnings = ({ annotations }: Notified): readonly string[] =>
  annotations.filter(({ level }) => level !== 'notice').map(({ level, message }) => `${level}: ${message}`);

/** Both platforms got a message, and one warning says what it lacks. */
const expectWarning = (result: Notified, says: RegExp | string, count = 1): void => {
  const said = warnings(result);
  expect([result.code, result.outputs['outcome'], said.length]).toEqual([0, 'delivered', count]);
  expect(said[0]).toMatch(says);
  expect([result.accepted('slack').length, result.accepted('discord').length]).toEqual([1, 1]);
};

const expectMistake = ({ code, requests, outputs }: Notified, says: string): void => {
  expect([code, requests.length, outputs['outcome']]).toEqual([1, 0, 'failed']);
  expect(outputs['reason']).toContain(says);
};

describe('cuts values that are too large for a template:', () => {
  const HUGE = 'y'.repeat(5_200_000);
  test.each<[template: string, values: Readonly<Record<string, unknown>>]>([
    ['{{ event.values.v | split: "x" | first }}', { v: HUGE }],
    ['{{ event.values.v | upcase }}', { v: HUGE }],
    ['{{ event.values.v | append: event.values.v | truncate: 20 }}', { v: HUGE }],
    ['{{ event.values.v | join: "-" }}', { v: [HUGE, HUGE] }],
    ['{{ event.values.v | map: "a" | join }}', { v: Array(6).fill({ a: HUGE }) }],
  ])(
    '%s',
    async (template, values) => {
      expectWarning(
        await post({ title: `Now {{ ref }}`, text: template }, values),
        'text: values of the event are too large',
      );
    },
    60_000,
  );

  test('leaves out the values that they count', async () => {
    const result = await post({ text: '{% for i in (1..event.values.n) %}{{ i }}{% endfor %}' }, { n: 1e9 });
    expectWarning(result, /text: .*makes too much; it is left out/);
  });

  test('leaves out a value that a filter cannot use', async () => {
    const result = await post({ text: '{{ event.values.v | url_encode }}' }, { v: 'half \ud83d' });
    expectWarning(result, /text: .*it is left out/);
  });

  test('rejects an endless loop that the author wrote', async () => {
    expectMistake(
      await post({ text: '{% for i in (1..1000000000) %}{% endfor %}' }, { v: HUGE }),
      'makes too much',
    );
  }, 60_000);
});

describe('leaves out a value that is not a valid address', () => {
  const WRONG = [
    'shop.example',
    'javascript:alert(1)',
    'mailto:x@shop.example',
    'http://[',
    'ftp://shop.example/a',
  ];

  test.each(WRONG)('for a button: %s', async v => {
    const inputs = (value: string): Inputs => ({ buttons: `Site: ${value}\nDocs: https://docs.example` });
    for (const value of ['{{ event.values.v }}', v]) {
      const result = await post(inputs(value), { v });
      expectWarning(result, /buttons: .* is not a label and a link; it is left out/);
      expect(result.accepted('slack')[0]?.body).toContain('docs.example');
    }
  });

  test.each([...WRONG, 'http://shop.example/a.png', 'data:image/png;base64,AAAA'])(
    'for a picture: %s',
    async v => {
      for (const value of ['{{ event.values.v }}', v])
        expectWarning(await post({ image: value, thumbnail: value }, { v }), /image: .*; it is left out/, 2);
      expectWarning(await post({ avatar: v }, { v }), /avatar: .*; it is left out/);
    },
  );

  test.each<[Inputs, string]>([
    [{ buttons: 'Site: shop.example' }, 'buttons: "Site: shop.example" is not a label and a link; write one'],
    [{ image: 'http://shop.example' }, 'image: "http://shop.example" is not an https URL; write'],
    [{ image: 'http://{{ actor }}.example' }, 'image: "http://octocat.example" is not an https URL; write'],
    [
      { buttons: 'Site: shop.example/{{ actor }}' },
      'buttons: "Site: shop.example/octocat" is not a label and a link; write',
    ],
    [{ title: '{{ ref }}', buttons: 'A: {{ url }}\nB: x y' }, 'buttons: "B: x y" is not'],
  ])('but rejects one that the author wrote: %j', async (inputs, says) => {
    expectMistake(await post(inputs, {}), says);
  });

  test('in watch too', async () => {
    const result = await runWatch(notify, {
      event: push({ values: { v: 'shop.example' } }),
      inputs: { buttons: 'Site: shop.example' },
    });
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
  });
});

describe('posts Hookline’s own message when values do not fit a custom payload:', () => {
  const LONG = 'long '.repeat(1_300);
  const slack = (body: unknown): Inputs => ({
    payload: JSON.stringify({ slack: body, discord: { content: 'x' } }),
  });
  const discord = (body: unknown): Inputs => ({
    payload: JSON.stringify({ slack: { text: 'x' }, discord: body }),
  });
  test.each<[what: string, inputs: Inputs, v: string]>([
    ['a title of an embed', discord({ embeds: [{ title: '{{ event.values.v }}' }] }), LONG],
    ['a text', discord({ content: '{{ event.values.v }}' }), LONG],
    [
      'all texts of embeds together',
      discord({ embeds: [1, 2, 3].map(() => ({ description: '{{ event.values.v }}' })) }),
      'x'.repeat(3_000),
    ],
    [
      'the URL of an embed',
      discord({ embeds: [{ title: 't', url: '{{ event.values.v }}' }] }),
      'shop.example',
    ],
    [
      'a picture of an embed',
      discord({ embeds: [{ title: 't', image: { url: '{{ event.values.v }}' } }] }),
      'javascript:alert(1)',
    ],
    ['a user name', discord({ content: 'x', username: '{{ event.values.v }}' }), 'a'.repeat(90)],
    [
      'a header',
      slack({ blocks: [{ type: 'header', text: { type: 'plain_text', text: '{{ event.values.v }}' } }] }),
      LONG,
    ],
    [
      'a section',
      slack({ blocks: [{ type: 'section', text: { type: 'mrkdwn', text: '{{ event.values.v }}' } }] }),
      LONG,
    ],
    [
      'a picture',
      slack({ blocks: [{ type: 'image', alt_text: 'x', image_url: '{{ event.values.v }}' }] }),
      'shop',
    ],
    [
      'a button',
      slack({
        blocks: [
          {
            type: 'actions',
            elements: [
              { type: 'button', url: '{{ event.values.v }}', text: { type: 'plain_text', text: 'x' } },
            ],
          },
        ],
      }),
      'not an address',
    ],
  ])('%s', async (_what, inputs, v) => {
    const result = await post({ ...inputs, job: '{"status":"failure"}' }, { v });
    expectWarning(result, /^warning: payload: .*own message is sent instead/);
    expect(result.requests.map(({ body }) => body).join()).toContain('failed');
  });

  test.each<[what: string, inputs: Inputs, says: string]>([
    ['a text', discord({ content: `${'x'.repeat(2_001)} {{ event.values.v }}` }), 'content'],
    [
      'an address',
      discord({ content: '{{ event.values.v }}', embeds: [{ title: 't', url: 'shop' }] }),
      'url',
    ],
  ])('but rejects what the author wrote too long or wrong: %s', async (_what, inputs, says) => {
    expectMistake(await post(inputs, { v: 'y' }), says);
  });
});
