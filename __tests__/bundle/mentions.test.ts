import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

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
  test('calls its author, where the reader is, and lets nothing else call anybody', async () => {
    const { slack, discord } = await serializeBodies({ mention: 'author', users: USERS });
    expect(slack?.['text']).toMatch(/ · cc <@U0123ABCD>$/);
    expect(JSON.stringify(slack?.['blocks'])).toContain('{"type":"user","user_id":"U0123ABCD"}');
    expect(discord).toMatchObject({
      content: '<@80351110224678912>',
      allowed_mentions: { parse: [], users: ['80351110224678912'] },
    });
  });

  test('calls whom one platform knows on that one alone', async () => {
    const { slack, discord } = await serializeBodies({ mention: 'S0123ABCD' });
    expect(slack?.['text']).toMatch(/ · cc <!subteam\^S0123ABCD>$/);
    expect(discord).not.toHaveProperty('content');
    expect(discord?.['allowed_mentions']).toEqual({ parse: [] });
  });

  test('goes to a workflow of Slack’s with its mentions', async () => {
    const { accepted } = await notify.runNotify({
      event: push(),
      contexts: FAILED,
      inputs: { webhook: notify.receiver.trigger, mention: 'here' },
    });
    expect(accepted('slack')[0]?.json).toMatchObject({ mentions: '<!here>' });
  });
});

test('a green run calls nobody', async () => {
  const { slack, discord } = await serializeBodies({ mention: 'channel, author', users: USERS }, {});
  expect(slack?.['text']).not.toContain('cc');
  expect(discord?.['allowed_mentions']).toEqual({ parse: [] });
});

test('a mention in a text stays text, and a notice says where it belongs', async () => {
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
])('%j ends in a sentence, and nothing is posted', async (inputs, sentence) => {
  const { code, outputs, requests } = await notify.runNotify({ event: push(), inputs });
  expect([code, requests.length]).toEqual([1, 0]);
  expect(outputs['reason']).toContain(sentence);
});
