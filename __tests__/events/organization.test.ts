import { expect, test } from '@jest/globals';
import { organization } from '../../src/events/organization.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const added = example('organization', 'member_added');
const invited = example('organization', 'member_invited');
const renamed = example('organization', 'renamed');

test.each([
  ['Codertocat added hacktocat to Octocoders', added],
  ['Codertocat removed hacktocat from Octocoders', patched(added, { action: 'member_removed' })],
  ['Codertocat invited hacktocat to Octocoders', invited],
  [
    'Codertocat invited somebody to Octocoders',
    patched(invited, { user: undefined, 'invitation.login': null, 'invitation.email': 'mona@octo.example' }),
  ],
  [
    'Codertocat renamed the organization Octos to Octocoders',
    patched(renamed, { 'changes.login.from': 'Octos' }),
  ],
  ['Codertocat renamed the organization to Octocoders', renamed],
  ['Codertocat deleted the organization Octocoders', patched(added, { action: 'deleted' })],
])('%s', (expected, payload) => {
  expect(title(organization, payload)).toBe(expected);
});

test.each([
  ['as member · not yet accepted', added],
  ['as owner', patched(added, { 'membership.role': 'admin', 'membership.state': 'active' })],
  ['as member · to 1 team', invited],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(organization, payload)).toBe(expected);
});

test('leads to the organization on its server, and is in no repository', () => {
  const found = subject(organization, added, { GITHUB_SERVER_URL: 'https://ghe.octo.example' });
  expect(found.news.url).toBe('https://ghe.octo.example/Octocoders');
  expect(found.repo).toBeUndefined();
});
