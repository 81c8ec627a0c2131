import type { Status } from '../../inputs/types.js';
import { statusOf, verbOf } from './conclusion.js';
import { entry } from '../../values/read.js';
import type { Mark } from '../types.js';

interface Outcome {
  /** Completes "The build …". */
  readonly words: string;
  readonly mark: Mark;
  /** Absent while there is no result. */
  readonly status?: Status;
}

/** Conclusions of which the four reported words would say too little. `neutral` holds nobody up, but nothing has passed. */
const PRECISELY: Readonly<Record<string, Pick<Outcome, 'words'> & Partial<Outcome>>> = {
  error: { words: 'ended in an error' },
  timed_out: { words: 'timed out' },
  startup_failure: { words: 'could not start' },
  stale: { words: 'went stale' },
  neutral: { words: 'ended neutral', mark: 'neutral' },
};

const WITHOUT_RESULT: Readonly<Record<string, Outcome>> = {
  action_required: { words: 'needs somebody to act', mark: 'waiting' },
  requested: { words: 'was requested', mark: 'waiting' },
  queued: { words: 'is queued', mark: 'waiting' },
  pending: { words: 'is pending', mark: 'waiting' },
  waiting: { words: 'is waiting', mark: 'waiting' },
  in_progress: { words: 'is running', mark: 'started' },
  completed: { words: 'ended', mark: 'news' },
};

/** What became of a check, a suite, a job or a commit status. https://docs.github.com/rest/checks/runs */
export const outcomeOf = (conclusion: unknown, state?: unknown): Outcome => {
  const status = statusOf(conclusion);
  if (status !== undefined) {
    const { past, mark } = verbOf(status);
    return { words: past, mark, status, ...entry(PRECISELY, conclusion) };
  }
  return (
    entry(WITHOUT_RESULT, conclusion) ??
    entry(WITHOUT_RESULT, state) ?? { words: 'was updated', mark: 'news' }
  );
};
