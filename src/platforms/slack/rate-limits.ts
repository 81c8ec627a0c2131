import { isJsonObject, listOf } from '../../values/json.js';
import { utcDay } from '../../text/moment.js';
import { latenessWords } from '../texts.js';
import { retryAfterMs } from '../answers.js';
import type { Draining, Payload } from '../types.js';
import { unitsOf } from './check.js';
import { LIMITS, MOMENT } from './limits.js';
import { OWN } from './own-limits.js';

type Body = Payload['body'];

/** One message a second, and a little more: not every request is as long on its way. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];

/** A line below the headline, or of the text where there are no blocks; where neither has room, one below all. */
const withLine = (body: Body, line: string): Body => {
  const blocks = listOf(body['blocks']);
  return (
    (blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line)
  );
};

const withBlock = (body: Body, blocks: readonly unknown[], line: string): Body | undefined => {
  const all = [...blocks, ...attachedBlocks(body)];
  const fits = all.length < LIMITS.blocks && unitsOf(all) + line.length <= LIMITS.allBlocks;
  const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
  return fits ? { ...body, blocks: [...blocks, block] } : undefined;
};

const withText = (body: Body, line: string): Body | undefined => {
  const { text } = body;
  const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
  return longer.length <= LIMITS.text ? { ...body, text: longer } : undefined;
};

/** Of the older kind, since blocks count together. https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
const withAttachment = (body: Body, line: string): Body => {
  const attachments = listOf(body['attachments']);
  const attachment = { text: line, fallback: line };
  return attachments.length < OWN.attachments ? { ...body, attachments: [...attachments, attachment] } : body;
};

const attachedBlocks = ({ attachments }: Body): readonly unknown[] =>
  listOf(attachments).flatMap(attachment => (isJsonObject(attachment) ? listOf(attachment['blocks']) : []));

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
