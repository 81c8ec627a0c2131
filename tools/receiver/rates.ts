import { DISCORD } from './discord-limits.js';
import { SLACK } from './slack-limits.js';
import type { PlatformName, Reply } from './types.js';

const RATES = { slack: SLACK.rate, discord: DISCORD.rate };

interface Counted {
  /** The refusal, where the limit is reached. */
  readonly refusal?: Reply;
  /** What every other answer carries. */
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

/**
 * A window per webhook. Discord's answers: https://discord.com/developers/docs/topics/rate-limits#header-format
 * @returns counts one request of `webhook` at `nowMs` (since the epoch).
 */
export const rateCounter = (): ((platform: PlatformName, webhook: string, nowMs: number) => Counted) => {
  const seen = new Map<string, number[]>();
  return (platform, webhook, nowMs) => {
    const { requests, perMs } = RATES[platform];
    const recent = (seen.get(webhook) ?? []).filter(at => nowMs - at < perMs);
    const resetMs = perMs - (nowMs - (recent[0] ?? nowMs));
    if (recent.length >= requests) return { refusal: refusal(platform, resetMs, nowMs), headers: {} };
    seen.set(webhook, [...recent, nowMs]);
    const left = requests - recent.length - 1;
    return { headers: platform === 'discord' ? discordHeaders(left, resetMs, nowMs) : {} };
  };
};
