import { expect, test } from '@jest/globals';

import { formatFaults, listCautions } from '../../src/values/findings.js';

const findings = [
  { at: 'a', problem: 'empty' },
  { at: 'b', problem: 'not known here', harmless: true as const },
  { at: '', problem: 'nothing to show' },
];

test('puts errors on one line, each with its place', () => {
  expect(formatFaults(findings)).toBe('a: empty, nothing to show');
});

test('does not count a harmless finding as an error', () => {
  expect(formatFaults(findings.slice(1, 2))).toBe('');
  expect(listCautions(findings)).toEqual(['b: not known here']);
});

test('shows three errors and counts the rest', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map(at => ({ at, problem: 'empty' }));
  expect(formatFaults(many)).toBe('a: empty, b: empty, c: empty, 2 more');
});
