import { expect, test } from '@jest/globals';
import { star } from '../../src/events/star.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

test.each([
  ['Codertocat starred Codertocat/Hello-World', example('star', 'created')],
  ['Codertocat took the star off Codertocat/Hello-World', example('star', 'deleted')],
])('%s', (expected, payload) => {
  expect(title(star, payload)).toBe(expected);
});

test.each([
  ['1,204 stars', 1204],
  ['1 star', 1],
  ['', 0],
])('counts "%s"', (expected, stars) => {
  const payload = patched(example('star', 'created'), { 'repository.stargazers_count': stars });
  expect(facts(star, payload)).toBe(expected);
});

test('leads to the repository', () => {
  expect(subject(star, example('star', 'created')).news).toMatchObject({
    mark: 'star',
    url: 'https://github.com/Codertocat/Hello-World',
  });
});
