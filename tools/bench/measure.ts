import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Receiver } from '../testing/receiver/index.js';
import { runChild, type ChildCommand } from '../testing/runner/index.js';

const TIMEOUT_MS = 30_000;

/** Milliseconds from the start of the process. */
export interface Times {
  /** Until the receiver had the whole request; absent if none came. */
  readonly posted?: number;
  readonly ended: number;
}

/** Throws if the program fails or its request is refused: a fast failure is not a measurement. */
export const timeRun = async (command: ChildCommand, receiver: Receiver): Promise<Times> => {
  receiver.clear();
  const { code, startedAt, ms, stdout, stderr } = await runChild(command, { timeoutMs: TIMEOUT_MS });
  const [request] = receiver.requests;
  if (code !== 0 || receiver.accepted().length !== receiver.requests.length)
    throw new Error(
      `${command.args.join(' ')} failed (${code}, HTTP ${request?.answered})\n${stdout}${stderr}`,
    );
  return request ? { posted: request.receivedAt - startedAt, ended: ms } : { ended: ms };
};

/** The value of `--pairs`. Throws if it is not a count. */
export const parsePairs = (value: string): number => {
  const pairs = Number(value);
  if (!Number.isInteger(pairs) || pairs < 1) throw new Error(`--pairs: "${value}" is not a count`);
  return pairs;
};

export interface TimedPair {
  readonly action: Times;
  readonly bare: Times;
}

/** Alternates runs of both, and which of them goes first. The first `warmUps` pairs do not count. */
export const timePairs = async (
  action: ChildCommand,
  bare: ChildCommand,
  receiver: Receiver,
  pairs: number,
  warmUps: number,
): Promise<readonly TimedPair[]> => {
  const timed: TimedPair[] = [];
  for (let index = 0; index < pairs + warmUps; index += 1) {
    const first = index % 2 === 0 ? await timeRun(action, receiver) : undefined;
    const ofBare = await timeRun(bare, receiver);
    timed.push({ action: first ?? (await timeRun(action, receiver)), bare: ofBare });
  }
  return timed.slice(warmUps);
};

const HOOK = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_MEMORY, String(process.resourceUsage().maxRSS)));
`;

/** The peak memory of a run, in MB. `folder` takes two files. The hook itself costs a little in both programs. */
export const peakMemory = async (command: ChildCommand, folder: string): Promise<number> => {
  const hook = join(folder, 'memory-hook.mjs');
  const report = join(folder, 'memory.txt');
  writeFileSync(hook, HOOK);
  await runChild(
    {
      ...command,
      args: ['--import', pathToFileURL(hook).href, ...command.args],
      env: { ...command.env, BENCH_MEMORY: report },
    },
    { timeoutMs: TIMEOUT_MS },
  );
  return Number(readFileSync(report, 'utf8')) / 1000;
};
