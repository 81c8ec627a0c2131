import { describe, expect, test } from '@jest/globals';

import { formatFault } from '../../tools/testing/receiver/index.js';
import { lastBody, sentences, startThreads, threadIds } from '../helpers/threads.js';

const { receiver, step, inForum } = await startThreads();
const forum = receiver.forumSettings;
const TAG = '1100000000000000001';
const WRONG = '1100000000000000009';

describe.each(['forum', 'media'] as const)('a Discord channel of the kind %s', kind => {
  test('opens a thread with the tags of the step, and later messages go into it', async () => {
    Object.assign(forum, { kind, requiresTag: true, tags: new Set([TAG]) });
    const first = await step(inForum({ tags: TAG }));
    expect(lastBody(first)).toMatchObject({ thread_name: 'a1b2c3d', applied_tags: [TAG] });
    const second = await step(inForum({ tags: TAG }));
    expect(threadIds(second)).toEqual([first.outputs['message-id']]);
    expect([...first.requests, ...second.requests].flatMap(({ faults }) => faults).map(formatFault)).toEqual(
      [],
    );
  });

  test('that asks for a tag says which input has it, and the next step starts the thread', async () => {
    Object.assign(forum, { kind, requiresTag: true });
    const first = await step(inForum());
    expect(first.outputs['outcome']).toBe('failed');
    expect(sentences(first)).toEqual([
      'discord: not delivered. Discord answered: the forum asks for a tag on each new thread (40067); write the ID of one into the input tags',
    ]);
    expect(JSON.parse(first.outputs['undelivered'] ?? '[]')).toHaveLength(1);
    forum.requiresTag = false;
    expect(lastBody(await step(inForum()))).toMatchObject({ thread_name: 'a1b2c3d' });
  });

  test('that lost the tag gets the thread without it', async () => {
    Object.assign(forum, { kind, tags: new Set([TAG]) });
    const first = await step(inForum({ tags: WRONG }));
    expect(first.outputs['outcome']).toBe('delivered');
    expect(lastBody(first)).toMatchObject({ thread_name: 'a1b2c3d' });
    expect(lastBody(first)).not.toHaveProperty('applied_tags');
    expect(first.stdout).toContain('the forum has no such tag (10087)');
  });

  test('that lost the tag and asks for one says so', async () => {
    Object.assign(forum, { kind, requiresTag: true, tags: new Set([TAG]) });
    const first = await step(inForum({ thread: 'Nightly', tags: WRONG }));
    expect(sentences(first)).toEqual([expect.stringContaining('asks for a tag on each new thread (40067)')]);
  });
});

describe('the thread of a thing', () => {
  test('is opened again by a message if it was archived', async () => {
    const first = await step(inForum());
    const id = first.outputs['message-id'] ?? '';
    forum.archived.add(id);
    const second = await step(inForum());
    expect([threadIds(second), second.outputs['outcome']]).toEqual([[id], 'delivered']);
    expect(forum.archived).toEqual(new Set());
  });

  test('that was archived gets a new message instead of an edit, in the same thread', async () => {
    const live = { thread: 'run', live: 'run' };
    const first = await step(inForum(live));
    const id = first.outputs['message-id'] ?? '';
    forum.archived.add(id);
    const second = await step(inForum(live));
    expect(second.requests.map(({ method, answered }) => [method, answered])).toEqual([
      ['PATCH', 400],
      ['POST', 200],
    ]);
    expect(threadIds(second)).toEqual([id, id]);
    const third = await step(inForum(live));
    expect(third.requests.map(({ method, answered }) => [method, answered])).toEqual([['PATCH', 200]]);
    expect(third.outputs['message-id']).toBe(second.outputs['message-id']);
    expect(threadIds(third)).toEqual([id]);
  });

  test.each([
    ['locked', (id: string) => forum.locked.add(id)],
    ['locked and archived', (id: string) => [forum.locked.add(id), forum.archived.add(id)]],
    ['deleted', (id: string) => receiver.removed.add(id)],
  ])('that was %s is followed by a new thread, which later messages go into', async (_what, change) => {
    const first = await step(inForum());
    change(first.outputs['message-id'] ?? '');
    const second = await step(inForum());
    expect(lastBody(second)).toMatchObject({ thread_name: 'a1b2c3d' });
    expect(sentences(second)).toEqual([]);
    const third = await step(inForum());
    expect(threadIds(third)).toEqual([second.outputs['message-id']]);
  });

  test.each([
    ['locked', (id: string) => forum.locked.add(id)],
    ['deleted', (id: string) => receiver.removed.add(id)],
  ])('that was %s is followed by a new one for an edit too', async (_what, change) => {
    const live = { thread: 'run', live: 'run' };
    const first = await step(inForum(live));
    change(first.outputs['message-id'] ?? '');
    const second = await step(inForum(live));
    expect(lastBody(second)).toHaveProperty('thread_name');
    const third = await step(inForum(live));
    expect(third.requests.map(({ method, answered }) => [method, answered])).toEqual([['PATCH', 200]]);
    expect(threadIds(third)).toEqual([second.outputs['message-id']]);
  });

  test('that a user chose by its ID and that was locked says so, and the message is handed over', async () => {
    const thread = (await step(inForum())).outputs['message-id'] ?? '';
    forum.locked.add(thread);
    const second = await step(inForum({ thread }));
    expect(sentences(second)).toEqual([
      'discord: not delivered. Discord answered: the thread is locked (160005); unlock the thread, or post to another one',
    ]);
    expect(JSON.parse(second.outputs['undelivered'] ?? '[]')).toHaveLength(1);
  });

  test('is not opened if the server has as many as Discord allows: the sentence says what to do', async () => {
    forum.isFull = true;
    expect(sentences(await step(inForum()))).toEqual([
      'discord: not delivered. Discord answered: the server has as many active threads as Discord allows (160006); close some, or post later',
    ]);
  });
});

describe('a webhook that was moved', () => {
  test('from a forum to a text channel posts there, and says that there are no threads', async () => {
    await step(inForum());
    forum.kind = 'text';
    const second = await step(inForum());
    expect([second.outputs['outcome'], threadIds(second).at(-1)]).toEqual(['delivered', null]);
    const third = await step(inForum());
    expect(third.requests).toHaveLength(1);
    expect(sentences(third)).toEqual([
      'discord: a webhook can open threads only in a forum, so the message is not part of a thread',
    ]);
  });

  test('from a forum to a text channel edits no message of the forum, and goes on with a new one', async () => {
    const live = { thread: 'run', live: 'run' };
    await step(inForum(live));
    forum.kind = 'text';
    receiver.removed.add((await step(inForum(live))).outputs['message-id'] ?? '');
    const third = await step(inForum(live));
    expect(third.outputs['outcome']).toBe('delivered');
    const fourth = await step(inForum(live));
    expect(fourth.requests.map(({ method, answered }) => [method, answered])).toEqual([['PATCH', 200]]);
  });

  test('from a text channel to a forum opens a thread there', async () => {
    forum.kind = 'text';
    await step(inForum());
    forum.kind = 'forum';
    const second = await step(inForum());
    expect(second.outputs['outcome']).toBe('delivered');
    expect(lastBody(second)).toMatchObject({ thread_name: 'a1b2c3d' });
    expect(sentences(second)).toEqual([]);
    const third = await step(inForum());
    expect(threadIds(third)).toEqual([second.outputs['message-id']]);
  });

  test('from a text channel to a forum keeps the parts of a long message together', async () => {
    forum.kind = 'text';
    await step(inForum());
    forum.kind = 'forum';
    const second = await step(inForum({ text: 'A long line of words. '.repeat(800), 'max-lines': '0' }));
    expect(second.outputs['outcome']).toBe('delivered');
    const ids = (second.outputs['message-id'] ?? '').split(' ');
    expect(threadIds(second).slice(2)).toEqual(ids.slice(1).map(() => ids[0]));
  });

  test('with its channel to the bin says that it was deleted', async () => {
    await step(inForum());
    receiver.removed.add('223456789012345678');
    const second = await step(inForum());
    expect(sentences(second)).toEqual([expect.stringContaining('it has been deleted (10015)')]);
    expect(JSON.parse(second.outputs['undelivered'] ?? '[]')).toHaveLength(1);
  });
});

test('a message that Discord does not let be edited again, since it is old, is posted again', async () => {
  const live = { webhook: receiver.discord, live: 'run' };
  const first = await step(live);
  const limited = {
    status: 429,
    headers: { 'retry-after': '2400' },
    body: '{"message":"Maximum number of edits to messages older than 1 hour reached.","retry_after":2400,"code":30046}',
  };
  const second = await step(live, { script: { discord: [limited] } });
  expect(second.requests.map(({ method }) => method)).toEqual(['PATCH', 'POST']);
  expect(second.outputs['message-id']).not.toBe(first.outputs['message-id']);
  const third = await step(live);
  expect(third.requests[0]?.url.pathname).toContain(second.outputs['message-id']);
});
