import type { OutboxTarget } from '../inputs/types.js';
import type { Fault, Opening, Outbox } from './types.js';

/** One kind of outbox. */
interface Driver {
  readonly open: (opening: Opening) => Promise<Outbox>;
  readonly faultOf: (error: unknown, signal: AbortSignal) => Fault;
}

/** The driver of an outbox: each is a chunk of its own. */
export const driverOf = async (target: OutboxTarget): Promise<Driver> => {
  switch (target.kind) {
    case 'amqp': {
      const { faultOf, openQueue } = await import('./amqp.js');
      return { open: opening => openQueue(target, opening), faultOf };
    }
    case 'sqs': {
      const { faultOf, openQueue } = await import('./sqs.js');
      return { open: async opening => openQueue(target, opening), faultOf };
    }
    case 'file': {
      const { faultOf, openFolder } = await import('./file.js');
      return { open: opening => openFolder(target, opening), faultOf };
    }
  }
};

/** For people: without credentials and without an address. */
export const nameOf = (target: OutboxTarget): string => {
  switch (target.kind) {
    case 'amqp':
      return `RabbitMQ queue ${target.queue}`;
    case 'sqs':
      return `SQS queue ${target.url.slice(target.url.lastIndexOf('/') + 1)}`;
    case 'file':
      return `folder ${target.path}`;
  }
};
