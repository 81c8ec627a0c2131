import { expect, test } from '@jest/globals';
import { formatSettingChange, formatSetting } from '../../../src/events/shared/setting.js';

test.each([
  ['on', true],
  ['off', false],
  ['none', null],
  ['none', []],
  ['2', 2],
  ['a, b', ['a', 'b']],
  ['on', 'everyone'],
  ['on, except for administrators', 'non_admins'],
  ['evaluate only', 'evaluate_only'],
  [undefined, undefined],
  [undefined, { a: 1 }],
])('"%s" shows %j', (expected, value) => {
  expect(formatSetting(value)).toBe(expected);
});

test.each([
  ['1 → 2', 1, 2],
  ['on', undefined, true],
  ['was on', true, undefined],
])('"%s" shows the change from %j to %j', (value, from, to) => {
  expect(formatSettingChange('some setting', from, to)).toEqual([{ name: 'Some setting', value }]);
});

test('shows nothing for an unchanged value', () => {
  expect(formatSettingChange('some setting', 'off', false)).toEqual([]);
});
