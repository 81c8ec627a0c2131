import { resolve } from 'node:path';

import {
  startReceiver,
  type PlatformName,
  type Receiver,
  type Recorded,
  type ScriptStep,
} from '../../tools/testing/receiver/index.js';
import { runAction, type RunOptions, type RunResult } from '../../tools/testing/runner/index.js';

export interface NotifyOptions extends Omit<RunOptions, 'root' | 'eventName'> {
  /** This repository by default. */
  readonly root?: string;
  /** The event's name; `push` by default. */
  readonly name?: string;
  /** The receiver's answers for this run. */
  readonly script?: readonly ScriptStep[] | Partial<Record<PlatformName, readonly ScriptStep[]>>;
}

export interface Notified extends RunResult {
  readonly requests: readonly Recorded[];
  /** The requests that one platform accepted. */
  readonly accepted: (platform: PlatformName) => readonly Recorded[];
  /** Everything readable of the run: the log without mask commands, the outputs, and the summary. */
  readonly visible: string;
}

export interface Notify {
  readonly receiver: Receiver;
  /** Posts to Slack and Discord, both the receiver, unless `inputs` says otherwise. */
  readonly runNotify: (options?: NotifyOptions) => Promise<Notified>;
  readonly close: () => Promise<void>;
}

const isList = (script: NonNullable<NotifyOptions['script']>): script is readonly ScriptStep[] =>
  Array.isArray(script);

const play = (receiver: Receiver, script: NonNullable<NotifyOptions['script']>): void => {
  if (isList(script)) receiver.play(script);
  else for (const platform of ['slack', 'discord'] as const) receiver.play(script[platform] ?? [], platform);
};

const visibleOf = ({ stdout, stderr, outputs, summary }: RunResult): string =>
  [stdout.replace(/^::add-mask::.*\r?\n?/gm, ''), stderr, ...Object.entries(outputs).flat(), summary].join(
    '\n',
  );

/** The built notify action as the runner runs it, against its own receiver: one per test file, closed at its end. */
export const startNotify = async (): Promise<Notify> => {
  const receiver = await startReceiver();
  return {
    receiver,
    runNotify: async ({ name = 'push', script = [], inputs, ...options } = {}) => {
      const before = receiver.requests.length;
      play(receiver, script);
      const result = await runAction({
        root: resolve('.'),
        ...options,
        eventName: name,
        inputs: {
          webhook: `${receiver.slack}\n${receiver.discord}`,
          'allowed-hosts': receiver.host,
          ...inputs,
        },
      });
      const requests = receiver.requests.slice(before);
      const taken = receiver.accepted().filter(request => requests.includes(request));
      return {
        ...result,
        requests,
        accepted: platform => taken.filter(request => request.platform === platform),
        visible: visibleOf(result),
      };
    },
    close: receiver.close,
  };
};
