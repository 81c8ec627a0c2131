import type { Story } from './draw.js';
import { push } from './payloads.js';

const steps = { 'unit-tests': { outcome: 'failure', conclusion: 'failure' } };

const ended = (status: string, steps: object): Readonly<Record<string, string>> => ({
  job: JSON.stringify({ status, check_run_id: 4242 }),
  steps: JSON.stringify(steps),
});

/** A job that is watched, from its start to its end. */
export const watchStories: readonly Story[] = [
  { name: 'watch-start', event: 'push', payload: push(), course: { kind: 'begins' } },
  {
    name: 'watch-failed',
    event: 'push',
    payload: push(),
    inputs: ended('failure', steps),
    course: { kind: 'later', forMs: 252_000 },
  },
  {
    name: 'watch-cancelled',
    event: 'push',
    payload: push(),
    inputs: ended('cancelled', {}),
    course: { kind: 'later', forMs: 61_000 },
  },
];
