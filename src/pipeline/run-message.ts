import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { latestAttempt } from '../memory/attempts.js';
import { openMemory, type MemoryEntry } from '../memory/index.js';
import { type Keys, listKeys } from '../memory/keys.js';
import { findTopic, type TopicSource } from '../memory/topics.js';
import type { Cache, DestinationKey, PostedMessage } from '../memory/types.js';
import { readWait, saveWait } from '../memory/waits.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import { asObject } from '../values/json.js';
import { known } from '../values/read.js';
import type { Live } from './live.js';
import { openReports } from './run-reports.js';
import { shareMessage } from './share-message.js';

/** The event that started this run, and the run's context. */
export interface RunEvent {
  readonly file: EventFile;
  readonly context: Context;
}

/** The source of an event's topics. */
export const readTopicSource = ({ file, context }: RunEvent, { env }: Pick<Edges, 'env'>): TopicSource => ({
  payload: file.payload,
  context,
  ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
});

/** `live: run`: the destinations with the run's message, whichever job posted it, and how to save or edit it. */
export const openRunMessage = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  event: RunEvent,
): Promise<Live> => {
  if (inputs.dryRun) return { inputs, destinations };
  const topic = findTopic('run', readTopicSource(event, edges));
  const open = destinations.filter(one => one.platform.edits && !isEdited(one));
  if (topic === undefined) {
    edges.runner.notice('live: the runner does not say which run this is, so each step posts a new message');
    return { inputs, destinations };
  }
  const { entries, cache } = await openMemory(open.map(toDestinationKey), topic, edges);
  reportNotShared(open, entries, edges, 'so a new message is posted');
  const settled = destinations.map(destination => {
    const agreed = entries[open.indexOf(destination)]?.agreement;
    return agreed?.kind === 'known' ? withEdits(destination, agreed.posted) : destination;
  });
  // The run's own, whatever destinations a job has.
  const keys = listKeys({ name: '' }, topic);
  const replaced = 'find' in cache ? await findReplaced(event, keys, cache, edges) : {};
  const reports = openReports(keys, cache, edges);
  const waits = inputs.status === 'waiting';
  return {
    ...replaced,
    inputs,
    destinations: settled,
    findEditable: destination => {
      const entry = entries[open.findIndex(({ name }) => name === destination.name)];
      return Promise.resolve(entry && { id: entry.id, ...known('log', entry.states) });
    },
    save: async receipts => {
      await Promise.all([
        saveNewMessages(receipts, open, entries, edges),
        ...(waits ? [saveWait(keys, cache, edges)] : []),
        reports?.confirm(listDelivered(receipts)),
      ]);
    },
    reports,
    ...(!waits && { hasWaited: readWait(keys, cache, edges) }),
    unsaved: open
      .filter((_, at) => entries[at]?.agreement.kind === 'not-shared' && !entries[at].agreement.saves)
      .map(({ name }) => name),
    ...(settled.some(isEdited) && {
      sharing: shareMessage({ keys, ...('find' in cache && { cache }), edges }, settled, inputs),
    }),
  };
};

const listDelivered = (receipts: readonly Receipt[]): readonly string[] =>
  receipts.flatMap(({ kind, post }) => (kind === 'delivered' ? post.destination.name : []));

/** An event of another run may arrive late, during the run's next attempt. */
const findReplaced = async (
  { file }: RunEvent,
  keys: Keys,
  cache: Cache,
  edges: Edges,
): Promise<Pick<Live, 'replaced'>> => {
  const attempt = Number(asObject(file.payload['workflow_run'])['run_attempt'] ?? NaN);
  if (!Number.isSafeInteger(attempt)) return {};
  const latest = await latestAttempt(attempt, keys, cache, edges);
  return latest === attempt
    ? {}
    : {
        replaced: `Nothing posted: attempt ${attempt} of the run is over, and the message shows attempt ${latest}`,
      };
};

export const toDestinationKey = ({ name, target }: Destination): DestinationKey => ({
  name,
  ...(target?.channel !== undefined && { channel: target.channel }),
  ...(target?.thread !== undefined && { thread: target.thread }),
});

const withEdits = (destination: Destination, { ids, channelId }: PostedMessage): Destination => ({
  ...destination,
  target: { tags: [], ...destination.target, edits: ids, ...(channelId !== undefined && { channelId }) },
});

/** Says why a message does not continue an earlier one. */
export const reportNotShared = (
  destinations: readonly Destination[],
  entries: readonly MemoryEntry[],
  { runner }: Pick<Edges, 'runner'>,
  end: string,
): void => {
  const reasons = entries.flatMap(({ agreement }) =>
    agreement.kind === 'not-shared' ? [agreement.reason] : [],
  );
  if (entries.length > 1 && new Set(reasons).size === 1 && reasons.length === entries.length)
    runner.notice(`${reasons[0] ?? ''}, ${end}`);
  else
    for (const [at, { agreement }] of entries.entries())
      if (agreement.kind === 'not-shared')
        runner.notice(`${destinations[at]?.name ?? ''}: ${agreement.reason}, ${end}`);
};

/** Saves messages that were posted for the first time, or again. */
export const saveNewMessages = async (
  receipts: readonly Receipt[],
  destinations: readonly Destination[],
  entries: readonly MemoryEntry[],
  { runner }: Pick<Edges, 'runner'>,
): Promise<void> => {
  await Promise.all(
    destinations.map(async ({ name }, at) => {
      const entry = entries[at];
      const receipt = receipts.find(({ post }) => post.destination.name === name);
      const posted = receipt && readPosted(receipt);
      if (!entry || !posted || !isNewMessage(entry, posted)) return;
      const fault = await entry.save(posted);
      if (fault)
        runner.notice(
          `${name}: the message could not be saved for later steps (${fault.reason}), so they post a new one`,
        );
    }),
  );
};

const isNewMessage = ({ agreement }: MemoryEntry, { ids }: PostedMessage): boolean => {
  switch (agreement.kind) {
    case 'first':
      return true;
    case 'known':
      return ids.join() !== agreement.posted.ids.join();
    case 'not-shared':
      return agreement.saves;
  }
};

const readPosted = (receipt: Receipt): PostedMessage | undefined => {
  const [first, ...rest] = receipt.messageIds.filter(id => id !== '');
  if (first === undefined || receipt.kind !== 'delivered') return undefined;
  const { channelId, sent } = receipt;
  return {
    ids: [first, ...rest],
    ...(channelId !== undefined && { channelId }),
    ...(sent[0]?.to?.thread !== undefined && { isInThread: true }),
  };
};
