import { expect, test } from '@jest/globals';
import { marketplacePurchase } from '../../src/events/marketplace-purchase.js';
import { example, patched } from '../helpers/corpus.js';
import { headline } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const purchased = example('marketplace_purchase', 'purchased');
const changed = example('marketplace_purchase', 'changed');

test.each([
  ['username bought Basic Plan', purchased],
  ['organizationUsername cancelled Premium Plan', example('marketplace_purchase', 'cancelled')],
  ['username changed to Basic Plan', changed],
  ['username will change to Basic Plan', patched(changed, { action: 'pending_change' })],
  ['username stays with Basic Plan', patched(changed, { action: 'pending_change_cancelled' })],
  ['octocat bought a Marketplace plan', { action: 'purchased', sender: { login: 'octocat' } }],
])('%s', (expected, payload) => {
  expect(headline(marketplacePurchase, payload)).toBe(expected);
});

test.each([
  ['$10 per seat a month · 1 seat · from 25 October 2017', purchased],
  ['$10 per seat a month · 10 seats · before: 1 seat · from 25 October 2017', changed],
  [
    '$10 per seat a month · 10 seats · before: Old Plan · from 25 October 2017',
    patched(changed, { 'previous_marketplace_purchase.plan.name': 'Old Plan' }),
  ],
  [
    '$99.50 per seat a year · 1 seat · free trial · from 25 October 2017',
    patched(purchased, {
      'marketplace_purchase.billing_cycle': 'yearly',
      'marketplace_purchase.plan.yearly_price_in_cents': 9950,
      'marketplace_purchase.on_free_trial': true,
    }),
  ],
  [
    'from 25 October 2017',
    patched(purchased, {
      'marketplace_purchase.plan.monthly_price_in_cents': 0,
      'marketplace_purchase.unit_count': 0,
    }),
  ],
])('tells "%s" besides', (expected, payload) => {
  expect(facts(marketplacePurchase, payload)).toBe(expected);
});

test('leads to the buyer', () => {
  expect(subject(marketplacePurchase, purchased).news.url).toBe('https://github.com/username');
});
