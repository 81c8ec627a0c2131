import { Agent } from 'node:https';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { OutboxTarget } from '../inputs/types.js';
import { TooLarge } from './sqs-faults.js';

type SqsTarget = Extract<OutboxTarget, { kind: 'sqs' }>;

export interface QueueMessage {
  /** The URL of a queue. */
  readonly to: string;
  readonly text: string;
  /** Makes a FIFO queue accept it only once. */
  readonly once: string;
  /** The messages that a FIFO queue keeps in order. */
  readonly group: string;
  readonly reason?: string;
}

export interface SqsQueue {
  readonly client: SQSClient;
  readonly send: (letter: QueueMessage, signal?: AbortSignal) => Promise<void>;
  /** Approximate number of messages; undefined without the permission to ask. */
  readonly count: () => Promise<number | undefined>;
  /** Approximate number of leased messages; undefined without the permission to ask. */
  readonly countHeld: () => Promise<number | undefined>;
  /** The URL of the dead-letter queue. */
  readonly deadLetterUrl: () => Promise<string>;
}

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_GetQueueAttributes.html */
type QueueAttribute =
  'ApproximateNumberOfMessages' | 'ApproximateNumberOfMessagesNotVisible' | 'RedrivePolicy';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const MOST_BYTES = 1_048_576;
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
const LONGEST_GROUP = 128;

/** A reason, cut to the room that a text leaves; empty if there is none. */
export const fitReason = (text: string, reason: string): { readonly reason?: string } => {
  const room = MOST_BYTES - Buffer.byteLength(text) - ATTRIBUTE_BYTES;
  const cut = Buffer.from(reason)
    .subarray(0, Math.max(0, room))
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  return cut === '' ? {} : { reason: cut };
};

/** The attribute's name and type count as well. */
const ATTRIBUTE_BYTES = 'reasonString'.length;

/** Longer than a receive may take to answer. */
const REQUEST_TIMEOUT_MS = 8_000;

export const createQueue = (target: SqsTarget): SqsQueue => {
  const client = clientFor(target);
  const attribute = async (name: QueueAttribute) =>
    (await client.send(new GetQueueAttributesCommand({ QueueUrl: target.url, AttributeNames: [name] })))
      .Attributes?.[name];
  const readCount = async (name: QueueAttribute): Promise<number | undefined> => {
    try {
      return Number(await attribute(name));
    } catch {
      return undefined;
    }
  };
  return {
    client,
    send: async ({ to, text, once, group, reason }, abortSignal) => {
      if (Buffer.byteLength(text) + Buffer.byteLength(reason ?? '') > MOST_BYTES) throw new TooLarge();
      const command = new SendMessageCommand({
        QueueUrl: to,
        MessageBody: text,
        ...(target.fifo && { MessageGroupId: groupId(group), MessageDeduplicationId: once }),
        ...(reason !== undefined && {
          MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
        }),
      });
      await client.send(command, abortSignal && { abortSignal });
    },
    count: () => readCount('ApproximateNumberOfMessages'),
    countHeld: () => readCount('ApproximateNumberOfMessagesNotVisible'),
    deadLetterUrl: async () =>
      findDeadLetterUrl(target, await attribute('RedrivePolicy').catch(() => undefined)),
  };
};

/**
 * Credentials come from wherever the AWS SDK finds them, including OIDC. Requests go to the queue's own host unless the environment names
 * another: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
const clientFor = ({ url, region }: SqsTarget): SQSClient => {
  const { env } = process;
  const configured = env['AWS_ENDPOINT_URL_SQS'] || env['AWS_ENDPOINT_URL'];
  return new SQSClient({
    ...(region !== undefined && { region }),
    ...(configured === undefined || configured === '' ? { endpoint: new URL(url).origin } : {}),
    useQueueUrlAsEndpoint: false,
    requestHandler: {
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionTimeout: REQUEST_TIMEOUT_MS,
      // The SDK itself ignores proxy variables.
      httpsAgent: new Agent({ keepAlive: true, proxyEnv: env }),
    },
  });
};

/** Letters, digits, and punctuation only. */
const groupId = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).slice(0, LONGEST_GROUP) || 'unnamed';

/** The queue's own dead-letter queue if it has one; otherwise `hookline-dead` or `hookline-dead.fifo` next to it. */
const findDeadLetterUrl = ({ url }: SqsTarget, policy: string | undefined): string => {
  const own = /"deadLetterTargetArn"\s*:\s*"arn:[\w-]+:sqs:[\w-]*:(\d+):([\w.-]+)"/.exec(policy ?? '');
  if (own !== null) return `${new URL(url).origin}/${own[1] ?? ''}/${own[2] ?? ''}`;
  return url.replace(/(\.fifo)?$/, '-dead$1');
};
