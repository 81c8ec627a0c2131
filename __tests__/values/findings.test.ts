import { expect, test } from '@jest/globals';

import { formatFaults, listCautions } from '../../src/values/findings.js';

const findings = [
  { at: 'a', problem: 'empty' },
  { at: 'b', problem: 'not known here', harmless: true as const },
  { at: '', problem: 'nothing to show' },
];

test('faults stand in one line, each with its place', () => {
  expect(formatFaults(findings)).toBe('a: empty, nothing to show');
});

test('what does no harm is no fault', () => {
  expect(formatFaults(findings.slice(1, 2))).toBe('');
  expect(listCautions(findings)).toEqual(['b: not known here']);
});

test('three faults are shown and the rest is counted', () => {
  const many = ['a', 'b', 'c', 'd', 'e'].map(at => ({ at, problem: 'empty' }));
  expect(formatFaults(many)).toBe('a: empty, b: empty, c: empty, 2 more');
});
