import { expect, test } from '@jest/globals';
import { readPasted } from '../../site/step/paste.js';

test.each([
  ['nothing', 'runs: on', 'There is no step of Hookline here'],
  ['no YAML', 'a: [', 'This is not YAML'],
  ['the drain', '- uses: hookline/hookline/drain@v1', 'This is the drain'],
])('reports what it cannot read: %s', (_, text, reason) => {
  const reading = readPasted(text, []);
  expect(reading).toEqual({ kind: 'refused', reason: expect.stringContaining(reason) });
});
