import { expect, test } from '@jest/globals';
import { branchProtectionConfiguration } from '../../src/events/branch-protection-configuration.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { subject } from '../helpers/reading.js';

const disabled = HAND_MADE.branch_protection_configuration;

test.each([
  ['octocat disabled all branch protections', 'warning', disabled],
  ['octocat enabled all branch protections', 'settings', { ...disabled, action: 'enabled' }],
])('%s', (title, mark, payload) => {
  expect(subject(branchProtectionConfiguration, payload).news).toMatchObject({
    title,
    mark,
    url: 'https://github.com/octo-org/shop/settings/branches',
  });
});
