import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  type Message,
} from '@aws-sdk/client-sqs';
import type { OutboxTarget } from '../inputs/types.js';
import { readRecord } from './read-record.js';
import { writeRecord } from './record.js';
import { createQueue, fitReason, type QueueMessage, type SqsQueue } from './sqs-queue.js';
import type { Lease, Opening, Outbox } from './types.js';

export { describeFault } from './sqs-faults.js';

/**
 * Most messages at once, and the longest lease.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
 */
const MOST_RECEIVED = 10;
const LONGEST_HOLD_SECONDS = 43_200;

/**
 * Asks all servers instead of a sample, which may know nothing.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html
 */
const WAIT_SECONDS = 1;

/** A standard or FIFO queue of SQS. Leased messages are free again after the lease. */
export const openQueue = (
  target: Extract<OutboxTarget, { kind: 'sqs' }>,
  { signal, leaseMs }: Opening,
): Outbox => {
  const queue = createQueue(target);
  const { client, send, count, countHeld } = queue;
  const QueueUrl = target.url;
  const VisibilityTimeout = Math.min(LONGEST_HOLD_SECONDS, Math.ceil(leaseMs / 1000));
  return {
    put: async record =>
      send({ to: QueueUrl, text: writeRecord(record), once: record.id, group: record.destination }, signal),
    take: async max => {
      const taken: Lease[] = [];
      while (taken.length < max) {
        const MaxNumberOfMessages = Math.min(MOST_RECEIVED, max - taken.length);
        const { Messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages,
            VisibilityTimeout,
            // A FIFO queue returns no more of a group until the earlier messages are settled, so waiting is pointless.
            WaitTimeSeconds: target.fifo && taken.length > 0 ? 0 : WAIT_SECONDS,
          }),
          { abortSignal: signal },
        );
        if (Messages.length === 0) break;
        taken.push(...Messages.map(message => createLease(message, QueueUrl, queue)));
      }
      return taken;
    },
    count,
    held: async own => {
      const all = await countHeld();
      return all === undefined ? undefined : { count: Math.max(0, all - own) };
    },
    lost: new AbortController().signal,
    close: async () => client.destroy(),
  };
};

const createLease = (
  message: Message,
  QueueUrl: string,
  { client, send, deadLetterUrl }: SqsQueue,
): Lease => {
  const { Body: text = '', ReceiptHandle, MessageId = '' } = message;
  const complete = async (): Promise<void> => {
    await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  };
  return {
    text,
    complete,
    release: async changed => {
      if (changed !== undefined) {
        // Uses a different ID than the record's own, which the queue may still remember as sent.
        const { destination } = changed;
        await send({ to: QueueUrl, text: writeRecord(changed), once: MessageId, group: destination });
        return complete();
      }
      await client.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
      );
    },
    deadLetter: async reason => {
      const letter = { to: await deadLetterUrl(), text, once: MessageId, group: readMessageGroup(text) };
      await send({ ...letter, ...fitReason(text, reason) });
      await complete();
    },
  };
};

const readMessageGroup = (text: string): QueueMessage['group'] => {
  const read = readRecord(text);
  return read.kind === 'record' ? read.record.destination : 'unreadable';
};
