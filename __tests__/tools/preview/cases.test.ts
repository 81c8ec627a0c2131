import { expect, test } from '@jest/globals';
import { goldenCases, selectCases } from '../../../tools/preview/cases.js';

const all = goldenCases();
const names = (...wanted: string[]): string[] => selectCases(all, wanted).map(({ name }) => name);

test('draws a selection of cases by name or prefix', () => {
  expect(names('release-long')).toEqual(['release-long']);
  expect(names('push-passed', 'deployment-*')).toEqual([
    'deployment-failed',
    'deployment-succeeded',
    'push-passed',
  ]);
  expect(names()).toHaveLength(all.length);
});

test('rejects an unknown name and lists the known ones', () => {
  expect(() => names('release-lnog')).toThrow(/no case release-lnog; these are: .*release-long/);
});
