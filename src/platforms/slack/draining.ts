import { isFields, listOf } from '../../shape/types.js';
import { utcDay } from '../../text/moment.js';
import { latenessWords } from '../lateness.js';
import { retryAfterMs } from '../retry-after.js';
import type { Draining, Payload } from '../types.js';
import { unitsOf } from './check.js';
import { LIMITS, MOMENT } from './limits.js';

type Body = Payload['body'];

/** One message a second, and a little more: not every request is as long on its way. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];

/** A line below the headline, or of the text where there are no blocks. */
const withLine = (body: Body, line: string): Body => {
  const { blocks, text } = body;
  if (Array.isArray(blocks) && blocks.length > 0) return withBlock(body, blocks, line);
  if (typeof text !== 'string' || text.length + line.length >= LIMITS.text) return body;
  return { ...body, text: `${text}\n${line}` };
};

const withBlock = (body: Body, blocks: readonly unknown[], line: string): Body => {
  const all = [...blocks, ...attachedBlocks(body)];
  const fits = all.length < LIMITS.blocks && unitsOf(all) + line.length <= LIMITS.allBlocks;
  const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
  return fits ? { ...body, blocks: [...blocks, block] } : body;
};

const attachedBlocks = ({ attachments }: Body): readonly unknown[] =>
  listOf(attachments).flatMap(attachment => (isFields(attachment) ? listOf(attachment['blocks']) : []));

export const draining: Draining = {
  rates: RATES,
  restMs: ({ headers, status }, nowMs) =>
    status === 429 ? (retryAfterMs(headers['retry-after'], nowMs) ?? 0) : 0,
  late: (body, lateness) => {
    const { madeAt } = lateness;
    const moment = `<!date^${Math.trunc(madeAt / 1000)}^${MOMENT}|${utcDay(madeAt)}>`;
    return withLine(body, latenessWords(lateness, moment));
  },
};
