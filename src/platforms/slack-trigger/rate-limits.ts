import { utcDay } from '../../text/moment.js';
import { latenessWords } from '../texts.js';
import { draining as ofWebhooks } from '../slack/rate-limits.js';
import type { Draining } from '../types.js';
import { MAX } from './render.js';

/** A workflow has no form for moments, so the line holds the day alone. */
export const draining: Draining = {
  ...ofWebhooks,
  late: (body, lateness) => {
    const { text } = body;
    const longer = `${String(text)}\n${latenessWords(lateness, utcDay(lateness.madeAt))}`;
    return typeof text === 'string' && longer.length <= MAX ? { ...body, text: longer } : body;
  },
};
