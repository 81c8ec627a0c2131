import { expect, test } from '@jest/globals';
import { sponsorship } from '../../src/events/sponsorship.js';
import { example, patched } from '../helpers/corpus.js';
import { facts, subject, title } from '../helpers/reading.js';

const created = example('sponsorship', 'created');
const change = example('sponsorship', 'pending_tier_change');
const ENDS = '2019-12-30T00:00:00+00:00';

test.each([
  ['monalisa started to sponsor octocat with $5 a month', created],
  [
    'monalisa started to sponsor octocat with $12 a month',
    patched(created, { 'sponsorship.tier': { monthly_price_in_dollars: 12 } }),
  ],
  ['monalisa started to sponsor octocat', patched(created, { 'sponsorship.tier': null })],
  [
    'monalisa sponsored octocat with $50 one time',
    patched(created, { 'sponsorship.tier': { name: '$50 one time', is_one_time: true } }),
  ],
  [
    'monalisa will change the sponsorship of octocat from $10 a month to $5 a month on 30 December 2019',
    change,
  ],
  [
    'monalisa changed the sponsorship of octocat from $10 a month to $5 a month',
    patched(change, { action: 'tier_changed' }),
  ],
  [
    'monalisa will stop sponsoring octocat on 30 December 2019',
    patched(created, { action: 'pending_cancellation', effective_date: ENDS }),
  ],
  ['monalisa stopped sponsoring octocat', patched(created, { action: 'cancelled' })],
  ['monalisa made the sponsorship of octocat public', patched(created, { action: 'edited' })],
  [
    'octocat stopped sponsoring an account',
    { action: 'cancelled', sponsorship: null, sender: { login: 'octocat' } },
  ],
])('%s', (expected, payload) => {
  expect(title(sponsorship, payload)).toBe(expected);
});

test.each([
  ['', created],
  ['$5 a month · sponsor since 20 December 2019', patched(created, { action: 'cancelled' })],
  ['private sponsorship', patched(created, { 'sponsorship.privacy_level': 'private' })],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(sponsorship, payload)).toBe(expected);
});

test('leads to the page of the sponsored account, and is in no repository', () => {
  const found = subject(sponsorship, created, { GITHUB_SERVER_URL: 'https://ghe.octo.example' });
  expect(found.news.url).toBe('https://ghe.octo.example/sponsors/octocat');
  expect(found.repo).toBeUndefined();
});
