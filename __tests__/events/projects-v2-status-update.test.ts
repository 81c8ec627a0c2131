import { expect, test } from '@jest/globals';
import { projectsV2StatusUpdate } from '../../src/events/projects-v2-status-update.js';
import { patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

/** Made by hand after https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update */
const posted = {
  action: 'created',
  projects_v2_status_update: {
    status: 'AT_RISK',
    body: 'The till is **late**',
    start_date: '2026-05-01',
    target_date: '2026-06-30',
  },
  organization: { login: 'octo-org' },
  sender: { login: 'octocat', html_url: 'https://github.com/octocat' },
};
const status = (word: string | null) => patched(posted, { 'projects_v2_status_update.status': word });

test.each([
  ['octocat posted a project update: at risk', posted],
  ['octocat posted a project update: on track', status('ON_TRACK')],
  ['octocat posted a project update', status(null)],
  ['octocat edited a project update: at risk', patched(posted, { action: 'edited' })],
  ['octocat deleted a project update', patched(posted, { action: 'deleted' })],
])('%s', (expected, payload) => {
  expect(title(projectsV2StatusUpdate, payload)).toBe(expected);
});

test.each([
  ['warning', posted],
  ['warning', status('OFF_TRACK')],
  ['project', status('ON_TRACK')],
  ['deleted', patched(posted, { action: 'deleted' })],
])('is marked as %s', (mark, payload) => {
  expect(subject(projectsV2StatusUpdate, payload).news.mark).toBe(mark);
});

test('shows its text and dates, and leads to the projects', () => {
  expect(subject(projectsV2StatusUpdate, posted).news).toMatchObject({
    url: 'https://github.com/orgs/octo-org/projects',
    body: 'The till is **late**',
  });
  expect(facts(projectsV2StatusUpdate, posted)).toBe(
    'organization octo-org · started 1 May 2026 · due 30 June 2026',
  );
});
