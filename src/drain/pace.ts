import type { Rate } from '../platforms/types.js';

/** When one sender may send again. Times are in milliseconds since the epoch. */
export interface Pace {
  /** Counts a request. */
  readonly sent: (atMs: number) => void;
  /** Allows no request before that time. */
  readonly rest: (untilMs: number) => void;
  readonly restsUntil: () => number;
  /** The first time at which every rate limit allows one more request; may be in the past. */
  readonly freeAt: () => number;
}

export const createPace = (rates: readonly Rate[]): Pace => {
  const longest = Math.max(...rates.map(({ requests }) => requests));
  let times: readonly number[] = [];
  let restUntil = 0;
  return {
    sent: atMs => void (times = [...times, atMs].slice(-longest)),
    rest: untilMs => void (restUntil = Math.max(restUntil, untilMs)),
    restsUntil: () => restUntil,
    freeAt: () => Math.max(restUntil, ...rates.map(rate => freeAt(rate, times))),
  };
};

/** When the oldest request that counts toward a rate limit expires. */
const freeAt = ({ requests, perMs }: Rate, times: readonly number[]): number => {
  const oldest = times.at(-requests);
  return oldest === undefined || times.length < requests ? 0 : oldest + perMs;
};
