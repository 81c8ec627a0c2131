import { readRecord, unreadable } from '../outbox/read-record.js';
import type { OutboxRecord } from '../outbox/record.js';
import type { Lease } from '../outbox/types.js';
import type { Destination, Platform } from '../platforms/types.js';

/** A leased record that was read. */
export interface QueuedRecord {
  readonly lease: Lease;
  readonly record: OutboxRecord;
}

/** A record that cannot be delivered anywhere. */
export interface Unroutable {
  readonly lease: Lease;
  /** The destination's name, if it can be read. */
  readonly name: string;
  readonly reason: string;
}

interface Sorted {
  /** Each destination's records, oldest first. */
  readonly jobs: ReadonlyMap<Destination, readonly QueuedRecord[]>;
  readonly unroutable: readonly Unroutable[];
}

const UNREADABLE = 'unreadable record';

/** Separates records that have a destination from those that have none. */
export const sortRecords = (all: readonly Lease[], destinations: readonly Destination[]): Sorted => {
  const jobs = new Map<Destination, readonly QueuedRecord[]>();
  const unroutable: Unroutable[] = [];
  for (const lease of all) {
    const read = lease.problem === undefined ? readRecord(lease.text) : unreadable(lease.problem);
    if (read.kind === 'unreadable') {
      unroutable.push({ lease, name: UNREADABLE, reason: `the record ${read.reason}` });
      continue;
    }
    const { record } = read;
    const found = destinations.find(({ name }) => name === record.destination);
    if (found !== undefined && isMadeFor(record, found.platform))
      jobs.set(found, [...(jobs.get(found) ?? []), { lease, record }]);
    else unroutable.push({ lease, name: record.destination, reason: describeUnroutable(record, found) });
  }
  for (const [destination, found] of jobs) jobs.set(destination, found.toSorted(byAge));
  return { jobs, unroutable };
};

/** A queue may return records in a different order. */
const byAge = ({ record: a }: QueuedRecord, { record: b }: QueuedRecord): number =>
  Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1);

const isMadeFor = ({ platform, kind }: OutboxRecord, { id, kind: own }: Platform): boolean =>
  platform === id && (kind === undefined || kind === own);

const describeUnroutable = (record: OutboxRecord, found: Destination | undefined): string => {
  if (found === undefined) return 'no webhook here has the name that the record gives';
  const { id, kind, title } = found.platform;
  return record.platform === id
    ? `the record was made for ${KIND_PHRASES[record.kind ?? kind]}, but what has that name here is ${KIND_PHRASES[kind]}`
    : `the record was made for ${record.platform}, but the webhook of that name is ${title}'s`;
};

const KIND_PHRASES: Readonly<Record<Platform['kind'], string>> = {
  webhook: 'a webhook',
  workflow: 'a workflow',
  token: 'a bot token',
};
