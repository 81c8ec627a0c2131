import type { Status } from '../../inputs/types.js';
import { toStatus, describeStatus } from './conclusion.js';
import { entry } from '../../values/read.js';
import type { Mark } from '../types.js';

interface ResultPhrase {
  /** Completes "The build …". */
  readonly phrase: string;
  readonly mark: Mark;
  /** Absent while there is no result. */
  readonly status?: Status;
}

/** Conclusions that the four reported words do not describe well. `neutral` blocks nothing, but nothing passed. */
const PRECISE_PHRASES: Readonly<Record<string, Pick<ResultPhrase, 'phrase'> & Partial<ResultPhrase>>> = {
  error: { phrase: 'failed with an error' },
  timed_out: { phrase: 'timed out' },
  startup_failure: { phrase: 'failed to start' },
  stale: { phrase: 'became stale' },
  neutral: { phrase: 'finished as neutral', mark: 'neutral' },
};

const UNFINISHED_PHRASES: Readonly<Record<string, ResultPhrase>> = {
  action_required: { phrase: 'requires action', mark: 'waiting' },
  requested: { phrase: 'was queued', mark: 'waiting' },
  queued: { phrase: 'is queued', mark: 'waiting' },
  pending: { phrase: 'is pending', mark: 'waiting' },
  waiting: { phrase: 'is waiting', mark: 'waiting' },
  in_progress: { phrase: 'is running', mark: 'started' },
  completed: { phrase: 'finished', mark: 'news' },
};

/** What happened to a check, a suite, a job or a commit status. https://docs.github.com/rest/checks/runs */
export const describeResult = (conclusion: unknown, state?: unknown): ResultPhrase => {
  const status = toStatus(conclusion);
  if (status !== undefined) {
    const { past, mark } = describeStatus(status);
    return { phrase: past, mark, status, ...entry(PRECISE_PHRASES, conclusion) };
  }
  return (
    entry(UNFINISHED_PHRASES, conclusion) ??
    entry(UNFINISHED_PHRASES, state) ?? { phrase: 'was updated', mark: 'news' }
  );
};
