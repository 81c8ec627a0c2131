import type { Recorded } from '../../tools/testing/receiver/index.js';
import type { Notified, Notify, NotifyOptions } from './notify.js';

export interface Watched extends Notified {
  /** What main posted, at the job's start. */
  readonly atStart: readonly Recorded[];
  /** What post posted, at its end. */
  readonly atEnd: readonly Recorded[];
}

/** The built watch action, from the start of a job to its end. */
export const runWatch = async (
  { runNotify, receiver }: Notify,
  { beforePost, ...options }: NotifyOptions = {},
): Promise<Watched> => {
  let between = receiver.requests.length;
  const result = await runNotify({
    action: 'watch',
    stages: ['main', 'post'],
    ...options,
    beforePost: (step, soFar) => {
      between = receiver.requests.length;
      beforePost?.(step, soFar);
    },
  });
  const { requests } = result;
  const all = receiver.requests.length;
  const startedAt = requests.length - (all - between);
  return { ...result, atStart: requests.slice(0, startedAt), atEnd: requests.slice(startedAt) };
};
