import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';

import { startReceiver, type Receiver } from '../../tools/testing/receiver/index.js';
import { prepareStep } from '../../tools/testing/runner/index.js';
import { push } from '../helpers/payloads.js';

/** A token of many parts, each of which is masked: more text than a pipe holds. */
const PARTS = Array.from({ length: 1500 }, (_, at) => `part${String(at).padStart(60, 'x')}`);
const LONG = { token: PARTS.join('.') };
const SHORT = {};

const LINUX = process.platform === 'linux' ? test : test.skip;

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.clear());
afterAll(() => receiver.close());

interface StepSettings {
  readonly action?: string;
  readonly stage?: 'main' | 'post';
  readonly inputs?: Readonly<Record<string, string>>;
  readonly stdout?: 'pipe' | number;
  /** A shell script that runs the action as `"$@"`. */
  readonly script?: string;
}

/** Starts a step. Its log is read by nobody at first. */
const start = ({ action = '.', stage = 'main', inputs, stdout = 'pipe', script }: StepSettings) => {
  const step = prepareStep({
    root: resolve('.'),
    action,
    event: push(),
    inputs: { webhook: receiver.slack, 'allowed-hosts': receiver.host, ...inputs },
  });
  const command = step.command(stage, {});
  if (command === undefined) throw new Error(`${action} has no ${stage}`);
  const [file, args] =
    script === undefined
      ? [command.node, command.args]
      : ['bash', ['-c', script, 'bash', command.node, ...command.args]];
  const child = spawn(file, args, {
    // Other shells drop variables with a hyphen in their names.
    env: { ...command.env, SHELL: '/bin/bash' },
    cwd: command.cwd,
    stdio: ['ignore', stdout, 'pipe'],
  });
  const exited = once(child, 'exit');
  const errors = child.stderr && readText(child.stderr);
  return {
    stdout: child.stdout,
    readLog: async (): Promise<string> => (child.stdout ? readText(child.stdout) : ''),
    /** The exit code, the outcome, and what Node printed about an error. */
    ended: async () => {
      const [code] = (await exited) as [number | null];
      const outcome = /^outcome<<(\w+)\n(.*)\n\1$/m.exec(step.collect()['GITHUB_OUTPUT'] ?? '')?.[2];
      step.remove();
      return { code, outcome, errors: await errors };
    },
  };
};

const delivered = { code: 0, outcome: 'delivered', errors: '' };

const expectWhole = (log: string, inputs: object): void => {
  const lines = log.trimEnd().split(/\r?\n/);
  expect(lines.pop()).toMatch(/^slack: delivered ".*" in \d+ ms$/);
  const masks = new Set(lines);
  expect(lines.filter(line => !/^::add-mask::\S+$/.test(line))).toEqual([]);
  expect(masks.size).toBe(lines.length);
  if (inputs === LONG) expect(PARTS.filter(part => !masks.has(`::add-mask::${part}`))).toEqual([]);
};

describe('the log is complete and in order', () => {
  test.each([
    ['a short one', SHORT],
    ['a long one', LONG],
  ])('in a pipe: %s', async (_length, inputs) => {
    const { readLog, ended } = start({ inputs });
    expectWhole(await readLog(), inputs);
    expect(await ended()).toEqual(delivered);
  });

  test('in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stdout-'));
    const path = join(folder, 'log');
    const stdout = openSync(path, 'w');
    try {
      expect(await start({ inputs: LONG, stdout }).ended()).toEqual(delivered);
      expectWhole(readFileSync(path, 'utf8'), LONG);
    } finally {
      closeSync(stdout);
      rmSync(folder, { recursive: true });
    }
  });

  test('in a full pipe, which does not hold up the message', async () => {
    const { readLog, ended } = start({ inputs: LONG });
    await receiver.nextRequest();
    expectWhole(await readLog(), LONG);
    expect(await ended()).toEqual(delivered);
  });

  LINUX.each([
    ['a terminal', `exec script -qec "$(printf '%q ' "$@")" /dev/null`],
    [
      'a pipe that refuses what it cannot hold',
      `exec perl -MFcntl -e 'fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK) or die; exec @ARGV' "$@"`,
    ],
  ])('in %s', async (what, script) => {
    for (const inputs of [SHORT, LONG]) {
      const { readLog, ended } = start({ inputs, script });
      // Node waits for terminals.
      if (inputs === LONG && what !== 'a terminal') await receiver.nextRequest();
      expectWhole(await readLog(), inputs);
      expect(await ended()).toEqual(delivered);
    }
  });
});

describe('a log that cannot be written stops no message', () => {
  test.each([
    ['a short one', SHORT],
    ['a long one', LONG],
  ])('when its reader is gone at once: %s', async (_length, inputs) => {
    const { stdout, ended } = start({ inputs });
    stdout?.destroy();
    expect(await ended()).toEqual(delivered);
    expect(receiver.accepted()).toHaveLength(1);
  });

  test('when its reader leaves before the end', async () => {
    const { stdout, ended } = start({ inputs: LONG });
    await receiver.nextRequest();
    stdout?.destroy();
    expect(await ended()).toEqual(delivered);
  });

  LINUX.each([
    ['the disk is full', `exec "$@" > /dev/full`],
    ['stdout is closed', `exec "$@" >&-`],
    ['stdout can only be read', `exec "$@" 1< /dev/null`],
  ])('when %s', async (_what, script) => {
    for (const inputs of [SHORT, LONG]) expect(await start({ inputs, script }).ended()).toEqual(delivered);
    expect(receiver.accepted()).toHaveLength(2);
  });

  test('and still fails the step for a mistake', async () => {
    const { stdout, ended } = start({ inputs: { webhook: 'nonsense' } });
    stdout?.destroy();
    expect(await ended()).toEqual({ code: 1, outcome: 'failed', errors: '' });
  });

  test.each([
    ['watch', 'main', 0],
    ['watch', 'post', 1],
    ['drain', 'main', 0],
  ] as const)('of %s (%s)', async (action, stage, posts) => {
    const inputs = action === 'drain' ? { outbox: 'file:waiting' } : {};
    const { stdout, ended } = start({ action, stage, inputs });
    stdout?.destroy();
    expect(await ended()).toMatchObject({ code: 0, errors: '' });
    expect(receiver.accepted()).toHaveLength(posts);
  });
});
