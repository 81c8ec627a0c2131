import { expect, test } from '@jest/globals';

import { readReport, REPORT, withReport, writeReport } from '../../site/test-report.js';
import type { TestReport } from '../../site/state.js';

const report: TestReport = {
  passed: '3',
  rows: [
    {
      suite: 'cart',
      name: 'adds <up> & "down"',
      result: 'failed',
      error: 'expected 3 > 2',
      at: 'src/cart.test.ts:12',
    },
    { suite: 'mail', name: 'sends', result: 'flaky', error: '', at: '' },
    { suite: 'mail', name: 'waits', result: 'skipped', error: '', at: '' },
  ],
};

test('what the form says comes back from the file', () => {
  expect(readReport({ [REPORT]: writeReport(report) })).toEqual(report);
});

test('the report takes the place of those that were there, and its places exist', () => {
  const files = withReport({ 'old.xml': '<a/>', 'src/tax.ts': 'x' }, report);
  expect(Object.keys(files).sort()).toEqual(['reports/junit.xml', 'src/cart.test.ts', 'src/tax.ts']);
});

test.each(['', 'many', '-3', '1e99'])('"%s" passed tests are a number that a page can bear', passed => {
  expect(Number(readReport({ [REPORT]: writeReport({ passed, rows: [] }) }).passed)).toBeLessThanOrEqual(
    10_000,
  );
});
