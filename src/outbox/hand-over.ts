import type { Receipt } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { OutboxTarget } from '../inputs/types.js';
import { loadDriver, describeOutbox } from './index.js';
import { createRecord, type OutboxRecord, type RecordContext } from './record.js';
import type { OutboxFault, Outbox } from './types.js';

type Undelivered = Extract<Receipt, { kind: 'undelivered' }>;
type HandOverEdges = Pick<Edges, 'clock' | 'random' | 'interrupted'>;

/** Milliseconds. */
const HAND_OVER = {
  deadline: 10_000,
  /**
   * A canceled step is killed 10 s after its first signal.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
   */
  deadlineWhenCancelled: 8_000,
  /** Longest time between two attempts. */
  pause: 1_000,
} as const;

/** What happened to all in the end, and the records of those that are neither delivered nor in the outbox. */
interface HandedOver {
  readonly receipts: readonly Receipt[];
  readonly undelivered: readonly OutboxRecord[];
}

/** Makes a record of every undelivered message and puts it into the outbox, if there is one. Never rejects. */
export const handOver = async (
  receipts: readonly Receipt[],
  target: OutboxTarget | undefined,
  context: RecordContext,
  edges: HandOverEdges,
): Promise<HandedOver> => {
  const failed = receipts.filter(receipt => receipt.kind === 'undelivered');
  const records = failed.map(
    async receipt => [receipt as Receipt, await createRecord(receipt, context)] as const,
  );
  const left = new Map(await Promise.all(records));
  if (target === undefined) return { receipts, undelivered: [...left.values()] };
  const fault = await putAllInTime(left, target, edges);
  const why = `${describeOutbox(target)} ${fault?.reason ?? 'did not take it'}`;
  const settled = receipts.map(receipt =>
    receipt.kind === 'undelivered' ? settleReceipt(receipt, left.has(receipt) ? why : undefined) : receipt,
  );
  return { receipts: settled, undelivered: [...left.values()] };
};

/**
 * Puts records into the outbox within its own deadline, and removes the safe ones from `left`. Returns the fault that ended it. Never
 * rejects.
 */
export const putAllInTime = async (
  left: Map<Receipt, OutboxRecord>,
  target: OutboxTarget,
  { clock, random, interrupted }: HandOverEdges,
): Promise<OutboxFault | undefined> => {
  const signal = clock.timeout(interrupted.aborted ? HAND_OVER.deadlineWhenCancelled : HAND_OVER.deadline);
  const never = new Promise<OutboxFault>(resolve => {
    signal.addEventListener('abort', () => resolve({ reason: 'did not answer in time', isTransient: true }));
  });
  let fault: OutboxFault | undefined;
  while (left.size > 0 && !signal.aborted) {
    fault = await Promise.race([putAll(left, target, signal), never]);
    if (fault?.isTransient !== true) break;
    await clock.sleep((0.5 + random() / 2) * HAND_OVER.pause, signal);
  }
  return fault;
};

const putAll = async (
  left: Map<Receipt, OutboxRecord>,
  target: OutboxTarget,
  signal: AbortSignal,
): Promise<OutboxFault | undefined> => {
  const driver = await loadDriver(target);
  let outbox: Outbox | undefined;
  try {
    outbox = await driver.open({ signal, leaseMs: 0 });
    for (const [receipt, record] of left) {
      await outbox.put(record);
      left.delete(receipt);
    }
    return undefined;
  } catch (error) {
    return driver.describeFault(error, signal);
  } finally {
    // What is safe now stays safe, however the connection ends.
    await outbox?.close().catch(() => undefined);
  }
};

const settleReceipt = (receipt: Undelivered, why: string | undefined): Receipt =>
  why === undefined
    ? { ...receipt, kind: 'queued' }
    : { ...receipt, reason: `${receipt.reason}. It could not be put into the outbox either: the ${why}` };
