import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { largest, longest } from '../../src/text/fitting.js';

/** What each unit prints to: mostly itself, sometimes escaped, sometimes a link. */
const costs = fc.array(
  fc.oneof(
    fc.constant(1),
    fc.constant(2),
    fc.nat(60).map(extra => 1 + extra),
  ),
  {
    maxLength: 300,
  },
);

const sizesOf = (units: readonly number[]): readonly number[] => {
  const sizes = [0];
  for (const cost of units) sizes.push((sizes.at(-1) ?? 0) + cost);
  return sizes;
};

test('the longest text that fits is found by proportion as by halving', () => {
  fc.assert(
    fc.property(costs, fc.nat(2000), (units, room) => {
      const sizes = sizesOf(units);
      const sizeOf = (count: number): number => sizes[count] ?? NaN;
      expect(longest(units.length, room, sizeOf)).toBe(largest(units.length, count => sizeOf(count) <= room));
    }),
  );
});

test.each([
  ['text that prints as it is', 1],
  ['text of marks alone', 2],
])('%s takes few tries', (_what, cost) => {
  let tries = 0;
  const found = longest(4000, 1000, units => {
    tries += 1;
    return units * cost;
  });
  expect(found).toBe(1000 / cost);
  expect(tries).toBeLessThan(5);
});
