import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { formatFault, type ScriptStep } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { commit, push, release } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const FORGED =
  '<!channel> <@U0123ABCD> @everyone @here [x](https://evil.example)\n::error::forged\n##[error]forged';

/** Every object below a value. */
const readObjectList = (value: unknown): Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(readObjectList);
  return Array.isArray(value) ? inner : [value as Readonly<Record<string, unknown>>, ...inner];
};

describe('Promise 1: never sends a message that the platform would reject', () => {
  const emoji = '👩‍👩‍👧‍👦';
  const lines = Array.from({ length: 30 }, (_, index) => `Name ${index}: ${'**v** '.repeat(300)}`).join('\n');
  const huge: readonly [string, NotifyOptions][] = [
    ['title', { inputs: { title: emoji.repeat(2000) } }],
    ['text', { inputs: { text: `# ${'long '.repeat(5000)}\n\n${'- *item* `code`\n'.repeat(5000)}` } }],
    ['list of fields', { inputs: { fields: lines } }],
    ['footer', { inputs: { footer: 'f&<>'.repeat(4000) } }],
    ['username', { inputs: { username: emoji.repeat(100) } }],
    [
      'list of buttons',
      {
        inputs: {
          buttons: Array.from(
            { length: 40 },
            (_, n) => `${'b'.repeat(200)} ${n}: https://octo.example/${n}`,
          ).join('\n'),
        },
      },
    ],
    ['button’s link', { inputs: { buttons: `Open: https://octo.example/${'p'.repeat(4000)}` } }],
    ['image’s link', { inputs: { image: `https://octo.example/${'p'.repeat(4000)}` } }],
    [
      'commit message',
      { event: push({ head_commit: commit(`${'&<>*_~'.repeat(50_000)}\n\n${'x'.repeat(1_000_000)}`) }) },
    ],
    ['branch name', { event: push({ ref: `refs/heads/${'b/'.repeat(5000)}` }) }],
    [
      'release',
      {
        name: 'release',
        event: release({ 'release.body': '- **one** [two](https://octo.example) `three`\n'.repeat(3000) }),
      },
    ],
  ];

  test.each(huge)('however long the %s is', async (_what, options) => {
    const { code, outputs, requests } = await notify.runNotify({ event: push(), ...options });
    expect(requests.flatMap(({ faults }) => faults.map(formatFault))).toEqual([]);
    expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
  });

  test.each(['invalid_blocks', 'invalid_attachments'])('and posts a simpler form after %s', async body => {
    const { outputs, requests, annotations } = await notify.runNotify({
      name: 'release',
      // Without a face, which a message loses before it takes another form.
      event: release({ 'sender.avatar_url': undefined, 'release.author.avatar_url': undefined }),
      inputs: { webhook: notify.receiver.slack },
      script: [{ status: 400, body }],
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations).toEqual([]);
    const [first, second] = requests;
    expect([first?.body, second?.body].map(sent => sent?.includes('rich_text'))).toEqual([true, false]);
    for (const words of [
      'The cart that counts',
      'Free items count towards the total',
      'npm install shop@1.2.0',
    ])
      expect(second?.body).toContain(words);
    expect(JSON.parse(outputs['payload'] ?? '')).toEqual([second?.json]);
  });

  test('and reports a refusal when Slack refuses the simplest form too', async () => {
    const script: ScriptStep[] = Array.from({ length: 10 }, () => ({ status: 400, body: 'invalid_blocks' }));
    const { outputs, requests } = await notify.runNotify({
      event: push(),
      inputs: { webhook: notify.receiver.slack },
      script,
    });
    expect(outputs['outcome']).toBe('failed');
    expect(outputs['reason']).toContain('Slack refuses the form of the message');
    expect(requests.length).toBeLessThan(5);
  });
});

describe('Promise 2: lets no text mention anyone or run a command', () => {
  const cases: readonly [string, NotifyOptions][] = [
    ['a commit message', { event: push({ head_commit: commit(FORGED) }) }],
    [
      'release notes',
      { name: 'release', event: release({ 'release.body': FORGED, 'release.name': FORGED }) },
    ],
    ['the title', { inputs: { title: FORGED } }],
    ['the text', { inputs: { text: FORGED } }],
    ['the fields', { inputs: { fields: `Who: ${FORGED.split('\n')[0]}` } }],
    ['the footer', { inputs: { footer: FORGED } }],
    ['the name of a step', { inputs: { steps: JSON.stringify({ [FORGED]: { outcome: 'failure' } }) } }],
    ['the name of the workflow', { contexts: { github: { workflow: FORGED } } }],
  ];

  test.each(cases)('in %s', async (_what, options) => {
    const { outputs, accepted } = await notify.runNotify({ event: push(), ...options });
    expect(outputs['outcome']).toBe('delivered');
    const slack = accepted('slack')[0]?.json;
    const marked = readObjectList(slack).filter(({ type }) => type === 'mrkdwn');
    const mrkdwn = [(slack as { text?: unknown }).text, ...marked.map(({ text }) => text)].join('\n');
    expect(mrkdwn).not.toMatch(/<[!@#]/);
    const types = readObjectList(slack).map(({ type }) => type);
    expect(types.filter(type => ['broadcast', 'user', 'usergroup'].includes(String(type)))).toEqual([]);
    expect(accepted('discord')[0]?.json).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test.each(cases.slice(0, 4))('in %s, shown by a dry run', async (_what, options) => {
    const dry = { ...options, inputs: { ...options.inputs, 'dry-run': 'true' } };
    const { stdout, annotations, outputs } = await notify.runNotify({ event: push(), ...dry });
    expect(outputs['outcome']).toBe('dry-run');
    expect(stdout).toContain('evil.example');
    expect(
      annotations.filter(({ message }) => !message.includes('> stays text; only the input mention')),
    ).toEqual([]);
    expect(stdout).not.toMatch(/##\[/);
  });
});

describe('Promise 3: shows no part of a webhook, even in debug mode', () => {
  const both = (step: ScriptStep): { slack: ScriptStep[]; discord: ScriptStep[] } => {
    const steps = Array.from({ length: 10 }, () => step);
    return { slack: steps, discord: steps };
  };
  const troubles: readonly [string, NotifyOptions][] = [
    ['when everything succeeds', {}],
    ['in a dry run', { inputs: { 'dry-run': 'true' } }],
    ['when the webhooks were deleted', { script: both({ status: 404, body: '{"code":10015}' }) }],
    ['when nobody answers', { script: both({ hang: true }), inputs: { deadline: '600ms' } }],
    ['when the connection is reset', { script: both({ reset: true }), inputs: { deadline: '600ms' } }],
    ['when the servers fail', { script: both({ status: 503 }), inputs: { deadline: '600ms' } }],
    ['when an input is invalid', { inputs: { color: 'reddish' } }],
    ['when on-error fails the step', { script: both({ status: 400 }), inputs: { 'on-error': 'fail' } }],
  ];

  test.each(troubles)('%s', async (_what, options) => {
    const { slack, discord } = notify.receiver;
    const { visible, masks } = await notify.runNotify({ event: push(), env: DEBUG, ...options });
    expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
    expect(masks).toEqual(expect.arrayContaining(findSecrets(slack, discord)));
  });

  test('when the answer repeats the address', async () => {
    const { slack, discord } = notify.receiver;
    const { visible } = await notify.runNotify({
      event: push(),
      env: DEBUG,
      script: {
        slack: [{ status: 400, body: `no such page: ${slack}` }],
        discord: [{ status: 400, body: JSON.stringify({ code: 1, message: `no such page: ${discord}` }) }],
      },
    });
    expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
  });

  test('when a text holds it, in neither the log nor an output', async () => {
    const { slack, discord } = notify.receiver;
    const { visible } = await notify.runNotify({
      event: push({ head_commit: commit(`Post to ${slack}`) }),
      env: DEBUG,
      inputs: { text: `See ${discord}`, 'dry-run': 'true' },
    });
    expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
  });
});
