import { expect, test } from '@jest/globals';
import { ping } from '../../src/events/ping.js';
import { corpus, example } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const examples = corpus.find(sample => sample.name === 'ping')?.examples ?? [];
const repository = example('ping');
const organization = examples.find(one => !('repository' in one)) ?? {};

test('says who set up the webhook, with GitHub’s good wishes, and never where it leads', () => {
  expect(headline(ping, repository)).toBe('Codertocat set up a webhook');
  expect(lines(ping, repository)).toEqual(['Anything added dilutes everything else.']);
  for (const payload of examples) expect(JSON.stringify(subject(ping, payload))).not.toContain('smee.io');
});

test.each([
  ['all events', repository],
  ['for code scanning alert, deploy key, fork, member, membership and 9 more', organization],
])('is %s', (expected, payload) => {
  expect(facts(ping, payload)).toBe(expected);
});

test.each([
  ['https://github.com/Octocoders/Hello-World/settings/hooks', repository],
  ['https://github.com/organizations/Octocoders/settings/hooks', organization],
])('leads to %s', (expected, payload) => {
  expect(subject(ping, payload).news.url).toBe(expected);
});
