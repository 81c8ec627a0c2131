import type { HttpResult } from '../edges/types.js';
import { formatDuration } from '../text/duration.js';

type RequestFailure = Extract<HttpResult, { kind: 'failed' }>;

/** Why a request got no answer. `timeoutMs` is the time it was given. */
export const describeNoAnswer = ({ reason, sent, aborted }: RequestFailure, timeoutMs: number): string =>
  aborted ? `no ${sent ? 'answer' : 'connection'} within ${formatDuration(timeoutMs)}` : reason;

export const describeUnreachable = (title: string, why: string, hint: string): string =>
  `${title} cannot be reached: ${why}; ${hint}`;

/**
 * @param title the platform's name.
 * @param why the result of the last attempt.
 */
export const describeUnconfirmed = (title: string, attempts: number, why: string): string =>
  `${title} did not confirm the message in ${formatAttempts(attempts)}: ${why}`;

export const describeDeadline = (title: string, attempts: number, deadlineMs: number, why: string): string =>
  `${title} did not confirm the message within the deadline of ${formatDuration(deadlineMs)} (${formatAttempts(attempts)}): ${why}`;

/** @param result of the last attempt, which the deadline cut short. */
export const describeCutAttempt = (
  title: string,
  attempts: number,
  deadlineMs: number,
  { sent }: RequestFailure,
): string =>
  `${title} did not confirm the message: no ${sent ? 'answer' : 'connection'} within the deadline of ${formatDuration(deadlineMs)} (${formatAttempts(attempts)})`;

export const describeLongWait = (
  title: string,
  afterMs: number,
  deadlineMs: number,
  leftMs: number,
): string =>
  `${title} asks to wait ${formatDuration(afterMs)}, but the deadline of ${formatDuration(deadlineMs)} leaves only ${formatDuration(leftMs)}`;

export const describeInterrupt = (title: string): string =>
  `the runner stopped the step (SIGINT or SIGTERM) before ${title} had confirmed the message`;

const formatAttempts = (count: number): string => (count === 1 ? '1 attempt' : `${count} attempts`);
