import { describe, expect, test } from '@jest/globals';
import { listKeys } from '../../src/memory/keys.js';
import { nameMessages, readSchedule, type Schedule, scheduleKey } from '../../src/memory/schedule.js';

const keys = listKeys({ name: '' }, { kind: 'run', id: '100' });
const NOW = Date.UTC(2026, 10, 1);
const [one, two] = [nameMessages('1300000000000000001'), nameMessages('1700000000.123456', 'C0123ABCD')];

const schedule: Schedule = {
  turn: 12,
  edits: new Map([
    [one, { atMs: NOW + 2_700, turn: 12 }],
    [two, { atMs: NOW + 30_000 }],
  ]),
  deputies: [nameMessages(one)],
};

describe('a schedule in a key', () => {
  test('is read as it was written', () => {
    expect(readSchedule(keys, scheduleKey(keys, schedule), NOW)).toEqual(schedule);
  });

  test('contains no ID', () => {
    expect(scheduleKey(keys, schedule)).not.toMatch(/13000000000|1700000000|C0123ABCD/);
  });

  test('never makes the key longer than the cache accepts, and keeps the latest edits', () => {
    const edits = Array.from(
      { length: 60 },
      (_, at) => [nameMessages(String(at)), { atMs: NOW + at, turn: 1 }] as const,
    );
    const key = scheduleKey(keys, { ...schedule, edits: new Map(edits) });
    expect(key.length).toBeLessThanOrEqual(512);
    const read = readSchedule(keys, key, NOW);
    expect(read?.deputies).toEqual(schedule.deputies);
    expect(read?.edits.has(nameMessages('59'))).toBe(true);
    expect(read?.edits.has(nameMessages('0'))).toBe(false);
  });

  test.each([
    ['nothing', ''],
    ['something else', '?'],
    ['an address', '1_https://evil.example/'],
    ['a name that is too long', `1_${'a'.repeat(11)}.abc.1`],
    ['a time that is none', `1_${one}.?.1`],
    ['more than it should', `1_${one}.abc.1_`],
  ])('is not believed if it says %s', (_what, end) => {
    expect(readSchedule(keys, `${keys.edits}${end}`, NOW)).toBeUndefined();
  });

  test('is believed only about edits that are soon', () => {
    const far = new Map([[one, { atMs: NOW + 120_000, turn: 12 }]]);
    const key = scheduleKey(keys, { ...schedule, edits: far });
    expect(readSchedule(keys, key, NOW)?.edits.size).toBe(0);
  });

  test('names messages in any order alike, and different ones differently', () => {
    expect(nameMessages(one, two)).toBe(nameMessages(two, one));
    expect(nameMessages(one)).not.toBe(nameMessages(two));
  });
});
