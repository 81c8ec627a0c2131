import { expect, test } from '@jest/globals';
import { projectsV2 } from '../../src/events/projects-v2.js';
import { patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

/** Made by hand after https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2 */
const created = {
  action: 'created',
  projects_v2: { title: 'Roadmap', number: 4, short_description: 'What comes next', public: false },
  organization: { login: 'octo-org' },
  sender: { login: 'octocat', html_url: 'https://github.com/octocat' },
};
const edited = patched(created, { action: 'edited' });

test.each([
  ['octocat created project Roadmap', created],
  ['octocat closed project Roadmap', patched(created, { action: 'closed' })],
  ['octocat reopened project Roadmap', patched(created, { action: 'reopened' })],
  ['octocat deleted project Roadmap', patched(created, { action: 'deleted' })],
  ['octocat edited project Roadmap', edited],
  ['octocat renamed project Plans to Roadmap', patched(edited, { changes: { title: { from: 'Plans' } } })],
  [
    'octocat made project Roadmap public',
    patched(edited, { changes: { public: { from: false, to: true } } }),
  ],
  [
    'octocat made project Roadmap private',
    patched(edited, { changes: { public: { from: true, to: false } } }),
  ],
  ['octocat created a project', patched(created, { projects_v2: null })],
])('%s', (expected, payload) => {
  expect(title(projectsV2, payload)).toBe(expected);
});

test('leads to the project, shows what it is for, and is in no repository', () => {
  const found = subject(projectsV2, created);
  expect(found.news).toMatchObject({
    url: 'https://github.com/orgs/octo-org/projects/4',
    body: 'What comes next',
  });
  expect(facts(projectsV2, created)).toBe('organization octo-org');
  expect(found.repo).toBeUndefined();
});

test('one that is gone leads to the others', () => {
  expect(subject(projectsV2, patched(created, { action: 'deleted' })).news).toMatchObject({
    mark: 'deleted',
    url: 'https://github.com/orgs/octo-org/projects',
  });
});
