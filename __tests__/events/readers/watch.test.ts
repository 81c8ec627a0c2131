import { expect, test } from '@jest/globals';
import { watch } from '../../../src/events/readers/watch.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const payload = patched(example('watch', 'started'), { 'repository.stargazers_count': 80 });

test.each([
  ['1,204 stars', 1204],
  ['1 star', 1],
  ['', 0],
])('counts "%s"', (expected, stars) => {
  expect(facts(watch, patched(payload, { 'repository.stargazers_count': stars }))).toBe(expected);
});

test('reports a star, not watching', () => {
  expect(title(watch, payload)).toBe('Codertocat starred Codertocat/Hello-World');
  expect(facts(watch, payload)).toBe('80 stars');
  expect(subject(watch, payload).news.url).toBe('https://github.com/Codertocat/Hello-World');
});
