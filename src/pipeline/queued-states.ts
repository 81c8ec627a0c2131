import type { EditableMessage, Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { OutboxTarget } from '../inputs/types.js';
import { putAllInTime } from '../outbox/hand-over.js';
import { createRecord, type MessageState, type OutboxRecord, type RecordContext } from '../outbox/record.js';
import type { Destination, Payload } from '../platforms/types.js';
import { known } from '../values/read.js';
import type { DeliveryContext, FindEditable } from './types.js';

type Delivered = Extract<Receipt, { kind: 'delivered' }>;

/** The messages that later steps edit, by destination. */
type Editables = ReadonlyMap<Destination, EditableMessage>;

export const findEditables = async (
  receipts: readonly Receipt[],
  find: FindEditable | undefined,
): Promise<Editables> => {
  const found = await Promise.all(
    receipts.map(async ({ post: { destination } }) => [destination, await find?.(destination)] as const),
  );
  return new Map(found.flatMap(([destination, editable]) => (editable ? [[destination, editable]] : [])));
};

/** The state of a destination's message, as a record names it; undefined if nothing edits the message. */
export const buildState = (
  { target }: Destination,
  editable: EditableMessage | undefined,
  atMs: number,
  ids: readonly string[] = target?.edits ?? [],
): MessageState | undefined => {
  const names = [editable?.id, ids[0]].flatMap(name => name || []);
  return names.length === 0 ? undefined : { names, at: atMs };
};

/**
 * Which states to queue: none that another step has replaced with a newer one. Every step writes to the log before reading it, so one of
 * the two notices the other.
 */
export const leaveReplaced = (
  receipts: readonly Receipt[],
  editables: Editables,
  atMs: number,
  { runner }: Pick<Edges, 'runner'>,
): Promise<readonly Receipt[]> =>
  Promise.all(
    receipts.map(async (receipt): Promise<Receipt> => {
      const { post } = receipt;
      const { name, target } = post.destination;
      const log = editables.get(post.destination)?.log;
      if (receipt.kind !== 'undelivered' || log === undefined) return receipt;
      await log.add('queued', atMs);
      if (((await log.last('delivered')) ?? 0) <= atMs) return receipt;
      runner.info(
        `${name}: not put into the outbox, since another step has posted a newer state of the message`,
      );
      return {
        kind: 'delivered',
        post,
        sent: [],
        messageIds: target?.edits ?? [],
        attempts: receipt.attempts,
      };
    }),
  );

/** If an older state of a delivered message waits in the outbox, queues the newer one too. Never rejects. */
export const replaceQueued = async (
  receipts: readonly Receipt[],
  outbox: OutboxTarget,
  editables: Editables,
  { stateAtMs }: Pick<DeliveryContext, 'stateAtMs'>,
  context: RecordContext,
  edges: Edges,
): Promise<void> => {
  const found = await Promise.all(
    receipts.map(async (receipt): Promise<readonly (readonly [Receipt, OutboxRecord])[]> => {
      const editable = editables.get(receipt.post.destination);
      if (receipt.kind !== 'delivered' || receipt.sent.length === 0 || !editable?.log) return [];
      await editable.log.add('delivered', stateAtMs);
      if (!(await isQueued(editable.log))) return [];
      const record = await buildReplacement(receipt, editable, stateAtMs, context);
      return record ? [[receipt, record]] : [];
    }),
  );
  const left = new Map(found.flat());
  if (left.size === 0) return;
  const replaced = [...left.keys()];
  await putAllInTime(left, outbox, edges);
  for (const receipt of replaced) {
    const { destination } = receipt.post;
    if (left.has(receipt))
      edges.runner.notice(
        `${destination.name}: an older state of the message waits in the outbox, which did not store the newer one: a drain may show the older one again`,
      );
    else await editables.get(destination)?.log?.add('replaced', stateAtMs);
  }
};

const isQueued = async (log: NonNullable<EditableMessage['log']>): Promise<boolean> => {
  const queuedMs = await log.last('queued');
  return queuedMs !== undefined && queuedMs > ((await log.last('replaced')) ?? 0);
};

const buildReplacement = async (
  { post, sent, messageIds, channelId, attempts }: Delivered,
  editable: EditableMessage,
  atMs: number,
  context: RecordContext,
): Promise<OutboxRecord | undefined> => {
  const { platform, target } = post.destination;
  const [id, ...more] = messageIds;
  if (!platform.edits || id === undefined || [id, ...more].includes('')) return undefined;
  const { edits: _edits, ...given } = { tags: [], edits: [], ...target };
  // The first message of a Discord thread has the thread's ID.
  const opened = platform.id === 'discord' && channelId === id ? { thread: id } : {};
  const [first, ...rest] = await Promise.all(
    sent.map(async (payload, part): Promise<Payload> => {
      const edit = messageIds[part] ?? id;
      const at = {
        ...opened,
        ...given,
        edit,
        first: id,
        ...known('channelId', channelId ?? given.channelId),
      };
      const { asNewMessage: _asNewMessage, ...edited } = await platform.applyTarget(payload, at);
      return edited;
    }),
  );
  if (first === undefined) return undefined;
  const state = buildState(post.destination, editable, atMs, messageIds);
  return createRecord(
    {
      kind: 'undelivered',
      post,
      sent: [],
      messageIds: [],
      attempts,
      remaining: [first, ...rest],
      reason: 'it was delivered; it replaces older states of the message in the outbox',
      forGood: false,
      mayHaveArrived: false,
    },
    { ...context, ...(state && { stateFor: () => ({ ...state, isDelivered: true }) }) },
  );
};
