import { expect, test } from '@jest/globals';
import { readPasted } from '../../site/step/paste.js';

test.each([
  ['nothing', 'runs: on', 'No step here uses Hookline'],
  ['text that is not YAML', 'a: [', 'This is not valid YAML'],
  ['a step of drain', '- uses: hookline/hookline/drain@v1', 'This step is the drain'],
])('reports what it cannot read: %s', (_, text, reason) => {
  const reading = readPasted(text, []);
  expect(reading).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
});

const pastedNotes = (text: string): readonly string[] => {
  const reading = readPasted(text, ['webhook', 'color', 'title']);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return reading.pasted.notes;
};

test('suggests the input that a misspelled name meant', () => {
  const notes = pastedNotes('- uses: hookline/hookline@v1\n  with: { colr: red, title: Hi }');
  expect(notes).toEqual([expect.stringContaining('did you mean color?')]);
});

test.each([
  ['- uses: hookline/hookline@v1', ''],
  ['- uses: hookline/hookline@v1\n  if: failure()', 'failure()'],
])('keeps the condition of a step: %j', (text, condition) => {
  const reading = readPasted(text, []);
  expect(reading).toMatchObject({ pasted: { step: { condition } } });
});
