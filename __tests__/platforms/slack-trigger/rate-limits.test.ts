import { expect, test } from '@jest/globals';

import { drainRules } from '../../../src/platforms/slack-trigger/rate-limits.js';

const lateness = { madeAt: Date.UTC(2026, 10, 25, 12, 30), by: 7_500_000, mayHaveArrived: false };

test('says in its text how late a message is', () => {
  const text = 'hello\nDelivered 2h 5m late, written 25 November 2026';
  expect(drainRules.late({ text: 'hello', title: 'a' }, lateness)).toEqual({ text, title: 'a' });
});

test.each([[{ text: 'x'.repeat(2990) }], [{ title: 'a' }]])('leaves %j unchanged', body => {
  expect(drainRules.late(body, lateness)).toBe(body);
});
