import type { Others } from '../../src/memory/edit.js';
import type { Clock } from '../../src/edges/types.js';

/** What GitHub says about a job: its last step runs (`ending`), or it has a result (`over`). */
type JobState = 'running' | 'ending' | 'over';

/** The state of each job. */
export type RunState = readonly JobState[];

/** Until GitHub's API knows what a runner knows: at random, up to this, in milliseconds. */
const API_LAG = 1_500;

/** A run of jobs that each end once, as GitHub's API shows it. */
export interface FakeRun {
  /** The job's last step starts. */
  readonly end: (id: number) => void;
  /** The job's last step is over. */
  readonly leave: (id: number) => void;
  /** What one job reads now. It knows about itself what GitHub may not know yet. */
  readonly look: (id: number) => RunState;
}

export const fakeRun = (jobs: number, clock: Pick<Clock, 'now'>, random: () => number): FakeRun => {
  const endingFrom = new Map<number, number>();
  const overFrom = new Map<number, number>();
  const lateNow = (): number => clock.now() + random() * API_LAG;
  return {
    end: id => endingFrom.set(id, lateNow()),
    leave: id => overFrom.set(id, Math.max(endingFrom.get(id) ?? 0, lateNow())),
    look: own =>
      Array.from({ length: jobs }, (_, id) => {
        if ((overFrom.get(id) ?? Infinity) <= clock.now()) return 'over';
        return id === own || (endingFrom.get(id) ?? Infinity) <= clock.now() ? 'ending' : 'running';
      }),
  };
};

export const isSameRun = (before: RunState, now: RunState): boolean =>
  now.every((state, id) => (state === 'running') === (before[id] === 'running'));

/** @param areAlike whether the jobs are of one matrix. */
export const findOthers = (state: RunState, own: number, areAlike: boolean): Others => {
  const ending = state.filter((one, id) => id === own || one === 'ending').length;
  const ahead = state.filter((one, id) => id > own && one === 'ending').length;
  return {
    areOver: state.every((one, id) => id === own || one === 'over'),
    isLowest: state.every((one, id) => id >= own || one === 'over'),
    ending,
    ahead,
    sameAhead: areAlike ? ahead : 0,
    areMixed: !areAlike && ending > 1,
  };
};
