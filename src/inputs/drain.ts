import type { Env } from '../edges/types.js';
import { parseDuration } from './duration.js';
import { parseHosts } from './hosts.js';
import { parseOutbox } from './outbox.js';
import { quoteValue, UserError } from './user-error.js';
import {
  PLATFORM_CHOICES,
  type Inputs,
  type OutboxTarget,
  type ReadInput,
  type SlackAccess,
} from './types.js';
import { webhookInput } from './webhooks.js';
import { parseChoice } from './choices.js';

/** The inputs of a drain, parsed and valid. */
export interface DrainInputs extends Pick<
  Inputs,
  | 'webhooks'
  | 'missingWebhooks'
  | 'notes'
  | 'platform'
  | 'allowedHosts'
  | 'timeoutMs'
  | 'deadlineMs'
  | 'onError'
> {
  readonly outbox: OutboxTarget;
  readonly slack?: SlackAccess;
  /** Records. */
  readonly max: number;
  readonly maxAgeMs: number;
}

/** The names of a drain's inputs. */
export const DRAIN_INPUTS = [
  'outbox',
  'webhook',
  'slack-token',
  'slack-api',
  'platform',
  'allowed-hosts',
  'max',
  'max-age',
  'timeout',
  'deadline',
  'on-error',
] as const;

const MOST_RECORDS = 10_000;
/** SQS keeps nothing longer. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const OLDEST_HOURS = 14 * 24;

/** Reads all inputs of a drain once. Rejects with a `UserError` for the first wrong value. */
export const parseDrainInputs = async (read: ReadInput, env: Env = {}): Promise<DrainInputs> => {
  const slack = await readSlackAccess(read);
  const allowedHosts = parseHosts('allowed-hosts', read('allowed-hosts'));
  return {
    outbox: requireOutbox(read('outbox'), allowedHosts),
    ...(await webhookInput(read, env)),
    platform: parseChoice('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
    allowedHosts,
    ...(slack && { slack }),
    max: parseCount('max', read('max'), 100),
    maxAgeMs: parseDuration('max-age', read('max-age'), '24h', OLDEST_HOURS),
    timeoutMs: parseDuration('timeout', read('timeout'), '10s'),
    deadlineMs: parseDuration('deadline', read('deadline'), '4m'),
    onError: parseChoice('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
  };
};

const readSlackAccess = async (read: ReadInput): Promise<SlackAccess | undefined> =>
  read('slack-token').trim() === '' ? undefined : (await import('./target.js')).parseSlackAccess(read);

const requireOutbox = (raw: string, allowedHosts: readonly string[]): OutboxTarget => {
  if (raw.trim() !== '') return parseOutbox('outbox', raw, allowedHosts);
  throw new UserError('outbox', 'it is not given', 'write the same as in the step that posts');
};

const parseCount = (input: string, raw: string, fallback: number): number => {
  const value = raw.trim() === '' ? fallback : Number(raw);
  if (Number.isInteger(value) && value >= 1 && value <= MOST_RECORDS) return value;
  throw new UserError(input, `${quoteValue(raw)} is not a number of records`, `write 1 to ${MOST_RECORDS}`);
};
