import { expect, test } from '@jest/globals';

import { applyTarget } from '../../../src/platforms/discord/apply-target.js';
import type { PartTarget, Payload } from '../../../src/platforms/types.js';

const ID = '123456789012345678';
const payload: Payload = {
  body: { username: 'Bot', avatar_url: 'https://a.example/', embeds: [{ title: 't' }], flags: 4096 },
  cuts: [{ part: 'body' }],
};
const applyTargets = (target: Partial<PartTarget>, of: Payload = payload): Payload =>
  applyTarget(of, { tags: [], ...target });

test('changes nothing without a thread', () => {
  expect(applyTargets({})).toEqual(payload);
});

test('puts a thread’s ID into the URL', () => {
  expect(applyTargets({ thread: ID })).toEqual({ ...payload, to: { thread: ID } });
});

test('opens a thread with a title and tags, cut to Discord’s limits', () => {
  const { body, to } = applyTargets({ thread: '👩‍👩‍👧‍👦'.repeat(40), tags: [ID] });
  expect(body).toMatchObject({ ...payload.body, applied_tags: [ID] });
  expect(String(body['thread_name'])).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
  expect(String(body['thread_name']).length).toBeLessThanOrEqual(100);
  expect(to).toBeUndefined();
});

test('sets everything in an edit that a message has, without what an edit cannot change', () => {
  const { body, to } = applyTargets({ edit: '9' });
  expect(body).toEqual({
    content: null,
    embeds: [{ title: 't' }],
    components: [],
    attachments: [],
    flags: 0,
  });
  expect(to).toEqual({ message: '9' });
});

test('omits from an edit with components what cannot be combined with them', () => {
  const components = [{ type: 10, content: 'x' }];
  const { body } = applyTargets({ edit: '9' }, { body: { components, flags: 32_768 + 4096 }, cuts: [] });
  expect(body).toEqual({ content: null, embeds: null, attachments: [], components, flags: 32_768 });
});

test.each([
  ['that was given by ID', ID, ID],
  ['that the message itself opened', 'Nightly', '9'],
])('finds the edited message in a thread %s', (_what, thread, found) => {
  expect(applyTargets({ edit: '9', thread }).to).toEqual({ message: '9', thread: found });
});

test.each([
  ['that the first part opened', {}, '8'],
  ['whose ID is known, even if its first message has another', { channelId: ID }, ID],
])('finds an edited later part in the thread %s', (_what, named, thread) => {
  expect(applyTargets({ edit: '9', first: '8', thread: 'Nightly', ...named }).to).toEqual({
    message: '9',
    thread,
  });
});

test('posts a missing message as if there had been none', () => {
  expect(applyTargets({ edit: '9', thread: 'Nightly' }).asNewMessage).toEqual(
    applyTargets({ thread: 'Nightly' }),
  );
});
