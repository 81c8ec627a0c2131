import type { EditableMessage } from '../delivery/types.js';
import type { Destination } from '../platforms/types.js';
import type { RecordContext } from '../outbox/record.js';

/** A destination's message that later steps edit; undefined if none does. */
export type FindEditable = (destination: Destination) => Promise<EditableMessage | undefined>;

/** What is known about a message in addition to what happened to it. */
export interface DeliveryContext extends Pick<RecordContext, 'context' | 'madeAtMs'> {
  /** Whether it is about a run that is not over. */
  readonly running: boolean;
  /** When the state that it shows was read, in milliseconds since the epoch. */
  readonly stateAtMs: number;
  readonly findEditable?: FindEditable;
}
