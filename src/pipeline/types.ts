import type { RecordContext } from '../outbox/record.js';

/** What is known of a message besides what became of it. */
export interface DeliveryContext extends Pick<RecordContext, 'context' | 'madeAtMs'> {
  /** Whether it tells of a run that is not over. */
  readonly running: boolean;
}
