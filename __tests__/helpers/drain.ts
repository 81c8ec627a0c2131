import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { writeRecord, type OutboxRecord } from '../../src/outbox/record.js';
import { startReceiver, type Receiver, type Recorded } from '../../tools/testing/receiver/index.js';
import { runAction, type RunOptions, type RunResult } from '../../tools/testing/runner/index.js';
import { record } from './outbox.js';

/** A record made `minutes` ago; older ones have a smaller `n`. */
export const waiting = (n: number, minutes: number, change: Partial<OutboxRecord> = {}): OutboxRecord =>
  record(n, { madeAt: new Date(Date.now() - minutes * 60_000).toISOString(), ...change });

export const fill = (folder: string, ...records: readonly OutboxRecord[]): void =>
  records.forEach(one => writeFileSync(join(folder, `${one.id}.json`), writeRecord(one)));

export const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));

interface DrainRun extends RunResult {
  readonly requests: readonly Recorded[];
  /** Everything readable of the run: the log without mask commands, the outputs, and the summary. */
  readonly visible: string;
}

export interface Drain {
  readonly receiver: Receiver;
  /** Drains to `alerts` (Slack) and `community` (Discord), both the receiver, unless `inputs` says otherwise. */
  readonly runDrain: (options: Omit<RunOptions, 'root' | 'action'>) => Promise<DrainRun>;
  readonly close: () => Promise<void>;
}

/** The built drain action as the runner runs it, against its own receiver. */
export const startDrain = async (): Promise<Drain> => {
  const receiver = await startReceiver();
  return {
    receiver,
    runDrain: async ({ inputs, ...options }) => {
      const before = receiver.requests.length;
      const result = await runAction({
        root: resolve('.'),
        action: 'drain',
        ...options,
        inputs: {
          webhook: `alerts = ${receiver.slack}\ncommunity = ${receiver.discord}`,
          'allowed-hosts': receiver.host,
          ...inputs,
        },
      });
      const { stdout, stderr, outputs, summary } = result;
      const log = stdout.replace(/^::add-mask::.*\r?\n?/gm, '');
      return {
        ...result,
        requests: receiver.requests.slice(before),
        visible: [log, stderr, ...Object.entries(outputs).flat(), summary].join('\n'),
      };
    },
    close: receiver.close,
  };
};
