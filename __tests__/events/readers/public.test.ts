import { expect, test } from '@jest/globals';
import { madePublic } from '../../../src/events/readers/public.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const payload = patched(example('public'), {
  'repository.description': 'A shop that counts',
  'repository.license': { name: 'MIT License' },
  'repository.stargazers_count': 2,
});

test('names the repository that is public now and describes it', () => {
  expect(title(madePublic, payload)).toBe('Codertocat made Codertocat/Hello-World public');
  expect(facts(madePublic, payload)).toBe('Ruby · MIT License · 2 stars');
  expect(subject(madePublic, payload).news).toMatchObject({
    url: 'https://github.com/Codertocat/Hello-World',
    body: 'A shop that counts',
  });
});
