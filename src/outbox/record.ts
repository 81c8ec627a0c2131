import type { Receipt } from '../delivery/types.js';
import type { Context } from '../events/context.js';
import { known } from '../values/read.js';
import type { Destination, Payload, Platform } from '../platforms/types.js';

/** In bytes: far more than any message takes with all its fallbacks. */
export const LARGEST_RECORD = 4 * 1024 * 1024;

/** What is wrong with a longer record. */
export const TOO_LARGE = `is larger than ${LARGEST_RECORD / 1024 ** 2} MiB`;

/** The version of the record's shape. Readers refuse unknown versions. */
export const VERSION = 1;

export type PayloadBody = Payload['body'];

/** What a payload needs in addition to its body. */
export interface PayloadEnvelope extends Pick<Payload, 'to'> {
  /** Simpler forms of the same message, for a platform that refuses this one. */
  readonly fallbacks?: readonly PayloadBody[];
  /** The same as a new message, if the message to edit no longer exists. */
  readonly asNewMessage?: Omit<PayloadEnvelope, 'asNewMessage'> & { readonly body: PayloadBody };
}

/** One state of a message that later steps edit. */
export interface MessageState {
  /**
   * Identifies the message: our own ID before it was posted, the platform's afterward. States that share one belong to the same message.
   */
  readonly names: readonly string[];
  /** When it was read, in milliseconds since the epoch. The newest counts. */
  readonly at: number;
  /** Whether it has already arrived. It waits only to replace older waiting states. */
  readonly isDelivered?: true;
}

/** A message that did not arrive. Names its destination and never contains its URL. */
export interface OutboxRecord {
  readonly version: typeof VERSION;
  /** The record's own ID. Records sort by it in the order in which they were made. */
  readonly id: string;
  readonly destination: string;
  readonly platform: Platform['id'];
  /** Absent in records of older releases. */
  readonly kind?: Platform['kind'];
  /** What still has to be posted, in order. */
  readonly payloads: readonly [PayloadBody, ...PayloadBody[]];
  /** One per payload; absent if no payload needs one. */
  readonly envelopes?: readonly PayloadEnvelope[];
  /** Absent if no later step edits the message. */
  readonly state?: MessageState;
  readonly event: string;
  readonly repository?: string;
  readonly runId?: string;
  readonly attempt: number;
  /** When the message should have been posted, ISO 8601. */
  readonly madeAt: string;
  /** When it was given up, ISO 8601. */
  readonly at: string;
  /** Number of requests. */
  readonly attempts: number;
  readonly reason: string;
  readonly mayHaveArrived: boolean;
}

/** What a record contains besides its message. Times are in milliseconds since the epoch. */
export interface RecordContext {
  readonly context: Context;
  readonly madeAtMs: number;
  readonly nowMs: number;
  /** Removes remaining pieces of secrets, which an event may contain. */
  readonly redact?: (text: string) => string;
  readonly stateFor?: (destination: Destination) => MessageState | undefined;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export const createRecord = async (
  {
    post: { destination },
    remaining,
    attempts,
    reason,
    mayHaveArrived,
  }: Extract<Receipt, { kind: 'undelivered' }>,
  { context, madeAtMs, nowMs, random, redact = text => text, stateFor }: RecordContext,
): Promise<OutboxRecord> => ({
  version: VERSION,
  id: createRecordId(madeAtMs, random()),
  destination: destination.name,
  platform: destination.platform.id,
  kind: destination.platform.kind,
  ...(JSON.parse(redact(JSON.stringify(await toRecordContent(remaining)))) as RecordContent),
  ...known('state', stateFor?.(destination)),
  event: context.event,
  ...(context.repository !== undefined && { repository: context.repository }),
  ...(context.runId !== undefined && { runId: context.runId }),
  attempt: context.attempt,
  madeAt: new Date(madeAtMs).toISOString(),
  at: new Date(nowMs).toISOString(),
  attempts,
  reason: redact(reason),
  mayHaveArrived,
});

type RecordContent = Pick<OutboxRecord, 'payloads' | 'envelopes'>;

/** The parts of a record that contain payloads, all as data. */
export const toRecordContent = async ([first, ...rest]: readonly [
  Payload,
  ...Payload[],
]): Promise<RecordContent> => {
  const envelopes = await Promise.all([first, ...rest].map(toEnvelope));
  return {
    payloads: [first.body, ...rest.map(payload => payload.body)],
    ...(envelopes.some(envelope => Object.keys(envelope).length > 0) && { envelopes }),
  };
};

const toEnvelope = async (payload: Payload): Promise<PayloadEnvelope> => {
  const fallbacks = ((await payload.fallbacks?.()) ?? []).map(({ body }) => body);
  const { asNewMessage } = payload;
  return {
    ...(fallbacks.length > 0 && { fallbacks }),
    ...(payload.to && { to: payload.to }),
    ...(asNewMessage && { asNewMessage: { body: asNewMessage.body, ...(await toEnvelope(asNewMessage)) } }),
  };
};

/** `20261125T123000123Z-9f86d081884c`: usable as a file name and unique. */
const createRecordId = (madeAtMs: number, random: number): string =>
  `${new Date(madeAtMs).toISOString().replace(/[-:.]/g, '')}-${toHex(random)}`;

/** Twelve hex digits of a number from 0 to 1: unique enough without Node's crypto, which takes 6 ms to load. */
export const toHex = (random: number): string =>
  Math.floor(random * 2 ** 48)
    .toString(16)
    .padStart(12, '0');

/** A record as JSON. SQS accepts all characters that JSON leaves unescaped, except two. */
export const writeRecord = (record: OutboxRecord): string =>
  JSON.stringify(record).replace(
    /[\uFFFE\uFFFF]/g,
    character => `\\u${character.charCodeAt(0).toString(16)}`,
  );
