import type { Post, Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { editTogether, type Together as TogetherOf } from '../memory/edit-together.js';
import { recallAll, type Recollection } from '../memory/index.js';
import { listKeys } from '../memory/keys.js';
import { findThing, type StartData } from '../memory/things.js';
import type { Place, Posted } from '../memory/types.js';
import type { Destination } from '../platforms/types.js';
import type { Live, Posts, Send, Sent } from './live.js';

type Together = Omit<TogetherOf, 'edges'> & { readonly edges: Edges };

/** The event that started this run, and the run's own context. */
export interface Event {
  readonly file: EventFile;
  readonly context: Context;
}

/** What the things of an event are found by. */
export const startData = ({ file, context }: Event, { env }: Pick<Edges, 'env'>): StartData => ({
  payload: file.payload,
  context,
  ...(env['GITHUB_WORKFLOW_REF'] && { workflowRef: env['GITHUB_WORKFLOW_REF'] }),
});

/** `live: run`: the destinations with the run's message, whichever job posted it, and what keeps it or edits it. */
export const beginRun = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  event: Event,
): Promise<Live> => {
  if (inputs.dryRun) return { inputs, destinations };
  const thing = findThing('run', startData(event, edges));
  const open = destinations.filter(one => one.platform.edits && (one.target?.edits.length ?? 0) === 0);
  if (thing === undefined) {
    edges.runner.notice('live: the runner does not say which run this is, so each step posts a new message');
    return { inputs, destinations };
  }
  const { all, cache } = await recallAll(open.map(placeOf), thing, edges);
  reportAlone(open, all, edges, 'so a new message is posted');
  const settled = destinations.map(destination => {
    const agreed = all[open.indexOf(destination)]?.agreement;
    return agreed?.kind === 'known' ? editing(destination, agreed.posted) : destination;
  });
  const edits = settled.some(one => (one.target?.edits.length ?? 0) > 0);
  return {
    inputs,
    destinations: settled,
    save: receipts => keepNew(receipts, open, all, edges),
    ...(edits && {
      edit: (first, again, send) => {
        const names = settled.map(({ name }) => name).toSorted();
        const keys = listKeys({ name: JSON.stringify(names) }, thing);
        const endsAt = edges.clock.now() + inputs.deadlineMs;
        return sendTogether(first, again, send, { keys, ...(cache && { cache }), edges, endsAt });
      },
    }),
  };
};

const isEdit = ({ destination }: Post): boolean => (destination.target?.edits.length ?? 0) > 0;

/**
 * Many jobs edit the one message: of those that end together one does it for all, after asking GitHub again. What is not
 * an edit is posted once, and at once.
 */
const sendTogether = async (
  first: Posts,
  again: () => Promise<Posts>,
  send: Send,
  how: Together,
): Promise<Sent> => {
  const { clock, runner } = how.edges;
  const others = send(first.posts.filter(post => !isEdit(post)));
  let last: Sent = { prepared: first, receipts: [] };
  let isFirst = true;
  const edited = await editTogether<Posts>(
    {
      read: async () => {
        if (!isFirst) return again();
        isFirst = false;
        return first;
      },
      send: async prepared => {
        const limits = { deadlineMs: how.endsAt - clock.now(), mostRetries: 0 };
        const receipts = await send(prepared.posts.filter(isEdit), limits);
        last = { prepared, receipts };
        if (receipts.every(({ kind }) => kind === 'delivered')) return 'sent';
        return receipts.some(one => one.kind !== 'delivered' && one.forGood) ? 'failed' : 'busy';
      },
      isSame: (before, now) => JSON.stringify(before.overview) === JSON.stringify(now.overview),
      crowd: ({ overview }) => overview?.ending ?? 1,
      isLast: ({ overview }) => overview?.looksAgain ?? false,
    },
    how,
  );
  const isByAnother = edited === 'by-another';
  if (isByAnother) runner.info('Another job of the run has edited the message for this one too');
  const known = isByAnother ? first.posts.filter(isEdit).map(notSent) : last.receipts;
  const all = [...(await others), ...known];
  return {
    ...last,
    receipts: first.posts.flatMap(
      ({ destination }) => all.find(({ post }) => post.destination === destination) ?? [],
    ),
  };
};

/** Of a message that says all that this step has to say. */
const notSent = (post: Post): Receipt => ({
  kind: 'delivered',
  post,
  sent: [],
  messageIds: post.destination.target?.edits ?? [],
  attempts: 0,
});

export const placeOf = ({ name, target }: Destination): Place => ({
  name,
  ...(target?.channel !== undefined && { channel: target.channel }),
  ...(target?.thread !== undefined && { thread: target.thread }),
});

const editing = (destination: Destination, { ids, channelId }: Posted): Destination => ({
  ...destination,
  target: { tags: [], ...destination.target, edits: ids, ...(channelId !== undefined && { channelId }) },
});

/** Says why messages that belong together will not be. */
export const reportAlone = (
  destinations: readonly Destination[],
  all: readonly Recollection[],
  { runner }: Pick<Edges, 'runner'>,
  end: string,
): void => {
  const reasons = all.flatMap(({ agreement }) => (agreement.kind === 'alone' ? [agreement.reason] : []));
  if (all.length > 1 && new Set(reasons).size === 1 && reasons.length === all.length)
    runner.notice(`${reasons[0] ?? ''}, ${end}`);
  else
    for (const [at, { agreement }] of all.entries())
      if (agreement.kind === 'alone')
        runner.notice(`${destinations[at]?.name ?? ''}: ${agreement.reason}, ${end}`);
};

/** Keeps what has been posted for the first time, or again. */
export const keepNew = async (
  receipts: readonly Receipt[],
  destinations: readonly Destination[],
  all: readonly Recollection[],
  { runner }: Pick<Edges, 'runner'>,
): Promise<void> => {
  await Promise.all(
    destinations.map(async ({ name }, at) => {
      const recollection = all[at];
      const receipt = receipts.find(({ post }) => post.destination.name === name);
      const posted = receipt && postedBy(receipt);
      if (!recollection || !posted || !isNews(recollection, posted)) return;
      const fault = await recollection.keep(posted);
      if (fault)
        runner.notice(
          `${name}: the message could not be remembered (${fault.reason}), so later steps post a new one`,
        );
    }),
  );
};

const isNews = ({ agreement }: Recollection, { ids }: Posted): boolean => {
  switch (agreement.kind) {
    case 'first':
      return true;
    case 'known':
      return ids.join() !== agreement.posted.ids.join();
    case 'alone':
      return agreement.keeps;
  }
};

const postedBy = (receipt: Receipt): Posted | undefined => {
  const [first, ...rest] = receipt.messageIds.filter(id => id !== '');
  if (first === undefined || receipt.kind !== 'delivered') return undefined;
  const { channelId } = receipt;
  return { ids: [first, ...rest], ...(channelId !== undefined && { channelId }) };
};
