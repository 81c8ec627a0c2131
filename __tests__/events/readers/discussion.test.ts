import { expect, test } from '@jest/globals';
import { discussion } from '../../../src/events/readers/discussion.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const of = (action: string) => example('discussion', action);

test.each([
  ['Codertocat started discussion #90: Welcome to discussions!', of('created')],
  ["Codertocat marked dan2wik's comment as the answer in discussion #4: TEST edit", of('answered')],
  [
    'Codertocat marked a comment as the answer in discussion #4: TEST edit',
    patched(of('answered'), { 'answer.user.login': 'Codertocat' }),
  ],
  ['Codertocat unmarked the answer in discussion #4: TEST edit', of('unanswered')],
  ['Codertocat moved discussion #4 from General to Show and tell: TEST edit', of('category_changed')],
  [
    'Codertocat moved discussion #4 to another category: TEST edit',
    patched(of('category_changed'), { changes: null }),
  ],
  [
    'Codertocat transferred discussion #4 from Codertocat/Hello-World to Codertocat/hello-world-npm: TEST edit',
    of('transferred'),
  ],
  [
    'Codertocat transferred discussion #4 from Codertocat/Hello-World to another repository: TEST edit',
    patched(of('transferred'), { changes: null }),
  ],
  ['Codertocat added the label bug to discussion #4: TEST edit', of('labeled')],
  ['Codertocat added a label to discussion #4: TEST edit', patched(of('labeled'), { label: null })],
  ['Codertocat removed the label bug from discussion #4: TEST edit', of('unlabeled')],
  ['Codertocat removed a label from discussion #4: TEST edit', patched(of('unlabeled'), { label: null })],
  ['Codertocat renamed discussion #4: TEST edit', of('edited')],
  ['Codertocat locked discussion #4 as resolved: TEST', of('locked')],
  ['Codertocat locked discussion #4: TEST', patched(of('locked'), { 'discussion.active_lock_reason': null })],
  ['Codertocat unlocked discussion #4: TEST', of('unlocked')],
  ['Codertocat pinned discussion #4: TEST edit', of('pinned')],
  ['Codertocat unpinned discussion #4: TEST edit', patched(of('pinned'), { action: 'unpinned' })],
  [
    'Codertocat closed discussion #4 as outdated: TEST edit',
    patched(of('pinned'), { action: 'closed', 'discussion.state_reason': 'OUTDATED' }),
  ],
  ['Codertocat closed discussion #4: TEST edit', patched(of('pinned'), { action: 'closed' })],
  ['Codertocat reopened discussion #4: TEST edit', patched(of('pinned'), { action: 'reopened' })],
  ['Codertocat deleted discussion #4: TEST edit', patched(of('pinned'), { action: 'deleted' })],
  ['Codertocat started a discussion', patched(of('created'), { discussion: null })],
])('%s', (expected, payload) => {
  expect(title(discussion, payload)).toBe(expected);
});

test('shows text and category of a new discussion', () => {
  expect(subject(discussion, of('created')).news).toMatchObject({
    mark: 'opened',
    url: 'https://github.com/octo-org/octo-repo/discussions/90',
    body: "We're glad to have you here!",
  });
  expect(facts(discussion, of('created'))).toBe('in General');
});

test('shows an answer and links to it', () => {
  expect(subject(discussion, of('answered')).news).toMatchObject({
    url: 'https://github.com/Codertocat/Hello-World/discussions/4#discussioncomment-550561',
    body: 'Poggers',
  });
});

test('links to the new place of a transferred discussion', () => {
  expect(subject(discussion, of('transferred')).news.url).toBe(
    'https://github.com/Codertocat/friendly-octo-succotash/discussions/1',
  );
});

test('links to the other discussions and shows no text for a deleted one', () => {
  const { news } = subject(discussion, patched(of('pinned'), { action: 'deleted' }));
  expect(news).toMatchObject({
    mark: 'deleted',
    url: 'https://github.com/Codertocat/Hello-World/discussions',
  });
  expect(news.body).toBeUndefined();
});

test('shows the previous title, the category, the author, and the number of comments', () => {
  const edited = patched(of('edited'), { 'discussion.user.login': 'hubot', 'discussion.comments': 3 });
  expect(facts(discussion, edited)).toBe('was TEST · in General · started by hubot · 3 comments');
});
