import { expect, test } from '@jest/globals';
import { logTail } from '../../src/facts/log-tail.js';

const at = (second: number, text: string): string =>
  `2026-11-25T09:00:${String(second).padStart(2, '0')}.1234567Z ${text}`;
const step = {
  name: 'Run npm test',
  number: 3,
  fromMs: Date.parse('2026-11-25T09:00:10Z'),
  toMs: Date.parse('2026-11-25T09:00:20Z'),
};

test('keeps the lines of the step, without timestamps, colors, and markers', () => {
  const log = [
    at(5, 'of another step'),
    at(10, '##[group]Run npm test'),
    at(10, '\u001b[36;1mnpm test\u001b[0m'),
    at(10, '##[endgroup]'),
    at(12, '##[group]Suite'),
    at(12, '\u001b[31m1 failed\u001b[39m'),
    '    at cart.ts:42',
    at(13, '##[endgroup]'),
    at(13, '##[error]It broke.'),
    at(20, '##[error]Process completed with exit code 1.'),
    at(20, 'Post job cleanup.'),
    at(30, 'of a later step'),
  ].join('\r\n');
  expect(logTail(log, step)).toBe('Suite\n1 failed\n    at cart.ts:42\nIt broke.');
});

test('keeps the last twelve of many lines, each cut', () => {
  const log = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(300)}`).join('\n');
  const lines = logTail(log, undefined)?.split('\n') ?? [];
  expect(lines).toHaveLength(12);
  expect(lines[0]).toMatch(/^488 x+…$/);
});

test.each(['', '\n\n', at(20, '##[error]Process completed with exit code 1.')])(
  'keeps nothing of %j',
  log => {
    expect(logTail(log, step)).toBeUndefined();
  },
);
