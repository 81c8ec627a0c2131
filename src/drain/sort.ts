import { readRecord } from '../outbox/read-record.js';
import type { OutboxRecord } from '../outbox/record.js';
import type { Held } from '../outbox/types.js';
import type { Destination, Platform } from '../platforms/types.js';

/** A record that is held, and read. */
export interface Job {
  readonly held: Held;
  readonly record: OutboxRecord;
}

/** One that can go nowhere. */
export interface Stray {
  readonly held: Held;
  /** The destination's name, where that can be read. */
  readonly name: string;
  readonly reason: string;
}

interface Sorted {
  /** Each destination's records, oldest first. */
  readonly jobs: ReadonlyMap<Destination, readonly Job[]>;
  readonly strays: readonly Stray[];
}

const UNREADABLE = 'unreadable record';

/** Tells records that have a destination from those that have none. */
export const sort = (all: readonly Held[], destinations: readonly Destination[]): Sorted => {
  const jobs = new Map<Destination, readonly Job[]>();
  const strays: Stray[] = [];
  for (const held of all) {
    const read = readRecord(held.text);
    if (read.kind === 'unreadable') {
      strays.push({ held, name: UNREADABLE, reason: `the record ${read.reason}` });
      continue;
    }
    const { record } = read;
    const found = destinations.find(({ name }) => name === record.destination);
    if (found !== undefined && isFor(record, found.platform))
      jobs.set(found, [...(jobs.get(found) ?? []), { held, record }]);
    else strays.push({ held, name: record.destination, reason: nowhere(record, found) });
  }
  for (const [destination, found] of jobs) jobs.set(destination, found.toSorted(byAge));
  return { jobs, strays };
};

/** A queue need not give them out in order. */
const byAge = ({ record: a }: Job, { record: b }: Job): number =>
  Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1);

const isFor = ({ platform, kind }: OutboxRecord, { id, kind: own }: Platform): boolean =>
  platform === id && (kind === undefined || kind === own);

const nowhere = (record: OutboxRecord, found: Destination | undefined): string => {
  if (found === undefined) return 'no webhook here has the name that the record gives';
  const { id, kind, title } = found.platform;
  return record.platform === id
    ? `the record was made for ${WORDS[record.kind ?? kind]}, but what has that name here is ${WORDS[kind]}`
    : `the record was made for ${record.platform}, but the webhook of that name is ${title}'s`;
};

const WORDS: Readonly<Record<Platform['kind'], string>> = {
  webhook: 'a webhook',
  workflow: 'a workflow',
  token: 'a bot token',
};
