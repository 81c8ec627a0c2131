import { RUN_STATUSES, type Inputs, type RunStatus } from './types.js';
import { unknownWord } from './choices.js';

/** Other spellings of Hookline's words. */
const SPELLINGS: Readonly<Record<string, RunStatus>> = {
  passed: 'success',
  succeeded: 'success',
  failed: 'failure',
  canceled: 'cancelled',
};

/**
 * GitHub's conclusions and states that say more than Hookline's words do.
 * https://docs.github.com/rest/checks/runs, https://docs.github.com/rest/deployments/statuses
 */
const CONCLUSIONS: Readonly<Record<string, RunStatus>> = {
  error: 'failure',
  timed_out: 'failure',
  startup_failure: 'failure',
  neutral: 'neutral',
  stale: 'neutral',
  action_required: 'neutral',
  inactive: 'neutral',
  queued: 'running',
  requested: 'running',
  pending: 'running',
  in_progress: 'running',
};

/** `status`: one of Hookline's words, or GitHub's, which is kept where it says more. Nothing where the input is empty. */
export const statusInput = (input: string, raw: string): Pick<Inputs, 'status' | 'statusWord'> => {
  const word = raw.trim().toLowerCase();
  if (word === '') return {};
  const conclusion = entry(CONCLUSIONS, word);
  if (conclusion !== undefined) return { status: conclusion, statusWord: word };
  const status = RUN_STATUSES.find(known => known === word) ?? entry(SPELLINGS, word);
  if (status !== undefined) return { status };
  throw unknownWord(input, raw, RUN_STATUSES);
};

const entry = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
