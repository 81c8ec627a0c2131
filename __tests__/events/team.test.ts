import { expect, test } from '@jest/globals';
import { team } from '../../src/events/team.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const created = example('team', 'created');
const edited = example('team', 'edited');
const given = example('team', 'added_to_repository');

test.each([
  ['Codertocat created team github', created],
  ['Codertocat deleted team github', example('team', 'deleted')],
  ['Codertocat gave team github read access', given],
  ['Codertocat gave team github access', patched(given, { 'team.permission': 'a role of ours' })],
  ['Codertocat took away the access of team github', example('team', 'removed_from_repository')],
  ['Codertocat edited team github', edited],
  ['Codertocat renamed team hub to github', patched(edited, { changes: { name: { from: 'hub' } } })],
  ['Codertocat made team github secret', patched(edited, { changes: { privacy: { from: 'closed' } } })],
  [
    'Codertocat changed the access of team github to read access',
    patched(edited, { changes: { repository: { permissions: { from: { push: true } } } } }),
  ],
  ['Codertocat created a team', patched(created, { team: null })],
])('%s', (expected, payload) => {
  expect(title(team, payload)).toBe(expected);
});

test.each([
  ['organization Octocoders · team is secret', created],
  ['organization Octocoders', given],
  ['organization Octocoders · new description', patched(edited, { changes: { description: { from: '' } } })],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(team, payload)).toBe(expected);
});

test('is in the repository that it was given, and in none otherwise', () => {
  expect(subject(team, given).repo?.name).toBe('Octocoders/Hello-World');
  expect(subject(team, created).repo).toBeUndefined();
});

test('leads to the team, and to its organization once it is gone', () => {
  expect(subject(team, created).news.url).toBe('https://github.com/orgs/Octocoders/teams/github');
  expect(subject(team, example('team', 'deleted')).news.url).toBe('https://github.com/Octocoders');
});
