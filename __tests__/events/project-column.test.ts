import { expect, test } from '@jest/globals';
import { projectColumn } from '../../src/events/project-column.js';
import { example, patched } from '../helpers/corpus.js';
import { subject, title } from '../helpers/reading.js';

const created = example('project_column', 'created');

test.each([
  ['Codertocat created project column Small bugfixes', created],
  ['Codertocat moved project column Small bugfixes', patched(created, { action: 'moved' })],
  ['Codertocat deleted project column Small bugfixes', patched(created, { action: 'deleted' })],
  ['Codertocat edited project column Small bugfixes', example('project_column', 'edited')],
  [
    'Codertocat renamed project column Bugs to Small bugfixes',
    patched(example('project_column', 'edited'), { 'changes.name.from': 'Bugs' }),
  ],
])('%s', (expected, payload) => {
  expect(title(projectColumn, payload)).toBe(expected);
});

test('leads to the projects', () => {
  expect(subject(projectColumn, created).news.url).toBe('https://github.com/Codertocat/Hello-World/projects');
});
