import type { Post, Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Edit, SendOutcome, SharedEditing } from '../memory/edit.js';
import { nameMessages } from '../memory/schedule.js';
import { beginStartEdit, editShared, type Start, startEdit } from '../memory/shared-edit.js';
import { TURN } from '../memory/turns.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import type { Posts, Send, Sent, Sharing } from './live.js';

type RunEditing = Omit<SharedEditing, 'edges' | 'beganAt'> & { readonly edges: Edges };

/** How the jobs of a run share its message. Each destination's message has turns of its own. */
export const shareMessage = (
  shared: Omit<RunEditing, 'endsAt'>,
  destinations: readonly Destination[],
  { deadlineMs, when }: Pick<Inputs, 'deadlineMs' | 'when'>,
): Sharing => {
  const { clock } = shared.edges;
  const messages = [...new Set(destinations.filter(isEdited).map(nameMessage))];
  let beganAt = clock.now();
  const begin = (): typeof shared & { readonly beganAt: number } => {
    beganAt = clock.now();
    return { ...shared, beganAt };
  };
  return {
    start: () => startEdit(messages, begin()),
    edit: (start, first, isRead, again, send) => {
      const editing = { ...shared, beganAt, endsAt: clock.now() + deadlineMs };
      return sendSharedEdit(
        { start, messages, first, isRead, again, send, leavesToSame: when.includes('always') },
        editing,
      );
    },
    begin: async () => {
      const end = await beginStartEdit(messages, begin());
      return end && (({ overview }) => end(overview?.pauseMs ?? 0));
    },
  };
};

/** The same in all jobs that edit the message, whatever they call its destination. */
const nameMessage = ({ target }: Destination): string =>
  nameMessages(target?.edits[0] ?? '', target?.channel ?? '');

/** What the message shows; not what other jobs do, or how many requests are left. */
const describeShown = ({ overview }: Posts): string =>
  JSON.stringify(overview && [overview.jobs, overview.isOver, overview.result, overview.isWhole]);

interface SharedEdit {
  readonly start: Start;
  readonly messages: readonly string[];
  readonly first: Posts;
  readonly isRead: boolean;
  /** Whether jobs of the same kind are sure to edit the message. */
  readonly leavesToSame: boolean;
  readonly again: (before: Posts) => Promise<Posts>;
  readonly send: Send;
}

const isEdit = ({ destination }: Post): boolean => isEdited(destination);

/** Nobody else is known if GitHub's API does not list the jobs. */
const ALONE = { areOver: true, isLowest: true, sameAhead: 0, ending: 1, ahead: 0, areMixed: false } as const;

/**
 * Many jobs edit the message. Of those that end together, one reads GitHub again and edits for all. New messages are posted once, without
 * waiting.
 */
const sendSharedEdit = async (
  { start, messages, first, isRead, leavesToSame, again, send }: SharedEdit,
  editing: RunEditing & SharedEditing,
): Promise<Sent> => {
  const { clock, runner } = editing.edges;
  const others = send(first.posts.filter(post => !isEdit(post)));
  const receipts = new Map<string, Receipt>();
  let prepared = first;
  const edit: Edit<Posts> = {
    messages,
    ...(isRead && { first }),
    read: () => again(prepared),
    send: async (now, which) => {
      const posts = now.posts.filter(post => isEdit(post) && which.includes(nameMessage(post.destination)));
      const deadlineMs = Math.max(TURN.edit, editing.endsAt - clock.now());
      const results = await send(posts, { deadlineMs, mostRetries: 0 });
      prepared = now;
      for (const receipt of results) receipts.set(nameMessage(receipt.post.destination), receipt);
      return toSendOutcome(results);
    },
    isSame: (before, now) => describeShown(before) === describeShown(now),
    isOver: ({ overview }) => overview?.isOver ?? true,
    pauseAfter: ({ overview }) => overview?.pauseMs ?? 0,
    findOthers: ({ overview: { others: found } = { others: ALONE } }) =>
      leavesToSame ? found : { ...found, sameAhead: 0, areMixed: found.ending > 1 },
  };
  const outcomes = await editShared(edit, editing, start);
  const isByAnother = (post: Post): boolean => outcomes.get(nameMessage(post.destination)) === 'by-another';
  const edits = first.posts.filter(isEdit);
  if (edits.some(isByAnother)) runner.info('Another job updates the message of the run for this one too');
  const settled = [
    ...(await others),
    ...edits.flatMap(post =>
      isByAnother(post) ? toUnchangedReceipt(post) : (receipts.get(nameMessage(post.destination)) ?? []),
    ),
  ];
  return {
    prepared,
    receipts: first.posts.flatMap(
      ({ destination }) => settled.find(({ post }) => post.destination === destination) ?? [],
    ),
  };
};

const toSendOutcome = (receipts: readonly Receipt[]): SendOutcome => {
  const missing = receipts.flatMap(receipt => (receipt.kind === 'delivered' ? [] : [receipt]));
  const name = ({ post }: Receipt): string => nameMessage(post.destination);
  return {
    busy: missing.filter(({ forGood }) => !forGood).map(name),
    failed: missing.filter(({ forGood }) => forGood).map(name),
    waitMs: Math.max(0, ...missing.map(({ retryAfterMs = 0 }) => retryAfterMs)),
  };
};

/** Another job edits the message for this one too. */
const toUnchangedReceipt = (post: Post): Receipt => ({
  kind: 'delivered',
  post,
  sent: [],
  messageIds: post.destination.target?.edits ?? [],
  attempts: 0,
});
