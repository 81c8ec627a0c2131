import { expect, test } from '@jest/globals';
import { accountUrl } from '../../src/events/account.js';
import { context } from '../helpers/reading.js';

const ghes = context({ GITHUB_SERVER_URL: 'https://ghe.octo.example' });

test.each([
  ['https://ghe.octo.example/octo-org', { login: 'octo-org' }, ''],
  ['https://github.com/octocat', { login: 'octocat', html_url: 'https://github.com/octocat' }, ''],
  ['https://ghe.octo.example/orgs/octo-org', { login: 'octo-org' }, 'orgs/'],
  [undefined, { login: '../evil' }, ''],
  [undefined, { login: 'a b' }, ''],
  [undefined, {}, ''],
  [undefined, null, ''],
])('%s is the page of %j below "%s"', (expected, account, path) => {
  expect(accountUrl(ghes, account, path)).toBe(expected);
});
