import { readFileSync } from 'node:fs';

import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { parseDrainInputs } from '../../src/inputs/drain.js';

const given = { outbox: 'file:x' };
const read =
  (inputs: Readonly<Record<string, string>>) =>
  (name: string): string =>
    inputs[name] ?? '';
const { inputs } = parse(readFileSync('drain/action.yml', 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
};

describe('the inputs of drain/action.yml', () => {
  test('match those that the action reads', async () => {
    const asked = new Set<string>();
    await parseDrainInputs(name => {
      asked.add(name);
      return read({ ...given, 'slack-token': 'xoxb-1' })(name);
    });
    expect([...asked].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('have the same defaults as empty values', async () => {
    const byDefault = (name: string): string => inputs[name]?.default ?? read(given)(name);
    expect(await parseDrainInputs(byDefault)).toEqual(await parseDrainInputs(read(given)));
  });
});

test('reads every input', async () => {
  expect(
    await parseDrainInputs(
      read({ ...given, max: '7', 'max-age': '72h', timeout: '3s', deadline: '30s', 'on-error': 'fail' }),
    ),
  ).toMatchObject({
    outbox: { kind: 'file', path: 'x' },
    max: 7,
    maxAgeMs: 259_200_000,
    timeoutMs: 3000,
    deadlineMs: 30_000,
    onError: 'fail',
  });
});

test.each([
  [{ outbox: '' }, 'outbox: it is not given; write the same as in the step that posts'],
  [{ max: '0' }, 'max: "0" is not a number of records; write 1 to 10000'],
  [{ max: '1.5' }, 'max: "1.5" is not a number of records; write 1 to 10000'],
  [{ max: '10001' }, 'max: "10001" is not a number of records; write 1 to 10000'],
  [{ 'max-age': '400h' }, 'max-age: "400h" is too long; write 336h at most'],
  [
    { 'slack-token': 'a b' },
    'slack-token: it is not a token; write one bot token (xoxb-…) from your secrets',
  ],
])('rejects %j', async (change, message) => {
  await expect(parseDrainInputs(read({ ...given, ...change }))).rejects.toThrow(message);
});
