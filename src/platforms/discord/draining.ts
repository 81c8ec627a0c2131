import { latenessWords } from '../lateness.js';
import { retryAfterMs } from '../retry-after.js';
import type { Draining, Payload } from '../types.js';
import { LIMITS } from './limits.js';
import { FLAGS } from './own-limits.js';

type Body = Payload['body'];

/**
 * Five within two seconds a webhook and thirty a minute a channel, with a little more time: not every request is as long on
 * its way. https://discord.com/developers/docs/topics/rate-limits, and for the channel
 * https://github.com/discord/discord-api-docs/issues/3306
 */
const RATES = [
  { requests: 5, perMs: 2_100 },
  { requests: 30, perMs: 61_000 },
];

/** A small line above the embeds; a message made of components alone takes none. https://support.discord.com/hc/en-us/articles/210298617 */
const withLine = (body: Body, line: string): Body => {
  const { content, flags } = body;
  const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
  const fits = (Number(flags ?? 0) & FLAGS.componentsV2) === 0 && longer.length <= LIMITS.content;
  return fits ? { ...body, content: longer } : body;
};

export const draining: Draining = {
  rates: RATES,
  restMs: ({ headers, status }, nowMs) => {
    if (status !== 429 && headers['x-ratelimit-remaining'] !== '0') return 0;
    const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
    return Math.max(...waits.map(wait => retryAfterMs(wait, nowMs) ?? 0));
  },
  late: (body, lateness) =>
    withLine(body, `-# ${latenessWords(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`),
};
