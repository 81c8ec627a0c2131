/** The numbers of waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits · Discord: https://discord.com/developers/docs/topics/rate-limits */
export const RETRY = {
  /** The first back-off is drawn from 0 up to this; each further one from twice as much. */
  baseMs: 1_000,
  capMs: 15_000,
  /** However the dice fall: a server in trouble is not hammered. */
  leastMs: 100,
  /** Added at random to the server's own time, at most, so that a herd of jobs does not come back in the same instant. */
  herdShare: 0.1,
  /** Kept for the attempt itself: one with less time would hardly be answered, and nobody would know if it arrived. */
  attemptMs: 250,
  /** Tries after one that may have arrived though no answer came: each could post the message twice. */
  triesWhenUnsure: 2,
} as const;

export interface Waiting {
  /** The server's own time. */
  readonly afterMs?: number | undefined;
  /** Waits so far. */
  readonly retries: number;
  /** Until the deadline. */
  readonly leftMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next try, or `give-up` where the deadline leaves no room for it. Full jitter over a doubling
 * back-off; the server's own time is kept, with a little on top. A time below the base says little: it is only the least.
 */
export const nextWait = ({ afterMs, retries, leftMs, random }: Waiting): number | 'give-up' => {
  const room = leftMs - RETRY.attemptMs;
  if (room <= 0 || (afterMs ?? 0) > room) return 'give-up';
  const drawn = random * Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries);
  const backOff = Math.max(RETRY.leastMs, drawn);
  if (afterMs === undefined) return Math.min(backOff, room);
  const withHerd = afterMs * (1 + random * RETRY.herdShare);
  return Math.min(afterMs < RETRY.baseMs ? Math.max(withHerd, backOff) : withHerd, room);
};
