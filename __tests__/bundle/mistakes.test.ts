import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notify } from '../helpers/notify.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

/** Mistakes that only affect how a message looks, each with the start of its sentence. */
const MISTAKES: readonly (readonly [inputs: Inputs, sentence: string])[] = [
  [{ color: 'tomato' }, 'color: "tomato" is not a color'],
  [{ avatar: 'tada' }, 'avatar: "tada" is neither'],
  [{ username: 'Discord news' }, 'username: "Discord news" holds "Discord"'],
  [{ mention: 'octocat' }, 'mention: "octocat" is not known'],
  [{ mention: 'author', users: 'octocat' }, 'users: "octocat" is not'],
  [{ mention: 'author', 'mention-when': 'sometimes' }, 'mention-when: "sometimes" is not known'],
  [{ image: './x.png' }, 'image: "./x.png" is not an https URL'],
  [{ thumbnail: 'logo' }, 'thumbnail: "logo" is not an https URL'],
  [{ buttons: 'Open' }, 'buttons: "Open" is not a label and a link'],
  [{ fields: 'no name here' }, 'fields: "no name here" has no name and value'],
  [{ title: '{{ comit }}' }, 'title: line 1, column 4: "comit" is not known'],
  [{ text: '{% if status %}' }, 'text: line 1, column 1: {% if %} is not closed; add {% endif %}'],
  [{ footer: '{{ actor | upcas }}' }, 'footer: line 1, column 12: there is no filter "upcas"'],
  [{ fields: '{{ actor }}' }, 'fields: '],
  [{ image: 'http://{{ actor }}.example/x.png' }, 'image: '],
  [{ steps: 'test' }, 'steps: "test" is not the steps context'],
  [{ details: 'all' }, 'details: "all" is not known'],
  [{ timeout: 'ten' }, 'timeout: "ten" is not a duration'],
  [{ status: 'completed' }, 'status: "completed" is not known'],
];

const red = { contexts: { job: { status: 'failure' } } };

describe('posts the alert of a red run without a mistake in its looks, and fails the step:', () => {
  test.each(MISTAKES)('%j', async (inputs, sentence) => {
    const { code, annotations, outputs, accepted } = await notify.runNotify({
      event: push(),
      inputs,
      ...red,
    });
    expect([accepted('slack').length, accepted('discord').length]).toEqual([1, 1]);
    expect(JSON.stringify(accepted('slack')[0]?.body)).toContain('failed');
    expect([code, outputs['outcome']]).toEqual([1, 'delivered']);
    const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual([expect.stringContaining(sentence)]);
    expect(outputs['reason']).toContain('Delivered to slack, discord');
    expect(outputs['reason']).toContain(sentence);
  });

  test('reports each of several mistakes', async () => {
    const { annotations, accepted } = await notify.runNotify({
      event: push(),
      inputs: { color: 'tomato', image: 'x', title: '{{ nope }}' },
      ...red,
    });
    expect(accepted('slack')).toHaveLength(1);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(3);
  });

  test('also reports what did not arrive', async () => {
    const { code, outputs } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack, color: 'tomato' },
      script: [{ status: 404, body: 'no_service' }],
      ...red,
    });
    expect([code, outputs['outcome']]).toEqual([1, 'failed']);
    expect(outputs['reason']).toMatch(/no_service.*color: "tomato" is not a color/);
    expect(JSON.parse(outputs['undelivered'] ?? '')).toHaveLength(1);
  });
});

describe('holds back other messages until the mistake is fixed:', () => {
  test.each(MISTAKES)('%j', async (inputs, sentence) => {
    const { code, outputs, requests } = await notify.runNotify({ event: push(), inputs });
    expect([code, outputs['outcome'], requests.length]).toEqual([1, 'failed', 0]);
    expect(outputs['reason']).toContain(sentence);
  });
});

test.each([
  { webhook: 'nowhere' },
  { when: 'sometimes' },
  { platform: 'teams' },
  { payload: 'Hello' },
  { needs: '[' },
])('posts nothing, even for a red run, when %j leaves unclear where, when, or what to post', async inputs => {
  const { code, outputs, requests } = await notify.runNotify({ event: push(), inputs, ...red });
  expect([code, outputs['outcome'], requests.length]).toEqual([1, 'failed', 0]);
});
