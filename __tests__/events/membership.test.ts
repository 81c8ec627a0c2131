import { expect, test } from '@jest/globals';
import { membership } from '../../src/events/membership.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const added = example('membership', 'added');
const removed = example('membership', 'removed');
const other = { 'member.login': 'hubot' };

test.each([
  ['Codertocat joined team github', added],
  ['Codertocat left team github', removed],
  ['Codertocat added hubot to team github', patched(added, other)],
  ['Codertocat removed hubot from team github', patched(removed, other)],
  ['Codertocat removed hubot from Octocoders', patched(removed, { ...other, scope: 'organization' })],
  ['Codertocat added somebody to a team', patched(added, { member: null, team: null })],
])('%s', (expected, payload) => {
  expect(title(membership, payload)).toBe(expected);
});

test('leads to the team, says whose it is, and is in no repository', () => {
  const found = subject(membership, added);
  expect(found.news.url).toBe('https://github.com/orgs/Octocoders/teams/github');
  expect(facts(membership, added)).toBe('organization Octocoders');
  expect(found.repo).toBeUndefined();
});

test('a deleted team leads to its organization', () => {
  const payload = patched(removed, { team: { id: 1, name: 'github', deleted: true } });
  expect(subject(membership, payload).news.url).toBe('https://github.com/Octocoders');
  expect(facts(membership, payload)).toBe('organization Octocoders · the team was deleted');
});
