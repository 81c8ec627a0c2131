import { listOf } from '../../values/json.js';
import { latenessWords } from '../texts.js';
import { retryAfterMs } from '../answers.js';
import type { Draining, Payload } from '../types.js';
import { LIMITS } from './limits.js';
import { sizeOf } from './own-components.js';
import { embedsLength } from './own-embeds.js';
import { FLAGS, OWN } from './own-limits.js';

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

/** A small line above the embeds, else below them. https://support.discord.com/hc/en-us/articles/210298617 */
const withLine = (body: Body, line: string): Body => {
  const { content, flags } = body;
  if ((Number(flags ?? 0) & FLAGS.componentsV2) !== 0) return withDisplay(body, line);
  const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
  return longer.length <= LIMITS.content ? { ...body, content: longer } : withEmbed(body, line);
};

const withEmbed = (body: Body, line: string): Body => {
  const embeds = listOf(body['embeds']);
  const fits =
    embeds.length < LIMITS.embeds && embedsLength(embeds) + line.length <= LIMITS.allEmbedsTogether;
  return fits ? { ...body, embeds: [...embeds, { description: line }] } : body;
};

/** A message made of components alone has no other text. https://discord.com/developers/docs/components/reference#text-display */
const withDisplay = (body: Body, line: string): Body => {
  const components = listOf(body['components']);
  const { count, said } = sizeOf(components);
  const fits = count < OWN.components && said + line.length <= OWN.textDisplays;
  return fits ? { ...body, components: [...components, { type: 10, content: line }] } : body;
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
