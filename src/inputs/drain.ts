import { durationMs } from './duration.js';
import { hosts } from './hosts.js';
import { outboxTarget } from './outbox.js';
import { slackAccess } from './place.js';
import { show, UserError } from './user-error.js';
import {
  PLATFORM_CHOICES,
  type Inputs,
  type OutboxTarget,
  type ReadInput,
  type SlackAccess,
} from './types.js';
import { webhooks } from './webhooks.js';
import { word } from './words.js';

/** Everything that a drain is asked for, parsed and valid. */
export interface DrainInputs extends Pick<
  Inputs,
  'webhooks' | 'platform' | 'allowedHosts' | 'timeoutMs' | 'deadlineMs' | 'onError'
> {
  readonly outbox: OutboxTarget;
  readonly slack?: SlackAccess;
  /** Records. */
  readonly max: number;
  readonly maxAgeMs: number;
}

const MOST_RECORDS = 10_000;
/** SQS keeps nothing for longer. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const OLDEST_HOURS = 14 * 24;

/** Reads every input of a drain once. Throws a `UserError` for the first value that is wrong. */
export const parseDrainInputs = (read: ReadInput): DrainInputs => {
  const slack = slackAccess(read);
  return {
    outbox: outbox(read('outbox')),
    webhooks: webhooks('webhook', read('webhook')),
    platform: word('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
    allowedHosts: hosts('allowed-hosts', read('allowed-hosts')),
    ...(slack && { slack }),
    max: count('max', read('max'), 100),
    maxAgeMs: durationMs('max-age', read('max-age'), '24h', OLDEST_HOURS),
    timeoutMs: durationMs('timeout', read('timeout'), '10s'),
    deadlineMs: durationMs('deadline', read('deadline'), '4m'),
    onError: word('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
  };
};

const outbox = (raw: string): OutboxTarget => {
  if (raw.trim() !== '') return outboxTarget('outbox', raw);
  throw new UserError('outbox', 'it is not given', 'write the same as in the step that posts');
};

const count = (input: string, raw: string, fallback: number): number => {
  const value = raw.trim() === '' ? fallback : Number(raw);
  if (Number.isInteger(value) && value >= 1 && value <= MOST_RECORDS) return value;
  throw new UserError(input, `${show(raw)} is no number of records`, `write 1 to ${MOST_RECORDS}`);
};
