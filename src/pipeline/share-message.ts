import type { Post, Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { SharedEditing } from '../memory/edit.js';
import { beginStartEdit, editShared, type Start, startEdit } from '../memory/shared-edit.js';
import { isEdited } from '../platforms/destinations.js';
import type { Posts, Send, Sent, Sharing } from './live.js';

type RunEditing = Omit<SharedEditing, 'edges'> & { readonly edges: Edges };

/** How the jobs of a run share its message. */
export const shareMessage = (shared: Omit<RunEditing, 'endsAt'>, deadlineMs: number): Sharing => ({
  start: () => startEdit(shared),
  edit: (start, first, isRead, again, send) => {
    const endsAt = shared.edges.clock.now() + deadlineMs;
    return sendSharedEdit({ start, first, isRead, again, send }, { ...shared, endsAt });
  },
  begin: async () => {
    const end = await beginStartEdit(shared);
    return end && (({ overview }) => end(overview?.pauseMs ?? 0));
  },
});

/** What the message shows; not how many jobs end, or how many requests are left. */
const describeShown = ({ overview }: Posts): string =>
  JSON.stringify(overview && [overview.jobs, overview.isOver, overview.result, overview.isWhole]);

interface SharedEdit {
  readonly start: Start;
  readonly first: Posts;
  readonly isRead: boolean;
  readonly again: (before: Posts) => Promise<Posts>;
  readonly send: Send;
}

const isEdit = ({ destination }: Post): boolean => isEdited(destination);

/**
 * Many jobs edit the message. Of those that end together, one reads GitHub again and edits for all. New messages are posted once, without
 * waiting.
 */
const sendSharedEdit = async (
  { start, first, isRead, again, send }: SharedEdit,
  editing: RunEditing,
): Promise<Sent> => {
  const { clock, runner } = editing.edges;
  const others = send(first.posts.filter(post => !isEdit(post)));
  let last: Sent = { prepared: first, receipts: [] };
  let isFirst = isRead;
  const edited = await editShared<Posts>(
    {
      read: async () => {
        if (!isFirst) return again(last.prepared);
        isFirst = false;
        return first;
      },
      send: async prepared => {
        const limits = { deadlineMs: editing.endsAt - clock.now(), mostRetries: 0 };
        const receipts = await send(prepared.posts.filter(isEdit), limits);
        last = { prepared, receipts };
        if (receipts.every(({ kind }) => kind === 'delivered')) return 'sent';
        return receipts.some(one => one.kind !== 'delivered' && one.forGood) ? 'failed' : 'busy';
      },
      isSame: (before, now) => describeShown(before) === describeShown(now),
      pauseAfter: ({ overview }) => overview?.pauseMs ?? 0,
      countEnding: ({ overview }) => overview?.ending ?? 1,
      isLast: ({ overview }) => overview?.checksAgain ?? false,
    },
    editing,
    start,
  );
  // No turn came within the deadline. One edit without a turn is better than none.
  if (edited === 'failed' && last.receipts.length === 0) {
    const prepared = isRead ? first : await again(first);
    last = { prepared, receipts: await send(prepared.posts.filter(isEdit), { mostRetries: 0 }) };
  }
  const isByAnother = edited === 'by-another';
  if (isByAnother) runner.info('Another job updated the message of the run for this one too');
  const known = isByAnother ? first.posts.filter(isEdit).map(toUnchangedReceipt) : last.receipts;
  const all = [...(await others), ...known];
  return {
    ...last,
    receipts: first.posts.flatMap(
      ({ destination }) => all.find(({ post }) => post.destination === destination) ?? [],
    ),
  };
};

/** Another job has edited the message for this one too. */
const toUnchangedReceipt = (post: Post): Receipt => ({
  kind: 'delivered',
  post,
  sent: [],
  messageIds: post.destination.target?.edits ?? [],
  attempts: 0,
});
