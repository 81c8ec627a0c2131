import type { Receipt } from '../delivery/types.js';
import type { OutboxRecord } from '../outbox/record.js';
import { toOutputs } from './report.js';
import type { Outputs } from './types.js';

/** The results of all destinations if not all got their message. `undelivered`: those that do not even wait in the outbox. */
export const toMixedOutputs = (
  receipts: readonly Receipt[],
  undelivered: readonly OutboxRecord[],
): Outputs => ({
  ...toOutputs(receipts),
  outcome: summarizeOutcome(receipts),
  reason: describeAll(receipts),
  undelivered: JSON.stringify(undelivered),
});

/** `queued` if everything undelivered is safe; otherwise `partial`, or `failed` if nothing arrived. */
const summarizeOutcome = (receipts: readonly Receipt[]): Outputs['outcome'] => {
  if (receipts.every(receipt => receipt.kind === 'queued')) return 'queued';
  return receipts.some(receipt => receipt.kind === 'delivered') ? 'partial' : 'failed';
};

/** Who got the message, and what happened to it elsewhere. */
const describeAll = (receipts: readonly Receipt[]): string => {
  const names = receipts.flatMap(({ kind, post }) => (kind === 'delivered' ? [post.destination.name] : []));
  const delivered = names.length === 0 ? [] : [`Delivered to ${names.join(', ')}`];
  return [...delivered, ...receipts.flatMap(describeReceipt)].join(' | ');
};

const describeReceipt = (receipt: Receipt): readonly string[] => {
  if (receipt.kind === 'delivered') return [];
  const where = receipt.kind === 'queued' ? 'waits in the outbox: ' : '';
  return [`${receipt.post.destination.name}: ${where}${receipt.reason}`];
};

/** Each undelivered message as its own annotation; at most a warning if it is safe in the outbox. */
export const reportUndelivered = (
  receipts: readonly Receipt[],
  say: (line: string) => void,
  warn: (line: string) => void,
): void => {
  for (const receipt of receipts) {
    if (receipt.kind === 'delivered') continue;
    const { post, kind, mayHaveArrived, reason } = receipt;
    const doubt = mayHaveArrived ? ' (it may have arrived all the same)' : '';
    if (kind === 'queued') warn(`${post.destination.name}: waits in the outbox${doubt}. ${reason}`);
    else say(`${post.destination.name}: not delivered${doubt}. ${reason}`);
  }
};
