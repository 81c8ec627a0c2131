import { expect, test } from '@jest/globals';

import { nearest } from '../../src/text/nearest.js';

const KNOWN = ['content', 'embeds', 'components', 'poll'];

test.each([
  ['embed', 'embeds'],
  ['Embeds', 'embeds'],
  ['component', 'components'],
  ['contnet', 'content'],
  ['pol', 'poll'],
])('%s means %s', (name, meant) => {
  expect(nearest(name, KNOWN)).toBe(meant);
});

test.each(['blocks', 'x', 'attachments', ''])('%j means none that is known', name => {
  expect(nearest(name, KNOWN)).toBeUndefined();
});
