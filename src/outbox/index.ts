import type { OutboxTarget } from '../inputs/types.js';
import type { OutboxFault, Opening, Outbox } from './types.js';

/** One kind of outbox. */
interface OutboxDriver {
  readonly open: (opening: Opening) => Promise<Outbox>;
  readonly describeFault: (error: unknown, signal: AbortSignal) => OutboxFault;
}

/** The driver of an outbox. Each is its own chunk. */
export const loadDriver = async (target: OutboxTarget): Promise<OutboxDriver> => {
  switch (target.kind) {
    case 'amqp': {
      const { describeFault, openQueue } = await import('./amqp.js');
      return { open: opening => openQueue(target, opening), describeFault };
    }
    case 'sqs': {
      const { describeFault, openQueue } = await import('./sqs.js');
      return { open: async opening => openQueue(target, opening), describeFault };
    }
    case 'file': {
      const { describeFault, openFolder } = await import('./file.js');
      return { open: opening => openFolder(target, opening), describeFault };
    }
  }
};

/** For people: without credentials and without an address. */
export const describeOutbox = (target: OutboxTarget): string => {
  switch (target.kind) {
    case 'amqp':
      return `RabbitMQ queue ${target.queue}`;
    case 'sqs':
      return `SQS queue ${target.url.slice(target.url.lastIndexOf('/') + 1)}`;
    case 'file':
      return `folder ${target.path}`;
  }
};
