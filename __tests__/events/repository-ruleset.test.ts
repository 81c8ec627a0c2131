import { expect, test } from '@jest/globals';
import { repositoryRuleset } from '../../src/events/repository-ruleset.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { fields, headline } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const edited = HAND_MADE.repository_ruleset;
const created = patched(edited, { action: 'created', changes: undefined });

test.each([
  ['octocat changed the ruleset Releases', edited],
  ['octocat created the ruleset Releases', created],
  ['octocat deleted a ruleset', patched(edited, { action: 'deleted', 'repository_ruleset.name': '' })],
])('%s', (expected, payload) => {
  expect(headline(repositoryRuleset, payload)).toBe(expected);
});

test('shows what has changed', () => {
  expect(fields(repositoryRuleset, edited)).toEqual([
    'Name: Main → Releases',
    'Enforcement: evaluate → active',
    'Rules added: required signatures',
    'Rules changed: deletion',
  ]);
  expect(fields(repositoryRuleset, created)).toEqual([]);
});

test.each([
  ['on the default branch, release/* · 2 rules', edited],
  [
    'not enforced · on a, b, c, d and 1 more · for tags · 1 rule',
    patched(edited, {
      'repository_ruleset.enforcement': 'disabled',
      'repository_ruleset.target': 'tag',
      'repository_ruleset.rules': [{ type: 'deletion' }],
      'repository_ruleset.conditions.ref_name.include': ['a', 'b', 'c', 'd', 'e'].map(
        tag => `refs/tags/${tag}`,
      ),
    }),
  ],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(repositoryRuleset, payload)).toBe(expected);
});

test.each([
  ['https://github.com/octo-org/shop/rules/5', edited],
  ['https://github.com/octo-org/shop/rules', patched(edited, { action: 'deleted' })],
])('leads to %s', (expected, payload) => {
  expect(subject(repositoryRuleset, payload).news.url).toBe(expected);
});
