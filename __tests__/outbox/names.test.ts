import { expect, test } from '@jest/globals';

import { checkNames } from '../../src/outbox/names.js';
import { toSlack } from '../outputs/sample.js';

const named = (...names: string[]) => names.map(name => toSlack(name).destination);

test('destinations with names of their own are well', () => {
  expect(() => checkNames(named('a', 'b'))).not.toThrow();
});

test('two of one name are a mistake', () => {
  expect(() => checkNames(named('a', 'b', 'a'))).toThrow(
    'webhook: two entries are named a; with outbox, give each a name of its own',
  );
});
