import { expect, test } from '@jest/globals';
import type { Mention } from '../../src/inputs/types.js';
import { type Story, messageOf } from '../helpers/draw.js';
import { pull, push, run } from '../helpers/payloads.js';

const USERS = 'octocat: U0123ABCD\nmona: U0000MONA\nmona@octo.example: U0000MAIL';

/** Whom the message mentions: an ID, or a name in brackets. */
const mentionFields = async (story: Omit<Story, 'name'>): Promise<readonly string[]> => {
  const inputs = { 'mention-when': 'always', users: USERS, ...story.inputs };
  const { mentions = [] } = await messageOf({ ...story, name: 'one', inputs });
  return mentions.map(describeOutbox);
};

const describeOutbox = (mention: Mention): string =>
  mention.kind === 'one' ? (mention.ids[0]?.id ?? `(${mention.name ?? ''})`) : mention.kind;

const formatBy = (author: Readonly<Record<string, string>>) =>
  push({ head_commit: { id: 'a1b2c3d', message: 'Fix it', author } });

test.each([
  ['the login that GitHub gives', formatBy({ name: 'Mona', username: 'Mona' }), 'U0000MONA'],
  [
    'the login in a noreply address',
    formatBy({ name: 'The Octocat', email: '12345+octocat@users.noreply.github.com' }),
    'U0123ABCD',
  ],
  [
    'the login in an older noreply address',
    formatBy({ name: 'The Octocat', email: 'octocat@users.noreply.github.com' }),
    'U0123ABCD',
  ],
  [
    'the name alone when the noreply address belongs to another server',
    formatBy({ name: 'The Octocat', email: 'octocat@users.noreply.ghe.example.com' }),
    '(The Octocat)',
  ],
  ['the address of the commit', formatBy({ name: 'Mona', email: 'Mona@octo.example' }), 'U0000MAIL'],
  ['the name alone when nothing else is known', formatBy({ name: 'Mona L.' }), '(Mona L.)'],
  ['the login alone when users does not know it', formatBy({ username: 'hubot' }), '(hubot)'],
])('finds the author of a push by %s', async (_what, payload, expected) => {
  expect(await mentionFields({ event: 'push', payload, inputs: { mention: 'author' } })).toEqual([expected]);
});

test('takes who opened a pull request as its author', async () => {
  const payload = pull({ 'pull_request.user.login': 'mona', 'sender.login': 'octocat' });
  const story = { event: 'pull_request', payload, inputs: { mention: 'author, actor' } };
  expect(await mentionFields(story)).toEqual(['U0000MONA', 'U0123ABCD']);
});

test('takes author and actor of another run from that run', async () => {
  const payload = run({
    'workflow_run.head_commit.author': { name: 'Mona', email: '1+mona@users.noreply.github.com' },
    'workflow_run.triggering_actor.login': 'octocat',
    'sender.login': 'hubot',
  });
  const story = { event: 'workflow_run', payload, inputs: { mention: 'author, actor' } };
  expect(await mentionFields(story)).toEqual(['U0000MONA', 'U0123ABCD']);
});

test('takes who re-ran it as the actor', async () => {
  const env = { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'mona' };
  expect(await mentionFields({ event: 'push', payload: push(), env, inputs: { mention: 'actor' } })).toEqual([
    'U0000MONA',
  ]);
});

test('leaves out an author whom nothing names', async () => {
  const story = {
    event: 'schedule',
    payload: { schedule: '0 2 * * *' },
    inputs: { mention: 'author, here' },
  };
  expect(await mentionFields(story)).toEqual(['here']);
});

test.each([
  ['success', 'failure', []],
  ['failure', 'failure', ['here']],
  ['cancelled', 'failure, cancelled', ['here']],
  ['cancelled', '', []],
  ['success', 'always', ['here']],
])('after a run with %s, mentions with mention-when "%s": %j', async (status, when, expected) => {
  const inputs = { status, mention: 'here', 'mention-when': when };
  expect(await mentionFields({ event: 'push', payload: push(), inputs })).toEqual(expected);
});
