import { expect, test } from '@jest/globals';
import { commitComment } from '../../src/events/commit-comment.js';
import { example, patched } from '../helpers/corpus.js';
import { change, facts, subject, title } from '../helpers/reading.js';

const COMMIT = 'https://github.com/Codertocat/Hello-World/commit/6113728f27ae82c7b1a177c8d03f9e96e0adf246';
const comment = example('commit_comment', 'created');

test.each([
  ['Codertocat commented on commit 6113728', {}],
  ['Codertocat commented on a commit', { 'comment.commit_id': 'no hash' }],
])('%s', (expected, patch) => {
  expect(title(commitComment, patched(comment, patch))).toBe(expected);
});

test('leads to the comment and shows its text', () => {
  expect(subject(commitComment, comment).news).toMatchObject({
    url: `${COMMIT}#commitcomment-33548674`,
    body: 'This is a really good change! :+1:',
  });
});

test('leads to the commit where the comment has no page', () => {
  expect(subject(commitComment, patched(comment, { 'comment.html_url': null })).news.url).toBe(COMMIT);
});

test('says at which line it stands', () => {
  expect(facts(commitComment, patched(comment, { 'comment.path': 'README.md', 'comment.line': 1 }))).toBe(
    'README.md:1',
  );
});

test('ran on the default branch, whatever commit it is about', () => {
  expect(change(commitComment, comment)).toBe('main | ffac537');
});
