import { expect, test } from '@jest/globals';
import { discussionComment } from '../../../src/events/readers/discussion-comment.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const created = example('discussion_comment', 'created');

test.each([
  ['Codertocat commented on discussion #90: Welcome to discussions!', created],
  [
    'Codertocat replied to a comment on discussion #90: Welcome to discussions!',
    patched(created, { 'comment.parent_id': 544077 }),
  ],
  ['Codertocat edited a comment on discussion #4: TEST edit', example('discussion_comment', 'edited')],
  ['Codertocat deleted a comment on discussion #4: TEST edit', example('discussion_comment', 'deleted')],
  [
    "Codertocat deleted hubot's comment on discussion #4: TEST edit",
    patched(example('discussion_comment', 'deleted'), { 'comment.user.login': 'hubot' }),
  ],
])('%s', (expected, payload) => {
  expect(title(discussionComment, payload)).toBe(expected);
});

test('links to the comment and shows its text', () => {
  expect(subject(discussionComment, created).news).toMatchObject({
    url: 'https://github.com/octo-org/octo-repo/discussions/90#discussioncomment-544078',
    body: 'I have so many questions to ask you!',
  });
});

test('links to the discussion and shows no text for a deleted comment', () => {
  const { news } = subject(discussionComment, example('discussion_comment', 'deleted'));
  expect(news).toMatchObject({
    mark: 'deleted',
    url: 'https://github.com/Codertocat/Hello-World/discussions/4',
  });
  expect(news.body).toBeUndefined();
});

test('shows the category and who started the discussion', () => {
  expect(facts(discussionComment, patched(created, { 'discussion.user.login': 'hubot' }))).toBe(
    'in General · started by hubot',
  );
});
