import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setSecret } from '@actions/core';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { outputBlock } from '../../src/edges/output-file.js';
import { createRunner as createRunnerWith } from '../../src/edges/runner.js';
import type { Env, Runner } from '../../src/edges/types.js';
import { fc } from '../helpers/property.js';

const secret = 'https://hooks.example/services/T0123ABCD/abcdefghijklmnop';
const { exitCode } = process;
let printed = '';

const print = (text: string): void => void (printed += text);
const createRunner = (env: Env): Runner => createRunnerWith(env, print);

beforeEach(() => {
  printed = '';
});

afterEach(() => {
  process.exitCode = exitCode;
  delete process.env['GITHUB_OUTPUT'];
});

describe('inputs', () => {
  test.each([
    ['webhook', 'INPUT_WEBHOOK'],
    ['allowed-hosts', 'INPUT_ALLOWED-HOSTS'],
    ['two words', 'INPUT_TWO_WORDS'],
  ])('read %s from %s without trimming', (name, variable) => {
    expect(createRunner({ [variable]: ' a \n' }).input(name)).toBe(' a \n');
  });

  test('are empty when they are not given', () => {
    expect(createRunner({}).input('webhook')).toBe('');
  });
});

describe('the log', () => {
  test.each([
    ['info', 'hi there'],
    ['debug', '::debug::hi there'],
    ['notice', '::notice::hi there'],
    ['warning', '::warning::hi there'],
    ['error', '::error::hi there'],
    ['fail', '::error::hi there'],
  ] as const)('writes one line with %s', (how, line) => {
    createRunner({ RUNNER_DEBUG: '1' })[how]('hi\nthere');
    expect(printed.trimEnd()).toBe(line);
  });

  test('writes no debug line unless debug mode is on', () => {
    for (const env of [{}, { RUNNER_DEBUG: '' }, { RUNNER_DEBUG: '0' }]) createRunner(env).debug('hi');
    expect(printed).toBe('');
  });

  test('folds lines, none of which ends the group', () => {
    createRunner({}).group('a\nb', ['c', '::endgroup::', '##[endgroup]d']);
    expect(printed.trimEnd().split(/\r?\n/)).toEqual([
      '::group::a b',
      'c',
      ': :endgroup::',
      '## [endgroup]d',
      '::endgroup::',
    ]);
  });

  test('runs no command from a text', () => {
    const { info, warning } = createRunner({});
    info('::error::a ##[error]b');
    warning('c\n::error::d%0A::error::e');
    expect(printed.split(/\r?\n/)).toEqual([
      ': :error::a ## [error]b',
      '::warning::c ::error::d%250A::error::e',
      '',
    ]);
  });

  test('hides masked values in every channel and form', () => {
    const runner = createRunner({ RUNNER_DEBUG: '1' });
    runner.mask(secret);
    printed = '';
    for (const how of ['info', 'debug', 'notice', 'warning', 'error', 'fail'] as const)
      runner[how](`to ${secret} and ${encodeURIComponent(secret)}`);
    expect(printed).not.toContain('abcdefgh');
    expect(printed.match(/to \*\*\* and \*\*\*/g)).toHaveLength(6);
  });
});

describe('masking', () => {
  test.each([
    [
      'the value and each of its lines',
      'line one\r\n\nline two',
      ['line one%0D%0A%0Aline two', 'line one', 'line two'],
    ],
    ['a single line once', secret, [secret]],
    ['a percent sign, escaped', 'a%2Fb', ['a%252Fb']],
    ['nothing for a blank value', ' \n', []],
  ])('passes to the runner %s', (_, value, lines) => {
    createRunner({}).mask(value);
    expect(printed.split(/\r?\n/).filter(line => line !== '')).toEqual(
      lines.map(line => `::add-mask::${line}`),
    );
  });

  test('passes many values at once', () => {
    const texts: string[] = [];
    createRunnerWith({}, text => void texts.push(text)).mask(secret, 'one\ntwo');
    expect(texts).toEqual([
      [secret, 'one%0Atwo', 'one', 'two'].map(value => `::add-mask::${value}\n`).join(''),
    ]);
  });

  test('escapes as @actions/core does', () => {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const value = fc.string({
        unit: fc.constantFrom('%', '\r', '\n', ':', ',', 'a', '25', '0A', 'é', '😀'),
      });
      fc.assert(
        fc.property(value, text => {
          fc.pre(text.trim() !== '');
          printed = '';
          createRunner({}).mask(text);
          written.mockClear();
          setSecret(text);
          const [command] = written.mock.calls[0] ?? [];
          expect(printed.slice(0, printed.indexOf('\n') + 1)).toBe(String(command).replace('\r\n', '\n'));
        }),
      );
    } finally {
      written.mockRestore();
    }
  });
});

describe('outputs', () => {
  test('are appended to the file completely and without secrets', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hookline-'));
    const file = join(folder, 'output');
    writeFileSync(file, '');
    process.env['GITHUB_OUTPUT'] = file;
    const runner = createRunner(process.env);
    runner.mask(secret);
    runner.output('payload', `["one",\n"${secret}"]`);
    const written = readFileSync(file, 'utf8');
    rmSync(folder, { recursive: true });
    expect(written).toMatch(/^payload<<(\w+)\r?\n\["one",\n"\*\*\*"\]\r?\n\1\r?\n$/);
  });

  test.each(['END_OF_OUTPUT', 'a\nEND_OF_OUTPUT\nb=c', 'END_OF_OUTPUT_\nEND_OF_OUTPUT__'])(
    'cannot end early and set another: %j',
    value => {
      const [first = '', ...rest] = outputBlock('reason', value).split('\n');
      const end = first.slice('reason<<'.length);
      expect(rest.slice(-2)).toEqual([end, '']);
      expect(value).not.toContain(end);
    },
  );

  test.each([{}, { GITHUB_OUTPUT: '' }])('are skipped when the runner provides no file: %j', env => {
    createRunner(env).output('outcome', 'delivered');
    expect(printed).toBe('');
  });
});

describe('setting a failure', () => {
  test('fails the step, and nothing else does', () => {
    const runner = createRunner({});
    runner.error('bad');
    expect(process.exitCode).toBe(exitCode);
    runner.fail('worse');
    expect(process.exitCode).toBe(1);
  });
});
