import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { readInputs } from '../src/pipeline/inputs.js';
import { parseInputs } from '../src/inputs/index.js';
import { readMetadata } from '../tools/testing/runner/metadata.js';
import { fakeEdges } from './helpers/fake-edges.js';
import { startNotify, type Notify } from './helpers/notify.js';

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

const source = readFileSync('action.yml', 'utf8');
const { name, description, inputs, outputs, runs } = parse(source) as {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: Readonly<Record<string, string>>;
};

/** Defaults that the runner fills in; the action itself does not know them. */
const isExpression = (text: string): boolean => text.includes('${{');

test('runs on Node 24 from a bundle that exists', () => {
  expect(runs['using']).toBe('node24');
  expect(existsSync(runs['main'] ?? '')).toBe(true);
});

test('watch runs a second bundle when the job has ended', () => {
  const watch = readMetadata('watch').runs;
  expect([watch.using, watch['post-if']]).toEqual(['node24', 'always()']);
  expect([watch.main, watch.post].filter(path => !existsSync(join('watch', path ?? '')))).toEqual([]);
});

test('has a name and a description that fit the Marketplace', () => {
  // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#description
  expect([name, description].filter(text => text.trim() === '')).toEqual([]);
});

test.each(Object.entries({ ...inputs, ...outputs }))('"%s" has a description', (_name, entry) => {
  expect(entry.description?.trim() ?? '').not.toBe('');
  expect(entry.description).not.toContain('${{');
});

describe('the inputs', () => {
  test('match those that the action reads', async () => {
    const read = new Set<string>();
    const given: Readonly<Record<string, string>> = { 'slack-token': 'xoxb-1', channel: 'C0123ABCD' };
    for (const inputsOf of [() => '', (input: string) => given[input] ?? '']) {
      const edges = fakeEdges();
      const input = (name: string): string => {
        read.add(name);
        return inputsOf(name);
      };
      await readInputs({ ...edges, runner: { ...edges.runner, input } });
    }
    expect([...read].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('have the same defaults as empty values', async () => {
    const byDefault = (input: string): string => {
      const text = inputs[input]?.default ?? '';
      return isExpression(text) ? '' : text;
    };
    expect(await parseInputs(byDefault)).toEqual(await parseInputs(() => ''));
  });

  test('have strings as defaults, which is all that the runner passes on', () => {
    const given = Object.values(inputs).flatMap(entry => ('default' in entry ? [entry.default] : []));
    expect(given.filter(value => typeof value !== 'string')).toEqual([]);
  });

  test.each(['job', 'matrix'])('let the runner fill in "%s"', context => {
    expect(inputs[context]?.default).toBe(`\${{ toJSON(${context}) }}`);
  });
});

describe('the outputs', () => {
  let notify: Notify;
  beforeAll(async () => {
    notify = await startNotify();
  });
  afterAll(() => notify.close());

  test.each([
    ['a message that arrives', {}],
    ['a message that is not due', { when: 'failure' }],
    ['a message without a webhook', { webhook: '' }],
    ['a mistake', { timeout: 'soon' }],
  ])('are all written after %s', async (_what, given) => {
    const result = await notify.runNotify({ inputs: given });
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });
});
