import { expect, test } from '@jest/globals';
import { githubAppAuthorization } from '../../src/events/github-app-authorization.js';
import { example } from '../helpers/corpus.js';
import { subject } from '../helpers/reading.js';

test('says who revoked it, and leads to them', () => {
  const { news, repo } = subject(githubAppAuthorization, example('github_app_authorization', 'revoked'));
  expect(news).toMatchObject({
    title: 'octocat revoked the authorization of a GitHub App',
    url: 'https://github.com/octocat',
  });
  expect(repo).toBeUndefined();
});
