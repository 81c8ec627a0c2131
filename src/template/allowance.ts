/** In milliseconds. A template takes a few; one with nested loops is ended. */
const TIMES = {
  /** For one template, over all that there is. */
  whole: 4_000,
  /** The same once more, over less. */
  less: 1_000,
  /** For all templates of a step together; those that are left get a little, up to the end. */
  all: 6_000,
  little: 50,
  end: 8_000,
} as const;

/** The time that the templates of a step have together, so that no number of them keeps a message waiting. */
export interface Allowance {
  /** Whether so much is spent that what is left judges no template. */
  readonly isShort: () => boolean;
  /** Whether nothing is left. */
  readonly isSpent: () => boolean;
  /** Runs work that may take this many milliseconds, and counts the time that it took. */
  readonly spend: <T>(what: 'whole' | 'less', work: (maxMs: number) => T) => T;
}

export const createAllowance = (now: () => number = () => 0): Allowance => {
  let spent = 0;
  return {
    isShort: () => spent >= TIMES.whole,
    isSpent: () => spent >= TIMES.end,
    spend: (what, work) => {
      const start = now();
      try {
        return work(Math.max(TIMES.little, Math.min(TIMES[what], TIMES.all - spent)));
      } finally {
        spent += now() - start;
      }
    },
  };
};
