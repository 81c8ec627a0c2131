import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { draw } from '../helpers/draw.js';
import { harmsOf } from './harms.js';
import { PLACES } from './places.js';
import { ALL_HOSTILE, PIECES } from './values.js';

describe('mentions nobody, fakes no link, and reorders nothing', () => {
  test.each(PLACES)('with any known trick in: $name', async ({ story }) => {
    const found = await Promise.all(
      ALL_HOSTILE.map(async value => ({ value, harms: harmsOf(await draw(story(value))) })),
    );
    expect(found.filter(({ harms }) => harms.length > 0)).toEqual([]);
  });

  test('with any mixture of them', async () => {
    const values = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(parts => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), values, async ({ story }, value) => {
        expect(harmsOf(await draw(story(value)))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  }, 30_000);
});
