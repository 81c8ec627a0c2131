import type { Story } from './draw.js';
import { push } from './payloads.js';

const steps = { 'unit-tests': { outcome: 'failure', conclusion: 'failure' } };

const parseResults = (status: string, steps: object): Readonly<Record<string, string>> => ({
  job: JSON.stringify({ status, check_run_id: 4242 }),
  steps: JSON.stringify(steps),
});

/** A watched job, from its start to its end. */
export const watchStories: readonly Story[] = [
  { name: 'watch-start', event: 'push', payload: push(), phase: { kind: 'started' } },
  {
    name: 'watch-failed',
    event: 'push',
    payload: push(),
    inputs: parseResults('failure', steps),
    phase: { kind: 'updated', elapsedMs: 252_000 },
  },
  {
    name: 'watch-cancelled',
    event: 'push',
    payload: push(),
    inputs: parseResults('cancelled', {}),
    phase: { kind: 'updated', elapsedMs: 61_000 },
  },
];
