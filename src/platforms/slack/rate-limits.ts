import { isJsonObject, asArray } from '../../values/json.js';
import { formatUtcDay } from '../../text/moment.js';
import { formatLateness } from '../texts.js';
import { retryAfterMs } from '../answers.js';
import type { DrainRules, Payload } from '../types.js';
import { countUnits } from './check.js';
import { LIMITS, MOMENT } from './limits.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

type SlackBody = Payload['body'];

/** One message per second, with a margin, since requests take different times to arrive. https://docs.slack.dev/apis/web-api/rate-limits */
const RATES = [{ requests: 1, perMs: 1_100 }];

/** A line below the headline, or below the text without blocks. If neither has room, one below everything. */
const withLine = (body: SlackBody, line: string): SlackBody => {
  const blocks = asArray(body['blocks']);
  return (
    (blocks.length > 0 ? withBlock(body, blocks, line) : withText(body, line)) ?? withAttachment(body, line)
  );
};

const withBlock = (body: SlackBody, blocks: readonly unknown[], line: string): SlackBody | undefined => {
  const all = [...blocks, ...attachedBlocks(body)];
  const fits = all.length < LIMITS.blocks && countUnits(all) + line.length <= LIMITS.allBlocks;
  const block = { type: 'context', elements: [{ type: 'mrkdwn', text: line }] };
  return fits ? { ...body, blocks: [...blocks, block] } : undefined;
};

const withText = (body: SlackBody, line: string): SlackBody | undefined => {
  const { text } = body;
  const longer = typeof text === 'string' && text !== '' ? `${text}\n${line}` : line;
  return longer.length <= LIMITS.text ? { ...body, text: longer } : undefined;
};

/**
 * An attachment of the older kind, since blocks count together.
 * https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
 */
const withAttachment = (body: SlackBody, line: string): SlackBody => {
  const attachments = asArray(body['attachments']);
  const attachment = { text: line, fallback: line };
  return attachments.length < CUSTOM_LIMITS.attachments
    ? { ...body, attachments: [...attachments, attachment] }
    : body;
};

const attachedBlocks = ({ attachments }: SlackBody): readonly unknown[] =>
  asArray(attachments).flatMap(attachment => (isJsonObject(attachment) ? asArray(attachment['blocks']) : []));

export const drainRules: DrainRules = {
  rates: RATES,
  restMs: ({ headers, status }, nowMs) =>
    status === 429 ? (retryAfterMs(headers['retry-after'], nowMs) ?? 0) : 0,
  late: (body, lateness) => {
    const { madeAt } = lateness;
    const moment = `<!date^${Math.trunc(madeAt / 1000)}^${MOMENT}|${formatUtcDay(madeAt)}>`;
    return withLine(body, formatLateness(lateness, moment));
  },
};
