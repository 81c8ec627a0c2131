/**
 * Limits for waiting. Slack: https://docs.slack.dev/apis/web-api/rate-limits · Discord:
 * https://discord.com/developers/docs/topics/rate-limits
 */
export const RETRY = {
  /** The first back-off is a random time up to this; each later one up to twice the previous bound. */
  baseMs: 1_000,
  capMs: 15_000,
  /** Shortest wait, so that a server in trouble is not flooded. */
  leastMs: 100,
  /** Time reserved for the attempt itself. With less, an answer is unlikely, and nobody would know whether the message arrived. */
  attemptMs: 250,
  /** Retries after a request that may have arrived without an answer. Each retry could post the message twice. */
  triesWhenUnsure: 2,
} as const;

interface Waiting {
  /** The wait that the server asks for, if any. */
  readonly afterMs?: number | undefined;
  /** Waits so far. */
  readonly retries: number;
  /** Time until the deadline. */
  readonly leftMs: number;
  /** From 0 up to 1. */
  readonly random: number;
}

/**
 * Milliseconds until the next attempt, or `give-up` if the deadline leaves no time for it: the server's own wait plus full jitter over a
 * doubling back-off. Jobs of a run that fail together get the same wait from the server. Each further refusal means that there are more of
 * them than the platform accepts, so they spread out instead of returning at once.
 */
export const nextWait = ({ afterMs = 0, retries, leftMs, random }: Waiting): number | 'give-up' => {
  const room = leftMs - RETRY.attemptMs;
  if (room <= 0 || afterMs > room) return 'give-up';
  // Drawn again instead of cut at the deadline, where all jobs would meet.
  const widest = Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries, room - afterMs);
  return Math.min(Math.max(RETRY.leastMs, afterMs + random * widest), room);
};
