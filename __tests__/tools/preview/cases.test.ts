import { expect, test } from '@jest/globals';
import { goldenCases, selectCases } from '../../../tools/preview/cases.js';

const all = goldenCases();
const names = (...wanted: string[]): string[] => selectCases(all, wanted).map(({ name }) => name);

test('a choice of cases is drawn, by name or by how names begin', () => {
  expect(names('release-long')).toEqual(['release-long']);
  expect(names('push-passed', 'deployment-*')).toEqual([
    'deployment-failed',
    'deployment-succeeded',
    'push-passed',
  ]);
  expect(names()).toHaveLength(all.length);
});

test('a name that there is not is said, with those that there are', () => {
  expect(() => names('release-lnog')).toThrow(/no case release-lnog; these are: .*release-long/);
});
