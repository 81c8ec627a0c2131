import type { OutboxRecord } from '../outbox/record.js';
import type { Destination, Payload } from '../platforms/types.js';
import { known } from '../values/read.js';
import { restorePayloads } from './restore.js';
import type { QueuedRecord } from './sort.js';

/** A state of a message that this drain posted, and where. */
interface PostedState {
  readonly at: number;
  readonly ids: readonly string[];
  readonly channelId?: string;
}

/** Which states of messages a drain has posted, by message. */
export type PostedStates = Map<string, PostedState>;

const listNames = ({ state }: OutboxRecord): readonly string[] => state?.names ?? [];

/** Splits off records whose message has a newer state, either among them or already posted. */
export const keepNewest = (
  jobs: readonly QueuedRecord[],
  posted: PostedStates,
): { readonly current: readonly QueuedRecord[]; readonly replaced: readonly QueuedRecord[] } => {
  const newest = new Map<string, QueuedRecord>();
  for (const job of jobs)
    for (const name of listNames(job.record)) {
      const before = newest.get(name);
      if (before === undefined || isNewer(job, before)) newest.set(name, job);
    }
  const isReplaced = (job: QueuedRecord): boolean =>
    listNames(job.record).some(name => {
      const other = newest.get(name);
      const isPosted = (posted.get(name)?.at ?? -Infinity) >= (job.record.state?.at ?? Infinity);
      return isPosted || (other !== undefined && other !== job && isNewer(other, job));
    });
  return { current: jobs.filter(job => !isReplaced(job)), replaced: jobs.filter(isReplaced) };
};

/** A delivered state and a waiting state can have been read at the same moment; both count then. */
const isNewer = ({ record: a }: QueuedRecord, { record: b }: QueuedRecord): boolean => {
  const [at, other] = [a.state?.at ?? 0, b.state?.at ?? 0];
  return at === other ? a.id > b.id : at > other;
};

/** The message that an earlier record of this drain posted, if this record would post it again. */
const findPosted = (record: OutboxRecord, posted: PostedStates): PostedState | undefined =>
  listNames(record)
    .map(name => posted.get(name))
    .find(found => found !== undefined && found.ids.length > 0);

export const rememberPosted = (
  record: OutboxRecord,
  posted: PostedStates,
  state: Omit<PostedState, 'at'>,
): void => {
  for (const name of listNames(record)) posted.set(name, { at: record.state?.at ?? 0, ...state });
};

/** What to post: an edit if this drain already posted an older state of the message. */
export const restoreParts = async (
  record: OutboxRecord,
  { platform }: Destination,
  posted: PostedStates,
): Promise<readonly Payload[]> => {
  const parts = restorePayloads(record);
  const before = findPosted(record, posted);
  if (before === undefined || !platform.edits) return parts;
  const [first] = before.ids;
  const thread = platform.id === 'discord' && before.channelId === first ? first : undefined;
  return Promise.all(
    parts.map(async (part, at): Promise<Payload> => {
      const edit = before.ids[at];
      return edit === undefined || isEdit(part)
        ? part
        : platform.applyTarget(part, {
            tags: [],
            edit,
            ...known('first', first),
            ...known('thread', thread),
            ...known('channelId', before.channelId),
          });
    }),
  );
};

/** Edits name their message beside the body (Discord) or inside it (Slack). */
const isEdit = ({ to, body }: Payload): boolean => to?.message !== undefined || body['ts'] !== undefined;
