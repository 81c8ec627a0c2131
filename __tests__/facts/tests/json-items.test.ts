import { expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { JsonItems } from '../../../src/facts/tests/json-items.js';
import { fixture } from './read.js';

const read = (pieces: readonly string[]): { items: unknown[]; rest: string } => {
  const items: unknown[] = [];
  const reader = new JsonItems(['results', 'tests'], item => void items.push(JSON.parse(item)));
  pieces.forEach(piece => reader.write(piece));
  return { items, rest: reader.rest() };
};

const piecesOf = (text: string, size: number): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size));

test.each(['ctrf-jest.json', 'ctrf-playwright.json'])('finds every test of %s, however it is split', name => {
  const text = fixture(name);
  const { results } = JSON.parse(text) as { results: { tests: unknown[] } };
  for (const size of [1, 7, 64, text.length]) {
    const { items, rest } = read(piecesOf(text, size));
    expect(items).toEqual(results.tests);
    expect(JSON.parse(rest)).toMatchObject({ results: { tests: results.tests.map(() => 0) } });
  }
});

test('takes only objects of that array, whatever surrounds or fills them', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const objects = fc.array(fc.dictionary(fc.string(), value), { maxLength: 4 });
  fc.assert(
    fc.property(value, value, objects, fc.integer({ min: 1, max: 40 }), (before, after, tests, size) => {
      const report = {
        before,
        tests: [{ no: 1 }],
        results: { tool: before, other: [{ no: 2 }], tests, after },
        after,
      };
      const { items, rest } = read(piecesOf(JSON.stringify(report), size));
      expect(items).toEqual(JSON.parse(JSON.stringify(tests)));
      const { results } = JSON.parse(rest) as { results: unknown };
      expect(results).toEqual(JSON.parse(JSON.stringify({ ...report.results, tests: tests.map(() => 0) })));
    }),
    { numRuns: 300 },
  );
});
