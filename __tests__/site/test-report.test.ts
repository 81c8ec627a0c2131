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

test('reads back from the file what the form contains', () => {
  expect(readReport({ [REPORT]: writeReport(report) })).toEqual(report);
});

test('replaces existing reports with the form’s report, with existing source locations', () => {
  const files = withReport({ 'old.xml': '<a/>', 'src/tax.ts': 'x' }, report);
  expect(Object.keys(files).sort()).toEqual(['reports/junit.xml', 'src/cart.test.ts', 'src/tax.ts']);
});

test.each(['', 'many', '-3', '1e99'])(
  'limits "%s" passed tests to a number that a page can handle',
  passed => {
    expect(Number(readReport({ [REPORT]: writeReport({ passed, rows: [] }) }).passed)).toBeLessThanOrEqual(
      10_000,
    );
  },
);
