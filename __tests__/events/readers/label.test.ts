import { expect, test } from '@jest/globals';
import { label } from '../../../src/events/readers/label.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const REPO = 'https://github.com/Codertocat/Hello-World';
const created = patched(example('label', 'created'), { 'label.name': 'good first issue', 'label.url': null });
const edited = patched(example('label', 'edited'), { 'label.name': 'bug', 'label.url': null });

test.each([
  ['Codertocat created label good first issue', created],
  ['Codertocat edited label bug', edited],
  ['Codertocat renamed label defect to bug', patched(edited, { changes: { name: { from: 'defect' } } })],
  ['Codertocat deleted label good first issue', patched(created, { action: 'deleted' })],
  ['Codertocat created a label', patched(created, { label: null })],
])('%s', (expected, payload) => {
  expect(title(label, payload)).toBe(expected);
});

test.each([
  [`${REPO}/labels/good%20first%20issue`, created],
  [`${REPO}/labels/%EF%BF%BD%2F..`, patched(created, { 'label.name': '\ud800/..' })],
  [`${REPO}/labels`, patched(created, { action: 'deleted' })],
  [`${REPO}/labels`, patched(created, { 'label.name': null })],
])('links to %s', (expected, payload) => {
  expect(subject(label, payload).news.url).toBe(expected);
});

test.each([
  ['Fixes a bug', created],
  ['new color · Fixes a bug', edited],
  ['new description · Fixes a bug', patched(edited, { changes: { description: { from: '' } } })],
])('also shows "%s"', (expected, payload) => {
  expect(facts(label, payload)).toBe(expected);
});
