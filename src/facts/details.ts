import { known } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Inputs } from '../inputs/types.js';
import { readFailures } from './failures.js';
import { readHistory } from './history.js';
import type { RunReader } from './run-reader.js';
import type { Facts } from './types.js';
import { turnsOf } from './turns.js';
import { isDue, tellsOfFailure } from './when.js';

/**
 * The facts with what GitHub's API tells besides: what the runs before were and, where a message of a failed run is due,
 * what failed in it.
 */
export const addDetails = async (
  facts: Facts,
  inputs: Inputs,
  reader: RunReader,
  run: RunIdentity,
  nowMs: number,
): Promise<Facts> => {
  const past = readHistory(reader, run, nowMs);
  const due =
    isDue(inputs.when, facts.status) ||
    isDue(inputs.when, facts.status, turnsOf(facts.status, (await past).history?.previous));
  const found =
    due && tellsOfFailure(facts)
      ? await readFailures(reader, run, scopeOf(facts, inputs))
      : { failures: [], notes: [] };
  const { history, notes } = await past;
  return {
    ...facts,
    failures: found.failures,
    ...known('history', history),
    turns: turnsOf(facts.status, history?.previous),
    notes: [...new Set([...facts.notes, ...found.notes, ...notes])],
  };
};

const scopeOf = (facts: Facts, inputs: Inputs): Parameters<typeof readFailures>[2] => ({
  ...known('needs', facts.subject.run ? undefined : inputs.needs),
  ...known('job', ownJob(facts, inputs)),
  logs: inputs.details === 'logs',
  ...known('repoUrl', facts.subject.repo?.url),
});

/** The job of this step, where it is what failed: not where the event tells of another run, nor where the user says what to report. */
const ownJob = ({ subject, job }: Facts, inputs: Inputs): Parameters<typeof readFailures>[2]['job'] => {
  const { status, checkRunId: id } = inputs.job;
  if (subject.run || inputs.status !== undefined || status !== 'failure') return undefined;
  const leg = inputs.matrix.length > 0 ? ` (${inputs.matrix.join(', ')})` : '';
  return { ...known('id', id), name: `${job?.name ?? ''}${leg}` };
};
