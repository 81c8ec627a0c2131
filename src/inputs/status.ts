import { RUN_STATUSES, STATUSES, type Inputs, type RunStatus, type Status } from './types.js';
import { unknownWord } from './choices.js';

/** Other spellings of Hookline's words. */
const SPELLINGS: Readonly<Record<string, RunStatus>> = {
  passed: 'success',
  succeeded: 'success',
  failed: 'failure',
  canceled: 'cancelled',
};

/**
 * GitHub's conclusions and states that say more than Hookline's words. https://docs.github.com/rest/checks/runs,
 * https://docs.github.com/rest/deployments/statuses
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

/** `status`: one of Hookline's words, or one of GitHub's, which is kept if it says more. Undefined if the input is empty. */
export const statusInput = (input: string, raw: string): Pick<Inputs, 'status' | 'statusWord'> => {
  if (raw.trim() === '') return {};
  const found = readWord(raw);
  if (found !== undefined) return found;
  throw unknownWord(input, raw, RUN_STATUSES);
};

/** Undefined for a word that is not known. */
export const readWord = (
  raw: string,
): { readonly status: RunStatus; readonly statusWord?: string } | undefined => {
  const word = raw.trim().toLowerCase();
  const conclusion = entry(CONCLUSIONS, word);
  if (conclusion !== undefined) return { status: conclusion, statusWord: word };
  const status = RUN_STATUSES.find(known => known === word) ?? entry(SPELLINGS, word);
  return status && { status };
};

/**
 * What has become of a job or a step, by its word. A word that is not known counts as a failure, so that no alert is lost
 * to one that GitHub adds; undefined for what has not ended.
 */
export const toResult = (word: string): Status | undefined => {
  const { status } = readWord(word) ?? { status: 'failure' as const };
  return status === 'neutral' ? 'success' : STATUSES.find(known => known === status);
};

const entry = <V>(table: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
