import { formatUtcDay } from '../../text/moment.js';
import { formatLateness } from '../texts.js';
import { drainRules as ofWebhooks } from '../slack/rate-limits.js';
import type { DrainRules } from '../types.js';
import { MAX } from './render.js';

/** A workflow cannot show local times, so the line only has the day. */
export const drainRules: DrainRules = {
  ...ofWebhooks,
  late: (body, lateness) => {
    const { text } = body;
    const longer = `${String(text)}\n${formatLateness(lateness, formatUtcDay(lateness.madeAt))}`;
    return typeof text === 'string' && longer.length <= MAX ? { ...body, text: longer } : body;
  },
};
