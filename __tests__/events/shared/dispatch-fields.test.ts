import { expect, test } from '@jest/globals';
import { readDispatchFields } from '../../../src/events/shared/dispatch-fields.js';

const shown = (inputs: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(readDispatchFields(inputs).map(({ name, value }) => [name, value]));

test('inputs are shown as they are, without those that are empty', () => {
  const inputs = {
    environment: 'staging',
    dry_run: true,
    count: 3,
    none: null,
    blank: ' ',
    nested: {},
    list: [],
  };
  expect(shown(inputs)).toEqual({ environment: 'staging', dry_run: 'true', count: '3' });
});

test('of a secret only the name is shown, by its name or by its look', () => {
  expect(
    shown({ password_prod: 'hunter2', db: 'postgres://user:pw123@db.example/x', bypass: 'yes' }),
  ).toEqual({
    password_prod: '(hidden)',
    db: '(hidden)',
    bypass: 'yes',
  });
});

test.each([
  [{ version: '3.1.4' }, '{"version":"3.1.4"}'],
  [{ deep: [{ password: 'x' }] }, '(hidden)'],
  [[{ name: 'API_TOKEN', value: 'abc' }], '(hidden)'],
  [{ url: 'https://discord.com/api/webhooks/1/x' }, '(hidden)'],
])('an object is searched as a whole: %j', (value, expected) => {
  expect(shown({ value })).toEqual({ value: expected });
});

test.each([[undefined], [null], ['text'], [['a']], [3]])('%j holds no inputs', inputs => {
  expect(readDispatchFields(inputs)).toEqual([]);
});
