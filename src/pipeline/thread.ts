import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs, ThreadWord } from '../inputs/types.js';
import { recallAll, type Recollection } from '../memory/index.js';
import { type NamedThing, findThing } from '../memory/things.js';
import type { Posted } from '../memory/types.js';
import type { Destination } from '../platforms/types.js';
import type { Live } from './live.js';
import { type Event, keepNew, placeOf, reportAlone, startData } from './run-message.js';

/** `thread` by a word: the destinations with the thread of the thing that the message is about, or with a title to open it by. */
export const withThreads = async (
  live: Live,
  word: ThreadWord,
  { dryRun }: Pick<Inputs, 'dryRun'>,
  edges: Edges,
  event: Event,
): Promise<Live> => {
  if (dryRun) return live;
  const thing = findThing(word, startData(event, edges));
  if (thing === undefined) {
    edges.runner.notice(`thread: ${NONE[word]}, so the message stands alone`);
    return live;
  }
  const open = live.destinations.filter(canReply(edges));
  const { all } = await recallAll(open.map(placeOf), thing, edges);
  const asked = open.filter(one => !isEdit(one));
  reportAlone(
    asked,
    all.filter((_, at) => asked.includes(open[at] as Destination)),
    edges,
    'so the message begins a thread of its own',
  );
  const destinations = live.destinations.map(destination => {
    const recollection = all[open.indexOf(destination)];
    return recollection === undefined ? destination : threaded(destination, recollection, thing, edges);
  });
  return {
    ...live,
    destinations,
    save: async receipts => {
      await live.save?.(receipts);
      const startedAt = receipts.filter(receipt => begins(receipt) && !isEdit(receipt.post.destination));
      await keepNew(startedAt, open, all, edges);
    },
  };
};

const NONE: Readonly<Record<ThreadWord, string>> = {
  run: 'the runner does not say which run this is',
  commit: 'the event belongs to no commit',
  'pull-request': 'the event belongs to no pull request',
  branch: 'the event belongs to no branch',
  release: 'the event belongs to no release',
  workflow: 'the runner does not say which workflow this is',
};

const isEdit = ({ target }: Destination): boolean => (target?.edits.length ?? 0) > 0;

const canReply =
  ({ runner }: Edges) =>
  ({ name, platform, target }: Destination): boolean => {
    if (target?.thread !== undefined) return false;
    if (platform.id === 'discord' || platform.kind === 'token') return true;
    runner.notice(`${name}: a ${platform.title} webhook replies to nothing; replies need slack-token`);
    return false;
  };

/** Discord's thread has the ID of the message that opened it; a message in a text channel has opened none. */
const threadIn = ({ ids, channelId }: Posted): string | undefined =>
  channelId === ids[0] ? channelId : undefined;

const threaded = (
  destination: Destination,
  { agreement }: Recollection,
  { title }: NamedThing,
  { runner }: Edges,
): Destination => {
  const { name, platform } = destination;
  const target = { tags: [], edits: [], ...destination.target };
  const isDiscord = platform.id === 'discord';
  if (agreement.kind !== 'known')
    return isDiscord ? { ...destination, target: { ...target, title } } : destination;
  const { posted } = agreement;
  const thread = isDiscord ? threadIn(posted) : posted.ids[0];
  if (thread !== undefined) {
    // The message that is edited may be the first one itself.
    const isFirst = target.edits[0] === posted.ids[0];
    return isFirst && !isDiscord ? destination : { ...destination, target: { ...target, thread, title } };
  }
  runner.notice(
    `${name}: the channel has no threads that a webhook opens (those of forums), so the message stands alone`,
  );
  return destination;
};

/** Whether the message replies to none: it is the first, or the one it was to reply to is no more. */
const begins = (receipt: Receipt): boolean => {
  const [first] = receipt.sent;
  return first !== undefined && !('thread_ts' in first.body) && first.to?.thread === undefined;
};
