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

/** Throws if the time of a template is over. */
export type CheckTime = () => void;

/** The time that the templates of a step have together, so that no number of them keeps a message waiting. */
export interface Allowance {
  /** Whether so much is spent that what is left judges no template. */
  readonly isShort: () => boolean;
  /** Whether nothing is left. */
  readonly isSpent: () => boolean;
  /** Runs work that checks whether its time is over, and counts the time that it took. */
  readonly spend: <T>(what: 'whole' | 'less', work: (checkTime: CheckTime) => T) => T;
}

export const createAllowance = (now: () => number): Allowance => {
  let spent = 0;
  return {
    isShort: () => spent >= TIMES.whole,
    isSpent: () => spent >= TIMES.end,
    spend: (what, work) => {
      const start = now();
      const end = start + Math.max(TIMES.little, Math.min(TIMES[what], TIMES.all - spent));
      const checkTime = (): void => {
        if (now() > end) throw new Error('template render limit exceeded');
      };
      try {
        return work(checkTime);
      } finally {
        spent += now() - start;
      }
    },
  };
};
