import type { Clock } from '../edges/types.js';

/** A clock that all jobs share, however wrong a runner's own is. */
export interface ServiceClock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Compares the clocks by the `Date` header of an answer. */
  readonly note: (date: string | undefined, sentAtMs: number, receivedAtMs: number) => void;
}

/** The header has whole seconds. */
const SECOND = 1_000;

/** A runner's clock may be wrong by this without harm, in milliseconds. */
const HARMLESS = 500;

/** The runner's clock unless it is clearly wrong: it is more exact than what a service's answers tell of theirs. */
export const serviceClock = ({ now }: Pick<Clock, 'now'>): ServiceClock => {
  let [least, most] = [-Infinity, Infinity];
  return {
    now: () => {
      const isRight = least - HARMLESS <= 0 && most + HARMLESS >= 0;
      return now() + (isRight ? 0 : (least + most) / 2);
    },
    note: (date, sentAtMs, receivedAtMs) => {
      const second = Date.parse(date ?? '');
      if (Number.isNaN(second)) return;
      const [low, high] = [second - receivedAtMs, second + SECOND - sentAtMs];
      // If two answers contradict each other, one of the clocks was set in between.
      [least, most] = low > most || high < least ? [low, high] : [Math.max(low, least), Math.min(high, most)];
    },
  };
};
