import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Receiver } from '../testing/receiver/index.js';
import { prepareStep } from '../testing/runner/index.js';
import { timeRun } from './measure.js';

/** An action as the runner downloads it. */
export interface Packed {
  readonly name: string;
  /** A `tar.gz`. */
  readonly archive: string;
}

/** Milliseconds that a job spends on an action. */
export interface Costs {
  readonly unpack: number;
  readonly copy: number;
  readonly remove: number;
  /** From the start of its process until the message arrives. */
  readonly posted: number;
}

export const sumCosts = ({ unpack, copy, remove, posted }: Costs): number => unpack + copy + remove + posted;

const timeStep = (step: () => void): number => {
  const start = performance.now();
  step();
  return performance.now() - start;
};

const timePost = async (root: string, eventPath: string, receiver: Receiver): Promise<number> => {
  const inputs = { webhook: receiver.slack, 'allowed-hosts': receiver.host };
  const step = prepareStep({ root, eventPath, inputs });
  try {
    const command = step.command('main', {});
    const { posted } = command === undefined ? {} : await timeRun(command, receiver);
    if (posted === undefined) throw new Error(`${root} posted nothing`);
    return posted;
  } finally {
    step.remove();
  }
};

/**
 * What the runner does before and in the first step of a job: unpacks, copies, deletes the unpacked files (`ActionManager.cs` of
 * actions/runner), and starts the action. `folder` is used for all of it.
 */
export const timeSetup = async (
  { archive }: Packed,
  folder: string,
  eventPath: string,
  receiver: Receiver,
): Promise<Costs> => {
  const place = mkdtempSync(join(folder, 'setup-'));
  const unpacked = join(place, 'unpacked');
  const action = join(place, 'action');
  mkdirSync(unpacked);
  try {
    return {
      unpack: timeStep(() => execFileSync('tar', ['-xzf', archive, '-C', unpacked])),
      copy: timeStep(() => cpSync(unpacked, action, { recursive: true })),
      remove: timeStep(() => rmSync(unpacked, { recursive: true })),
      posted: await timePost(action, eventPath, receiver),
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
};

/**
 * Runs all of them in each round, in a rotating order, so that none always follows the same one. Returns the costs of each, by its place in
 * the list. Warm-ups come first and do not count.
 */
export const measureRounds = async <T>(
  archives: readonly T[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
  measure: (archive: T) => Promise<Costs>,
): Promise<readonly (readonly Costs[])[]> => {
  const costs = new Map(archives.map(archive => [archive, [] as Costs[]]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const archive of round % 2 === 0 ? archives : archives.toReversed()) {
      const measured = await measure(archive);
      if (round >= 0) costs.get(archive)?.push(measured);
    }
  return [...costs.values()];
};
