import { expect, test } from '@jest/globals';

import { findNearest } from '../../src/text/nearest.js';

const KNOWN = ['content', 'embeds', 'components', 'poll'];

test.each([
  ['embed', 'embeds'],
  ['Embeds', 'embeds'],
  ['component', 'components'],
  ['contnet', 'content'],
  ['pol', 'poll'],
])('%s means %s', (name, meant) => {
  expect(findNearest(name, KNOWN)).toBe(meant);
});

test.each(['blocks', 'x', 'attachments', ''])('%j means none that is known', name => {
  expect(findNearest(name, KNOWN)).toBeUndefined();
});
