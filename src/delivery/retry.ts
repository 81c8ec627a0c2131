/** The numbers of waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits · Discord: https://discord.com/developers/docs/topics/rate-limits */
export const RETRY = {
  /** The first back-off is drawn from 0 up to this; each further one from twice as much. */
  baseMs: 1_000,
  capMs: 15_000,
  /** However the dice fall: a server in trouble is not hammered. */
  leastMs: 100,
  /** Kept for the attempt itself: one with less time would hardly be answered, and nobody would know if it arrived. */
  attemptMs: 250,
  /** Tries after one that may have arrived though no answer came: each could post the message twice. */
  triesWhenUnsure: 2,
} as const;

interface Waiting {
  /** The server's own time, if it says one. */
  readonly afterMs?: number | undefined;
  /** Waits so far. */
  readonly retries: number;
  /** Until the deadline. */
  readonly leftMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next try, or `give-up` where the deadline leaves no room for it: the server's own time, and on
 * top full jitter over a doubling back-off. The jobs of one run that fail together get the same time; each refusal after
 * it shows that there are more of them than the platform takes, so they spread out instead of coming back at once.
 */
export const nextWait = ({ afterMs = 0, retries, leftMs, random }: Waiting): number | 'give-up' => {
  const room = leftMs - RETRY.attemptMs;
  if (room <= 0 || afterMs > room) return 'give-up';
  // Not merely cut at the deadline, where all of them would meet again.
  const widest = Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries, room - afterMs);
  return Math.min(Math.max(RETRY.leastMs, afterMs + random * widest), room);
};
