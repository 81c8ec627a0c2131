import { expect, test } from '@jest/globals';

import { checkNames } from '../../src/outbox/names.js';
import { toSlack } from '../outputs/sample.js';

const named = (...names: string[]) => names.map(name => toSlack(name).destination);

test('accepts destinations with names', () => {
  expect(() => checkNames(named('a', 'b'))).not.toThrow();
});

test('warns about destinations without a name from the user', () => {
  const said: string[] = [];
  const [ops, slack, second] = named('ops', 'slack', 'slack-2');
  const unnamed = [slack, second].flatMap(one => (one ? [{ ...one, unnamed: true as const }] : []));
  checkNames([...(ops ? [ops] : []), ...unnamed], line => said.push(line));
  expect(said).toEqual([expect.stringMatching(/\(ops = https:.*; no name: slack, slack-2$/)]);
  checkNames(ops ? [ops] : [], line => said.push(line));
  expect(said).toHaveLength(1);
});

test('rejects two destinations with one name', () => {
  expect(() => checkNames(named('a', 'b', 'a'))).toThrow(
    'webhook: two entries are named a; with outbox, give each its own name',
  );
});
