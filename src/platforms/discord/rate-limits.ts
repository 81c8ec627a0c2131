import { asArray } from '../../values/json.js';
import { formatLateness } from '../texts.js';
import { retryAfterMs } from '../answers.js';
import type { DrainRules, Payload } from '../types.js';
import { LIMITS } from './limits.js';
import { measureLayout } from './custom-components.js';
import { embedsLength } from './custom-embeds.js';
import { FLAGS, CUSTOM_LIMITS } from './custom-limits.js';

type WebhookBody = Payload['body'];

/**
 * Five per two seconds for a webhook and thirty per minute for a channel, with a margin, since requests take different times to arrive.
 * https://discord.com/developers/docs/topics/rate-limits, and for the channel https://github.com/discord/discord-api-docs/issues/3306
 */
const RATES = [
  { requests: 5, perMs: 2_100 },
  { requests: 30, perMs: 61_000 },
];

/** A small line above the embeds, or below them. https://support.discord.com/hc/en-us/articles/210298617 */
const withLine = (body: WebhookBody, line: string): WebhookBody => {
  const { content, flags } = body;
  if ((Number(flags ?? 0) & FLAGS.componentsV2) !== 0) return withDisplay(body, line);
  const longer = typeof content === 'string' && content !== '' ? `${content}\n${line}` : line;
  return longer.length <= LIMITS.content ? { ...body, content: longer } : withEmbed(body, line);
};

const withEmbed = (body: WebhookBody, line: string): WebhookBody => {
  const embeds = asArray(body['embeds']);
  const fits =
    embeds.length < LIMITS.embeds && embedsLength(embeds) + line.length <= LIMITS.allEmbedsTogether;
  return fits ? { ...body, embeds: [...embeds, { description: line }] } : body;
};

/** A message made only of components has no other text. https://discord.com/developers/docs/components/reference#text-display */
const withDisplay = (body: WebhookBody, line: string): WebhookBody => {
  const components = asArray(body['components']);
  const { count, said } = measureLayout(components);
  const fits = count < CUSTOM_LIMITS.components && said + line.length <= CUSTOM_LIMITS.textDisplays;
  return fits ? { ...body, components: [...components, { type: 10, content: line }] } : body;
};

export const drainRules: DrainRules = {
  rates: RATES,
  restMs: ({ headers, status }, nowMs) => {
    if (status !== 429 && headers['x-ratelimit-remaining'] !== '0') return 0;
    const waits = [headers['x-ratelimit-reset-after'], headers['retry-after']];
    return Math.max(...waits.map(wait => retryAfterMs(wait, nowMs) ?? 0));
  },
  late: (body, lateness) =>
    withLine(body, `-# ${formatLateness(lateness, `<t:${Math.trunc(lateness.madeAt / 1000)}:f>`)}`),
};
