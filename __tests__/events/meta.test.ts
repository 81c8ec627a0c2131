import { expect, test } from '@jest/globals';
import { meta } from '../../src/events/meta.js';
import { example } from '../helpers/corpus.js';
import { facts, subject } from '../helpers/reading.js';

const deleted = example('meta', 'deleted');

test('says that a webhook is gone, and never where it led', () => {
  const found = subject(meta, deleted);
  expect(found.news).toMatchObject({
    title: 'Codertocat deleted a webhook',
    url: 'https://github.com/Codertocat/Hello-World/settings/hooks',
  });
  expect(facts(meta, deleted)).toBe('for meta');
  expect(JSON.stringify(found)).not.toContain('example.com');
});
