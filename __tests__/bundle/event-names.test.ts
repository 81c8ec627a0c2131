import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { pull, push, release } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const ID = '80351110224678912';
const TS = '1700000000.000100';
const UNKNOWN = { status: 404, body: '{"message":"Unknown Channel","code":10003}' };
const NO_FORUM = {
  status: 400,
  body: '{"message":"Webhooks can only create threads in forum channels","code":220003}',
};

const said = ({ annotations }: Notified): string =>
  annotations.map(({ level, message }) => `${level}: ${message}`).join('\n');
const tries = ({ requests }: Notified): readonly unknown[] =>
  requests.map(({ url, json }) => [
    url.searchParams.get('thread_id'),
    (json as { thread_name?: string }).thread_name,
  ]);

describe('a name that looks like a thread’s ID', () => {
  const run = (
    event: object,
    thread: string,
    script: readonly { status: number; body: string }[],
    webhook = notify.receiver.forum,
  ): Promise<Notified> => notify.runNotify({ name: 'release', event, inputs: { webhook, thread }, script });

  test.each([
    ['a release', release({ 'release.name': ID })],
    ['a tag', release({ 'release.tag_name': ID })],
    ['a pull request', pull({ 'pull_request.title': ID })],
    ['a branch', push({ ref: `refs/heads/${ID}` })],
  ])('opens a thread when no thread has that ID: %s', async (_what, event) => {
    const result = await run(event, ID, [UNKNOWN]);
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
    expect(tries(result)).toEqual([
      [ID, undefined],
      [null, ID],
    ]);
  });

  test('is posted in the channel when the channel has no threads', async () => {
    const result = await run(
      release({ 'release.name': ID }),
      ID,
      [UNKNOWN, NO_FORUM],
      notify.receiver.discord,
    );
    expect(result.outputs['outcome']).toBe('delivered');
    expect(tries(result).at(-1)).toEqual([null, undefined]);
  });

  test('opens a thread of that title when it is given as a link', async () => {
    const link = `https://discord.com/channels/1/${ID}`;
    const result = await run(release({ 'release.name': link }), link, [UNKNOWN]);
    expect(tries(result).at(-1)).toEqual([null, link]);
  });

  test.each([
    ['not part of the event', release({})],
    ['entered for a manual run', { inputs: { thread: ID }, client_payload: { thread: ID } }],
  ])('is taken as a thread’s ID when it is %s', async (_what, event) => {
    const result = await run(event, ID, [UNKNOWN]);
    expect(result.outputs['outcome']).toBe('failed');
    expect(tries(result)).toEqual([[ID, undefined]]);
  });
});

describe('a name that looks like a Slack message', () => {
  const link = `https://acme.slack.com/archives/C0123ABCD/p${TS.replace('.', '')}`;

  test.each([
    ['as it is', TS],
    ['as a link', link],
  ])('is used as a title in a forum: %s', async (_what, thread) => {
    const event = release({ 'release.name': thread });
    const result = await notify.runNotify({
      name: 'release',
      event,
      inputs: { webhook: notify.receiver.forum, thread },
    });
    expect([result.code, tries(result)]).toEqual([0, [[null, thread]]]);
    expect(said(result)).toContain('is also a text of the event, so it is used as the title of a thread');
  });

  test('is not taken as a Slack thread on an event of that name', async () => {
    const result = await notify.runNotify({
      name: 'release',
      event: release({ 'release.name': TS }),
      inputs: { webhook: `${notify.receiver.slack}\n${notify.receiver.forum}`, thread: TS },
    });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(JSON.stringify(result.accepted('slack')[0]?.json)).not.toContain('thread_ts');
    expect(result.accepted('discord')[0]?.json).toMatchObject({ thread_name: TS });
  });

  test('is a mistake for Discord alone when the event does not hold it', async () => {
    const result = await notify.runNotify({
      name: 'release',
      event: release({}),
      inputs: { webhook: notify.receiver.discord, thread: TS },
    });
    expect([result.code, result.requests.length]).toEqual([1, 0]);
    expect(result.outputs['reason']).toContain(`${TS} is a message of Slack's`);
  });
});

describe('a sender’s name that Discord refuses', () => {
  const LOGIN = 'discordfan';
  const run = (username: string, event: object = push(), env = {}): Promise<Notified> =>
    notify.runNotify({
      event,
      env,
      inputs: { username, avatar: 'https://shop.example/a.png', webhook: notify.receiver.discord },
    });

  test.each([
    ['alone', LOGIN, push({ sender: { login: LOGIN } }), {}],
    ['within other words', `CI of ${LOGIN}`, push({ sender: { login: LOGIN } }), {}],
    ['completed by other words', 'discord', push({ sender: { login: 'cord' } }), {}],
    ['of who started the run', LOGIN, push(), { GITHUB_ACTOR: LOGIN }],
    ['of a branch', 'CI on clyde', push(), { GITHUB_HEAD_REF: 'clyde' }],
    ['on its own', 'here', push({ sender: { login: 'here' } }), {}],
  ])(
    'is dropped, and nothing else, when it comes from the event: %s',
    async (_what, username, event, env) => {
      const result = await run(username, event, env);
      expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
      expect(said(result)).toMatch(/^warning: username: .*; it is left out$/);
      expect(result.requests[0]?.json).toMatchObject({ avatar_url: 'https://shop.example/a.png' });
      expect(result.requests[0]?.json).not.toHaveProperty('username');
    },
  );

  test('is a mistake when the author wrote it', async () => {
    const result = await run(`Discord of ${LOGIN}`, push({ sender: { login: LOGIN } }));
    expect([result.code, result.requests.length]).toEqual([1, 0]);
    expect(said(result)).toContain('error: username: ');
  });

  test('does not fail watch at the start of the job', async () => {
    const result = await runWatch(notify, {
      event: push({ sender: { login: LOGIN } }),
      inputs: { username: LOGIN, webhook: notify.receiver.discord, details: 'none' },
      contexts: { job: { status: 'success' } },
    });
    expect([result.code, result.atEnd.length]).toEqual([0, 1]);
  });
});

test('accepts an inactive deployment without a mistake and not as a failure', async () => {
  const result = await notify.runNotify({ inputs: { status: 'inactive' } });
  expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
});

test.each([
  ['fields', 'Fix the cart'],
  ['color', 'not a color'],
])('drops an event’s text alone that is not valid for %s', async (input, text) => {
  const result = await notify.runNotify({ event: push({ note: text }), inputs: { [input]: text } });
  expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
  expect(said(result)).toMatch(new RegExp(`^warning: ${input}: .*; it is left out$`));
});
