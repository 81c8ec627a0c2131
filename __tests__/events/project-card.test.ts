import { expect, test } from '@jest/globals';
import { projectCard } from '../../src/events/project-card.js';
import { example, patched } from '../helpers/corpus.js';
import { subject, title } from '../helpers/reading.js';

const REPO = 'https://github.com/Codertocat/Hello-World';
const note = patched(example('project_card', 'created'), { 'project_card.content_url': undefined });
const issue = patched(note, {
  'project_card.content_url': 'https://api.github.com/repos/Codertocat/Hello-World/issues/3',
  'project_card.note': null,
});

test.each([
  ['Codertocat added a card to a project', note],
  ['Codertocat added #3 to a project', issue],
  ['Codertocat took #3 out of a project', patched(issue, { action: 'deleted' })],
  ['Codertocat edited a card in a project', patched(note, { action: 'edited' })],
  ['Codertocat turned a note into an issue in a project', patched(issue, { action: 'converted' })],
  [
    'Codertocat moved #3 to another column',
    patched(issue, { action: 'moved', changes: { column_id: { from: 1 } } }),
  ],
  ['Codertocat moved #3 within its column', patched(issue, { action: 'moved' })],
])('%s', (expected, payload) => {
  expect(title(projectCard, payload)).toBe(expected);
});

test('a note shows its text; it has no page but the projects', () => {
  expect(subject(projectCard, note).news).toMatchObject({
    url: `${REPO}/projects`,
    body: 'Work that can be completed in one hour or less.',
  });
});

test('the card of an issue leads to the issue', () => {
  expect(subject(projectCard, issue).news.url).toBe(`${REPO}/issues/3`);
});
