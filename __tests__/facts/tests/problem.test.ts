import { expect, test } from '@jest/globals';
import { cutProblem } from '../../../src/facts/tests/problem.js';

test.each([
  ['\u001b[31mred\u001b[39m and \u001b[1;4mbold\u001b[0m', 'red and bold'],
  // Without the escape, as XML forbids it and a tool drops it.
  ['[31mred[39m and [1mbold[22m', 'red and bold'],
  ['[90mGET [5m]', '[90mGET [5m]'],
  ['rate(requests[5m]) was [1m0[22m', 'rate(requests[5m]) was 0'],
])('reads %j as %j', (text, read) => {
  expect(cutProblem(text)).toBe(read);
});
