import type { HttpResult } from '../edges/types.js';
import { duration } from '../text/duration.js';

type Broken = Extract<HttpResult, { kind: 'broken' }>;

/** What went wrong with a request that got no answer; `timeoutMs` is what it was given. */
export const noAnswer = ({ reason, sent, aborted }: Broken, timeoutMs: number): string =>
  aborted ? `no ${sent ? 'answer' : 'connection'} within ${duration(timeoutMs)}` : reason;

export const unreachable = (title: string, why: string, mend: string): string =>
  `${title} cannot be reached: ${why}; ${mend}`;

/** @param title the platform's. @param why what came of the last attempt. */
export const unconfirmed = (title: string, attempts: number, why: string): string =>
  `${title} did not confirm the message in ${attemptsOf(attempts)}: ${why}`;

export const deadlineOver = (title: string, attempts: number, deadlineMs: number, why: string): string =>
  `${title} did not confirm the message within the deadline of ${duration(deadlineMs)} (${attemptsOf(attempts)}): ${why}`;

export const asksTooLong = (title: string, afterMs: number, deadlineMs: number, leftMs: number): string =>
  `${title} asks to wait ${duration(afterMs)}, but the deadline of ${duration(deadlineMs)} leaves only ${duration(leftMs)}`;

export const interruptedBefore = (title: string): string =>
  `the runner asked the step to end (SIGINT or SIGTERM) before ${title} had confirmed the message`;

export const attemptsOf = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);
