import { expect, test } from '@jest/globals';
import { readDispatchFields } from '../../../src/events/shared/dispatch-fields.js';

const shown = (inputs: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(readDispatchFields(inputs).map(({ name, value }) => [name, value]));

test('shows inputs unchanged, without empty ones', () => {
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

test('shows only the name of a secret, recognized by its name or value', () => {
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
])('searches all of an object: %j', (value, expected) => {
  expect(shown({ value })).toEqual({ value: expected });
});

test.each([[undefined], [null], ['text'], [['a']], [3]])('finds no inputs in %j', inputs => {
  expect(readDispatchFields(inputs)).toEqual([]);
});
