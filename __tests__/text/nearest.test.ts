import { expect, test } from '@jest/globals';

import { findNearest } from '../../src/text/nearest.js';

const KNOWN = ['content', 'embeds', 'components', 'poll'];

test.each([
  ['embed', 'embeds'],
  ['Embeds', 'embeds'],
  ['component', 'components'],
  ['contnet', 'content'],
  ['pol', 'poll'],
  ['plol', 'poll'],
])('suggests for %s: %s', (name, meant) => {
  expect(findNearest(name, KNOWN)).toBe(meant);
});

test.each(['blocks', 'x', 'attachments', ''])('suggests nothing for %j', name => {
  expect(findNearest(name, KNOWN)).toBeUndefined();
});
