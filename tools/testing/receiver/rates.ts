import { DISCORD } from './discord-limits.js';
import { SLACK } from './slack-limits.js';
import type { PlatformName, Reply } from './types.js';

interface RateWindow {
  readonly requests: number;
  readonly perMs: number;
}

/** The first is the one in Discord's headers. */
const RATES: Readonly<Record<PlatformName, readonly RateWindow[]>> = {
  slack: [SLACK.rate],
  discord: [DISCORD.rate, DISCORD.channelRate],
};

const LONGEST_MS = Math.max(...Object.values(RATES).flatMap(rates => rates.map(({ perMs }) => perMs)));

interface Counted {
  /** The refusal, if a limit is reached. */
  readonly refusal?: Reply;
  /** The headers of every other answer. */
  readonly headers: Readonly<Record<string, string>>;
}

const discordHeaders = (left: number, resetMs: number, nowMs: number): Record<string, string> => ({
  'x-ratelimit-limit': String(DISCORD.rate.requests),
  'x-ratelimit-remaining': String(left),
  'x-ratelimit-reset': ((nowMs + resetMs) / 1000).toFixed(3),
  'x-ratelimit-reset-after': (resetMs / 1000).toFixed(3),
  'x-ratelimit-bucket': 'b0a7e5c1',
});

const refusal = (platform: PlatformName, waitMs: number, nowMs: number): Reply => {
  const retryAfter = { 'retry-after': String(Math.ceil(waitMs / 1000)) };
  if (platform === 'slack') return { status: 429, headers: retryAfter, body: 'rate_limited' };
  return {
    status: 429,
    headers: {
      ...retryAfter,
      ...discordHeaders(0, waitMs, nowMs),
      'x-ratelimit-scope': 'user',
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      message: 'You are being rate limited.',
      retry_after: Math.ceil(waitMs) / 1000,
      global: false,
    }),
  };
};

/** How much of a rate is left after those requests, and when its window ends. */
const measureWindow = (
  { requests, perMs }: RateWindow,
  seen: readonly number[],
  nowMs: number,
): { left: number; resetMs: number } => {
  const recent = seen.filter(at => nowMs - at < perMs);
  return { left: requests - recent.length, resetMs: perMs - (nowMs - (recent[0] ?? nowMs)) };
};

/**
 * Windows per webhook. Discord's answers: https://discord.com/developers/docs/topics/rate-limits#header-format @returns a function that
 * counts one request of `webhook` at `nowMs` (since the epoch).
 */
export const rateCounter = (): ((platform: PlatformName, webhook: string, nowMs: number) => Counted) => {
  const seen = new Map<string, readonly number[]>();
  return (platform, webhook, nowMs) => {
    const before = (seen.get(webhook) ?? []).filter(at => nowMs - at < LONGEST_MS);
    const standings = RATES[platform].map(rate => measureWindow(rate, before, nowMs));
    const waits = standings.filter(({ left }) => left <= 0).map(({ resetMs }) => resetMs);
    if (waits.length > 0) return { refusal: refusal(platform, Math.max(...waits), nowMs), headers: {} };
    seen.set(webhook, [...before, nowMs]);
    const { left = 0, resetMs = 0 } = standings[0] ?? {};
    return { headers: platform === 'discord' ? discordHeaders(left - 1, resetMs, nowMs) : {} };
  };
};
