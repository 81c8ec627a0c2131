import { expect, test } from '@jest/globals';
import { teamAdd } from '../../src/events/team-add.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const payload = example('team_add');

test.each([
  ['Octocoders gave team github read access', {}],
  ['Octocoders gave team github write access', { 'team.permission': 'push' }],
])('%s', (expected, patch) => {
  expect(title(teamAdd, patched(payload, patch))).toBe(expected);
});

test('leads to the team, and is in the repository', () => {
  expect(subject(teamAdd, payload)).toMatchObject({
    repo: { name: 'Octocoders/Hello-World' },
    news: { url: 'https://github.com/orgs/Octocoders/teams/github' },
  });
  expect(facts(teamAdd, payload)).toBe('organization Octocoders');
});
