import { expect, test } from '@jest/globals';
import { deploymentProtectionRule } from '../../src/events/deployment-protection-rule.js';
import { patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const requested = HAND_MADE.deployment_protection_rule;

test.each([
  ['Deployment to production waits for a protection rule', requested],
  ['Deployment waits for a protection rule', patched(requested, { environment: '' })],
])('%s', (expected, payload) => {
  expect(headline(deploymentProtectionRule, payload)).toBe(expected);
});

test('says what is to be deployed and why', () => {
  expect(lines(deploymentProtectionRule, requested)).toEqual(['Cart with a total', 'a1b2c3d']);
  expect(facts(deploymentProtectionRule, requested)).toBe('main · #12 · started by push');
});

test.each([
  ['/actions/runs/1234', requested],
  ['/deployments', patched(requested, { deployment_callback_url: null })],
])('leads to …%s', (path, payload) => {
  expect(subject(deploymentProtectionRule, payload).news.url).toBe(`https://github.com/octo-org/shop${path}`);
});
