import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs, ThreadWord } from '../inputs/types.js';
import { openMemory, type MemoryEntry } from '../memory/index.js';
import { listKeys } from '../memory/keys.js';
import { type NamedTopic, findTopic } from '../memory/topics.js';
import type { PostedMessage } from '../memory/types.js';
import { readWait, saveWait } from '../memory/waits.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import { known } from '../values/read.js';
import type { Live } from './live.js';
import {
  type RunEvent,
  saveNewMessages,
  toDestinationKey,
  reportNotShared,
  readTopicSource,
} from './run-message.js';

/** `thread` with a word: the destinations with the thread of the message's topic, or with a title to open one. */
export const withThreads = async (
  live: Live,
  word: ThreadWord,
  { dryRun, status }: Pick<Inputs, 'dryRun' | 'status'>,
  edges: Edges,
  event: RunEvent,
): Promise<Live> => {
  if (dryRun) return live;
  const topic = findTopic(word, readTopicSource(event, edges));
  if (topic === undefined) {
    edges.runner.notice(`thread: ${NO_TOPIC[word]}, so the message is not part of a thread`);
    return live;
  }
  const open = live.destinations.filter(canReply(edges));
  const { entries, cache } = await openMemory(open.map(toDestinationKey), topic, edges);
  const asked = open.filter(one => !isEdited(one));
  reportNotShared(
    asked,
    entries.filter((_, at) => {
      const one = open[at];
      return one !== undefined && asked.includes(one);
    }),
    edges,
    'so the message starts a new thread',
  );
  const destinations = live.destinations.map(destination => {
    const entry = entries[open.indexOf(destination)];
    return entry === undefined ? destination : withTopicThread(destination, entry, topic);
  });
  const waits = word === 'run' && status === 'waiting';
  const runKeys = listKeys({ name: '' }, topic);
  return {
    ...live,
    destinations,
    ...(word === 'run' && !waits && { hasWaited: readWait(runKeys, cache, edges) }),
    save: async receipts => {
      await live.save?.(receipts);
      if (waits) await saveWait(runKeys, cache, edges);
      const firsts = receipts.filter(
        receipt => isFirstMessage(receipt) && !isEdited(receipt.post.destination),
      );
      firsts.filter(isOutsideThreads).forEach(({ post }) => edges.runner.notice(describeOutside(post)));
      await saveNewMessages(firsts, open, entries, edges);
    },
  };
};

const NO_TOPIC: Readonly<Record<ThreadWord, string>> = {
  run: 'the runner does not say which run this is',
  commit: 'the event has no commit',
  'pull-request': 'the event has no pull request',
  branch: 'the event has no branch',
  release: 'the event has no release',
  workflow: 'the runner does not say which workflow this is',
};

const canReply =
  ({ runner }: Edges) =>
  ({ name, platform, target }: Destination): boolean => {
    if (target?.thread !== undefined) return false;
    if (platform.id === 'discord' || platform.kind === 'token') return true;
    runner.notice(`${name}: a ${platform.title} webhook cannot post replies; use slack-token`);
    return false;
  };

/** A Discord thread has the ID of the message that opened it. A message in a text channel opens none. */
const findThread = ({
  ids,
  channelId,
  isInThread,
}: Omit<PostedMessage, 'ids'> & { readonly ids: readonly string[] }): string | undefined =>
  isInThread || channelId === ids[0] ? channelId : undefined;

const withTopicThread = (
  destination: Destination,
  { agreement }: MemoryEntry,
  { title }: NamedTopic,
): Destination => {
  const { platform } = destination;
  const target = { tags: [], edits: [], ...destination.target };
  const isDiscord = platform.id === 'discord';
  if (agreement.kind !== 'known')
    return isDiscord ? { ...destination, target: { ...target, title } } : destination;
  const { posted } = agreement;
  const thread = isDiscord ? findThread(posted) : posted.ids[0];
  // The first message is in a text channel. The webhook may have been moved to a forum since then.
  if (thread === undefined) return { ...destination, target: { ...target, title, opensLast: true } };
  // The edited message may be the first one itself.
  const isFirst = target.edits[0] === posted.ids[0];
  return isFirst && !isDiscord ? destination : { ...destination, target: { ...target, thread, title } };
};

/** Whether it should have been part of a thread, but the channel has none. */
const isOutsideThreads = (receipt: Receipt): boolean =>
  receipt.kind === 'delivered' &&
  receipt.post.destination.target?.opensLast === true &&
  findThread({ ids: receipt.messageIds, ...known('channelId', receipt.channelId) }) === undefined;

const describeOutside = ({ destination: { name } }: Receipt['post']): string =>
  `${name}: a webhook can open threads only in a forum, so the message is not part of a thread`;

/** Whether the message is not a reply: it is the first, or the one that it replied to was deleted. */
const isFirstMessage = (receipt: Receipt): boolean => {
  const [first] = receipt.sent;
  return first !== undefined && !('thread_ts' in first.body) && first.to?.thread === undefined;
};
