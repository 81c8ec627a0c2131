import { describe, expect, test } from '@jest/globals';

import { formatFault } from '../../tools/testing/receiver/index.js';
import { lastBody, sentences, startThreads } from '../helpers/threads.js';
import type { Notified } from '../helpers/notify.js';

const { receiver, step, withToken } = await startThreads();
const live = { thread: '', live: 'run' };
const calls = ({ requests }: Notified): string[] =>
  requests.map(({ url }) => url.pathname.split('/').at(-1) ?? '');
const faults = ({ requests }: Notified): string[] =>
  requests.flatMap(request => request.faults).map(formatFault);
const refusal = (error: string) => ({
  script: { slack: [{ status: 200, body: `{"ok":false,"error":"${error}"}` }] },
});

describe('a reply to a message that was deleted', () => {
  test('is the new first message, which later ones reply to', async () => {
    const first = await step(withToken());
    receiver.removed.add(first.outputs['message-id'] ?? '');
    const second = await step(withToken());
    expect(second.outputs['outcome']).toBe('delivered');
    expect(second.requests).toHaveLength(1);
    expect(second.stdout).toContain('the message that it replies to was deleted');
    const third = await step(withToken());
    expect(lastBody(third)).toMatchObject({ thread_ts: second.outputs['message-id'] });
    expect(third.stdout).not.toContain('was deleted');
  });

  test('is posted in the channel once though it should be shown there too', async () => {
    const broadcast = withToken({ 'reply-broadcast': 'always' });
    const first = await step(broadcast);
    receiver.removed.add(first.outputs['message-id'] ?? '');
    const second = await step(broadcast);
    expect(second.requests).toHaveLength(1);
    const third = await step(broadcast);
    expect(lastBody(third)).toMatchObject({
      thread_ts: second.outputs['message-id'],
      reply_broadcast: true,
    });
    expect(faults(third)).toEqual([]);
  });

  test('is posted again where Slack refuses it', async () => {
    await step(withToken());
    const second = await step(withToken(), refusal('thread_not_found'));
    expect(second.outputs['outcome']).toBe('delivered');
    expect(lastBody(second)).not.toHaveProperty('thread_ts');
    expect(lastBody(await step(withToken()))).toMatchObject({ thread_ts: second.outputs['message-id'] });
  });

  test('that a user chose by its ts is delivered too, and the log says where', async () => {
    const thread = (await step(withToken())).outputs['message-id'] ?? '';
    receiver.removed.add(thread);
    const second = await step(withToken({ thread }));
    expect(second.outputs['outcome']).toBe('delivered');
    expect(second.stdout).toContain(
      'slack: Slack posted the reply in the channel, since the message that it replies to was deleted',
    );
  });
});

describe('an edit', () => {
  test.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'that Slack refuses with %s is posted as a new message, which later steps edit',
    async error => {
      const first = await step(withToken(live));
      const second = await step(withToken(live), refusal(error));
      expect(calls(second)).toEqual(['chat.update', 'chat.postMessage']);
      expect([second.outputs['outcome'], sentences(second)]).toEqual(['delivered', []]);
      expect(second.outputs['message-id']).not.toBe(first.outputs['message-id']);
      const third = await step(withToken(live));
      expect(calls(third)).toEqual(['chat.update']);
      expect(lastBody(third)).toMatchObject({ ts: second.outputs['message-id'] });
    },
  );

  test('of a message in a thread whose first message was deleted is posted once', async () => {
    const both = withToken({ ...live, thread: 'commit' });
    const first = await step(withToken({ thread: 'commit' }));
    const second = await step(both);
    expect(lastBody(second)).toMatchObject({ thread_ts: first.outputs['message-id'] });
    for (const { outputs } of [first, second]) receiver.removed.add(outputs['message-id'] ?? '');
    const third = await step(both);
    expect(calls(third)).toEqual(['chat.update', 'chat.postMessage']);
    const fourth = await step(both);
    expect(calls(fourth)).toEqual(['chat.update']);
    expect(lastBody(fourth)).toMatchObject({ ts: third.outputs['message-id'] });
  });
});

describe.each([
  ['reply', withToken()],
  ['edit', withToken(live)],
])('a %s', (_what, inputs) => {
  test.each([
    ['is_archived', 'the channel is archived', 'unarchive it, or write another channel'],
    ['not_in_channel', 'the bot is not in the channel', 'invite the bot'],
    ['channel_not_found', 'the bot does not see the channel', 'invite the bot where it is private'],
  ])('that Slack refuses with %s says so once, and the message is handed over', async (error, why, hint) => {
    await step(inputs);
    const second = await step(inputs, refusal(error));
    expect(calls(second)).toHaveLength(1);
    expect(sentences(second)).toEqual([expect.stringContaining(`Slack answered: ${why} (${error}); `)]);
    expect(sentences(second)[0]).toContain(hint);
    expect(JSON.parse(second.outputs['undelivered'] ?? '[]')).toHaveLength(1);
    const third = await step(inputs);
    expect(third.outputs['outcome']).toBe('delivered');
  });
});
