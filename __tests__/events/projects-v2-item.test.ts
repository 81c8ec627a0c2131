import { expect, test } from '@jest/globals';
import { projectsV2Item } from '../../src/events/projects-v2-item.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const of = (action: string) => example('projects_v2_item', action);
const edited = patched(of('edited'), {
  'sender.login': 'octocat',
  'projects_v2_item.content_type': 'Issue',
  'changes.field_value': {
    field_name: 'Status',
    field_type: 'single_select',
    project_number: 4,
    from: { id: 'f75ad846', name: 'Todo' },
    to: { id: '47fc9ee4', name: 'In progress' },
  },
});
const field = (name: string, from: unknown, to: unknown) =>
  patched(edited, { 'changes.field_value': { field_name: name, from, to } });

test.each([
  ['monalisa added a draft to a project', of('created')],
  ['Codertocat archived an issue in a project', of('archived')],
  ['Codertocat brought an issue in a project back from the archive', of('restored')],
  ['Codertocat turned a draft in a project into an issue', of('converted')],
  ['Codertocat moved an issue within a project', of('reordered')],
  ['wolfy1339 edited a draft in a project', of('edited')],
  ['monalisa took a draft out of a project', patched(of('created'), { action: 'deleted' })],
  [
    'monalisa added a pull request to a project',
    patched(of('created'), { 'projects_v2_item.content_type': 'PullRequest' }),
  ],
  ['monalisa added an item to a project', patched(of('created'), { projects_v2_item: null })],
  ['octocat changed Status of an issue in a project from Todo to In progress', edited],
  ['octocat changed Points of an issue in a project from 3 to 5', field('Points', 3, 5)],
  ['octocat changed Due of an issue in a project to 1 May 2026', field('Due', null, '2026-05-01')],
  [
    'octocat changed Sprint of an issue in a project to Sprint 9',
    field('Sprint', null, { title: 'Sprint 9' }),
  ],
  ['octocat cleared Due of an issue in a project, which was 1 May 2026', field('Due', '2026-05-01', null)],
])('%s', (expected, payload) => {
  expect(title(projectsV2Item, payload)).toBe(expected);
});

test('leads to the project where its number is known, else to all of them', () => {
  expect(subject(projectsV2Item, edited).news.url).toBe('https://github.com/orgs/Octocoders/projects/4');
  expect(subject(projectsV2Item, of('created')).news.url).toBe('https://github.com/orgs/github/projects');
});

test('says whose project it is, and is in no repository', () => {
  expect(facts(projectsV2Item, edited)).toBe('organization Octocoders');
  expect(subject(projectsV2Item, edited).repo).toBeUndefined();
});
