import { expect, test } from '@jest/globals';
import { project } from '../../src/events/project.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const REPO = 'https://github.com/Codertocat/Hello-World';
const created = example('project', 'created');

test.each([
  ['Codertocat created project Space 2.0', {}],
  ['Codertocat closed project Space 2.0', { action: 'closed' }],
  ['Codertocat reopened project Space 2.0', { action: 'reopened' }],
  ['Codertocat deleted project Space 2.0', { action: 'deleted' }],
  ['Codertocat edited project Space 2.0', { action: 'edited' }],
  [
    'Codertocat renamed project Space to Space 2.0',
    { action: 'edited', changes: { name: { from: 'Space' } } },
  ],
  ['Codertocat created a project', { project: null }],
])('%s', (expected, patch) => {
  expect(title(project, patched(created, patch))).toBe(expected);
});

test('a new one leads to its page and shows its text', () => {
  expect(subject(project, created).news).toMatchObject({
    mark: 'project',
    url: `${REPO}/projects/1`,
    body: 'Project tasks for a trip to Space',
  });
});

test('one that is gone leads to the others', () => {
  expect(subject(project, patched(created, { action: 'deleted' })).news.url).toBe(`${REPO}/projects`);
});

test('says so if only the text changed', () => {
  expect(facts(project, patched(created, { action: 'edited', changes: { body: { from: '' } } }))).toBe(
    'new description',
  );
});
