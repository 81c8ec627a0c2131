import { expect, test } from '@jest/globals';
import { orgBlock } from '../../src/events/org-block.js';
import { example, patched } from '../helpers/corpus.js';
import { subject, title } from '../helpers/reading.js';

const blocked = example('org_block', 'blocked');

test.each([
  ['Octocoders blocked hacktocat', blocked],
  ['Octocoders unblocked hacktocat', example('org_block', 'unblocked')],
  ['octocat blocked hacktocat for Octocoders', patched(blocked, { 'sender.login': 'octocat' })],
  ['Octocoders blocked an account', patched(blocked, { blocked_user: null })],
])('%s', (expected, payload) => {
  expect(title(orgBlock, payload)).toBe(expected);
});

test.each([
  ['https://github.com/hacktocat', blocked],
  ['https://github.com/Octocoders', patched(blocked, { blocked_user: null })],
])('leads to %s', (expected, payload) => {
  expect(subject(orgBlock, payload).news.url).toBe(expected);
});
