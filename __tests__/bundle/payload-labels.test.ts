import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const V = '{{ event.note }}';
const SITE = 'https://shop.example/cart';

type Make = (label: string, url: string) => object;

const words = (text: string): object => ({ type: 'plain_text', text });
const blocks = (...elements: readonly object[]): object => ({ text: 't', blocks: elements });
const actions = (...elements: readonly object[]): object => blocks({ type: 'actions', elements });
const section = (accessory: object): object =>
  blocks({ type: 'section', text: { type: 'mrkdwn', text: 'Ready' }, accessory });
const richText = (leaf: object): object =>
  blocks({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [leaf] }] });

/** Where words of a payload's lead to the address beside them. */
const SLACK: Readonly<Record<string, Make>> = {
  'button of a row': (label, url) => actions({ type: 'button', text: words(label), url }),
  'button beside a text': (label, url) => section({ type: 'button', text: words(label), url }),
  'button for screen readers': (label, url) =>
    actions({ type: 'button', text: words('Open'), accessibility_label: label, url }),
  'entry of a menu': (label, url) =>
    actions({ type: 'overflow', options: [{ text: words(label), value: 'a', url }] }),
  'entry of a menu in mrkdwn': (label, url) =>
    section({ type: 'overflow', options: [{ text: { type: 'mrkdwn', text: label }, value: 'a', url }] }),
  'description of an entry': (label, url) =>
    section({
      type: 'overflow',
      options: [{ text: words('Open'), description: words(label), value: 'a', url }],
    }),
  'link of a rich text': (label, url) => richText({ type: 'link', text: label, url }),
  'date that is a link': (label, url) =>
    richText({ type: 'date', timestamp: 1_700_000_000, format: label, url }),
  'button of an older message': (label, url) => ({
    text: 't',
    attachments: [{ text: 'x', fallback: 'x', actions: [{ type: 'button', text: label, url }] }],
  }),
};

const DISCORD: Readonly<Record<string, Make>> = {
  'button of a row': (label, url) => ({
    content: 't',
    components: [{ type: 1, components: [{ type: 2, style: 5, label, url }] }],
  }),
  'button beside a text': (label, url) => ({
    flags: 32_768,
    components: [
      {
        type: 9,
        components: [{ type: 10, content: 'Ready' }],
        accessory: { type: 2, style: 5, label, url },
      },
    ],
  }),
  'button in a container': (label, url) => ({
    flags: 32_768,
    components: [{ type: 17, components: [{ type: 1, components: [{ type: 2, style: 5, label, url }] }] }],
  }),
};

const PLACES = [
  ...Object.entries(SLACK).map(([place, make]) => ['slack', place, make] as const),
  ...Object.entries(DISCORD).map(([place, make]) => ['discord', place, make] as const),
];

describe.each(PLACES)('on %s the label of a %s', (on, _place, make) => {
  const post = async (label: string, note: string, url = SITE): Promise<string> => {
    const { outputs, requests } = await notify.runNotify({
      event: push({ note }),
      inputs: { webhook: notify.receiver[on], payload: JSON.stringify(make(label, url)) },
    });
    expect(outputs['outcome']).toBe('delivered');
    return JSON.stringify(requests[0]?.json);
  };

  test.each([
    ['github.com/login', SITE],
    ['Sign in at https://github.com', SITE],
    ['https:∕∕github۔com', SITE],
    ['octocat@github.com', SITE],
    ['127.0.0.1:3000', SITE],
    ['shop.example/cart', 'shop.example/cart'],
    ['See the cart', 'See the cart'],
  ])('shows where a value really leads: %s', async (note, shown) => {
    const body = await post(V, note);
    expect(body).toContain(`"${shown}"`);
    if (shown !== note) expect(body).not.toContain(note);
  });

  test('shows where a link leads that the author’s words and a value form', async () => {
    expect(await post(`git${V}`, 'hub.com')).toContain('"git…"');
  });

  test('is as short as buttons require', async () => {
    const body = await post(V, 'github.com', `https://shop.example/${'cart/'.repeat(50)}`);
    expect(body).toMatch(/"https:\/\/shop\.example\/[a-z/]{30,39}…"/);
  });

  test('stays as the author wrote it', async () => {
    expect(await post('Our github.com/octo-org', 'x')).toContain('"Our github.com/octo-org"');
  });
});

test.each(['slack', 'discord'] as const)(
  'on %s, a button gets no link from a value that is not an address',
  async on => {
    const make = (on === 'slack' ? SLACK : DISCORD)['button of a row'];
    const { outputs, requests } = await notify.runNotify({
      event: push({ note: 'javascript:alert(1)' }),
      inputs: { webhook: notify.receiver[on], payload: JSON.stringify(make?.('Open', V)) },
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(JSON.stringify(requests[0]?.json)).not.toMatch(/"url":"javascript/);
  },
);
