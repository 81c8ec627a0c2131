import { expect, test } from '@jest/globals';
import { branchProtectionRule } from '../../../src/events/readers/branch-protection-rule.js';
import { corpus, example, patched } from '../../helpers/corpus.js';
import { fields, headline } from '../../helpers/read-news.js';
import { facts, subject } from '../../helpers/read-subject.js';

const created = example('branch_protection_rule', 'created');
const edited = example('branch_protection_rule', 'edited');
const all = corpus.find(sample => sample.name === 'branch_protection_rule')?.examples.at(-1) ?? {};

test.each([
  ['wolfy1339 added the protection rule for main', created],
  ['Codertocat changed the protection rule for production', edited],
  ['Codertocat removed the protection rule for production', example('branch_protection_rule', 'deleted')],
  ['Codertocat changed a branch protection rule', patched(edited, { 'rule.name': '' })],
])('%s', (expected, payload) => {
  expect(headline(branchProtectionRule, payload)).toBe(expected);
});

test('shows what changed and omits what did not', () => {
  expect(fields(branchProtectionRule, edited)).toEqual([
    'Restrict pushes: on',
    'Allowed to push: none → Codertocat',
  ]);
  const changed = fields(branchProtectionRule, all);
  expect(changed).toContain('Required approving reviews: 2 → 1');
  expect(changed).toContain('Linear history requirement: on → off');
  expect(changed).toContain('Signature requirement: on, except for administrators → off');
  expect(changed.join('\n')).not.toMatch(/deletions/i);
});

test('shows what a new rule requires', () => {
  expect(facts(branchProtectionRule, created)).toBe('1 approval · checks: test');
  const strict = {
    'rule.signature_requirement_enforcement_level': 'everyone',
    'rule.required_approving_review_count': 2,
  };
  expect(facts(branchProtectionRule, patched(created, strict))).toBe(
    '2 approvals · checks: test · signed commits',
  );
});

test('links to the settings', () => {
  expect(subject(branchProtectionRule, edited).news.url).toBe(
    'https://github.com/octo-org/octo-repo/settings/branches',
  );
});
